//! The list itself: a line for what each code is about, its id, how grave it is, and `SetsRowsAside` where rows of answers are not used because of it. Each part
//! hands what it was given and its own lines to the next; the last makes the type.

mod answers;
mod files;
mod lists;
mod norm;

use super::Severity;
use answers::answer_codes;
use files::file_codes;
use lists::list_codes;
use norm::norm_codes;

file_codes! { [norm_codes answer_codes list_codes codes] }
