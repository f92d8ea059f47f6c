//! The texts that cells of a workbook share, held as one.

use super::sheets::Trouble;

/// The most texts that are held; Excel itself has room for some millions.
const MAX_TEXTS: usize = 40_000_000;

/// Texts by number. How many of them a workbook claims to have is not looked at.
#[derive(Default)]
pub(super) struct Texts {
    text: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

impl Texts {
    pub(super) fn push(&mut self, text: &str) -> Result<(), Trouble> {
        self.text.push_str(text);
        match u32::try_from(self.text.len()) {
            Ok(end) if self.ends.len() < MAX_TEXTS => self.ends.push(end),
            _ => return Err(Trouble::TooLarge(None)),
        }
        Ok(())
    }

    /// The text of a number, from 0.
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        Some(&self.text[start..end])
    }
}
