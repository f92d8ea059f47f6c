//! The arguments of `sop verify`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, ValueHint};

use super::common::REPORTS;
use super::diff::file;
use super::paths::path;
use crate::wording::Wording;

/// What is to be laid beside its manifest.
pub(crate) struct VerifyPlan {
    /// A folder with a set, or one file.
    pub path: PathBuf,
    /// Where to look for the set that a file comes from, if that was said.
    pub set: Option<PathBuf>,
    /// Where reports usually go: looked in for a file that stands elsewhere.
    pub usual: PathBuf,
}

/// Settles the arguments.
pub(super) fn plan(matches: &ArgMatches) -> VerifyPlan {
    VerifyPlan {
        path: matches.get_one("path").cloned().unwrap_or_default(),
        set: matches.get_one("set").cloned(),
        usual: PathBuf::from(REPORTS),
    }
}

/// The command. `sub` makes one with a name, what it is about and examples.
pub(super) fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    let set = Arg::new("set")
        .long("set")
        .value_name(w.say("cli-value-folder"))
        .value_parser(path(w))
        .value_hint(ValueHint::DirPath)
        .help(w.say("verify-set-option"));
    sub("verify", w.say("verify-about"), Some(w.say("verify-examples")))
        .override_usage(w.say("verify-usage"))
        .arg(file("path", w.say("verify-path"), w).value_name(w.say("verify-value")).value_hint(ValueHint::AnyPath))
        .arg(set)
}
