//! Coverage per standard and group, as coloured cells with their counts.

use serde_json::{Value, json};

use super::{colours, decimal, hex, names, record, tooltip};
use crate::base::exact::Ratio;
use crate::present::chart::lite::Lite;
use crate::present::chart::matrix::{Cell, Matrix};
use crate::present::chart::palette::{self, PAPER, SOFT};
use crate::present::chart::text;
use crate::stats::coverage::CoverageState;
use crate::wording::Wording;

pub(crate) fn of(data: &Matrix, w: &Wording) -> Lite {
    let records = data.rows.iter().filter(|row| row.is_drawn).flat_map(|row| {
        data.groups.iter().zip(&row.cells).map(|(group, cell)| {
            let mut own = figures(*cell, w);
            own["niveau"] = json!(data.level.as_str());
            own["groep"] = json!(text::clean(group));
            record(&row.standard, "standaard", own)
        })
    });
    let states = CoverageState::ALL.map(|state| (w.coverage(state), palette::coverage(state)));
    let rest = [(w.say("chart-matrix-hidden"), palette::HIDDEN), (w.say("chart-matrix-empty"), palette::EMPTY)];
    let all = || states.iter().chain(&rest).map(|(words, paint)| (words.as_str(), *paint));
    let [fill, on] = colours("dekkingtekst", all());
    let said = tooltip([
        ("naam", "nominal", w.say("chart-standard")),
        ("groep", "nominal", w.say("chart-group")),
        ("dekkingtekst", "nominal", w.say("chart-coverage")),
        ("voldoet", "quantitative", w.say("chart-met")),
        ("scholen", "quantitative", w.say("chart-in-scope")),
        ("aandeel", "share", w.say("chart-share")),
    ]);
    let x = json!({
        "field": "groep", "type": "nominal", "sort": null, "title": null,
        "axis": {"orient": "top", "labelAngle": -45, "labelLimit": 260, "ticks": false, "domain": false},
    });
    // White is seen by its edge alone.
    let edge = palette::coverage(CoverageState::White).edge.unwrap_or(SOFT);
    let body = json!({
        "width": {"step": 62}, "height": {"step": 34},
        "encoding": {"y": names(), "x": x, "tooltip": said},
        "layer": [
            {"mark": {"type": "rect", "stroke": hex(PAPER), "strokeWidth": 3}, "encoding": {"color": fill}},
            {
                "transform": [{"filter": "datum.dekking === 'wit'"}],
                "mark": {"type": "rect", "filled": false, "stroke": hex(edge), "strokeWidth": 2},
            },
            {
                "mark": {"type": "text", "fontSize": 13},
                "encoding": {"color": on, "text": {"field": "getal", "type": "nominal"}},
            },
        ],
        "resolve": {"scale": {"color": "independent"}},
    });
    Lite { records: records.collect(), body }
}

/// What a cell holds: of a group that is too small nothing but that.
fn figures(cell: Cell, w: &Wording) -> Value {
    let none = |words: String| json!({"dekkingtekst": words, "dekking": null, "voldoet": null, "scholen": null, "aandeel": null, "getal": ""});
    match cell {
        Cell::Hidden => none(w.say("chart-matrix-hidden")),
        Cell::Empty => none(w.say("chart-matrix-empty")),
        Cell::Counts { met, schools } => {
            let state = CoverageState::of(met, schools);
            json!({
                "dekkingtekst": w.coverage(state), "dekking": state.as_str(), "voldoet": met, "scholen": schools,
                "aandeel": decimal(Ratio::new(i64::from(met), i64::from(schools.max(1)))),
                "getal": format!("{met}/{schools}"),
            })
        }
    }
}
