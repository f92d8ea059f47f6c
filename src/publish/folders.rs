//! How the folders of sets are called: after the school year; a hand-out of a part of the schools after its year, which part it is and its issue, so that it takes
//! the place of no other.

use std::fs;
use std::path::Path;

use super::manifest::{HANDOUT, Manifest};
use crate::register::SchoolYear;

/// Which schools and boards a hand-out holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Portion {
    /// All of them.
    Whole,
    /// Those whose papers are otherwise.
    Changed,
    /// Those that somebody chose.
    Chosen,
}

impl Portion {
    const PARTS: [Portion; 2] = [Portion::Changed, Portion::Chosen];

    fn word(self) -> Option<&'static str> {
        match self {
            Portion::Whole => None,
            Portion::Changed => Some("opnieuw"),
            Portion::Chosen => Some("keuze"),
        }
    }

    /// The folder of a hand-out: `2025-2026`, `2025-2026-opnieuw-uitgave-2`.
    pub(crate) fn folder(self, year: SchoolYear, issue: u32) -> String {
        self.word().map_or_else(|| year.to_string(), |word| format!("{year}-{word}-uitgave-{issue}"))
    }
}

/// The year of a folder with a set, by its name; `None` where none is called so, such as one that was kept.
pub(super) fn year_of(name: &str) -> Option<SchoolYear> {
    let of_part = |portion: Portion| {
        let (year, issue) = name.split_once(&format!("-{}-uitgave-", portion.word()?))?;
        let year = SchoolYear::parse(year)?;
        (portion.folder(year, issue.parse().ok()?) == name).then_some(year)
    };
    SchoolYear::parse(name).or_else(|| Portion::PARTS.into_iter().find_map(of_part))
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
        for own in ["2025-2026", "2025-2026-opnieuw-uitgave-3", "2025-2026-keuze-uitgave-12"] {
            assert_eq!(year_of(own), Some(year), "{own}");
        }
        for other in
            ["2025-2026-bewaard-1", "2025-2026-opnieuw-uitgave-03", "x-opnieuw-uitgave-3", "2025-2026-keuze-uitgave-"]
        {
            assert_eq!(year_of(other), None, "{other}");
        }
    }
}
