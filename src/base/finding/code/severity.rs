//! How grave a finding can be.

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was not used (fout).
    Error,
    /// Used, but look at it (waarschuwing).
    Warning,
    /// Good to know (info).
    Info,
}
