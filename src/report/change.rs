//! What made verdicts change, in words: one sentence with a standard, and one about all of them.
//!
//! In: [`Change`]s. Out: sentences. Must not know: how a cause is found.

use super::board::summary::number;
use crate::assessment::Verdict;
use crate::change::{Cause, Change};
use crate::wording::Wording;

/// Why a verdict is another one than the year before, in one sentence.
pub fn sentence(change: &Change, w: &Wording) -> String {
    let year = change.year_before.to_string();
    let Some(before) = &change.before else {
        let id = if change.cause == Cause::School { "change-kind-new" } else { "change-question-new" };
        return w.say_with(id, &[("year", year.into())]);
    };
    let after = change.after.as_ref().map(|side| side.verdict);
    let id = match change.cause {
        Cause::School => school(change, before.verdict),
        Cause::Norm if change.answers_now.is_some() => "change-norm",
        Cause::Norm => "change-norm-before",
        Cause::Both => "change-both",
        Cause::Question => "change-question",
        Cause::Silence => match (before.verdict, after) {
            (Verdict::NotSubmitted, _) => "change-silence-submitted",
            (_, Some(Verdict::NotSubmitted)) => "change-silence-missing",
            (Verdict::Undecided, _) => "change-silence-then",
            _ => "change-silence-now",
        },
        Cause::Waiver if before.verdict == Verdict::Waived => "change-waiver-ended",
        Cause::Waiver => "change-waiver-began",
    };
    w.say_with(id, &[("year", year.into()), ("before", w.verdict(before.verdict).into())])
}

/// What is said of a change by the school: no more than is known.
fn school(change: &Change, before: Verdict) -> &'static str {
    match change.answers_before {
        // The norm is the same, and yet the answers of then would now give something else: it asks something else of the school's new kind.
        then if change.other_kind && is_same(change) && then != Some(before) => "change-kind",
        _ if is_same(change) => "change-school",
        _ if change.answers_now.is_some() => "change-school-norm",
        _ => "change-school-after",
    }
}

/// The sentence, and where the norm is another one what the answers of one year give under the norm of the other.
pub fn derivation(change: &Change, w: &Wording) -> Vec<String> {
    let mut lines = vec![sentence(change, w)];
    if let (Some(before), Some(after)) = (&change.before, &change.after)
        && !is_same(change)
    {
        let line = |id, norm: String, verdict: Option<Verdict>| {
            let verdict = verdict.map_or_else(|| w.say("change-crossed-unknown"), |verdict| w.verdict(verdict));
            w.say_with(id, &[("norm", norm.into()), ("verdict", verdict.into())])
        };
        lines.push(line("change-crossed-now", before.norm.name(), change.answers_now));
        lines.push(line("change-crossed-before", after.norm.name(), change.answers_before));
    }
    lines
}

/// Whether the norm asks the same of the standard as it did.
fn is_same(change: &Change) -> bool {
    let (Some(before), Some(after)) = (&change.before, &change.after) else { return false };
    after.norm.same_standard(after.standard, &before.norm)
}

/// How many verdicts changed by each cause, in the order of [`Cause::ALL`].
pub fn tally(changes: &[Change]) -> [usize; 6] {
    Cause::ALL.map(|cause| changes.iter().filter(|change| change.cause == cause).count())
}

/// How many verdicts changed, and by what, in one sentence.
pub fn total(changes: &[Change], w: &Wording) -> String {
    let part = |(cause, n): (Cause, usize)| {
        let id = match cause {
            Cause::School => "change-total-school",
            Cause::Norm => "change-total-norm",
            Cause::Both => "change-total-both",
            Cause::Question => "change-total-question",
            Cause::Silence => "change-total-silence",
            Cause::Waiver => "change-total-waiver",
        };
        (n > 0).then(|| w.say_with(id, &[("count", number(w, n).into())]))
    };
    let parts: Vec<_> = Cause::ALL.into_iter().zip(tally(changes)).filter_map(part).collect();
    let facts =
        [("n", changes.len().into()), ("count", number(w, changes.len()).into()), ("parts", parts.join(", ").into())];
    w.say_with("change-total", &facts)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::change::Side;
    use crate::norm::Norm;
    use crate::report::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn the_sentence_about_all_adds_up() {
        for language in [Language::Nl, Language::En] {
            let dossier = dossier(language);
            let changes = dossier.changed();
            let text = total(changes, &dossier.wording);
            let numbers: Vec<usize> = text.split(' ').filter_map(|word| word.parse().ok()).collect();
            assert!(numbers.len() > 3, "{text}");
            assert_eq!(numbers[0], numbers[1..].iter().sum::<usize>(), "{text}");
            assert_eq!(numbers[0], changes.len());
            assert_eq!(total(&[], &dossier.wording).split(' ').filter(|word| word.parse::<usize>().is_ok()).count(), 0);
        }
    }

    #[test]
    fn each_cause_is_said_in_its_own_words() {
        let dossier = dossier(Language::Nl);
        let norm = dossier.norms[0].clone();
        let other = dossier.norms[1].clone();
        let side = |norm: &Arc<Norm>, standard, verdict| Some(Side { norm: norm.clone(), standard, verdict });
        use Verdict::{Met, NotMet, NotSubmitted, Undecided, Waived};
        // Standard 4 is stricter in the other norm.
        let change = |cause, before, after, now, then| Change {
            year: dossier.year,
            year_before: dossier.year.previous(),
            school: dossier.now()[0].evaluation.school.clone(),
            other_kind: false,
            before: side(&norm, 4, before),
            after: side(&other, 4, after),
            answers_now: now,
            answers_before: then,
            cause,
        };
        let said = |change: Change| sentence(&change, &dossier.wording);
        let expected = [
            (change(Cause::School, Met, NotMet, Some(NotMet), Some(Met)), "ook onder de norm van toen"),
            (
                change(Cause::School, Met, NotMet, None, Some(Met)),
                "met de antwoorden van toen was de uitslag gelijk gebleven",
            ),
            (change(Cause::Norm, Met, NotMet, Some(Met), Some(NotMet)), "door de norm, niet door andere antwoorden"),
            (change(Cause::Norm, Met, NotMet, None, Some(NotMet)), "ook met de antwoorden van toen"),
            (change(Cause::Both, Met, NotMet, Some(NotMet), Some(NotMet)), "door de norm en andere antwoorden samen"),
            (change(Cause::Question, Met, NotMet, Some(Met), None), "is daardoor niet te zeggen"),
            (change(Cause::Silence, NotSubmitted, Met, None, None), "leverde de school niets in"),
            (change(Cause::Silence, Met, NotSubmitted, None, None), "Nu leverde de school niets in"),
            (change(Cause::Silence, Undecided, Met, Some(Met), Some(Undecided)), "bepaalden open vragen de uitslag"),
            (change(Cause::Silence, Met, Undecided, Some(Undecided), Some(Met)), "Nu bepalen open vragen de uitslag"),
            (change(Cause::Waiver, Waived, Met, Some(Met), Some(Met)), "gold hier een ontheffing"),
            (change(Cause::Waiver, Met, Waived, Some(Met), Some(Met)), "nog geen ontheffing"),
            (Change { before: None, ..change(Cause::Question, Met, Met, None, None) }, "vroeg de norm dit nog niet"),
            (Change { before: None, ..change(Cause::School, Met, Met, None, None) }, "van een andere soort"),
        ];
        for (change, words) in expected {
            let (cause, text) = (change.cause, said(change));
            assert!(text.contains(words), "{cause:?}: {text}");
        }
        let same = |other_kind, then| Change {
            other_kind,
            after: side(&norm, 4, NotMet),
            ..change(Cause::School, Met, NotMet, Some(NotMet), then)
        };
        assert!(said(same(false, Some(Met))).contains("de norm bleef hier gelijk"));
        assert!(said(same(true, Some(Met))).contains("de norm bleef hier gelijk"), "its kind made no difference");
        assert!(said(same(true, Some(NotMet))).contains("van een andere soort"));
    }

    #[test]
    fn every_change_has_a_sentence_that_names_the_year_before() {
        for language in [Language::Nl, Language::En] {
            let dossier = dossier(language);
            for change in &dossier.changes.changed {
                let text = sentence(change, &dossier.wording);
                assert!(text.contains(&change.year_before.to_string()) && !text.contains('{'), "{text}");
            }
        }
    }
}
