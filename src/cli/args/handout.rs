//! The arguments of `sop handout`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint};

use super::CheckPlan;
use super::common::{REPORTS, batch, check_plan, out, out_of, school, schools, year};
use super::paths::path;
use crate::handout::Form;
use crate::wording::{Language, Wording};

/// Where the hand-out goes.
const HANDOUT: &str = "uitdelen";

/// A set to hand out.
pub(crate) struct HandoutPlan {
    /// The batch, and what is asked of it.
    pub check: CheckPlan,
    /// The folder with the set, or with the folders of years.
    pub set: PathBuf,
    /// Where the hand-out goes.
    pub out: PathBuf,
    /// The only schools, as typed; of none: all.
    pub schools: Vec<String>,
    /// Only the schools whose reports are otherwise.
    pub changed: Option<Since>,
    /// Zips or folders.
    pub form: Form,
}

/// Since when a report is otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Since {
    /// The issue before.
    Last,
    /// The issue with this number.
    Issue(u32),
}

/// Settles the arguments.
pub(super) fn plan(matches: &ArgMatches, language: Language) -> HandoutPlan {
    HandoutPlan {
        check: check_plan(matches, language),
        set: matches.get_one("set").cloned().unwrap_or_else(|| PathBuf::from(REPORTS)),
        out: out_of(matches, HANDOUT),
        schools: schools(matches),
        changed: matches.get_one("changed").copied(),
        form: if matches.get_flag("folders") { Form::Folder } else { Form::Zip },
    }
}

/// The command. `sub` makes one with a name, what it is about and examples.
pub(super) fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    sub("handout", w.say("handout-about"), Some(w.say("handout-examples")))
        .override_usage(w.say("handout-usage"))
        .args([batch(w), year(w).help(w.say("handout-year")), out(w, w.say("handout-out"))])
        .args([set(w), school(w).help(w.say("handout-school")), changed(w), folders(w)])
}

fn set(w: &Wording) -> Arg {
    Arg::new("set")
        .long("set")
        .value_name(w.say("cli-value-folder"))
        .value_parser(path(w))
        .value_hint(ValueHint::DirPath)
        .help(w.say("handout-set"))
}

fn changed(w: &Wording) -> Arg {
    let wrong = w.say("handout-changed-wrong");
    let parse = move |text: &str| match text {
        LAST => Ok(Since::Last),
        _ => text.parse().ok().filter(|number| *number > 0).map(Since::Issue).ok_or_else(|| wrong.clone()),
    };
    Arg::new("changed")
        .long("changed")
        .value_name(w.say("handout-value-issue"))
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value(LAST)
        .value_parser(parse)
        .help(w.say("handout-changed"))
}

/// What stands for the issue where none was typed.
const LAST: &str = "";

fn folders(w: &Wording) -> Arg {
    Arg::new("folders").long("folders").action(ArgAction::SetTrue).help(w.say("handout-folders"))
}
