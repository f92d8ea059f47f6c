//! Shapes of tables: the same answers however they stand, what is merely alike is never used, and what people confirmed is.

use super::*;
use crate::intake::mapping::{Link, Subject};
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
    let headers = Headers::of(&worded(), &named(), links);
    sheets.iter_mut().for_each(|sheet| settle(sheet, &headers));
    collect(vec![(year(2025), sheets)], &named(), &worded(), links, Duplicates::Latest)
}

/// Reads one sheet from lines with `;`.
pub(super) fn take_lines(lines: &[&str]) -> Checked<Intake> {
    take_with(vec![sheet("a.csv", lines[0], &lines[1..])], &[])
}

pub(super) fn states(intake: &Intake, site: &str) -> Vec<State> {
    let evaluation = of(intake, site);
    (0..evaluation.norm.indicators.len()).map(|at| evaluation.state(at)).collect()
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
pub(super) fn outcome(checked: &Checked<Intake>, site: &str) -> impl PartialEq + std::fmt::Debug + use<> {
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
    assert_eq!(of(&checked.value, "01AB01").state(1), State::BLANK);
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
    let all = [State::BLANK, State::BLANK, State::BLANK, State::Level(2)];
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
