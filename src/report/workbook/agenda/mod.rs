//! `gesprekken.xlsx`: the agenda of the conversations, with room for what is agreed.
//!
//! PO is grouped by wijk, VO by school; never by score. The columns to write in have the names of `afspraken.xlsx`: filled in, the whole
//! workbook is a file of agreements for a later run ([`crate::agreement::read_agreements`]), in which also the agreements stand that were made before.

mod agreements;
mod columns;
mod room;
mod topic;
mod value;

use anyhow::Result;
use rust_xlsxwriter::Worksheet;

use super::sheet::{Style, artifact, breakable, cover, fitting, head_height, height, printed, sealed, workbook};
use super::silent::silent;
use super::waivers::waivers;
use crate::agreement::{BEGIN, MARK, ORDER, TALK, trace};
use crate::base::number::{to_u16, to_u32};
use crate::register::Sector;
use crate::report::Artifact;
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;
#[cfg(test)]
pub(super) use agreements::AGREEMENTS;
use agreements::agreements;
use columns::{Column, Columns, Head, Line};
use topic::school;

/// The agenda of the conversations.
pub fn agenda(dossier: &Dossier) -> Result<Vec<Artifact>> {
    let w = &dossier.wording;
    let style = Style::of(&dossier.style);
    let title = w.say("workbook-agenda-title");
    let mut book = workbook(dossier, title.clone())?;
    let lines = [
        "workbook-agenda-how",
        "workbook-agenda-room",
        "workbook-agenda-inserted",
        "workbook-agenda-silent",
        "workbook-agenda-waivers",
        "workbook-agenda-back",
        "workbook-agenda-ranking",
    ];
    let first = book.add_worksheet();
    let written = cover(dossier, first, &style, &title, &lines.map(|id| w.say(id)))?;
    sealed(first, 1, &written)?;
    for (sector, name) in [(Sector::Po, w.say("workbook-agenda-po")), (Sector::Vo, w.say("workbook-agenda-vo"))] {
        let topics = sorted(dossier, sector);
        if !topics.is_empty() {
            let sheet = book.add_worksheet().set_name(name)?;
            conversations(dossier, sheet, &style, sector, &topics)?;
        }
    }
    silent(dossier, &mut book, &style)?;
    waivers(dossier, &mut book, &style)?;
    agreements(dossier, &mut book, &style)?;
    Ok(vec![artifact("gesprekken.xlsx", &mut book)?])
}

/// Topics, each with its place in the dossier, by wijk and name of the school; those of one school stay in their order of conversation (the sort is stable).
fn sorted(dossier: &Dossier, sector: Sector) -> Vec<(usize, &Topic)> {
    let all = dossier.topics.iter().enumerate();
    let mut topics: Vec<_> = all.filter(|(_, topic)| school(dossier, topic).sector == sector).collect();
    topics.sort_by_cached_key(|(_, topic)| {
        let school = school(dossier, topic);
        // Schools without a wijk come last.
        let wijk = (sector == Sector::Po).then_some((school.district.is_none(), &school.district));
        (wijk, school.name.to_lowercase(), &school.id)
    });
    topics
}

/// How many rows a topic has: room for as many agreements. For more a row is inserted.
const ROWS: u32 = 2;
/// The row of the first topic: below the header and the row that tells whether somebody sorted.
const FIRST: u32 = 2;
/// The width of a day with its time.
const MOMENT: f64 = 14.5;
/// The least height of a row to write in, in points.
const ROOM: f64 = 30.0;

fn conversations(
    dossier: &Dossier,
    sheet: &mut Worksheet,
    style: &Style,
    sector: Sector,
    topics: &[(usize, &Topic)],
) -> Result<()> {
    let numbered = topics.iter().zip(numbers(topics));
    let lines: Vec<Line> = numbered.map(|(topic, number)| topic::line(dossier, *topic, number)).collect();
    let columns = Columns::new(sector, &lines);
    head(dossier, sheet, style, &columns)?;
    if let Some(at) = columns.at(Column::Agreed(TALK)).filter(|_| dossier.talks.iter().any(|talk| talk.time.is_some()))
    {
        // Wide enough for a day with its time, which a narrower cell shows as signs.
        sheet.set_column_width(at, MOMENT)?;
    }
    begin(sheet, style, &columns)?;
    let mut order = 0;
    for ((_, topic), line) in topics.iter().zip(&lines) {
        let tall = |is_shown: fn(Column) -> bool| {
            let shown = line.iter().filter(|(column, _)| is_shown(*column));
            height(shown.map(|(column, value)| (value.text(), columns.width(*column)))).max(ROOM)
        };
        let heights = [tall(|_| true), tall(Column::is_repeated)];
        for slot in 0..ROWS {
            order += 1;
            let row = FIRST - 1 + order;
            room::write(dossier, sheet, style, &columns, (row, topic, slot))?;
            facts(dossier, sheet, style, &columns, (row, line, slot))?;
            if let Some(at) = columns.at(Column::Agreed(ORDER)) {
                sheet.write_number(row, at, order)?;
            }
            if let Some(at) = columns.at(Column::Agreed(MARK)) {
                sheet.write_string(row, at, traced(dossier, line, slot))?;
            }
            sheet.set_row_height(row, heights[usize::from(slot > 0)])?;
        }
    }
    let last = FIRST - 1 + order;
    room::choices(dossier, sheet, &columns, (FIRST, last + 200))?;
    sheet.autofilter(0, 0, last, to_u16(columns.len()) - 1)?.set_freeze_panes(1, columns.frozen())?;
    printed(sheet)?.set_print_area(0, 0, last, columns.last_on_paper())?;
    // A wijk (PO) or school (VO) begins on a new page.
    sheet.set_page_breaks(&breaks(dossier, topics))?;
    Ok(())
}

/// The number of each topic within its school.
fn numbers(topics: &[(usize, &Topic)]) -> Vec<u32> {
    let per_school = topics.chunk_by(|(_, a), (_, b)| a.school == b.school);
    per_school.flat_map(|topics| 1..=to_u32(topics.len())).collect()
}

/// The rows before which a page ends; a sheet holds no more than a thousand.
fn breaks(dossier: &Dossier, topics: &[(usize, &Topic)]) -> Vec<u32> {
    let group = |topic: &Topic| {
        let school = school(dossier, topic);
        if school.sector == Sector::Po { school.district.clone() } else { Some(school.id.to_string()) }
    };
    let next = topics.windows(2).enumerate().filter(|(_, pair)| group(pair[0].1) != group(pair[1].1));
    next.map(|(at, _)| FIRST + to_u32(at + 1) * ROWS).take(1000).collect()
}

fn head(dossier: &Dossier, sheet: &mut Worksheet, style: &Style, columns: &Columns) -> Result<()> {
    let heads: Vec<(String, f64)> =
        columns.iter().map(|(column, width)| (named(dossier, column, width), width)).collect();
    for (at, ((column, width), (head, _))) in (0..).zip(columns.iter().zip(&heads)) {
        sheet.set_column_width(at, width)?;
        sheet.write_string_with_format(0, at, head, &style.head)?;
        if column.is_hidden() {
            sheet.set_column_hidden(at)?;
        }
    }
    let shown = columns.iter().zip(&heads).filter(|((column, _), _)| !column.is_hidden()).map(|(_, head)| head);
    sheet.set_row_height(0, head_height(shown.map(|(head, width)| (head.as_str(), *width))))?;
    Ok(())
}

/// What stands above a column of some width.
fn named(dossier: &Dossier, column: Column, width: f64) -> String {
    match column.head() {
        Head::Said(id) => dossier.wording.say(id),
        Head::Named(name) => breakable(name, width).to_owned(),
    }
}

/// What the program writes in the columns in which nobody is to write.
fn traced(dossier: &Dossier, line: &Line, slot: u32) -> String {
    let written = line.iter().filter(|(column, _)| !column.is_agreed() && (slot == 0 || column.is_repeated()));
    let cells: Vec<(String, String)> = written
        .map(|(column, value)| (named(dossier, *column, f64::MAX), fitting(&value.plain()).into_owned()))
        .collect();
    trace("", cells.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// The row that no sorting leaves in its place: only while it stands here a row without a school is about the topic above it.
fn begin(sheet: &mut Worksheet, style: &Style, columns: &Columns) -> Result<()> {
    for at in 0..=columns.last_on_paper() {
        sheet.write_blank(1, at, &style.wrap)?;
    }
    if let Some(at) = columns.at(Column::Agreed(MARK)) {
        sheet.write_string(1, at, BEGIN)?;
    }
    sheet.set_row_height(1, 4.0)?;
    Ok(())
}

/// What is known, on the first row of a topic; on the others what tells which topic it is, in grey. A line stands below the last row of a topic only.
fn facts(
    dossier: &Dossier,
    sheet: &mut Worksheet,
    style: &Style,
    columns: &Columns,
    (row, line, slot): (u32, &Line, u32),
) -> Result<()> {
    let percent = dossier.wording.language().percent_sign();
    let (form, blank) = if slot == 0 { (&style.text, &style.text) } else { (&style.again, &style.wrap) };
    for (at, (column, _)) in columns.iter().enumerate().filter(|(_, (column, _))| !column.is_agreed()) {
        let known = line.iter().find(|(known, _)| *known == column && (slot == 0 || column.is_repeated()));
        match known {
            Some((_, value)) => value.write(sheet, (row, to_u16(at)), form, percent)?,
            None => {
                sheet.write_blank(row, to_u16(at), blank)?;
            }
        }
    }
    for name in ["vestigingsnummer", "standaard"] {
        let known = line.iter().find(|(column, _)| *column == Column::Agreed(name));
        if let (Some((_, value)), Some(at)) = (known, columns.at(Column::Agreed(name))) {
            value.write(sheet, (row, at), form, percent)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
