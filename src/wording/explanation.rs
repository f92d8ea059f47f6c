//! What `sop explain` tells about a code: the catalogues `explain-<letter>.ftl`.
//!
//! One message `explain-<CODE>` per code: its text says what the code means, `.title` the same in a few words, `.why` why it matters, `.example`
//! how it looks in a file, `.cure` what to do. No facts: an explanation is about every finding of the code.

use super::Wording;
use crate::base::finding::Code;

/// All that is reported about a code, as text; a line of it is a paragraph, a step of a list, or a line of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// In a few words (titel).
    pub title: String,
    /// What it means.
    pub meaning: String,
    /// Why it matters for the school, the verdict or the partnership.
    pub why: String,
    /// How it looks in a file; its lines stand as they are.
    pub example: String,
    /// What to do.
    pub cure: String,
}

impl Wording {
    /// What there is to tell about a code.
    pub fn explanation(&self, code: Code) -> Explanation {
        let id = format!("explain-{code}");
        let part = |name| self.message(&id, Some(name), None);
        Explanation {
            title: self.title(code),
            meaning: self.message(&id, None, None),
            why: part("why"),
            example: part("example"),
            cure: part("cure"),
        }
    }

    /// A code in a few words.
    pub fn title(&self, code: Code) -> String {
        self.message(&format!("explain-{code}"), Some("title"), None)
    }

    /// What the codes of a letter are about.
    pub fn code_group(&self, letter: char) -> String {
        self.message(&format!("explain-group-{letter}"), None, None)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::Language;
    use super::super::tests::messages;
    use super::*;

    /// The attributes of an explanation beside its text.
    const PARTS: [&str; 4] = ["title", "why", "example", "cure"];

    /// The longest title, in characters: a list of codes has one line for each.
    const TITLE: usize = 58;

    /// The longest line of an example: what stands in a file can't be wrapped, and 80 columns have to hold it.
    const LINE: usize = 76;

    fn letter(code: Code) -> char {
        code.id().chars().next().unwrap_or_default()
    }

    fn all() -> impl Iterator<Item = (Language, Code, Explanation)> {
        Language::ALL.into_iter().flat_map(|language| {
            let wording = Wording::new(language);
            Code::ALL.iter().map(move |code| (language, *code, wording.explanation(*code)))
        })
    }

    #[test]
    fn every_code_is_explained_and_every_explanation_has_its_code() {
        let mut wrong = Vec::new();
        for language in Language::ALL {
            let (known, language) = (messages(language.texts()), language.tag());
            let mut spare: BTreeSet<&str> =
                known.keys().map(String::as_str).filter(|id| id.starts_with("explain-")).collect();
            for code in Code::ALL {
                let file = format!("src/wording/{language}/explain-{}.ftl", letter(*code).to_ascii_lowercase());
                if !spare.remove(format!("explain-{code}").as_str()) {
                    wrong.push(format!(
                        "{file}: add the message `explain-{code} = what it means`, with .{}",
                        PARTS.join(", .")
                    ));
                }
                for part in PARTS {
                    if !spare.remove(format!("explain-{code}.{part}").as_str()) {
                        wrong.push(format!("{file}: add the attribute `.{part} = ...` to `explain-{code}`"));
                    }
                }
                let group = format!("explain-group-{}", letter(*code));
                if !known.contains_key(&group) {
                    wrong.push(format!("{file}: add `{group} = what these codes are about` (a new file: also name it in src/wording/catalogue.rs)"));
                }
                spare.remove(group.as_str());
            }
            wrong.extend(
                spare
                    .iter()
                    .map(|id| format!("src/wording/{language}: `{id}` is for no code of src/base/finding/code/list/")),
            );
        }
        wrong.dedup();
        assert!(wrong.is_empty(), "code and explanations are out of step:\n{}", wrong.join("\n"));
    }

    #[test]
    fn explanations_hold_no_facts_and_fit_their_place() {
        let mut wrong = Vec::new();
        for language in Language::ALL {
            let explanations = messages(language.texts()).into_iter().filter(|(id, _)| id.starts_with("explain-"));
            wrong
                .extend(explanations.filter(|(_, facts)| !facts.is_empty()).map(|(id, _)| format!("{id} names facts")));
        }
        for (language, code, reported) in all() {
            if reported.title.chars().count() > TITLE || reported.title.ends_with('.') {
                wrong.push(format!(
                    "{language:?} {code}: a title has at most {TITLE} characters and no full stop: {}",
                    reported.title
                ));
            }
            for line in reported.example.lines().filter(|line| line.chars().count() > LINE) {
                wrong.push(format!("{language:?} {code}: a line of an example has at most {LINE} characters: {line}"));
            }
            for (name, text) in [("text", &reported.meaning), ("why", &reported.why), ("cure", &reported.cure)] {
                if !text.trim_end().ends_with(['.', ':', '?']) {
                    wrong.push(format!("{language:?} {code}: .{name} is not a sentence: {text}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn titles_tell_codes_apart() {
        let mut seen = BTreeSet::new();
        for (language, code, reported) in all() {
            assert!(seen.insert((language.tag(), reported.title.clone())), "{code}: {} stands twice", reported.title);
        }
    }

    /// Only numbers that begin with 99 are of no school.
    #[test]
    fn no_explanation_names_a_real_school() {
        let number = regex::Regex::new(r"\b[0-9]{1,2}[A-Z]{2}[0-9]{0,2}\b").expect("a pattern");
        for (language, code, reported) in all() {
            let text = [reported.meaning, reported.why, reported.example, reported.cure].join("\n");
            for found in number.find_iter(&text) {
                assert!(
                    found.as_str().starts_with("99"),
                    "{language:?} {code}: {} may be a real school",
                    found.as_str()
                );
            }
        }
    }
}
