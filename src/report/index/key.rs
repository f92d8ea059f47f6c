//! A line of a legend.

/// What a symbol stands for.
pub struct Key {
    pub(super) symbol: &'static str,
    pub(super) word: String,
}
