//! What is doubtful decides nothing: rows that look like headers, tables above tables, dates far off, texts that are like a pupil's story.

use super::shapes::*;
use super::*;
use crate::base::finding::Code;

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
    assert_eq!((evaluation.state(0), evaluation.state(1)), (State::Level(2), State::BLANK));
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
    let checked = collect(vec![(year(2025), sheets)], &register(), &norms, &[], Duplicates::Latest);
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
fn a_blank_answer_to_a_question_in_words_is_no_heading() {
    let lines = ["vestigingsnummer;vraag;antwoord", "01AB01;Is er een plan?;", "01AB01;Een kop;"];
    let checked = take_lines(&lines);
    assert!(of(&checked.value, "01AB01").submission.is_none(), "a blank row is no submission");
    assert!(checked.findings.iter().any(|finding| finding.code == Code::SubmissionBlank));
    assert_eq!((checked.value.totals.read, checked.value.totals.set_aside), (2, 2), "nor is a row of a school");
}

#[test]
fn the_same_other_words_above_two_questions_are_told_of_both() {
    let lines = ["vestigingsnummer;indicator;vraag;antwoord", "01AB01;V1.1;Zie boven;3", "01AB01;V1.2;Zie boven;3"];
    let reported = take_lines(&lines).findings.iter().filter(|finding| finding.code == Code::QuestionDrifted).count();
    assert_eq!(reported, 2);
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
    let headers = Headers::of(&norms, &register(), &[]);
    let header = |lines: &[&str]| {
        let mut sheet = sheet("a.csv", lines[0], &lines[1..]);
        settle(&mut sheet, &headers);
        sheet.header_place(0).row
    };
    assert_eq!(header(&["Plan?;Veilig?;Groep?;Locatie", "4;3;1;01AB01", "3;3;2;01AB02"]), 1);
    assert_eq!(header(&["Zelfevaluatie", "vestigingsnummer;1;2;3", "01AB01;1;2;3"]), 2);
}

#[test]
fn a_table_below_another_is_told_and_the_first_is_read() {
    let lines = ["vestigingsnummer;V1.1", "01AB01;3", "01AB02;3", "vestigingsnummer;V1.1;V1.2", "01AB03;3;3"];
    for other in [lines[3], "School;V1.2;V1.1", "vestigingsnummer;Is de school veilig?"] {
        let checked = take_lines(&[lines[0], lines[1], lines[2], other, lines[4]]);
        // What is below is counted with the other table, or does not fit below the first header.
        let reported: Vec<_> = codes(&checked.findings).into_iter().filter(|(code, ..)| *code != "B130").collect();
        assert_eq!(reported, [("A156", 4, 0)], "{other}");
        let totals = checked.value.totals;
        assert_eq!(totals.used, 2, "{other}");
        assert_eq!(totals.read, totals.used + totals.set_aside);
        assert!(totals.set_aside > 0, "{other}");
    }
    let long =
        take_lines(&["school;indicator;antwoord", "01AB01;V1.1;3", "school;antwoord;indicator", "01AB02;3;V1.1"]);
    assert_eq!(codes(&long.findings), [("A156", 3, 0)]);
}

#[test]
fn a_table_below_another_is_told_however_narrow_its_header() {
    let wide = ["vestigingsnummer;los;V1.1;V1.2", "01AB01;;3;3"];
    for other in [
        "vestigingsnummer;indicator;antwoord",
        "indicator;antwoord;vestigingsnummer",
        "vestigingsnummer;vraag;;antwoord",
        ";school;indicator;antwoord",
        "antwoord;vraag",
        "vestigingsnummer;contactpersoon;telefoon",
        "Nr.;;V1.2;V1.1",
        "Nr.;;Is de school veilig?;Is er een plan?",
    ] {
        let checked = take_lines(&[wide[0], wide[1], other, "01AB02;x;2;"]);
        assert!(codes(&checked.findings).contains(&("A156", 3, 0)), "{other}: {:?}", codes(&checked.findings));
        let totals = checked.value.totals;
        assert_eq!((totals.used, totals.read), (2, 2 + totals.set_aside), "{other}");
    }
    let above = ["School: De Regenboog", "V1.1;V1.2", "3;3", "V1.2;V1.1", "1;3"];
    assert!(codes(&take_lines(&above).findings).contains(&("A156", 4, 0)));
    let long = ["vestigingsnummer;indicator;antwoord", "01AB01;V1.1;3", "indicator;antwoord", "V1.2;3"];
    assert!(codes(&take_lines(&long).findings).contains(&("A156", 3, 0)));
}

#[test]
fn a_row_of_explanation_ends_no_table() {
    let explanation = "Vul hier het vestigingsnummer in;;1 tot 4;1 tot 4";
    let checked = take_lines(&["vestigingsnummer;los;V1.1;V1.2", explanation, "01AB01;;3;3"]);
    assert!(!codes(&checked.findings).iter().any(|(code, ..)| *code == "A156"), "{:?}", codes(&checked.findings));
    assert_eq!(states(&checked.value, "01AB01")[..2], [State::Level(3), State::Level(3)]);
}

#[test]
fn the_header_once_more_is_told_and_no_answer() {
    for lines in [
        ["Vestigingsnummer;V1.1;V1.2;los", "01AB01;3;3;", "VESTIGINGSNUMMER;v1.1;V1.2;", "01AB02;3;3;x"],
        [
            "vestigingsnummer;indicator;antwoord;toelichting",
            "01AB01;V1.1;3;",
            "vestigingsnummer;indicator;antwoord;toelichting",
            "01AB02;V1.1;3;",
        ],
    ] {
        let checked = take_lines(&lines);
        let reported: Vec<_> = codes(&checked.findings).into_iter().filter(|(code, ..)| *code != "B108").collect();
        assert_eq!(reported, [("A155", 3, 0)]);
        let totals = checked.value.totals;
        assert_eq!((totals.read, totals.set_aside), (totals.used, 0));
        assert_eq!(of(&checked.value, "01AB02").state(0), State::Level(3));
    }
    let form = take_lines(&["School:;01AB01", "indicator;antwoord", "V1.1;3", "indicator;antwoord", "V1.2;2"]);
    assert_eq!(codes(&form.findings), [("A155", 4, 0)]);
    assert_eq!((form.value.totals.read, form.value.totals.used), (2, 2));
}

#[test]
fn rows_of_answers_above_the_header_are_told() {
    let lines = ["Zelfevaluatie;De Regenboog", "01AB02;3;3", "vestigingsnummer;V1.1;V1.2", "01AB01;3;3"];
    let checked = take_lines(&lines);
    assert_eq!(codes(&checked.findings), [("A101", 2, 1)]);
    assert_eq!((checked.value.totals.read, checked.value.totals.used), (3, 2));
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
    let reported: Vec<_> = checked.findings.iter().filter(|f| f.code == Code::SiteDisagrees).collect();
    assert_eq!((reported.len(), reported[0].place.row), (1, 2));
}

#[test]
fn a_title_that_names_another_school_makes_the_label_doubtful() {
    let table = ["School;De Regenboog", "indicator;antwoord", "V1.1;3", "V1.2;3"];
    let with = |title: &str| take_lines(&[title, table[0], table[1], table[2], table[3]]);
    for title in ["01AB02", "Vrij College", "Zelfevaluatie 01AB02 (concept)"] {
        let checked = with(title);
        assert_eq!(codes(&checked.findings), [("A125", 1, 1)], "{title}");
        assert_eq!(states(&checked.value, "01AB01")[0], State::BLANK);
    }
    for title in ["01AB01", "De Regenboog", "Zelfevaluatie 2025-2026", "Stichting Het Kompas", "Datum;3-11-2025"] {
        assert_eq!(states(&with(title).value, "01AB01")[0], State::Level(3), "{title}");
    }
}

#[test]
fn a_row_that_is_longer_than_its_neighbours_by_an_answer_is_set_aside() {
    let head = "vestigingsnummer;los;V1.1;V1.2;wie;vervolg";
    let rows = |last: &str| {
        let lines = [head, "01AB01;;3;3", "01AB03;;3;3", "De Regenboog;;3;3", last];
        take_lines(&lines)
    };
    let reported = |last: &str| codes(&rows(last).findings).iter().any(|(code, row, _)| (*code, *row) == ("B130", 5));
    assert!(reported("01AB02;van niveau 2;3;1;3"));
    assert!(!reported("01AB02;x;3;3;J. Jansen"), "who filled it in");
    assert!(!reported("01AB02;;3;3"));
}
