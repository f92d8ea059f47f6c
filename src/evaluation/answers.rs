//! The answers of the submission that counts: what each says, and which counts when a question was answered twice.
//!
//! In: the filed answers of one submission. Out: typed answers by indicator, and findings. Must not know: other schools, other submissions.

use std::cmp::Reverse;

use super::questions::Reader;
use super::sift::Filed;
use super::submission::{Desk, Outcome};
use super::{Answer, State};
use crate::exact::Milli;
use crate::finding::{Code, Finding};
use crate::norm::{Bands, Norm, Reading};

/// Fills in the answers of a submission. Answers without an indicator were set aside before.
pub(super) fn fill<'a>(
    desk: Desk<'_, 'a>,
    norm: &Norm,
    rows: &mut [Filed<'a>],
    reader: &mut Reader<'a>,
    answers: &mut [Option<Answer>],
    outcome: &mut Outcome,
) {
    rows.sort_unstable_by_key(|row| (row.indicator, row.table, row.ordinal, row.column));
    for group in rows.chunk_by(|a, b| a.indicator == b.indicator) {
        let Some(indicator) = group[0].indicator.map(|i| i as usize) else { continue };
        let said: Vec<Said>; // Only where a question was answered twice: single answers need no list.
        let counts = match group {
            [only] => Some(only),
            _ => {
                said = group.iter().map(|row| Said::by(*row, desk, norm, indicator, reader)).collect();
                settle(&said, norm, indicator, outcome).map(|at| &group[at])
            }
        };
        answers[indicator] = Some(match counts {
            Some(row) => {
                outcome.used += 1;
                answer(desk, norm, indicator, row, reader, outcome)
            }
            None => undecided(desk, group),
        });
    }
}

/// One answer, with a finding where the scale does not know it or n.v.t. is not allowed.
fn answer<'a>(
    desk: Desk<'_, 'a>,
    norm: &Norm,
    indicator: usize,
    row: &Filed<'a>,
    reader: &mut Reader<'a>,
    outcome: &mut Outcome,
) -> Answer {
    let column = row.column as usize;
    let (text, place) = (row.row.cell(column), row.row.place_of(column));
    let question = &norm.indicators[indicator];
    let state = match reader.read(norm, indicator, text) {
        Reading::Level(level) => {
            if question.number.as_ref().is_some_and(|bands| is_odd_percentage(bands, text)) {
                let finding = Finding::new(Code::AnswerPercentageOdd, place.clone()).value(text);
                outcome.findings.push(finding.fact("indicator", &question.id));
            }
            State::Level(level)
        }
        Reading::NotApplicable if question.not_applicable => State::NotApplicable,
        Reading::Unanswered => State::Unanswered,
        reading => {
            let code = match (reading, &question.number) {
                (Reading::NotApplicable, _) => Code::AnswerNotApplicable,
                (_, Some(_)) => Code::AnswerNotANumber,
                (_, None) => Code::AnswerUnknown,
            };
            let finding = Finding::new(code, place.clone()).value(text).fact("indicator", &question.id);
            outcome.findings.push(finding.fact("allowed", allowed(norm, indicator)));
            State::Unanswered
        }
    };
    let note = desk.tables[row.table as usize].note(row.row, column).map(Into::into);
    Answer { state, text: text.into(), note, place }
}

/// Whether a percentage is one that hardly anybody means: a spreadsheet keeps 55 % as 0.55. It counts as it stands; a finding names it.
fn is_odd_percentage(bands: &Bands, text: &str) -> bool {
    let (low, high) = (Milli(0), Milli::whole(100));
    let odd = |number: Milli| (low < number && number < Milli::ONE) || number > high || number < low;
    bands.unit == "%" && Milli::parse(text.trim_end_matches('%')).is_ok_and(odd)
}

/// What an indicator takes for an answer: its labels, or for a number the limits of its bands with their unit.
fn allowed(norm: &Norm, indicator: usize) -> String {
    let (question, scale) = (&norm.indicators[indicator], norm.scale_of(indicator));
    let mut allowed: Vec<String> = match &question.number {
        None => scale.levels.iter().map(|level| level.label.clone()).collect(),
        Some(bands) => {
            bands.limits.iter().map(|limit| format!("{limit} {}", bands.unit).trim_end().to_owned()).collect()
        }
    };
    if question.not_applicable {
        allowed.extend(scale.not_applicable.first().cloned());
    }
    allowed.join(", ")
}

/// Of several answers to one question the place of the one that counts in the list; `None` when nothing says which one.
///
/// Answers that say the same do no harm. Where they differ the one with the latest date counts, if all are dated and all with that date
/// say the same.
fn settle(said: &[Said], norm: &Norm, indicator: usize, outcome: &mut Outcome) -> Option<usize> {
    let same = said.iter().all(|s| s.same(&said[0]));
    let dated = said.iter().all(|s| s.row.date.is_some());
    let latest = said.iter().map(|s| s.row.date).max().flatten();
    let mut left: Vec<usize> = (0..said.len()).filter(|i| same || (dated && said[*i].row.date == latest)).collect();
    // The order is that of what the answers hold, not of where they stand: shuffling rows changes nothing. Places only part equals.
    left.sort_by_key(|i| said[*i].rank());
    let id = &norm.indicators[indicator].id;
    let about = |code, s: &Said| {
        let column = s.row.column as usize;
        Finding::new(code, s.row.row.place_of(column)).value(s.text).fact("indicator", id)
    };
    let Some(counts) = left.first().copied().filter(|first| left.iter().all(|i| said[*i].same(&said[*first]))) else {
        let places: Vec<_> = said.iter().map(|s| s.row.row.place_of(s.row.column as usize).to_string()).collect();
        let finding = about(Code::DuplicateConflict, &said[0]).fact("places", places.join(", "));
        outcome.findings.push(finding.fact("rows", said.len()));
        outcome.set_aside += said.len();
        return None;
    };
    let place = said[counts].row.row.place_of(said[counts].row.column as usize).to_string();
    for (_, other) in said.iter().enumerate().filter(|(at, _)| *at != counts) {
        let code = if other.same(&said[counts]) { Code::DuplicateSame } else { Code::DuplicateEarlier };
        outcome.findings.push(about(code, other).fact("other", place.as_str()));
        outcome.set_aside += 1;
    }
    Some(counts)
}

/// What stands for answers between which nothing decides: unanswered, with every different text.
fn undecided<'a>(desk: Desk<'_, 'a>, group: &[Filed<'a>]) -> Answer {
    let mut texts: Vec<_> =
        group.iter().map(|row| row.row.cell(row.column as usize)).filter(|t| !t.is_empty()).collect();
    texts.sort_unstable();
    texts.dedup();
    let mut notes: Vec<_> =
        group.iter().filter_map(|row| desk.tables[row.table as usize].note(row.row, row.column as usize)).collect();
    notes.sort_unstable();
    notes.dedup();
    let joined = |texts: Vec<&str>| texts.join(" / ").into_boxed_str();
    let place = group[0].row.place_of(group[0].column as usize);
    let note = (!notes.is_empty()).then(|| joined(notes));
    Answer { state: State::Unanswered, text: joined(texts), note, place }
}

/// One of several answers to one question.
struct Said<'a> {
    row: Filed<'a>,
    reading: Reading,
    text: &'a str,
    note: Option<&'a str>,
}

impl<'a> Said<'a> {
    fn by(row: Filed<'a>, desk: Desk<'_, 'a>, norm: &Norm, indicator: usize, reader: &mut Reader<'a>) -> Said<'a> {
        let column = row.column as usize;
        let text = row.row.cell(column);
        let note = desk.tables[row.table as usize].note(row.row, column);
        Said { row, reading: reader.read(norm, indicator, text), text, note }
    }

    /// Whether two answers say the same. Of texts that the scale does not know only equal ones do.
    fn same(&self, other: &Said) -> bool {
        self.reading == other.reading && (self.reading != Reading::Unknown || self.text == other.text)
    }

    /// The latest first, then one with an explanation, then in order of text.
    fn rank(&self) -> (impl Ord + use<'a>, u32, u32, u32) {
        let content = (Reverse(self.row.date), self.note.is_none(), self.text, self.note);
        (content, self.row.table, self.row.ordinal, self.row.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norm::Better;

    #[test]
    fn a_percentage_that_looks_like_a_fraction_is_odd() {
        let bands = |unit: &str| Bands { limits: vec![], better: Better::Higher, unit: unit.into() };
        for odd in ["0,55", "0.55%", "550", "-3"] {
            assert!(is_odd_percentage(&bands("%"), odd), "{odd}");
        }
        for plain in ["0", "1", "55", "100", "12,5 %", "veel"] {
            assert!(!is_odd_percentage(&bands("%"), plain), "{plain}");
        }
        assert!(!is_odd_percentage(&bands("weken"), "0,5"));
    }
}
