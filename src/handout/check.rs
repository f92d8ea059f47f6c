//! Whether a package or a draft names a school that it is not for.

use anyhow::Result;
use rayon::prelude::*;

use super::model::{Parcel, Refusal};
use crate::leak::{self, Audience, Form, Passage, Search, Spot};
use crate::report::Artifact;
use crate::report::mailing::Receiver;
use crate::run::dossier::Dossier;
use crate::run::naming::{Known, Paper};

/// What speaks against each parcel, in their order: in every file that would go out, in the bytes that would go out.
pub(super) fn check(dossier: &Dossier, parcels: &[Parcel]) -> Result<(Search, Vec<Vec<Refusal>>)> {
    let known = Known::new(dossier);
    let search = known.search(dossier)?;
    let of = |parcel: &Parcel| {
        let schools = parcel.to.schools();
        let audience = |paper| known.audience(&search, dossier, schools.iter().map(|school| &school.id), paper);
        let packed_for = audience(match parcel.to.receiver() {
            Receiver::School => Paper::OfSchool,
            Receiver::Board => Paper::OfBoard,
        });
        let packed = parcel.packed.iter().map(|file| of_file(&search, &packed_for, file));
        let draft = of_passages(&search, &audience(Paper::Draft), &parcel.draft.file.path, &parcel.draft.said);
        packed.chain([draft]).flatten().collect::<Vec<_>>()
    };
    let found = parcels.par_iter().map(of).collect();
    Ok((search, found))
}

fn of_file(search: &Search, audience: &Audience, file: &Artifact) -> Vec<Refusal> {
    let read = Form::of(&file.path).and_then(|form| leak::passages(&file.bytes, form));
    match read {
        Some(passages) => of_passages(search, audience, &file.path, &passages),
        None => vec![Refusal::Unreadable(file.path.clone())],
    }
}

fn of_passages(search: &Search, audience: &Audience, path: &str, passages: &[Passage]) -> Vec<Refusal> {
    let named = search.leaks(&[Passage::new(Spot::FileName, path)], audience);
    let leaks = named.into_iter().chain(search.leaks(passages, audience));
    leaks.map(|leak| Refusal::Leak(path.to_owned(), leak)).collect()
}
