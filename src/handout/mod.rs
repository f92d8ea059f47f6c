//! The hand-out (uitdelen): what goes to whom, made from a set of reports as it stands.
//!
//! In: the files of the set, the register with its addresses, and the text of the mail. Out: a package per school with its reports and per board with its
//! book and reports, a draft of a mail for each, and the list of all; but for packages that name a school that they are not for, or whose schools are not certain: of
//! those every reason. Must not know: disk, how reports are made. Nothing is sent.
//!
//! A board gets no report of a school: what people wrote is for the school alone. The check ([`crate::leak`]) reads the packages and drafts in the form in
//! which they would go out.

mod check;
mod list;
mod mail;
mod model;
mod names;
mod package;
mod placeholders;
mod reason;

use std::collections::BTreeSet;

use anyhow::Result;

use crate::register::{School, SiteId};
use crate::report::mailing::{self, Receiver};
use crate::report::{self, Artifact};
use model::{About, Parcel, To, Unmade, Why};

pub(crate) use model::{BoardReports, Form, Handout, Lack, OfSchool, Order, Refusal, Reports};
pub(crate) use reason::sentence;

/// Packs, writes the drafts, checks both, and lists what is in order.
///
/// # Errors
/// A zip or a workbook can't be made, or there is too much to look for.
pub(crate) fn make(order: &Order) -> Result<Handout> {
    let parcels = parcels(order)?;
    let (search, found) = check::check(order.dossier, &parcels)?;
    let (mut good, mut unmade) = (Vec::new(), Vec::new());
    for (parcel, found) in parcels.into_iter().zip(found) {
        match found.is_empty() {
            true => good.push(parcel),
            false => unmade.push(Unmade { to: parcel.to, why: Why::Refused(found) }),
        }
    }
    unmade.extend(without_files(order));
    let refused = unmade.iter().filter_map(|own| match &own.why {
        Why::Refused(found) => Some(found.clone()),
        Why::Lack(_) => None,
    });
    let refused: Vec<Refusal> = refused.flatten().collect();
    let of = |receiver: Receiver| good.iter().filter(move |parcel| parcel.to.receiver() == receiver);
    let schools: BTreeSet<SiteId> =
        of(Receiver::School).flat_map(|own| own.to.schools()).map(|s| s.id.clone()).collect();
    let boards = of(Receiver::Board).map(|own| own.to.board().to_owned()).collect();
    let own: BTreeSet<&SiteId> = order.schools.iter().map(|reports| &reports.school.id).collect();
    let lacking = |lacks: fn(&School) -> bool| {
        let schools = order.schools.iter().filter(|reports| lacks(reports.school));
        schools.map(|reports| reports.school.id.clone()).collect()
    };
    let without = |kind: OfSchool| {
        let own = order.schools.iter().filter(|own| schools.contains(&own.school.id) && !own.has(kind));
        (kind, own.map(|own| own.school.id.clone()).collect::<Vec<_>>())
    };
    let lacking_kinds = OfSchool::ALL.map(without).into_iter().filter(|(_, schools)| !schools.is_empty()).collect();
    let boards_with = |lack: Lack| {
        let boards = order.boards.iter().filter(|own| own.lack == Some(lack) && own.board.doubt.is_none());
        boards.map(|own| own.board.label.to_owned()).collect()
    };
    let named = |(site, name): (&SiteId, &str)| (site.clone(), name.to_owned());
    Ok(Handout {
        lacking: lacking_kinds,
        schools,
        boards,
        refused,
        without_address: lacking(|school| school.emails.is_empty()),
        without_board: lacking(|school| school.board_label().is_none()),
        without_book: boards_with(Lack::Absent),
        older: boards_with(Lack::Older),
        without_coverage: without_coverage(order),
        ordinary: search.ordinary().filter(|(site, _)| own.contains(site)).map(named).collect(),
        shared: search.shared().filter(|(site, _)| own.contains(site)).map(named).collect(),
        artifacts: artifacts(order, good, &unmade)?,
    })
}

/// The boards with a package that get no dekkingsrapport.
fn without_coverage(order: &Order) -> Vec<String> {
    let packed = order.boards.iter().filter(|own| own.board.doubt.is_none() && own.lack.is_none());
    let labels = packed.map(|own| own.board.label).filter(|label| !report::reads_coverage(order.dossier, label));
    labels.map(str::to_owned).collect()
}

fn artifacts(order: &Order, parcels: Vec<Parcel>, unmade: &[Unmade]) -> Result<Vec<Artifact>> {
    if parcels.is_empty() {
        return Ok(Vec::new());
    }
    let mut artifacts = list::lists(order, &parcels, unmade)?;
    artifacts.extend(parcels.into_iter().flat_map(|parcel| parcel.packed.into_iter().chain([parcel.draft.file])));
    Ok(artifacts)
}

/// A parcel for each school, then one for each board whose schools are certain; in order of site id and of board.
fn parcels<'a>(order: &'a Order<'a>) -> Result<Vec<Parcel<'a>>> {
    let mut parcels = Vec::new();
    for Reports { school, files, issue } in &order.schools {
        let (stem, silence) = (names::of_school(school), mailing::silence(order.dossier, &school.id));
        parcels.push(parcel(order, &About { to: To::School(school), stem, files, issue: *issue, silence })?);
    }
    let mut taken = BTreeSet::new();
    for BoardReports { board, files, lack, issue } in &order.boards {
        if board.doubt.is_none() && lack.is_none() {
            let stem = names::free(names::of_board(board), &mut taken);
            parcels.push(parcel(order, &About { to: To::Board(board), stem, files, issue: *issue, silence: None })?);
        }
    }
    Ok(parcels)
}

/// Whom there is no parcel for.
fn without_files<'a>(order: &'a Order<'a>) -> impl Iterator<Item = Unmade<'a>> {
    let schools = order.absent.iter().map(|school| Unmade { to: To::School(school), why: Why::Lack(Lack::Absent) });
    let boards = order.boards.iter().filter_map(|own| {
        let doubt = own.board.doubt.clone().map(|doubt| Refusal::Board(own.board.label.to_owned(), doubt));
        let why = doubt.map(|doubt| Why::Refused(vec![doubt])).or(own.lack.map(Why::Lack))?;
        Some(Unmade { to: To::Board(&own.board), why })
    });
    schools.chain(boards)
}

fn parcel<'a>(order: &Order, about: &About<'a>) -> Result<Parcel<'a>> {
    let packed = package::pack(order, about.to.receiver(), &about.stem, about.files)?;
    Ok(Parcel { to: about.to, issue: about.issue, packed, draft: mail::draft(order, about) })
}

#[cfg(test)]
mod tests;
