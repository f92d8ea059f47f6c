//! A list of a hand-out in which somebody wrote what was sent.

use crate::desk::Desk;

#[test]
fn a_list_that_was_filled_in_is_told_apart_from_a_package_that_is_otherwise() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.handout(&[]).0, 0);
    desk.write("uitdelen/2025-2026/verzendlijst.csv", "afgevinkt");
    desk.write("uitdelen/2025-2026/verzendlijst.xlsx", "afgevinkt");
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
