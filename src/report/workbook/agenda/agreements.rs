//! The agreements that were made before, with what came of them; here they are kept up to date, and come back on the next run.

use anyhow::Result;
use rust_xlsxwriter::{DataValidation, Workbook, Worksheet};

use crate::agreement::{Agreement, COLUMNS, MARK, Progress, STATE, choice, trace};
use crate::base::number::to_u16;
use crate::report::workbook::sheet::{Style, breakable, day, fitting, head_height, height, printed};
use crate::run::dossier::Dossier;
use crate::trend::agreed::Followed;

/// Name of the sheet with the agreements made before.
pub(in crate::report::workbook) const AGREEMENTS: &str = "Afspraken";

/// The columns from left to right with their least widths, in characters: those that are read, what came of it, and hidden what tells what the program wrote.
/// A page of A4 holds those up to [`LAST_ON_PAPER`] in letters that can be read.
const ALL: [(&str, f64); COLUMNS.len() + 3] = [
    ("afspraak", 9.0),
    ("vestigingsnummer", 11.5),
    (SCHOOL, 15.0),
    ("standaard", 10.5),
    ("omschrijving", 26.0),
    ("wie", 14.0),
    ("bijdrage_swv", 12.2),
    ("bedrag", 10.0),
    ("taakovername", 9.5),
    ("uiterlijk", 10.0),
    ("status", 9.0),
    ("datum", 10.0),
    (STATE, 11.5),
    ("opmerking", 40.0),
    (MARK, 14.0),
];

/// The name of the school: it is read beside the number, to see that the two agree.
const SCHOOL: &str = "school";

/// The last column that is printed.
const LAST_ON_PAPER: &str = STATE;

/// The width of a letter, in those of figures.
const LETTER: f64 = 0.95;
/// The longest word that widens a column, in characters.
const WIDEST: usize = 26;

/// Where a column stands, from 0.
fn at(name: &str) -> u16 {
    ALL.iter().position(|(known, _)| *known == name).map_or(0, to_u16)
}

/// The agreements made before, with room for more. The headers are those of the file that a run reads.
pub(super) fn agreements(dossier: &Dossier, book: &mut Workbook, style: &Style) -> Result<()> {
    let sheet = book.add_worksheet().set_name(AGREEMENTS)?;
    let widths = ALL.map(|(name, least)| wide(dossier, name).max(least));
    let heads: Vec<&str> = ALL.iter().zip(widths).map(|((name, _), width)| breakable(name, width)).collect();
    for (column, (head, width)) in (0..).zip(heads.iter().zip(widths)) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, *head, &style.head)?;
    }
    sheet.set_row_height(0, head_height(heads.into_iter().zip(widths)))?;
    let mut row = 1;
    let mut followed: Vec<_> = dossier.followed().collect();
    followed.sort_by_key(|(agreement, _)| agreement.order());
    for (agreement, followed) in followed {
        let state = stated(dossier, agreement, followed);
        let known = [(SCHOOL, school(dossier, agreement, followed)), (STATE, state.as_str())];
        agreement_row(sheet, style, row, (agreement, known), &widths)?;
        row += 1;
    }
    let last = row + 500;
    let list = |words: &[&str]| DataValidation::new().allow_list_strings(words);
    let states = [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped].map(Progress::as_str);
    let [takeover, status] = ["taakovername", "status"].map(at);
    sheet.add_data_validation(1, takeover, last, takeover, &list(&["ja", "nee"])?)?;
    sheet.add_data_validation(1, status, last, status, &list(&states)?)?;
    sheet.set_column_hidden(at(MARK))?;
    let bottom = row.saturating_sub(1).max(1);
    sheet.set_freeze_panes(1, 0)?.autofilter(0, 0, bottom, to_u16(ALL.len()) - 1)?;
    printed(sheet)?.set_print_area(0, 0, bottom, at(LAST_ON_PAPER))?;
    Ok(())
}

/// The width in which the longest word of a column stands whole.
fn wide(dossier: &Dossier, column: &str) -> f64 {
    let texts = dossier.agreements.iter().flat_map(texts).filter(|(name, _)| *name == column);
    let words = texts.flat_map(|(_, text)| text.split_whitespace());
    let longest = words.map(|word| word.chars().count()).max();
    longest.map_or(0.0, |length| length.min(WIDEST) as f64 * LETTER + 0.5)
}

/// The texts of an agreement, each with its column.
fn texts(agreement: &Agreement) -> [(&'static str, &str); 9] {
    [
        ("afspraak", agreement.id.as_str()),
        ("vestigingsnummer", agreement.school.as_str()),
        ("standaard", agreement.standard.as_deref().unwrap_or_default()),
        ("omschrijving", agreement.what.as_str()),
        ("wie", agreement.who.as_deref().unwrap_or_default()),
        ("bijdrage_swv", agreement.contribution.as_deref().unwrap_or_default()),
        ("taakovername", if agreement.task_taken_over { "ja" } else { "nee" }),
        ("status", agreement.progress.as_str()),
        ("opmerking", agreement.remark.as_deref().unwrap_or_default()),
    ]
}

/// The name that the school of an agreement has now; where it is no more, the one that it had.
fn school<'d>(dossier: &'d Dossier, agreement: &Agreement, followed: &Followed) -> &'d str {
    let now = followed.assessment.and_then(|at| dossier.now().get(at)).map(|now| &*now.evaluation.school);
    let school = now.filter(|now| now.id == agreement.school).or_else(|| dossier.agreed_with(agreement));
    school.map(|school| school.name.as_str()).unwrap_or_default()
}

/// The state, and what copies say differently until somebody chooses.
fn stated(dossier: &Dossier, agreement: &Agreement, followed: &Followed) -> String {
    let w = &dossier.wording;
    let contested = agreement.contested.iter().map(|contested| {
        let says = choice::says(contested, &w.say("agreed-says-nothing"));
        w.say_with("agreed-choose", &[("column", contested.column.as_str().into()), ("says", says.into())])
    });
    std::iter::once(w.agreement_state(followed.state)).chain(contested).collect::<Vec<_>>().join("\n")
}

fn agreement_row(
    sheet: &mut Worksheet,
    style: &Style,
    row: u32,
    (agreement, known): (&Agreement, [(&str, &str); 2]),
    widths: &[f64; ALL.len()],
) -> Result<()> {
    let texts: Vec<(&str, &str)> = texts(agreement).into_iter().chain(known).collect();
    for (column, text) in texts.iter().copied() {
        sheet.write_string_with_format(row, at(column), fitting(text), &style.wrap)?;
    }
    let [_, written] = known;
    sheet.write_string_with_format(row, at(MARK), trace(&agreement.prints(), [written]), &style.wrap)?;
    let wide = texts.into_iter().map(|(column, text)| (text, widths[usize::from(at(column))]));
    sheet.set_row_height(row, height(wide))?;
    match agreement.amount {
        Some(amount) => sheet.write_number_with_format(row, at("bedrag"), amount.ratio().to_f64(), &style.amount)?,
        None => sheet.write_blank(row, at("bedrag"), &style.amount)?,
    };
    for (column, date) in [("uiterlijk", agreement.due), ("datum", agreement.date)] {
        match date {
            Some(date) => sheet.write_datetime_with_format(row, at(column), &day(date)?, &style.date)?,
            None => sheet.write_blank(row, at(column), &style.date)?,
        };
    }
    Ok(())
}
