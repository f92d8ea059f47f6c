//! How the program ends.

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// Done.
    Done = 0,
    /// Done, but some input was rejected: see bevindingen.
    Rejected = 1,
    /// Could not run; nothing was written.
    Failed = 2,
}
