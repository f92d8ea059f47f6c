//! A map of wijken as tiles of one size, by stadsdeel: how much meets the norm in each wijk, and what is not there at all.
//!
//! In: what is counted per wijk. Out: a [`Chart`]. Must not know: schools, where a wijk lies. A tile has the colour of the standard that stands worst in its wijk, as in the
//! matrix, and its figures in words.

use super::bars::PX;
use super::canvas::{self, Anchor, Canvas, Look};
use super::form::Room;
use super::legend::{Entry, Legend, Mark};
use super::palette::{self, INK, Paint};
use super::{Chart, ChartTable, Told, count, listed, marks, text};
use crate::base::exact::Ratio;
use crate::base::number::to_i32;
use crate::stats::coverage::CoverageState;
use crate::wording::Wording;

const TILE: (i32, i32) = (186, 130);
const GAP: i32 = 8;
/// Height of the name of a stadsdeel.
const AREA: i32 = 34;
/// Size of the share.
const SHARE: i32 = 22;
/// Wijken that are named in the message.
const NAMED: usize = 3;
/// Wijken of which it is told over how many standards they are counted; the table has all.
const NAMED_PARTS: usize = 8;

/// The figures.
pub struct Tiles {
    /// The caption.
    pub title: String,
    /// The stadsdelen by name, wijken without one last.
    pub areas: Vec<Area>,
    /// The smallest group that is shown; for the note.
    pub minimum: u32,
}

/// A stadsdeel.
pub struct Area {
    /// Its name; `None`: wijken of which it is not known.
    pub name: Option<String>,
    /// Its wijken, by name.
    pub tiles: Vec<Tile>,
}

/// A wijk.
pub struct Tile {
    /// Its name.
    pub name: String,
    /// What is counted; `None` where it is not shown apart.
    pub counts: Option<TileCounts>,
    /// Standards that are not shown here: nothing is known of these to who reads it.
    pub hidden: u32,
}

/// What is counted in a wijk, over the standards that are shown there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TileCounts {
    /// Verdicts that are met, and in scope.
    pub met: u32,
    pub scope: u32,
    /// Standards, by their state: full, partial, fragile, white ([`CoverageState::ALL`]).
    pub states: [u32; 4],
}

impl TileCounts {
    /// Adds a standard.
    pub fn add(&mut self, met: u32, schools: u32) {
        (self.met, self.scope) = (self.met + met, self.scope + schools);
        self.states[CoverageState::of(met, schools) as usize] += 1;
    }

    pub(crate) fn of(&self, state: CoverageState) -> u32 {
        self.states[state as usize]
    }

    /// Over how many standards it is counted.
    pub(crate) fn standards(&self) -> u32 {
        self.states.iter().sum()
    }

    pub(crate) fn share(&self) -> Ratio {
        Ratio::new(i64::from(self.met), i64::from(self.scope.max(1)))
    }

    /// The state of the standard that stands worst.
    pub(crate) fn worst(&self) -> Option<CoverageState> {
        let worst = [CoverageState::White, CoverageState::Fragile, CoverageState::Partial, CoverageState::Full];
        worst.into_iter().find(|state| self.of(*state) > 0)
    }
}

impl Tile {
    pub(super) fn paint(&self) -> Paint {
        match &self.counts {
            None => palette::HIDDEN,
            Some(counts) => counts.worst().map_or(palette::EMPTY, palette::coverage),
        }
    }

    /// What stands below the share: what is missing, else nothing.
    pub(crate) fn missing(&self, wording: &Wording) -> Option<String> {
        let counts = self.counts.as_ref()?;
        let said = |state, id| (counts.of(state) > 0).then(|| wording.say_with(id, &[("n", counts.of(state).into())]));
        said(CoverageState::White, "chart-tiles-white").or_else(|| said(CoverageState::Fragile, "chart-tiles-fragile"))
    }
}

impl Tiles {
    pub(crate) fn tiles(&self) -> impl Iterator<Item = &Tile> {
        self.areas.iter().flat_map(|area| &area.tiles)
    }

    fn hides(&self) -> bool {
        self.hidden() > 0
    }

    /// Standards in a wijk that are not shown.
    fn hidden(&self) -> u32 {
        self.tiles().map(|tile| tile.hidden).sum()
    }
}

/// Draws it.
pub fn draw(data: &Tiles, wording: &Wording) -> Chart {
    drawn(data, wording, |room| sheet(data, room, wording))
}

/// The same figures in another drawing.
pub(super) fn drawn(data: &Tiles, wording: &Wording, draw: impl Fn(Room) -> (String, (i32, i32))) -> Chart {
    let told = Told { title: data.title.clone(), message: message(data, wording), alt: alt(data, wording) };
    Chart::formed(draw, told, table(data, wording)).noting(notes(data, wording))
}

fn sheet(data: &Tiles, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    let legend = legend(data, room, wording);
    let columns = ((room.width - GAP) / (TILE.0 + GAP)).max(1);
    let (spots, bottom) = spots(data, columns, legend.height() + 12, wording);
    let size = (room.width, bottom + GAP);
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        for (area, (first, top)) in data.areas.iter().zip(spots) {
            let (name, look) = (name_of(area, wording), Look::plain(PX, INK).bold());
            let left = 4 + first * (TILE.0 + GAP);
            sheet.text(
                (left, top + AREA / 2),
                &text::shorten(&name, PX, true, text::snug(room.width - left - 4)),
                look,
            );
            for (at, tile) in (0..).zip(&area.tiles) {
                let place = (left + at % columns * (TILE.0 + GAP), top + AREA + at / columns * (TILE.1 + GAP));
                paint(sheet, tile, place, wording);
            }
        }
    });
    (svg, size)
}

fn name_of(area: &Area, wording: &Wording) -> String {
    area.name.clone().unwrap_or_else(|| wording.say("chart-tiles-no-area"))
}

/// In which column each stadsdeel begins and how far down, and where the last ends: beside the one before where it fits there with its name, else below it.
fn spots(data: &Tiles, columns: i32, top: i32, wording: &Wording) -> (Vec<(i32, i32)>, i32) {
    let (mut spots, mut bottom, mut taken) = (Vec::new(), top, columns);
    let mut line = top;
    for area in &data.areas {
        let wide = to_i32(area.tiles.len());
        let fits = text::width(&name_of(area, wording), PX, true) <= text::snug(wide * (TILE.0 + GAP) - GAP);
        if taken + wide > columns || !fits {
            (line, taken) = (bottom, 0);
        }
        spots.push((taken, line));
        bottom = bottom.max(line + AREA + (wide + columns - 1) / columns * (TILE.1 + GAP));
        // What stands beside a name that is wider than its tiles would lie on it.
        taken = if fits { taken + wide } else { columns };
    }
    (spots, bottom)
}

fn paint(sheet: &mut Canvas, tile: &Tile, (x, y): (i32, i32), wording: &Wording) {
    let paint = tile.paint();
    sheet.block((x, y), TILE, paint, 4);
    let centre = x + TILE.0 / 2;
    let look = |px: i32| Look::plain(px, paint.on).at(Anchor::Middle);
    let name = text::wrap(&tile.name, PX, true, text::snug(TILE.0 - 16), 2);
    sheet.lines((centre, y + 28), &name, look(PX).bold());
    let Some(counts) = tile.counts.filter(|counts| counts.scope > 0) else {
        return marks::symbol(sheet, paint.symbol, (centre, y + 72), 6, paint.on);
    };
    let share = wording.language().percentage(counts.share());
    let wide = text::width(&share, SHARE, true);
    marks::symbol(sheet, paint.symbol, (centre - wide / 2 - 8, y + 66), 6, paint.on);
    sheet.text((centre + 8, y + 66), &share, look(SHARE).bold());
    let number = |n: u32| count(wording.language(), n);
    let of = [("schools", number(counts.met).into()), ("n", number(counts.scope).into())];
    sheet.text((centre, y + 90), &wording.say_with("chart-thresholds-of", &of), look(PX));
    if let Some(words) = tile.missing(wording) {
        sheet.text((centre, y + 112), &text::shorten(&words, PX, false, TILE.0 - 12), look(PX));
    }
}

pub(super) fn legend(data: &Tiles, room: Room, wording: &Wording) -> Legend {
    let entry = |state| Entry { mark: Mark::Swatch(palette::coverage(state)), words: wording.coverage(state) };
    let mut entries: Vec<_> = CoverageState::ALL.map(entry).into();
    if data.tiles().any(|tile| tile.counts.is_none()) {
        entries.push(Entry { mark: Mark::Swatch(palette::HIDDEN), words: wording.say("chart-matrix-hidden") });
    }
    Legend::new(entries, &notes(data, wording), PX, room.width - 8)
}

/// What is counted; where not everything is shown also over how many standards, and why.
fn notes(data: &Tiles, wording: &Wording) -> Vec<String> {
    let hides = [("hides", if data.hides() { "yes" } else { "no" }.into())];
    let mut notes = vec![wording.say_with("chart-tiles-how", &hides)];
    if data.hides() {
        let parts = data.tiles().filter(|tile| tile.hidden > 0);
        let parts: Vec<String> =
            parts.filter_map(|tile| Some(format!("{} {}", tile.name, base(tile, wording)?))).collect();
        let list = listed(&parts, NAMED_PARTS, wording);
        notes.extend((!parts.is_empty()).then(|| wording.say_with("chart-tiles-base", &[("list", list.into())])));
        notes.push(hidden_note(data, wording));
    }
    notes
}

/// Over how many of the standards a wijk is counted: `12 van 16`.
fn base(tile: &Tile, wording: &Wording) -> Option<String> {
    let (shown, number) = (tile.counts?.standards(), |n: u32| count(wording.language(), n));
    let of = [("schools", number(shown).into()), ("n", number(shown + tile.hidden).into())];
    Some(wording.say_with("chart-thresholds-of", &of))
}

fn hidden_note(data: &Tiles, wording: &Wording) -> String {
    wording.say_with("chart-matrix-hidden-note", &[("minimum", data.minimum.into())])
}

/// What the standards that are shown say; that others are not is said with it, as each of these may be a hole.
fn message(data: &Tiles, wording: &Wording) -> String {
    let is_white = |tile: &&Tile| tile.counts.is_some_and(|counts| counts.of(CoverageState::White) > 0);
    let names: Vec<_> = data.tiles().filter(is_white).map(|tile| tile.name.clone()).collect();
    let shown = data.tiles().filter(|tile| tile.counts.is_some()).count();
    let facts = [
        ("white", names.len().into()),
        ("hides", if data.hides() { "yes" } else { "no" }.into()),
        ("all", shown.into()),
        ("names", listed(&names, NAMED, wording).into()),
    ];
    let message = wording.say_with("chart-tiles-message", &facts);
    match data.hidden() {
        0 => message,
        n => format!("{message}; {}", wording.say_with("chart-tiles-message-hidden", &[("n", n.into())])),
    }
}

fn alt(data: &Tiles, wording: &Wording) -> String {
    let one = |tile: &Tile| {
        let counts = tile.counts?;
        let missing = tile.missing(wording).map(|words| format!(", {words}")).unwrap_or_default();
        Some(format!("{}: {}{missing}", tile.name, wording.language().percentage(counts.share())))
    };
    let list: Vec<_> = data.tiles().filter_map(one).collect();
    let facts = [("message", message(data, wording).into()), ("list", list.join("; ").into())];
    let alt = wording.say_with("chart-tiles-alt", &facts);
    if data.hides() { format!("{alt} {}", hidden_note(data, wording)) } else { alt }
}

fn table(data: &Tiles, wording: &Wording) -> ChartTable {
    let head = [
        "chart-tiles-district",
        "chart-tiles-area",
        "chart-share",
        "chart-met",
        "chart-in-scope",
        "chart-tiles-standards",
    ];
    let states = CoverageState::ALL.map(|state| wording.coverage(state));
    let header = head.map(|id| wording.say(id)).into_iter().chain(states).collect::<Vec<_>>();
    let number = |n: u32| count(wording.language(), n);
    let row = |area: &Area, tile: &Tile| {
        let mut row = vec![tile.name.clone(), area.name.clone().unwrap_or_default()];
        match tile.counts {
            None => row.push(wording.say("chart-matrix-hidden")),
            Some(counts) => {
                row.push(wording.language().percentage(counts.share()));
                row.extend([counts.met, counts.scope].map(number));
                row.extend(base(tile, wording));
                row.extend(counts.states.map(number));
            }
        }
        row.resize(header.len(), String::new());
        row
    };
    let rows = data.areas.iter().flat_map(|area| area.tiles.iter().map(move |tile| row(area, tile)));
    ChartTable { rows: rows.collect(), header: header.clone() }
}

/// Where each tile stands in a sheet of so many columns: row and column, counted from 0; every stadsdeel begins a row.
pub(crate) fn places(data: &Tiles, columns: usize) -> Vec<(&Area, &Tile, usize, usize)> {
    let mut row = 0;
    let mut all = Vec::new();
    for area in &data.areas {
        all.extend(area.tiles.iter().enumerate().map(|(at, tile)| (area, tile, row + at / columns, at % columns)));
        row += area.tiles.len().div_ceil(columns);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_has_the_state_of_its_worst_standard() {
        let mut counts = TileCounts::default();
        assert_eq!(counts.worst(), None);
        for (met, worst) in [(3, CoverageState::Full), (2, CoverageState::Partial), (1, CoverageState::Fragile)] {
            counts.add(met, 3);
            assert_eq!(counts.worst(), Some(worst));
        }
        counts.add(0, 3);
        counts.add(3, 3);
        assert_eq!((counts.worst(), counts.met, counts.scope), (Some(CoverageState::White), 9, 15));
    }

    #[test]
    fn every_area_begins_a_row() {
        let tile = |name: &str| Tile { name: name.into(), counts: None, hidden: 16 };
        let area = |tiles: &[&str]| Area { name: None, tiles: tiles.iter().map(|name| tile(name)).collect() };
        let data = Tiles { title: String::new(), areas: vec![area(&["a", "b", "c"]), area(&["d"])], minimum: 5 };
        let placed: Vec<_> = places(&data, 2).into_iter().map(|(_, tile, row, at)| (&*tile.name, row, at)).collect();
        assert_eq!(placed, [("a", 0, 0), ("b", 0, 1), ("c", 1, 0), ("d", 2, 0)]);
    }
}
