//! `koppelingen.xlsx`: what a text in a file may stand for, for a person to confirm; put in the batch folder, it is read by every later run.
//!
//! In: texts that match nothing, with their candidates, and what was confirmed before. Out: xlsx bytes, the same for the same input whatever
//! its order. What was confirmed stands first and whole, so that a new file can replace the old one.

use anyhow::Result;
use rust_xlsxwriter::{
    ConditionalFormatBlank, DataValidation, DocProperties, ExcelDateTime, Format, Workbook, Worksheet,
};

use super::sheet::{COVER, Style, artifact, fitting, height, printed_part};
use crate::base::number::to_u16;
use crate::intake::mapping::{COLUMNS, Candidate, FILE, IGNORED, Link, Subject, Unmatched};
use crate::register::SchoolYear;
use crate::report::Artifact;
use crate::wording::Wording;

/// Name of the sheet that is read.
pub(super) const SHEET: &str = "Koppelingen";

/// The columns with their widths. The first six that [`COLUMNS`] names are read; the others are for people.
const TABLE: [(&str, f64); 13] = [
    ("soort", 9.0),
    ("tekst", 48.0),
    ("norm", 10.0),
    ("voorstel", 14.0),
    ("voorstel_tekst", 48.0),
    ("gelijkenis", 10.0),
    ("akkoord", 10.0),
    ("anders", 18.0),
    ("ook_mogelijk", 40.0),
    ("schooljaar", 11.0),
    ("bestand", 30.0),
    ("blad", 14.0),
    ("cel", 8.0),
];
/// Rows of one sheet, fewer than Excel can hold.
const ROWS: usize = if cfg!(test) { 100 } else { 1_000_000 };
const LIKENESS: u16 = 5;
const AGREED: u16 = 6;
const OTHER: u16 = 7;

/// One line of the file.
#[derive(Default)]
struct Line {
    texts: [String; TABLE.len()],
    likeness: Option<u8>,
}

/// The file of mappings: what was confirmed, then what is still to be confirmed. `year` is the school year of the run.
///
/// # Errors
/// The workbook can't be made.
pub fn mappings(
    unmatched: &[Unmatched],
    known: &[Link],
    partnership: &str,
    year: SchoolYear,
    wording: &Wording,
) -> Result<Artifact> {
    let style = Style::new();
    let mut book = Workbook::new();
    let title = wording.say("mappings-title");
    let created = ExcelDateTime::from_ymd(year.start(), 8, 1)?;
    let properties = DocProperties::new().set_title(&title).set_author(partnership).set_creation_datetime(&created);
    book.set_properties(&properties);
    explain(book.add_worksheet().set_name(super::form::COVER)?, &style, &title, wording)?;
    let lines = lines(unmatched, known);
    // All tables of the file are read: what Excel can't hold on one sheet goes on on the next.
    table(book.add_worksheet().set_name(SHEET)?, &style, &lines[..lines.len().min(ROWS)])?;
    for (number, more) in (2..).zip(lines.chunks(ROWS).skip(1)) {
        table(book.add_worksheet().set_name(format!("{SHEET} {number}"))?, &style, more)?;
    }
    // The work is on the second sheet, but the first says what it is.
    artifact(FILE, &mut book)
}

/// The lines in an order that depends on nothing but what they hold.
fn lines(unmatched: &[Unmatched], known: &[Link]) -> Vec<Line> {
    let mut links: Vec<&Link> = known.iter().collect();
    links.sort();
    links.dedup_by(|a, b| (a.subject, &a.text, &a.norm, &a.target) == (b.subject, &b.text, &b.norm, &b.target));
    let mut open: Vec<&Unmatched> = unmatched.iter().collect();
    open.sort_by_key(|u| (u.subject, &u.norm, u.year, &u.place, &u.text));
    links.into_iter().map(confirmed).chain(open.into_iter().map(proposed)).collect()
}

fn confirmed(link: &Link) -> Line {
    let text = |text: &str| text.to_owned();
    let mut line = Line::default();
    line.texts[0] = text(link.subject.as_str());
    line.texts[1].clone_from(&link.text);
    line.texts[2] = link.norm.clone().unwrap_or_default();
    line.texts[3].clone_from(&link.target);
    line.texts[4].clone_from(&link.meaning);
    line.texts[usize::from(AGREED)] = text("ja");
    line
}

fn proposed(unmatched: &Unmatched) -> Line {
    let mut line = Line { likeness: unmatched.candidates.first().map(|best| best.likeness), ..Line::default() };
    let (best, others) = match unmatched.candidates.split_first() {
        Some((best, others)) => (best.clone(), others),
        None => (Candidate { target: String::new(), text: String::new(), likeness: 0 }, &[][..]),
    };
    let source = &unmatched.place.source;
    let texts = [
        unmatched.subject.as_str().to_owned(),
        unmatched.text.clone(),
        unmatched.norm.clone().unwrap_or_default(),
        best.target,
        best.text,
        String::new(),
        String::new(),
        String::new(),
        others.iter().map(other).collect::<Vec<_>>().join("\n"),
        unmatched.year.to_string(),
        source.file.clone(),
        source.sheet.clone().unwrap_or_default(),
        unmatched.place.cell().unwrap_or_default(),
    ];
    line.texts = texts;
    line
}

/// Another candidate: its id, and what that is.
fn other(candidate: &Candidate) -> String {
    format!("{}: {} ({} %)", candidate.target, candidate.text, candidate.likeness)
}

fn table(sheet: &mut Worksheet, style: &Style, lines: &[Line]) -> Result<()> {
    debug_assert!(COLUMNS.iter().all(|read| TABLE.iter().any(|(name, _)| name == read)));
    // As text: an id such as 1-2 must not become a date.
    let text = style.wrap.clone().set_num_format("@");
    let room = style.room.clone().set_num_format("@");
    for (column, (name, width)) in (0..).zip(TABLE) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &style.head)?;
    }
    for (row, line) in (1..).zip(lines) {
        for (column, content) in (0..).zip(&line.texts) {
            let format = if matches!(column, AGREED | OTHER) { &room } else { &text };
            write(sheet, row, column, content, format)?;
        }
        if let Some(likeness) = line.likeness {
            sheet.write_number_with_format(row, LIKENESS, likeness, &style.wrap.clone().set_num_format("0\" %\""))?;
        }
        let wide = line.texts.iter().zip(TABLE).map(|(text, (_, width))| (text.as_str(), width));
        sheet.set_row_height(row, height(wide))?;
    }
    let last = u32::try_from(lines.len())?.max(1);
    let yes_no = DataValidation::new().allow_list_strings(&["ja", "nee"])?;
    sheet.add_data_validation(1, AGREED, last, AGREED, &yes_no)?;
    let open = Format::new().set_background_color(0xFFF6D6);
    sheet.add_conditional_format(1, AGREED, last, AGREED, &ConditionalFormatBlank::new().set_format(open))?;
    sheet.autofilter(0, 0, last, to_u16(TABLE.len()) - 1)?.set_freeze_panes(1, 2)?;
    printed_part(sheet, TABLE.iter().map(|(_, width)| *width), last)?;
    Ok(())
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, text: &str, format: &Format) -> Result<()> {
    match text {
        "" => sheet.write_blank(row, column, format)?,
        text => sheet.write_string_with_format(row, column, fitting(text), format)?,
    };
    Ok(())
}

/// What the file is for, what to fill in, and where to put it.
fn explain(sheet: &mut Worksheet, style: &Style, title: &str, w: &Wording) -> Result<()> {
    let file = [("file", FILE.into())];
    let lines = [
        w.say("mappings-why"),
        w.say_with(
            "mappings-subjects",
            &[("column", Subject::Column.as_str().into()), ("school", Subject::School.as_str().into())],
        ),
        w.say("mappings-agree"),
        w.say_with("mappings-other", &[("ignored", IGNORED.into())]),
        w.say("mappings-open"),
        w.say_with("mappings-where", &file),
        w.say("mappings-known"),
    ];
    sheet.set_column_width(0, COVER)?.set_screen_gridlines(false);
    sheet.write_string_with_format(0, 0, title, &style.title)?;
    for (row, line) in (2..).zip(&lines) {
        sheet.write_string_with_format(row, 0, line, &style.text)?;
        sheet.set_row_height(row, height(std::iter::once((line.as_str(), COVER))) + 4.0)?;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

#[cfg(test)]
mod tests;
