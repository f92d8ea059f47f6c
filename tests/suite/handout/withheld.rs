//! What of a set stays out of a package.

use std::io::Cursor;

use crate::desk::{Desk, YEAR};

/// The case has two boards of three schools each: beside its own a board knows of three others. One standard is asked of one school, of Bestuur 1.
#[test]
fn a_stricter_limit_never_gives_a_board_more() {
    for (minimum, given) in [(0, &[1][..]), (3, &[1]), (4, &[]), (6, &[]), (7, &[]), (50, &[])] {
        let desk = Desk::with_addresses();
        let settings = std::fs::read_to_string(desk.path("batch/batch.toml")).expect("settings");
        desk.write("batch/batch.toml", &format!("{settings}\n[privacy]\nminimum_group = {minimum}\n"));
        assert_eq!(desk.sop(&["run", "batch"]).0, 0);
        let (code, stdout, stderr) = desk.handout(&[]);
        assert_eq!(code, 0, "{stdout}{stderr}");
        let boards = if given.is_empty() { "Bestuur 0, Bestuur 1" } else { "Bestuur 0" };
        let told = format!("maar minder dan {} (minimum_group): {boards}.", minimum.max(2));
        assert!(stdout.contains(&told), "{minimum}: {stdout}");
        let files = desk.files_in(YEAR);
        for board in 0..=1 {
            let is_given = given.contains(&board);
            let zip = &files[&format!("besturen/bestuur Bestuur {board} 2025-2026.zip")];
            let archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
            let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
            assert_eq!(names.iter().any(|name| name.contains("dekkingsrapport")), is_given, "{minimum}: {names:?}");
            let draft = String::from_utf8_lossy(&files[&format!("concepten/bestuur Bestuur {board}.eml")]).into_owned();
            let text = draft.split("Content-Disposition").next().unwrap_or_default();
            assert_eq!(text.contains("dekkingsrapport"), is_given, "{minimum}: {text}");
        }
    }
}
