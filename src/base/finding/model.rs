//! The finding itself, and a value with its findings.

use super::code::{Code, Severity};
use super::place::Place;

/// A fact that a message names: text, or a number that may decide between singular and plural.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Shown as it stands.
    Text(String),
    /// A count.
    Count(i64),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Fact::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Fact::Text(text)
    }
}

impl From<&String> for Fact {
    fn from(text: &String) -> Self {
        Fact::Text(text.clone())
    }
}

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Fact::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// One finding (bevinding). It can't be made without a place.
///
/// Findings sort by place, then code, so that a list of them is the same whatever the order of reading.
///
/// ```
/// use sop::base::finding::{Code, Finding, Place, Severity};
///
/// let finding = Finding::new(Code::ColumnMissing, Place::file("scholen.csv")).fact("column", "soort");
/// assert_eq!((finding.code.id(), finding.severity()), ("B107", Severity::Error));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where it is.
    pub place: Place,
    /// What it is; carries the severity.
    pub code: Code,
    /// The offending value as it stands, where there is one.
    pub value: Option<String>,
    /// What the sentence names, by the name of its placeholder.
    pub facts: Vec<(&'static str, Fact)>,
    /// For the finding that closes a bounded list: the code that it is about, and how many were counted and not kept.
    counted: Option<(Code, usize)>,
}

impl Finding {
    /// A finding at a place.
    pub fn new(code: Code, place: Place) -> Finding {
        Finding { place, code, value: None, facts: Vec::new(), counted: None }
    }

    /// With the offending value as it stands.
    pub fn value(mut self, value: impl Into<String>) -> Finding {
        self.value = Some(value.into());
        self
    }

    /// With something that the sentence names, `{ $name }` in the wording. `{ $value }` is filled from [`Finding::value`].
    pub fn fact(mut self, name: &'static str, fact: impl Into<Fact>) -> Finding {
        self.facts.push((name, fact.into()));
        self
    }

    /// How grave it is; decided by the code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Closes a bounded list: says how many more findings of a code there are in a file.
    pub(super) fn closing(place: Place, code: Code, more: usize) -> Finding {
        let finding = Finding::new(Code::FindingsMore, place).fact("code", code.id()).fact("more", more);
        Finding { counted: Some((code, more)), ..finding }
    }

    /// Whether it only says how many more there are of another code.
    pub fn is_closing(&self) -> bool {
        self.counted.is_some()
    }

    /// The code that it is about, and how many findings it stands for: itself, or those that were counted and not kept.
    pub fn stands_for(&self) -> (Code, usize) {
        self.counted.unwrap_or((self.code, 1))
    }
}

/// A value and everything that was noticed on the way to it.
#[derive(Debug, Clone, Default)]
pub struct Checked<T> {
    /// What came out.
    pub value: T,
    /// What was noticed.
    pub findings: Vec<Finding>,
}

impl<T> Checked<T> {
    /// A value and its findings.
    pub fn new(value: T, findings: Vec<Finding>) -> Checked<T> {
        Checked { value, findings }
    }

    /// Hands the findings over to `sink` and gives the value.
    pub fn take(self, sink: &mut Vec<Finding>) -> T {
        sink.extend(self.findings);
        self.value
    }
}
