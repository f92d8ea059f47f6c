//! The page for `man sop`: all commands on one page, in the language of the run. `clap_mangen` would write a page for each, with headings in English.
//!
//! In: the command line. Out: roff. Must not know: what the commands do.

use clap::{Arg, Command};

use crate::wording::Wording;

/// The whole page.
pub(super) fn page(command: &Command, w: &Wording) -> String {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
    // The name stands in front already.
    let about = about.strip_prefix("sop ").unwrap_or(&about);
    let mut page = format!(".TH SOP 1 \"\" \"sop {}\"\n", env!("CARGO_PKG_VERSION"));
    page += &format!(".SH {}\nsop \\- {}\n", quoted(&w.say("cli-man-name")), escaped(about));
    page += &format!(".SH {}\n{}\n", quoted(&w.say("cli-man-usage")), escaped(&w.say("cli-usage-all")));
    arguments(command, &mut page);
    below(command, "sop", &mut page);
    page
}

/// Each command that can be typed, with its arguments.
fn below(command: &Command, before: &str, page: &mut String) {
    for sub in command.get_subcommands() {
        let name = format!("{before} {}", sub.get_name());
        if sub.has_subcommands() {
            below(sub, &name, page);
            continue;
        }
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        // What clap puts in front is in English.
        let usage = sub.clone().render_usage().to_string();
        let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage);
        *page += &format!(".SH {}\n{}\n.PP\n{}\n", quoted(&name), escaped(&about), escaped(usage));
        arguments(sub, page);
        if let Some(examples) = sub.get_after_help() {
            *page += &format!(".PP\n.nf\n{}\n.fi\n", escaped(&examples.to_string()));
        }
    }
}

fn arguments(command: &Command, page: &mut String) {
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        *page += &format!(".TP\n{}\n{}\n", typed(arg), escaped(&help));
    }
}

/// An argument as it is typed: `-h, --help`, `--out MAP`, `BATCH`.
fn typed(arg: &Arg) -> String {
    let short = arg.get_short().map(|short| format!("\\fB\\-{short}\\fR"));
    let long = arg.get_long().map(|long| format!("\\fB\\-\\-{}\\fR", escaped(long)));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    let is_valued = arg.get_action().takes_values();
    let values = arg.get_value_names().filter(|_| is_valued).unwrap_or_default();
    let values: Vec<String> = values.iter().map(|value| format!("\\fI{}\\fR", escaped(value))).collect();
    let parts = [names.join(", "), values.join(" ")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Text as roff shows it letter by letter. A line that begins with a point or a quote would be an order.
fn escaped(text: &str) -> String {
    let line = |line: &str| {
        let plain = line.replace('\\', "\\e").replace('-', "\\-");
        if plain.starts_with(['.', '\'']) { format!("\\&{plain}") } else { plain }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A heading of several words.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(&text.replace('"', "")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args;
    use crate::wording::Language;

    #[test]
    fn every_command_and_option_stands_on_the_page_in_the_language_of_the_run() {
        for language in Language::ALL {
            let w = Wording::new(language);
            let page = page(&args::command(&w), &w);
            for part in [".TH SOP 1", "\"sop run\"", "\"sop norm show\"", "\\fB\\-\\-threshold\\fR", "\\fB\\-h\\fR, "] {
                assert!(page.contains(part), "{part}: {page}");
            }
            assert!(!page.contains("Usage") && !page.contains("possible values"), "{page}");
        }
    }

    #[test]
    fn no_text_becomes_an_order() {
        assert_eq!(escaped(".sop C:\\map\n'x' --out"), "\\&.sop C:\\emap\n\\&'x' \\-\\-out");
    }
}
