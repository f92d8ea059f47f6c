use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use regex::Regex;

use super::*;
use crate::base::exact::Milli;
use crate::norm::{Bands, Better};
use crate::register::Kind;
use crate::run::dossier::Dossier;
use crate::run::fixture::{HOSTILE, dossier};
use crate::wording::Language;

/// The form of the n-th school of the fixture, with last year's answers.
fn of(dossier: &Dossier, n: usize) -> Form<'_> {
    let now = &dossier.now()[n].evaluation;
    let before = &dossier.before().unwrap().assessments;
    let last_year = before.iter().map(|a| &*a.evaluation).find(|e| e.school.id == now.school.id);
    let (school, year, norm) = (&*now.school, now.year, &*now.norm);
    Form { partnership: &dossier.partnership, school, year, norm, last_year, filled: None }
}

/// The rows of the sheet with the questions, as text.
fn rows(form: &Form) -> Vec<Vec<String>> {
    let made = super::form(form, &Wording::new(Language::Nl)).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(made.bytes)).unwrap();
    let range = book.worksheet_range(SHEET).unwrap();
    range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

/// The rows with a question of the norm, without its inventory.
fn questions(form: &Form) -> Vec<Vec<String>> {
    asked(form).into_iter().filter(|row| !form.norm.inventory.iter().any(|item| item.id == row[0])).collect()
}

/// The rows with anything that is asked.
fn asked(form: &Form) -> Vec<Vec<String>> {
    rows(form).into_iter().skip(LABELS.len() + 1).filter(|row| !row[0].is_empty()).collect()
}

/// One part of a workbook as text.
fn part(form: &Form, name: &str) -> String {
    let made = super::form(form, &Wording::new(Language::Nl)).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(made.bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

const QUESTIONS: &str = "xl/worksheets/sheet2.xml";

#[test]
fn a_question_has_a_row_in_the_norm_s_order_and_a_heading_has_nothing_that_is_read() {
    let dossier = dossier(Language::Nl);
    let form = of(&dossier, 0);
    let rows = rows(&form);
    for (row, label) in rows.iter().zip(LABELS) {
        assert_eq!(crate::input::cell::key(&row[0]), crate::input::cell::key(label));
    }
    assert_eq!(
        [&rows[0][1], &rows[1][1], &rows[2][1]],
        [&form.school.name, form.school.id.as_str(), "2025-2026"].map(|t| t.to_owned()).each_ref()
    );
    assert_eq!(rows[LABELS.len()], COLUMNS);
    let asked: Vec<_> =
        questions(&form).into_iter().map(|row| (row[0].clone(), row[1].clone(), row[5].clone())).collect();
    let id = form.school.id.to_string();
    let expected: Vec<_> = form.norm.indicators.iter().map(|i| (i.id.clone(), i.text.clone(), id.clone())).collect();
    assert_eq!(asked, expected);
    for heading in rows.iter().skip(LABELS.len() + 1).filter(|row| row[0].is_empty()) {
        assert!(heading.iter().enumerate().all(|(column, text)| column == 1 || text.is_empty()), "{heading:?}");
    }
}

#[test]
fn what_is_not_for_a_kind_of_school_is_not_asked() {
    let dossier = dossier(Language::Nl);
    let mut norm = of(&dossier, 0).norm.clone();
    let other = vec![Kind::new("sbo")];
    norm.indicators[0].kinds = other.clone();
    norm.standards.iter_mut().take(norm.themes[1].standards.end).skip(1).for_each(|s| s.kinds = other.clone());
    let form = Form { norm: &norm, ..of(&dossier, 0) };
    let rows = rows(&form);
    let texts: Vec<_> = rows.iter().map(|row| row[1].as_str()).collect();
    assert!(!texts.contains(&norm.indicators[0].text.as_str()) && texts.contains(&norm.indicators[1].text.as_str()));
    assert!(texts.contains(&norm.themes[0].title.as_str()) && !texts.contains(&norm.themes[1].title.as_str()));
}

#[test]
fn the_inventory_stands_below_the_questions_with_what_was_said_before() {
    let dossier = dossier(Language::Nl);
    let form = of(&dossier, 0);
    let items: Vec<_> = asked(&form).into_iter().skip(questions(&form).len()).collect();
    let names: Vec<_> = items.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    assert_eq!(names, [("X1", "Gedragsspecialist"), ("X2", "Prikkelarme ruimte"), ("X3", "Fysiotherapeut")]);
    let before = form.last_year.unwrap();
    let said = |item: usize| before.inventory[item].as_ref().map_or("", |answer| &answer.text).to_owned();
    assert_eq!(items.iter().map(|row| row[2].clone()).collect::<Vec<_>>(), (0..3).map(said).collect::<Vec<_>>());
    let xml = part(&form, QUESTIONS);
    let list = "<formula1>\"niet beschikbaar,snel beschikbaar,in de school,weet niet\"</formula1>";
    assert_eq!(xml.matches(list).count(), 3);
}

#[test]
fn a_form_without_questions_is_a_form() {
    let dossier = dossier(Language::Nl);
    let mut norm = of(&dossier, 0).norm.clone();
    norm.standards.iter_mut().for_each(|standard| standard.kinds = vec![Kind::new("sbo")]);
    assert!(questions(&Form { norm: &norm, ..of(&dossier, 0) }).is_empty());
}

#[test]
fn last_year_s_answer_stands_beside_the_same_question_only() {
    let dossier = dossier(Language::Nl);
    let form = of(&dossier, 0);
    let before = form.last_year.unwrap();
    for (at, row) in questions(&form).iter().enumerate() {
        assert_eq!(row[2], before.answers[at].as_ref().unwrap().text.as_ref());
        assert_eq!(row[3], "", "nothing is copied");
    }
    let mut norm = form.norm.clone();
    norm.indicators[0].text = "Iets anders".into();
    norm.indicators[1].id = "X9".into();
    let asked = questions(&Form { norm: &norm, ..form });
    assert_eq!([&asked[0][2], &asked[1][2]], ["vraag is veranderd", "nieuwe vraag"]);
    let first = questions(&Form { last_year: None, ..form });
    assert!(first.iter().all(|row| row[2].is_empty()));
}

#[test]
fn a_level_given_as_a_number_is_shown_by_its_label() {
    let dossier = dossier(Language::Nl);
    let mut before = of(&dossier, 0).last_year.unwrap().clone();
    for answer in before.answers.iter_mut().flatten() {
        answer.text = "4".into();
        answer.state = crate::intake::State::Level(4);
    }
    let form = Form { last_year: Some(&before), ..of(&dossier, 0) };
    let label = form.norm.scales[0].label(4);
    assert!(questions(&form).iter().all(|row| row[2] == label));
    let mut norm = form.norm.clone();
    norm.scales.iter_mut().for_each(|scale| scale.levels[3].label = "heel sterk".into());
    let now = questions(&Form { norm: &norm, ..of(&dossier, 0) });
    assert!(now.iter().any(|row| row[2] == format!("heel sterk (vorig jaar: {label})")), "{now:?}");
}

/// The cells of a sheet that are not locked.
fn unlocked(form: &Form, sheet: &str) -> BTreeSet<String> {
    let styles = part(form, "xl/styles.xml");
    let (_, formats) = styles.split_once("<cellXfs").unwrap();
    let (formats, _) = formats.split_once("</cellXfs>").unwrap();
    let open: BTreeSet<String> = formats
        .split("<xf ")
        .skip(1)
        .enumerate()
        .filter(|(_, xf)| xf.contains("locked=\"0\""))
        .map(|(at, _)| at.to_string())
        .collect();
    assert!(!open.is_empty());
    let cells = Regex::new(r#"<c r="([A-Z]+[0-9]+)" s="([0-9]+)""#).unwrap();
    let xml = part(form, sheet);
    cells.captures_iter(&xml).filter(|c| open.contains(&c[2])).map(|c| c[1].to_owned()).collect()
}

#[test]
fn just_what_is_to_be_filled_in_can_be_changed() {
    let dossier = dossier(Language::Nl);
    let form = of(&dossier, 0);
    let mut expected = BTreeSet::from(["B4", "B5", "B6"].map(str::to_owned));
    for (row, _) in rows(&form).iter().enumerate().skip(LABELS.len() + 1).filter(|(_, row)| !row[0].is_empty()) {
        expected.extend(["D", "E"].map(|column| format!("{column}{}", row + 1)));
    }
    assert_eq!(unlocked(&form, QUESTIONS), expected);
    assert!(unlocked(&form, "xl/worksheets/sheet1.xml").is_empty());
    for sheet in [QUESTIONS, "xl/worksheets/sheet1.xml"] {
        let xml = part(&form, sheet);
        assert!(xml.contains("<sheetProtection sheet=\"1\"") && !xml.contains("password"), "{sheet}");
        assert!(!xml.contains(" sort=\"0\""), "sorting would part questions from their hidden numbers");
    }
}

#[test]
fn an_answer_is_chosen_from_the_words_of_its_scale() {
    let dossier = dossier(Language::Nl);
    let mut norm = of(&dossier, 0).norm.clone();
    norm.indicators.iter_mut().for_each(|i| i.not_applicable = i.id == "A1.2");
    let xml = part(&Form { norm: &norm, ..of(&dossier, 0) }, QUESTIONS);
    assert_eq!(xml.matches("type=\"list\"").count(), norm.asked_count());
    let scale = &norm.scales[0];
    let labels: Vec<_> = scale.levels.iter().map(|l| l.label.as_str()).collect();
    let list = |words: &[&str]| format!("<formula1>\"{}\"</formula1>", words.join(","));
    let plain = [labels.clone(), vec![scale.unknown[0].as_str()]].concat();
    let with = [labels, vec![scale.not_applicable[0].as_str(), scale.unknown[0].as_str()]].concat();
    assert_eq!(xml.matches(&list(&plain)).count(), norm.indicators.len() - 1);
    assert_eq!(xml.matches(&list(&with)).count(), 1);
}

#[test]
fn words_that_do_not_fit_in_a_cell_s_own_list_stand_on_a_hidden_sheet() {
    let dossier = dossier(Language::Nl);
    for label in ["op orde, en vastgelegd".to_owned(), "lang ".repeat(60)] {
        let mut norm = of(&dossier, 0).norm.clone();
        norm.scales[0].levels[2].label = label.clone();
        norm.indicators[0].id = "i".repeat(40);
        let form = Form { norm: &norm, ..of(&dossier, 0) };
        let xml = part(&form, QUESTIONS);
        assert!(xml.contains("<formula1>Lijsten!$A$1:$A$"), "{label}");
        let book = part(&form, "xl/workbook.xml");
        assert!(book.contains("name=\"Lijsten\" sheetId=\"3\" state=\"hidden\""), "{book}");
        assert!(part(&form, "xl/sharedStrings.xml").contains(label.trim()));
    }
    assert!(!part(&of(&dossier, 0), "xl/workbook.xml").contains("hidden"));
}

#[test]
fn a_number_question_takes_numbers_and_says_what_is_good() {
    let dossier = dossier(Language::Nl);
    let mut norm = of(&dossier, 0).norm.clone();
    let bands = |unit: &str, better| Bands { limits: [20, 50, 80].map(Milli::whole).into(), better, unit: unit.into() };
    for (at, (unit, better)) in
        [("%", Better::Higher), ("weken", Better::Lower), ("weken", Better::Higher)].into_iter().enumerate()
    {
        norm.indicators[at].number = Some(bands(unit, better));
        norm.indicators[at].not_applicable = at == 2;
    }
    let form = Form { norm: &norm, ..of(&dossier, 0) };
    let xml = part(&form, QUESTIONS);
    let row = LABELS.len() + 4;
    assert!(
        xml.contains(&format!("AND(ISNUMBER(D{row}),D{row}&gt;=0,D{row}&lt;=100,OR(D{row}=0,D{row}&gt;=1))")),
        "{xml}"
    );
    assert!(xml.contains("type=\"decimal\"") && xml.contains("Goed is 50\u{a0}weken of minder."));
    assert!(xml.contains("Goed is 50\u{a0}% of meer.") && xml.contains(&format!("OR(D{}=\"n.v.t.\",", row + 2)));
}

#[test]
fn a_form_that_is_filled_in_holds_what_was_given_and_counts_it() {
    let dossier = dossier(Language::Nl);
    let mut norm = of(&dossier, 0).norm.clone();
    norm.indicators[1].number = Some(Bands { limits: vec![Milli::ONE], better: Better::Higher, unit: "%".into() });
    let answer = |text: &str, note: &str| (text.to_owned(), note.to_owned());
    let answers = [(0, answer("op orde", "Zie jaarplan.")), (1, answer("62,5 %", ""))];
    let filled = Filled {
        by: "J. de Voorbeeld".into(),
        role: "intern begeleider".into(),
        date: NaiveDate::from_ymd_opt(2025, 11, 15),
        answers: answers.into_iter().map(|(at, answer)| (norm.indicators[at].id.clone(), answer)).collect(),
    };
    let form = Form { norm: &norm, filled: Some(&filled), ..of(&dossier, 0) };
    let rows = rows(&form);
    assert_eq!([&rows[3][1], &rows[4][1]], ["J. de Voorbeeld", "intern begeleider"]);
    assert_eq!(rows[0][2], format!("Ingevuld: 2 van {} vragen", norm.asked_count()));
    let asked = questions(&form);
    assert_eq!([&asked[0][3], &asked[0][4], &asked[1][3], &asked[2][3]], ["op orde", "Zie jaarplan.", "62.5", ""]);
}

#[test]
fn hostile_text_stays_text_and_the_counter_is_the_only_formula() {
    let dossier = dossier(Language::Nl);
    let form = of(&dossier, 5);
    assert_eq!(form.school.name, HOSTILE);
    let made = super::form(&form, &Wording::new(Language::Nl)).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(made.bytes)).unwrap();
    assert_eq!(book.worksheet_formula(COVER).unwrap().used_cells().count(), 0);
    assert_eq!(book.worksheet_formula(SHEET).unwrap().used_cells().count(), 1);
    assert_eq!(rows(&form)[0][1], HOSTILE);
}

#[test]
fn the_first_sheet_says_what_every_answer_means_and_where_it_goes() {
    let dossier = dossier(Language::Nl);
    let mut norm = of(&dossier, 0).norm.clone();
    norm.scales[0].levels[0].meaning = Some("Wij zijn nog niet begonnen.".into());
    for (language, sufficient) in
        [(Language::Nl, "Vanaf hier is het voldoende."), (Language::En, "From here on it is sufficient.")]
    {
        let form = Form { norm: &norm, ..of(&dossier, 0) };
        let made = super::form(&form, &Wording::new(language)).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(made.bytes)).unwrap();
        let range = book.worksheet_range(COVER).unwrap();
        let stated = range.used_cells().map(|c| c.2.to_string()).collect::<Vec<_>>().join("\n");
        for text in
            ["Wij zijn nog niet begonnen.", sufficient, &dossier.partnership, "99AA01.xlsx", "2025-2026", "sterk"]
        {
            assert!(stated.contains(text), "{text} is not in {stated}");
        }
        assert!(stated.contains(&Wording::new(language).norm_notice(norm.status).unwrap()));
    }
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    let dossier = dossier(Language::Nl);
    let w = Wording::new(Language::Nl);
    assert_eq!(super::form(&of(&dossier, 3), &w).unwrap(), super::form(&of(&dossier, 3), &w).unwrap());
}
