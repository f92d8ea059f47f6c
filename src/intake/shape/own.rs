//! Whether a column in which schools stand may tell whose answers a row has, by its name.
//!
//! In: a header. Out: what it asks for: one's own school, another one, or nothing that tells. Must not know: what stands below it.

use crate::base::text::fold::fold;
use crate::input::cell::words;

/// Words, or beginnings of words, of questions about another school than one's own.
const OTHERS: [&str; 27] = [
    "buur",
    "samen",
    "partner",
    "ander",
    "vorig",
    "eerder",
    "herkomst",
    "afkomst",
    "vervolg",
    "collega",
    "overstap",
    "doorstroom",
    "verwijs",
    "verwijz",
    "toelever",
    "bezoek",
    "bezocht",
    "waarmee",
    "waarheen",
    "waarnaar",
    "zuster",
    "contact",
    "fusie",
    "other",
    "previous",
    "buddy",
    "maatje",
];

/// The same as whole words.
const OTHERS_WHOLE: [&str; 7] = ["met", "mee", "naar", "with", "uitwisseling", "zus", "kandidaat"];

/// Words, or parts of words, of questions about one's own.
const OWN: [&str; 14] = [
    "welke",
    "school",
    "vestiging",
    "locatie",
    "brin",
    "instelling",
    "gebouw",
    "naam",
    "waar",
    "organisatie",
    "nummer",
    "college",
    "location",
    "kindcentrum",
];

/// Whether a column that holds schools may tell whose answers a row has. A question may as well ask for another school, such as one to work with:
/// then what stands below it says nothing about whose answers these are.
pub(super) fn may_tell_school(header: &str) -> bool {
    let folded = fold(header);
    let words: Vec<&str> = words(&folded).collect();
    let is_own = |word: &&str| OWN.iter().any(|part| word.contains(part));
    // Names that programs give: `Q1`, `Column 2`.
    let is_plain = words.len() <= 1 || words.iter().any(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    !asks_other_school(header) && (is_plain || words.iter().any(is_own))
}

/// Whether a column that holds schools may speak against what stands above the table: unless it asks for another school, or is any other question.
pub(super) fn may_deny_school(header: &str) -> bool {
    may_tell_school(header) || (!fold(header).ends_with('?') && !asks_other_school(header))
}

/// Parts of names of columns about a school that hold what may be like its name, and never is.
const BESIDE: [&str; 12] = [
    "bestuur",
    "gezag",
    "stichting",
    "wijk",
    "stadsdeel",
    "plaats",
    "gemeente",
    "adres",
    "straat",
    "mail",
    "opmerk",
    "toelicht",
];

/// Whether a column may hold names of schools at all.
pub(super) fn may_name_schools(header: &str) -> bool {
    let folded = fold(header);
    !folded.is_empty() && !BESIDE.iter().any(|part| folded.contains(part))
}

/// Whether a column asks for another school than the one that answers.
pub(super) fn asks_other_school(header: &str) -> bool {
    let folded = fold(header);
    words(&folded).any(|word| OTHERS_WHOLE.contains(&word) || OTHERS.iter().any(|start| word.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_about_another_school_tells_no_school() {
        for own in ["", "Q1", "Vraag 3", "Welke school?", "Op welke locatie werkt u?", "Waar werkt u?", "Locatie"] {
            assert!(may_tell_school(own), "{own}");
        }
        for other in [
            "Met wie werkt u samen?",
            "samen met",
            "Partnerschool",
            "Van welke andere school komen leerlingen?",
            "Naar welke school stroomt u door?",
            "Vorige school",
            "Wie helpt u?",
        ] {
            assert!(!may_tell_school(other) && !may_deny_school(other), "{other}");
        }
        assert!(may_deny_school("De Regenboog") && !may_tell_school("De Regenboog"), "what stands beside a label");
    }
}
