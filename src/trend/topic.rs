//! Topics of conversation (gesprekspunten): what not meeting the norm leads to (scoring, section 8).
//!
//! In: the assessments of one year, the agreements and the register (for mergers). Out: [`Topic`]s, per school in the order in which to talk about them. Must not
//! know: reports, rankings.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::agreement::{Agreement, Progress};
use crate::judge::{Assessment, GapStatus, Judgement, Verdict};
use crate::register::{Register, SiteId};

/// One topic of conversation (gesprekspunt).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Stable id: `vestigingsnummer/standaard`, or the vestigingsnummer alone for a school that handed in nothing.
    pub id: String,
    /// Index of the assessment in its year.
    pub assessment: usize,
    /// The school.
    pub school: SiteId,
    /// Index of the standard; `None`: the school as a whole (niet ingediend).
    pub standard: Option<usize>,
    /// The verdict that makes it a topic.
    pub verdict: Verdict,
    /// Indices of the agreements made about it: by day, and then as in the file ([`Agreement::order`]).
    pub agreements: Vec<usize>,
}

impl Topic {
    /// The judgement behind it, for a topic about a standard.
    pub fn judgement<'a>(&self, year: &'a [Assessment]) -> Option<&'a Judgement> {
        self.standard.map(|s| &year[self.assessment].judgements[s])
    }
}

/// The topics of a year: schools in order of site id, topics of a school in order of conversation. The agreements made with a site go on with the
/// one that carries on for it.
pub(crate) fn topics(year: &[Assessment], agreements: &[Agreement], register: &Register) -> Vec<Topic> {
    let mut made: HashMap<&SiteId, Vec<usize>> = HashMap::new();
    for (at, agreement) in agreements.iter().enumerate() {
        made.entry(&agreement.school).or_default().push(at);
    }
    let mut topics = Vec::new();
    for (at, assessment) in year.iter().enumerate() {
        let school = &assessment.evaluation.school.id;
        let lineage = register.lineage(school, assessment.evaluation.year);
        let made: Vec<usize> = lineage.into_iter().filter_map(|site| made.get(site)).flatten().copied().collect();
        if assessment.verdict.is_silent() {
            topics.push(Topic {
                id: school.to_string(),
                assessment: at,
                school: school.clone(),
                standard: None,
                verdict: Verdict::NotSubmitted,
                agreements: about(agreements, &made, |agreement| {
                    agreement.standard.is_none() || is_open_in_silence(agreement, assessment)
                }),
            });
            continue;
        }
        let norm = &assessment.evaluation.norm;
        topics.extend(gaps(assessment).into_iter().map(|gap| {
            let standard = &norm.standards[gap.standard];
            Topic {
                id: [school.as_str(), "/", &standard.id].concat(),
                assessment: at,
                school: school.clone(),
                standard: Some(gap.standard),
                verdict: gap.verdict,
                agreements: about(agreements, &made, |agreement| {
                    agreement.standard.as_ref().is_some_and(|id| standard.carries_on(id))
                }),
            }
        }));
    }
    topics
}

/// How many topics a year has.
pub(crate) fn count(year: &[Assessment]) -> usize {
    let of_school = |assessment: &Assessment| match assessment.verdict.is_silent() {
        true => 1,
        false => assessment.judgements.iter().filter(|judgement| judgement.verdict.is_topic()).count(),
    };
    year.iter().map(of_school).sum()
}

/// What there is to talk about with a school, in order of conversation, of any year.
pub(crate) fn gaps(assessment: &Assessment) -> Vec<&Judgement> {
    let norm = &assessment.evaluation.norm;
    let mut gaps: Vec<_> = assessment.judgements.iter().filter(|j| j.verdict.is_topic()).collect();
    gaps.sort_by_key(|gap| order(gap, norm.standards[gap.standard].critical));
    gaps
}

/// Critical standards first, then what returned or lasts by age (oldest first), then the rest, each in the norm's order.
fn order(gap: &Judgement, critical: bool) -> (Reverse<bool>, u8, u16, usize) {
    let lasts = match gap.status {
        Some(GapStatus::Returned | GapStatus::Lasting) => true,
        Some(GapStatus::First | GapStatus::New | GapStatus::Solved) | None => false,
    };
    let (group, age) = gap.since.filter(|_| lasts).map_or((1, 0), |since| (0, since.start()));
    (Reverse(critical), group, age, gap.standard)
}

/// Whether an agreement about a standard is still to be carried out at a school that handed in nothing: its norm asks for it, no waiver sets it aside, and
/// nobody dropped it.
fn is_open_in_silence(agreement: &Agreement, assessment: &Assessment) -> bool {
    let standards = &assessment.evaluation.norm.standards;
    let asked = |id: &String| {
        let mut silent = assessment.judgements.iter().filter(|judgement| judgement.verdict.is_silent());
        silent.any(|judgement| standards[judgement.standard].carries_on(id))
    };
    agreement.progress != Progress::Dropped && agreement.standard.as_ref().is_some_and(asked)
}

/// Of the agreements made with a school (indices) those that belong to a topic, in their order for people.
fn about(agreements: &[Agreement], made: &[usize], belongs: impl Fn(&Agreement) -> bool) -> Vec<usize> {
    let mut found: Vec<_> = made.iter().copied().filter(|i| belongs(&agreements[*i])).collect();
    found.sort_by_key(|at| agreements[*at].order());
    found
}
