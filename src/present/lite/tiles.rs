//! Wijken as tiles; row and column are whole numbers in the records.

use serde_json::{Value, json};

use super::{colours, decimal, hex, tooltip};
use crate::present::chart::lite::Lite;
use crate::present::chart::palette::{self, PAPER, SOFT};
use crate::present::chart::text;
use crate::present::chart::tiles::{Tile, Tiles, places};
use crate::stats::coverage::CoverageState;
use crate::wording::Wording;

/// Tiles beside each other.
const COLUMNS: usize = 5;

pub(crate) fn of(data: &Tiles, w: &Wording) -> Lite {
    let records = places(data, COLUMNS).into_iter().map(|(area, tile, row, column)| {
        let mut own = figures(tile, w);
        own["wijk"] = json!(text::clean(&tile.name));
        own["stadsdeel"] = json!(area.name.as_deref().map(text::clean));
        (own["rij"], own["kolom"]) = (json!(row), json!(column));
        own
    });
    let states = CoverageState::ALL.map(|state| (w.coverage(state), palette::coverage(state)));
    let hidden = [(w.say("chart-matrix-hidden"), palette::HIDDEN)];
    let [fill, on] =
        colours("dekkingtekst", states.iter().chain(&hidden).map(|(words, paint)| (words.as_str(), *paint)));
    let said = tooltip([
        ("wijk", "nominal", w.say("chart-tiles-district")),
        ("stadsdeel", "nominal", w.say("chart-tiles-area")),
        ("aandeel", "share", w.say("chart-share")),
        ("voldoet", "quantitative", w.say("chart-met")),
        ("telt_mee", "quantitative", w.say("chart-in-scope")),
        ("standaarden", "quantitative", w.say("chart-tiles-standards")),
        ("standaarden_niet_getoond", "quantitative", w.say("chart-tiles-standards-hidden")),
        ("wit", "quantitative", w.coverage(CoverageState::White)),
        ("kwetsbaar", "quantitative", w.coverage(CoverageState::Fragile)),
    ]);
    let place = |field: &str| json!({"field": field, "type": "ordinal", "axis": null});
    let words = |field: &str, down: i32, bold: bool| {
        json!({
            "mark": {"type": "text", "dy": down, "fontSize": if bold { 18 } else { 13 }, "fontWeight": if bold { "bold" } else { "normal" }},
            "encoding": {"text": {"field": field, "type": "nominal"}, "color": on},
        })
    };
    // White is seen by its edge alone.
    let edge = palette::coverage(CoverageState::White).edge.unwrap_or(SOFT);
    let body = json!({
        "width": {"step": 150}, "height": {"step": 100},
        "encoding": {"x": place("kolom"), "y": place("rij"), "tooltip": said},
        "layer": [
            {"mark": {"type": "rect", "stroke": hex(PAPER), "strokeWidth": 6}, "encoding": {"color": fill}},
            {
                "transform": [{"filter": "datum.wit > 0"}],
                "mark": {"type": "rect", "filled": false, "stroke": hex(edge), "strokeWidth": 3},
            },
            words("wijk", -26, false),
            words("aandeeltekst", 0, true),
            words("ontbreekt", 26, false),
        ],
        "resolve": {"scale": {"color": "independent"}},
    });
    Lite { records: records.collect(), body }
}

/// What a wijk holds; nothing where it is not shown apart.
pub(super) fn figures(tile: &Tile, w: &Wording) -> Value {
    let Some(counts) = tile.counts else {
        return json!({
            "dekkingtekst": w.say("chart-matrix-hidden"), "aandeel": null, "aandeeltekst": "", "voldoet": null,
            "telt_mee": null, "ontbreekt": "", "volledig": null, "deels": null, "kwetsbaar": null, "wit": null,
            "standaarden": 0, "standaarden_niet_getoond": tile.hidden,
        });
    };
    let mut own = json!({
        "dekkingtekst": counts.worst().map(|state| w.coverage(state)), "aandeel": decimal(counts.share()),
        "aandeeltekst": w.language().percentage(counts.share()), "voldoet": counts.met, "telt_mee": counts.scope,
        "ontbreekt": tile.missing(w).unwrap_or_default(),
        "standaarden": counts.standards(), "standaarden_niet_getoond": tile.hidden,
    });
    for state in CoverageState::ALL {
        own[state.as_str()] = json!(counts.of(state));
    }
    own
}
