//! The figures of the summary: how many schools, what moved, how much hangs on silence.
//!
//! In: the dossier. Out: counts, as the board report and the overview say them. Must not know: sentences, templates.

use super::firmness;
use crate::base::finding::Severity;
use crate::judge::{GapStatus, Judgement};
use crate::present::coverage::{NormView, norms};
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, CoverageState};
use crate::stats::sensitivity::Firmness;

/// The figures of one run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Schools in the register in the run's year.
    pub register: usize,
    /// Of these with a submission.
    pub submitted: usize,
    /// Of these with nothing but a form of another school year.
    pub misfiled: usize,
    /// Of these without a norm that applies.
    pub without_norm: usize,
    /// Indicators with a level or n.v.t. that were judged in the run's year.
    pub indicators: usize,
    /// Topics of conversation.
    pub topics: usize,
    /// What the verdicts hang on: a verdict is a school and a standard that applies to it.
    pub firmness: Firmness,
    /// Standards that no school meets or only one, and could still change by answers that are missing now.
    pub open_holes: usize,
    /// Gaps by what became of them, and solved ones.
    pub moved: Moved,
    /// Findings: fout, waarschuwing, info.
    pub findings: [usize; 3],
}

/// What became of gaps since the last assessable year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moved {
    /// Eerste meting.
    pub first: usize,
    /// Nieuw.
    pub new: usize,
    /// Teruggekeerd.
    pub returned: usize,
    /// Blijvend.
    pub lasting: usize,
    /// Opgelost.
    pub solved: usize,
}

impl Facts {
    /// Counts them.
    pub fn of(dossier: &Dossier) -> Facts {
        let judgements = || dossier.now().iter().flat_map(|a| &a.judgements);
        let counted = || dossier.findings.iter().map(crate::base::finding::Finding::stands_for);
        let severity = |s: Severity| counted().filter(|(code, _)| code.severity() == s).map(|(_, count)| count).sum();
        Facts {
            register: dossier.register.in_year(dossier.year).count(),
            submitted: dossier.now().iter().filter(|a| a.evaluation.submission.is_some()).count(),
            misfiled: dossier.now().iter().filter(|a| a.evaluation.misfiled.is_some()).count(),
            without_norm: dossier.without_norm.iter().filter(|w| w.year == dossier.year).count(),
            indicators: judgements().map(|j| j.counts.answered + j.counts.not_applicable).sum(),
            topics: dossier.topics.len(),
            firmness: firmness::all(dossier),
            open_holes: norms(dossier).iter().flat_map(|n| &n.rows).filter(|r| is_open_hole(r)).count(),
            moved: moved(judgements()),
            findings: [Severity::Error, Severity::Warning, Severity::Info].map(severity),
        }
    }
}

fn is_open_hole(row: &CoverageRow) -> bool {
    matches!(row.state(), CoverageState::White | CoverageState::Fragile) && row.undecided + row.not_submitted > 0
}

fn moved<'a>(judgements: impl Iterator<Item = &'a Judgement>) -> Moved {
    let mut moved = Moved::default();
    for status in judgements.filter_map(|j| j.status) {
        *match status {
            GapStatus::First => &mut moved.first,
            GapStatus::New => &mut moved.new,
            GapStatus::Returned => &mut moved.returned,
            GapStatus::Lasting => &mut moved.lasting,
            GapStatus::Solved => &mut moved.solved,
        } += 1;
    }
    moved
}

/// The rows of a norm in one state of coverage.
pub fn in_state<'a>(view: &NormView<'a>, state: CoverageState) -> Vec<&'a CoverageRow> {
    view.rows.iter().copied().filter(|r| r.state() == state).collect()
}

/// The standards that not every school meets, over all norms, the smallest share first. Ties: the one with more schools first, then the norms' own
/// order.
pub fn biggest_holes<'a>(views: &[NormView<'a>]) -> Vec<&'a CoverageRow> {
    let mut rows: Vec<_> = views.iter().flat_map(|v| v.rows.iter().copied()).filter(|r| r.met < r.schools).collect();
    rows.sort_by(|a, b| a.share().cmp(&b.share()).then(b.schools.cmp(&a.schools)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn the_figures_add_up_with_the_coverage_and_the_topics() {
        let dossier = dossier(Language::Nl);
        let facts = Facts::of(&dossier);
        assert_eq!((facts.register, facts.topics), (97, dossier.topics.len()));
        let rows: Vec<_> = norms(&dossier).into_iter().flat_map(|n| n.rows).collect();
        let sum = |f: fn(&CoverageRow) -> u32| rows.iter().map(|r| f(r)).sum::<u32>();
        let firmness = facts.firmness;
        assert_eq!(firmness.verdicts, sum(|r| r.schools));
        assert_eq!((firmness.undecided, firmness.not_submitted), (sum(|r| r.undecided), sum(|r| r.not_submitted)));
        assert_eq!(firmness.waived, sum(|r| r.waived));
        let m = facts.moved;
        assert_eq!(m.first + m.new + m.returned + m.lasting, sum(|r| r.not_met) as usize, "every gap has one status");
        assert_eq!(facts.findings.iter().sum::<usize>(), dossier.findings.len());
    }

    #[test]
    fn the_biggest_holes_come_first_and_are_holes() {
        let dossier = dossier(Language::Nl);
        let views = norms(&dossier);
        let holes = biggest_holes(&views);
        assert!(holes.len() > 5);
        assert!(holes.is_sorted_by_key(|r| r.share()));
        let worst = views.iter().flat_map(|v| &v.rows).map(|r| r.share()).min().expect("a row");
        assert_eq!(holes[0].share(), worst);
    }
}
