//! With the crosswalk of a norm to itself the figures are those of the norm; and what is not asked, or in part, is never met.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::intake::State;
use crate::intake::testing::{any_states, evaluation};
use crate::judge::{Assessment, Verdict, assess};
use crate::norm::Norm;
use crate::norm::crosswalk::{Answered, Crosswalk, Extent};
use crate::norm::testing::any_norm;
use crate::register::Kind;
use crate::run::fixture;
use crate::stats::coverage::Grouping;
use crate::wording::Language;

#[test]
fn a_norm_beside_itself_has_its_own_coverage() {
    let dossier = fixture::dossier(Language::Nl);
    let results = dossier.years.last().expect("a year");
    for norm in &dossier.norms {
        let rows = count(Some(results), &[Crosswalk::identity(norm)]);
        let own = dossier
            .coverage
            .iter()
            .filter(|row| row.year == dossier.year && row.grouping == Grouping::Whole && row.norm.is_same(norm));
        let mut compared = 0;
        for known in own {
            let row = rows.iter().find(|row| row.from.is_same(norm) && row.standard == known.standard).expect("a row");
            let counts = (row.schools, row.met, row.not_met, row.undecided, row.not_submitted, row.waived);
            let expected =
                (known.schools, known.met, known.not_met, known.undecided, known.not_submitted, known.waived);
            assert_eq!((counts, row.unknown()), (expected, 0), "{} {}", norm.name(), row.standard);
            compared += 1;
        }
        let is_asked = results.assessments.iter().any(|a| a.evaluation.norm.is_same(norm));
        assert_eq!(compared > 0, is_asked, "{}", norm.name());
    }
}

#[test]
fn schools_whose_norm_no_crosswalk_leads_from_were_not_asked() {
    let dossier = fixture::dossier(Language::Nl);
    let results = dossier.years.last().expect("a year");
    let old = &dossier.norms[0];
    // The crosswalk is from a version that nobody was asked this year.
    let rows = count(Some(results), &[Crosswalk { to: dossier.crosswalks[0].to.clone(), ..Crosswalk::identity(old) }]);
    assert!(!rows.is_empty());
    for row in rows {
        assert!(row.schools > 0 && row.not_asked == row.schools && row.met == 0, "{row:?}");
    }
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec!["bao", "sbo", "so"]).prop_map(Kind::new)
}

fn any_case() -> impl Strategy<Value = (Norm, Vec<State>, bool)> {
    any_norm().prop_flat_map(|norm| {
        let states = any_states(&norm);
        (Just(norm), states, any::<bool>())
    })
}

fn judged(norm: &Arc<Norm>, states: Option<&[State]>, kind: &Kind) -> Assessment {
    let mut own = (*evaluation(norm, states)).clone();
    let mut school = (*own.school).clone();
    school.kind = kind.clone();
    own.school = Arc::new(school);
    assess(&Arc::new(own), &[])
}

proptest! {
    #[test]
    fn with_itself_every_verdict_is_the_norms_own(case in any_case(), kind in any_kind()) {
        let (norm, states, is_silent) = case;
        let norm = Arc::new(norm);
        let assessment = judged(&norm, (!is_silent).then_some(states.as_slice()), &kind);
        let crosswalk = Crosswalk::identity(&norm);
        for (at, judgement) in assessment.judgements.iter().enumerate() {
            prop_assert_eq!(read_as(&assessment, &crosswalk, at), ReadAs::Judged(judgement.verdict));
        }
    }

    #[test]
    fn only_what_is_answered_fully_and_met_is_met(
        case in any_case(),
        kind in any_kind(),
        extents in prop::collection::vec((0..3usize, prop::collection::vec(any::<prop::sample::Index>(), 0..3)), 1..6),
    ) {
        let (norm, states, is_silent) = case;
        let norm = Arc::new(norm);
        let assessment = judged(&norm, (!is_silent).then_some(states.as_slice()), &kind);
        let count = norm.standards.len();
        let answered = (0..count).map(|at| {
            let (extent, from) = &extents[at % extents.len()];
            let mut from: Vec<usize> = from.iter().map(|index| index.index(count)).collect();
            from.sort_unstable();
            from.dedup();
            match Extent::ALL[*extent] {
                Extent::Not => Answered::NOT,
                _ if from.is_empty() => Answered::NOT,
                extent => Answered { extent, from },
            }
        });
        let crosswalk = Crosswalk { from: norm.clone(), to: norm.clone(), answered: answered.collect() };
        for at in 0..count {
            let read = read_as(&assessment, &crosswalk, at);
            let Answered { extent, from } = &crosswalk.answered[at];
            let verdicts: Vec<Verdict> = from.iter().map(|at| assessment.judgements[*at].verdict).collect();
            if read == ReadAs::Judged(Verdict::Met) {
                prop_assert_eq!(*extent, Extent::Fully);
                prop_assert!(verdicts.contains(&Verdict::Met));
                prop_assert!(verdicts.iter().all(|own| matches!(own, Verdict::Met | Verdict::NotApplicable)));
            }
            if let ReadAs::Judged(verdict) = read {
                prop_assert!(*extent == Extent::Fully || verdict == Verdict::NotApplicable);
            }
            if *extent == Extent::Not {
                let is_aside = matches!(read, ReadAs::Judged(Verdict::NotApplicable) | ReadAs::NotAsked);
                prop_assert!(is_aside, "{:?}", read);
            }
        }
    }
}
