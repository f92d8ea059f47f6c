//! How pages about a school look: colours, the shapes beside words, texts that are cut.
//!
//! In: marks and texts. Out: runs. Must not know: which report.

use std::rc::Rc;

use super::engine::pdf::{Drawing, Ink, Outline, Part, Run};
use crate::present::school::Mark;

pub(super) const INK: Ink = Ink(0x1c, 0x2a, 0x31);
pub(super) const TEAL: Ink = Ink(0x0b, 0x4f, 0x5c);
/// The same in the dekkingsrapport.
pub(super) const DEEP: Ink = Ink(0x0b, 0x55, 0x63);
pub(super) const SOFT: Ink = Ink(0x51, 0x62, 0x6b);
pub(super) const RULE: Ink = Ink(0xc5, 0xd0, 0xd5);
pub(super) const WASH: Ink = Ink(0xed, 0xf3, 0xf4);
/// The same in the dekkingsrapport.
pub(super) const GROUND: Ink = Ink(0xee, 0xf4, 0xf5);
pub(super) const WARM: Ink = Ink(0x9c, 0x42, 0x00);
pub(super) const SAND: Ink = Ink(0xfd, 0xf3, 0xe1);

/// A shape stands beside its word, never instead of it; shapes and paints as in the chart. `em` is the size of the word.
pub(super) fn sign(mark: Mark, em: f32) -> Run {
    let lines = |points: [(f32, f32); 3], last: Option<(f32, f32)>| {
        Outline::Lines(points.into_iter().chain(last).map(|(x, y)| (x * em, y * em)).collect(), true)
    };
    let (outline, fill, size) = match mark {
        Mark::Good => (Outline::Circle([0.34 * em, 0.34 * em], 0.34 * em), Ink(0x00, 0x72, 0xb2), 0.68),
        Mark::Gap => (lines([(0.0, 0.37), (0.37, 0.0), (0.74, 0.37)], Some((0.37, 0.74))), Ink(0xe6, 0x9f, 0x00), 0.74),
        Mark::Open => (lines([(0.0, 0.66), (0.37, 0.0), (0.74, 0.66)], None), Ink(0xcc, 0x79, 0xa7), 0.66),
        Mark::Aside => (Outline::Rect([0.0, 0.0, 0.62 * em, 0.62 * em]), Ink(0x56, 0xb4, 0xe9), 0.62),
    };
    let shape = Part::Shape { outline, fill: Some(fill), edge: Some((INK, 0.4)) };
    let drawing = Drawing::new((0.74 * em, size * em), vec![shape]);
    Run::Sign(Rc::new(drawing), 0.95 * em, 0.03 * em)
}

/// The text on one line, of at most so many characters; what is left out shows as an ellipsis.
pub(super) fn cut(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let mut rest = line.chars();
    let kept: String = rest.by_ref().take(most.saturating_sub(1)).collect();
    let is_whole = rest.next().is_some_and(char::is_whitespace);
    // A word that takes half of the room is cut itself.
    let end = kept.rfind(' ').filter(|end| !is_whole && 2 * kept[..*end].chars().count() >= most.saturating_sub(1));
    let kept = end.map_or(kept.as_str(), |end| &kept[..end]);
    format!("{}…", kept.trim_end_matches([' ', ',', ';', ':', '·']))
}

/// A name of at most so many characters: what is left out is in the middle, for names that begin alike mostly end in what tells them apart.
pub(super) fn cut_name(name: &str, most: usize) -> String {
    let line = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = line.chars().count();
    if length <= most {
        return line;
    }
    let end = most / 2;
    let tail: String = line.chars().skip(length.saturating_sub(end)).collect();
    // From the beginning of a word, where one begins in it.
    let is_whole = line.chars().nth(length.saturating_sub(end + 1)).is_some_and(char::is_whitespace);
    let tail = match tail.split_once(' ').filter(|_| !is_whole) {
        Some((part, words)) if 2 * part.chars().count() <= end => words,
        _ => tail.as_str(),
    };
    format!("{}\u{a0}{}", cut(&line, most.saturating_sub(tail.chars().count() + 1)), tail.trim_start())
}

/// The text with what stands between quotation marks cut to so many characters.
pub(super) fn cut_quoted(text: &str, most: usize) -> String {
    let mut pieces = text.split('‘');
    let mut short = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        short.push('‘');
        match piece.rsplit_once('’') {
            Some((quoted, rest)) => short += &format!("{}’{rest}", cut(quoted, most)),
            None => short += piece,
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_has_at_most_so_many_characters_and_shows_that_it_is_cut() {
        assert_eq!(cut("één\n twee", 8), "één twee");
        assert_eq!(cut("één twee", 7), "één…");
        assert_eq!(cut("één, twee", 6), "één…");
        assert_eq!(cut("een toegankelijkheid", 12), "een toegank…");
        assert_eq!(cut("één twee", 5), "één…");
    }

    #[test]
    fn names_that_differ_at_the_end_stay_apart() {
        let name = "Openbare Basisschool De Grote Ontdekkingsreizigers aan de Zee";
        let [noord, zuid] = ["Noord", "Zuid"].map(|end| cut_name(&format!("{name} {end}"), 50));
        assert_eq!(noord, "Openbare Basisschool De Grote…\u{a0}aan de Zee Noord");
        assert_ne!(noord, zuid);
        for most in [12, 20, 50] {
            for name in [name, "Ononderbrokenschoolnaamzonderenigespatie", "W W W W W W W W W W W W W W W W"] {
                assert!(cut_name(name, most).chars().count() <= most, "{name} {most}");
            }
        }
        assert_eq!(cut_name("De Iep", 50), "De Iep");
    }

    #[test]
    fn quotations_are_cut_and_the_rest_of_the_sentence_stays() {
        let text = "Bij ‘De school volgt alle leerlingen’ staat ‘sterk’, en bij ‘Alle foto’s staan goed’ staat ‘zwak’.";
        assert_eq!(cut_quoted(text, 15), "Bij ‘De school…’ staat ‘sterk’, en bij ‘Alle foto’s…’ staat ‘zwak’.");
        assert_eq!(cut_quoted(text, 99), text);
        assert_eq!(cut_quoted("geen", 3), "geen");
    }
}
