//! The rows of tables, written into a workbook whose sheets have a header only.
//!
//! In: a workbook of rust_xlsxwriter and the tables of its sheets. Out: the same workbook with all rows. The library holds every cell until the end and
//! looks each up by its place; here a row is written as it is read, so that a sheet of a million rows takes no memory and a tenth of the time.
//! Text is always written as text: the texts that come back are held once ([`MOST`]), what comes behind these stands in its cell.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};

use anyhow::{Context, Result};
use rust_xlsxwriter::utility::column_number_to_name;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::sheet::{LEVEL, height, up_to};
use crate::base::number::to_u16;
use crate::base::text::glyphs::CELL;
use crate::report::tables::{Cell, Table, pieces};
use crate::run::dossier::Dossier;

/// Where the library keeps every text of a workbook.
const TEXTS: &str = "xl/sharedStrings.xml";
/// Where it says which cells are tables.
const TABLES: &str = "xl/tables/";
/// Written at once, in bytes.
const PIECE: usize = 1 << 16;
/// So many texts are held once. Of a country every cell of the input is named, once each: these are not worth the memory.
const MOST: usize = 1 << 16;

/// Writes the workbook with the rows of tables added to the sheets with these numbers, counted from 1. Nothing of it is held: each part is told how long it
/// is behind it.
pub(super) fn add(
    dossier: &Dossier,
    book: &[u8],
    sheets: &[(usize, &Table)],
    out: &mut (dyn Write + Send),
) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(book))?;
    let mut file = ZipWriter::new_stream(out);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(i64::from(LEVEL)))
        .last_modified_time(DateTime::default());
    let mut texts = Texts::new(read(&mut archive, TEXTS)?)?;
    for at in 0..archive.len() {
        let name = archive.by_index_raw(at)?.name()?.into_owned();
        let own = sheets.iter().find(|(number, _)| name == format!("xl/worksheets/sheet{number}.xml"));
        if name.starts_with(TABLES) {
            let part = read(&mut archive, &name)?;
            file.start_file(&name, options)?;
            file.write_all(with_rows(part, sheets).as_bytes())?;
            continue;
        }
        if own.is_none() && name != TEXTS {
            file.raw_copy_file(archive.by_index_raw(at)?)?;
            continue;
        }
        file.start_file(&name, options)?;
        match own {
            Some((_, table)) => sheet(&mut file, &read(&mut archive, &name)?, (dossier, table), &mut texts)?,
            // The library writes it behind the sheets, so that all are known now.
            None => texts.write(&mut file)?,
        }
    }
    file.finish()?;
    Ok(())
}

/// What a workbook says of a table, with all of its rows.
fn with_rows(part: String, sheets: &[(usize, &Table)]) -> String {
    let is_own = |table: &Table| part.contains(&format!("displayName=\"tbl_{}\"", table.spec.name));
    let Some((_, table)) = sheets.iter().find(|(_, table)| is_own(table)) else { return part };
    let range = |rows: usize| format!("ref=\"A1:{}{}\"", last_column(table), rows + 1);
    part.replace(&range(1), &range(table.height().max(1)))
}

/// The letters of the last column of a table.
fn last_column(table: &Table) -> String {
    column_number_to_name(to_u16(table.spec.columns.len()).saturating_sub(1))
}

fn read(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String> {
    let mut part = String::new();
    archive.by_name(name)?.read_to_string(&mut part)?;
    Ok(part)
}

/// A sheet with all of its rows behind the header.
fn sheet(file: &mut impl Write, part: &str, (dossier, table): (&Dossier, &Table), texts: &mut Texts) -> Result<()> {
    let (head, tail) = part.split_once("</sheetData>").context("a sheet of a workbook holds no rows")?;
    let names: Vec<_> = (0..to_u16(table.spec.columns.len())).map(column_number_to_name).collect();
    let forms = forms(head, names.len());
    let columns: Vec<(&String, &Form)> = names.iter().zip(&forms).collect();
    let is_tall = forms.iter().any(|form| !form.attribute.is_empty());
    let mut out = with_range(head, &format!("A1:{}{}", last_column(table), table.height() + 1))?;
    let mut number = 1;
    pieces(dossier, table, &mut |piece| {
        let cells = piece.cells()?;
        for row in 0..piece.height() {
            number += 1;
            write!(out, "<row r=\"{number}\" spans=\"1:{}\"", columns.len())?;
            if is_tall {
                let texts = forms.iter().enumerate().filter_map(|(at, form)| match cells.get(row, at) {
                    Cell::Text(text) => Some((text, form.width)),
                    Cell::Empty | Cell::Bool(_) | Cell::Integer(_) | Cell::Decimal(_) => None,
                });
                write!(out, " ht=\"{}\" customHeight=\"1\"", height(texts))?;
            }
            out.push('>');
            for (at, column) in columns.iter().enumerate() {
                cell(&mut out, (*column, number), cells.get(row, at), texts)?;
            }
            out.push_str("</row>");
            if out.len() > PIECE {
                file.write_all(out.as_bytes())?;
                out.clear();
            }
        }
        Ok(())
    })?;
    out.push_str("</sheetData>");
    out.push_str(tail);
    Ok(file.write_all(out.as_bytes())?)
}

/// The start of a sheet that says how far it goes.
fn with_range(head: &str, range: &str) -> Result<String> {
    let (before, rest) =
        head.split_once("<dimension ref=\"").context("a sheet of a workbook does not say how large it is")?;
    let (_, behind) = rest.split_once('"').context("a sheet of a workbook does not say how large it is")?;
    Ok(format!("{before}<dimension ref=\"{range}\"{behind}"))
}

/// The form of the cells of a column.
#[derive(Debug, Clone, PartialEq)]
struct Form {
    /// In characters.
    width: f64,
    /// Its number in the workbook, as an attribute of a cell; blank for the plain one. A cell that is there does not have the form of its column by itself.
    attribute: String,
}

/// The form of each column, as the head of the sheet says.
fn forms(head: &str, count: usize) -> Vec<Form> {
    let mut forms = vec![Form { width: 9.0, attribute: String::new() }; count];
    let value = |part: &str, name: &str| {
        let (_, rest) = part.split_once(&format!(" {name}=\""))?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let number = |part: &str, name: &str| value(part, name)?.parse::<usize>().ok();
    let columns = head.split_once("<cols>").and_then(|(_, rest)| rest.split_once("</cols>"));
    for column in columns.map_or("", |(columns, _)| columns).split("<col ").skip(1) {
        let part = format!(" {column}");
        let (Some(first), Some(last)) = (number(&part, "min"), number(&part, "max")) else { continue };
        let width = value(&part, "width").and_then(|width| width.parse().ok()).unwrap_or(9.0);
        let attribute = number(&part, "style").map(|style| format!(" s=\"{style}\"")).unwrap_or_default();
        let form = Form { width, attribute };
        forms.iter_mut().take(last).skip(first.saturating_sub(1)).for_each(|known| *known = form.clone());
    }
    forms
}

fn cell(
    out: &mut String,
    ((column, form), row): ((&String, &Form), usize),
    cell: Cell,
    texts: &mut Texts,
) -> Result<()> {
    let form = &form.attribute;
    let mut text = |out: &mut String, text: &str| match texts.place(text) {
        Some(place) => write!(out, "<c r=\"{column}{row}\"{form} t=\"s\"><v>{place}</v></c>"),
        None => {
            write!(out, "<c r=\"{column}{row}\"{form} t=\"inlineStr\"><is>")?;
            write_text(out, text);
            out.write_str("</is></c>")
        }
    };
    match cell {
        Cell::Empty => {}
        Cell::Text(words) => text(out, up_to(words, CELL))?,
        // As in the CSV, not Excel's own WAAR and ONWAAR: the same words everywhere.
        Cell::Bool(yes) => text(out, if yes { "ja" } else { "nee" })?,
        Cell::Integer(number) => write!(out, "<c r=\"{column}{row}\"{form}><v>{number}</v></c>")?,
        Cell::Decimal(number) => write!(out, "<c r=\"{column}{row}\"{form}><v>{}</v></c>", number.ratio().to_f64())?,
    }
    Ok(())
}

/// The texts of a workbook: each is written once, and cells hold its place.
struct Texts {
    /// The part as the library wrote it, with the texts of the headers.
    part: String,
    /// How many cells hold a text, and how many texts there are.
    count: usize,
    unique: usize,
    places: HashMap<Box<str>, usize>,
    /// What comes behind it, in order of place.
    new: String,
}

impl Texts {
    fn new(part: String) -> Result<Texts> {
        let number = |name: &str| {
            let (_, rest) = part.split_once(&format!(" {name}=\""))?;
            rest.split_once('"')?.0.parse().ok()
        };
        let missing = "a workbook does not say how many texts it holds";
        let (count, unique) = (number("count").context(missing)?, number("uniqueCount").context(missing)?);
        Ok(Texts { part, count, unique, places: HashMap::new(), new: String::new() })
    }

    /// The place of a text; `None` where it is not held.
    fn place(&mut self, text: &str) -> Option<usize> {
        let known = self.places.get(text).copied();
        let place = known.or_else(|| (self.places.len() < MOST).then(|| self.hold(text)))?;
        self.count += 1;
        Some(place)
    }

    fn hold(&mut self, text: &str) -> usize {
        self.new.push_str("<si>");
        write_text(&mut self.new, text);
        self.new.push_str("</si>");
        self.places.insert(text.into(), self.unique);
        self.unique += 1;
        self.unique - 1
    }

    fn write(&self, file: &mut impl Write) -> Result<()> {
        let (_, known) = self.part.split_once("<si>").context("a workbook holds no texts")?;
        let known = known.strip_suffix("</sst>").context("the texts of a workbook do not end")?;
        write!(
            file,
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"{}\" uniqueCount=\"{}\"><si>",
            self.count, self.unique
        )?;
        [known, &self.new, "</sst>"].iter().try_for_each(|piece| file.write_all(piece.as_bytes()))?;
        Ok(())
    }
}

/// A text as a workbook holds it: characters that XML does not know stand as `_x0001_`, and what looks like that is told apart by its first sign.
fn write_text(out: &mut String, text: &str) {
    let ends = |c: char| matches!(c, ' ' | '\t' | '\n');
    out.push_str(if text.starts_with(ends) || text.ends_with(ends) { "<t xml:space=\"preserve\">" } else { "<t>" });
    for (at, c) in text.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '_' if is_escape(&text[at..]) => out.push_str("_x005F_"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                // Writing to a String can't fail.
                let _ = write!(out, "_x{:04X}_", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push_str("</t>");
}

/// Whether a text begins as `_x0041_`.
fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.starts_with(b"_x") && bytes.get(6) == Some(&b'_') && bytes[2..6].iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup_and_never_an_escape() {
        let written = |text: &str| {
            let mut out = String::new();
            write_text(&mut out, text);
            out
        };
        assert_eq!(written("<r>&</r>"), "<t>&lt;r&gt;&amp;&lt;/r&gt;</t>");
        assert_eq!(written(" a\u{1}\r\n"), "<t xml:space=\"preserve\"> a_x0001__x000D_\n</t>");
        assert_eq!(written("_x0041_ _x00"), "<t>_x005F_x0041_ _x00</t>");
    }

    #[test]
    fn only_known_workbooks_are_filled() {
        assert!(Texts::new("<sst count=\"1\">".to_owned()).is_err());
        assert!(with_range("<sheetData>", "A1:B2").is_err());
    }

    #[test]
    fn a_cell_has_the_form_of_its_column() {
        let head = "<cols><col min=\"1\" max=\"2\" width=\"9\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"36\" style=\"4\"/></cols>";
        let found: Vec<_> = forms(head, 4).into_iter().map(|form| (form.width, form.attribute)).collect();
        assert_eq!(
            found,
            [(9.0, ""), (9.0, ""), (36.0, " s=\"4\""), (9.0, "")].map(|(width, form)| (width, form.to_owned()))
        );
        assert_eq!(forms("<sheetData>", 1).len(), 1);
    }
}
