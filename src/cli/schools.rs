//! The school that somebody named on the command line.

use super::console::clean;
use crate::base::text::nearest::nearest;
use crate::register::{Site, SiteId, Sites};
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// So many schools are named that somebody may have meant.
const CANDIDATES: usize = 5;

/// That a school is no longer there in the run's year, and which school carries on for it; `None` where no school of an earlier year is called so.
fn gone(dossier: &Dossier, school: &str, w: &Wording) -> Option<String> {
    let rows = dossier.register.rows();
    let Site::One(site) = Sites::new(rows.iter().map(AsRef::as_ref), None).find(school) else { return None };
    let gone = dossier.register.site(site).last()?;
    let holds = |other: &&SiteId| dossier.register.lineage(other, dossier.year).contains(&site);
    let heir = dossier.now().iter().map(|a| &a.evaluation.school.id).find(holds);
    let name =
        |id: &SiteId| dossier.register.find(id, dossier.year).map(|school| clean(&school.name)).unwrap_or_default();
    let facts = [
        ("id", site.as_str().into()),
        ("name", clean(&gone.name).into()),
        ("year", dossier.year.to_string().into()),
        ("until", gone.until.map(|year| year.to_string()).unwrap_or_default().into()),
        ("dated", if gone.until.is_some() { "yes" } else { "no" }.into()),
        ("heir", heir.map_or("", |id| id.as_str()).into()),
        ("heir_name", heir.map(name).unwrap_or_default().into()),
        ("has_heir", if heir.is_some() { "yes" } else { "no" }.into()),
    ];
    Some(w.say_with("derivation-school-gone", &facts))
}

/// Its place in [`Dossier::now`]; `None` where no school of the run's year is called so, or several are, after saying which come near.
pub(super) fn find(dossier: &Dossier, school: &str, w: &Wording) -> Option<usize> {
    let ids = || dossier.now().iter().map(|a| a.evaluation.school.id.as_str());
    let schools = dossier.now().iter().map(|a| a.evaluation.school.as_ref());
    let found = Sites::new(schools, None).find(&clean(school));
    let near = match &found {
        Site::One(site) => return ids().position(|id| id == site.as_str()),
        Site::Unknown if let Some(message) = gone(dossier, &clean(school), w) => {
            errln!("{message}");
            return None;
        }
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
