//! A picture of few colours as a PNG with a palette: a quarter of the bytes to compress, and a smaller file.
//!
//! In: pixels. Out: PNG bytes, the same for the same pixels. Must not know: what is shown. Where a picture has more colours than a palette holds, the
//! shades at the edges of letters and shapes share one; the colours that most pixels have stay as they are.

use std::io::Write;
use std::ops::Range;

use anyhow::Result;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

use crate::base::number::{to_u8, to_u32, to_usize};

/// Colours in a palette.
const MOST: usize = 256;
/// A row that repeats the one above it says only that: what is left is found by a low level. With the next one the files are as large as with every row told in
/// full and this one, at a quarter more time.
const LEVEL: u32 = 2;
/// How a row is told: as it is, or by what differs from the row above it.
const AS_IS: u8 = 0;
const FROM_ABOVE: u8 = 2;

/// A picture of this width; its rows come from above.
pub(super) struct Picture {
    width: u32,
    /// Of all its rows, one row after the other.
    runs: Vec<Run>,
    rows: Vec<Row>,
}

impl Picture {
    pub(super) fn new(width: u32) -> Picture {
        Picture { width, runs: Vec::new(), rows: Vec::new() }
    }

    /// Adds a row: red, green, blue and a byte that says nothing of each pixel.
    pub(super) fn push(&mut self, line: &[u8]) {
        let from = self.runs.len();
        add_runs(line, &mut self.runs);
        let (before, own) = self.runs.split_at(from);
        match self.rows.last_mut() {
            Some(row) if before[row.runs.clone()] == *own => {
                row.times += 1;
                self.runs.truncate(from);
            }
            _ => self.rows.push(Row { runs: from..self.runs.len(), times: 1 }),
        }
    }

    /// Adds the last row so many times more.
    pub(super) fn again(&mut self, times: usize) {
        self.rows.iter_mut().next_back().into_iter().for_each(|row| row.times += times);
    }

    /// The file.
    pub(super) fn write(&self) -> Result<Vec<u8>> {
        let palette = Palette::of(self);
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
        let mut line = vec![AS_IS; to_usize(self.width) + 1];
        let mut same = vec![0; line.len()];
        same[0] = FROM_ABOVE;
        for row in &self.rows {
            let mut at = 1;
            for run in &self.runs[row.runs.clone()] {
                let (end, place) = (at + to_usize(run.length), palette.place(run.colour));
                // Most are of one pixel.
                line[at] = place;
                if run.length > 1 {
                    line[at + 1..end].fill(place);
                }
                at = end;
            }
            packed.write_all(&line)?;
            for _ in 1..row.times {
                packed.write_all(&same)?;
            }
        }
        let height: usize = self.rows.iter().map(|row| row.times).sum();
        let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
        // Eight bits to a pixel, each the place of its colour.
        let head = [&self.width.to_be_bytes()[..], &to_u32(height).to_be_bytes(), &[8, 3, 0, 0, 0]].concat();
        chunk(&mut file, b"IHDR", &head);
        chunk(&mut file, b"PLTE", &palette.colours.concat());
        chunk(&mut file, b"IDAT", &packed.finish()?);
        chunk(&mut file, b"IEND", &[]);
        Ok(file)
    }
}

fn chunk(file: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    file.extend(to_u32(content.len()).to_be_bytes());
    let start = file.len();
    file.extend(name);
    file.extend(content);
    let mut sum = Crc::new();
    sum.update(&file[start..]);
    file.extend(sum.sum().to_be_bytes());
}

/// Red, green and blue, the first in the lowest byte.
type Colour = u32;

/// What a pixel says beside its colour is left out.
const COLOUR: u32 = 0x00ff_ffff;

/// Pixels that are compared at a time.
const BLOCK: usize = 16;

/// Pixels of one colour beside each other.
#[derive(PartialEq)]
struct Run {
    colour: Colour,
    length: u32,
}

/// Rows that are the same, below each other.
struct Row {
    runs: Range<usize>,
    times: usize,
}

fn add_runs(line: &[u8], runs: &mut Vec<Run>) {
    let (mut rest, _) = line.as_chunks::<4>();
    while let Some(first) = rest.first() {
        let length = alike(rest, *first);
        runs.push(Run { colour: u32::from_le_bytes(*first) & COLOUR, length: to_u32(length) });
        rest = &rest[length..];
    }
}

/// How many pixels from the first are of a colour.
fn alike(pixels: &[[u8; 4]], colour: [u8; 4]) -> usize {
    // The edge of a letter is one pixel of each shade; most of the rest is long.
    if pixels.get(1) != Some(&colour) {
        return 1;
    }
    let own = u32::from_ne_bytes(colour);
    let differ = |block: &[[u8; 4]; BLOCK]| block.iter().fold(0, |all, pixel| all | (u32::from_ne_bytes(*pixel) ^ own));
    let (blocks, _) = pixels.as_chunks::<BLOCK>();
    let whole = BLOCK * blocks.iter().take_while(|block| differ(block) == 0).count();
    whole + pixels[whole..].iter().take_while(|pixel| **pixel == colour).count()
}

/// The colours of a picture. Each stands for all that are like it in their first bits.
struct Palette {
    colours: Vec<[u8; 3]>,
    /// By the first [`BITS`] of a colour.
    places: Vec<u8>,
}

/// With so many bits of red, green and blue the places of all colours fit in a small table.
const BITS: u32 = 5;

impl Palette {
    fn of(picture: &Picture) -> Palette {
        let mut seen = vec![(0, 0); 1 << (3 * BITS)];
        for row in &picture.rows {
            let times = to_u32(row.times);
            for run in &picture.runs[row.runs.clone()] {
                vote(&mut seen[key(run.colour)], run.colour, run.length * times);
            }
        }
        let mut bits = BITS;
        while seen.iter().filter(|(more, _)| *more > 0).count() > MOST {
            bits -= 1;
            let mut fewer = vec![(0, 0); seen.len()];
            for (more, colour) in seen.into_iter().filter(|(more, _)| *more > 0) {
                vote(&mut fewer[first(key(colour), bits)], colour, more - 1);
            }
            seen = fewer;
        }
        let mut palette = Palette { colours: Vec::new(), places: vec![0; seen.len()] };
        for (place, (_, colour)) in palette.places.iter_mut().zip(seen).filter(|(_, (more, _))| *more > 0) {
            *place = to_u8(palette.colours.len());
            let [red, green, blue, _] = colour.to_le_bytes();
            palette.colours.push([red, green, blue]);
        }
        if bits < BITS {
            palette.places = (0..palette.places.len()).map(|key| palette.places[first(key, bits)]).collect();
        }
        palette
    }

    fn place(&self, colour: Colour) -> u8 {
        self.places[key(colour)]
    }
}

/// Of the colours that share a place, the one that most pixels have wins. The number is one more than its votes; 0 for no colour at all.
fn vote((more, known): &mut (u32, Colour), colour: Colour, pixels: u32) {
    match *more {
        0 => (*more, *known) = (pixels + 1, colour),
        _ if *known == colour => *more += pixels,
        votes if votes > pixels => *more -= pixels,
        votes => (*more, *known) = (pixels - votes + 2, colour),
    }
}

/// The first [`BITS`] of red, green and blue as one number, red before the others.
fn key(colour: Colour) -> usize {
    let part = |from: u32| colour >> (from + 8 - BITS) & ((1 << BITS) - 1);
    to_usize(part(0) << (2 * BITS) | part(8) << BITS | part(16))
}

/// A key with only so many of the bits of each colour.
fn first(key: usize, bits: u32) -> usize {
    let part = ((1 << bits) - 1) << (BITS - bits);
    key & (part << (2 * BITS) | part << BITS | part)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of colours as [`write`] takes them.
    fn picture(colours: impl Iterator<Item = [u8; 3]>) -> Vec<u8> {
        colours.flat_map(|[red, green, blue]| [red, green, blue, 255]).collect()
    }

    fn write(width: u32, pixels: &[u8]) -> Vec<u8> {
        let mut picture = Picture::new(width);
        pixels.chunks_exact(to_usize(width) * 4).for_each(|line| picture.push(line));
        picture.write().expect("a PNG")
    }

    #[test]
    fn what_is_read_from_it_is_what_was_written() {
        let colour = |at: u8| [at / 16 * 16, 255 - at / 16 * 16, 17];
        let rows = (0..=255).chain(0..=255).chain((0..=255).rev()).chain((0..=255).rev());
        let pixels = picture(rows.map(colour));
        let decoded = resvg::tiny_skia::Pixmap::decode_png(&write(256, &pixels)).expect("a picture");
        assert_eq!((decoded.width(), decoded.height()), (256, 4));
        assert_eq!(decoded.data(), pixels);
    }

    #[test]
    fn more_colours_than_a_palette_holds_share_one_and_the_common_ones_stay() {
        let all = || (0..=255u8).flat_map(|red| (0..=255u8).step_by(2).map(move |green| [red, green, 3]));
        let white = [255, 255, 255];
        let pixels = picture(all().chain(std::iter::repeat_n(white, 256 * 128)));
        let decoded = resvg::tiny_skia::Pixmap::decode_png(&write(256, &pixels)).expect("a picture");
        let (shown, _) = decoded.data().as_chunks::<4>();
        let near = |a: &[u8; 4], b: [u8; 3]| a.iter().zip(b).all(|(a, b)| a.abs_diff(b) < 64);
        assert!(shown.iter().zip(all()).all(|(shown, meant)| near(shown, meant)));
        assert!(shown[256 * 128..].iter().all(|shown| shown[..3] == white));
        let different: std::collections::BTreeSet<_> = shown.iter().collect();
        assert!(different.len() > 50 && different.len() <= MOST);
    }
}
