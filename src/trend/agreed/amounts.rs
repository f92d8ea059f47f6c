//! The money that was agreed, per school year, board and standard.
//!
//! In: the agreements, each with the school as it stood in the register when it was made. Out: [`AgreedAmount`]s, in key order. Amounts are exact.

use std::collections::BTreeMap;

use crate::agreement::{Agreement, Progress};
use crate::base::exact::Milli;
use crate::register::{School, SchoolYear};

/// A sum over agreements. Those that were dropped (vervallen) do not count: whoever adds leaves them out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AgreedSum {
    /// How many agreements.
    pub agreements: usize,
    /// Of these without an amount.
    pub without_amount: usize,
    /// The sum of the amounts, in euros.
    pub amount: Milli,
    /// How many tasks are taken over.
    pub takeovers: usize,
    /// Of these without an amount.
    pub takeovers_without_amount: usize,
    /// The sum of the amounts of tasks that are taken over.
    pub takeover_amount: Milli,
}

impl AgreedSum {
    pub(crate) fn add(&mut self, agreement: &Agreement) {
        let amount = agreement.amount.unwrap_or_default();
        let is_missing = usize::from(agreement.amount.is_none());
        self.agreements += 1;
        self.without_amount += is_missing;
        self.amount = plus(self.amount, amount);
        if agreement.task_taken_over {
            self.takeovers += 1;
            self.takeovers_without_amount += is_missing;
            self.takeover_amount = plus(self.takeover_amount, amount);
        }
    }

    /// With that of other agreements.
    pub fn with(&self, other: &AgreedSum) -> AgreedSum {
        AgreedSum {
            agreements: self.agreements + other.agreements,
            without_amount: self.without_amount + other.without_amount,
            amount: plus(self.amount, other.amount),
            takeovers: self.takeovers + other.takeovers,
            takeovers_without_amount: self.takeovers_without_amount + other.takeovers_without_amount,
            takeover_amount: plus(self.takeover_amount, other.takeover_amount),
        }
    }
}

fn plus(sum: Milli, amount: Milli) -> Milli {
    Milli(sum.0.saturating_add(amount.0))
}

/// What was agreed in one school year with one board about one standard.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct AgreedAmount {
    /// The school year in which it was agreed; `None`: the agreement has no date.
    pub year: Option<SchoolYear>,
    /// Number of the board.
    pub board_number: Option<String>,
    /// Name of the board.
    pub board: Option<String>,
    /// The standard, as the agreement names it; `None`: the school as a whole.
    pub standard: Option<String>,
    /// What was agreed.
    pub sum: AgreedSum,
}

/// The amounts, in order of school year, board and standard; what is not known comes first.
pub(crate) fn amounts<'a>(agreements: impl Iterator<Item = (&'a Agreement, Option<&'a School>)>) -> Vec<AgreedAmount> {
    let mut sums: BTreeMap<_, AgreedAmount> = BTreeMap::new();
    for (agreement, school) in agreements.filter(|(agreement, _)| agreement.progress != Progress::Dropped) {
        let (number, board) = school.map_or((None, None), |s| (s.board_number.clone(), s.board.clone()));
        // A board goes by its number, and by its name where it has none.
        let key = (agreement.year(), number.clone().or_else(|| board.clone()), agreement.standard.clone());
        let sum = sums.entry(key).or_insert_with(|| AgreedAmount {
            year: agreement.year(),
            board_number: number,
            board,
            standard: agreement.standard.clone(),
            ..AgreedAmount::default()
        });
        sum.sum.add(agreement);
    }
    sums.into_values().collect()
}
