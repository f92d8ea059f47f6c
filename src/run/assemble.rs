//! The one assembly: what was read, judged, becomes the [`Dossier`]. A batch, a what-if and the fixtures of tests are put together here.
//!
//! In: the results of every year, and the lists. Out: a [`Dossier`]. Must not know: files, or where the results come from.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::batch::{HandIn, HouseStyle};
use super::dossier::{Dossier, Newer};
use super::files::sorted;
use super::lists::Plan;
use super::map::DistrictMap;
use super::source_names::Naming;
use crate::agreement::{Agreements, Arrangement, SecondLook, Waiver};
use crate::base::finding::Finding;
use crate::intake::mapping::{Link, Unmatched};
use crate::intake::{Evaluation, Open, Totals, WithoutNorm};
use crate::judge::assess;
use crate::norm::Norm;
use crate::norm::crosswalk::Crosswalk;
use crate::register::{Register, SchoolYear};
use crate::stats::{aims, consistency, coverage, crosswalk, follow_up, inventory, places, question_value, sensitivity};
use crate::trend::history::{self, YearResults};
use crate::trend::{agreed, change, help, planned, second_look, topic};
use crate::wording::{Language, Wording};

/// What a run is about.
pub(crate) struct RunScope {
    /// Name of the partnership.
    pub partnership: String,
    /// The school year.
    pub year: SchoolYear,
    /// A later year that has files.
    pub newer: Option<Newer>,
    /// The run date (peildatum); `None`: see [`run_date`].
    pub date: Option<NaiveDate>,
    /// The language.
    pub language: Language,
    /// Groups with fewer schools are not broken out; 0: no limit.
    pub minimum_group: u32,
    /// By when and to whom schools hand in.
    pub hand_in: HandIn,
    /// The house style.
    pub style: Arc<HouseStyle>,
    /// The map of the wijken, where there is one.
    pub map: Option<DistrictMap>,
}

/// The lists that results are judged and told with.
pub(crate) struct RunLists {
    /// Every norm.
    pub norms: Vec<Arc<Norm>>,
    /// The register.
    pub register: Register,
    /// Agreements made earlier, and the days of conversations.
    pub agreed: Agreements,
    /// Waivers.
    pub waivers: Vec<Waiver>,
    /// Second looks, in order of school, question and day.
    pub second_looks: Vec<SecondLook>,
    /// Arrangements for extra support, in order of code.
    pub arrangements: Vec<Arrangement>,
    /// The aims of the plan.
    pub plan: Plan,
    /// Which standards answer those of other norms.
    pub crosswalks: Vec<Crosswalk>,
    /// What people confirmed before.
    pub links: Vec<Link>,
}

/// What reading the answers left, beside the answers themselves.
#[derive(Default)]
pub(crate) struct IntakeAccount {
    /// Schools set aside for want of a norm.
    pub without_norm: Vec<WithoutNorm>,
    /// Texts that match nothing.
    pub unmatched: Vec<Unmatched>,
    /// The account of all answers.
    pub totals: Totals,
    /// Of the answers that count those that leave their question open.
    pub open: Open,
    /// Everything that was noticed.
    pub findings: Vec<Finding>,
}

/// The evaluations of a year, judged.
pub(crate) fn judged(year: SchoolYear, evaluations: &[Arc<Evaluation>], waivers: &[Waiver]) -> YearResults {
    YearResults { year, assessments: evaluations.par_iter().map(|evaluation| assess(evaluation, waivers)).collect() }
}

/// Everything that is known: history, changes, counts and topics from the results of every year up to the run's.
pub(crate) fn assemble(
    about: RunScope,
    mut years: Vec<YearResults>,
    lists: RunLists,
    account: IntakeAccount,
) -> Dossier {
    let RunLists { norms, register, agreed, waivers, second_looks, arrangements, plan, crosswalks, links } = lists;
    let Agreements { agreements, talks } = agreed;
    history::mark(&mut years, &register);
    let last = years.last().map_or(&[][..], |year| &year.assessments);
    let date = about.date.unwrap_or_else(|| run_date(about.year, &years));
    let topics = topic::topics(last, &agreements, &register);
    let observed = second_look::observe((about.year, last), &second_looks, &register, date);
    let (talks, not_handed_on) = planned::hand_on(talks, years.last(), &register);
    let findings = [account.findings, observed.findings, not_handed_on, agreed::ahead(&agreements, date)].concat();
    let agreed = agreed::follow(&agreements, &years, &topics, &register, date);
    let basis = follow_up::Basis {
        years: &years,
        topics: &topics,
        agreements: &agreements,
        agreed: &agreed,
        register: &register,
        norms: &norms,
    };
    Dossier {
        partnership: about.partnership,
        year: about.year,
        newer: about.newer,
        date,
        wording: Wording::new(about.language),
        changes: change::between(&years, &register),
        coverage: coverage::count(&years),
        sensitivity: sensitivity::count(&years),
        question_values: question_value::count(&years),
        follow_up: follow_up::count(&basis),
        agreed,
        consistency: consistency::notice(&years),
        helpers: help::helpers(&years, &topics, &register),
        topics,
        inventory: inventory::count(years.last()),
        supply: places::count(&arrangements, &register, &norms, about.year, date),
        arrangements,
        aim_counts: aims::count(&plan.aims, &years),
        aims: plan.aims,
        national: plan.national,
        crosswalk_rows: crosswalk::count(years.last(), &crosswalks),
        crosswalks,
        register,
        norms,
        years,
        agreements,
        talks,
        waivers,
        second_looks,
        observations: observed.observations,
        links,
        without_norm: account.without_norm,
        unmatched: account.unmatched,
        totals: account.totals,
        open: account.open,
        findings: sorted(findings),
        minimum_group: about.minimum_group,
        hand_in: about.hand_in,
        style: about.style,
        map: about.map,
        naming: Naming::default(),
        norm_digests: BTreeMap::new(),
    }
}

/// The run date where none is given: the last date within the school year on which a school filled in its evaluation; without any, the first day of
/// the school year, 1 August. Never the clock: the same input gives the same reports.
pub(crate) fn run_date(year: SchoolYear, years: &[YearResults]) -> NaiveDate {
    let day = |y: u16, month, day| NaiveDate::from_ymd_opt(i32::from(y), month, day).unwrap_or_default();
    let (first, last) = (day(year.start(), 8, 1), day(year.start() + 1, 7, 31));
    let of_year = years.iter().filter(|y| y.year == year).flat_map(|y| &y.assessments);
    let dates = of_year.filter_map(|a| a.evaluation.submission.as_ref()?.date);
    dates.filter(|date| (first..=last).contains(date)).max().unwrap_or(first)
}
