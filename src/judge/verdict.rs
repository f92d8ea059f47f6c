//! The verdict (uitslag), and what follows from each: one row per verdict, so that a new one is a variant and a row.
//!
//! Elsewhere a verdict is compared with one that is meant itself (`== Verdict::Waived`); what holds of several of them is asked here.

/// The verdict (uitslag) on a standard or a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Voldoet.
    Met,
    /// Voldoet niet.
    NotMet,
    /// Niet te beoordelen: the missing answers decide.
    Undecided,
    /// Niet ingediend.
    NotSubmitted,
    /// Ontheffing.
    Waived,
    /// Niet van toepassing.
    NotApplicable,
}

/// How something looks at first sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it should be.
    Good,
    /// It falls short.
    Gap,
    /// It is not known yet.
    Open,
    /// It does not count.
    Aside,
}

/// What the answers to a standard come to, and so what it counts for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Certain: met or not met.
    Certain,
    /// The missing answers decide.
    Open,
    /// There are no answers.
    Silent,
    /// There may be answers, but the verdict is not theirs.
    SetAside,
    /// The standard is not asked.
    Nothing,
}

/// What follows from a verdict.
struct Facts {
    word: &'static str,
    key: &'static str,
    outcome: Outcome,
    /// Whether the standard is met, or can be once the missing answers are there.
    can_be_met: bool,
    is_topic: bool,
    tone: Tone,
}

impl Verdict {
    /// Every verdict, in the order that charts and legends use; [`Verdict::NotApplicable`] stays the last one, so that the compiler misses a new one here.
    pub const ALL: [Verdict; Verdict::NotApplicable as usize + 1] = [
        Verdict::Met,
        Verdict::NotMet,
        Verdict::Undecided,
        Verdict::NotSubmitted,
        Verdict::Waived,
        Verdict::NotApplicable,
    ];

    fn facts(self) -> Facts {
        let row =
            |(word, key), outcome, can_be_met, is_topic, tone| Facts { word, key, outcome, can_be_met, is_topic, tone };
        match self {
            Verdict::Met => row(("voldoet", "met"), Outcome::Certain, true, false, Tone::Good),
            Verdict::NotMet => row(("voldoet_niet", "not-met"), Outcome::Certain, false, true, Tone::Gap),
            Verdict::Undecided => row(("niet_te_beoordelen", "undecided"), Outcome::Open, true, true, Tone::Open),
            Verdict::NotSubmitted => row(("niet_ingediend", "not-submitted"), Outcome::Silent, false, true, Tone::Open),
            Verdict::Waived => row(("ontheffing", "waived"), Outcome::SetAside, false, false, Tone::Aside),
            Verdict::NotApplicable => {
                row(("niet_van_toepassing", "not-applicable"), Outcome::Nothing, false, false, Tone::Aside)
            }
        }
    }

    /// The word in tables (uitslag); the same in every language.
    pub fn as_str(self) -> &'static str {
        self.facts().word
    }

    /// The end of the ids of its messages.
    pub fn key(self) -> &'static str {
        self.facts().key
    }

    /// Whether history looks at it: met or not met.
    pub fn is_assessable(self) -> bool {
        self.facts().outcome == Outcome::Certain
    }

    /// Whether it becomes a topic of conversation (scoring, section 8).
    pub fn is_topic(self) -> bool {
        self.facts().is_topic
    }

    /// Whether the standard is asked of the school, and so in scope (scoring, section 9).
    pub fn in_scope(self) -> bool {
        self.facts().outcome != Outcome::Nothing
    }

    /// Whether it is the answers that gave it: certain, or open.
    pub fn is_of_answers(self) -> bool {
        matches!(self.facts().outcome, Outcome::Certain | Outcome::Open)
    }

    /// Whether the missing answers decide.
    pub fn is_open(self) -> bool {
        self.facts().outcome == Outcome::Open
    }

    /// Whether there are no answers, as nothing was handed in that counts.
    pub fn is_silent(self) -> bool {
        self.facts().outcome == Outcome::Silent
    }

    /// Whether it counts for the verdict on the school (scoring, section 5): silence does, a waiver does not.
    pub fn counts(self) -> bool {
        match self.facts().outcome {
            Outcome::Certain | Outcome::Open | Outcome::Silent => true,
            Outcome::SetAside | Outcome::Nothing => false,
        }
    }

    /// Whether there are figures beside it.
    pub fn has_figures(self) -> bool {
        match self.facts().outcome {
            Outcome::Certain | Outcome::Open | Outcome::SetAside => true,
            Outcome::Silent | Outcome::Nothing => false,
        }
    }

    /// Whether it stays what it is whatever the answers and the norm are: silence and a waiver.
    pub fn is_fixed(self) -> bool {
        matches!(self.facts().outcome, Outcome::Silent | Outcome::SetAside)
    }

    /// Whether the standard is met, or can be once the missing answers are there.
    pub fn can_be_met(self) -> bool {
        self.facts().can_be_met
    }

    /// How it looks at first sight.
    pub fn tone(self) -> Tone {
        self.facts().tone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_keys_tell_verdicts_apart() {
        for verdict in Verdict::ALL {
            let same = |other: &&Verdict| other.as_str() == verdict.as_str() || other.key() == verdict.key();
            assert_eq!(Verdict::ALL.iter().filter(same).count(), 1, "{verdict:?}");
        }
    }

    #[test]
    fn what_holds_of_a_verdict_fits_together() {
        for verdict in Verdict::ALL {
            assert!(!verdict.is_assessable() || verdict.is_of_answers(), "{verdict:?}");
            assert!(!verdict.is_of_answers() || (verdict.counts() && verdict.has_figures()), "{verdict:?}");
            assert!(!verdict.can_be_met() || verdict.is_of_answers(), "{verdict:?}");
            assert!(!verdict.counts() || verdict.in_scope(), "{verdict:?}");
            assert!(!verdict.is_topic() || verdict.counts(), "{verdict:?}");
        }
    }
}
