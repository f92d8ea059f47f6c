//! Wijken where they lie: each record is a wijk and its outline, so that the data is all there is.

use serde_json::{Value, json};

use super::{colours, hex, tiles, tooltip};
use crate::present::chart::lite::Lite;
use crate::present::chart::map::{Shape, laid};
use crate::present::chart::palette::{self, INK, SOFT};
use crate::present::chart::text;
use crate::present::chart::tiles::Tiles;
use crate::run::map::DistrictMap;
use crate::stats::coverage::CoverageState;
use crate::wording::Wording;

/// Room of the map, in pixels: its outlines are told in these.
const ROOM: (i32, i32) = (760, 620);

pub(crate) fn of(data: &Tiles, map: &DistrictMap, w: &Wording) -> Lite {
    let laid = laid(map, ROOM);
    let mut records = Vec::new();
    for (area, tile) in data.areas.iter().flat_map(|area| area.tiles.iter().map(move |tile| (area, tile))) {
        let shapes = laid.districts.get(tile.name.as_str());
        let middle = shapes.and_then(|shapes| shapes.first()?.room((1, 1)));
        let mut own = tiles::figures(tile, w);
        own["wijk"] = json!(text::clean(&tile.name));
        own["stadsdeel"] = json!(area.name.as_deref().map(text::clean));
        own["type"] = json!("Feature");
        own["geometry"] = shapes.map_or(Value::Null, |shapes| geometry(shapes));
        (own["x"], own["y"]) = (json!(middle.map(|at| at.0)), json!(middle.map(|at| at.1)));
        records.push(own);
    }
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
    let place = |field: &str| json!({"field": field, "type": "quantitative"});
    let words = |field: &str, down: i32| {
        json!({
            "transform": [{"filter": "isValid(datum.x)"}],
            "mark": {"type": "text", "dy": down, "fontWeight": "bold"},
            "encoding": {
                "longitude": place("x"), "latitude": place("y"), "color": on,
                "text": {"field": field, "type": "nominal"},
            },
        })
    };
    let edge = palette::coverage(CoverageState::White).edge.unwrap_or(SOFT);
    let body = json!({
        "width": laid.size.0, "height": laid.size.1,
        "projection": {"type": "identity"},
        "layer": [
            {
                "mark": {"type": "geoshape", "stroke": hex(INK), "strokeWidth": 1},
                "encoding": {"color": fill, "tooltip": said},
            },
            {
                "transform": [{"filter": "datum.wit > 0"}],
                "mark": {"type": "geoshape", "filled": false, "stroke": hex(edge), "strokeWidth": 3},
            },
            words("wijk", -9),
            words("aandeeltekst", 9),
        ],
        "resolve": {"scale": {"color": "independent"}},
    });
    Lite { records, body }
}

/// The outline as GeoJSON has it, every ring closed.
fn geometry(shapes: &[Shape]) -> Value {
    let ring = |ring: &Vec<(i32, i32)>| {
        let spots = ring.iter().chain(ring.first()).map(|(x, y)| json!([x, y]));
        Value::Array(spots.collect())
    };
    let polygon = |shape: &Shape| Value::Array(std::iter::once(&shape.edge).chain(&shape.holes).map(ring).collect());
    json!({"type": "MultiPolygon", "coordinates": shapes.iter().map(polygon).collect::<Vec<_>>()})
}
