//! Faulty cells, as they come in. In: the files of a year. Out: the same files with a few faults. Must not know: how the program finds them.

use fastrand::Rng;

use crate::answers::Row;
use crate::draw::stream;
use crate::norms::{Norm, Standard};
use crate::paper::submissions;
use crate::story::{Files, LAST};

/// The form of PO, in the year that was asked with one.
const FORM: &str = "Zelfevaluatie basisondersteuning PO 2024-2025";

/// Puts the faults of a year into its files.
pub(crate) fn spoil(seed: u64, year: u16, norms: &[Norm], files: &mut Files) {
    let mut rng = stream(seed, &["faults", &year.to_string()]);
    if year == LAST {
        cells(&mut rng, norms, files);
        lines(&mut rng, files);
    } else if year == LAST - 1 {
        // Typed where a form leaves room for another answer.
        edit(&mut rng, files, FORM, |r| r.indicator == "L1.1", |r| r.answer = "2,5".into());
        edit(&mut rng, files, FORM, |r| r.indicator == "P1.1", |r| r.answer = "ja".into());
        stranger(files, FORM);
    } else if year + 2 == LAST {
        add(files, "samen-wijs", |r| r.school = "99ZZ98".into());
        edit(&mut rng, files, "nieuwe-horizonten", |r| r.indicator == "O1.2", |r| r.answer = "grotendeels".into());
    }
}

/// Answers that the scale does not know.
fn cells(rng: &mut Rng, norms: &[Norm], files: &mut Files) {
    edit(rng, files, "openbaar", |r| r.indicator == "Z2.2", |r| r.answer = "ja, deels".into());
    edit(rng, files, "dijk-en-polder", |r| r.indicator == "L2.3", |r| r.answer = "5".into());
    edit(rng, files, "dijk-en-polder", |r| r.indicator == "P1.4", |r| r.answer = "3,5".into());
    edit(rng, files, "brede-waaier", |r| r.indicator == "O3.1", |r| r.answer = "bijna iedereen".into());
    edit(rng, files, "nieuwe-horizonten", |r| r.indicator == "G2.2", |r| r.answer = "?".into());
    let strict = |r: &Row| norms.iter().flat_map(|n| &n.standards).any(|s| forbids(s, &r.indicator));
    edit(rng, files, "lichtbaken", strict, |r| r.answer = "n.v.t.".into());
}

/// Rows about a school or a question that is not there, and a row that stands there twice.
fn lines(rng: &mut Rng, files: &mut Files) {
    add(files, "openbaar", |r| r.school = "99ZZ99".into());
    add(files, "samen-wijs", |r| r.indicator = "V9.9".into());
    edit(
        rng,
        files,
        "eigen-tempo",
        |r| r.indicator == "O2.1",
        |r| {
            r.school.pop();
        },
    );
    add(files, "brug-naar-morgen", |r| {
        r.answer = if r.answer == "sterk" { "in ontwikkeling" } else { "sterk" }.into();
        r.note = "Verbeterd na overleg in het team.";
    });
}

fn forbids(standard: &Standard, indicator: &str) -> bool {
    standard.indicators.iter().any(|i| i.id == indicator && !i.not_applicable && i.bands.is_none())
}

/// Changes one of the rows of a file that are as wanted and have an answer.
fn edit(rng: &mut Rng, files: &mut Files, stem: &str, wanted: impl Fn(&Row) -> bool, change: impl Fn(&mut Row)) {
    let Some(file) = files.get_mut(stem) else { return };
    let mut found: Vec<&mut Row> = file.rows.iter_mut().filter(|r| !r.answer.is_empty() && wanted(r)).collect();
    if !found.is_empty() {
        change(found.swap_remove(rng.usize(0..found.len())));
    }
}

/// Adds a changed copy below one of the rows of a file.
fn add(files: &mut Files, stem: &str, change: impl Fn(&mut Row)) {
    let Some(file) = files.get_mut(stem) else { return };
    // Below a question on the common scale.
    let Some(at) = file.rows.iter().position(|r| r.indicator == "L2.1" && !r.answer.is_empty()) else { return };
    let mut row = file.rows[at].clone();
    change(&mut row);
    file.rows.insert(at + 1, row);
}

/// Adds what a school handed in that nobody knows.
fn stranger(files: &mut Files, stem: &str) {
    let Some(file) = files.get_mut(stem) else { return };
    let Some(last) = submissions(&file.rows).last().map(|rows| rows.to_vec()) else { return };
    file.rows.extend(last.into_iter().map(|row| Row { school: "De Onbekende School".into(), ..row }));
}
