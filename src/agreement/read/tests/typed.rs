//! What people type: dates that can't be, where nothing is read, and a topic by its name.

use super::*;
use crate::agreement::WHOLE_SCHOOL;
use crate::agreement::testing::codes;
use crate::agreement::written::{seal, trace};
use crate::register::testing::year;

const DATED: &str = "afspraak;vestigingsnummer;standaard;omschrijving;bedrag;uiterlijk;datum;gesprek_op;status";

/// The agreements in a batch of 2023-2024 up to 2025-2026.
fn dated(rows: &[&str]) -> (Vec<Agreement>, Vec<Finding>) {
    let window = Window::around([year(2023), year(2025)]);
    let checked = read_agreements(&[sheet(DATED, rows)], &register(), &norms(), window);
    assert_whole(&checked.findings);
    (checked.value.unwrap().agreements, checked.findings)
}

#[test]
fn a_date_far_from_the_batch_is_not_used_and_told() {
    let (agreements, findings) = dated(&[
        "A1;01AB01;V1;Een;;2062-07-01;2025-11-12;;",
        "A2;01AB01;V1;Twee;;;1926-11-12;;",
        "A3;01AB01;V1;Drie;;2030-07-01;2029-11-12;;",
        "A4;01AB01;V1;Vier;;2029-07-01;2026-11-12;2062-01-01;",
    ]);
    assert_eq!(codes(&findings), [("G126", 2, 6), ("G126", 3, 7), ("G126", 4, 7), ("G126", 5, 8)]);
    let days: Vec<_> = agreements.iter().map(|a| (a.due.is_some(), a.date.is_some())).collect();
    assert_eq!(days, [(false, true), (false, false), (true, false), (true, true)]);
}

#[test]
fn of_an_end_before_the_beginning_neither_is_used() {
    let (agreements, findings) = dated(&["A1;01AB01;V1;Een;100;2025-03-01;2025-11-12;;"]);
    assert_eq!(codes(&findings), [("G127", 2, 6), ("G128", 2, 7)]);
    assert_eq!((agreements[0].due, agreements[0].date), (None, None));
}

#[test]
fn an_amount_without_a_date_offers_the_day_of_the_conversation() {
    let (_, findings) = dated(&[
        "A1;01AB01;V1;Een;100;;;2026-03-12;",
        "A2;01AB02;V1;Twee;100;;;;",
        "A3;01AB02;V1;Drie;100;;;;vervallen",
        "A4;01AB01;V1;Vier;100;;ooit;;",
    ]);
    assert_eq!(codes(&findings), [("G128", 2, 7), ("G128", 3, 7), ("G110", 5, 7), ("G128", 5, 7)]);
    let talk = |at: usize| findings[at].facts.iter().find(|(name, _)| *name == "talk").map(|(_, fact)| fact.clone());
    assert_eq!((talk(0), talk(1)), (Some(Fact::from("2026-03-12")), Some(Fact::from(""))));
}

#[test]
fn amounts_in_a_table_without_a_column_for_the_date_are_told_once() {
    let rows = ["AF-1;01AB01;V1;Een;100;;;", "AF-2;01AB01;V1;Twee;50;;;", "AF-3;01AB01;V1;Drie;;;;"];
    let (_, findings) = read(&rows);
    assert_eq!(codes(&findings), [("G131", 0, 0)]);
    assert_eq!(findings[0].facts, [("count", Fact::from(2))]);
    assert_whole(&findings);
    assert_eq!(codes(&read(&rows[2..]).1), []);
    let dated = [sheet(HEADER, &rows[..1]), sheet_of("b.csv", DATED, &["AF-1;01AB01;V1;Een;100;;2025-11-12;;"])];
    let checked = read_agreements(&dated, &register(), &norms(), Window::default());
    let why = |finding: &Finding| finding.facts.contains(&("why", Fact::from("differ")));
    assert!(checked.findings.iter().any(why), "another copy has a date, and nothing chooses");
}

#[test]
fn what_can_not_be_read_speaks_against_nothing() {
    let files = |rows: [&str; 2]| {
        let files: Vec<_> = (1..).zip(rows).map(|(n, row)| sheet_of(&format!("{n}.csv"), DATED, &[row])).collect();
        let checked = read_agreements(&files, &register(), &norms(), Window::default());
        (checked.value.unwrap().agreements.remove(0), codes(&checked.findings))
    };
    let good = "A1;01AB01;V1;Een;100;2026-07-01;2025-11-12;;afgerond";
    for (odd, code) in [
        ("A1;01AB01;V1;Een;100;2026-07-01;2025-11-12;;afgrond", "G106"),
        ("A1;01AB01;V1;Een;honderd;2026-07-01;2025-11-12;;afgerond", "G107"),
        ("A1;01AB01;V1;Een;100;zomer;2025-11-12;;afgerond", "G110"),
    ] {
        for rows in [[odd, good], [good, odd]] {
            let (agreement, codes) = files(rows);
            assert_eq!(codes.iter().map(|(code, ..)| *code).collect::<Vec<_>>(), [code]);
            assert_eq!((agreement.progress, agreement.amount), (Progress::Done, Some(Milli::whole(100))));
            assert_eq!(agreement.due, NaiveDate::from_ymd_opt(2026, 7, 1));
        }
    }
}

#[test]
fn an_amount_is_told_whatever_makes_its_date_unusable() {
    let why = |rows: &[&str]| {
        let (_, findings) = dated(rows);
        let told = findings.iter().filter(|finding| finding.code == Code::AgreementAmountUndated);
        let fact =
            |finding: &Finding| finding.facts.iter().find(|(name, _)| *name == "why").map(|(_, why)| why.clone());
        told.map(|finding| (finding.place.row, fact(finding).unwrap())).collect::<Vec<_>>()
    };
    for odd in ["1926-11-12", "in het najaar"] {
        assert_eq!(why(&[&format!("A1;01AB01;V1;Een;100;;{odd};;")]), [(2, Fact::from("unusable"))], "{odd}");
        assert_eq!(why(&[&format!("A1;01AB01;V1;Een;;;{odd};;")]), [], "there is no amount");
        let copies = [&format!("A1;01AB01;V1;Een;100;;{odd};;"), "A1;01AB01;V1;Een;100;;2025-11-12;;"];
        assert_eq!(why(&copies), [], "another row has the date");
    }
    assert_eq!(why(&["A1;01AB01;V1;Een;100;2025-03-01;2025-11-12;;"]), [(2, Fact::from("unusable"))]);
    assert_eq!(why(&["A1;01AB01;V1;Een;100;2025-03-01;2025-11-12;;vervallen"]), []);
    let differ = ["A1;01AB01;V1;Een;100;;2025-11-12;;", "A1;01AB01;V1;Een;100;;2025-11-13;;"];
    assert_eq!(why(&differ), [(2, Fact::from("differ"))]);
}

/// The norms with a title for the only standard.
fn with_title() -> Vec<Arc<Norm>> {
    let mut norms = norms();
    Arc::make_mut(&mut norms[0]).standards[0].title = "Veilig klimaat".into();
    norms
}

#[test]
fn the_day_of_a_conversation_is_of_the_school_that_the_row_names() {
    let header =
        "School;Onderwerp van gesprek;vestigingsnummer;standaard;omschrijving;gesprek_op;kenmerk;agenda_volgorde";
    let talk = |row: &str| {
        let above = ["School 01AB02;V1 Veilig klimaat;01AB02;V1;;;;1", ";;;;;;begin;"];
        let below = "School 01AB02;V1 Veilig klimaat;01AB02;V1;;;;2";
        let sheet = sheet(header, &[above[1], above[0], row, below]);
        let checked = read_agreements(&[sheet], &register(), &with_title(), Window::default());
        let talks = checked.value.unwrap().talks.into_iter();
        talks.map(|talk| (talk.school.to_string(), talk.standard)).collect::<Vec<_>>()
    };
    let named = vec![("01AB01".to_owned(), Some("V1".to_owned()))];
    for what in ["", "Plan maken"] {
        assert_eq!(talk(&format!("School 01AB01;V1 Veilig klimaat;;;{what};2026-03-12;;")), named, "{what}");
        let above = vec![("01AB02".to_owned(), Some("V1".to_owned()))];
        assert_eq!(talk(&format!(";;;;{what};2026-03-12;;")), above, "it stands under a topic");
        assert_eq!(talk(&format!("De Linde;;;;{what};2026-03-12;;")), [], "which school?");
    }
}

/// What the table says with those norms.
fn titled(header: &str, rows: &[&str]) -> (Vec<(String, Option<String>)>, Vec<&'static str>) {
    let checked = read_agreements(&[sheet(header, rows)], &register(), &with_title(), Window::default());
    assert_whole(&checked.findings);
    let read = checked.value.unwrap().agreements.into_iter().map(|a| (a.school.to_string(), a.standard)).collect();
    (read, codes(&checked.findings).into_iter().map(|(code, ..)| code).filter(|code| *code != "G101").collect())
}

#[test]
fn a_school_and_a_topic_that_people_see_tell_what_a_row_is_about() {
    let header = "School;Onderwerp van gesprek;vestigingsnummer;standaard;omschrijving";
    let seen = |row: &str| titled(header, &[row]);
    let expected = vec![("01AB01".to_owned(), Some("V1".to_owned()))];
    for topic in ["V1 Veilig klimaat", "veilig  klimaat", "V1 Veilig klimaat (kern)", "v1"] {
        assert_eq!(seen(&format!("School 01AB01;{topic};;;Iets")).0, expected, "{topic}");
        assert_eq!(seen(&format!(";{topic};01AB01;;Iets")).0, expected, "{topic}");
    }
    assert_eq!(seen("School 01AB01;Rekenen;;;Iets"), (vec![], vec!["G140", "G120"]));
    assert_eq!(seen("School 01AB01;;;;Iets"), (vec![], vec!["G140", "G120"]), "about which topic?");
    assert_eq!(seen("School 77;V1 Veilig klimaat;;;Iets").1, ["G140", "G120"]);
}

#[test]
fn a_topic_that_nobody_knows_is_not_the_school_as_a_whole() {
    let seen = |header: &str, topic: &str| titled(header, &[&format!("{topic};01AB01;;Iets")]);
    let agenda = "Onderwerp van gesprek;vestigingsnummer;standaard;omschrijving";
    let whole = vec![("01AB01".to_owned(), None)];
    assert_eq!(seen(agenda, "Rekenen"), (vec![], vec!["G140", "G104"]));
    assert_eq!(seen(agenda, "").0, whole);
    for text in WHOLE_SCHOOL {
        assert_eq!(seen(agenda, text).0, whole, "{text}");
    }
    let own = "Onderwerp;vestigingsnummer;standaard;omschrijving";
    assert_eq!(seen(own, "Rekenen"), (whole.clone(), vec!["B108"]), "a column of their own");
    let (read, codes) = titled(own, &["Rekenen;01AB01;;Iets", "Veilig klimaat;01AB02;;Iets", ";01AB01;;Meer"]);
    assert_eq!((read.len(), codes), (2, vec!["G104"]), "where one row names a topic, so does another");
}

#[test]
fn a_row_that_was_inserted_is_about_the_topic_above_it_also_without_ids_of_standards() {
    let own = "School;Onderwerp van gesprek;vestigingsnummer;omschrijving;kenmerk;agenda_volgorde";
    let with = "School;Onderwerp van gesprek;vestigingsnummer;standaard;omschrijving;kenmerk;agenda_volgorde";
    let read = |header: &str, id: &str, row: &str| {
        let topic = |order: u8| format!("School 01AB01;V1 Veilig klimaat;01AB01;{id};;{order}");
        let blank = id.replace("V1;", ";");
        titled(header, &[&format!(";;;{blank};begin;"), &topic(1), &row.replace("ID", &blank), &topic(2)])
    };
    let expected = vec![("01AB01".to_owned(), Some("V1".to_owned()))];
    for (header, id) in [(own, ""), (with, "V1;")] {
        assert_eq!(read(header, id, ";;;IDIngevoegd;;").0, expected, "{header}");
        assert_eq!(read(header, id, ";V1 Veilig klimaat;;IDIngevoegd;;").0, expected);
        assert_eq!(read(header, id, ";Rekenen;;IDIngevoegd;;").0, [], "it names another topic");
    }
}

#[test]
fn what_a_person_typed_where_nothing_is_read_is_told_with_its_cell() {
    let header = "School;Kortste weg;Mijn kolom;vestigingsnummer;standaard;omschrijving;kenmerk";
    let own = trace("", [("School", "School 01AB01"), ("Kortste weg", "Stap 3"), ("Score", "0.5")]);
    let rows = |cells: [&str; 4]| {
        let [way, own_column, what, trace] = cells;
        format!("School 01AB01;{way};{own_column};01AB01;V1;{what};{trace}")
    };
    let read = |row: String| {
        let first = rows(["Stap 3", "", "", &own]);
        let checked = read_agreements(&[sheet(header, &[&first, &row])], &register(), &norms(), Window::default());
        assert_whole(&checked.findings);
        codes(&checked.findings).into_iter().filter(|(code, ..)| *code != "G101").collect::<Vec<_>>()
    };
    assert_eq!(read(rows(["Stap 3", "", "", &own])), [], "its own columns are no others");
    let told = read;
    assert_eq!(told(rows(["Stap 3", "", "Iets", ""])), [], "an inserted row that repeats what stands above it");
    assert_eq!(told(rows(["samen doen", "", "", &own])), [("G130", 3, 2)]);
    assert_eq!(told(rows(["samen doen", "", "", ""])), [("G130", 3, 2)]);
    assert_eq!(told(rows(["Stap 3", "bellen", "", &own])), [("G130", 3, 3)]);
    assert_eq!(told(rows(["", "", "", &own])), [], "nobody typed what is gone");
}

#[test]
fn a_column_with_another_name_is_told_once() {
    let own = |way: &str| trace("", [("School", "School 01AB01"), ("Kortste weg", way)]);
    let rows = ["Stap 3", "Stap 4", "Stap 5"].map(|way| format!("School 01AB01;{way};01AB01;V1;;{}", own(way)));
    let rows = rows.each_ref().map(String::as_str);
    let told = |way: &str| {
        let header = format!("School;{way};vestigingsnummer;standaard;omschrijving;kenmerk");
        let checked = read_agreements(&[sheet(&header, &rows)], &register(), &norms(), Window::default());
        assert_whole(&checked.findings);
        checked.findings
    };
    assert_eq!(codes(&told("Kortste weg")), []);
    let renamed = told("Weg");
    assert_eq!(codes(&renamed), [("G130", 2, 2)]);
    assert!(renamed[0].facts.contains(&("count", Fact::from(3))));
}

#[test]
fn a_sheet_that_lost_its_column_tells_each_column_that_is_not_read() {
    let whole = sheet(HEADER, &["AF-1;01AB01;V1;Eerder;;;;"]);
    let part = sheet("standaard;omschrijving;wie;bedrag;uiterlijk", &["V1;Training;ib'er;;", "V1;;;100;", "V1;;;;"]);
    let checked = read_agreements(&[whole, part], &register(), &norms(), Window::default());
    assert_eq!(codes(&checked.findings), [("A168", 0, 0), ("G130", 2, 2), ("G130", 2, 3), ("G130", 3, 4)]);
    assert_whole(&checked.findings);
}

#[test]
fn a_sheet_of_the_program_is_named_only_when_somebody_wrote_in_it() {
    let written = ["Gesprekken", "Zo vult u dit in."];
    let own = |more: &str| {
        let rows = [format!("{};{}", written[1], more)];
        sheet(&format!("{};{}", written[0], seal(written)), &[&rows[0]])
    };
    let read = |cover| {
        let agreements = sheet(HEADER, &["AF-1;01AB01;V1;Eerder;;;;"]);
        codes(&read_agreements(&[cover, agreements], &register(), &norms(), Window::default()).findings)
    };
    assert_eq!(read(own("")), []);
    assert_eq!(read(own("niet vergeten")), [("A167", 0, 0)]);
}

#[test]
fn a_copy_of_the_agenda_without_its_hidden_columns_is_read_and_told_once() {
    let header = "Wijk;School;gesprek_op;Nr.;Onderwerp van gesprek;Uitslag;omschrijving;wie;datum;Kortste weg naar de norm;\
                  Eigen kolom;vestigingsnummer;standaard";
    let row =
        "Noord;School 01AB01;12-3-2026;1;V1 Veilig klimaat;voldoet niet;Plan maken;ib'er;12-3-2026;stap;;01AB01;V1";
    let checked = read_agreements(&[sheet(header, &[row])], &register(), &with_title(), Window::default());
    assert_whole(&checked.findings);
    assert_eq!(codes(&checked.findings), [("G140", 1, 1), ("B108", 1, 11), ("G101", 2, 0)]);
    let own = Fact::from("Wijk, Nr., Onderwerp van gesprek, Uitslag, Kortste weg naar de norm");
    assert!(checked.findings.iter().any(|finding| finding.facts.contains(&("names", own.clone()))));
    let read = checked.value.unwrap();
    assert_eq!((read.agreements.len(), read.talks.len()), (1, 1));
}
