//! Rows of scholen.csv, or of the DUO register, to schools.
//!
//! In: a [`Sheet`]. Out: a [`Register`] that does not depend on the order of the rows, and findings. A row with a fault is set aside as
//! a whole; nothing is repaired on a guess.

mod cells;
mod circles;
mod columns;
mod relations;

use regex::Regex;

use self::columns::{Columns, Name};
use super::{Kind, Register, School, Sector, SiteId};
use crate::finding::{Checked, Code, Finding};
use crate::source::{Row, Sheet};

/// Reads the register. A row with a fault is set aside with a finding; `None` when a required column is missing, or no row can be used.
pub fn read(sheet: &Sheet, id_pattern: &Regex) -> Checked<Option<Register>> {
    let mut findings = Vec::new();
    let Some(columns) = Columns::find(sheet, &mut findings) else { return Checked::new(None, findings) };
    let mut reader = Reader { columns, id_pattern, findings };
    let mut schools: Vec<School> = sheet.rows().filter_map(|row| reader.school(row)).collect();
    let Reader { mut findings, .. } = reader;
    relations::spell_alike(&mut schools);
    let mut schools = relations::without_overlap(schools, &mut findings);
    relations::settle_successors(&mut schools, &mut findings);
    if schools.is_empty() {
        findings.push(Finding::new(Code::RegisterEmpty, sheet.place()));
        return Checked::new(None, findings);
    }
    Checked::new(Some(Register::new(schools)), findings)
}

/// Whether a header is that of a column of the register.
pub fn is_column(header: &str) -> bool {
    columns::is_known(header)
}

/// Reads row by row.
struct Reader<'a> {
    columns: Columns,
    id_pattern: &'a Regex,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    /// The school in a row; `None`, with every reason why, when it is set aside.
    fn school(&mut self, row: Row) -> Option<School> {
        // All before any `?`, so that all faults of a row are told at once.
        let id = self.id(row);
        let name = self.required(row, Name::School);
        let sector = self.sector(row);
        let kind = self.required(row, Name::Kind);
        let (from, until) = self.period(row).unzip();
        let school = School {
            id: id?,
            name: name?,
            sector: sector?,
            kind: Kind::new(&kind?),
            board_number: self.text(row, Name::BoardNumber),
            board: self.text(row, Name::Board),
            district: self.text(row, Name::District),
            area: self.text(row, Name::Area),
            pupils: self.pupils(row),
            from: from?,
            until: until?,
            // Checked once all sites are known.
            successor: self.successor(row),
            place: row.place(),
        };
        let boards = self.columns.get(Name::BoardNumber).or(self.columns.get(Name::Board));
        if boards.is_some() && school.board_number.is_none() && school.board.is_none() {
            self.findings.push(Finding::new(Code::SchoolWithoutBoard, row.place()).value(school.name.as_str()));
        }
        Some(school)
    }

    fn id(&mut self, row: Row) -> Option<SiteId> {
        let (text, column) = self.columns.site(row);
        if text.is_empty() {
            self.blank(row, Name::Site);
            return None;
        }
        let fits = |text: &str| self.id_pattern.is_match(text);
        let fitting = |text: &str| SiteId::new(text).filter(|id| fits(id.as_str()));
        // As it stands goes first: a pattern may ask for small letters.
        let id = fitting(&text).or_else(|| fitting(&text.to_uppercase()));
        if id.is_none() {
            let finding = |code| Finding::new(code, row.place_of(column)).value(row.cell(column));
            let likely =
                [text.clone(), text.to_uppercase()].into_iter().filter_map(|text| cells::with_lost_zeros(&text));
            self.findings.push(match likely.into_iter().find(|likely| fits(likely)) {
                Some(likely) => finding(Code::RegisterIdLostZero).fact("likely", likely),
                None => finding(Code::RegisterIdInvalid),
            });
        }
        id
    }

    /// A cell of an optional column.
    fn text(&self, row: Row, name: Name) -> Option<String> {
        row.get(self.columns.get(name)).map(str::to_owned)
    }

    fn required(&mut self, row: Row, name: Name) -> Option<String> {
        let text = self.text(row, name);
        if text.is_none() {
            self.blank(row, name);
        }
        text
    }

    fn blank(&mut self, row: Row, name: Name) {
        let place = self.columns.get(name).map_or(row.place(), |column| row.place_of(column));
        self.findings.push(Finding::new(Code::RegisterCellBlank, place).fact("column", name.as_str()));
    }

    fn sector(&mut self, row: Row) -> Option<Sector> {
        let text = self.required(row, Name::Sector)?;
        let sector = Sector::parse(&text);
        if sector.is_none() {
            self.report(row, Name::Sector, Code::SectorUnknown, &text);
        }
        sector
    }

    fn report(&mut self, row: Row, name: Name, code: Code, value: &str) {
        let place = self.columns.get(name).map_or(row.place(), |column| row.place_of(column));
        self.findings.push(Finding::new(code, place).value(value));
    }

    /// Van and tot, both optional; `None` when one can't be read or they are reversed.
    fn period(&mut self, row: Row) -> Option<(cells::Year, cells::Year)> {
        let (from, until) = (self.year(row, Name::From), self.year(row, Name::Until));
        let (from, until) = (from?, until?);
        if let (Some(first), Some(last)) = (from, until)
            && last < first
        {
            let place = self.columns.get(Name::Until).map_or(row.place(), |column| row.place_of(column));
            let finding = Finding::new(Code::PeriodReversed, place).value(last.to_string());
            self.findings.push(finding.fact("from", first.to_string()));
            return None;
        }
        Some((from, until))
    }

    fn year(&mut self, row: Row, name: Name) -> Option<cells::Year> {
        let Some(text) = row.get(self.columns.get(name)) else { return Some(None) };
        let year = cells::year(text);
        if year.is_none() {
            self.report(row, name, Code::PeriodUnreadable, text);
        }
        year.map(Some)
    }

    fn pupils(&mut self, row: Row) -> Option<u32> {
        let text = row.get(self.columns.get(Name::Pupils))?;
        let pupils = cells::pupils(text);
        if pupils.is_none() {
            self.report(row, Name::Pupils, Code::PupilsUnreadable, text);
        }
        pupils?
    }

    fn successor(&mut self, row: Row) -> Option<SiteId> {
        let text = row.get(self.columns.get(Name::Successor))?;
        let id = SiteId::new(text);
        if id.is_none() {
            self.report(row, Name::Successor, Code::SuccessorUnknown, text);
        }
        id
    }
}

#[cfg(test)]
mod tests;
