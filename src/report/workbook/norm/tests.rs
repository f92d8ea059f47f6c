//! What is written is read back the same, and only text is text.

use proptest::prelude::*;

use super::*;
use crate::base::text::glyphs::CELL;
use crate::input::source::{Limits, read_bytes};
use crate::norm::testing::{any_norm, norm as simple};
use crate::norm::{Rule, exchange, load};
use crate::wording::Language;

/// Through the workbook and TOML and back.
fn there_and_back(made: &Norm, language: Language) -> Norm {
    let bytes = norm(made, &Wording::new(language)).unwrap();
    let sheets = read_bytes(bytes, "norm.xlsx", Limits::default());
    assert!(sheets.findings.is_empty(), "{:?}", sheets.findings);
    let read = exchange::read(&sheets.value, "norm.xlsx");
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    let toml = read.value.unwrap().toml("");
    assert!(toml.findings.is_empty(), "{:?}", toml.findings);
    let loaded = load(&toml.text, &made.file);
    loaded.value.unwrap_or_else(|| panic!("{:?}\n{}", loaded.findings, toml.text))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn a_norm_that_is_exported_and_imported_is_the_same(made in any_norm()) {
        prop_assert_eq!(&there_and_back(&made, Language::Nl), &made);
    }
}

#[test]
fn either_language_is_read_back_and_the_same_norm_gives_the_same_bytes() {
    let mut made = simple(&[("S", Rule::ALL, 2)]);
    made.indicators[0].text = "=1+1".into();
    made.indicators[1].text = "_x0041_ en @som".into();
    for language in [Language::Nl, Language::En] {
        assert_eq!(there_and_back(&made, language), made);
    }
    let w = Wording::new(Language::Nl);
    assert!(norm(&made, &w).unwrap() == norm(&made, &w).unwrap());
}

#[test]
fn a_text_that_excel_can_t_hold_is_refused_not_cut() {
    let mut made = simple(&[("S", Rule::ALL, 1)]);
    made.indicators[0].text = "x".repeat(CELL + 1);
    assert!(norm(&made, &Wording::new(Language::Nl)).is_err());
}
