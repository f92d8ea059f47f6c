//! The books and the calendar, and the tables.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::{FILES, Row, now, pdf, table};

#[test]
fn the_books_count_what_the_tables_count() {
    let (schools, topics, titles) = (now("scholen"), now("gesprekspunten"), table("indicatoren"));
    let po = || schools.iter().filter(|school| school["povo"] == "PO");
    let wijken: BTreeSet<&String> = po().map(|school| &school["wijk"]).collect();
    assert_eq!(wijken.len(), 10);
    for wijk in wijken {
        let own: Vec<&Row> = po().filter(|school| school["wijk"] == *wijk).collect();
        let text = pdf(&format!("wijken/{}/wijkboek.pdf", wijk.to_lowercase()));
        let mut shared: BTreeMap<&String, usize> = BTreeMap::new();
        for school in &own {
            let id = &school["vestigingsnummer"];
            let of_school = || topics.iter().filter(|topic| topic["vestigingsnummer"] == *id);
            let standards: Vec<&String> =
                of_school().map(|topic| &topic["standaard"]).filter(|s| !s.is_empty()).collect();
            let silent = of_school().any(|topic| topic["standaard"].is_empty());
            let expected = match (silent, standards.len()) {
                (true, _) => "Niets ingeleverd".to_owned(),
                (false, 0) => "Geen onderwerpen".to_owned(),
                (false, 1) => "1 onderwerp".to_owned(),
                (false, count) => format!("{count} onderwerpen"),
            };
            let line =
                format!("{id} · PO {} .*?(Niets ingeleverd|Geen onderwerpen|\\d+ onderwerp(?:en)?)", school["soort"]);
            let said = regex::Regex::new(&line).expect("a pattern").captures(&text).expect("the school");
            assert_eq!(said[1], expected, "{wijk} {id}");
            standards.into_iter().for_each(|standard| *shared.entry(standard).or_default() += 1);
        }
        let page = text.split("Wat in deze wijk vaker voorkomt").nth(2).expect("what they share");
        let page = page.split("Gespreksblad basisondersteuning").next().expect("before the sheets");
        for (standard, count) in shared {
            let title = titles.iter().rev().find(|row| row["norm"] == "anb-po" && row["standaard"] == *standard);
            let line = format!("{standard} {} {count} ", title.expect("a title")["standaardtitel"]);
            assert_eq!(page.contains(&line), count > 1, "{wijk}: {line} in {page}");
        }
    }
}

#[test]
fn the_calendar_holds_every_conversation_that_the_agenda_plans() {
    let calendar = String::from_utf8(FILES["gesprekken.ics"].clone()).expect("text").replace("\r\n ", "");
    let events = calendar.matches("BEGIN:VEVENT").count();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&FILES["gesprekken.xlsx"])).expect("a workbook");
    let mut planned = BTreeSet::new();
    for name in ["PO per wijk", "VO per school"] {
        let sheet = book.worksheet_range(name).expect("a sheet");
        let mut rows = sheet.rows();
        let head: Vec<String> = rows.next().expect("a header").iter().map(ToString::to_string).collect();
        let at = |name: &str| head.iter().position(|known| known == name).expect("a column");
        let (school, day) = (at("vestigingsnummer"), at("gesprek_op"));
        planned.extend(rows.filter(|row| row[day] != Data::Empty).map(|row| row[school].to_string()));
    }
    assert!(events > 5 && events == planned.len(), "{events} {planned:?}");
    assert!(planned.iter().all(|school| calendar.contains(&format!("({school})"))));
}
