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

use std::borrow::Cow;

use anyhow::{Context, Result, bail, ensure};
use rayon::prelude::*;

use super::{PIECE, Spec, Table, Tables, Take, column};
use crate::run::dossier::Dossier;

/// Makes a table.
type Make = fn(&Dossier) -> Result<Table>;

/// How each table is made, in the order of [`column::ALL`].
const MAKERS: [Make; column::ALL.len()] = [
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

/// All tables of a dossier. Of one of at most [`PIECE`] rows these are held until the last who asks for them; of a larger one they are made again each time, and let go.
///
/// # Errors
/// A table can't be made.
pub fn build(dossier: &Dossier) -> Result<Tables> {
    build_holding(dossier, PIECE)
}

/// The same with so many rows of a table held at most.
pub(crate) fn build_holding(dossier: &Dossier, most: usize) -> Result<Tables> {
    let made = |(spec, make): (&&'static Spec, &Make)| match height(dossier, spec.name).filter(|own| *own > most) {
        Some(height) => Ok(Table::of_height(spec, height)),
        None => Ok(make(dossier)?.holding(most)),
    };
    let tables = match dossier.is_large() {
        true => column::ALL.iter().zip(&MAKERS).map(made).collect::<Result<_>>()?,
        false => column::ALL.par_iter().zip(&MAKERS).map(made).collect::<Result<_>>()?,
    };
    Ok(Tables { tables })
}

/// How many rows a table has that may be large, where that costs less than making them for nothing.
fn height(dossier: &Dossier, name: &str) -> Option<usize> {
    match name {
        _ if name == column::TOPICS.name => Some(topics::height(dossier)),
        _ if name == column::HELP.name => Some(conversation::help_height(dossier)),
        _ => None,
    }
}

/// The rows of a table, in pieces of at most [`PIECE`] where there are very many.
///
/// # Errors
/// A piece can't be made, or what `take` fails on.
pub fn pieces(dossier: &Dossier, table: &Table, take: Take) -> Result<()> {
    match table.spec.name {
        _ if table.is_held() => take(table),
        name if name == column::ANSWERS.name => answers::pieces(dossier, take),
        name if name == column::VERDICTS.name => verdicts::pieces(dossier, take),
        _ => take(&*whole(dossier, table)?),
    }
}

/// A table with its rows: not for one of which [`pieces`] makes several.
///
/// # Errors
/// It can't be made, or is no table that is made of a dossier alone.
pub(crate) fn whole<'t>(dossier: &Dossier, table: &'t Table) -> Result<Cow<'t, Table>> {
    if table.is_held() {
        return Ok(Cow::Borrowed(table));
    }
    let make = column::ALL.iter().zip(MAKERS).find(|(spec, _)| spec.name == table.spec.name);
    let (_, make) = make.with_context(|| format!("table {} is not made again", table.spec.name))?;
    let made = make(dossier)?;
    ensure!(made.is_held() && made.height() == table.height(), "table {} is too large", table.spec.name);
    Ok(Cow::Owned(made))
}

/// The rows of a table of coverage at one level: they are a part of the table, and are made without the rest of it.
///
/// # Errors
/// It can't be made, or is no table of coverage.
pub(super) fn at_level(dossier: &Dossier, name: &str, level: &str) -> Result<Table> {
    match name {
        _ if name == column::COVERAGE.name => coverage::at_level(dossier, level),
        _ if name == column::COVERAGE_PUPILS.name => coverage::pupils_at_level(dossier, level),
        _ => bail!("table {name} has no levels"),
    }
}

#[cfg(test)]
mod tests;
