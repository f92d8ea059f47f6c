//! The answers of the submission that counts: what each says, and which counts when a question was answered twice.
//!
//! In: the filed answers of one submission. Out: typed answers by indicator, and findings. Must not know: other schools, other submissions.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::Datelike;

use super::dates::Readings;
use super::matched::MatchedAnswer;
use super::outcome::{Outcome, YearContext};
use super::questions::Reader;
use super::quote::{is_answer, list, quote_if};
use super::{Answer, State, Unanswered};
use crate::base::exact::Milli;
use crate::base::finding::{self, Code, Finding, Place};
use crate::input::cell;
use crate::norm::{Bands, Norm, Number, Reading, is_truth};

/// Fills in the answers of a submission. Answers without an indicator were set aside before.
pub(super) fn fill<'a>(
    context: YearContext<'_, 'a>,
    norm: &Norm,
    rows: &mut [MatchedAnswer<'a>],
    reader: &mut Reader<'a>,
    answers: &mut [Option<Answer>],
    outcome: &mut Outcome,
) {
    rows.sort_unstable_by_key(|row| (row.indicator, row.table, row.ordinal, row.column));
    for group in rows.chunk_by(|a, b| a.indicator == b.indicator) {
        let Some(indicator) = group[0].indicator.map(|i| i as usize) else { continue };
        let counts = match group {
            [only] => only,
            // Only where a question was answered twice: single answers need no list.
            _ => {
                let stated: Vec<Statement> =
                    group.iter().map(|row| Statement::by(row, context, norm, indicator, reader)).collect();
                match settle(&stated, norm, indicator, outcome) {
                    Some(at) => &group[at],
                    None => {
                        answers[indicator] = Some(undecided(&stated, norm, indicator));
                        continue;
                    }
                }
            }
        };
        outcome.used += 1;
        let given = answer(context, norm, indicator, counts, reader, outcome);
        match given.state {
            State::Unanswered(Unanswered::Blank | Unanswered::DontKnow) => outcome.open.blank += 1,
            State::Unanswered(Unanswered::NotAllowed | Unanswered::Unreadable | Unanswered::Conflicting) => {
                outcome.open.unread += 1;
            }
            State::Level(_) | State::NotApplicable => {}
        }
        answers[indicator] = Some(given);
    }
}

/// The questions that rows give an answer to: neither blank nor "weet niet".
pub(super) fn answered<'a>(norm: &Norm, rows: &[MatchedAnswer<'a>], reader: &mut Reader<'a>) -> BTreeSet<u32> {
    let speaking = rows.iter().filter_map(|row| {
        let indicator = row.indicator?;
        let reading = reader.read(norm, indicator as usize, row.row.cell(row.column as usize));
        (reading != Reading::Unanswered).then_some(indicator)
    });
    speaking.collect()
}

/// Whether two submissions say just the same: answers, explanations, and who gave them, in rows that were set aside as well. Then it makes no
/// difference which one counts.
pub(super) fn are_same<'a>(context: YearContext<'_, 'a>, a: &[MatchedAnswer<'a>], b: &[MatchedAnswer<'a>]) -> bool {
    let stated = |rows: &[MatchedAnswer<'a>]| {
        let mut stated: BTreeSet<(Option<u32>, [&'a str; 4])> = BTreeSet::new();
        // One by one: collecting would hold every row for a moment, and there may be millions that say the same.
        for row in rows {
            let (table, column) = (&context.tables[row.table as usize], row.column as usize);
            let (by, role) = table.filled_by(row.row);
            let answer = row.indicator.map(|_| (row.row.cell(column), table.note(row.row, column)));
            let (text, note) = answer.unwrap_or_default();
            stated.insert((row.indicator, [Some(text), note, by, role].map(Option::unwrap_or_default)));
        }
        stated
    };
    stated(a) == stated(b)
}

/// One answer, with a finding where the scale does not know it or n.v.t. is not allowed.
fn answer<'a>(
    context: YearContext<'_, 'a>,
    norm: &Norm,
    indicator: usize,
    row: &MatchedAnswer<'a>,
    reader: &mut Reader<'a>,
    outcome: &mut Outcome,
) -> Answer {
    let column = row.column as usize;
    let (text, place) = (row.row.cell(column), reader.place(row.row, column));
    let question = norm.asked(indicator);
    let (reading, held) = reader.given(norm, indicator, text);
    let is_public = is_answer(text, reading, norm, indicator);
    let state = match reading {
        Reading::Level(level) => {
            if question.number.as_ref().is_some_and(|bands| is_odd_percentage(bands, text)) {
                let finding = Finding::new(Code::AnswerPercentageOdd, place.clone()).value(text);
                outcome.findings.push(finding.fact("indicator", question.id));
            }
            if question.number.as_ref().is_some_and(|bands| bands.unit != "%") && is_grouped(text) {
                let finding = Finding::new(Code::AnswerThousands, place.clone()).value(text);
                outcome.findings.push(finding.fact("indicator", question.id));
            }
            State::Level(level)
        }
        Reading::NotApplicable if question.not_applicable => State::NotApplicable,
        Reading::Unanswered if text.trim().is_empty() => State::BLANK,
        Reading::Unanswered => State::Unanswered(Unanswered::DontKnow),
        reading => {
            let code = match (reading, &question.number) {
                (Reading::NotApplicable, _) => Code::AnswerNotApplicable,
                (_, None) if became_date(norm, indicator, text) => Code::AnswerBecameDate,
                (_, Some(_)) => Code::AnswerNotANumber,
                (_, None) => Code::AnswerUnknown,
            };
            let finding = quote_if(is_public, Finding::new(code, place.clone()), text).fact("indicator", question.id);
            let scale = question.scale;
            let why = match () {
                () if is_truth(text) => "truth",
                () if scale.contradicts_itself(text) => "contradicts",
                () => "unknown",
            };
            outcome.findings.push(finding.fact("allowed", allowed(norm, indicator)).fact("why", why));
            State::Unanswered(match reading {
                Reading::NotApplicable => Unanswered::NotAllowed,
                Reading::Level(_) | Reading::Unanswered | Reading::Unknown => Unanswered::Unreadable,
            })
        }
    };
    let note = context.tables[row.table as usize].note(row.row, column).map(Into::into);
    Answer { state, text: held, is_public, note, place }
}

/// Whether a percentage is one that hardly anybody means: a spreadsheet keeps 55 % as 0.55. It counts as it stands; a finding names it. Where the
/// bands themselves are about a percent or less, a fraction is what is asked.
fn is_odd_percentage(bands: &Bands, text: &str) -> bool {
    let (low, high) = (Milli(0), Milli::whole(100));
    let of_wholes = bands.limits.iter().all(|limit| *limit > Milli::ONE);
    let is_fraction = |number: Number| of_wholes && !number.is_at_most(low) && !number.is_at_least(Milli::ONE);
    let odd = |number: Number| is_fraction(number) || !number.is_at_most(high) || !number.is_at_least(low);
    bands.unit == "%" && bands.number(text).is_some_and(odd)
}

/// Whether a number may have been meant as thousands: `1.234`. It counts as it stands; a finding names it.
fn is_grouped(text: &str) -> bool {
    let Some((whole, rest)) = text.split_once('.') else { return false };
    let is_number = |text: &str, length: std::ops::RangeInclusive<usize>| {
        length.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    is_number(whole, 1..=3) && !whole.starts_with('0') && is_number(&rest[..digits], 3..=3)
}

/// Whether a spreadsheet made a date of one of the labels, as of `1-2`.
fn became_date(norm: &Norm, indicator: usize, text: &str) -> bool {
    let Some(typed) = cell::typed_as(text) else { return false };
    // A number in a cell for dates: 3 is 3 January 1900, or 2 January, or a day of 1904.
    if cell::Dates::default().read(text).moment().is_some_and(|moment| (1899..=1904).contains(&moment.day.year())) {
        return true;
    }
    let scale = norm.asked(indicator).scale;
    let words = scale.levels.iter().flat_map(|level| std::iter::once(&level.label).chain(&level.also));
    words.chain(&scale.not_applicable).any(|word| typed.contains(&cell::day_and_month(word)))
}

/// What an indicator takes for an answer: its labels, or for a number the limits of its bands with their unit.
fn allowed(norm: &Norm, indicator: usize) -> String {
    let question = norm.asked(indicator);
    let scale = question.scale;
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
/// Silence (blank, "weet niet") decides nothing where something else was said. Answers that say the same do no harm. Where they differ the one
/// with the latest date counts, if all are dated and all with that date say the same.
fn settle(stated: &[Statement], norm: &Norm, indicator: usize, outcome: &mut Outcome) -> Option<usize> {
    let any = stated.iter().any(Statement::speaks);
    let speaking: Vec<usize> = (0..stated.len()).filter(|i| stated[*i].speaks() || !any).collect();
    let about = |code, s: &Statement| {
        let finding = Finding::new(code, s.place()).fact("indicator", norm.asked(indicator).id);
        quote_if(is_answer(s.text, s.reading, norm, indicator), finding, s.text)
    };
    let chosen = choose(stated, &speaking);
    let counts = chosen.ok();
    let place = stated[counts.unwrap_or(speaking[0])].place().to_string();
    for (_, other) in stated.iter().enumerate().filter(|(at, _)| Some(*at) != counts) {
        let code = match counts {
            _ if any && !other.speaks() => Code::DuplicateSilent,
            Some(counts) if other.same(&stated[counts]) => Code::DuplicateSame,
            Some(_) => Code::DuplicateEarlier,
            None => continue,
        };
        finding::add(&mut outcome.findings, about(code, other).fact("other", place.as_str()));
    }
    if let Err(why) = chosen {
        let places: Vec<_> = speaking.iter().map(|i| stated[*i].place()).collect();
        let finding = about(Code::DuplicateConflict, &stated[speaking[0]]).fact("rows", places.len()).fact("why", why);
        outcome.findings.push(list(finding, "places", &places));
    }
    outcome.set_aside += stated.len() - usize::from(counts.is_some());
    counts
}

/// Which of the answers that speak counts; or why none does, as findings say it.
fn choose(stated: &[Statement], speaking: &[usize]) -> Result<usize, &'static str> {
    let of = || speaking.iter().map(|i| &stated[*i]);
    let same = of().all(|s| s.same(&stated[speaking[0]]));
    let dated = of().all(|s| s.row.date.is_some());
    let latest = of().map(|s| s.row.date).max().flatten();
    let left = || speaking.iter().copied().filter(|i| same || (dated && stated[*i].row.date == latest));
    // The order is that of what the answers hold, not of where they stand: shuffling rows changes nothing. Places only part equals.
    let first = left().min_by_key(|i| stated[*i].rank()).ok_or("unknown")?;
    // However a date that can be read two ways is read: what says something else is earlier.
    let is_before = |i: usize| match (Readings::of(stated[i].row), Readings::of(stated[first].row)) {
        (Some(one), Some(last)) => one.both(&last, |one, last| one < last),
        _ => false,
    };
    let differs = |i: &usize| !stated[*i].same(&stated[first]);
    let is_last = || same || speaking.iter().copied().filter(differs).all(is_before);
    match left().all(|i| stated[i].same(&stated[first])) {
        true if is_last() => Ok(first),
        true => Err("dates"),
        false => Err("unknown"),
    }
}

/// What stands for answers between which nothing decides: unanswered, with the different texts, at the first that says something.
fn undecided(stated: &[Statement], norm: &Norm, indicator: usize) -> Answer {
    let first = stated.iter().find(|s| s.speaks()).unwrap_or(&stated[0]);
    let text = joined(stated.iter().map(|s| s.text).filter(|text| !text.is_empty()));
    let note = joined(stated.iter().filter_map(|s| s.note));
    let is_public = stated.iter().all(|s| is_answer(s.text, s.reading, norm, indicator));
    let note = Some(&*note).filter(|note| !note.is_empty()).map(Into::into);
    let state = State::Unanswered(Unanswered::Conflicting);
    Answer { state, text, is_public, note, place: first.place() }
}

/// Different texts side by side, in order.
fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> Arc<str> {
    let different: BTreeSet<&str> = texts.collect();
    different.into_iter().collect::<Vec<_>>().join(" / ").into()
}

/// One of several answers to one question.
struct Statement<'r, 'a> {
    row: &'r MatchedAnswer<'a>,
    reading: Reading,
    text: &'a str,
    note: Option<&'a str>,
}

impl<'r, 'a> Statement<'r, 'a> {
    fn by(
        row: &'r MatchedAnswer<'a>,
        context: YearContext<'_, 'a>,
        norm: &Norm,
        indicator: usize,
        reader: &mut Reader<'a>,
    ) -> Statement<'r, 'a> {
        let column = row.column as usize;
        let text = row.row.cell(column);
        let note = context.tables[row.table as usize].note(row.row, column);
        Statement { row, reading: reader.read(norm, indicator, text), text, note }
    }

    /// Whether it says anything: neither blank nor "weet niet".
    fn speaks(&self) -> bool {
        self.reading != Reading::Unanswered
    }

    fn place(&self) -> Place {
        self.row.row.place_of(self.row.column as usize)
    }

    /// Whether two answers say the same. Of texts that the scale does not know only equal ones do.
    fn same(&self, other: &Statement) -> bool {
        self.reading == other.reading && (self.reading != Reading::Unknown || self.text == other.text)
    }

    /// The latest first, then one with an explanation, then in order of text.
    fn rank(&self) -> (impl Ord + use<'r, 'a>, u32, u32, u32) {
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
        for odd in ["0,55", "0.55%", "550", "-3", "0,66666667", "100,0001", "0,0004"] {
            assert!(is_odd_percentage(&bands("%"), odd), "{odd}");
        }
        for plain in ["0", "0,0000", "1", "55", "66,66666667", "100", "12,5 %", "veel"] {
            assert!(!is_odd_percentage(&bands("%"), plain), "{plain}");
        }
        assert!(!is_odd_percentage(&bands("weken"), "0,5"));
        let fine = Bands { limits: vec![Milli::ONE, Milli::whole(2)], ..bands("%") };
        assert!(!is_odd_percentage(&fine, "0,4") && is_odd_percentage(&fine, "101"));
    }
}
