//! Extra support beside basic support: of each standard that few schools meet, whether extra support for the same question is near.
//!
//! In: coverage and what is offered. Out: rows in the order of coverage. Few is fewer than half of the schools in scope; near is within the same wijk for PO, and in
//! the city for VO. Must not know: how it is told.

use crate::base::text::fold::fold;
use crate::norm::Norm;
use crate::register::SchoolYear;
use crate::stats::coverage::{CoverageRow, Grouping, at_level};

use super::model::{Supply, SupplyRow};

/// A standard that few schools of a group meet, with what is offered there for the question of its theme.
#[derive(Debug, Clone, Copy)]
pub struct BesideRow<'a> {
    /// How many schools meet it.
    pub coverage: &'a CoverageRow,
    /// The question for support that its theme names.
    pub question: &'a str,
    /// What is offered; `None`: the group has no school in the register, which does not happen.
    pub supply: Option<&'a SupplyRow>,
}

impl BesideRow<'_> {
    /// Whether any school near offers it.
    pub fn is_near(&self) -> bool {
        self.supply.is_some_and(|row| !row.providers.is_empty())
    }
}

/// The rows of a school year; none without a list of places.
pub fn beside<'a>(coverage: &'a [CoverageRow], supply: &'a Supply, year: SchoolYear) -> Vec<BesideRow<'a>> {
    if supply.offers.is_empty() {
        return Vec::new();
    }
    at_level(coverage, year).filter(|row| row.met * 2 < row.schools).filter_map(|row| of_row(row, supply)).collect()
}

fn of_row<'a>(row: &'a CoverageRow, supply: &'a Supply) -> Option<BesideRow<'a>> {
    let question = question(&row.norm, row.standard)?;
    let number = supply.questions.iter().position(|known| fold(known) == fold(question));
    let sector = row.norm.sector;
    let (grouping, group) = match row.grouping {
        Grouping::District => (Grouping::District, row.group.as_str()),
        Grouping::Whole | Grouping::Board | Grouping::Sector | Grouping::Kind => (Grouping::Sector, sector.as_str()),
    };
    let supply = number.and_then(|number| supply.row(number, sector, grouping, group));
    Some(BesideRow { coverage: row, question, supply })
}

fn question(norm: &Norm, standard: usize) -> Option<&str> {
    norm.themes.get(norm.standards.get(standard)?.theme)?.question.as_deref()
}
