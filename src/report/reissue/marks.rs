//! `data/kenmerken.csv`: digests of texts that stand in no table, by which a next run knows that one was changed.
//!
//! Eight digits of a SHA-256 over school, year, question and text: enough to notice a change, and nothing can be read from them.

use anyhow::Result;

use crate::base::digest::sha256;
use crate::intake::{Evaluation, Submission};
use crate::report::Sink;
use crate::run::dossier::Dossier;

use super::answers::MARKS;

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
        Ok(())
    })
}

fn of_school(evaluation: &Evaluation) -> String {
    let (year, school) = (evaluation.year.to_string(), evaluation.school.id.as_str());
    let line = |indicator: &str, kind: &str, text: &str| {
        let mut mark = sha256(format!("{school}\0{year}\0{indicator}\0{kind}\0{text}").as_bytes());
        mark.truncate(8);
        format!("{year};{school};{indicator};{kind};{mark}\r\n")
    };
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
