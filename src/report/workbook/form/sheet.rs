//! The sheet with the questions: one row per question under its theme and standard, as a long table that a run reads.

use anyhow::Result;
use rust_xlsxwriter::{
    ConditionalFormatBlank, DataValidation, DataValidationRule, ExcelDateTime, Formula, ProtectionOptions, Worksheet,
};

use super::options::{self, Lists};
use super::style::Style;
use super::{COLUMNS, Filled, Form, LABELS};
use crate::base::exact::Milli;
use crate::intake::{Evaluation, State};
use crate::norm::Earlier;
use crate::report::workbook::sheet::{day, fitting, height, shortened};
use crate::wording::Wording;

/// Widths of the columns, in characters.
const WIDTHS: [f64; 6] = [17.0, 66.0, 18.0, 22.0, 50.0, 10.0];
const QUESTION: u16 = 1;
const BEFORE: u16 = 2;
const ANSWER: u16 = 3;
const NOTE: u16 = 4;
const SITE: u16 = 5;
/// Row of the header; the labels stand above it.
#[expect(clippy::cast_possible_truncation, reason = "a handful of labels, and a const can call no conversion")]
const HEAD: u32 = LABELS.len() as u32;

/// Writes the sheet.
pub(super) fn write(form: &Form, sheet: &mut Worksheet, style: &Style, lists: &Lists, w: &Wording) -> Result<()> {
    for (column, (name, width)) in (0..).zip(COLUMNS.iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(HEAD, column, *name, &style.head)?;
    }
    sheet.set_row_height(HEAD, 18.0)?.set_column_hidden(SITE)?;
    labels(form, sheet, style, w)?;
    let last = table(form, sheet, style, lists, w)?;
    aside(form, sheet, style, last, w)?;
    let done = ConditionalFormatBlank::new().invert().set_format(&style.done);
    for (first, column, last) in [(HEAD + 1, ANSWER, last), (3, QUESTION, 5)] {
        sheet.add_conditional_format(first, column, last, column, &done)?;
    }
    // Sorting and inserting would part a question from its hidden number; a row may grow with its explanation.
    sheet.protect_with_options(&ProtectionOptions { format_rows: true, ..ProtectionOptions::default() });
    sheet.set_freeze_panes(HEAD + 1, 0)?.set_screen_gridlines(false).set_selection(3, QUESTION, 3, QUESTION)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(HEAD, HEAD)?;
    sheet.set_print_area(0, 0, last, NOTE)?.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    sheet.set_footer(format!("&L{} · {}&R&P / &N", form.school.id, form.year));
    Ok(())
}

/// What is the same for all rows, a label and a value on each row.
fn labels(form: &Form, sheet: &mut Worksheet, style: &Style, w: &Wording) -> Result<()> {
    for (row, label) in (0..).zip(LABELS) {
        sheet.write_string_with_format(row, 0, shown(label), &style.label)?;
    }
    let name = &*fitting(&form.school.name);
    let known = [name.to_owned(), form.school.id.to_string(), form.year.to_string()];
    for (row, text) in (0..).zip(&known) {
        sheet.write_string_with_format(row, QUESTION, text, &style.value)?;
    }
    sheet.set_row_height(0, height(std::iter::once((name, WIDTHS[usize::from(QUESTION)]))))?;
    let empty = Filled::default();
    let filled = form.filled.unwrap_or(&empty);
    for (row, text) in [(3, &filled.by), (4, &filled.role)] {
        room(sheet, row, QUESTION, text, &style.room)?;
    }
    match filled.date {
        Some(date) => sheet.write_datetime_with_format(5, QUESTION, &day(date)?, &style.room_date)?,
        None => sheet.write_blank(5, QUESTION, &style.room_date)?,
    };
    let prompt = |id: &str| w.say(id);
    for (row, message) in [(3, prompt("form-prompt-by")), (4, prompt("form-prompt-role"))] {
        sheet.add_data_validation(row, QUESTION, row, QUESTION, &DataValidation::new().set_input_message(message)?)?;
    }
    sheet.add_data_validation(5, QUESTION, 5, QUESTION, &dated(form, w)?)?;
    Ok(())
}

/// A label as people read it: a run ignores case and `_` in it.
fn shown(label: &str) -> String {
    let mut letters = label.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    (first + letters.as_str()).replace('_', " ")
}

/// A day in the school year or the calendar years around it: another one is a slip.
fn dated(form: &Form, w: &Wording) -> Result<DataValidation> {
    let year = form.year.start();
    let rule =
        DataValidationRule::Between(ExcelDateTime::from_ymd(year, 1, 1)?, ExcelDateTime::from_ymd(year + 1, 12, 31)?);
    let example = format!("15-11-{year}");
    let message = w.say_with("form-prompt-date", &[("example", example.as_str().into())]);
    let refusal = w.say_with("form-refused-date", &[("example", example.as_str().into())]);
    let validation = DataValidation::new().allow_date(rule).set_input_message(message)?;
    Ok(validation.set_error_title(w.say("form-refused"))?.set_error_message(refusal)?)
}

/// The questions with their headings; gives the last row.
fn table(form: &Form, sheet: &mut Worksheet, style: &Style, lists: &Lists, w: &Wording) -> Result<u32> {
    let norm = form.norm;
    let mut row = HEAD;
    for theme in &norm.themes {
        let mut begun = false;
        for standard in theme.standards.clone() {
            let questions: Vec<_> = form.questions(standard).collect();
            if questions.is_empty() {
                continue;
            }
            if !begun {
                row += 1;
                heading(sheet, row, &theme.title, &style.theme, 21.0)?;
                begun = true;
            }
            row += 1;
            let about = &norm.standards[standard];
            let mut title = format!("{} {}", about.id, about.title);
            if about.critical {
                title = w.say_with("form-critical-standard", &[("standard", title.into())]);
            }
            heading(sheet, row, &title, &style.standard, 16.0)?;
            for indicator in questions {
                row += 1;
                question(form, sheet, style, (row, indicator), lists, w)?;
            }
        }
    }
    let inventory: Vec<_> = form.inventory().collect();
    if !inventory.is_empty() {
        row += 1;
        heading(sheet, row, &w.say("form-inventory"), &style.theme, 21.0)?;
    }
    for item in inventory {
        row += 1;
        question(form, sheet, style, (row, item), lists, w)?;
    }
    // Ranges over the rows need one, even of a norm without a question for this kind of school.
    Ok(row.max(HEAD + 1))
}

/// A row with a text in the column of the questions only: it is no answer to any.
fn heading(sheet: &mut Worksheet, row: u32, title: &str, format: &rust_xlsxwriter::Format, least: f64) -> Result<()> {
    for column in (0..=NOTE).filter(|column| *column != QUESTION) {
        sheet.write_blank(row, column, format)?;
    }
    sheet.write_string_with_format(row, QUESTION, fitting(title), format)?;
    let needed = height(std::iter::once((title, WIDTHS[usize::from(QUESTION)])));
    sheet.set_row_height(row, needed.max(least))?;
    Ok(())
}

fn question(
    form: &Form,
    sheet: &mut Worksheet,
    style: &Style,
    (row, at): (u32, usize),
    lists: &Lists,
    w: &Wording,
) -> Result<()> {
    let asked = form.norm.asked(at);
    let is_critical = form.norm.indicators.get(at).is_some_and(|indicator| indicator.critical);
    let before = shortened(before(form, at, w), &w.say("form-cut"));
    // The mark is part of how the cell looks: its text is the id and nothing else.
    let critical = style.critical.clone().set_num_format(format!("@\" · {}\"", w.say("form-critical-mark")));
    let texts = [
        (0, asked.id, if is_critical { &critical } else { &style.id }),
        (QUESTION, asked.text, &style.question),
        (BEFORE, &before, &style.before),
        (SITE, form.school.id.as_str(), &style.id),
    ];
    for (column, text, format) in texts {
        sheet.write_string_with_format(row, column, fitting(text), format)?;
    }
    let nothing = (String::new(), String::new());
    let (answer, note) = form.filled.and_then(|filled| filled.answers.get(asked.id)).unwrap_or(&nothing);
    let note = &shortened(note.clone(), &w.say("text-cut"));
    let number = asked.number.and_then(|bands| {
        Milli::parse(answer.trim().trim_end_matches(bands.unit.as_str()).trim())
            .ok()
            .map(|number| number.ratio().to_f64())
    });
    match (asked.number, number) {
        (_, Some(number)) => drop(sheet.write_number_with_format(row, ANSWER, number, &style.room_number)?),
        (Some(_), None) => room(sheet, row, ANSWER, answer, &style.room_number)?,
        (None, None) => room(sheet, row, ANSWER, answer, &style.room_choice)?,
    }
    room(sheet, row, NOTE, note, &style.room_note)?;
    let cell = rust_xlsxwriter::utility::row_col_to_cell(row, ANSWER);
    sheet.add_data_validation(row, ANSWER, row, ANSWER, &options::validation(form, at, &cell, lists, w)?)?;
    let wide = [(QUESTION, asked.text), (BEFORE, &before), (NOTE, note)];
    let needed = height(wide.iter().map(|(column, text)| (*text, WIDTHS[usize::from(*column)])));
    sheet.set_row_height(row, needed.max(18.0))?;
    Ok(())
}

/// A cell to fill in, with what stands in it already.
fn room(sheet: &mut Worksheet, row: u32, column: u16, text: &str, format: &rust_xlsxwriter::Format) -> Result<()> {
    match text {
        "" => sheet.write_blank(row, column, format)?,
        text => sheet.write_string_with_format(row, column, fitting(text), format)?,
    };
    Ok(())
}

/// What the school answered the year before to the same question.
fn before(form: &Form, indicator: usize, w: &Wording) -> String {
    let Some(evaluation) = form.last_year.filter(|_| form.has_last_year()) else { return String::new() };
    if form.norm.is_inventory(indicator) {
        return stocked_before(form, indicator, evaluation);
    }
    let older = match form.norm.earlier(indicator, &evaluation.norm) {
        Earlier::Same(older) => older,
        Earlier::Changed => return w.say("form-question-changed"),
        Earlier::New => return w.say("form-question-new"),
    };
    let Some(answer) = evaluation.answer(older) else { return String::new() };
    match answer.state {
        // The level is what was said: in the words that it has now, with the previous ones where they differ.
        State::Level(level) if evaluation.norm.indicators[older].number.is_none() => {
            let (now, then) =
                (form.norm.scale_of(indicator).label(level), evaluation.norm.scale_of(older).label(level));
            match now == then {
                true => now.to_owned(),
                false => w.say_with("form-answer-relabelled", &[("now", now.into()), ("then", then.into())]),
            }
        }
        State::Level(_) | State::NotApplicable | State::Unanswered(_) => answer.text.to_string(),
    }
}

/// What the school said of an item of the inventory the year before.
fn stocked_before(form: &Form, item: usize, evaluation: &Evaluation) -> String {
    let asked = form.norm.asked(item);
    let older = evaluation.norm.inventory.iter().position(|older| older.id == asked.id);
    let answer = older.and_then(|older| evaluation.inventory.get(older)?.as_ref());
    answer.map_or_else(String::new, |answer| match answer.state {
        State::Level(level) => asked.scale.label(level).to_owned(),
        State::NotApplicable | State::Unanswered(_) => answer.text.to_string(),
    })
}

/// Beside the labels: how far it is, and what the colours and marks mean.
fn aside(form: &Form, sheet: &mut Worksheet, style: &Style, last: u32, w: &Wording) -> Result<()> {
    let total = form.all_asked().count();
    let answered = form.filled.map_or(0, |filled| {
        let given = |at: &usize| filled.answers.get(form.norm.asked(*at).id).is_some_and(|a| !a.0.is_empty());
        form.all_asked().filter(given).count()
    });
    let [first, end] = [HEAD + 1, last].map(|row| rust_xlsxwriter::utility::row_col_to_cell(row, ANSWER));
    let (front, back) = (w.say("form-counter-front"), w.say_with("form-counter-back", &[("total", total.into())]));
    let quoted = |text: &str| text.replace('"', "\"\"");
    let formula = format!("=\"{} \"&COUNTA({first}:{end})&\" {}\"", quoted(&front), quoted(&back));
    let formula = Formula::new(formula).set_result(format!("{front} {answered} {back}"));
    sheet.merge_range(0, BEFORE, 0, NOTE, "", &style.strong)?;
    sheet.write_formula_with_format(0, BEFORE, formula, &style.strong)?;
    // Only beside labels that have a value: next to an empty one a text would be read as its value.
    let lines = [w.say("form-aside-fill"), w.say("form-aside-help")];
    for (row, line) in (1..).zip(lines) {
        sheet.merge_range(row, BEFORE, row, NOTE, &line, &style.note)?;
    }
    Ok(())
}
