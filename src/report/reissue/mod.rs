//! What is otherwise in a set of reports than in the one whose place it takes (wijzigingen), for quality staff.
//!
//! In: the tables and calendars of both sets as they stand in their files, and which papers differ. Out: [`Difference`]s, the page `wijzigingen.html`,
//! and `kenmerken.csv`, by which a next run knows that a text was changed that stands in no table. Free text of schools never stands in any of
//! them: of an explanation they say that it was changed. Must not know: where a set stands, or who has received what.
//!
//! A set has a number, its issue (uitgave). The list goes back over the earlier issues, so that it still tells what to send again when somebody
//! runs the program twice. Both sides are read from the same kind of file, so that only what was published is compared.

mod answers;
mod compare;
mod findings;
mod lines;
mod log;
mod marks;
mod model;
mod page;
mod papers;
mod talks;

pub(crate) use compare::{Made, WITH_TABLES, compare};
pub(crate) use log::read;
pub(crate) use marks::write as marks;
pub(crate) use model::{Became, Difference, Spot, Subject, Texts, Unread};
pub(crate) use page::{Issued, Since, page, skipped};
pub(crate) use papers::PaperNames;
pub(crate) use talks::compare as compare_talks;
