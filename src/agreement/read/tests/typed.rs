//! What people type: dates that can't be, where nothing is read, and a topic by its name.

use super::*;
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
    assert_eq!(codes(&findings), [("G127", 2, 6)]);
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
    assert_eq!(codes(&findings), [("G128", 2, 7), ("G128", 3, 7), ("G110", 5, 7)]);
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
    assert!(!codes(&checked.findings).iter().any(|(code, ..)| *code == "G128"), "another copy has a date");
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

/// The table with a title for the only standard.
fn titled(header: &str, rows: &[&str]) -> (Vec<(String, Option<String>)>, Vec<&'static str>) {
    let mut norm = norms().remove(0);
    Arc::make_mut(&mut norm).standards[0].title = "Veilig klimaat".into();
    let checked = read_agreements(&[sheet(header, rows)], &register(), &[norm], Window::default());
    assert_whole(&checked.findings);
    let read = checked.value.unwrap().agreements.into_iter().map(|a| (a.school.to_string(), a.standard)).collect();
    (read, codes(&checked.findings).into_iter().map(|(code, ..)| code).filter(|code| *code != "G101").collect())
}

#[test]
fn a_school_and_a_topic_that_people_see_tell_what_a_row_is_about() {
    let header = "School;Onderwerp van gesprek;vestigingsnummer;standaard;omschrijving";
    let seen = |row: &str| titled(header, &[row]);
    let expected = vec![("01AB01".to_owned(), Some("V1".to_owned()))];
    for topic in ["V1 Veilig klimaat", "veilig  klimaat", "V1 Veilig klimaat (kern)"] {
        assert_eq!(seen(&format!("School 01AB01;{topic};;;Iets")).0, expected, "{topic}");
        assert_eq!(seen(&format!(";{topic};01AB01;;Iets")).0, expected, "{topic}");
    }
    assert_eq!(seen("School 01AB01;Rekenen;;;Iets"), (vec![], vec!["B108", "G120"]));
    assert_eq!(seen("School 01AB01;;;;Iets"), (vec![], vec!["B108", "G120"]), "about which topic?");
    assert_eq!(seen("School 77;V1 Veilig klimaat;;;Iets").1, ["G120"]);
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
    let told = |row| read(row).into_iter().filter(|(code, ..)| *code != "B108").collect::<Vec<_>>();
    assert_eq!(told(rows(["Stap 3", "", "", &own])), []);
    assert_eq!(told(rows(["Stap 3", "", "Iets", ""])), [], "an inserted row that repeats what stands above it");
    assert_eq!(told(rows(["samen doen", "", "", &own])), [("G130", 3, 2)]);
    assert_eq!(told(rows(["samen doen", "", "", ""])), [("G130", 3, 2)]);
    assert_eq!(told(rows(["Stap 3", "bellen", "", &own])), [("G130", 3, 3)]);
    assert_eq!(told(rows(["", "", "", &own])), [], "nobody typed what is gone");
}

#[test]
fn a_sheet_that_lost_its_column_tells_each_cell_that_is_not_read() {
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
