//! What findings may quote of a cell, and how they name places.
//!
//! In: texts and places. Out: facts of findings. A cell of answers may hold free text about a pupil, typed there or shifted into it by a
//! separator too many; findings are read far beyond the school's own report. Must not know: what any cell means.

use crate::finding::Finding;

/// The longest text that a finding quotes, in characters: longer than a label, a number or a date, and it may be a story.
const LONGEST: usize = 20;

/// A finding with a text as its value; a longer one is not quoted, and the fact `length` (`short`, `long`) tells the sentence.
pub(super) fn quote(finding: Finding, text: &str) -> Finding {
    match is_short(text) {
        true => finding.value(text).fact("length", "short"),
        false => finding.fact("length", "long"),
    }
}

/// Whether a text may be quoted whatever it is.
pub(super) fn is_short(text: &str) -> bool {
    text.chars().nth(LONGEST).is_none()
}

/// The same of a cell that is for a date, a year or a number: a text without a digit was shifted into it, and is not quoted however short.
pub(super) fn quote_number(finding: Finding, text: &str) -> Finding {
    match text.bytes().any(|b| b.is_ascii_digit()) {
        true => quote(finding, text),
        false => finding.fact("length", "long"),
    }
}

/// So many places are named in one finding.
const PLACES: usize = 1000;

/// A finding with some places as the fact `name`; of more than a thousand the rest as a number.
pub(super) fn list(finding: Finding, name: &'static str, places: &[impl ToString]) -> Finding {
    let mut named: Vec<_> = places.iter().take(PLACES).map(ToString::to_string).collect();
    if places.len() > PLACES {
        named.push(format!("\u{2026} (+{})", places.len() - PLACES));
    }
    finding.fact(name, named.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Code, Place};

    fn finding() -> Finding {
        Finding::new(Code::AnswerUnknown, Place::file("a.csv"))
    }

    #[test]
    fn a_text_of_more_than_twenty_characters_is_not_quoted() {
        let twenty = "\u{e9}".repeat(20);
        assert_eq!(quote(finding(), &twenty), finding().value(&twenty).fact("length", "short"));
        let long = quote(finding(), &format!("{twenty}!"));
        assert_eq!(long, finding().fact("length", "long"));
    }

    #[test]
    fn where_a_number_belongs_only_what_has_a_digit_is_quoted() {
        assert_eq!(quote_number(finding(), "heeft epilepsie"), finding().fact("length", "long"));
        assert_eq!(quote_number(finding(), "31-02-2025"), finding().value("31-02-2025").fact("length", "short"));
    }
}
