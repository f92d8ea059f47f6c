//! The cells of the files of answers of a school year that hold something of a person.
//!
//! In: the sheets of the year with their headers settled, the register, the norms, confirmed mappings. Out: [`PersonalCell`]s in order of place. Must not
//! know: how old is too old.

use std::sync::Arc;

use super::mapping::{Link, Links};
use super::participants::Participants;
use super::questions::Questions;
use super::shape::{Known, personal_cells};
use crate::base::personal::PersonalCell;
use crate::input::source::Sheet;
use crate::norm::Norm;
use crate::register::{Register, SchoolYear};

/// The cells with something of a person in sheets of answers.
pub(crate) fn personal(
    year: SchoolYear,
    sheets: &[Sheet],
    register: &Register,
    norms: &[Arc<Norm>],
    links: &[Link],
) -> Vec<PersonalCell> {
    let (questions, links) = (Questions::of_all(norms), Links::new(links));
    // What is wrong with a school is told by a run.
    let participants = Participants::call(year, register, &questions, &links, &mut Vec::new());
    let known = Known { questions: &questions, participants: &participants, links: &links, cover: None };
    let mut found: Vec<PersonalCell> = sheets.iter().flat_map(|sheet| personal_cells(sheet, known)).collect();
    found.sort();
    found
}
