//! A school in a sentence or two: how many standards are met and what is talked about, or that nothing was handed in; and which schools it carries on for.

use crate::base::finding::Place;
use crate::present::misfiled;
use crate::present::scope::Scope;
use crate::register::SiteId;
use crate::trend::waiver_status;

/// What it comes to.
pub(crate) fn summary(scope: &Scope) -> String {
    if scope.assessment.verdict.is_silent() { of_silence(scope) } else { of_answers(scope) }
}

fn of_answers(scope: &Scope) -> String {
    let (wording, counts) = (scope.wording, scope.assessment.counts);
    if counts.standards == 0 {
        return wording.say("school-nothing-applies");
    }
    if scope.evaluation.unused > 0 {
        let facts = [("count", scope.evaluation.unused.into()), ("year", scope.evaluation.year.to_string().into())];
        return wording.say_with("school-unused-summary", &facts);
    }
    let standards = ("standards", counts.standards.into());
    if counts.met == counts.standards {
        return wording.say_with("school-summary-all", &[standards]);
    }
    let topics = counts.not_met + counts.undecided;
    let mut text =
        wording.say_with("school-summary", &[standards, ("met", counts.met.into()), ("topics", topics.into())]);
    if counts.undecided > 0 {
        text = format!(
            "{text} {}",
            wording.say_with(
                "school-summary-undecided",
                &[
                    ("undecided", counts.undecided.into()),
                    ("topics", topics.into()),
                    ("all", if counts.undecided == topics { "yes" } else { "no" }.into()),
                ]
            )
        );
    }
    if counts.waived > 0 {
        text = format!("{text} {}", waived(scope));
    }
    text
}

/// How many standards have a waiver, and for how many of them this is its last year.
fn waived(scope: &Scope) -> String {
    let waived = scope.assessment.counts.waived;
    let waived_verdicts = waiver_status::of(scope.assessment, &scope.dossier.waivers, &scope.dossier.norms);
    let last = waived_verdicts.iter().filter(|waived_verdict| waived_verdict.last_year).count();
    let ending = match last {
        0 => "none",
        _ if last == waived_verdicts.len() => "all",
        _ => "some",
    };
    let facts = [("waived", waived.into()), ("ending", ending.into()), ("last", last.into())];
    scope.wording.say_with("school-summary-waived", &facts)
}

/// The files of the form that came back blank, where that is why nothing was handed in. They have names that only the partnership knows: for the screen.
pub(crate) fn blank_form(scope: &Scope) -> Option<String> {
    let forms =
        Some(&scope.evaluation.blank).filter(|forms| !forms.is_empty() && scope.evaluation.misfiled.is_none())?;
    let files: Vec<String> =
        forms.iter().map(|form| Place::at(scope.shown_source(form).into(), 0, 0).to_string()).collect();
    let facts = [("count", files.len().into()), ("files", files.join(", ").into())];
    Some(scope.wording.say_with("school-blank-files", &facts))
}

/// That nothing was handed in, a form that is blank or one of another year, and how it was the last time.
fn of_silence(scope: &Scope) -> String {
    let wording = scope.wording;
    let mut facts = vec![("year", scope.evaluation.year.to_string().into())];
    let mut text = match &scope.evaluation.misfiled {
        None if !scope.evaluation.blank.is_empty() => wording.say_with("school-blank-summary", &facts),
        None => wording.say_with("school-silent-summary", &facts),
        Some(form) => {
            facts.push(("other", misfiled::year(wording, form).into()));
            wording.say_with("school-misfiled-summary", &facts)
        }
    };
    if let Some((year, before)) = scope.handed_in_before() {
        let facts = [
            ("year", year.to_string().into()),
            ("met", before.counts.met.into()),
            ("standards", before.counts.standards.into()),
        ];
        // Of nothing that applied there is nothing to say.
        if before.counts.standards > 0 {
            text = format!("{text} {}", wording.say_with("school-silent-before", &facts));
        }
        if before.evaluation.norm.name() != scope.norm.name() {
            let facts = [("norm", before.evaluation.norm.name().into())];
            text = format!("{text} {}", wording.say_with("school-silent-norm", &facts));
        }
    }
    text
}

/// Which schools this one carries on for, and of which of them the past counts here.
pub(crate) fn mergers(scope: &Scope) -> Vec<String> {
    let (taken, others) = scope.carries_on_for();
    let sentences = [("school-changes-merger", taken), ("school-changes-merger-only", others)];
    sentences.into_iter().filter_map(|(message, sites)| merger(scope, message, &sites)).collect()
}

fn merger(scope: &Scope, message: &str, sites: &[&SiteId]) -> Option<String> {
    let mut schools: Vec<String> = sites.iter().map(|id| scope.name_of(id)).collect();
    let last = schools.pop()?;
    let all = match schools.is_empty() {
        true => last,
        false => {
            let facts = [("list", schools.join(", ").into()), ("last", last.into())];
            scope.wording.say_with("school-list-and", &facts)
        }
    };
    Some(scope.wording.say_with(message, &[("schools", all.into())]))
}
