//! Norms: what loads, what does not and why, and which can't live together.

mod faulty;
mod files;
mod schema;
mod syntax;
mod together;

use super::*;
use crate::base::exact::Milli;
use crate::base::finding::Finding;
use crate::register::{Kind, SchoolYear, Sector};

/// A valid norm in which everything that a norm can hold stands once.
const BASE: &str = include_str!("base.toml");

/// The base with one piece replaced, which must be there.
fn with(old: &str, new: &str) -> String {
    assert!(BASE.contains(old), "the base has no {old:?}");
    BASE.replacen(old, new, 1)
}

/// Code, line, column, value.
fn seen(findings: &[Finding]) -> Vec<(&'static str, u32, u32, &str)> {
    findings.iter().map(|f| (f.code.id(), f.place.row, f.place.column, f.value.as_deref().unwrap_or(""))).collect()
}

#[test]
fn a_norm_is_read_as_written() {
    let loaded = load(BASE, "norms/a.toml");
    assert_eq!(seen(&loaded.findings), []);
    let norm = loaded.value.expect("a norm");
    assert_eq!(
        (norm.name().as_str(), norm.title.as_str(), norm.file.as_str()),
        ("anb-po 2023", "Norm", "norms/a.toml")
    );
    assert_eq!((norm.status, norm.sector), (Status::Example, Sector::Po));
    assert_eq!(norm.kinds, [Kind::new("bao"), Kind::new("sbo")]);
    assert_eq!((Some(norm.from), norm.until), (SchoolYear::starting(2023), SchoolYear::starting(2026)));
    assert_eq!(norm.school_rule, Rule::share(Milli(800)));
    assert_eq!(norm.scales.iter().map(|s| s.id.as_deref()).collect::<Vec<_>>(), [None, Some("vaak")]);
    assert_eq!((norm.scales[0].sufficient, norm.scales[0].highest(), norm.scales[1].sufficient), (2, 3, 5));
    assert_eq!((norm.themes.len(), norm.themes[0].standards.clone()), (1, 0..2));
    let rules: Vec<_> = norm.standards.iter().map(|s| (s.id.as_str(), s.rule, s.critical, s.theme)).collect();
    assert_eq!(rules, [("V1", Rule::share(Milli(750)), true, 0), ("V2", Rule::mean(Milli(2500)), false, 0)]);
    assert_eq!(norm.standards[0].replaces, ["V1-oud"]);
    assert_eq!((norm.standards[0].indicators.clone(), norm.standards[1].indicators.clone()), (0..2, 2..4));
    let first = &norm.indicators[0];
    assert_eq!((first.weight, first.critical, first.not_applicable, first.standard), (Milli(1500), true, true, 0));
    assert_eq!(
        (first.also.as_slice(), first.remedy.as_deref()),
        (["Heeft u beleid?".to_owned()].as_slice(), Some("Maak beleid."))
    );
    let bands = Bands { limits: vec![Milli(20_000), Milli(40_500)], better: Better::Higher, unit: "%".into() };
    assert_eq!(norm.indicators[1].number, Some(bands));
    let last = &norm.indicators[3];
    assert_eq!((last.scale, last.weight, last.standard, last.critical), (1, Milli::ONE, 1, false));
}

#[test]
fn what_is_optional_can_be_left_out() {
    let text = r#"
        id = "a"
        version = "1"
        title = "T"
        status = "pilot"
        sector = "VO"
        from = "2025-2026"
        scale = { levels = [{ value = -1, label = "nee" }, { value = 1, label = "ja" }], sufficient = 1 }
        theme = [{ id = "t", title = "T", standard = [
            { id = "s", title = "S", rule = { all = true }, indicator = [{ id = "i", text = "?" }] } ] }]
    "#;
    let loaded = load(text, "a.toml");
    assert_eq!(seen(&loaded.findings), []);
    let norm = loaded.value.expect("a norm");
    assert_eq!((norm.until, norm.school_rule, norm.kinds.len()), (None, Rule::ALL, 0));
    assert_eq!(norm.standards[0].rule, Rule::ALL);
}

#[test]
fn a_level_can_say_what_it_means() {
    let text = with("label = \"deels\"", "label = \"deels\", meaning = \" Wij zijn begonnen. \"");
    let norm = load(&text, "a.toml").value.expect("a norm");
    let meanings: Vec<_> = norm.scales[0].levels.iter().map(|level| level.meaning.as_deref()).collect();
    assert_eq!(meanings, [None, Some("Wij zijn begonnen."), None]);
}

#[test]
fn numbers_are_read_exactly() {
    let weight = |written: &str| {
        let loaded = load(&with("weight = 1.5", &format!("weight = {written}")), "a.toml");
        (loaded.value.map(|norm| norm.indicators[0].weight), seen(&loaded.findings).first().map(|f| f.0))
    };
    assert_eq!(weight("0.1"), (Some(Milli(100)), None));
    assert_eq!(weight("13.750"), (Some(Milli(13_750)), None));
    assert_eq!(weight("1000"), (Some(Milli(1_000_000)), None));
    for written in ["1e3", "inf", "nan", "0x10", "1_0", "0.0001"] {
        assert_eq!(weight(written), (None, Some("T109")), "{written}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let text = format!("\u{feff}{}", BASE.replace('\n', "\r\n"));
    assert_eq!(load(&text, "a.toml").value, load(BASE, "a.toml").value);
    let text = text.replace("critical = true", "critical = 1");
    assert_eq!(seen(&load(&text, "a.toml").findings), [("T105", 32, 12, "1"), ("T105", 40, 12, "1")]);
}
