use regex::Regex;

use super::*;
use crate::base::finding::Fact;
use crate::input::source::Limits;
use crate::register::SchoolYear;

const HEADER: &str =
    "vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag;wijk;stadsdeel;leerlingen;van;tot;opvolger";

fn sheet(lines: &[&str]) -> Sheet {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("scholen.csv"), lines.join("\r\n")).expect("a file");
    let mut checked = crate::input::source::read(folder.path(), "scholen.csv", Limits::default());
    checked.value.pop().expect("a sheet")
}

fn pattern() -> Reading {
    reading("^[0-9]{2}[A-Z]{2}[0-9]{2}$")
}

fn reading(pattern: &str) -> Reading {
    Reading::plain(Regex::new(pattern).expect("a pattern"))
}

fn register(rows: &[&str]) -> Checked<Option<Register>> {
    let lines: Vec<_> = std::iter::once(HEADER).chain(rows.iter().copied()).collect();
    read(&sheet(&lines), &pattern())
}

/// Code, address and value of every finding.
fn seen<T>(checked: &Checked<T>) -> Vec<String> {
    let mut findings: Vec<_> = checked.findings.iter().collect();
    findings.sort();
    let text = |f: &&Finding| {
        let address = f.place.cell().unwrap_or_else(|| format!("R{}", f.place.row));
        format!("{} {address} {}", f.code, f.value.as_deref().unwrap_or("-"))
    };
    findings.iter().map(text).collect()
}

fn ids(checked: &Checked<Option<Register>>) -> Vec<&str> {
    checked.value.as_ref().expect("a register").rows().iter().map(|s| s.id.as_str()).collect()
}

#[test]
fn a_full_row_is_read_as_it_stands() {
    let checked =
        register(&[" 01ab00 ;De Esdoorn; po ;SBO;10249;Stichting Een;Wijk 1;Stad Oost;1.234;2023-2024;2024-2025;"]);
    assert_eq!(seen(&checked), [""; 0]);
    let register = checked.value.expect("a register");
    let school = &register.rows()[0];
    assert_eq!(school.id.as_str(), "01AB00");
    assert_eq!((school.name.as_str(), school.sector, school.kind.as_str()), ("De Esdoorn", Sector::Po, "sbo"));
    assert_eq!(school.board_number.as_deref(), Some("10249"));
    assert_eq!(school.board.as_deref(), Some("Stichting Een"));
    assert_eq!((school.district.as_deref(), school.area.as_deref()), (Some("Wijk 1"), Some("Stad Oost")));
    assert_eq!(school.pupils, Some(1234));
    assert_eq!((school.from, school.until), (SchoolYear::starting(2023), SchoolYear::starting(2024)));
    assert_eq!(school.place.to_string(), "scholen.csv:R2");
}

#[test]
fn required_columns_that_are_missing_are_named_together() {
    let checked = read(&sheet(&["Vestigings-Nummer;VESTIGINGSNAAM ;wijk", "01AB00;A;x"]), &pattern());
    assert!(checked.value.is_none());
    assert_eq!(checked.findings[0].code, Code::RegisterColumnsMissing);
    assert_eq!(checked.findings[0].facts, [("columns", Fact::Text("povo, soort".into()))]);
}

#[test]
fn double_columns_stop_and_unknown_ones_are_named_once() {
    let double = read(&sheet(&["vestigingsnummer;naam;VESTIGINGSNAAM;povo;soort", "01AB00;A;B;PO;bao"]), &pattern());
    assert!(double.value.is_none());
    assert_eq!(seen(&double), ["B109 R1K3 VESTIGINGSNAAM"]);
    let unknown = read(&sheet(&["vestigingsnummer;naam;telefoon;povo;soort;fax", "01AB00;A;1;PO;bao;2"]), &pattern());
    assert_eq!(seen(&unknown), ["R115 R0 -", "B108 R1K3 telefoon, fax"]);
}

#[test]
fn the_vestigingsnummer_that_duo_splits_is_put_together() {
    let split = |header: &str, row: &str| {
        let checked = read(
            &sheet(&[&format!("{header};naam;povo;soort;bevoegd gezag naam"), &format!("{row};A;PO;bao;B")]),
            &pattern(),
        );
        let found = ids(&checked).join(" ");
        (found, seen(&checked))
    };
    let whole = ("16AH01".to_owned(), vec![]);
    assert_eq!(split("INSTELLINGSCODE;VESTIGINGSCODE", "16AH;01"), whole);
    assert_eq!(split("BRIN NUMMER;VESTIGINGSNUMMER", "16AH;16AH01"), whole);
    assert_eq!(split("INSTELLINGSCODE;VESTIGINGSCODE", "16AH;16AH01"), whole);
    let checked = read(
        &sheet(&["INSTELLINGSCODE;VESTIGINGSCODE;naam;povo;soort;bevoegd gezag", "16AH;1;A;PO;bao;B"]),
        &pattern(),
    );
    assert!(checked.value.is_none());
    assert_eq!(seen(&checked), ["R102 R0 -", "R105 R2K2 1"], "the value is what stands in the cell");
    assert_eq!(checked.findings[0].facts, [("likely", Fact::Text("16AH01".into()))]);
}

#[test]
fn numbers_are_never_repaired_but_the_likely_one_is_named() {
    let checked = register(&[
        "9AA01;A;PO;bao;1;B",
        "1AB0;A;PO;bao;1;B",
        "100;A;PO;bao;1;B",
        ";A;PO;bao;1;B",
        "../x;A;PO;bao;1;B",
    ]);
    assert!(checked.value.is_none(), "a register without a school is none");
    assert_eq!(
        seen(&checked),
        ["R102 R0 -", "R105 R2K1 9AA01", "R105 R3K1 1AB0", "R104 R4K1 100", "R103 R5K1 -", "R104 R6K1 \u{2026}"]
    );
    assert_eq!(checked.findings[0].facts, [("likely", Fact::Text("09AA01".into()))]);
    // Whatever a batch's pattern allows: an id names files.
    let anything = reading("");
    let lines = [HEADER, "../x;A;PO;bao;1;B", "b 1;A;PO;bao;1;B", "school-7;A;PO;bao;1;B"];
    assert_eq!(ids(&read(&sheet(&lines), &anything)), ["school-7"]);
}

#[test]
fn a_number_fits_the_pattern_as_it_stands_or_in_capitals() {
    let small = reading("^school-[0-9]+$");
    let lines =
        [HEADER, "school-7;A;PO;bao;1;B;;;;;2024-2025;school-8", "school-8;A;PO;bao;1;B", "School-9;A;PO;bao;1;B"];
    let checked = read(&sheet(&lines), &small);
    assert_eq!(ids(&checked), ["school-7", "school-8"]);
    assert_eq!(seen(&checked), ["R104 R4K1 \u{2026}"]);
    let any = reading("(?i)^school-[0-9]+$");
    let lines = [
        HEADER,
        "school-7;A;PO;bao;1;B;;;;;2023-2024;SCHOOL-8",
        "School-7;A;PO;bao;1;B;;;;2024-2025;2025-2026",
        "school-8;A;PO;bao;1;B",
    ];
    let checked = read(&sheet(&lines), &any);
    assert_eq!(seen(&checked), [""; 0]);
    assert_eq!(ids(&checked), ["School-7", "School-7", "school-8"], "one site has one spelling");
    let successor = checked.value.as_ref().and_then(|register| register.rows()[0].successor.clone());
    assert_eq!(successor.as_ref().map(SiteId::as_str), Some("school-8"));
}

#[test]
fn names_that_windows_keeps_for_itself_name_no_site() {
    for name in ["CON", "nul", "Aux", "prn", "COM1", "com9", "LPT5"] {
        assert_eq!(SiteId::new(name), None, "{name}");
    }
    for name in ["CON1", "COM0", "COM10", "LPT", "NULL", "01AB00"] {
        assert!(SiteId::new(name).is_some(), "{name}");
    }
}

#[test]
fn all_faults_of_a_row_are_told_and_the_row_is_set_aside() {
    let checked =
        register(&["01AB00;;MBO;;1;B;;;circa 30;2024;2023-2024;", "01AB01;A;PO;bao;1;B;;;<5;2024-2025;2023-2024;"]);
    assert!(checked.value.is_none());
    assert_eq!(
        seen(&checked),
        ["R102 R0 -", "R103 R2K2 -", "R106 R2K3 MBO", "R103 R2K4 -", "R107 R2K10 2024", "R108 R3K11 2023-2024"]
    );
}

#[test]
fn pupils_that_are_masked_are_none_and_unreadable_ones_are_told() {
    let rows = [
        "01AB00;A;PO;bao;1;B;;;<5;;;",
        "01AB01;A;PO;bao;1;B;;;x;;;",
        "01AB02;A;PO;bao;1;B;;;12,5;;;",
        "01AB03;A;PO;bao;;;;;;;;",
    ];
    let checked = register(&rows);
    assert_eq!(seen(&checked), ["R111 R4K9 12,5", "R114 R5 A"]);
    assert!(checked.value.expect("a register").rows().iter().all(|s| s.pupils.is_none()));
}

#[test]
fn periods_that_overlap_keep_the_first_period_whatever_the_order() {
    let rows = [
        "01AB00;A;PO;bao;1;B;;;;2024-2025;;",
        "01AB00;A oud;PO;bao;1;B;;;;;2023-2024;",
        "01AB00;A dubbel;PO;bao;1;B;;;;2023-2024;2025-2026;",
        "02AB00;C;PO;bao;1;B;;;;;;",
        "02AB00;C;PO;bao;1;B;;;;;;",
    ];
    let names = |checked: &Checked<Option<Register>>| -> Vec<String> {
        checked.value.as_ref().expect("a register").rows().iter().map(|s| s.name.clone()).collect()
    };
    let checked = register(&rows);
    assert_eq!(names(&checked), ["A oud", "A", "C"]);
    assert_eq!(seen(&checked), ["R109 R4 01AB00", "R110 R6 02AB00"]);
    assert_eq!(checked.findings[0].facts, [("other", Fact::Text("3".into()))]);
    let mut turned = rows;
    turned.reverse();
    assert_eq!(names(&register(&turned)), names(&checked));
}

#[test]
fn successors_are_known_sites_and_do_not_run_in_a_circle() {
    let row = |id: &str, successor: &str| format!("{id};A;PO;bao;1;B;;;;;2024-2025;{successor}");
    let rows = [
        row("01AB00", "02AB00"),
        row("02AB00", ""),
        row("03AB00", "09AB00"),
        row("04AB00", "04AB00"),
        row("05AB00", "06ab00"),
        row("06AB00", "05AB00"),
        row("07AB00", "05AB00"),
        row("08AB00", "\u{e9}"),
    ];
    let checked = register(&rows.each_ref().map(String::as_str));
    assert_eq!(
        seen(&checked),
        ["R112 R4 09AB00", "R113 R5 04AB00", "R113 R6 06AB00", "R113 R7 05AB00", "R112 R9K12 \u{2026}"]
    );
    let register = checked.value.expect("a register");
    let kept: Vec<_> =
        register.rows().iter().filter_map(|s| Some((s.id.as_str(), s.successor.as_ref()?.as_str()))).collect();
    assert_eq!(kept, [("01AB00", "02AB00"), ("07AB00", "05AB00")]);
}

#[test]
fn a_successor_of_a_site_without_an_end_and_a_second_one_are_told() {
    let row = |id: &str, rest: &str| format!("{id};A;PO;bao;1;B;;;;{rest}");
    let rows = [
        row("01AB00", ";;04AB00"),
        row("02AB00", ";2022-2023;04AB00"),
        row("02AB00", "2023-2024;2024-2025;05AB00"),
        row("03AB00", ";2022-2023;04AB00"),
        row("03AB00", "2023-2024;;"),
        row("04AB00", ";;"),
        row("05AB00", ";;"),
    ];
    let checked = register(&rows.each_ref().map(String::as_str));
    assert_eq!(seen(&checked), ["R130 R2 01AB00", "R131 R3 02AB00", "R130 R5 03AB00"]);
    let register = checked.value.expect("a register");
    let of = |id: &str, start| {
        let (id, year) = (SiteId::new(id).unwrap(), crate::register::testing::year(start));
        register.lineage(&id, year).into_iter().skip(1).map(|site| site.to_string()).collect::<Vec<_>>()
    };
    assert!(of("04AB00", 2025).is_empty() && of("05AB00", 2024).is_empty());
    assert_eq!(of("05AB00", 2025), ["02AB00"]);
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let mut rows: Vec<String> =
        (0..40).map(|n| format!("{:02}AB{:02};School {n};PO;bao;1;B;;;{};;;", n % 7, n / 7, n * 10)).collect();
    let plain = |rows: &[String]| {
        let register = register(&rows.iter().map(String::as_str).collect::<Vec<_>>()).value.expect("a register");
        register.rows().iter().map(|s| (s.id.clone(), s.name.clone(), s.pupils)).collect::<Vec<_>>()
    };
    let first = plain(&rows);
    assert_eq!(first.len(), 40);
    fastrand::Rng::with_seed(7).shuffle(&mut rows);
    assert_eq!(plain(&rows), first);
}

#[test]
fn a_number_twice_without_periods_is_told_as_such() {
    let rows = ["01AB00;B;PO;bao;1;B", "01AB00;A;PO;bao;1;B", "01AB00;A;PO;bao;1;B"];
    let checked = register(&rows);
    assert_eq!(seen(&checked), ["R129 R2 01AB00", "R110 R4 01AB00"]);
    assert_eq!(checked.value.expect("a register").rows()[0].name, "A", "what the cells hold decides, not their order");
}

#[test]
fn a_number_in_parts_is_put_together_and_must_agree() {
    let one = |header: &str, row: &str| {
        let header = format!("{header};naam;povo;soort;bevoegd gezag naam");
        let checked = read(&sheet(&[&header, &format!("{row};A;PO;bao;B")]), &pattern());
        checked.value.as_ref().map_or(seen(&checked).join(", "), |r| r.rows()[0].id.to_string())
    };
    assert_eq!(one("VESTIGINGSNUMMER;VESTIGINGSCODE", "16AH;01"), "16AH01");
    assert_eq!(one("VESTIGINGSNUMMER;VESTIGINGSCODE", "16AH01;01"), "16AH01");
    assert_eq!(one("VESTIGINGSNUMMER;VESTIGINGSCODE", "16AH00;01"), "R102 R0 -, R116 R2K1 16AH00");
    assert_eq!(one("BRIN_NUMMER;VESTIGINGSNUMMER", "16ah;01"), "16AH01");
    assert_eq!(one("BRIN NUMMER;VESTIGINGSNUMMER", "16 AH ;16AH 01"), "16AH01");
    assert_eq!(one("BRIN NUMMER;VESTIGINGSNUMMER", "17AH;16AH01"), "R102 R0 -, R116 R2K2 16AH01");
    assert_eq!(one("INSTELLINGSCODE;VESTIGINGSCODE", "17AH;16AH01"), "R102 R0 -, R116 R2K2 16AH01");
    assert_eq!(one("INSTELLINGSCODE;VESTIGINGSNUMMER;VESTIGINGSCODE", "16AH;16AH;01"), "16AH01");
    assert_eq!(one("INSTELLINGSCODE;VESTIGINGSNUMMER;VESTIGINGSCODE", "16AH;16AH01;02"), "R102 R0 -, R116 R2K2 16AH01");
    assert_eq!(one("INSTELLINGSCODE;VESTIGINGSCODE", "16AH;"), "R102 R0 -, R103 R2K2 -");
}

#[test]
fn the_settings_stand_in_for_povo_and_soort_where_the_file_is_blank() {
    let with = |sector, kind: Option<&str>| Reading { sector, kind: kind.map(Kind::new), ..pattern() };
    let lines = ["vestigingsnummer;naam;bevoegd gezag", "01AB00;A;B"];
    assert_eq!(ids(&read(&sheet(&lines), &with(Some(Sector::Po), Some("BAO")))), ["01AB00"]);
    let lacking = read(&sheet(&lines), &with(Some(Sector::Po), None));
    assert_eq!(lacking.findings[0].facts, [("columns", Fact::Text("soort".into()))]);
    let lines =
        ["vestigingsnummer;naam;povo;SOORT_PO;bevoegd gezag", "01AB00;A;;;B", "01AB01;A;VO;pro;B", "01AB02;A;MBO;;B"];
    let checked = read(&sheet(&lines), &with(Some(Sector::Po), Some("bao")));
    assert_eq!(seen(&checked), ["R106 R4K3 MBO"], "a word that is not known is never replaced");
    let register = checked.value.expect("a register");
    let stated: Vec<_> = register.rows().iter().map(|s| (s.sector.as_str(), s.kind.as_str())).collect();
    assert_eq!(stated, [("PO", "bao"), ("VO", "pro")]);
}

#[test]
fn a_municipality_keeps_its_own_rows_and_counts_the_others() {
    let with = |names: &[&str]| {
        let lines = [
            "vestigingsnummer;naam;povo;soort;bevoegd gezag;GEMEENTENAAM ",
            "01AB00;A;PO;bao;B;ALMERE",
            "01AB01;B;PO;bao;B;'s-Gravenhage",
            "wat;C;;;B;ZEEWOLDE",
            "01AB03;D;PO;bao;B;",
            "01AB04;E;PO;bao;B;almere ",
        ];
        read(&sheet(&lines), &Reading { municipalities: names.iter().map(|n| (*n).to_owned()).collect(), ..pattern() })
    };
    let almere = with(&["Almere"]);
    assert_eq!(ids(&almere), ["01AB00", "01AB04"]);
    assert_eq!(seen(&almere), ["R117 R1K6 Almere", "R103 R5K6 -"], "no fault of a row that is left out");
    let left = almere.findings.iter().find(|f| f.code == Code::MunicipalityLeftOut).expect("left out");
    assert_eq!(left.facts, [("rows", Fact::Count(2)), ("kept", Fact::Count(2)), ("by", "batch".into())]);
    let near = |typed: &str| {
        let absent = with(&[typed]).findings.into_iter().find(|f| f.code == Code::MunicipalityAbsent).expect("absent");
        absent.facts
    };
    assert_eq!(near("Almeer")[1..], [("found", Fact::Count(1)), ("near", "ALMERE".into())]);
    assert_eq!(near("Urk")[1], ("found", Fact::Count(0)));
    assert_eq!(ids(&with(&["S GRAVENHAGE", "almere"])), ["01AB00", "01AB01", "01AB04"]);
    assert_eq!(seen(&with(&["Almere", "Urk"])), ["R117 R1K6 Almere, Urk", "R118 R1K6 Urk", "R103 R5K6 -"]);
    let none = with(&["Urk"]);
    assert!(none.value.is_none());
    let lines = ["vestigingsnummer;naam;povo;soort;bevoegd gezag", "01AB00;A;PO;bao;B"];
    let without = read(&sheet(&lines), &Reading { municipalities: vec!["Almere".into()], ..pattern() });
    assert!(without.value.is_none());
    assert_eq!(seen(&without), ["R119 R1K1 Almere"]);
}

#[test]
fn blanks_within_names_are_one_space() {
    let checked = register(&["01AB00;OBS De  Hofmaat;PO;bao; 41 278;Stichting\u{a0} Een;;;1 234;;;"]);
    assert_eq!(seen(&checked), [""; 0]);
    let register = checked.value.expect("a register");
    let school = &register.rows()[0];
    assert_eq!((school.name.as_str(), school.board.as_deref()), ("OBS De Hofmaat", Some("Stichting Een")));
    assert_eq!((school.board_number.as_deref(), school.pupils), (Some("41278"), Some(1234)));
}

/// A sheet of a workbook.
fn named(name: &str, hidden: bool, rows: &[&str]) -> Sheet {
    let source =
        std::sync::Arc::new(crate::base::finding::Source { file: "scholen.xlsx".into(), sheet: Some(name.into()) });
    let mut sheet = Sheet::new(source, 1);
    (1..).zip(rows).for_each(|(line, row)| assert!(sheet.push(line, row.split(';'))));
    sheet.hidden = hidden;
    sheet
}

#[test]
fn every_sheet_with_the_columns_is_read_and_two_versions_are_never_mixed() {
    let (a, a_other, b) = ("01AB00;A;PO;bao;1;B", "01AB00;A;PO;sbo;1;B", "02AB00;B;PO;bao;1;B");
    let read = |sheets: &[Sheet]| {
        let checked = read_all(&[(sheets.to_vec(), &pattern())]);
        let ids = checked.value.as_ref().map(|register| {
            let of = |s: &std::sync::Arc<School>| format!("{} {}", s.id, s.kind.as_str());
            register.rows().iter().map(of).collect::<Vec<_>>().join(", ")
        });
        (ids.unwrap_or_default(), checked.findings.iter().map(|f| f.code.id()).collect::<Vec<_>>())
    };
    let note = || named("Uitleg", false, &["Alle scholen", "van dit jaar"]);
    let shown = |name, row| named(name, false, &[HEADER, row]);
    let hidden = |row| named("Oud", true, &[HEADER, row]);
    assert_eq!(read(&[note(), shown("PO", a)]), ("01AB00 bao".into(), vec!["A167"]));
    assert_eq!(read(&[shown("PO", a), shown("VO", b)]), ("01AB00 bao, 02AB00 bao".into(), vec!["A166"]));
    assert_eq!(read(&[hidden(b), shown("PO", a)]), ("01AB00 bao, 02AB00 bao".into(), vec!["A107", "A166"]));
    assert_eq!(read(&[hidden(a), note()]), ("01AB00 bao".into(), vec!["A167", "A107"]), "the only one");
    assert_eq!(read(&[hidden(a_other), shown("PO", a)]), ("01AB00 bao".into(), vec!["R133"]));
    assert_eq!(read(&[shown("2024", a_other), shown("2025", a)]), (String::new(), vec!["R132"]));
    assert_eq!(read(&[shown("2025", a), shown("2024", a_other)]), (String::new(), vec!["R132"]));
    let fuller = named("Vol", false, &[HEADER, "01AB00;A;PO;bao;1;B;Noord"]);
    let checked = read_all(&[(vec![shown("Kort", a), fuller], &pattern())]);
    assert_eq!(checked.findings.iter().map(|f| f.code.id()).collect::<Vec<_>>(), ["R110", "A166"]);
    assert_eq!(checked.value.unwrap().rows()[0].district.as_deref(), Some("Noord"));
    // In two files: the other one is named.
    let of_file = |file: &str| {
        let source = std::sync::Arc::new(crate::base::finding::Source { file: file.into(), sheet: None });
        let mut sheet = Sheet::new(source, 1);
        (1..).zip([HEADER, a]).for_each(|(line, row)| assert!(sheet.push(line, row.split(';'))));
        vec![sheet]
    };
    let checked = read_all(&[(of_file("po.csv"), &pattern()), (of_file("vo.csv"), &pattern())]);
    let found = &checked.findings[0];
    assert_eq!((found.code.id(), found.place.source.file.as_str()), ("R110", "vo.csv"));
    assert_eq!(found.facts, [("other", Fact::Text("2 (po.csv)".into()))]);
    let contact = named("Contact", false, &["vestigingsnummer;naam;telefoon", "01AB00;A;0"]);
    assert_eq!(read(&[contact, shown("PO", a)]), ("01AB00 bao".into(), vec!["A168"]));
}

#[test]
fn rows_that_differ_in_any_column_are_not_equal() {
    let columns =
        "vestigingsnummer;naam;povo;soort;leerlingen_extra_ondersteuning;regulier_stedelijk;gespreksleider;email";
    let with = |text: &str| format!("01AB00;A;PO;bao;{text}");
    for (one, other) in [
        ("5;regulier;X;a@b.nl", "6;regulier;X;a@b.nl"),
        ("5;regulier;X;a@b.nl", "5;stedelijk;X;a@b.nl"),
        ("5;regulier;X;a@b.nl", "5;regulier;Y;a@b.nl"),
        ("5;regulier;X;a@b.nl", "5;regulier;X;c@b.nl"),
    ] {
        let (one, other) = (with(one), with(other));
        let checked = read(&sheet(&[columns, &one, &other]), &pattern());
        assert!(checked.findings.iter().any(|f| f.code == Code::RegisterIdDouble), "{other}");
        assert!(checked.findings.iter().all(|f| f.code != Code::RegisterRowDouble), "{other}");
        let sheets = [named("Een", false, &[columns, &one]), named("Twee", false, &[columns, &other])];
        let checked = read_all(&[(sheets.to_vec(), &pattern())]);
        assert!(checked.findings.iter().any(|f| f.code == Code::RegisterVersions), "{other}");
        let poorer = named("Twee", false, &[columns, &with(";;;")]);
        let kept = read_all(&[(vec![poorer, named("Een", false, &[columns, &one])], &pattern())]).value.unwrap();
        assert_eq!((kept.rows()[0].pupils_supported, kept.rows()[0].is_regular), (Some(5), Some(true)));
    }
}

#[test]
fn the_list_of_schools_of_the_partnership_is_a_register_with_who_leads_the_conversation() {
    let header = "title;vestigingsnummer;vestigingsnaam;povo;soort;wijk;teammanager;bevoegd;bevoegdnr";
    let read = |header: &str, row: &str| read(&sheet(&[header, row]), &pattern()).value.expect("a register");
    let register_ = read(header, "x;01AB00;De Esdoorn;PO;bao;Wijk 1;Consulent Oost;Stichting Een;10249");
    let school = &register_.rows()[0];
    assert_eq!((school.name.as_str(), school.board.as_deref()), ("De Esdoorn", Some("Stichting Een")));
    assert_eq!(school.board_number.as_deref(), Some("10249"));
    assert_eq!(school.conversation_lead.as_deref(), Some("Consulent Oost"));
    let both = format!("{HEADER};teammanager;gespreksleider");
    for (leads, expected) in [("A;B", Some("B")), ("A;", Some("A")), (";", None)] {
        let register_ = read(&both, &format!("01AB00;De Esdoorn;PO;bao;1;B;;;;;;;{leads}"));
        assert_eq!(register_.rows()[0].conversation_lead.as_deref(), expected, "{leads}");
    }
}

#[test]
fn a_group_with_the_name_of_those_without_one_is_none() {
    let checked = register(&[
        "99AA01;De Esdoorn;PO;bao;;(geen bevoegd gezag);(Geen  WIJK);;;;;",
        "99AA02;De Linde;PO;bao;(geen bevoegd gezag);;geen wijk;;;;;",
    ]);
    let told: Vec<_> = seen(&checked).into_iter().filter(|text| text.starts_with("R160")).collect();
    assert_eq!(told, ["R160 R2K6 (geen bevoegd gezag)", "R160 R2K7 (geen wijk)", "R160 R3K5 (geen bevoegd gezag)"]);
    let register = checked.value.expect("a register");
    let groups = |at: usize| (register.rows()[at].board_label(), register.rows()[at].district.as_deref());
    assert_eq!((groups(0), groups(1)), ((None, None), (None, Some("geen wijk"))));
}

#[test]
fn such_a_group_is_none_in_a_file_of_duo_and_in_several_files_too() {
    let duo = sheet(&[
        "VESTIGINGSCODE;VESTIGINGSNAAM;BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;WIJK",
        "99AA01;De Esdoorn;99901;(Geen bevoegd gezag);(geen wijk)",
    ]);
    let other = sheet(&[HEADER, "99AA02;De Linde;PO;bao;99901;Stichting A;(GEEN WIJK);;;;;"]);
    let as_duo = Reading::of_duo(std::slice::from_ref(&duo), &[]).expect("a reading");
    let plain = pattern();
    let checked = read_all(&[(vec![duo], &as_duo), (vec![other], &plain)]);
    assert_eq!(seen(&checked).iter().filter(|text| text.starts_with("R160")).count(), 3, "{:?}", seen(&checked));
    let register = checked.value.expect("a register");
    assert!(register.rows().iter().all(|school| school.district.is_none()));
    assert_eq!(register.rows()[0].board_label(), Some("99901"));
}
