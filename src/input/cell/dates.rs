//! Dates as people and programs write them in a column, and whether the day or the month comes first there.
//!
//! In: the texts of a column. Out: [`Dates`], which reads a text of it. A date that can be read two ways is read as the column tells: one that can only be
//! month-first (`10/23/2025`) makes the whole column so; where the column tells both, or tells it of dates with another mark, nothing is read. Where nothing
//! tells the day comes first, as in Dutch. The columns of a list are judged together ([`Dates::together`]). Must not know: what the dates are of.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::value::{self, Moment, Named, number};
use crate::base::text::fold::clean;

/// What the dates of a column tell about the order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Dates {
    dash: Seen,
    slash: Seen,
    /// Elsewhere in the file, where nobody says that it is the same, the month comes first.
    in_doubt: bool,
    /// With the month first one of them would be a day that it can't be.
    is_day_first: bool,
    /// In other columns of the file either comes first: no date that can be read two ways is read.
    is_among_both: bool,
}

/// Which dates were seen with one mark between their parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Seen {
    /// One that can only be month-first.
    month: bool,
    /// One that can only be day-first.
    day: bool,
    /// One with AM or PM behind it: where nothing says otherwise it is month-first.
    half_day: bool,
    /// One with a time behind it, as programs write it.
    time: bool,
}

/// What a text says as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dated {
    /// This day, and the time behind it.
    At(Moment),
    /// A date that can be read two ways, and nothing tells which.
    Unclear,
    /// No date.
    Not,
}

impl Dated {
    /// The moment, where it is known.
    pub(crate) fn moment(self) -> Option<Moment> {
        match self {
            Dated::At(moment) => Some(moment),
            Dated::Unclear | Dated::Not => None,
        }
    }
}

/// Which comes first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Day,
    Month,
    Unclear,
}

/// A date with the month in digits and the year behind it.
struct Digits {
    first: u32,
    second: u32,
    year: i32,
    is_slash: bool,
    has_stops: bool,
}

impl Digits {
    fn of(text: &str) -> Option<Digits> {
        // A time stands behind a space or a T, and says nothing about the day.
        let day = text.split([' ', '\u{a0}', 'T']).next()?;
        let mut parts = day.split(['-', '/', '.']);
        let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
        let year = number(year, 4..=4).filter(|year| (1900..2200).contains(year))?;
        let (first, second) = (number(first, 1..=2)?, number(second, 1..=2)?);
        let (is_slash, has_stops) = (day.contains('/'), day.contains('.'));
        let digits = Digits { first, second, year: i32::try_from(year).ok()?, is_slash, has_stops };
        (parts.next().is_none() && (digits.day_first().is_some() || digits.month_first().is_some())).then_some(digits)
    }

    fn day_first(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.second, self.first)
    }

    fn month_first(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.first, self.second)
    }
}

impl Dates {
    /// What the texts of a column tell.
    pub(crate) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Dates {
        let mut dates = Dates::default();
        let mut last = "";
        for text in texts {
            if text != last {
                dates.add(text);
                last = text;
            }
        }
        dates
    }

    fn add(&mut self, text: &str) {
        let text = tidy(text);
        let Some(digits) = Digits::of(&text) else { return };
        let seen = if digits.is_slash { &mut self.slash } else { &mut self.dash };
        let (day, month) = (digits.day_first().is_some(), digits.month_first().is_some());
        seen.day |= day && !month;
        seen.month |= month && !day;
        seen.half_day |= value::half_day(&text).is_some();
        seen.time |= value::time(&text).is_some();
    }

    /// With what dates that are certainly written in the same way tell.
    #[must_use]
    pub(crate) fn and(self, other: Dates) -> Dates {
        let both = |a: Seen, b: Seen| Seen {
            month: a.month || b.month,
            day: a.day || b.day,
            half_day: a.half_day || b.half_day,
            time: a.time || b.time,
        };
        Dates {
            dash: both(self.dash, other.dash),
            slash: both(self.slash, other.slash),
            in_doubt: self.in_doubt || other.in_doubt,
            is_day_first: self.is_day_first || other.is_day_first,
            is_among_both: self.is_among_both || other.is_among_both,
        }
    }

    /// What the columns of the tables of one file tell, each beside the others: one that tells nothing goes by the rest. Where in one of them only the day can
    /// come first and in another only the month, whoever wrote in one may have written in the other as well: then a date that can be read two ways is read in
    /// none of them.
    pub(crate) fn together<const N: usize>(own: Vec<[Dates; N]>) -> Vec<[Dates; N]> {
        let all = own.iter().flatten().fold(Dates::default(), |all, dates| all.and(*dates));
        let settled = |dates: Dates| match (all.is_mixed(), dates.tells()) {
            (true, _) => Dates { is_among_both: true, ..dates },
            (false, true) => dates,
            (false, false) => dates.and(all),
        };
        own.into_iter().map(|table| table.map(settled)).collect()
    }

    /// Whether some of the dates can only have the day first, and some only the month.
    fn is_mixed(&self) -> bool {
        (self.dash.month || self.slash.month) && (self.dash.day || self.slash.day)
    }

    /// Beside dates that are perhaps written in the same way, with the month first: these are read neither way unless they tell themselves.
    #[must_use]
    pub(crate) fn in_doubt(self) -> Dates {
        Dates { in_doubt: true, ..self }
    }

    /// The same, where the days that these texts can be say that the day comes first: with the month first one of them is none that `fits`, and none is so
    /// the other way round.
    #[must_use]
    pub(crate) fn told_by<'t>(self, texts: impl Iterator<Item = &'t str>, fits: impl Fn(NaiveDate) -> bool) -> Dates {
        if self.tells() || self.in_doubt {
            return self;
        }
        let (mut day, mut month) = (false, false);
        for text in texts {
            let Some((day_first, month_first)) = both_ways(text) else { continue };
            day |= fits(day_first) && !fits(month_first);
            month |= fits(month_first) && !fits(day_first);
        }
        Dates { is_day_first: day && !month, ..self }
    }

    /// Whether the days that the dates can be tell that the day comes first.
    pub(crate) fn is_told_by_days(&self) -> bool {
        self.is_day_first
    }

    /// Whether a text is a date that can be read two ways, and is read with the day first though nothing tells that.
    pub(crate) fn is_guess(&self, text: &str) -> bool {
        !self.tells() && !self.is_day_first && both_ways(text).is_some()
    }

    /// Whether anything tells which comes first.
    pub(crate) fn tells(&self) -> bool {
        [self.dash, self.slash].into_iter().any(|seen| seen.month || seen.day || seen.half_day)
    }

    /// Whether a program wrote a time behind the dates.
    pub(crate) fn has_times(&self) -> bool {
        self.dash.time || self.slash.time
    }

    /// Whether the month comes first in some of the dates, or may do so.
    pub(crate) fn may_be_month_first(&self) -> bool {
        self.is_among_both || [true, false].into_iter().any(|is_slash| self.order(is_slash) != Order::Day)
    }

    fn order(&self, is_slash: bool) -> Order {
        let (own, other) = if is_slash { (self.slash, self.dash) } else { (self.dash, self.slash) };
        let day = own.day || other.day;
        // AM and PM are a hint; a date that can only be read one way is a proof.
        let month = |seen: Seen| seen.month || seen.half_day && !day;
        match () {
            () if (own.month || other.month) && day => Order::Unclear,
            () if month(own) => Order::Month,
            () if month(other) => Order::Unclear,
            () if self.in_doubt && !day => Order::Unclear,
            () => Order::Day,
        }
    }

    /// Reads `2025-11-03`, `03-11-2025`, `3-11-2025` or `03/11/2025`, with or without a time behind it, and with the month in letters `3-nov-25` or
    /// `3 november 2025`. Nothing else, a year of two digits beside a month in digits included.
    pub(crate) fn read(&self, text: &str) -> Dated {
        let text = tidy(text);
        let at = |day: Option<NaiveDate>| {
            let second = value::time(&text).and_then(value::second_of_day);
            day.map_or(Dated::Not, |day| Dated::At(Moment { day, second }))
        };
        if let Some(Named { day, month, year }) = value::named(&text) {
            return at(year.and_then(|year| NaiveDate::from_ymd_opt(year, month, day)));
        }
        let Some(digits) = Digits::of(&text) else { return at(year_first(&text)) };
        if self.is_among_both && both_ways(&text).is_some() {
            return Dated::Unclear;
        }
        let (day, month) = (digits.day_first(), digits.month_first());
        match self.order(digits.is_slash) {
            Order::Day => at(day),
            Order::Month => at(month),
            Order::Unclear if day == month => at(day),
            Order::Unclear => Dated::Unclear,
        }
    }

    /// Reads a date that a spreadsheet keeps as such. One that reads the day first makes a date of `10/12/2025` and leaves `10/23/2025` a text: where the
    /// month comes first in any of the texts, or may do so, a date that can be read two ways is in doubt.
    pub(crate) fn read_kept(&self, text: &str) -> Dated {
        match self.read(text) {
            Dated::At(moment)
                if self.may_be_month_first() && moment.day.day() <= 12 && moment.day.day() != moment.day.month() =>
            {
                Dated::Unclear
            }
            dated => dated,
        }
    }

    /// Whether a text is a date that is read with the month first, and would be another day or none with the day first. AM or PM behind it says so
    /// itself; and where no date that can be read two ways is read, nothing turns.
    pub(crate) fn turns(&self, text: &str) -> bool {
        if self.is_among_both {
            return false;
        }
        let text = tidy(text);
        let digits = Digits::of(&text).filter(|_| value::half_day(&text).is_none());
        digits.is_some_and(|d| self.order(d.is_slash) == Order::Month && d.day_first() != d.month_first())
    }
}

/// The two days that a date may be, with the day and with the month first; `None` where it is one. Nobody writes the month first with full stops.
fn both_ways(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let text = tidy(text);
    let digits = Digits::of(&text).filter(|digits| !digits.has_stops)?;
    let both = (digits.day_first()?, digits.month_first()?);
    (both.0 != both.1).then_some(both)
}

fn tidy(text: &str) -> Cow<'_, str> {
    match clean(text) {
        Cow::Borrowed(text) => text.trim().into(),
        Cow::Owned(text) => text.trim().to_owned().into(),
    }
}

/// `2025-11-03`: year, month, day, in whatever column.
fn year_first(text: &str) -> Option<NaiveDate> {
    let day = text.split([' ', '\u{a0}', 'T']).next()?;
    let mut parts = day.split(['-', '/', '.']);
    let year = number(parts.next()?, 4..=4).filter(|year| (1900..2200).contains(year))?;
    let (month, day) = (number(parts.next()?, 1..=2)?, number(parts.next()?, 1..=2)?);
    parts.next().is_none().then(|| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)).flatten()
}

/// Whether a text is a date in digits with a time behind it, as programs write them.
pub(crate) fn is_timestamp(text: &str) -> bool {
    let text = tidy(text);
    value::time(&text).is_some() && Digits::of(&text).is_some()
}

/// How many seconds at most went by between two moments of one day. Whatever the order of day and month: the day stands there twice in the same way. `None` on
/// different days, without a time, and where the end comes first.
pub(crate) fn seconds_between(begin: &str, end: &str) -> Option<u32> {
    let (begin, end) = (tidy(begin), tidy(end));
    if let (Some((begin, _)), Some((end, _))) = (value::serial(&begin), value::serial(&end)) {
        let second = (begin.day == end.day).then(|| Some((begin.second?, end.second?))).flatten();
        return second.and_then(|(begin, end)| end.checked_sub(begin));
    }
    let (first, last) = (value::time(&begin)?, value::time(&end)?);
    let day = |text: &str, time: &str| {
        text.strip_suffix(time).map(|day| day.trim_end_matches(['T', ' ', '\u{a0}']).to_owned())
    };
    let day = day(&begin, first).filter(|own| day(&end, last).as_ref() == Some(own))?;
    if !day.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Without seconds the end may be any of its minute.
    let rest = if last.split_whitespace().next()?.matches(':').count() > 1 { 0 } else { 59 };
    let took = value::second_of_day(last)?.checked_sub(value::second_of_day(first)?)?;
    Some(took + rest)
}

/// A date that stands alone.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    moment(text).map(|moment| moment.day)
}

/// A date that stands alone, with its time.
pub(super) fn moment(text: &str) -> Option<Moment> {
    Dates::of([text]).read(text).moment()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(column: &[&str]) -> Vec<String> {
        let dates = Dates::of(column.iter().copied());
        let stated = |text: &&str| match dates.read(text) {
            Dated::At(moment) => moment.day.to_string(),
            Dated::Unclear => "?".into(),
            Dated::Not => "-".into(),
        };
        column.iter().map(stated).collect()
    }

    #[test]
    fn one_date_that_can_only_be_month_first_makes_the_column_so() {
        assert_eq!(read(&["10/12/2025", "10/23/2025"]), ["2025-10-12", "2025-10-23"]);
        assert_eq!(read(&["10/12/2025", "23/10/2025"]), ["2025-12-10", "2025-10-23"]);
        assert_eq!(read(&["10/12/2025", "11/11/2025"]), ["2025-12-10", "2025-11-11"]);
        assert_eq!(
            read(&["2025-12-10", "10/23/2025", "3 november 2025", "veel"]),
            ["2025-12-10", "2025-10-23", "2025-11-03", "-"]
        );
    }

    #[test]
    fn where_a_column_tells_both_or_of_another_mark_nothing_is_read() {
        assert_eq!(read(&["10/12/2025", "10/23/2025", "23/10/2025", "11/11/2025"]), ["?", "?", "?", "2025-11-11"]);
        assert_eq!(read(&["10-12-2025", "10/23/2025"]), ["?", "2025-10-23"]);
        assert_eq!(read(&["23-12-2025", "10/23/2025"]), ["?", "?"]);
    }

    #[test]
    fn am_and_pm_tell_where_no_date_says_otherwise() {
        assert_eq!(read(&["10/12/2025 9:00 AM", "10/11/2025"]), ["2025-10-12", "2025-10-11"]);
        assert_eq!(read(&["10/12/2025 9:00 AM", "23/11/2025 9:00 PM"]), ["2025-12-10", "2025-11-23"]);
    }

    #[test]
    fn a_date_that_a_spreadsheet_kept_is_in_doubt_beside_texts_with_the_month_first() {
        let dates = Dates::of(["10/23/2025", "2025-12-10"]);
        assert_eq!(dates.read_kept("2025-12-10"), Dated::Unclear);
        assert!(dates.read_kept("2025-12-13").moment().is_some() && dates.read_kept("2025-11-11").moment().is_some());
        assert!(Dates::of(["2025-12-10"]).read_kept("2025-12-10").moment().is_some());
        let both = Dates::of(["10/23/2025", "23/10/2025", "2025-12-10"]);
        assert_eq!(both.read_kept("2025-12-10"), Dated::Unclear, "the texts contradict each other");
        assert!(both.read_kept("2025-12-13").moment().is_some());
        assert_eq!(Dates::of(["2025-12-10"]).in_doubt().read_kept("2025-12-10"), Dated::Unclear);
    }

    #[test]
    fn what_is_perhaps_written_the_same_way_leaves_it_unclear() {
        let own = |text| Dates::of([text]).in_doubt();
        assert_eq!(own("10/12/2025").read("10/12/2025"), Dated::Unclear);
        assert!(own("23/10/2025").read("23/10/2025").moment().is_some());
    }

    #[test]
    fn columns_of_one_file_that_contradict_each_other_leave_every_date_of_two_ways_unread() {
        let of =
            |columns: [&[&str]; 3]| Dates::together(vec![columns.map(|texts| Dates::of(texts.iter().copied()))])[0];
        let read = |dates: Dates, text| dates.read(text).moment().map(|moment| moment.day.to_string());
        let mixed = of([&["23-10-2025", "3-4-2026"], &["10/23/2025"], &["3-4-2026"]]);
        for dates in mixed {
            assert_eq!(dates.read("3-4-2026"), Dated::Unclear);
            assert_eq!(dates.read_kept("2026-04-03"), Dated::Unclear);
            assert!(dates.read_kept("2026-04-13").moment().is_some());
            assert_eq!(read(dates, "4-4-2026").as_deref(), Some("2026-04-04"));
        }
        assert_eq!(read(mixed[0], "23-10-2025").as_deref(), Some("2025-10-23"));
        assert_eq!(read(mixed[1], "10/23/2025").as_deref(), Some("2025-10-23"));
        let day = of([&["23-10-2025"], &["3-4-2026"], &["2026-04-03"]]);
        assert!(day.iter().all(|dates| read(*dates, "3-4-2026").as_deref() == Some("2026-04-03")));
        let month = of([&["10/23/2025"], &["3/4/2026"], &[]]);
        assert!(month.iter().all(|dates| read(*dates, "3/4/2026").as_deref() == Some("2026-03-04")));
    }

    #[test]
    fn a_date_is_a_guess_where_no_other_tells_which_comes_first() {
        let guess = |column: &[&str], text: &str| {
            let within = |day: NaiveDate| (2025..=2026).contains(&day.year()) && day.month() != 3;
            Dates::of(column.iter().copied()).told_by(column.iter().copied(), within).is_guess(text)
        };
        assert!(guess(&["10/12/2025", "11/11/2025"], "10/12/2025"));
        assert!(guess(&["10-12-2025 9:00"], "10-12-2025 9:00"));
        assert!(!guess(&["10/12/2025", "11/11/2025"], "11/11/2025"), "the same day either way");
        assert!(!guess(&["10/12/2025", "23/10/2025"], "10/12/2025"));
        assert!(!guess(&["10.12.2025"], "10.12.2025") && !guess(&["2025-12-10"], "2025-12-10"));
        assert!(!guess(&["10/12/2025", "3/11/2025"], "10/12/2025"), "with the month first it would be in March");
        assert!(guess(&["10/12/2025", "3/11/2025", "11/3/2025"], "10/12/2025"), "that tells both");
    }

    #[test]
    fn the_time_between_two_moments_is_known_whatever_comes_first_in_a_date() {
        assert_eq!(seconds_between("3-11-2025 10:00:05", "3-11-2025 10:00:45"), Some(40));
        assert_eq!(seconds_between("11/3/2025 9:59:50 AM", "11/3/2025 10:01:00 AM"), Some(70));
        assert_eq!(seconds_between("2025-11-03T10:00:05", "2025-11-03T10:00:05"), Some(0));
        assert_eq!(seconds_between("3-11-2025 10:00", "3-11-2025 10:00"), Some(59), "any second of that minute");
        assert_eq!(seconds_between("3-11-2025 10:00:30", "3-11-2025 10:01"), Some(89));
        assert_eq!(seconds_between("45964.5", "45964.5005787"), Some(50));
        for (begin, end) in [
            ("3-11-2025 10:00:45", "3-11-2025 10:00:05"),
            ("3-11-2025 23:59:50", "4-11-2025 0:00:10"),
            ("3-11-2025", "3-11-2025"),
            ("10:00", "10:01"),
            ("gisteren", ""),
        ] {
            assert_eq!(seconds_between(begin, end), None, "{begin} {end}");
        }
    }

    proptest! {
        /// In a column with a date that can only be month-first no date that can be read two ways is read day-first, in whatever order they stand.
        #[test]
        fn dates_that_can_be_read_two_ways_never_decide(
            dates in prop::collection::vec((1u32..13, 1u32..13, any::<bool>()), 1..8), at in 0usize..8, turn in 0usize..8
        ) {
            let write = |(a, b, slash): &(u32, u32, bool)| {
                let mark = if *slash { '/' } else { '-' };
                format!("{a}{mark}{b}{mark}2025")
            };
            let mut column: Vec<String> = dates.iter().map(write).collect();
            column.insert(at.min(column.len()), "10/23/2025".into());
            let known = Dates::of(column.iter().map(String::as_str));
            for (first, second, slash) in dates.iter().filter(|(first, second, _)| first != second) {
                let day_first = NaiveDate::from_ymd_opt(2025, *second, *first);
                let read = known.read(&write(&(*first, *second, *slash))).moment().map(|moment| moment.day);
                prop_assert_ne!(read, day_first);
            }
            let turn = turn % column.len();
            column.rotate_left(turn);
            prop_assert_eq!(Dates::of(column.iter().map(String::as_str)), known);
        }
    }
}
