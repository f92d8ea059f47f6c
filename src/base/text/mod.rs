//! Texts: when two are the same ([`fold`]), what somebody may have meant ([`nearest`]), what paper can show ([`glyphs`]), in which order
//! numbered things stand ([`natural`]), what can be the name of a file ([`file_name`]) and what a folder may be called ([`slug`]).

pub(crate) mod file_name;
pub mod fold;
pub(crate) mod glyphs;
pub(crate) mod natural;
pub(crate) mod nearest;
pub(crate) mod slug;
