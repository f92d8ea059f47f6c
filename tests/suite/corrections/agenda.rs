//! The agenda changes after the reports were made: a day moves, a conversation is dropped or planned.

use std::fs;

use super::list;
use crate::desk::{Desk, YEAR};

/// A batch with an agenda: a conversation with two schools, and an agreement with a third.
fn with_agenda(rows: &str) -> Desk {
    let desk = Desk::new();
    let settings = desk.path("batch/batch.toml");
    let text = fs::read_to_string(&settings).expect("text");
    fs::write(&settings, format!("agreements = [\"agenda.csv\", \"afspraken.csv\"]\n{text}")).expect("written");
    let agreed = "afspraak;vestigingsnummer;standaard;omschrijving;wie;datum;status\nA1;99AA04;S;Iets doen;directeur;2025-06-01;open\n";
    fs::write(desk.path("batch/afspraken.csv"), agreed).expect("written");
    desk.plan(rows);
    desk
}

impl Desk {
    /// Writes the agenda.
    fn plan(&self, rows: &str) {
        let head = "vestigingsnummer;standaard;omschrijving;gesprek_op";
        fs::write(self.path("batch/agenda.csv"), format!("{head}\n{rows}")).expect("written");
    }
}

#[test]
fn an_agenda_that_changes_is_told_by_school_board_and_wijk_and_its_earlier_papers_are_known() {
    let desk = with_agenda("99AA02;;;12-3-2026 9:00\n99AA03;;;13-3-2026\n");
    assert_eq!(desk.run(&[]).0, 0);
    let first = desk.set();
    let book = first.keys().find(|name| name.starts_with("wijken/")).expect("a wijkboek").clone();
    for (name, file) in [("boek.pdf", book.as_str()), ("oud.ics", "gesprekken.ics")] {
        fs::copy(desk.path("uit").join(YEAR).join(file), desk.path(name)).expect("copied");
    }
    // A day moves, a conversation is dropped, another is planned.
    desk.plan("99AA02;;;19-3-2026 9:00\n99AA05;;;20-3-2026 11:30\n");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Dit is uitgave 2. Anders dan in uitgave 1: scholen 3,"), "{stdout}");
    assert!(stdout.contains("aan besturen") && stdout.contains("(bestuursboek)"), "{stdout}");
    assert!(stdout.contains("een nieuw wijkboek"), "{stdout}");
    let told = list(&desk, &["uitgave", "soort", "vestigingsnummer", "wat", "oud", "nieuw", "bestand", "cel"]);
    for row in [
        "2 gesprek 99AA02 dag 2026-03-12 09:00 2026-03-19 09:00 agenda.csv R2K4",
        "2 gesprek 99AA03 weg 2026-03-13   ",
        "2 gesprek 99AA05 erbij  2026-03-20 11:30 agenda.csv R3K4",
        "2 stuk  anders   gesprekken.ics ",
        &format!("2 stuk  anders   {book} "),
    ] {
        assert!(told.contains(&row.to_owned()), "{row} in {told:#?}");
    }
    let page = String::from_utf8(desk.set()["wijzigingen.html"].clone()).expect("a page");
    assert!(page.contains("was 12-03-2026 09:00, is nu 19-03-2026 09:00 (agenda.csv R2K4)"), "{page}");
    assert!(page.contains("Gesprek van 13-03-2026 is niet meer gepland"), "{page}");
    // Whoever has the book or the calendar of the first issue has something genuine.
    for name in ["boek.pdf", "oud.ics"] {
        let (code, stdout, _) = desk.sop(&["verify", name, "--set", "uit"]);
        assert!(code == 1 && stdout.contains("uitgave 1") && stdout.contains("stuur dat"), "{name}: {stdout}");
    }
    // Also where somebody put it back.
    fs::copy(desk.path("boek.pdf"), desk.path("uit").join(YEAR).join(&book)).expect("copied");
    let put_back = format!("uit/{YEAR}/{book}");
    let (code, stdout, _) = desk.sop(&["verify", &put_back]);
    assert!(code == 1 && stdout.contains("uitgave 1"), "{stdout}");
    assert_eq!(desk.run(&[]).0, 0);
    let second = desk.set();
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("dit is nog uitgave 2"), "{stdout}");
    assert!(desk.set() == second, "the same is the same issue");
}

#[test]
fn the_words_of_an_agreement_are_told_as_changed_and_never_quoted() {
    let desk = with_agenda("");
    assert_eq!(desk.run(&[]).0, 0);
    let agreed = desk.path("batch/afspraken.csv");
    let text = fs::read_to_string(&agreed).expect("text");
    fs::write(&agreed, text.replace("directeur", "het hele team")).expect("written");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Stuur opnieuw: 99AA04\n"), "{stdout}");
    let told = list(&desk, &["soort", "vestigingsnummer", "wat"]);
    assert!(told.contains(&"afspraak 99AA04 A1: tekst".to_owned()), "{told:#?}");
    // One that comes is told by the table alone.
    fs::write(&agreed, format!("{text}A2;99AA05;S;Nog iets;directeur;2025-06-01;open\n")).expect("written");
    desk.run(&[]);
    let told = list(&desk, &["uitgave", "soort", "vestigingsnummer", "wat"]);
    assert!(told.contains(&"3 afspraak 99AA05 A2: staat".to_owned()), "{told:#?}");
    assert!(!told.contains(&"3 afspraak 99AA05 A2: tekst".to_owned()), "{told:#?}");
    let set = desk.set();
    let quoted = set.iter().filter(|(name, _)| name.starts_with("data/") || *name == "wijzigingen.html");
    for (name, bytes) in quoted {
        assert!(!String::from_utf8_lossy(bytes).contains("het hele team"), "{name}");
    }
}
