//! The list of everything that can be wrong or odd. Codes are stable: a code is never used again for something else.
//!
//! The letter names the module: B batch and files, T TOML, N norm, R register, A answers, K mappings (koppelingen), G agreements (afspraken),
//! W waivers (ontheffingen), V second looks (tweede blik), P places for extra support (plaatsen), D aims (doelen). Every code has its sentence, its remedy and its explanation in both wording catalogues; a test keeps them in step.

use std::fmt;

macro_rules! codes {
    ([] $($(#[$doc:meta])* $name:ident = $id:literal $severity:ident $($rows:ident)?;)*) => {
        /// What a finding is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of the list.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The stable id that users see, such as `A201`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)* }
            }

            /// How grave it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            /// Whether rows of answers are set aside for it, so that the account of a run can say why.
            pub fn sets_rows_aside(self) -> bool {
                match self { $(Code::$name => codes!(@ $($rows)?),)* }
            }
        }
    };
    (@ SetsRowsAside) => { true };
    (@) => { false };
}

mod list;
mod severity;

pub use list::Code;
pub use severity::Severity;

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
            assert!(id.len() == 4 && id.starts_with(['B', 'T', 'N', 'R', 'A', 'K', 'G', 'W', 'V', 'P', 'D']), "{id}");
        }
    }
}
