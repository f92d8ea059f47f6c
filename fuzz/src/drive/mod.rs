//! One function for each target: it reads an input as the program would and checks what the program promises about it.
//!
//! In: any bytes. Out: nothing, or a panic that says which promise was broken. Included by the fuzz targets and by `tests/corpus.rs`.

mod archive;
mod fixed;
mod people;
mod table;
mod text;

#[allow(unused_imports, reason = "for looking at one input")]
pub use archive::unfold;
pub use people::{agreements, answers};
pub use table::{csv, spreadsheet};
pub use text::{batch, norm};

use sop::base::finding::{Fact, Finding};

/// Takes an input and checks it; panics when a promise is broken.
pub type Target = fn(&[u8]);

/// Every target by the name of its folder in the corpus.
#[allow(dead_code, reason = "for tests/corpus.rs")]
pub const TARGETS: [(&str, Target); 6] = [
    ("agreements", agreements),
    ("answers", answers),
    ("batch", batch),
    ("csv", csv),
    ("norm", norm),
    ("spreadsheet", spreadsheet),
];

/// What holds for every finding about a file: it names that file, and a cell only within a row.
fn check_findings(findings: &[Finding], files: &[&str]) {
    for finding in findings {
        let place = &finding.place;
        assert!(files.contains(&place.source.file.as_str()), "a finding about another file: {finding:?}");
        assert!(place.column == 0 || place.row > 0, "a column without a row: {finding:?}");
        assert!(place.to_string().starts_with(&place.source.file), "a place that can't be shown: {finding:?}");
    }
}

/// The texts that a finding shows.
fn texts(finding: &Finding) -> impl Iterator<Item = &str> {
    let facts = finding.facts.iter().filter_map(|(_, fact)| match fact {
        Fact::Text(text) => Some(text.as_str()),
        Fact::Count(_) => None,
    });
    finding.value.as_deref().into_iter().chain(facts)
}
