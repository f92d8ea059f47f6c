//! Places for extra support through the real binary: the same figures everywhere, and a workbook as people keep it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use rust_xlsxwriter::{Formula, Workbook};

use crate::common;

const YEAR: &str = "2025-2026";

type Files = BTreeMap<String, Vec<u8>>;
type Row = BTreeMap<String, String>;

/// With no limit to small groups: what is hidden can't be compared.
static FILES: LazyLock<Files> = LazyLock::new(|| common::sample_without_limit(YEAR));

fn outputs(batch: &Path) -> Files {
    let out = tempfile::tempdir().expect("a folder");
    common::sop(&["run", &batch.to_string_lossy(), "--out", &out.path().to_string_lossy()]);
    common::files(&out.path().join(YEAR))
}

fn table(files: &Files, name: &str) -> Vec<Row> {
    common::rows(&files[&format!("data/{name}.csv")])
}

fn count(row: &Row, column: &str) -> usize {
    if row[column].is_empty() { 0 } else { row[column].parse().expect("a number") }
}

/// Thousandths of euros; nothing is zero.
fn milli(row: &Row, column: &str) -> i64 {
    let (euros, rest) = row[column].split_once(',').unwrap_or((&row[column], ""));
    if row[column].is_empty() { 0 } else { format!("{euros}{rest:0<3}").parse().expect("an amount") }
}

fn euros(milli: i64) -> String {
    let digits = (milli / 1000).to_string();
    let marked: Vec<String> =
        digits.as_bytes().rchunks(3).rev().map(|g| String::from_utf8_lossy(g).into_owned()).collect();
    match milli % 1000 / 10 {
        0 => format!("€{}", marked.join(".")),
        cents => format!("€{},{cents:02}", marked.join(".")),
    }
}

/// Text without blanks and hyphens: a line of paper may break anywhere.
fn joined(text: &str) -> String {
    text.replace(|c: char| c.is_whitespace() || "-\u{ad}".contains(c), "")
}

fn pages() -> [String; 2] {
    let board = pdf_extract::extract_text_from_mem(&FILES["bestuur/dekkingsrapport.pdf"]).expect("a PDF with text");
    let index = String::from_utf8(FILES["index.html"].clone()).expect("text");
    let tags = regex::Regex::new("(?s)<(?:style|script).*?</(?:style|script)>|<[^>]*>").expect("a pattern");
    [joined(&board), joined(&tags.replace_all(&index, " "))]
}

#[test]
fn the_tables_of_places_add_up_and_the_pages_say_the_same() {
    let (offers, groups, money) =
        (table(&FILES, "aanbod"), table(&FILES, "aanbod_dekking"), table(&FILES, "aanbod_geld"));
    let running: Vec<&Row> = offers.iter().filter(|row| row["staat"] == "loopt").collect();
    assert!(running.len() > 10 && running.len() < offers.len(), "some do not run");
    for row in &groups {
        let is_own = |offer: &&&Row| {
            let of_group = row["niveau"] == "povo" || offer["wijk"] == row["groep"];
            offer["povo"] == row["povo"] && offer["ondersteuningsvraag"] == row["ondersteuningsvraag"] && of_group
        };
        let own: Vec<&&Row> = running.iter().filter(is_own).collect();
        let sum = |column: &str| own.iter().map(|offer| count(offer, column)).sum::<usize>();
        let with_places = own.iter().filter(|offer| !offer["plaatsen"].is_empty());
        let free = with_places.map(|offer| count(offer, "vrij")).sum::<usize>();
        assert_eq!(
            (own.len(), sum("plaatsen"), free),
            (count(row, "arrangementen"), count(row, "plaatsen"), count(row, "vrij"))
        );
        let providers: BTreeSet<&str> = own
            .iter()
            .filter(|offer| offer["plaatsen"] != "0")
            .map(|offer| offer["vestigingsnummer"].as_str())
            .collect();
        let state = ["wit", "kwetsbaar", "meervoudig"][providers.len().min(2)];
        assert_eq!((providers.len(), state), (count(row, "aanbieders"), row["staat"].as_str()), "{row:?}");
    }
    for row in &offers {
        let parts = milli(row, "bedrag_augustus_december") + milli(row, "bedrag_januari_juli");
        assert_eq!(parts, milli(row, "bedrag"));
        assert!(row["staat"] == "loopt" || row["bedrag"].is_empty());
    }
    let columns = ["bedrag_augustus_december", "bedrag_januari_juli", "bedrag"];
    let total = |rows: &[&Row], column: &str| rows.iter().map(|row| milli(row, column)).sum::<i64>();
    let money: Vec<&Row> = money.iter().collect();
    let [autumn, spring, all] = columns.map(|column| total(&money, column));
    assert_eq!([autumn, spring, all], columns.map(|column| total(&running, column)));
    let sum = |column: &str| running.iter().map(|offer| count(offer, column)).sum::<usize>();
    let offered = format!(
        "Er lopen {} arrangementen, met samen {} plaatsen. Daarvan zijn er {} vrij.",
        running.len(),
        sum("plaatsen"),
        running.iter().filter(|offer| !offer["plaatsen"].is_empty()).map(|offer| count(offer, "vrij")).sum::<usize>()
    );
    let cost = format!(
        "kost het {}: {} van augustus tot en met december en {} van januari tot en met juli",
        euros(all),
        euros(autumn),
        euros(spring)
    );
    let pupils = table(&FILES, "aanbod_leerlingen");
    for (page, is_for_boards) in pages().into_iter().zip([true, false]) {
        for stated in [&offered, &cost] {
            assert!(page.contains(&joined(stated)), "{stated}");
        }
        for row in &pupils {
            let [regular, known, schools] =
                ["leerlingen_regulier", "scholen_ingevuld", "scholen"].map(|name| &row[name]);
            // What boards read never tells of one school.
            if is_for_boards && count(row, "scholen") - count(row, "scholen_ingevuld") == 1 {
                assert!(!page.contains(&format!("{known}van{schools}scholen")), "{row:?}");
                continue;
            }
            assert!(page.contains(&format!("{known}van{schools}scholen")), "{row:?}");
            assert!(regular.len() > 3 || page.contains(&format!("zittener{regular}in")), "{row:?}");
        }
    }
}

#[test]
fn what_hangs_on_one_school_is_what_the_verdicts_say_and_is_not_on_the_board_s_paper() {
    let schools: BTreeMap<String, Row> = table(&FILES, "scholen")
        .into_iter()
        .filter(|row| row["schooljaar"] == YEAR)
        .map(|row| (row["vestigingsnummer"].clone(), row))
        .collect();
    let mut groups: BTreeMap<[String; 3], (usize, Vec<String>)> = BTreeMap::new();
    for row in table(&FILES, "uitslagen").iter().filter(|row| row["schooljaar"] == YEAR) {
        let school = &schools[&row["vestigingsnummer"]];
        let group = if school["povo"] == "PO" { school["wijk"].clone() } else { "totaal".to_owned() };
        let own = groups.entry([row["norm"].clone(), row["standaard"].clone(), group]).or_default();
        own.0 += usize::from(row["uitslag"] != "niet_van_toepassing");
        own.1.extend((row["uitslag"] == "voldoet").then(|| row["vestigingsnummer"].clone()));
    }
    let only = |(key, (count, met)): (&[String; 3], &(usize, Vec<String>))| {
        (met.len() == 1 && *count > 1).then(|| (key.clone(), *count, met[0].clone()))
    };
    let expected: BTreeSet<_> = groups.iter().filter_map(only).collect();
    let found = table(&FILES, "kwetsbaar");
    let of = |row: &Row| {
        let key = ["norm", "standaard", "groep"].map(|name| row[name].clone());
        (key, count(row, "scholen"), row["vestigingsnummer"].clone())
    };
    assert_eq!(found.iter().map(of).collect::<BTreeSet<_>>(), expected);
    assert!(!expected.is_empty());
    let [board, index] = pages();
    let title = joined("Wat wegvalt als één school stopt");
    assert!(index.contains(&title) && !board.contains(&title));
}

#[test]
fn extra_support_is_near_where_a_school_of_the_same_wijk_has_a_place() {
    let groups = table(&FILES, "aanbod_dekking");
    let rows = table(&FILES, "basis_en_extra");
    assert!(rows.iter().any(|row| row["dichtbij"] == "ja") && rows.iter().any(|row| row["dichtbij"] == "nee"));
    for row in &rows {
        assert!(count(row, "voldoet") * 2 < count(row, "scholen"));
        let is_vo = row["niveau"] == "totaal";
        let group = if is_vo { "VO" } else { &row["groep"] };
        let own = |other: &&Row| other["groep"] == *group && other["ondersteuningsvraag"] == row["ondersteuningsvraag"];
        let known = groups.iter().find(own).map_or(0, |other| count(other, "aanbieders"));
        assert_eq!((row["dichtbij"] == "ja", count(row, "aanbieders")), (known > 0, known), "{row:?}");
    }
}

#[test]
fn a_workbook_is_read_as_it_is_shown_and_a_hidden_sheet_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = common::root().join("tests/cases/plaatsen/batch");
    for (name, bytes) in common::files(&case) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
    let settings = fs::read_to_string(folder.path().join("batch.toml")).expect("settings");
    fs::write(folder.path().join("batch.toml"), settings.replace("aanbod.csv", "aanbod.xlsx")).expect("written");
    let mut book = Workbook::new();
    let head = ["arrangementscode", "vestigingsnummer", "ondersteuningsvraag", "plaatsen", "vrij", "tarief"];
    let notes = book.add_worksheet().set_name("Toelichting").expect("a sheet");
    notes.write_string(0, 0, "Zie het beleid.").expect("written");
    for (name, hidden, code, site) in [("PO", false, 12.0, "99AA00"), ("Oud", true, 13.0, "99AB00")] {
        let sheet = book.add_worksheet().set_name(name).expect("a sheet").set_hidden(hidden);
        for (column, name) in (0..).zip(head) {
            sheet.write_string(1, column, name).expect("written");
        }
        sheet.write_string(0, 0, "Plaatsen 2025-2026").expect("written");
        sheet.write_number(2, 0, code).expect("written");
        sheet.write_string(2, 1, site).expect("written");
        sheet.write_string(2, 2, "Gedrag").expect("written");
        sheet.write_formula(2, 3, Formula::new("=4*2").set_result("8")).expect("written");
        sheet.write_number(2, 4, 2.0).expect("written");
        sheet.write_number(2, 5, 8500.5).expect("written");
    }
    book.save(folder.path().join("aanbod.xlsx")).expect("saved");
    let files = outputs(folder.path());
    let found: Vec<[String; 5]> = table(&files, "aanbod")
        .iter()
        .map(|row| ["arrangementscode", "vestigingsnummer", "plaatsen", "vrij", "tarief"].map(|name| row[name].clone()))
        .collect();
    let expected = [["12", "99AA00", "8", "2", "8500,5"], ["13", "99AB00", "8", "2", "8500,5"]];
    assert_eq!(found, expected.map(|row| row.map(str::to_owned)));
    let codes: BTreeSet<String> =
        common::rows(&files["bevindingen.csv"]).iter().map(|row| row["code"].clone()).collect();
    assert!(["A107", "A166", "A167"].iter().all(|code| codes.contains(*code)), "{codes:?}");
}

#[test]
fn an_optional_list_without_rows_or_without_anything_is_no_trouble() {
    let case = common::root().join("tests/cases/plaatsen/batch");
    let head = "arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen\n";
    for (places, codes) in [(head, vec![]), ("", vec!["B106"]), (" \r\n;;\r\n", vec!["B106"])] {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in common::files(&case) {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
        let settings = fs::read_to_string(folder.path().join("batch.toml")).expect("settings");
        let both = settings.replace("places =", "second_look = \"tweede-blik.csv\"\nplaces =");
        fs::write(folder.path().join("batch.toml"), both).expect("written");
        fs::write(folder.path().join("aanbod.csv"), places).expect("written");
        let looks = if places == head { "bezoeker;datum;vestigingsnummer;vraag;antwoord\n" } else { places };
        fs::write(folder.path().join("tweede-blik.csv"), looks).expect("written");
        let files = outputs(folder.path());
        assert!(table(&files, "aanbod").is_empty());
        for list in ["aanbod.csv", "tweede-blik.csv"] {
            let findings = common::rows(&files["bevindingen.csv"]);
            let own = findings.iter().filter(|row| row["bestand"] == list).map(|row| row["code"].as_str());
            assert_eq!(own.collect::<Vec<_>>(), codes, "{list} {places:?}");
        }
    }
}
