//! Places: a file, a sheet, a row and column.

use std::fmt;
use std::sync::Arc;

/// What a place points into: a file, and for a workbook the sheet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// Path relative to the batch folder, with `/` between its parts.
    pub file: String,
    /// Name of the sheet (blad), for workbooks only.
    pub sheet: Option<String>,
}

/// A place in a file. Rows and columns count from 1; 0 means the whole row, column or file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, and the sheet.
    pub source: Arc<Source>,
    /// Row, from 1. In a text file the line that the row begins on.
    pub row: u32,
    /// Column, from 1. In a table the number of the cell, in a TOML file the character.
    pub column: u32,
}

impl Place {
    /// A whole file.
    pub fn file(path: impl Into<String>) -> Place {
        Place::at(Arc::new(Source { file: path.into(), sheet: None }), 0, 0)
    }

    /// A cell, or a row (column 0).
    pub fn at(source: Arc<Source>, row: u32, column: u32) -> Place {
        Place { source, row, column }
    }

    /// The row, as a finding at another place names it: with its sheet or file where that is another one.
    pub fn row_seen_from(&self, own: &Place) -> String {
        let sheet = self.source.sheet.as_ref().map(|sheet| format!("\u{2018}{sheet}\u{2019}"));
        let file = (self.source.file != own.source.file).then(|| self.source.file.clone());
        let beyond: Vec<String> = match self.source == own.source {
            true => vec![],
            false => file.into_iter().chain(sheet).collect(),
        };
        match beyond.is_empty() {
            true => self.row.to_string(),
            false => format!("{} ({})", self.row, beyond.join(", ")),
        }
    }

    /// The cell's address: A1 in a workbook, `R14K3` in a text file; `None` unless row and column are known.
    pub fn cell(&self) -> Option<String> {
        if self.row == 0 || self.column == 0 {
            return None;
        }
        Some(match self.source.sheet {
            Some(_) => format!("{}{}", letters(self.column), self.row),
            None => format!("R{}K{}", self.row, self.column),
        })
    }
}

/// `file`, `file, blad 'X'`, with the cell or row behind it: what a log line shows.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.source.file)?;
        if let Some(sheet) = &self.source.sheet {
            write!(f, "[{sheet}]")?;
        }
        match (self.cell(), self.row) {
            (Some(cell), _) => write!(f, ":{cell}"),
            (None, 0) => Ok(()),
            (None, row) => write!(f, ":R{row}"),
        }
    }
}

/// Column 28 is `AB`.
pub(crate) fn letters(mut column: u32) -> String {
    let mut name = Vec::new();
    while column > 0 {
        column -= 1;
        name.push(b'A' + (column % 26) as u8);
        column /= 26;
    }
    name.iter().rev().map(|b| char::from(*b)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_elsewhere_is_named_with_its_sheet_and_file() {
        let place = |file: &str, sheet: Option<&str>, row| {
            Place::at(Arc::new(Source { file: file.into(), sheet: sheet.map(str::to_owned) }), row, 0)
        };
        let own = place("po.csv", None, 2);
        assert_eq!(place("po.csv", None, 6).row_seen_from(&own), "6");
        assert_eq!(place("vo.csv", None, 6).row_seen_from(&own), "6 (vo.csv)");
        assert_eq!(place("vo.xlsx", Some("VO"), 6).row_seen_from(&own), "6 (vo.xlsx, \u{2018}VO\u{2019})");
        let own = place("vo.xlsx", Some("PO"), 2);
        assert_eq!(place("vo.xlsx", Some("VO"), 6).row_seen_from(&own), "6 (\u{2018}VO\u{2019})");
    }

    #[test]
    fn addresses_as_excel_and_as_text() {
        let sheet = Arc::new(Source { file: "a.xlsx".into(), sheet: Some("Blad1".into()) });
        assert_eq!(Place::at(sheet.clone(), 14, 28).cell().as_deref(), Some("AB14"));
        assert_eq!(Place::at(sheet.clone(), 1, 26).cell().as_deref(), Some("Z1"));
        assert_eq!(Place::at(sheet, 1, 703).cell().as_deref(), Some("AAA1"));
        let text = Arc::new(Source { file: "a.csv".into(), sheet: None });
        assert_eq!(Place::at(text.clone(), 14, 3).cell().as_deref(), Some("R14K3"));
        assert_eq!(Place::at(text, 14, 0).to_string(), "a.csv:R14");
    }
}
