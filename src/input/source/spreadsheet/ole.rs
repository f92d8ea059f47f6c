//! The container that xls files come in: streams in sectors, linked by tables (MS-CFB).
//!
//! In: the bytes of a file. Out: a stream by its name. Must not know: what is in a stream. No chain is longer than the file.

/// Below this a stream lies in the small sectors.
const SMALL: u64 = 4096;
const SMALL_SECTOR: usize = 64;

/// The numbers from here on are no sectors: the end of a chain, free.
const NO_SECTOR: u32 = 0xFFFF_FFFA;

/// A container that was opened.
pub(super) struct Ole<'b> {
    bytes: &'b [u8],
    sector: usize,
    /// The sector behind each.
    next: Vec<u32>,
    directory: Vec<u8>,
    small_next: Vec<u32>,
    small: Vec<u8>,
}

impl<'b> Ole<'b> {
    /// Opens a container; `None` when it does not hold together.
    pub(super) fn open(bytes: &'b [u8]) -> Option<Ole<'b>> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut ole =
            Ole { bytes, sector, next: Vec::new(), directory: Vec::new(), small_next: Vec::new(), small: Vec::new() };
        let tables: Option<Vec<_>> = ole.sectors_of_table()?.into_iter().map(|id| ole.sector(id)).collect();
        ole.next = tables?.into_iter().flat_map(numbers).collect();
        ole.directory = ole.chain(u32_at(bytes, 48)?, u64::MAX)?;
        ole.small_next = numbers(&ole.chain(u32_at(bytes, 60)?, u64::MAX)?).collect();
        let (start, size) = ole.entries().next().map(|(_, start, size)| (start, size))?;
        ole.small = ole.chain(start, size)?;
        Some(ole)
    }

    /// The sectors that the table of sectors is in: 109 in the header, more in a chain of their own.
    fn sectors_of_table(&self) -> Option<Vec<u32>> {
        let mut found: Vec<u32> = numbers(self.bytes.get(76..512)?).collect();
        let mut more = u32_at(self.bytes, 68)?;
        let most = self.bytes.len() / self.sector + 1;
        for _ in 0..most {
            if more >= NO_SECTOR {
                break;
            }
            found.extend(numbers(self.sector(more)?));
            more = found.pop()?;
        }
        found.retain(|id| *id < NO_SECTOR);
        // Each table fills a sector: there can't be more of them than sectors.
        (found.len() <= most).then_some(found)
    }

    fn sector(&self, id: u32) -> Option<&'b [u8]> {
        // The header takes the place of a sector.
        let start = (id as usize).checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(start..)?;
        Some(&rest[..self.sector.min(rest.len())])
    }

    /// The content of a chain of sectors. `None` when it comes back to itself or leads outside of the file.
    fn chain(&self, mut id: u32, size: u64) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        while id < NO_SECTOR && (content.len() as u64) < size {
            content.extend_from_slice(self.sector(id)?);
            if content.len() > self.bytes.len() {
                return None;
            }
            id = *self.next.get(id as usize)?;
        }
        content.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        Some(content)
    }

    fn small_chain(&self, mut id: u32, size: u64) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        while id < NO_SECTOR && (content.len() as u64) < size {
            let start = (id as usize).checked_mul(SMALL_SECTOR)?;
            let rest = self.small.get(start..).filter(|rest| !rest.is_empty())?;
            content.extend_from_slice(&rest[..SMALL_SECTOR.min(rest.len())]);
            id = *self.small_next.get(id as usize)?;
        }
        content.truncate(usize::try_from(size).ok()?);
        Some(content)
    }

    /// Name, first sector and size of every entry.
    fn entries(&self) -> impl Iterator<Item = (String, u32, u64)> {
        let is_large = self.sector > 512;
        self.directory.chunks_exact(128).map(move |entry| {
            let units = entry[..64].chunks_exact(2).map(|u| u16::from_le_bytes([u[0], u[1]])).take_while(|u| *u != 0);
            let name = char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect();
            let (start, low) = (u32_at(entry, 116).unwrap_or(NO_SECTOR), u32_at(entry, 120).unwrap_or(0));
            let high = if is_large { u32_at(entry, 124).unwrap_or(0) } else { 0 };
            (name, start, u64::from(high) << 32 | u64::from(low))
        })
    }

    /// Whether there is a stream of a name.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.entries().any(|(found, ..)| found.eq_ignore_ascii_case(name))
    }

    /// A stream by its name; `None` when it is not there, or not whole.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let (_, start, size) = self.entries().find(|(found, ..)| found.eq_ignore_ascii_case(name))?;
        if size < SMALL { self.small_chain(start, size) } else { self.chain(start, size) }
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}

/// A little-endian number of two bytes.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// A little-endian number of four bytes.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}
