//! Ids that a spreadsheet can't keep apart: a `1.1` in a file may be the `1.10` of the norm that lost its zero.
//!
//! In: the filed answers of a long table. Out: faults; an answer in doubt loses its question. An id counts where its cell is certainly a text, where the
//! text of the question beside it says the same, or where the school has the other questions in the same table as well: then nothing was lost. Headers of
//! wide tables go by the same rule, see `shape::wide`. Must not know: what an answer says.

use std::collections::HashSet;

use super::matched::{Fault, MatchedAnswer, Why};
use super::participants::Participants;
use super::shape::{Shape, Table};
use crate::base::text::fold::fold;

/// Takes the question from the answers of one table that are in doubt.
pub(super) fn doubtful<'a>(
    participants: &Participants<'_>,
    table: &Table<'a>,
    matched: &mut [Vec<MatchedAnswer<'a>>],
) -> Vec<Fault<'a>> {
    let long = match &table.shape {
        Shape::Long(long) => long,
        Shape::Wide(_) => return Vec::new(),
    };
    if !participants.profiles.iter().any(|profile| profile.questions.has_look_alikes()) {
        return Vec::new();
    }
    let known: HashSet<(u32, u32)> =
        matched.iter().flatten().filter_map(|row| Some((row.school_index, row.indicator?))).collect();
    let mut faults = Vec::new();
    for row in matched.iter_mut().flatten() {
        let (Some(profile), Some(indicator)) = (participants.profile_of(row.school_index), row.indicator) else {
            continue;
        };
        let (questions, asked) = (profile.questions, long.asked(row.row));
        let mut others = questions.look_alikes(indicator).iter().filter(|other| profile.applies[**other as usize]);
        let is_missing = others.any(|other| !known.contains(&(row.school_index, *other)));
        let is_worded = || {
            long.question_of(row.row).is_some_and(|column| questions.is_worded(indicator, &fold(row.row.cell(column))))
        };
        if !is_missing || questions.find(asked.text).is_none() || row.row.is_text(asked.column as usize) || is_worded()
        {
            continue;
        }
        row.indicator = None;
        let why = Why::IndicatorLookAlike(indicator);
        faults.push(Fault { cell_ref: asked, why, school_index: Some(row.school_index), answers: 1 });
    }
    faults
}
