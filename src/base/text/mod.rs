//! Texts: when two are the same ([`fold`]), what somebody may have meant ([`nearest`]), what paper can show ([`glyphs`]).

pub mod fold;
pub mod glyphs;
pub mod nearest;
