//! The arguments of `sop norm diff`.

use std::path::PathBuf;

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command, ValueEnum, ValueHint};

use super::common::{Target, document, target};
use super::paths::path;
use crate::wording::Wording;

/// Two norms to compare.
pub(crate) struct DiffPlan {
    /// The older norm.
    pub older: PathBuf,
    /// The newer norm.
    pub newer: PathBuf,
    /// How the differences are shown; `None` where the name of the file ends in something that is no form.
    pub format: Option<Format>,
    /// Where they go.
    pub target: Target,
}

/// How differences are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For the console.
    Text,
    /// A page.
    Html,
    /// For programs.
    Json,
}

/// Settles the arguments.
pub(super) fn plan(matches: &ArgMatches) -> DiffPlan {
    let file = |name| matches.get_one(name).cloned().unwrap_or_default();
    let target = target(matches);
    let by_name = match target.extension().as_deref() {
        Some("html" | "htm") => Some(Format::Html),
        Some("json") => Some(Format::Json),
        None | Some("txt") => Some(Format::Text),
        Some(_) => None,
    };
    let format = matches.get_one("format").copied().or(by_name);
    DiffPlan { older: file("older"), newer: file("newer"), format, target }
}

/// The command. `sub` makes one with a name, what it is about and examples.
pub(super) fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    sub("diff", w.say("cli-norm-diff"), Some(w.say("cli-norm-diff-examples")))
        .override_usage(w.say("cli-usage-norm-diff"))
        .arg(file("older", w.say("cli-norm-diff-old"), w).value_name(w.say("cli-value-older")).display_order(1))
        .arg(file("newer", w.say("cli-norm-diff-new"), w).value_name(w.say("cli-value-newer")).display_order(2))
        .arg(format(w))
        .args(document(w, w.say("norm-import-out")))
}

/// A file that must be given.
pub(super) fn file(name: &'static str, about: String, w: &Wording) -> Arg {
    Arg::new(name)
        .value_name(w.say("cli-value-file"))
        .required(true)
        .value_parser(path(w))
        .value_hint(ValueHint::FilePath)
        .help(about)
        .help_heading(w.say("cli-arguments"))
}

fn format(w: &Wording) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("text|html|json")
        .hide_possible_values(true)
        .help(w.say("cli-norm-diff-format"))
        .value_parser(EnumValueParser::<Format>::new())
}
