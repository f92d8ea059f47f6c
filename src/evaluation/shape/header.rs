//! Which row of a sheet of answers is its header.
//!
//! In: sheets as they were read, the norms, confirmed mappings. Out: the same sheets with their header settled. Must not know: schools.

use std::collections::HashSet;
use std::sync::Arc;

use super::role::{self, Role};
use crate::cell;
use crate::evaluation::mapping::{Link, Subject};
use crate::fold::{fold, without_count};
use crate::norm::{Norm, Reading, Scale};
use crate::source::{Misfit, Row, Sheet};

/// Every text that can stand in a header, as it is compared.
pub struct Headers {
    known: HashSet<String>,
    scales: Vec<Scale>,
}

impl Headers {
    /// The ids and texts of all questions, and what people confirmed.
    pub fn of(norms: &[Arc<Norm>], links: &[Link]) -> Headers {
        let indicators = || norms.iter().flat_map(|norm| &norm.indicators);
        let ids = indicators().flat_map(|indicator| [fold(&indicator.id), cell::key(&indicator.id)]);
        let texts = indicators().flat_map(|i| std::iter::once(&i.text).chain(&i.also)).map(|text| fold(text));
        let links = links.iter().filter(|link| link.subject == Subject::Column).map(|link| fold(&link.text));
        let scales = norms.iter().flat_map(|norm| norm.scales.iter().cloned()).collect();
        Headers { known: ids.chain(texts).chain(links).collect(), scales }
    }

    /// How many names of a row are known. Where the ids of questions are plain numbers a row of answers looks just like a header of them: numbers
    /// count beside a name only.
    fn known_in(&self, row: Row) -> usize {
        let known = row.cells().filter(|cell| !cell.is_empty() && self.knows(cell));
        let (names, numbers): (Vec<&str>, Vec<&str>) = known.partition(|cell| cell.chars().any(char::is_alphabetic));
        if names.is_empty() { 0 } else { names.len() + numbers.len() }
    }

    /// Whether a text is an answer on any scale.
    fn is_answer(&self, text: &str) -> bool {
        let says = |scale: &Scale| matches!(scale.read(text, None), Reading::Level(_) | Reading::NotApplicable);
        self.scales.iter().any(says)
    }

    /// How many names of a header that nobody knows stand before the last that is known.
    fn strangers(&self, sheet: &Sheet) -> usize {
        let known: Vec<bool> =
            sheet.header().map(|name| self.knows(name) || role::of(name, true).is_some() || name.is_empty()).collect();
        let last = known.iter().rposition(|known| *known).unwrap_or(0);
        known.iter().take(last).filter(|known| !**known).count()
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

/// Settles the header of a sheet of answers, and which rows fit below it.
pub fn settle(sheet: &mut Sheet, headers: &Headers) {
    cell::settle_header_by(sheet, |row| headers.known_in(row));
    let roles: Vec<Option<Role>> = sheet.header().map(|header| role::of(header, false)).collect();
    let column = |role| roles.iter().position(|known| *known == Some(role));
    let (indicator, question) = (column(Role::Indicator), column(Role::Question));
    if let Some(answer) = column(Role::Answer).filter(|_| indicator.is_some() || question.is_some()) {
        let last = KEYS.into_iter().filter_map(column).max().unwrap_or(answer);
        sheet.keep_narrow(|row| row.width() > last || stops_at_question(row, indicator, question, headers));
    } else {
        sheet.set_aside_beside(|text| headers.is_answer(text));
        // Every row is shorter, and there is a name that means nothing: perhaps it is a part of the name beside it.
        let lacks = sheet.lacks();
        if lacks > 0 && headers.strangers(sheet) >= lacks {
            sheet.set_aside(Misfit::Narrow, |_| true);
        }
    }
}

/// The columns of a long table that say which answer to which question of which school.
const KEYS: [Role; 5] = [Role::Site, Role::School, Role::Indicator, Role::Question, Role::Answer];

/// Whether a row of a long table says which question it is about and nothing behind it: the answer was left blank, or it is a heading.
fn stops_at_question(row: Row, indicator: Option<usize>, question: Option<usize>, headers: &Headers) -> bool {
    let Some(last) = row.len().checked_sub(1).filter(|_| row.len() == row.width()) else { return false };
    let is_heading = question == Some(last) && indicator.is_none_or(|column| row.cell(column).is_empty());
    is_heading || (indicator == Some(last) || question == Some(last)) && headers.knows(row.cell(last))
}
