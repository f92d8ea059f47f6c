//! What may be shown of a cell outside the school's own report: the one place that decides it, for findings, tables and the file of mappings.
//!
//! In: texts and places. Out: whether a text is shown, and facts of findings. A cell of answers may hold free text about a pupil, typed there or shifted
//! into it by a separator too many; findings and tables are read far beyond the school. What is shown is a text of the norm or of the register, a
//! recognised answer or a slip in one, words that answers are made of, and numbers, dates and codes. Must not know: what any cell means.

use std::collections::HashSet;

use crate::base::finding::Finding;
use crate::base::text::fold::fold;
use crate::base::text::nearest::nearest;
use crate::input::cell::is_code as is_number;
pub(super) use crate::input::cell::is_short;
use crate::input::cell::words;
use crate::norm::{Norm, Reading};

/// A slip in a word is distinguished from another word from so many characters on.
const WORD: usize = 4;

/// Words that people answer with where a scale does not have them. No one can be recognised from these alone.
const ANSWERS: [&str; 75] = [
    "aanwezig",
    "afwezig",
    "akkoord",
    "alle",
    "allemaal",
    "altijd",
    "beetje",
    "behoorlijk",
    "bijna",
    "deels",
    "eens",
    "een",
    "enigszins",
    "geen",
    "gedeeltelijk",
    "goed",
    "grotendeels",
    "half",
    "heel",
    "helemaal",
    "ja",
    "klaar",
    "maybe",
    "mee",
    "meestal",
    "misschien",
    "moeilijk",
    "nee",
    "neen",
    "neutraal",
    "niet",
    "niks",
    "no",
    "nog",
    "nooit",
    "nvt",
    "onbekend",
    "oneens",
    "onvoldoende",
    "op",
    "orde",
    "redelijk",
    "regelmatig",
    "slecht",
    "soms",
    "sterk",
    "te",
    "toepassing",
    "uitstekend",
    "vaak",
    "veel",
    "van",
    "volledig",
    "voldoende",
    "volstrekt",
    "waar",
    "weet",
    "weinig",
    "wel",
    "wisselend",
    "yes",
    "zeer",
    "zelden",
    "zwak",
    "gemiddeld",
    "af",
    "toe",
    "en",
    "prima",
    "beter",
    "h\u{e9}\u{e9}l",
    "mooi",
    "matig",
    "minder",
    "ok",
];

/// Words that hold the words of any question together.
const GLUE: [&str; 60] = [
    "a", "aan", "al", "als", "an", "and", "are", "bij", "dan", "dat", "de", "deze", "die", "dit", "does", "door",
    "een", "en", "er", "for", "has", "have", "heeft", "hebben", "het", "hoe", "hun", "in", "is", "je", "jullie", "kan",
    "kunnen", "maar", "met", "naar", "of", "om", "on", "onze", "op", "ook", "over", "te", "the", "to", "tot", "uit",
    "uw", "van", "voor", "waar", "was", "wat", "welke", "wordt", "worden", "zich", "zijn", "zo",
];

/// A finding with a text as its value; a longer one is not quoted, and the fact `length` (`short`, `long`) tells the sentence.
pub(super) fn quote(finding: Finding, text: &str) -> Finding {
    quote_if(is_short(text), finding, text)
}

/// The same, where it is known whether the text may be shown.
pub(super) fn quote_if(is_shown: bool, finding: Finding, text: &str) -> Finding {
    match is_shown {
        true => finding.value(text).fact("length", "short"),
        false => finding.fact("length", "long"),
    }
}

/// The same of a cell that is for a date, a year, a number or the id of a question: what is none of these was shifted into it, and is not quoted however short.
pub(super) fn quote_number(finding: Finding, text: &str) -> Finding {
    quote_if(is_number(text), finding, text)
}

/// Whether an answer may be shown: one that the norm knows, a slip in one, or what says nothing about anybody.
pub(super) fn is_answer(text: &str, reading: Reading, norm: &Norm, indicator: usize) -> bool {
    match reading {
        Reading::Level(_) | Reading::NotApplicable | Reading::Unanswered => true,
        Reading::Unknown if !is_short(text) => false,
        Reading::Unknown => is_number(text) || is_error(text) || is_of_answers(text) || is_slip(text, norm, indicator),
    }
}

/// Whether a text is the error of a spreadsheet: `#N/A`.
fn is_error(text: &str) -> bool {
    text.starts_with('#') && text.bytes().all(|byte| byte.is_ascii_uppercase() || b"#/!?0".contains(&byte))
}

fn is_of_answers(text: &str) -> bool {
    let folded = fold(text);
    let is_known = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()) || ANSWERS.contains(&word);
    words(&folded).all(is_known)
}

/// Whether a text is an answer of the norm but for a slip: a letter too many, too few or wrong, in a long word two, behind the first one. A short word that
/// differs more is another word, such as a name.
fn is_slip(text: &str, norm: &Norm, indicator: usize) -> bool {
    let folded = fold(text);
    let levels = norm.asked(indicator).scale.levels.iter();
    let known: Vec<String> =
        levels.flat_map(|level| std::iter::once(&level.label).chain(&level.also)).map(|word| fold(word)).collect();
    let known = known.iter().map(String::as_str).filter(|word| word.chars().next() == folded.chars().next());
    let length = folded.chars().count();
    let close = nearest(&folded, known, 1);
    length >= WORD && close.first().is_some_and(|word| length >= LONG_WORD || is_one_off(&folded, word))
}

/// From so many characters on two letters may be wrong.
const LONG_WORD: usize = 8;

/// Whether two texts differ by one letter, or by two neighbours that changed places.
fn is_one_off(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let front = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[front..], &b[front..]);
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - back], &b[..b.len() - back]);
    (a.len() <= 1 && b.len() <= 1) || (a.len() == 2 && b.len() == 2 && a[0] == b[1] && a[1] == b[0])
}

/// Whether a word only holds others together.
pub(super) fn is_glue(word: &str) -> bool {
    GLUE.contains(&word)
}

/// The words of the questions of a norm.
pub(super) struct Vocabulary {
    words: HashSet<String>,
}

impl Vocabulary {
    /// Of all its questions.
    pub(super) fn of(norm: &Norm) -> Vocabulary {
        let questions: Vec<_> = norm.all_asked().collect();
        let texts = questions.iter().flat_map(|asked| asked.wordings());
        let words =
            texts.flat_map(|text| words(&fold(text)).map(|word| stem(word).to_owned()).collect::<Vec<_>>()).collect();
        Vocabulary { words }
    }

    /// Whether a text holds no other words than those of the questions: it says nothing that the norm does not say.
    pub(super) fn has(&self, text: &str) -> bool {
        words(&fold(text)).all(|word| self.words.contains(stem(word)) || is_glue(word))
    }
}

/// A word without the letters that Dutch words end in as they are bent, so that `volgde` and `volgden` are one.
fn stem(word: &str) -> &str {
    let mut stem = word;
    while let Some(shorter) =
        stem.strip_suffix(['e', 'n', 's', 't', 'd']).filter(|shorter| shorter.chars().count() >= WORD)
    {
        stem = shorter;
    }
    stem
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
    use crate::base::finding::{Code, Place};
    use crate::norm::Rule;
    use crate::norm::testing::norm;

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
    fn where_a_number_belongs_only_numbers_dates_and_codes_are_quoted() {
        for text in
            ["31-02-2025", "3 november 2025", "99AB0O", "V9.9", "99 AB 00", "2025-11-03T10:00Z", "1-jan", "35 %"]
        {
            assert_eq!(quote_number(finding(), text), finding().value(text).fact("length", "short"), "{text}");
        }
        for text in ["heeft epilepsie", "7 jaar, ADHD", "Jan", "groep 5", "31-02-2025 en nog wat later"] {
            assert_eq!(quote_number(finding(), text), finding().fact("length", "long"), "{text}");
        }
    }

    #[test]
    fn an_answer_that_says_something_about_somebody_is_not_shown() {
        let norm = norm(&[("V1", Rule::ALL, 1)]);
        let label = &norm.scale_of(0).levels[0].label;
        for text in ["misschien", "niet goed", "7", "3,5", &format!("{label}x")] {
            assert!(is_answer(text, Reading::Unknown, &norm, 0), "{text}");
        }
        for text in ["Jan", "heeft ADHD", "ja, Jan", "nee want A. slaat", "groep 5", "gr 3 Jo", "Marieke 5", "Jan 7"] {
            assert!(!is_answer(text, Reading::Unknown, &norm, 0), "{text}");
        }
        assert!(is_answer("wat de norm ook kent", Reading::Level(1), &norm, 0));
    }

    #[test]
    fn a_name_is_no_slip_in_a_short_answer() {
        let mut norm = norm(&[("V1", Rule::ALL, 1)]);
        for (label, slips, others) in [
            ("goed", ["geod", "goedd", "goeed"], ["joep", "goof", "moed"]),
            ("deels", ["dels", "dees", "deesl"], ["neels", "dirk", "deborah"]),
            (
                "in ontwikkeling",
                ["in ontwikeling", "in ontwikkelin", "inontwikkeling"],
                ["jantje", "in", "ontwikkeld jan"],
            ),
        ] {
            norm.scales[0].levels[0].label = label.into();
            slips.iter().for_each(|text| assert!(is_slip(text, &norm, 0), "{text} of {label}"));
            others.iter().for_each(|text| assert!(!is_slip(text, &norm, 0), "{text} of {label}"));
        }
    }

    #[test]
    fn a_wording_is_shown_where_it_has_the_words_of_the_norm_only() {
        let mut norm = norm(&[("V1", Rule::ALL, 1)]);
        norm.indicators[0].text = "De school heeft een vast contact bij pesten.".into();
        let words = Vocabulary::of(&norm);
        assert!(words.has("Heeft de school een contact?") && words.has("pesten"));
        assert!(
            !words.has("De school heeft een vast contact bij pesten. Piet B.") && !words.has("De school heeft er 5")
        );
    }
}
