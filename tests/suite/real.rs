//! Real data: what the publisher computed must come out of the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common;
use sop::base::finding::Code;
use sop::input::source::{self, Limits};
use sop::register::{self, Kind, Reading, Register, SchoolYear, Sector, SiteId};

/// A decimal with a comma, in tenths, rounded half up.
fn tenths(text: &str) -> i64 {
    let (whole, fraction) = text.split_once([',', '.']).unwrap_or((text, ""));
    let thousandths: i64 = format!("{whole}{fraction:0<3}").parse().expect("a decimal of three digits");
    (thousandths + 50).div_euclid(100)
}

#[test]
fn the_published_totals_of_935_school_years_come_out() {
    let Some(batch) = common::real("chicago") else { return };
    let published = fs::read(batch.join("verwacht.csv")).expect("the published totals");
    let mut reader = csv::Reader::from_reader(published.as_slice());
    let mut expected: BTreeMap<(String, String), i64> = BTreeMap::new();
    for row in reader.deserialize::<(String, String, String, String)>() {
        let (year, site, total, _) = row.expect("a row");
        expected.insert((year, site), tenths(&total));
    }
    assert_eq!(expected.len(), 935);
    for year in ["2015-2016", "2016-2017"] {
        let out = tempfile::tempdir().expect("a folder");
        let folder = batch.to_string_lossy();
        let out_text = out.path().to_string_lossy();
        let arguments = ["run", &folder, "--year", year, "--out", &out_text, "--report", "data"];
        let output = common::sop(&arguments);
        assert_eq!(output.status.code(), Some(0), "{:?}", common::text(&output));
        let table = fs::read(out.path().join(year).join("data/uitslagen.csv")).expect("the verdicts");
        for row in common::rows(&table).into_iter().filter(|row| row["schooljaar"] == year) {
            assert_eq!(row["standaard"], "SQRP");
            let key = (year.to_owned(), row["vestigingsnummer"].clone());
            assert_eq!(expected.remove(&key), Some(tenths(&row["score"])), "{key:?}: {}", row["score"]);
        }
    }
    assert!(expected.is_empty(), "without a score: {expected:?}");
}

const DUO: &str = "vestigingen-basisonderwijs-2013.csv";

/// DUO's own file, as it was downloaded; with the codes of what was found.
fn duo(folder: &Path, municipalities: &[&str]) -> (Register, Vec<Code>) {
    let mut read = source::read(folder, DUO, Limits::default());
    assert_eq!(read.findings, [], "the file is read without a word");
    let sheet = read.value.pop().expect("a table");
    assert_eq!(sheet.len(), 6804);
    let reading = Reading {
        id_pattern: regex::Regex::new("^[0-9]{2}[A-Z]{2}[0-9]{2}$").expect("a pattern"),
        sector: Some(Sector::Po),
        kind: Some(Kind::new("bao")),
        kind_words: std::collections::BTreeMap::new(),
        is_duo: false,
        is_typed: false,
        municipalities: municipalities.iter().map(|name| (*name).to_owned()).collect(),
    };
    let checked = register::read(&sheet, &reading);
    let codes = checked.findings.iter().map(|f| f.code).collect();
    (checked.value.expect("a register"), codes)
}

#[test]
fn every_site_in_the_register_of_duo_is_there_by_its_right_name() {
    let Some(folder) = common::real("duo") else { return };
    let (register, codes) = duo(&folder, &[]);
    assert_eq!(register.rows().len(), 6804, "none set aside");
    assert_eq!(codes, [Code::ColumnUnknown], "one finding for the columns that nothing reads");
    // Every name with a byte above 127 in the file, or with quotes or two blanks within, looked up by hand.
    let names = [
        ("00AR00", "BS \"De Maasparel\""),
        ("03GD00", "Ned Hervormde BS \"De Lelie\""),
        ("03MJ00", "Eben Ha\u{eb}zer school"),
        ("03SE00", "RK BS Het Mozai\u{eb}k"),
        ("05KP00", "BS Het Moza\u{ef}ek"),
        ("06ZZ00", "Vrije School Micha\u{eb}l"),
        ("09PZ00", "Het Moza\u{ef}ek"),
        ("09PZ01", "Het Moza\u{ef}ek-De Haag"),
        ("10FM00", "Kindercentrum Moza\u{ef}ek"),
        ("13VQ00", "Christelijke BS \"Melodie\""),
        ("15SM00", "Obs Het Moza\u{ef}ek"),
        ("18XB00", "MKC Moza\u{ef}ek"),
        ("23VP00", "Micha\u{eb}l School Haarlemmermeer"),
        ("23WR00", "Dani\u{eb}lschool"),
        ("27LW00", "Het Moza\u{ef}ek"),
    ];
    for (id, name) in names {
        let site = SiteId::new(id).expect("a number");
        assert_eq!(register.site(&site)[0].name, name, "{id}");
    }
    let odd = register.rows().iter().filter(|school| !school.name.is_ascii() || school.name.contains('"'));
    assert_eq!(odd.count(), names.len());
    let boards = register.rows().iter().filter_map(|school| school.board_number.as_deref());
    assert_eq!(boards.filter(|number| number.len() == 5).count(), 6804);
    let year = SchoolYear::starting(2013).expect("a year");
    let found: Vec<_> = register::check(&register, year).iter().map(|f| f.code).collect();
    assert_eq!(found, [Code::SchoolNamesShared, Code::PupilsAbsent]);
}

#[test]
fn a_municipality_takes_its_own_sites_from_the_register_of_duo() {
    let Some(folder) = common::real("duo") else { return };
    let (register, codes) = duo(&folder, &["Almere"]);
    assert_eq!(register.rows().len(), 73);
    assert_eq!(codes, [Code::ColumnUnknown, Code::MunicipalityLeftOut]);
    let (both, _) = duo(&folder, &["'s-gravenhage", "ALMERE"]);
    assert!(both.rows().len() > 150, "DUO writes S GRAVENHAGE");
}

/// No answers: real schools get no invented ones. So there is nothing to judge, but the register is read and checked.
#[test]
fn the_register_of_duo_is_checked_before_any_school_has_handed_in() {
    let Some(folder) = common::real("duo") else { return };
    let base = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(base.path().join(name), text).expect("written");
    fs::create_dir_all(base.path().join("zelfevaluaties/2013-2014")).expect("a folder");
    fs::copy(folder.join(DUO), base.path().join("scholen.csv")).expect("copied");
    fs::copy(common::root().join("norms/anb-po-voorbeeld-2023.toml"), base.path().join("norm.toml")).expect("copied");
    write("zelfevaluaties/2013-2014/leeg.csv", "vestigingsnummer;indicator;antwoord\r\n");
    write(
        "batch.toml",
        "name = \"Almere\"\nnorms = [\"norm.toml\"]\n[schools]\nfile = \"scholen.csv\"\nsector = \"PO\"\nkind = \"bao\"\n\
         municipality = [\"Almere\"]\n[evaluations]\nfolder = \"zelfevaluaties\"\n",
    );
    let output = common::sop(&["check", &base.path().to_string_lossy()]);
    let (_, reported) = common::text(&output);
    assert_eq!(output.status.code(), Some(1), "there is nothing to judge yet\n{reported}");
    let of_register = |line: &&str| line.contains(" scholen.csv");
    let found: Vec<_> = reported.lines().filter(of_register).collect();
    let expected = [
        "info R127 scholen.csv",
        "info B108 scholen.csv:R1K1",
        "info R117 scholen.csv:R1K11",
        "waarschuwing R126 scholen.csv:R364",
        "waarschuwing A120 scholen.csv:R474",
    ];
    assert_eq!(found, expected, "{reported}");
    assert!(reported.contains("6.731 rijen zijn niet gebruikt"), "{reported}");
    assert!(reported.contains("73 rijen zijn overgebleven"), "{reported}");
}
