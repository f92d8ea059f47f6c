//! Files become sheets ([`source`]), cells become typed values ([`cell`]), TOML becomes tables with places ([`draft`]). Knows no norms and no schools.

pub mod cell;
pub mod draft;
pub(crate) mod outline;
pub(crate) mod picture;
pub mod source;
