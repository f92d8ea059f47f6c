//! Tables that people fill in, read against a fixed register and norms: every row is used or has a finding, and the order of the rows makes
//! no difference.
//!
//! A form feed in the input begins another file, so that several submissions meet.

use std::collections::BTreeSet;
use std::slice::from_ref;

use sop::agreement::{self, read_agreements, read_waivers};
use sop::base::finding::{Checked, Code, Fact, Finding, Place};
use sop::base::text::fold::fold;
use sop::input::cell;
use sop::input::source::{Limits, Row, Sheet, read_bytes};
use sop::intake::{Duplicates, Evaluation, Headers, Intake, State, collect, mapping, settle};
use sop::register::{self, Register, SchoolYear, Window};

use super::fixed::{NORMS, READING, REGISTER};
use super::{check_findings, texts};

/// The most files in one input.
const FILES: usize = 4;

/// Longest text of a cell of answers that a finding may show, in characters.
const QUOTED: usize = 20;

/// The same of a text that is much like the name of a school.
const NAMED: usize = 100;

/// The files in an input.
const NAMES: [&str; FILES] = ["0.csv", "1.csv", "2.csv", "3.csv"];

fn sheets(data: &[u8]) -> Vec<Sheet> {
    let parts = data.splitn(FILES, |byte| *byte == 0x0C);
    parts.zip(NAMES).flat_map(|(part, name)| read_bytes(part.to_vec(), name, Limits::default()).value).collect()
}

/// The same table with its rows from the last up, every row still in its own place.
fn reversed(sheet: &Sheet) -> Sheet {
    let mut back = Sheet::new(sheet.source.clone(), sheet.header_place(0).column);
    let mut rows: Vec<Row> = sheet.all_rows().skip(sheet.above().len() + sheet.header_rows().count()).collect();
    rows.reverse();
    let front = sheet.above().chain(sheet.header_rows());
    for row in front.chain(rows) {
        // How many blanks stand at its end says whether it fits.
        let blanks = std::iter::repeat_n("", row.width() - row.len());
        assert!(back.push(row.place().row, row.cells().chain(blanks)));
    }
    back.settle_as(sheet);
    back
}

/// Sheets made ready to be read.
fn settled(sheets: &[Sheet], settle: fn(&mut [Sheet])) -> Vec<Sheet> {
    let mut sheets = sheets.to_vec();
    settle(&mut sheets);
    sheets.iter().for_each(|sheet| check_findings(&sheet.unnamed(), &NAMES));
    sheets
}

fn sorted(findings: &[Finding]) -> Vec<&Finding> {
    let mut sorted: Vec<_> = findings.iter().collect();
    sorted.sort();
    sorted
}

/// Whether a row is among the places that something was made of, or a finding stands in it.
fn is_reported(row: Row, used: &BTreeSet<Place>, findings: &[Finding]) -> bool {
    let place = row.place();
    used.contains(&place) || findings.iter().any(|f| (&f.place.source, f.place.row) == (&place.source, place.row))
}

/// A table read as agreements, as waivers and as a register.
pub fn agreements(data: &[u8]) {
    let sheets = sheets(data);
    check_agreements(&settled(&sheets, agreement::settle_agreements));
    settled(&sheets, agreement::settle_waivers).iter().for_each(check_waivers);
    settled(&sheets, register::settle_sheets).iter().for_each(check_register);
}

fn check_agreements(sheets: &[Sheet]) {
    let read = read_agreements(sheets, &REGISTER, &NORMS, Window::default());
    check_findings(&read.findings, &NAMES);
    let Some(found) = read.value.map(|read| read.agreements) else { return };
    let ids: BTreeSet<_> = found.iter().map(|agreement| agreement.id.to_lowercase()).collect();
    assert_eq!(ids.len(), found.len(), "an agreement's number stands twice");
    assert!(!ids.contains(""), "an agreement without a number");
    for agreement in &found {
        assert!(!REGISTER.site(&agreement.school).is_empty(), "an agreement with a school that nobody knows");
        assert!(!agreement.what.is_empty(), "an agreement about nothing");
    }
    let used = found.iter().map(|agreement| agreement.place.clone()).collect();
    // Of several tables only those with the right columns count.
    let [sheet] = sheets else { return };
    let what = sheet.header().position(|header| cell::key(header) == "omschrijving");
    for row in sheet.rows().filter(|row| row.get(what).is_some()) {
        // Rows that say the same are one agreement.
        let is_said = found.iter().any(|agreement| Some(agreement.what.as_str()) == row.get(what));
        assert!(is_said || is_reported(row, &used, &read.findings), "the agreement in {} is lost", row.place());
    }
}

fn check_waivers(sheet: &Sheet) {
    let read = read_waivers(from_ref(sheet), &REGISTER, &NORMS, Window::default());
    check_findings(&read.findings, &NAMES);
    let back = read_waivers(&[reversed(sheet)], &REGISTER, &NORMS, Window::default());
    assert_eq!((&read.value, &read.findings), (&back.value, &back.findings), "the order of rows decides");
    let Some(found) = read.value else { return };
    for waiver in &found {
        assert!(!waiver.reason.is_empty() && !waiver.granted_by.is_empty(), "a waiver without a reason: {waiver:?}");
        assert!(waiver.from.is_none_or(|from| from <= waiver.until), "a waiver that ends before it begins: {waiver:?}");
    }
    let used = found.iter().map(|waiver| waiver.place.clone()).collect();
    for row in sheet.rows() {
        assert!(is_reported(row, &used, &read.findings), "the waiver in {} is lost", row.place());
    }
}

fn check_register(sheet: &Sheet) {
    let read = register::read(sheet, &READING);
    check_findings(&read.findings, &NAMES);
    let back = register::read(&reversed(sheet), &READING);
    assert_eq!(sorted(&read.findings), sorted(&back.findings), "the order of rows decides");
    let rows = |register: &Option<Register>| register.as_ref().map(|register| register.rows().to_vec());
    assert_eq!(rows(&read.value), rows(&back.value), "the order of rows decides");
    let Some(register) = read.value else {
        assert!(!read.findings.is_empty(), "no register, and nobody says why");
        return;
    };
    for pair in register.rows().windows(2).filter(|pair| pair[0].id == pair[1].id) {
        assert!(pair[0].until.is_some_and(|until| pair[1].from.is_some_and(|from| until < from)), "{pair:?} overlap");
    }
    for school in register.rows() {
        assert!(READING.id_pattern.is_match(school.id.as_str()), "not a site: {}", school.id);
        assert!(school.successor.as_ref().is_none_or(|id| !register.site(id).is_empty()), "{school:?}");
        // Long after the last year of every site that has one.
        let Some(year) = SchoolYear::starting(2199) else { continue };
        assert!(
            register.predecessors(&school.id, year).all(|other| *other != school.id),
            "its own successor: {school:?}"
        );
        assert!(register.lineage(&school.id, year).len() <= register.rows().len());
    }
    for year in [2023, 2024, 2025].into_iter().filter_map(SchoolYear::starting) {
        check_findings(&register::check(&register, year), &NAMES);
    }
    let used = register.rows().iter().map(|school| school.place.clone()).collect();
    for row in sheet.rows() {
        assert!(is_reported(row, &used, &read.findings), "the school in {} is lost", row.place());
    }
}

/// Tables of answers of one year; a file that begins with `soort` holds confirmed mappings.
pub fn answers(data: &[u8]) {
    let Some(year) = SchoolYear::starting(2025) else { return };
    let is_mappings = |sheet: &Sheet| sheet.header().next().is_some_and(|name| cell::key(name) == "soort");
    let (mut mappings, mut sheets): (Vec<_>, Vec<_>) = sheets(data).into_iter().partition(is_mappings);
    let links = mapping::read(&mut mappings, &REGISTER, &NORMS);
    check_findings(&links.findings, &NAMES);
    let headers = Headers::of(&NORMS, &REGISTER, &links.value);
    for sheet in &mut sheets {
        settle(sheet, &headers);
        check_findings(&sheet.unnamed(), &NAMES);
    }
    let back: Vec<Sheet> = sheets.iter().map(reversed).collect();
    let (ahead, back) = (vec![(year, sheets)], vec![(year, back)]);
    for duplicates in [Duplicates::Latest, Duplicates::Refuse] {
        let read = collect(ahead.clone(), &REGISTER, &NORMS, &links.value, duplicates);
        check_intake(&read, &ahead[0].1);
        let read_back = collect(back.clone(), &REGISTER, &NORMS, &links.value, duplicates);
        // Where a second school begins below the first, what stands below which is the point.
        if !read.findings.iter().any(|finding| finding.code == Code::SecondSchool) {
            assert_eq!(outcome(&read), outcome(&read_back), "the order of rows decides");
        }
    }
}

fn check_intake(read: &Checked<Intake>, sheets: &[Sheet]) {
    let totals = read.value.totals;
    assert_eq!(totals.read, totals.used + totals.set_aside, "a row is lost: {totals:?}");
    let files: Vec<&str> = NAMES.into_iter().chain(["scholen.csv", "po.toml", "vo.toml"]).collect();
    check_findings(&read.findings, &files);
    assert!(read.findings.is_sorted(), "findings out of order");
    if totals.set_aside > 0 {
        assert!(read.findings.iter().any(|f| f.code.sets_rows_aside()), "set aside, and nobody says why");
    }
    read.findings.iter().for_each(|finding| check_quotes(finding, sheets));
    for evaluation in read.value.years.iter().flat_map(|(_, evaluations)| evaluations) {
        check_evaluation(evaluation, sheets);
    }
    for line in &read.value.unmatched {
        assert!(!line.text.is_empty() && line.candidates.len() <= 3, "{line:?}");
        assert!(line.candidates.iter().all(|candidate| candidate.likeness <= 100), "{line:?}");
    }
}

/// Free text of answers may be about a pupil: a finding in a row never shows a long one. Headers are not answers; the text of a question stands
/// in a column of its own, and what is much like the name of a school is taken for one.
fn check_quotes(finding: &Finding, sheets: &[Sheet]) {
    let source = &finding.place.source;
    let below = |sheet: &Sheet| sheet.source == *source && finding.place.row > sheet.header_place(0).row;
    if finding.code == Code::QuestionDrifted || !sheets.iter().any(below) {
        return;
    }
    let longest = if finding.code == Code::SiteUnknown { NAMED } else { QUOTED };
    // What the norm says itself may be shown, however long.
    let indicators = NORMS.iter().flat_map(|norm| &norm.indicators);
    let own: Vec<String> =
        indicators.flat_map(|i| std::iter::once(&i.text).chain(&i.also)).map(|text| fold(text)).collect();
    let value = finding.value.as_ref().filter(|value| !own.contains(&fold(value)));
    let shown = value.map_or(0, |value| value.chars().count());
    assert!(shown <= longest, "a finding quotes a long text: {finding:?}");
    let long = |cell: &&str| cell.chars().count() > NAMED;
    for cell in sheets.iter().flat_map(Sheet::rows).flat_map(Row::cells).filter(long) {
        assert!(texts(finding).all(|text| !text.contains(cell)), "a finding tells what a cell says: {finding:?}");
    }
}

fn check_evaluation(evaluation: &Evaluation, sheets: &[Sheet]) {
    let norm = &evaluation.norm;
    assert!(norm.applies_to(&evaluation.school, evaluation.year));
    let asked = if evaluation.submission.is_some() { norm.indicators.len() } else { 0 };
    assert_eq!(evaluation.answers.len(), asked, "an answer for each question of who handed in");
    for (at, answer) in evaluation.answers.iter().enumerate() {
        let Some(answer) = answer else { continue };
        assert!(evaluation.submission.is_some(), "an answer that nobody handed in");
        match answer.state {
            State::Level(level) => assert!(norm.scale_of(at).levels.iter().any(|l| l.value == level), "{answer:?}"),
            State::NotApplicable => assert!(norm.indicators[at].not_applicable, "{answer:?}"),
            State::Unanswered(_) => continue,
        }
        let sheet = sheets.iter().find(|sheet| sheet.source == answer.place.source);
        let row = sheet.and_then(|sheet| sheet.rows().find(|row| row.place().row == answer.place.row));
        let column = |sheet: &Sheet| (answer.place.column - sheet.header_place(0).column) as usize;
        let written = sheet.and_then(|sheet| Some(row?.cell(column(sheet))));
        assert_eq!(written, Some(&*answer.text), "an answer that stands elsewhere: {answer:?}");
    }
}

/// What came of a table, without places: rows that say the same may stand in for each other.
fn outcome(read: &Checked<Intake>) -> impl PartialEq + std::fmt::Debug + use<> {
    let evaluations: Vec<_> = read.value.years.iter().flat_map(|(_, e)| e).map(|e| content(e)).collect();
    let counts = |f: &Finding| -> Vec<Fact> {
        f.facts.iter().map(|(_, fact)| fact.clone()).filter(|fact| matches!(fact, Fact::Count(_))).collect()
    };
    let mut findings: Vec<_> = read.findings.iter().map(|f| (f.code, counts(f))).collect();
    findings.sort();
    (evaluations, findings, read.value.totals, read.value.without_norm.clone())
}

fn content(evaluation: &Evaluation) -> impl PartialEq + std::fmt::Debug + use<> {
    let answers: Vec<_> =
        evaluation.answers.iter().map(|a| a.as_ref().map(|a| (a.state, a.text.clone(), a.note.clone()))).collect();
    let submission = evaluation.submission.as_ref();
    let submission = submission.map(|s| (s.sources.len(), s.filled_by.clone(), s.role.clone(), s.date));
    (evaluation.school.id.clone(), submission, answers)
}
