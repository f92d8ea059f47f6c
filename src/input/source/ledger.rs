//! What was read: of each file the size and SHA-256 of the very bytes that were judged, so that the manifest attests those and no later ones.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::base::digest::sha256;

/// The size and digest of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Size.
    pub bytes: usize,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

impl Stamp {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Stamp {
        Stamp { bytes: bytes.len(), sha256: sha256(bytes) }
    }
}

/// What was read of a batch, by path; filled by any thread.
#[derive(Debug, Default)]
pub struct Ledger(Mutex<BTreeMap<String, Stamp>>);

impl Ledger {
    /// Notes a file at its first reading; false when it was read before as something else.
    pub fn note(&self, file: &str, bytes: &[u8]) -> bool {
        let stamp = Stamp::of(bytes);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *known.entry(file.to_owned()).or_insert_with(|| stamp.clone()) == stamp
    }

    /// What was read of a file; `None`: nothing.
    pub fn stamp(&self, file: &str) -> Option<Stamp> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(file).cloned()
    }
}
