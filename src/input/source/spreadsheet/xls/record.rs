//! The records of a stream: a kind, a length, the data; more data in records behind it.

use super::super::ole::u16_at;

pub const FORMULA: u16 = 0x0006;
pub const END: u16 = 0x000A;
pub const EPOCH: u16 = 0x0022;
pub const PASSWORD: u16 = 0x002F;
const MORE: u16 = 0x003C;
pub const CODE_PAGE: u16 = 0x0042;
pub const SHEET: u16 = 0x0085;
pub const SMALLS: u16 = 0x00BD;
pub const RICH_LABEL: u16 = 0x00D6;
pub const STYLE: u16 = 0x00E0;
pub const MERGED: u16 = 0x00E5;
pub const TEXTS: u16 = 0x00FC;
pub const SHARED: u16 = 0x00FD;
pub const NUMBER: u16 = 0x0203;
pub const LABEL: u16 = 0x0204;
pub const TRUTH: u16 = 0x0205;
pub const FORMULA_TEXT: u16 = 0x0207;
pub const SMALL: u16 = 0x027E;
pub const FORMAT: u16 = 0x041E;
pub const BEGIN: u16 = 0x0809;

/// One record.
pub struct Record<'s> {
    pub kind: u16,
    pub data: &'s [u8],
    /// What goes on in the records behind it.
    pub more: Vec<&'s [u8]>,
}

/// Walks through the records of a stream, to its end or to where it is cut.
pub struct Records<'s> {
    stream: &'s [u8],
    at: usize,
}

impl<'s> Records<'s> {
    pub fn new(stream: &'s [u8]) -> Records<'s> {
        Records { stream, at: 0 }
    }

    /// How many bytes lie behind.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn next(&mut self) -> Option<Record<'s>> {
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
