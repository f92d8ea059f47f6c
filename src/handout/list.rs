//! The list of all that goes out, as a workbook to tick off and as CSV.

use anyhow::Result;

use super::model::{Order, Parcel, To, Unmade};
use super::reason;
use crate::base::digest::sha256;
use crate::report::mailing::{Entry, Receiver};
use crate::report::{Artifact, tables, workbook};

/// Both forms of the list.
///
/// # Errors
/// It can't be made.
pub(super) fn lists(order: &Order, parcels: &[Parcel], unmade: &[Unmade]) -> Result<Vec<Artifact>> {
    let table = tables::mailing(&entries(order, parcels, unmade))?;
    let csv = Artifact::new(format!("{}.csv", table.spec.name), table.csv()?);
    Ok(vec![csv, workbook::mailing(order.dossier, &table)?])
}

/// The rows of the list: one for each file that goes out, and one for each receiver without a package, so that nobody is forgotten; schools by site id, then
/// boards by name.
fn entries(order: &Order, parcels: &[Parcel], unmade: &[Unmade]) -> Vec<Entry> {
    let ready = order.dossier.wording.say("handout-status-ready");
    let packed = parcels.iter().flat_map(|parcel| {
        let listed =
            |of: fn(&(String, String)) -> &str| parcel.draft.attached.iter().map(of).collect::<Vec<_>>().join("; ");
        let entry = |file: &Artifact| Entry {
            file: file.path.clone(),
            bytes: Some(file.bytes.len()),
            sha256: sha256(&file.bytes),
            draft: parcel.draft.file.path.clone(),
            attached: listed(|(name, _)| name),
            attached_sha256: listed(|(_, digest)| digest),
            issue: parcel.issue,
            ..entry(order, parcel.to, ready.clone())
        };
        parcel.packed.iter().map(entry).collect::<Vec<_>>()
    });
    let others =
        unmade.iter().map(|own| entry(order, own.to, reason::status(own.to.receiver(), &own.why, order.dossier)));
    let mut entries: Vec<Entry> = packed.chain(others).collect();
    entries.sort_by_cached_key(|own| match own.receiver {
        Receiver::School => (own.receiver, own.number.clone()),
        Receiver::Board => (own.receiver, own.name.clone()),
    });
    entries
}

/// What the list says of a receiver whether there is a file or not.
fn entry(order: &Order, to: To, status: String) -> Entry {
    Entry {
        receiver: to.receiver(),
        number: to.number().to_owned(),
        name: to.name().to_owned(),
        board: match to {
            To::School(_) => to.board().to_owned(),
            To::Board(_) => String::new(),
        },
        email: to.emails().iter().map(|email| email.as_str()).collect::<Vec<_>>().join("; "),
        schools: to.schools().len(),
        file: String::new(),
        bytes: None,
        sha256: String::new(),
        draft: String::new(),
        attached: String::new(),
        attached_sha256: String::new(),
        issue: order.issue,
        status,
    }
}
