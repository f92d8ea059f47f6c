//! Verdicts per standard (uitslagen): a stacked bar per standard, all schools of one norm.
//!
//! In: counts per standard. Out: a [`Chart`]. Must not know: which schools they are.

use super::bars::{self, Label, PX, ROW};
use super::canvas;
use super::form::Room;
use super::legend::{Entry, Legend, Mark};
use super::{Chart, ChartTable, StandardName, Told, count, listed, palette};
use crate::base::exact::Ratio;
use crate::base::number::to_i32;
use crate::judge::Verdict;
use crate::wording::Wording;

/// The figures.
pub struct Verdicts {
    /// Name of the norm, for people.
    pub norm: String,
    /// The school year.
    pub year: String,
    /// How many schools have this norm.
    pub schools: u32,
    /// A row per standard, in the norm's order.
    pub rows: Vec<Row>,
}

/// One standard.
pub struct Row {
    /// Its name.
    pub standard: StandardName,
    /// Whether it is drawn: a slide draws some, and its message is of all.
    pub is_drawn: bool,
    /// Schools per verdict, in the order of [`Verdict::ALL`].
    pub counts: [u32; 6],
}

impl Row {
    fn total(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// Schools in scope; silence stays in the denominator.
    fn in_scope(&self) -> u32 {
        Verdict::ALL.into_iter().filter(|v| v.in_scope()).map(|v| self.counts[v as usize]).sum()
    }

    /// The part of them that meets it.
    fn share(&self) -> Ratio {
        Ratio::new(i64::from(self.counts[Verdict::Met as usize]), i64::from(self.in_scope().max(1)))
    }

    /// More than half of the schools in scope meet it.
    fn mostly_met(&self) -> bool {
        self.counts[Verdict::Met as usize] * 2 > self.in_scope()
    }
}

/// Draws it.
pub fn draw(data: &Verdicts, wording: &Wording) -> Chart {
    let title =
        wording.say_with("chart-verdicts-title", &[("norm", (&data.norm).into()), ("year", (&data.year).into())]);
    let told = Told { title, message: message(data, wording), alt: alt(data, wording) };
    let draw = |room| sheet(data, room, wording);
    Chart::formed(draw, told, table(data, wording))
}

fn sheet(data: &Verdicts, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    let drawn: Vec<&Row> = data.rows.iter().filter(|row| row.is_drawn).collect();
    let shown = room.most(&drawn, |row| row.share());
    let legend = legend(data, (room, shown.len()), wording);
    let top = legend.height() + 46;
    let high = room.row(shown.len(), top, ROW);
    let (bottom, label) = (top + to_i32(shown.len()) * high, Label::of(room.left - 8, PX, high));
    let highest = data.rows.iter().map(Row::total).max().unwrap_or(0).max(1);
    let plot = i64::from(room.right - room.left);
    let x = |schools: u32| room.left + to_i32(plot * i64::from(schools) / i64::from(highest));
    let size = (room.width, bottom + 8);
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        let step = bars::step(highest, 8);
        for at in (0..=highest / step).map(|n| n * step) {
            bars::gridline(sheet, x(at), (top, bottom), &count(wording.language(), at), at == 0);
        }
        for (at, row) in (0..).zip(shown) {
            let middle = top + at * high + high / 2;
            bars::label(sheet, &row.standard, middle, label);
            let mut done = 0;
            for (verdict, schools) in Verdict::ALL.into_iter().zip(row.counts).filter(|(_, n)| *n > 0) {
                let (words, span) = (count(wording.language(), schools), (x(done), x(done + schools)));
                bars::segment(sheet, palette::verdict(verdict), span, (middle, high), &words);
                done += schools;
            }
        }
    });
    (svg, size)
}

fn legend(data: &Verdicts, (room, rows): (Room, usize), wording: &Wording) -> Legend {
    let shown = Verdict::ALL.into_iter().enumerate().filter(|(at, _)| data.rows.iter().any(|row| row.counts[*at] > 0));
    let entry = |(_, v)| Entry { mark: Mark::Swatch(palette::verdict(v)), words: wording.verdict(v) };
    let mut notes = vec![wording.say("chart-verdicts-axis")];
    notes.extend(room.note(rows, data.rows.len(), wording));
    Legend::new(shown.map(entry).collect(), &notes, PX, room.width - 8)
}

/// Standards of one number that are named at most.
const NAMED: usize = 4;

fn message(data: &Verdicts, wording: &Wording) -> String {
    let mostly = data.rows.iter().filter(|row| row.mostly_met()).count();
    let facts = [
        ("mostly", mostly.into()),
        ("standards", data.rows.len().into()),
        ("all", if mostly == data.rows.len() { "yes" } else { "no" }.into()),
    ];
    wording.say_with("chart-verdicts-message", &facts)
}

fn alt(data: &Verdicts, wording: &Wording) -> String {
    let language = wording.language();
    let not_met = |row: &&Row| row.counts[Verdict::NotMet as usize];
    let most = data.rows.iter().map(|row| not_met(&row)).max().unwrap_or(0);
    let hardest: Vec<_> = data.rows.iter().filter(|row| not_met(row) == most).map(|row| row.standard.full()).collect();
    let schools = wording.say_with("chart-verdicts-schools", &[("schools", count(language, data.schools).into())]);
    let first = format!("{} {schools}", message(data, wording));
    let second = if most == 0 {
        wording.say("chart-verdicts-alt-none")
    } else if data.rows.len() == 1 {
        wording.say_with("chart-verdicts-alt-one", &[("number", most.into())])
    } else if hardest.len() == data.rows.len() {
        wording.say_with("chart-verdicts-alt-same", &[("number", most.into())])
    } else {
        let names = listed(&hardest, NAMED, wording).into();
        let facts = [("standard", names), ("count", hardest.len().into()), ("number", most.into())];
        wording.say_with("chart-verdicts-alt-hardest", &facts)
    };
    format!("{first} {second}")
}

fn table(data: &Verdicts, wording: &Wording) -> ChartTable {
    let language = wording.language();
    let verdicts = Verdict::ALL.into_iter().map(|v| wording.verdict(v));
    let header = std::iter::once(wording.say("chart-standard")).chain(verdicts).chain([wording.say("chart-total")]);
    let rows = data.rows.iter().filter(|row| row.is_drawn).map(|row| {
        let counts = row.counts.iter().map(|n| count(language, *n));
        std::iter::once(row.standard.full()).chain(counts).chain([count(language, row.total())]).collect()
    });
    ChartTable { header: header.collect(), rows: rows.collect() }
}
