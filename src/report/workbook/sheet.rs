//! What all workbooks share: styles, covers, heights of rows, texts that fit in a cell.

use std::borrow::Cow;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use super::saved::saved;
use crate::agreement::seal;
use crate::base::colour::Colour;
use crate::base::number::{to_u8, to_u16, to_usize, whole};
use crate::base::text::glyphs::{CELL, beyond_cell};
use crate::report::Artifact;
use crate::run::batch::HouseStyle;
use crate::run::dossier::Dossier;

/// Width of the first sheet, in characters.
pub(super) const COVER: f64 = 110.0;

/// How much wider bold letters are.
const BOLD: f64 = 1.2;

/// The height of the button of a filter, in points.
const BUTTON: f64 = 12.0;

/// So many pixels of columns stand on a lying A4 in letters of a little over seven points: on 1,064 they have their eleven.
const PAPER: f64 = 1600.0;

/// How hard the bytes are pressed together: more takes twice the time for a tenth less.
pub(super) const LEVEL: u8 = 2;

pub(super) const INK: Color = Color::RGB(0x1F4E5F);

const GREY: Color = Color::RGB(0x8A8A8A);

pub(super) const SOFT: Color = Color::RGB(0xE8F0F2);

/// The formats that all sheets share.
pub(super) struct Style {
    pub(super) title: Format,
    pub(super) text: Format,
    pub(super) head: Format,
    pub(super) wrap: Format,
    pub(super) date: Format,
    pub(super) room: Format,
    pub(super) room_date: Format,
    /// A day with its time.
    pub(super) room_moment: Format,
    pub(super) room_amount: Format,
    pub(super) amount: Format,
    pub(super) count: Format,
    /// On one line; what does not fit is seen in the cell itself.
    pub(super) line: Format,
    /// What a row says again of the one above it.
    pub(super) again: Format,
}

impl Style {
    /// In the colours of the program.
    pub(super) fn new() -> Style {
        Style::of(&HouseStyle::default())
    }

    /// In those of the partnership, where it has any.
    pub(super) fn of(house: &HouseStyle) -> Style {
        let ink = house.colours.map_or(INK, |colours| {
            let Colour(red, green, blue) = colours.primary;
            Color::RGB(u32::from_be_bytes([0, red, green, blue]))
        });
        let base = Format::new().set_font_name("Calibri").set_font_size(11.0).set_align(FormatAlign::Top);
        let line = base.clone().set_border_bottom(FormatBorder::Hair);
        let room = line.clone().set_background_color(SOFT).set_border_left(FormatBorder::Hair);
        Style {
            title: base.clone().set_bold().set_font_size(14.0).set_font_color(ink),
            head: base.clone().set_bold().set_font_color(Color::White).set_background_color(ink).set_text_wrap(),
            wrap: line.clone().set_text_wrap(),
            date: line.clone().set_num_format("dd-mm-yyyy").set_align(FormatAlign::Left),
            room: room.clone().set_text_wrap(),
            room_moment: room.clone().set_num_format("dd-mm-yyyy hh:mm").set_align(FormatAlign::Left),
            // Away from the words that begin in the next column.
            room_amount: room.clone().set_num_format("#,##0.00").set_align(FormatAlign::Right).set_indent(1),
            line: line.clone(),
            count: line.clone().set_num_format("#,##0"),
            amount: line.clone().set_num_format("#,##0.00").set_align(FormatAlign::Right).set_indent(1),
            again: line.clone().set_text_wrap().set_font_color(GREY),
            room_date: room.set_num_format("dd-mm-yyyy").set_align(FormatAlign::Left),
            text: base.set_text_wrap(),
        }
    }
}

/// An empty workbook whose properties depend on the input only.
pub(super) fn workbook(dossier: &Dossier, title: String) -> Result<Workbook> {
    let mut book = Workbook::new();
    book.set_zip_compression_level(LEVEL);
    let created = ExcelDateTime::from_ymd(dossier.year.start(), 8, 1)?;
    book.set_properties(
        &DocProperties::new().set_title(title).set_author(dossier.partnership.as_str()).set_creation_datetime(&created),
    );
    Ok(book)
}

/// The first sheet: what the workbook is, and how to read it. Gives the texts that were written, from the top.
pub(super) fn cover(
    dossier: &Dossier,
    sheet: &mut Worksheet,
    style: &Style,
    title: &str,
    lines: &[String],
) -> Result<Vec<String>> {
    let w = &dossier.wording;
    sheet.set_name(w.say("workbook-cover"))?.set_column_width(0, COVER)?;
    sheet.write_string_with_format(0, 0, title, &style.title)?;
    let date = w.language().date(dossier.date);
    let subtitle = [dossier.sender(), &dossier.year.to_string(), &date].join(" · ");
    sheet.write_string_with_format(1, 0, &subtitle, &style.text)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let notices = w.norm_notices(dossier.norms.iter().map(|norm| norm.status));
    let mut written = vec![title.to_owned(), subtitle];
    for (row, line) in (3..).zip(notices.iter().chain(lines)) {
        sheet.write_string_with_format(row, 0, line, &style.text)?;
        sheet.set_row_height(row, height(std::iter::once((line.as_str(), COVER))))?;
        written.push(line.clone());
    }
    Ok(written)
}

/// Seals a sheet in which nobody is to write, in a hidden column of its own: a run then knows whether somebody did. `written` are its texts, row by row.
pub(super) fn sealed(sheet: &mut Worksheet, column: u16, written: &[String]) -> Result<()> {
    sheet.write_string(0, column, seal(written.iter().map(String::as_str)))?.set_column_hidden(column)?;
    Ok(())
}

/// A table of no more rows may take a third page beside the second.
const SHORT: u32 = 200;

/// How a sheet is printed: lying A4, as wide as the page, its header on every page, and below it which sheet and page it is.
pub(super) fn printed(sheet: &mut Worksheet) -> Result<&mut Worksheet> {
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    sheet.set_margins(0.3, 0.3, 0.4, 0.6, 0.2, 0.3).set_footer("&L&A&R&P / &N");
    Ok(sheet)
}

/// How high the rows of a page can be together, in points, on a sheet that is [`printed`] with columns of these widths in characters: what is wider than the paper is
/// made smaller. With a little to spare: programs round widths and heights in their own way.
pub(super) fn page_height(widths: impl Iterator<Item = f64>) -> f64 {
    let wide = widths.map(pixels).sum::<f64>() * 0.75;
    // The paper in points, without the margins of `printed`.
    let (room, tall) = (841.9 - 0.6 * 72.0, 595.3 - 72.0);
    tall * (wide / room).max(1.0) * 0.95
}

/// How wide a column of so many characters is.
fn pixels(width: f64) -> f64 {
    7.0 * width + 5.0
}

/// The same of a wide sheet, with columns of these widths and so many rows below the header: the first columns, as many as a page holds in letters that can
/// be read. The others are for the screen.
pub(super) fn printed_part(sheet: &mut Worksheet, widths: impl Iterator<Item = f64>, rows: u32) -> Result<()> {
    let columns = to_u16(on_paper(widths, 1)).saturating_sub(1);
    printed(sheet)?.set_print_area(0, 0, rows, columns)?;
    Ok(())
}

/// The same of a table with figures, of which the last columns tell the most: what one page does not hold goes on on a second one beside it.
pub(super) fn printed_beside(sheet: &mut Worksheet, widths: &[f64], rows: u32) -> Result<()> {
    if on_paper(widths.iter().copied(), 1) == widths.len() {
        return printed_part(sheet, widths.iter().copied(), rows);
    }
    // Of a short list all columns go on paper.
    let pages = if rows <= SHORT && on_paper(widths.iter().copied(), 2) < widths.len() { 3 } else { 2 };
    let columns = to_u16(on_paper(widths.iter().copied(), pages)).saturating_sub(1);
    printed(sheet)?
        .set_print_fit_to_pages(pages.into(), 0)
        .set_page_order(false)
        .set_print_area(0, 0, rows, columns)?;
    Ok(())
}

/// How many of some columns, with their widths in characters, stand on so many pages beside each other: one at least.
fn on_paper(widths: impl Iterator<Item = f64>, pages: u8) -> usize {
    let mut room = PAPER * f64::from(pages);
    let fits = |width: &f64| {
        room -= pixels(*width);
        room >= 0.0
    };
    widths.take_while(fits).count().max(1)
}

/// The height of a row, in points, in which all of its wrapped texts can be read; each with the width of its column in characters. Excel
/// would find it by itself, other programs do not. At most what Excel allows.
pub(super) fn height<'t>(cells: impl Iterator<Item = (&'t str, f64)>) -> f64 {
    let lines = |(text, width): (&str, f64)| text.lines().map(|line| wrapped(line, width)).sum::<usize>();
    (cells.map(lines).max().unwrap_or(1).max(1) as f64 * 15.0).min(405.0)
}

/// The height of a row with names of columns, as [`height`]: bold letters are wider, and the button of a filter stands below them.
pub(super) fn head_height<'t>(heads: impl Iterator<Item = (&'t str, f64)>) -> f64 {
    height(heads.map(|(head, width)| (head, width / BOLD))) + BUTTON
}

/// The name of a column that is read, as it stands above a column of so many characters: where that is narrower with a hyphen, which a reader passes over.
pub(super) fn breakable(name: &str, width: f64) -> &str {
    match name {
        name if name.len() as f64 <= width => name,
        "taakovername" => "taak-overname",
        "vestigingsnummer" => "vestigings-nummer",
        name => name,
    }
}

/// How many lines a text takes. The width is that of figures, which letters are narrower than: there is a little room to spare.
fn wrapped(text: &str, width: f64) -> usize {
    let room = to_usize(whole(width)).max(1);
    let (mut lines, mut used) = (1, 0);
    for word in text.split(' ').map(|word| word.chars().count()) {
        if used > 0 && used + 1 + word > room {
            lines += 1;
            used = 0;
        }
        // A word that is longer than the line breaks where the line ends.
        lines += word.saturating_sub(1) / room;
        used += word % room + usize::from(used > 0);
    }
    lines
}

/// Text as a cell of Excel can hold it, and as text: what `rust_xlsxwriter` would write as markup of its own gets a space behind it.
pub(super) fn fitting(text: &str) -> Cow<'_, str> {
    let text = up_to(text, CELL);
    match text.starts_with("<r>") && text.ends_with("</r>") {
        true => format!("{} ", up_to(text, CELL - 1)).into(),
        false => text.into(),
    }
}

/// The text up to so many units of UTF-16.
#[inline]
pub(super) fn up_to(text: &str, most: usize) -> &str {
    let mut units = 0;
    let beyond = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > most
    });
    beyond.map_or(text, |(end, _)| &text[..end])
}

/// A text of more than one source that fits in a cell of Excel; where it is cut, `cut` stands behind it and says where the whole is.
pub(super) fn shortened(text: String, cut: &str) -> String {
    if beyond_cell(&text).is_none() {
        return text;
    }
    let room = CELL.saturating_sub(cut.encode_utf16().count() + 2);
    format!("{}… {cut}", up_to(&text, room))
}

/// A date as Excel holds it.
pub(super) fn day(date: NaiveDate) -> Result<ExcelDateTime> {
    // Excel begins in 1900; an older date is a slip that the findings name.
    let year = u16::try_from(date.year()).unwrap_or(1900).max(1900);
    Ok(ExcelDateTime::from_ymd(year, to_u8(date.month()), to_u8(date.day()))?)
}

pub(super) fn artifact(path: &str, book: &mut Workbook) -> Result<Artifact> {
    Ok(Artifact::new(path, saved(book)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_has_letters_of_seven_points_at_least() {
        let wide = [36.0; 12];
        let count = on_paper(wide.into_iter(), 1);
        let pixels = |count: usize| count as f64 * (7.0 * 36.0 + 5.0);
        assert!(11.0 * 1064.0 / pixels(count) >= 7.0 && 11.0 * 1064.0 / pixels(count + 1) < 7.2, "{count}");
        assert_eq!(on_paper([500.0, 5.0].into_iter(), 1), 1);
        assert_eq!(on_paper([10.0, 20.0, 30.0].into_iter(), 1), 3);
    }

    #[test]
    fn what_one_page_does_not_hold_goes_on_beside_it() {
        let printed_rows = |widths: &[f64], rows: u32| {
            let mut book = Workbook::new();
            printed_beside(book.add_worksheet(), widths, rows).unwrap();
            let mut zip = zip::ZipArchive::new(std::io::Cursor::new(book.save_to_buffer().unwrap())).unwrap();
            let mut read = |name: &str| std::io::read_to_string(zip.by_name(name).unwrap()).unwrap();
            let (book, sheet) = (read("xl/workbook.xml"), read("xl/worksheets/sheet1.xml"));
            let area = book.split("$A$1:$").nth(1).and_then(|rest| rest.split('<').next()).unwrap().to_owned();
            let is_wide = |pages: u8| sheet.contains(&format!("fitToWidth=\"{pages}\""));
            let pages = (1..=3).find(|pages| *pages > 1 && is_wide(*pages)).unwrap_or(1);
            assert_eq!(pages > 1, sheet.contains("pageOrder=\"overThenDown\""));
            (area, pages)
        };
        let printed = |widths: &[f64]| printed_rows(widths, 9);
        assert_eq!(printed(&[20.0; 10]), ("J$10".into(), 1));
        assert_eq!(printed(&[20.0; 20]), ("T$10".into(), 2));
        assert_eq!(printed(&[20.0; 30]), ("AD$10".into(), 3), "all of a short list");
        assert_eq!(printed_rows(&[20.0; 30], 201), ("V$202".into(), 2));
    }

    #[test]
    fn a_page_holds_more_rows_of_what_is_made_smaller() {
        assert!((page_height([10.0; 5].into_iter()) - 523.3 * 0.95).abs() < 0.01);
        let wide = page_height([20.0; 20].into_iter());
        assert!(wide > 1.9 * page_height([10.0; 5].into_iter()), "{wide}");
    }
}
