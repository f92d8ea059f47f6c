//! A zip: the names in its list, and the text of each file in it.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::markup;
use super::model::{Form, Passage, Spot};

/// A file in a zip may unpack to so many bytes: far more than any that the program makes.
const MOST_BYTES: u64 = 256 << 20;

/// Zips lie at most so deep in each other: a workbook in a package.
const DEEPEST: usize = 2;

/// Reads a file in which no others lie.
type Plain = fn(&[u8], Form) -> Option<Vec<Passage>>;

pub(super) fn passages(bytes: &[u8], plain: Plain) -> Option<Vec<Passage>> {
    let mut found = Vec::new();
    read(bytes, DEEPEST, plain, &mut found)?;
    Some(found)
}

/// The words of a part of a text of Word as they are read: parts of a word may stand in tags of their own.
fn runs(name: &str, content: &[u8]) -> Option<Passage> {
    name.starts_with("word/").then(|| Passage::new(Spot::Text, markup::joined(&String::from_utf8_lossy(content))))
}

fn read(bytes: &[u8], deeper: usize, plain: Plain, found: &mut Vec<Passage>) -> Option<()> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    found.push(Passage::new(Spot::Metadata, String::from_utf8_lossy(zip.comment())));
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).ok()?;
        let name = file.name().ok()?.into_owned();
        found.push(Passage::new(Spot::Listing, format!("{name}\n{}", file.comment())));
        if file.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        file.by_ref().take(MOST_BYTES + 1).read_to_end(&mut content).ok()?;
        if content.len() as u64 > MOST_BYTES {
            return None;
        }
        match Form::of(&name)? {
            Form::Zip => read(&content, deeper.checked_sub(1)?, plain, found)?,
            form @ (Form::Pdf | Form::Markup | Form::Text | Form::Png) => {
                let own = plain(&content, form)?.into_iter().chain(runs(&name, &content));
                found.extend(own.map(|passage| Passage { within: name.clone(), ..passage }));
            }
        }
    }
    Some(())
}
