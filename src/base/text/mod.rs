//! Texts: when two are the same ([`fold`]), what somebody may have meant ([`nearest`]), what paper can show ([`glyphs`]), in which order
//! numbered things stand ([`natural`]), what a folder may be called ([`slug`]).

pub mod fold;
pub(crate) mod glyphs;
pub(crate) mod natural;
pub(crate) mod nearest;
pub(crate) mod slug;
