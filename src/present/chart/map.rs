//! The wijken where they lie: what the tiles show, in the outlines of a map.
//!
//! In: what is counted per wijk, and its outline. Out: a [`Chart`] with the message, the words and the table of the tiles. Must not know: schools, where outlines come from.
//! A wijk has its name and share in it where there is room; what is too small for words has a number in it and
//! stands below the map with that, and so does what has no area.

mod lay;

use std::collections::BTreeMap;

use super::bars::PX;
use super::canvas::{self, Anchor, Canvas, Look};
use super::form::{Form, Room};
use super::palette::{self, GRID, INK, PAPER, SOFT};
use super::tiles::{self, Tile, Tiles};
use super::{Chart, count, marks, text};
use crate::base::number::to_i32;
use crate::run::map::DistrictMap;
use crate::wording::Wording;
pub(crate) use lay::{Shape, laid};

/// Height of a line below the map.
const LINE: i32 = 26;
/// Width of a column of these; wider where it is said that some have no area.
const COLUMN: i32 = 310;
const WIDE_COLUMN: i32 = 420;
/// Height of name and share in a wijk, and with what the share is of.
const WORDS: i32 = 46;
const MORE_WORDS: i32 = 68;

/// Draws it; `None` where no wijk has an area.
pub(crate) fn draw(data: &Tiles, map: &DistrictMap, wording: &Wording) -> Option<Chart> {
    let has_area = data.tiles().any(|tile| map.districts.contains_key(&tile.name));
    has_area.then(|| tiles::drawn(data, wording, |room| sheet(data, map, room, wording)))
}

/// How high the map may be.
fn height(room: Room, above: i32) -> i32 {
    match room.form {
        Form::Page => 620,
        Form::Paper | Form::Wide => (560 - above).max(320),
        Form::Tall => 940,
    }
}

fn sheet(data: &Tiles, map: &DistrictMap, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    let legend = tiles::legend(data, room, wording);
    let top = legend.height() + 12;
    let laid = laid(map, (room.width - 8, height(room, top)));
    let of = |tile: &&Tile| laid.districts.get(tile.name.as_str());
    let words: Vec<(&Tile, Option<Place>)> =
        data.tiles().map(|tile| (tile, of(&tile).and_then(|shapes| place(tile, shapes, wording)))).collect();
    let below: Vec<&Tile> = words.iter().filter(|(_, place)| place.is_none()).map(|(tile, _)| *tile).collect();
    // What lies on the map and is told below it has the same number at both places.
    let numbers: BTreeMap<&str, usize> =
        below.iter().filter(|tile| of(tile).is_some()).zip(1..).map(|(tile, at)| (tile.name.as_str(), at)).collect();
    let column = if numbers.len() < below.len() { WIDE_COLUMN } else { COLUMN };
    let columns = (room.width / column).max(1);
    let lines = (to_i32(below.len()) + columns - 1) / columns;
    let foot = top + laid.size.1 + 12;
    let size = (room.width, foot + lines * LINE + 8);
    let shift = (4 + (room.width - 8 - laid.size.0) / 2, top);
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        laid.others.iter().for_each(|shape| fill(sheet, shape, shift, palette::EMPTY.fill, GRID));
        for tile in data.tiles() {
            for shape in of(&tile).into_iter().flatten() {
                let paint = tile.paint();
                fill(sheet, shape, shift, paint.fill, paint.edge.unwrap_or(PAPER));
            }
        }
        for (tile, place) in &words {
            if let Some(place) = place {
                inside(sheet, tile, place.moved(shift), wording);
            }
        }
        for tile in &below {
            if let (Some(at), Some(shape)) = (numbers.get(tile.name.as_str()), of(tile).and_then(|own| own.first())) {
                number(sheet, *at, shape.spot((22, 20)), shift);
            }
        }
        for (at, tile) in (0..).zip(&below) {
            let place = (14 + at % columns * column, foot + at / columns * LINE + LINE / 2);
            line(sheet, tile, (place, column), numbers.get(tile.name.as_str()), wording);
        }
    });
    (svg, size)
}

fn fill(sheet: &mut Canvas, shape: &Shape, (x, y): (i32, i32), ink: palette::Ink, edge: palette::Ink) {
    let moved = |ring: &[(i32, i32)]| ring.iter().map(|spot| (spot.0 + x, spot.1 + y)).collect::<Vec<_>>();
    let around = |ring: &[(i32, i32)]| {
        let ring = moved(ring);
        ring.iter().copied().chain(ring.first().copied()).collect()
    };
    sheet.shape(moved(&shape.edge), ink);
    for hole in &shape.holes {
        sheet.shape(moved(hole), PAPER);
        sheet.path(around(hole), edge, 2);
    }
    sheet.path(around(&shape.edge), edge, 3);
}

/// The share of a wijk, as it stands in it.
fn share(tile: &Tile, wording: &Wording) -> Option<String> {
    let counts = tile.counts.filter(|counts| counts.scope > 0)?;
    Some(wording.language().percentage(counts.share()))
}

/// Of how many verdicts the share is: `49 van 83`.
fn counted(tile: &Tile, wording: &Wording) -> Option<String> {
    let counts = tile.counts.filter(|counts| counts.scope > 0)?;
    let number = |n: u32| count(wording.language(), n);
    let of = [("schools", number(counts.met).into()), ("n", number(counts.scope).into())];
    Some(wording.say_with("chart-thresholds-of", &of))
}

/// Where the words of a wijk stand.
#[derive(Clone, Copy)]
struct Place {
    middle: (i32, i32),
    /// Whether there is room for what the share is of.
    has_counts: bool,
}

impl Place {
    fn moved(self, (x, y): (i32, i32)) -> Place {
        Place { middle: (self.middle.0 + x, self.middle.1 + y), ..self }
    }
}

/// Where name and share fit in the largest part of a wijk, with what the share is of where that fits too.
fn place(tile: &Tile, shapes: &[Shape], wording: &Wording) -> Option<Place> {
    let share = share(tile, wording).unwrap_or_default();
    let wide = text::width(&tile.name, PX, true).max(text::width(&share, PX + 2, true) + 22);
    let shape = shapes.first()?;
    let with_counts = counted(tile, wording).and_then(|counted| {
        let wide = wide.max(text::width(&counted, PX, false));
        Some(Place { middle: shape.room((wide + 10, MORE_WORDS))?, has_counts: true })
    });
    with_counts.or_else(|| Some(Place { middle: shape.room((wide + 10, WORDS))?, has_counts: false }))
}

fn inside(sheet: &mut Canvas, tile: &Tile, place: Place, wording: &Wording) {
    let counted = counted(tile, wording).filter(|_| place.has_counts);
    let (x, y) = (place.middle.0, place.middle.1 - if counted.is_some() { 11 } else { 0 });
    let paint = tile.paint();
    let look = |px: i32| Look::plain(px, paint.on).bold().at(Anchor::Middle);
    sheet.text((x, y - 11), &tile.name, look(PX));
    match share(tile, wording) {
        None => marks::symbol(sheet, paint.symbol, (x, y + 12), 6, paint.on),
        Some(share) => {
            let wide = text::width(&share, PX + 2, true);
            marks::symbol(sheet, paint.symbol, (x - wide / 2 - 6, y + 12), 6, paint.on);
            sheet.text((x + 8, y + 12), &share, look(PX + 2));
        }
    }
    if let Some(counted) = counted {
        sheet.text((x, y + 34), &counted, Look::plain(PX, paint.on).at(Anchor::Middle));
    }
}

/// The number of a wijk that is too small for words.
fn number(sheet: &mut Canvas, at: usize, (x, y): (i32, i32), shift: (i32, i32)) {
    let (words, spot) = (at.to_string(), (x + shift.0, y + shift.1));
    let wide = text::width(&words, PX, true) + 8;
    sheet.rect((spot.0 - wide / 2, spot.1 - 10), (wide, 20), PAPER);
    sheet.text(spot, &words, Look::plain(PX, INK).bold().at(Anchor::Middle));
}

/// A wijk below the map: its colour, its number there, its name and share; without a number it has no area.
fn line(
    sheet: &mut Canvas,
    tile: &Tile,
    ((x, y), column): ((i32, i32), i32),
    number: Option<&usize>,
    wording: &Wording,
) {
    let paint = tile.paint();
    sheet.block((x - 10, y - 9), (18, 18), paint, 2);
    marks::symbol(sheet, paint.symbol, (x - 1, y), 5, paint.on);
    let share = match share(tile, wording).zip(counted(tile, wording)) {
        Some((share, counted)) => format!("{share} ({counted})"),
        None => wording.say("chart-matrix-hidden"),
    };
    let facts = [("name", (&tile.name).into()), ("share", share.into())];
    let words = match number {
        Some(at) => format!("{at}\u{a0} {}", wording.say_with("chart-map-small", &facts)),
        None => wording.say_with("chart-map-absent", &facts),
    };
    let ink = if number.is_some() { INK } else { SOFT };
    sheet.text((x + 16, y), &text::shorten(&words, PX, false, column - 34), Look::plain(PX, ink));
}
