//! Names of folders made of names that people wrote: of a wijk, of a school board.
//!
//! In: names. Out: a slug for each, of small ASCII letters, digits and hyphens, that every system takes as a file name. Must not know: what is named.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::file_name::cut_at_word;

/// A slug has at most so many characters, what tells it from another left aside.
const LONGEST: usize = 48;

/// A slug for each of these names: `Haven-Poort-Hout` becomes `haven-poort-hout`. Of names that would have the same one, all but the first in order get a
/// number behind it; one of which nothing is left is called as `nameless`.
pub(crate) fn slugs<'t>(names: &BTreeSet<&'t str>, nameless: &str) -> BTreeMap<&'t str, String> {
    let mut taken = BTreeSet::new();
    let mut all = BTreeMap::new();
    for name in names {
        let plain = Some(slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| nameless.to_owned());
        let numbered = (2u32..).map(|number| format!("{plain}-{number}"));
        let free = std::iter::once(plain.clone()).chain(numbered).find(|slug| !taken.contains(slug));
        let free = free.unwrap_or(plain);
        taken.insert(free.clone());
        all.insert(*name, free);
    }
    all
}

fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.nfkd().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            // The accent of the letter before it.
            '\u{300}'..='\u{36f}' | '\'' | '\u{2019}' => {}
            'ß' => slug.push_str("ss"),
            'æ' => slug.push_str("ae"),
            'ø' => slug.push('o'),
            'ł' => slug.push('l'),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
        if slug.len() > LONGEST {
            break;
        }
    }
    let slug = cut_at_word(&slug, slug.len().min(LONGEST), '-').trim_end_matches('-');
    // With a mark behind it it is no device.
    let mark = if is_device(slug) { "-" } else { "" };
    format!("{slug}{mark}")
}

/// Whether a text can be a slug.
pub(crate) fn is_slug(text: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=LONGEST + 12).contains(&text.len()) && text.bytes().all(is_plain) && !text.starts_with('-') && !is_device(text)
}

/// Names that Windows gives to no file or folder.
fn is_device(text: &str) -> bool {
    let of = |front: &str| text.strip_prefix(front).is_some_and(|n| matches!(n.as_bytes(), [b'1'..=b'9']));
    matches!(text, "con" | "nul" | "aux" | "prn") || of("com") || of("lpt")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(names: &[&str]) -> Vec<String> {
        let slugs = slugs(&names.iter().copied().collect(), "zonder-naam");
        names.iter().map(|name| slugs[name].clone()).collect()
    }

    #[test]
    fn a_name_becomes_plain_letters_and_the_same_ones_are_told_apart() {
        assert_eq!(
            of(&["Haven-Poort & Hout", "'t Oor", "Café Zuid", "Łódź"]),
            ["haven-poort-hout", "t-oor", "cafe-zuid", "lodz"]
        );
        assert_eq!(
            of(&["Stichting Voortgezet Onderwijs De Nieuwe Horizonten", &"a".repeat(60)]),
            ["stichting-voortgezet-onderwijs-de-nieuwe".to_owned(), "a".repeat(48)]
        );
        assert_eq!(of(&["BUITEN!", "Buiten", "buiten"]), ["buiten", "buiten-2", "buiten-3"]);
        assert_eq!(of(&["漢字", "مدرسة", "nul"]), ["zonder-naam-2", "zonder-naam", "nul-"]);
    }

    proptest! {
        /// Whatever the names are, each has a slug of its own that can name a folder.
        #[test]
        fn slugs_can_name_folders_and_differ(names in prop::collection::btree_set(".{0,60}|[a-b -]{0,4}|nul|com1", 0..12)) {
            let slugs = slugs(&names.iter().map(String::as_str).collect(), "zonder-naam");
            prop_assert!(slugs.values().all(|slug| is_slug(slug)), "{slugs:?}");
            prop_assert_eq!(slugs.values().collect::<BTreeSet<_>>().len(), names.len());
        }
    }
}
