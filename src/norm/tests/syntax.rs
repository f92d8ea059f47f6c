//! Texts that are not TOML: one slip is one finding, and does not hide what else is wrong.

use super::*;
use crate::wording::{Language, Wording};

/// What is replaced in the base, by what, where that is noticed, and what it is about.
const SLIPS: &[(&str, &str, u32, u32, &str)] = &[
    ("status = \"voorbeeld\"", "status = voorbeeld", 4, 10, "aanhalingstekens"),
    ("status = \"voorbeeld\"", "status \"voorbeeld\"", 4, 8, "een sleutel, een = of een waarde"),
    ("status = \"voorbeeld\"", "status =", 4, 9, "een sleutel, een = of een waarde"),
    ("remedy = \"Maak", "remedy = \"Maak \\q", 43, 17, "aanhalingstekens"),
    ("[\"bao\", \"sbo\"]", "[\"bao\" \"sbo\"]", 6, 16, "komma"),
    ("label = \"deels\" },", "label = \"deels\",", 12, 93, "een sleutel, een = of een waarde"),
    ("\"op orde\" } ]", "\"op orde\" }", 13, 1, "komma"),
    ("\"vaak\" } ]\nsufficient = 5\n", "\"vaak\" }\n", 20, 1, "komma"),
    ("[school]", "[school", 21, 8, "haakje"),
    ("[[theme]]", "[[theme]", 24, 9, "haakje"),
    ("title = \"Norm\"", "title = \"a \"b\" c\"", 3, 13, "hier staat iets"),
    ("[school]", "<<<<<<< HEAD", 21, 1, "aanhalingstekens"),
    ("weight = 1.5", "weight = 1,5", 39, 11, "een getal heeft een komma"),
];

#[test]
fn one_slip_is_one_finding_that_says_what_it_is_about() {
    let wording = Wording::new(Language::Nl);
    for (old, new, line, column, about) in SLIPS {
        let loaded = load(&with(old, new), "a.toml");
        assert!(loaded.value.is_none());
        let places: Vec<_> = seen(&loaded.findings).iter().map(|f| (f.0, f.1, f.2)).collect();
        assert_eq!(places, [("T101", *line, *column)], "{new}");
        let sentence = wording.finding(&loaded.findings[0]);
        assert!(sentence.contains(about), "{new}: {sentence}");
    }
}

#[test]
fn what_is_never_closed_at_the_end_shows_the_last_line() {
    let loaded = load("id = \"a\"\nkinds = [ \"bao\",\n\n", "a.toml");
    assert_eq!(seen(&loaded.findings)[0].3, "kinds = [ \"bao\",");
}

#[test]
fn slips_in_several_tables_and_faults_beside_them_come_at_once() {
    let text = with("\"op orde\" } ]", "\"op orde\" }")
        .replace("weight = 1.5", "weight = 1,5")
        .replace("title = \"Zicht\"", "titel = \"Zicht\"")
        .replace("scale = \"vaak\"", "scale = vaak");
    let loaded = load(&text, "a.toml");
    assert!(loaded.value.is_none());
    let codes: Vec<_> = seen(&loaded.findings).iter().map(|f| (f.0, f.1)).collect();
    assert_eq!(codes, [("T101", 13), ("T101", 39), ("T103", 52), ("T101", 62)]);
}

#[test]
fn a_text_full_of_slips_is_given_up_after_the_first_twenty() {
    let text = "[a]\nb = [\n".repeat(20_000);
    let loaded = load(&text, "a.toml");
    assert_eq!(loaded.findings.len(), 20);
}
