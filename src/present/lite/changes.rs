//! What changed per standard: solved to the left of a line, gaps to its right; what the norm has a part in is dashed.

use serde_json::json;

use super::{colours, hex, names, record, tooltip};
use crate::judge::GapStatus;
use crate::present::chart::changes::{Changes, GAPS};
use crate::present::chart::lite::Lite;
use crate::present::chart::palette::{self, INK, PAPER};
use crate::wording::Wording;

pub(crate) fn of(data: &Changes, w: &Wording) -> Lite {
    let order = || std::iter::once(GapStatus::Solved).chain(GAPS);
    let records = data.rows.iter().flat_map(|row| {
        let counts = std::iter::once(row.solved).chain(row.gaps);
        let by_norm = std::iter::once(row.solved_by_norm).chain(row.gaps_by_norm);
        (0..).zip(order()).zip(counts.zip(by_norm)).map(|((at, status), (count, by_norm)): ((u32, _), _)| {
            let own = json!({
                "status": status.as_str(), "statustekst": w.gap_status(status), "volgorde": at,
                "scholen": count, "door_norm": by_norm, "norm_veranderd": row.changed,
            });
            record(&row.standard, "standaard", own)
        })
    });
    let words: Vec<_> = order().map(|status| (w.gap_status(status), palette::status(status))).collect();
    let [fill, on] = colours("statustekst", words.iter().map(|(words, paint)| (words.as_str(), *paint)));
    let said = tooltip([
        ("naam", "nominal", w.say("chart-standard")),
        ("statustekst", "nominal", w.say("chart-status")),
        ("scholen", "quantitative", w.say("chart-schools")),
        ("door_norm", "quantitative", w.say("chart-by-norm")),
        ("norm_veranderd", "nominal", w.say("chart-norm-changed")),
    ]);
    let axis = json!({"labelExpr": "format(abs(datum.value), 'd')", "tickMinStep": 1});
    let sides = format!("← {} | {} →", w.say("chart-changes-left"), w.say("chart-changes-right"));
    let title = [sides, w.say("chart-lite-by-norm")];
    let from = |field: &str| json!({"field": field, "type": "quantitative", "title": title, "axis": axis});
    let body = json!({
        "width": 620, "height": {"step": 34},
        "transform": [
            {"filter": "datum.scholen > 0"},
            {"calculate": "datum.status === 'opgelost' ? -1 : 1", "as": "kant"},
            {"calculate": "datum.kant * datum.scholen", "as": "lengte"},
            {
                "stack": "lengte", "groupby": ["naam"], "sort": [{"field": "volgorde", "order": "ascending"}],
                "as": ["van", "tot"],
            },
            {"calculate": "datum.tot - datum.kant * datum.door_norm", "as": "norm_van"},
            {"calculate": "(datum.van + datum.tot) / 2", "as": "midden"},
        ],
        "layer": [
            {
                "mark": {"type": "bar", "stroke": hex(PAPER), "strokeWidth": 1},
                "encoding": {"y": names(), "x": from("van"), "x2": {"field": "tot"}, "color": fill, "tooltip": said},
            },
            {
                "transform": [{"filter": "datum.door_norm > 0"}],
                "mark": {
                    "type": "bar", "fill": hex(PAPER), "fillOpacity": 0.35, "stroke": hex(INK), "strokeWidth": 2,
                    "strokeDash": [4, 3],
                },
                "encoding": {"y": names(), "x": from("norm_van"), "x2": {"field": "tot"}, "tooltip": said},
            },
            {
                "mark": {"type": "text", "fontSize": 13},
                "encoding": {"y": names(), "x": from("midden"), "color": on, "text": {"field": "scholen", "type": "quantitative"}},
            },
            {"mark": {"type": "rule", "strokeWidth": 2}, "encoding": {"x": {"datum": 0, "type": "quantitative"}}},
        ],
        "resolve": {"scale": {"color": "independent"}},
    });
    Lite { records: records.collect(), body }
}
