//! How texts stand in the star: the same in every form of it, and so that Power BI takes no two groups for one.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use polars::prelude::*;

use crate::report::tables::export::neutral;

/// The groups that are not spelled as they are named, by kind of group and name.
pub(super) type Spelled = HashMap<(&'static str, String), String>;

/// A text as CSV and Parquet both hold it: on one line, for a line break or a NUL in it would be the end of the file for a database, and no formula for a spreadsheet.
/// A key that stood differently in the two would lead nowhere for who uses both.
pub(super) fn settled(text: &str) -> Cow<'_, str> {
    match text.bytes().any(|byte| byte.is_ascii_control()) {
        true => Cow::Owned(neutral(&text.replace(|c: char| c.is_ascii_control(), " ")).into_owned()),
        false => neutral(text),
    }
}

/// Two groups with names that are alike but for capitals are two groups here, and one key in Power BI: all but one get a number. The name that most schools bear
/// stays as it is, and of two that as many bear the first in the alphabet: the order of the schools decides nothing. `word` is what those without a group have.
pub(super) fn spell(columns: &[&StringChunked], kind: &'static str, word: &str, spelled: &mut Spelled) {
    let height = columns.first().map_or(0, |column| column.len());
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for name in (0..height).filter_map(|row| columns.iter().find_map(|column| column.get(row))) {
        *uses.entry(name).or_default() += 1;
    }
    let mut names: Vec<(&str, usize)> = uses.into_iter().collect();
    // Stable: those with as many schools stay in the order of the alphabet.
    names.sort_by_key(|(_, schools)| std::cmp::Reverse(*schools));
    let alike = |name: &str| settled(name).trim_end().to_lowercase();
    let mut taken = HashSet::from([alike(word)]);
    let others: Vec<&str> = names.into_iter().map(|(name, _)| name).filter(|name| !taken.insert(alike(name))).collect();
    for name in others {
        let numbered = |number: usize| format!("{} ({number})", name.trim_end());
        let own = (2..).map(numbered).find(|own| taken.insert(alike(own)));
        spelled.extend(own.map(|own| ((kind, name.to_owned()), own)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> BTreeMap<String, String> {
        let column = StringChunked::from_slice("wijk".into(), names);
        let mut spelled = Spelled::new();
        spell(&[&column], "wijk", "(geen wijk)", &mut spelled);
        spelled.into_iter().map(|((_, name), own)| (name, own)).collect()
    }

    fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, own)| ((*name).to_owned(), (*own).to_owned())).collect()
    }

    #[test]
    fn the_name_of_most_schools_stays_whatever_their_order() {
        let expected = map(&[("HAVEN", "HAVEN (2)"), ("haven", "haven (3)")]);
        assert_eq!(of(&["haven", "HAVEN", "Haven", "Haven"]), expected);
        assert_eq!(of(&["Haven", "HAVEN", "Haven", "haven"]), expected);
        // As many bear both names: the alphabet decides.
        assert_eq!(of(&["oost", "Oost"]), map(&[("oost", "oost (2)")]));
        assert_eq!(of(&["Oost", "oost"]), map(&[("oost", "oost (2)")]));
    }

    #[test]
    fn a_name_that_stands_there_is_given_to_no_other() {
        assert_eq!(of(&["Oost", "oost", "OOST (2)"]), map(&[("oost", "oost (3)")]));
        assert_eq!(of(&["(Geen wijk)"]), map(&[("(Geen wijk)", "(Geen wijk) (2)")]));
    }

    #[test]
    fn names_that_stand_the_same_in_the_files_are_told_apart() {
        assert_eq!(of(&["=Oost", "'=Oost"]), map(&[("=Oost", "=Oost (2)")]));
        assert_eq!(of(&["Oost", "Oost "]), map(&[("Oost ", "Oost (2)")]));
        assert_eq!(settled("een\n=1"), "een =1");
        assert_eq!(settled("=een\n\\."), "'=een \\.");
    }
}
