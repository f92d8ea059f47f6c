//! Room to write: what is agreed, and the day of the conversation; with words to choose from.

use anyhow::Result;
use chrono::Timelike;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Worksheet};

use super::columns::{Column, Columns};
use super::look::{Content, Look};
use crate::agreement::{PlannedTalk, TALK};
use crate::base::number::{to_u8, to_u16};
use crate::report::workbook::sheet::day;
use crate::run::dossier::Dossier;

/// The cell to write in of a column of agreements; `None` for one that is not to be written in. The day of the conversation stands on the first row of a topic.
pub(super) fn cell(planned: Option<&PlannedTalk>, name: &str, slot: u32) -> Result<Option<(Look, Content<'static>)>> {
    Ok(Some(match name {
        TALK if slot > 0 => (Look::Below, Content::Blank),
        TALK => match planned {
            Some(PlannedTalk { day: planned, time: None, .. }) => {
                (Look::RoomDay, Content::Number(day(*planned)?.to_excel()))
            }
            Some(PlannedTalk { day: planned, time: Some(time), .. }) => {
                let moment = day(*planned)?.and_hms(to_u16(time.hour()), to_u8(time.minute()), 0)?;
                (Look::RoomMoment, Content::Number(moment.to_excel()))
            }
            None => (Look::RoomDay, Content::Blank),
        },
        "uiterlijk" | "datum" => (Look::RoomDay, Content::Blank),
        "bedrag" => (Look::RoomAmount, Content::Blank),
        "omschrijving" | "wie" | "bijdrage_swv" | "taakovername" => (Look::Room, Content::Blank),
        _ => return Ok(None),
    }))
}

/// What can be chosen, from the first row to the last. Other words for who and for the kind of contribution are fine; an amount and a date that can't be read
/// are not.
pub(super) fn choices(
    dossier: &Dossier,
    sheet: &mut Worksheet,
    columns: &Columns,
    (first, last): (u32, u32),
) -> Result<()> {
    let w = &dossier.wording;
    let words = |id: &str| w.say(id).split(';').map(|word| word.trim().to_owned()).collect::<Vec<_>>();
    let open = |id: &str| -> Result<DataValidation> {
        let list = DataValidation::new().allow_list_strings(&words(id))?;
        Ok(list.set_error_style(DataValidationErrorStyle::Information).show_error_message(false))
    };
    let year = dossier.year.start();
    let range =
        DataValidationRule::Between(ExcelDateTime::from_ymd(2000, 1, 1)?, ExcelDateTime::from_ymd(2199, 12, 31)?);
    let date = || -> Result<DataValidation> {
        let example = w.say_with("agreed-prompt-date", &[("example", format!("15-11-{year}").into())]);
        let date = DataValidation::new().allow_date(range.clone()).set_error_title(w.say("agreed-refused"))?;
        Ok(date.set_error_message(example)?)
    };
    let amount = DataValidation::new().allow_decimal_number(DataValidationRule::Between(0.0, 100_000_000.0));
    let amount = amount.set_error_title(w.say("agreed-refused"))?.set_error_message(w.say("agreed-prompt-amount"))?;
    let all = [
        (TALK, date()?),
        ("wie", open("agreed-choice-who")?),
        ("bijdrage_swv", open("agreed-choice-contribution")?),
        ("bedrag", amount),
        ("taakovername", DataValidation::new().allow_list_strings(&["ja", "nee"])?),
        ("uiterlijk", date()?),
        ("datum", date()?),
    ];
    for (name, choice) in all {
        if let Some(at) = columns.at(Column::Agreed(name)) {
            sheet.add_data_validation(first, at, last, at, &choice)?;
        }
    }
    Ok(())
}
