//! The arguments of `sop privacy`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, ValueHint};

use super::common::batch;
use super::paths::path;
use crate::register::SchoolYear;
use crate::wording::Wording;

/// What is to be looked for, and where a copy without it goes.
pub(crate) struct PrivacyPlan {
    /// The batch folder.
    pub batch: PathBuf,
    /// What was made before this school year is too old.
    pub before: SchoolYear,
    /// Where a copy goes, if one is to be made.
    pub write: Option<PathBuf>,
}

/// Settles the arguments.
pub(super) fn plan(matches: &ArgMatches) -> Option<PrivacyPlan> {
    Some(PrivacyPlan {
        batch: matches.get_one("batch").cloned().unwrap_or_default(),
        before: *matches.get_one("before")?,
        write: matches.get_one("write").cloned(),
    })
}

/// The command. `sub` makes one with a name, what it is about and examples.
pub(super) fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    let wrong = w.say("cli-year-wrong");
    let parse = move |text: &str| SchoolYear::parse(text).ok_or_else(|| wrong.clone());
    let before = Arg::new("before").long("before").value_name("2024-2025").value_parser(parse).required(true);
    let write = Arg::new("write")
        .long("write")
        .value_name(w.say("cli-value-folder"))
        .value_parser(path(w))
        .value_hint(ValueHint::DirPath)
        .help(w.say("privacy-write"));
    sub("privacy", w.say("privacy-about"), Some(w.say("privacy-examples")))
        .override_usage(w.say("privacy-usage"))
        .args([batch(w), before.help(w.say("privacy-before")), write])
}
