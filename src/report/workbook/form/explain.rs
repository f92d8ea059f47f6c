//! The first sheet of a form: for whom it is, how to fill it in, what the answers mean, and where to send it.

use anyhow::Result;
use rust_xlsxwriter::{Format, Worksheet};

use super::style::Style;
use super::{Form, options};
use crate::norm::{Level, Nearness, Scale};
use crate::report::workbook::sheet::{fitting, height};
use crate::wording::Wording;

/// Widths of the two columns, in characters.
const WIDTHS: [f64; 2] = [19.0, 81.0];

/// Writes lines one below the other.
struct Page<'s> {
    sheet: &'s mut Worksheet,
    style: &'s Style,
    row: u32,
}

impl Page<'_> {
    /// A text over both columns.
    fn wide(&mut self, text: &str, format: &Format) -> Result<()> {
        let text = &*fitting(text);
        self.sheet.merge_range(self.row, 0, self.row, 1, text, format)?;
        self.sheet.set_row_height(self.row, height(std::iter::once((text, WIDTHS[0] + WIDTHS[1]))))?;
        self.row += 1;
        Ok(())
    }

    /// A word, and what there is to say of it.
    fn pair(&mut self, word: &str, text: &str) -> Result<()> {
        let (word, text) = (&*fitting(word), &*fitting(text));
        self.sheet.write_string_with_format(self.row, 0, word, &self.style.strong)?;
        self.sheet.write_string_with_format(self.row, 1, text, &self.style.text)?;
        self.sheet.set_row_height(self.row, height([(word, WIDTHS[0]), (text, WIDTHS[1])].into_iter()))?;
        self.row += 1;
        Ok(())
    }

    /// A heading, with space above it.
    fn heading(&mut self, text: &str) -> Result<()> {
        self.row += 1;
        let style = self.style;
        self.wide(text, &style.theme)?;
        self.sheet.set_row_height(self.row - 1, 20.0)?;
        Ok(())
    }
}

/// Writes the sheet.
pub(super) fn write(form: &Form, sheet: &mut Worksheet, style: &Style, w: &Wording) -> Result<()> {
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_screen_gridlines(false).protect();
    sheet.set_portrait().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let year = form.year.to_string();
    let mut page = Page { sheet, style, row: 0 };
    // The title stands in both columns: a run takes the first row for a header, and texts beyond a header are findings to it.
    page.sheet.write_string_with_format(0, 0, w.say("form-title-front"), &style.title)?;
    let back = w.say_with("form-title-back", &[("year", year.as_str().into())]);
    page.sheet.write_string_with_format(0, 1, back, &style.title)?;
    page.sheet.set_row_height(0, 24.0)?;
    page.row += 1;
    page.wide(&format!("{} · {}", form.school.name, form.school.id), &style.strong)?;
    page.wide(&w.say_with("form-norm", &[("norm", (&form.norm.title).into())]), &style.quiet)?;
    for notice in w.norm_notices(std::iter::once(form.norm.status)) {
        page.wide(&notice, &style.quiet)?;
    }
    page.row += 1;
    page.wide(&w.say_with("form-for-whom", &[("partnership", form.partnership.into())]), &style.text)?;
    page.wide(&w.say_with("form-time", &[("questions", form.all_asked().count().into())]), &style.text)?;
    steps(form, &mut page, w)?;
    answers(form, &mut page, w)?;
    page.heading(&w.say("form-heading-purpose"))?;
    page.wide(&w.say("form-purpose"), &style.text)?;
    page.wide(&w.say("form-open-question"), &style.text)
}

/// How to fill it in, step by step.
fn steps(form: &Form, page: &mut Page, w: &Wording) -> Result<()> {
    page.heading(&w.say("form-heading-steps"))?;
    let mut steps = vec![w.say("form-step-who"), w.say("form-step-choose")];
    if form.has_last_year() {
        steps.push(w.say("form-step-before"));
    }
    steps.push(w.say("form-step-note"));
    let file = format!("{}.xlsx", form.school.id);
    steps.push(w.say_with("form-step-send", &[("partnership", form.partnership.into()), ("file", file.into())]));
    for (number, step) in (1..).zip(&steps) {
        page.pair(&w.say_with("form-step", &[("number", i64::from(number).into())]), step)?;
    }
    Ok(())
}

/// What every answer means: the scales that the questions of this form use, then the numbers.
fn answers(form: &Form, page: &mut Page, w: &Wording) -> Result<()> {
    let norm = form.norm;
    let words: Vec<_> = form.all_questions().filter(|at| norm.indicators[*at].number.is_none()).collect();
    let used: Vec<_> =
        (0..norm.scales.len()).filter(|s| words.iter().any(|at| norm.indicators[*at].scale == *s)).collect();
    for at in &used {
        let ids: Vec<_> =
            words.iter().map(|i| &norm.indicators[*i]).filter(|i| i.scale == *at).map(|i| i.id.as_str()).collect();
        page.heading(&match (used.len(), *at) {
            (1, _) => w.say("form-heading-answers"),
            (_, 0) => w.say("form-heading-answers-most"),
            _ => w.say_with("form-heading-answers-some", &[("questions", ids.join(", ").into())]),
        })?;
        let allowed = words.iter().any(|i| norm.indicators[*i].scale == *at && norm.indicators[*i].not_applicable);
        scale(page, &norm.scales[*at], allowed, w)?;
    }
    if form.inventory().next().is_some() {
        page.heading(&w.say("form-heading-inventory"))?;
        for nearness in Nearness::ALL {
            page.pair(&w.nearness(nearness), &w.say(&format!("form-inventory-{}", nearness.as_str())))?;
        }
    }
    let numbers: Vec<_> = form.all_questions().filter(|at| norm.indicators[*at].number.is_some()).collect();
    if numbers.is_empty() {
        return Ok(());
    }
    page.heading(&w.say("form-heading-numbers"))?;
    for at in numbers {
        let question = &norm.indicators[at];
        let good = question.number.as_ref().and_then(|bands| options::good(norm, at, bands, w));
        page.pair(&question.id, &[question.text.clone(), good.unwrap_or_default()].join(" "))?;
    }
    Ok(())
}

/// The words of a scale; n.v.t. only if a question allows it.
fn scale(page: &mut Page, scale: &Scale, not_applicable: bool, w: &Wording) -> Result<()> {
    for level in &scale.levels {
        page.pair(&level.label, &meaning(level, scale, w))?;
    }
    if let Some(word) = scale.not_applicable.first().filter(|_| not_applicable) {
        page.pair(word, &w.say("form-meaning-not-applicable"))?;
    }
    match scale.unknown.first() {
        Some(word) => page.pair(word, &w.say("form-meaning-unknown")),
        None => Ok(()),
    }
}

/// What a level means, and that it is the first that is sufficient.
fn meaning(level: &Level, scale: &Scale, w: &Wording) -> String {
    let mut parts: Vec<String> = level.meaning.iter().cloned().collect();
    if level.value == scale.sufficient {
        parts.push(w.say("form-sufficient-from"));
    }
    parts.join(" ")
}
