//! Texts and paths as the console shows them.

use std::path::Path;

/// Of a text of a file that is longer than this the rest is left to `bevindingen.csv`.
const MOST_LETTERS: usize = 1000;

/// Text from a file must not steer the terminal, nor fill it: control characters become spaces, marks that turn the direction of writing are left out, and
/// what is very long is cut.
pub(super) fn clean(text: &str) -> String {
    let turns =
        |c: &char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut letters = text.chars().filter(|c| !turns(c)).map(|c| if c.is_control() { ' ' } else { c });
    let mut shown: String = letters.by_ref().take(MOST_LETTERS).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// A path as the system writes it, to open: with one kind of slash.
pub(super) fn to_open(path: &Path) -> String {
    clean(&slashed(&path.display().to_string(), cfg!(windows)))
}

fn slashed(path: &str, is_windows: bool) -> String {
    if is_windows { path.replace('/', "\\") } else { path.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_a_file_neither_steers_nor_fills_the_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb\u{202e}c\u{2066}d\r\n"), "a [2Jbcd  ");
        assert_eq!(clean(&"é".repeat(40_000)).chars().count(), MOST_LETTERS + 1);
        assert_eq!(clean(&"é".repeat(MOST_LETTERS)), "é".repeat(MOST_LETTERS));
    }

    #[test]
    fn a_path_to_open_has_one_kind_of_slash() {
        let mixed = "reports\\2025-2026\\scholen/99RA00/gespreksverslag.pdf";
        assert_eq!(slashed(mixed, true), r"reports\2025-2026\scholen\99RA00\gespreksverslag.pdf");
        assert_eq!(slashed("uit/2025-2026/index.html", false), "uit/2025-2026/index.html");
    }
}
