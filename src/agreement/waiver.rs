//! Waivers (ontheffingen): always with a reason, an approver and an end.

use std::sync::Arc;

use super::grantor::is_school;
use super::ids::{Beside, Named};
use super::known::{Known, NUMBER, SchoolCells, SiteCodes, with_beside};
use crate::base::finding::{self, Checked, Code, Finding, Place};
use crate::input::cell::sheets::{self, Fit};
use crate::input::cell::{self, Columns};
use crate::input::source::{Row, Sheet};
use crate::norm::{Norm, Standard};
use crate::register::{Register, Says, SchoolYear, SiteId, Window};

const NAMES: [&str; 6] = ["vestigingsnummer", "standaard", "tot", "reden", "verleend_door", "van"];

/// The columns that only waivers have.
const OWN: [&str; 3] = ["standaard", "reden", "verleend_door"];

/// What can be wrong with the school of a waiver.
const SITE_CODES: SiteCodes = SiteCodes {
    unknown: Code::WaiverSiteUnknown,
    several: Code::WaiverSiteSeveral,
    disagrees: Code::WaiverSiteDisagrees,
};

/// Makes the sheets of waivers ready to be read. A waiver sets verdicts aside: one of which a cell may have moved along is none, whatever stands beside it.
pub fn settle(sheets: &mut [Sheet]) {
    let moved = |sheet: &Sheet| sheet.beside().map(|(row, _)| row.number()).collect();
    sheets::settle(sheets, |header| cell::is_one_of(header, &NAMES), moved);
}

/// A waiver (ontheffing) of one standard for one school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// School.
    pub school: SiteId,
    /// Standard id.
    pub standard: String,
    /// Van: first school year; `None`: from the beginning.
    pub from: Option<SchoolYear>,
    /// Tot: last school year, inclusive.
    pub until: SchoolYear,
    /// Reden.
    pub reason: String,
    /// Verleend_door.
    pub granted_by: String,
    /// The row it stands in.
    pub place: Place,
    /// The cell with its end.
    pub end: Place,
}

impl Waiver {
    /// Whether it is about a standard: a waiver goes on for the standard that replaces the one it names.
    pub fn is_about(&self, standard: &Standard) -> bool {
        standard.carries_on(&self.standard)
    }

    /// Whether it holds in a school year.
    pub fn holds_in(&self, year: SchoolYear) -> bool {
        self.from.is_none_or(|from| from <= year) && year <= self.until
    }
}

/// Reads the waivers of every table of a file, in order of school and standard. A row with a fault is set aside with a finding; `None` when there
/// is no table, or one lacks a required column. A school year that lies beyond the window is such a fault.
pub fn read_waivers(
    sheets: &[Sheet],
    register: &Register,
    norms: &[Arc<Norm>],
    window: Window,
) -> Checked<Option<Vec<Waiver>>> {
    let mut findings = Vec::new();
    let Some(tables) = tables(sheets, &mut findings) else {
        findings.sort();
        return Checked::new(None, findings);
    };
    let known = Known::new(register, norms);
    let mut waivers: Vec<Waiver> = Vec::new();
    for (sheet, columns) in &tables {
        let beside = Beside::of(sheet, columns.get("vestigingsnummer"), columns.get("standaard"));
        for row in sheet.rows() {
            match (Line { row, columns, beside: &beside, window }).waiver(&known, register) {
                Ok(waiver) => waivers.push(waiver),
                Err(faults) => faults.into_iter().for_each(|fault| finding::add(&mut findings, fault)),
            }
        }
    }
    waivers.sort_by(|a, b| key(a).cmp(&key(b)));
    overlaps(&waivers, &mut findings);
    for waiver in waivers.iter().filter(|waiver| !has_effect(waiver, register, norms)) {
        let finding = Finding::new(Code::WaiverWithoutEffect, waiver.place.clone()).value(waiver.school.as_str());
        finding::add(&mut findings, finding.fact("standard", &waiver.standard));
    }
    findings.sort();
    Checked::new(Some(waivers), findings)
}

/// The tables of waivers: of a workbook every sheet with most of the columns, hidden or not ([`sheets::candidates`]), and else the first sheet, so that a finding
/// says what it lacks. `None` when any of them can't be read: with a part of the waivers verdicts would be wrong.
fn tables<'s>(sheets: &'s [Sheet], findings: &mut Vec<Finding>) -> Option<Vec<(&'s Sheet, Columns)>> {
    let fit = |sheet: &Sheet| {
        let missing = Columns::find(sheet, &NAMES).missing(&NAMES);
        // A copy of the register has numbers and periods as well.
        let is_own = OWN.iter().any(|name| !missing.contains(name));
        match NAMES.len() - missing.len() {
            known if known >= NAMES.len() / 2 && is_own => Fit::Whole,
            2.. if is_own => Fit::Part(missing),
            _ => Fit::Other,
        }
    };
    let (mut meant, beside) = sheets::candidates(sheets, fit);
    findings.extend(beside);
    let are_found = !meant.is_empty();
    if meant.is_empty() {
        meant.push(sheets.first()?);
    }
    findings.extend(meant.iter().flat_map(|sheet| sheet.unnamed()));
    let names = with_beside(&NAMES);
    let mut checked = |sheet| Columns::checked(sheet, &names, &NAMES[..5], findings).map(|columns| (sheet, columns));
    // Each is looked at: what one lacks hides nothing of the next.
    let tables: Vec<_> = meant.into_iter().map(&mut checked).collect();
    let tables: Vec<(&Sheet, Columns)> = tables.into_iter().collect::<Option<_>>()?;
    if are_found {
        sheets::tell(&tables.iter().map(|(sheet, _)| *sheet).collect::<Vec<_>>(), findings);
    }
    Some(tables)
}

fn key(waiver: &Waiver) -> impl Ord + '_ {
    (&waiver.school, &waiver.standard, waiver.from, waiver.until, &waiver.place)
}

/// Whether there is a school year in which the waiver holds, the school takes part, and the norm that applies to it has the standard or one
/// that replaces it.
fn has_effect(waiver: &Waiver, register: &Register, norms: &[Arc<Norm>]) -> bool {
    register.site(&waiver.school).iter().any(|school| {
        norms.iter().any(|norm| {
            // The first year in which all three may hold: if it is not one, none is.
            let year = norm.from.max(waiver.from.unwrap_or(norm.from)).max(school.from.unwrap_or(norm.from));
            let for_kind = |s: &Standard| s.kinds.is_empty() || s.kinds.contains(&school.kind);
            year <= waiver.until
                && school.holds_in(year)
                && norm.applies_to(school, year)
                && norm.standards.iter().any(|standard| waiver.is_about(standard) && for_kind(standard))
        })
    })
}

/// A warning at each waiver that begins before an earlier one of the same school and standard has ended. `waivers` is in order.
fn overlaps(waivers: &[Waiver], findings: &mut Vec<Finding>) {
    for group in waivers.chunk_by(|a, b| (&a.school, &a.standard) == (&b.school, &b.standard)) {
        let mut longest = &group[0];
        for waiver in &group[1..] {
            if waiver.from.is_none_or(|from| from <= longest.until) {
                let finding = Finding::new(Code::WaiverOverlap, waiver.place.clone()).value(waiver.school.as_str());
                let finding = finding.fact("standard", &waiver.standard).fact("other", longest.place.to_string());
                finding::add(findings, finding);
            }
            if waiver.until > longest.until {
                longest = waiver;
            }
        }
    }
}

struct Line<'a> {
    row: Row<'a>,
    columns: &'a Columns,
    /// The standards of each school.
    beside: &'a Beside<'a>,
    /// Which school years can be meant.
    window: Window,
}

impl<'a> Line<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.row.get(self.columns.get(name))
    }

    fn place_of(&self, name: &str) -> Place {
        self.columns.get(name).map_or_else(|| self.row.place(), |column| self.row.place_of(column))
    }

    /// A finding at the cell of a column.
    fn about(&self, name: &'static str, code: Code) -> Finding {
        Finding::new(code, self.place_of(name)).value(cell::reported(self.get(name).unwrap_or(""))).fact("column", name)
    }

    /// The waiver, or everything that is wrong with the row.
    fn waiver(&self, known: &Known<'_>, register: &Register) -> Result<Waiver, Vec<Finding>> {
        let mut faults: Vec<Finding> = NAMES[1..5]
            .iter()
            .filter(|name| self.get(name).is_none())
            .map(|name| self.about(name, Code::WaiverIncomplete))
            .collect();
        let mut keep = |fault| faults.push(fault);
        let school = known.school(&SchoolCells::of(self.row, self.columns), &SITE_CODES).map_err(&mut keep);
        let (column, number) = (self.columns.get("standaard"), self.columns.get(NUMBER));
        let standard = Named::of(self.row, column, number, self.beside).map(|named| {
            let about = |code| self.about("standaard", code).value(cell::reported(named.text));
            let (unknown, in_doubt) = (about(Code::WaiverStandardUnknown), about(Code::WaiverStandardInDoubt));
            let found = known.standard(&named, unknown, in_doubt);
            found.map_err(&mut keep).unwrap_or_default()
        });
        let from = self.year("van").map_err(&mut keep);
        let until = self.year("tot").map_err(&mut keep);
        if let (Ok(Some(from)), Ok(Some(until))) = (from, until)
            && until < from
        {
            let finding = self.about("tot", Code::WaiverEndsBeforeStart);
            keep(finding.fact("from", from.to_string()).fact("until", until.to_string()));
        }
        let granted_by = self.get("verleend_door");
        if let (Ok(school), Some(by)) = (&school, granted_by)
            && is_school(register.site(school), by)
        {
            // Who grants a waiver is reported in every table of waivers.
            keep(self.about("verleend_door", Code::WaiverBySchool).value(by).fact("school", school.as_str()));
        }
        match (school, standard, from, until, self.get("reden"), granted_by) {
            (Ok(school), Some(standard), Ok(from), Ok(Some(until)), Some(reason), Some(by)) if faults.is_empty() => {
                let (reason, granted_by) = (reason.to_owned(), by.to_owned());
                let (place, end) = (self.row.place(), self.place_of("tot"));
                Ok(Waiver { school, standard, from, until, reason, granted_by, place, end })
            }
            _ => Err(faults),
        }
    }

    fn year(&self, name: &'static str) -> Result<Option<SchoolYear>, Finding> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let year = SchoolYear::in_cell(text).ok_or_else(|| self.about(name, Code::WaiverYearUnreadable))?;
        match self.window.beyond(Says::End, year) {
            Some((first, last)) => {
                let finding = self.about(name, Code::WaiverYearBeyond).fact("first", first.to_string());
                Err(finding.fact("last", last.to_string()))
            }
            None => Ok(Some(year)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::testing::{assert_whole, codes, norms, register, sheet};
    use crate::register::testing::school;
    use crate::register::{Kind, School, Sector};

    const HEADER: &str = "vestigingsnummer;standaard;van;tot;reden;verleend_door";

    fn read(rows: &[&str]) -> (Vec<Waiver>, Vec<Finding>) {
        let checked = read_waivers(&[sheet(HEADER, rows)], &register(), &norms(), Window::default());
        (checked.value.unwrap(), checked.findings)
    }

    #[test]
    fn a_full_row_is_read_as_it_stands() {
        let (waivers, findings) = read(&["01ab02;v1;;2025/2026;Bouw;SWV", "01AB01;V0;2024-2025;2024-2025;Bouw;SWV"]);
        assert!(findings.is_empty(), "{findings:?}");
        let found: Vec<_> = waivers.iter().map(|w| (w.school.as_str(), w.standard.as_str())).collect();
        assert_eq!(found, [("01AB01", "V0"), ("01AB02", "V1")]);
        assert_eq!((waivers[1].from, waivers[1].until), (None, SchoolYear::starting(2025).unwrap()));
    }

    #[test]
    fn every_fault_of_a_row_is_named_and_the_row_is_set_aside() {
        let (waivers, findings) = read(&[
            "01AB09;V1;;2025-2026;Bouw;SWV",
            "01AB01;V8;;2025-2026;Bouw;SWV",
            "01AB01;V1;;;;",
            "01AB01;V1;2025;2025-2026;Bouw;SWV",
            "01AB01;V1;2026-2027;2025-2026;Bouw;SWV",
            "01AB01;V1;;2025-2026;Bouw;school 01AB01",
            "01AB01;V1;;2025-2026;Bouw;01ab01",
            "01AB01;;;2025-2026;Bouw;SWV",
            "01AB01;V1;;2025-2026;Bouw;directeur School 01AB01",
            "01AB01;V1;;2025-2026;Bouw;schoolleiding",
        ]);
        assert!(waivers.is_empty());
        let expected = [
            ("W102", 2, 1),
            ("W103", 3, 2),
            ("W101", 4, 4),
            ("W101", 4, 5),
            ("W101", 4, 6),
            ("W104", 5, 3),
            ("W105", 6, 4),
            ("W106", 7, 6),
            ("W106", 8, 6),
            ("W101", 9, 2),
            ("W106", 10, 6),
            ("W106", 11, 6),
        ];
        assert_eq!(codes(&findings), expected);
        assert_whole(&findings);
    }

    #[test]
    fn a_school_year_far_from_the_batch_sets_the_row_aside() {
        let window = Window::around([crate::register::testing::year(2025)]);
        let rows = [
            "01AB01;V1;;2062-2063;Bouw;SWV",
            "01AB01;V1;1926-1927;2025-2026;Bouw;SWV",
            "01AB01;V1;;2030-2031;Bouw;SWV",
        ];
        let read = read_waivers(&[sheet(HEADER, &rows)], &register(), &norms(), window);
        assert_whole(&read.findings);
        assert_eq!(codes(&read.findings), [("W123", 2, 4), ("W123", 3, 3)]);
        assert_eq!(read.value.unwrap().len(), 1);
    }

    #[test]
    fn cells_about_two_schools_are_no_school() {
        let header = "BRIN;vestigingsnummer;school;standaard;tot;reden;verleend_door";
        let rest = "V1;2025-2026;Bouw;SWV";
        let sites = [
            ("01AB;01AB01;School 01AB01", "01AB01"),
            ("01AB;1;", "01AB01"),
            ("01ab01;01AB01;Noord", "01AB01"),
            ("01AB02;;", "01AB02"),
            (";01AB02;school 01ab02", "01AB02"),
            ("hoofdgebouw;01AB02;", "01AB02"),
            ("01CD;01AB01;", "W122"),
            ("01AB02;01AB01;", "W122"),
            (";01AB01;School 01AB02", "W122"),
            ("01AB01;01CD09;", "W122"),
            ("01CD;01;", "W102"),
            ("01CD;09;", "W102"),
            ("01AB;;", "W102"),
        ];
        for (cells, expected) in sites {
            let row = format!("{cells};{rest}");
            let checked = read_waivers(&[sheet(header, &[&row])], &register(), &norms(), Window::default());
            let site = checked.value.unwrap().first().map(|waiver| waiver.school.to_string());
            let code = checked.findings.first().map(|finding| finding.code.id().to_owned());
            assert_eq!(site.or(code).as_deref(), Some(expected), "{cells}");
            assert_whole(&checked.findings);
        }
    }

    #[test]
    fn every_table_of_a_workbook_is_read_and_a_part_of_one_is_not_enough() {
        let (po, vo) =
            (sheet(HEADER, &["01AB01;V1;;2025-2026;Bouw;SWV"]), sheet(HEADER, &["01AB02;V1;;2025-2026;Bouw;SWV"]));
        let read = |sheets: &[Sheet]| read_waivers(sheets, &register(), &norms(), Window::default());
        let both = read(&[sheet("Toelichting", &["Zie het beleid."]), po.clone(), vo]);
        assert_eq!(both.value.map(|waivers| waivers.len()), Some(2));
        assert_eq!(codes(&both.findings), [("A166", 0, 0), ("A167", 0, 0)]);
        let mut hidden = sheet(HEADER, &["01AB02;V1;;2025-2026;Bouw;SWV"]);
        hidden.hidden = true;
        let alone = read(&[sheet("vestigingsnummer;standaard;eind", &["01AB01;V1;2025-2026"]), hidden]);
        assert_eq!(alone.value.map(|waivers| waivers.len()), Some(1));
        assert_eq!(codes(&alone.findings), [("A107", 0, 0), ("A168", 0, 0)]);
        assert_whole(&alone.findings);
        let part = read(&[po, sheet("vestigingsnummer;standaard;tot", &["01AB02;V1;2025-2026"])]);
        assert!(part.value.is_none());
        assert_eq!(codes(&part.findings), [("B107", 0, 0), ("B107", 0, 0)], "nothing of the file was read");
        assert!(read(&[]).value.is_none());
        assert_eq!(read(&[sheet(HEADER, &[])]).value, Some(vec![]), "no waivers is no fault");
    }

    #[test]
    fn a_waiver_that_covers_no_year_is_told() {
        let until = |id: &str, last| School { until: SchoolYear::starting(last), ..school(id) };
        let special = School { kind: Kind::new("so"), ..school("01AB05") };
        let vo = School { sector: Sector::Vo, ..school("01AB06") };
        let register = Register::new(vec![school("01AB01"), until("01AB03", 2024), until("01AB04", 2020), special, vo]);
        let mut norm = (*norms()[0]).clone();
        norm.until = SchoolYear::starting(2026);
        norm.standards[0].kinds = vec![Kind::new("bao")];
        let lines = [
            "01AB01;V1;2026-2027;2026-2027;Bouw;SWV",
            "01AB01;V1;2027-2028;2028-2029;Bouw;SWV",
            "01AB01;V0;;2022-2023;Bouw;SWV",
            "01AB03;V0;2024-2025;2025-2026;Bouw;SWV",
            "01AB03;V1;2025-2026;2025-2026;Bouw;SWV",
            "01AB04;V1;;2025-2026;Bouw;SWV",
            "01AB05;V1;;2025-2026;Bouw;SWV",
            "01AB06;V1;;2025-2026;Bouw;SWV",
        ];
        let checked = read_waivers(&[sheet(HEADER, &lines)], &register, &[Arc::new(norm)], Window::default());
        let lines = [3, 4, 6, 7, 8, 9].map(|line| ("W108", line, 0));
        assert_eq!(codes(&checked.findings), lines);
        assert_eq!(checked.value.map(|waivers| waivers.len()), Some(8), "it is kept all the same");
        assert_whole(&checked.findings);
    }

    #[test]
    fn waivers_of_one_standard_may_follow_but_not_overlap() {
        let (waivers, findings) = read(&[
            "01AB01;V1;2023-2024;2024-2025;Bouw;SWV",
            "01AB01;V1;2025-2026;2026-2027;Bouw;SWV",
            "01AB01;V1;2024-2025;2024-2025;Bouw;SWV",
            "01AB02;V1;2024-2025;2024-2025;Bouw;SWV",
        ]);
        assert_eq!(waivers.len(), 4);
        assert_eq!(codes(&findings), [("W107", 4, 0)]);
        assert_whole(&findings);
    }
}
