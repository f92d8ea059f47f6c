//! Pages of a document, in the small vocabulary of [`Block`], as PDF/UA-1: the only module that uses krilla.
//!
//! In: a [`Document`]. Out: PDF bytes, the same for the same document on any thread and any machine: the font comes from the program itself and there is
//! no clock. Must not know: the dossier, what a document says.
//!
//! First everything is measured ([`measure()`]): blocks become pieces with a height (`flow`, `table`), pieces get a place on a page (`pages`). Then, once,
//! it is written ([`Measured::write`](flow::Measured::write)): each piece is drawn under the tag that says what it is (`paint`, `tags`), and the file is packed (`pack`). What does not fit is known before a byte
//! is written, so a document that must stay short is measured in less and less detail until it does.
//!
//! Several measured documents can be bound as one file ([`bind`]): the first leads to the others, whose pages come behind its own, each as it was measured.
//!
//! Data is text and never markup. A character that the font does not have is replaced ([`crate::base::text::glyphs`]). A picture without alt text, a document without
//! title or language and headings that skip a level are mistakes of whoever made the document, and end the run.

mod drawing;
mod face;
mod flow;
mod measure;
mod model;
mod pack;
mod pages;
mod paint;
mod table;
mod tags;
mod text;

pub(crate) use drawing::from_svg;
pub(crate) use flow::{Measured, measure, measure_below};
pub(crate) use model::{
    A4, Align, Block, Document, Drawing, Figure, Ink, MM, Outline, Part, Pdf, Role, Run, Scope, Step, Width,
};
pub use model::{Cell, Row, Style, Table, Text};
pub(crate) use paint::bind;
pub(crate) use text::LONGEST;

#[cfg(test)]
mod tests;
