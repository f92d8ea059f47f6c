//! The arguments of `sop new`.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint};

use super::common::year;
use super::paths::path;
use crate::register::SchoolYear;
use crate::wording::Wording;

/// A batch to begin.
pub(crate) struct NewPlan {
    /// Where it comes.
    pub folder: PathBuf,
    /// The name of the partnership; `None`: the name of the folder.
    pub name: Option<String>,
    /// The school year that gets a folder for its answers.
    pub year: Option<SchoolYear>,
    /// DUO's files of sites; of none, the register is empty.
    pub duo: Vec<PathBuf>,
    /// The municipalities whose schools take part; of none: all.
    pub municipalities: Vec<String>,
}

/// Settles the arguments.
pub(super) fn plan(matches: &ArgMatches) -> NewPlan {
    let all = |name| matches.get_many::<String>(name).map(|found| found.cloned().collect()).unwrap_or_default();
    NewPlan {
        folder: matches.get_one("folder").cloned().unwrap_or_default(),
        name: matches.get_one("name").cloned(),
        year: matches.get_one("year").copied(),
        duo: matches.get_many("duo").map(|files| files.cloned().collect()).unwrap_or_default(),
        municipalities: all("municipality"),
    }
}

/// The command. `sub` makes one with a name, what it is about and examples.
pub(super) fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    let folder = Arg::new("folder").value_name(w.say("cli-value-folder")).required(true).help(w.say("cli-new-folder"));
    let text = |name: &'static str| Arg::new(name).long(name).value_parser(NonEmptyStringValueParser::new());
    let duo =
        Arg::new("duo").long("from-duo").value_name(w.say("cli-value-file")).num_args(1..).action(ArgAction::Append);
    sub("new", w.say("cli-new"), Some(w.say("cli-new-examples")))
        .override_usage(w.say("cli-usage-new"))
        .arg(folder.value_parser(path(w)).value_hint(ValueHint::DirPath).help_heading(w.say("cli-arguments")))
        .arg(text("name").value_name(w.say("cli-value-name")).help(w.say("cli-new-name")))
        .arg(year(w).help(w.say("cli-new-year")))
        .arg(duo.value_parser(path(w)).value_hint(ValueHint::FilePath).help(w.say("cli-new-duo")))
        .arg(text("municipality").value_name("ALMERE").action(ArgAction::Append).help(w.say("cli-new-municipality")))
}
