//! A workbook written out as text: its parts one after another, each under a line `==> name`. Becomes a zip whose parts are stored, not
//! compressed, so that a fuzzer changes the XML and not the packing, and no check sum stands in its way.

/// The line that begins a part.
const MARK: &[u8] = b"==> ";

/// The most parts; a workbook needs about ten.
const MOST: usize = 40;

/// The zip of an input that is written out as parts; any other input as it is.
pub fn unfold(data: &[u8]) -> Vec<u8> {
    match data.strip_prefix(MARK) {
        Some(rest) => zip(&parts(rest)),
        None => data.to_vec(),
    }
}

fn parts(mut rest: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut found = Vec::new();
    while found.len() < MOST && !rest.is_empty() {
        let line = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
        let body = &rest[(line + 1).min(rest.len())..];
        let end = body.windows(MARK.len() + 1).position(|w| w[0] == b'\n' && &w[1..] == MARK);
        let content = &body[..end.unwrap_or(body.len())];
        found.push((&rest[..line], content));
        rest = end.map_or(&[], |end| &body[end + 1 + MARK.len()..]);
    }
    found
}

/// A zip with stored parts (PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16).
fn zip(parts: &[(&[u8], &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let offset = (bytes.len() as u32).to_le_bytes();
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        common.extend(checksum(content).to_le_bytes());
        common.extend((content.len() as u32).to_le_bytes());
        common.extend((content.len() as u32).to_le_bytes());
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(*name);
        bytes.extend(*content);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(offset);
        directory.extend(*name);
    }
    let start = (bytes.len() as u32).to_le_bytes();
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    let count = (parts.len() as u16).to_le_bytes();
    bytes.extend([count, count].concat());
    bytes.extend((directory.len() as u32).to_le_bytes());
    bytes.extend(start);
    bytes.extend([0, 0]);
    bytes
}

/// CRC-32 as zip has it.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}
