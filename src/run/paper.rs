//! Texts that reports can't show as they stand: for want of a character in the font, or for their length.
//!
//! In: what was read. Out: findings. Texts of answers and agreements may be about somebody: of these one finding per file says how many there are and where
//! the first stands, and quotes none. Must not know: how a report looks.

use std::collections::BTreeMap;

use crate::agreement::{Agreement, Arrangement, SecondLook, Waiver};
use crate::base::finding::{Code, Finding, Place};
use crate::base::text::glyphs;
use crate::intake::Evaluation;
use crate::trend::history::YearResults;

/// A finding per file about the texts in it that stand on paper without one of their characters: those of the answers of a year, agreements, waivers,
/// second looks and places.
pub(super) fn unshown(
    year: Option<&YearResults>,
    (agreements, waivers, looks, arrangements): (&[Agreement], &[Waiver], &[SecondLook], &[Arrangement]),
) -> Vec<Finding> {
    let answers =
        year.into_iter().flat_map(|year| &year.assessments).flat_map(|found| of_evaluation(&found.evaluation));
    let waivers = waivers.iter().flat_map(|w| [&w.reason, &w.granted_by].map(|text| (text.as_str(), w.place.clone())));
    let texts = answers.chain(agreements.iter().flat_map(of_agreement)).chain(waivers);
    let texts = texts.chain(looks.iter().flat_map(of_second_look)).chain(arrangements.iter().flat_map(of_arrangement));
    let mut files: BTreeMap<String, (Place, usize)> = BTreeMap::new();
    for (_, place) in texts.filter(|(text, _)| !glyphs::is_shown_whole(text)) {
        match files.get_mut(&place.source.file) {
            Some((first, count)) => {
                *count += 1;
                *first = first.clone().min(place);
            }
            None => _ = files.insert(place.source.file.clone(), (place, 1)),
        }
    }
    let finding = |(place, count)| Finding::new(Code::TextNotShown, place).fact("kind", "file").fact("texts", count);
    files.into_values().map(finding).collect()
}

/// What a school wrote itself.
fn of_evaluation(evaluation: &Evaluation) -> impl Iterator<Item = (&str, Place)> {
    let answers = evaluation.all_answers().flat_map(|answer| {
        let texts = [Some(&*answer.text), answer.note.as_deref()].into_iter().flatten();
        texts.filter(|text| !glyphs::is_shown_whole(text)).map(|text| (text, answer.place.clone()))
    });
    let submission = evaluation.submission.iter().flat_map(|submission| {
        let place = submission.sources.first().map(|source| Place::at(source.clone(), 0, 0));
        let texts = [&submission.filled_by, &submission.role].into_iter().flatten();
        texts.filter_map(move |text| Some((text.as_str(), place.clone()?)))
    });
    answers.chain(submission)
}

fn of_agreement(agreement: &Agreement) -> impl Iterator<Item = (&str, Place)> {
    let own = [Some(&agreement.id), Some(&agreement.what)];
    let more = [agreement.who.as_ref(), agreement.contribution.as_ref(), agreement.remark.as_ref()];
    own.into_iter().chain(more).flatten().map(|text| (text.as_str(), agreement.place.clone()))
}

fn of_second_look(look: &SecondLook) -> impl Iterator<Item = (&str, Place)> {
    let texts = [Some(&look.visitor), Some(&look.answer), look.explanation.as_ref()];
    texts.into_iter().flatten().map(|text| (text.as_str(), look.place.clone()))
}

fn of_arrangement(one: &Arrangement) -> impl Iterator<Item = (&str, Place)> {
    let texts = [Some(&one.code), Some(&one.question), one.title.as_ref(), one.audience.as_ref()];
    texts.into_iter().flatten().map(|text| (text.as_str(), one.place.clone()))
}

/// That a text is too long for a cell of a workbook, and cut there.
pub(super) fn cut(text: &str, place: impl FnOnce() -> Place) -> Option<Finding> {
    let length = glyphs::beyond_cell(text)?;
    let finding = Finding::new(Code::TextCut, place()).fact("length", length);
    Some(finding.fact("limit", glyphs::CELL).fact("what", "cell"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::{Fact, Source};
    use std::sync::Arc;

    #[test]
    fn a_text_is_cut_where_excel_would_refuse_it() {
        let place = || Place::at(Arc::new(Source { file: "a.csv".into(), sheet: None }), 2, 1);
        assert_eq!(cut(&"a".repeat(glyphs::CELL), place), None);
        assert_eq!(cut(&"\u{e9}".repeat(glyphs::CELL), place), None, "more bytes, no more characters");
        let cut = cut(&"\u{1f333}".repeat(glyphs::CELL / 2 + 1), place).expect("a finding");
        assert_eq!((cut.code, cut.value), (Code::TextCut, None));
        assert_eq!(cut.facts[0], ("length", Fact::Count(glyphs::CELL as i64 + 2)));
    }
}
