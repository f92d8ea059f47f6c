//! The engines under the reports: what turns the content of a document into the bytes of a file.
//!
//! In: content in a small vocabulary. Out: bytes. Must not know: the dossier, what a document says.

mod letters;
pub mod pdf;
mod png;
pub(crate) mod raster;
