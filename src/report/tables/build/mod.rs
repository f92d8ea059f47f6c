//! Filling the tables: one file per table or pair of tables, each a list of rows and what stands in their columns.
//!
//! In: the dossier. Out: [`Tables`] with rows in key order. Tables are built beside each other and columns within a table too; the
//! outcome does not depend on it. Must not know: how a table is written.

mod agreements;
mod aims;
mod amounts;
mod answers;
mod changes;
mod conversation;
mod coverage;
mod crosswalk;
mod fill;
mod findings;
mod follow_up;
mod indicators;
mod inventory;
mod mailing;
mod question_value;
mod reissue;
mod rows;
mod schools;
mod sensitivity;
mod supply;
mod topics;
mod verdicts;
mod waivers;
mod whatif;

pub use findings::table as findings;
pub(crate) use mailing::table as mailing;
pub(crate) use reissue::table as reissue;
pub use whatif::tables as what_if;

use anyhow::{Result, bail};
use rayon::prelude::*;

use super::{Table, Tables, Take, column};
use crate::run::dossier::Dossier;

/// All tables of a dossier.
pub fn build(dossier: &Dossier) -> Result<Tables> {
    // In the order of `column::ALL`.
    let makers: [fn(&Dossier) -> Result<Table>; 33] = [
        schools::table,
        indicators::table,
        answers::table,
        verdicts::standards,
        verdicts::schools,
        topics::table,
        agreements::table,
        amounts::table,
        follow_up::whole,
        follow_up::schools,
        follow_up::agreements,
        follow_up::themes,
        conversation::consistency,
        conversation::second_looks,
        conversation::help,
        changes::table,
        waivers::table,
        coverage::table,
        coverage::pupils,
        sensitivity::table,
        question_value::table,
        supply::fragile,
        supply::offers,
        supply::coverage,
        supply::money,
        supply::pupils,
        supply::beside,
        aims::table,
        aims::actions,
        inventory::schools,
        inventory::coverage,
        crosswalk::table,
        findings::table,
    ];
    let tables = makers.par_iter().map(|make| make(dossier)).collect::<Result<_>>()?;
    Ok(Tables { tables })
}

/// The rows of a table, in pieces of at most [`super::PIECE`].
///
/// # Errors
/// A piece can't be made, or what `take` fails on.
pub fn pieces(dossier: &Dossier, table: &Table, take: Take) -> Result<()> {
    match table.spec.name {
        _ if table.is_held() => take(table),
        name if name == column::ANSWERS.name => answers::pieces(dossier, take),
        name if name == column::VERDICTS.name => verdicts::pieces(dossier, take),
        name => bail!("table {name} is too large"),
    }
}
#[cfg(test)]
mod tests;
