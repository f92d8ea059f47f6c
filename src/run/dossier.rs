//! The dossier: everything that is known of a batch, for one run. All tables and reports are made from it and from nothing else.
//!
//! In: the results of every stage before it. Out: a struct to read from. Must not know: how anything looks.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::batch::{HandIn, HouseStyle};
use super::map::DistrictMap;
use super::source_names::Naming;
use crate::agreement::{Agreement, Aim, Arrangement, NationalShare, PlannedTalk, SecondLook, Waiver};
use crate::base::finding::Finding;
use crate::intake::mapping::{Link, Unmatched};
use crate::intake::{Open, Totals, WithoutNorm};
use crate::judge::Assessment;
use crate::norm::Norm;
use crate::norm::crosswalk::Crosswalk;
use crate::register::{Register, School, SchoolYear};
use crate::stats::aims::AimCount;
use crate::stats::consistency::Noticed;
use crate::stats::coverage::{CoverageRow, Fragile, fragile};
use crate::stats::crosswalk::CrosswalkRow;
use crate::stats::follow_up::FollowUp;
use crate::stats::inventory::InventoryRow;
use crate::stats::places::{BesideRow, Supply, beside};
use crate::stats::question_value::QuestionValueRow;
use crate::stats::sensitivity::SensitivityRow;
use crate::trend::agreed::Followed;
use crate::trend::change::{self, Change, Changes};
use crate::trend::help::Help;
use crate::trend::history::{self, YearResults};
use crate::trend::second_look::Observation;
use crate::trend::topic::Topic;
use crate::trend::waiver_status::{self, WaivedVerdict};
use crate::wording::Wording;

/// A school year that the reports are not about though its folder has files: nothing in it is a submission that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Newer {
    /// The year.
    pub year: SchoolYear,
    /// Of how many schools a form of another school year stands there.
    pub misfiled: usize,
}

/// Everything that is known of a batch, for one run: what all reports are made from.
///
/// ```
/// use sop::run::{Outcome, Request, load};
///
/// let batch = std::path::Path::new("sample-data/tweede-swv");
/// let Outcome::Ready(dossier, _) = load(batch, Request::default(), &|_| {}).expect("a readable batch") else {
///     panic!("the sample can be judged");
/// };
/// assert!(dossier.now().iter().all(|school| !school.judgements.is_empty()));
/// ```
pub struct Dossier {
    /// Name of the partnership.
    pub partnership: String,
    /// The year that the reports are about.
    pub year: SchoolYear,
    /// A later year that has a folder with files, where nobody asked for a year.
    pub newer: Option<Newer>,
    /// The run date (peildatum).
    pub date: NaiveDate,
    /// The language of the reports.
    pub wording: Wording,
    /// The register.
    pub register: Register,
    /// Every norm of the batch.
    pub norms: Vec<Arc<Norm>>,
    /// The results of every year from the first with data up to the run's; never empty, the last is the run's.
    pub years: Vec<YearResults>,
    /// What made verdicts change, in every year from the second on.
    pub changes: Changes,
    /// Coverage of every year, in key order.
    pub coverage: Vec<CoverageRow>,
    /// What the verdicts of every year hang on, in key order.
    pub sensitivity: Vec<SensitivityRow>,
    /// What each question of the norms of the run's year brought, over the years.
    pub question_values: Vec<QuestionValueRow>,
    /// The topics of the run's year: schools by site id, in order of conversation.
    pub topics: Vec<Topic>,
    /// What the consistency rules noticed in the run's year: schools by site id, in the order of the rules.
    pub consistency: Vec<Noticed>,
    /// Who can help with the gaps among the topics, in order of topic.
    pub helpers: Vec<Help>,
    /// Agreements made earlier, in order of id.
    pub agreements: Vec<Agreement>,
    /// The days of conversations that were planned in the agenda, in order of school and standard.
    pub talks: Vec<PlannedTalk>,
    /// What came of each agreement, in the same order.
    pub agreed: Vec<Followed>,
    /// What came of topics and agreements over the years, in counts.
    pub follow_up: FollowUp,
    /// Waivers.
    pub waivers: Vec<Waiver>,
    /// Second looks, in order of school, question and day.
    pub second_looks: Vec<SecondLook>,
    /// Those of them that are shown beside the answers of the run's year, in order of school and question.
    pub observations: Vec<Observation>,
    /// Arrangements for extra support, in order of code.
    pub arrangements: Vec<Arrangement>,
    /// What is offered beyond basic support in the run's year.
    pub supply: Supply,
    /// The aims of the plan, in its own order.
    pub aims: Vec<Aim>,
    /// Where each stands, in the same order.
    pub aim_counts: Vec<AimCount>,
    /// National shares beside them, in order of aim and year.
    pub national: Vec<NationalShare>,
    /// Which standards answer those of other norms.
    pub crosswalks: Vec<Crosswalk>,
    /// What the run's year says of the standards of those norms, counted.
    pub crosswalk_rows: Vec<CrosswalkRow>,
    /// Expertise and facilities in the run's year, counted by norm, item and group.
    pub inventory: Vec<InventoryRow>,
    /// Schools set aside for want of a norm.
    pub without_norm: Vec<WithoutNorm>,
    /// Texts that match nothing, for people to map.
    pub unmatched: Vec<Unmatched>,
    /// What people confirmed before.
    pub links: Vec<Link>,
    /// The account of all answers.
    pub totals: Totals,
    /// Of the answers that count those that leave their question open.
    pub open: Open,
    /// Everything that was noticed, in order of place.
    pub findings: Vec<Finding>,
    /// Groups with fewer schools are not broken out in what reaches the board; 0: no limit.
    pub minimum_group: u32,
    /// By when and to whom schools hand in the evaluation of the run's year.
    pub hand_in: HandIn,
    /// The map of the wijken, where there is one.
    pub(crate) map: Option<DistrictMap>,
    /// The house style.
    pub style: Arc<HouseStyle>,
    /// Which files are named after schools.
    pub naming: Naming,
    /// SHA-256 of the files of the norms, by path, as they were judged with; none where they were made in memory.
    pub norm_digests: BTreeMap<String, String>,
}

/// So many evaluations, of all years together, make a dossier large.
const LARGE: usize = 4_000;

impl Dossier {
    /// Whether it is of more schools than any partnership has: then what is made of it is made one after the other, so that little is held beside it.
    pub(crate) fn is_large(&self) -> bool {
        self.years.iter().map(|results| results.assessments.len()).sum::<usize>() > LARGE
    }

    /// The assessments of the run's year, in order of site id.
    pub fn now(&self) -> &[Assessment] {
        self.years.last().map_or(&[], |y| &y.assessments)
    }

    /// Those of them that handed in nothing that counts, in order of site id.
    pub fn silent(&self) -> Vec<&Assessment> {
        self.now().iter().filter(|assessment| assessment.evaluation.submission.is_none()).collect()
    }

    /// The name of the partnership on papers.
    pub fn sender(&self) -> &str {
        self.style.name.as_deref().unwrap_or(&self.partnership)
    }

    /// The assessments of the year before the run's, if there are any.
    pub fn before(&self) -> Option<&YearResults> {
        self.years.iter().rev().nth(1).filter(|y| y.year == self.year.previous())
    }

    /// The changes of the run's year.
    pub fn changed(&self) -> &[Change] {
        let all = &self.changes.changed;
        &all[all.partition_point(|change| change.year < self.year)..]
    }

    /// What made a verdict of the run's year change; `None` where it did not.
    pub fn change(&self, assessment: &Assessment, standard: usize) -> Option<&Change> {
        change::find(self.changed(), self.year, &assessment.evaluation.school.id, standard)
    }

    /// Whether the norm asks something else of a standard than when the school's status there looks back at.
    pub fn norm_changed(&self, assessment: &Assessment, standard: usize) -> bool {
        let norm = &assessment.evaluation.norm;
        let past = self.years.split_last().map_or(&[][..], |(_, past)| past);
        let compared = history::compared(assessment, standard, past, &self.register);
        compared.is_some_and(|then| {
            then.norm.standards[then.standard].id != norm.standards[standard].id
                || !norm.same_standard(standard, then.norm)
        })
    }

    /// The verdicts that waivers set aside in the run's year, in order of site id and the norm's own order.
    pub fn waived_verdicts(&self) -> Vec<WaivedVerdict<'_>> {
        waiver_status::of_year(self.now(), &self.waivers, &self.norms)
    }

    /// Each agreement with what came of it, in order of id.
    pub fn followed(&self) -> impl Iterator<Item = (&Agreement, &Followed)> {
        self.agreements.iter().zip(&self.agreed)
    }

    /// The agreements that are past their date ([`Followed::is_late`]), each with what came of it.
    pub fn overdue(&self) -> impl Iterator<Item = (&Agreement, &Followed)> {
        self.followed().filter(|(_, followed)| followed.is_late())
    }

    /// The school of an agreement, as the register has it for the school year in which it was made, else as last registered.
    pub fn agreed_with(&self, agreement: &Agreement) -> Option<&School> {
        let then = agreement.year().and_then(|year| self.register.find(&agreement.school, year));
        then.or_else(|| self.register.site(&agreement.school).last()).map(Arc::as_ref)
    }

    /// The standards of the run's year that one school meets, per wijk (PO) or in the city (VO), in the order of coverage.
    pub fn fragile(&self) -> Vec<Fragile<'_>> {
        self.years.last().map_or_else(Vec::new, |results| fragile(&self.coverage, results))
    }

    /// The standards of the run's year that few schools meet, with the extra support that is near; none without a list of places.
    pub fn beside(&self) -> Vec<BesideRow<'_>> {
        beside(&self.coverage, &self.supply, self.year)
    }

    /// What was noticed in the answers of one school (an index in [`Dossier::now`]), in the order of the rules.
    pub fn noticed_at(&self, assessment: usize) -> &[Noticed] {
        let all = &self.consistency;
        let start = all.partition_point(|noticed| noticed.assessment < assessment);
        let end = all.partition_point(|noticed| noticed.assessment <= assessment);
        &all[start..end]
    }

    /// What visitors saw beside the answers of one school (an index in [`Dossier::now`]), in the norm's own order.
    pub fn observed_at(&self, assessment: usize) -> &[Observation] {
        let all = &self.observations;
        let start = all.partition_point(|observation| observation.assessment < assessment);
        let end = all.partition_point(|observation| observation.assessment <= assessment);
        &all[start..end]
    }

    /// Who can help with a topic (an index in [`Dossier::topics`]).
    pub fn help_with(&self, topic: usize) -> Option<&Help> {
        let at = self.helpers.binary_search_by_key(&topic, |help| help.topic).ok()?;
        self.helpers.get(at)
    }

    /// The topics of one school (an index in [`Dossier::now`]), in order of conversation.
    pub fn topics_of(&self, assessment: usize) -> impl Iterator<Item = &Topic> {
        let first = self.topics.partition_point(|topic| topic.assessment < assessment);
        self.topics[first..].iter().take_while(move |topic| topic.assessment == assessment)
    }
}
