//! Typst to PDF/UA-1: the only room that knows typst.
//!
//! In: a template of this crate, its data as JSON, its pictures as SVG. Out: PDF bytes, the same for the same input.

use anyhow::Result;

/// A document to make.
pub struct Document<'a> {
    /// Names the document: the same for the same document, over runs.
    pub ident: &'a str,
    /// The Typst source of the template.
    pub template: &'static str,
    /// The data, read by the template as `json("data.json")`.
    pub data: String,
    /// Pictures by file name, read by the template as `image("name.svg", alt: ..)`.
    pub pictures: Vec<(String, String)>,
}

/// A made document.
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its number of pages.
    pub pages: usize,
}

/// Makes a PDF/UA-1 file.
pub fn make(_document: &Document) -> Result<Pdf> {
    anyhow::bail!("not built yet")
}
