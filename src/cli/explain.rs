//! `sop explain`: what a code means, why it matters, an example and the cure; without a code the list of all codes; with
//! a batch and a school all its verdicts in short, with a standard how that verdict comes about.
//!
//! In: the words behind the command. Out: plain text on standard output. Must not know: where findings come from, how a verdict is derived.

use std::io::{self, IsTerminal};

use anyhow::Result;
use clap::Command;

use super::args::{CheckPlan, Subject, Target};
use super::console::clean;
use super::diff::lines;
use super::exit::Exit;
use super::{document, run, schools};
use crate::base::finding::{Code, Severity};
use crate::base::text::fold::fold;
use crate::base::text::nearest::nearest;
use crate::present::{change, derivation};
use crate::wording::Wording;

/// How wide text is in a pipe.
const WIDTH: usize = 80;

/// The widest text that still reads well.
const WIDEST: usize = 100;

/// So many codes are named that somebody may have meant.
const CANDIDATES: usize = 5;

/// Explains a code, or lists them all.
pub(super) fn explain(subject: &Subject, target: &Target, w: &Wording) -> Result<Exit> {
    let text = match subject {
        Subject::Codes => list(w),
        Subject::Code(word) => match Code::ALL.iter().find(|code| code.id().eq_ignore_ascii_case(word.trim())) {
            Some(code) => page(*code, w, width()),
            None => {
                errln!("{}", unknown(word, w));
                return Ok(Exit::Failed);
            }
        },
        Subject::Verdict(plan, school, standard) => match verdict(plan, school, standard, w)? {
            Some(text) => text,
            None => return Ok(Exit::Failed),
        },
        Subject::School(plan, school) => match verdicts(plan, school, w)? {
            Some(text) => text,
            None => return Ok(Exit::Failed),
        },
        Subject::Unclear => {
            errln!("{}", w.say("derivation-words"));
            return Ok(Exit::Failed);
        }
    };
    document::give(target, text.as_bytes(), w)
}

/// All verdicts of a school in short; `None` where there are none, after saying why.
fn verdicts(plan: &CheckPlan, school: &str, w: &Wording) -> Result<Option<String>> {
    let Some((dossier, _)) = run::load(plan, w)? else { return Ok(None) };
    let Some(at) = schools::find(&dossier, school, w) else { return Ok(None) };
    Ok(Some(lines(&derivation::overview(&dossier.now()[at], w))))
}

/// The derivation of a verdict; `None` where there is none, after saying why.
fn verdict(plan: &CheckPlan, school: &str, standard: &str, w: &Wording) -> Result<Option<String>> {
    let Some((dossier, _)) = run::load(plan, w)? else { return Ok(None) };
    let Some(at) = schools::find(&dossier, school, w) else { return Ok(None) };
    let assessment = &dossier.now()[at];
    let norm = &assessment.evaluation.norm;
    let asked = fold(standard);
    let wanted = |at: usize| fold(&norm.standards[at].id) == asked;
    let Some(judgement) = assessment.judgements.iter().find(|j| wanted(j.standard)) else {
        let known: Vec<_> = norm.standards.iter().map(|s| s.id.as_str()).collect();
        let facts =
            [("value", clean(standard).into()), ("norm", norm.name().into()), ("near", known.join(", ").into())];
        errln!("{}", w.say_with("derivation-standard-unknown", &facts));
        return Ok(None);
    };
    let mut text = derivation::text(assessment, judgement, (&dossier.waivers, &dossier.norms), w);
    if let Some(found) = dossier.change(assessment, judgement.standard) {
        text += &format!("\n{}\n", change::derivation(found, w).join("\n"));
    }
    Ok(Some(lines(&text)))
}

/// Every code with its severity and title, by letter.
fn list(w: &Wording) -> String {
    let letter = |code: &Code| code.id().chars().next().unwrap_or_default();
    let severities = [Severity::Error, Severity::Warning, Severity::Info].map(|s| w.severity(s).chars().count());
    let column = severities.into_iter().max().unwrap_or(0);
    let mut codes = Code::ALL.to_vec();
    // The letters stay in the order of the code, their numbers rise.
    codes.sort_by_key(|code| (Code::ALL.iter().position(|first| letter(first) == letter(code)), code.id()));
    let mut text = String::new();
    for group in codes.chunk_by(|a, b| letter(a) == letter(b)) {
        let letter = letter(&group[0]);
        text.push_str(&format!("{letter}  {}\n", w.code_group(letter)));
        for code in group {
            text.push_str(&format!("  {code}  {:<column$}  {}\n", w.severity(code.severity()), w.title(*code)));
        }
        text.push('\n');
    }
    text + &w.say("cli-explain-more") + "\n"
}

/// All that there is to tell about a code.
fn page(code: Code, w: &Wording, width: usize) -> String {
    let reported = w.explanation(code);
    let severity = match code.severity() {
        Severity::Error => "cli-explain-error",
        Severity::Warning => "cli-explain-warning",
        Severity::Info => "cli-explain-info",
    };
    let mut text = format!("{code}  {}\n\n", reported.title);
    text.push_str(&wrapped(&w.say(severity), "", width));
    if let Some(rows) = rows(code, w) {
        text.push_str(&wrapped(&rows, "", width));
    }
    let mut part = |heading: String, body: String| text.push_str(&format!("\n{heading}\n{body}"));
    part(w.say("cli-explain-meaning"), wrapped(&reported.meaning, "  ", width));
    part(w.say("cli-explain-why"), wrapped(&reported.why, "  ", width));
    part(
        w.say("cli-explain-example"),
        reported.example.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n").collect(),
    );
    part(w.say("cli-explain-cure"), wrapped(&reported.cure, "  ", width));
    text
}

/// Whether rows of answers are set aside; `None` where the code is not about rows of answers.
fn rows(code: Code, w: &Wording) -> Option<String> {
    match (code.sets_rows_aside(), code.id().starts_with('A')) {
        (true, _) => Some(w.say("cli-explain-rows-aside")),
        (false, true) => Some(w.say("cli-explain-rows-kept")),
        (false, false) => None,
    }
}

/// That a code does not exist, and which ones look like it.
fn unknown(word: &str, w: &Wording) -> String {
    let near = nearest(word, Code::ALL.iter().map(|code| code.id()), CANDIDATES);
    let shown: String = clean(word).chars().take(WIDTH / 2).collect();
    let facts = [("value", shown.into()), ("found", near.len().into()), ("near", near.join(", ").into())];
    w.say_with("cli-explain-unknown", &facts)
}

/// Each line of a text wrapped; the rest of a step (`1. `, `- `) begins below its first word.
fn wrapped(text: &str, indent: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mark = line.split_once(' ').map_or("", |(mark, _)| mark);
        let is_step = mark == "-"
            || mark.strip_suffix('.').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        let hanging = indent.len() + if is_step { mark.len() + 1 } else { 0 };
        let mut column = indent.len();
        out.push_str(indent);
        for (at, word) in line.split(' ').filter(|word| !word.is_empty()).enumerate() {
            let length = word.chars().count();
            if at > 0 && column + 1 + length > width {
                out.push('\n');
                out.push_str(&" ".repeat(hanging));
                column = hanging;
            } else if at > 0 {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += length;
        }
        out.push('\n');
    }
    out
}

/// The width of the terminal, at most [`WIDEST`]. clap knows it and tells by how it wraps: here a row of one-letter words.
fn width() -> usize {
    if !io::stdout().is_terminal() {
        return WIDTH;
    }
    let ruler = Command::new("ruler").help_template("{about}").about("x ".repeat(200)).render_help().to_string();
    ruler.lines().map(|line| line.trim_end().len()).max().unwrap_or(WIDTH).clamp(WIDTH / 2, WIDEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Language;

    #[test]
    fn steps_hang_and_words_stay_whole() {
        let text = wrapped("1. een twee drie\nvier vijf-en-nog-wat", "  ", 12);
        assert_eq!(text, "  1. een\n     twee\n     drie\n  vier\n  vijf-en-nog-wat\n");
        assert_eq!(wrapped("", "  ", 12), "");
    }

    #[test]
    fn an_unknown_code_names_what_looks_like_it() {
        let w = Wording::new(Language::Nl);
        assert!(unknown("A1I1", &w).contains("A111"), "{}", unknown("A1I1", &w));
        let far = unknown("\u{1b}[31mkwaliteit", &w);
        assert!(!far.contains('\u{1b}') && far.contains("kwaliteit"), "{far:?}");
    }

    #[test]
    fn no_line_of_any_page_is_too_wide() {
        for language in [Language::Nl, Language::En] {
            let w = Wording::new(language);
            let pages = Code::ALL.iter().map(|code| page(*code, &w, WIDTH)).chain([list(&w)]);
            for line in pages.flat_map(|page| page.lines().map(str::to_owned).collect::<Vec<_>>()) {
                assert!(line.chars().count() <= WIDTH, "{line}");
            }
        }
    }
}
