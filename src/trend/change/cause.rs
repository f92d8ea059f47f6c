//! Which of the things that can change a verdict did.

use crate::judge::Verdict;

/// What made a verdict change (oorzaak).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// School: the current answers give the current verdict under the previous norm as well; where that is not known, the previous answers keep their
    /// verdict under the current norm.
    School,
    /// Norm: the previous answers give the current verdict under the current norm, and the current answers another one under the previous norm.
    Norm,
    /// School en norm: each alone leads to the current verdict, or only both together do.
    Both,
    /// Vraag: it hangs on a question that came or went, or the whole standard did.
    Question,
    /// Stilte: open questions, or nothing handed in, then or now.
    Silence,
    /// Ontheffing: a waiver began or ended.
    Waiver,
}

impl Cause {
    /// Every cause, in the order of reading.
    pub const ALL: [Cause; 6] =
        [Cause::School, Cause::Norm, Cause::Both, Cause::Question, Cause::Silence, Cause::Waiver];

    /// The word in tables (oorzaak); the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Cause::School => "school",
            Cause::Norm => "norm",
            Cause::Both => "school_en_norm",
            Cause::Question => "vraag",
            Cause::Silence => "stilte",
            Cause::Waiver => "ontheffing",
        }
    }

    /// Whether the norm has a part in it: then the two verdicts can't be compared as they stand.
    pub fn is_of_norm(self) -> bool {
        matches!(self, Cause::Norm | Cause::Both | Cause::Question)
    }
}

/// The four verdicts that answers and norms of two years give. `None` is a verdict that hangs on questions that were never asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Crossed {
    /// Previous answers, previous norm.
    pub before: Verdict,
    /// Current answers, current norm.
    pub after: Verdict,
    /// Current answers, previous norm.
    pub answers_now: Option<Verdict>,
    /// Previous answers, current norm.
    pub answers_before: Option<Verdict>,
}

impl Crossed {
    /// Why the verdict changed; both years have answers, and no waiver has a part in it. What leads to the current verdict alone is the cause: the answers
    /// of now under the previous norm, or the current norm with the previous answers. Where both do, or neither, it is both.
    pub(super) fn cause(self) -> Cause {
        let leads = |verdict: Verdict| verdict == self.after;
        match (self.answers_before.map(leads), self.answers_now.map(leads)) {
            (Some(true), Some(false)) => Cause::Norm,
            (Some(false), Some(true)) => self.school(),
            (Some(_), Some(_)) => Cause::Both,
            // What is known is reported: the old norm says so too, or under the new one only the answers differ.
            (None, Some(true)) => self.school(),
            (Some(false), None) if self.answers_before == Some(self.before) => self.school(),
            _ => Cause::Question,
        }
    }

    /// The answers changed; where one of the verdicts is open, they fell silent or spoke.
    pub(super) fn school(self) -> Cause {
        if self.before.is_open() || self.after.is_open() { Cause::Silence } else { Cause::School }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Verdict::{Met, NotMet, Undecided};

    fn cause(before: Verdict, after: Verdict, now: Option<Verdict>, then: Option<Verdict>) -> Cause {
        Crossed { before, after, answers_now: now, answers_before: then }.cause()
    }

    #[test]
    fn what_alone_changes_the_verdict_is_the_cause() {
        assert_eq!(cause(Met, NotMet, Some(NotMet), Some(Met)), Cause::School);
        assert_eq!(cause(Met, NotMet, Some(Met), Some(NotMet)), Cause::Norm);
        assert_eq!(cause(Met, NotMet, Some(NotMet), Some(NotMet)), Cause::Both, "each alone");
        assert_eq!(cause(Met, NotMet, Some(Met), Some(Met)), Cause::Both, "only together");
    }

    #[test]
    fn what_hangs_on_a_question_that_was_not_asked_is_put_down_to_the_question() {
        assert_eq!(cause(Met, NotMet, Some(Met), None), Cause::Question);
        assert_eq!(cause(Met, NotMet, None, None), Cause::Question);
        assert_eq!(cause(Met, NotMet, Some(NotMet), None), Cause::School, "the old norm says so too");
        assert_eq!(cause(Met, NotMet, None, Some(NotMet)), Cause::Question, "whether the school changed can't be told");
        assert_eq!(cause(Met, NotMet, None, Some(Met)), Cause::School, "under the new norm only the answers differ");
        assert_eq!(cause(Met, NotMet, None, Some(Undecided)), Cause::Question);
    }

    #[test]
    fn a_school_that_speaks_or_falls_silent_is_silence() {
        assert_eq!(cause(Undecided, Met, Some(Met), Some(Undecided)), Cause::Silence);
        assert_eq!(cause(Met, Undecided, Some(Undecided), Some(Met)), Cause::Silence);
        assert_eq!(cause(Undecided, Met, Some(Met), Some(NotMet)), Cause::Silence, "the norm worked against it");
        assert_eq!(cause(Met, Undecided, Some(Undecided), Some(NotMet)), Cause::Silence, "it left a question open");
        assert_eq!(cause(Undecided, Met, Some(Undecided), Some(Met)), Cause::Norm, "the norm dropped what was open");
        assert_eq!(cause(Undecided, NotMet, Some(Undecided), Some(Undecided)), Cause::Both, "only together");
    }
}
