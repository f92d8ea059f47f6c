//! `sop norm diff` through the real binary: the two example norms, in every form, and a norm that can't be used.

use crate::common;

const OLD: &str = "norms/anb-po-voorbeeld-2023.toml";
const NEW: &str = "norms/anb-po-voorbeeld-2025.toml";

fn diff(words: &[&str]) -> (Option<i32>, String, String) {
    let output = common::sop(&[&["norm", "diff"], words].concat());
    let (stdout, stderr) = common::text(&output);
    (output.status.code(), stdout, stderr)
}

#[test]
fn what_the_head_of_the_newer_norm_promises_is_what_differs() {
    let (status, stdout, stderr) = diff(&[OLD, NEW]);
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    for words in [
        "Standaarden: 2 strenger, 0 soepeler, 1 anders, 1 met dezelfde eis, 1 nieuw, 0 vervallen.",
        "  V3 Sociaal-emotioneel leren en gedrag [anders, vervangt V2]\n",
        "  Z1 Zicht op ontwikkeling [strenger]\n    - eis: gemiddeld minstens 3 (was: gemiddeld minstens 2,75)\n",
        "  L4 Taalontwikkeling van meertalige leerlingen [nieuw]\n",
        "  P2 Ontwikkelingsperspectief (OPP) [strenger]\n    P2.3 ",
        "  O2 SOP vastgesteld en geëvalueerd [dezelfde eis]\n    O2.3 ",
    ] {
        assert!(stdout.contains(words), "{words}\n---\n{stdout}");
    }
    assert!(diff(&[NEW, NEW]).1.ends_with("Er is geen verschil.\n"));
}

#[test]
fn other_forms_say_the_same() {
    let (status, page, _) = diff(&[OLD, NEW, "--format", "html", "--lang", "en"]);
    assert!(status == Some(0) && page.starts_with("<!DOCTYPE html>") && page.contains("stricter"), "{page}");
    let (_, json, _) = diff(&[OLD, NEW, "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let stricter = read["standards"].as_array().expect("a list").iter().filter(|s| s["strictness"] == "stricter");
    assert_eq!(stricter.map(|s| s["id"].as_str().unwrap_or_default()).collect::<Vec<_>>(), ["Z1", "P2"]);
}

#[test]
fn a_norm_that_can_not_be_used_is_explained() {
    let (status, stdout, stderr) = diff(&[OLD, "README.md"]);
    assert_eq!((status, stdout.as_str()), (Some(2), ""));
    assert!(stderr.contains("README.md"), "{stderr}");
    assert_eq!(diff(&[OLD, "bestaat-niet.toml"]).0, Some(2));
}
