//! What made verdicts change, in words: one sentence with a standard, and one about all of them.
//!
//! In: [`Change`]s. Out: sentences. Must not know: how a cause is found.

use crate::judge::Verdict;
use crate::present::words::number;
use crate::register::School;
use crate::trend::change::{Cause, Change};
use crate::wording::Wording;

/// Why a verdict is another one than the year before, in one sentence.
pub fn sentence(change: &Change, w: &Wording) -> String {
    let year = change.year_before.to_string();
    if change.school_before.id != change.school.id {
        return elsewhere(change, w);
    }
    let Some(before) = &change.before else {
        let id = if change.cause == Cause::School { "change-kind-new" } else { "change-question-new" };
        return w.say_with(id, &[("year", year.into())]);
    };
    let after = change.after.as_ref().map(|side| side.verdict);
    let id = match change.cause {
        Cause::School => school(change),
        Cause::Norm => "change-norm",
        Cause::Both => "change-both",
        Cause::Question => "change-question",
        Cause::Silence if before.verdict.is_silent() => "change-silence-submitted",
        Cause::Silence if after.is_some_and(Verdict::is_silent) => "change-silence-missing",
        Cause::Silence if before.verdict.is_open() => "change-silence-then",
        Cause::Silence => "change-silence-now",
        Cause::Waiver if before.verdict == Verdict::Waived => "change-waiver-ended",
        Cause::Waiver => "change-waiver-began",
    };
    let facts = [
        ("year", year.into()),
        ("before", w.verdict(before.verdict).into()),
        ("without", w.verdict(before.without_waiver).into()),
    ];
    let text = w.say_with(id, &facts);
    // The norm has a part in it, and yet the school can settle it.
    match change.cause.is_of_norm() && after.is_some_and(Verdict::is_open) {
        true => format!("{text} {}", w.say("change-open-now")),
        false => text,
    }
}

/// Of a school that carries on for another one: how it was there. Why it differs is no answer that the two have given.
fn elsewhere(change: &Change, w: &Wording) -> String {
    let (id, verdict) = match &change.before {
        Some(before) => ("change-elsewhere", w.verdict(before.verdict)),
        None => ("change-elsewhere-none", String::new()),
    };
    let facts = [
        ("year", change.year_before.to_string().into()),
        ("school", (&change.school_before.name).into()),
        ("id", change.school_before.id.as_str().into()),
        ("before", verdict.into()),
    ];
    w.say_with(id, &facts)
}

/// What is said of a change by the school: no more than is known.
fn school(change: &Change) -> &'static str {
    match (is_same(change), change.answers_now) {
        (true, _) if asks_otherwise(change) => "change-kind",
        (true, _) => "change-school",
        (false, Some(_)) => "change-school-norm",
        (false, None) => "change-school-after",
    }
}

/// Whether the norm asks other questions of the kind that the school became.
fn asks_otherwise(change: &Change) -> bool {
    let Some(after) = &change.after else { return false };
    let asked = |school: &School| after.norm.applicable(after.standard, &school.kind).collect::<Vec<_>>();
    change.is_of_other_kind() && asked(&change.school) != asked(&change.school_before)
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
        // Where nothing was handed in there are no answers to speak of.
        if !after.verdict.is_silent() {
            lines.push(line("change-crossed-now", before.norm.name(), change.answers_now));
        }
        if !before.verdict.is_silent() {
            lines.push(line("change-crossed-before", after.norm.name(), change.answers_before));
        }
    }
    lines
}

/// Whether the norm asks the same of the standard as it did.
fn is_same(change: &Change) -> bool {
    let (Some(before), Some(after)) = (&change.before, &change.after) else { return false };
    after.norm.same_standard(after.standard, &before.norm)
}

/// How many verdicts changed, in a sentence; and in lines below it by what, and how many there are more or fewer because a standard holds for other schools.
pub fn total(changes: &[Change], w: &Wording) -> (String, Vec<String>) {
    let on_both_sides: Vec<&Change> = changes.iter().filter(|change| change.sides().is_some()).collect();
    let part = |cause: Cause| {
        let n = on_both_sides.iter().filter(|change| change.cause == cause).count();
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
    let parts = Cause::ALL.into_iter().filter_map(part).chain(one_sided(changes, w)).collect();
    let n = on_both_sides.len();
    (w.say_with("change-total", &[("n", n.into()), ("count", number(w, n).into())]), parts)
}

/// How many verdicts there are more or fewer because a standard is new, is gone or holds for other schools; `None` where there are none.
pub fn one_sided(changes: &[Change], w: &Wording) -> Option<String> {
    let came = changes.iter().filter(|change| change.before.is_none()).count();
    let went = changes.iter().filter(|change| change.after.is_none()).count();
    let facts = [("came", came.into()), ("went", went.into())];
    (came + went > 0).then(|| w.say_with("change-total-one-sided", &facts))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::norm::Norm;
    use crate::run::fixture::dossier;
    use crate::trend::change::Side;
    use crate::wording::Language;

    #[test]
    fn the_sentence_about_all_adds_up() {
        for language in Language::ALL {
            let dossier = dossier(language);
            let changes = dossier.changed();
            let (text, parts) = total(changes, &dossier.wording);
            let numbers =
                |text: &str| text.split(' ').filter_map(|word| word.parse::<usize>().ok()).collect::<Vec<_>>();
            let all = numbers(&text);
            assert!(
                all.len() == 1 && parts.iter().all(|part| numbers(part).len() == 1),
                "one figure a line: {parts:?}"
            );
            assert_eq!(all[0], parts.iter().flat_map(|part| numbers(part)).sum::<usize>(), "{text}");
            let both = changes.iter().filter(|change| change.before.is_some() && change.after.is_some()).count();
            assert_eq!(all[0], both, "the fixture has no standard that came or went");
            let (none, parts) = total(&[], &dossier.wording);
            assert!(numbers(&none).is_empty() && parts.is_empty());
        }
    }

    #[test]
    fn each_cause_is_said_in_its_own_words() {
        use Verdict::{Met, NotMet, NotSubmitted, Undecided, Waived};
        let dossier = dossier(Language::Nl);
        let norm = dossier.norms[0].clone();
        let other = dossier.norms[1].clone();
        let side = |norm: &Arc<Norm>, standard, verdict| {
            Some(Side { norm: norm.clone(), standard, verdict, without_waiver: NotMet })
        };
        // Standard 4 is stricter in the other norm.
        let change = |cause, before, after, now, then| Change {
            year: dossier.year,
            year_before: dossier.year.previous(),
            school: dossier.now()[0].evaluation.school.clone(),
            school_before: dossier.now()[0].evaluation.school.clone(),
            before: side(&norm, 4, before),
            after: side(&other, 4, after),
            answers_now: now,
            answers_before: then,
            cause,
        };
        let stated = |change: Change| sentence(&change, &dossier.wording);
        let expected = [
            (change(Cause::School, Met, NotMet, Some(NotMet), Some(Met)), "ook onder de norm van toen"),
            (
                change(Cause::School, Met, NotMet, None, Some(Met)),
                "met de antwoorden van toen was de uitslag gelijk gebleven",
            ),
            (change(Cause::Norm, Met, NotMet, Some(Met), Some(NotMet)), "door de norm, niet door andere antwoorden"),
            (change(Cause::Both, Met, NotMet, Some(NotMet), Some(NotMet)), "door de norm en andere antwoorden samen"),
            (change(Cause::Question, Met, NotMet, Some(Met), None), "is daardoor niet te zeggen"),
            (change(Cause::Silence, NotSubmitted, Met, None, None), "was er geen inzending van de school"),
            (
                change(Cause::Silence, Met, NotSubmitted, None, None),
                "Nu is er geen inzending van de school die meetelt",
            ),
            (change(Cause::Silence, Undecided, Met, Some(Met), Some(Undecided)), "bepaalden open vragen de uitslag"),
            (change(Cause::Silence, Met, Undecided, Some(Undecided), Some(Met)), "Nu bepalen open vragen de uitslag"),
            (
                change(Cause::Waiver, Waived, Met, Some(Met), Some(Met)),
                "gold hier een ontheffing; zonder haar was de uitslag: voldoet niet",
            ),
            (change(Cause::Waiver, Met, Waived, Some(Met), Some(Met)), "nog geen ontheffing"),
            (Change { before: None, ..change(Cause::Question, Met, Met, None, None) }, "vroeg de norm dit nog niet"),
            (Change { before: None, ..change(Cause::School, Met, Met, None, None) }, "van een andere soort"),
        ];
        for (change, words) in expected {
            let (cause, text) = (change.cause, stated(change));
            assert!(text.contains(words), "{cause:?}: {text}");
        }
        let undecided = stated(change(Cause::Norm, Met, Undecided, Some(Met), Some(Undecided)));
        assert!(undecided.contains("door de norm") && undecided.contains("Nu bepalen open vragen"), "{undecided}");
        // The same norm on both sides; with a question for one kind it asks something else of the other.
        let mut own = (*norm).clone();
        own.indicators[own.standards[4].indicators.start].kinds = vec![crate::register::Kind::new("sbo")];
        let (plain, own) = (norm.clone(), Arc::new(own));
        let mut sbo = (*dossier.now()[0].evaluation.school).clone();
        sbo.kind = crate::register::Kind::new("sbo");
        let sbo = Arc::new(sbo);
        let same = |norm: &Arc<Norm>| Change {
            school: sbo.clone(),
            before: side(norm, 4, Met),
            after: side(norm, 4, NotMet),
            ..change(Cause::School, Met, NotMet, Some(NotMet), Some(Met))
        };
        assert!(stated(same(&plain)).contains("de norm bleef hier gelijk"), "its kind made no difference");
        assert!(stated(same(&own)).contains("van een andere soort"));
        let mut other = (*sbo).clone();
        other.id = dossier.now()[1].evaluation.school.id.clone();
        let elsewhere = Change { school_before: Arc::new(other), ..change(Cause::School, Met, NotMet, None, None) };
        assert!(stated(elsewhere).contains("waarvoor deze school nu doorgaat: voldoet."));
    }

    #[test]
    fn every_change_has_a_sentence_that_names_the_year_before() {
        for language in Language::ALL {
            let dossier = dossier(language);
            for change in &dossier.changes.changed {
                let text = sentence(change, &dossier.wording);
                assert!(text.contains(&change.year_before.to_string()) && !text.contains('{'), "{text}");
            }
        }
    }
}
