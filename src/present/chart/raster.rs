//! Charts as pictures, for slides.
//!
//! In: an SVG of this room. Out: PNG bytes. Must not know: which chart it is. Only the built-in fonts are used, so
//! the bytes are the same on every machine.

use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::png;
use crate::base::number::{to_u32, whole_above_zero};

fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
        fonts.load_font_data(notosans::BOLD_TTF.to_vec());
        fonts.set_sans_serif_family("Noto Sans");
        Arc::new(fonts)
    };
    FONTS.get_or_init(load).clone()
}

/// Reads an SVG with the built-in fonts.
pub(super) fn tree(svg: &str) -> Result<Tree> {
    let options = Options { fontdb: fonts(), font_family: "Noto Sans".to_owned(), ..Options::default() };
    Tree::from_str(svg, &options).context("reading the SVG of a chart")
}

/// An SVG as PNG on white; `scale` pixels of picture to a pixel of SVG.
///
/// # Errors
/// When the text is not an SVG, or the picture would be empty or too large for memory.
pub(crate) fn png(svg: &str, scale: f32) -> Result<Vec<u8>> {
    let tree = tree(svg)?;
    let pixels = |length: f32| to_u32(whole_above_zero(f64::from((length * scale).round())));
    let (width, height) = (pixels(tree.size().width()), pixels(tree.size().height()));
    let mut picture = Pixmap::new(width, height).with_context(|| format!("a picture of {width} by {height} pixels"))?;
    picture.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    // On white every pixel is opaque: the fourth byte says nothing.
    png::write(width, height, picture.data()).context("writing a chart as PNG")
}
