//! What can be answered to a question: the list of words, the number that is asked, what the cell says when it is entered, and what it refuses.

use anyhow::Result;
use rust_xlsxwriter::{DataValidation, DataValidationRule, Formula, Worksheet};

use super::Form;
use super::model::LISTS;
use crate::base::exact::Milli;
use crate::norm::{Bands, Better, Norm};
use crate::report::workbook::sheet::fitting;
use crate::wording::Wording;

/// The most that Excel takes for the list in a cell and for a message, in units of UTF-16.
const LONGEST: usize = 255;
/// The most that Excel takes for the title of a message.
const LONGEST_TITLE: usize = 32;

/// The words that answer a question: the labels, lowest first, then n.v.t. where it is allowed, then "weet niet". A number question has none of the
/// labels.
pub(super) fn words(norm: &Norm, indicator: usize) -> Vec<&str> {
    let question = norm.asked(indicator);
    let scale = question.scale;
    let labels = scale.levels.iter().map(|level| level.label.as_str()).filter(|_| question.number.is_none());
    let not_applicable = scale.not_applicable.first().filter(|_| question.not_applicable);
    labels.chain(not_applicable.into_iter().chain(scale.unknown.first()).map(String::as_str)).collect()
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Whether a list can stand in the cell itself: its words are joined by commas there.
fn fits_in_cell(words: &[&str]) -> bool {
    length(&words.join(",")) <= LONGEST && !words.iter().any(|word| word.contains([',', '"']))
}

/// The lists that can't stand in a cell, each a column of a hidden sheet.
pub(super) struct Lists<'a>(Vec<Vec<&'a str>>);

impl<'a> Lists<'a> {
    /// The lists that the questions of a form need.
    pub(super) fn new(form: &Form<'a>) -> Lists<'a> {
        let mut lists: Vec<Vec<&str>> = Vec::new();
        let norm = form.norm;
        for at in form.all_asked().filter(|at| norm.asked(*at).number.is_none()) {
            let words = words(norm, at);
            if !fits_in_cell(&words) && !lists.contains(&words) {
                lists.push(words);
            }
        }
        Lists(lists)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Writes the hidden sheet.
    pub(super) fn write(&self, sheet: &mut Worksheet) -> Result<()> {
        sheet.set_hidden(true).protect();
        for (column, words) in (0..).zip(&self.0) {
            for (row, word) in (0..).zip(words) {
                sheet.write_string(row, column, fitting(word))?;
            }
        }
        Ok(())
    }

    fn choice(&self, words: &[&str]) -> Result<DataValidation> {
        let Some(column) = self.0.iter().position(|list| list == words) else {
            return Ok(DataValidation::new().allow_list_strings(words)?);
        };
        let column = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(column)?);
        let range = format!("={LISTS}!${column}$1:${column}${}", words.len());
        Ok(DataValidation::new().allow_list_formula(Formula::new(range)))
    }
}

/// What the cell of an answer takes. `cell` is its address, such as `D12`.
pub(super) fn validation(
    form: &Form,
    indicator: usize,
    cell: &str,
    lists: &Lists,
    wording: &Wording,
) -> Result<DataValidation> {
    let question = form.norm.asked(indicator);
    let words = words(form.norm, indicator);
    let (rule, message, refusal) = match question.number {
        None => (lists.choice(&words)?, choices(form.norm, indicator, wording), wording.say("form-refused-choice")),
        Some(bands) => {
            // An empty cell stands for "weet niet" already; only n.v.t. is a word that a number does not say.
            let word = words.first().copied().filter(|_| question.not_applicable);
            let message = number_message(form.norm, indicator, bands, word, wording);
            (number(bands, cell, word), message, wording.say("form-refused-number"))
        }
    };
    let title: String = question.id.chars().take(LONGEST_TITLE).collect();
    Ok(rule
        .set_input_title(title)?
        .set_input_message(message)?
        .set_error_title(wording.say("form-refused"))?
        .set_error_message(refusal)?)
}

/// What to choose from: with what each level means where that fits, else the words, else where they stand.
fn choices(norm: &Norm, indicator: usize, wording: &Wording) -> String {
    let question = norm.asked(indicator);
    let scale = question.scale;
    let mut explained: Vec<String> = scale
        .levels
        .iter()
        .map(|level| match &level.meaning {
            Some(meaning) => format!("{}: {meaning}", level.label),
            None => level.label.clone(),
        })
        .collect();
    if let Some(word) = scale.not_applicable.first().filter(|_| question.not_applicable) {
        explained.push(wording.say_with("form-prompt-not-applicable", &[("word", word.into())]));
    }
    let plain = wording.say_with("form-prompt-choose", &[("words", words(norm, indicator).join(" / ").into())]);
    let candidates = [explained.join("\n"), plain];
    let fitting = candidates.into_iter().find(|text| length(text) <= LONGEST);
    fitting.unwrap_or_else(|| wording.say("form-prompt-list"))
}

/// The number from which (or up to which) it is good; `None` where every number is.
pub(super) fn good(norm: &Norm, indicator: usize, bands: &Bands, wording: &Wording) -> Option<String> {
    let scale = norm.asked(indicator).scale;
    let needed = scale.levels.iter().position(|level| level.value == scale.sufficient)?;
    let limit = wording.with_unit(&wording.language().decimal(bands.edge(needed)?), bands);
    Some(match bands.better {
        Better::Higher => wording.say_with("form-good-higher", &[("limit", limit.into())]),
        Better::Lower => wording.say_with("form-good-lower", &[("limit", limit.into())]),
    })
}

fn number_message(norm: &Norm, indicator: usize, bands: &Bands, word: Option<&str>, wording: &Wording) -> String {
    let mut lines = vec![match bands.unit.as_str() {
        "" => wording.say("form-prompt-number"),
        "%" => wording.say("form-prompt-percentage"),
        unit => wording.say_with("form-prompt-unit", &[("unit", unit.into())]),
    }];
    lines.extend(good(norm, indicator, bands, wording));
    lines.extend(word.map(|word| wording.say_with("form-prompt-not-applicable", &[("word", word.into())])));
    let whole = lines.join("\n");
    if length(&whole) <= LONGEST { whole } else { wording.say("form-prompt-number") }
}

/// A number that the bands can be about. A percentage is between 0 and 100 and no fraction of 1, which Excel makes of "55%"; unless the bands
/// themselves are as small as that.
fn number(bands: &Bands, cell: &str, word: Option<&str>) -> DataValidation {
    let lowest = bands.limits.first().copied().unwrap_or(Milli(0));
    let is_percentage = bands.unit == "%";
    let least = if lowest < Milli(0) { -1e9 } else { 0.0 };
    let most = if is_percentage { 100.0 } else { 1e9 };
    let of_wholes = is_percentage && bands.limits.iter().all(|limit| *limit > Milli::ONE);
    if word.is_none() && !of_wholes {
        return DataValidation::new().allow_decimal_number(DataValidationRule::Between(least, most));
    }
    let mut conditions = format!("ISNUMBER({cell}),{cell}>={least},{cell}<={most}");
    if of_wholes {
        conditions.push_str(&format!(",OR({cell}=0,{cell}>=1)"));
    }
    // Both sides of OR and AND are worked out: a comparison of text with a number is no error.
    let formula = match word {
        Some(word) => format!("=OR({cell}=\"{}\",AND({conditions}))", word.replace('"', "\"\"")),
        None => format!("=AND({conditions})"),
    };
    DataValidation::new().allow_custom(Formula::new(formula))
}
