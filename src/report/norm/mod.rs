//! A norm as a document for people: what is asked, and in one sentence what it takes.
//!
//! In: a norm. Out: Markdown or HTML as text; the workbook is in [`super::workbook`]. `takes` words the rules, `view` the whole norm, the template
//! `norm.html` and `markdown` show it. Must not know: schools, answers.

mod markdown;
mod takes;
mod view;

use anyhow::Result;
use askama::Template;

use crate::norm::Norm;
use crate::report::markup;
use crate::wording::Wording;
use view::View;

/// The norm on screen and on paper.
#[derive(Template)]
#[template(path = "norm.html", config = "src/report/askama.toml")]
struct Page<'a> {
    v: &'a View,
    w: &'a Wording,
    tag: &'a str,
}

/// The norm as one page that needs nothing else: no internet, no script.
///
/// # Errors
/// The template can't be filled.
pub fn html(norm: &Norm, wording: &Wording) -> Result<String> {
    let view = View::new(norm, wording);
    Ok(markup::page(Page { v: &view, w: wording, tag: wording.language().tag() }.render()?))
}

/// The norm as Markdown.
pub fn markdown(norm: &Norm, wording: &Wording) -> String {
    markdown::write(&View::new(norm, wording), wording)
}

#[cfg(test)]
mod tests;
