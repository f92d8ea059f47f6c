//! Which boards there are, and which schools each has.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::text::slug::slugs;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

/// A board with its schools.
pub(super) struct Board<'a> {
    /// Its name.
    pub name: &'a str,
    /// What its folder is called: as with its book.
    pub slug: String,
    /// Indices in [`Dossier::now`], by sector and name.
    pub schools: Vec<usize>,
}

/// The boards with a school in the run's year, by name. Of schools without a board there is nothing to put together.
pub(super) fn boards(dossier: &Dossier) -> Vec<Board<'_>> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, assessment) in dossier.now().iter().enumerate() {
        let name = Grouping::Board.of(&assessment.evaluation.school);
        if !name.is_empty() {
            found.entry(name).or_default().push(at);
        }
    }
    let names: BTreeSet<&str> = found.keys().copied().collect();
    let slugs = slugs(&names, "bestuur");
    let sorted = |mut schools: Vec<usize>| {
        schools.sort_by_cached_key(|at| {
            let school = &dossier.now()[*at].evaluation.school;
            (school.sector, school.name.to_lowercase(), school.id.clone())
        });
        schools
    };
    let slug = |name: &str| slugs.get(name).cloned().unwrap_or_default();
    found.into_iter().map(|(name, schools)| Board { name, slug: slug(name), schools: sorted(schools) }).collect()
}
