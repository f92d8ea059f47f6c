//! Whether a package or a draft names a school that it is not for.

use anyhow::Result;
use rayon::prelude::*;

use super::model::{Draft, Parcel, Refusal};
use crate::leak::{self, Audience, Form, Leak, Passage, Search, Spot};
use crate::report::Artifact;
use crate::report::mailing::Receiver;
use crate::run::dossier::Dossier;
use crate::run::naming::{Known, Paper, Told};

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
        let told = known.told(&search, dossier, schools.iter().map(|school| &school.id));
        let all: Vec<&Told> = told.iter().collect();
        let packed = parcel.packed.iter().map(|file| of_file(&search, &packed_for, &all, file));
        let Draft { file, said, .. } = &parcel.draft;
        // What a list says of the school is not in the mail: a name there comes from elsewhere.
        let in_mail: Vec<&Told> = told.iter().filter(|own| said.iter().any(|words| words.says(own.text))).collect();
        let draft = of_told(&search, &audience(Paper::Draft), &in_mail, &file.path, said);
        packed.chain([draft]).flatten().collect::<Vec<_>>()
    };
    let found = parcels.par_iter().map(of).collect();
    Ok((search, found))
}

fn of_file(search: &Search, audience: &Audience, told: &[&Told], file: &Artifact) -> Vec<Refusal> {
    let read = Form::of(&file.path).and_then(|form| leak::passages(&file.bytes, form));
    let Some(passages) = read else {
        return vec![Refusal::Unreadable(file.path.clone())];
    };
    of_told(search, audience, told, &file.path, &passages)
}

fn of_told(search: &Search, audience: &Audience, told: &[&Told], path: &str, passages: &[Passage]) -> Vec<Refusal> {
    // Where a school names another itself, the partnership still may not.
    let said = told.iter().flat_map(|own| {
        let spot = passages.iter().find(|passage| passage.says(own.text)).map(|own| (own.within.clone(), own.spot));
        let leaks = spot.into_iter().flat_map(|at| own.leaks.iter().map(move |leak| (at.clone(), leak)));
        leaks.map(|((within, spot), leak)| {
            let leak = Leak { within, spot, ..leak.clone() };
            Refusal::Told(path.to_owned(), leak, own.place.clone())
        })
    });
    let said: Vec<Refusal> = said.collect();
    let found = of_passages(search, audience, path, passages);
    let found = found.into_iter().filter(|found| !said.iter().any(|own| is_same(own, found)));
    let mut found: Vec<Refusal> = found.map(|refusal| traced(refusal, told)).chain(said.iter().cloned()).collect();
    found.sort();
    found.dedup();
    found
}

/// Whether two refusals are about the same words at the same place.
fn is_same(told: &Refusal, found: &Refusal) -> bool {
    match (told, found) {
        (Refusal::Told(_, one, _), Refusal::Leak(_, other)) => one == other,
        (Refusal::Leak(..) | Refusal::Told(..) | Refusal::Unreadable(_) | Refusal::Board(..), _) => false,
    }
}

/// A leak with the place that it comes from, where the partnership wrote it.
fn traced(refusal: Refusal, told: &[&Told]) -> Refusal {
    let Refusal::Leak(path, leak) = refusal else {
        return refusal;
    };
    let is_it = |own: &&&Told| own.leaks.iter().any(|it| (&it.site, it.what) == (&leak.site, leak.what));
    match told.iter().find(is_it) {
        Some(own) => Refusal::Told(path, leak, own.place.clone()),
        None => Refusal::Leak(path, leak),
    }
}

fn of_passages(search: &Search, audience: &Audience, path: &str, passages: &[Passage]) -> Vec<Refusal> {
    let named = search.leaks(&[Passage::new(Spot::FileName, path)], audience);
    let leaks = named.into_iter().chain(search.leaks(passages, audience));
    leaks.map(|leak| Refusal::Leak(path.to_owned(), leak)).collect()
}
