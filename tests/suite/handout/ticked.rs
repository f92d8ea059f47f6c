//! A list of a hand-out in which somebody wrote what was sent.

use std::fs;

use crate::desk::Desk;

#[test]
fn a_list_that_was_filled_in_is_told_apart_from_a_package_that_is_otherwise() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.handout(&[]).0, 0);
    let list = "uitdelen/2025-2026/verzendlijst.csv";
    let made = fs::read_to_string(desk.path(list)).expect("a list");
    // As a spreadsheet saves it: a date at the end of a line, no mark of the encoding, lines that end otherwise.
    let (head, rest) = made.split_once("\r\n").expect("a head");
    let filled = format!("{head}\n{}", rest.replace(";\r\n", ";2-3-2026\n"));
    assert_ne!(filled.matches("2-3-2026").count(), 0);
    desk.write(list, filled.trim_start_matches('\u{feff}'));
    let book = "uitdelen/2025-2026/verzendlijst.xlsx";
    let saved = fs::read(desk.path(book)).expect("a list");
    // Otherwise, and still a workbook.
    fs::write(desk.path(book), [saved.as_slice(), &[0]].concat()).expect("written");
    for (language, words) in
        [("nl", "Ingevuld of veranderd sinds het uitdelen:"), ("en", "Filled in or changed since the hand-out:")]
    {
        let (code, stdout, _) = desk.sop(&["verify", "uitdelen", "--lang", language]);
        let told = format!("{words} verzendlijst.csv, verzendlijst.xlsx.");
        assert!(code == 0 && stdout.contains(&told) && !stdout.contains("niet alles"), "{stdout}");
    }
    let package = "uitdelen/2025-2026/scholen/99AA01 School 1 2025-2026.zip";
    desk.write(package, "anders");
    let (code, stdout, _) = desk.sop(&["verify", "uitdelen"]);
    assert!(code == 1 && stdout.contains("veranderd: 1;") && stdout.contains("Ingevuld of veranderd"), "{stdout}");
}

#[test]
fn a_list_that_is_empty_or_says_something_else_was_not_filled_in() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.handout(&[]).0, 0);
    let list = "uitdelen/2025-2026/verzendlijst.csv";
    let made = fs::read_to_string(desk.path(list)).expect("a list");
    let address = made.split([';', '\r', '\n']).find(|cell| cell.contains('@')).expect("an address");
    let elsewhere = made.replacen(address, "iemand@elders.example", 1);
    let book = fs::read(desk.path("uitdelen/2025-2026/verzendlijst.xlsx")).expect("a list");
    for (name, bytes) in [
        ("verzendlijst.csv", elsewhere.as_bytes()),
        ("verzendlijst.csv", b"afgevinkt"),
        ("verzendlijst.csv", b""),
        ("verzendlijst.xlsx", b""),
        ("verzendlijst.xlsx", b"afgevinkt"),
        ("verzendlijst.xlsx", &book[..book.len() / 2]),
    ] {
        let path = desk.path(&format!("uitdelen/2025-2026/{name}"));
        let before = fs::read(&path).expect("a list");
        fs::write(&path, bytes).expect("written");
        let (code, stdout, _) = desk.sop(&["verify", "uitdelen"]);
        assert!(code == 1 && stdout.contains(name) && stdout.contains("veranderd: 1;"), "{name} {stdout}");
        assert!(!stdout.contains("Ingevuld"), "{stdout}");
        fs::write(&path, before).expect("written");
    }
    assert_eq!(desk.sop(&["verify", "uitdelen"]).0, 0);
}
