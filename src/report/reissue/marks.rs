//! `data/kenmerken.csv`: digests of texts that stand in no table, by which a next run knows that one was changed.
//!
//! Eight digits of a SHA-256 over school, year, question and text: enough to notice a change, and nothing can be read from them.

use anyhow::Result;

use crate::base::digest::sha256;
use crate::intake::{Evaluation, Submission};
use crate::report::Sink;
use crate::run::dossier::Dossier;

use super::answers::{AGREEMENT, MARKS, SECOND_LOOK};

/// Writes the file.
///
/// # Errors
/// The sink fails.
pub(crate) fn write(dossier: &Dossier, sink: &dyn Sink) -> Result<()> {
    sink.stream(MARKS, &mut |out| {
        write!(out, "\u{feff}schooljaar;vestigingsnummer;indicator;soort;kenmerk\r\n")?;
        let evaluations = dossier.years.iter().flat_map(|year| &year.assessments).map(|a| &a.evaluation);
        for evaluation in evaluations {
            out.write_all(of_school(evaluation).as_bytes())?;
        }
        out.write_all(of_lists(dossier).as_bytes())?;
        Ok(())
    })
}

/// A line: what it is about, and the mark of a text.
fn line(year: &str, school: &str, about: &str, kind: &str, text: &str) -> String {
    let mut mark = sha256(format!("{school}\0{year}\0{about}\0{kind}\0{text}").as_bytes());
    mark.truncate(8);
    // An agreement is numbered by people.
    let about = match about.contains(['"', ';', '\r', '\n']) {
        true => format!("\"{}\"", about.replace('"', "\"\"")),
        false => about.to_owned(),
    };
    format!("{year};{school};{about};{kind};{mark}\r\n")
}

/// What stands in agreements and second looks in somebody's own words.
fn of_lists(dossier: &Dossier) -> String {
    let year = dossier.year.to_string();
    let mut lines = String::new();
    for own in &dossier.agreements {
        let texts = [Some(&own.what), own.who.as_ref(), own.contribution.as_ref(), own.remark.as_ref()];
        let text = texts.map(|text| text.map_or("", String::as_str)).join("\0");
        lines.push_str(&line(&year, own.school.as_str(), &own.id, AGREEMENT, &text));
    }
    for own in &dossier.second_looks {
        let text = [own.visitor.as_str(), &own.answer, own.explanation.as_deref().unwrap_or_default()].join("\0");
        lines.push_str(&line(&year, own.school.as_str(), &own.indicator, SECOND_LOOK, &text));
    }
    lines
}

fn of_school(evaluation: &Evaluation) -> String {
    let (year, school) = (evaluation.year.to_string(), evaluation.school.id.as_str());
    let line = |indicator: &str, kind: &str, text: &str| line(&year, school, indicator, kind, text);
    let mut lines = String::new();
    if let Some(text) = evaluation.submission.as_ref().and_then(stated) {
        lines.push_str(&line("", "inzending", &text));
    }
    for (indicator, answer) in evaluation.norm.indicators.iter().zip(&evaluation.answers) {
        let Some(answer) = answer else { continue };
        if !answer.is_public {
            lines.push_str(&line(&indicator.id, "antwoord", &answer.text));
        }
        if let Some(note) = &answer.note {
            lines.push_str(&line(&indicator.id, "toelichting", note));
        }
    }
    lines
}

/// What a submission says of itself; `None` where it says nothing.
fn stated(submission: &Submission) -> Option<String> {
    let date = submission.date.map(|date| date.to_string());
    let parts = [&submission.filled_by, &submission.role, &date];
    let is_there = parts.iter().any(|part| part.is_some());
    is_there.then(|| parts.map(|part| part.clone().unwrap_or_default()).join("\0"))
}
