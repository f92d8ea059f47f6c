//! The font that the program brings, in four faces: which glyph a character has, how wide it is, and how two stand beside each other.
//!
//! Noto Sans holds Latin, Greek and Cyrillic: one glyph for each character, from left to right, moved a little by the pair. That is all the
//! shaping there is, because [`crate::base::text::glyphs`] leaves only characters of this font, and no marks that stand apart from their letter.

use std::cell::RefCell;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicI16, Ordering};

use krilla::text::Font;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{GlyphId, Tag};

/// How high a capital is, in parts of the size.
pub(super) const CAP: f32 = 1462.0 / EM;
/// How high a small letter is.
pub(super) const SMALL: f32 = 1098.0 / EM;
/// Units to the size of the font.
pub(super) const EM: f32 = 2048.0;

/// A glyph and its width in units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Glyph {
    pub id: u16,
    pub advance: u16,
}

/// Pairs of glyphs with numbers below this are remembered once looked up.
const REMEMBERED: usize = 512;
/// Added to a remembered distance, so that nothing (0) stands for not looked up.
const LOOKED_UP: i16 = 0x4000;

/// One face of the font.
pub struct Face {
    /// As krilla takes it.
    font: Font,
    bytes: &'static [u8],
    file: ttf_parser::Face<'static>,
    /// By character, of the basic plane.
    glyphs: Vec<Glyph>,
    pairs: Vec<PairAdjustment<'static>>,
    /// The same whichever thread comes first: what is remembered is what a look-up gives.
    distances: Vec<AtomicI16>,
}

#[expect(clippy::expect_used, reason = "the font is part of the program, and tests read all of it")]
static FACES: LazyLock<[Face; 4]> = LazyLock::new(|| {
    let files = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
    files.map(|file| Face::new(file).expect("the built-in font is whole"))
});

thread_local! {
    /// Each thread has fonts of its own: krilla counts who holds one at every glyph, and threads that share one wait for each other.
    static OWN: RefCell<Vec<(&'static [u8], Font)>> = const { RefCell::new(Vec::new()) };
}

/// A face of the font.
#[inline]
pub(super) fn face(bold: bool, italic: bool) -> &'static Face {
    &FACES[usize::from(bold) + 2 * usize::from(italic)]
}

impl Face {
    fn new(file: &'static [u8]) -> Option<Face> {
        let read = ttf_parser::Face::parse(file, 0).ok()?;
        let mut glyphs = vec![Glyph::default(); 0x1_0000];
        for table in read.tables().cmap?.subtables.into_iter().filter(ttf_parser::cmap::Subtable::is_unicode) {
            table.codepoints(|code| {
                if let (Some(place), Some(id)) = (glyphs.get_mut(code as usize), table.glyph_index(code)) {
                    *place = Glyph { id: id.0, advance: read.glyph_hor_advance(id).unwrap_or_default() };
                }
            });
        }
        let positions = read.tables().gpos?;
        let kerning = positions.features.find(Tag::from_bytes(b"kern"))?;
        let lookups = kerning.lookup_indices.into_iter().filter_map(|at| positions.lookups.get(at));
        let pair = |table| if let PositioningSubtable::Pair(pair) = table { Some(pair) } else { None };
        let pairs = lookups.flat_map(|lookup| lookup.subtables.into_iter().filter_map(pair)).collect();
        let distances = std::iter::repeat_with(|| AtomicI16::new(0)).take(REMEMBERED * REMEMBERED).collect();
        Some(Face { font: Font::new(file.into(), 0)?, bytes: file, file: read, glyphs, pairs, distances })
    }

    /// The font as krilla takes it.
    pub fn font(&self) -> Font {
        OWN.with_borrow_mut(|own| {
            let known = own.iter().find(|(bytes, _)| std::ptr::eq(*bytes, self.bytes));
            if let Some((_, font)) = known {
                return font.clone();
            }
            let font = Font::new(self.bytes.into(), 0).unwrap_or_else(|| self.font.clone());
            own.push((self.bytes, font.clone()));
            font
        })
    }

    /// The glyph of a character, or of the question mark.
    #[inline]
    pub fn glyph(&self, c: char) -> Glyph {
        let of = |c: char| self.glyphs.get(c as usize).copied().unwrap_or_default();
        let found = of(c);
        if found.id == 0 { of('?') } else { found }
    }

    /// How many units closer (below 0) or further apart two glyphs stand than their widths say.
    #[inline]
    pub fn distance(&self, first: u16, second: u16) -> i16 {
        let (row, column) = (usize::from(first), usize::from(second));
        if row >= REMEMBERED || column >= REMEMBERED {
            return self.look_up(first, second);
        }
        let place = &self.distances[row * REMEMBERED + column];
        match place.load(Ordering::Relaxed) {
            0 => {
                let found = self.look_up(first, second);
                place.store(found + LOOKED_UP, Ordering::Relaxed);
                found
            }
            known => known - LOOKED_UP,
        }
    }

    /// How large a unit is in a size.
    #[inline]
    pub fn unit(&self, size: f32) -> f32 {
        size / EM
    }

    /// The glyphs of a line of text in a size, each with the place where it ends.
    pub fn line(&self, text: &str, size: f32) -> Vec<(u16, f32)> {
        let mut line: Vec<(u16, f32)> = Vec::new();
        let mut units = 0.0;
        for glyph in text.chars().map(|c| self.glyph(c)) {
            units += line.last().map_or(0.0, |(before, _)| f32::from(self.distance(*before, glyph.id)));
            line.iter_mut().last().into_iter().for_each(|(_, end)| *end = units * self.unit(size));
            units += f32::from(glyph.advance);
            line.push((glyph.id, units * self.unit(size)));
        }
        line
    }

    /// Draws the outline of a glyph, in units and upwards.
    pub fn outline(&self, glyph: u16, pen: &mut dyn ttf_parser::OutlineBuilder) {
        self.file.outline_glyph(GlyphId(glyph), pen);
    }

    fn look_up(&self, first: u16, second: u16) -> i16 {
        let (first, second) = (GlyphId(first), GlyphId(second));
        let in_table = |table: &PairAdjustment<'static>| match table {
            PairAdjustment::Format1 { coverage, sets } => sets.get(coverage.get(first)?)?.get(second),
            PairAdjustment::Format2 { coverage, classes, matrix } => {
                coverage.get(first)?;
                matrix.get((classes.0.get(first), classes.1.get(second)))
            }
        };
        self.pairs.iter().find_map(in_table).map_or(0, |(value, _)| value.x_advance.clamp(-0x2000, 0x2000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::glyphs;

    #[test]
    fn the_list_of_characters_is_that_of_every_face() {
        for at in 0..4 {
            let face = face(at % 2 == 1, at / 2 == 1);
            for c in (0x20..=0x1_ffff).filter_map(char::from_u32).filter(|c| !c.is_control()) {
                let there = face.glyphs.get(c as usize).is_some_and(|glyph| glyph.id != 0);
                // Each face has what the list says; what it has beyond it is never asked for.
                assert!(there || !glyphs::has(c), "{c:?} in face {at}");
            }
        }
        let all = |c: char| FACES.iter().all(|face| face.glyphs[c as usize].id != 0);
        let beyond =
            (0x20..=0xffff).filter_map(char::from_u32).filter(|c| !c.is_control() && all(*c) && !glyphs::has(*c));
        assert_eq!(beyond.collect::<Vec<_>>(), Vec::<char>::new(), "the list leaves nothing out");
    }

    #[test]
    fn a_pair_stands_closer_and_is_remembered_as_it_was() {
        let face = face(false, false);
        let [a, v, n] = ['A', 'V', 'n'].map(|c| face.glyph(c).id);
        assert!(face.distance(a, v) < 0 && face.distance(n, n) == 0);
        assert_eq!(face.distance(a, v), face.look_up(a, v));
        assert_eq!(face.glyph('漢'), face.glyph('?'));
    }
}
