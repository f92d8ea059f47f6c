//! What Microsoft Forms exports: one row per submission, the question as header. In: the rows of the schools of a sector. Out: bytes. Must not
//! know: other files.
//!
//! As Forms does it: bookkeeping columns in the language of whoever exports, a digit behind a header that comes back, `;` behind the answers of a
//! question with several answers, real times. And as people do it: stray spaces in a question, a school by its number rather than its name.

use anyhow::Result;
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet};

use crate::answers::{Date, Row};
use crate::book;
use crate::draw::{chance, stream};
use crate::norms::{Indicator, Norm};
use crate::paper::{Sources, submissions};

/// The bookkeeping columns, Dutch and English.
const DUTCH: [&str; 5] = ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"];
const ENGLISH: [&str; 5] = ["ID", "Start time", "Completion time", "Email", "Name"];
/// The questions about who hands in.
const ABOUT: [&str; 2] = ["Voor welke school vult u dit in?", "Uw functie"];
/// Asked as a Likert table: no room for an explanation.
const LIKERT: [&str; 2] = ["L1", "P2"];
/// Asked so that several answers may be ticked.
const SEVERAL: [&str; 2] = ["Z2", "O2"];
/// A question that was asked in other words: sector, indicator, wording.
const REWORDED: (&str, &str, &str) = ("PO", "V1.5", "Hoe vaak bespreekt het team incidenten na om ervan te leren?");

/// A question with its place on the form.
struct Asked<'a> {
    question: &'a Indicator,
    several: bool,
    column: u16,
    note: Option<u16>,
}

/// The bytes of the export.
pub(crate) fn write(sources: &Sources, sector: &str, rows: &[Row]) -> Result<Vec<u8>> {
    let norm = sources.norm(sector)?;
    let asked = form(norm);
    let mut book = book::new(sources.year)?;
    let sheet = book.add_worksheet().set_name("Sheet1")?;
    header(sheet, sector, &asked)?;
    let mut handed: Vec<Handed> = submissions(rows).into_iter().map(|rows| Handed::new(sources, rows)).collect();
    handed.sort_by_key(|h| h.completed);
    let moment = Format::new().set_num_format("m/d/yy h:mm:ss");
    for (line, handed) in (1..).zip(&handed) {
        let first = &handed.rows[0];
        sheet.write(line, 0, line)?;
        for (column, time) in (1..).zip([handed.started, handed.completed]) {
            sheet.write_datetime_with_format(line, column, time.excel()?, &moment)?;
        }
        // In PO people log in; the VO form is open to all, and Forms knows nobody's name.
        let (email, name) = match sector {
            "PO" => (email(&first.by), first.by.as_str()),
            _ => ("anonymous".to_owned(), ""),
        };
        for (column, text) in (3..).zip([email.as_str(), name, &handed.school, first.role]) {
            sheet.write(line, column, text)?;
        }
        for asked in &asked {
            answer(sheet, line, asked, handed.rows)?;
        }
    }
    Ok(book.save_to_buffer()?)
}

/// The form: its questions in the order of the norm, each with the column of its answer.
fn form(norm: &Norm) -> Vec<Asked<'_>> {
    let mut asked = Vec::new();
    let mut column = (DUTCH.len() + ABOUT.len()) as u16;
    for standard in &norm.standards {
        let is = |list: &[&str]| list.contains(&standard.id.as_str());
        for question in &standard.indicators {
            let note = (!is(&LIKERT)).then_some(column + 1);
            let several = is(&SEVERAL) && question.bands.is_none();
            asked.push(Asked { question, several, column, note });
            column += 1 + u16::from(note.is_some());
        }
    }
    asked
}

fn header(sheet: &mut Worksheet, sector: &str, asked: &[Asked]) -> Result<()> {
    let bold = Format::new().set_bold();
    let bookkeeping = if sector == "PO" { DUTCH } else { ENGLISH };
    for (column, text) in (0..).zip(bookkeeping.iter().chain(&ABOUT)) {
        sheet.write_with_format(0, column, *text, &bold)?;
    }
    let mut notes = 0;
    for (at, asked) in asked.iter().enumerate() {
        let text = match asked.question.id == REWORDED.1 && sector == REWORDED.0 {
            true => REWORDED.2.to_owned(),
            false => typed(at, &asked.question.text),
        };
        sheet.write_with_format(0, asked.column, text, &bold)?;
        if let Some(column) = asked.note {
            notes += 1;
            let digit = if notes > 1 { notes.to_string() } else { String::new() };
            sheet.write_with_format(0, column, format!("Toelichting{digit}"), &bold)?;
        }
    }
    Ok(())
}

/// A question as it came into the form: pasted from a document, so with other spaces and hyphens now and then.
fn typed(at: usize, text: &str) -> String {
    let text = text.replace('-', "\u{2011}");
    match text.match_indices(' ').nth(5) {
        // One has a line break in its middle.
        Some((space, _)) if at == 12 => return format!("{}\n{}", &text[..space], &text[space + 1..]),
        _ => {}
    }
    match at % 12 {
        3 => text.replacen(' ', "\u{a0}", 2),
        5 => text + " ",
        8 => text + "\u{a0}",
        _ => text,
    }
}

/// The cells of an answer and its explanation.
fn answer(sheet: &mut Worksheet, line: u32, asked: &Asked, rows: &[Row]) -> Result<()> {
    let Some(row) = rows.iter().find(|row| row.indicator == asked.question.id) else { return Ok(()) };
    match (row.answer.as_str(), row.answer.parse::<u32>()) {
        ("", _) => {}
        (text, _) if asked.several => drop(sheet.write(line, asked.column, format!("{text};"))?),
        (_, Ok(number)) => drop(sheet.write(line, asked.column, number)?),
        (text, _) => drop(sheet.write(line, asked.column, text)?),
    }
    if let (Some(column), false) = (asked.note, row.note.is_empty()) {
        sheet.write(line, column, row.note.replace("; ", ";\n"))?;
    }
    Ok(())
}

/// A submission with its times.
struct Handed<'a> {
    rows: &'a [Row],
    school: String,
    started: Moment,
    completed: Moment,
}

impl Handed<'_> {
    fn new<'a>(sources: &Sources, rows: &'a [Row]) -> Handed<'a> {
        let first = &rows[0];
        let mut rng = stream(sources.model.seed, &["form", &first.school, &format!("{:?}", first.date)]);
        let start = rng.u32(8 * 3600..16 * 3600);
        let completed = start + rng.u32(9 * 60..48 * 60);
        let by_number = chance(&mut rng, 0.15);
        let school = sources.school(&first.school).filter(|_| !by_number).map_or(&first.school, |school| &school.name);
        let at = |second| Moment { date: first.date, second };
        Handed { rows, school: school.clone(), started: at(start), completed: at(completed) }
    }
}

/// A second of a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Moment {
    date: Date,
    second: u32,
}

impl Moment {
    fn excel(self) -> Result<ExcelDateTime> {
        let ((year, month, day), second) = (self.date, self.second);
        let time = (second / 3600) as u16;
        Ok(ExcelDateTime::from_ymd(year, month, day)?.and_hms(time, (second / 60 % 60) as u8, (second % 60) as u8)?)
    }
}

/// An address that nobody has.
fn email(by: &str) -> String {
    let name: String = by.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    format!("{name}@scholen.example")
}
