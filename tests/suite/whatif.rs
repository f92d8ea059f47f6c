//! What-if over the sample: the same norm changes nothing, another gives the figures of a full run with it. How long it takes is reported by
//! `benches/what_if.rs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::common;
use sop::base::exact::Milli;
use sop::judge::Verdict;
use sop::norm::diff::Strictness;
use sop::norm::{self, Norm, Rule};
use sop::report::tables;
use sop::run::dossier::Dossier;
use sop::run::whatif::{Why, compare};
use sop::run::{self, Outcome, Request, Trial};

const PO: &str = "norms/anb-po-voorbeeld-2025.toml";

fn trial(batch: &Path) -> Trial {
    match run::trial(batch, Request::default(), &|_| ()).expect("a batch") {
        Ok(trial) => trial,
        Err(_) => panic!("{} can't be judged", batch.display()),
    }
}

fn sample() -> Trial {
    trial(&common::root().join("sample-data"))
}

fn text() -> String {
    fs::read_to_string(common::root().join(PO)).expect("a norm")
}

fn load(text: &str) -> Arc<Norm> {
    let mut findings = Vec::new();
    Arc::new(norm::load(text, "pilot.toml").take(&mut findings).unwrap_or_else(|| panic!("{findings:?}")))
}

/// The rows of some tables that are about the year.
fn figures(dossier: &Dossier) -> Vec<BTreeMap<String, String>> {
    let all = tables::build(dossier).expect("tables");
    let year = dossier.year.to_string();
    let names = ["scholen", "antwoorden", "uitslagen", "schooluitslagen", "gesprekspunten", "dekking"];
    let rows = names.iter().flat_map(|name| common::rows(&all.get(name).expect("a table").csv().expect("a CSV")));
    rows.filter(|row| row["schooljaar"] == year).collect()
}

/// Another threshold, a question that is new, one that is critical, and a scale's level that is enough: each for one standard.
fn variant() -> String {
    let mut text = text().replacen("rule = { share = 0.8 }", "rule = { share = 0.6 }", 1);
    let question = "\n[[theme.standard.indicator]]\nid = \"V1.99\"\ntext = \"Een vraag die nooit is gesteld.\"\n";
    let first = text.find("[[theme.standard.indicator]]").expect("a question");
    text.insert_str(first, &question[1..]);
    text.replacen("version = \"2025\"", "version = \"2025-proef\"", 1)
}

#[test]
fn the_same_norm_changes_nothing() {
    let trial = sample();
    let norm = load(&text());
    let after = trial.judge_with(std::slice::from_ref(&norm));
    let found = compare(&trial.dossier, &after, &[norm]);
    assert!(found.moves.is_empty() && found.schools.is_empty(), "{:?}", found.moves);
    assert!(found.swaps.iter().all(|swap| swap.schools > 0 && swap.diff.as_ref().is_some_and(|diff| diff.is_empty())));
    assert!(!found.coverage.is_empty());
    for row in &found.coverage {
        let figures = |row: &Option<sop::stats::coverage::CoverageRow>| {
            row.as_ref().map(|r| (r.schools, r.met, r.not_met, r.undecided, r.not_submitted, r.waived, r.pupils_met))
        };
        assert_eq!(figures(&row.before), figures(&row.after));
    }
    assert_eq!(figures(&trial.dossier), figures(&after));
}

#[test]
fn another_norm_gives_the_figures_of_a_full_run_with_it() {
    let base = tempfile::tempdir().expect("a folder");
    common::copy(&common::root().join("sample-data"), &base.path().join("sample-data"));
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    fs::write(base.path().join(PO), variant()).expect("written");
    let full = run::load(&base.path().join("sample-data"), Request::default(), &|_| ()).expect("a batch");
    let Outcome::Ready(full, _) = full else { panic!("the batch can be judged") };

    let trial = sample();
    let norm = load(&variant());
    let after = trial.judge_with(std::slice::from_ref(&norm));
    let found = compare(&trial.dossier, &after, &[norm]);
    let (expected, now) = (figures(&full), figures(&after));
    assert_eq!(expected.len(), now.len());
    for (expected, now) in expected.iter().zip(&now) {
        assert_eq!(expected, now);
    }
    // The question that was never asked is silence: it never makes a verdict, and where it decides it is named.
    let asked: Vec<_> = found.never_asked.iter().map(|q| q.norm.indicators[q.indicator].id.as_str()).collect();
    assert_eq!(asked, ["V1.99"]);
    assert!(found.moves.iter().any(|moved| moved.why == Why::NeverAsked(1)));
    for moved in &found.moves {
        let after = moved.after.as_ref().expect("no standard went");
        assert_eq!(after.norm.standards[after.standard].id, "V1");
        // Where the school left open another question that decides as well, the new one is not the reason.
        match moved.why {
            Why::NeverAsked(count) => assert!(count == 1 && after.verdict == Verdict::Undecided, "{moved:?}"),
            // 60 % of the weight with the new question is less than 80 % without it.
            why => assert_eq!(why, Why::Norm(Strictness::Looser), "{moved:?}"),
        }
    }
}

#[test]
fn at_its_own_threshold_a_ladder_tells_how_many_meet_the_standard() {
    let trial = sample();
    let mut norm = (*load(&text())).clone();
    norm.standards[0].rule = Rule::share(Milli(500));
    let norm = Arc::new(norm);
    let after = trial.judge_with(std::slice::from_ref(&norm));
    let found = compare(&trial.dossier, &after, std::slice::from_ref(&norm));
    let judged: Vec<_> = after.now().iter().filter(|a| a.evaluation.norm.name() == norm.name()).collect();
    assert_eq!(found.ladders.len(), norm.standards.len());
    for ladder in &found.ladders {
        let count = |of: &[Verdict]| {
            let verdicts = judged.iter().map(|a| a.judgements[ladder.standard].verdict);
            verdicts.filter(|verdict| of.contains(verdict)).count() as u32
        };
        let step = ladder.steps.iter().find(|step| step.threshold == ladder.after()).expect("its own threshold");
        assert_eq!(step.certain, count(&[Verdict::Met]));
        assert_eq!(step.possible, count(&[Verdict::Met, Verdict::Undecided]));
        assert!(
            ladder
                .steps
                .windows(2)
                .all(|pair| pair[0].certain >= pair[1].certain && pair[0].possible >= pair[1].possible)
        );
    }
    assert!(
        found.moves.iter().all(|m| m.before.as_ref().is_some_and(|b| b.verdict != Verdict::Met)),
        "looser loses nobody"
    );
}

#[test]
fn standards_of_two_norms_with_one_name_are_counted_apart() {
    let out = tempfile::tempdir().expect("a folder");
    let folder = out.path().to_string_lossy().into_owned();
    let output = common::sop(&["what-if", "sample-data", "--threshold", "V1=0.9", "--out", &folder]);
    assert_eq!(output.status.code(), Some(1));
    let files = common::files(&out.path().join("2025-2026"));
    let moves = common::rows(&files["data/wat_als_uitslagen.csv"]).len();
    let page = String::from_utf8(files["wat-als.html"].clone()).expect("text");
    let table = page.split("<table").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a table");
    // The last cell of each row: how many verdicts change.
    let last = |row: &str| row.rsplit("<td").next()?.split(['>', '<']).nth(1)?.trim().parse::<usize>().ok();
    let counts: Vec<usize> = table.split("</tr>").filter_map(last).collect();
    assert!(moves > 0 && counts.len() > 20, "{counts:?}");
    assert_eq!(counts.iter().sum::<usize>(), moves);
}

/// The cells of each row of a table of the page.
fn cells(page: &str, table: usize) -> Vec<Vec<String>> {
    let table = page.split("<table").nth(table).and_then(|rest| rest.split("</table>").next()).expect("a table");
    let body = table.split("<tbody>").nth(1).expect("a body");
    let rows = body.split("<tr>").skip(1);
    let cell = |cell: &str| cell.split("</td>").next().unwrap_or_default().replace('\u{a0}', " ");
    rows.map(|row| row.split("<td>").skip(1).map(cell).collect()).collect()
}

#[test]
fn what_was_never_asked_gives_bounds_and_what_comes_or_goes_is_counted_apart() {
    let out = tempfile::tempdir().expect("a folder");
    let folder = out.path().to_string_lossy().into_owned();
    let norm = "norms/voorbeelden/themakaarten-po-pilot.toml";
    let output = common::sop(&["what-if", "sample-data", "--norm", norm, "--out", &folder]);
    assert_eq!(output.status.code(), Some(1));
    let stdout = common::text(&output).0.replace('\u{a0}', " ");
    let files = common::files(&out.path().join("2025-2026"));
    let page = String::from_utf8(files["wat-als.html"].clone()).expect("text");
    let coverage = common::rows(&files["data/wat_als_dekking.csv"]);
    let number = |row: &BTreeMap<String, String>, column: &str| row[column].parse::<u32>().expect("a number");
    let shown = cells(&page, 1);
    let tried: Vec<_> =
        coverage.iter().filter(|row| row["niveau"] == "totaal" && !row["standaard_wat_als"].is_empty()).collect();
    assert_eq!(tried.len(), 6);
    for row in &tried {
        let [met, possible, schools] =
            ["voldoet_wat_als", "voldoet_mogelijk_wat_als", "scholen_wat_als"].map(|column| number(row, column));
        assert_eq!(possible, met + number(row, "niet_te_beoordelen_wat_als"));
        assert!(met == 0 && possible > 1, "no school can meet what it was never asked: {row:?}");
        assert_eq!((row["dekking_wat_als"].as_str(), row["dekking_mogelijk_wat_als"].as_str()), ("wit", "deels"));
        let name = format!("{} {}", row["standaard_wat_als"], row["titel"]);
        let cells = shown.iter().find(|cells| cells[0] == name).unwrap_or_else(|| panic!("{name} in {shown:?}"));
        assert_eq!(cells[3], format!("0 tot {possible} van {schools}"));
        assert!(cells[5].ends_with("niet te zeggen (geen school tot een deel)"), "{cells:?}");
        assert!(stdout.contains(&format!("-> 0 tot {possible} van {schools} (")), "{stdout}");
    }
    assert!(stdout.contains("geen school: 0 (nu 0)") && stdout.contains("niet te zeggen: 6 (nu 0)."), "{stdout}");

    // A verdict whose standard comes or goes does not change: it is counted apart, and stands in the table but not in the page's list.
    let moves = common::rows(&files["data/wat_als_uitslagen.csv"]);
    let count = |why: &str| moves.iter().filter(|row| row["waarom"] == why).count();
    let (added, removed) = (count("nieuw"), count("vervallen"));
    let changed = moves.len() - added - removed;
    assert!(added > 0 && removed > 0 && changed > 0);
    assert!(stdout.contains(&format!("onder beide normen zijn, veranderen er {changed}, bij ")), "{stdout}");
    assert!(stdout.contains(&format!("Er komen {added} uitslagen bij")), "{stdout}");
    assert!(stdout.replace('.', "").contains(&format!("Er vervallen {removed} uitslagen")), "{stdout}");
    let listed = cells(&page, 2);
    assert_eq!(listed.len(), changed);
    assert!(listed.iter().all(|row| row[2] != "bestaat niet" && row[3] != "bestaat niet"));
    let last: usize = shown.iter().map(|row| row[6].parse::<usize>().expect("a number")).sum();
    assert_eq!(last, moves.len(), "above the list all are counted per standard");
}

#[test]
fn a_threshold_is_told_of_every_norm_also_where_nothing_differs() {
    let out = tempfile::tempdir().expect("a folder");
    let folder = out.path().to_string_lossy().into_owned();
    let output = common::sop(&["what-if", "sample-data", "--threshold", "V1=0.7", "--out", &folder]);
    let stdout = common::text(&output).0.replace('\u{a0}', " ");
    let line = |norm: &str| {
        let of_norm = |line: &&str| line.starts_with("  V1 ") && line.contains(norm);
        stdout.lines().find(of_norm).unwrap_or_else(|| panic!("{norm} in {stdout}")).to_owned()
    };
    assert!(line("anb-po").contains(" -> ") && line("anb-po").contains("soepeler"), "{stdout}");
    assert!(line("anb-vo").contains(", geen verschil (komt op hetzelfde neer; "), "{stdout}");
    assert_eq!(stdout.lines().filter(|line| line.starts_with("  ")).count(), 2, "no other standard: {stdout}");
    // What is undecided leaves the same room now as then: nothing looks as if it changed.
    let open = regex::Regex::new(r"niet te zeggen: (\d+) \(nu (\d+)\)").expect("a pattern");
    assert!(open.captures(&stdout).is_none_or(|found| found[1] == found[2]), "{stdout}");
}

#[test]
fn the_command_writes_a_page_a_workbook_and_charts() {
    let out = tempfile::tempdir().expect("a folder");
    let folder = out.path().to_string_lossy().into_owned();
    let output =
        common::sop(&["what-if", "sample-data", "--threshold", "V1=60%", "--threshold", "z1=2,5", "--out", &folder]);
    let (stdout, stderr) = common::text(&output);
    // The sample has faults in its input: reported, and in the status, as with a run.
    assert_eq!(output.status.code(), Some(1), "{stdout}");
    assert!(stderr.contains("De vergelijking is wel gemaakt"), "{stderr}");
    assert!(stdout.starts_with("Wat als: anb-po 2025"), "{stdout}");
    let files = common::files(&out.path().join("2025-2026"));
    for name in
        ["wat-als.html", "wat-als.xlsx", "drempels.svg", "drempels.png", "data/wat_als_uitslagen.csv", "manifest.json"]
    {
        assert!(files.contains_key(name), "{name}: {:?}", files.keys());
    }
    let rows = common::rows(&files["data/wat_als_uitslagen.csv"]);
    assert!(!rows.is_empty() && rows.iter().all(|row| row["waarom"] == "soepeler"), "{rows:?}");
    let fails = |words: &[&str]| {
        let output = common::sop(&[&["what-if", "sample-data", "--out", &folder], words].concat());
        assert_eq!(output.status.code(), Some(2));
        common::text(&output).1
    };
    assert!(fails(&["--threshold", "Q9=0.5"]).contains("‘Q9’ staat niet in"));
    assert!(fails(&["--threshold", "V1=1.5"]).contains("hoogstens 1"));
    assert!(fails(&[]).contains("--threshold"));
}

/// A batch of the golden cases as it is and under its norm after some changes to the text.
fn case(name: &str, change: impl Fn(String) -> String) -> (Trial, Dossier, Arc<Norm>) {
    let folder = common::root().join("tests/cases").join(name).join("batch");
    let trial = trial(&folder);
    let mut files = trial.dossier.norms.iter().map(|norm| norm.file.clone());
    let text = fs::read_to_string(folder.join(files.next().expect("a norm"))).expect("a norm");
    let norm = load(&change(text).replace("version = \"1\"", "version = \"proef\""));
    let after = trial.judge_with(std::slice::from_ref(&norm));
    (trial, after, norm)
}

#[test]
fn a_question_that_was_asked_and_that_the_files_leave_out_is_unanswered() {
    let (trial, after, norm) = case("what-if-weggelaten-vraag", |text| text.replace("share = 0.8", "share = 0.5"));
    let found = compare(&trial.dossier, &after, &[norm]);
    assert!(found.never_asked.is_empty(), "{:?}", found.never_asked);
    assert!(!found.moves.is_empty() && found.moves.iter().all(|moved| !matches!(moved.why, Why::NeverAsked(_))));
    // A third question is new, and one under the id of the second with another text.
    let more = |text: String| {
        let text = text.replace("Vraag twee?", "Iets heel anders?");
        format!("{text}\n[[theme.standard.indicator]]\nid = \"A.3\"\ntext = \"Vraag drie?\"\n")
    };
    let (trial, after, norm) = case("what-if-weggelaten-vraag", more);
    let found = compare(&trial.dossier, &after, &[norm]);
    let never: Vec<_> = found.never_asked.iter().map(|q| q.norm.indicators[q.indicator].id.as_str()).collect();
    assert_eq!(never, ["A.3"], "of the second something stands in a file");
}

#[test]
fn under_a_norm_with_other_words_on_its_scale_every_answer_keeps_its_level() {
    let words = |text: String| text.replace("\"nee\"", "\"zwak\"").replace("\"ja\"", "\"sterk\"");
    let (trial, after, norm) = case("what-if-weggelaten-vraag", words);
    let found = compare(&trial.dossier, &after, &[norm]);
    assert!(found.moves.is_empty() && found.schools.is_empty() && found.never_asked.is_empty(), "{:?}", found.moves);
}
