//! What somebody may have meant: the command, option or value closest to what was typed, by its letters or by what it is called in Dutch.
//!
//! In: what clap could not read. Out: one word. Must not know: what is then said of it.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::base::text::nearest::nearest;

/// Words that people type for commands, options and kinds of report.
const CALLED: [(&str, &[&str]); 22] = [
    ("run", &["draai", "start", "maak", "rapport"]),
    ("check", &["controleer", "controle", "test"]),
    ("new", &["nieuw", "init"]),
    ("forms", &["formulieren", "formulier"]),
    ("explain", &["uitleg", "verklaar"]),
    ("privacy", &["bewaartermijn"]),
    ("verify", &["controleer"]),
    ("out", &["uit", "uitvoer", "output", "map"]),
    ("year", &["jaar", "schooljaar"]),
    ("lang", &["taal", "language"]),
    ("date", &["datum", "peildatum"]),
    ("report", &["verslag", "rapport", "soort"]),
    ("municipality", &["gemeente"]),
    ("name", &["naam"]),
    ("threshold", &["drempel"]),
    ("help", &["hulp"]),
    ("version", &["versie"]),
    ("board", &["bestuur", "dekkingsrapport"]),
    ("boards", &["besturen"]),
    ("school", &["scholen", "gespreksverslag"]),
    ("slides", &["presentatie"]),
    ("results", &["resultaten"]),
];

/// The words as they are understood: `sop help run` is `sop run --help`, and so is `sop run /?`, as Windows asks.
pub(super) fn settled(mut words: Vec<OsString>) -> Vec<OsString> {
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
    words.iter_mut().filter(|word| *word == "/?").for_each(|word| *word = "--help".into());
    words
}

/// The command, option or value that somebody may have meant, of what can be typed there.
pub(super) fn meant(error: &Error, command: &Command, words: &[OsString]) -> Option<String> {
    let text = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let within = words.iter().skip(1).filter_map(|word| word.to_str());
    let within = within.fold(command, |at, word| at.find_subcommand(word).unwrap_or(at));
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let by_clap = || {
        suggested.into_iter().find_map(|kind| match error.get(kind)? {
            ContextValue::String(word) => Some(word.clone()),
            // The closest stands last.
            ContextValue::Strings(words) => words.last().cloned(),
            _ => None,
        })
    };
    let own = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            closest(&text(ContextKind::InvalidSubcommand), within.get_subcommands().map(Command::get_name))
        }
        ErrorKind::UnknownArgument => {
            let typed = text(ContextKind::InvalidArg);
            let bare = typed.strip_prefix("--")?.split('=').next()?;
            closest(bare, within.get_arguments().filter_map(|arg| arg.get_long())).map(|word| format!("--{word}"))
        }
        _ => match error.get(ContextKind::ValidValue) {
            Some(ContextValue::Strings(choices)) => {
                closest(&text(ContextKind::InvalidValue), choices.iter().map(String::as_str))
            }
            _ => None,
        },
    };
    own.or_else(by_clap)
}

/// By what it is called, else by its letters.
fn closest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let (typed, known) = (typed.to_lowercase(), known.collect::<Vec<_>>());
    let called = CALLED.iter().filter(|(_, names)| names.contains(&typed.as_str())).map(|(word, _)| *word);
    let called = called.into_iter().find(|word| known.contains(word));
    called.or_else(|| nearest(&typed, known.iter().copied(), 1).first().copied()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::{Language, Wording};

    #[test]
    fn what_was_meant_is_named_whether_in_dutch_or_with_a_slip() {
        let command = super::super::command(&Wording::new(Language::Nl));
        let of = |typed: &str| {
            let words: Vec<OsString> = typed.split(' ').map(Into::into).collect();
            let error = command.clone().try_get_matches_from(&words).expect_err(typed);
            meant(&error, &command, &words)
        };
        for (typed, expected) in [
            ("sop rnu", "run"),
            ("sop rn", "run"),
            ("sop controleer map", "check"),
            ("sop run map --uit weg", "--out"),
            ("sop run map --jaar 2025-2026", "--year"),
            ("sop run map --raport board", "--report"),
            ("sop run map --report bestuur", "board"),
            ("sop run map --report bord", "board"),
            ("sop norm shwo a.toml", "show"),
        ] {
            assert_eq!(of(typed).as_deref(), Some(expected), "{typed}");
        }
        assert_eq!(of("sop zzzzzzzz"), None);
        assert_eq!(of("sop run map --zzzzzzz"), None);
    }

    #[test]
    fn help_before_a_command_is_its_help() {
        let settle = |typed: &str| {
            let words = settled(typed.split(' ').map(Into::into).collect());
            words.iter().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(settle("sop help run"), "sop run --help");
        assert_eq!(settle("sop help norm show"), "sop norm show --help");
        assert_eq!(settle("sop help"), "sop --help");
        assert_eq!(settle("sop /?"), "sop --help");
        assert_eq!(settle("sop norm show /?"), "sop norm show --help");
        assert_eq!(settle("sop run help"), "sop run help");
    }
}
