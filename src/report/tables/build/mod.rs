//! Filling the tables: one file per table or pair of tables, each a list of rows and what stands in their columns.
//!
//! In: the dossier. Out: [`Tables`] with rows in key order. Tables are built beside each other and columns within a table too; the
//! outcome does not depend on it. Must not know: how a table is written.

mod answers;
mod changes;
mod coverage;
mod fill;
mod findings;
mod indicators;
mod question_value;
mod rows;
mod schools;
mod sensitivity;
mod topics;
mod verdicts;
mod waivers;
mod whatif;

pub use whatif::tables as what_if;

use anyhow::Result;
use rayon::prelude::*;

use super::{Table, Tables};
use crate::run::dossier::Dossier;

/// All tables of a dossier.
pub fn build(dossier: &Dossier) -> Result<Tables> {
    // In the order of `column::ALL`.
    let makers: [fn(&Dossier) -> Result<Table>; 12] = [
        schools::table,
        indicators::table,
        answers::table,
        verdicts::standards,
        verdicts::schools,
        topics::table,
        changes::table,
        waivers::table,
        coverage::table,
        sensitivity::table,
        question_value::table,
        findings::table,
    ];
    let tables = makers.par_iter().map(|make| make(dossier)).collect::<Result<_>>()?;
    Ok(Tables { tables })
}

#[cfg(test)]
mod tests;
