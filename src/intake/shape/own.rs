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

/// The words of a question for one's own school, and for nothing else: of the school's identity, and of asking for it.
const OWN: [&str; 184] = [
    // The school.
    "school",
    "schoolnaam",
    "schoolname",
    "basisschool",
    "locatie",
    "locatienaam",
    "location",
    "schoollocatie",
    "vestiging",
    "vestigingsnaam",
    "schoolvestiging",
    "hoofdvestiging",
    "hoofdlocatie",
    "instelling",
    "instellingsnaam",
    "onderwijsinstelling",
    "organisatie",
    "organisation",
    "organization",
    "kindcentrum",
    "ikc",
    "college",
    "gebouw",
    "werkplek",
    "werklocatie",
    "site",
    // Its number.
    "vestigingsnummer",
    "vestigingsnr",
    "vestigingscode",
    "brin",
    "brinnummer",
    "brinnr",
    "brincode",
    "brinvestigingsnummer",
    "instellingscode",
    "instellingsnummer",
    "schoolnummer",
    "schoolcode",
    "nummer",
    "nummers",
    "nr",
    "code",
    "codes",
    "number",
    "id",
    "duo",
    "cijfer",
    "cijfers",
    "letter",
    "letters",
    "teken",
    "tekens",
    "posities",
    "twee",
    "vier",
    "zes",
    "digits",
    "characters",
    "plus",
    "inclusief",
    "incl",
    "volgnummer",
    "bijv",
    "bijvoorbeeld",
    "bv",
    "vb",
    "zoals",
    "eg",
    "evt",
    "eventueel",
    "volledig",
    "volledige",
    "officiele",
    // The form.
    "vragenlijst",
    "zelfevaluatie",
    "formulier",
    "form",
    "survey",
    "questionnaire",
    "scan",
    "basisondersteuning",
    "evaluatie",
    // Asking for it.
    "naam",
    "name",
    "names",
    "wat",
    "what",
    "welk",
    "welke",
    "which",
    "waar",
    "where",
    "is",
    "are",
    "zijn",
    "heet",
    "called",
    "kies",
    "kiest",
    "selecteer",
    "selecteert",
    "select",
    "choose",
    "geef",
    "noteer",
    "vermeld",
    "enter",
    "fill",
    "vul",
    "vult",
    "ingevuld",
    "invullen",
    "invult",
    "vulde",
    "completed",
    "werkt",
    "werk",
    "werken",
    "werkzaam",
    "bent",
    "ben",
    "work",
    "working",
    "hoort",
    "gaat",
    "betreft",
    "behoort",
    "about",
    "u",
    "uw",
    "jij",
    "je",
    "jouw",
    "jullie",
    "ik",
    "mijn",
    "wij",
    "we",
    "onze",
    "ons",
    "eigen",
    "you",
    "your",
    "my",
    "our",
    "own",
    "de",
    "het",
    "een",
    "the",
    "a",
    "an",
    "deze",
    "dit",
    "die",
    "this",
    "van",
    "of",
    "op",
    "at",
    "in",
    "bij",
    "by",
    "voor",
    "for",
    "namens",
    "behalf",
    "on",
    "aan",
    "over",
    "to",
    "en",
    "and",
    "hier",
    "here",
    "aub",
    "please",
    "svp",
    "do",
    "does",
    "s",
    "v",
    "d",
    "it",
];

/// Words that programs call columns by that nobody named: `Q1`, `Vraag 3`, `Column 2`.
const PLAIN: [&str; 8] = ["q", "vraag", "question", "kolom", "column", "veld", "field", "antwoord"];

/// Whether a column that holds schools may tell whose answers a row has. A question may as well ask for another school, such as one to work with, or one
/// that is near: only a header without any other word than those of asking for one's own is certainly no such question.
pub(super) fn may_tell_school(header: &str) -> bool {
    let folded = fold(header);
    let has_digit = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    let is_own = |word: &str| has_digit(word) || OWN.contains(&word);
    let is_plain = || {
        let mut words = words(&folded).filter(|word| !has_digit(word));
        words.all(|word| PLAIN.contains(&word)) && (folded.len() <= 1 || has_digit(&folded))
    };
    words(&folded).all(is_own) || is_plain()
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
        for own in [
            "",
            "Q1",
            "Vraag 3",
            "Welke school?",
            "Op welke locatie werkt u?",
            "Waar werkt u?",
            "Locatie",
            "Wat is het vestigingsnummer (BRIN + 2 cijfers, bijv. 99AB00) van uw school?",
            "Namens welke school vult u deze vragenlijst in?",
            "Which school do you work at?",
        ] {
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
            "Welke school ligt het dichtst bij u?",
            "Welke school geeft u feedback?",
            "Critical friend (school)",
            "School waar uw leerlingen heen gaan",
            "BRIN-nummer van uw vorige school",
            "Vestigingsnummer van de school waarmee u samenwerkt",
            "Wijk",
            "Opmerking",
            "Inspiratie",
            "Beste school",
        ] {
            assert!(!may_tell_school(other), "{other}");
        }
    }
}
