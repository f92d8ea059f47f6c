//! A workbook as bytes, the same on every system.

use anyhow::Result;
use rust_xlsxwriter::Workbook;

/// What begins a part in the list at the end of a zip, and the list's own end (APPNOTE 4.3.12 and 4.3.16).
const PART: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// The length of what stands before the names of a part, and of the end without a remark.
const PART_HEAD: usize = 46;
const END_HEAD: usize = 22;
/// The system that a part says it was made on: Unix, of the two that `zip` knows.
const UNIX: u8 = 3;

/// The workbook as the library writes it, but for the byte of each part that names the system.
pub(super) fn saved(book: &mut Workbook) -> Result<Vec<u8>> {
    let mut bytes = book.save_to_buffer()?;
    made_on_unix(&mut bytes);
    Ok(bytes)
}

fn made_on_unix(zip: &mut [u8]) {
    let Some(end) = zip.len().checked_sub(END_HEAD).filter(|&end| zip[end..].starts_with(END)) else { return };
    let number = |at: usize, of: &[u8]| usize::from(u16::from_le_bytes([of[at], of[at + 1]]));
    let start = [16, 17, 18, 19].iter().rev().fold(0, |sum, at| sum << 8 | usize::from(zip[end + at]));
    let mut at = start;
    while let Some(part) = zip.get_mut(at..end).filter(|part| part.len() >= PART_HEAD && part.starts_with(PART)) {
        part[5] = UNIX;
        at += PART_HEAD + number(28, part) + number(30, part) + number(32, part);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use zip::write::SimpleFileOptions;
    use zip::{System, ZipWriter};

    use super::*;

    fn made_on(system: System) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["een.xml", "map/twee.xml"] {
            zip.start_file(name, SimpleFileOptions::default().system(system).unix_permissions(0o600)).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_workbook_does_not_tell_on_which_system_it_was_made() {
        let (mut dos, unix) = (made_on(System::Dos), made_on(System::Unix));
        assert_ne!(dos, unix);
        made_on_unix(&mut dos);
        assert_eq!(dos, unix);
    }

    #[test]
    fn what_is_no_zip_stays_as_it_is() {
        for bytes in [&b""[..], b"PK\x05\x06", &[0; 40], &[b"PK\x05\x06".as_slice(), &[0xff; 18]].concat()] {
            let mut same = bytes.to_vec();
            made_on_unix(&mut same);
            assert_eq!(same, bytes);
        }
    }
}
