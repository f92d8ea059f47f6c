//! The inventory counted: how many schools have what in school, can call it in quickly, or have it not.
//!
//! In: the assessments of a school year. Out: [`InventoryRow`]s by norm, item, grouping and group: for the whole of a norm and, in PO, per wijk. What a school did not say
//! is not known, and never counted as something that it lacks. Must not know: verdicts, standards, how it is told.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::number::to_u32;
use crate::intake::Evaluation;
use crate::norm::{InventoryItem, Nearness, Norm};
use crate::register::Sector;
use crate::stats::coverage::Grouping;
use crate::trend::history::YearResults;

/// An item of the inventory in a group of schools.
#[derive(Debug, Clone)]
pub struct InventoryRow {
    /// The norm.
    pub norm: Arc<Norm>,
    /// Index of the item.
    pub item: usize,
    /// The whole, or wijk.
    pub grouping: Grouping,
    /// The wijk; empty for the whole.
    pub group: String,
    /// Schools that are asked.
    pub schools: u32,
    /// Schools by how near it is, in the order of [`Nearness::ALL`].
    pub said: [u32; Nearness::ALL.len()],
}

impl InventoryRow {
    /// The item.
    pub fn asked(&self) -> &InventoryItem {
        &self.norm.inventory[self.item]
    }

    /// How many schools say so.
    pub fn count(&self, nearness: Nearness) -> u32 {
        self.said[nearness as usize]
    }

    /// Schools that said something about it.
    pub fn answered(&self) -> u32 {
        self.said.iter().sum()
    }

    /// Schools that said nothing about it.
    pub fn unknown(&self) -> u32 {
        self.schools - self.answered()
    }

    /// Whether schools said something about it, and none has it or can call it in quickly.
    pub fn is_absent(&self) -> bool {
        self.answered() > 0 && self.answered() == self.count(Nearness::Absent)
    }
}

/// The rows of a year, by sector, norm, item, grouping and group.
pub fn count(results: Option<&YearResults>) -> Vec<InventoryRow> {
    let mut norms: Vec<&Arc<Norm>> = Vec::new();
    // By norm and group, then by item: a school is looked up once for each of its groups.
    let mut counts: BTreeMap<(usize, Grouping, &str), BTreeMap<usize, Said>> = BTreeMap::new();
    let assessments = results.map_or(&[][..], |results| &results.assessments);
    for evaluation in assessments.iter().map(|assessment| &*assessment.evaluation) {
        let norm = norms.iter().position(|known| known.is_same(&evaluation.norm)).unwrap_or_else(|| {
            norms.push(&evaluation.norm);
            norms.len() - 1
        });
        for (grouping, group) in groups(evaluation) {
            let of_group = counts.entry((norm, grouping, group)).or_default();
            for item in items(evaluation) {
                let (schools, said) = of_group.entry(item).or_default();
                *schools += 1;
                if let Some(nearness) = evaluation.nearness(item) {
                    said[nearness as usize] += 1;
                }
            }
        }
    }
    let mut names: Vec<(Sector, String, usize)> =
        norms.iter().enumerate().map(|(at, norm)| (norm.sector, norm.name(), at)).collect();
    names.sort();
    let place = |norm: usize| names.iter().position(|(.., at)| *at == norm);
    let rows = counts.into_iter().flat_map(|((norm, grouping, group), items)| {
        let (place, norm, group) = (place(norm), norms[norm], group.to_owned());
        items.into_iter().map(move |(item, (schools, said))| {
            (place, InventoryRow { norm: norm.clone(), item, grouping, group: group.clone(), schools, said })
        })
    });
    let mut rows: Vec<(Option<usize>, InventoryRow)> = rows.collect();
    // Within an item the groupings and groups stand in order already.
    rows.sort_by_key(|(place, row)| (*place, row.item));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Schools that are asked, and how many of them say how near it is, in the order of [`Nearness::ALL`].
type Said = (u32, [u32; Nearness::ALL.len()]);

/// The items that a school is asked.
pub fn items(evaluation: &Evaluation) -> impl Iterator<Item = usize> {
    let norm = &evaluation.norm;
    norm.inventory_of(&evaluation.school.kind).map(|at| at - norm.indicators.len())
}

/// The groups of a school: PO is organised per wijk; a school of VO stands for itself.
fn groups(evaluation: &Evaluation) -> impl Iterator<Item = (Grouping, &str)> {
    let district = match evaluation.norm.sector {
        Sector::Po => evaluation.school.district.as_deref(),
        Sector::Vo => None,
    };
    std::iter::once((Grouping::Whole, "")).chain(district.map(|district| (Grouping::District, district)))
}

/// Of a sector how many schools are asked anything, and how many said something.
pub fn response(results: Option<&YearResults>, sector: Sector) -> (u32, u32) {
    let assessments = results.map_or(&[][..], |results| &results.assessments);
    let of_sector = assessments.iter().map(|assessment| &assessment.evaluation).filter(|e| e.norm.sector == sector);
    let asked: Vec<_> = of_sector.filter(|evaluation| items(evaluation).next().is_some()).collect();
    let says = |evaluation: &&&Arc<Evaluation>| items(evaluation).any(|item| evaluation.nearness(item).is_some());
    (to_u32(asked.len()), to_u32(asked.iter().filter(says).count()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn each_school_counts_once_and_silence_is_no_lack() {
        let dossier = dossier(Language::Nl);
        let rows = count(dossier.years.last());
        for (sector, districts) in [(Sector::Po, true), (Sector::Vo, false)] {
            let of = |grouping| rows.iter().filter(move |r| r.norm.sector == sector && r.grouping == grouping);
            for whole in of(Grouping::Whole) {
                let schools = dossier.now().iter().filter(|a| a.evaluation.norm.is_same(&whole.norm)).count();
                assert_eq!(whole.schools as usize, schools);
                let parts: u32 = of(Grouping::District).filter(|r| r.item == whole.item).map(|r| r.answered()).sum();
                assert_eq!(parts, if districts { whole.answered() } else { 0 });
                assert!(whole.unknown() > 0 || !districts, "some of PO handed in nothing");
            }
            assert_eq!(of(Grouping::Whole).filter(|row| row.is_absent()).count(), 1, "the last item");
        }
        let (asked, said) = response(dossier.years.last(), Sector::Po);
        assert!(said < asked && said > 0);
    }
}
