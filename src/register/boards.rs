//! Which schools belong to one board (bevoegd gezag): by the board's name as it stands, else by its number. Tables, books and packages all go by this.
//!
//! In: rows of the register. Out: groups, and where number and name tell of different boards. Must not know: what is made for a board.

use std::collections::{BTreeMap, BTreeSet};

use super::school::School;
use crate::input::cell::key;

/// The schools of a board.
#[derive(Debug, Clone)]
pub(crate) struct BoardGroup<'a> {
    /// How it is named: by name, else by number.
    pub label: &'a str,
    /// Its number, where its schools have one.
    pub number: Option<&'a str>,
    /// Its schools, as they came.
    pub schools: Vec<&'a School>,
    /// Why it is not certain that these are its schools.
    pub doubt: Option<BoardDoubt>,
}

/// Why it is not certain which schools are a board's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum BoardDoubt {
    /// A number of one of its schools is also that of a board of another name: one of the two is mistyped.
    Names {
        /// The number.
        number: String,
        /// The names that stand with it.
        names: Vec<String>,
    },
    /// Its schools have several numbers.
    Numbers(Vec<String>),
}

/// The labels of each number, and of names that differ in capitals, spaces and hyphens only (`true`), each with its first school.
pub(super) type Labels<'a> = BTreeMap<(bool, String), BTreeMap<&'a str, &'a School>>;

pub(super) fn labels<'a>(schools: &[&'a School]) -> Labels<'a> {
    let mut groups = Labels::new();
    for school in schools {
        let Some(label) = school.board_label() else { continue };
        let number = school.board_number.iter().map(|number| (false, number.clone()));
        for group in number.chain([(true, key(label))]) {
            groups.entry(group).or_default().entry(label).or_insert(school);
        }
    }
    groups
}

/// The numbers of each name, each with its first school.
pub(super) fn numbers<'a>(schools: &[&'a School]) -> BTreeMap<&'a str, BTreeMap<&'a str, &'a School>> {
    let mut numbers: BTreeMap<&str, BTreeMap<&str, &School>> = BTreeMap::new();
    for school in schools {
        if let (Some(name), Some(number)) = (&school.board, &school.board_number) {
            numbers.entry(name).or_default().entry(number).or_insert(school);
        }
    }
    numbers
}

/// The boards of some schools of one year, in order of label. A school without a board is in none.
pub(crate) fn boards<'a>(schools: impl Iterator<Item = &'a School>) -> Vec<BoardGroup<'a>> {
    let schools: Vec<&School> = schools.collect();
    let mut groups: BTreeMap<&str, Vec<&School>> = BTreeMap::new();
    for school in &schools {
        if let Some(label) = school.board_label() {
            groups.entry(label).or_default().push(school);
        }
    }
    let (labels, numbers) = (labels(&schools), numbers(&schools));
    let group = |(label, schools): (&'a str, Vec<&'a School>)| {
        let number = schools.iter().find_map(|school| school.board_number.as_deref());
        BoardGroup { label, number, doubt: doubt(label, &labels, &numbers), schools }
    };
    groups.into_iter().map(group).collect()
}

/// Names that only differ in how they are typed are no doubt: both tell of the same board.
fn doubt(label: &str, labels: &Labels, numbers: &BTreeMap<&str, BTreeMap<&str, &School>>) -> Option<BoardDoubt> {
    let of_number = labels.iter().filter(|((by_name, _), names)| !by_name && names.contains_key(label));
    // A number without a name tells of no other board.
    let told = |number: &str, names: &BTreeMap<&str, &School>| -> BTreeSet<String> {
        names.keys().filter(|name| **name != number).map(|name| key(name)).collect()
    };
    let mut several = of_number.filter(|((_, number), names)| told(number, names).len() > 1);
    if let Some(((_, number), names)) = several.next() {
        let names = names.keys().filter(|name| *name != number).map(|name| (*name).to_owned()).collect();
        return Some(BoardDoubt::Names { number: number.clone(), names });
    }
    let own = numbers.get(label).filter(|own| own.len() > 1)?;
    Some(BoardDoubt::Numbers(own.keys().map(|number| (*number).to_owned()).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::school;

    fn of(rows: &[(&str, Option<&str>, Option<&str>)]) -> Vec<(String, usize, Option<BoardDoubt>)> {
        let rows: Vec<School> = rows
            .iter()
            .map(|(id, number, name)| School {
                board_number: number.map(str::to_owned),
                board: name.map(str::to_owned),
                ..school(id)
            })
            .collect();
        boards(rows.iter()).into_iter().map(|own| (own.label.to_owned(), own.schools.len(), own.doubt)).collect()
    }

    #[test]
    fn a_mistyped_number_or_name_is_a_doubt_for_both_boards_and_another_spelling_is_not() {
        let (a, b) = ("Stichting A", "Stichting B");
        let sure = of(&[
            ("99AA01", Some("1"), Some(a)),
            ("99AA02", None, Some(a)),
            ("99AA03", Some("2"), Some(b)),
            ("99AA04", Some("2"), None),
            ("99AA05", None, None),
        ]);
        assert_eq!(sure, [("2".to_owned(), 1, None), (a.to_owned(), 2, None), (b.to_owned(), 1, None)]);
        let mistyped =
            of(&[("99AA01", Some("1"), Some(a)), ("99AA02", Some("2"), Some(a)), ("99AA03", Some("2"), Some(b))]);
        let names = BoardDoubt::Names { number: "2".into(), names: vec![a.into(), b.into()] };
        assert_eq!(mistyped, [(a.to_owned(), 2, Some(names.clone())), (b.to_owned(), 1, Some(names))]);
        let several = of(&[("99AA01", Some("1"), Some(a)), ("99AA02", Some("2"), Some(a))]);
        assert_eq!(several, [(a.to_owned(), 2, Some(BoardDoubt::Numbers(vec!["1".into(), "2".into()])))]);
        let spelled = of(&[("99AA01", Some("1"), Some(a)), ("99AA02", Some("1"), Some("stichting a"))]);
        assert!(spelled.iter().all(|(.., doubt)| doubt.is_none()), "{spelled:?}");
    }
}
