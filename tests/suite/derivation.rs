//! The derivation of every verdict of the sample leads to what stands in `uitslagen`; and `sop explain` shows it.

use std::path::Path;

use crate::common;
use sop::base::exact::Milli;
use sop::intake::State;
use sop::judge::Verdict;
use sop::judge::derivation::Derivation;
use sop::present::derivation;
use sop::report::tables::{self, Cell, Table, column};
use sop::run::{self, Outcome, Request};

/// A cell by the name of its column.
fn cell<'t>(table: &'t Table, row: usize, name: &str) -> Cell<'t> {
    let at = column::VERDICTS.columns.iter().position(|c| c.name == name).expect("a column");
    table.cell(row, at)
}

fn decimal(number: Option<Milli>) -> Cell<'static> {
    number.map_or(Cell::Empty, Cell::Decimal)
}

#[test]
fn every_derivation_of_the_sample_leads_to_the_figures_in_the_table() {
    let batch = common::root().join("sample-data");
    let loaded = run::load(Path::new(&batch), Request::default(), &|_| ()).expect("a batch");
    let Outcome::Ready(dossier, _) = loaded else { panic!("the sample can be judged") };
    let all = tables::build(&dossier).expect("tables");
    let table = all.get("uitslagen").expect("verdicts");
    let judged = dossier.years.iter().flat_map(|year| &year.assessments);
    let rows = judged.flat_map(|a| a.judgements.iter().map(move |j| (a, j)));
    let mut count = 0;
    for (row, (assessment, judgement)) in rows.enumerate() {
        let norm = &assessment.evaluation.norm;
        let found = Derivation::of(&assessment.evaluation, judgement.standard);
        let standard = &norm.standards[judgement.standard];
        assert_eq!(cell(table, row, "standaard"), Cell::Text(&standard.id));
        assert_eq!(cell(table, row, "vestigingsnummer"), Cell::Text(assessment.evaluation.school.id.as_str()));
        let score = standard.rule.score(found.answered);
        let (low, high) = match &found.bounds {
            Some((low, high)) => (low.score, high.score),
            None => (None, None),
        };
        assert_eq!(cell(table, row, "score"), decimal(score.map(|s| s.milli())));
        assert_eq!(cell(table, row, "score_min"), decimal(low.map(|s| s.milli())));
        assert_eq!(cell(table, row, "score_max"), decimal(high.map(|s| s.milli())));
        let steps =
            |state: fn(&State) -> bool| found.steps.iter().filter(|step| state(&step.standing.state)).count() as i64;
        assert_eq!(cell(table, row, "vragen"), Cell::Integer(found.steps.len() as i64));
        assert_eq!(cell(table, row, "beantwoord"), Cell::Integer(steps(|s| matches!(s, State::Level(_)))));
        assert_eq!(cell(table, row, "nvt"), Cell::Integer(steps(|s| *s == State::NotApplicable)));
        let sufficient = found.steps.iter().filter(|step| step.standing.sufficient == Some(true)).count();
        assert_eq!(cell(table, row, "voldaan"), Cell::Integer(sufficient as i64));
        let handed_in = assessment.evaluation.submission.is_some() || found.bounds.is_none();
        let verdict = match &found.bounds {
            _ if !handed_in => Verdict::NotSubmitted,
            None => Verdict::NotApplicable,
            Some((lowest, _)) if lowest.met => Verdict::Met,
            Some((_, highest)) if !highest.met => Verdict::NotMet,
            Some(_) => Verdict::Undecided,
        };
        assert_eq!(cell(table, row, "uitslag_zonder_ontheffing"), Cell::Text(verdict.as_str()));
        if judgement.verdict != Verdict::Waived {
            assert_eq!(cell(table, row, "op_de_rand"), Cell::Bool(!found.turning.is_empty()));
        }
        let reported = derivation::text(assessment, judgement, (&dossier.waivers, &dossier.norms), &dossier.wording);
        assert!(reported.contains(&format!("Uitslag: {}\n", dossier.wording.verdict(judgement.verdict))), "{reported}");
        assert!(!reported.contains("[derivation"), "a message is missing: {reported}");
        count += 1;
    }
    assert_eq!(count, table.height());
}

#[test]
fn a_verdict_is_explained_and_what_is_not_there_is_said() {
    let explain = |words: &[&str]| {
        let output = common::sop(&[&["explain"], words].concat());
        let (stdout, stderr) = common::text(&output);
        (output.status.code(), stdout, stderr)
    };
    let (status, stdout, stderr) = explain(&["sample-data", "99ah00", "v1"]);
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    for words in
        ["99AH00 ", "Kernstandaard V1 Sociale veiligheid", "V1.1 · kernvraag · gewicht 1", "Plek: zelfevaluaties/"]
    {
        assert!(stdout.contains(words), "{words}\n{stdout}");
    }
    let (status, stdout, _) = explain(&["sample-data", "99PC00", "G2"]);
    assert_eq!(status, Some(0));
    for words in [
        "Uitslag: ontheffing\n",
        "Ontheffing tot en met 2025-2026; zonder ontheffing: voldoet niet\n",
        "Reden: Verbouwing: de lift komt in de zomer van 2026.\n",
        "Verleend door: Directie samenwerkingsverband\n",
        "Plek van de ontheffing: ontheffingen.csv:R2\n",
        "Dit is het laatste schooljaar van de ontheffing",
    ] {
        assert!(stdout.contains(words), "{words}\n{stdout}");
    }
    let (status, stdout, _) = explain(&["sample-data", "99PC00", "G2", "--year", "2024-2025"]);
    assert!(status == Some(0) && stdout.contains("Ontheffing tot en met") && !stdout.contains("laatste schooljaar"));
    let (_, stdout, _) = explain(&["sample-data", "99JL00", "L3"]);
    assert!(stdout.contains("Er gold een ontheffing tot en met 2024-2025 (ontheffingen.csv:R4)"), "{stdout}");
    let (status, _, stderr) = explain(&["sample-data", "99AH0O", "V1", "--year", "2024-2025"]);
    assert_eq!(status, Some(2));
    assert!(stderr.contains("‘99AH0O’ heeft in 2024-2025 geen uitslagen") && stderr.contains("99AH00"), "{stderr}");
    let (status, _, stderr) = explain(&["sample-data", "99AH00", "V99"]);
    assert!(status == Some(2) && stderr.contains("‘V99’ staat niet in anb-po 2025"), "{stderr}");
}

#[test]
fn a_school_is_explained_in_short() {
    let explain = |words: &[&str]| {
        let output = common::sop(&[&["explain"], words].concat());
        (output.status.code(), common::text(&output))
    };
    let (status, (stdout, stderr)) = explain(&["sample-data", "99AH00"]);
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    let stdout = stdout.replace('\u{a0}', " ");
    let verdicts = ["  voldoet ", "  voldoet niet ", "  niet te beoordelen "];
    let lines = stdout.lines().filter(|line| verdicts.iter().any(|verdict| line.contains(verdict))).count();
    assert_eq!(lines, 16, "a line for each standard of the norm\n{stdout}");
    for words in [
        "V1  voldoet niet        78 %      blijvend sinds 2023-2024  Sociale veiligheid\n",
        "G2  voldoet             78 %      opgelost",
    ] {
        assert!(stdout.contains(words), "{words}\n{stdout}");
    }
    // A school that went into another one is not a slip of the pen.
    for name in ["99MR00", "De Koperwiek"] {
        let (status, (_, stderr)) = explain(&["sample-data", name]);
        assert!(status == Some(2) && stderr.contains("(99MR00) bestaat in 2025-2026 niet meer"), "{stderr}");
        assert!(stderr.contains("vraag naar 99MK00"), "{stderr}");
    }
}

#[test]
fn what_is_missing_or_too_much_is_said_in_a_sentence() {
    for (typed, said) in [
        (&["run", "sample-data", "--out"][..], "Achter --out <MAP> hoort nog iets te staan. Zie sop --help."),
        (&["run", "mijn", "batch"], "‘batch’ is een woord te veel."),
        (&["--lang", "nl"], "Er ontbreekt een opdracht achter sop. Mogelijk is: new, run, check,"),
        (&["norm", "--lang", "nl"], "Er ontbreekt een opdracht achter sop norm. Mogelijk is: check, show,"),
        (&["norm", "check"], "Er ontbreekt iets in de opdracht: <BESTAND>. Zie sop --help."),
        (
            &["run", "sample-data", "--lang", "fr"],
            "‘fr’ kan niet bij --lang <nl|en>. Mogelijk is: nl, en. Zie sop --help.",
        ),
    ] {
        let output = common::sop(typed);
        let (_, stderr) = common::text(&output);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr.contains(said), "{typed:?}: {stderr}");
    }
}

#[test]
fn a_slip_of_the_pen_gets_the_word_that_was_meant() {
    for (typed, meant) in [
        (&["chek", "sample-data"][..], "check"),
        (&["run", "sample-data", "--yeer", "2025-2026"], "--year"),
        (&["run", "sample-data", "--report", "bord"], "board"),
        (&["norm", "sho", "norms/anb.toml"], "show"),
    ] {
        let output = common::sop(typed);
        let (_, stderr) = common::text(&output);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr.contains(&format!("Bedoelde u {meant}?")), "{typed:?}: {stderr}");
    }
}
