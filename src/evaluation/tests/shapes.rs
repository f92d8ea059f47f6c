//! Shapes of tables: the same answers however they stand, what is merely alike is never used, and what people confirmed is.

use proptest::prelude::*;

use super::*;
use crate::evaluation::mapping::{self, Link, Subject};
use crate::finding::{Code, Fact};
use crate::fold::fold;
use crate::register::School;

/// The norms with texts: V1.1, V1.2 (with an older wording), V3.1 (a number); W1.1.
pub(super) fn worded() -> Vec<Arc<Norm>> {
    let mut norms: Vec<Norm> = norms().iter().map(|norm| (**norm).clone()).collect();
    norms[0].indicators[0].text = "Is er een plan?".into();
    norms[0].indicators[1].text = "Voelt \u{2018}iedereen\u{2019} zich veilig?".into();
    norms[0].indicators[1].also = vec!["Is de school veilig?".into()];
    norms[0].indicators[2].text = "Is er een kleine groep?".into();
    norms[0].indicators[3].text = "Hoeveel procent doet mee?".into();
    norms[1].indicators[0].text = "Is er een mentor?".into();
    norms[0].scales[0].levels[0].also = vec!["1-2".into()];
    norms.into_iter().map(Arc::new).collect()
}

/// The usual register with names; two schools share one.
pub(super) fn named() -> Register {
    let names =
        [("01AB01", "De Regenboog"), ("01AB02", "Het Kompas"), ("01AB03", "Het Kompas"), ("02CD01", "Vrij College")];
    let name = |school: &Arc<School>| {
        let name = names.iter().find(|(id, _)| *id == school.id.as_str()).map_or("Anders", |(_, name)| name);
        School { name: name.into(), ..(**school).clone() }
    };
    Register::new(register().rows().iter().map(name).collect())
}

/// Reads sheets of 2025-2026 as a run does: the header is settled first.
pub(super) fn take_with(mut sheets: Vec<Sheet>, links: &[Link]) -> Checked<Intake> {
    let headers = Headers::of(&worded(), links);
    sheets.iter_mut().for_each(|sheet| settle(sheet, &headers));
    intake(&[(year(2025), sheets)], &named(), &worded(), links, Duplicates::Latest)
}

/// Reads one sheet from lines with `;`.
pub(super) fn take_lines(lines: &[&str]) -> Checked<Intake> {
    take_with(vec![sheet("a.csv", lines[0], &lines[1..])], &[])
}

pub(super) fn states(intake: &Intake, site: &str) -> Vec<State> {
    let evaluation = of(intake, site);
    (0..evaluation.answers.len()).map(|at| evaluation.state(at)).collect()
}

pub(super) fn link(subject: Subject, text: &str, norm: Option<&str>, target: &str) -> Link {
    let place = Place::file("koppelingen.xlsx");
    Link {
        subject,
        text: text.into(),
        norm: norm.map(str::to_owned),
        target: target.into(),
        meaning: String::new(),
        place,
    }
}

/// What stays the same of an outcome however the answers stood.
fn outcome(checked: &Checked<Intake>, site: &str) -> impl PartialEq + std::fmt::Debug + use<> {
    let evaluation = of(&checked.value, site);
    let notes: Vec<_> = evaluation.answers.iter().map(|a| a.as_ref().and_then(|a| a.note.clone())).collect();
    let submission = evaluation.submission.as_ref().map(|s| (s.filled_by.clone(), s.role.clone(), s.date));
    (states(&checked.value, site), notes, submission)
}

#[test]
fn the_same_answers_in_every_shape_are_the_same() {
    let long = take_rows(&[
        "01AB01;V1.1;op orde;goed zo;J;ib;2025-11-03;",
        "01AB01;V1.2;deels;;J;ib;2025-11-03;",
        "01AB01;V3.1;35;;J;ib;2025-11-03;",
    ]);
    let expected = outcome(&long, "01AB01");
    let shapes: [&[&str]; 5] = [
        &[
            "vestigingsnummer;V1.1;toelichting;V1.2;V3.1;ingevuld door;functie;datum",
            "01AB01;op orde;goed zo;deels;35;J;ib;3-11-2025",
        ],
        &[
            "Zelfevaluatie 2025",
            "School:;De Regenboog;;datum;3-11-2025",
            "Ingevuld door: J;;Functie;ib",
            "v1.1 Is er een plan?;Toelichting V1.1;is de school\u{a0}VEILIG?;Hoeveel procent doet mee?2",
            "op orde;goed zo;deels;35",
        ],
        &[
            "ID;Begintijd;Tijd van voltooien;E-mail;Naam;Voor welke school?;Uw functie;Is er een plan?;Toelichting;\
             Voelt 'iedereen' zich veilig?;Toelichting2;Zorg.Hoeveel procent doet mee?",
            "1;2025-11-03T10:00:00;2025-11-03T10:12:00;a@b;J;de regenboog;ib;op orde;goed zo;deels;;35",
        ],
        &[
            "vestigingsnummer;indicator;vraag;vorig_jaar;antwoord;toelichting",
            ";;Veiligheid;;;",
            "01AB01;V1.1;Is er een plan?;deels;op orde;goed zo",
            "01AB01;V1.2;Is de school veilig?;;deels;",
            "01AB01;V3.1;Hoeveel procent doet mee?;;35;",
        ],
        &[
            "school;vraag;antwoord",
            "De Regenboog (01AB01);Is er een plan?;op orde",
            "01AB01;V1.2;deels",
            "01AB01;V3.1;35",
        ],
    ];
    for (n, lines) in shapes.iter().enumerate() {
        let checked = take_lines(lines);
        assert_eq!(codes(&checked.findings), [], "{n}: {:?}", checked.findings);
        assert_eq!(states(&checked.value, "01AB01"), states(&long.value, "01AB01"), "{n}");
        assert_eq!(checked.value.totals.set_aside, 0);
        if n < 3 {
            assert_eq!(format!("{:?}", outcome(&checked, "01AB01")), format!("{expected:?}"), "{n}");
        }
    }
}

#[test]
fn a_column_that_is_merely_alike_is_set_aside_and_offered() {
    let checked = take_lines(&[
        "vestigingsnummer;V1.1;Voelt iedereen zich wel veilig?;grootte van de klas",
        "01AB01;deels;op orde;x",
    ]);
    assert_eq!(codes(&checked.findings), [("A106", 1, 3), ("B108", 1, 4)]);
    assert_eq!(text(&checked.findings[0], "near"), "V1.2");
    assert_eq!(checked.value.totals, Totals { files: 1, read: 2, used: 1, set_aside: 1 });
    let offered: Vec<_> = checked.value.unmatched.iter().map(|u| (u.text.as_str(), u.norm.as_deref())).collect();
    assert_eq!(offered, [("Voelt iedereen zich wel veilig?", Some("po")), ("grootte van de klas", Some("po"))]);
    assert_eq!(checked.value.unmatched[0].candidates[0].target, "V1.2");
    assert_eq!(of(&checked.value, "01AB01").state(1), State::Unanswered);
}

#[test]
fn a_confirmed_column_and_school_are_used_and_told() {
    let links = [
        link(Subject::Column, "voelt iedereen zich WEL veilig?", Some("po"), "V1.2"),
        link(Subject::Column, "Waar zit je", None, "school"),
        link(Subject::Column, "los", None, "negeren"),
        link(Subject::School, "Regenboog!", None, "01AB01"),
    ];
    let sheet = sheet("a.csv", "Waar zit je;V1.1;Voelt iedereen zich wel veilig?;los", &["regenboog!;deels;op orde;x"]);
    let checked = take_with(vec![sheet], &links);
    assert_eq!(codes(&checked.findings), [("A123", 1, 3), ("A126", 2, 1)]);
    assert_eq!(of(&checked.value, "01AB01").state(1), State::Level(3));
    assert_eq!(checked.value.unmatched, []);
}

#[test]
fn other_words_behind_an_id_are_told_with_both_texts() {
    let wide = take_lines(&["vestigingsnummer;V1.1 Is er een goed plan?", "01AB01;deels"]);
    assert_eq!(codes(&wide.findings), [("A122", 1, 2)]);
    let long = take_lines(&[
        "vestigingsnummer;indicator;vraag;antwoord",
        "01AB01;V1.1;Is er een goed plan?;deels",
        "01AB02;V1.1;Is er een goed plan?;deels",
    ]);
    assert_eq!(codes(&long.findings), [("A122", 2, 3)], "once for a table");
    for checked in [wide, long] {
        assert_eq!(
            (text(&checked.findings[0], "words"), text(&checked.findings[0], "text")),
            ("Is er een goed plan?", "Is er een plan?")
        );
        assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2));
    }
}

#[test]
fn a_school_is_known_by_number_or_exact_name_and_by_nothing_less() {
    let checked = take_lines(&[
        "school;V1.1",
        "De Regenbogen;deels",
        "Het Kompas;deels",
        "01AB02 - Het Kompas;deels",
        "01AB03 De Regenboog;deels",
        "01AB09;deels",
        "\u{a0}DE  regenboog;op orde",
    ]);
    let expected = [("A111", 2, 1), ("A124", 3, 1), ("A111", 5, 1), ("A113", 6, 1)];
    assert_eq!(codes(&checked.findings), expected);
    assert_eq!(text(&checked.findings[1], "sites"), "01AB02, 01AB03");
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(3));
    assert_eq!(of(&checked.value, "01AB02").state(0), State::Level(2));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 6, used: 2, set_aside: 4 });
    let number_and_name = take_lines(&[
        "vestigingsnummer;naam;V1.1",
        "01AB01;Het Groene Dal;deels",
        "02CD01;De Regenboog;deels",
        ";De Regenboog;op orde",
    ]);
    assert_eq!(
        codes(&number_and_name.findings),
        [("A125", 3, 2), ("A141", 2, 0)].into_iter().rev().collect::<Vec<_>>()
    );
}

#[test]
fn every_row_of_a_wide_table_is_a_submission() {
    let lines = [
        "vestigingsnummer;naam invuller;tijdstempel;V1.1;V1.2;V3.1",
        "01AB01;A;2025-11-03 9:00;op orde;deels;",
        "01AB01;B;2025-11-03 10:30;;;35",
    ];
    let checked = take_lines(&lines);
    assert_eq!(codes(&checked.findings), [("A146", 2, 0)]);
    let all = [State::Unanswered, State::Unanswered, State::Unanswered, State::Level(2)];
    assert_eq!(states(&checked.value, "01AB01"), all, "two people's parts do not merge");
}

#[test]
fn questions_of_another_norm_or_kind_are_blank_or_set_aside() {
    let checked = take_lines(&[
        "vestigingsnummer;V1.1;V2.1;W1.1",
        "01AB01;deels;;",
        "01AB02;deels;deels;deels",
        "02CD01;;;deels",
    ]);
    assert_eq!(codes(&checked.findings), [("A118", 3, 3), ("A117", 3, 4)]);
    assert_eq!(text(&checked.findings[1], "other"), "vo 1");
    assert_eq!(checked.value.totals, Totals { files: 1, read: 5, used: 3, set_aside: 2 });
}

#[test]
fn a_question_asked_twice_in_a_form_with_branches_counts_where_it_is_answered() {
    let checked = take_lines(&["vestigingsnummer;Is er een plan?;Is er een plan?2", "01AB01;;deels", "01AB02;deels;"]);
    assert_eq!(codes(&checked.findings), []);
    assert_eq!([of(&checked.value, "01AB01").state(0), of(&checked.value, "01AB02").state(0)], [State::Level(2); 2]);
    assert_eq!(checked.value.totals.read, 2);
}

#[test]
fn the_questions_in_words_below_their_ids_are_no_submission() {
    let checked =
        take_lines(&["vestigingsnummer;V1.1;V1.2", ";Is er een plan?;Is de school veilig?", "01AB01;deels;1"]);
    assert_eq!(codes(&checked.findings), []);
    assert_eq!(checked.value.totals.read, 2);
    let drifted = [
        "vestigingsnummer;V1.1;V1.2;V3.1",
        ";Is er een goed plan?;Is de school veilig?;Hoeveel procent doet mee?",
        "01AB01;deels;1;30",
    ];
    let checked = take_lines(&drifted);
    assert_eq!(codes(&checked.findings), [("A122", 2, 2)]);
    assert_eq!(text(&checked.findings[0], "words"), "Is er een goed plan?");
    let above = take_lines(&[drifted[1], drifted[0], drifted[2]]);
    assert_eq!(codes(&above.findings), [("A122", 1, 2)]);
    assert_eq!(above.value.totals.used, 3);
}

#[test]
fn what_is_asked_about_a_question_is_not_its_answer() {
    let checked = take_lines(&[
        "vestigingsnummer;V1.1;V1.1 bewijs;Opmerking bij V1.2;V1.2;Opmerkingen",
        "01AB01;deels;map 3;let op;deels;alles goed",
    ]);
    assert_eq!(codes(&checked.findings), [("B108", 1, 3)]);
    let evaluation = of(&checked.value, "01AB01");
    assert_eq!((evaluation.state(0), evaluation.state(1)), (State::Level(2), State::Level(2)));
    let note = |at: usize| evaluation.answers[at].as_ref().and_then(|a| a.note.as_deref());
    assert_eq!((note(0), note(1)), (None, Some("let op")));
}

#[test]
fn a_workbook_with_a_sheet_for_each_theme_is_one_submission() {
    let made = |name: &str, lines: &[&str]| {
        let mut sheet = Sheet::new(Arc::new(Source { file: "a.xlsx".into(), sheet: Some(name.into()) }), 1);
        (1..).zip(lines).for_each(|(line, row)| assert!(sheet.push(line, row.split(';'))));
        sheet
    };
    let first = made("Thema 1", &["school;V1.1;V1.2", "De Regenboog;deels;op orde"]);
    let checked = take_with(vec![first.clone(), made("Thema 2", &["school;V3.1", "De Regenboog;35"])], &[]);
    assert_eq!(codes(&checked.findings), []);
    assert_eq!(states(&checked.value, "01AB01")[3], State::Level(2));
    assert_eq!(checked.value.totals.used, 3);
    let again = take_with(vec![first, made("Thema 2", &["school;V1.2", "De Regenboog;deels"])], &[]);
    assert_eq!(codes(&again.findings), [("A141", 2, 0)]);
}

#[test]
fn a_story_is_not_offered_for_mapping() {
    let story = "Jan heeft thuis problemen en slaat andere kinderen";
    let shifted = take_lines(&[
        "vestigingsnummer;indicator;antwoord",
        &format!("{story};V1.1;deels"),
        "De Regenbogen;V1.1;deels",
    ]);
    let offered: Vec<_> = shifted.value.unmatched.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(offered, ["De Regenbogen"]);
    let headerless = take_lines(&[&format!("01AB01;deels;{story}"), "01AB02;deels;x", "02CD01;deels;y"]);
    assert_eq!(codes(&headerless.findings), [("A101", 1, 1)]);
    assert!(headerless.value.unmatched.iter().all(|line| line.text != story), "{:?}", headerless.value.unmatched);
}

#[test]
fn a_second_school_below_the_first_is_not_counted_for_it() {
    let checked = take_lines(&[
        "School:;De Regenboog",
        "indicator;antwoord",
        "V1.1;deels",
        "School: Vrij College;",
        "V1.2;deels",
        "V3.1;35",
    ]);
    assert_eq!(codes(&checked.findings), [("A108", 4, 1)]);
    let evaluation = of(&checked.value, "01AB01");
    assert_eq!((evaluation.state(0), evaluation.state(1)), (State::Level(2), State::Unanswered));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 3, used: 1, set_aside: 2 });
}

#[test]
fn a_row_of_another_school_than_stands_above_the_table_is_doubtful() {
    let checked = take_lines(&[
        "School:;De Regenboog;",
        "vestigingsnummer;indicator;antwoord",
        "01AB01;V1.1;deels",
        "02CD01;W1.1;deels",
    ]);
    assert_eq!(codes(&checked.findings), [("A125", 1, 2)]);
    assert_eq!(checked.value.totals, Totals { files: 1, read: 2, used: 1, set_aside: 1 });
}

#[test]
fn the_id_of_one_question_with_the_text_of_another_is_set_aside() {
    let checked = take_lines(&["vestigingsnummer;indicator;vraag;antwoord", "01AB01;V1.1;Is de school veilig?;deels"]);
    assert_eq!(codes(&checked.findings), [("A103", 2, 3)]);
    assert_eq!((text(&checked.findings[0], "first"), text(&checked.findings[0], "second")), ("V1.1", "V1.2"));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 1, used: 0, set_aside: 1 });
}

#[test]
fn a_date_far_from_the_school_year_decides_nothing() {
    let rows = |date: &str, answer: &str| [format!("01AB01;V1.1;{answer};;;;{date};")];
    let sheets =
        vec![sheet("a.csv", HEADER, &rows("11/03/2025", "deels")), sheet("b.csv", HEADER, &rows("2025-10-04", "1"))];
    let checked = take(sheets);
    assert_eq!(codes(&checked.findings), [("A137", 2, 7), ("A141", 2, 0)].into_iter().rev().collect::<Vec<_>>());
}

#[test]
fn a_number_that_may_be_thousands_is_told() {
    let mut norms: Vec<Norm> = norms().iter().map(|norm| (**norm).clone()).collect();
    norms[0].indicators[3].number.as_mut().unwrap().unit = "uur".into();
    let norms: Vec<_> = norms.into_iter().map(Arc::new).collect();
    let sheets =
        vec![sheet("a.csv", HEADER, &["01AB01;V3.1;1.234;;;;;", "01AB02;V3.1;1,234;;;;;", "01AB03;V3.1;35.5;;;;;"])];
    let checked = intake(&[(year(2025), sheets)], &register(), &norms, &[], Duplicates::Latest);
    assert_eq!(codes(&checked.findings), [("A138", 2, 3)]);
}

#[test]
fn a_serial_number_is_the_day_that_falls_in_the_year() {
    for serial in ["45964", "44502"] {
        let checked =
            take_lines(&["vestigingsnummer;indicator;antwoord;datum", &format!("01AB01;V1.1;deels;{serial}")]);
        assert_eq!(codes(&checked.findings), [("A136", 2, 4)]);
        let date = of(&checked.value, "01AB01").submission.as_ref().and_then(|s| s.date);
        assert_eq!(date.map(|d| d.to_string()).as_deref(), Some("2025-11-03"), "{serial}");
    }
    let other = take_lines(&["vestigingsnummer;indicator;antwoord;datum", "01AB01;V1.1;deels;40000"]);
    assert_eq!(codes(&other.findings), [("A133", 2, 4)]);
}

#[test]
fn a_sheet_beside_the_answers_is_told_and_that_of_our_own_form_is_not() {
    let source = |sheet: &str| Arc::new(Source { file: "a.xlsx".into(), sheet: Some(sheet.into()) });
    let made = |name: &str, lines: &[&str]| {
        let mut sheet = Sheet::new(source(name), 1);
        (1..).zip(lines).for_each(|(line, row)| assert!(sheet.push(line, row.split(';'))));
        sheet
    };
    let info = || made("Uitleg", &["Vul de vragen in", "Het kost een kwartier"]);
    let plain = take_with(vec![info(), made("Data", &["school;V1.1", "01AB01;deels"])], &[]);
    assert_eq!(codes(&plain.findings), [("A105", 0, 0)]);
    let mut hidden = made("Oud", &["school;V1.1", "01AB01;deels"]);
    hidden.hidden = true;
    assert_eq!(codes(&take_with(vec![hidden], &[]).findings), [("A107", 0, 0)]);
    let form = made("Vragen", &["School;01AB01", "indicator;vorig_jaar;antwoord", "V1.1;;deels"]);
    let checked = take_with(vec![info(), form], &[]);
    assert_eq!(codes(&checked.findings), []);
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2));
}

pub(super) fn mapping_sheet(rows: &[&str]) -> Checked<Vec<Link>> {
    let sheet = sheet("koppelingen.xlsx", "soort;tekst;norm;voorstel;akkoord;anders", rows);
    mapping::read(&mut [sheet], &named(), &worded())
}

#[test]
fn only_what_is_confirmed_is_a_mapping() {
    let checked = mapping_sheet(&[
        "kolom;Een vraag;po;V1.1;ja;",
        "kolom;Twee vraag;po;V1.1;;",
        "kolom;Drie vraag;po;V1.1;nee;V1.2",
        "school;Regenboog;;01AB01;ja;",
        "kolom;los;;;;negeren",
        "kolom;Waar;;vestigingsnummer;ja;",
    ]);
    assert_eq!(codes(&checked.findings), []);
    let links: Vec<_> = checked.value.iter().map(|l| (l.text.as_str(), l.norm.as_deref(), l.target.as_str())).collect();
    let expected = [
        ("Drie vraag", Some("po"), "V1.2"),
        ("Een vraag", Some("po"), "V1.1"),
        ("los", None, "negeren"),
        ("Waar", None, "vestigingsnummer"),
        ("Regenboog", None, "01AB01"),
    ];
    assert_eq!(links, expected);
}

#[test]
fn a_mapping_that_can_not_be_used_is_told() {
    let checked = mapping_sheet(&[
        "kolom;a;po;V1.1;misschien;",
        "kolom;b;po;;ja;",
        "vak;c;po;V1.1;ja;",
        "kolom;d;po;V9.1;ja;",
        "school;e;;77ZZ77;ja;",
        "kolom;f;po;V1.1;ja;",
        "kolom; F;po;V1.2;ja;",
        "kolom;g;vo;V1.1;ja;",
    ]);
    let expected = [
        ("K102", 2, 5),
        ("K103", 3, 5),
        ("K104", 4, 1),
        ("K105", 5, 4),
        ("K105", 6, 4),
        ("K106", 7, 0),
        ("K105", 9, 4),
    ];
    let mut found = codes(&checked.findings);
    found.sort_by_key(|(_, row, _)| *row);
    assert_eq!(found, expected);
    assert_eq!(checked.value, []);
}

/// Findings of those kinds that only wide tables and mappings give.
pub(super) fn findings_of_every_kind() -> Vec<Finding> {
    let mut findings = Vec::new();
    let links = [
        link(Subject::Column, "Iets anders", Some("po"), "V1.2"),
        link(Subject::School, "Regenboog!", None, "01AB01"),
        link(Subject::School, "Testschool", None, "negeren"),
    ];
    let sheets = vec![
        sheet(
            "a.csv",
            "vestigingsnummer;naam;V1.1 Is de school veilig?;V1.2 Is het zo?;Iets anders;Is er een mooi plan?",
            &[
                "01AB01;Het Groene Dal;deels;deels;;deels",
                "01AB02;De Regenboog;deels;;;",
                ";Het Kompas;deels;deels;;",
                "Regenboog!;;;deels;;",
            ],
        ),
        sheet("b.csv", "plek;plaats;V1.1", &["01AB01;01AB02;deels"]),
        sheet("c.csv", HEADER, &["01AB02;V1.1;2026-02-01;;P;;45964;", "01AB02;V1,1;1;;J;;45964;"]),
        sheet("d.csv", HEADER, &["01AB03;V1.1;1;;;;2020-01-01;", "Testschool;V1.1;1;;;;;"]),
        sheet("f.csv", "School: De Regenboog", &["indicator;antwoord", "V1.1;1", "School: Vrij College;", "V1.2;1"]),
        sheet("e.csv", HEADER, &["01AB03;V1.1;1;;;;;"]),
    ];
    findings.extend(take_with(sheets, &links).findings);
    let source = |sheet: &str| Arc::new(Source { file: "a.xlsx".into(), sheet: Some(sheet.into()) });
    let (mut info, mut table) = (Sheet::new(source("Uitleg"), 1), Sheet::new(source("Data"), 1));
    for (sheet, rows) in [(&mut info, ["Vul in", "Een kwartier"]), (&mut table, ["school;V1.1", "01AB01;deels"])] {
        (1..).zip(rows).for_each(|(line, row)| assert!(sheet.push(line, row.split(';'))));
    }
    findings.extend(take_with(vec![info, table], &[]).findings);
    let mut norms = worded();
    if let Some(bands) = Arc::make_mut(&mut norms[0]).indicators[3].number.as_mut() {
        bands.unit = "uur".into();
    }
    let hours = vec![sheet("g.csv", HEADER, &["01AB01;V3.1;1.234;;;;;"])];
    findings.extend(intake(&[(year(2025), hours)], &named(), &norms, &[], Duplicates::Latest).findings);
    findings.extend(
        mapping_sheet(&[
            "kolom;a;po;V1.1;misschien;",
            "kolom;b;;;ja;",
            "vak;c;;V1.1;ja;",
            "kolom;d;po;V9.1;ja;",
            "kolom;f;po;V1.1;ja;",
            "kolom;F;po;V1.2;ja;",
        ])
        .findings,
    );
    findings.extend(mapping::read(&mut [sheet("k.csv", "a;b", &["1;2"])], &named(), &worded()).findings);
    findings
}

/// A wide table from small pools, so that clashes of every kind come about.
fn wide() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    let header = prop::sample::subsequence(
        vec![
            "V1.1",
            "Is de school veilig?",
            "V2.1",
            "Hoeveel procent doet mee?",
            "W1.1",
            "V1.1 Is er een mooi plan?",
            "Is er een plan",
            "Toelichting",
            "klas",
            "V1.2 Is er een plan?",
            "Is er een plan?2",
            "",
        ],
        1..9,
    );
    let site = prop::sample::select(vec![
        "01AB01",
        "01AB01",
        "01AB02",
        "De Regenboog",
        "Het Kompas",
        "77ZZ77",
        "05SO01",
        "02CD01",
        "",
    ]);
    let cell = prop::sample::select(vec!["deels", "op orde", "", "n.v.t.", "35", "zeven", "1"]);
    let row = (site, prop::collection::vec(cell, 9))
        .prop_map(|(site, cells)| std::iter::once(site).chain(cells).map(str::to_owned).collect::<Vec<_>>());
    (header.prop_map(|h| h.into_iter().map(str::to_owned).collect()), prop::collection::vec(row, 1..6))
}

/// How many answers a finding sets aside.
fn sets_aside(finding: &Finding) -> i64 {
    let count = |wanted: &str| {
        finding.facts.iter().find_map(|(name, fact)| match fact {
            Fact::Count(count) if *name == wanted => Some(*count),
            _ => None,
        })
    };
    match finding.code.sets_rows_aside() {
        true => count("rows").or(count("answers")).unwrap_or(1),
        false => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_answer_of_a_wide_table_is_used_or_set_aside_by_exactly_one_finding((header, rows) in wide()) {
        let width = header.len() + 1;
        let lines: Vec<String> = rows.iter().map(|row| row[..width].join(";")).collect();
        let header = format!("vestigingsnummer;{}", header.join(";"));
        let checked = take_with(vec![sheet("a.csv", &header, &lines)], &[]);
        let totals = checked.value.totals;
        prop_assert_eq!(totals.read, totals.used + totals.set_aside);
        prop_assert_eq!(totals.set_aside as i64, checked.findings.iter().map(sets_aside).sum::<i64>(), "{:?}", checked.findings);
    }

    #[test]
    fn a_header_in_other_typing_asks_the_same(spaces in "[ \u{a0}]{0,3}", upper: bool, curly: bool, count in 0..30u32) {
        let text = "Voelt 'iedereen' zich veilig?";
        let mut typed = text.replace(' ', if curly { "\u{a0} " } else { " " });
        typed = if upper { typed.to_uppercase() } else { typed };
        typed = if curly { typed.replacen('\'', "\u{2018}", 1).replacen('\'', "\u{2019}", 1) } else { typed };
        let typed = format!("{spaces}{typed}{}{spaces}", if count == 0 { String::new() } else { count.to_string() });
        let checked = take_lines(&[&format!("vestigingsnummer;{typed}"), "01AB01;deels"]);
        prop_assert_eq!(codes(&checked.findings), vec![], "{} {:?}", fold(&typed), checked.findings);
        prop_assert_eq!(of(&checked.value, "01AB01").state(1), State::Level(2));
    }
}

#[test]
fn a_blank_answer_to_a_question_in_words_is_no_heading() {
    let lines = ["vestigingsnummer;vraag;antwoord", "01AB01;Is er een plan?;", "01AB01;Een kop;"];
    let checked = take_lines(&lines);
    assert!(of(&checked.value, "01AB01").submission.is_some(), "a blank row is a submission too");
    assert_eq!((checked.value.totals.read, checked.value.totals.used), (1, 1));
}

#[test]
fn the_same_other_words_above_two_questions_are_told_of_both() {
    let lines = ["vestigingsnummer;indicator;vraag;antwoord", "01AB01;V1.1;Zie boven;3", "01AB01;V1.2;Zie boven;3"];
    let told = take_lines(&lines).findings.iter().filter(|finding| finding.code == Code::QuestionDrifted).count();
    assert_eq!(told, 2);
}

#[test]
fn a_question_that_two_columns_ask_and_nobody_answers_is_blank_once() {
    let checked = take_lines(&["vestigingsnummer;V1.1;V1.1;V1.2", "01AB01;;;3", "01AB02;;3;"]);
    assert!(checked.findings.iter().all(|finding| finding.code == Code::NormMissing), "{:?}", checked.findings);
    assert_eq!((checked.value.totals.read, checked.value.totals.used), (4, 4));
}

#[test]
fn a_row_of_answers_is_no_header_where_ids_are_numbers() {
    let mut norms: Vec<Norm> = norms().iter().map(|norm| (**norm).clone()).collect();
    for (indicator, id) in norms[0].indicators.iter_mut().zip(["1", "2", "3", "4"]) {
        indicator.id = id.into();
    }
    let norms: Vec<Arc<Norm>> = norms.into_iter().map(Arc::new).collect();
    let headers = Headers::of(&norms, &[]);
    let header = |lines: &[&str]| {
        let mut sheet = sheet("a.csv", lines[0], &lines[1..]);
        settle(&mut sheet, &headers);
        sheet.header_place(0).row
    };
    assert_eq!(header(&["Plan?;Veilig?;Groep?;Locatie", "4;3;1;01AB01", "3;3;2;01AB02"]), 1);
    assert_eq!(header(&["Zelfevaluatie", "vestigingsnummer;1;2;3", "01AB01;1;2;3"]), 2);
}

#[test]
fn a_table_above_another_is_told() {
    let lines = ["vestigingsnummer;V1.1", "01AB01;3", "01AB02;3", "vestigingsnummer;V1.1;V1.2", "01AB03;3;3"];
    let checked = take_lines(&lines);
    let told: Vec<_> = checked.findings.iter().filter(|f| f.code == Code::TableShapeUnknown).collect();
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].place.row, told[0].facts.last()), (1, Some(&("rows", Fact::from(2_usize)))));
    let totals = checked.value.totals;
    assert_eq!((totals.read, totals.used, totals.set_aside), (4, 2, 2));
}

#[test]
fn a_title_and_a_header_without_rows_are_told() {
    let checked = take_lines(&["Zelfevaluatie", "vestigingsnummer;indicator;antwoord"]);
    assert!(checked.findings.iter().any(|finding| finding.code == Code::TableEmpty));
}

#[test]
fn a_name_that_several_other_schools_bear_disagrees_with_a_number() {
    let lines = ["vestigingsnummer;naam;V1.1", "01AB01;Het Kompas;3", "01AB02;Het Kompas;3", "01AB01;De Regenboog;2"];
    let checked = take_lines(&lines);
    let told: Vec<_> = checked.findings.iter().filter(|f| f.code == Code::SiteDisagrees).collect();
    assert_eq!((told.len(), told[0].place.row), (1, 2));
}
