//! Schools that nobody knows: what may be meant by each text, and whether it may be quoted.
//!
//! In: the participants of a year and the faults. Out: findings and proposals. Must not know: how a fault came to be.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::mapping::{Candidate, Subject, Unmatched};
use super::matched::{Fault, Why};
use super::participants::Participants;
use super::quote::{is_glue, is_short};
use super::shape::{CellRef, is_person, label_of};
use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::base::text::nearest::nearest;
use crate::input::cell::{is_code, words};

/// So many different texts are looked up once only, and so many lines for mapping there are of a year.
pub(super) const DIFFERENT: usize = 10_000;

/// Longer texts are not offered for mapping: no name or number of a school is so long.
pub(super) const LONGEST: usize = 200;

/// So many different unknown schools, and questions, get candidates: with more of them the register or the norm is the wrong one, and the cost stays
/// bounded.
pub(super) const MOST: usize = 500;

/// So many pairs of an unknown and a registered school are compared.
const PAIRS: usize = 400_000;
/// From so many percent on a text is a school or a question that was typed otherwise, not what somebody says about a pupil.
const NAME: u8 = 55;
/// No school has a longer name, in characters.
const LONGEST_NAME: usize = 100;

/// What unknown schools may be, each looked up once.
pub(super) struct UnknownSchools<'a> {
    /// Sites without the zeros in front; blank where several sites are the same without them.
    bare: HashMap<&'a str, &'a str>,
    like: BTreeMap<&'a str, Vec<Candidate>>,
    /// The words of the names of all schools of the year.
    words: HashSet<String>,
}

/// Words that stand before the name of a school.
const KINDS: [&str; 14] = [
    "basisschool",
    "bs",
    "cbs",
    "college",
    "dbs",
    "ikc",
    "kbs",
    "kindcentrum",
    "obs",
    "pcbs",
    "rkbs",
    "sbo",
    "school",
    "so",
];

/// A slip in a word of a name is distinguished from another word from so many characters on.
const WORD: usize = 5;

impl<'a> UnknownSchools<'a> {
    pub(super) fn new(participants: &'a Participants<'_>, faults: &[Fault<'a>]) -> UnknownSchools<'a> {
        let unknown: BTreeSet<&str> =
            faults.iter().filter(|fault| fault.why == Why::SiteUnknown).map(|fault| fault.cell_ref.text).collect();
        let mut bare: HashMap<&str, &str> = HashMap::new();
        for site in participants.sites() {
            bare.entry(site.trim_start_matches('0')).and_modify(|other| *other = "").or_insert(site);
        }
        // In order of text, so that which ones get candidates does not depend on the order of rows.
        let most = MOST.min(PAIRS / participants.schools.len().max(1));
        let names = participants
            .schools
            .iter()
            .filter(|_| !unknown.is_empty())
            .map(|school_index| fold(&school_index.school.name));
        let words = names.flat_map(|name| words(&name).map(str::to_owned).collect::<Vec<_>>()).collect();
        let like = unknown.into_iter().take(most).map(|text| (text, candidates(participants, text)));
        UnknownSchools { bare, like: like.collect(), words }
    }

    /// Whether a text is the name or number of a school that was typed otherwise: it is like one, and has no words but those of names of schools, or slips in
    /// the words of the name that it is like. Anything else may be about a pupil.
    pub(super) fn is_name(&self, text: &str) -> bool {
        let like = self.like.get(text).map(Vec::as_slice).unwrap_or_default();
        let is_like = like.iter().any(|candidate| candidate.likeness >= NAME);
        let names: Vec<String> = like.iter().map(|candidate| fold(&candidate.text)).collect();
        let is_slip = |word: &str| {
            let known = names.iter().flat_map(|name| words(name));
            let known = known.filter(|known| known.chars().next() == word.chars().next());
            word.chars().count() >= WORD && !nearest(word, known, 1).is_empty()
        };
        let is_part = |word: &str| word.strip_suffix("school").is_some_and(|front| self.words.contains(front));
        let is_known = |word: &str| {
            self.words.contains(word)
                || is_part(word)
                || KINDS.contains(&word)
                || is_glue(word)
                || is_code(word)
                || is_slip(word)
        };
        is_like && text.chars().count() <= LONGEST_NAME && words(&fold(text)).all(is_known)
    }

    pub(super) fn meant(&self, text: &str) -> Option<&'a str> {
        let bare = self.bare.get(text).or_else(|| self.bare.get(text.to_uppercase().as_str()));
        bare.copied().filter(|site| !site.is_empty())
    }

    /// `known` makes a finding that quotes a text, `other` one about what may be anything: only what is like a school is quoted whole.
    pub(super) fn unknown(
        &self,
        value: &str,
        known: impl Fn(Code) -> Finding,
        other: impl Fn(Code) -> Finding,
    ) -> Finding {
        if let Some(meant) = self.meant(value) {
            return known(Code::SiteLostZero).fact("meant", meant);
        }
        let like = self.like.get(value).map(Vec::as_slice).unwrap_or_default();
        let near: Vec<_> = like.iter().map(|candidate| format!("{} ({})", candidate.target, candidate.text)).collect();
        let finding = if self.is_name(value) {
            known(Code::SiteUnknown).fact("length", "short")
        } else {
            other(Code::SiteUnknown)
        };
        finding.fact("found", near.len()).fact("near", near.join(", "))
    }

    /// A line for each unknown school, at the first place that it stands in.
    pub(super) fn unmatched(&self, participants: &Participants<'_>, faults: &[Fault<'a>]) -> Vec<Unmatched> {
        let mut seen = HashSet::new();
        // What is long and like no name may be a story that a separator shifted here.
        let is_site = |fault: &&Fault<'a>| {
            let text = fault.cell_ref.text;
            let may_be = || !is_of_person(fault) && (is_short(text) || is_written_as_name(text));
            text.len() <= LONGEST && (self.is_name(text) || may_be())
        };
        let unknown = faults.iter().filter(|fault| fault.why == Why::SiteUnknown).filter(is_site);
        let first = unknown.filter(|fault| seen.insert(fault.cell_ref.text));
        let line = |fault: &Fault<'a>| Unmatched {
            subject: Subject::School,
            text: fault.cell_ref.text.to_owned(),
            norm: None,
            year: participants.year,
            place: fault.cell_ref.place(),
            candidates: self.like.get(fault.cell_ref.text).cloned().unwrap_or_default(),
        };
        first.take(DIFFERENT).map(line).collect()
    }
}

/// Whether a fault stands below or behind a name that is as well that of a column of persons: anybody may be named there.
fn is_of_person(fault: &Fault<'_>) -> bool {
    let CellRef { row, column, .. } = fault.cell_ref;
    is_person(if row.is_above() { label_of(row, column as usize) } else { row.name_of(column as usize) })
}

/// Whether a text is written as the name of a school: each of its few words has a capital or a digit, or stands in names (`van`, `basisschool`). A person
/// has to see which school that is; a sentence about a pupil has other words.
fn is_written_as_name(text: &str) -> bool {
    let is_part = |word: &str| {
        let lower = word.to_lowercase();
        word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            || BETWEEN.contains(&lower.as_str())
            || KINDS.contains(&lower.as_str())
    };
    let is_sentence = text.contains(['\n', ';', ':', '!', '?']) || text.contains(". ");
    text.chars().count() <= LONGEST_NAME
        && !is_sentence
        && words(text).count() <= MOST_WORDS
        && words(text).all(is_part)
}

/// Words of names without a capital.
const BETWEEN: [&str; 17] =
    ["de", "het", "een", "van", "der", "den", "ter", "ten", "te", "op", "aan", "in", "en", "bij", "voor", "t", "s"];

/// No name of a school has more words.
const MOST_WORDS: usize = 10;

/// What an unknown school may be: a number that differs in a letter or two, or a name that is alike.
fn candidates(participants: &Participants<'_>, text: &str) -> Vec<Candidate> {
    let near = nearest(text, participants.sites(), 3);
    let mut candidates: Vec<Candidate> = near.iter().map(|site| participants.candidate(site, text)).collect();
    candidates
        .extend(participants.like(text).into_iter().filter(|candidate| !near.contains(&candidate.target.as_str())));
    candidates.truncate(3);
    candidates
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_a_story_by_its_words() {
        for name in ["Basisschool De Kleine Beer in Almere", "obs 't Kofschip van den Berg", "CBS De Ark (99XY00)"] {
            assert!(is_written_as_name(name), "{name}");
        }
        for story in
            ["heeft een leerling met epilepsie", "Jan heeft ADHD en slaat", "De Beer: Jan Jansen", "De Ark\nJan"]
        {
            assert!(!is_written_as_name(story), "{story}");
        }
    }
}
