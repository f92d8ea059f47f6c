//! What-if over any norm and any answers: the same norm changes nothing, and another gives what a full run with it gives.

use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::intake::testing::any_states;
use crate::norm::Indicator;
use crate::norm::diff::{NormDiff, Strictness};
use crate::norm::exchange::Tables;
use crate::norm::testing::{any_edit, any_norm, edited};
use crate::register::SchoolYear;
use crate::run::{self, Outcome, Request, Trial};

/// The schools of the batch, of every kind that [`any_norm`] names.
const SCHOOLS: [(&str, &str); 5] =
    [("99AA00", "bao"), ("99AB00", "bao"), ("99AC00", "sbo"), ("99AD00", "so"), ("99AE00", "sbo")];

/// A norm that holds in 2025-2026, and for each school but the last what it says.
fn any_case() -> impl Strategy<Value = (Norm, Vec<Vec<State>>)> {
    any_norm().prop_flat_map(|mut norm| {
        norm.from = SchoolYear::starting(2024).unwrap();
        norm.until = None;
        let all: Vec<_> = (1..SCHOOLS.len()).map(|_| any_states(&norm)).collect();
        (Just(norm), all)
    })
}

/// What a school would write for a level, n.v.t. or nothing.
fn written(norm: &Norm, at: usize, state: State) -> Option<String> {
    let scale = norm.scale_of(at);
    match (state, &norm.indicators[at].number) {
        (State::Level(level), None) => Some(level.to_string()),
        (State::Level(level), Some(_)) => Some(scale.label(level).to_owned()),
        (State::NotApplicable, _) => scale.not_applicable.first().cloned(),
        (State::Unanswered(_), _) => None,
    }
}

fn write_norm(folder: &Path, norm: &Norm) {
    fs::write(folder.join("norm.toml"), Tables::of(norm).toml("").text).unwrap();
}

fn batch(norm: &Norm, stated: &[Vec<State>]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(
        path("batch.toml"),
        "name = \"Proef\"\nnorms = [\"norm.toml\"]\n[schools]\nfile = \"scholen.csv\"\n[evaluations]\nfolder = \"z\"\n",
    )
    .unwrap();
    let sector = norm.sector.as_str();
    let rows: Vec<_> = SCHOOLS.iter().map(|(id, kind)| format!("{id};School {id};{sector};{kind}")).collect();
    fs::write(path("scholen.csv"), format!("vestigingsnummer;naam;povo;soort\n{}\n", rows.join("\n"))).unwrap();
    fs::create_dir_all(path("z/2025-2026")).unwrap();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_path(path("z/2025-2026/a.csv")).unwrap();
    writer.write_record(["vestigingsnummer", "indicator", "antwoord"]).unwrap();
    for ((id, _), states) in SCHOOLS.iter().zip(stated) {
        for (at, state) in states.iter().enumerate() {
            let answer = written(norm, at, *state).unwrap_or_default();
            writer.write_record([*id, &norm.indicators[at].id, &answer]).unwrap();
        }
    }
    writer.flush().unwrap();
    write_norm(folder.path(), norm);
    folder
}

fn trial(folder: &Path) -> Trial {
    match run::trial(folder, Request::default(), &|_| ()).unwrap() {
        Ok(trial) => trial,
        Err(Outcome::Stopped(findings)) => panic!("{findings:?}"),
        Err(_) => panic!("the batch can be judged"),
    }
}

/// Whether the norm is for any of the schools.
fn is_for_some(norm: &Norm) -> bool {
    norm.kinds.is_empty() || norm.kinds.iter().any(|kind| SCHOOLS.iter().any(|(_, known)| *known == kind.as_str()))
}

/// All that is judged of the schools under a norm.
fn figures(dossier: &Dossier, name: &str) -> Vec<String> {
    let of_norm = dossier.now().iter().filter(|a| a.evaluation.norm.name() == name);
    let verdicts =
        of_norm.map(|a| format!("{} {:?} {:?} {:?}", a.evaluation.school.id, a.verdict, a.counts, a.judgements));
    let coverage = dossier.coverage.iter().filter(|row| row.norm.name() == name);
    let counts = coverage.map(|r| {
        let verdicts = (r.schools, r.met, r.not_met, r.undecided, r.not_submitted, r.waived);
        format!("{} {:?} {} {verdicts:?}", r.standard, r.grouping, r.group)
    });
    verdicts.chain(counts).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn the_same_norm_changes_nothing((norm, stated) in any_case()) {
        prop_assume!(is_for_some(&norm));
        let folder = batch(&norm, &stated);
        let trial = trial(folder.path());
        let same = Arc::new(norm.clone());
        let after = trial.judge_with(std::slice::from_ref(&same));
        let found = compare(&trial.dossier, &after, &[same]);
        prop_assert!(found.moves.is_empty() && found.schools.is_empty(), "{:?} {:?}", found.moves, found.schools);
        prop_assert!(found.swaps.iter().all(|swap| swap.diff.as_ref().is_some_and(NormDiff::is_empty)));
        prop_assert_eq!(figures(&trial.dossier, &norm.name()), figures(&after, &norm.name()));
    }

    #[test]
    fn another_norm_gives_what_a_full_run_with_it_gives((norm, stated) in any_case(), edits in vec(any_edit(), 1..5)) {
        prop_assume!(is_for_some(&norm));
        let folder = batch(&norm, &stated);
        let trial = trial(folder.path());
        let newer = Arc::new(trial.with_free_name(edits.iter().fold(norm.clone(), edited)));
        prop_assert_ne!(newer.name(), norm.name());
        let after = trial.judge_with(std::slice::from_ref(&newer));
        let found = compare(&trial.dossier, &after, std::slice::from_ref(&newer));
        write_norm(folder.path(), &newer);
        let full = self::trial(folder.path());
        prop_assert_eq!(figures(&full.dossier, &newer.name()), figures(&after, &newer.name()));
        // Each verdict that differs is named, and nothing else.
        let differs = |a: &Assessment| {
            let before = trial.dossier.now().iter().find(|b| b.evaluation.school.id == a.evaluation.school.id).unwrap();
            a.judgements.iter().zip(&before.judgements).filter(|(now, was)| now.verdict != was.verdict).count()
        };
        prop_assert_eq!(found.moves.len(), after.now().iter().map(differs).sum::<usize>());
        for moved in &found.moves {
            let (before, after) = (moved.before.as_ref().unwrap().verdict, moved.after.as_ref().unwrap().verdict);
            prop_assert!(!matches!(moved.why, Why::Norm(Strictness::Same) | Why::Added | Why::Removed | Why::Waiver));
            // Looser is also a standard of which nothing is left to judge, and stricter one that has something again.
            let left = [before, after].contains(&Verdict::NotApplicable);
            prop_assert!(moved.why != Why::Norm(Strictness::Looser) || before != Verdict::Met || left);
            prop_assert!(moved.why != Why::Norm(Strictness::Stricter) || after != Verdict::Met || left);
            prop_assert!(!matches!(moved.why, Why::NeverAsked(_)) || after == Verdict::Undecided);
        }
    }

    #[test]
    fn a_copy_for_some_kinds_only_leaves_the_others_as_they_are((norm, stated) in any_case()) {
        prop_assume!(is_for_some(&norm));
        let folder = batch(&norm, &stated);
        let trial = trial(folder.path());
        let mut copy = norm.clone();
        copy.kinds = vec![crate::register::Kind::new("sbo")];
        copy.standards.truncate(1);
        copy.themes.truncate(1);
        copy.themes[0].standards = 0..1;
        copy.indicators.truncate(copy.standards[0].indicators.end);
        let copy = Arc::new(trial.with_free_name(copy));
        let after = trial.judge_with(std::slice::from_ref(&copy));
        let found = compare(&trial.dossier, &after, std::slice::from_ref(&copy));
        for (before, now) in trial.dossier.now().iter().zip(after.now()) {
            let is_sbo = now.evaluation.school.kind.as_str() == "sbo";
            prop_assert_eq!(now.evaluation.norm.name() == copy.name(), is_sbo);
            prop_assert!(is_sbo || before.judgements == now.judgements);
        }
        prop_assert!(found.moves.iter().all(|m| m.school.kind.as_str() == "sbo"));
        prop_assert!(found.schools.iter().all(|m| m.school.kind.as_str() == "sbo"));
    }
}

/// A school's verdict as a norm changes, and why.
fn why(stated: &[State], change: impl Fn(&mut Norm)) -> Vec<Why> {
    let norm = crate::norm::testing::norm(&[("S", crate::norm::Rule::ALL, 2)]);
    let folder = batch(&norm, &[stated.to_vec()]);
    let trial = trial(folder.path());
    let mut newer = norm;
    change(&mut newer);
    let newer = Arc::new(trial.with_free_name(newer));
    let after = trial.judge_with(std::slice::from_ref(&newer));
    let moves = compare(&trial.dossier, &after, &[newer]).moves;
    moves.into_iter().filter(|m| m.school.id.as_str() == "99AA00").map(|m| m.why).collect()
}

#[test]
fn the_reason_is_what_changed_it() {
    use crate::norm::Rule;
    use State::Level;
    let half = Rule::share(crate::base::exact::Milli(500));
    assert_eq!(why(&[Level(3), Level(1)], |n| n.standards[0].rule = half), [Why::Norm(Strictness::Looser)]);
    let kinds = |n: &mut Norm| n.standards[0].kinds = vec![crate::register::Kind::new("sbo")];
    assert_eq!(why(&[Level(3), Level(1)], kinds), [Why::Kinds(false)], "the standard asks the same of who it is for");
    let more = |n: &mut Norm| {
        let extra: Indicator = crate::norm::testing::indicator("S.3", 0);
        n.indicators.push(extra);
        n.standards[0].indicators.end = 3;
    };
    assert_eq!(why(&[Level(3), Level(3)], more), [Why::NeverAsked(1)]);
    let words = |n: &mut Norm| {
        for (level, word) in n.scales[0].levels.iter_mut().zip(["a", "b", "c", "d"]) {
            level.label = word.into();
        }
        n.indicators[0].id = "S.9".into();
    };
    assert!(matches!(why(&[Level(3), Level(3)], words)[..], [Why::NeverAsked(1)]));
}
