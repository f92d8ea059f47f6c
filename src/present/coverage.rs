//! Coverage as the board report and the overview show it: per norm, and per group of schools.
//!
//! In: the dossier. Out: the coverage rows of the run's year, put together by norm and by group; groups that are not shown apart are left out and
//! counted. Must not know: templates, how a table looks.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::norm::{Norm, Standard};
use crate::present::small::{Audience, Rows};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};
use crate::wording::Language;

/// A norm under which schools were judged in the run's year.
pub struct NormView<'a> {
    /// The norm.
    pub norm: &'a Arc<Norm>,
    /// Its standards with a school in scope, for the whole partnership, in the norm's order.
    pub rows: Vec<&'a CoverageRow>,
    /// Schools under this norm.
    pub schools: usize,
    /// Of these with a submission.
    pub submitted: usize,
}

/// The norms of the run's year: PO before VO, then by id and version.
pub fn norms(dossier: &Dossier) -> Vec<NormView<'_>> {
    let mut views: BTreeMap<(Sector, &str, &str), NormView> = BTreeMap::new();
    for assessment in dossier.now() {
        let evaluation = &assessment.evaluation;
        let norm = &evaluation.norm;
        let view = views.entry((norm.sector, &norm.id, &norm.version)).or_insert_with(|| NormView {
            norm,
            rows: now(dossier).filter(|r| r.grouping == Grouping::Whole && r.norm.is_same(norm)).collect(),
            schools: 0,
            submitted: 0,
        });
        view.schools += 1;
        view.submitted += usize::from(evaluation.submission.is_some());
    }
    views.into_values().collect()
}

/// The coverage rows of the run's year.
pub fn now(dossier: &Dossier) -> impl Iterator<Item = &CoverageRow> {
    dossier.coverage.iter().filter(|r| r.year == dossier.year)
}

/// A group of schools: a wijk, a board, a kind.
pub struct Group<'a> {
    /// Its name; empty for schools that have none.
    pub name: &'a str,
    /// Its rows, in order of norm and standard.
    pub rows: Vec<&'a CoverageRow>,
}

/// The groups that may be shown, by name with those without one last, and how many may not.
pub struct Groups<'a> {
    /// By name.
    pub shown: Vec<Group<'a>>,
    /// How many groups are not shown apart.
    pub hidden: usize,
    /// The fewest schools that a group is shown of.
    pub minimum: u32,
    /// What is not shown of groups.
    pub rows: Rows<'a>,
}

/// The groups of one grouping that these readers see, those without a name last, over the norms that `keep` chooses.
pub(crate) fn groups(
    dossier: &Dossier,
    audience: Audience,
    grouping: Grouping,
    keep: impl Fn(&Norm) -> bool,
) -> Groups<'_> {
    let mut all: BTreeMap<(bool, &str), Vec<&CoverageRow>> = BTreeMap::new();
    for row in now(dossier).filter(|r| r.grouping == grouping && keep(&r.norm)) {
        all.entry((row.group.is_empty(), &row.group)).or_default().push(row);
    }
    let rows = Rows::of(dossier, audience, keep);
    let count = all.len();
    all.retain(|(_, name), _| !rows.is_hidden(grouping, name));
    let shown: Vec<_> = all.into_iter().map(|((_, name), rows)| Group { name, rows }).collect();
    Groups { hidden: count - shown.len(), minimum: audience.minimum(dossier), shown, rows }
}

/// The standard of a row.
pub fn standard(row: &CoverageRow) -> &Standard {
    &row.norm.standards[row.standard]
}

/// How a short list names a row's standard: its id, with the norm's before it where there is more than one norm.
pub fn short(row: &CoverageRow, norms_in_list: usize) -> String {
    let id = &standard(row).id;
    if norms_in_list > 1 { format!("{} {id}", row.norm.id) } else { id.clone() }
}

/// The share of pupils at schools that meet the standard; a dash where no number of pupils is known.
pub fn pupils(row: &CoverageRow, language: Language) -> String {
    row.pupil_share().map_or_else(|| "–".to_owned(), |share| language.percentage(share))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;

    #[test]
    fn a_norm_shows_its_schools_and_standards() {
        let dossier = dossier(Language::Nl);
        let views = norms(&dossier);
        let found: Vec<_> = views.iter().map(|v| (v.norm.name(), v.rows.len(), v.schools)).collect();
        assert_eq!(found, [("anb-po 2025".to_owned(), 16, 78), ("anb-vo 2023".to_owned(), 16, 19)]);
        assert!(views[0].submitted < views[0].schools);
    }

    #[test]
    fn small_groups_are_left_out_and_counted() {
        let mut dossier = dossier(Language::Nl);
        let vo = |norm: &Norm| norm.sector == Sector::Vo;
        let all = groups(&dossier, Audience::Staff, Grouping::Kind, vo);
        assert_eq!((all.shown.len(), all.hidden), (3, 0));
        dossier.minimum_group = 5;
        let left = groups(&dossier, Audience::Staff, Grouping::Kind, vo);
        let names: Vec<&str> = left.shown.iter().map(|g| g.name).collect();
        // And a board with a school of these two would have four others left of them.
        assert_eq!((names, left.hidden), (vec![], 3), "pro 3 and vso 2 are too small");
    }
}
