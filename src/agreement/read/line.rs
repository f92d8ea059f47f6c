//! One row of a table of agreements.

use chrono::NaiveDate;

use super::super::ids::{Beside, Named};
use super::super::known::{Known, NUMBER, SchoolCells, SiteCodes};
use super::super::model::{MARK, TALK};
use super::super::{Agreement, COLUMNS, Progress};
use super::entry::Entry;
use crate::base::exact::Milli;
use crate::base::finding::{self, Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::input::cell::{self, Columns, Dated, Dates, Moment};
use crate::input::source::Row;
use crate::register::SiteId;

/// What can be wrong with the school of an agreement.
pub(super) const SITE_CODES: SiteCodes = SiteCodes {
    unknown: Code::AgreementSiteUnknown,
    several: Code::AgreementSiteSeveral,
    disagrees: Code::AgreementSiteDisagrees,
};

/// The columns with dates.
pub(super) const DATES: [&str; 3] = ["uiterlijk", "datum", TALK];

/// The names of the columns that are read.
pub(super) fn names() -> [&'static str; COLUMNS.len()] {
    COLUMNS.map(|(name, _)| name)
}

/// One row, with where its findings go.
pub(super) struct Line<'l, 'a> {
    pub row: Row<'a>,
    /// The row that tells its school and standard: itself, or the one of the topic under which it was inserted.
    pub key: Row<'a>,
    pub columns: &'l Columns,
    pub dates: [Dates; DATES.len()],
    /// The standards of each school.
    pub beside: &'l Beside<'l>,
    pub findings: &'l mut Vec<Finding>,
}

impl<'l, 'a> Line<'l, 'a> {
    /// What stands in a column.
    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
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
    pub(super) fn about(&self, name: &'static str, code: Code) -> Finding {
        Finding::new(code, self.place_of(name)).value(cell::reported(self.get(name).unwrap_or(""))).fact("column", name)
    }

    /// The cell of a column, or the row.
    pub(super) fn place_of(&self, name: &str) -> Place {
        self.columns.get(name).map_or_else(|| self.row.place(), |column| self.row.place_of(column))
    }

    /// Room for a new agreement: nothing but a school and a standard, also below no name.
    pub(super) fn is_room(&self) -> bool {
        let mut rest = names().into_iter().filter(|name| !["vestigingsnummer", "standaard"].contains(name));
        rest.all(|name| self.get(name).is_none()) && self.row.loose().next().is_none()
    }

    /// Whether it names no school at all.
    pub(super) fn is_keyless(&self) -> bool {
        self.get(NUMBER).is_none() && SchoolCells::of(self.row, self.columns).has_no_number()
    }

    /// `None`, with a finding, when the row can't be used.
    pub(super) fn entry(&mut self, known: &Known<'_>) -> Option<Entry> {
        let what = self.required("omschrijving", Code::AgreementTextBlank);
        let school = self.school(known);
        let standard = self.standard(known);
        let (id, what, school, standard) = (self.id(), what?, school?, standard?);
        let mut agreement = Agreement {
            id,
            school,
            standard,
            what,
            who: self.text("wie"),
            contribution: self.text("bijdrage_swv"),
            amount: self.amount(),
            task_taken_over: self
                .read("taakovername", Code::AgreementTakeoverUnreadable, cell::yes_no)
                .unwrap_or(false),
            due: self.date("uiterlijk"),
            progress: self.read("status", Code::AgreementStatusUnknown, progress).unwrap_or(Progress::Open),
            date: self.date("datum"),
            remark: self.text("opmerking"),
            place: self.row.place(),
        };
        let mut if_used = Vec::new();
        let is_unnumbered = agreement.id.is_empty();
        if is_unnumbered {
            agreement.id = agreement.derived_id();
            if_used.push((self.about("afspraak", Code::AgreementIdBlank), "id"));
        }
        if_used.extend(self.takeover(&agreement));
        let written = self.text(MARK);
        Some(Entry { agreement, is_unnumbered, written, id_place: self.place_of("afspraak"), if_used })
    }

    /// Of a row that names no school and stands under no topic there is nothing to look up.
    pub(super) fn school(&mut self, known: &Known<'_>) -> Option<SiteId> {
        if self.key.is_same(&self.row) && self.is_keyless() {
            let finding = self.about(NUMBER, Code::AgreementWithoutSchool);
            finding::add(self.findings, finding);
            return None;
        }
        let school = self.keep(known.school(&SchoolCells::of(self.key, self.columns), &SITE_CODES))?;
        // Under the topic of one school, with the name of another, or one that nobody knows.
        if !self.key.is_same(&self.row) && !known.is_named(&SchoolCells::of(self.row, self.columns), &school) {
            let finding = self.about(NUMBER, Code::AgreementWithoutSchool);
            finding::add(self.findings, finding);
            return None;
        }
        Some(school)
    }

    /// `Some(None)`: about the school as a whole. A row that was inserted under a topic may name a standard of its own.
    pub(super) fn standard(&mut self, known: &Known<'_>) -> Option<Option<String>> {
        let found = self.standard_of(known);
        self.keep(found)
    }

    /// The same with its finding.
    pub(super) fn standard_of(&self, known: &Known<'_>) -> Result<Option<String>, Finding> {
        let Some(named) = self.named() else { return Ok(None) };
        let about = |code| self.about("standaard", code).value(cell::reported(named.text));
        let (unknown, in_doubt) = (about(Code::AgreementStandardUnknown), about(Code::AgreementStandardInDoubt));
        known.standard(&named, unknown, in_doubt).map(Some)
    }

    /// What stands in the column of the standard, in the row itself or in the one of its topic.
    pub(super) fn named(&self) -> Option<Named<'l>>
    where
        'a: 'l,
    {
        let (column, number) = (self.columns.get("standaard"), self.columns.get(NUMBER));
        let of = |row| Named::of(row, column, number, self.beside);
        of(self.row).or_else(|| of(self.key))
    }

    /// What a task that is taken over lacks: an amount, the day until when, or that the column for it says so.
    fn takeover(&self, agreement: &Agreement) -> Vec<(Finding, &'static str)> {
        if agreement.progress == Progress::Dropped {
            return Vec::new();
        }
        if !agreement.task_taken_over {
            let is_said = agreement.contribution.as_deref().is_some_and(is_takeover);
            return is_said
                .then(|| (self.about("bijdrage_swv", Code::AgreementTakeoverNotMarked), "agreement"))
                .into_iter()
                .collect();
        }
        let lacks =
            [("bedrag", Code::AgreementTakeoverWithoutAmount), ("uiterlijk", Code::AgreementTakeoverWithoutPeriod)];
        let lacks = lacks.into_iter().filter(|(column, _)| self.get(column).is_none());
        lacks.map(|(_, code)| (self.about("taakovername", code), "agreement")).collect()
    }

    /// The amount. A number of a workbook has a decimal point only; in a text a mark before three digits stands between thousands.
    fn amount(&mut self) -> Option<Milli> {
        let is_number = self.columns.get("bedrag").is_some_and(|column| self.row.is_number(column));
        let number = |text: &str| match Milli::parse(text) {
            Ok(amount) => (amount.0 >= 0 && amount.0 % 10 == 0).then_some(amount),
            Err(_) => cell::amount(text),
        };
        self.read(
            "bedrag",
            Code::AgreementAmountUnreadable,
            |text| if is_number { number(text) } else { cell::amount(text) },
        )
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

    /// The day in one of the columns with dates.
    pub(super) fn date(&mut self, name: &'static str) -> Option<NaiveDate> {
        self.moment(name).map(|moment| moment.day)
    }

    /// The same with the time behind it.
    pub(super) fn moment(&mut self, name: &'static str) -> Option<Moment> {
        let at = DATES.iter().position(|known| *known == name).unwrap_or(0);
        let dates = self.dates.get(at).copied().unwrap_or_default();
        let is_number = self.columns.get(name).is_some_and(|column| self.row.is_number(column));
        let text = self.get(name)?;
        let code = match if is_number { dates.read_kept(text) } else { dates.read(text) } {
            Dated::At(moment) => return Some(moment),
            Dated::Unclear => Code::AgreementDateUnclear,
            Dated::Not => Code::AgreementDateUnreadable,
        };
        let finding = self.about(name, code);
        finding::add(self.findings, finding);
        None
    }
}

/// Whether a kind of contribution says that a task is taken over, which only the column taakovername does.
pub(super) fn is_takeover(text: &str) -> bool {
    ["taak overgenomen", "taak overnemen", "taakovername", "task taken over"].contains(&fold(text).as_str())
}

/// A word of the column status.
pub(super) fn progress(text: &str) -> Option<Progress> {
    let all = [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped];
    all.into_iter().find(|progress| progress.as_str() == text.to_lowercase())
}
