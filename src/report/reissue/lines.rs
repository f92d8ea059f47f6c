//! The rows of a CSV file of ours: `;`, a byte order mark, quotes where they are needed.

use std::collections::{BTreeMap, HashMap};

/// A table as it stands in its file.
pub(super) struct Sheet<'a> {
    /// The names of its columns.
    pub names: Vec<String>,
    /// Its rows, not yet taken apart.
    pub records: Vec<&'a str>,
}

/// A row, with the names of its columns.
pub(super) struct Row<'s> {
    names: &'s [String],
    cells: Vec<String>,
}

impl Row<'_> {
    /// A cell by the name of its column; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        let at = self.names.iter().position(|known| known == name);
        at.and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    pub(super) fn key(&self, names: &[&str]) -> Vec<String> {
        names.iter().map(|name| self.get(name).to_owned()).collect()
    }
}

impl<'a> Sheet<'a> {
    /// Reads a file; `None` where it is no text, or lacks one of the columns.
    pub(super) fn read(bytes: &'a [u8], needed: &[&str]) -> Option<Sheet<'a>> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut records = records(text.strip_prefix('\u{feff}').unwrap_or(text)).into_iter();
        let names = cells(records.next()?);
        let has = |name: &&str| names.iter().any(|known| known == name);
        needed.iter().all(has).then(|| Sheet { names, records: records.collect() })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    pub(super) fn row(&self, record: &str) -> Row<'_> {
        Row { names: &self.names, cells: cells(record) }
    }

    /// Its rows that do not stand in another as often, in order.
    pub(super) fn without<'s>(&'s self, other: &Sheet) -> Vec<Row<'s>> {
        let mut there: HashMap<&str, usize> = HashMap::new();
        if self.names == other.names {
            other.records.iter().for_each(|record| *there.entry(record).or_default() += 1);
        }
        let mut is_there = |record: &str| match there.get_mut(record) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        };
        self.records.iter().filter(|record| !is_there(record)).map(|record| self.row(record)).collect()
    }
}

/// What became of the rows with one key: as they were and as they are.
pub(super) type Pairs<'s> = BTreeMap<Vec<String>, (Option<Row<'s>>, Option<Row<'s>>)>;

/// The rows of two tables that differ, by key.
pub(super) fn pairs<'s>(old: &'s Sheet, new: &'s Sheet, keys: &[&str]) -> Pairs<'s> {
    let mut pairs = Pairs::new();
    for row in old.without(new) {
        let key = row.key(keys);
        pairs.entry(key).or_default().0 = Some(row);
    }
    for row in new.without(old) {
        let key = row.key(keys);
        pairs.entry(key).or_default().1 = Some(row);
    }
    pairs
}

/// The lines of a file; a line break within quotes ends none.
fn records(text: &str) -> Vec<&str> {
    let (mut records, mut start, mut quoted) = (Vec::new(), 0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                records.extend(text.get(start..at).map(|line| line.trim_end_matches('\r')));
                start = at + 1;
            }
            _ => {}
        }
    }
    records.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    records
}

/// The cells of a line.
fn cells(record: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = record.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ';' if !quoted => cells.push(std::mem::take(&mut cell)),
            letter => cell.push(letter),
        }
    }
    cells.push(cell);
    cells
}
