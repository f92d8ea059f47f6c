//! How files are called that people mail: number first, so that each is another's, then the name for people.

use std::collections::BTreeSet;

use crate::base::text::file_name::in_file_name;
use crate::base::text::fold::fold;
use crate::register::{School, SchoolYear};

/// The most characters of a name: with the folders around it a path stays below the 260 of Windows.
const MOST: usize = 60;

/// `99XA00 Cbs De Ark`.
pub(super) fn of_school(school: &School) -> String {
    joined(school.id.as_str(), &school.name)
}

/// `bestuur 90333 Stichting De Ark`: a word in front, since a board's number and name may be anything.
pub(super) fn of_board(school: &School) -> String {
    let number = in_file_name(school.board_number.as_deref().unwrap_or_default(), MOST);
    joined(&joined("bestuur", &number), school.board.as_deref().unwrap_or_default())
}

/// Two boards are one where their numbers are, or without numbers their names as they are compared; `None` without a board.
pub(super) fn board_key(school: &School) -> Option<String> {
    school.board_number.clone().or_else(|| school.board.as_deref().map(|name| format!("~{}", fold(name))))
}

/// `99XA00 Cbs De Ark - gespreksverslag 2025-2026.pdf`, given the name of the file in the set.
pub(super) fn of_report(school: &School, file: &str, year: SchoolYear) -> String {
    let (stem, end) = file.rsplit_once('.').unwrap_or((file, ""));
    format!("{} - {stem} {year}.{end}", of_school(school))
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
            let named = of_report(&School { name: name.into(), ..school("99XA00") }, "gespreksverslag.pdf", year(2025));
            assert_eq!(named, expected);
            assert!(is_file_name(&named));
        }
    }

    #[test]
    fn boards_of_one_number_are_one_and_of_two_never_share_a_name() {
        let of = |number: Option<&str>, name: Option<&str>| School {
            board_number: number.map(str::to_owned),
            board: name.map(str::to_owned),
            ..school("99XA00")
        };
        assert_eq!(of_board(&of(Some("90333"), Some("Stichting A/B"))), "bestuur 90333 Stichting A-B");
        assert_eq!(of_board(&of(Some("..\\NUL"), None)), "bestuur -NUL");
        assert_eq!(board_key(&of(Some("1"), Some("A"))), board_key(&of(Some("1"), Some("B"))));
        assert_eq!(board_key(&of(None, Some("De  Ark"))), board_key(&of(None, Some("de ark"))));
        assert_eq!(board_key(&of(None, None)), None);
        let mut taken = BTreeSet::new();
        let names = ["bestuur A", "bestuur a", "bestuur A"].map(|name| free(name.into(), &mut taken));
        assert_eq!(names, ["bestuur A", "bestuur a (2)", "bestuur A (3)"]);
    }
}
