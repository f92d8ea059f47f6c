//! What can only be noticed of places once the school year of the run is known.

use std::sync::Arc;

use super::model::{OfferState, Supply};
use super::spelling;
use crate::agreement::Arrangement;
use crate::base::finding::{Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::base::text::nearest::Near;
use crate::norm::Norm;
use crate::register::SchoolYear;

/// Findings about arrangements that do not count though they seem to run, and about questions that a norm names and no arrangement has.
pub(crate) fn check(
    supply: &Supply,
    arrangements: &[Arrangement],
    norms: &[Arc<Norm>],
    year: SchoolYear,
) -> Vec<Finding> {
    if arrangements.is_empty() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for offer in &supply.offers {
        let one = &arrangements[offer.arrangement];
        let about = |code| {
            let finding = Finding::new(code, one.place.clone()).value(&one.code);
            finding.fact("school", one.school.as_str()).fact("year", year.to_string())
        };
        // A period that is open at both ends says nothing about the year.
        let says_running = one.is_in(year) && (one.from.is_some() || one.until.is_some());
        match offer.state {
            OfferState::Ended if says_running => findings.push(about(Code::PlaceEndedRunning)),
            OfferState::WithoutSchool => findings.push(about(Code::PlaceSchoolAbsent)),
            OfferState::Running | OfferState::Coming | OfferState::Next | OfferState::Finished => {}
            OfferState::Planned | OfferState::Ended | OfferState::Later | OfferState::Past => {}
        }
        findings.extend(free_above(one, year));
    }
    findings.extend(unknown_questions(arrangements, norms, year));
    findings.extend(spelling::check(arrangements, norms, year));
    findings
}

/// More free places in the column of the school year than there are places. Those of another year say nothing against the places of this one.
fn free_above(one: &Arrangement, year: SchoolYear) -> Option<Finding> {
    let (free, places) = (one.free_by_year.get(&year)?, one.places?);
    let finding = Finding::new(Code::PlaceFreeAbove, one.place.clone()).value(free.to_string());
    (*free > places).then(|| finding.fact("places", places.to_string()))
}

fn unknown_questions(arrangements: &[Arrangement], norms: &[Arc<Norm>], year: SchoolYear) -> Vec<Finding> {
    let has = |question: &str| arrangements.iter().any(|one| fold(&one.question) == fold(question));
    let near = Near::new(arrangements.iter().map(|one| one.question.as_str()));
    let of_norm = |norm: &Arc<Norm>| {
        let themes = norm.themes.iter().filter_map(|theme| Some((theme.id.clone(), theme.question.clone()?)));
        let missing = themes.filter(|(_, question)| !has(question));
        let finding = |(theme, question): (String, String)| {
            let found = near.to(&question);
            let finding = Finding::new(Code::PlaceQuestionUnknown, Place::file(norm.file.as_str())).value(&question);
            finding.fact("theme", theme).fact("found", found.len()).fact("near", found.join(", "))
        };
        missing.map(finding).collect::<Vec<_>>()
    };
    norms.iter().filter(|norm| norm.holds_in(year)).flat_map(of_norm).collect()
}
