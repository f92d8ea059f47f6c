//! How many schools meet each standard as its threshold moves: small multiples with one scale of schools.

use serde_json::json;

use super::{hex, milli, record, tooltip};
use crate::present::chart::lite::Lite;
use crate::present::chart::palette::{GREY, INK, LINE, SOFT};
use crate::present::chart::text;
use crate::present::chart::thresholds::Thresholds;
use crate::wording::Wording;

pub(crate) fn of(data: &Thresholds, w: &Wording) -> Lite {
    let names: Vec<_> = data.standards.iter().map(|standard| text::clean(&standard.name.full())).collect();
    let records = data.standards.iter().flat_map(|standard| {
        standard.steps.iter().map(move |(threshold, met, possible)| {
            let own = json!({
                "drempel": milli(*threshold), "drempel_nu": milli(standard.rule.threshold()),
                "drempel_eerder": standard.before.map(milli), "voldoet": met, "mogelijk": possible,
                "scholen": standard.schools,
            });
            record(&standard.name, "standaard", own)
        })
    });
    let said = tooltip([
        ("naam", "nominal", w.say("chart-standard")),
        ("drempel", "quantitative", w.say("chart-thresholds-threshold")),
        ("voldoet", "quantitative", w.say("chart-met")),
        ("mogelijk", "quantitative", w.say("chart-thresholds-possible")),
        ("scholen", "quantitative", w.say("chart-schools")),
    ]);
    let x = |field: &str| json!({"field": field, "type": "quantitative", "title": null, "scale": {"zero": false}});
    let y = |field: &str| json!({"field": field, "type": "quantitative", "title": w.say("chart-schools")});
    let body = json!({
        "facet": {
            "field": "naam", "type": "nominal", "sort": names, "title": null,
            "header": {"labelLimit": 240, "labelFontWeight": "bold", "labelAnchor": "start"},
        },
        "columns": 3,
        "spec": {
            "width": 220, "height": 130,
            "layer": [
                {
                    "mark": {"type": "line", "interpolate": "step-before", "stroke": hex(GREY)},
                    "encoding": {"x": x("drempel"), "y": y("mogelijk")},
                },
                {
                    "mark": {"type": "line", "interpolate": "step-before", "stroke": hex(LINE), "strokeWidth": 3},
                    "encoding": {"x": x("drempel"), "y": y("voldoet")},
                },
                {
                    "mark": {"type": "point", "filled": true, "fill": hex(LINE), "opacity": 0, "size": 80},
                    "encoding": {"x": x("drempel"), "y": y("voldoet"), "tooltip": said},
                },
                {
                    "transform": [{"filter": "isValid(datum.drempel_eerder)"}],
                    "mark": {"type": "rule", "stroke": hex(SOFT)},
                    "encoding": {"x": {"aggregate": "min", "field": "drempel_eerder", "type": "quantitative"}},
                },
                {
                    "mark": {"type": "rule", "stroke": hex(INK), "strokeDash": [6, 4]},
                    "encoding": {"x": {"aggregate": "min", "field": "drempel_nu", "type": "quantitative"}},
                },
            ],
        },
        "resolve": {"scale": {"x": "independent"}},
    });
    Lite { records: records.collect(), body }
}
