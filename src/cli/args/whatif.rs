//! The arguments of `sop what-if`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::CheckPlan;
use super::common::{batch, check_plan, date, out, out_of, year};
use super::diff::file;
use crate::base::exact::Milli;
use crate::run::MovedThreshold;
use crate::wording::{Language, Wording};

/// Where the outcome goes.
const TRIALS: &str = "wat-als";

/// Norms to try on a batch.
pub(crate) struct WhatIfPlan {
    /// The batch, and what is asked of it.
    pub check: CheckPlan,
    /// The norm to try.
    pub norm: Option<PathBuf>,
    /// Thresholds to try.
    pub thresholds: Vec<MovedThreshold>,
    /// Where the outcome goes.
    pub out: PathBuf,
}

/// Settles the arguments.
pub(super) fn plan(matches: &ArgMatches, language: Language) -> WhatIfPlan {
    WhatIfPlan {
        check: check_plan(matches, language),
        norm: matches.get_one("norm").cloned(),
        thresholds: matches.get_many("threshold").map(|t| t.cloned().collect()).unwrap_or_default(),
        out: out_of(matches, TRIALS),
    }
}

/// The command. `sub` makes one with a name, what it is about and examples.
pub(super) fn command(w: &Wording, sub: &impl Fn(&'static str, String, Option<String>) -> Command) -> Command {
    sub("what-if", w.say("cli-what-if"), Some(w.say("cli-what-if-examples")))
        .override_usage(w.say("cli-usage-what-if"))
        .args([batch(w), year(w), date(w), out(w, w.say("cli-what-if-out"))])
        .arg(file("norm", w.say("cli-what-if-norm"), w).long("norm").required(false).help_heading(w.say("cli-options")))
        .arg(threshold(w))
}

fn threshold(w: &Wording) -> Arg {
    let wrong = w.say("whatif-threshold-wrong");
    let parse = move |text: &str| read_threshold(text).ok_or_else(|| wrong.clone());
    Arg::new("threshold")
        .long("threshold")
        .value_name("V1=0.8")
        .action(ArgAction::Append)
        .value_parser(parse)
        .help(w.say("cli-what-if-threshold"))
}

/// `V1=0.8`, `V1=80%` or `Z1=2,75`.
fn read_threshold(text: &str) -> Option<MovedThreshold> {
    let (standard, value) = text.split_once('=')?;
    let value = match value.trim().strip_suffix('%') {
        // A percentage of one digit after the point is a share of three.
        Some(percentage) => Milli::parse(percentage).ok().filter(|p| p.0 % 100 == 0).map(|p| Milli(p.0 / 100))?,
        None => Milli::parse(value).ok()?,
    };
    let standard = standard.trim().to_owned();
    (!standard.is_empty()).then_some(MovedThreshold { standard, value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_threshold_is_a_share_a_percentage_or_a_mean() {
        let read = |text| read_threshold(text).map(|t| (t.standard, t.value));
        for (text, milli) in [("V1=0.8", 800), ("V1 = 80%", 800), ("V1=82,5 %", 825), ("V1=2,75", 2750)] {
            assert_eq!(read(text), Some(("V1".to_owned(), Milli(milli))), "{text}");
        }
        for text in ["V1", "=0.8", "V1=", "V1=veel", "V1=82,55%", "V1=0.80001"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
