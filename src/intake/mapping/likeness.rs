//! What a text that matches nothing may mean: the known texts most like it.
//!
//! In: a text and what is known. Out: at most three candidates with how like they are, for a person to choose from. Never used in place of what stands
//! in a file. Must not know: sheets.

use super::Candidate;
use crate::base::text::fold::fold;
use crate::base::text::nearest::{Pairs, likeness, nearest};
use crate::input::cell::is_mangled;
use crate::intake::questions::Questions;

/// The most candidates.
pub(super) const MOST: usize = 3;

/// What is less like, in percent, is no candidate.
const LEAST: u8 = 40;

/// An id with a slip in it is at least so like, in percent: short as it is it has few pairs of letters.
const SLIP: u8 = 60;

/// An id that a spreadsheet made something else of is so like, in percent: more than any that merely looks so.
const MANGLED: u8 = 99;

/// The best few, as [`in_order`] has them.
fn best(candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut candidates = in_order(candidates);
    candidates.truncate(MOST);
    candidates
}

/// What is like enough, the best first, equally like ones in order of what they stand for.
fn in_order(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.retain(|candidate| candidate.likeness >= LEAST);
    candidates.sort_by(|a, b| (b.likeness, &a.target, &a.text).cmp(&(a.likeness, &b.target, &b.text)));
    candidates.dedup_by(|a, b| a.target == b.target);
    candidates
}

/// The questions of a norm that a header is most like, by their text or an older wording.
pub(crate) fn questions_like(header: &str, questions: &Questions) -> Vec<Candidate> {
    let mut like = all_questions_like(header, questions);
    like.truncate(MOST);
    like
}

/// The same, with every question that is like it at all.
pub(crate) fn all_questions_like(header: &str, questions: &Questions) -> Vec<Candidate> {
    let folded = fold(header);
    let slips = slips(&folded, questions);
    let like = questions.norm.all_asked().map(|indicator| {
        let wordings = indicator.wordings();
        // One word may be an id with a slip in it.
        let id = (!folded.contains(' ') && has_digits_of(&folded, indicator.id)).then_some(indicator.id);
        let likeness = wordings.chain(id).map(|text| likeness(&folded, &fold(text))).max().unwrap_or(0);
        let likeness = match indicator.id {
            id if is_mangled(header, id) || id_key(&folded) == id_key(&fold(id)) => MANGLED,
            id if slips.contains(&id) => likeness.max(SLIP),
            _ => likeness,
        };
        Candidate { target: indicator.id.to_owned(), text: indicator.text.to_owned(), likeness }
    });
    in_order(like.collect())
}

/// An id whatever stands between its parts: `v1_2`, `V1-2` and `V1 2` are V1.2 where it is written otherwise.
fn id_key(folded: &str) -> String {
    let parts = folded.split(['.', '_', '-', ' ']).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(".")
}

/// Whether a text has the digits of an id: V1.9 is another question than V1.1, and no slip.
fn has_digits_of(text: &str, id: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(text) == digits(id)
}

/// The ids that a header of one word is but a letter or two away from. A single letter is that from any.
fn slips<'a>(folded: &str, questions: &Questions<'a>) -> Vec<&'a str> {
    let is_word = folded.chars().nth(1).is_some() && !folded.contains(' ');
    let ids = questions.norm.all_asked().map(|asked| asked.id);
    let ids = ids.filter(|id| has_digits_of(folded, id));
    if is_word { nearest(folded, ids, MOST) } else { Vec::new() }
}

/// That a header may ask for the school; `None` when no word in it says so.
pub(crate) fn school_column_like(header: &str) -> Option<Candidate> {
    let lower = header.to_lowercase();
    let asks = ["school", "vestiging", "brin", "locatie"].iter().any(|word| lower.contains(word));
    asks.then(school_column)
}

/// The column of the school, as a candidate.
pub(crate) fn school_column() -> Candidate {
    Candidate { target: "vestigingsnummer".into(), text: "vestigingsnummer".into(), likeness: 100 }
}

/// The schools that a text is most like, by name or by number. Each is given by its number, its registered name, and the pairs of that name folded and of
/// the number in lower case.
pub(crate) fn schools_like<'a>(
    text: &str,
    schools: impl Iterator<Item = (&'a str, &'a str, &'a (Pairs, Pairs))>,
) -> Vec<Candidate> {
    let pairs = Pairs::of(&fold(text));
    let like = schools.filter_map(|(id, name, (of_name, of_id))| {
        let likeness = pairs.likeness(of_name).max(pairs.likeness(of_id));
        (likeness >= LEAST).then(|| Candidate { target: id.to_owned(), text: name.to_owned(), likeness })
    });
    best(like.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likest_come_first_and_the_unlike_not_at_all() {
        let schools = [("99AA01", "De Regenboog"), ("99AA02", "De Regenbui"), ("99AA03", "Het Kompas")];
        let pairs = schools.map(|(id, name)| (Pairs::of(&fold(name)), Pairs::of(&id.to_lowercase())));
        let known = || schools.iter().zip(&pairs).map(|((id, name), pairs)| (*id, *name, pairs));
        let found = schools_like("Regenboog", known());
        let targets: Vec<_> = found.iter().map(|c| c.target.as_str()).collect();
        assert_eq!(targets, ["99AA01", "99AA02"]);
        assert!(found[0].likeness > found[1].likeness);
        assert_eq!(schools_like("99AA0", known())[0].likeness, 88);
        assert_eq!(schools_like("", known()), []);
    }
}
