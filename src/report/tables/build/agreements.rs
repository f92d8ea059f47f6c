//! `afspraken`: the agreements, and what came of them.
//!
//! What was agreed, by whom, and remarks are free text, which stays with the school and in `gesprekken.xlsx`.

use anyhow::Result;

use super::fill::fill;
use super::rows::write_shown;
use crate::agreement::Agreement;
use crate::judge::Assessment;
use crate::norm::Standard;
use crate::register::School;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::trend::agreed::Followed;

struct Row<'a> {
    dossier: &'a Dossier,
    agreement: &'a Agreement,
    followed: &'a Followed,
    board: Option<&'a School>,
}

impl<'a> Row<'a> {
    /// The school at which it goes on.
    fn now(&self) -> Option<&'a Assessment> {
        self.dossier.now().get(self.followed.assessment?)
    }

    fn standard(&self) -> Option<&'a Standard> {
        self.now()?.evaluation.norm.standards.get(self.followed.standard?)
    }
}

/// One row for each agreement, in order of id; the state is by the answers of the run's year.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year.to_string();
    let followed = dossier.followed();
    let rows: Vec<Row> = followed
        .map(|(agreement, followed)| Row { dossier, agreement, followed, board: dossier.agreed_with(agreement) })
        .collect();
    fill(&column::AGREEMENTS, &rows)
        .text(|r| &r.agreement.id)
        .text(|_| &year)
        .text(|r| r.agreement.school.as_str())
        .optional_text(|r| r.agreement.standard.as_deref())
        .text(|r| r.followed.state.as_str())
        .text(|r| r.agreement.progress.as_str())
        .written(|r, out| r.agreement.date.iter().for_each(|date| write_shown(date, out)))
        .written(|r, out| r.agreement.year().iter().for_each(|year| write_shown(year, out)))
        .written(|r, out| r.agreement.due.iter().for_each(|due| write_shown(due, out)))
        .yes_no(|r| Some(r.followed.is_late()))
        .yes_no(|r| Some(r.agreement.task_taken_over))
        .amount(|r| r.agreement.amount)
        .optional_text(|r| r.board.and_then(|board| board.board_number.as_deref()))
        .optional_text(|r| r.board.and_then(|board| board.board.as_deref()))
        .optional_text(|r| r.now().map(|now| now.evaluation.school.id.as_str()))
        .optional_text(|r| r.standard().map(|standard| standard.id.as_str()))
        .optional_text(|r| r.followed.verdict.map(|verdict| verdict.as_str()))
        .optional_text(|r| r.followed.topic.and_then(|at| dossier.topics.get(at)).map(|topic| topic.id.as_str()))
        .finish()
}
