//! Which row of a sheet of answers is its header.
//!
//! In: sheets as they were read, the norms, confirmed mappings. Out: the same sheets with their header settled. Must not know: schools.

use std::collections::HashSet;
use std::sync::Arc;

use super::role;
use crate::cell;
use crate::evaluation::mapping::{Link, Subject};
use crate::fold::{fold, without_count};
use crate::norm::Norm;
use crate::source::{Row, Sheet};

/// Every text that can stand in a header, as it is compared.
pub struct Headers {
    known: HashSet<String>,
}

impl Headers {
    /// The ids and texts of all questions, and what people confirmed.
    pub fn of(norms: &[Arc<Norm>], links: &[Link]) -> Headers {
        let indicators = || norms.iter().flat_map(|norm| &norm.indicators);
        let ids = indicators().flat_map(|indicator| [fold(&indicator.id), cell::key(&indicator.id)]);
        let texts = indicators().flat_map(|i| std::iter::once(&i.text).chain(&i.also)).map(|text| fold(text));
        let links = links.iter().filter(|link| link.subject == Subject::Column).map(|link| fold(&link.text));
        Headers { known: ids.chain(texts).chain(links).collect() }
    }

    /// How many names of a row are known. Where the ids of questions are plain numbers a row of answers looks just like a header of them: numbers
    /// count beside a name only.
    fn known_in(&self, row: Row) -> usize {
        let known = row.cells().filter(|cell| !cell.is_empty() && self.knows(cell));
        let (names, numbers): (Vec<&str>, Vec<&str>) = known.partition(|cell| cell.chars().any(char::is_alphabetic));
        if names.is_empty() { 0 } else { names.len() + numbers.len() }
    }

    fn knows(&self, header: &str) -> bool {
        if role::of(header, true).is_some() {
            return true;
        }
        let folded = fold(header);
        let first_word = folded.split(' ').next().unwrap_or_default().trim_end_matches(['.', ':', ')']);
        self.known.contains(&folded)
            || self.known.contains(&cell::key(header))
            || without_count(&folded).is_some_and(|bare| self.known.contains(bare))
            || self.known.contains(first_word)
    }
}

/// Settles the header of a sheet of answers.
pub fn settle(sheet: &mut Sheet, headers: &Headers) {
    cell::settle_header_by(sheet, |row| headers.known_in(row));
}
