//! How the folders of sets are called: after the school year; a hand-out of a part of the schools after its year, which part it is and its issue, so that it takes
//! the place of no other.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::manifest::{HANDOUT, Manifest};
use crate::base::digest::sha256;
use crate::register::SchoolYear;

/// Which schools and boards a hand-out holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Portion {
    /// All of them.
    Whole,
    /// Those whose papers are otherwise.
    Changed,
    /// Those that somebody chose, by site id.
    Chosen(BTreeSet<String>),
}

/// The words for a part.
const CHANGED: &str = "opnieuw";
const CHOSEN: &str = "keuze";

/// So many schools stand in the name of their folder; of more the start of a digest does.
const NAMED: usize = 3;

/// How many digits of the digest: enough to tell choices apart, few enough for a path.
const DIGITS: usize = 8;

impl Portion {
    fn word(&self) -> Option<String> {
        match self {
            Portion::Whole => None,
            Portion::Changed => Some(CHANGED.to_owned()),
            Portion::Chosen(schools) => {
                let joined = |between: &str| schools.iter().map(String::as_str).collect::<Vec<_>>().join(between);
                let are_told = schools.len() <= NAMED && schools.iter().all(|site| is_plain(site));
                // No id has a slash: other schools are another text.
                let which = if are_told { joined("-") } else { sha256(joined("/").as_bytes())[..DIGITS].to_owned() };
                Some(format!("{CHOSEN}-{which}"))
            }
        }
    }

    /// The folder of a hand-out: `2025-2026`, `2025-2026-opnieuw-uitgave-2`, `2025-2026-keuze-99XA00-uitgave-2`. That of other schools is another one.
    pub(crate) fn folder(&self, year: SchoolYear, issue: u32) -> String {
        self.word().map_or_else(|| year.to_string(), |word| format!("{year}-{word}-uitgave-{issue}"))
    }
}

/// Whether a word says which part: also without schools, as an earlier version called it.
fn is_part(word: &str) -> bool {
    let Some(which) = word.strip_prefix(CHOSEN) else { return word == CHANGED };
    let is_digest =
        |which: &str| which.len() == DIGITS && which.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let are_sites = |which: &str| which.split('-').count() <= NAMED && which.split('-').all(is_plain);
    which.is_empty() || which.strip_prefix('-').is_some_and(|which| is_digest(which) || are_sites(which))
}

/// Whether a site id can stand in the name of a folder: short, without what stands between ids, and told from others also where capitals are not.
fn is_plain(site: &str) -> bool {
    (1..=DIGITS).contains(&site.len()) && site.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// The year of a folder with a set, by its name; `None` where none is called so, such as one that was kept.
pub(super) fn year_of(name: &str) -> Option<SchoolYear> {
    let of_part = || {
        let (part, issue) = name.rsplit_once("-uitgave-")?;
        // Nine characters: two years.
        let (year, word) = (part.get(..9)?, part.get(9..)?.strip_prefix('-')?);
        let year = SchoolYear::parse(year)?;
        let number: u32 = issue.parse().ok()?;
        (is_part(word) && format!("{year}-{word}-uitgave-{number}") == name).then_some(year)
    };
    SchoolYear::parse(name).or_else(of_part)
}

/// The hand-outs of a partnership and year that stand in a folder, by name; the one of the lowest issue first, of equals the whole one.
pub(crate) fn handed_out(out: &Path, year: SchoolYear, partnership: &str) -> Vec<(String, Manifest)> {
    let entries = fs::read_dir(out).into_iter().flatten();
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let own = names.filter(|name| year_of(name) == Some(year)).filter_map(|name| {
        let manifest = Manifest::read(&out.join(&name))?;
        let is_own = manifest.content == HANDOUT && manifest.partnership == partnership;
        (is_own && manifest.year == year.to_string()).then_some((name, manifest))
    });
    let mut found: Vec<_> = own.collect();
    found.sort_by(|(a, of_a), (b, of_b)| (of_a.issue, a).cmp(&(of_b.issue, b)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_a_folder_of_its_own_and_only_such_names_are_sets() {
        let year = SchoolYear::parse("2025-2026").expect("a year");
        assert_eq!(Portion::Whole.folder(year, 3), "2025-2026");
        assert_eq!(Portion::Changed.folder(year, 3), "2025-2026-opnieuw-uitgave-3");
        let chosen = |n: usize| Portion::Chosen((0..n).map(|at| format!("99XA{at:02}")).collect());
        assert_eq!(chosen(2).folder(year, 3), "2025-2026-keuze-99XA00-99XA01-uitgave-3");
        let many: BTreeSet<String> = (1..9).map(|n| chosen(n).folder(year, 3)).collect();
        assert!(many.len() == 8 && many.iter().all(|name| name.len() <= 50), "each choice its own: {many:?}");
        let earlier = ["2025-2026", "2025-2026-opnieuw-uitgave-3", "2025-2026-keuze-uitgave-12"];
        let long = "A".repeat(32);
        let odd = [&["A-B"][..], &["A", "B"], &["ab"], &["AB"], &[long.as_str()]];
        let odd = odd.map(|own| Portion::Chosen(own.iter().map(|id| (*id).to_owned()).collect()).folder(year, 1));
        assert_eq!(odd.iter().map(|name| name.to_lowercase()).collect::<BTreeSet<_>>().len(), 5, "{odd:?}");
        let many = many.into_iter().chain(odd).collect::<Vec<_>>();
        for own in earlier.into_iter().chain(many.iter().map(String::as_str)) {
            assert_eq!(year_of(own), Some(year), "{own}");
        }
        for other in [
            "2025-2026-bewaard-1",
            "2025-2026-opnieuw-uitgave-03",
            "x-opnieuw-uitgave-3",
            "2025-2026-keuze-uitgave-",
            "2025-2026-keuze-mijn-uitgave-1",
            "2025-2026-keuze-99xa00-uitgave-1",
            "2025-2026-keuzes-uitgave-1",
        ] {
            assert_eq!(year_of(other), None, "{other}");
        }
    }
}
