//! Coverage per standard and group (dekking): a cell says how many of the schools in a wijk, or of a board, meet a standard.
//!
//! In: a cell per standard and group. Out: a [`Chart`]. Must not know: what makes schools a group.

use super::bars::Label;
use super::canvas::{self, Anchor, Canvas, Look};
use super::form::{LETTERS, Room};
use super::legend::{Entry, Legend, Mark};
use super::palette::{self, INK, Paint};
use super::{Chart, ChartTable, StandardName, Told, bars, count, listed, marks, text};
use crate::base::exact::Ratio;
use crate::base::number::{to_i32, to_usize};
use crate::stats::coverage::{CoverageState, Grouping};
use crate::wording::Wording;

/// More groups than this do not fit in one matrix.
pub const MOST_GROUPS: usize = 14;

/// The names of standards take so much less room than beside bars.
const NARROWER: i32 = 40;
/// A column is no wider.
const WIDEST: i32 = 150;
const PX: i32 = LETTERS;
/// Lines of a head that is not turned: enough for names of sixty characters.
const MOST_LINES: usize = 8;
/// Height of a head that is turned, at most: two lines of it hold a name of sixty characters.
const HIGHEST: i32 = 390;
/// Space between cells, and at the edges.
const GAP: i32 = 4;

/// The figures.
pub struct Matrix {
    /// The caption.
    pub title: String,
    /// What makes schools a group.
    pub level: Grouping,
    /// What the groups are: "wijken".
    pub kind: String,
    /// The groups: the columns, at most [`MOST_GROUPS`].
    pub groups: Vec<String>,
    /// The standards: the rows, in the norm's order.
    pub rows: Vec<Row>,
    /// The smallest group that is shown; for the note.
    pub minimum: u32,
}

impl Matrix {
    /// Whether any cell holds figures.
    pub fn shows_figures(&self) -> bool {
        cells(self).any(|cell| matches!(cell, Cell::Counts { .. }))
    }
}

/// One standard.
pub struct Row {
    /// Its name.
    pub standard: StandardName,
    /// Whether it is drawn: a slide draws some, and its message is of all.
    pub is_drawn: bool,
    /// A cell for each group.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The part of the schools in view that meets it.
    fn share(&self) -> Ratio {
        let sum = |of: fn(&Cell) -> u32| self.cells.iter().map(of).sum::<u32>();
        let met = sum(|cell| if let Cell::Counts { met, .. } = cell { *met } else { 0 });
        let schools = sum(|cell| if let Cell::Counts { schools, .. } = cell { *schools } else { 0 });
        Ratio::new(i64::from(met), i64::from(schools.max(1)))
    }
}

/// A standard in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// No school in scope.
    Empty,
    /// The group is too small to be shown; its figures are not here at all.
    Hidden,
    /// Figures.
    Counts {
        /// Schools that meet it.
        met: u32,
        /// Schools in scope.
        schools: u32,
    },
}

impl Cell {
    fn paint(self) -> Paint {
        match self {
            Cell::Empty => palette::EMPTY,
            Cell::Hidden => palette::HIDDEN,
            Cell::Counts { met, schools } => palette::coverage(CoverageState::of(met, schools)),
        }
    }

    fn words(self, wording: &Wording) -> String {
        match self {
            Cell::Counts { met, schools } => {
                let language = wording.language();
                format!("{}/{}", count(language, met), count(language, schools))
            }
            Cell::Empty | Cell::Hidden => String::new(),
        }
    }
}

/// The layout: everything that depends on how many groups there are, how long their names are, and how much room there is.
struct Plan<'a> {
    /// The rows that are shown.
    rows: Vec<&'a Row>,
    room: Room,
    left: i32,
    /// Where each group's column begins, and how wide it is.
    columns: Vec<(i32, i32)>,
    heads: Vec<Vec<String>>,
    upright: bool,
    head: i32,
    row: i32,
    symbol: Place,
    legend: Legend,
}

/// Where the symbol stands from the figures.
#[derive(Clone, Copy)]
enum Place {
    Beside,
    Above,
    Nowhere,
}

impl<'a> Plan<'a> {
    fn of(data: &'a Matrix, room: Room, wording: &Wording) -> Plan<'a> {
        let left = room.left - NARROWER;
        let columns = columns(data, left, room.width - left, wording);
        let column = columns.iter().map(|(_, wide)| *wide).min().unwrap_or(WIDEST);
        let widest =
            |of: &dyn Fn(&str) -> i32| data.groups.iter().flat_map(|g| g.split(' ')).map(of).max().unwrap_or(0);
        let word = widest(&|word| text::width(word, PX, true));
        let upright = word > column - 2 * GAP;
        // Room to spare for a wider font, but no word is broken for it: turned heads are harder to read.
        let across = text::snug(column - 2 * GAP).max(word);
        let lines = to_usize(((column - GAP) / Look::plain(PX, INK).leading()).clamp(1, 4));
        let wrapped =
            |room: i32, lines: usize| data.groups.iter().map(move |g| text::wrap(g, PX, true, room, lines)).collect();
        let heads: Vec<_> = if upright { roomiest(|room| wrapped(room, lines)) } else { wrapped(across, MOST_LINES) };
        let head = if upright {
            heads.iter().flatten().map(|line| text::width(line, PX, true)).max().unwrap_or(0) * 11 / 10 + 12
        } else {
            to_i32(heads.iter().map(Vec::len).max().unwrap_or(1)) * Look::plain(PX, INK).leading() + 12
        };
        let drawn: Vec<&Row> = data.rows.iter().filter(|row| row.is_drawn).collect();
        let rows: Vec<&Row> = room.most(&drawn, |row| row.share()).into_iter().copied().collect();
        let legend = legend(data, (room, rows.len()), wording);
        let is_narrow = columns.iter().enumerate().any(|(at, (_, wide))| figures(data, at, wording) + 30 > wide - GAP);
        let row = room.row(rows.len(), legend.height() + 12 + head + GAP, if is_narrow { 54 } else { 44 });
        // In a low row the figures stand alone: the fill and the edge tell the states apart, and the figures say them.
        let is_low = is_narrow && row < 50;
        Plan {
            rows,
            room,
            left,
            columns,
            heads,
            upright,
            head,
            row,
            symbol: if is_low {
                Place::Nowhere
            } else if is_narrow {
                Place::Above
            } else {
                Place::Beside
            },
            legend,
        }
    }

    fn column(&self, group: usize) -> (i32, i32) {
        self.columns.get(group).copied().unwrap_or((self.left, WIDEST))
    }

    fn centre(&self, group: usize) -> i32 {
        let (left, wide) = self.column(group);
        left + wide / 2
    }
}

/// How wide the widest figures of a group are.
fn figures(data: &Matrix, group: usize, wording: &Wording) -> i32 {
    let cells = data.rows.iter().filter_map(|row| row.cells.get(group));
    cells.map(|cell| text::width(&cell.words(wording), PX, false)).max().unwrap_or(0)
}

/// The columns, all as wide; but one whose figures would stand on its neighbour's (all others together) has the room for them first.
fn columns(data: &Matrix, left: i32, room: i32, wording: &Wording) -> Vec<(i32, i32)> {
    let count = data.groups.len().max(1);
    let needs: Vec<i32> = (0..count).map(|group| figures(data, group, wording) + 2 * GAP).collect();
    let equal = (room / to_i32(count)).min(WIDEST);
    let taken: Vec<i32> = needs.iter().copied().filter(|need| *need > equal).collect();
    let others = to_i32(count - taken.len());
    let left_over = room - taken.iter().sum::<i32>();
    let rest = (left_over / others.max(1)).min(equal);
    let all = needs.iter().sum::<i32>().max(1);
    let wide = |need: i32| match needs.iter().any(|other| *other <= equal && *other > rest) || left_over < 0 {
        // No room for all of them: each its part.
        true => need * room / all,
        false if need > equal => need,
        false => rest,
    };
    let mut at = left;
    let column = |need: i32| {
        at += wide(need);
        (at - wide(need), wide(need))
    };
    needs.iter().copied().map(column).collect()
}

/// The lowest heads that hold every name whole; the highest there is room for, if none does.
fn roomiest(wrapped: impl Fn(i32) -> Vec<Vec<String>>) -> Vec<Vec<String>> {
    let whole = |heads: &Vec<Vec<String>>| !heads.iter().flatten().any(|line| line.ends_with('…'));
    (150..=HIGHEST).step_by(40).map(&wrapped).find(whole).unwrap_or_else(|| wrapped(HIGHEST))
}

/// Draws it.
pub fn draw(data: &Matrix, wording: &Wording) -> Chart {
    let told = Told { title: data.title.clone(), message: message(data, wording), alt: alt(data, wording) };
    let draw = |room| sheet(data, room, wording);
    Chart::formed(draw, told, table(data, wording)).noting(notes(data, wording))
}

fn sheet(data: &Matrix, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    let plan = Plan::of(data, room, wording);
    let top = plan.legend.height() + 12 + plan.head;
    let size = (plan.room.width, top + to_i32(plan.rows.len()) * plan.row + GAP);
    let label = Label::of(plan.left - 8, PX, plan.row);
    let svg = canvas::draw(size, |sheet| {
        plan.legend.draw(sheet, (4, 4));
        heads(sheet, &plan, top);
        for (at, row) in (0..).zip(&plan.rows) {
            let middle = top + at * plan.row + plan.row / 2;
            bars::label(sheet, &row.standard, middle, label);
            for (group, cell) in row.cells.iter().enumerate() {
                paint(sheet, &plan, *cell, (group, middle), wording);
            }
        }
    });
    (svg, size)
}

fn heads(sheet: &mut Canvas, plan: &Plan, bottom: i32) {
    let look = Look::plain(PX, INK).bold();
    for (group, lines) in plan.heads.iter().enumerate() {
        let centre = plan.centre(group);
        if plan.upright {
            let first = centre - (to_i32(lines.len()) - 1) * look.leading() / 2;
            for (at, line) in (0..).zip(lines) {
                sheet.text((first + at * look.leading(), bottom - 6), line, look.upright());
            }
        } else {
            let middle = bottom - 6 - to_i32(lines.len()) * look.leading() / 2;
            sheet.lines((centre, middle), lines, look.at(Anchor::Middle));
        }
    }
}

fn paint(sheet: &mut Canvas, plan: &Plan, cell: Cell, (group, y): (usize, i32), wording: &Wording) {
    let (paint, words) = (cell.paint(), cell.words(wording));
    let (x, size) = (plan.centre(group), (plan.column(group).1 - GAP, plan.row - GAP));
    let at = (x - size.0 / 2, y - size.1 / 2);
    sheet.block(at, size, paint, if cell == Cell::Empty { 1 } else { 3 });
    let look = Look::plain(PX, paint.on).at(Anchor::Middle);
    if words.is_empty() {
        return marks::symbol(sheet, paint.symbol, (x, y), 5, paint.on);
    }
    match plan.symbol {
        Place::Nowhere => sheet.text((x, y), &words, look),
        Place::Above => {
            marks::symbol(sheet, paint.symbol, (x, y - 12), 5, paint.on);
            sheet.text((x, y + 9), &words, look);
        }
        Place::Beside => {
            let wide = text::width(&words, PX, false) + 18;
            marks::symbol(sheet, paint.symbol, (x - wide / 2 + 5, y), 5, paint.on);
            sheet.text((x + 9, y), &words, look);
        }
    }
}

fn cells(data: &Matrix) -> impl Iterator<Item = Cell> + '_ {
    data.rows.iter().flat_map(|row| row.cells.iter().copied())
}

fn in_state(data: &Matrix, state: CoverageState) -> usize {
    let is = |cell: &Cell| matches!(cell, Cell::Counts { met, schools } if CoverageState::of(*met, *schools) == state);
    cells(data).filter(is).count()
}

fn legend(data: &Matrix, (room, rows): (Room, usize), wording: &Wording) -> Legend {
    let mut entries: Vec<_> = CoverageState::ALL
        .into_iter()
        .map(|state| Entry { mark: Mark::Swatch(palette::coverage(state)), words: wording.coverage(state) })
        .collect();
    let mut notes = notes(data, wording);
    if hidden(data) > 0 {
        entries.push(Entry { mark: Mark::Swatch(palette::HIDDEN), words: wording.say("chart-matrix-hidden") });
    }
    if cells(data).any(|cell| cell == Cell::Empty) {
        entries.push(Entry { mark: Mark::Swatch(palette::EMPTY), words: wording.say("chart-matrix-empty") });
    }
    notes.extend(room.note(rows, data.rows.len(), wording));
    Legend::new(entries, &notes, PX, room.width - 8)
}

/// What a cell holds, and what is not shown.
fn notes(data: &Matrix, wording: &Wording) -> Vec<String> {
    let hidden = (hidden(data) > 0).then(|| hidden_note(data, wording));
    std::iter::once(wording.say("chart-matrix-cell")).chain(hidden).collect()
}

fn hidden(data: &Matrix) -> usize {
    cells(data).filter(|cell| *cell == Cell::Hidden).count()
}

fn hidden_note(data: &Matrix, wording: &Wording) -> String {
    wording.say_with("chart-matrix-hidden-note", &[("minimum", data.minimum.into())])
}

/// Standards with the most holes that are named at most.
const NAMED: usize = 3;

/// What the cells with figures say; that others are not shown is said with it, as each of these may be a hole.
fn message(data: &Matrix, wording: &Wording) -> String {
    let is_white = |cell: &&Cell| matches!(cell, Cell::Counts { met: 0, .. });
    let white: Vec<_> = data.rows.iter().map(|row| row.cells.iter().filter(is_white).count()).collect();
    let most = white.iter().max().copied().unwrap_or(0);
    let named = data.rows.iter().zip(&white).filter(|(_, white)| **white == most).map(|(row, _)| row.standard.full());
    let shown = cells(data).filter(|cell| matches!(cell, Cell::Counts { .. })).count();
    let facts = [
        ("white", white.iter().sum::<usize>().into()),
        ("cells", shown.into()),
        ("whole", if shown == cells(data).count() { "yes" } else { "no" }.into()),
        ("kind", (&data.kind).into()),
        ("standards", listed(&named.collect::<Vec<_>>(), NAMED, wording).into()),
    ];
    let message = wording.say_with("chart-matrix-message", &facts);
    match hidden(data) {
        0 => message,
        n => format!("{message}; {}", wording.say_with("chart-matrix-message-hidden", &[("n", n.into())])),
    }
}

fn alt(data: &Matrix, wording: &Wording) -> String {
    let shown = cells(data).filter(|cell| matches!(cell, Cell::Counts { .. })).count();
    let parts: Vec<_> = CoverageState::ALL
        .into_iter()
        .map(|state| (state, in_state(data, state)))
        .filter(|(_, cells)| *cells > 0)
        .map(|(state, cells)| wording.say_with(part(state), &[("count", cells.into())]))
        .collect();
    let alt = wording.say_with(
        "chart-matrix-alt",
        &[("cells", shown.into()), ("kind", (&data.kind).into()), ("parts", parts.join(", ").into())],
    );
    if hidden(data) == 0 {
        return alt;
    }
    let left_out = wording.say_with("chart-matrix-alt-hidden", &[("hidden", hidden(data).into())]);
    format!("{alt} {left_out} {}", hidden_note(data, wording))
}

/// So many cells are in this state.
fn part(state: CoverageState) -> &'static str {
    match state {
        CoverageState::Full => "chart-matrix-part-full",
        CoverageState::Partial => "chart-matrix-part-partial",
        CoverageState::Fragile => "chart-matrix-part-fragile",
        CoverageState::White => "chart-matrix-part-white",
    }
}

fn table(data: &Matrix, wording: &Wording) -> ChartTable {
    let header = std::iter::once(wording.say("chart-standard")).chain(data.groups.iter().cloned()).collect();
    let words = |cell: &Cell| match cell {
        Cell::Empty => wording.say("chart-matrix-empty"),
        Cell::Hidden => wording.say("chart-matrix-hidden"),
        counts @ Cell::Counts { .. } => counts.words(wording),
    };
    let row = |row: &Row| std::iter::once(row.standard.full()).chain(row.cells.iter().map(words)).collect();
    ChartTable { header, rows: data.rows.iter().filter(|row| row.is_drawn).map(row).collect() }
}
