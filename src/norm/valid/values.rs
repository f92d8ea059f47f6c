//! Values of a norm as written, checked one by one.

use crate::base::finding::Code;
use crate::input::draft::{At, Faults};
use crate::register::Kind;

/// Longest id, in characters: ids stand in tables, in file names and, separated by spaces, in one cell.
const LONGEST_ID: usize = 40;

/// A text that must be one of a few words.
pub(super) fn word<T>(at: &At<String>, read: impl Fn(&str) -> Option<T>, code: Code, faults: &Faults) -> Option<T> {
    let found = read(at.get_ref());
    if found.is_none() {
        faults.add(code, &at.span(), &[]);
    }
    found
}

/// An id; blank when it is absent or not an id, and then that is noted.
pub(super) fn id(at: Option<&At<String>>, faults: &Faults) -> String {
    let Some(at) = at else { return String::new() };
    if !is_id(at.get_ref()) {
        faults.add(Code::NormId, &at.span(), &[]);
        return String::new();
    }
    at.get_ref().clone()
}

fn is_id(id: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    id.len() <= LONGEST_ID && id.starts_with(|c: char| c.is_ascii_alphanumeric()) && id.chars().all(fits)
}

pub(super) fn owned(at: Option<&At<String>>) -> String {
    at.map(|at| at.get_ref().clone()).unwrap_or_default()
}

pub(super) fn texts(list: &[At<String>]) -> Vec<String> {
    list.iter().map(|at| at.get_ref().clone()).collect()
}

pub(super) fn kinds(list: &[At<String>]) -> Vec<Kind> {
    list.iter().map(|at| Kind::new(at.get_ref())).collect()
}
