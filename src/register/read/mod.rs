//! Rows of scholen.csv, or of the DUO register, to schools.
//!
//! In: a [`Sheet`]. Out: a [`Register`] that does not depend on the order of the rows, and findings. A row with a fault is set aside as
//! a whole; nothing is repaired on a guess.

mod cells;
mod circles;
mod columns;
mod number;
mod reading;
mod relations;
mod versions;

use std::collections::{BTreeSet, HashSet};

use self::columns::{Columns, Name};
use super::email::{self, Email};
use super::{Kind, NO_BOARD, NO_DISTRICT, Register, School, Sector, SiteId};
use crate::base::finding::{self, Checked, Code, Finding, Place};
use crate::base::text::fold::{fold, folds_to};
use crate::base::text::glyphs;
use crate::base::text::nearest::nearest;
use crate::input::cell::{key, reported, sheets, told_school, yes_no};
use crate::input::source::{Row, Sheet};

/// Reads the register from one sheet. A row with a fault is set aside with a finding; `None` when a required column is missing, or no row can be used.
pub fn read(sheet: &Sheet, reading: &Reading) -> Checked<Option<Register>> {
    let mut findings = Vec::new();
    let Some(Rows { mut schools, successors, absent }) = rows(sheet, reading, &mut findings) else {
        return Checked::new(None, findings);
    };
    findings.extend(absent);
    relations::name_successors(&mut schools, successors, &mut findings);
    let register = settle(schools, sheet, &mut findings);
    Checked::new(register, findings)
}

/// Reads the register from files, each with what is said about it: from every sheet of a workbook that has the columns, hidden or not ([`sheets::whole`]); without one the first tells what it lacks.
/// Two sheets that differ about a school in one year are two versions: of these a hidden one is not read, and between two that are shown nothing
/// can choose, so that there is no register.
pub(crate) fn read_all(files: &[(Vec<Sheet>, &Reading)]) -> Checked<Option<Register>> {
    let (mut findings, mut found) = (Vec::new(), Vec::new());
    for (sheets, reading) in files {
        let (own, beside) = sheets::candidates(sheets, |sheet| columns::fit(sheet, reading));
        findings.extend(beside);
        // The first sheet of a file without a register tells what it lacks.
        let Some(first) = sheets.first() else { return Checked::new(None, findings) };
        let own = if own.is_empty() { vec![first] } else { own };
        found.extend(own.into_iter().map(|sheet| (sheet, *reading)));
    }
    let [(first, reading), ref others @ ..] = found[..] else { return Checked::new(None, findings) };
    if others.is_empty() {
        sheets::tell(&[first], &mut findings);
        let register = read(first, reading).take(&mut findings);
        return Checked::new(register, findings);
    }
    let (mut schools, mut named, mut sizes, mut lacking) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::<Vec<Finding>>::new());
    for (sheet, reading) in &found {
        let Some(own) = rows(sheet, reading, &mut findings) else { return Checked::new(None, findings) };
        sizes.push(own.schools.len());
        schools.extend(own.schools);
        named.extend(own.successors);
        lacking.push(own.absent);
    }
    // A municipality may be in one file only: it is absent where it is in none.
    let in_all = |finding: &Finding| lacking.iter().all(|own| own.iter().any(|other| other.value == finding.value));
    findings.extend(lacking.first().into_iter().flatten().filter(|finding| in_all(finding)).cloned());
    relations::name_successors(&mut schools, named, &mut findings);
    let mut schools = schools.into_iter();
    let parts = found.into_iter().zip(sizes).map(|((sheet, _), size)| (sheet, schools.by_ref().take(size).collect()));
    let Some(kept) = versions::one(parts.collect(), &mut findings) else { return Checked::new(None, findings) };
    let read: Vec<&Sheet> = kept.iter().map(|(sheet, _)| *sheet).collect();
    for of_file in read.chunk_by(|a, b| a.source.file == b.source.file) {
        sheets::tell(of_file, &mut findings);
    }
    let schools = kept.into_iter().flat_map(|(_, schools)| schools).collect();
    let register = settle(schools, first, &mut findings);
    Checked::new(register, findings)
}

/// The schools in the rows of a sheet, and what stands there as their successors; `None` when its columns do not allow it.
fn rows(sheet: &Sheet, reading: &Reading, findings: &mut Vec<Finding>) -> Option<Rows> {
    findings.extend(sheet.unnamed());
    let columns = Columns::find(sheet, reading, findings)?;
    let mut reader = Reader {
        columns,
        reading,
        findings: Vec::new(),
        successors: Vec::new(),
        reported: BTreeSet::new(),
        absent: Vec::new(),
    };
    let schools = reader.chosen(sheet).map(|rows| rows.into_iter().filter_map(|row| reader.school(row)).collect());
    findings.append(&mut reader.findings);
    schools.map(|schools| Rows { schools, successors: reader.successors, absent: reader.absent })
}

/// What the rows of a sheet hold.
struct Rows {
    schools: Vec<School>,
    successors: Vec<Successor>,
    /// The municipalities that were asked for and of which it has no school.
    absent: Vec<Finding>,
}

/// What the schools say about each other; `None` when there is none.
fn settle(mut schools: Vec<School>, sheet: &Sheet, findings: &mut Vec<Finding>) -> Option<Register> {
    relations::spell_alike(&mut schools);
    let mut schools = relations::without_overlap(schools, findings);
    relations::settle_successors(&mut schools, findings);
    if schools.is_empty() {
        findings.push(Finding::new(Code::RegisterEmpty, sheet.place()));
        return None;
    }
    Some(Register::new(schools))
}

/// Makes the sheets of a register ready to be read.
pub fn settle_sheets(sheets: &mut [Sheet]) {
    sheets::settle(sheets, columns::is_known, moved);
}

/// The rows that have moved along by a cell, by what stands beside the last name: a number, or what the last column holds in other rows, is no note. Nor is it
/// one where there is no number of pupils or school year in the column for it.
fn moved(sheet: &Sheet) -> Vec<usize> {
    let names: Vec<Option<Name>> = sheet.header().map(columns::named).collect();
    let last = names.len().saturating_sub(1);
    let of_last: HashSet<&str> = match sheet.beside().next() {
        Some(_) => sheet.rows().filter(|row| row.len() == names.len()).map(|row| row.cell(last)).collect(),
        None => HashSet::new(),
    };
    let reads = |name: &Option<Name>, text: &str| match name {
        _ if text.is_empty() => true,
        Some(Name::Pupils | Name::PupilsSupported) => cells::pupils(text).is_some(),
        Some(Name::Regular) => cells::regular(text).is_some(),
        Some(Name::From | Name::Until) => cells::year(text).is_some(),
        Some(Name::Shares) => yes_no(text).is_some(),
        _ => true,
    };
    let is_odd = |row: Row| names.iter().enumerate().any(|(at, name)| !reads(name, row.cell(at)));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let found = sheet.beside().filter(|(row, text)| is_number(text) || of_last.contains(text) || is_odd(*row));
    found.map(|(row, _)| row.number()).collect()
}

/// The place of a row, that of the cell with the successor, and what stands there.
type Successor = (Place, Place, String);

/// Reads row by row.
struct Reader<'a> {
    columns: Columns,
    reading: &'a Reading,
    findings: Vec<Finding>,
    /// What stands for the successor of the school in a row, with the place of the row and the cell: known once all sites are.
    successors: Vec<Successor>,
    /// Texts that paper can't show whole.
    reported: BTreeSet<String>,
    /// The municipalities of which the sheet has no school.
    absent: Vec<Finding>,
}

impl Reader<'_> {
    /// The rows of the municipalities that are asked for; `None` when the file does not tell.
    fn chosen<'s>(&mut self, sheet: &'s Sheet) -> Option<Vec<Row<'s>>> {
        let asked: Vec<_> = self.reading.municipalities.iter().map(|name| (name, municipality(name))).collect();
        if asked.is_empty() {
            return Some(sheet.rows().collect());
        }
        let names = self.reading.municipalities.join(", ");
        // Where the user can change the choice.
        let by = if self.reading.is_typed { "option" } else { "batch" };
        let Some(column) = self.columns.get(Name::Municipality) else {
            let finding = Finding::new(Code::MunicipalityColumnMissing, sheet.header_place(0)).value(names);
            finding::add(&mut self.findings, finding.fact("by", by));
            return None;
        };
        let (mut rows, mut there, mut left_out) = (Vec::new(), vec![false; asked.len()], 0_usize);
        for row in sheet.rows() {
            let name = municipality(row.cell(column));
            if name.is_empty() {
                self.blank(row, Name::Municipality);
            } else if let Some(at) = asked.iter().position(|(_, asked)| *asked == name) {
                there[at] = true;
                rows.push(row);
            } else {
                left_out += 1;
            }
        }
        let place = || sheet.header_place(column);
        let absent = asked.iter().zip(there).filter(|(_, there)| !there).map(|((name, _), _)| name.as_str());
        let known: BTreeSet<&str> = sheet.rows().map(|row| row.cell(column).trim()).collect();
        let told = |name: &str| {
            let near = nearest(name, known.iter().copied(), 1).concat();
            let finding = Finding::new(Code::MunicipalityAbsent, place()).value(name).fact("by", by);
            finding.fact("found", usize::from(!near.is_empty())).fact("near", near)
        };
        self.absent = absent.map(told).collect();
        if left_out > 0 {
            let finding = Finding::new(Code::MunicipalityLeftOut, place()).value(names);
            finding::add(&mut self.findings, finding.fact("rows", left_out).fact("kept", rows.len()).fact("by", by));
        }
        Some(rows)
    }

    /// The school in a row; `None`, with every reason why, when it is set aside.
    fn school(&mut self, row: Row) -> Option<School> {
        // All before any `?`, so that all faults of a row are reported at once.
        let id = self.id(row);
        let name = self.required(row, Name::School);
        self.tell_what_paper_lacks(row);
        let sector = self.sector(row);
        let kind = self.kind(row, sector);
        let board_number = self.group(row, Name::BoardNumber, NO_BOARD);
        let board = self.group(row, Name::Board, NO_BOARD);
        let district = self.group(row, Name::District, NO_DISTRICT);
        let (from, until) = self.period(row).unzip();
        let school = School {
            id: id?,
            name: name?,
            sector: sector?,
            kind: kind?,
            board_number: board_number.as_deref().map(cells::board_number),
            board,
            district,
            area: self.text(row, Name::Area),
            conversation_lead: self.text(row, Name::Lead).or_else(|| self.text(row, Name::TeamManager)),
            emails: self.emails(row),
            pupils: self.pupils(row, Name::Pupils),
            from: from?,
            until: until?,
            successor: None,
            shares: self.shares(row),
            pupils_supported: self.pupils(row, Name::PupilsSupported),
            is_regular: self.is_regular(row),
            place: row.place(),
        };
        if let Some(column) = self.columns.get(Name::Successor)
            && let Some(text) = row.get(Some(column))
        {
            self.successors.push((row.place(), row.place_of(column), text.to_owned()));
        }
        let boards = self.columns.get(Name::BoardNumber).or(self.columns.get(Name::Board));
        if boards.is_some() && school.board_number.is_none() && school.board.is_none() {
            finding::add(
                &mut self.findings,
                Finding::new(Code::SchoolWithoutBoard, row.place()).value(school.name.as_str()),
            );
        }
        Some(school)
    }

    fn id(&mut self, row: Row) -> Option<SiteId> {
        let numbers = number::numbers(row, &self.columns);
        let Some(first) = numbers.first() else {
            self.blank(row, Name::Site);
            return None;
        };
        let fits = |text: &str| self.reading.id_pattern.is_match(text);
        let fitting = |text: &str| SiteId::new(text).filter(|id| fits(id.as_str()));
        // As it stands goes first: a pattern may ask for small letters.
        let in_case = |text: &str| fitting(text).or_else(|| fitting(&text.to_uppercase()));
        let id = |text: &str| in_case(text).or_else(|| in_case(&cells::joined(text)?));
        let finding = |code, column| Finding::new(code, row.place_of(column)).value(told_school(row.cell(column)));
        let mut ids = numbers.iter().filter_map(|number| Some((id(&number.text)?, number.column)));
        if let Some((found, column)) = ids.next() {
            let other = ids.find(|(id, _)| *id != found).map(|(id, _)| id.to_string());
            let other =
                other.or_else(|| number::institution(row, &self.columns).filter(|front| strange(front, &found)));
            let Some(other) = other else { return Some(found) };
            finding::add(&mut self.findings, finding(Code::RegisterIdsDisagree, column).fact("other", other));
            return None;
        }
        let likely = numbers.iter().find_map(|number| {
            let spellings = [number.text.clone(), number.text.to_uppercase()];
            let mended = spellings.iter().filter_map(|text| cells::with_lost_zeros(text)).find(|likely| fits(likely));
            Some((mended?, number.column))
        });
        let finding = match likely {
            Some((likely, column)) => finding(Code::RegisterIdLostZero, column).fact("likely", likely),
            None => finding(Code::RegisterIdInvalid, first.column),
        };
        finding::add(&mut self.findings, finding);
        None
    }

    /// A cell of an optional column.
    fn text(&self, row: Row, name: Name) -> Option<String> {
        row.get(self.columns.get(name)).map(cells::tidy)
    }

    /// The group in a cell; none where it bears the name that tables give to the schools without one, for the two would be one group.
    fn group(&mut self, row: Row, name: Name, reserved: &str) -> Option<String> {
        let text = self.text(row, name)?;
        if !folds_to(&text, reserved) {
            return Some(text);
        }
        let place = self.columns.get(name).map_or(row.place(), |column| row.place_of(column));
        finding::add(&mut self.findings, Finding::new(Code::GroupNameReserved, place).value(reserved));
        None
    }

    /// Texts that stand on paper with a character that can't be shown, each once.
    fn tell_what_paper_lacks(&mut self, row: Row) {
        for name in [Name::School, Name::Board, Name::District, Name::Area] {
            let Some(column) = self.columns.get(name) else { continue };
            let text = cells::tidy(row.cell(column));
            if !glyphs::is_shown_whole(&text) && self.reported.insert(text.clone()) {
                let finding = Finding::new(Code::TextNotShown, row.place_of(column)).value(row.cell(column));
                finding::add(&mut self.findings, finding.fact("kind", "text").fact("shown", glyphs::reported(&text)));
            }
        }
    }

    fn required(&mut self, row: Row, name: Name) -> Option<String> {
        let text = self.text(row, name);
        if text.is_none() {
            self.blank(row, name);
        }
        text
    }

    fn blank(&mut self, row: Row, name: Name) {
        let column = if name == Name::Site { self.columns.number() } else { self.columns.get(name) };
        let place = column.map_or(row.place(), |column| row.place_of(column));
        finding::add(&mut self.findings, Finding::new(Code::RegisterCellBlank, place).fact("column", name.as_str()));
    }

    /// Povo; the settings stand in for a blank cell or a column that is not there, never for a word that is not known.
    fn sector(&mut self, row: Row) -> Option<Sector> {
        if let (None, Some(sector)) = (self.text(row, Name::Sector), self.reading.sector) {
            return Some(sector);
        }
        let text = self.required(row, Name::Sector)?;
        let sector = Sector::parse(&text);
        if sector.is_none() {
            self.report(row, Name::Sector, Code::SectorUnknown, &text);
        }
        sector
    }

    /// Soort, as [`Reader::sector`].
    fn kind(&mut self, row: Row, sector: Option<Sector>) -> Option<Kind> {
        let of_sector = sector.and_then(|sector| self.reading.kind_of(sector));
        match (self.text(row, Name::Kind), of_sector.or(self.reading.kind.as_ref())) {
            // A site that teaches nothing else is a practical school.
            (None, Some(_)) if self.text(row, Name::Structure).is_some_and(|text| fold(&text) == "pro") => {
                Some(Kind::new("pro"))
            }
            (None, Some(kind)) => Some(kind.clone()),
            _ => self.required(row, Name::Kind).map(|text| {
                let meant = self.reading.kind_words.get(&fold(&text));
                meant.cloned().unwrap_or_else(|| Kind::new(&text))
            }),
        }
    }

    fn report(&mut self, row: Row, name: Name, code: Code, value: &str) {
        let place = self.columns.get(name).map_or(row.place(), |column| row.place_of(column));
        finding::add(&mut self.findings, Finding::new(code, place).value(reported(value)));
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
            finding::add(&mut self.findings, finding.fact("from", first.to_string()));
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

    /// Deelt_aanpak: what is neither ja nor nee is reported and is no yes.
    fn shares(&mut self, row: Row) -> Option<bool> {
        let text = row.get(self.columns.get(Name::Shares))?;
        let shares = yes_no(text);
        if shares.is_none() {
            self.report(row, Name::Shares, Code::SharesUnreadable, text);
        }
        shares
    }

    /// Email: what is no address is reported and not used; the others of the cell are.
    fn emails(&mut self, row: Row) -> Vec<Email> {
        let mut emails: Vec<Email> = Vec::new();
        for part in email::parts(row.get(self.columns.get(Name::Email)).unwrap_or_default()) {
            match Email::new(part) {
                Some(email) if emails.contains(&email) => {}
                Some(email) => emails.push(email),
                None => self.report(row, Name::Email, Code::EmailUnusable, part),
            }
        }
        emails
    }

    /// Regulier_stedelijk: what can't be read is reported and says nothing.
    fn is_regular(&mut self, row: Row) -> Option<bool> {
        let text = row.get(self.columns.get(Name::Regular))?;
        let is_regular = cells::regular(text);
        if is_regular.is_none() {
            self.report(row, Name::Regular, Code::RegularUnreadable, text);
        }
        is_regular
    }

    fn pupils(&mut self, row: Row, name: Name) -> Option<u32> {
        let text = row.get(self.columns.get(name))?;
        let pupils = cells::pupils(text);
        if pupils.is_none() {
            self.report(row, name, Code::PupilsUnreadable, text);
        }
        pupils?
    }
}

/// A municipality as it is compared: DUO itself writes 'S-GRAVENHAGE and S GRAVENHAGE.
fn municipality(name: &str) -> String {
    key(name).replace(['\'', '\u{2019}', '\u{2018}'], "")
}

/// Whether a number of this form belongs to another institution than the row names.
fn strange(institution: &str, id: &SiteId) -> bool {
    let id = id.as_str();
    institution.len() + 2 == id.len()
        && !id.get(..institution.len()).is_some_and(|f| f.eq_ignore_ascii_case(institution))
}

#[cfg(test)]
mod tests;

pub(crate) use reading::DUO_ID;
pub use reading::Reading;
