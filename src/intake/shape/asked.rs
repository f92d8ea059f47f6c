//! Which question a header asks.
//!
//! In: a header and the questions of one norm. Out: the question, and how sure that is. A header asks a question when it is its id, its text or an
//! older wording of it, ignoring what [`fold`] ignores, a digit that Forms adds, and the title of a group in front of it. Nothing that is merely
//! alike counts unless a person confirmed it. Must not know: sheets, schools.

use crate::base::text::fold::{fold, without_count};
use crate::intake::mapping::{Link, Links};
use crate::intake::questions::Questions;

use super::role;

/// What a header asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// Nothing that the norm knows.
    Nothing,
    /// A question.
    Question(u32),
    /// A question by its id, with these other words behind it.
    Otherwise(u32, String),
    /// A question, because a person said so.
    Linked(u32, Link),
    /// The explanation of a question.
    Note(u32),
    /// The id of one question with the text of another.
    Torn(u32, u32),
    /// The id of a question that may be that of another without its zero.
    LookAlike(u32),
}

impl Asked {
    /// The question whose answers stand in the column.
    pub(super) fn question(&self) -> Option<u32> {
        match self {
            Asked::Question(at) | Asked::Otherwise(at, _) | Asked::Linked(at, _) => Some(*at),
            Asked::Nothing | Asked::Note(_) | Asked::Torn(..) | Asked::LookAlike(_) => None,
        }
    }
}

/// What a header asks of a norm.
pub(super) fn ask(header: &str, questions: &Questions, links: &Links) -> Asked {
    let folded = fold(header);
    let exact =
        questions.find(header).or_else(|| questions.by_text(&folded)).or_else(|| in_group(header, &folded, questions));
    if let Some(question) = exact {
        return Asked::Question(question);
    }
    let by_id = with_id(header, questions);
    if let Some(Asked::Question(_) | Asked::Note(_)) = by_id {
        return by_id.unwrap_or(Asked::Nothing);
    }
    let link = links.column(&folded, Some(&questions.norm.id));
    if let Some((link, question)) = link.and_then(|link| Some((link, questions.find(&link.target)?))) {
        return Asked::Linked(question, link.clone());
    }
    if let Some(question) = without_count(&folded).and_then(|bare| questions.by_text(bare)) {
        return Asked::Question(question);
    }
    by_id.unwrap_or(Asked::Nothing)
}

/// The questions that a header may ask because they share its text; none where it is of one question or of none.
pub(super) fn shared(header: &str, questions: &Questions) -> Vec<u32> {
    let folded = fold(header);
    let bracketed = header.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')).map(|(_, text)| fold(text));
    let behind = |text: &str| {
        let behind = text.match_indices('.').filter_map(|(at, _)| text.get(at + 1..)).map(str::trim_start);
        std::iter::once(text).chain(behind).map(str::to_owned).collect::<Vec<_>>()
    };
    let texts = std::iter::once(folded.as_str()).chain(without_count(&folded)).flat_map(behind).chain(bracketed);
    texts.map(|text| questions.sharing(&text)).find(|found| !found.is_empty()).unwrap_or_default()
}

/// A question behind the title of its group, by its text or its id; behind a full stop by its text only.
fn in_group(header: &str, folded: &str, questions: &Questions) -> Option<u32> {
    if let Some(found) = grouped(header).find_map(|statement| questions.ask(statement)) {
        return Some(found);
    }
    let behind = folded.match_indices('.').map(|(at, _)| folded[at + 1..].trim_start());
    behind.filter(|statement| !is_about(folded, statement)).find_map(|statement| questions.by_text(statement))
}

/// What stands behind the title of a group, as forms write a table of statements: `Titel [Stelling]`, `groep/stelling`, `Titel - Stelling`.
fn grouped(header: &str) -> impl Iterator<Item = &str> {
    let bracketed = header.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')).map(|(_, statement)| statement);
    let behind = header.match_indices('/').map(|(at, _)| header[at + 1..].trim_start());
    // An id behind a dash may as well be what something is asked about.
    let dashed = header.match_indices(" - ").map(|(at, dash)| header[at + dash.len()..].trim_start());
    let dashed = dashed.filter(|statement| statement.contains(char::is_whitespace));
    bracketed.into_iter().chain(behind).chain(dashed).filter(|statement| !is_about(header, statement))
}

/// Whether what stands before a statement asks for something about its answer, and not for the answer.
fn is_about(header: &str, statement: &str) -> bool {
    const WORDS: [&str; 14] = [
        "toelicht",
        "licht toe",
        "opmerking",
        "bewijs",
        "onderbouw",
        "feedback",
        "punten",
        "points",
        "comment",
        "explan",
        "evidence",
        "actie",
        "verbeter",
        "waarom",
    ];
    let title = fold(header.strip_suffix(']').unwrap_or(header).strip_suffix(statement).unwrap_or_default());
    WORDS.iter().any(|word| title.contains(word))
}

/// The same, and what stands behind a full stop: `Titel.Stelling`.
pub(super) fn statements(header: &str) -> impl Iterator<Item = &str> {
    let behind = header.match_indices('.').map(|(at, _)| header[at + 1..].trim_start());
    let is_text = |statement: &&str| statement.contains(char::is_whitespace) && !is_about(header, statement);
    grouped(header).chain(behind.filter(is_text))
}

/// A header without the titles of the groups that it stands in.
pub(super) fn without_groups(header: &str) -> &str {
    header.rsplit_once('/').map_or(header, |(_, rest)| rest.trim_start())
}

/// A header that begins with the id of a question: `V1.1 Is de school veilig?`.
fn with_id(header: &str, questions: &Questions) -> Option<Asked> {
    let header = header.trim_start_matches(['[', '(']);
    let (first, rest) = header.split_once(char::is_whitespace).unwrap_or((header, ""));
    let question =
        questions.find(first).or_else(|| questions.find(first.trim_end_matches(['.', ':', ')', ']', '-'])))?;
    let rest = rest.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | ':' | ')' | ']' | '-' | '\u{2013}' | '\u{2014}')
    });
    let folded = fold(rest);
    if folded.is_empty() || questions.is_worded(question, &folded) {
        return Some(Asked::Question(question));
    }
    if role::asks_note(&folded) {
        return Some(Asked::Note(question));
    }
    let bare = without_count(&folded);
    if bare.is_some_and(|bare| questions.is_worded(question, bare)) {
        return Some(Asked::Question(question));
    }
    match questions.by_text(&folded).or_else(|| bare.and_then(|bare| questions.by_text(bare))) {
        Some(other) => Some(Asked::Torn(question, other)),
        None => Some(Asked::Otherwise(question, rest.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::norm::testing::norm;
    use crate::norm::{Norm, Rule};

    fn asked(header: &str) -> Asked {
        let mut norm: Norm = norm(&[("V1", Rule::ALL, 3)]);
        norm.indicators[0].text = "Is \u{2018}iedereen\u{2019} veilig? Altijd.".into();
        norm.indicators[1].text = "Is er een plan?".into();
        norm.indicators[1].also = vec!["Heeft de school een plan".into()];
        norm.indicators[2].text = "Vraag 2".into();
        let norms = [Arc::new(norm)];
        ask(header, &Questions::of_all(&norms)[0], &Links::default())
    }

    #[test]
    fn a_question_is_known_by_id_by_text_and_by_an_older_wording() {
        for header in
            ["V1.1", "v1.1", "is 'iedereen'\u{a0}veilig?  ALTIJD.", "V1.1: Is 'iedereen' veilig? Altijd.", "[V1.1]"]
        {
            assert_eq!(asked(header), Asked::Question(0), "{header}");
        }
        for header in [
            "Heeft de school een plan",
            "Is er een plan?3",
            "Zorg.Is er een plan?",
            "Zorg [Is er een plan?]",
            "Zorg [V1.2]",
            "zorg/V1.2",
            "Stellingen over zorg - Is er een plan?",
        ] {
            assert_eq!(asked(header), Asked::Question(1), "{header}");
        }
        assert_eq!(asked("Vraag 2"), Asked::Question(2), "its own digit is no count");
    }

    #[test]
    fn what_is_merely_alike_is_nothing() {
        for header in [
            "V1",
            "V1.12",
            "V1.4",
            "Is er een plan",
            "Vraag",
            "plan?",
            "",
            "Bewijs - Is er een plan?",
            "Toelichting [V1.2]",
            "Bewijs - V1.2",
        ] {
            assert_eq!(asked(header), Asked::Nothing, "{header}");
        }
    }

    #[test]
    fn other_words_behind_an_id_are_told() {
        assert_eq!(asked("V1.2 Is er een goed plan?"), Asked::Otherwise(1, "Is er een goed plan?".into()));
        assert_eq!(asked("V1.1 Is er een plan?"), Asked::Torn(0, 1));
        assert_eq!(asked("V1.2 - toelichting"), Asked::Note(1));
    }
}
