//! The year folders and the tables in them.
//!
//! In: the folder of evaluations. Out: the files of each year, and findings about everything else that stands there. Must not know: what
//! the files hold. Links are not followed out of the batch, nor from folder to folder: a loop of them has no end.

mod meant;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use self::meant::meant;
use super::paths::{file_gone, relative};
use crate::base::finding::{Code, Finding, Place};
use crate::input::source::{TEXTS, WORKBOOKS};
use crate::register::SchoolYear;

/// Tables and containers of tables that are not read: there may be answers in them, so they are not passed over as a letter is.
const UNREAD: [&str; 15] = [
    "xlsb", "numbers", "xltx", "xlt", "fods", "sxc", "html", "htm", "mht", "zip", "7z", "rar", "json", "xml", "gsheet",
];

/// How deep folders within a year may lie.
const MAX_DEPTH: usize = 8;

/// What was found below the folder of evaluations.
#[derive(Default)]
pub(super) struct Found {
    /// The years and their files, both in order. Folders that name the same year, such as `2025-2026` and `2025 - 2026`, are one year.
    pub years: Vec<(SchoolYear, Vec<String>)>,
    /// Whether answers of a year may stand in a folder that is not read, so that which year is the latest is not sure: its name is a slip, or
    /// it may not be looked into.
    pub is_unsure: bool,
}

/// Finds the files of every year.
pub(super) fn find(root: &Path, folder: &str, findings: &mut Vec<Finding>) -> Found {
    let mut search = Search { root, files: Vec::new(), findings };
    let mut years: BTreeMap<SchoolYear, Vec<String>> = BTreeMap::new();
    let (mut strays, mut gone, mut is_unsure) = (Vec::new(), Vec::new(), false);
    let entries = search.entries(&root.join(folder), folder);
    for entry in entries.unwrap_or_default() {
        let is_folder = entry.path.is_dir();
        match SchoolYear::parse(&entry.name).filter(|_| is_folder) {
            Some(year) => {
                if search.is_followed(&entry) {
                    is_unsure |= !search.folder(&entry, 0);
                }
                years.entry(year).or_default().append(&mut search.files);
            }
            // A link to a folder that is gone.
            None if entry.is_gone() => {
                gone.extend(meant(&entry.name).years.last().copied());
                search.findings.push(file_gone(entry.place()));
            }
            None if is_folder || entry.is_table() => strays.push((entry, is_folder)),
            None => search.ignore(entry),
        }
    }
    let latest = years.iter().rev().find(|(_, files)| !files.is_empty()).map(|(year, _)| *year);
    is_unsure |= gone.iter().any(|gone| latest.is_none_or(|latest| *gone >= latest));
    for (entry, is_folder) in strays {
        let meant = meant(&entry.name);
        let last = meant.years.last().copied();
        // A folder that is called just after a year was meant as one; with other words (`archief 2019`) it matters where it is not of a year before
        // the latest, and a loose file only where it is of a later one.
        is_unsure |= match is_folder {
            true => meant.alone || last.is_some_and(|last| latest.is_none_or(|latest| last >= latest)),
            false => last.is_some_and(|last| latest.is_none_or(|latest| last > latest)),
        };
        let near = meant.years.iter().map(SchoolYear::to_string).collect::<Vec<_>>().join(" / ");
        let finding = Finding::new(Code::FolderNotAYear, entry.place()).value(entry.name);
        search.findings.push(finding.fact("found", meant.years.len()).fact("meant", near));
    }
    Found { years: years.into_iter().collect(), is_unsure }
}

/// Something in a folder whose name can be used.
struct Entry {
    name: String,
    path: PathBuf,
    /// The path relative to the batch folder.
    shown: String,
}

impl Entry {
    fn place(&self) -> Place {
        Place::file(self.shown.as_str())
    }

    fn is_link(&self) -> bool {
        self.path.symlink_metadata().is_ok_and(|found| found.is_symlink())
    }

    /// Whether it is a link to nothing that may have been a folder.
    fn is_gone(&self) -> bool {
        self.is_link() && self.extension().is_empty() && self.path.metadata().is_err()
    }

    fn extension(&self) -> String {
        self.path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default()
    }

    fn is_table(&self) -> bool {
        TEXTS.iter().chain(&WORKBOOKS).any(|known| *known == self.extension())
    }
}

/// The tables of one year, as they are found.
struct Search<'a> {
    root: &'a Path,
    files: Vec<String>,
    findings: &'a mut Vec<Finding>,
}

impl Search<'_> {
    /// Gathers the tables below a folder; folders within it are for the order of people and mean nothing. False when it can't be looked into.
    fn folder(&mut self, folder: &Entry, depth: usize) -> bool {
        let Some(entries) = self.entries(&folder.path, &folder.shown) else { return false };
        for entry in entries {
            if entry.path.is_dir() {
                if !self.is_followed(&entry) {
                    continue;
                }
                match depth < MAX_DEPTH {
                    true => {
                        self.folder(&entry, depth + 1);
                    }
                    false => self.findings.push(Finding::new(Code::FolderTooDeep, entry.place())),
                }
            } else if entry.is_gone() {
                self.findings.push(file_gone(entry.place()));
            } else if entry.is_table() {
                match self.trouble(&entry) {
                    Some(Code::FileGone) => self.findings.push(file_gone(entry.place())),
                    Some(code) => self.findings.push(Finding::new(code, entry.place())),
                    None => self.files.push(entry.shown),
                }
            } else {
                self.ignore(entry);
            }
        }
        true
    }

    /// Names a file that is not read, and that is no table as far as its name tells.
    fn ignore(&mut self, file: Entry) {
        let extension = file.extension();
        let finding = match UNREAD.iter().find(|known| **known == extension) {
            Some(kind) => Finding::new(Code::FileKindUnknown, file.place()).fact("kind", *kind),
            None => Finding::new(Code::FileIgnored, file.place()).value(file.name),
        };
        self.findings.push(finding);
    }

    /// Whether a folder is looked into; one that is a link is not.
    fn is_followed(&mut self, folder: &Entry) -> bool {
        let is_link = folder.is_link();
        if is_link {
            let code = if self.is_outside(folder) { Code::FileOutside } else { Code::FolderLink };
            self.findings.push(Finding::new(code, folder.place()));
        }
        !is_link
    }

    /// Why a table can't be opened: a link to nothing or to outside, a pipe or a device that would keep us waiting.
    fn trouble(&self, table: &Entry) -> Option<Code> {
        match table.path.metadata() {
            Err(_) => Some(Code::FileGone),
            Ok(found) if !found.is_file() => Some(Code::FileUnreadable),
            Ok(_) => (table.is_link() && self.is_outside(table)).then_some(Code::FileOutside),
        }
    }

    fn is_outside(&self, entry: &Entry) -> bool {
        match (entry.path.canonicalize(), self.root.canonicalize()) {
            (Ok(found), Ok(root)) => !found.starts_with(root),
            _ => true,
        }
    }

    /// What stands in a folder, in order of name; without hidden files and the traces that Office and file managers leave. A name that
    /// can't be used is a finding, and so is a folder that can't be looked into; then `None`.
    fn entries(&mut self, folder: &Path, shown: &str) -> Option<Vec<Entry>> {
        let mut found = Vec::new();
        let Ok(entries) = fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>()) else {
            self.findings.push(file_gone(Place::file(shown)));
            return None;
        };
        for entry in entries {
            let (path, name) = (entry.path(), entry.file_name());
            let lossy = name.to_string_lossy();
            if lossy.starts_with('.') || lossy.starts_with("~$") || ["Thumbs.db", "desktop.ini"].contains(&&*lossy) {
                continue;
            }
            let what = match name.to_str() {
                None => "unicode",
                Some(name) if name.contains(is_unseen) && !is_year(name) => "control",
                Some(_) => "",
            };
            let name = if what.is_empty() { lossy.into_owned() } else { lossy.replace(is_unseen, "\u{fffd}") };
            // The folder of evaluations may lie beside the batch, or be named by a path of its own.
            let shown =
                relative(self.root, &path).filter(|_| what.is_empty()).unwrap_or_else(|| format!("{shown}/{name}"));
            match what {
                "" => found.push(Entry { name, path, shown }),
                what => self.findings.push(Finding::new(Code::NameUnusable, Place::file(shown)).fact("what", what)),
            }
        }
        found.sort_by(|a, b| a.name.cmp(&b.name));
        Some(found)
    }
}

/// Whether a name is that of a school year but for characters that nobody sees: then it is shown as what it is.
fn is_year(name: &str) -> bool {
    let turns = |c: char| matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}') || c.is_control();
    !name.contains(turns) && SchoolYear::parse(name).is_some()
}

/// Characters that can't be seen, break a line or turn the direction of reading: a name with them is shown as something that it is not.
fn is_unseen(character: char) -> bool {
    let turns =
        matches!(character, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || turns || character == '\u{feff}'
}
