//! The long shape as CSV: one row per answer, as boards keep it. In: rows and a board's habits. Out: bytes. Must not know: schools, norms.

use anyhow::Result;
use encoding_rs::WINDOWS_1252;

use crate::answers::{Row, Words};
use crate::story::LAST;

/// How a board keeps its file.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub delimiter: u8,
    pub saved: Saved,
    pub words: Words,
    /// `14-11-2025` rather than `2025-11-14`.
    pub dutch_dates: bool,
}

/// What program saved it, and how.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Saved {
    /// UTF-8 and LF.
    Plain,
    /// As "CSV UTF-8" of Excel: a byte order mark and CRLF.
    ExcelUtf8,
    /// As plain "CSV" of Excel in Dutch: Windows-1252 and CRLF.
    ExcelAnsi,
}

/// The habits of a board, by its place in the list. In the last year the first board saves its file from an older Excel.
pub(crate) fn style(board: usize, year: u16) -> Style {
    let words =
        [Words::Labels, Words::Labels, Words::Numbers, Words::PerSchool, Words::Numbers, Words::Capitals][board % 6];
    Style {
        delimiter: if matches!(board, 1 | 4 | 7) { b',' } else { b';' },
        saved: match board {
            2 | 9 => Saved::ExcelUtf8,
            0 if year == LAST => Saved::ExcelAnsi,
            _ => Saved::Plain,
        },
        words,
        dutch_dates: matches!(board, 5 | 8),
    }
}

/// The bytes of one file.
pub(crate) fn write<'a>(style: Style, rows: impl IntoIterator<Item = &'a Row>) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if style.saved == Saved::ExcelUtf8 {
        bytes.extend("\u{feff}".as_bytes());
    }
    let end = if style.saved == Saved::Plain { csv::Terminator::Any(b'\n') } else { csv::Terminator::CRLF };
    let mut out = csv::WriterBuilder::new().delimiter(style.delimiter).terminator(end).from_writer(bytes);
    out.write_record([
        "vestigingsnummer",
        "indicator",
        "antwoord",
        "toelichting",
        "ingevuld_door",
        "functie",
        "datum",
    ])?;
    for row in rows {
        let (year, month, day) = row.date;
        let date = match style.dutch_dates {
            true => format!("{day:02}-{month:02}-{year}"),
            false => format!("{year}-{month:02}-{day:02}"),
        };
        out.write_record([&row.school, &row.indicator, &row.answer, row.note, &row.by, row.role, &date])?;
    }
    let bytes = out.into_inner()?;
    Ok(match style.saved {
        Saved::ExcelAnsi => WINDOWS_1252.encode(&String::from_utf8(bytes)?).0.into_owned(),
        _ => bytes,
    })
}
