//! Whether it may be told of how many verdicts nobody knows which way they went: judged by the changes that are counted, whatever a chart draws of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::norm::Norm;
use crate::present::small::{Audience, Readers};
use crate::register::{Sector, SiteId};
use crate::run::dossier::Dossier;
use crate::trend::change::{self, Change};

/// The schools behind a theme, under any version of its norm of now.
#[derive(Default)]
struct Group {
    /// Of whom a verdict changed and nobody knows which way.
    unknown: BTreeSet<SiteId>,
    /// These, and of whom a waiver came or went.
    silent: BTreeSet<SiteId>,
    /// Of whom a verdict is known in both years.
    heard: BTreeSet<SiteId>,
}

/// Sector, id of the norm and of the theme.
type Key<'a> = (Sector, &'a str, &'a str);

/// Whether it is of too few in some theme, or leaves too few: by the changes alone, over every theme of every norm, also where the older norm has another id.
pub(super) fn is_of_few(dossier: &Dossier) -> bool {
    let Some((_, past)) = dossier.years.split_last() else { return false };
    let mut themes: BTreeMap<Key, Group> = BTreeMap::new();
    for change in dossier.changed() {
        let Some((_, after)) = change.sides() else { continue };
        let Some(key) = key(&after.norm, after.standard) else { continue };
        themes.entry(key).or_default().add(change);
    }
    for assessment in dossier.now() {
        let (norm, site) = (&assessment.evaluation.norm, &assessment.evaluation.school.id);
        if change::compared_with(assessment, past, &dossier.register).is_none() {
            continue;
        }
        for judgement in assessment.judgements.iter().filter(|own| own.verdict.is_assessable()) {
            // What did not change was known then as well.
            if dossier.change(assessment, judgement.standard).is_some() {
                continue;
            }
            let group = key(norm, judgement.standard).and_then(|key| themes.get_mut(&key));
            group.into_iter().for_each(|group| _ = group.heard.insert(site.clone()));
        }
    }
    let readers = Readers::of(dossier, Audience::Boards);
    let may_read =
        |group: &Group| [&group.unknown, &group.silent, &group.heard].into_iter().all(|own| readers.may_read(own));
    // Where nothing is silent there is nothing to hide, however few are heard.
    themes.values().any(|group| !group.silent.is_empty() && !may_read(group))
}

impl Group {
    fn add(&mut self, change: &Change) {
        let site = &change.school.id;
        if change.is_of_answers() {
            self.heard.insert(site.clone());
            return;
        }
        self.silent.insert(site.clone());
        if change.is_of_silence() {
            self.unknown.insert(site.clone());
        }
    }
}

fn key(norm: &Norm, standard: usize) -> Option<Key<'_>> {
    let theme = norm.themes.iter().find(|theme| theme.standards.contains(&standard))?;
    Some((norm.sector, norm.id.as_str(), theme.id.as_str()))
}
