//! Keys are unique and lead somewhere; a text never breaks a line.

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::*;

use super::*;
use crate::report::tables::build as tables_of;
use crate::run::dossier::Dossier;
use crate::run::fixture;
use crate::wording::Language;

fn frames(dossier: &Dossier) -> BTreeMap<&'static str, DataFrame> {
    let tables = tables_of(dossier).unwrap();
    let star = Star::new(dossier, &tables).unwrap();
    let frame = |table: &&'static StarTable| {
        let mut frames = Vec::new();
        star.each(table, &mut |frame| {
            frames.push(frame.clone());
            Ok(())
        })
        .unwrap();
        assert_eq!(frames.len(), 1);
        (table.name, frames.remove(0))
    };
    STAR.iter().map(frame).collect()
}

fn texts(frame: &DataFrame, name: &str) -> Vec<Option<String>> {
    let column = frame.column(name).unwrap().str().unwrap();
    (0..frame.height()).map(|row| column.get(row).map(str::to_owned)).collect()
}

fn holds(frames: &BTreeMap<&'static str, DataFrame>) {
    for table in STAR {
        let frame = &frames[table.name];
        let columns: Vec<_> = table.columns.iter().take(table.key).map(|column| texts(frame, column.name)).collect();
        // Power BI takes capitals for small letters.
        let cell = |column: &Vec<Option<String>>, row: usize| column[row].as_deref().unwrap_or_default().to_lowercase();
        let keys: BTreeSet<Vec<_>> =
            (0..frame.height()).map(|row| columns.iter().map(|column| cell(column, row)).collect()).collect();
        assert_eq!(keys.len(), frame.height(), "{}", table.name);
        for column in table.columns {
            let nulls = frame.column(column.name).unwrap().null_count();
            assert!(column.is_optional || nulls == 0, "{}.{} has {nulls} gaps", table.name, column.name);
            let Some(link) = column.to else { continue };
            let target = STAR.iter().find(|other| other.name == link.table).unwrap();
            assert_eq!(target.key, 1, "{} has one key", target.name);
            let known: BTreeSet<_> = texts(&frames[link.table], target.id()).into_iter().flatten().collect();
            let lost = texts(frame, column.name).into_iter().flatten().find(|key| !known.contains(key));
            assert_eq!(lost, None, "{}.{}", table.name, column.name);
        }
    }
}

#[test]
fn every_key_is_unique_and_every_relation_leads_somewhere() {
    let frames = frames(&fixture::dossier(Language::Nl));
    holds(&frames);
    assert!(frames.values().all(|frame| frame.height() > 0), "{:?}", frames.keys());
}

#[test]
fn the_levels_of_coverage_are_the_whole_of_it() {
    let dossier = fixture::dossier(Language::Nl);
    let frames = frames(&dossier);
    let levels = STAR.iter().filter(|table| table.name.starts_with("feit_dekking"));
    assert_eq!(levels.map(|table| frames[table.name].height()).sum::<usize>(), dossier.coverage.len());
    // Each school stands in one group of a level: the sum over groups is the whole.
    let sum = |name: &str, column: &str| frames[name].column(column).unwrap().i64().unwrap().sum();
    for column in ["scholen", "voldoet", "leerlingen", "leerlingen_voldoet"] {
        let whole = sum("feit_dekking", column);
        for level in ["wijk", "bestuur", "povo", "soort"] {
            assert_eq!(sum(&format!("feit_dekking_{level}"), column), whole, "{level} {column}");
        }
    }
}

#[test]
fn a_school_that_only_an_agreement_names_is_there() {
    let mut dossier = fixture::dossier(Language::Nl);
    let mut agreement = dossier.agreements[0].clone();
    agreement.id = "A-weg".to_owned();
    agreement.school = crate::register::SiteId::new("99ZZ01").unwrap();
    let mut followed = dossier.agreed[0].clone();
    (followed.assessment, followed.standard, followed.topic) = (None, None, None);
    dossier.agreements.push(agreement);
    dossier.agreed.push(followed);
    let frames = frames(&dossier);
    holds(&frames);
    let id = format!("{}/99ZZ01", dossier.year);
    assert!(texts(&frames["dim_school"], "school_jaar_id").contains(&Some(id)));
}

#[test]
fn a_text_stands_on_one_line() {
    let mut dossier = fixture::dossier(Language::Nl);
    let norm = std::sync::Arc::make_mut(&mut dossier.norms[0]);
    norm.indicators[0].text = "een\n\\.\nregel\0".to_owned();
    let frames = frames(&dossier);
    assert!(texts(&frames["dim_vraag"], "tekst").contains(&Some("een \\. regel ".to_owned())));
    holds(&frames);
}

#[test]
fn groups_that_differ_in_capitals_have_two_keys() {
    use crate::stats::coverage::Grouping;
    let mut dossier = fixture::dossier(Language::Nl);
    let group = |dossier: &Dossier| {
        let row = dossier.coverage.iter().find(|row| row.grouping == Grouping::District && !row.group.is_empty());
        row.unwrap().group.clone()
    };
    let (name, alike) = (group(&dossier), group(&dossier).to_uppercase());
    assert_ne!(name, alike);
    // One school of the district, in the last year, says it in capitals.
    let year = dossier.year;
    let results = dossier.years.last_mut().unwrap();
    let own = results.assessments.iter_mut().find(|a| a.evaluation.school.district.as_deref() == Some(&name)).unwrap();
    let evaluation = std::sync::Arc::make_mut(&mut own.evaluation);
    std::sync::Arc::make_mut(&mut evaluation.school).district = Some(alike.clone());
    let rows = dossier.coverage.iter().filter(|row| row.year == year && row.group == name);
    let more: Vec<_> =
        rows.cloned().map(|row| crate::stats::coverage::CoverageRow { group: alike.clone(), ..row }).collect();
    dossier.coverage.extend(more);
    let frames = frames(&dossier);
    holds(&frames);
    let districts = texts(&frames["dim_wijk"], "wijk_id");
    assert!(districts.contains(&Some(format!("{alike} (2)"))) || districts.contains(&Some(format!("{name} (2)"))));
}

/// Of two files that a program and a person read, the same text: keys lead from the one to the other. And psql reads every row.
#[test]
fn both_forms_of_the_star_hold_the_same_texts() {
    let mut dossier = fixture::dossier(Language::Nl);
    let results = dossier.years.last_mut().unwrap();
    for (own, name) in results.assessments.iter_mut().zip(["=1+1", "\\.", "=1+1", "a,@b"]) {
        let evaluation = std::sync::Arc::make_mut(&mut own.evaluation);
        std::sync::Arc::make_mut(&mut evaluation.school).district = Some(name.to_owned());
    }
    let tables = tables_of(&dossier).unwrap();
    let star = Star::new(&dossier, &tables).unwrap();
    let table = STAR.iter().find(|table| table.name == "dim_wijk").unwrap();
    let (mut csv, mut parquet) = (Vec::new(), Vec::new());
    star.write(table, &mut csv, &mut parquet).unwrap();
    let csv = String::from_utf8(csv).unwrap();
    assert!(csv.lines().any(|line| line == "\"\\.\"") && !csv.lines().any(|line| line == "\\."), "{csv}");
    let mut reader = csv::ReaderBuilder::new().from_reader(csv.as_bytes());
    let written: Vec<_> = reader.records().map(|record| Some(record.unwrap()[0].to_owned())).collect();
    let typed = ParquetReader::new(std::io::Cursor::new(parquet)).finish().unwrap();
    assert_eq!(texts(&typed, "wijk_id"), written);
    for name in ["'=1+1", "\\.", "a,'@b"] {
        assert!(written.contains(&Some(name.to_owned())), "{name}: {written:?}");
    }
}
