//! Small batches in which outputs once contradicted themselves or each other: what their pages and the agenda say now.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Mutex;

use crate::common;
use calamine::{Data, Reader, Xlsx};
use sop::report::{self, Kind};
use sop::run::dossier::Dossier;
use sop::run::{self, Outcome, Request};

/// What a run of a batch makes.
struct Made {
    dossier: Dossier,
    files: BTreeMap<String, Vec<u8>>,
}

fn made(name: &str, kinds: &[Kind]) -> Made {
    let batch = common::root().join("tests/outputs").join(name);
    let Outcome::Ready(dossier, _) = run::load(&batch, Request::default(), &|_| ()).expect("a batch") else {
        panic!("{name} can't be judged")
    };
    let files = Mutex::new(BTreeMap::new());
    let sink = |artifact: report::Artifact| {
        files.lock().expect("the files").insert(artifact.path, artifact.bytes);
        Ok(())
    };
    report::render_to(&dossier, kinds, kinds, &|| (), &sink).expect("reports");
    Made { dossier: *dossier, files: files.into_inner().expect("the files") }
}

impl Made {
    fn text(&self, path: &str) -> String {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("{path} is not among {:?}", self.files.keys()));
        let text = String::from_utf8(bytes.clone()).expect("a page");
        text.replace('\u{a0}', " ").replace("&#39;", "'")
    }

    /// The page of a school.
    fn school(&self, id: &str) -> String {
        self.text(&format!("scholen/{id}/gespreksverslag.html"))
    }

    /// The rows of the agenda that say what is known of a topic, by header.
    fn agenda(&self) -> Vec<BTreeMap<String, String>> {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&self.files["gesprekken.xlsx"])).expect("a workbook");
        let sheet = book.worksheet_range("PO per wijk").expect("the sheet of PO");
        let mut rows = sheet.rows().map(|row| row.iter().map(shown).collect::<Vec<_>>());
        let head = rows.next().expect("a header");
        let rows = rows.map(|row| head.iter().cloned().zip(row).collect::<BTreeMap<_, _>>());
        rows.filter(|row| !row["Uitslag"].is_empty()).collect()
    }
}

fn shown(cell: &Data) -> String {
    cell.to_string().replace('\u{a0}', " ")
}

fn has(text: &str, words: &str) {
    assert!(text.contains(words), "not said: {words}");
}

fn has_not(text: &str, words: &str) {
    assert!(!text.contains(words), "said: {words}");
}

#[test]
fn a_figure_that_would_do_stands_beside_the_critical_question_that_decides() {
    let made = made("crit", &[Kind::Index, Kind::Agenda]);
    let page = made.text("index.html");
    has(&page, "voldoet niet: een kernvraag beslist, ");
    has_not(&page, "niet te beoordelen, 100 % tegen");
    for row in made.agenda() {
        if row["Uitslag"].starts_with("niet te beoordelen") {
            has(&row["Score"], " tot ");
            has(&page, &format!("niet te beoordelen, {} tegen", row["Score"]));
        }
    }
    let open = self::made("crit2", &[Kind::Index, Kind::Agenda]);
    has(&open.agenda()[0]["Uitslag"], "een kernvraag beslist");
    has(&open.text("index.html"), "een kernvraag beslist, 50 tot 75 % tegen 75 %");
}

#[test]
fn the_agenda_and_the_paper_say_alike_that_no_way_is_enough() {
    let made = made("noway", &[Kind::Agenda, Kind::School]);
    let words = "Ook als alle vragen op niveau zijn, voldoet de standaard nog niet.";
    has(&made.school("99AA00"), words);
    has(&made.agenda()[0]["Kortste weg naar de norm"], words);
    has_not(&made.agenda()[0]["Kortste weg naar de norm"], "naar ja");
}

#[test]
fn silence_and_waivers_are_no_verdict() {
    for name in ["onenone", "waived"] {
        let page = made(name, &[Kind::Index]).text("index.html");
        has_not(&page, "de ene school voldoet niet");
        has_not(&page, "geen van 0");
        has(&page, "geen school voldoet");
    }
    let silent = made("onenone", &[Kind::Index]).text("index.html");
    has(&silent, "De school als geheel: niet ingediend<");
    has(&silent, "niet ingediend (het formulier kwam leeg terug)");
    let waived = made("waived", &[Kind::School]).school("99AA00");
    has(&waived, "geldt een ontheffing");
    has_not(&waived, "Norm als geheel");
}

#[test]
fn what_the_norm_changed_is_marked_after_a_merger_too() {
    let made = made("merge", &[Kind::Index, Kind::School]);
    let changes = sop::present::figures::board(&made.dossier).into_iter().find(|f| f.stem.starts_with("veranderingen"));
    let changes = changes.expect("a chart of changes").chart;
    has(&changes.svg, "De norm is hier veranderd");
    has_not(&made.text("index.html"), "daar is het verschil het grootst");
}

#[test]
fn of_equal_themes_none_differs_most() {
    let page = made("tie2t", &[Kind::Index]).text("index.html");
    has_not(&page, "daar is het verschil het grootst");
    has(&page, "maakt bij ");
}

#[test]
fn the_guide_explains_what_stands_on_the_page_only() {
    let page = made("edgeopen", &[Kind::School]).school("99AA00");
    has(&page, "bepalen de open vragen de uitslag");
    has_not(&page, "één antwoord een stap hoger is genoeg om te voldoen");
}

#[test]
fn a_gap_year_is_not_called_the_year_before() {
    let page = made("gap", &[Kind::Index]).text("index.html");
    has(&page, "anders dan de vorige keer");
    has_not(&page, "schooljaar ervoor");
}

#[test]
fn two_are_both() {
    let made = made("two", &[Kind::School, Kind::Index]);
    for path in made.files.keys().filter(|path| path.ends_with(".html")) {
        let page = made.text(path);
        for words in ["Alle 2 ", "alle 2 ", "Bij 2 daarvan"] {
            has_not(&page, words);
        }
    }
}

#[test]
fn schools_without_a_wijk_come_last_everywhere() {
    let made = made("nowijk", &[Kind::Agenda, Kind::Index]);
    let wijken: Vec<_> = made.agenda().into_iter().map(|row| row["Wijk"].clone()).collect();
    let last = wijken.iter().position(String::is_empty).expect("a school without a wijk");
    assert!(wijken[last..].iter().all(String::is_empty) && last > 0, "{wijken:?}");
    let page = made.text("index.html");
    let table = page.split("id=\"matrix\"").nth(1).expect("the table of schools");
    let (named, without) = (table.find("<span>W</span>"), table.find("<span>geen wijk</span>"));
    assert!(named.is_some() && named < without, "{named:?} {without:?}");
}

#[test]
fn agreements_without_a_day_stand_as_in_their_file() {
    let made = made("agreements", &[Kind::Agenda]);
    let texts: Vec<_> = made.agenda().into_iter().map(|row| row["Eerdere afspraken"].clone()).collect();
    let text = texts.iter().find(|text| text.contains("A10 ")).expect("a topic with ten agreements");
    assert!(text.find("A2 ") < text.find("A10 ") && text.find("A10 ") < text.find("A9 "), "{text}");
}

#[test]
fn no_page_holds_a_character_that_html_does_not_allow() {
    let made = made("ctrl", &[Kind::School, Kind::Index]);
    for path in made.files.keys().filter(|path| path.ends_with(".html")) {
        let page = made.text(path);
        let odd = page.chars().find(|c| c.is_control() && !"\t\r\n".contains(*c) || *c == '\u{fffe}');
        assert_eq!(odd, None, "{path}");
    }
}

#[test]
fn the_overview_hides_in_its_tables_what_it_hides_in_its_charts() {
    let made = made("smallscope", &[Kind::Index]);
    let page = made.text("index.html");
    has(&page, "niet apart getoond");
    has_not(&page, "<b aria-hidden=\"true\">1/2</b>");
    has_not(&page, "<b aria-hidden=\"true\">1/3</b>");
}

#[test]
fn a_run_of_some_kinds_says_what_it_wrote_and_where_to_begin() {
    let out = tempfile::tempdir().expect("a folder");
    let batch = common::root().join("tests/outputs/crit");
    let (batch, folder) = (batch.to_str().expect("a path"), out.path().to_str().expect("a path"));
    common::sop(&["run", batch, "--out", folder]);
    for (kind, start) in [("agenda", "gesprekken.xlsx"), ("school", "scholen"), ("board", "dekkingsrapport.pdf")] {
        let done = common::sop(&["run", batch, "--out", folder, "--report", kind]);
        let (stdout, _) = common::text(&done);
        let line = stdout.lines().find(|line| line.contains("geschreven in")).expect("what was written");
        let written: usize = line.split(' ').next().and_then(|n| n.parse().ok()).expect("a number");
        assert!((3..=12).contains(&written), "{line}");
        has(stdout.lines().find(|line| line.starts_with("Begin hier")).unwrap_or_default(), start);
    }
    let stands = common::files(out.path());
    for command in [vec!["what-if", batch, "--threshold", "S1=0.6"], vec!["forms", batch, "--year", "2025-2026"]] {
        let done = common::sop(&[&command[..], &["--out", folder]].concat());
        assert_eq!(done.status.code(), Some(2), "{command:?}");
        has(&common::text(&done).1, "staan de verslagen van een run");
    }
    assert_eq!(common::files(out.path()), stands, "the reports of a run stay");
}

#[test]
fn a_what_if_tells_what_was_wrong_with_the_input() {
    let out = tempfile::tempdir().expect("a folder");
    let sample = common::root().join("sample-data");
    let arguments = ["what-if", sample.to_str().expect("a path"), "--threshold", "V1=0.9", "--out"];
    let done = common::sop(&[&arguments[..], &[out.path().to_str().expect("a path")]].concat());
    assert_eq!(done.status.code(), Some(1));
    has(&common::text(&done).1, "De vergelijking is wel gemaakt");
}
