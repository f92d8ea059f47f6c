//! Development per theme over the years (ontwikkeling): a small plot per theme. Where the norm changed the line is broken: figures on both
//! sides of a change of norm are never joined.
//!
//! In: per theme and year how many verdicts are met, of how many. Out: a [`Chart`]. Must not know: norms.

mod model;
mod words;

pub(crate) use model::{Bridge, Step};
pub use model::{Development, Like, Point, Theme};

use super::canvas::{self, Anchor, Canvas, Look};
use super::form::{LETTERS, Room};
use super::legend::{Entry, Legend, Mark};
use super::palette::{self, GRID, INK, LINE, PAPER, SOFT, Symbol};
use super::{Chart, Told, count, marks, text};
use crate::base::exact::Ratio;
use crate::base::number::{to_i32, to_usize};
use crate::wording::Wording;
use model::Run;
pub(crate) use words::share_of;
use words::{alt, changes, message, table};

const PX: i32 = LETTERS;
/// From the panel's edge to the axis: room for `100 %`.
const AXIS: i32 = 56;
/// From the axis to the first point, and from the last point to the edge: half a year's label.
const MARGIN: i32 = 42;
/// How far before the point of a year the mark of what can be compared stands.
const BESIDE: i32 = 20;
/// A line for the name of a new norm, and room above 100 %.
const HEAD: i32 = 46;
const PLOT: i32 = 150;
/// Room below 0 %, the years, and how many verdicts each figure is of.
const FOOT: i32 = 74;

/// Draws it.
pub fn draw(data: &Development, wording: &Wording) -> Chart {
    let title = wording.say_with("chart-development-title", &[("sector", (&data.sector).into())]);
    let told = Told { title, message: message(data, wording), alt: alt(data, wording) };
    let draw = |room| sheet(data, room, wording);
    Chart::formed(draw, told, table(data, wording))
}

fn legend(data: &Development, room: Room, wording: &Wording) -> Legend {
    let mut notes = vec![wording.say("chart-development-axis")];
    if changes(data).next().is_some() {
        notes.push(wording.say("chart-development-norm-note"));
    }
    let (drawn, all) = (data.drawn().len(), data.themes.len());
    let some = [("drawn", drawn.into()), ("all", all.into())];
    notes.extend((drawn < all).then(|| wording.say_with("chart-development-drawn", &some)));
    let points = || data.drawn().iter().flat_map(|theme| theme.points.iter().flatten());
    let entry = |mark, id| Entry { mark, words: wording.say(id) };
    let alike = || points().filter_map(Point::alike);
    let mut entries = vec![entry(Mark::Point(Symbol::Disc), "chart-development-line")];
    if changes(data).next().is_some() {
        entries.push(entry(Mark::Point(Symbol::Diamond), "chart-development-line-norm"));
    }
    if alike().next().is_some() {
        entries.push(entry(Mark::Hollow, "chart-development-without"));
    }
    if alike().any(|[_, without, with]| without != with) {
        entries.push(entry(Mark::Hatch, "chart-development-by-norm"));
    }
    Legend::new(entries, &notes, PX, room.width - 8)
}

fn sheet(data: &Development, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    let legend = legend(data, room, wording);
    let top = legend.height() + 16;
    let themes = data.drawn();
    let columns = room.columns(themes.len());
    let wide = room.width / columns;
    let lines = to_i32(themes.iter().map(|theme| title_of(theme, wide).len()).max().unwrap_or(1));
    let title_height = lines * Look::plain(PX, INK).leading() + 6;
    let around = title_height + HEAD + FOOT;
    let plot = room.plot(themes.len(), top, around, PLOT);
    let size = (room.width, top + (to_i32(themes.len()) + columns - 1) / columns * (around + plot));
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        for (at, theme) in (0..).zip(themes) {
            let (left, top) = (at % columns * wide, top + at / columns * (around + plot));
            Panel { left, top, wide, plot, head: top + title_height, years: &data.years }.draw(sheet, theme, wording);
        }
    });
    (svg, size)
}

fn title_of(theme: &Theme, wide: i32) -> Vec<String> {
    text::wrap(&theme.title, PX, true, text::snug(wide - 8), 2)
}

/// One small plot.
struct Panel<'a> {
    left: i32,
    top: i32,
    /// Its width, and the height of its plot.
    wide: i32,
    plot: i32,
    /// Below the title.
    head: i32,
    years: &'a [String],
}

impl Panel<'_> {
    fn spacing(&self) -> i32 {
        (self.wide - AXIS - 2 * MARGIN) / (to_i32(self.years.len()) - 1).max(1)
    }

    fn x(&self, year: usize) -> i32 {
        self.left + AXIS + MARGIN + to_i32(year) * self.spacing()
    }

    fn y(&self, share: Ratio) -> i32 {
        self.head + HEAD + self.plot - to_i32(share.scaled(4) * i64::from(self.plot) / 10_000)
    }

    /// Every how many years there is room for a label of this width, counted back from the last.
    fn labelled(&self, year: usize, wide: i32) -> bool {
        let every = to_usize((wide + 6) / self.spacing().max(1) + 1);
        (self.years.len() - 1 - year).is_multiple_of(every)
    }

    fn draw(&self, sheet: &mut Canvas, theme: &Theme, wording: &Wording) {
        let title = title_of(theme, self.wide);
        let height = to_i32(title.len()) * Look::plain(PX, INK).leading();
        sheet.lines((self.left + 4, self.top + height / 2), &title, Look::plain(PX, INK).bold());
        self.grid(sheet, wording);
        let runs = theme.runs();
        let figures = self.figures(&runs, wording);
        // Lines to read along stay clear of the figures.
        for (at, words, look) in &figures {
            let (wide, high) = (text::width(words, PX, look.bold), PX);
            sheet.rect((at.0 - wide / 2, at.1 - high / 2), (wide, high), PAPER);
        }
        for pair in runs.windows(2) {
            self.change(sheet, &pair[0], &pair[1], runs.len() == 2, wording);
            self.part_of_norm(sheet, &pair[0], &pair[1]);
        }
        for (at, run) in runs.iter().enumerate() {
            // Another symbol on the other side of a change of norm.
            self.run(sheet, run, if at % 2 == 0 { Symbol::Disc } else { Symbol::Diamond });
        }
        for (at, words, look) in &figures {
            sheet.text(*at, words, *look);
        }
        self.counts(sheet, theme, wording);
    }

    fn grid(&self, sheet: &mut Canvas, wording: &Wording) {
        let (from, to) = (self.left + AXIS, self.left + self.wide - 10);
        for half in 0..=2 {
            let share = Ratio::new(half, 2);
            sheet.line((from, self.y(share)), (to, self.y(share)), GRID, 1);
            let words = wording.language().percentage(share);
            sheet.text((from - 6, self.y(share)), &words, Look::plain(PX, SOFT).at(Anchor::End));
        }
        let short =
            |year: &str| year.split('-').map(|part| part.get(2..).unwrap_or(part)).collect::<Vec<_>>().join("-");
        let full = self.spacing() >= text::width("2025-2026", PX, false) + 6;
        let look = Look::plain(PX, SOFT).at(Anchor::Middle);
        for (at, year) in self.years.iter().enumerate() {
            let words = if full { year.clone() } else { short(year) };
            if self.labelled(at, text::width(&words, PX, false)) {
                sheet.text((self.x(at), self.head + HEAD + self.plot + FOOT - 36), &words, look);
            }
        }
    }

    /// The mark of a change of norm, halfway the years, with the name of the new norm.
    fn change(&self, sheet: &mut Canvas, old: &Run, new: &Run, only: bool, wording: &Wording) {
        let (Some((before, _)), Some((after, point))) = (old.last(), new.first()) else { return };
        let x = (self.x(*before) + self.x(*after)) / 2;
        sheet.dashes(x, self.head + 20, self.head + HEAD + self.plot + 16, SOFT);
        let words = wording.say_with("chart-development-norm", &[("version", (&point.norm).into())]);
        let words = text::shorten(&words, PX, true, if only { self.wide / 2 } else { self.spacing() - 6 });
        let half = text::width(&words, PX, true) / 2 + 2;
        let x = x.clamp(self.left + 4 + half, self.left + self.wide - 4 - half);
        sheet.text((x, self.head + 8), &words, Look::plain(PX, INK).bold().at(Anchor::Middle));
    }

    /// What the change of norm makes of the first year under the new one: dots between what can be compared, to where they would have been without
    /// it, and from there hatched to where the same verdicts are with it; nothing is hatched where the norm makes no difference.
    fn part_of_norm(&self, sheet: &mut Canvas, old: &Run, new: &Run) {
        let (Some((before, last)), Some((after, point))) = (old.last(), new.first()) else { return };
        let Some([then, without, with]) = point.alike() else { return };
        // Beside the point of that year: the marks may be as high.
        let (x, is, was) = (self.x(*after) - BESIDE, self.y(with), self.y(without));
        let start = (self.x(*before), self.y(then));
        sheet.dots(start, (x, was), SOFT);
        if then != last.share() {
            marks::hollow(sheet, start, 5);
        }
        let (top, high) = (is.min(was), (is - was).abs());
        if high > 1 {
            sheet.block((x - 8, top), (16, high), palette::HATCHED, 1);
            sheet.hatch((x - 8, top), (16, high), SOFT);
        }
        marks::hollow(sheet, (x, was), 6);
    }

    fn run(&self, sheet: &mut Canvas, run: &Run, symbol: Symbol) {
        let place = |(year, point): &(usize, &Point)| (self.x(*year), self.y(point.share()));
        sheet.path(run.iter().map(place).collect(), LINE, 3);
        for point in run {
            marks::symbol(sheet, symbol, place(point), 7, PAPER);
            marks::symbol(sheet, symbol, place(point), 5, LINE);
        }
    }

    /// The figures beside the points, with their places: what is, away from what it would have been without a change of norm.
    fn figures(&self, runs: &[Run], wording: &Wording) -> Vec<((i32, i32), String, Look)> {
        let mut figures = Vec::new();
        let look = |ink| Look::plain(PX, ink).at(Anchor::Middle);
        for (number, run) in runs.iter().enumerate() {
            for (at, (year, point)) in run.iter().enumerate() {
                let (x, share) = (self.x(*year), point.share());
                let words = wording.language().percentage(share);
                let beside = |y: i32, above: bool| (x, if above { y - 17 } else { y + 18 });
                let above = point.alike().map_or_else(|| peak(run, at), |[_, without, _]| without < share);
                // Only the first year under another norm has what it would have been.
                if let Some([_, without, _]) = point.alike().filter(|_| number > 0 && at == 0) {
                    let other = wording.language().percentage(without);
                    if other != words {
                        figures.push((beside(self.y(without), without > share), other, look(SOFT)));
                    }
                }
                if self.labelled(*year, text::width(&words, PX, true)) {
                    figures.push((beside(self.y(share), above), words, look(INK).bold()));
                }
            }
        }
        figures
    }

    /// Of how many verdicts each figure is a part.
    fn counts(&self, sheet: &mut Canvas, theme: &Theme, wording: &Wording) {
        let look = Look::plain(PX, SOFT).at(Anchor::Middle);
        for (year, point) in theme.points.iter().enumerate().filter_map(|(at, point)| Some((at, point.as_ref()?))) {
            let words = wording.say_with("chart-n", &[("n", count(wording.language(), point.scope).into())]);
            if self.labelled(year, text::width(&words, PX, false)) {
                sheet.text((self.x(year), self.head + HEAD + self.plot + FOOT - 16), &words, look);
            }
        }
    }
}

/// Whether a point is as high as its neighbours on average: then there is room above it, else below.
fn peak(run: &Run, at: usize) -> bool {
    let share = |at: usize| run[at].1.share().scaled(4);
    let before = if at > 0 { share(at - 1) } else { share(at) };
    let after = if at + 1 < run.len() { share(at + 1) } else { share(at) };
    2 * share(at) >= before + after
}
