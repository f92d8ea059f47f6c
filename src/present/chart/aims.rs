//! Aims (doelen): per aim a bar of what is met, what the line asks now, and the aim itself, on one scale of 0 to 100 per cent.
//!
//! In: shares, words for them, and names. Out: a [`Chart`] whose title is what it says. Must not know: norms, schools, what an aim is about.

use super::bars::{self, Label, PX};
use super::canvas::{self, Canvas, Look};
use super::form::Room;
use super::legend::{Entry, Legend, Mark};
use super::palette::{self, GREY, INK, PAPER, SOFT};
use super::{Chart, ChartTable, StandardName, Told, marks, text};
use crate::base::exact::Ratio;
use crate::base::number::to_i32;
use crate::judge::Verdict;
use crate::wording::Wording;

/// Room for the words behind the plot.
const WORDS: i32 = 285;
const ROW: i32 = 52;
const BAR: i32 = 26;
/// Marks that are closer would lie on each other.
const CLOSE: i32 = 16;

/// The figures.
pub struct Aims {
    /// The school year.
    pub year: String,
    /// What it says.
    pub message: String,
    /// The aims, in the plan's order: the first of them.
    pub rows: Vec<AimRow>,
    /// How many there are.
    pub all: usize,
}

/// One aim.
pub struct AimRow {
    /// Its id and title.
    pub name: StandardName,
    /// The share that is met now, and what it may still be.
    pub now: (Ratio, Ratio),
    /// The share that the line asks now.
    pub asked: Ratio,
    /// The share of the plan.
    pub target: Ratio,
    /// What is met, in words; what the line asks; the aim; on which side it is.
    pub words: [String; 4],
    /// What is met, without its share: that stands in the bar.
    pub short: String,
}

/// Draws it.
pub fn draw(data: &Aims, wording: &Wording) -> Chart {
    let title = wording.say_with("chart-aims-title", &[("year", (&data.year).into())]);
    let told = Told { title, message: data.message.clone(), alt: alt(data, wording) };
    let draw = |room| sheet(data, room, wording);
    Chart::formed(draw, told, table(data, wording)).noting(notes(data, wording))
}

fn sheet(data: &Aims, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    let legend = legend(data, room, wording);
    let top = legend.height() + 46;
    let high = room.row(data.rows.len(), top, ROW).max(ROW);
    let (bottom, plot) = (top + to_i32(data.rows.len()) * high, Plot(room));
    let size = (room.width, bottom + 8);
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        for part in 0..=4 {
            let words = wording.language().percentage(Ratio::new(part, 4));
            bars::gridline(sheet, plot.x(Ratio::new(part, 4)), (top, bottom), &words, part == 0);
        }
        for (at, row) in (0..).zip(&data.rows) {
            let middle = top + at * high + high / 2;
            bars::label(sheet, &row.name, middle, Label::of(room.left - 8, PX, high));
            plot.row(sheet, row, middle, wording);
        }
    });
    (svg, size)
}

/// The plot, and the words behind it.
struct Plot(Room);

impl Plot {
    fn end(&self) -> i32 {
        self.0.width - WORDS
    }

    fn x(&self, share: Ratio) -> i32 {
        let (left, wide) = (self.0.left, self.end() - self.0.left);
        left + to_i32(share.scaled(4).clamp(0, 10_000) * i64::from(wide) / 10_000)
    }

    fn row(&self, sheet: &mut Canvas, row: &AimRow, middle: i32, wording: &Wording) {
        let (met, possible) = (self.x(row.now.0), self.x(row.now.1));
        let left = self.0.left;
        sheet.block((left, middle - BAR / 2), ((met - left).max(1), BAR), palette::verdict(Verdict::Met), 1);
        let share = wording.language().percentage(row.now.0);
        if met - left > text::width(&share, PX, true) + 16 {
            sheet.text((left + 8, middle), &share, Look::plain(PX, palette::verdict(Verdict::Met).on).bold());
        }
        if possible > met {
            marks::span(sheet, (met, possible), middle, GREY);
        }
        let (target, asked) = (self.x(row.target), self.x(row.asked));
        // A dark line on a dark bar.
        if asked <= met {
            sheet.rect((asked - 3, middle - BAR / 2), (7, BAR), PAPER);
        }
        // Two marks at one place: the flag hangs below.
        let flag = if (target - asked).abs() < CLOSE { marks::flag_below } else { marks::flag };
        flag(sheet, (target, middle), BAR / 2);
        marks::threshold(sheet, (asked, middle), BAR / 2 + 3);
        let end = self.end();
        let room = text::snug(WORDS - 30);
        let (state, words) = (Look::plain(PX, INK).bold(), Look::plain(PX, SOFT));
        let of = |words: &str, bold| text::shorten(words, PX, bold, room);
        sheet.text((end + 24, middle - 11), &of(&row.words[3], true), state);
        sheet.text((end + 24, middle + 11), &of(&row.short, false), words);
    }
}

/// Says that not all aims are drawn.
fn notes(data: &Aims, wording: &Wording) -> Vec<String> {
    let facts = [("n", data.rows.len().into()), ("all", data.all.into())];
    let some = (data.rows.len() < data.all).then(|| wording.say_with("chart-aims-some", &facts));
    some.into_iter().collect()
}

fn legend(data: &Aims, room: Room, wording: &Wording) -> Legend {
    let entries = vec![
        Entry { mark: Mark::Swatch(palette::verdict(Verdict::Met)), words: wording.say("chart-aims-now") },
        Entry { mark: Mark::Span(GREY), words: wording.say("chart-aims-open") },
        Entry { mark: Mark::Threshold, words: wording.say("chart-aims-line") },
        Entry { mark: Mark::Flag, words: wording.say("chart-aims-target") },
    ];
    Legend::new(entries, &notes(data, wording), PX, room.width - 8)
}

fn alt(data: &Aims, wording: &Wording) -> String {
    let one = |row: &AimRow| {
        let [now, line, target, state] = &row.words;
        let facts = [
            ("aim", row.name.id.as_str().into()),
            ("now", now.into()),
            ("line", line.into()),
            ("target", target.into()),
            ("state", state.into()),
        ];
        wording.say_with("chart-aims-alt-one", &facts)
    };
    let list = data.rows.iter().map(one).collect::<Vec<_>>().join(" ");
    let facts = [("message", (&data.message).into()), ("year", (&data.year).into()), ("list", list.into())];
    let alt = wording.say_with("chart-aims-alt", &facts);
    notes(data, wording).into_iter().fold(alt, |alt, note| format!("{alt} {note}"))
}

fn table(data: &Aims, wording: &Wording) -> ChartTable {
    let head = ["aims-col-aim", "chart-aims-now", "aims-col-line", "aims-col-target", "aims-col-state"];
    let row = |row: &AimRow| std::iter::once(row.name.full()).chain(row.words.iter().cloned()).collect();
    ChartTable { header: head.map(|id| wording.say(id)).to_vec(), rows: data.rows.iter().map(row).collect() }
}
