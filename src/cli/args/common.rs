//! Arguments that several commands have.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, ValueHint, value_parser};

use crate::register::SchoolYear;
use crate::run::Request;
use crate::wording::Wording;

/// Where reports go.
pub(super) const REPORTS: &str = "reports";

/// A batch to load.
pub(crate) struct CheckPlan {
    /// The batch folder.
    pub batch: PathBuf,
    /// Year, date and language.
    pub request: Request,
}

pub(super) fn out_of(matches: &ArgMatches, usual: &str) -> PathBuf {
    matches.get_one("out").cloned().unwrap_or_else(|| PathBuf::from(usual))
}

pub(super) fn check_plan(matches: &ArgMatches) -> CheckPlan {
    CheckPlan {
        batch: matches.get_one("batch").cloned().unwrap_or_default(),
        request: Request {
            year: matches.get_one("year").copied(),
            date: matches.get_one("date").copied(),
            language: matches.get_one("lang").copied().unwrap_or_default(),
        },
    }
}

pub(super) fn batch(w: &Wording) -> Arg {
    Arg::new("batch")
        .value_name("BATCH")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::DirPath)
        .help(w.say("cli-batch"))
        .help_heading(w.say("cli-arguments"))
}

pub(super) fn out(w: &Wording, about: String) -> Arg {
    Arg::new("out")
        .long("out")
        .value_name(w.say("cli-value-folder"))
        .help(about)
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::DirPath)
}

pub(super) fn year(w: &Wording) -> Arg {
    let wrong = w.say("cli-year-wrong");
    let parse = move |text: &str| SchoolYear::parse(text).ok_or_else(|| wrong.clone());
    Arg::new("year").long("year").value_name("2025-2026").value_parser(parse).help(w.say("cli-year"))
}

pub(super) fn date(w: &Wording) -> Arg {
    let wrong = w.say("cli-date-wrong");
    let parse = move |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| wrong.clone());
    Arg::new("date").long("date").value_name("2026-03-01").value_parser(parse).help(w.say("cli-date"))
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
