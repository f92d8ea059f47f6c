//! The arguments of `sop norm`.

use std::path::PathBuf;

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command, ValueHint};

use super::common::{Target, document, target};
use super::diff::{self, DiffPlan};
use super::paths::path;
use crate::wording::Wording;

/// What to do with norms, settled.
pub(crate) enum NormPlan {
    /// Name every fault.
    Check(Vec<PathBuf>),
    /// Show one.
    Show(ShowPlan),
    /// Make one from a workbook.
    Import(ImportPlan),
    /// Compare two.
    Diff(DiffPlan),
}

/// How a norm is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum NormFormat {
    /// Markdown.
    Md,
    /// A page.
    Html,
    /// A workbook.
    Xlsx,
}

/// A norm to show.
pub(crate) struct ShowPlan {
    /// The norm.
    pub file: PathBuf,
    /// As what; `None` where the name of the file ends in something that is no form.
    pub format: Option<NormFormat>,
    /// Where to.
    pub target: Target,
}

/// A workbook to make a norm from.
pub(crate) struct ImportPlan {
    /// The workbook.
    pub file: PathBuf,
    /// Where to.
    pub target: Target,
}

/// Settles the arguments; `None` for what clap does not let through.
pub(super) fn plan(matches: &ArgMatches) -> Option<NormPlan> {
    let files = |matches: &ArgMatches| matches.get_many("files").map(|f| f.cloned().collect()).unwrap_or_default();
    match matches.subcommand()? {
        ("check", matches) => Some(NormPlan::Check(files(matches))),
        ("show", matches) => Some(NormPlan::Show(show(matches))),
        ("import", matches) => Some(NormPlan::Import(ImportPlan {
            file: matches.get_one("file").cloned().unwrap_or_default(),
            target: target(matches),
        })),
        ("diff", matches) => Some(NormPlan::Diff(diff::plan(matches))),
        _ => None,
    }
}

fn show(matches: &ArgMatches) -> ShowPlan {
    let target = target(matches);
    let by_name = match target.extension().as_deref() {
        Some("html" | "htm") => Some(NormFormat::Html),
        Some("xlsx") => Some(NormFormat::Xlsx),
        None | Some("md" | "markdown" | "txt") => Some(NormFormat::Md),
        Some(_) => None,
    };
    ShowPlan {
        file: matches.get_one("file").cloned().unwrap_or_default(),
        format: matches.get_one("format").copied().or(by_name),
        target,
    }
}

/// The command with its own commands. `sub` makes one with a name, what it is about and examples.
pub(super) fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    let check = sub("check", w.say("norm-check"), Some(w.say("norm-check-examples")))
        .override_usage(w.say("norm-check-usage"))
        .arg(files(w).num_args(1..));
    let show = sub("show", w.say("norm-show"), Some(w.say("norm-show-examples")))
        .override_usage(w.say("norm-show-usage"))
        .arg(file(w.say("norm-file"), w))
        .arg(format(w))
        .args(document(w, w.say("norm-show-out")));
    let import = sub("import", w.say("norm-import"), Some(w.say("norm-import-examples")))
        .override_usage(w.say("norm-import-usage"))
        .arg(file(w.say("norm-book"), w))
        .args(document(w, w.say("norm-import-out")));
    sub("norm", w.say("norm-about"), None)
        .override_usage(w.say("norm-usage"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(w.say("cli-commands"))
        .subcommands([check, show, import, diff::command(w, sub)])
}

fn files(w: &Wording) -> Arg {
    Arg::new("files")
        .value_name(w.say("cli-value-file"))
        .required(true)
        .value_parser(path(w))
        .value_hint(ValueHint::FilePath)
        .help(w.say("norm-files"))
        .help_heading(w.say("cli-arguments"))
}

fn file(about: String, w: &Wording) -> Arg {
    Arg::new("file")
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
        .value_name("md|html|xlsx")
        .hide_possible_values(true)
        .value_parser(EnumValueParser::<NormFormat>::new())
        .help(w.say("norm-format"))
}
