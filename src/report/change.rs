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
        return w.say_with("change-question-new", &[("year", year.into())]);
    };
    let after = change.after.as_ref().map(|side| side.verdict);
    let id = match change.cause {
        Cause::School if is_same(change) => "change-school",
        Cause::School => "change-school-norm",
        Cause::Norm => "change-norm",
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
    use super::*;
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
    fn every_change_has_a_sentence_that_names_the_year_before() {
        for language in [Language::Nl, Language::En] {
            let dossier = dossier(language);
            for change in &dossier.changes {
                let text = sentence(change, &dossier.wording);
                assert!(text.contains(&change.year_before.to_string()) && !text.contains('{'), "{text}");
            }
        }
    }
}
