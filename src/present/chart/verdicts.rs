//! Verdicts per standard (uitslagen): a stacked bar per standard, all schools of one norm.
//!
//! In: counts per standard. Out: a [`Chart`]. Must not know: which schools they are.

use super::bars::{self, LEFT, PX, RIGHT, ROW, WIDTH};
use super::canvas;
use super::legend::{Entry, Legend, Mark};
use super::{Chart, ChartTable, StandardName, Told, count, listed, lite, palette};
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
    /// Schools per verdict, in the order of [`Verdict::ALL`].
    pub counts: [u32; 6],
}

impl Row {
    fn total(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// More than half of the schools in scope meet it; silence stays in the denominator.
    fn mostly_met(&self) -> bool {
        let in_scope: u32 = Verdict::ALL.into_iter().filter(|v| v.in_scope()).map(|v| self.counts[v as usize]).sum();
        self.counts[Verdict::Met as usize] * 2 > in_scope
    }
}

/// Draws it.
pub fn draw(data: &Verdicts, wording: &Wording) -> Chart {
    let title =
        wording.say_with("chart-verdicts-title", &[("norm", (&data.norm).into()), ("year", (&data.year).into())]);
    let legend = legend(data, wording);
    let (top, rows) = (legend.height() + 46, to_i32(data.rows.len()) * ROW);
    let size = (WIDTH, top + rows + 8);
    let highest = data.rows.iter().map(Row::total).max().unwrap_or(0).max(1);
    let x = |schools: u32| LEFT + to_i32((RIGHT - LEFT) as u64 * u64::from(schools) / u64::from(highest));
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        let step = bars::step(highest, 8);
        for at in (0..=highest / step).map(|n| n * step) {
            bars::gridline(sheet, x(at), (top, top + rows), &count(wording.language(), at), at == 0);
        }
        for (at, row) in (0..).zip(&data.rows) {
            let middle = top + at * ROW + ROW / 2;
            bars::label(sheet, &row.standard, middle, LEFT - 8, PX);
            let mut done = 0;
            for (verdict, schools) in Verdict::ALL.into_iter().zip(row.counts).filter(|(_, n)| *n > 0) {
                let words = count(wording.language(), schools);
                bars::segment(sheet, palette::verdict(verdict), (x(done), x(done + schools)), middle, &words);
                done += schools;
            }
        }
    });
    let told = Told { title, message: message(data, wording), alt: alt(data, wording) };
    Chart::new(&svg, size, told, table(data, wording), Some(lite::verdicts::of(data, wording)))
}

fn legend(data: &Verdicts, wording: &Wording) -> Legend {
    let shown = Verdict::ALL.into_iter().enumerate().filter(|(at, _)| data.rows.iter().any(|row| row.counts[*at] > 0));
    let entry = |(_, v)| Entry { mark: Mark::Swatch(palette::verdict(v)), words: wording.verdict(v) };
    Legend::new(shown.map(entry).collect(), &[wording.say("chart-verdicts-axis")], PX, WIDTH - 8)
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
    let rows = data.rows.iter().map(|row| {
        let counts = row.counts.iter().map(|n| count(language, *n));
        std::iter::once(row.standard.full()).chain(counts).chain([count(language, row.total())]).collect()
    });
    ChartTable { header: header.collect(), rows: rows.collect() }
}
