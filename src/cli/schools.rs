//! The school that somebody named on the command line.

use super::console::clean;
use crate::base::text::nearest::nearest;
use crate::register::{Site, Sites};
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// So many schools are named that somebody may have meant.
const CANDIDATES: usize = 5;

/// Its place in [`Dossier::now`]; `None` where no school of the run's year is called so, or several are, after saying which come near.
pub(super) fn find(dossier: &Dossier, school: &str, w: &Wording) -> Option<usize> {
    let ids = || dossier.now().iter().map(|a| a.evaluation.school.id.as_str());
    let schools = dossier.now().iter().map(|a| a.evaluation.school.as_ref());
    let found = Sites::new(schools, None).find(&clean(school));
    let near = match &found {
        Site::One(site) => return ids().position(|id| id == site.as_str()),
        Site::Several(sites) => sites.iter().map(|site| site.as_str()).take(CANDIDATES).collect(),
        Site::Unknown => nearest(school, ids(), CANDIDATES),
    };
    let facts = [
        ("value", clean(school).into()),
        ("year", dossier.year.to_string().into()),
        ("found", near.len().into()),
        ("near", near.join(", ").into()),
    ];
    errln!("{}", w.say_with("derivation-school-unknown", &facts));
    None
}
