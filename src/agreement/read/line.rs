//! One row of a table of agreements.

use chrono::NaiveDate;

use super::super::ids::{Beside, Named, with_candidates};
use super::super::known::{Known, NUMBER, SchoolCells, SiteCodes};
use super::super::model::{Contested, MARK, STATE, TALK, TOPICS, WHOLE_SCHOOL, is_agenda_topic};
use super::super::{Agreement, COLUMNS, Changeable, Progress};
use super::super::{choice, written};
use super::checks;
use super::entry::{Entry, Origin};
use crate::base::exact::Milli;
use crate::base::finding::{self, Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::input::cell::{self, Columns, Dated, Dates, Moment};
use crate::input::source::{Row, Sheet};
use crate::register::{Says, SiteId, Window};

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
    COLUMNS
}

/// The columns with topics that tell the standard of a row: those of the agenda, and any other in which some row has a topic that is known. Else it is a
/// column of somebody's own.
pub(super) fn topics(sheet: &Sheet, columns: &Columns, known: &Known<'_>) -> Vec<&'static str> {
    let is_known = |row: Row, at| row.get(at).is_some_and(|topic| known.topic(topic).is_some());
    let tells = |name: &&str| {
        let at = columns.get(name);
        is_agenda_topic(name) || sheet.rows().any(|row| is_known(row, at))
    };
    TOPICS.into_iter().filter(tells).collect()
}

/// One row, with where its findings go.
pub(super) struct Line<'l, 'a> {
    pub row: Row<'a>,
    /// The row that tells its school and standard: itself, or the one of the topic under which it was inserted.
    pub key: Row<'a>,
    pub columns: &'l Columns,
    pub dates: [Dates; DATES.len()],
    /// The columns of topics that tell the standard ([`topics`]).
    pub topics: &'l [&'static str],
    /// The standards of each school.
    pub beside: &'l Beside<'l>,
    /// Which days can be meant.
    pub window: Window,
    pub findings: &'l mut Vec<Finding>,
    /// The columns of the agreement that are left out, as something stands there that can't be used.
    pub unusable: Vec<Changeable>,
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
        let [due, date] = self.days();
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
            due,
            progress: self.read("status", Code::AgreementStatusUnknown, progress).unwrap_or(Progress::Open),
            date,
            remark: self.text("opmerking"),
            contested: Vec::new(),
            place: self.row.place(),
        };
        let mut if_used = Vec::new();
        let is_unnumbered = agreement.id.is_empty();
        if is_unnumbered {
            agreement.id = agreement.derived_id();
            if_used.push((self.about("afspraak", Code::AgreementIdBlank), "id"));
        }
        let lacks = checks::takeover(&agreement, |column| self.get(column.as_str()).is_none());
        if_used.extend(lacks.into_iter().map(|(column, code)| (self.about(column.as_str(), code), "agreement")));
        agreement.contested = self.unchosen(&agreement);
        let written = self.get(MARK).and_then(written::mark).map(Origin::of);
        let unusable = std::mem::take(&mut self.unusable);
        let is_undated = self.get("datum").is_none();
        let date_place = self.columns.get("datum").map(|column| self.row.place_of(column));
        let id_place = self.place_of("afspraak");
        let places = [self.place_of(STATE), self.place_of("taakovername"), self.place_of("bijdrage_swv")];
        Some(Entry { agreement, is_unnumbered, written, unusable, is_undated, date_place, id_place, places, if_used })
    }

    /// What stands in the column of the topic, as people see it.
    fn topic(&self) -> Option<&'a str> {
        self.topic_in(self.row).map(|(_, topic)| topic)
    }

    /// The same of a row, with the name of the column.
    fn topic_in(&self, row: Row<'a>) -> Option<(&'static str, &'a str)> {
        TOPICS.iter().find_map(|name| Some((*name, row.get(self.columns.get(name))?)))
    }

    /// The school by its name, where the row has neither a number nor the id of a standard and its school and topic are each certainly one.
    fn seen(&self, known: &Known<'_>) -> Option<SiteId> {
        let is_certain = self.is_keyless() && self.get("standaard").is_none();
        let topic = self.topic().filter(|_| is_certain)?;
        known.topic(topic).and_then(|_| known.named(&SchoolCells::of(self.row, self.columns)))
    }

    /// The school of the row.
    pub(super) fn school(&mut self, known: &Known<'_>) -> Option<SiteId> {
        let found = self.school_of(known);
        self.keep(found)
    }

    /// The same with its finding. Of a row that names no school and stands under no topic there is nothing to look up.
    pub(super) fn school_of(&self, known: &Known<'_>) -> Result<SiteId, Finding> {
        if let Some(site) = self.seen(known) {
            return Ok(site);
        }
        let is_own = self.key.is_same(&self.row);
        let without = || self.about(NUMBER, Code::AgreementWithoutSchool);
        if is_own && self.is_keyless() {
            return Err(without());
        }
        let school = known.school(&SchoolCells::of(self.key, self.columns), &SITE_CODES)?;
        // Under the topic of one school, with the name of another, or one that nobody knows.
        let is_meant = is_own || known.is_named(&SchoolCells::of(self.row, self.columns), &school);
        if is_meant { Ok(school) } else { Err(without()) }
    }

    /// `Some(None)`: about the school as a whole. A row that was inserted under a topic may name a standard of its own.
    pub(super) fn standard(&mut self, known: &Known<'_>) -> Option<Option<String>> {
        let found = self.standard_of(known);
        self.keep(found)
    }

    /// The same with its finding. Without an id the topic that people see tells it, also one that the row only stands under.
    pub(super) fn standard_of(&self, known: &Known<'_>) -> Result<Option<String>, Finding> {
        let own = self.get("standaard").is_none().then(|| self.by_topic(self.row, known)).flatten();
        match own {
            Some(Err(_))
                if self.topic() == self.topic_in(self.key).map(|(_, topic)| topic) && self.named().is_some() => {}
            Some(told) => return told,
            None => {}
        }
        let Some(named) = self.named() else { return self.by_topic(self.key, known).unwrap_or(Ok(None)) };
        let about = |code| self.about("standaard", code).value(cell::reported(named.text));
        let (unknown, in_doubt) = (about(Code::AgreementStandardUnknown), about(Code::AgreementStandardInDoubt));
        known.standard(&named, unknown, in_doubt).map(Some)
    }

    /// What the topic in a row tells of the standard. One that nobody knows, where topics tell it, is not the school as a whole: nothing is
    /// concluded from it, which is told where the row has a school.
    fn by_topic(&self, row: Row<'a>, known: &Known<'_>) -> Option<Result<Option<String>, Finding>> {
        let (name, topic) = self.topic_in(row)?;
        if let Some(standard) = known.topic(topic) {
            return Some(Ok(Some(standard)));
        }
        if WHOLE_SCHOOL.iter().any(|whole| fold(whole) == fold(topic)) {
            return Some(Ok(None));
        }
        let place = self.columns.get(name).map_or_else(|| row.place(), |column| row.place_of(column));
        let finding = Finding::new(Code::AgreementStandardUnknown, place).value(cell::reported(topic));
        let is_told = self.topics.contains(&name) && !(self.key.is_same(&self.row) && self.is_keyless());
        is_told.then(|| Err(with_candidates(finding.fact("column", name), &[])))
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

    /// The choices between what copies said that the program wrote behind the state, and nobody made: the column still says nothing.
    fn unchosen(&self, agreement: &Agreement) -> Vec<Contested> {
        let mut all: Vec<Contested> = Vec::new();
        for choice in choice::read(self.get(STATE).unwrap_or_default()) {
            if agreement.is_open(choice.column) && all.iter().all(|known| known.column != choice.column) {
                all.push(choice);
            }
        }
        all
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
            self.leave_out(name, finding);
        }
        value
    }

    /// What stands in a column is not used, for the reason that the finding tells.
    fn leave_out(&mut self, name: &'static str, finding: Finding) {
        finding::add(self.findings, finding);
        self.unusable.extend(Changeable::named(name));
    }

    /// By when it is to be done, and when it was agreed. Where the first comes before the second one of the two is a slip, and nothing tells which.
    fn days(&mut self) -> [Option<NaiveDate>; 2] {
        let days = [self.date("uiterlijk"), self.date("datum")];
        match days {
            [Some(due), Some(made)] if due < made => {
                let finding = self.about("uiterlijk", Code::AgreementDueBeforeMade).fact("made", made.to_string());
                self.leave_out("uiterlijk", finding);
                self.unusable.push(Changeable::Date);
                [None, None]
            }
            days => days,
        }
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
            Dated::At(moment) => {
                let says = if name == "uiterlijk" { Says::End } else { Says::Moment };
                let Some((first, last)) = self.window.beyond_day(says, moment.day) else { return Some(moment) };
                let finding = self.about(name, Code::AgreementDateBeyond);
                let finding = finding.fact("first", first.to_string()).fact("last", last.to_string());
                self.leave_out(name, finding);
                return None;
            }
            Dated::Unclear => Code::AgreementDateUnclear,
            Dated::Not => Code::AgreementDateUnreadable,
        };
        let finding = self.about(name, code);
        self.leave_out(name, finding);
        None
    }
}

/// A word of the column status.
pub(super) fn progress(text: &str) -> Option<Progress> {
    let all = [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped];
    all.into_iter().find(|progress| progress.as_str() == text.to_lowercase())
}
