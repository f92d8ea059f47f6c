//! The hand-out (uitdelen): what goes to whom, made from a set of reports as it stands.
//!
//! In: the files of the set, the register with its addresses, and the text of the mail. Out: a package per school and per board, a draft of a mail for
//! each, and the list of all; or every place where a package names a school that it is not for, and then nothing. Must not know: disk, how reports are
//! made. Nothing is sent.
//!
//! The check ([`crate::leak`]) reads the packages and drafts in the form in which they would go out.

mod check;
mod list;
mod mail;
mod model;
mod names;
mod package;
mod placeholders;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::register::{School, SiteId};
use crate::report::mailing::Receiver;
use model::Parcel;

pub(crate) use check::Refusal;
pub(crate) use model::{Form, Handout, Order, Reports};

/// Packs, writes the drafts, checks both, and lists them.
///
/// # Errors
/// A zip or a workbook can't be made, or there is too much to look for.
pub(crate) fn make(order: &Order) -> Result<Result<Handout, Vec<Refusal>>> {
    let parcels = parcels(order)?;
    let (search, refusals) = check::check(order.dossier, &parcels)?;
    if !refusals.is_empty() {
        return Ok(Err(refusals));
    }
    let own: BTreeSet<&SiteId> = order.schools.iter().map(|reports| &reports.school.id).collect();
    let named = search.ordinary().filter(|(site, _)| own.contains(site));
    let ordinary = named.map(|(site, name)| (site.clone(), name.to_owned())).collect();
    let lacking = |lacks: fn(&School) -> bool| {
        let schools = order.schools.iter().filter(|reports| lacks(reports.school));
        schools.map(|reports| reports.school.id.clone()).collect()
    };
    let mut artifacts = list::lists(order, &parcels)?;
    let boards = parcels.iter().filter(|parcel| matches!(parcel.receiver, Receiver::Board)).count();
    artifacts.extend(parcels.into_iter().flat_map(|parcel| parcel.packed.into_iter().chain([parcel.draft])));
    Ok(Ok(Handout {
        artifacts,
        boards,
        without_address: lacking(|school| school.emails.is_empty()),
        without_board: lacking(|school| school.board_label().is_none()),
        ordinary,
    }))
}

/// A parcel for each school, then one for each board; in order of site id and of board.
fn parcels<'a>(order: &'a Order<'a>) -> Result<Vec<Parcel<'a>>> {
    let mut parcels = Vec::new();
    for reports in &order.schools {
        parcels.push(parcel(order, Receiver::School, names::of_school(reports.school), vec![reports])?);
    }
    let mut boards: BTreeMap<String, Vec<&Reports>> = BTreeMap::new();
    for reports in &order.schools {
        if let Some(board) = names::board_key(reports.school) {
            boards.entry(board).or_default().push(reports);
        }
    }
    let mut taken = BTreeSet::new();
    for schools in boards.into_values() {
        let stem = names::free(names::of_board(schools[0].school), &mut taken);
        parcels.push(parcel(order, Receiver::Board, stem, schools)?);
    }
    Ok(parcels)
}

fn parcel<'a>(order: &Order, receiver: Receiver, stem: String, schools: Vec<&'a Reports<'a>>) -> Result<Parcel<'a>> {
    let packed = package::pack(order, receiver, &stem, &schools)?;
    let about = mail::About { receiver, stem: &stem, schools: &schools, packed: &packed };
    let (draft, said) = mail::draft(order, &about);
    Ok(Parcel { receiver, schools, packed, draft, said })
}

#[cfg(test)]
mod tests;
