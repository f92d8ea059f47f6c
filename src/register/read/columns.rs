//! The columns of the register, by our names and by DUO's.

use crate::base::finding::{Code, Finding};
use crate::input::cell::sheets::Fit;
use crate::input::cell::{key, listed};
use crate::input::source::Sheet;
use crate::register::Reading;

/// A column of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Site,
    School,
    Sector,
    Kind,
    BoardNumber,
    Board,
    District,
    Area,
    /// The partnership's own person for the school.
    Lead,
    /// The same in the partnership's own list of schools (dimscholen); where both stand, [`Name::Lead`] goes first.
    TeamManager,
    Email,
    Pupils,
    From,
    Until,
    Successor,
    Shares,
    /// Pupils with extra support.
    PupilsSupported,
    /// Whether the building is a regular one or for the whole city.
    Regular,
    /// DUO: the institution, the first half of a vestigingsnummer that is split.
    Brin,
    /// DUO: the second half.
    Location,
    /// The municipality; read only where the settings choose by it.
    Municipality,
    /// DUO: what a site of VO teaches; read only in DUO's own files, for the practical schools.
    Structure,
}

/// Every column with its names as they are compared; the first is ours where we have one. Sources: formats.md, the headers of DUO's
/// open files of sites, and those of the partnership's list of schools (dimscholen).
const NAMES: [(Name, &str, &[&str]); 22] = [
    (Name::Site, "vestigingsnummer", &["vestigingsnummer"]),
    (Name::School, "naam", &["naam", "vestigingsnaam", "instellingsnaamvestiging", "naamvestiging"]),
    (Name::Sector, "povo", &["povo"]),
    (Name::Kind, "soort", &["soort", "soortpo", "soortvestiging", "soortprimaironderwijs"]),
    (Name::BoardNumber, "bevoegd_gezag_nummer", &["bevoegdgezagnummer", "bevoegdgezagcode", "bevoegdnr"]),
    (Name::Board, "bevoegd_gezag", &["bevoegdgezag", "bevoegdgezagnaam", "bevoegd"]),
    (Name::District, "wijk", &["wijk"]),
    (Name::Area, "stadsdeel", &["stadsdeel"]),
    (Name::Lead, "gespreksleider", &["gespreksleider"]),
    (Name::TeamManager, "teammanager", &["teammanager"]),
    (Name::Email, "email", &["email", "emailadres", "mail", "mailadres"]),
    (Name::Pupils, "leerlingen", &["leerlingen", "aantalleerlingen", "totaalaantalleerlingen"]),
    (Name::From, "van", &["van"]),
    (Name::Until, "tot", &["tot"]),
    (Name::Successor, "opvolger", &["opvolger"]),
    (Name::Shares, "deelt_aanpak", &["deeltaanpak"]),
    (Name::PupilsSupported, "leerlingen_extra_ondersteuning", &["leerlingenextraondersteuning"]),
    (Name::Regular, "regulier_stedelijk", &["regulierstedelijk", "regulier"]),
    (Name::Brin, "INSTELLINGSCODE", &["instellingscode", "brinnummer", "brin"]),
    (Name::Location, "VESTIGINGSCODE", &["vestigingscode"]),
    (Name::Municipality, "GEMEENTENAAM", &["gemeentenaam", "gemeentenaamvestiging", "gemeente"]),
    (Name::Structure, "ONDERWIJSSTRUCTUUR", &["onderwijsstructuur"]),
];

/// Whether a header is one of the names.
pub(super) fn is_known(header: &str) -> bool {
    named(header).is_some()
}

/// The column that a header names.
pub(super) fn named(header: &str) -> Option<Name> {
    let header = key(header);
    NAMES.iter().find(|(.., names)| names.contains(&header.as_str())).map(|(name, ..)| *name)
}

impl Name {
    /// As people write it.
    pub(super) fn as_str(self) -> &'static str {
        NAMES.iter().find(|(name, ..)| *name == self).map_or("", |(_, shown, _)| shown)
    }
}

/// With so many of the required columns a sheet is meant as a register.
const PART: usize = 2;

/// How far a sheet has the columns of a register.
pub(super) fn fit(sheet: &Sheet, reading: &Reading) -> Fit {
    let mut columns = Columns { found: Vec::new() };
    let headers: Vec<_> = sheet.header().map(key).collect();
    let at = |keys: &[&str]| headers.iter().position(|header| keys.contains(&header.as_str()));
    columns.found.extend(NAMES.iter().filter_map(|(name, _, keys)| Some((*name, at(keys)?))));
    let missing = columns.missing(reading);
    let required = [Name::Site, Name::School, Name::Sector, Name::Kind, Name::Location];
    match required.into_iter().filter(|name| columns.get(*name).is_some()).count() {
        _ if missing.is_empty() => Fit::Whole,
        PART.. => Fit::Part(missing),
        _ => Fit::Other,
    }
}

/// Which column holds what.
pub(super) struct Columns {
    found: Vec<(Name, usize)>,
}

impl Columns {
    /// Finds the columns in the header; `None` when the register can't be read for it.
    pub(super) fn find(sheet: &Sheet, reading: &Reading, findings: &mut Vec<Finding>) -> Option<Columns> {
        let mut columns = Columns { found: Vec::new() };
        let mut unknown: Vec<(usize, &str)> = Vec::new();
        let before = findings.len();
        for (at, header) in sheet.header().enumerate().filter(|(_, header)| !header.is_empty()) {
            let key = key(header);
            let read = |name| match name {
                Name::Municipality => !reading.municipalities.is_empty(),
                Name::Structure => reading.is_duo,
                _ => true,
            };
            match NAMES.iter().find(|(name, _, keys)| read(*name) && keys.contains(&key.as_str())) {
                Some((name, shown, _)) if columns.get(*name).is_some() => {
                    let finding = Finding::new(Code::ColumnDouble, sheet.header_place(at)).value(header);
                    findings.push(finding.fact("column", *shown));
                }
                Some((name, ..)) => columns.found.push((*name, at)),
                None => unknown.push((at, header)),
            }
        }
        let missing = columns.missing(reading);
        if !missing.is_empty() {
            let finding = Finding::new(Code::RegisterColumnsMissing, sheet.header_place(0));
            findings.push(finding.fact("columns", missing.join(", ")));
        }
        if findings.len() > before {
            return None;
        }
        columns.report(sheet, &unknown, findings);
        Some(columns)
    }

    /// What is odd about a header that can be read.
    fn report(&self, sheet: &Sheet, unknown: &[(usize, &str)], findings: &mut Vec<Finding>) {
        if let Some((first, _)) = unknown.first() {
            // One finding for all: the DUO register has two dozen that nothing here reads.
            let names = listed(unknown.iter().map(|(_, header)| *header));
            let finding = Finding::new(Code::ColumnUnknown, sheet.header_place(*first));
            findings.push(finding.value(names.as_str()).fact("column", names));
        }
        if self.get(Name::BoardNumber).is_none() && self.get(Name::Board).is_none() {
            findings.push(Finding::new(Code::BoardsAbsent, sheet.place()));
        }
    }

    /// The required columns that are not there and that no setting stands in for.
    fn missing(&self, reading: &Reading) -> Vec<&'static str> {
        let required = [Name::Site, Name::School, Name::Sector, Name::Kind];
        let there = |name| match name {
            Name::Site => self.number().is_some(),
            Name::Sector => self.get(name).is_some() || reading.sector.is_some(),
            Name::Kind => self.get(name).is_some() || reading.tells_kind(),
            _ => self.get(name).is_some(),
        };
        required.into_iter().filter(|name| !there(*name)).map(Name::as_str).collect()
    }

    /// The column of a name, from 0.
    pub(super) fn get(&self, name: Name) -> Option<usize> {
        self.found.iter().find(|(found, _)| *found == name).map(|(_, column)| *column)
    }

    /// The column that holds a vestigingsnummer, or its last part.
    pub(super) fn number(&self) -> Option<usize> {
        self.get(Name::Site).or(self.get(Name::Location))
    }
}
