//! What a school can say of itself: from the standards that it meets, the inventory, and its places for extra support.

use super::view::{Part, View};
use crate::intake::State;
use crate::judge::{Judgement, Verdict};
use crate::norm::{Nature, Nearness};
use crate::present::school::hand_in;
use crate::present::scope::Scope;
use crate::stats::places::Offer;
use crate::wording::Arg;

/// The text of a school.
pub(super) fn view(scope: &Scope) -> View {
    let w = scope.wording;
    let facts =
        [("school", (&scope.evaluation.school.name).into()), ("year", scope.evaluation.year.to_string().into())];
    let (note, parts) = match scope.evaluation.submission.is_some() {
        true => (note(scope, &facts), parts(scope)),
        false => (w.say_with("guide-note-silent", &facts), silent(scope)),
    };
    View {
        lang: scope.language.tag(),
        locale: scope.language.locale(),
        title: w.say_with("guide-title", &facts),
        school: scope.evaluation.school.name.clone(),
        // As the run date says, never the clock.
        created: scope.dossier.date.format("%Y-%m-%dT00:00:00Z").to_string(),
        note,
        parts,
    }
}

/// What the school takes out when it has read it: what the text rests on, and that the norm is none that was adopted, where it is not.
fn note(scope: &Scope, facts: &[(&'static str, Arg)]) -> String {
    let w = scope.wording;
    let places = if extra(scope).is_empty() { "no" } else { "yes" };
    let facts: Vec<_> = facts.iter().cloned().chain([("places", places.into())]).collect();
    let notices = w.norm_notices(std::iter::once(scope.norm.status));
    std::iter::once(w.say_with("guide-note", &facts)).chain(notices).collect::<Vec<_>>().join(" ")
}

/// Nothing was handed in: there is no text, and this is how there comes one.
fn silent(scope: &Scope) -> Vec<Part> {
    let w = scope.wording;
    let year = [("year", scope.evaluation.year.to_string().into())];
    let steps = vec![w.say("guide-silent-fill"), hand_in(scope), w.say("guide-silent-then")];
    vec![Part::Text(w.say_with("guide-silent", &year)), Part::List(steps)]
}

fn parts(scope: &Scope) -> Vec<Part> {
    let w = scope.wording;
    let mut parts = vec![Part::Text(w.say("guide-lead"))];
    parts.extend(basic(scope));
    parts.extend(inventory(scope));
    parts.extend(extra(scope));
    parts.extend([
        Part::Chapter(w.say("guide-questions")),
        Part::Text(w.say("guide-questions-text")),
        Part::FillIn(w.say("guide-questions-who")),
    ]);
    parts
}

/// Basic support, by theme: the standards that are met, with what of them the school has.
fn basic(scope: &Scope) -> Vec<Part> {
    let w = scope.wording;
    let mut parts = vec![Part::Chapter(w.say("guide-basic"))];
    let met: Vec<&Judgement> = scope.assessment.judgements.iter().filter(|j| j.verdict == Verdict::Met).collect();
    if met.is_empty() {
        parts.push(Part::FillIn(w.say("guide-basic-none")));
        return parts;
    }
    parts.push(Part::Text(w.say("guide-basic-lead")));
    for of_theme in met.chunk_by(|a, b| scope.standard(a).theme == scope.standard(b).theme) {
        parts.push(Part::Theme(scope.norm.themes[scope.standard(of_theme[0]).theme].title.clone()));
        for judgement in of_theme {
            let said = statements(scope, judgement);
            parts.push(Part::Subject(scope.standard(judgement).title.clone()));
            parts.extend((!said.is_empty()).then_some(Part::List(said)));
        }
    }
    parts
}

/// The questions of a standard that the school answered at the level or above it, where they say something of a school. What asks (how often, what percentage) is no
/// sentence for a guide.
fn statements(scope: &Scope, judgement: &Judgement) -> Vec<String> {
    let is_sufficient = |at: &usize| match scope.evaluation.answer(*at).map(|a| a.state) {
        Some(State::Level(level)) => scope.norm.scale_of(*at).is_sufficient(level),
        Some(State::NotApplicable | State::Unanswered(_)) | None => false,
    };
    let questions = scope.questions(judgement).filter(is_sufficient).map(|at| &scope.norm.indicators[at]);
    let says = questions.filter(|question| question.number.is_none() && !question.text.trim_end().ends_with('?'));
    says.map(|question| question.text.trim().to_owned()).collect()
}

/// Who and what the school has, and can call in quickly.
fn inventory(scope: &Scope) -> Vec<Part> {
    let w = scope.wording;
    let items = |nature: Nature, nearness: Nearness| {
        let own = scope.norm.inventory.iter().enumerate().filter(|(_, item)| item.nature == nature);
        let said = own.filter(|(at, _)| scope.evaluation.nearness(*at) == Some(nearness));
        said.map(|(_, item)| item.text.clone()).collect::<Vec<_>>()
    };
    let mut parts = Vec::new();
    for nature in Nature::ALL {
        let (heading, own, near) = match nature {
            Nature::Expertise => ("guide-expertise", "guide-expertise-own", "guide-expertise-near"),
            Nature::Facility => ("guide-facilities", "guide-facilities-own", "guide-facilities-near"),
        };
        let listed = [(own, items(nature, Nearness::InSchool)), (near, items(nature, Nearness::Quick))];
        let listed: Vec<_> = listed.into_iter().filter(|(_, items)| !items.is_empty()).collect();
        parts.extend((!listed.is_empty()).then(|| Part::Theme(w.say(heading))));
        parts.extend(listed.into_iter().flat_map(|(lead, items)| [Part::Subject(w.say(lead)), Part::List(items)]));
    }
    if !parts.is_empty() {
        parts.insert(0, Part::Chapter(w.say("guide-inventory")));
    }
    parts
}

/// The places for extra support that the school has this year. How many are free changes by the week and stands nowhere.
fn extra(scope: &Scope) -> Vec<Part> {
    let w = scope.wording;
    let dossier = scope.dossier;
    let is_own = |offer: &&Offer| offer.is_running() && offer.school.as_ref().is_some_and(|own| own.id == *scope.id());
    let mut lines = Vec::new();
    for offer in dossier.supply.offers.iter().filter(is_own) {
        let arrangement = &dossier.arrangements[offer.arrangement];
        let facts = [
            ("title", arrangement.title.as_ref().unwrap_or(&arrangement.question).into()),
            ("audience", arrangement.audience.as_deref().unwrap_or_default().into()),
        ];
        let id = if arrangement.audience.is_some() { "guide-extra-for" } else { "guide-extra-item" };
        let line = w.say_with(id, &facts);
        // Two places that are told alike are one to who reads it.
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match lines.is_empty() {
        true => Vec::new(),
        false => {
            vec![Part::Chapter(w.say("guide-extra")), Part::Text(w.say("guide-extra-lead")), Part::List(lines)]
        }
    }
}
