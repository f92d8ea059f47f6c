//! `scholen.xlsx`: a register to fill in, with what each column means beside its cells.
//!
//! In: the schools that stand in it already. Out: xlsx bytes. Its columns are those of the register ([`crate::register`]); their names are the same in
//! every language.

use anyhow::Result;
use rust_xlsxwriter::{DataValidation, DocProperties, ExcelDateTime, Format, Note, Workbook, Worksheet};

use super::sheet::{Style, artifact, fitting, printed_part};
use crate::base::number::{to_u16, to_u32};
use crate::register::School;
use crate::report::Artifact;
use crate::wording::Wording;

/// So many rows have drop-downs and explanations: room to add to what is there.
const ROOM: usize = 500;

/// A column: its name, its width in characters, the message that says what it means, and the words that it takes.
type Column = (&'static str, f64, &'static str, &'static [&'static str]);

/// The columns, in order.
const COLUMNS: [Column; 17] = [
    ("vestigingsnummer", 17.0, "register-column-site", &[]),
    ("naam", 34.0, "register-column-name", &[]),
    ("povo", 8.0, "register-column-sector", &["PO", "VO"]),
    ("soort", 9.0, "register-column-kind", &[]),
    ("bevoegd_gezag_nummer", 14.0, "register-column-board-number", &[]),
    ("bevoegd_gezag", 34.0, "register-column-board", &[]),
    ("wijk", 18.0, "register-column-district", &[]),
    ("stadsdeel", 16.0, "register-column-area", &[]),
    ("leerlingen", 11.0, "register-column-pupils", &[]),
    ("van", 11.0, "register-column-from", &[]),
    ("tot", 11.0, "register-column-until", &[]),
    ("opvolger", 11.0, "register-column-successor", &[]),
    ("deelt_aanpak", 13.0, "register-column-shares", &["ja", "nee"]),
    ("gespreksleider", 24.0, "register-column-lead", &[]),
    ("email", 30.0, "register-column-email", &[]),
    ("leerlingen_extra_ondersteuning", 18.0, "register-column-supported", &[]),
    ("regulier_stedelijk", 18.0, "register-column-regular", &["regulier", "stedelijk"]),
];

/// The register with these schools, at `path`.
pub(crate) fn register(path: &str, schools: &[&School], w: &Wording) -> Result<Artifact> {
    let style = Style::new();
    let mut book = Workbook::new();
    // Nothing but the schools may decide the bytes.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(w.say("register-title")).set_creation_datetime(&created));
    let sheet = book.add_worksheet().set_name(w.say("register-sheet"))?;
    let last = to_u32(schools.len().max(1) + ROOM);
    // As text: a number such as 12E400 must not become another.
    let text = style.line.clone().set_num_format("@");
    for (at, (name, width, about, words)) in (0u16..).zip(COLUMNS) {
        let about = w.say(about);
        sheet.set_column_width(at, width)?.set_column_format(at, &text)?;
        sheet.write_string_with_format(0, at, name, &style.head)?;
        sheet.insert_note(0, at, &Note::new(about.as_str()).set_author("sop").add_author_prefix(false))?;
        let rule = match words {
            [] => DataValidation::new().allow_any_value(),
            words => DataValidation::new().allow_list_strings(words)?,
        };
        let shown: String = about.chars().take(250).collect();
        let title: String = name.chars().take(32).collect();
        sheet.add_data_validation(1, at, last, at, &rule.set_input_title(title)?.set_input_message(shown)?)?;
    }
    for (row, school) in (1u32..).zip(schools) {
        write(sheet, row, school, &text, &style)?;
    }
    let columns = to_u16(COLUMNS.len());
    sheet.set_freeze_panes(1, 2)?.autofilter(0, 0, to_u32(schools.len().max(1)), columns - 1)?;
    printed_part(sheet, COLUMNS.iter().map(|(_, width, ..)| *width), to_u32(schools.len().max(1)))?;
    artifact(path, &mut book)
}

fn write(sheet: &mut Worksheet, row: u32, school: &School, text: &Format, style: &Style) -> Result<()> {
    let year = |year: Option<crate::register::SchoolYear>| year.map(|year| year.to_string());
    let cells = [
        Some(school.id.to_string()),
        Some(school.name.clone()),
        Some(school.sector.as_str().to_owned()),
        Some(school.kind.as_str().to_owned()),
        school.board_number.clone(),
        school.board.clone(),
        school.district.clone(),
        school.area.clone(),
        None,
        year(school.from),
        year(school.until),
        school.successor.as_ref().map(ToString::to_string),
    ];
    for (at, cell) in (0u16..).zip(cells) {
        if let Some(cell) = cell {
            sheet.write_string_with_format(row, at, fitting(&cell), text)?;
        }
    }
    if let Some(pupils) = school.pupils {
        sheet.write_number_with_format(row, 8, pupils, &style.count)?;
    }
    Ok(())
}
