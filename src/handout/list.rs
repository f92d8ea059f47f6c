//! The list of all that goes out, as a workbook to tick off and as CSV.

use anyhow::Result;

use super::model::{Order, Parcel, To};
use crate::base::digest::sha256;
use crate::report::mailing::Entry;
use crate::report::{Artifact, tables, workbook};

/// Both forms of the list.
///
/// # Errors
/// It can't be made.
pub(super) fn lists(order: &Order, parcels: &[Parcel]) -> Result<Vec<Artifact>> {
    let table = tables::mailing(&entries(order, parcels))?;
    let csv = Artifact::new(format!("{}.csv", table.spec.name), table.csv()?);
    Ok(vec![csv, workbook::mailing(order.dossier, &table)?])
}

/// The rows of the list: one for each file that goes out.
fn entries(order: &Order, parcels: &[Parcel]) -> Vec<Entry> {
    let of = |parcel: &Parcel| {
        let to = parcel.to;
        let entry = |file: &Artifact| Entry {
            receiver: to.receiver(),
            number: to.number().to_owned(),
            name: to.name().to_owned(),
            board: match to {
                To::School(_) => to.board().to_owned(),
                To::Board(_) => String::new(),
            },
            email: to.emails().iter().map(|email| email.as_str()).collect::<Vec<_>>().join("; "),
            schools: to.schools().len(),
            file: file.path.clone(),
            bytes: file.bytes.len(),
            sha256: sha256(&file.bytes),
            draft: parcel.draft.path.clone(),
            issue: order.issue,
        };
        parcel.packed.iter().map(entry).collect::<Vec<_>>()
    };
    parcels.iter().flat_map(of).collect()
}
