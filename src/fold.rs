//! When two texts are the same although they were typed otherwise: names of schools, questions, labels.
//!
//! In: a text. Out: the form in which it is compared. Case, accents typed as two characters, kinds and numbers of spaces, kinds of hyphens and
//! quotes make no difference; everything else does. Must not know: what the texts are about.

/// A text as it is compared with others.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if c.is_whitespace() {
            space = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            folded.push(' ');
        }
        match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => folded.push('-'),
            '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{b4}' | '`' => folded.push('\''),
            '\u{201c}'..='\u{201f}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => folded.push('"'),
            '\u{2026}' => folded.push_str("..."),
            c => folded.extend(c.to_lowercase()),
        }
        compose(&mut folded);
    }
    folded
}

/// Characters that nobody sees: soft hyphens, zero-width ones, marks of direction and of byte order.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// Letters with the accents that Dutch names have; macOS writes them as two characters.
const ACCENTS: [(char, &str, &str); 5] = [
    ('\u{300}', "aeiou", "àèìòù"),
    ('\u{301}', "aeiouy", "áéíóúý"),
    ('\u{302}', "aeiou", "âêîôû"),
    ('\u{308}', "aeiouy", "äëïöüÿ"),
    ('\u{327}', "c", "ç"),
];

/// Makes one letter of a letter and the accent behind it.
fn compose(text: &mut String) {
    let Some((_, plain, accented)) = text.chars().next_back().and_then(|c| ACCENTS.iter().find(|a| a.0 == c)) else {
        return;
    };
    let mark = text.pop();
    let letter = text.chars().next_back().and_then(|c| plain.chars().zip(accented.chars()).find(|(p, _)| *p == c));
    match letter {
        Some((_, accented)) => {
            text.pop();
            text.push(accented);
        }
        None => text.extend(mark),
    }
}

/// A text without the digits that Microsoft Forms adds to a header that it has used before: `Toelichting2` is `Toelichting`. `None` when
/// there are none, or nothing else, or a space before them: `groep 7` is not `groep`.
pub fn without_count(folded: &str) -> Option<&str> {
    let bare = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_count = bare.len() < folded.len() && folded.len() - bare.len() <= 3 && !bare.is_empty();
    (is_count && !bare.ends_with(' ')).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_do_not_see_makes_no_difference() {
        for text in [
            "Een \u{2018}veilige\u{2019} school\u{2014}voor ie\u{308}dereen\u{2026}",
            "  een 'veilige'\u{a0}\n SCHOOL-voor i\u{eb}dereen... ",
            "een \u{ad}\u{feff}`veilige` school\u{2011}voor i\u{eb}dereen\u{200b}...",
        ] {
            assert_eq!(fold(text), "een 'veilige' school-voor i\u{eb}dereen...", "{text}");
        }
        assert_eq!(fold("\u{a0} "), "");
        assert_eq!(fold("x\u{308}"), "x\u{308}");
    }

    #[test]
    fn what_people_do_see_makes_a_difference() {
        for (a, b) in [("een school", "een school."), ("deschool", "de school"), ("e", "é"), ("V1.1", "V1.2")] {
            assert_ne!(fold(a), fold(b));
        }
    }

    #[test]
    fn a_count_is_a_few_digits_at_the_end() {
        assert_eq!(without_count("toelichting2"), Some("toelichting"));
        assert_eq!(without_count("is dat zo?12"), Some("is dat zo?"));
        assert_eq!(without_count("plan voor groep 7"), None);
        assert_eq!(without_count("toelichting"), None);
        assert_eq!(without_count("2025"), None);
        assert_eq!(without_count("vraag 20252026"), None);
    }
}
