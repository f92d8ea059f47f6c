//! A norm as a workbook: to read, and to write in; `sop norm import` reads it back without loss.
//!
//! In: a norm. Out: xlsx bytes, the same for the same input. The first sheet explains; the others are the tables of [`crate::norm::exchange`], whose names are
//! the same in every language: they are what is read by.

use anyhow::Result;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet,
};

use super::form::COVER as COVER_NAME;
use super::saved::saved;
use super::sheet::{COVER, Style, fitting, height, printed_part};
use crate::base::number::to_u16;
use crate::base::text::glyphs::beyond_cell;
use crate::norm::exchange::{BETTER, Cell, DEFAULT_SCALE, FIELDS, FREE, SHEETS, Spec, Table, Tables, UNKNOWN};
use crate::norm::{Compare, Nature, Norm, Sign, Status, rule};
use crate::wording::Wording;

/// So many rows have drop-downs: room to add to what is there.
const ROOM: u32 = 500;

/// Widths of the columns, in the order of [`SHEETS`].
const WIDTHS: [&[f64]; 6] = [
    &[14.0, 60.0, 70.0],
    &[14.0, 10.0, 24.0, 11.0, 60.0, 24.0],
    &[16.0, 30.0, 12.0, 40.0, 8.0, 12.0, 10.0, 14.0, 14.0, 24.0],
    &[12.0, 11.0, 60.0, 8.0, 9.0, 8.0, 12.0, 13.0, 12.0, 9.0, 10.0, 50.0, 36.0],
    &[14.0, 20.0, 11.0, 15.0, 10.0, 11.0, 15.0, 10.0, 8.0, 60.0],
    &[14.0, 14.0, 60.0, 14.0, 36.0],
];

/// The longest text that Excel takes for a property of a workbook, in characters.
const LONGEST_PROPERTY: usize = 255;

/// A text of a norm that no cell can hold: it would be lost when the workbook is read back. Holds how it begins.
#[derive(Debug)]
pub(crate) struct TooLong(pub String);

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for TooLong {}

/// Makes the workbook.
///
/// # Errors
/// A text is longer than Excel can hold: it would be lost.
pub fn norm(norm: &Norm, w: &Wording) -> Result<Vec<u8>> {
    let style = Style::new();
    let mut book = Workbook::new();
    // Nothing but the norm may decide the bytes.
    let created = ExcelDateTime::from_ymd(norm.from.start(), 8, 1)?;
    let title: String = norm.title.chars().take(LONGEST_PROPERTY).collect();
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    explain(book.add_worksheet().set_name(COVER_NAME)?, norm, &style, w)?;
    let tables = Tables::of(norm);
    for (at, (spec, table)) in SHEETS.iter().zip(&tables.tables).enumerate() {
        let sheet = book.add_worksheet().set_name(spec.name)?;
        write(sheet, at, spec, table, &style, w)?;
    }
    saved(&mut book)
}

fn explain(sheet: &mut Worksheet, norm: &Norm, style: &Style, w: &Wording) -> Result<()> {
    sheet.set_column_width(0, 16)?.set_column_width(1, COVER - 16.0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.write_string_with_format(0, 0, fitting(&norm.title), &style.title)?;
    let lines = w.norm_notice(norm.status).into_iter().chain([
        w.say("norm-book-about"),
        w.say("norm-book-import"),
        w.say("norm-book-lines"),
        w.say_with(
            "norm-book-scales",
            &[("usual", DEFAULT_SCALE.into()), ("free", FREE.into()), ("unknown", UNKNOWN.into())],
        ),
    ]);
    let mut row = 2;
    for line in lines {
        sheet.merge_range(row, 0, row, 1, &line, &style.text)?;
        sheet.set_row_height(row, height(std::iter::once((line.as_str(), COVER))))?;
        row += 1;
    }
    for spec in &SHEETS[1..] {
        row += 1;
        sheet.write_string_with_format(row, 0, spec.name, &style.title)?;
        for column in spec.columns {
            row += 1;
            let about = column_about(spec.name, column, w);
            sheet.write_string_with_format(row, 0, *column, &style.wrap.clone().set_bold())?;
            sheet.write_string_with_format(row, 1, &about, &style.wrap)?;
            sheet.set_row_height(row, height(std::iter::once((about.as_str(), COVER - 16.0))))?;
        }
        row += 1;
    }
    Ok(())
}

fn write(sheet: &mut Worksheet, at: usize, spec: &Spec, table: &Table, style: &Style, w: &Wording) -> Result<()> {
    for (column, (name, width)) in (0..).zip(spec.columns.iter().zip(WIDTHS[at])) {
        sheet.set_column_width(column, *width)?;
        sheet.write_string_with_format(0, column, *name, &style.head)?;
    }
    // As text: an id such as 1-2 must not become a date.
    let text = style.wrap.clone().set_num_format("@");
    let number = style.wrap.clone().set_num_format("General").set_align(FormatAlign::Left);
    for (row, cells) in (1..).zip(&table.rows) {
        let mut shown: Vec<String> = cells.iter().map(|cell| cell.text.clone()).collect();
        if at == 0 {
            shown[2] = field_about(&shown[0], w);
        }
        for (column, content) in (0..).zip(&shown) {
            let name = spec.columns[usize::from(column)];
            let is_number = matches!(name, "niveau" | "drempel" | "gewicht" | "niveau_1" | "niveau_2" | "getal")
                || (at == 0 && cells[0].text == "drempel");
            let format = if is_number { &number } else { &text };
            put(sheet, row, column, content, format, is_number)?;
        }
        let wide = shown.iter().zip(WIDTHS[at]).map(|(text, width)| (text.as_str(), *width));
        sheet.set_row_height(row, height(wide))?;
    }
    choices(sheet, at, spec, &table.rows, w)?;
    let last = u32::try_from(table.rows.len())?;
    if at > 0 {
        sheet.autofilter(0, 0, last.max(1), to_u16(spec.columns.len()) - 1)?;
    }
    sheet.set_freeze_panes(1, if at == 3 { 2 } else { 0 })?;
    printed_part(sheet, WIDTHS[at].iter().copied(), last.max(1))?;
    Ok(())
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, text: &str, format: &Format, is_number: bool) -> Result<()> {
    if beyond_cell(text).is_some() {
        return Err(TooLong(text.chars().take(40).collect()).into());
    }
    match (text, text.parse::<f64>()) {
        ("", _) => sheet.write_blank(row, column, format)?,
        (_, Ok(number)) if is_number => sheet.write_number_with_format(row, column, number, format)?,
        _ => sheet.write_string_with_format(row, column, fitting(text), format)?,
    };
    Ok(())
}

/// Drop-downs, and what a column means when one of its cells is entered.
fn choices(sheet: &mut Worksheet, at: usize, spec: &Spec, rows: &[Vec<Cell>], w: &Wording) -> Result<()> {
    if at == 0 {
        for (row, cells) in (1..).zip(rows) {
            if let Some(list) = field_choices(&cells[0].text) {
                sheet.add_data_validation(row, 1, row, 1, &DataValidation::new().allow_list_strings(&list)?)?;
            }
        }
        return Ok(());
    }
    let last = u32::try_from(rows.len())? + ROOM;
    for (column, name) in (0..).zip(spec.columns) {
        let rule = match *name {
            "kern" | "nvt" | "voldoende" => DataValidation::new().allow_list_strings(&["ja", "nee"])?,
            "regel" => DataValidation::new().allow_list_strings(&rule_words(false))?,
            "soort" => DataValidation::new().allow_list_strings(&Sign::KINDS.map(|(_, word)| word))?,
            "vergelijking_1" | "vergelijking_2" => {
                DataValidation::new().allow_list_strings(&Compare::ALL.map(Compare::dutch))?
            }
            "type" => DataValidation::new().allow_list_strings(&Nature::ALL.map(Nature::as_str))?,
            "beter" => DataValidation::new().allow_list_strings(&BETTER.map(|(word, _)| word))?,
            "standaard" if at == 3 => {
                DataValidation::new().allow_list_formula(Formula::new(format!("=Standaarden!$C$2:$C${}", ROOM + 1)))
            }
            _ => DataValidation::new().allow_any_value(),
        };
        let about: String = column_about(spec.name, name, w).chars().take(250).collect();
        // A warning would be in the way of who writes a scale or standard first and its name later: the import tells.
        let rule =
            rule.set_input_title(*name)?.set_input_message(about)?.show_error_message(at != 3 || *name != "standaard");
        sheet.add_data_validation(1, column, last, column, &rule)?;
    }
    Ok(())
}

fn rule_words(for_school: bool) -> Vec<&'static str> {
    rule::dutch_words(for_school).into_iter().map(|(word, _)| word).collect()
}

fn field_choices(field: &str) -> Option<Vec<&'static str>> {
    match field {
        "status" => Some(Status::ALL.map(Status::as_str).to_vec()),
        "sector" => Some(vec!["PO", "VO"]),
        "regel" => Some(rule_words(true)),
        _ => None,
    }
}

/// What a field of the sheet Norm means.
fn field_about(field: &str, w: &Wording) -> String {
    debug_assert!(FIELDS.contains(&field));
    match field {
        "id" => w.say("norm-field-id"),
        "versie" => w.say("norm-field-version"),
        "titel" => w.say("norm-field-title"),
        "status" => w.say("norm-field-status"),
        "sector" => w.say("norm-field-sector"),
        "soorten" => w.say("norm-field-kinds"),
        "van" => w.say("norm-field-from"),
        "tot" => w.say("norm-field-until"),
        "bron" => w.say("norm-field-source"),
        "regel" => w.say("norm-field-rule"),
        _ => w.say("norm-field-threshold"),
    }
}

/// What a column means.
fn column_about(sheet: &str, column: &str, w: &Wording) -> String {
    match (sheet, column) {
        ("Schalen", "schaal") => w.say_with("norm-column-scale-id", &[("usual", DEFAULT_SCALE.into())]),
        (_, "niveau") => w.say_with("norm-column-level", &[("free", FREE.into()), ("unknown", UNKNOWN.into())]),
        (_, "antwoord") => w.say("norm-column-label"),
        (_, "voldoende") => w.say("norm-column-sufficient"),
        (_, "betekenis") => w.say("norm-column-meaning"),
        ("Schalen", "ook") => w.say("norm-column-also-words"),
        (_, "thema") => w.say("norm-column-theme"),
        (_, "thematitel") => w.say("norm-column-theme-title"),
        ("Standaarden", "standaard") => w.say("norm-column-standard"),
        (_, "inventaris") => w.say("norm-column-inventory"),
        (_, "type") => w.say("norm-column-inventory-type"),
        (_, "naam") => w.say("norm-column-inventory-name"),
        ("Inventaris", "ook") => w.say("norm-column-inventory-also"),
        (_, "samenhang") => w.say("norm-column-consistency"),
        (_, "soort") => w.say("norm-column-sign"),
        (_, "vraag_1" | "vraag_2") => w.say("norm-column-about-question"),
        (_, "vergelijking_1" | "vergelijking_2") => w.say("norm-column-compare"),
        (_, "niveau_1" | "niveau_2") => w.say("norm-column-compare-level"),
        (_, "getal") => w.say("norm-column-sign-number"),
        (_, "gespreksvraag") => w.say("norm-column-asked"),
        (_, "titel") => w.say("norm-column-title"),
        ("Standaarden", "kern") => w.say("norm-column-critical-standard"),
        (_, "regel") => w.say("norm-column-rule"),
        (_, "drempel") => w.say("norm-column-threshold"),
        (_, "soorten") => w.say("norm-column-kinds"),
        (_, "ondersteuningsvraag") => w.say("norm-column-support"),
        (_, "vervangt") => w.say("norm-column-replaces"),
        (_, "standaard") => w.say("norm-column-of-standard"),
        (_, "vraag") => w.say("norm-column-question"),
        (_, "tekst") => w.say("norm-column-text"),
        (_, "kern") => w.say("norm-column-critical"),
        (_, "gewicht") => w.say("norm-column-weight"),
        (_, "nvt") => w.say("norm-column-free"),
        (_, "schaal") => w.say_with("norm-column-scale", &[("usual", DEFAULT_SCALE.into())]),
        (_, "grenzen") => w.say("norm-column-bands"),
        (_, "beter") => w.say("norm-column-better"),
        (_, "eenheid") => w.say("norm-column-unit"),
        (_, "eerste_stap") => w.say("norm-column-remedy"),
        _ => w.say("norm-column-also"),
    }
}

#[cfg(test)]
mod tests;
