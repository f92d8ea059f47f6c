//! Which days can be meant in the lists of a batch.
//!
//! In: the school years of the batch and of the run. Out: the school years in which a day must lie. One that lies elsewhere (1926, 2062) is a slip of whoever typed it: it is never used, and told.
//! The register has no such window: a school may be older than anything else in the batch, and its last year may be a far one.

use chrono::NaiveDate;

use super::SchoolYear;

/// So many school years before the first of the batch.
const BEFORE: u16 = 20;
/// So many behind the last of the batch, for what has been done or planned.
const AFTER: u16 = 1;
/// So many behind the last of the batch, for an end.
const AHEAD: u16 = 10;

/// What a day says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// When something was done, or is planned.
    Moment,
    /// By when, or until when.
    End,
}

/// The school years around those of a batch; without any every day can be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Window {
    years: Option<(SchoolYear, SchoolYear)>,
}

impl Window {
    /// Around some school years.
    pub fn around(years: impl IntoIterator<Item = SchoolYear>) -> Window {
        let mut window = Window::default();
        for year in years {
            let (first, last) = window.years.unwrap_or((year, year));
            window.years = Some((first.min(year), last.max(year)));
        }
        window
    }

    /// The first and the last school year that can be meant; `None`: any.
    pub(crate) fn limits(self, says: Says) -> Option<(SchoolYear, SchoolYear)> {
        let (first, last) = self.years?;
        let ahead = match says {
            Says::Moment => AFTER,
            Says::End => AHEAD,
        };
        let first = SchoolYear::starting(first.start().saturating_sub(BEFORE)).unwrap_or(first);
        Some((first, SchoolYear::starting(last.start() + ahead).unwrap_or(last)))
    }

    /// Those limits where a school year does not lie within them.
    pub(crate) fn beyond(self, says: Says, year: SchoolYear) -> Option<(SchoolYear, SchoolYear)> {
        self.limits(says).filter(|(first, last)| !(*first..=*last).contains(&year))
    }

    /// The same of a day. A day that is in no school year at all is beyond any limits.
    pub(crate) fn beyond_day(self, says: Says, day: NaiveDate) -> Option<(SchoolYear, SchoolYear)> {
        self.limits(says).filter(|(first, last)| !(first.first_day()..=last.last_day()).contains(&day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::year;

    #[test]
    fn a_day_far_from_the_batch_can_not_be_meant() {
        let window = Window::around([year(2025), year(2023), year(2024)]);
        let is_meant = |says, day: &str| window.beyond_day(says, day.parse().unwrap()).is_none();
        assert!(is_meant(Says::Moment, "2003-08-01") && !is_meant(Says::Moment, "2003-07-31"));
        assert!(is_meant(Says::Moment, "2027-07-31") && !is_meant(Says::Moment, "2027-08-01"));
        assert!(is_meant(Says::End, "2036-07-31") && !is_meant(Says::End, "2036-08-01"));
        for day in ["1926-03-01", "2062-03-01"] {
            assert!(!is_meant(Says::Moment, day) && !is_meant(Says::End, day), "{day}");
        }
        assert_eq!(window.beyond(Says::End, year(2062)), Some((year(2003), year(2035))));
        assert_eq!(window.beyond(Says::End, year(2030)), None);
    }

    #[test]
    fn without_a_batch_any_day_can_be_meant() {
        assert_eq!(Window::default().beyond_day(Says::Moment, "1926-03-01".parse().unwrap()), None);
    }
}
