//! Whether a list of a hand-out that is not as it was made is one in which people wrote what they sent: the rest of it is what it was.
//!
//! In: the file, and what the manifest says of it. Out: yes or no. Must not know: who reads the list.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::super::manifest::OutputFile;
use super::super::set;
use crate::base::digest::sha256;
use crate::report::tables::people_csv;

/// The column that people fill in.
const SENT: &str = "verstuurd_op";
/// No list is larger: what is, nobody filled in.
const MOST_BYTES: u64 = 64 << 20;
/// What may part the columns of a list that a spreadsheet saved.
const SEPARATORS: [char; 3] = [';', ',', '\t'];

/// Whether it is such a list; `None` where the file is no list of a hand-out at all.
///
/// # Errors
/// It can't be read.
pub(super) fn is_filled(name: &str, path: &Path, output: &OutputFile) -> io::Result<Option<bool>> {
    Ok(match name {
        "verzendlijst.csv" => Some(held(path)?.is_some_and(|bytes| is_same_beside(&bytes, output))),
        // What stands in its cells no manifest says: at least it is a workbook.
        "verzendlijst.xlsx" => Some(held(path)?.is_some_and(|bytes| is_workbook(&bytes))),
        _ => None,
    })
}

/// What stands in a plain file; `None` where that is too much, or it is no plain file.
fn held(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !set::is_plain(path) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= MOST_BYTES).then_some(bytes))
}

/// Whether it is the list that was made, once the column that people fill in is empty again and it is written as the program does.
fn is_same_beside(bytes: &[u8], output: &OutputFile) -> bool {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // A spreadsheet may save in the letters of the system.
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    };
    let text = text.trim_start_matches('\u{feff}');
    SEPARATORS.into_iter().any(|separator| {
        let mut rows = rows(text, separator);
        let Some(at) = rows.first().and_then(|head| head.iter().position(|name| name == SENT)) else { return false };
        rows.iter_mut().skip(1).filter_map(|row| row.get_mut(at)).for_each(String::clear);
        let made = people_csv(&rows).map(|bytes| sha256(&bytes));
        made.is_ok_and(|made| made == output.sha256)
    })
}

/// The cells of a CSV file, without lines in which nothing stands.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut is_quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if is_quoted || cell.is_empty() => is_quoted = !is_quoted,
            _ if is_quoted => cell.push(letter),
            _ if letter == separator => row.push(std::mem::take(&mut cell)),
            '\r' | '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(letter),
        }
    }
    row.push(cell);
    rows.push(row);
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

/// Whether these bytes begin and end as a workbook does, which is a zip.
fn is_workbook(bytes: &[u8]) -> bool {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
    bytes.starts_with(b"PK\x03\x04") && has(b"xl/workbook.xml") && has(b"PK\x05\x06")
}
