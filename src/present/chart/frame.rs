//! A chart that stands alone, for slides: the drawing below its message, what it is about and where it comes from; as a file also with its data inside.
//!
//! In: a [`Chart`] and a line of words. Out: an SVG text. Must not know: what the words say. In a report the words stand beside the drawing, so
//! there the chart itself is used.

use serde_json::{Value, json};

use super::canvas::{self, Look};
use super::form::Form;
use super::palette::{INK, SOFT};
use super::{Chart, labelled, text};
use crate::base::number::to_i32;

/// White around it; the drawing has four pixels of its own.
const MARGIN: i32 = 16;
const OWN: i32 = 4;
/// Sizes of the title and of the line below it.
const TITLE: i32 = 22;
const NOTE: i32 = 16;

/// The chart with its message, its caption and a note above it, as a complete SVG document with the same alt text; a wide one on a sheet of 16:9. The chart as it stands in
/// reports where it has no such form.
pub(crate) fn framed(chart: &Chart, form: Form, note: &str) -> String {
    let other = chart.forms.iter().find(|(own, _)| *own == form).map(|(_, drawing)| (&drawing.svg, drawing.size));
    let (svg, (wide, high)) = other.unwrap_or((&chart.svg, chart.size));
    let (wide, high) = (i32::try_from(wide).unwrap_or(i32::MAX / 2), i32::try_from(high).unwrap_or(i32::MAX / 2));
    let room = text::snug(wide - 2 * OWN);
    let (title, small) = (Look::plain(TITLE, INK).bold(), Look::plain(NOTE, SOFT));
    let heading = text::wrap(&chart.message, TITLE, true, room, 4);
    let below = |words: &str| text::wrap(words, NOTE, false, room, 3);
    let notes = [below(&chart.title), below(note)].concat();
    let of = |lines: &[String], look: Look| to_i32(lines.len()) * look.leading();
    let (below_title, edge) = (MARGIN + of(&heading, title), MARGIN - OWN);
    let top = below_title + of(&notes, small) + MARGIN;
    let (size, left) = sheet((wide + 2 * edge, top + high + MARGIN - OWN), form);
    let sheet = canvas::draw(size, |sheet| {
        sheet.lines((left + MARGIN, MARGIN + of(&heading, title) / 2), &heading, title);
        sheet.lines((left + MARGIN, below_title + 4 + of(&notes, small) / 2), &notes, small);
    });
    let drawing = format!("<g transform=\"translate({},{top})\">\n{}</g>\n</svg>", left + edge, inside(svg));
    labelled(&sheet, &chart.alt).replace("</svg>", &drawing)
}

/// The size of a sheet that holds so much, and how much white is left of it.
fn sheet((wide, high): (i32, i32), form: Form) -> ((i32, i32), i32) {
    match form {
        Form::Page | Form::Paper | Form::Tall => ((wide, high), 0),
        Form::Wide => {
            let units = ((wide + 15) / 16).max((high + 8) / 9);
            ((16 * units, 9 * units), (16 * units - wide) / 2)
        }
    }
}

/// The document with its data inside, as JSON in its metadata.
pub fn with_data(svg: &str, records: &[Value]) -> String {
    let data = json!({"dataset": records}).to_string();
    // Two characters that JSON may hold as they are and XML may not.
    let data = data.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff");
    let data = data.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let Some((head, body)) = svg.split_once('>') else { return svg.to_owned() };
    format!("{head}>\n<metadata>{data}</metadata>{body}")
}

/// What stands in an SVG document. No `>` stands in its opening tag: the alt text is escaped.
fn inside(svg: &str) -> &str {
    let body = svg.split_once('>').map_or("", |(_, body)| body);
    body.rsplit_once("</svg>").map_or(body, |(body, _)| body).trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::chart::{ChartTable, Told};

    #[test]
    fn a_framed_chart_holds_its_words_and_its_drawing_once() {
        let svg = canvas::draw((700, 40), |sheet| sheet.text((10, 20), "binnen", Look::plain(13, INK)));
        let told = Told { title: "Titel </svg>".into(), message: "Boodschap.".into(), alt: "Alt > \"tekst\"".into() };
        let chart = Chart::new(&svg, (700, 40), told, ChartTable::default());
        let framed = framed(&chart, Form::Page, "Verband · 2025-2026");
        for (words, times) in [
            ("Titel &lt;/svg&gt;", 1),
            ("Boodschap\n", 1),
            ("Verband · 2025-2026", 1),
            ("binnen", 1),
            ("<svg", 1),
            ("</svg>", 1),
        ] {
            assert_eq!(framed.matches(words).count(), times, "{words}: {framed}");
        }
        assert!(framed.contains("aria-label=\"Alt &gt; &quot;tekst&quot;\""), "{framed}");
        assert_eq!(sheet((1300, 702), Form::Wide), ((1312, 738), 6));
        assert_eq!(sheet((1300, 900), Form::Wide), ((1600, 900), 150));
        let named = with_data(&framed, &[json!({"naam": "</metadata>\u{ffff}&"})]);
        assert!(
            named.contains("<metadata>{\"dataset\":[{\"naam\":\"&lt;/metadata&gt;\\uffff&amp;\"}]}</metadata>"),
            "{named}"
        );
        assert_eq!(named.matches("aria-label").count(), 1);
        assert_eq!(inside("<svg a=\"1\">\n<rect/>\n</svg>\n"), "<rect/>\n");
    }
}
