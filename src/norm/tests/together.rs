//! Norms of one batch: order, doubles, overlap.

use super::*;

/// Loads norms of which none replaces a standard.
fn batch(norms: &[(&str, &str)]) -> crate::base::finding::Checked<Vec<std::sync::Arc<Norm>>> {
    let plain = |text: &str| text.replace("replaces = [\"V1-oud\"]", "");
    let files: Vec<_> = norms.iter().map(|(file, text)| ((*file).to_owned(), plain(text))).collect();
    load_all(&files)
}

/// The base as version 2027, from 2027-2028 without an end.
fn next() -> String {
    with("version = \"2023\"", "version = \"2027\"")
        .replace("from = \"2023-2024\"\nuntil = \"2026-2027\"", "from = \"2027-2028\"")
}

#[test]
fn versions_that_follow_each_other_stand_in_order() {
    let next = next();
    let loaded = batch(&[("b.toml", &next), ("a.toml", BASE)]);
    assert_eq!(seen(&loaded.findings), []);
    assert_eq!(loaded.value.iter().map(|n| n.name()).collect::<Vec<_>>(), ["anb-po 2023", "anb-po 2027"]);
}

#[test]
fn the_same_version_in_two_files_is_an_error_and_the_first_file_is_kept() {
    for order in [[("a.toml", BASE), ("b.toml", BASE)], [("b.toml", BASE), ("a.toml", BASE)]] {
        let loaded = batch(&order);
        assert_eq!(seen(&loaded.findings), [("N150", 1, 6, "anb-po 2023")]);
        assert_eq!(loaded.findings[0].place.source.file, "b.toml");
        assert_eq!(loaded.value.iter().map(|n| n.file.as_str()).collect::<Vec<_>>(), ["a.toml"]);
    }
}

#[test]
fn two_norms_for_one_school_and_year_are_an_error_that_names_both() {
    let early = next().replace("2027-2028", "2026-2027");
    let loaded = batch(&[("b.toml", &early), ("a.toml", BASE)]);
    assert_eq!(seen(&loaded.findings), [("N151", 7, 8, "2026-2027")]);
    let sentence = crate::wording::Wording::new(crate::wording::Language::Nl).finding(&loaded.findings[0]);
    assert_eq!(
        sentence,
        "Twee normen gelden voor dezelfde scholen vanaf 2026-2027: anb-po 2023 (a.toml) en anb-po 2027 (b.toml)."
    );
    let apart = |old: &str, new: &str| {
        let loaded = batch(&[("a.toml", BASE), ("b.toml", &early.replace(old, new))]);
        loaded.findings.iter().filter(|f| f.code == crate::base::finding::Code::NormOverlap).count()
    };
    assert_eq!(apart("sector = \"PO\"", "sector = \"VO\""), 0);
    assert_eq!(apart("kinds = [\"bao\", \"sbo\"]", "kinds = [\"so\"]"), 0);
    assert_eq!(apart("kinds = [\"bao\", \"sbo\"]", "kinds = [\"so\", \"sbo\"]"), 1);
    assert_eq!(apart("kinds = [\"bao\", \"sbo\"]", ""), 1);
}

#[test]
fn a_faulty_norm_does_not_hide_the_others() {
    let loaded = batch(&[("a.toml", BASE), ("z.toml", "id = ")]);
    assert_eq!(loaded.value.len(), 1);
    assert!(loaded.findings.iter().all(|f| f.place.source.file == "z.toml") && !loaded.findings.is_empty());
}

#[test]
fn a_standard_that_was_replaced_twice_is_carried_on() {
    let norm = |start: u16, id: &str, replaces: &str| {
        let text = BASE.replace("replaces = [\"V1-oud\"]", replaces).replace("id = \"V1\"", &format!("id = \"{id}\""));
        let mut norm = super::load(&text, "n.toml").value.expect("a norm");
        norm.from = crate::register::testing::year(start);
        norm
    };
    let mut norms = vec![
        norm(2023, "V1-oud", ""),
        norm(2024, "V1-b", "replaces = [\"V1-oud\"]"),
        norm(2025, "V1-c", "replaces = [\"V1-b\"]"),
    ];
    super::super::lineage::resolve(&mut norms);
    assert!(norms[2].standards[0].carries_on("V1-oud") && norms[2].standards[0].carries_on("V1-b"));
    assert!(!norms[1].standards[0].carries_on("V1-c"));
}

#[test]
fn a_replaced_standard_that_no_norm_has_is_named() {
    let files = |older: &str| vec![("a.toml".to_owned(), older.to_owned()), ("b.toml".to_owned(), next())];
    let older = BASE.replace("id = \"V1\"", "id = \"V1-oud\"").replace("replaces = [\"V1-oud\"]", "");
    assert_eq!(seen(&load_all(&files(&older)).findings), []);
    let unknown = load_all(&files(BASE)).findings;
    assert_eq!(seen(&unknown), [("N152", 33, 13, "V1-oud"), ("N152", 32, 13, "V1-oud")]);
}
