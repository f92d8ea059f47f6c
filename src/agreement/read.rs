//! Rows of afspraken.xlsx or .csv to agreements.
//!
//! A row without a usable id, school, standard or text is set aside; anything else that can't be read is left out of the agreement. Each
//! has its finding. The agenda (gesprekken.xlsx) leaves room for new agreements: rows that name a school and a standard and nothing else.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::known::Known;
use super::{Agreement, Progress};
use crate::cell::{self, Columns};
use crate::finding::{Checked, Code, Finding};
use crate::norm::Norm;
use crate::register::Register;
use crate::source::{Row, Sheet};

const NAMES: [&str; 12] = [
    "afspraak",
    "vestigingsnummer",
    "omschrijving",
    "standaard",
    "wie",
    "bijdrage_swv",
    "bedrag",
    "taakovername",
    "uiterlijk",
    "status",
    "datum",
    "opmerking",
];

/// Reads the agreements, in order of id. A row with a fault is set aside with a finding; `None` when a required column is missing.
pub fn read_agreements(sheet: &Sheet, register: &Register, norms: &[Arc<Norm>]) -> Checked<Option<Vec<Agreement>>> {
    let mut findings = Vec::new();
    let Some(columns) = Columns::checked(sheet, &NAMES, &NAMES[..3], &mut findings) else {
        return Checked::new(None, findings);
    };
    let known = Known::new(register, norms);
    let mut agreements: Vec<Agreement> = Vec::new();
    let mut ids: HashMap<String, String> = HashMap::new();
    for row in sheet.rows() {
        let mut line = Line { row, columns: &columns, findings: &mut findings };
        if line.is_room() {
            continue;
        }
        let Some(agreement) = line.agreement(&known) else { continue };
        let place = agreement.place.to_string();
        match ids.get(&agreement.id.to_lowercase()) {
            Some(first) => {
                let finding = line.about("afspraak", Code::AgreementIdDouble).fact("first", first);
                findings.push(finding);
            }
            None => {
                ids.insert(agreement.id.to_lowercase(), place);
                agreements.push(agreement);
            }
        }
    }
    agreements.sort_by(|a, b| a.id.cmp(&b.id));
    findings.sort();
    Checked::new(Some(agreements), findings)
}

/// One row, with where its findings go.
struct Line<'l, 'a> {
    row: Row<'a>,
    columns: &'l Columns,
    findings: &'l mut Vec<Finding>,
}

impl<'a> Line<'_, 'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.row.get(self.columns.get(name))
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(str::to_owned)
    }

    /// A finding at the cell of a column.
    fn about(&self, name: &'static str, code: Code) -> Finding {
        let place = self.columns.get(name).map_or_else(|| self.row.place(), |column| self.row.place_of(column));
        Finding::new(code, place).value(self.get(name).unwrap_or("")).fact("column", name)
    }

    /// Room for a new agreement: nothing but a school and a standard.
    fn is_room(&self) -> bool {
        NAMES
            .iter()
            .filter(|name| !["vestigingsnummer", "standaard"].contains(name))
            .all(|name| self.get(name).is_none())
    }

    /// `None`, with a finding, when the row can't be used.
    fn agreement(&mut self, known: &Known<'_>) -> Option<Agreement> {
        let id = self.required("afspraak", Code::AgreementIdBlank);
        let what = self.required("omschrijving", Code::AgreementTextBlank);
        let site = self.get("vestigingsnummer").unwrap_or("");
        let school = self.keep(known.school(site, self.about("vestigingsnummer", Code::AgreementSiteUnknown)));
        let standard = match self.get("standaard") {
            Some(text) => {
                self.keep(known.standard(text, self.about("standaard", Code::AgreementStandardUnknown))).map(Some)
            }
            None => Some(None),
        };
        let (id, what, school, standard) = (id?, what?, school?, standard?);
        let amount = self.read("bedrag", Code::AgreementAmountUnreadable, cell::amount);
        let taken_over = self.read("taakovername", Code::AgreementTakeoverUnreadable, cell::yes_no).unwrap_or(false);
        if taken_over && self.get("bedrag").is_none() {
            let finding = self.about("taakovername", Code::AgreementTakeoverWithoutAmount).fact("agreement", &id);
            self.findings.push(finding);
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
            self.findings.push(finding);
        }
        text
    }

    fn keep<T>(&mut self, found: Result<T, Finding>) -> Option<T> {
        found.map_err(|finding| self.findings.push(finding)).ok()
    }

    /// An optional cell; with a finding when it holds something that can't be read.
    fn read<T>(&mut self, name: &'static str, code: Code, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = read(self.get(name)?);
        if value.is_none() {
            let finding = self.about(name, code);
            self.findings.push(finding);
        }
        value
    }

    fn date(&mut self, name: &'static str) -> Option<NaiveDate> {
        self.read(name, Code::AgreementDateUnreadable, cell::date)
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
    use crate::exact::Milli;

    const HEADER: &str = "afspraak;vestigingsnummer;standaard;omschrijving;bedrag;taakovername;uiterlijk;status";

    fn read(rows: &[&str]) -> (Vec<Agreement>, Vec<Finding>) {
        let checked = read_agreements(&sheet(HEADER, rows), &register(), &norms());
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
    fn a_row_that_names_no_school_standard_id_or_text_is_set_aside() {
        let (agreements, findings) = read(&[
            ";01AB01;V1;Protocol;;;;",
            "AF-1;01AB09;V1;Protocol;;;;",
            "AF-2;01AB01;V8;Protocol;;;;",
            "AF-3;01AB01;V1;;;;1-2-2026;",
            "AF-4;01AB01;V1;Goed;;;;",
            "af-4;01AB01;V1;Dubbel;;;;",
        ]);
        assert_eq!(agreements.iter().map(|a| a.what.as_str()).collect::<Vec<_>>(), ["Goed"]);
        let expected = [("G101", 2, 1), ("G103", 3, 2), ("G104", 4, 3), ("G105", 5, 4), ("G102", 7, 1)];
        assert_eq!(codes(&findings), expected);
        assert_whole(&findings);
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
        let checked = read_agreements(&sheet("afspraak;omschrijving", &["AF-1;Iets"]), &register(), &norms());
        assert!(checked.value.is_none());
        assert_eq!(codes(&checked.findings), [("B107", 0, 0)]);
    }
}
