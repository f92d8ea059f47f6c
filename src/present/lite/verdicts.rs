//! Verdicts per standard, as stacked bars.

use serde_json::json;

use super::{colours, names, record, tooltip};
use crate::judge::Verdict;
use crate::present::chart::lite::Lite;
use crate::present::chart::palette;
use crate::present::chart::verdicts::Verdicts;
use crate::wording::Wording;

pub(crate) fn of(data: &Verdicts, w: &Wording) -> Lite {
    let records = data.rows.iter().flat_map(|row| {
        let schools: u32 = row.counts.iter().sum();
        (0..).zip(Verdict::ALL).zip(row.counts).map(move |((at, verdict), count): ((u32, Verdict), u32)| {
            let own = json!({
                "uitslag": verdict.as_str(), "uitslagtekst": w.verdict(verdict), "volgorde": at,
                "scholen": count, "totaal": schools,
            });
            record(&row.standard, "standaard", own)
        })
    });
    let words = Verdict::ALL.map(|verdict| (w.verdict(verdict), palette::verdict(verdict)));
    let [fill, on] = colours("uitslagtekst", words.iter().map(|(words, paint)| (words.as_str(), *paint)));
    let x = |more: &str| {
        let mut x =
            json!({"field": "scholen", "type": "quantitative", "stack": "zero", "title": w.say("chart-schools")});
        if !more.is_empty() {
            x["bandPosition"] = json!(0.5);
        }
        x
    };
    let said = tooltip([
        ("naam", "nominal", w.say("chart-standard")),
        ("uitslagtekst", "nominal", w.say("chart-verdict")),
        ("scholen", "quantitative", w.say("chart-schools")),
        ("totaal", "quantitative", w.say("chart-total")),
    ]);
    let body = json!({
        "width": 620, "height": {"step": 34},
        "transform": [{"filter": "datum.scholen > 0"}],
        "encoding": {"y": names(), "order": {"field": "volgorde", "type": "quantitative"}, "tooltip": said},
        "layer": [
            {"mark": {"type": "bar", "stroke": "#ffffff", "strokeWidth": 1}, "encoding": {"x": x(""), "color": fill}},
            {
                "mark": {"type": "text", "fontSize": 13},
                "encoding": {"x": x("middle"), "color": on, "text": {"field": "scholen", "type": "quantitative"}},
            },
        ],
        "resolve": {"scale": {"color": "independent"}},
    });
    Lite { records: records.collect(), body }
}
