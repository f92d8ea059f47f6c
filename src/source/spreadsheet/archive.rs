//! A look into a zip before anything is unpacked: what it is, and whether it would fill the memory.
//!
//! Reads the central directory as in PKWARE's APPNOTE 4.3.12 and 4.3.16: little-endian fields at fixed places.

/// What a zip holds.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    Xlsx,
    Ods,
    /// Something that is not read.
    Other(&'static str),
    /// It says that it unpacks to more than [`MAX_UNPACKED`], or to a size that can't be told.
    Bomb,
}

/// The most that all parts of a workbook may unpack to, in bytes.
const MAX_UNPACKED: u64 = 1 << 30;

const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";

/// `None` when the directory can't be found or does not hold together.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    let entries = entries(bytes)?;
    let unpacked = entries.iter().try_fold(0_u64, |sum, entry| sum.checked_add(entry.1));
    if unpacked.is_none_or(|sum| sum > MAX_UNPACKED) {
        return Some(Kind::Bomb);
    }
    let holds = |name: &str| entries.iter().any(|entry| entry.0.eq_ignore_ascii_case(name.as_bytes()));
    Some(match () {
        () if holds("xl/workbook.bin") => Kind::Other("xlsb"),
        () if holds("word/document.xml") => Kind::Other("Word"),
        () if holds("ppt/presentation.xml") => Kind::Other("PowerPoint"),
        () if holds("mimetype") && holds("content.xml") => Kind::Ods,
        () if holds("[Content_Types].xml") => Kind::Xlsx,
        () => Kind::Other("zip"),
    })
}

/// Name and unpacked size of every part.
fn entries(bytes: &[u8]) -> Option<Vec<(&[u8], u64)>> {
    // The end record is 22 bytes and a comment of at most 65,535.
    let from = bytes.len().saturating_sub(22 + 0xFFFF);
    let end = from + bytes[from..].windows(END.len()).rposition(|w| w == END)?;
    bytes.get(end..end + 22)?;
    let count = number(bytes, end + 10, 2)?;
    let size = usize::try_from(number(bytes, end + 12, 4)?).ok()?;
    // The directory ends where the end record begins; its stated offset is wrong when something was put before the zip. A zip64 has a
    // record of its own in between: then the offset is right.
    let mut at = match end.checked_sub(size) {
        Some(at) if bytes[at..].starts_with(ENTRY) => at,
        _ => usize::try_from(number(bytes, end + 16, 4)?).ok()?,
    };
    let mut found = Vec::new();
    for _ in 0..count {
        if !bytes.get(at..)?.starts_with(ENTRY) {
            return None;
        }
        let length = |offset| number(bytes, at + offset, 2).and_then(|n| usize::try_from(n).ok());
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        // 0xFFFFFFFF stands for a zip64 size: more than fits here in any case.
        found.push((bytes.get(at + 46..at + 46 + name)?, number(bytes, at + 24, 4)?));
        at += 46 + name + extra + comment;
    }
    Some(found)
}

/// A little-endian number of some bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    Some(bytes.get(at..at + length)?.iter().rev().fold(0, |n, b| n << 8 | u64::from(*b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A central directory with these parts and nothing else.
    fn zip(parts: &[(&str, u32)]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        let start = bytes.len();
        for (name, size) in parts {
            let mut entry = [0_u8; 46];
            entry[..4].copy_from_slice(ENTRY);
            entry[24..28].copy_from_slice(&size.to_le_bytes());
            entry[28..30].copy_from_slice(&(name.len() as u16).to_le_bytes());
            bytes.extend(entry);
            bytes.extend(name.as_bytes());
        }
        let mut end = [0_u8; 22];
        end[..4].copy_from_slice(END);
        end[10..12].copy_from_slice(&(parts.len() as u16).to_le_bytes());
        end[12..16].copy_from_slice(&((bytes.len() - start) as u32).to_le_bytes());
        end[16..20].copy_from_slice(&(start as u32).to_le_bytes());
        bytes.extend(end);
        bytes
    }

    #[test]
    fn the_parts_tell_what_it_is() {
        assert_eq!(kind(&zip(&[("[Content_Types].xml", 5), ("xl/workbook.xml", 5)])), Some(Kind::Xlsx));
        assert_eq!(kind(&zip(&[("mimetype", 46), ("content.xml", 9)])), Some(Kind::Ods));
        assert_eq!(kind(&zip(&[("[Content_Types].xml", 5), ("word/document.xml", 5)])), Some(Kind::Other("Word")));
        assert_eq!(kind(&zip(&[("foto.jpg", 5)])), Some(Kind::Other("zip")));
        assert_eq!(kind(&zip(&[])), Some(Kind::Other("zip")));
    }

    #[test]
    fn a_bomb_is_seen_before_it_is_unpacked() {
        assert_eq!(kind(&zip(&[("[Content_Types].xml", 5), ("a", 1 << 30)])), Some(Kind::Bomb));
        assert_eq!(kind(&zip(&[("a", u32::MAX), ("b", u32::MAX)])), Some(Kind::Bomb));
    }

    #[test]
    fn a_directory_that_does_not_hold_together_is_none() {
        let whole = zip(&[("[Content_Types].xml", 5)]);
        for length in 0..whole.len() {
            assert_eq!(kind(&whole[..length]), None, "{length}");
        }
        let mut lying = whole.clone();
        let count = lying.len() - 12;
        lying[count] = 9;
        assert_eq!(kind(&lying), None);
    }
}
