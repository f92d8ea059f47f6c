//! Whether a file says something about a school that it is not for.
//!
//! In: the bytes of a file as they are, and what tells that a text is about a school: its names, its number, what it wrote. Out: every place where the
//! file names another. Must not know: how files are made. What was meant to be in them is not asked: a fault is found in the bytes.
//!
//! [`passages`] gives all the text in a file, also what nobody sees: titles, bookmarks, alternative texts, links, attributes, comments, names of what
//! lies in a zip. [`Search`] looks in it for every school at once.
//!
//! # What counts as naming a school
//!
//! - Its **number**, in any case, as a word of its own. A number of fewer than five digits and no letters (`1203`) is also a figure and does not count.
//! - Its **name** as the register spells it (in any year), as whole words: "De Ark" is not in "De Arkel", and "de brug" is not "De Brug". A name
//!   over the end of a line counts, hyphenated or not. Of names within each other the longest counts.
//! - Its **free text**: 32 letters and digits in a row, wherever they begin (or all of it from 20), that it wrote.
//!
//! What does not tell one school from something else does not count: the name of the partnership; in the files of schools that belong to it the name of a
//! board, a wijk or who leads the conversations ([`Search::shared`]); that of another school of the same name that the file is for; a name that stands in the
//! norms or in the program's own sentences ([`Search::ordinary`]); and names, numbers and texts that the school itself wrote or agreed on. Then its number, or its
//! text, still does. What others wrote about the school (a decision, what a visitor saw) is not its own: a name in it counts. A text is of who wrote it
//! ([`Origin`]): copied into a decision about another school, or whole into an agreement with that one, it counts.

mod fold;
mod free;
mod search;
#[cfg(test)]
pub(crate) mod testing;
mod text;

pub use free::Origin;
pub use search::{Audience, Common, Leak, Search, Traces, What};
pub use text::{Form, Passage, Spot, passages};

#[cfg(test)]
mod tests;
