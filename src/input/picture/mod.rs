//! Pictures that people hand in: a logo as PNG or SVG.
//!
//! In: the bytes of a file, which may hold anything. Out: a [`Picture`] as shapes or pixels, or why it can't be used. Nothing is fetched and nothing runs:
//! an SVG may hold shapes and nothing else. Must not know: what it is a picture of, where it is shown.
//!
//! `usvg` knows what SVG means by a path or a colour, and `png` what is in a PNG; what they may be given is decided here.

mod model;
mod pixels;
mod svg;

pub use model::{Content, Picture, Shape, Step, Unfit};

/// The largest file: it stands in every page on screen.
pub(crate) const MOST_BYTES: u64 = 256 << 10;

impl Picture {
    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// Why it can't be used.
    pub fn read(bytes: Vec<u8>) -> Result<Picture, Unfit> {
        let (size, content) = match bytes.starts_with(b"\x89PNG") {
            true => pixels::read(&bytes)?,
            false => svg::read(std::str::from_utf8(&bytes).map_err(|_| Unfit::Kind)?)?,
        };
        Ok(Picture { size, content, bytes })
    }

    /// What a browser calls its kind.
    pub fn media(&self) -> &'static str {
        match self.content {
            Content::Shapes(_) => "image/svg+xml",
            Content::Pixels { .. } => "image/png",
        }
    }
}
