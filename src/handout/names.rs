//! How files are called that people mail: number first, so that each is another's, then the name for people.

use std::collections::BTreeSet;

use crate::base::text::file_name::in_file_name;
use crate::register::{BoardGroup, School, SchoolYear};

/// The most characters of a name: with the folders around it a path stays below the 260 of Windows.
const MOST: usize = 60;

/// `99XA00 Cbs De Ark`.
pub(super) fn of_school(school: &School) -> String {
    joined(school.id.as_str(), &school.name)
}

/// `bestuur 90333 Stichting De Ark`: a word in front, since a board's number and name may be anything.
pub(super) fn of_board(board: &BoardGroup) -> String {
    let number = in_file_name(board.number.unwrap_or_default(), MOST);
    let name = Some(board.label).filter(|label| board.number != Some(*label));
    joined(&joined("bestuur", &number), name.unwrap_or_default())
}

/// `99XA00 Cbs De Ark - gespreksverslag 2025-2026.pdf`, given the name of whom it is of and that of the file in the set.
pub(super) fn of_report(stem: &str, file: &str, year: SchoolYear) -> String {
    let (kind, end) = file.rsplit_once('.').unwrap_or((file, ""));
    format!("{stem} - {kind} {year}.{end}")
}

/// The name, or where some system would take it for one that is taken, with a number behind it.
pub(super) fn free(name: String, taken: &mut BTreeSet<String>) -> String {
    let mut free = name.clone();
    for number in 2.. {
        if taken.insert(free.to_lowercase()) {
            break;
        }
        free = format!("{name} ({number})");
    }
    free
}

fn joined(first: &str, then: &str) -> String {
    format!("{first} {}", in_file_name(then, MOST)).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::file_name::is_file_name;
    use crate::register::testing::{school, year};

    #[test]
    fn a_file_is_called_after_school_kind_and_year_whatever_the_school_is_called() {
        for (name, expected) in [
            ("Cbs De Ark", "99XA00 Cbs De Ark - gespreksverslag 2025-2026.pdf"),
            ("CON", "99XA00 CON - gespreksverslag 2025-2026.pdf"),
            ("../\u{202e}..", "99XA00 - - gespreksverslag 2025-2026.pdf"),
            (&"é ".repeat(90), &format!("99XA00 {} - gespreksverslag 2025-2026.pdf", "é ".repeat(30).trim_end())),
        ] {
            let stem = of_school(&School { name: name.into(), ..school("99XA00") });
            let named = of_report(&stem, "gespreksverslag.pdf", year(2025));
            assert_eq!(named, expected);
            assert!(is_file_name(&named));
        }
    }

    #[test]
    fn boards_never_share_a_name_whatever_they_are_called() {
        let of = |number: Option<&'static str>, label: &'static str| {
            of_board(&BoardGroup { label, number, schools: vec![], doubt: None })
        };
        assert_eq!(of(Some("90333"), "Stichting A/B"), "bestuur 90333 Stichting A-B");
        assert_eq!(of(Some("..\\NUL"), "..\\NUL"), "bestuur -NUL");
        assert_eq!(of(None, "De Ark"), "bestuur De Ark");
        let mut taken = BTreeSet::new();
        let names = ["bestuur A", "bestuur a", "bestuur A"].map(|name| free(name.into(), &mut taken));
        assert_eq!(names, ["bestuur A", "bestuur a (2)", "bestuur A (3)"]);
    }
}
