//! What stands in the place of `{school}` and the like in the partnership's own text of the mail.

use super::model::{About, Order, To};
use super::names;
use crate::register::School;
use crate::run::batch::Placeholder;
use crate::wording::Arg;

/// What each placeholder stands for, for one receiver.
pub(super) struct Facts(Vec<(Placeholder, String)>);

/// The facts for a school, or for a board with its schools.
pub(super) fn facts(order: &Order, about: &About) -> Facts {
    let (dossier, to) = (order.dossier, about.to);
    let schools = to.schools();
    let name = |school: &&School| format!("- {}", names::of_school(school));
    let of = |placeholder: Placeholder| match (placeholder, to) {
        (Placeholder::School, To::School(school)) => school.name.clone(),
        (Placeholder::Number, To::School(school)) => school.id.to_string(),
        (Placeholder::School | Placeholder::Number, To::Board(_)) => String::new(),
        (Placeholder::Board, _) => to.board().to_owned(),
        (Placeholder::Year, _) => dossier.year.to_string(),
        (Placeholder::Partnership, _) => dossier.partnership.clone(),
        (Placeholder::Schools, _) => schools.iter().map(name).collect::<Vec<_>>().join("\n"),
        (Placeholder::Issue, _) => about.issue.to_string(),
        (Placeholder::Attached, _) => {
            about.kinds().iter().map(|kind| format!("- {kind}")).collect::<Vec<_>>().join("\n")
        }
    };
    Facts(Placeholder::ALL.into_iter().map(|placeholder| (placeholder, of(placeholder))).collect())
}

impl Facts {
    /// The facts of a sentence of the program.
    pub(super) fn args(&self) -> Vec<(&'static str, Arg<'_>)> {
        // The number chooses what is said of earlier issues.
        let arg = |placeholder: Placeholder, fact: &'_ str| match (placeholder, fact.parse::<u32>()) {
            (Placeholder::Issue, Ok(number)) => Arg::from(number),
            _ => Arg::from(fact.to_owned()),
        };
        self.0.iter().map(|(placeholder, fact)| (placeholder.fact(), arg(*placeholder, fact))).collect()
    }

    /// A text with the facts in their places. A name that itself has braces stays as it is.
    pub(super) fn fill(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            out.push_str(&rest[..at]);
            let behind = &rest[at + 1..];
            let found = behind.split_once('}').and_then(|(word, after)| Some((self.of(word)?, after)));
            rest = match found {
                Some((fact, after)) => {
                    out.push_str(fact);
                    after
                }
                None => {
                    out.push('{');
                    behind
                }
            };
        }
        out.push_str(rest);
        out
    }

    fn of(&self, word: &str) -> Option<&str> {
        self.0.iter().find(|(placeholder, _)| placeholder.as_str() == word).map(|(_, fact)| fact.as_str())
    }
}
