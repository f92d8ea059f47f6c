//! What a generated world consists of: boards, wijken and the rows of the register. Out: `scholen.csv`. Must not know: answers.

use std::path::Path;

use anyhow::Result;

use crate::{looks, places};

/// A board (bevoegd gezag).
pub(crate) struct Board {
    pub number: String,
    pub name: String,
    pub stem: String,
    pub effect: f64,
}

/// A wijk in its stadsdeel.
pub(crate) struct District {
    pub name: String,
    pub area: String,
    pub effect: f64,
}

/// One row of the register: a site during a period of school years, named by the year that they start in.
#[derive(Clone)]
pub(crate) struct School {
    pub id: String,
    pub name: String,
    pub sector: &'static str,
    pub kind: &'static str,
    pub board: usize,
    pub district: Option<usize>,
    pub pupils: u32,
    pub from: Option<u16>,
    pub until: Option<u16>,
    pub successor: Option<String>,
    /// Whose character it has: its own id, or that of the site it goes on from.
    pub character: String,
}

impl School {
    /// Whether the row holds in a school year.
    pub(crate) fn holds_in(&self, year: u16) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }
}

/// Everything but the answers.
pub(crate) struct World {
    pub boards: Vec<Board>,
    pub districts: Vec<District>,
    pub schools: Vec<School>,
}

/// A school year in words: `2025-2026`.
pub(crate) fn year_name(start: u16) -> String {
    format!("{start}-{}", start + 1)
}

/// The n-th invented vestigingsnummer: a BRIN in the range 99, far above those in use, and two digits.
pub(crate) fn site_id(brin: usize, site: usize) -> String {
    let letter = |n: usize| char::from(b'A' + (n % 26) as u8);
    format!("99{}{}{site:02}", letter(brin / 26), letter(brin))
}

impl World {
    /// The rows that hold in a year.
    pub(crate) fn in_year(&self, year: u16) -> impl Iterator<Item = &School> {
        self.schools.iter().filter(move |s| s.holds_in(year))
    }

    /// Writes `scholen.csv` as a spreadsheet in Dutch would.
    pub(crate) fn write_register(&self, seed: u64, file: &Path) -> Result<()> {
        let mut out = csv::WriterBuilder::new().delimiter(b';').from_path(file)?;
        out.write_record([
            "vestigingsnummer",
            "naam",
            "povo",
            "soort",
            "bevoegd_gezag_nummer",
            "bevoegd_gezag",
            "wijk",
            "stadsdeel",
            "leerlingen",
            "van",
            "tot",
            "opvolger",
            "deelt_aanpak",
            "gespreksleider",
            "email",
            "leerlingen_extra_ondersteuning",
            "regulier_stedelijk",
        ])?;
        for school in &self.schools {
            let board = &self.boards[school.board];
            let district = school.district.map(|d| &self.districts[d]);
            let [supported, setting] = places::of_register(seed, school);
            let year = |y: Option<u16>| y.map_or_else(String::new, year_name);
            out.write_record([
                school.id.as_str(),
                &school.name,
                school.sector,
                school.kind,
                &board.number,
                &board.name,
                district.map_or("", |d| &d.name),
                district.map_or("", |d| &d.area),
                &school.pupils.to_string(),
                &year(school.from),
                &year(school.until),
                school.successor.as_deref().unwrap_or(""),
                looks::shares(seed, school),
                &lead(school, district),
                &email(school),
                &supported,
                &setting,
            ])?;
        }
        Ok(out.flush()?)
    }
}

/// How many pupils the new school has, and the school of the merger: so they are told apart.
pub(crate) const NEW_PUPILS: u32 = 38;
pub(crate) const FUSED_PUPILS: u32 = 322;

/// Where a school gets its package. The new school has no address yet, the school of the merger has two.
fn email(school: &School) -> String {
    let name: String = school.name.chars().filter(char::is_ascii_alphanumeric).take(30).collect();
    let domain = format!("{}.example", name.to_lowercase());
    match (school.from.is_some(), school.pupils) {
        (true, NEW_PUPILS) => String::new(),
        (true, FUSED_PUPILS) => format!("directie@{domain};administratie@{domain}"),
        _ => format!("directie@{domain}"),
    }
}

/// The partnership's own person for a school, by role: one for each stadsdeel, one for VO.
fn lead(school: &School, district: Option<&District>) -> String {
    match district {
        Some(district) if !district.area.is_empty() => format!("Consulent {}", district.area),
        _ => format!("Consulent {}", school.sector),
    }
}
