//! A line of a legend.

/// What a symbol stands for.
pub(crate) struct Key {
    pub(super) symbol: &'static str,
    pub(super) word: String,
}
