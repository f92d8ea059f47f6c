//! The map of the wijken: outlines from a file, beside the wijken of the register.
//!
//! In: `[map]` of a batch, and the register. Out: a [`DistrictMap`] with the wijken that have an area, and findings about those that have none and about areas that are no
//! wijk. Must not know: charts. An area is a wijk only when it is called as one: never by what it looks like.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::{Batch, MapFile};
use crate::base::finding::{Checked, Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::base::text::nearest::Near;
use crate::input::outline::{self, Outline, Outlines, Part};
use crate::input::source::{self, Limits, Purpose};
use crate::register::{Register, SchoolYear};

/// The outlines of wijken, in order of name, and of what else lies on the map.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DistrictMap {
    /// By the name that the register has; of one with several features all parts.
    pub districts: BTreeMap<String, Vec<Part>>,
    /// What is no wijk of the register.
    pub others: Vec<Part>,
}

/// A map in a file of its own.
const MAP: Limits = Limits { bytes: outline::MOST_BYTES, encoding: None, purpose: Purpose::Table };
/// So many names are in one finding.
const NAMED: usize = 12;
/// A longer name is cut where it is told.
const LONGEST: usize = 80;

/// The map; `None` without one, and where it can't be used.
pub(super) fn map(batch: &Batch, register: &Register, year: SchoolYear) -> Checked<Option<DistrictMap>> {
    let Some(file) = &batch.map else { return Checked::new(None, vec![]) };
    let bytes = match source::take(&batch.root.join(&file.file), MAP.bytes) {
        Ok(bytes) => bytes,
        Err(why) => return Checked::new(None, vec![why.finding(&file.file, MAP)]),
    };
    batch.ledger.note(&file.file, &bytes);
    match outline::read(&bytes) {
        Ok(outlines) => beside(outlines, file, &districts(register, year)),
        Err(why) => {
            let finding = Finding::new(Code::MapUnusable, Place::file(file.file.as_str()));
            Checked::new(None, vec![finding.fact("what", why.as_str())])
        }
    }
}

fn districts(register: &Register, year: SchoolYear) -> BTreeSet<String> {
    register.in_year(year).filter_map(|school| school.district.clone()).collect()
}

/// The outlines beside these wijken.
fn beside(outlines: Outlines, file: &MapFile, districts: &BTreeSet<String>) -> Checked<Option<DistrictMap>> {
    let place = || Place::file(file.file.as_str());
    let by_fold: BTreeMap<String, &String> = districts.iter().map(|name| (fold(name), name)).collect();
    let property = match property(&outlines.areas, file, &by_fold) {
        Ok(property) => property,
        Err((what, names)) => {
            let finding = Finding::new(Code::MapNames, file.place.clone()).fact("what", what);
            return Checked::new(None, vec![finding.fact("names", listed(&names))]);
        }
    };
    let (mut map, mut unknown) = (DistrictMap::default(), Vec::new());
    for area in outlines.areas {
        let name = area.properties.get(&property).map(String::as_str).unwrap_or_default();
        match by_fold.get(&fold(name)) {
            Some(district) => map.districts.entry((*district).clone()).or_default().extend(area.parts),
            None => {
                unknown.push(name.to_owned());
                map.others.extend(area.parts);
            }
        }
    }
    let missing: Vec<String> = districts.iter().filter(|name| !map.districts.contains_key(*name)).cloned().collect();
    let mut findings = Vec::new();
    if outlines.others > 0 {
        findings.push(Finding::new(Code::MapNoArea, place()).fact("n", outlines.others));
    }
    findings.extend(told(Code::MapDistrictMissing, place(), &missing, &unknown));
    findings.extend(told(Code::MapAreaUnknown, place(), &unknown, &missing));
    Checked::new(Some(map), findings)
}

/// The property that names wijken: the one that was told, or the only one in which names of wijken stand. `Err` with what is wrong with it and the properties that there are.
fn property(
    areas: &[Outline],
    file: &MapFile,
    districts: &BTreeMap<String, &String>,
) -> Result<String, (&'static str, Vec<String>)> {
    let all: BTreeSet<&String> = areas.iter().flat_map(|area| area.properties.keys()).collect();
    let named = |name: &&&String| file.names.is_empty() || file.names.iter().any(|own| fold(own) == fold(name));
    let meant: Vec<&String> = all.iter().filter(named).copied().collect();
    if meant.is_empty() {
        return Err(("absent", all.into_iter().cloned().collect()));
    }
    let found = |name: &String| -> Vec<Option<&&String>> {
        areas.iter().map(|area| area.properties.get(name).and_then(|text| districts.get(&fold(text)))).collect()
    };
    let mut fitting: Vec<(&String, Vec<Option<&&String>>)> = meant.iter().map(|name| (*name, found(name))).collect();
    fitting.retain(|(_, found)| found.iter().any(Option::is_some));
    // Two properties that say the same are no trouble; of two that differ neither is taken.
    match fitting.split_first() {
        None => Err(("none", meant.into_iter().cloned().collect())),
        Some(((name, found), others)) if others.iter().all(|(_, other)| other == found) => Ok((*name).clone()),
        Some(_) => Err(("several", fitting.into_iter().map(|(name, _)| name.clone()).collect())),
    }
}

/// Names that the other side does not have, with what is like the first; nothing where it has all.
fn told(code: Code, place: Place, names: &[String], others: &[String]) -> Option<Finding> {
    let first = names.iter().find(|name| !name.is_empty());
    let near = first.map(|name| Near::new(others.iter().map(String::as_str)).to(name)).unwrap_or_default();
    let near: Vec<String> = near.into_iter().map(str::to_owned).collect();
    let finding = Finding::new(code, place).value(listed(names)).fact("n", names.len());
    (!names.is_empty()).then(|| finding.fact("found", near.len()).fact("near", listed(&near)))
}

/// The first of these names, each as far as it is told.
fn listed(names: &[String]) -> String {
    let cut = |name: &String| match name.chars().count() {
        0 => "–".to_owned(),
        1..=LONGEST => name.clone(),
        _ => name.chars().take(LONGEST).chain(['…']).collect(),
    };
    let mut all: Vec<String> = names.iter().take(NAMED).map(cut).collect();
    all.extend((names.len() > NAMED).then(|| "…".to_owned()));
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(properties: &[(&str, &str)]) -> Outline {
        let properties = properties.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Outline { properties, parts: vec![Part { edge: vec![(0, 0), (0, 1), (1, 1)], holes: vec![] }] }
    }

    fn laid(areas: Vec<Outline>, names: &[&str]) -> (Option<DistrictMap>, Vec<(Code, String)>) {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let file = MapFile { file: "wijken.geojson".into(), place: Place::file("batch.toml"), names };
        let districts = ["Houtland", "Rietwijk"].map(str::to_owned).into();
        let checked = beside(Outlines { areas, others: 0 }, &file, &districts);
        let findings = checked.findings.iter().map(|finding| (finding.code, format!("{:?}", finding.facts)));
        (checked.value, findings.collect())
    }

    #[test]
    fn an_area_is_the_wijk_that_it_is_called_as_and_what_is_left_on_either_side_is_told() {
        let areas = vec![
            area(&[("naam", "houtland "), ("code", "1")]),
            area(&[("naam", "Houtland"), ("code", "2")]),
            area(&[("naam", "Rietwijck"), ("code", "3")]),
        ];
        let (map, findings) = laid(areas, &[]);
        let map = map.expect("a map");
        assert_eq!((map.districts.len(), map.districts["Houtland"].len(), map.others.len()), (1, 2, 1));
        assert_eq!(
            findings.iter().map(|(code, _)| *code).collect::<Vec<_>>(),
            [Code::MapDistrictMissing, Code::MapAreaUnknown]
        );
        assert!(findings[0].1.contains("Rietwijck"), "what is like it is told: {findings:?}");
    }

    #[test]
    fn a_property_is_never_taken_on_a_guess() {
        let differ = || vec![area(&[("a", "Houtland"), ("b", "Rietwijk")])];
        let (map, findings) = laid(differ(), &[]);
        assert!(map.is_none() && findings[0].0 == Code::MapNames && findings[0].1.contains("several"), "{findings:?}");
        assert!(laid(differ(), &["B"]).0.expect("a map").districts.contains_key("Rietwijk"));
        assert!(laid(differ(), &["c"]).1[0].1.contains("absent"));
        assert!(laid(vec![area(&[("a", "x")])], &[]).1[0].1.contains("none"));
    }
}
