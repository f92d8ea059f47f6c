use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::columns::{Column, Columns, Line};
use super::conversations::{MOMENT, ROOM, ROWS, sorted};
use super::*;
use crate::agreement::{Agreements, COLUMNS, MARK, ORDER, STATE, TALK, read_agreements, settle_agreements};
use crate::base::finding::{Code, Finding, Severity};
use crate::input::cell::key;
use crate::input::source::{Limits, Purpose, read_bytes};
use crate::register::Window;
use crate::report::workbook::sheet::{height, page_height};
use crate::run::fixture::dossier;
use crate::wording::Language;

/// The bytes of the workbook.
fn made(dossier: &Dossier) -> Vec<u8> {
    let mut bytes = Vec::new();
    agenda(dossier, &mut bytes).unwrap();
    bytes
}

/// The cells of a sheet, by name of their column; the row that tells whether somebody sorted is left out.
fn rows(dossier: &Dossier, name: &str) -> Vec<Vec<(String, Data)>> {
    let bytes = made(dossier);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range(name).unwrap();
    let header: Vec<String> = sheet.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let named = |row: &[Data]| header.iter().cloned().zip(row.iter().cloned()).collect();
    sheet.rows().skip(2).map(named).collect()
}

fn cell<'r>(row: &'r [(String, Data)], name: &str) -> &'r Data {
    &row.iter().find(|(header, _)| header == name).unwrap_or_else(|| panic!("no column {name}")).1
}

fn sheets(dossier: &Dossier) -> [String; 2] {
    ["workbook-agenda-po", "workbook-agenda-vo"].map(|id| dossier.wording.say(id))
}

/// What stands between quotation marks behind each of these.
fn attributes(xml: &str, behind: &str) -> Vec<f64> {
    let values = xml.split(behind).skip(1).filter_map(|rest| rest.split('"').next());
    values.map(|value| value.parse().unwrap()).collect()
}

#[test]
fn no_topic_stands_on_two_pages_of_the_printed_agenda() {
    let mut dossier = dossier(Language::Nl);
    // One wijk, so that nothing else ends a page.
    let rows = dossier.register.rows().iter().map(|row| crate::register::School { district: None, ..(**row).clone() });
    dossier.register = crate::register::Register::new(rows.collect());
    let mut zip = zip::ZipArchive::new(Cursor::new(made(&dossier))).unwrap();
    let xml = std::io::read_to_string(zip.by_name("xl/worksheets/sheet2.xml").unwrap()).unwrap();
    let heights = attributes(&xml, "\" ht=\"");
    let (head, rows) = (heights[0], &heights[1..]);
    let breaks: Vec<usize> = attributes(&xml, "<brk id=\"").into_iter().map(|row| row as usize).collect();
    assert!(breaks.len() > 3 && breaks.iter().all(|row| row % ROWS as usize == 0), "{breaks:?}");
    let widths = attributes(xml.split("</cols>").next().unwrap(), "width=\"");
    let page = page_height(widths.into_iter().take(12)) - head;
    let ends: Vec<usize> = breaks.into_iter().map(|row| row - 1).chain([rows.len()]).collect();
    let mut from = 0;
    for end in ends {
        let tall: f64 = rows[from..end].iter().sum();
        assert!(tall <= page * 1.02, "{from}..{end}: {tall} of {page}");
        from = end;
    }
}

#[test]
fn every_topic_has_rows_of_its_own_grouped_and_in_order_of_conversation() {
    let dossier = dossier(Language::Nl);
    let all = sheets(&dossier).map(|name| rows(&dossier, &name));
    assert_eq!(all.iter().map(Vec::len).sum::<usize>(), dossier.topics.len() * ROWS as usize);
    let text = |row: &[(String, Data)], name: &str| cell(row, name).to_string();
    for topic in &dossier.topics {
        let of_school: Vec<_> =
            all.iter().flatten().filter(|row| text(row, "vestigingsnummer") == topic.school.as_str()).collect();
        let numbers: Vec<_> = of_school.iter().map(|row| text(row, "Nr.")).collect();
        let expected = (1..=of_school.len() / 2).flat_map(|number| [number.to_string(), number.to_string()]);
        assert_eq!(numbers, expected.collect::<Vec<_>>(), "a school's topics stand together");
    }
    let [po, vo] = &all;
    let places: Vec<_> = po.iter().map(|row| (text(row, "Wijk"), text(row, "School").to_lowercase())).collect();
    assert!(places.is_sorted(), "PO by wijk and name, never by score");
    assert!(vo.iter().all(|row| row.iter().all(|(header, _)| header != "Wijk")), "VO is city-wide");
    assert!(po.iter().all(|row| text(row, "Gespreksleider").starts_with("Consulent")));
}

#[test]
fn a_topic_about_the_school_as_a_whole_is_known_as_such() {
    for wording in Language::ALL.map(crate::wording::Wording::new) {
        let written = wording.say("board-whole-school");
        assert!(crate::agreement::WHOLE_SCHOOL.contains(&written.as_str()), "{written}");
    }
}

#[test]
fn who_can_help_is_named_with_the_topic_for_who_leads_the_conversation() {
    let dossier = dossier(Language::Nl);
    let all = sheets(&dossier).map(|name| rows(&dossier, &name)).concat();
    let named = all.iter().map(|row| cell(row, "Wie kan meedenken").to_string()).filter(|text| !text.is_empty());
    assert_eq!(named.count(), dossier.helpers.len());
    for help in &dossier.helpers {
        let topic = &dossier.topics[help.topic];
        let text = |row: &&Vec<(String, Data)>, name: &str| cell(row, name).to_string();
        let is_topic = |row: &&Vec<(String, Data)>| {
            text(row, "vestigingsnummer") == topic.school.as_str()
                && topic.judgement(dossier.now()).is_some_and(|judgement| {
                    let norm = &dossier.now()[topic.assessment].evaluation.norm;
                    text(row, "standaard") == norm.standards[judgement.standard].id
                })
        };
        let row = all.iter().find(is_topic).unwrap();
        for at in &help.schools {
            let school = &dossier.now()[*at].evaluation.school;
            assert!(text(&row, "Wie kan meedenken").contains(&format!("{} ({})", school.name, school.id)));
        }
    }
}

#[test]
fn numbers_are_numbers_and_bounds_stand_where_answers_are_missing() {
    let dossier = dossier(Language::Nl);
    let all = sheets(&dossier).map(|name| rows(&dossier, &name)).concat();
    let first = |row: &&Vec<(String, Data)>| !matches!(cell(row, "Uitslag"), Data::Empty);
    let (mut numbers, mut bounds) = (0, 0);
    for row in all.iter().filter(first) {
        match cell(row, "Score") {
            Data::Float(_) => numbers += 1,
            Data::String(text) if text.contains(" tot ") => bounds += 1,
            Data::Empty => {}
            other => panic!("{other:?}"),
        }
        assert!(matches!(cell(row, "Drempel"), Data::Float(_) | Data::Empty));
        assert!(matches!(cell(row, "Jaren achtereen"), Data::Float(_) | Data::Empty));
        if let Data::String(since) = cell(row, "Sinds") {
            let start: f64 = since[..4].parse().unwrap();
            assert_eq!(*cell(row, "Jaren achtereen"), Data::Float(2025.0 - start + 1.0));
        }
    }
    assert!(numbers > 0 && bounds > 0);
}

#[test]
fn no_column_of_what_is_known_is_read_as_a_part_of_an_agreement() {
    for language in Language::ALL {
        let dossier = dossier(language);
        for name in sheets(&dossier) {
            let row = &rows(&dossier, &name)[0];
            let headers: Vec<_> = row.iter().map(|(header, _)| header.to_lowercase()).collect();
            assert!(!headers.iter().any(|header| ["status", "afspraak", "opmerking"].contains(&header.as_str())));
            for needed in ["vestigingsnummer", "standaard", "omschrijving", "wie", "bedrag", "uiterlijk", TALK] {
                assert_eq!(headers.iter().filter(|header| *header == needed).count(), 1, "{needed}");
            }
        }
    }
}

#[test]
fn the_sheet_of_agreements_has_the_columns_that_a_run_reads_and_the_state() {
    let dossier = dossier(Language::En);
    let bytes = made(&dossier);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range(AGREEMENTS).unwrap();
    let header: Vec<_> = sheet.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let keys: BTreeSet<String> = header.iter().map(|name| key(name)).collect();
    assert_eq!(
        keys,
        COLUMNS.iter().chain(&[STATE, MARK, "school"]).map(|name| key(name)).collect(),
        "a hyphen tells nothing"
    );
    assert_eq!(header.len(), COLUMNS.len() + 3);
    assert_eq!(sheet.height(), 1 + dossier.agreements.len());
    let column = |name: &str| header.iter().position(|head| head == name).unwrap();
    let rows: Vec<[String; 3]> = sheet
        .rows()
        .skip(1)
        .map(|row| ["afspraak", "school", STATE].map(|name| row[column(name)].to_string()))
        .collect();
    let mut expected: Vec<_> = dossier.followed().collect();
    expected.sort_by_key(|(agreement, _)| agreement.order());
    let of = |(agreement, followed): &(&crate::agreement::Agreement, &crate::trend::agreed::Followed)| {
        let school = dossier.agreed_with(agreement).unwrap().name.clone();
        [agreement.id.clone(), school, dossier.wording.agreement_state(followed.state)]
    };
    assert_eq!(rows, expected.iter().map(of).collect::<Vec<_>>());
}

/// A workbook as a run reads it.
fn read(dossier: &Dossier, bytes: Vec<u8>) -> Agreements {
    let limits = Limits { purpose: Purpose::List, ..Limits::default() };
    let mut sheets = read_bytes(bytes, "gesprekken.xlsx", limits).value;
    settle_agreements(&mut sheets);
    let read = read_agreements(&sheets, &dossier.register, &dossier.norms, Window::default());
    let is_grave =
        |finding: &&Finding| finding.severity() == Severity::Error && finding.code != Code::AgreementCopiesDiffer;
    let grave: Vec<_> = read.findings.iter().filter(is_grave).collect();
    assert!(grave.is_empty(), "{grave:?}");
    read.value.unwrap()
}

#[test]
fn every_agreement_comes_back_as_it_was_twice() {
    for language in Language::ALL {
        let mut dossier = dossier(language);
        let strip = |agreements: &[crate::agreement::Agreement]| {
            let same = |a: &crate::agreement::Agreement| (a.id.clone(), a.mark());
            agreements.iter().map(same).collect::<Vec<_>>()
        };
        let before = strip(&dossier.agreements);
        for _ in 0..2 {
            let came = read(&dossier, made(&dossier));
            assert_eq!(strip(&came.agreements), before);
            dossier.agreements = came.agreements;
        }
    }
}

#[test]
fn the_rows_of_the_agenda_are_numbered_and_the_first_tells_whether_somebody_sorted() {
    let dossier = dossier(Language::Nl);
    for name in sheets(&dossier) {
        let all = rows(&dossier, &name);
        let numbers: Vec<_> = all.iter().map(|row| cell(row, ORDER).clone()).collect();
        let expected: Vec<_> = (1..=all.len()).map(|number| Data::Float(number as f64)).collect();
        assert_eq!(numbers, expected);
        let keys: BTreeSet<_> = all
            .iter()
            .map(|row| (cell(row, "vestigingsnummer").to_string(), cell(row, "standaard").to_string()))
            .collect();
        assert_eq!(keys.len() * ROWS as usize, all.len(), "every row says which topic it is");
    }
}

#[test]
fn a_planned_day_comes_back_in_its_own_year() {
    let mut dossier = dossier(Language::Nl);
    let topic = &dossier.topics[0];
    let (school, at) = (topic.school.clone(), topic.standard.unwrap());
    let standard = dossier.now()[topic.assessment].evaluation.norm.standards[at].id.clone();
    for (day, expected) in [("2026-05-12", 1), ("2025-05-12", 0)] {
        let place = crate::base::finding::Place::file("gesprekken.xlsx");
        let (school, standard, day) = (school.clone(), Some(standard.clone()), day.parse().unwrap());
        let time = chrono::NaiveTime::from_hms_opt(10, 30, 0);
        dossier.talks = vec![crate::agreement::PlannedTalk { school, standard, day, time, place }];
        let came = read(&dossier, made(&dossier));
        assert_eq!(came.talks.iter().filter(|talk| talk.day == day && talk.time == time).count(), expected);
        // Beside one of an earlier year, as two agendas tell it.
        let mut earlier = dossier.talks[0].clone();
        earlier.day = "2024-05-12".parse().unwrap();
        dossier.talks.insert(0, earlier);
        let came = read(&dossier, made(&dossier));
        assert_eq!(came.talks.iter().filter(|talk| talk.day == day).count(), expected);
    }
}

#[test]
fn a_planned_day_that_stands_with_no_topic_comes_back_as_well() {
    for language in Language::ALL {
        let mut dossier = dossier(language);
        let place = crate::base::finding::Place::file("agenda.csv");
        let plan = |at: usize, standard: Option<&str>, day: &str| crate::agreement::PlannedTalk {
            school: dossier.now()[at].evaluation.school.id.clone(),
            standard: standard.map(str::to_owned),
            day: day.parse().unwrap(),
            time: chrono::NaiveTime::from_hms_opt(9, 0, 0),
            place: place.clone(),
        };
        let has_topics = |at: usize| dossier.topics_of(at).next().is_some();
        let without = (0..dossier.now().len()).find(|at| !has_topics(*at)).expect("a school without topics");
        let topics = |at: usize| dossier.topics_of(at).filter_map(|topic| topic.standard).collect::<Vec<_>>();
        let met = |at: usize| {
            let all = 0..dossier.now()[at].evaluation.norm.standards.len();
            all.into_iter().find(|standard| !topics(at).is_empty() && !topics(at).contains(standard))
        };
        let (with, met) = (0..dossier.now().len()).find_map(|at| Some((at, met(at)?))).expect("a standard that is met");
        let (topics, evaluation) = (topics(with), &dossier.now()[with].evaluation);
        let met = evaluation.norm.standards[met].id.clone();
        let mut planned = vec![plan(without, None, "2026-04-14"), plan(with, Some(&met), "2026-04-15")];
        // A day for the whole school beside one for each of its topics.
        planned.push(plan(with, None, "2026-04-16"));
        for topic in &topics {
            planned.push(plan(with, Some(&evaluation.norm.standards[*topic].id), "2026-04-17"));
        }
        let said = |talks: &[crate::agreement::PlannedTalk]| {
            let said = talks.iter().map(|t| (t.school.clone(), t.standard.clone(), t.moment()));
            said.collect::<BTreeSet<_>>()
        };
        let expected = said(&planned);
        dossier.talks = planned;
        for _ in 0..2 {
            dossier.talks = read(&dossier, made(&dossier)).talks;
            assert_eq!(said(&dossier.talks), expected);
        }
    }
}

#[test]
fn what_copies_say_differently_stands_with_the_state_and_comes_back() {
    for (language, line) in
        Language::ALL.into_iter().zip(["kies bedrag: ‘2500’ / leeg", "choose bedrag: ‘2500’ / blank"])
    {
        let mut dossier = dossier(language);
        let says = vec!["2500".to_owned(), String::new()];
        dossier.agreements[0].contested =
            vec![crate::agreement::Contested { column: crate::agreement::Changeable::Amount, says }];
        dossier.agreements[0].amount = None;
        for _ in 0..2 {
            let mut book: Xlsx<_> = Xlsx::new(Cursor::new(made(&dossier))).unwrap();
            let sheet = book.worksheet_range(AGREEMENTS).unwrap();
            let texts: Vec<String> = sheet.rows().flatten().map(ToString::to_string).collect();
            assert!(texts.iter().any(|text| text.ends_with(&format!("\n{line}"))), "{texts:?}");
            dossier.agreements = read(&dossier, made(&dossier)).agreements;
        }
        let contested = dossier.agreements.iter().flat_map(|agreement| &agreement.contested);
        assert_eq!(contested.count(), 1, "nobody chose");
    }
}

/// The heights of the rows of a sheet as the file says them, from the header on.
fn heights(bytes: Vec<u8>, sheet: usize) -> Vec<f64> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    let mut file = zip.by_name(&format!("xl/worksheets/sheet{sheet}.xml")).unwrap();
    std::io::Read::read_to_string(&mut file, &mut xml).unwrap();
    let height = regex::Regex::new(r#"<row [^>]* ht="([0-9.]+)""#).unwrap();
    height.captures_iter(&xml).map(|found| found[1].parse().unwrap()).collect()
}

#[test]
fn names_of_columns_and_those_on_grey_rows_are_not_cut_off() {
    for language in Language::ALL {
        let mut dossier = dossier(language);
        for assessment in dossier.years.iter_mut().flat_map(|results| &mut results.assessments) {
            let evaluation = std::sync::Arc::make_mut(&mut assessment.evaluation);
            let school = std::sync::Arc::make_mut(&mut evaluation.school);
            school.name = "De school met een naam die op meer dan twee regels van de agenda staat".into();
        }
        let heights = heights(made(&dossier), 2);
        let years = dossier.wording.say("workbook-col-years");
        assert!((40.0..=60.0).contains(&heights[0]), "{years} on two lines or three, and no higher: {}", heights[0]);
        let talks = crate::present::talks::Talks::of(&dossier);
        let topics = sorted(&dossier, &talks, Sector::Po);
        let lines: Vec<Line> = topics.iter().map(|topic| topic.line(&dossier, 1)).collect();
        let mut columns = Columns::new(Sector::Po);
        lines.iter().for_each(|line| columns.widen(line));
        let mut higher = 0;
        for (line, rows) in lines.iter().zip(heights[2..].chunks(2)) {
            let school = line.iter().find(|(column, _)| *column == Column::School).unwrap().1.text();
            let needed = height(std::iter::once((school, columns.width(Column::School))));
            assert!(rows.iter().all(|row| *row >= needed), "{school}");
            higher += usize::from(needed > ROOM);
        }
        assert!(higher > 0);
    }
}

/// What a page of A4 holds in letters of eight points: as many of the widths of a column as its 799 points have, with letters of which the figures are
/// 6.23 points wide (those of LibreOffice, where the machine has no Calibri; with Calibri 5.25).
const PAGE: f64 = 799.0 / 6.23 / (8.0 / 11.0);

#[test]
fn what_is_printed_can_be_read_on_a_page_of_a4() {
    for language in Language::ALL {
        let dossier = dossier(language);
        for sector in [Sector::Po, Sector::Vo] {
            let talks = crate::present::talks::Talks::of(&dossier);
            let topics = sorted(&dossier, &talks, sector);
            let lines: Vec<Line> = topics.iter().map(|topic| topic.line(&dossier, 1)).collect();
            let mut columns = Columns::new(sector);
            lines.iter().for_each(|line| columns.widen(line));
            let printed = columns.iter().take(usize::from(columns.last_on_paper()) + 1);
            // A file adds five pixels of seven to each, and a day with its time is wider.
            let wide: f64 = printed.map(|(_, width)| width + 5.0 / 7.0).sum::<f64>() + MOMENT - 10.5;
            assert!(wide <= PAGE, "{wide} of {PAGE}");
            let is_room = |(column, _): (Column, f64)| {
                ["omschrijving", "wie", "bedrag"].iter().any(|name| column == Column::Agreed(name))
            };
            assert_eq!(
                columns.iter().take(usize::from(columns.last_on_paper()) + 1).filter(|own| is_room(*own)).count(),
                3
            );
        }
    }
}
