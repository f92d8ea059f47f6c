//! Whether a package or a draft names a school that it is not for.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use rayon::prelude::*;

use super::model::Parcel;
use crate::leak::{self, Audience, Common, Form, Leak, Passage, Search, Spot, Traces};
use crate::norm::Norm;
use crate::register::SiteId;
use crate::report::Artifact;
use crate::run::dossier::Dossier;

/// Why nothing is handed out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Refusal {
    /// A file names a school that it is not for.
    Leak(String, Leak),
    /// What a file says can't be read.
    Unreadable(String),
}

/// The schools of the register with what they wrote, by site id.
pub(crate) struct Known<'a>(BTreeMap<&'a SiteId, Traces<'a>>);

impl<'a> Known<'a> {
    /// Every name in any year, and every free text up to the year of the run.
    pub(crate) fn new(dossier: &'a Dossier) -> Known<'a> {
        let mut known: BTreeMap<&SiteId, Traces> = BTreeMap::new();
        for school in dossier.register.rows() {
            let traces =
                known.entry(&school.id).or_insert_with(|| Traces { site: &school.id, names: vec![], texts: vec![] });
            if !traces.names.contains(&school.name.as_str()) {
                traces.names.push(&school.name);
            }
        }
        let mut wrote = |site: &SiteId, text: Option<&'a str>| {
            if let (Some(traces), Some(text)) = (known.get_mut(site), text) {
                traces.texts.push(text);
            }
        };
        for assessment in dossier.years.iter().flat_map(|year| &year.assessments) {
            let evaluation = &assessment.evaluation;
            for answer in evaluation.all_answers() {
                wrote(&evaluation.school.id, answer.note.as_deref());
                wrote(&evaluation.school.id, (!answer.is_public).then_some(&*answer.text));
            }
        }
        for agreement in &dossier.agreements {
            for text in [Some(&agreement.what), agreement.contribution.as_ref(), agreement.remark.as_ref()] {
                wrote(&agreement.school, text.map(String::as_str));
            }
        }
        dossier.waivers.iter().for_each(|waiver| wrote(&waiver.school, Some(&waiver.reason)));
        dossier.second_looks.iter().for_each(|look| wrote(&look.school, look.explanation.as_deref()));
        Known(known)
    }

    /// Prepares the search for all of them.
    ///
    /// # Errors
    /// There is too much to look for.
    pub(crate) fn search(&self, dossier: &Dossier) -> Result<Search> {
        let mut phrases = vec![dossier.partnership.as_str()];
        for school in dossier.register.rows() {
            let parts = [&school.board, &school.district, &school.area, &school.conversation_lead];
            phrases.extend(parts.into_iter().flatten().map(String::as_str));
        }
        phrases.sort_unstable();
        phrases.dedup();
        let mut texts: Vec<&str> = dossier.norms.iter().flat_map(|norm| texts_of(norm)).collect();
        dossier.wording.on_paper().for_each(|text| texts.push(text));
        let traces: Vec<&Traces> = self.0.values().collect();
        Search::new(&traces, &Common { phrases, texts })
    }

    /// Who reads what is for these schools: themselves, with those that they carry on for.
    pub(crate) fn audience<'s>(
        &self,
        search: &Search,
        dossier: &Dossier,
        schools: impl Iterator<Item = &'s SiteId>,
    ) -> Audience {
        let own: BTreeSet<SiteId> =
            schools.flat_map(|site| dossier.register.lineage(site, dossier.year).into_iter().cloned()).collect();
        let texts = own.iter().filter_map(|site| self.0.get(site)).flat_map(|traces| traces.texts.iter().copied());
        search.audience(|site| own.contains(site), texts.chain(dossier.hand_in.to.as_deref()))
    }
}

/// Everything that a norm says in words.
fn texts_of(norm: &Norm) -> impl Iterator<Item = &str> {
    let questions = norm.indicators.iter();
    let questions = questions.flat_map(|i| [&i.text].into_iter().chain(&i.also).chain(&i.remedy));
    let levels = norm.scales.iter().flat_map(|scale| &scale.levels);
    let levels = levels.flat_map(|level| [&level.label].into_iter().chain(&level.meaning));
    let titles = norm.themes.iter().map(|t| &t.title).chain(norm.standards.iter().map(|s| &s.title));
    let asked = norm.consistency.iter().filter_map(|rule| rule.question.as_ref());
    let all = [&norm.title, &norm.source].into_iter().chain(titles).chain(questions).chain(levels).chain(asked);
    all.map(String::as_str)
}

/// Looks in every file that would go out, in the bytes that would go out.
pub(super) fn check(dossier: &Dossier, parcels: &[Parcel]) -> Result<(Search, Vec<Refusal>)> {
    let known = Known::new(dossier);
    let search = known.search(dossier)?;
    let of = |parcel: &Parcel| {
        let schools = parcel.schools.iter().map(|reports| &reports.school.id);
        let audience = known.audience(&search, dossier, schools);
        let packed = parcel.packed.iter().map(|file| of_file(&search, &audience, file));
        let draft = of_passages(&search, &audience, &parcel.draft.path, &parcel.said);
        packed.chain([draft]).flatten().collect::<Vec<_>>()
    };
    let found: Vec<Vec<Refusal>> = parcels.par_iter().map(of).collect();
    Ok((search, found.into_iter().flatten().collect()))
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
