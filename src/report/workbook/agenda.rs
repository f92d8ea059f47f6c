//! `gesprekken.xlsx`: the agenda of the conversations, with room for what is agreed.
//!
//! PO is grouped by wijk, VO by school; never by score. The columns to write in have the names of `afspraken.xlsx`: filled in, the whole
//! workbook is a file of agreements for a later run ([`crate::agreement::read_agreements`]).

use anyhow::Result;
use rust_xlsxwriter::{DataValidation, FormatAlign, Workbook, Worksheet};

use super::sheet::{Style, artifact, cover, day, fitting, height, shortened, workbook};
use super::waivers::waivers;
use crate::agreement::{Agreement, COLUMNS, Progress};
use crate::base::exact::Ratio;
use crate::base::number::{to_u16, to_u32};
use crate::judge::{Judgement, Standing, Target, standings};
use crate::norm::Rule;
use crate::present::misfiled;
use crate::present::scope::Scope;
use crate::present::verdict_figure::{self, VerdictFigure};
use crate::register::{School, Sector};
use crate::report::Artifact;
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;
use crate::wording::Wording;

/// Name of the sheet with the agreements made before.
pub(super) const AGREEMENTS: &str = "Afspraken";

/// The agenda of the conversations.
pub fn agenda(dossier: &Dossier) -> Result<Vec<Artifact>> {
    let w = &dossier.wording;
    let style = Style::new();
    let title = w.say("workbook-agenda-title");
    let mut book = workbook(dossier, title.clone())?;
    let lines = [
        "workbook-agenda-how",
        "workbook-agenda-room",
        "workbook-agenda-waivers",
        "workbook-agenda-back",
        "workbook-agenda-ranking",
    ];
    cover(dossier, book.add_worksheet(), &style, &title, &lines.map(|id| w.say(id)))?;
    for (sector, name) in [(Sector::Po, w.say("workbook-agenda-po")), (Sector::Vo, w.say("workbook-agenda-vo"))] {
        let topics = sorted(dossier, sector);
        if !topics.is_empty() {
            let sheet = book.add_worksheet().set_name(name)?;
            conversations(dossier, sheet, &style, &topics)?;
        }
    }
    waivers(dossier, &mut book, &style)?;
    agreements(dossier, &mut book, &style)?;
    Ok(vec![artifact("gesprekken.xlsx", &mut book)?])
}

fn school<'a>(dossier: &'a Dossier, topic: &Topic) -> &'a School {
    &dossier.now()[topic.assessment].evaluation.school
}

/// Topics by wijk and name of the school; those of one school stay in their order of conversation (the sort is stable).
fn sorted(dossier: &Dossier, sector: Sector) -> Vec<&Topic> {
    let mut topics: Vec<_> = dossier.topics.iter().filter(|t| school(dossier, t).sector == sector).collect();
    topics.sort_by_key(|topic| {
        let school = school(dossier, topic);
        // Schools without a wijk come last.
        let wijk = (sector == Sector::Po).then(|| (school.district.is_none(), school.district.clone()));
        (wijk, school.name.to_lowercase(), school.id.clone())
    });
    topics
}

/// A column of the agenda.
enum Head {
    /// What is known: the message of its header.
    Shown(&'static str),
    /// A column of the file of agreements: its name there, in every language.
    Agreed(&'static str),
}

/// The columns of the agenda with their widths; the last ones are room to write.
const AGENDA: [(Head, f64); 22] = [
    (Head::Shown("workbook-col-district"), 13.0),
    (Head::Shown("workbook-col-school"), 24.0),
    (Head::Agreed("vestigingsnummer"), 17.0),
    (Head::Shown("workbook-col-board"), 20.0),
    (Head::Shown("workbook-col-number"), 6.0),
    (Head::Agreed("standaard"), 11.0),
    (Head::Shown("workbook-col-topic"), 24.0),
    (Head::Shown("workbook-col-critical"), 9.0),
    (Head::Shown("workbook-col-verdict"), 12.0),
    (Head::Shown("workbook-col-status"), 12.0),
    (Head::Shown("workbook-col-since"), 10.0),
    (Head::Shown("workbook-col-score"), 13.0),
    (Head::Shown("workbook-col-threshold"), 10.0),
    (Head::Shown("workbook-col-way"), 42.0),
    (Head::Shown("workbook-col-earlier"), 30.0),
    (Head::Agreed("omschrijving"), 30.0),
    (Head::Agreed("wie"), 15.0),
    (Head::Agreed("bijdrage_swv"), 15.0),
    (Head::Agreed("bedrag"), 10.0),
    (Head::Agreed("taakovername"), 14.0),
    (Head::Agreed("uiterlijk"), 11.0),
    (Head::Agreed("datum"), 11.0),
];
/// The first column to write in.
const ROOM: u16 = 15;

fn conversations(dossier: &Dossier, sheet: &mut Worksheet, style: &Style, topics: &[&Topic]) -> Result<()> {
    let w = &dossier.wording;
    for (column, (head, width)) in (0..).zip(&AGENDA) {
        let head = match head {
            Head::Shown(id) => w.say(id),
            Head::Agreed(name) => (*name).to_owned(),
        };
        sheet.set_column_width(column, *width)?;
        sheet.write_string_with_format(0, column, head, &style.head)?;
    }
    sheet.set_row_height(0, 32.0)?;
    // As it stands in words, beside it in one column.
    let percent = w.language().percent_sign();
    let mut breaks = Vec::new();
    let (mut number, mut before) = (0u32, None);
    for (row, topic) in (1u32..).zip(topics) {
        let school = school(dossier, topic);
        let group = if school.sector == Sector::Po { school.district.clone() } else { Some(school.id.to_string()) };
        number = if before.as_ref().is_some_and(|(id, _)| *id == school.id) { number + 1 } else { 1 };
        if before.as_ref().is_some_and(|(_, g)| *g != group) && breaks.len() < 1000 {
            breaks.push(row);
        }
        before = Some((school.id.clone(), group));
        sheet.write_number_with_format(row, 4, number, &style.wrap.clone().set_align(FormatAlign::Left))?;
        let line = line(dossier, topic, school);
        for (column, value) in &line {
            value.write(sheet, (row, *column), style, percent)?;
        }
        let texts = line.iter().map(|(column, value)| (value.text(), AGENDA[usize::from(*column)].1));
        sheet.set_row_height(row, height(texts))?;
        for column in ROOM..to_u16(AGENDA.len()) {
            let date = matches!(AGENDA[usize::from(column)].0, Head::Agreed("uiterlijk" | "datum"));
            sheet.write_blank(row, column, if date { &style.room_date } else { &style.room })?;
        }
    }
    let last = to_u32(topics.len());
    let takeover = ROOM + 4;
    sheet.add_data_validation(
        1,
        takeover,
        last,
        takeover,
        &DataValidation::new().allow_list_strings(&["ja", "nee"])?,
    )?;
    sheet.autofilter(0, 0, last, to_u16(AGENDA.len()) - 1)?.set_freeze_panes(1, 2)?;
    sheet.set_landscape().set_paper_size(8).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    // A wijk (PO) or school (VO) begins on a new page.
    sheet.set_page_breaks(&breaks)?.set_footer("&L&A&R&P / &N");
    Ok(())
}

/// What stands in a cell of the agenda.
enum Value {
    /// Words.
    Text(String),
    /// A number, and how it is shown: as a percentage or as it is, with so many digits after the point of the number itself.
    Number { value: f64, is_percentage: bool, digits: u32 },
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl Value {
    /// Its words, as far as they may need more than one line.
    fn text(&self) -> &str {
        match self {
            Value::Text(text) => text,
            Value::Number { .. } => "",
        }
    }

    fn write(&self, sheet: &mut Worksheet, (row, column): (u32, u16), style: &Style, percent: &str) -> Result<()> {
        match self {
            Value::Text(text) => sheet.write_string_with_format(row, column, fitting(text), &style.wrap)?,
            Value::Number { value, is_percentage, digits } => {
                let decimals = if *is_percentage { digits.saturating_sub(2) } else { *digits };
                let point = if decimals > 0 { "." } else { "" };
                let percent = if *is_percentage { percent } else { "" };
                let shown = format!("0{point}{}{percent}", "0".repeat(decimals as usize));
                let format = style.wrap.clone().set_num_format(shown).set_align(FormatAlign::Left);
                sheet.write_number_with_format(row, column, *value, &format)?
            }
        };
        Ok(())
    }
}

/// What is known of one topic, by column.
fn line(dossier: &Dossier, topic: &Topic, school: &School) -> Vec<(u16, Value)> {
    let w = &dossier.wording;
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    let mut cells: Vec<(u16, Value)> = vec![
        (0, text(&school.district).into()),
        (1, school.name.clone().into()),
        (2, school.id.to_string().into()),
        (3, school.board_label().unwrap_or_default().to_owned().into()),
        (14, earlier(dossier, topic).into()),
    ];
    match topic.judgement(dossier.now()) {
        Some(judgement) => cells.extend(judged(dossier, topic, judgement)),
        None => {
            let misfiled = dossier.now()[topic.assessment].evaluation.misfiled.is_some();
            let what = if misfiled { "board-whole-school" } else { "workbook-whole-school" };
            cells.extend([(6, w.say(what).into()), (8, whole(dossier, topic).into())]);
        }
    }
    // Lines of many questions and agreements: the report of the school has them all.
    let place = format!("scholen/{}/gespreksverslag.html", school.id);
    let cut = w.say_with("text-cut-whole", &[("file", place.into())]);
    for (_, value) in &mut cells {
        if let Value::Text(text) = value {
            *text = shortened(std::mem::take(text), &cut);
        }
    }
    cells
}

/// The verdict on a school as a whole, with the year of a form that is of another.
fn whole(dossier: &Dossier, topic: &Topic) -> String {
    let (w, verdict) = (&dossier.wording, dossier.wording.verdict(topic.verdict));
    match &dossier.now()[topic.assessment].evaluation.misfiled {
        Some(form) => {
            let year = misfiled::year(w, form);
            w.say_with("misfiled-verdict", &[("verdict", verdict.into()), ("year", year.into())])
        }
        None => verdict,
    }
}

/// What is known of a topic about a standard, by column.
fn judged(dossier: &Dossier, topic: &Topic, judgement: &Judgement) -> Vec<(u16, Value)> {
    let w = &dossier.wording;
    let norm = &dossier.now()[topic.assessment].evaluation.norm;
    let standard = &norm.standards[judgement.standard];
    let question = |i: usize| format!("{} {}", norm.indicators[i].id, norm.indicators[i].text);
    let step = |target: &Target| {
        let level = w.level(norm.scale_of(target.indicator), target.level);
        let indicator = &norm.indicators[target.indicator];
        let facts = [("id", (&indicator.id).into()), ("text", (&indicator.text).into()), ("level", level.into())];
        w.say_with("workbook-way", &facts)
    };
    let mut way: Vec<_> = match &judgement.way {
        Some(way) if !way.reaches => vec![w.say("school-way-not-enough")],
        way => way.iter().flat_map(|way| &way.targets).map(step).collect(),
    };
    if topic.verdict.is_open() {
        way.push(w.say("workbook-open"));
        way.extend(open(dossier, topic, judgement.standard).map(question));
    }
    let mut status = judgement.status.map(|s| w.gap_status(s)).unwrap_or_default();
    let why = || Scope::new(dossier, topic.assessment).why(judgement.standard);
    if !status.is_empty()
        && let Some(why) = why()
    {
        status = format!("{status} ({why})");
    }
    vec![
        (5, standard.id.clone().into()),
        (6, standard.title.clone().into()),
        (7, w.yes_no(standard.critical).into()),
        (8, verdict_figure::verdict(judgement, standard.rule, w).into()),
        (9, status.into()),
        (10, judgement.since.map(|y| y.to_string()).unwrap_or_default().into()),
        (11, score(w, judgement, standard.rule)),
        (12, threshold(standard.rule)),
        (13, way.join("\n").into()),
    ]
}

/// The score; where answers are missing, what it can be: "0 tot 100 %".
fn score(w: &Wording, judgement: &Judgement, rule: Rule) -> Value {
    match VerdictFigure::of(judgement) {
        Some(VerdictFigure::Score(score)) => number(score, rule),
        bounds => Value::Text(bounds.map(|bounds| bounds.text(rule, w)).unwrap_or_default()),
    }
}

/// The threshold as a number, with as many digits as it has: a rounded one is another threshold.
fn threshold(rule: Rule) -> Value {
    let threshold = rule.threshold();
    let is_percentage = rule.format().is_percentage;
    let exact = |digits: &u32| threshold.0 % 10i64.pow(3 - *digits) == 0;
    let digits = (if is_percentage { 2 } else { 0 }..3).find(exact).unwrap_or(3);
    Value::Number { value: threshold.ratio().to_f64(), is_percentage, digits }
}

/// A figure as a number, shown as its rule measures it and on its own side of the threshold.
fn number(figure: Ratio, rule: Rule) -> Value {
    let format = rule.format();
    let (units, digits) = figure.beside(rule.threshold(), format.digits);
    let value = Ratio::new(units, 10i64.pow(digits)).to_f64();
    Value::Number { value, is_percentage: format.is_percentage, digits }
}

/// The questions without an answer: they decide.
fn open(dossier: &Dossier, topic: &Topic, standard: usize) -> impl Iterator<Item = usize> {
    let evaluation = &dossier.now()[topic.assessment].evaluation;
    standings(evaluation, standard).filter(Standing::is_open).map(|standing| standing.indicator)
}

/// Agreements made before, a line each.
fn earlier(dossier: &Dossier, topic: &Topic) -> String {
    let w = &dossier.wording;
    let lines = topic.agreements.iter().map(|at| {
        let agreement = &dossier.agreements[*at];
        let mut state = w.progress(agreement.progress);
        if agreement.is_overdue(dossier.date) {
            state = w.say_with("workbook-overdue", &[("state", state.into())]);
        }
        format!("{} ({state}): {}", agreement.id, agreement.what)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The agreements made before, with room for more. The headers are those of the file that a run reads.
fn agreements(dossier: &Dossier, book: &mut Workbook, style: &Style) -> Result<()> {
    let sheet = book.add_worksheet().set_name(AGREEMENTS)?;
    for (column, (name, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &style.head)?;
    }
    let mut row = 1;
    for agreement in &dossier.agreements {
        agreement_row(sheet, style, row, agreement)?;
        row += 1;
    }
    let last = row + 500;
    let list = |words: &[&str]| DataValidation::new().allow_list_strings(words);
    let states = [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped].map(Progress::as_str);
    sheet.add_data_validation(1, 7, last, 7, &list(&["ja", "nee"])?)?;
    sheet.add_data_validation(1, 9, last, 9, &list(&states)?)?;
    sheet.set_freeze_panes(1, 0)?.autofilter(0, 0, row.saturating_sub(1).max(1), to_u16(COLUMNS.len()) - 1)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

fn agreement_row(sheet: &mut Worksheet, style: &Style, row: u32, agreement: &Agreement) -> Result<()> {
    let texts = [
        (0, Some(agreement.id.as_str())),
        (1, Some(agreement.school.as_str())),
        (2, agreement.standard.as_deref()),
        (3, Some(agreement.what.as_str())),
        (4, agreement.who.as_deref()),
        (5, agreement.contribution.as_deref()),
        (7, Some(if agreement.task_taken_over { "ja" } else { "nee" })),
        (9, Some(agreement.progress.as_str())),
        (11, agreement.remark.as_deref()),
    ];
    for (column, text) in texts {
        sheet.write_string_with_format(row, column, fitting(text.unwrap_or("")), &style.wrap)?;
    }
    let wide = texts.iter().map(|(column, text)| (text.unwrap_or(""), COLUMNS[usize::from(*column)].1));
    sheet.set_row_height(row, height(wide))?;
    if let Some(amount) = agreement.amount {
        sheet.write_number_with_format(row, 6, amount.ratio().to_f64(), &style.wrap)?;
    }
    for (column, date) in [(8, agreement.due), (10, agreement.date)] {
        if let Some(date) = date {
            sheet.write_datetime_with_format(row, column, &day(date)?, &style.date)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::exact::Milli;

    fn shown(value: Value) -> (f64, bool, u32) {
        match value {
            Value::Number { value, is_percentage, digits } => (value, is_percentage, digits),
            Value::Text(text) => panic!("{text} is no number"),
        }
    }

    #[test]
    fn a_threshold_is_exact_and_a_score_stays_on_its_own_side_of_it() {
        let (mean, share) = (Rule::mean(Milli(2750)), Rule::share(Milli(667)));
        assert_eq!([threshold(mean), threshold(share)].map(shown), [(2.75, false, 2), (0.667, true, 3)]);
        assert_eq!(
            [Rule::mean(Milli::whole(3)), Rule::ALL].map(threshold).map(shown),
            [(3.0, false, 0), (1.0, true, 2)]
        );
        assert_eq!(shown(number(Ratio::new(2, 3), share)), (0.666, true, 3));
        assert_eq!(shown(number(Ratio::new(19, 7), mean)), (2.7, false, 1));
    }
}
