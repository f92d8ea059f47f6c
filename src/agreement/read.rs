//! Tables of afspraken.xlsx or .csv to agreements.
//!
//! A workbook may hold several such tables: the agenda (gesprekken.xlsx), filled in, is one. A row without a usable school, standard or text
//! is set aside; anything else that can't be read is left out of the agreement. Each has its finding. Rows that name a school and a standard and
//! nothing else are room that was not used.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::ids::{Beside, Named};
use super::known::{Known, NUMBER, SchoolCells, SiteCodes, with_beside};
use super::{Agreement, COLUMNS, Progress};
use crate::base::finding::{self, Checked, Code, Finding};
use crate::base::text::natural::natural;
use crate::input::cell::sheets::{self, Fit};
use crate::input::cell::{self, Columns, Dated, Dates};
use crate::input::source::{Row, Sheet};
use crate::norm::Norm;
use crate::register::Register;

/// What a table of agreements can't do without.
const REQUIRED: [&str; 2] = ["vestigingsnummer", "omschrijving"];

/// What can be wrong with the school of an agreement.
const SITE_CODES: SiteCodes = SiteCodes {
    unknown: Code::AgreementSiteUnknown,
    several: Code::AgreementSiteSeveral,
    disagrees: Code::AgreementSiteDisagrees,
};

/// With so many of its columns a sheet is meant as a table of agreements.
const PART: usize = 4;

/// Makes the sheets of agreements ready to be read. A row has moved along by a cell where something stands beside its last name and there is no date, amount
/// or status where one belongs; else what stands there is a note.
pub fn settle(sheets: &mut [Sheet]) {
    sheets::settle(sheets, |header| cell::is_one_of(header, &names()), moved);
}

fn moved(sheet: &Sheet) -> Vec<usize> {
    let columns = Columns::find(sheet, &names());
    sheet.beside().filter(|(row, _)| looks_moved(*row, &columns)).map(|(row, _)| row.number()).collect()
}

fn looks_moved(row: Row, columns: &Columns) -> bool {
    let is_odd = |name, reads: fn(&str) -> bool| row.get(columns.get(name)).is_some_and(|text| !reads(text));
    let is_date = |text: &str| Dates::default().read(text) != Dated::Not || cell::serial(text).is_some();
    DATES.into_iter().any(|name| is_odd(name, is_date))
        || is_odd("bedrag", |text| cell::amount(text).is_some())
        || is_odd("taakovername", |text| cell::yes_no(text).is_some())
        || is_odd("status", |text| progress(text).is_some())
}

/// Reads the agreements in all tables of a file, in order of id. A row with a fault is set aside with a finding; `None` when no table has the
/// columns that are needed.
pub fn read_agreements(sheets: &[Sheet], register: &Register, norms: &[Arc<Norm>]) -> Checked<Option<Vec<Agreement>>> {
    let mut findings = Vec::new();
    let Some(tables) = tables(sheets, &mut findings) else { return Checked::new(None, findings) };
    let known = Known::new(register, norms);
    let mut agreements: Vec<Agreement> = Vec::new();
    let mut nameless = Vec::new();
    let mut ids: HashMap<String, String> = HashMap::new();
    for ((sheet, columns), dates) in tables.iter().zip(dates(&tables)) {
        findings.extend(month_first(sheet, columns, &dates));
        let beside = Beside::of(sheet, columns.get("vestigingsnummer"), columns.get("standaard"));
        for row in sheet.rows() {
            let mut line = Line { row, columns, dates, beside: &beside, findings: &mut findings };
            if line.is_room() {
                continue;
            }
            let Some(agreement) = line.agreement(&known) else { continue };
            if agreement.id.is_empty() {
                nameless.push((agreement, line.about("afspraak", Code::AgreementIdBlank)));
            } else if let Some(first) = ids.get(&agreement.id.to_lowercase()) {
                let finding = line.about("afspraak", Code::AgreementIdDouble).fact("first", first);
                finding::add(&mut findings, finding);
            } else {
                ids.insert(agreement.id.to_lowercase(), agreement.place.to_string());
                agreements.push(agreement);
            }
        }
    }
    let mut taken = HashMap::new();
    for (mut agreement, finding) in nameless {
        agreement.id = name(&agreement, &mut ids, &mut taken);
        finding::add(&mut findings, finding.fact("id", &agreement.id));
        agreements.push(agreement);
    }
    agreements.sort_by(|a, b| natural(&a.id, &b.id));
    findings.sort();
    Checked::new(Some(agreements), findings)
}

/// The tables that hold agreements: every sheet that has the columns ([`sheets::candidates`]). Without one the first sheet is checked, so that a finding says
/// what it lacks.
fn tables<'s>(sheets: &'s [Sheet], findings: &mut Vec<Finding>) -> Option<Vec<(&'s Sheet, Columns)>> {
    let fit = |sheet: &Sheet| {
        let columns = Columns::find(sheet, &names());
        let missing = columns.missing(&REQUIRED);
        let known = names().into_iter().filter(|name| columns.get(name).is_some()).count();
        match () {
            () if missing.is_empty() => Fit::Whole,
            () if known >= PART => Fit::Part(missing),
            () => Fit::Other,
        }
    };
    let (found, beside) = sheets::candidates(sheets, fit);
    findings.extend(beside);
    // Of several tables only the columns that are needed are looked at: an agenda that was filled in has many more.
    let are_found = !found.is_empty();
    let several = sheets.len() > 1 && are_found;
    let found = if found.is_empty() { vec![sheets.first()?] } else { found };
    let mut tables = Vec::new();
    for sheet in found {
        let names = with_beside(&names());
        let columns = match several {
            true => Columns::find(sheet, &names).needed(sheet, &REQUIRED, findings),
            false => Columns::checked(sheet, &names, &REQUIRED, findings),
        };
        if let Some(columns) = columns {
            findings.extend(sheet.unnamed());
            tables.push((sheet, columns));
        }
    }
    // One that can't be read after all is not among those that are named as read.
    if are_found {
        sheets::tell(&tables.iter().map(|(sheet, _)| *sheet).collect::<Vec<_>>(), findings);
    }
    (!tables.is_empty()).then_some(tables)
}

/// A name for an agreement without a number: its school and standard, with a count where that is taken. `taken` says how far was counted.
fn name(agreement: &Agreement, ids: &mut HashMap<String, String>, taken: &mut HashMap<String, usize>) -> String {
    let about = agreement.standard.as_deref().unwrap_or("school");
    let base = format!("{}-{about}", agreement.school);
    let count = taken.entry(base.to_lowercase()).or_insert(0);
    let id = loop {
        *count += 1;
        let id = if *count == 1 { base.clone() } else { format!("{base}-{count}") };
        if !ids.contains_key(&id.to_lowercase()) {
            break id;
        }
    };
    ids.insert(id.to_lowercase(), agreement.place.to_string());
    id
}

/// The columns with dates.
const DATES: [&str; 2] = ["uiterlijk", "datum"];

/// What the columns with dates tell about the order of day and month; a column that tells nothing goes by the other dates of the file.
fn dates(tables: &[(&Sheet, Columns)]) -> Vec<[Dates; 2]> {
    let of = |(sheet, columns): &(&Sheet, Columns), name| {
        let column = columns.get(name);
        Dates::of(sheet.rows().filter_map(|row| row.get(column)))
    };
    let own: Vec<[Dates; 2]> = tables.iter().map(|table| DATES.map(|name| of(table, name))).collect();
    let all = own.iter().flatten().fold(Dates::default(), |all, dates| all.and(*dates));
    own.into_iter().map(|table| table.map(|dates| if dates.tells() { dates } else { dates.and(all) })).collect()
}

/// A finding about each column of a table with dates that are read with the month first, at the first of them.
fn month_first<'t>(
    sheet: &'t Sheet,
    columns: &'t Columns,
    dates: &'t [Dates; 2],
) -> impl Iterator<Item = Finding> + 't {
    DATES.iter().zip(dates).filter_map(|(name, dates)| {
        let column = columns.get(name)?;
        let row = sheet.rows().find(|row| dates.turns(row.cell(column)))?;
        let finding = Finding::new(Code::AnswerDatesMonthFirst, row.place_of(column)).value(row.cell(column));
        Some(finding.fact("length", "short"))
    })
}

/// The names of the columns that are read.
fn names() -> [&'static str; COLUMNS.len()] {
    COLUMNS.map(|(name, _)| name)
}

/// One row, with where its findings go.
struct Line<'l, 'a> {
    row: Row<'a>,
    columns: &'l Columns,
    dates: [Dates; 2],
    /// The standards of each school.
    beside: &'l Beside<'l>,
    findings: &'l mut Vec<Finding>,
}

impl<'a> Line<'_, 'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.row.get(self.columns.get(name))
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(str::to_owned)
    }

    /// The id, which is a name and no number; may be empty.
    fn id(&self) -> String {
        self.columns.get("afspraak").map(|column| self.row.shown(column)).unwrap_or_default().to_owned()
    }

    /// A finding at the cell of a column.
    fn about(&self, name: &'static str, code: Code) -> Finding {
        let place = self.columns.get(name).map_or_else(|| self.row.place(), |column| self.row.place_of(column));
        Finding::new(code, place).value(cell::reported(self.get(name).unwrap_or(""))).fact("column", name)
    }

    /// Room for a new agreement: nothing but a school and a standard, also below no name.
    fn is_room(&self) -> bool {
        let mut rest = names().into_iter().filter(|name| !["vestigingsnummer", "standaard"].contains(name));
        rest.all(|name| self.get(name).is_none()) && self.row.loose().next().is_none()
    }

    /// `None`, with a finding, when the row can't be used. The id may be empty.
    fn agreement(&mut self, known: &Known<'_>) -> Option<Agreement> {
        let what = self.required("omschrijving", Code::AgreementTextBlank);
        let number = self.columns.get(NUMBER);
        let site = number.map_or("", |column| self.row.shown(column));
        let school = self.keep(known.school(&SchoolCells::of(self.row, self.columns), &SITE_CODES));
        let standard = match Named::of(self.row, self.columns.get("standaard"), number, self.beside) {
            Some(named) => {
                let about = |code| self.about("standaard", code).value(cell::reported(named.text));
                let (unknown, in_doubt) =
                    (about(Code::AgreementStandardUnknown), about(Code::AgreementStandardInDoubt));
                let found = known.standard(&named, unknown, in_doubt);
                self.keep(found).map(Some)
            }
            None => Some(None),
        };
        let (id, what, school, standard) = (self.id(), what?, school?, standard?);
        let amount = self.read("bedrag", Code::AgreementAmountUnreadable, cell::amount);
        let taken_over = self.read("taakovername", Code::AgreementTakeoverUnreadable, cell::yes_no).unwrap_or(false);
        if taken_over && self.get("bedrag").is_none() {
            let shown = if id.is_empty() { site.to_owned() } else { id.clone() };
            let finding = self.about("taakovername", Code::AgreementTakeoverWithoutAmount).fact("agreement", shown);
            finding::add(self.findings, finding);
        }
        Some(Agreement {
            id,
            school,
            standard,
            what,
            who: self.text("wie"),
            contribution: self.text("bijdrage_swv"),
            amount,
            task_taken_over: taken_over,
            due: self.date("uiterlijk"),
            progress: self.read("status", Code::AgreementStatusUnknown, progress).unwrap_or(Progress::Open),
            date: self.date("datum"),
            remark: self.text("opmerking"),
            place: self.row.place(),
        })
    }

    fn required(&mut self, name: &'static str, code: Code) -> Option<String> {
        let text = self.text(name);
        if text.is_none() {
            let finding = self.about(name, code);
            finding::add(self.findings, finding);
        }
        text
    }

    fn keep<T>(&mut self, found: Result<T, Finding>) -> Option<T> {
        found.map_err(|finding| finding::add(self.findings, finding)).ok()
    }

    /// An optional cell; with a finding when it holds something that can't be read.
    fn read<T>(&mut self, name: &'static str, code: Code, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = read(self.get(name)?);
        if value.is_none() {
            let finding = self.about(name, code);
            finding::add(self.findings, finding);
        }
        value
    }

    fn date(&mut self, name: &'static str) -> Option<NaiveDate> {
        let dates = if name == DATES[0] { self.dates[0] } else { self.dates[1] };
        let is_number = self.columns.get(name).is_some_and(|column| self.row.is_number(column));
        let text = self.get(name)?;
        let code = match if is_number { dates.read_kept(text) } else { dates.read(text) } {
            Dated::At(moment) => return Some(moment.day),
            Dated::Unclear => Code::AgreementDateUnclear,
            Dated::Not => Code::AgreementDateUnreadable,
        };
        let finding = self.about(name, code);
        finding::add(self.findings, finding);
        None
    }
}

fn progress(text: &str) -> Option<Progress> {
    let all = [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped];
    all.into_iter().find(|progress| progress.as_str() == text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::testing::{assert_whole, codes, norms, register, sheet};
    use crate::base::exact::Milli;

    const HEADER: &str = "afspraak;vestigingsnummer;standaard;omschrijving;bedrag;taakovername;uiterlijk;status";

    fn read(rows: &[&str]) -> (Vec<Agreement>, Vec<Finding>) {
        let checked = read_agreements(&[sheet(HEADER, rows)], &register(), &norms());
        (checked.value.unwrap(), checked.findings)
    }

    #[test]
    fn a_full_row_is_read_as_it_stands() {
        let (agreements, findings) =
            read(&["AF-2;01ab01;v1;Protocol;€ 2.500,00;Ja;1-2-2026;Loopt", "AF-1;01AB02;;Gesprek;;;;"]);
        assert_eq!(codes(&findings), Vec::<(&str, u32, u32)>::new());
        assert_eq!(agreements.iter().map(|a| a.id.as_str()).collect::<Vec<_>>(), ["AF-1", "AF-2"]);
        let full = &agreements[1];
        assert_eq!((full.school.as_str(), full.standard.as_deref()), ("01AB01", Some("V1")));
        assert_eq!((full.amount, full.task_taken_over), (Some(Milli::whole(2500)), true));
        assert_eq!((full.due, full.progress), (NaiveDate::from_ymd_opt(2026, 2, 1), Progress::Running));
        assert_eq!((agreements[0].standard.as_ref(), agreements[0].progress), (None, Progress::Open));
    }

    #[test]
    fn a_row_that_names_no_school_standard_or_text_is_set_aside() {
        let (agreements, findings) = read(&[
            "AF-1;01AB09;V1;Protocol;;;;",
            "AF-2;01AB01;V8;Protocol;;;;",
            "AF-3;01AB01;V1;;;;1-2-2026;",
            "AF-4;01AB01;V1;Goed;;;;",
            "af-4;01AB01;V1;Dubbel;;;;",
        ]);
        assert_eq!(agreements.iter().map(|a| a.what.as_str()).collect::<Vec<_>>(), ["Goed"]);
        let expected = [("G103", 2, 2), ("G104", 3, 3), ("G105", 4, 4), ("G102", 6, 1)];
        assert_eq!(codes(&findings), expected);
        assert_whole(&findings);
    }

    #[test]
    fn an_agreement_without_a_number_is_named_after_school_and_standard() {
        let (agreements, findings) = read(&[
            ";01AB01;V1;Eén;;;;",
            ";01AB01;V1;Twee;;;;",
            "01ab01-v1;01AB01;V1;Had een nummer;;;;",
            ";01AB02;;Drie;;;;",
        ]);
        let named: Vec<_> = agreements.iter().map(|a| (a.id.as_str(), a.what.as_str())).collect();
        let expected = [
            ("01AB01-V1-2", "Eén"),
            ("01AB01-V1-3", "Twee"),
            ("01AB02-school", "Drie"),
            ("01ab01-v1", "Had een nummer"),
        ];
        assert_eq!(named, expected);
        assert_eq!(codes(&findings), [("G101", 2, 1), ("G101", 3, 1), ("G101", 5, 1)]);
        assert_whole(&findings);
    }

    #[test]
    fn every_table_of_a_workbook_that_has_the_columns_is_read() {
        let cover = sheet("Leeswijzer", &["tekst"]);
        let agenda = sheet(
            "wijk;vestigingsnummer;standaard;omschrijving;wie",
            &["Noord;01AB01;V1;Nieuw;ib'er", "Noord;01AB02;V1;;"],
        );
        let earlier = sheet(HEADER, &["AF-1;01AB01;V1;Eerder;;;;"]);
        let checked = read_agreements(&[cover, agenda, earlier], &register(), &norms());
        let named: Vec<_> = checked.value.unwrap().into_iter().map(|a| (a.id, a.what)).collect();
        assert_eq!(named, [("01AB01-V1".to_owned(), "Nieuw".to_owned()), ("AF-1".to_owned(), "Eerder".to_owned())]);
        assert_eq!(codes(&checked.findings), [("A166", 0, 0), ("A167", 0, 0), ("G101", 2, 0)]);
        assert_whole(&checked.findings);
    }

    #[test]
    fn a_hidden_sheet_and_one_that_lacks_a_column_are_told() {
        let mut hidden = sheet(HEADER, &["AF-1;01AB01;V1;Eerder;;;;"]);
        hidden.hidden = true;
        let part = sheet("afspraak;vestigingsnummer;standaard;omschrijvng;wie", &["AF-2;01AB01;V1;Weg;"]);
        let double = sheet("vestigingsnummer;omschrijving;Omschrijving", &["01AB01;Een;Twee"]);
        let checked = read_agreements(&[hidden, part, double], &register(), &norms());
        assert_eq!(checked.value.unwrap().len(), 1);
        let reported = [("A107", 0, 0), ("A168", 0, 0), ("B109", 1, 3)];
        assert_eq!(codes(&checked.findings), reported);
        assert_whole(&checked.findings);
    }

    #[test]
    fn an_odd_cell_is_left_out_and_the_agreement_stays() {
        let (agreements, findings) = read(&["AF-1;01AB01;V1;Protocol;veel;misschien;morgen;bijna"]);
        assert_eq!(codes(&findings), [("G107", 2, 5), ("G108", 2, 6), ("G110", 2, 7), ("G106", 2, 8)]);
        assert_whole(&findings);
        let odd = &agreements[0];
        assert_eq!((odd.amount, odd.task_taken_over, odd.due, odd.progress), (None, false, None, Progress::Open));
    }

    #[test]
    fn dates_with_the_month_first_are_told_once_for_a_column() {
        let header = "afspraak;vestigingsnummer;omschrijving;uiterlijk;datum";
        let rows = ["A1;01AB01;Een;03/04/2026;", "A2;01AB02;Twee;03/23/2026;"];
        let checked = read_agreements(&[sheet(header, &rows)], &register(), &norms());
        assert_eq!(codes(&checked.findings), [("A160", 2, 4)]);
        let rows = ["A1;01AB01;Een;3-4-2026;10-6-2025", "A2;01AB02;Twee;23-3-2026;11-6-2025"];
        assert_eq!(read_agreements(&[sheet(header, &rows)], &register(), &norms()).findings, []);
    }

    #[test]
    fn a_task_taken_over_needs_an_amount() {
        let (agreements, findings) = read(&["AF-1;01AB01;V1;Protocol;;x;;", "AF-2;01AB01;V1;Protocol;100;x;;"]);
        assert_eq!(codes(&findings), [("G109", 2, 6)]);
        assert_whole(&findings);
        assert_eq!(agreements.len(), 2);
    }

    #[test]
    fn room_for_new_agreements_is_passed_over_in_silence() {
        let (agreements, findings) = read(&[";01AB01;V1;;;;;", ";01AB09;;;;;;"]);
        assert!(agreements.is_empty() && findings.is_empty(), "{findings:?}");
    }

    #[test]
    fn without_a_required_column_nothing_is_read() {
        let checked = read_agreements(&[sheet("afspraak;omschrijving", &["AF-1;Iets"])], &register(), &norms());
        assert!(checked.value.is_none());
        assert_eq!(codes(&checked.findings), [("B107", 0, 0)]);
    }
}
