//! TOML as written: the right keys with the right types, each value with its place; what the values mean is judged by the module that reads.
//!
//! In: TOML text. Out: whatever the reader makes of its tables, with every wrong key and type noted in [`Faults`]. The tree is walked by hand:
//! serde would stop at the first fault. Must not know: norms, batches.

mod faults;
mod syntax;
mod table;

use toml::de::DeTable;

use crate::base::finding::Code;

pub(crate) use faults::{Faults, Span};
pub(crate) use table::{At, loose_text};
pub use table::{Table, Value, flag, number, numbers, path, path_or_paths, paths, tables, text, texts, whole, wrong};

/// Reads a text with `top`; `None` when it is not TOML as a whole. What can be read of it then is read for its faults only.
pub fn read<T>(
    text: &str,
    faults: &Faults,
    top: impl for<'a> FnOnce(&'a Faults<'a>, &'a DeTable<'a>) -> T,
) -> Option<T> {
    let mended = syntax::mend(text, faults);
    let (document, errors) = DeTable::parse_recoverable(&mended.text);
    if !mended.tables {
        return None;
    }
    for error in errors.iter().filter(|error| error.message() == syntax::DOUBLE) {
        faults.add(Code::TomlKeyTwice, &error.span().unwrap_or(0..0), &[]);
    }
    let draft = top(faults, document.get_ref());
    if mended.whole {
        return Some(draft);
    }
    // What seems to be missing may stand in a part that could not be read.
    faults.forget_missing();
    None
}
