//! Development per theme over the years: small multiples on one scale. A line never crosses a change of norm; dots join what can be compared, and what the
//! norm makes of that is dashed.

use serde_json::{Value, json};

use super::{decimal, hex, tooltip};
use crate::present::chart::development::{Development, Theme};
use crate::present::chart::lite::Lite;
use crate::present::chart::palette::{GREY, INK, LINE, PAPER, SOFT};
use crate::present::chart::text;
use crate::wording::Wording;

pub(crate) fn of(data: &Development, w: &Wording) -> Lite {
    let titles: Vec<_> = data.drawn().iter().map(|theme| text::clean(&theme.title)).collect();
    let records = data.drawn().iter().flat_map(|theme| records(theme, &data.years, w)).collect();
    let said = tooltip([
        ("thematitel", "nominal", w.say("chart-theme")),
        ("schooljaar", "nominal", w.say("chart-year")),
        ("normversie", "nominal", w.say("chart-norm")),
        ("voldoet", "quantitative", w.say("chart-met")),
        ("telt_mee", "quantitative", w.say("chart-in-scope")),
        ("aandeel", "share", w.say("chart-share")),
        ("vergelijkbaar_eerder", "share", w.say("chart-development-then")),
        ("vergelijkbaar_nu", "share", w.say("chart-development-now")),
        ("vergelijkbaar_nieuwe_norm", "share", w.say("chart-development-is")),
    ]);
    let body = json!({
        "facet": {
            "field": "thematitel", "type": "nominal", "sort": titles, "title": null,
            "header": {"labelLimit": 260, "labelFontWeight": "bold", "labelAnchor": "start", "labelFontSize": 13},
        },
        "columns": 3,
        "spec": {"width": 230, "height": 150, "encoding": {"tooltip": said}, "layer": layers(&data.years, w)},
    });
    Lite { records, body }
}

fn records(theme: &Theme, years: &[String], w: &Wording) -> Vec<Value> {
    let mut before: Option<(&str, &str)> = None;
    let mut all = Vec::new();
    for (point, year) in theme.points.iter().zip(years) {
        let Some(point) = point else { continue };
        let is_new = before.is_some_and(|(_, norm)| norm != point.norm);
        let (alike, told) = (point.alike(), point.like.filter(|like| !like.hides_others));
        all.push(json!({
            "thema": theme.id, "thematitel": text::clean(&theme.title), "schooljaar": year,
            "normversie": point.norm, "norm_veranderd": is_new,
            "voldoet": point.met, "telt_mee": point.scope, "aandeel": decimal(point.share()),
            "aandeeltekst": w.language().percentage(point.share()),
            "eerder_schooljaar": before.filter(|_| is_new).map(|(year, _)| year),
            "vergelijkbaar_eerder": alike.map(|[then, ..]| decimal(then)),
            "vergelijkbaar_nu": alike.map(|[_, now, _]| decimal(now)),
            "vergelijkbaar_nieuwe_norm": alike.map(|[.., is]| decimal(is)),
            "vergelijkbaar_eerder_voldoet": told.map(|like| like.then.0),
            "vergelijkbaar_eerder_telt_mee": told.map(|like| like.then.1),
            "vergelijkbaar_nu_voldoet": told.map(|like| like.now.0),
            "vergelijkbaar_nu_telt_mee": told.map(|like| like.now.1),
            "vergelijkbaar_nieuwe_norm_voldoet": told.map(|like| like.is.0),
            "vergelijkbaar_nieuwe_norm_telt_mee": told.map(|like| like.is.1),
        }));
        before = Some((year, &point.norm));
    }
    all
}

/// A share on its axis.
fn y(field: &str) -> Value {
    json!({
        "field": field, "type": "quantitative", "scale": {"domain": [0, 1]}, "title": null,
        "axis": {"format": ".0%", "values": [0, 0.5, 1]},
    })
}

fn layers(years: &[String], w: &Wording) -> Value {
    let x = |field: &str| {
        json!({
            "field": field, "type": "ordinal", "title": null, "scale": {"domain": years},
            "axis": {"labelAngle": 0, "labelOverlap": true},
        })
    };
    let comparable = json!([{"filter": "isValid(datum.vergelijkbaar_nu) && isValid(datum.eerder_schooljaar)"}]);
    // The same verdicts under both norms, where these make a difference.
    let by_norm = json!([{
        "filter": "isValid(datum.vergelijkbaar_nu) && isValid(datum.eerder_schooljaar) && datum.vergelijkbaar_nu !== datum.vergelijkbaar_nieuwe_norm",
    }]);
    let changed = json!([{"filter": "datum.norm_veranderd"}]);
    let version = format!("'{} ' + datum.normversie", w.say("chart-norm").to_lowercase());
    // Away from where the figure would have been without a change of norm.
    let words = |down: i32, holds: &str| {
        json!({
            "transform": [{"filter": holds}],
            "mark": {"type": "text", "dy": down, "fontWeight": "bold", "fill": hex(INK)},
            "encoding": {
                "x": x("schooljaar"), "y": y("aandeel"),
                "text": {"field": "aandeeltekst", "type": "nominal"},
            },
        })
    };
    json!([
        {
            "transform": changed,
            "mark": {"type": "rule", "strokeDash": [6, 4], "stroke": hex(SOFT), "xOffset": -34},
            "encoding": {"x": x("schooljaar")},
        },
        {
            "transform": [{"filter": "datum.norm_veranderd"}, {"calculate": version, "as": "normnaam"}],
            "mark": {"type": "text", "align": "left", "xOffset": -31, "y": 6, "fontWeight": "bold"},
            "encoding": {"x": x("schooljaar"), "text": {"field": "normnaam", "type": "nominal"}},
        },
        {
            "transform": comparable,
            "mark": {"type": "rule", "strokeDash": [2, 4], "strokeWidth": 2, "stroke": hex(SOFT)},
            "encoding": {
                "x": x("eerder_schooljaar"), "x2": {"field": "schooljaar"},
                "y": y("vergelijkbaar_eerder"), "y2": {"field": "vergelijkbaar_nu"},
            },
        },
        {
            "transform": by_norm,
            "mark": {
                "type": "bar", "size": 34, "fill": hex(PAPER), "stroke": hex(GREY), "strokeWidth": 1.5, "strokeDash": [3, 2],
            },
            "encoding": {"x": x("schooljaar"), "y": y("vergelijkbaar_nu"), "y2": {"field": "vergelijkbaar_nieuwe_norm"}},
        },
        {
            "transform": comparable,
            "mark": {"type": "point", "filled": false, "fill": hex(PAPER), "stroke": hex(SOFT), "size": 90},
            "encoding": {"x": x("schooljaar"), "y": y("vergelijkbaar_nu")},
        },
        {
            "mark": {"type": "line", "stroke": hex(LINE), "strokeWidth": 3},
            "encoding": {
                "x": x("schooljaar"), "y": y("aandeel"), "detail": {"field": "normversie", "type": "nominal"},
            },
        },
        {
            "mark": {"type": "point", "filled": true, "fill": hex(LINE), "opacity": 1, "size": 60},
            "encoding": {"x": x("schooljaar"), "y": y("aandeel")},
        },
        words(-14, "!(datum.vergelijkbaar_nu > datum.aandeel)"),
        words(14, "datum.vergelijkbaar_nu > datum.aandeel"),
    ])
}
