//! PNG: the texts that a picture carries.

use super::model::{Passage, Spot};

const HEAD: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks with text; a compressed one can't be read here, and the program writes none.
pub(super) fn passages(bytes: &[u8]) -> Option<Vec<Passage>> {
    let mut rest = bytes.strip_prefix(HEAD)?;
    let mut found = Vec::new();
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (kind, behind) = behind.split_first_chunk::<4>()?;
        let (content, behind) = behind.split_at_checked(length)?;
        match kind {
            b"zTXt" => return None,
            b"tEXt" | b"iTXt" | b"eXIf" => {
                found.push(Passage::new(Spot::Metadata, String::from_utf8_lossy(content).replace('\0', "\n")));
            }
            _ => {}
        }
        // Behind each chunk stands a sum of four bytes.
        rest = behind.get(4..)?;
    }
    Some(found)
}
