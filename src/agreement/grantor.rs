//! Whether the text in verleend_door stands for the school itself: a school can't grant its own waiver.
//!
//! In: the text and the rows of the school in the register. Out: yes or no. Yes: the school's number stands anywhere in it, or it is nothing but the
//! school's name and roles of a school, or a word such as "wij"; a person may be named beside a role with the name. An organisation beside it, or words that are not known,
//! and the answer is no. Must not know: waivers, findings.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::text::fold::fold;
use crate::register::School;

/// The school as such, and roles that only a school has.
const ROLES: [&str; 21] = [
    "adjunctdirecteur",
    "basisschool",
    "conrector",
    "directeur",
    "directeuren",
    "directie",
    "directrice",
    "ib",
    "iber",
    "locatiedirecteur",
    "locatieleider",
    "locatieleiding",
    "rector",
    "school",
    "schooldirecteur",
    "schooldirectie",
    "schoolhoofd",
    "schoolleider",
    "schoolleiding",
    "schoolteam",
    "vestigingsdirecteur",
];

/// Roles that others have as well: they say something beside the name of the school only.
const ROLES_ELSEWHERE: [&str; 10] = [
    "kwaliteitscoordinator",
    "kwaliteitscoördinator",
    "managementteam",
    "mt",
    "ondersteuningscoordinator",
    "ondersteuningscoördinator",
    "teamleider",
    "teamleiding",
    "zorgcoordinator",
    "zorgcoördinator",
];

/// How a school speaks of itself without a name: "wij", "ons team".
const SELVES: [&str; 4] = ["team", "we", "wij", "wijzelf"];

/// Words that may stand beside those. Fewer than the fillers: "team basisonderwijs" may be anybody's.
const OF_SELF: [&str; 16] = [
    "als", "de", "deze", "dit", "door", "eigen", "en", "gehele", "heel", "hele", "het", "met", "ons", "onze", "samen",
    "zelf",
];

/// Words that say nothing of who it is, and words before the name of a school.
#[rustfmt::skip]
const FILLERS: [&str; 55] = [
    "a", "i", "ad", "adjunct", "aan", "de", "den", "der", "deze", "door", "een", "eigen", "en", "er", "het", "interim", "is", "namens", "ons",
    "onze", "op", "t", "te", "van", "waarnemend", "wnd", "zelf", "dhr", "heer", "meneer", "mevr", "mevrouw", "mw",
    "basisonderwijs", "brede", "buurtschool", "cbs", "christelijke", "college", "daltonschool", "ikc", "jenaplanschool", "katholieke", "kbs",
    "kindcentrum", "lyceum", "montessorischool", "obs", "openbare", "pcbs", "praktijkschool", "rkbs", "sbo", "so", "vso",
];

/// Parts of words for anybody but a school: beside one of these a school is not the one that grants.
#[rustfmt::skip]
const ORGANISATIONS: [&str; 25] = [
    "bestuur", "board", "commissie", "consulent", "cooperatie", "coöperatie", "council", "gemeente", "gezag", "groep",
    "inspect", "koepel", "onderwijs", "overleg", "partnership", "passend", "raad", "scholen", "stichting", "swv", "team",
    "verband", "vereniging", "wethouder", "wijk",
];

/// Whether a text stands for the school itself. `rows` are the school's own rows in the register, of any year.
pub(super) fn is_school(rows: &[Arc<School>], text: &str) -> bool {
    let text = fold(text);
    let is_board = |row: &Arc<School>| row.board.as_deref().is_some_and(|board| fold(board) == text);
    if rows.iter().any(|row| fold(&row.name) == text) {
        return true;
    }
    // A board that is called as the school is, but for a word: "De Regenboog" of basisschool De Regenboog.
    if rows.iter().any(is_board) {
        return false;
    }
    let all = words(&text);
    let names: Vec<Vec<String>> = rows.iter().map(|row| core(&row.name)).collect();
    rows.iter().any(|row| has_number(&all, row.id.as_str()))
        || is_only(&all, &names, true)
        || parts(&text).iter().any(|part| {
            let rest = all.iter().filter(|word| !words(part).contains(word));
            is_only(&words(part), &names, false) && rest.into_iter().all(|word| !is_organisation(word))
        })
}

/// Words beside a role or an organisation that are nobody's name.
const NOBODY: [&str; 13] = [
    "alv",
    "algemeen",
    "algemene",
    "ledenvergadering",
    "po",
    "rvt",
    "samenwerking",
    "sector",
    "toezicht",
    "vergadering",
    "vo",
    "voorzitter",
    "kwaliteitszorg",
];

/// Forms of address: whoever is called so is a person.
const ADDRESSES: [&str; 6] = ["dhr", "heer", "meneer", "mevr", "mevrouw", "mw"];

/// Words that stand before the name of an organisation, and before the surname of a person as well.
const BEFORE_SURNAMES: [&str; 10] = ["aan", "de", "den", "der", "het", "op", "t", "te", "ter", "van"];

/// Words of organisations that are surnames too, or part of one ("Wijkstra", "Koenraad"): alone they tell nothing.
const IN_SURNAMES: [&str; 3] = ["groep", "raad", "wijk"];

/// Those of them that are no surname.
const BODIES: [&str; 10] = [
    "adviesraad",
    "gemeenteraad",
    "groep",
    "medezeggenschapsraad",
    "ondersteuningsplanraad",
    "ouderraad",
    "raad",
    "stuurgroep",
    "toezichtsraad",
    "werkgroep",
];

/// The names of schools, boards and the partnership as rows of words. Only a whole name is nobody's: its loose words are in names of persons too.
pub(super) struct WholeNames {
    names: BTreeSet<Vec<String>>,
    longest: usize,
}

impl WholeNames {
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> WholeNames {
        let names: BTreeSet<Vec<String>> =
            names.map(|name| words(&fold(name))).filter(|name| !name.is_empty()).collect();
        let longest = names.iter().map(Vec::len).max().unwrap_or(0);
        WholeNames { names, longest }
    }

    /// How many words the longest name has that these words begin with; 0: none.
    fn at(&self, words: &[String]) -> usize {
        let most = self.longest.min(words.len());
        (1..=most).rev().find(|length| self.names.contains(&words[..*length])).unwrap_or(0)
    }
}

/// Whether a text names no person: nothing but whole names of organisations, roles, words of organisations and small words. A form of address makes it a
/// person, and so does a name that reads as a surname ("Van de Brug") where nothing tells it from one.
pub(super) fn is_nobody(text: &str, names: &WholeNames) -> bool {
    let all = words(&fold(text));
    if names.at(&all) == all.len() {
        return true;
    }
    let is_role = |word: &str| [&ROLES[..], &ROLES_ELSEWHERE[..], &SELVES[..]].concat().contains(&word);
    let is_body = |word: &str| {
        let parts = ORGANISATIONS.iter().filter(|part| !IN_SURNAMES.contains(part));
        parts.into_iter().any(|part| word.contains(part)) || BODIES.contains(&word)
    };
    // One letter is an initial as well as a word.
    let small = [&FILLERS[..], &OF_SELF[..], &NOBODY[..]].concat();
    let is_small = |word: &str| word.chars().count() > 1 && small.contains(&word) && !ADDRESSES.contains(&word);
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    let tells = all.iter().any(|word| is_role(word) || is_body(word)) && !has_surname(text);
    let mut at = 0;
    while at < all.len() {
        let name = names.at(&all[at..]);
        let is_surname = name > 0 && at > 0 && BEFORE_SURNAMES.contains(&all[at - 1].as_str());
        let word = all[at].as_str();
        let is_plain = name > 0 || is_role(word) || is_small(word) || is_body(word) || is_number(word);
        if !is_plain || (is_surname && !tells) {
            return false;
        }
        at += name.max(1);
    }
    true
}

/// Whether a word such as "Van" has a capital behind the first word: so a surname is written beside a role ("directeur Van de Brug").
fn has_surname(text: &str) -> bool {
    let mut written = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).skip(1);
    written.any(|word| matches!(word, "Van" | "Ter" | "Te" | "Op" | "Aan" | "Den" | "Der"))
}

/// Whether the words are the name of the school with roles around it, or roles alone where `bare`; else a role must stand beside the name.
fn is_only(words: &[String], names: &[Vec<String>], bare: bool) -> bool {
    let of_school = |word: &str| ROLES.contains(&word);
    let is_self = |word: &str| SELVES.contains(&word);
    let is_role = |word: &str| of_school(word) || is_self(word) || ROLES_ELSEWHERE.contains(&word);
    let is_known = |word: &str| is_role(word) || FILLERS.contains(&word);
    let named = names.iter().filter_map(|name| without(words, name)).any(|rest| {
        let known = rest.iter().all(|word| is_known(word));
        known && (bare || rest.iter().any(|word| is_role(word)))
    });
    let known = words.iter().all(|word| of_school(word) || FILLERS.contains(&word.as_str()));
    let own = words.iter().all(|word| of_school(word) || is_self(word) || OF_SELF.contains(&word.as_str()));
    named
        || (bare && known && words.iter().any(|word| of_school(word)))
        || (bare && own && words.iter().any(|word| is_self(word)))
}

/// Whether the school's number stands among the words, also in two parts ("99AB 00"). A number that is not made of letters and digits could be
/// anything, such as a year: then it counts only where nothing else stands.
fn has_number(words: &[String], number: &str) -> bool {
    let number = fold(number);
    let mixed = number.chars().any(char::is_alphabetic) && number.chars().any(|c| c.is_ascii_digit());
    let pairs = words.windows(2).map(|pair| pair.concat());
    let stands = words.iter().cloned().chain(pairs).any(|word| word == number);
    stands && (mixed || words.iter().all(|word| *word == number || ROLES.contains(&word.as_str())))
}

/// The parts of a text that stand apart: "J. Jansen (directeur De Regenboog)".
fn parts(text: &str) -> Vec<&str> {
    text.split([',', ';', '(', ')', '/', ':', '|', '\n']).flat_map(|part| part.split(" - ")).collect()
}

fn is_organisation(word: &str) -> bool {
    ORGANISATIONS.iter().any(|part| word.contains(part))
}

/// The words of a folded text: letters and digits. Apostrophes vanish: "ib'er" is a word, and so is "intern begeleider".
fn words(folded: &str) -> Vec<String> {
    let bare = folded.replace('\'', "").replace("interne", "intern").replace("begeleidster", "begeleider");
    let bare = bare.replace("intern begeleider", "ib");
    bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of a name without those that stand before it: "basisschool De Regenboog" is "regenboog". A name of nothing else is kept whole.
fn core(name: &str) -> Vec<String> {
    let whole = words(&fold(name));
    let plain = |word: &&String| FILLERS.contains(&word.as_str()) || ROLES.contains(&word.as_str());
    let front = whole.iter().take_while(plain).count();
    if front == whole.len() { whole } else { whole[front..].to_vec() }
}

/// The words that are left without a name that stands among them; `None` where it does not.
fn without<'w>(words: &'w [String], name: &[String]) -> Option<Vec<&'w String>> {
    if name.is_empty() {
        return None;
    }
    let at = words.windows(name.len()).position(|found| found == name)?;
    Some(words[..at].iter().chain(&words[at + name.len()..]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::school;

    fn row(name: &str, board: &str) -> Vec<Arc<School>> {
        vec![Arc::new(School { name: name.into(), board: Some(board.into()), ..school("99AB00") })]
    }

    #[test]
    fn the_school_itself_is_known_by_number_name_and_role() {
        let rows = row("Basisschool De Regenboog", "Stichting De Regenboog");
        for text in [
            "99AB00",
            "school 99ab00",
            "99AB-00",
            "Vastgesteld door 99AB00, zie notitie",
            "De Regenboog",
            " basisschool  de\u{a0}REGENBOOG ",
            "directeur De Regenboog",
            "directie van basisschool De Regenboog",
            "De Regenboog, IB'er",
            "De Regenboog (intern begeleider)",
            "adjunct-directeur Regenboog",
            "mevrouw P. Jansen, directeur De Regenboog",
            "Petra de Vries (schoolleider obs De Regenboog)",
            "de school",
            "De school zelf",
            "directie",
            "Directeur",
            "schoolleiding",
            "Schoolleider",
            "intern begeleider",
            "Intern Begeleider en directeur",
            "IB\u{2019}er",
            "ib-er",
            "de directie van onze school",
            "interne begeleidster",
            "zorgco\u{f6}rdinator De Regenboog",
            "directeur a.i. van De Regenboog",
            "wij",
            "Wij zelf",
            "ons team",
            "het team",
            "Team",
            "wij als directie",
            "team De Regenboog",
            "het team van basisschool De Regenboog",
            "J. Jansen, team Regenboog",
            "wij van De Regenboog",
        ] {
            assert!(is_school(&rows, text), "{text}");
        }
    }

    #[test]
    fn who_may_grant_is_not_taken_for_the_school() {
        let rows = row("Basisschool De Regenboog", "Stichting De Regenboog");
        for text in [
            "Stichting De Regenboog",
            "stichting de regenboog, college van bestuur",
            "Bestuur De Regenboog",
            "Directie Stichting De Regenboog",
            "directeur-bestuurder De Regenboog",
            "College van bestuur Regenboog",
            "Regenboog Scholengroep, directeur onderwijs",
            "Directie samenwerkingsverband",
            "Directie SWV",
            "directie PO",
            "directeur SWV na overleg met directeur De Regenboog",
            "Bestuurlijk overleg PO",
            "Bestuurlijk overleg, directeur De Regenboog aanwezig",
            "Samenwerkingsverband",
            "SWV",
            "Passend Voorbeeldstad, directeur De Regenboog",
            "directeur De Linde",
            "directeur Jansen",
            "99AC00",
            "Schoolbestuur",
            "intern begeleider van het samenwerkingsverband",
            "begeleider",
            "teamleider",
            "zorgco\u{f6}rdinator",
            "team passend onderwijs",
            "Team SWV",
            "ons team passend onderwijs",
            "team basisonderwijs",
            "wijkteam De Regenboog",
            "Team De Regenboog van SWV Noord",
            "Team Stichting De Regenboog",
            "Wij, het samenwerkingsverband",
            "team De Linde",
            "ons",
            "de",
            "",
        ] {
            assert!(!is_school(&rows, text), "{text}");
        }
    }

    #[test]
    fn a_board_that_is_called_as_its_school_may_grant() {
        let rows = row("Basisschool De Regenboog", "De Regenboog");
        assert!(!is_school(&rows, "De Regenboog"));
        assert!(is_school(&rows, "directeur De Regenboog"));
        assert!(is_school(&rows, "Basisschool De Regenboog"));
        // With one name for both it is the school: nothing tells them apart.
        assert!(is_school(&row("De Regenboog", "De Regenboog"), "de regenboog"));
    }

    #[test]
    fn a_name_of_plain_words_and_a_plain_number_are_no_reason_to_guess() {
        let rows = row("De School", "Stichting Samen");
        assert!(is_school(&rows, "De School") && !is_school(&rows, "Stichting Samen"));
        let numbered = vec![Arc::new(School { name: "De Iep".into(), ..school("2025") })];
        assert!(is_school(&numbered, "school 2025") && !is_school(&numbered, "besluit van 2025"));
        let words = row("College De Horizon", "Stichting Noord");
        assert!(is_school(&words, "rector Horizon") && !is_school(&words, "college van bestuur"));
    }

    #[test]
    fn only_a_whole_name_or_a_plain_role_names_nobody() {
        let names = ["De Brug", "Basisschool Anna van Loon", "Stichting Samen Jansen", "De Heer", "SWV Voorbeeldstad"];
        let names = WholeNames::of(names.into_iter());
        for text in [
            "mw. Van de Brug",
            "Mevrouw de Brug",
            "de heer Brug, directeur",
            "dhr. directeur",
            "Van de Brug",
            "directeur Van de Brug",
            "Anna Jansen",
            "Anna van Loon",
            "directeur Jansen",
            "Samen Jansen",
            "J. de Brug",
            "directeur Van Wijk",
            "Wijkstra",
            "bestuurder Koenraad",
            "Loon",
        ] {
            assert!(!is_nobody(text, &names), "{text}");
        }
        for text in [
            "De Brug",
            "De Heer",
            "directeur van De Brug",
            "namens De Brug",
            "Basisschool Anna van Loon (directie)",
            "stichting samen  JANSEN, college van bestuur",
            "SWV Voorbeeldstad",
            "Bestuurlijk overleg PO",
            "Directie samenwerkingsverband",
            "Raad van toezicht",
            "ALV 2023",
        ] {
            assert!(is_nobody(text, &names), "{text}");
        }
    }

    #[test]
    fn lists_are_in_lower_case() {
        let all =
            ROLES.iter().chain(&ROLES_ELSEWHERE).chain(&SELVES).chain(&OF_SELF).chain(&FILLERS).chain(&ORGANISATIONS);
        assert!(all.into_iter().all(|word| fold(word) == **word));
    }
}
