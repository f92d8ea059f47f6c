//! What is checked between columns of one agreement: of a row, and again of what several rows are together.

use super::super::{Agreement, Changeable, Progress};
use crate::base::finding::Code;
use crate::base::text::fold::fold;

/// Whether it was to be done before it was agreed: one of the two is a slip, and nothing tells which.
pub(super) fn is_backwards(agreement: &Agreement) -> bool {
    agreement.due.zip(agreement.date).is_some_and(|(due, made)| due < made)
}

/// What a task that is taken over lacks, with the column where that is told: an amount, the day until when, or that the column for it says so.
pub(super) fn takeover(agreement: &Agreement, is_blank: impl Fn(Changeable) -> bool) -> Vec<(Changeable, Code)> {
    if agreement.progress == Progress::Dropped {
        return Vec::new();
    }
    if !agreement.task_taken_over {
        let is_said = agreement.contribution.as_deref().is_some_and(is_takeover);
        return is_said.then_some((Changeable::Contribution, Code::AgreementTakeoverNotMarked)).into_iter().collect();
    }
    let amount = (Changeable::Amount, Code::AgreementTakeoverWithoutAmount);
    let lacks = [amount, (Changeable::Due, Code::AgreementTakeoverWithoutPeriod)];
    let lacks = lacks.into_iter().filter(|(column, _)| is_blank(*column));
    lacks.map(|(_, code)| (Changeable::Takeover, code)).collect()
}

/// Whether a kind of contribution says that a task is taken over, which only the column taakovername does.
pub(super) fn is_takeover(text: &str) -> bool {
    ["taak overgenomen", "taak overnemen", "taakovername", "task taken over"].contains(&fold(text).as_str())
}
