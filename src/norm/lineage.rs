//! What a standard carries on over more than one norm: where norm 2 replaced A by B and norm 3 replaced B by C, C carries on A.

use std::collections::{BTreeSet, HashMap};

use super::Norm;
use crate::register::{SchoolYear, Sector};

/// By the id of a standard: the norms that have it (sector, first year), each with what it replaces there; the latest first.
type Replaced = HashMap<String, Vec<(Sector, SchoolYear, Vec<String>)>>;

/// Fills in [`super::Standard::older`] by all norms of a batch. A step only leads to a norm of the same sector that begins earlier, so that there are no
/// circles. What the norm itself still has is not carried on that way: it has a standard of its own.
pub(super) fn resolve(norms: &mut [Norm]) {
    let replaced = replaced(norms);
    for norm in norms {
        let own: BTreeSet<String> = norm.standards.iter().map(|standard| standard.id.clone()).collect();
        for standard in &mut norm.standards {
            let known: Vec<String> = standard.ids().map(str::to_owned).collect();
            let found = older(&known, norm.sector, norm.from, &replaced);
            standard.older = found.into_iter().filter(|id| !own.contains(id)).collect();
        }
    }
}

fn replaced(norms: &[Norm]) -> Replaced {
    let mut replaced = Replaced::new();
    for norm in norms {
        for standard in norm.standards.iter().filter(|standard| !standard.replaces.is_empty()) {
            let of = replaced.entry(standard.id.clone()).or_default();
            of.push((norm.sector, norm.from, standard.replaces.clone()));
        }
    }
    // Stable: norms of one year stay in order of id and version.
    replaced.values_mut().for_each(|of| of.sort_by(|(_, a, _), (_, b, _)| b.cmp(a)));
    replaced
}

/// The ids that these carry on before a year, without these themselves, nearest first.
fn older(known: &[String], sector: Sector, before: SchoolYear, replaced: &Replaced) -> Vec<String> {
    let mut seen: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    let mut found = Vec::new();
    let mut queue: Vec<(&str, SchoolYear)> = known.iter().map(|id| (id.as_str(), before)).collect();
    let mut at = 0;
    while let Some((id, before)) = queue.get(at).copied() {
        at += 1;
        let of = replaced.get(id).into_iter().flatten();
        for (_, from, ids) in of.filter(|(of, from, _)| *of == sector && *from < before) {
            for id in ids.iter().filter(|id| seen.insert(id.as_str())) {
                found.push(id.clone());
                queue.push((id, *from));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::Rule;
    use super::super::testing::norm;
    use super::*;
    use crate::register::testing::year;

    /// A norm from a year on, with standards and what they replace.
    fn from(start: u16, standards: &[(&str, &[&str])]) -> Norm {
        let plain: Vec<_> = standards.iter().map(|(id, _)| (*id, Rule::ALL, 1)).collect();
        let mut norm = Norm { from: year(start), ..norm(&plain) };
        for (standard, (_, replaces)) in norm.standards.iter_mut().zip(standards) {
            standard.replaces = replaces.iter().map(|id| (*id).to_owned()).collect();
        }
        norm
    }

    /// The ids of the first standard of the last norm.
    fn ids(mut norms: Vec<Norm>) -> Vec<String> {
        resolve(&mut norms);
        norms.last().unwrap().standards[0].ids().map(str::to_owned).collect()
    }

    #[test]
    fn a_standard_carries_on_what_was_replaced_before() {
        let first = from(2022, &[("A", &[])]);
        let second = from(2023, &[("B", &["A"])]);
        assert_eq!(ids(vec![first.clone(), second.clone(), from(2024, &[("C", &["B"])])]), ["C", "B", "A"]);
        assert_eq!(
            ids(vec![first.clone(), second.clone(), from(2024, &[("B", &[])])]),
            ["B", "A"],
            "it is not repeated"
        );
        assert_eq!(ids(vec![first.clone(), second.clone(), from(2024, &[("C", &["B"]), ("A", &[])])]), ["C", "B"]);
        let mut other = from(2024, &[("C", &["B"])]);
        other.sector = Sector::Vo;
        assert_eq!(ids(vec![first, second, other]), ["C", "B"], "of another sector");
    }

    #[test]
    fn circles_and_later_norms_lead_nowhere() {
        let (there, back) = (from(2023, &[("B", &["A"])]), from(2024, &[("A", &["B"])]));
        assert_eq!(ids(vec![there.clone(), back.clone()]), ["A", "B"]);
        assert_eq!(ids(vec![back, there]), ["B", "A"]);
        assert_eq!(ids(vec![from(2025, &[("A", &["Z"])]), from(2024, &[("B", &["A"])])]), ["B", "A"]);
    }
}
