//! Arguments that several commands have.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, ValueHint};

use super::paths::path;
use crate::input::cell::{Dated, Dates};
use crate::register::SchoolYear;
use crate::run::Request;
use crate::wording::{Language, Wording};

/// Where reports go.
pub(in crate::cli) const REPORTS: &str = "reports";

/// A batch to load.
pub(crate) struct CheckPlan {
    /// The batch folder.
    pub batch: PathBuf,
    /// Year, date and language.
    pub request: Request,
}

/// Where a document goes that a command makes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Target {
    /// The file; `None` for standard output.
    pub out: Option<PathBuf>,
    /// Whether a file that is there may be replaced.
    pub overwrite: bool,
}

impl Target {
    /// What the name of the file ends in, in small letters.
    pub(in crate::cli) fn extension(&self) -> Option<String> {
        Some(self.out.as_ref()?.extension()?.to_str()?.to_lowercase())
    }
}

pub(super) fn target(matches: &ArgMatches) -> Target {
    Target { out: matches.get_one("out").cloned(), overwrite: matches.get_flag("overwrite") }
}

/// Where a document goes, and whether over what is there.
pub(super) fn document(w: &Wording, about: String) -> [Arg; 2] {
    let out = out(w, about).value_name(w.say("cli-value-file")).value_hint(ValueHint::FilePath);
    [out, Arg::new("overwrite").long("overwrite").action(ArgAction::SetTrue).help(w.say("norm-overwrite"))]
}

pub(super) fn out_of(matches: &ArgMatches, usual: &str) -> PathBuf {
    matches.get_one("out").cloned().unwrap_or_else(|| PathBuf::from(usual))
}

/// `language` is that of everything that is said, wherever on the line it was named.
pub(super) fn check_plan(matches: &ArgMatches, language: Language) -> CheckPlan {
    CheckPlan {
        batch: matches.get_one("batch").cloned().unwrap_or_default(),
        request: Request { year: matches.get_one("year").copied(), date: matches.get_one("date").copied(), language },
    }
}

pub(super) fn batch(w: &Wording) -> Arg {
    Arg::new("batch")
        .value_name("BATCH")
        .required(true)
        .value_parser(path(w))
        .value_hint(ValueHint::DirPath)
        .help(w.say("cli-batch"))
        .help_heading(w.say("cli-arguments"))
}

pub(super) fn out(w: &Wording, about: String) -> Arg {
    Arg::new("out")
        .long("out")
        .value_name(w.say("cli-value-folder"))
        .help(about)
        .value_parser(path(w))
        .value_hint(ValueHint::DirPath)
}

pub(super) fn year(w: &Wording) -> Arg {
    let wrong = w.say("cli-year-wrong");
    let meant = w.say_with("cli-year-meant", &[("year", "{year}".into())]);
    let parse = move |text: &str| {
        SchoolYear::parse(text).ok_or_else(|| match SchoolYear::in_cell(text) {
            Some(year) => format!("{wrong} {}", meant.replace("{year}", &year.to_string())),
            None => wrong.clone(),
        })
    };
    Arg::new("year").long("year").value_name("2025-2026").value_parser(parse).help(w.say("cli-year"))
}

pub(super) fn date(w: &Wording) -> Arg {
    let (wrong, unclear) = (w.say("cli-date-wrong"), w.say("cli-date-unclear"));
    let parse =
        move |text: &str| day(text).map_err(|why| if why == Dated::Unclear { unclear.clone() } else { wrong.clone() });
    Arg::new("date").long("date").value_name("2026-03-01").value_parser(parse).help(w.say("cli-date"))
}

/// A day as people write it: `2026-03-01`, `1-3-2026` or `1 maart 2026`. `1/3/2026` is January to some and March to others, and is taken as neither.
fn day(text: &str) -> Result<NaiveDate, Dated> {
    let dates = Dates::default();
    if text.contains('/') && dates.is_guess(text) {
        return Err(Dated::Unclear);
    }
    let dated = dates.read(text);
    dated.moment().map(|moment| moment.day).ok_or(dated)
}

/// The schools that were named, as typed.
pub(super) fn schools(matches: &ArgMatches) -> Vec<String> {
    matches.get_many("school").map(|schools| schools.cloned().collect()).unwrap_or_default()
}

pub(super) fn school(w: &Wording) -> Arg {
    Arg::new("school")
        .long("school")
        .value_name("99XA00")
        .action(ArgAction::Append)
        .value_parser(clap::builder::NonEmptyStringValueParser::new())
        .help(w.say("cli-school"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let march = NaiveDate::from_ymd_opt(2026, 3, 1);
        for text in ["2026-03-01", "1-3-2026", "01-03-2026", "1.3.2026", "1 maart 2026", "1 March 2026"] {
            assert_eq!(day(text).ok(), march, "{text}");
        }
        assert_eq!(day("25/3/2026").ok(), NaiveDate::from_ymd_opt(2026, 3, 25));
        assert_eq!(day("1/3/2026"), Err(Dated::Unclear));
        for text in ["", "31-2-2026", "1-3-26", "morgen"] {
            assert_eq!(day(text), Err(Dated::Not), "{text}");
        }
    }
}
