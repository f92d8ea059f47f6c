//! Arguments, in two stages: as typed (clap), and as settled ([`Plan`]). Help is worded in the language of `--lang`.

mod common;
mod diff;
mod handout;
mod meant;
mod new;
mod norm;
mod paths;
mod privacy;
mod verify;
mod whatif;

use std::error::Error;
use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::builder::{EnumValueParser, PossibleValue};
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueEnum};
use clap_complete::Shell;

use super::exit::Exit;
use super::shown::clean;
use super::terminal;
use crate::register::SchoolYear;
use crate::report::Kind;
use crate::run::Request;
use crate::wording::{Language, Wording};
use common::{batch, check_plan, date, document, out, out_of, school, schools, target, year};

pub(crate) use self::diff::DiffPlan;
pub(super) use self::diff::Format;
pub(crate) use self::handout::{HandoutPlan, Since};
pub(crate) use self::new::NewPlan;
pub(crate) use self::norm::{ImportPlan, NormFormat, NormPlan, ShowPlan};
pub(crate) use self::privacy::PrivacyPlan;
pub(crate) use self::verify::VerifyPlan;
pub(crate) use self::whatif::WhatIfPlan;
pub(super) use common::REPORTS;
pub(crate) use common::{CheckPlan, Target};

/// Where forms go.
const FORMS: &str = "formulieren";

/// What to do, settled.
pub(super) enum Plan {
    /// Run a batch and publish its reports.
    Run(RunPlan),
    /// Do something with norms.
    Norm(NormPlan),
    /// Explain something.
    Explain(Subject, Target),
    /// Everything but the reports; with where the findings go and the mappings to confirm, if that was said.
    Check(CheckPlan, Option<PathBuf>),
    /// Write the forms of a year.
    Forms(FormsPlan),
    /// Lay the answers beside another norm.
    WhatIf(WhatIfPlan),
    /// Lay a set or a file beside its manifest.
    Verify(VerifyPlan),
    /// Pack a set for schools and boards.
    Handout(HandoutPlan),
    /// List, and leave out of a copy, what is older than is kept.
    Privacy(PrivacyPlan),
    /// Make an empty batch.
    New(NewPlan),
    /// The page for `man`.
    Man(Target),
    /// Completions for a shell.
    Completions(Shell, Target),
}

/// What is to be explained. More words behind the command become more variants.
pub(super) enum Subject {
    /// Every code, in short.
    Codes,
    /// One code, as typed.
    Code(String),
    /// All verdicts of a school in short: the batch, and the school as typed.
    School(CheckPlan, String),
    /// A verdict: the batch, and school and standard as typed.
    Verdict(CheckPlan, String, String),
    /// Neither one nor the other.
    Unclear,
}

/// A batch to run.
pub(super) struct RunPlan {
    /// The batch, and what is asked of it.
    pub check: CheckPlan,
    /// Where reports go.
    pub out: PathBuf,
    /// Which reports, in their own order, each once.
    pub kinds: Vec<Kind>,
    /// The only schools whose reports are made, as typed; of none: of all.
    pub schools: Vec<String>,
}

/// Forms to write.
pub(super) struct FormsPlan {
    /// The batch folder.
    pub batch: PathBuf,
    /// The school year of the forms.
    pub year: SchoolYear,
    /// Where they go.
    pub out: PathBuf,
}

/// The language, looked up before anything else is read: even help and errors are in it.
pub(super) fn language(words: &[OsString]) -> Language {
    let mut words = words.iter().filter_map(|w| w.to_str());
    while let Some(word) = words.next() {
        let value = match word.split_once('=') {
            Some(("--lang", value)) => Some(value),
            _ if word == "--lang" => words.next(),
            _ => None,
        };
        if let Some(language) = value.and_then(Language::of_tag).filter(|language| *language != Language::default()) {
            return language;
        }
    }
    Language::default()
}

/// Reads the arguments; `Err` with the exit status after the help that was asked for, or after saying what can't be read.
pub(super) fn parse(wording: &Wording, words: Vec<OsString>) -> Result<Plan, Exit> {
    if let Some(word) = paths::swallowing(&words, cfg!(windows)) {
        errln!("{}", wording.say_with("cli-quote-swallowed", &[("value", clean(word).into())]));
        return Err(Exit::Failed);
    }
    let (words, command) = (meant::settled(words), command(wording));
    let matches = command.clone().try_get_matches_from(&words);
    let matches = matches.map_err(|error| refuse(&error, (&command, &words), wording))?;
    // Nothing else passes clap.
    plan(&matches, wording.language()).ok_or(Exit::Failed)
}

fn plan(matches: &ArgMatches, language: Language) -> Option<Plan> {
    Some(match matches.subcommand()? {
        ("run", matches) => {
            let (kinds, schools) = (kinds(matches), schools(matches));
            Plan::Run(RunPlan { check: check_plan(matches, language), out: out_of(matches, REPORTS), kinds, schools })
        }
        ("forms", matches) => Plan::Forms(FormsPlan {
            batch: matches.get_one("batch").cloned().unwrap_or_default(),
            year: *matches.get_one("year")?,
            out: out_of(matches, FORMS),
        }),
        ("explain", matches) => Plan::Explain(subject(matches, language), target(matches)),
        ("what-if", matches) => Plan::WhatIf(whatif::plan(matches, language)),
        ("handout", matches) => Plan::Handout(handout::plan(matches, language)),
        ("privacy", matches) => Plan::Privacy(privacy::plan(matches)?),
        ("new", matches) => Plan::New(new::plan(matches)),
        ("verify", matches) => Plan::Verify(verify::plan(matches)),
        ("norm", matches) => Plan::Norm(norm::plan(matches)?),
        ("man", matches) => Plan::Man(target(matches)),
        ("completions", matches) => {
            Plan::Completions(matches.get_one("shell").copied().unwrap_or(Shell::PowerShell), target(matches))
        }
        ("check", matches) => Plan::Check(check_plan(matches, language), matches.get_one("out").cloned()),
        _ => return None,
    })
}

/// Shows the help that was asked for, or says in the user's language what can't be read; how the program ends.
fn refuse(error: &clap::Error, (command, words): (&Command, &[OsString]), wording: &Wording) -> Exit {
    let text = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let id = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let text = error.render();
            return match error.use_stderr() {
                true => {
                    errln!("{}", if io::stderr().is_terminal() { text.ansi().to_string() } else { text.to_string() });
                    Exit::Failed
                }
                false => {
                    let text = if io::stdout().is_terminal() { text.ansi().to_string() } else { text.to_string() };
                    terminal::bytes(text.as_bytes());
                    Exit::Done
                }
            };
        }
        ErrorKind::MissingSubcommand => "cli-command-missing",
        ErrorKind::MissingRequiredArgument => "cli-argument-missing",
        ErrorKind::InvalidSubcommand => "cli-command-unknown",
        // Nothing excludes anything here: the same argument stands twice.
        ErrorKind::ArgumentConflict => "cli-argument-twice",
        ErrorKind::UnknownArgument if !text(ContextKind::InvalidArg).starts_with('-') => "cli-argument-extra",
        ErrorKind::UnknownArgument => "cli-argument-unknown",
        _ if text(ContextKind::InvalidValue).is_empty() => "cli-value-missing",
        _ => "cli-value-wrong",
    };
    let choices = [text(ContextKind::ValidValue), text(ContextKind::ValidSubcommand)].concat();
    let why = match error.source() {
        Some(why) => why.to_string(),
        None if choices.is_empty() => choices,
        None => wording.say_with("cli-value-choices", &[("values", choices.into())]),
    };
    let value = [text(ContextKind::InvalidValue), text(ContextKind::InvalidSubcommand)].concat();
    // Of what may stand more than once clap shows three points; the sentence has its own.
    let argument = text(ContextKind::InvalidArg).trim_end_matches("...").to_owned();
    let facts = [("argument", argument.into()), ("value", value.into()), ("why", why.into())];
    let said = wording.say_with(id, &facts);
    // Where there is no reason to give there is no room for one either.
    let mut said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(meant) = meant::meant(error, command, words) {
        said.push(' ');
        said.push_str(&wording.say_with("cli-meant", &[("word", meant.into())]));
    }
    errln!("{said}");
    Exit::Failed
}

/// The completions for a shell.
pub(super) fn completions(shell: Shell, wording: &Wording) -> Vec<u8> {
    // Into memory: clap_complete takes a writer that fails for a mistake of the program.
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut command(wording), "sop", &mut bytes);
    bytes
}

fn subject(matches: &ArgMatches, language: Language) -> Subject {
    let words: Vec<String> = matches.get_many("subject").map(|w| w.cloned().collect()).unwrap_or_default();
    match words.as_slice() {
        [] => Subject::Codes,
        [code] => Subject::Code(code.clone()),
        [batch, school] => Subject::School(explained(matches, batch, language), school.clone()),
        [batch, school, standard] => {
            Subject::Verdict(explained(matches, batch, language), school.clone(), standard.clone())
        }
        _ => Subject::Unclear,
    }
}

/// The batch that is explained.
fn explained(matches: &ArgMatches, batch: &str, language: Language) -> CheckPlan {
    let year = matches.get_one("year").copied();
    let batch = paths::meant(PathBuf::from(batch), cfg!(windows));
    CheckPlan { batch, request: Request { year, date: None, language } }
}

/// The kinds that are made for each school.
const OF_SCHOOLS: [Kind; 3] = [Kind::School, Kind::Sheet, Kind::Guide];

fn kinds(matches: &ArgMatches) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = matches.get_many("report").map(|k| k.copied().collect()).unwrap_or_default();
    match (kinds.is_empty(), schools(matches).is_empty()) {
        (true, true) => kinds = Kind::ALL.to_vec(),
        // Whoever names schools asks for their reports, whatever else is to be made.
        (_, false) if !kinds.iter().any(|kind| OF_SCHOOLS.contains(kind)) => kinds.extend(OF_SCHOOLS),
        (_, false) => {}
        (false, true) => {}
    }
    kinds.sort();
    kinds.dedup();
    kinds
}

/// The whole command line.
pub(super) fn command(w: &Wording) -> Command {
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", w.say("cli-usage"));
    let sub = |name: &'static str, about: String, examples: Option<String>| {
        let command = Command::new(name).about(about).help_template(template.clone()).disable_help_flag(true);
        let command = command.next_help_heading(w.say("cli-options")).arg(help(w)).arg(lang(w));
        match examples {
            Some(examples) => command.after_help(examples),
            None => command,
        }
    };
    let run = sub("run", w.say("cli-run"), Some(w.say("cli-run-examples")))
        .override_usage(w.say("cli-usage-run"))
        .args([batch(w), year(w), date(w), out(w, w.say("cli-out"))])
        .args([report(w), school(w)]);
    let check = sub("check", w.say("cli-check"), Some(w.say("cli-check-examples")))
        .override_usage(w.say("cli-usage-check"))
        .args([batch(w), year(w), date(w), out(w, w.say("cli-check-out"))]);
    let forms = sub("forms", w.say("cli-forms"), Some(w.say("cli-forms-examples")))
        .override_usage(w.say("cli-usage-forms"))
        .args([batch(w), year(w).help(w.say("cli-forms-year")).required(true), out(w, w.say("cli-forms-out"))]);
    let explain = sub("explain", w.say("cli-explain"), Some(w.say("cli-explain-examples")))
        .override_usage(w.say("cli-usage-explain"))
        .arg(Arg::new("subject").value_name("CODE").num_args(0..=3).help(w.say("cli-explain-code")))
        .mut_arg("subject", |a| a.help_heading(w.say("cli-arguments")))
        .arg(year(w))
        .args(document(w, w.say("norm-import-out")));
    let completions =
        sub("completions", w.say("cli-completions"), None).override_usage(w.say("cli-usage-completions")).arg(shell(w));
    let completions = completions.args(document(w, w.say("norm-import-out")));
    let man = sub("man", w.say("cli-man"), None).override_usage(w.say("cli-usage-man"));
    let man = man.args(document(w, w.say("norm-import-out")));
    Command::new("sop")
        .version(env!("CARGO_PKG_VERSION"))
        .about(w.say("cli-about"))
        .override_usage(w.say("cli-usage-all"))
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            w.say("cli-usage")
        ))
        .after_help(w.say("cli-examples"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(w.say("cli-commands"))
        .next_help_heading(w.say("cli-options"))
        .arg(help(w))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version).help(w.say("cli-version")))
        .arg(lang(w))
        .subcommands([new::command(w, &sub), run, check, forms, norm::command(w, &sub), whatif::command(w, &sub)])
        .subcommands([
            handout::command(w, &sub),
            verify::command(w, &sub),
            privacy::command(w, &sub),
            explain,
            completions,
            man,
        ])
}

fn help(w: &Wording) -> Arg {
    Arg::new("help").short('h').long("help").action(ArgAction::Help).help(w.say("cli-help"))
}

fn lang(w: &Wording) -> Arg {
    Arg::new("lang")
        .long("lang")
        .value_name(Language::ALL.map(Language::tag).join("|"))
        .hide_possible_values(true)
        .help(w.say("cli-lang"))
        .value_parser(EnumValueParser::<Language>::new())
}

fn report(w: &Wording) -> Arg {
    Arg::new("report")
        .long("report")
        .value_name(w.say("cli-value-kind"))
        .action(ArgAction::Append)
        .value_parser(EnumValueParser::<Kind>::new())
        .hide_possible_values(true)
        .help(w.say_with("cli-report", &[("kinds", kind_names().into())]))
}

fn shell(w: &Wording) -> Arg {
    Arg::new("shell")
        .value_name(w.say("cli-value-kind"))
        .required(true)
        .value_parser(EnumValueParser::<Shell>::new())
        .hide_possible_values(true)
        .help(w.say("cli-shell"))
        .help_heading(w.say("cli-arguments"))
}

fn kind_names() -> String {
    let names = Kind::ALL.iter().filter_map(ValueEnum::to_possible_value);
    names.map(|value: PossibleValue| value.get_name().to_owned()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What can be typed behind each command.
    const TYPED: [&str; 16] = [
        "new map",
        "run map",
        "check map",
        "forms map --year 2025-2026",
        "norm check a.toml",
        "norm show a.toml",
        "norm import a.xlsx",
        "norm diff a.toml b.toml",
        "what-if map --norm a.toml",
        "handout map",
        "verify map",
        "privacy map --before 2024-2025",
        "explain",
        "completions bash",
        "man",
        "explain N120",
    ];

    /// The commands that can be typed, such as `norm show`.
    fn commands(of: &Command, before: &str) -> Vec<String> {
        let below = of.get_subcommands().flat_map(|sub| {
            let words = format!("{before}{} ", sub.get_name());
            if sub.has_subcommands() { commands(sub, &words) } else { vec![words] }
        });
        below.collect()
    }

    #[test]
    fn the_language_of_files_is_that_of_the_screen_wherever_it_is_named() {
        for line in
            ["--lang en run batch", "run batch --lang en", "--lang=en check batch", "--lang en explain batch 99AA00"]
        {
            let words: Vec<OsString> = std::iter::once("sop").chain(line.split(' ')).map(OsString::from).collect();
            let settled = parse(&Wording::new(language(&words)), words);
            let request = match settled {
                Ok(Plan::Run(plan)) => plan.check.request,
                Ok(Plan::Check(plan, _)) => plan.request,
                Ok(Plan::Explain(Subject::School(plan, _), _)) => plan.request,
                _ => panic!("`{line}` is another plan"),
            };
            assert_eq!(request.language, Language::En, "{line}");
        }
    }

    #[test]
    fn every_command_is_settled_as_a_plan() {
        let command = command(&Wording::new(Language::Nl));
        for words in commands(&command, "") {
            let typed = TYPED.iter().find(|typed| format!("{typed} ").starts_with(&words));
            let typed = typed.unwrap_or_else(|| panic!("`sop {words}` is not typed here"));
            let matches = command.clone().get_matches_from(std::iter::once("sop").chain(typed.split(' ')));
            assert!(plan(&matches, Language::Nl).is_some(), "`sop {typed}` is no plan");
        }
    }
}
