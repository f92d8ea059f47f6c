//! Whether verdicts got better: how many came to be met, and how many no longer are, whatever became of them.

use std::cmp::Ordering;

use super::model::{Change, Side};
use crate::judge::Verdict;

/// What changes come to. Only a verdict that there is in both years can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Balance {
    /// Voldoet nu, and did not the time before.
    pub came: usize,
    /// Of these open or not handed in the time before.
    pub came_open: usize,
    /// Voldoet niet meer: not met, open, not handed in, waived, or not asked of the school.
    pub went: usize,
    /// Of these open or not handed in now: nobody knows that these got worse, but they are not met.
    pub went_open: usize,
    /// All that changed.
    pub all: usize,
}

impl Balance {
    /// Counts them.
    pub(crate) fn of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Balance {
        let mut balance = Balance::default();
        for (before, after) in changes.into_iter().filter_map(Change::sides) {
            let (came, went) = (after.verdict == Verdict::Met, before.verdict == Verdict::Met);
            balance.all += 1;
            balance.came += usize::from(came);
            balance.came_open += usize::from(came && is_unknown(before.verdict));
            balance.went += usize::from(went);
            balance.went_open += usize::from(went && is_unknown(after.verdict));
        }
        balance
    }

    /// Which way it went; greater is better.
    pub(crate) fn direction(self) -> Ordering {
        self.came.cmp(&self.went)
    }

    /// What changed and was met in neither year.
    pub(crate) fn other(self) -> usize {
        self.all - self.came - self.went
    }
}

impl Change {
    /// The verdict as it was and as it is, where there is one in both years.
    pub(crate) fn sides(&self) -> Option<(&Side, &Side)> {
        self.before.as_ref().zip(self.after.as_ref())
    }
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
    fn what_is_no_longer_met_counts_whatever_became_of_it() {
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
        assert_eq!(balance, Balance { came: 2, came_open: 1, went: 4, went_open: 2, all: 7 });
        assert_eq!((balance.direction(), balance.other()), (Ordering::Less, 1), "solved and new gaps alone are equal");
        assert_eq!(Balance::of(&changes[..3]).direction(), Ordering::Greater);
        assert_eq!(Balance::of(&changes[1..3]).direction(), Ordering::Equal);
    }
}
