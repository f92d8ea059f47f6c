//! Whether verdicts got better: of those that are known in both years, how many came to be met and how many no longer are. Silence is counted apart and decides nothing.

use std::cmp::Ordering;

use super::model::{Change, Side};
use crate::judge::Verdict;

/// What changes come to. Only a verdict that there is in both years can be compared; of each of these one count tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Balance {
    /// From voldoet niet to voldoet.
    pub better: usize,
    /// From voldoet to voldoet niet.
    pub worse: usize,
    /// Open or not handed in in one of the years or both: nobody knows which way these went.
    pub unknown: usize,
    /// Of these met the time before.
    pub met_then: usize,
    /// Of these met now.
    pub met_now: usize,
    /// All that changed.
    pub all: usize,
}

impl Balance {
    /// Counts them.
    pub(crate) fn of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Balance {
        let mut balance = Balance::default();
        for (before, after) in changes.into_iter().filter_map(Change::sides) {
            let (met_then, met_now) = (before.verdict == Verdict::Met, after.verdict == Verdict::Met);
            balance.all += 1;
            if are_unknown(before, after) {
                balance.unknown += 1;
                balance.met_then += usize::from(met_then);
                balance.met_now += usize::from(met_now);
            } else if before.verdict.is_assessable() && after.verdict.is_assessable() {
                balance.better += usize::from(met_now);
                balance.worse += usize::from(met_then);
            }
        }
        balance
    }

    /// Which way it went; greater is better.
    pub(crate) fn direction(self) -> Ordering {
        self.better.cmp(&self.worse)
    }

    /// Whether anything is known in both years.
    pub(crate) fn is_known(self) -> bool {
        self.better + self.worse > 0
    }

    /// What became or was something else than met or not met, and not by silence: a waiver, or not asked of the school.
    pub(crate) fn other(self) -> usize {
        self.all - self.better - self.worse - self.unknown
    }
}

impl Change {
    /// Whether there is an answer that decides in both years: none is missing, and no waiver sets one aside.
    pub(crate) fn is_of_answers(&self) -> bool {
        let decides = |side: &Side| !is_unknown(side.verdict) && side.verdict != Verdict::Waived;
        self.sides().is_some_and(|(before, after)| decides(before) && decides(after))
    }

    /// Whether answers are missing that decide, in one of the years or both: nobody knows which way it went.
    pub(crate) fn is_of_silence(&self) -> bool {
        self.sides().is_some_and(|(before, after)| are_unknown(before, after))
    }

    /// The verdict as it was and as it is, where there is one in both years.
    pub(crate) fn sides(&self) -> Option<(&Side, &Side)> {
        self.before.as_ref().zip(self.after.as_ref())
    }
}

fn are_unknown(before: &Side, after: &Side) -> bool {
    is_unknown(before.verdict) || is_unknown(after.verdict)
}

/// Whether answers that are missing decide.
fn is_unknown(verdict: Verdict) -> bool {
    verdict.is_open() || verdict.is_silent()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn silence_is_counted_apart_and_decides_nothing() {
        use Verdict::{Met, NotMet, NotSubmitted, Undecided, Waived};
        let dossier = dossier(Language::Nl);
        let model = dossier.changed().iter().find(|change| change.sides().is_some()).expect("a change").clone();
        let change = |before, after| {
            let mut change = model.clone();
            change.before.as_mut().expect("a side").verdict = before;
            change.after.as_mut().expect("a side").verdict = after;
            change
        };
        let mut changes = vec![
            change(NotMet, Met),
            change(Undecided, Met),
            change(Met, NotMet),
            change(Met, Undecided),
            change(Met, NotSubmitted),
            change(Met, Waived),
            change(NotMet, Undecided),
        ];
        // A standard that is new, or is gone, can't be compared.
        changes.push(Change { before: None, ..change(NotMet, Met) });
        changes.push(Change { after: None, ..change(Met, NotMet) });
        let balance = Balance::of(&changes);
        let expected = Balance { better: 1, worse: 1, unknown: 4, met_then: 2, met_now: 1, all: 7 };
        assert_eq!(balance, expected);
        assert_eq!((balance.direction(), balance.other()), (Ordering::Equal, 1), "two that fell silent got no worse");
        assert_eq!(Balance::of(&changes[..2]).direction(), Ordering::Greater);
        assert_eq!(Balance::of(&changes[1..3]).direction(), Ordering::Less);
        assert!(!Balance::of(&changes[3..]).is_known());
    }
}
