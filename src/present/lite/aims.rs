//! Aims: what is met, what is still open, what the line asks now and the aim itself.

use serde_json::json;

use super::{decimal, hex, names, record, tooltip};
use crate::judge::Verdict;
use crate::present::chart::aims::Aims;
use crate::present::chart::lite::Lite;
use crate::present::chart::palette::{self, GREY, INK, SOFT};
use crate::wording::Wording;

pub(crate) fn of(data: &Aims, w: &Wording) -> Lite {
    let records = data.rows.iter().map(|row| {
        let own = json!({
            "schooljaar": data.year, "aandeel": decimal(row.now.0), "aandeel_mogelijk": decimal(row.now.1),
            "aandeeltekst": w.language().percentage(row.now.0),
            "lijn": decimal(row.asked), "streefaandeel": decimal(row.target),
            "staattekst": row.words[3], "geteld": row.short,
        });
        record(&row.name, "doel", own)
    });
    let said = tooltip([
        ("naam", "nominal", w.say("aims-col-aim")),
        ("geteld", "nominal", w.say("chart-aims-now")),
        ("aandeel", "share", w.say("chart-share")),
        ("aandeel_mogelijk", "share", w.say("chart-aims-open")),
        ("lijn", "share", w.say("chart-aims-line")),
        ("streefaandeel", "share", w.say("chart-aims-target")),
        ("staattekst", "nominal", w.say("aims-col-state")),
    ]);
    let x = |field: &str| {
        json!({
            "field": field, "type": "quantitative", "scale": {"domain": [0, 1]}, "title": null,
            "axis": {"format": ".0%", "orient": "top"},
        })
    };
    let met = palette::verdict(Verdict::Met);
    let words = ["chart-aims-now", "chart-aims-open", "chart-aims-line", "chart-aims-target"].map(|id| w.say(id));
    let scale = json!({"domain": words, "range": [hex(met.fill), hex(GREY), hex(INK), hex(SOFT)]});
    let legend = json!({"title": null, "orient": "top", "symbolType": "square"});
    let colour = json!({"field": "merk", "type": "nominal", "scale": scale, "legend": legend});
    let called = |at: usize| json!({"calculate": json!(words[at]).to_string(), "as": "merk"});
    let body = json!({
        "width": 520, "height": {"step": 44},
        "encoding": {"y": names(), "tooltip": said},
        "layer": [
            {"transform": [called(0)], "mark": {"type": "bar", "height": 22}, "encoding": {"x": x("aandeel"), "color": colour}},
            {
                "transform": [{"filter": "datum.aandeel_mogelijk > datum.aandeel"}, called(1)],
                "mark": {"type": "rule", "strokeWidth": 3},
                "encoding": {"x": x("aandeel"), "x2": {"field": "aandeel_mogelijk"}, "color": colour},
            },
            {
                "transform": [called(2)],
                "mark": {"type": "tick", "thickness": 4, "size": 32},
                "encoding": {"x": x("lijn"), "color": colour},
            },
            {
                "transform": [called(3)],
                "mark": {"type": "point", "shape": "triangle-right", "filled": true, "size": 160, "opacity": 1},
                "encoding": {"x": x("streefaandeel"), "color": colour},
            },
            {
                "mark": {"type": "text", "align": "left", "x": 4, "fill": hex(met.on), "fontWeight": "bold"},
                "transform": [{"filter": "datum.aandeel >= 0.12"}],
                "encoding": {"text": {"field": "aandeeltekst", "type": "nominal"}},
            },
            {
                "mark": {"type": "text", "align": "left", "x": 530},
                "encoding": {"text": {"field": "geteld", "type": "nominal"}},
            },
        ],
    });
    Lite { records: records.collect(), body }
}
