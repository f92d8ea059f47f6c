//! `samenhang`, `tweede_blik` and `meedenken`: what there is to ask in the conversations of the run's year, and who can help. For quality staff: no free text, and
//! no visitor, stands in them.

use anyhow::Result;

use super::fill::fill;
use super::rows::{Judged, write_shown};
use crate::agreement::SecondLook;
use crate::intake::{Evaluation, State};
use crate::norm::ConsistencyRule;
use crate::present::consistency::{question, why};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::consistency::Noticed;
use crate::trend::help::Help;
use crate::trend::second_look::Observation;

struct Sign<'a> {
    school: Judged<'a>,
    noticed: &'a Noticed,
}

impl<'a> Sign<'a> {
    fn rule(&self) -> &'a ConsistencyRule {
        &self.school.norm().consistency[self.noticed.rule]
    }
}

/// What the consistency rules noticed, in order of site id and rule.
pub(super) fn consistency(dossier: &Dossier) -> Result<Table> {
    let (year, w) = (dossier.year.to_string(), &dossier.wording);
    let rows = dossier.consistency.iter().map(|noticed| Sign {
        school: Judged { year: &year, assessment: &dossier.now()[noticed.assessment] },
        noticed,
    });
    let rows: Vec<Sign> = rows.collect();
    fill(&column::CONSISTENCY, &rows)
        .text(|r| r.school.year)
        .text(|r| r.school.site())
        .text(|r| &r.school.norm().id)
        .text(|r| &r.school.norm().version)
        .text(|r| &r.rule().id)
        .text(|r| r.rule().sign.dutch())
        .written(|r, out| {
            let ids = r.noticed.indicators.iter().map(|at| r.school.norm().indicators[*at].id.as_str());
            out.push_str(&ids.collect::<Vec<_>>().join(" "));
        })
        .written(|r, out| out.push_str(&why(r.noticed, &r.school.assessment.evaluation, w)))
        .written(|r, out| out.push_str(&question(r.rule(), w)))
        .finish()
}

struct Seen<'a> {
    school: Judged<'a>,
    observation: &'a Observation,
    look: &'a SecondLook,
}

impl<'a> Seen<'a> {
    fn own(&self) -> &'a Evaluation {
        &self.school.assessment.evaluation
    }
}

/// What visitors saw, in order of site id, question and second look.
pub(super) fn second_looks(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year.to_string();
    let rows = dossier.observations.iter().map(|observation| Seen {
        school: Judged { year: &year, assessment: &dossier.now()[observation.assessment] },
        observation,
        look: &dossier.second_looks[observation.look],
    });
    let rows: Vec<Seen> = rows.collect();
    let level = |state: State| match state {
        State::Level(level) => Some(level),
        State::NotApplicable | State::Unanswered(_) => None,
    };
    fill(&column::SECOND_LOOKS, &rows)
        .text(|r| r.school.year)
        .text(|r| r.school.site())
        .text(|r| &r.school.norm().id)
        .text(|r| &r.school.norm().version)
        .text(|r| &r.school.norm().standards[r.school.norm().indicators[r.observation.indicator].standard].id)
        .text(|r| &r.school.norm().indicators[r.observation.indicator].id)
        .written(|r, out| write_shown(&r.look.date, out))
        .written(|r, out| write_shown(&r.look.until, out))
        .text(|r| state(r.own().state(r.observation.indicator)))
        .integer(move |r| level(r.own().state(r.observation.indicator)))
        .text(|r| state(r.observation.seen))
        .integer(move |r| level(r.observation.seen))
        .finish()
}

/// As in `antwoorden`.
fn state(state: State) -> &'static str {
    match state {
        State::Level(_) => "niveau",
        State::NotApplicable => "nvt",
        State::Unanswered(_) => "onbeantwoord",
    }
}

struct Helper<'a> {
    school: Judged<'a>,
    help: &'a Help,
    topic: &'a str,
    standard: Option<&'a str>,
    turn: usize,
    other: &'a Evaluation,
}

/// How many rows [`help`] has.
pub(super) fn help_height(dossier: &Dossier) -> usize {
    dossier.helpers.iter().map(|help| help.schools.len()).sum()
}

/// The schools that share their approach to each gap: by gap in key order, those that solved it first, then by name.
pub(super) fn help(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year.to_string();
    let now = dossier.now();
    let mut rows: Vec<Helper> = Vec::new();
    for help in &dossier.helpers {
        let topic = &dossier.topics[help.topic];
        let assessment = &now[topic.assessment];
        let standard = topic.standard.map(|at| assessment.evaluation.norm.standards[at].id.as_str());
        let helpers = help.schools.iter().zip(1..);
        rows.extend(helpers.map(|(at, turn)| Helper {
            school: Judged { year: &year, assessment },
            help,
            topic: &topic.id,
            standard,
            turn,
            other: &now[*at].evaluation,
        }));
    }
    // The assessments of a year stand in order of site id.
    rows.sort_by_key(|r| (dossier.topics[r.help.topic].assessment, dossier.topics[r.help.topic].standard, r.turn));
    fill(&column::HELP, &rows)
        .repeated(|r| Some(r.school.year))
        .repeated(|r| Some(r.school.site()))
        .repeated(|r| Some(r.topic))
        .repeated(|r| r.standard)
        .integer(|r| i64::try_from(r.turn).ok())
        .repeated(|r| Some(r.other.school.id.as_str()))
        .repeated(|r| Some(&r.other.school.name))
        .repeated(|r| Some(r.help.nearness.as_str()))
        .finish()
}
