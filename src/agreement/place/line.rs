//! One row of a list of places.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::known::{Known, SchoolCells, SiteCodes};
use super::columns::{Name, PlaceColumns};
use super::model::{Arrangement, Availability};
use crate::base::exact::Milli;
use crate::base::finding::{self, Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::input::cell::{self, Dated, Dates};
use crate::input::source::Row;
use crate::register::{Says, SchoolYear, Window};

/// What can be wrong with the school of an arrangement.
const SITE_CODES: SiteCodes =
    SiteCodes { unknown: Code::PlaceSiteUnknown, several: Code::PlaceSiteSeveral, disagrees: Code::PlaceSiteDisagrees };

/// A row that was read.
pub(super) struct Entry {
    pub arrangement: Arrangement,
    /// The cell with the code.
    pub code_place: Place,
}

/// One row, with where its findings go.
pub(super) struct Line<'l, 'a> {
    pub row: Row<'a>,
    pub columns: &'l PlaceColumns,
    /// What van and tot tell about the order of day and month.
    pub dates: [Dates; 2],
    /// Which days can be meant.
    pub window: Window,
    pub findings: &'l mut Vec<Finding>,
}

/// The first and the last day.
type Period = (Option<NaiveDate>, Option<NaiveDate>);

impl<'a> Line<'_, 'a> {
    fn get(&self, name: Name) -> Option<&'a str> {
        self.row.get(self.columns.get(name))
    }

    fn text(&self, name: Name) -> Option<String> {
        self.get(name).map(str::to_owned)
    }

    /// A finding at the cell of a column.
    fn about(&self, name: Name, code: Code) -> Finding {
        let place = self.columns.get(name).map_or_else(|| self.row.place(), |column| self.row.place_of(column));
        let finding = Finding::new(code, place).value(cell::reported(self.get(name).unwrap_or("")));
        finding.fact("column", name.as_str())
    }

    fn tell(&mut self, finding: Finding) {
        finding::add(self.findings, finding);
    }

    fn keep<T>(&mut self, found: Result<T, Finding>) -> Option<T> {
        found.map_err(|finding| self.tell(finding)).ok()
    }

    /// The arrangement; `None`, with every reason why, when the row can't be used.
    pub(super) fn entry(&mut self, known: &Known<'_>) -> Option<Entry> {
        let cells = SchoolCells::of(self.row, &self.columns.school);
        // A total, or a heading between the rows: what else stands there or lacks is of no arrangement.
        if cells.are_blank() {
            let finding = known.school(&cells, &SITE_CODES).err()?;
            self.tell(finding);
            return None;
        }
        let code = self.required(Name::Code);
        let question = self.required(Name::Question);
        let school = known.school(&cells, &SITE_CODES);
        let school = self.keep(school);
        let availability = self.availability();
        let period = self.period();
        let (code, question, school, availability, (from, until)) = (code?, question?, school?, availability?, period?);
        let places = self.count(Name::Places);
        let (free, free_by_year) = self.free(places);
        if places.is_none() && self.columns.all(Name::Places).all(|at| self.row.cell(at).is_empty()) {
            let finding = self.about(Name::Places, Code::PlaceWithoutNumber).value(&code);
            self.tell(finding);
        }
        // A list of SharePoint may have `Title` beside the column that the partnership named `Titel`.
        let title = self.text(Name::Title).or_else(|| self.text(Name::OtherTitle));
        let (audience, tariff) = (self.text(Name::Audience), self.tariff());
        let column = self.columns.get(Name::Code);
        let code_place = column.map_or_else(|| self.row.place(), |column| self.row.place_of(column));
        let place = self.row.place();
        let arrangement = Arrangement {
            code,
            title,
            school,
            question,
            audience,
            places,
            free,
            free_by_year,
            tariff,
            from,
            until,
            availability,
            place,
        };
        Some(Entry { arrangement, code_place })
    }

    /// A cell that can't be blank, as it is shown: a code is a name and no number.
    fn required(&mut self, name: Name) -> Option<String> {
        let text = self.columns.get(name).map(|column| self.row.shown(column)).filter(|text| !text.is_empty());
        if text.is_none() {
            let finding = self.about(name, Code::PlaceIncomplete);
            self.tell(finding);
        }
        text.map(str::to_owned)
    }

    /// A blank is running. A word that is not known may mean that it has ended: the row is not used.
    fn availability(&mut self) -> Option<Availability> {
        let Some(text) = self.get(Name::Status) else { return Some(Availability::Running) };
        let found = availability(text);
        if found.is_none() {
            let finding = self.about(Name::Status, Code::PlaceStatusUnknown);
            self.tell(finding);
        }
        found
    }

    /// The number in the columns of a name; where they differ none.
    fn count(&mut self, name: Name) -> Option<u32> {
        let columns: Vec<usize> = self.columns.all(name).collect();
        self.agreed(&columns, name)
    }

    fn agreed(&mut self, columns: &[usize], name: Name) -> Option<u32> {
        let (mut found, row) = (BTreeSet::new(), self.row);
        for column in columns.iter().copied().filter(|column| !row.cell(*column).is_empty()) {
            let text = row.cell(column);
            match count(text) {
                Some(count) => _ = found.insert(count),
                None => {
                    let finding = Finding::new(Code::PlaceCountUnreadable, row.place_of(column));
                    let finding = finding.value(cell::reported(text)).fact("column", row.name_of(column));
                    self.tell(finding);
                }
            }
        }
        if found.len() > 1 {
            let numbers = found.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            let finding = self.about(name, Code::PlaceCountsDiffer).value(numbers);
            self.tell(finding);
            return None;
        }
        found.pop_first()
    }

    /// The free places, of no year in particular and of the years that are named. Those of no year can't be more than there are places; of a year that is named it
    /// is not known here whether the number of places is of that year.
    fn free(&mut self, places: Option<u32>) -> (Option<u32>, BTreeMap<SchoolYear, u32>) {
        let free = self.count(Name::Free);
        let mut by_year = BTreeMap::new();
        let columns = self.columns;
        for (year, own) in &columns.free_by_year {
            by_year.extend(self.agreed(own, Name::Free).map(|free| (*year, free)));
        }
        let column = columns.get(Name::Free).unwrap_or_default();
        (self.within(free, places, column), by_year)
    }

    fn within(&mut self, free: Option<u32>, places: Option<u32>, column: usize) -> Option<u32> {
        let (free, places) = (free?, places.unwrap_or(u32::MAX));
        if free > places {
            let finding = Finding::new(Code::PlaceFreeAbove, self.row.place_of(column)).value(free.to_string());
            self.tell(finding.fact("places", places.to_string()));
            return None;
        }
        Some(free)
    }

    /// Euros, with two decimals at most. A number of a workbook has a decimal point only.
    fn tariff(&mut self) -> Option<Milli> {
        let text = self.get(Name::Tariff)?;
        let is_number = self.columns.get(Name::Tariff).is_some_and(|column| self.row.is_number(column));
        let number = |text| match Milli::parse(text) {
            Ok(amount) => (amount.0 >= 0 && amount.0 % 10 == 0).then_some(amount),
            Err(_) => cell::amount(text),
        };
        let tariff = if is_number { number(text) } else { cell::amount(text) };
        if tariff.is_none() {
            let finding = self.about(Name::Tariff, Code::PlaceTariffUnreadable);
            self.tell(finding);
        }
        tariff
    }

    /// The days of van and tot, within the school year where one is named; `None` where something can't be read, or no day is left.
    fn period(&mut self) -> Option<Period> {
        let (from, until) = (self.day(Name::From), self.day(Name::Until));
        let year = match self.get(Name::Year) {
            None => Some(None),
            Some(text) => {
                let year = SchoolYear::in_cell(text);
                if year.is_none() {
                    let finding = self.about(Name::Year, Code::PlacePeriodUnreadable);
                    self.tell(finding);
                }
                year.and_then(|year| self.meant(Name::Year, year.last_day())).map(|_| year)
            }
        };
        let (from, until, year) = (from?, until?, year?);
        let from = from.max(year.map(SchoolYear::first_day));
        let until = match (until, year.map(SchoolYear::last_day)) {
            (Some(own), Some(last)) => Some(own.min(last)),
            (own, last) => own.or(last),
        };
        if let (Some(first), Some(last)) = (from, until)
            && last < first
        {
            let finding = self.about(Name::Until, Code::PlacePeriodReversed);
            self.tell(finding.value(last.to_string()).fact("from", first.to_string()));
            return None;
        }
        Some((from, until))
    }

    /// A day that can be meant.
    fn meant(&mut self, name: Name, day: NaiveDate) -> Option<NaiveDate> {
        let Some((first, last)) = self.window.beyond_day(Says::End, day) else { return Some(day) };
        let finding = self.about(name, Code::PlaceDateBeyond).fact("first", first.to_string());
        self.tell(finding.fact("last", last.to_string()));
        None
    }

    /// A date, or the first or last day of a school year; `Some(None)` where nothing stands there.
    fn day(&mut self, name: Name) -> Option<Option<NaiveDate>> {
        let Some(text) = self.get(name) else { return Some(None) };
        let is_first = name == Name::From;
        if let Some(year) = SchoolYear::in_cell(text) {
            return self.meant(name, if is_first { year.first_day() } else { year.last_day() }).map(Some);
        }
        let is_number = self.columns.get(name).is_some_and(|column| self.row.is_number(column));
        let dates = self.dates[usize::from(!is_first)];
        // With slashes the month comes first as often; a day on which places begin or end is not guessed.
        let is_guess = !is_number && text.contains('/') && dates.is_guess(text);
        let read = |text| if is_number { dates.read_kept(text) } else { dates.read(text) };
        let code = match if is_guess { Dated::Unclear } else { read(text) } {
            Dated::At(moment) => return self.meant(name, moment.day).map(Some),
            Dated::Unclear => Code::PlaceDateUnclear,
            Dated::Not => Code::PlacePeriodUnreadable,
        };
        let finding = self.about(name, code);
        self.tell(finding);
        None
    }
}

/// A whole number of zero or more. A mark within it may stand between thousands or before decimals: then it is none.
pub(super) fn count(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// A word of the column status.
pub(super) fn availability(text: &str) -> Option<Availability> {
    match fold(text).as_str() {
        "actief" | "loopt" | "lopend" | "open" | "vol" | "beschikbaar" => Some(Availability::Running),
        "gepland" | "concept" | "in voorbereiding" | "in aanvraag" => Some(Availability::Planned),
        "beëindigd" | "beeindigd" | "gestopt" | "gesloten" | "afgesloten" | "afgelopen" | "vervallen" | "inactief"
        | "niet actief" => Some(Availability::Ended),
        _ => None,
    }
}
