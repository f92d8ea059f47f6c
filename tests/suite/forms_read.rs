//! A form that is filled in is read back as it was filled in: without a mapping, without one finding.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common;
use chrono::NaiveDate;
use sop::norm::Norm;
use sop::register::{School, SchoolYear};
use sop::report::workbook::{self, Filled, Form};
use sop::run::{self, Prepared};
use sop::wording::{Language, Wording};
use tempfile::TempDir;

const YEAR: &str = "2026-2027";

/// The sample with nothing but a register and norms, for answers of a year without any.
fn batch() -> (TempDir, Prepared) {
    let base = tempfile::tempdir().expect("a folder");
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    let batch = base.path().join("batch");
    common::copy(&common::root().join("sample-data"), &batch);
    let year = SchoolYear::parse(YEAR).expect("a year");
    let prepared = run::prepare(&batch, year, &|_| ()).expect("the batch opens").expect("it can be used");
    fs::remove_dir_all(batch.join("zelfevaluaties")).expect("removed");
    fs::create_dir_all(batch.join("zelfevaluaties").join(YEAR)).expect("a folder");
    (base, prepared)
}

fn schools(prepared: &Prepared) -> Vec<(&School, &Norm)> {
    let year = SchoolYear::parse(YEAR).expect("a year");
    let norm = |school: &School| prepared.norms.iter().find(|norm| norm.applies_to(school, year));
    prepared.register.in_year(year).filter_map(|school| Some((&**school, &**norm(school)?))).collect()
}

/// What a school fills in: every level, n.v.t. where it is allowed, "weet niet", blanks, numbers, explanations that Excel could take for something else.
fn filled(number: usize, school: &School, norm: &Norm) -> Filled {
    let mut answers = BTreeMap::new();
    let asked = (0..norm.standards.len()).flat_map(|standard| norm.applicable(standard, &school.kind));
    for (place, at) in asked.enumerate() {
        let (question, scale) = (&norm.indicators[at], norm.scale_of(at));
        let turn = number + 3 * place;
        let answer = match turn % 11 {
            0 => String::new(),
            _ if question.number.is_some() => ["12,5", "3", "40", "75"][turn % 4].to_owned(),
            1 if question.not_applicable => scale.not_applicable[0].clone(),
            2 => scale.unknown[0].clone(),
            _ => scale.levels[turn % scale.levels.len()].label.clone(),
        };
        let note = ["", "Zie het jaarplan.", "=1+1", "- eerste punt\n- tweede punt", "1-2"][turn % 5];
        if !answer.is_empty() || !note.is_empty() {
            answers.insert(question.id.clone(), (answer, note.to_owned()));
        }
    }
    Filled {
        by: format!("J. de Voorbeeld {number}"),
        role: "intern begeleider".into(),
        date: NaiveDate::from_ymd_opt(2026, 10, 1 + number as u32 % 28),
        answers,
    }
}

fn run(batch: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a folder");
    let output =
        common::sop(&["run", &batch.to_string_lossy(), "--out", &out.path().to_string_lossy(), "--report", "data"]);
    let (stdout, stderr) = common::text(&output);
    assert!(output.status.code() != Some(2), "{stdout}\n{stderr}");
    common::files(&out.path().join(YEAR))
}

/// The rows of a table without the columns that say where something stands.
fn table(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Vec<BTreeMap<String, String>> {
    let mut rows = common::rows(&files[&format!("data/{name}.csv")]);
    rows.iter_mut().for_each(|row| row.retain(|column, _| !["bestand", "blad", "cel"].contains(&column.as_str())));
    rows
}

#[test]
fn forms_that_are_filled_in_are_read_without_a_finding_as_the_same_answers_in_a_long_table() {
    let (base, prepared) = batch();
    let batch = base.path().join("batch");
    let folder = batch.join("zelfevaluaties").join(YEAR);
    let year = SchoolYear::parse(YEAR).expect("a year");
    let last_year: BTreeMap<_, _> = prepared.last_year.iter().map(|e| (&e.school.id, &**e)).collect();
    let mut long = csv::Writer::from_writer(Vec::new());
    let names = ["vestigingsnummer", "indicator", "antwoord", "toelichting", "ingevuld_door", "functie", "datum"];
    long.write_record(names).expect("written");
    for (number, (school, norm)) in schools(&prepared).into_iter().enumerate() {
        let filled = filled(number, school, norm);
        let language = if number.is_multiple_of(5) { Language::En } else { Language::Nl };
        let last_year = last_year.get(&school.id).copied();
        let form = Form { partnership: &prepared.batch.name, school, year, norm, last_year, filled: Some(&filled) };
        let made = workbook::form(&form, &Wording::new(language)).expect("a form");
        fs::write(folder.join(&made.path), &made.bytes).expect("written");
        let date = filled.date.expect("a date").to_string();
        for at in (0..norm.standards.len()).flat_map(|standard| norm.applicable(standard, &school.kind)) {
            let id = norm.indicators[at].id.as_str();
            let (answer, note) = filled.answers.get(id).cloned().unwrap_or_default();
            long.write_record([school.id.as_str(), id, &answer, &note, &filled.by, &filled.role, &date])
                .expect("written");
        }
    }
    let by_form = run(&batch);
    let about: Vec<_> = common::rows(&by_form["bevindingen.csv"])
        .into_iter()
        .filter(|finding| finding["bestand"].starts_with("zelfevaluaties/"))
        .map(|finding| format!("{} {} {} {}", finding["code"], finding["bestand"], finding["cel"], finding["melding"]))
        .collect();
    assert!(about.is_empty(), "{} findings, such as {:#?}", about.len(), &about[..about.len().min(5)]);

    fs::remove_dir_all(&folder).expect("removed");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("antwoorden.csv"), long.into_inner().expect("bytes")).expect("written");
    let by_table = run(&batch);
    for name in ["uitslagen", "schooluitslagen", "gesprekspunten", "dekking"] {
        assert_eq!(table(&by_form, name), table(&by_table, name), "{name}");
    }
    // A number has its own notation in a workbook: 12.5 for 12,5.
    let answers = |files| {
        let mut rows = table(files, "antwoorden");
        rows.iter_mut().for_each(|row| drop(row.insert("antwoord".into(), row["antwoord"].replace('.', ","))));
        rows
    };
    assert_eq!(answers(&by_form), answers(&by_table));
}
