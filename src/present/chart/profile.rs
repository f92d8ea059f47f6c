//! The profile of a school (schoolprofiel): per standard the score against the threshold, with its bounds, and last year's score hollow.
//!
//! In: exact figures per standard. Out: a [`Chart`]. Must not know: which school it is, or when two years may be compared.
//!
//! Standards are measured differently (a mean of levels, a share). Every row has its own axis, from the lowest to the highest that is
//! possible, with the threshold at its own place; the figures stand beside it, so no two rows are read on one scale.

use super::canvas::{self, Anchor, Canvas, Look};
use super::legend::{Entry, Legend, Mark};
use super::palette::{self, GREY, GRID, GROUND, INK, Ink, SOFT};
use super::{Chart, ChartTable, StandardName, Told, bars, listed, marks};
use crate::base::exact::Ratio;
use crate::base::number::{to_i32, whole};
use crate::judge::Verdict;
use crate::norm::Rule;
use crate::present::verdict_figure::VerdictFigure;
use crate::wording::{Arg, Wording};

const WIDTH: i32 = 700;
const PX: i32 = 13;
const ROW: i32 = 36;
const LEFT: i32 = 262;
const RIGHT: i32 = 530;
/// Where the figures end: score and threshold.
const SCORE: i32 = 626;
const NORM: i32 = 694;

/// The figures.
pub(crate) struct Profile {
    /// The school year.
    pub year: String,
    /// A row per standard that applies, in the norm's order.
    pub rows: Vec<Row>,
}

/// One standard.
pub(crate) struct Row {
    /// Its name.
    pub standard: StandardName,
    /// Its verdict, waivers counted.
    pub verdict: Verdict,
    /// Its rule: the measure and the threshold.
    pub rule: Rule,
    /// The lowest and highest value that the measure can have.
    pub axis: (Ratio, Ratio),
    /// Over the answered indicators.
    pub score: Option<Ratio>,
    /// With every blank at its lowest, and at its highest.
    pub bounds: Option<(Ratio, Ratio)>,
    /// What stands beside the verdict, everywhere the same.
    pub figure: Option<VerdictFigure>,
    /// High enough and still not met: a critical indicator decides.
    pub critical_decides: bool,
    /// Last year's score, where the standard is the same.
    pub before: Option<Ratio>,
}

impl Row {
    /// Where a value stands between lowest and highest. A float places it; it decides nothing.
    fn x(&self, value: Ratio) -> i32 {
        let (low, high) = (self.axis.0.to_f64(), self.axis.1.to_f64());
        let part = if high > low { (value.to_f64() - low) / (high - low) } else { 0.0 };
        LEFT + to_i32(whole((part.clamp(0.0, 1.0) * f64::from(RIGHT - LEFT)).round()))
    }

    /// What stands beside the row.
    fn figure(&self, wording: &Wording) -> String {
        self.figure.map_or_else(|| "–".to_owned(), |figure| figure.short(self.rule, wording))
    }
}

/// Draws it.
pub(crate) fn draw(data: &Profile, wording: &Wording) -> Chart {
    let title = wording.say_with("chart-profile-title", &[("year", (&data.year).into())]);
    let legend = legend(data, wording);
    let (top, rows) = (legend.height() + 30, to_i32(data.rows.len()) * ROW);
    let size = (WIDTH, top + rows + 4);
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 2));
        heads(sheet, top - 12, wording);
        for (at, row) in (0..).zip(&data.rows) {
            let middle = top + at * ROW + ROW / 2;
            sheet.rect((4, middle - ROW / 2), (WIDTH - 8, 1), GRID);
            bars::label(sheet, &row.standard, middle, bars::Label::of(LEFT - 12, PX, ROW));
            plot(sheet, row, middle);
            figures(sheet, row, middle, wording);
        }
    });
    let alt = alt(data, wording);
    let told = Told { title, message: alt.clone(), alt };
    Chart::new(&svg, size, told, table(data, wording))
}

fn heads(sheet: &mut Canvas, middle: i32, wording: &Wording) {
    let look = Look::plain(PX, SOFT);
    sheet.text((LEFT, middle), &wording.say("chart-profile-lowest"), look);
    sheet.text((RIGHT, middle), &wording.say("chart-profile-highest"), look.at(Anchor::End));
    let look = Look::plain(PX, INK).bold().at(Anchor::End);
    sheet.text((SCORE, middle), &wording.say("chart-profile-score"), look);
    sheet.text((NORM, middle), &wording.say("chart-profile-norm"), look);
}

fn plot(sheet: &mut Canvas, row: &Row, y: i32) {
    sheet.rect((LEFT, y - 4), (RIGHT - LEFT, 8), GROUND);
    marks::threshold(sheet, (row.x(row.rule.threshold().ratio()), y), 12);
    if let Some((low, high)) = row.bounds.filter(|(low, high)| low != high) {
        marks::span(sheet, (row.x(low), row.x(high)), y, span_ink(row.verdict));
    }
    if let Some(before) = row.before {
        // Below the score, and wider where both would lie on each other: both can be seen when nothing changed.
        let near = row.score.is_some_and(|score| (row.x(score) - row.x(before)).abs() < 10);
        marks::hollow(sheet, (row.x(before), y), if near { 10 } else { 6 });
    }
    if let Some(score) = row.score {
        marks::outlined(sheet, palette::verdict(row.verdict), (row.x(score), y), 5);
    }
}

fn span_ink(verdict: Verdict) -> Ink {
    if verdict.is_assessable() { INK } else { GREY }
}

fn shown(score: Option<Ratio>, row: &Row, wording: &Wording) -> String {
    score.map_or_else(|| "–".to_owned(), |score| wording.language().score(score, row.rule))
}

fn figures(sheet: &mut Canvas, row: &Row, y: i32, wording: &Wording) {
    let look = Look::plain(PX, INK).at(Anchor::End);
    let score = row.figure(wording);
    if row.critical_decides {
        sheet.text((SCORE, y - PX * 3 / 5), &score, look.bold());
        sheet.text((SCORE, y + PX * 3 / 5), &wording.say("chart-profile-critical-mark"), look);
    } else {
        sheet.text((SCORE, y), &score, look.bold());
    }
    sheet.text((NORM, y), &wording.language().threshold(row.rule), look);
}

fn legend(data: &Profile, wording: &Wording) -> Legend {
    let any = |test: &dyn Fn(&Row) -> bool| data.rows.iter().any(test);
    let mut entries: Vec<_> = Verdict::ALL
        .into_iter()
        .filter(|v| any(&|row| row.verdict == *v))
        .map(|v| Entry { mark: Mark::Symbol(palette::verdict(v)), words: wording.verdict(v) })
        .collect();
    entries.push(Entry { mark: Mark::Threshold, words: wording.say("chart-profile-threshold") });
    if any(&|row| row.before.is_some()) {
        entries.push(Entry { mark: Mark::Hollow, words: wording.say("chart-profile-before") });
    }
    let open = |row: &Row| row.bounds.is_some_and(|(low, high)| low != high);
    if any(&|row| open(row) && row.verdict.is_assessable()) {
        entries.push(Entry { mark: Mark::Span(INK), words: wording.say("chart-profile-span") });
    }
    if any(&|row| open(row) && !row.verdict.is_assessable()) {
        entries.push(Entry { mark: Mark::Span(GREY), words: wording.say("chart-profile-span-open") });
    }
    let mut notes = vec![wording.say("chart-profile-axis")];
    if any(&|row| row.critical_decides) {
        notes.push(wording.say("chart-profile-critical"));
    }
    Legend::new(entries, &notes, PX, WIDTH - 8)
}

fn alt(data: &Profile, wording: &Wording) -> String {
    let of = |verdict| data.rows.iter().filter(move |row| row.verdict == verdict);
    let ids = |verdict| {
        let ids: Vec<_> = of(verdict).map(|row| row.standard.id.clone()).collect();
        (!ids.is_empty()).then(|| [("standards", Arg::from(listed(&ids, 16, wording)))])
    };
    let met = [("met", of(Verdict::Met).count().into()), ("standards", data.rows.len().into())];
    let sentences = [
        Some(wording.say_with("chart-profile-alt", &met)),
        ids(Verdict::NotMet).map(|facts| wording.say_with("chart-profile-alt-not-met", &facts)),
        ids(Verdict::Undecided).map(|facts| wording.say_with("chart-profile-alt-undecided", &facts)),
        ids(Verdict::Waived).map(|facts| wording.say_with("chart-profile-alt-waived", &facts)),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The verdict, and that a critical indicator decides it where the score would not.
fn verdict(row: &Row, wording: &Wording) -> String {
    let verdict = wording.verdict(row.verdict);
    if row.critical_decides { format!("{verdict} ({})", wording.say("chart-profile-critical-mark")) } else { verdict }
}

fn table(data: &Profile, wording: &Wording) -> ChartTable {
    let header = [
        wording.say("chart-standard"),
        wording.say("chart-profile-verdict"),
        wording.say("chart-profile-score"),
        wording.say("chart-profile-table-lowest"),
        wording.say("chart-profile-table-highest"),
        wording.say("chart-profile-norm"),
        wording.say("chart-profile-before"),
    ];
    let row = |row: &Row| {
        vec![
            row.standard.full(),
            verdict(row, wording),
            shown(row.score, row, wording),
            shown(row.bounds.map(|b| b.0), row, wording),
            shown(row.bounds.map(|b| b.1), row, wording),
            wording.language().threshold(row.rule),
            shown(row.before, row, wording),
        ]
    };
    ChartTable { header: header.to_vec(), rows: data.rows.iter().map(row).collect() }
}
