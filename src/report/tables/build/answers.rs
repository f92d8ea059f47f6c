//! `antwoorden`: what each school said, with the cell where it stands.

use anyhow::Result;

use super::fill::{fill, in_pieces, small};
use super::rows::{Judged, judged, years};
use crate::base::finding::Place;
use crate::base::number::push_number;
use crate::intake::{Answer, State};
use crate::norm::Indicator;
use crate::report::tables::{PIECE, Table, Take, column};
use crate::run::dossier::Dossier;

struct Row<'a> {
    school: &'a Judged<'a>,
    /// Index in the norm.
    indicator: usize,
    question: &'a Indicator,
    /// Looked up once for all columns: of a country that is a tenth of this table.
    answer: Option<&'a Answer>,
}

impl Row<'_> {
    fn level(&self) -> Option<i64> {
        match self.answer?.state {
            State::Level(level) => Some(level),
            State::NotApplicable | State::Unanswered(_) => None,
        }
    }
}

/// One row for each indicator that applies to a school that handed in, answered or not; where nothing stands in any file, the place
/// is empty. So the rows of a standard are the `vragen` in `uitslagen`. In order of year, site id and the norm's own order.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let years = years(dossier);
    let schools = judged(dossier, &years);
    small(&column::ANSWERS, || rows(&schools), PIECE, filled)
}

/// The same rows, in pieces.
pub(super) fn pieces(dossier: &Dossier, take: Take) -> Result<()> {
    let years = years(dossier);
    let schools = judged(dossier, &years);
    in_pieces(rows(&schools), PIECE, filled, take)
}

fn filled(rows: &[Row]) -> Result<Table> {
    fill(&column::ANSWERS, rows)
        .repeated(|r| Some(r.school.year))
        .repeated(|r| Some(r.school.site()))
        .repeated(|r| Some(&r.school.norm().id))
        .repeated(|r| Some(&r.school.norm().version))
        .repeated(|r| Some(&r.school.norm().standards[r.question.standard].id))
        .repeated(|r| Some(&r.question.id))
        .repeated(|r| r.answer.map(|answer| answer.shown()))
        .repeated(|r| Some(state(r.answer.map_or(State::BLANK, |answer| answer.state))))
        .integer(|r| r.level())
        .yes_no(|r| r.level().map(|level| r.school.norm().scale_of(r.indicator).is_sufficient(level)))
        .repeated(|r| r.answer.map(|answer| answer.place.source.file.as_str()))
        .repeated(|r| r.answer?.place.source.sheet.as_deref())
        .written(|r, out| r.answer.into_iter().for_each(|answer| write_cell(&answer.place, out)))
        .finish()
}

fn rows<'a>(schools: &'a [Judged<'a>]) -> impl Iterator<Item = Row<'a>> {
    let submitted = schools.iter().filter(|school| school.assessment.evaluation.submission.is_some());
    submitted.flat_map(|school| {
        let (norm, kind) = (school.norm(), &school.assessment.evaluation.school.kind);
        let standards = 0..norm.standards.len();
        standards.flat_map(move |at| norm.applicable(at, kind)).map(move |indicator| {
            let (question, answer) = (&norm.indicators[indicator], school.assessment.evaluation.answer(indicator));
            Row { school, indicator, question, answer }
        })
    })
}

/// The word in tables (staat).
fn state(state: State) -> &'static str {
    match state {
        State::Level(_) => "niveau",
        State::NotApplicable => "nvt",
        State::Unanswered(_) => "onbeantwoord",
    }
}

/// As [`Place::cell`]; for text files, the national set, without a String per row.
pub(super) fn write_cell(place: &Place, out: &mut String) {
    if place.source.sheet.is_none() && place.row > 0 && place.column > 0 {
        out.push('R');
        push_number(place.row, out);
        out.push('K');
        push_number(place.column, out);
    } else if let Some(cell) = place.cell() {
        out.push_str(&cell);
    }
}
