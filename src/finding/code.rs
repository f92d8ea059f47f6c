//! The list of everything that can be wrong or odd. Codes are stable: a code is never used again for something else.
//!
//! The letter names the room: B batch and files, N norm, R register, A answers, G agreements (afspraken), W waivers
//! (ontheffingen). Every code has its sentence and remedy in both wording catalogues; a test keeps them in step.

use std::fmt;

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

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal $severity:ident;)*) => {
        /// What a finding is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of this file.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The stable id that users see, such as `A201`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)* }
            }

            /// How grave it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // --- B: the batch folder and files as such -------------------------------------------------------------------------
    /// `batch.toml` holds something that can't be used.
    BatchSettings = "B001" Error;
    /// `batch.toml` names a file or folder that is not there.
    BatchFileMissing = "B002" Error;
    /// No file of answers in any year folder.
    NoAnswers = "B003" Error;

    /// A file can't be read as text or as a workbook.
    FileUnreadable = "B101" Error;
    /// A file is larger than the limit.
    FileTooLarge = "B102" Error;
    /// The encoding of a text file is not certain.
    EncodingUnsure = "B103" Error;
    /// A file in an answers folder that is not a table.
    FileIgnored = "B104" Info;
    /// A year folder whose name is not a school year.
    FolderNotAYear = "B105" Warning;
    /// A table without a row of headers or without rows.
    TableEmpty = "B106" Warning;
    /// A required column is missing.
    ColumnMissing = "B107" Error;
    /// A column that nothing reads.
    ColumnUnknown = "B108" Info;
    /// Two columns with the same name.
    ColumnDouble = "B109" Error;
    /// A quote that never closes.
    QuoteUnclosed = "B110" Error;
    /// A row has more cells than the header.
    RowTooLong = "B111" Warning;

    // --- N: norms ------------------------------------------------------------------------------------------------------

    // --- R: register ---------------------------------------------------------------------------------------------------

    // --- A: answers ----------------------------------------------------------------------------------------------------

    // --- G: agreements -------------------------------------------------------------------------------------------------

    // --- W: waivers ----------------------------------------------------------------------------------------------------
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_well_formed() {
        let ids: BTreeSet<_> = Code::ALL.iter().map(|c| c.id()).collect();
        assert_eq!(ids.len(), Code::ALL.len());
        for id in ids {
            assert!(id.len() == 4 && id.starts_with(['B', 'N', 'R', 'A', 'G', 'W']), "{id}");
        }
    }
}
