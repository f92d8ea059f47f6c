//! The records of a stream: a kind, a length, the data; more data in records behind it.

use super::super::ole::u16_at;

pub(super) const FORMULA: u16 = 0x0006;
pub(super) const END: u16 = 0x000A;
pub(super) const EPOCH: u16 = 0x0022;
pub(super) const PASSWORD: u16 = 0x002F;
const MORE: u16 = 0x003C;
pub(super) const CODE_PAGE: u16 = 0x0042;
pub(super) const SHEET: u16 = 0x0085;
pub(super) const SMALLS: u16 = 0x00BD;
pub(super) const RICH_LABEL: u16 = 0x00D6;
pub(super) const STYLE: u16 = 0x00E0;
pub(super) const MERGED: u16 = 0x00E5;
pub(super) const TEXTS: u16 = 0x00FC;
pub(super) const SHARED: u16 = 0x00FD;
pub(super) const NUMBER: u16 = 0x0203;
pub(super) const LABEL: u16 = 0x0204;
pub(super) const TRUTH: u16 = 0x0205;
pub(super) const FORMULA_TEXT: u16 = 0x0207;
pub(super) const SMALL: u16 = 0x027E;
pub(super) const FORMAT: u16 = 0x041E;
pub(super) const BEGIN: u16 = 0x0809;

/// One record.
pub(super) struct Record<'s> {
    pub kind: u16,
    pub data: &'s [u8],
    /// What goes on in the records behind it.
    pub more: Vec<&'s [u8]>,
}

/// Walks through the records of a stream, to its end or to where it is cut.
pub(super) struct Records<'s> {
    stream: &'s [u8],
    at: usize,
}

impl<'s> Records<'s> {
    pub(super) fn new(stream: &'s [u8]) -> Records<'s> {
        Records { stream, at: 0 }
    }

    /// How many bytes lie behind.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn next(&mut self) -> Option<Record<'s>> {
        let (kind, data) = self.one()?;
        let mut more = Vec::new();
        while u16_at(self.stream, self.at) == Some(MORE) {
            more.push(self.one()?.1);
        }
        Some(Record { kind, data, more })
    }

    fn one(&mut self) -> Option<(u16, &'s [u8])> {
        let (kind, length) = (u16_at(self.stream, self.at)?, usize::from(u16_at(self.stream, self.at + 2)?));
        let data = self.stream.get(self.at + 4..self.at + 4 + length)?;
        self.at += 4 + length;
        Some((kind, data))
    }
}
