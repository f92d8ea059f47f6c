//! What changed per standard (veranderingen): gaps that are solved to the left of a line, gaps that are there to its right.
//!
//! In: counts per standard and status. Out: a [`Chart`]. Must not know: how a status comes about (that is [`crate::trend::history`]).

use std::cmp::Reverse;

use super::bars::{self, Label, PX, ROW};
use super::canvas::{self, Anchor, Canvas, Look};
use super::form::Room;
use super::legend::{Entry, Legend, Mark};
use super::palette::INK;
use super::{Chart, ChartTable, StandardName, Told, count, listed, palette};
use crate::base::number::{to_i32, to_u64};
use crate::judge::GapStatus;
use crate::wording::Wording;

/// The statuses of a gap that is there, from the line outwards.
pub const GAPS: [GapStatus; 4] = [GapStatus::Lasting, GapStatus::Returned, GapStatus::New, GapStatus::First];

/// The figures.
pub struct Changes {
    /// Name of the norm, for people.
    pub norm: String,
    /// The school year.
    pub year: String,
    /// A row per standard, in the norm's order.
    pub rows: Vec<Row>,
}

/// One standard.
pub struct Row {
    /// Its name.
    pub standard: StandardName,
    /// Schools whose gap is solved.
    pub solved: u32,
    /// Schools with a gap, in the order of [`GAPS`].
    pub gaps: [u32; 4],
    /// What the norm asks here changed since the year before.
    pub changed: bool,
    /// Of the solved ones those in which the norm has a part.
    pub solved_by_norm: u32,
    /// Of the gaps those that are there because the norm has a part in it, in the order of [`GAPS`].
    pub gaps_by_norm: [u32; 4],
}

impl Row {
    fn gap_total(&self) -> u32 {
        self.gaps.iter().sum()
    }

    /// Of what is solved and of the gaps those in which the norm has a part.
    fn by_norm(&self) -> u32 {
        self.solved_by_norm + self.gaps_by_norm.iter().sum::<u32>()
    }
}

/// Where a number of schools stands, left and right of the line.
struct Axis {
    /// Where the plot begins and ends.
    ends: (i32, i32),
    zero: i32,
    room: u64,
    schools: u64,
    step: u32,
    left: u32,
    right: u32,
}

impl Axis {
    fn of(rows: &[&Row], sheet: Room) -> Axis {
        let most = |of: fn(&Row) -> u32| rows.iter().map(|row| of(row)).max().unwrap_or(0).max(1);
        let (left, right) = (most(|row| row.solved), most(Row::gap_total));
        // Room for the figure at the left end.
        let (start, schools) = (sheet.left + 15, u64::from(left) + u64::from(right));
        let room = to_u64(sheet.right - start);
        let zero = start + to_i32(room * u64::from(left) / schools);
        Axis { ends: (sheet.left, sheet.right), zero, room, schools, step: bars::step(left.max(right), 6), left, right }
    }

    fn pixels(&self, schools: u32) -> i32 {
        to_i32(self.room * u64::from(schools) / self.schools)
    }
}

/// Draws it.
pub fn draw(data: &Changes, wording: &Wording) -> Chart {
    let title =
        wording.say_with("chart-changes-title", &[("norm", (&data.norm).into()), ("year", (&data.year).into())]);
    let told = Told { title, message: message(data, wording), alt: alt(data, wording) };
    let draw = |room| sheet(data, room, wording);
    Chart::formed(draw, told, table(data, wording))
}

fn legend(data: &Changes, (room, rows): (Room, usize), wording: &Wording) -> Legend {
    let entry = |s| Entry { mark: Mark::Swatch(palette::status(s)), words: wording.gap_status(s) };
    let mut entries: Vec<_> = std::iter::once(GapStatus::Solved).chain(GAPS).map(entry).collect();
    if data.rows.iter().any(|row| row.by_norm() > 0) {
        entries.push(Entry { mark: Mark::Hatch, words: wording.say("chart-by-norm") });
    }
    let mut notes = vec![wording.say("chart-changes-axis")];
    if data.rows.iter().any(|row| row.changed) {
        notes.push(wording.say("chart-changes-norm-note"));
    }
    notes.extend(room.note(rows, data.rows.len(), wording));
    Legend::new(entries, &notes, PX, room.width - 8)
}

fn sheet(data: &Changes, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    // Those with the most gaps.
    let shown = room.most(&data.rows, |row| Reverse(row.gap_total()));
    let legend = legend(data, (room, shown.len()), wording);
    let top = legend.height() + 72;
    let high = room.row(shown.len(), top, ROW);
    let (bottom, axis) = (top + to_i32(shown.len()) * high, Axis::of(&shown, room));
    let marked = data.rows.iter().any(|row| row.changed);
    let size = (room.width, bottom + 8);
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        heads(sheet, &axis, top - 44, wording);
        grid(sheet, &axis, (top, bottom), wording);
        for (at, row) in (0..).zip(shown) {
            let middle = top + at * high + high / 2;
            let label = Label { star: marked.then_some(row.changed), ..Label::of(room.left - 8, PX, high) };
            bars::label(sheet, &row.standard, middle, label);
            bar(sheet, &axis, row, (middle, high), wording);
        }
    });
    (svg, size)
}

/// What left and right of the line mean; the words stand where there is room for them, beside the line or at the edge of the plot.
fn heads(sheet: &mut Canvas, axis: &Axis, middle: i32, wording: &Wording) {
    let (left, right) = (wording.say("chart-changes-left"), wording.say("chart-changes-right"));
    let wide = |words: &str| super::text::width(words, PX, true);
    let line = axis.zero.clamp(axis.ends.0 + wide(&left) + 12, axis.ends.1 - wide(&right) - 12);
    let look = Look::plain(PX, INK).bold();
    sheet.text((line - 12, middle), &left, look.at(Anchor::End));
    sheet.text((line + 12, middle), &right, look);
}

fn grid(sheet: &mut Canvas, axis: &Axis, span: (i32, i32), wording: &Wording) {
    let words = |n: u32| count(wording.language(), n);
    for at in (1..=axis.left / axis.step).map(|n| n * axis.step) {
        bars::gridline(sheet, axis.zero - axis.pixels(at), span, &words(at), false);
    }
    for at in (1..=axis.right / axis.step).map(|n| n * axis.step) {
        bars::gridline(sheet, axis.zero + axis.pixels(at), span, &words(at), false);
    }
    bars::gridline(sheet, axis.zero, span, &words(0), true);
}

fn bar(sheet: &mut Canvas, axis: &Axis, row: &Row, place: (i32, i32), wording: &Wording) {
    let words = |n: u32| count(wording.language(), n);
    if row.solved > 0 {
        let span = (axis.zero - axis.pixels(row.solved), axis.zero + 1);
        let hatched = (span.0, span.0 + axis.pixels(row.solved_by_norm));
        bars::segment_hatched(sheet, palette::status(GapStatus::Solved), span, hatched, place, &words(row.solved));
    }
    let mut done = 0;
    for ((status, schools), by_norm) in GAPS.into_iter().zip(row.gaps).zip(row.gaps_by_norm).filter(|(n, _)| n.1 > 0) {
        let span = (axis.zero + 1 + axis.pixels(done), axis.zero + 1 + axis.pixels(done + schools));
        let hatched = (axis.zero + 1 + axis.pixels(done + schools - by_norm), span.1);
        bars::segment_hatched(sheet, palette::status(status), span, hatched, place, &words(schools));
        done += schools;
    }
}

/// What was solved and what came; both may be the norm's doing.
fn message(data: &Changes, wording: &Wording) -> String {
    let sum = |of: &dyn Fn(&Row) -> u32| data.rows.iter().map(of).sum::<u32>();
    let is_come = |status: GapStatus| matches!(status, GapStatus::New | GapStatus::Returned);
    let came = |row: &Row| GAPS.into_iter().zip(row.gaps).filter(|(s, _)| is_come(*s)).map(|(_, n)| n).sum();
    let facts =
        [("solved", sum(&|row| row.solved).into()), ("came", sum(&came).into()), ("norm", sum(&Row::by_norm).into())];
    wording.say_with("chart-changes-message", &facts)
}

fn alt(data: &Changes, wording: &Wording) -> String {
    let sum = |of: &dyn Fn(&Row) -> u32| data.rows.iter().map(of).sum::<u32>();
    let ids = GAPS.map(|status| match status {
        GapStatus::Lasting => "chart-changes-part-lasting",
        GapStatus::Returned => "chart-changes-part-returned",
        GapStatus::New => "chart-changes-part-new",
        GapStatus::First | GapStatus::Solved => "chart-changes-part-first",
    });
    let gaps = ids.into_iter().enumerate().map(|(at, id)| (id, sum(&move |row: &Row| row.gaps[at])));
    let gaps: Vec<_> = gaps.filter(|(_, n)| *n > 0).collect();
    let stated = |(id, n): &(&str, u32)| wording.say_with(id, &[("count", count(wording.language(), *n).into())]);
    let facts = [
        ("standards", data.rows.len().into()),
        ("solved", sum(&|row| row.solved).into()),
        ("gaps", gaps.len().into()),
        ("parts", gaps.iter().map(stated).collect::<Vec<_>>().join(", ").into()),
    ];
    let alt = wording.say_with("chart-changes-alt", &facts);
    let changed: Vec<_> = data.rows.iter().filter(|row| row.changed).map(|row| row.standard.id.clone()).collect();
    if changed.is_empty() {
        return alt;
    }
    let by_norm = sum(&Row::by_norm);
    let facts = [("standards", listed(&changed, 16, wording).into()), ("count", by_norm.into())];
    format!("{alt} {}", wording.say_with("chart-changes-alt-norm", &facts))
}

fn table(data: &Changes, wording: &Wording) -> ChartTable {
    let statuses = std::iter::once(GapStatus::Solved).chain(GAPS).map(|s| wording.gap_status(s));
    let header =
        std::iter::once(wording.say("chart-standard")).chain(statuses).chain([wording.say("chart-by-norm")]).collect();
    let rows = data.rows.iter().map(|row| {
        let counts =
            std::iter::once(row.solved).chain(row.gaps).chain([row.by_norm()]).map(|n| count(wording.language(), n));
        let name = row.standard.full();
        std::iter::once(if row.changed { format!("{name} *") } else { name }).chain(counts).collect()
    });
    ChartTable { header, rows: rows.collect() }
}
