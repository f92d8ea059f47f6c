//! The columns of a list of places: our names, and those of the partnership's own lists.

use std::collections::BTreeMap;

use super::super::known::{NUMBER, with_beside};
use super::witness;
use crate::base::finding::{Code, Finding};
use crate::input::cell::sheets::Fit;
use crate::input::cell::{self, Columns, key};
use crate::input::source::Sheet;
use crate::register::SchoolYear;

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    Code,
    Title,
    /// Stands for the title where that is blank.
    OtherTitle,
    Question,
    Audience,
    Places,
    Free,
    Tariff,
    From,
    Until,
    Year,
    Status,
}

/// Every column with its names as they are compared, in the order of formats.md; the first is ours. Sources of the others: the lists of the partnership
/// (arrangements, places).
const NAMES: [(Name, &str, &[&str]); 12] = [
    (Name::Code, "arrangementscode", &["arrangementscode", "arrangementcode"]),
    (Name::Title, "titel", &["titel"]),
    (Name::OtherTitle, "title", &["title"]),
    (Name::Question, "ondersteuningsvraag", &["ondersteuningsvraag"]),
    (Name::Audience, "doelgroep", &["doelgroep"]),
    (Name::Places, "plaatsen", &["plaatsen", "aantal", "huidigaantal", "aantalplaatsen"]),
    (Name::Free, "vrij", &["vrij", "beschikbaar", "beschikbareplekken", "vrijeplaatsen"]),
    (Name::Tariff, "tarief", &["tarief"]),
    (Name::From, "van", &["van"]),
    (Name::Until, "tot", &["tot"]),
    (Name::Year, "schooljaar", &["schooljaar"]),
    (Name::Status, "status", &["status"]),
];

/// What a table can't do without, beside the school.
const REQUIRED: [Name; 2] = [Name::Code, Name::Question];

/// Columns of which a list may have more than one: what they say must agree.
const SEVERAL: [Name; 2] = [Name::Places, Name::Free];

/// With so many of its columns a sheet is meant as a list of places.
const PART: usize = 4;

impl Name {
    /// As people write it.
    pub(super) fn as_str(self) -> &'static str {
        NAMES.iter().find(|(name, ..)| *name == self).map_or("", |(_, shown, _)| shown)
    }
}

fn named(header: &str) -> Option<Name> {
    let header = key(header);
    NAMES.iter().find(|(.., names)| names.contains(&header.as_str())).map(|(name, ..)| *name)
}

/// The school year that a column of free places names: `beschikbare plekken 26-27`, `vrij 2026-2027`.
fn year_of_free(header: &str) -> Option<SchoolYear> {
    let header = key(header);
    let digits = header.find(|c: char| c.is_ascii_digit())?;
    let (name, year) = header.split_at(digits);
    let year = year.replace('/', "");
    let is_free = NAMES.iter().any(|(known, _, names)| *known == Name::Free && names.contains(&name));
    if !is_free || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match year.len() {
        4 => SchoolYear::parse(&format!("20{}-20{}", &year[..2], &year[2..])),
        8 => SchoolYear::parse(&format!("{}-{}", &year[..4], &year[4..])),
        _ => None,
    }
}

/// Whether a header is one of the names.
pub(super) fn is_known(header: &str) -> bool {
    named(header).is_some() || year_of_free(header).is_some() || is_of_school(header)
}

fn is_of_school(header: &str) -> bool {
    cell::is_one_of(header, &with_beside(&[NUMBER])) || witness::names().any(|name| cell::is_one_of(header, &[name]))
}

/// Which column holds what.
pub(super) struct PlaceColumns {
    found: Vec<(Name, usize)>,
    /// The free places of a school year.
    pub(super) free_by_year: BTreeMap<SchoolYear, Vec<usize>>,
    /// Those that tell the school.
    pub(super) school: Columns,
    /// Those that say of it what the register says.
    pub(super) witnesses: Columns,
}

impl PlaceColumns {
    /// Finds the columns in a header.
    pub(super) fn of(sheet: &Sheet) -> PlaceColumns {
        let headers: Vec<(usize, &str)> = sheet.header().enumerate().collect();
        let found = headers.iter().filter_map(|(at, header)| Some((named(header)?, *at))).collect();
        let mut free_by_year: BTreeMap<SchoolYear, Vec<usize>> = BTreeMap::new();
        for (at, header) in headers {
            year_of_free(header).into_iter().for_each(|year| free_by_year.entry(year).or_default().push(at));
        }
        let school = Columns::find(sheet, &with_beside(&[NUMBER]));
        PlaceColumns { found, free_by_year, school, witnesses: witness::columns(sheet) }
    }

    /// How far a sheet is a list of places.
    pub(super) fn fit(&self) -> Fit {
        let missing = self.missing();
        match self.found.len() {
            _ if missing.is_empty() => Fit::Whole,
            PART.. => Fit::Part(missing),
            _ => Fit::Other,
        }
    }

    fn missing(&self) -> Vec<&'static str> {
        let has_site = with_beside(&[NUMBER]).iter().any(|name| self.school.get(name).is_some());
        let required = REQUIRED.into_iter().filter(|name| self.get(*name).is_none()).map(Name::as_str);
        required.chain((!has_site).then_some(NUMBER)).collect()
    }

    /// Itself with findings about the header; `None` when the list can't be read for it.
    pub(super) fn checked(self, sheet: &Sheet, findings: &mut Vec<Finding>) -> Option<PlaceColumns> {
        for name in self.missing() {
            findings.push(Finding::new(Code::ColumnMissing, sheet.place()).fact("column", name));
        }
        let doubles: Vec<usize> = self.doubles().collect();
        for at in &doubles {
            let header = sheet.name(*at);
            let finding = Finding::new(Code::ColumnDouble, sheet.header_place(*at)).value(header);
            findings.push(finding.fact("column", header));
        }
        if !self.missing().is_empty() || !doubles.is_empty() {
            return None;
        }
        let unknown = |(_, header): &(usize, &str)| !header.is_empty() && !is_known(header);
        let unknown = sheet.header().enumerate().filter(unknown).map(|(at, _)| at).collect();
        // Without its names it would be no header at all.
        Columns::report_unused(sheet, unknown, findings);
        Some(self)
    }

    /// The second of two columns for what may stand there once.
    fn doubles(&self) -> impl Iterator<Item = usize> {
        let own = self.found.iter().enumerate().filter(|(at, (name, _))| {
            !SEVERAL.contains(name) && self.found[..*at].iter().any(|(before, _)| before == name)
        });
        own.map(|(_, (_, column))| *column).chain(self.school.doubles().map(|(_, _, second)| second))
    }

    /// The first column of a name, from 0.
    pub(super) fn get(&self, name: Name) -> Option<usize> {
        self.all(name).next()
    }

    /// Every column of a name.
    pub(super) fn all(&self, name: Name) -> impl Iterator<Item = usize> {
        self.found.iter().filter(move |(found, _)| *found == name).map(|(_, column)| *column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_free_places_may_name_its_school_year() {
        let year = |header| year_of_free(header).map(|year| year.to_string());
        assert_eq!(year("beschikbare plekken 26-27").as_deref(), Some("2026-2027"));
        assert_eq!(year("Beschikbaar 2026/2027").as_deref(), Some("2026-2027"));
        assert_eq!(year("vrij 26/27").as_deref(), Some("2026-2027"));
        for other in ["vrij", "vrij 26", "vrij 26-28", "plaatsen 26-27", "tarief 2026", ""] {
            assert_eq!(year(other), None, "{other}");
        }
    }
}
