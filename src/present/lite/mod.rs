//! The same chart as a Vega-Lite specification, for reports that others make (Almere's own are bound to `{"name": "dataset"}`).
//!
//! In: the figures that a chart is drawn from. Out: records with the columns of the tables, and what is drawn of them. One file per chart. Must not know: how the
//! drawing in SVG is laid out. Every field that is drawn is a column of the records; a share has three decimals, as in the tables.

pub(crate) mod aims;
pub(crate) mod changes;
pub(crate) mod development;
pub(crate) mod map;
pub(crate) mod matrix;
pub(crate) mod thresholds;
pub(crate) mod tiles;
pub(crate) mod verdicts;

#[cfg(test)]
pub(crate) mod tests;

use serde_json::{Map, Value, json};

use crate::base::exact::{Milli, Ratio};
use crate::present::chart::lite::{Common, Lite};
use crate::present::chart::palette::{INK, Ink, PAPER, Paint, SOFT};
use crate::present::chart::{Chart, StandardName, text};

const SCHEMA: &str = "https://vega.github.io/schema/vega-lite/v5.json";
/// Room of the words above it, in pixels.
const ROOM: i32 = 760;

/// The whole specification: the message as its title, below it what the chart is about, what has to be known to read it and where it comes from, and its data inside.
pub(crate) fn specification(lite: &Lite, chart: &Chart, note: &str, common: &Common) -> Value {
    let wrapped = |words: &str, px, bold| text::wrap(words, px, bold, ROOM, 4);
    let told = [&chart.title].into_iter().chain(&chart.notes).map(String::as_str).chain([note]);
    let below = told.flat_map(|words| wrapped(words, 13, false)).collect::<Vec<_>>();
    let title = json!({
        "text": wrapped(&chart.message, 18, true),
        "subtitle": below,
        "anchor": "start",
        "fontSize": 18,
        "subtitleFontSize": 13,
        "subtitleColor": hex(SOFT),
        "offset": 12,
    });
    let mut whole = lite.body.as_object().cloned().unwrap_or_default();
    whole.insert("$schema".into(), json!(SCHEMA));
    whole.insert("title".into(), title);
    whole.insert("description".into(), json!(text::clean(&chart.alt)));
    whole.insert("data".into(), json!({"name": "dataset"}));
    whole.insert("datasets".into(), json!({"dataset": lite.records(common)}));
    whole.insert("background".into(), json!(hex(PAPER)));
    let look = json!({"font": text::FAMILY, "view": {"stroke": null}, "axis": {"labelColor": hex(INK), "titleColor": hex(SOFT)}});
    whole.insert("config".into(), look);
    Value::Object(whole)
}

/// A colour as CSS has it.
fn hex(ink: Ink) -> String {
    format!("#{:02x}{:02x}{:02x}", ink.0, ink.1, ink.2)
}

/// A share or a figure with three decimals.
fn decimal(figure: Ratio) -> Value {
    milli(figure.milli())
}

fn milli(figure: Milli) -> Value {
    json!(figure.ratio().to_f64())
}

/// A record about a standard (or an aim): how the tables name it, and id and title in one for the axis.
fn record(name: &StandardName, kind: &str, more: Value) -> Value {
    let mut own = Map::new();
    own.insert(kind.to_owned(), json!(name.id));
    own.insert(format!("{kind}titel"), json!(text::clean(&name.title)));
    own.insert("naam".to_owned(), json!(text::clean(&name.full())));
    own.extend(more.as_object().cloned().unwrap_or_default());
    Value::Object(own)
}

/// The axis of names, in the order of the records.
fn names() -> Value {
    json!({
        "field": "naam", "type": "nominal", "sort": null, "title": null,
        "axis": {"labelLimit": 380, "ticks": false, "domain": false, "labelFontSize": 13},
    })
}

/// Colours of words, and the colours of text on them.
fn colours<'a>(field: &str, all: impl Iterator<Item = (&'a str, Paint)>) -> [Value; 2] {
    let all: Vec<_> = all.collect();
    let domain: Vec<_> = all.iter().map(|(words, _)| *words).collect();
    let range = |of: fn(&Paint) -> Ink| all.iter().map(|(_, paint)| hex(of(paint))).collect::<Vec<_>>();
    let colour = |range: Vec<String>, legend: Value| json!({"field": field, "type": "nominal", "scale": {"domain": domain, "range": range}, "legend": legend});
    // Edges show what is white.
    let legend = json!({
        "orient": "top", "title": null, "labelLimit": 300, "columns": 4, "symbolType": "square",
        "symbolStrokeColor": hex(SOFT), "symbolStrokeWidth": 1,
    });
    [colour(range(|paint| paint.fill), legend), colour(range(|paint| paint.on), Value::Null)]
}

/// What is said of a mark: fields with their words.
fn tooltip<const N: usize>(fields: [(&str, &str, String); N]) -> Value {
    let one = |(field, kind, title): (&str, &str, String)| match kind {
        "share" => json!({"field": field, "type": "quantitative", "title": title, "format": ".1%"}),
        _ => json!({"field": field, "type": kind, "title": title}),
    };
    Value::Array(fields.map(one).to_vec())
}
