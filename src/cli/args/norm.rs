//! The arguments of `sop norm`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};

use crate::wording::Wording;

/// What to do with norms, settled.
pub enum NormPlan {
    /// Name every fault.
    Check(Vec<PathBuf>),
}

/// Settles the arguments; `None` for what clap does not let through.
pub fn plan(matches: &ArgMatches) -> Option<NormPlan> {
    let files = |matches: &ArgMatches| matches.get_many("files").map(|f| f.cloned().collect()).unwrap_or_default();
    match matches.subcommand()? {
        ("check", matches) => Some(NormPlan::Check(files(matches))),
        _ => None,
    }
}

/// The command with its own commands. `sub` makes one with a name, what it is about and examples.
pub fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    let check = sub("check", w.say("norm-check"), Some(w.say("norm-check-examples")))
        .override_usage(w.say("norm-check-usage"))
        .arg(files(w).num_args(1..));
    sub("norm", w.say("norm-about"), None)
        .override_usage(w.say("norm-usage"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(w.say("cli-commands"))
        .subcommands([check])
}

fn files(w: &Wording) -> Arg {
    Arg::new("files")
        .value_name("FILE")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::FilePath)
        .help(w.say("norm-files"))
        .help_heading(w.say("cli-arguments"))
}
