//! Charts: the only module that uses plotters.
//!
//! In: plain figures and names, and the wording for the words around them. Out: a [`Chart`], whose alt text and data are fields so that they
//! can't be forgotten. One file per chart; [`palette`] owns colours and symbols, `canvas` and `text` put them on paper,
//! [`frame`] makes the chart that stands alone. Must not know: files, the dossier, where a chart is shown.
//!
//! Every chart keeps these rules: nothing is shown by colour alone (a symbol, a place or a figure stands beside it), text is at least
//! 16 px at a width of 1000 and 13 px at 700 (about 8 pt at the 17 cm of an A4 page), the measured width of the text decides the layout with a
//! tenth to spare (a browser may have to take a wider font), and data is text, never markup.

pub mod aims;
pub mod changes;
pub mod development;
pub mod form;
pub mod frame;
pub(crate) mod lite;
pub(crate) mod map;
mod marks;
pub mod matrix;
pub(crate) mod palette;
pub(crate) mod profile;
pub mod thresholds;
pub mod tiles;
pub mod verdicts;

mod bars;
mod canvas;
mod legend;
pub(crate) mod text;

#[cfg(test)]
pub(crate) mod tests;

use crate::wording::{Language, Wording};
use form::{Form, Room};
use lite::Lite;

/// A chart, for everyone: drawn, described, and as figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// A complete SVG document with the font "Noto Sans".
    pub svg: String,
    /// Width and height of the SVG in pixels.
    pub size: (u32, u32),
    /// The same for a printed page, for a slide (16:9) and for a tall sheet; none for a chart that stands in a report only.
    pub forms: Vec<(Form, Drawing)>,
    /// What it is about, short: the caption.
    pub title: String,
    /// What it says, in one sentence: the title where it stands alone.
    pub message: String,
    /// What it shows, in one or two sentences (alt text).
    pub alt: String,
    /// What has to be known to read it: what is counted, what is not shown. The drawing has it in its legend; what is drawn by others has it below its title.
    pub notes: Vec<String>,
    /// The figures behind it.
    pub table: ChartTable,
    /// The same for programs; none for a chart that has no file of its own.
    pub lite: Option<Lite>,
}

/// A drawing in another form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// A complete SVG document.
    pub svg: String,
    /// Its width and height in pixels.
    pub size: (u32, u32),
}

/// The words of a chart.
struct Told {
    title: String,
    message: String,
    alt: String,
}

/// The figures behind a chart, worded and formatted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChartTable {
    /// The headers.
    pub header: Vec<String>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<String>>,
}

/// The name of a standard (standaard) on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardName {
    /// Its id in the norm.
    pub id: String,
    /// Its title.
    pub title: String,
}

impl StandardName {
    /// Id and title in one: `A1 Sociale veiligheid`.
    pub fn full(&self) -> String {
        format!("{} {}", self.id, self.title)
    }
}

/// A number of schools, as the language writes it.
fn count(language: Language, number: u32) -> String {
    language.integer(i64::from(number))
}

impl Chart {
    /// In every form: `draw` draws it in the room that it is given.
    fn formed(draw: impl Fn(Room) -> (String, (i32, i32)), told: Told, table: ChartTable) -> Chart {
        let (svg, size) = draw(Form::Page.room());
        let form = |form: Form| {
            let (svg, size) = draw(form.room());
            let svg = labelled(&svg, &told.alt);
            (form, Drawing { svg, size: (size.0.unsigned_abs(), size.1.unsigned_abs()) })
        };
        let forms = [Form::Paper, Form::Wide, Form::Tall].map(form).into();
        Chart { forms, ..Chart::new(&svg, size, told, table) }
    }

    /// With what programs read of it.
    pub(crate) fn with(self, lite: Lite) -> Chart {
        Chart { lite: Some(lite), ..self }
    }

    /// With what its message is about, where others beside it say the same of something else.
    pub(crate) fn about(self, of: Option<String>, wording: &Wording) -> Chart {
        let Some(of) = of else { return self };
        let message = wording.say_with("chart-about", &[("of", of.into()), ("message", self.message.into())]);
        Chart { message, ..self }
    }

    /// With what has to be known to read it.
    fn noting(self, notes: Vec<String>) -> Chart {
        Chart { notes, ..self }
    }

    /// Puts a drawing and its words together; the drawing carries its alt text with it.
    fn new(svg: &str, size: (i32, i32), told: Told, table: ChartTable) -> Chart {
        let Told { title, message, alt } = told;
        let svg = labelled(svg, &alt);
        let message = message.trim_end_matches('.').to_owned();
        Chart {
            svg,
            size: (size.0.unsigned_abs(), size.1.unsigned_abs()),
            forms: vec![],
            title,
            message,
            alt,
            notes: vec![],
            table,
            lite: None,
        }
    }
}

/// An SVG document that carries its alt text.
fn labelled(svg: &str, alt: &str) -> String {
    let label = canvas::escape(&text::clean(alt));
    svg.replacen("<svg ", &format!("<svg role=\"img\" aria-label=\"{label}\" "), 1)
}

/// A list in a sentence: at most `most` names, then how many more there are.
fn listed(names: &[String], most: usize, wording: &Wording) -> String {
    if names.len() <= most {
        return names.join(", ");
    }
    let more = names.len() - most;
    wording.say_with("chart-listed", &[("names", names[..most].join(", ").into()), ("more", more.into())])
}
