//! The list of all that goes out, as a workbook to tick off and as CSV.

use anyhow::Result;

use super::model::{Order, Parcel};
use crate::base::digest::sha256;
use crate::report::mailing::{Entry, Receiver};
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
        let school = parcel.schools[0].school;
        let is_school = matches!(parcel.receiver, Receiver::School);
        let emails = if is_school { school.emails.as_slice() } else { &[] };
        let entry = |file: &Artifact| Entry {
            receiver: parcel.receiver,
            number: is_school
                .then(|| school.id.to_string())
                .or_else(|| school.board_number.clone())
                .unwrap_or_default(),
            name: if is_school { school.name.clone() } else { school.board_label().unwrap_or_default().to_owned() },
            board: if is_school { school.board_label().unwrap_or_default().to_owned() } else { String::new() },
            email: emails.iter().map(|email| email.as_str()).collect::<Vec<_>>().join("; "),
            schools: parcel.schools.len(),
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
