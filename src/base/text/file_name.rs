//! Names of files that every system takes, and people can read.
//!
//! Windows is the strictest: it refuses `<>:"/\|?*` and control characters, names of devices, and points and blanks at the end. Marks that turn the
//! direction of writing would let `fdp.exe` look like `exe.pdf`.

use super::fold::{clean, is_invisible};

/// A text as a part of a name: what can't stand there is a hyphen or a blank, and it has at most so many characters, cut behind a word where that leaves half of
/// them. May be empty.
pub(crate) fn in_file_name(text: &str, most: usize) -> String {
    let fitting = |c: char| match c {
        c if is_reserved(c) => '-',
        c if c.is_control() || c.is_whitespace() => ' ',
        c => c,
    };
    let text: String = clean(text).chars().filter(|c| !is_invisible(*c)).map(fitting).collect();
    let text = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let end = text.char_indices().nth(most).map_or(text.len(), |(end, _)| end);
    let mut cut = cut_at_word(&text, end, ' ');
    // What goes on behind it is not there: `De Ark en` reads as a slip.
    while let Some((front, last)) = cut.trim_end().rsplit_once(' ').filter(|_| cut.len() < text.len()) {
        if !JOINING.contains(&last) || front.len() * 2 < end {
            break;
        }
        cut = front;
    }
    cut.trim_matches(is_edge).to_owned()
}

/// Words that a name does not end with.
const JOINING: [&str; 20] = [
    "aan", "and", "at", "bij", "de", "den", "der", "en", "for", "het", "in", "met", "of", "op", "te", "ten", "ter",
    "the", "van", "voor",
];

/// The front of a text up to a byte; within a word up to the mark before it, unless less than half would be left.
pub(super) fn cut_at_word(text: &str, end: usize, mark: char) -> &str {
    let front = &text[..end];
    let is_within = text[end..].chars().next().is_some_and(|next| next != mark);
    match front.rfind(mark) {
        Some(word) if is_within && word * 2 >= end => &front[..word],
        _ => front,
    }
}

/// Whether every system takes a name as it is, and shows it as it is.
pub(crate) fn is_file_name(name: &str) -> bool {
    let is_unfit = |c: char| is_reserved(c) || c.is_control() || is_invisible(c);
    let is_bare = !name.is_empty() && !name.starts_with([' ', '.']) && !name.ends_with([' ', '.']);
    is_bare && name.len() <= LONGEST && !is_device(name) && !name.contains(is_unfit)
}

/// Whether Windows takes a name for a device, whatever its extension.
pub(crate) fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    match stem.split_at_checked(3) {
        Some(("CON" | "NUL" | "AUX" | "PRN", rest)) => rest.is_empty(),
        Some(("COM" | "LPT", rest)) => matches!(rest.as_bytes(), [b'0'..=b'9']),
        _ => false,
    }
}

/// In bytes: what Linux takes; others take as many or more.
const LONGEST: usize = 255;

fn is_reserved(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*')
}

fn is_edge(c: char) -> bool {
    matches!(c, ' ' | '.')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_that_is_cut_does_not_end_in_the_middle_of_what_it_says() {
        let name = "Kindcentrum De Koperwiek en Het Morgenlicht aan de Vaart";
        assert_eq!(in_file_name(name, 28), "Kindcentrum De Koperwiek");
        assert_eq!(in_file_name(name, 52), "Kindcentrum De Koperwiek en Het Morgenlicht");
        assert_eq!(in_file_name("Samen en", 60), "Samen en");
    }

    #[test]
    fn what_can_t_stand_in_a_name_is_replaced_and_the_rest_can_be_read() {
        for (text, expected) in [
            ("Cbs De Ark", "Cbs De Ark"),
            ("Obs 't Hônk (locatie A/B)", "Obs 't Hônk (locatie A-B)"),
            ("a\u{202e}fdp.exe", "afdp.exe"),
            ("De  Ark\t\r\n.. .", "De Ark"),
            ("..\\..\\x", "-..-x"),
            ("a<b>:\"|?*c", "a-b------c"),
            ("e\u{301}\u{0}", "é"),
            (". .", ""),
        ] {
            assert_eq!(in_file_name(text, 50), expected, "{text:?}");
        }
        assert_eq!(in_file_name("aaa . bbb", 5), "aaa");
        for (most, expected) in [(13, "De grote brug"), (12, "De grote"), (8, "De grote"), (7, "De grot"), (2, "De")] {
            assert_eq!(in_file_name("De grote brug", most), expected, "{most}");
        }
        for bad in [
            "",
            ".",
            "..",
            "a.",
            "a ",
            " a",
            "CON",
            "nul.pdf",
            "Com1.zip",
            "a/b",
            "a\\b",
            "a:b",
            "a\nb",
            "a\u{202e}b",
            &"a".repeat(256),
        ] {
            assert!(!is_file_name(bad), "{bad:?}");
        }
        for good in ["a", "99XA00 Cbs De Ark.pdf", "console.pdf", "com10", "bestuur 1.zip"] {
            assert!(is_file_name(good), "{good:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_makes_a_name_behind_an_id(text in any::<String>(), most in 0usize..60) {
            let name = format!("99XA00 {}", in_file_name(&text, most));
            prop_assert!(is_file_name(name.trim_end()), "{:?}", name);
            let name = format!("99XA00 {} - gespreksverslag 2025-2026.pdf", in_file_name(&text, most));
            prop_assert!(is_file_name(&name), "{:?}", name);
        }
    }
}
