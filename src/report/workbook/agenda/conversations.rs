//! The sheet of the conversations of a sector.

use anyhow::{Context, Result};
use rust_xlsxwriter::Worksheet;

use super::columns::{Column, Columns, Head, Line};
use super::look::{self, Content, Look, Looks};
use super::room;
use super::topic;
use crate::agreement::{BEGIN, MARK, ORDER, PlannedTalk, TALK, trace};
use crate::base::number::{to_u16, to_u32, to_usize};
use crate::present::talks::Talks;
use crate::register::{School, Sector};
use crate::report::workbook::rows::{Out, Rows};
use crate::report::workbook::sheet::{Style, breakable, fitting, head_height, height, page_height, printed};
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;

/// How many rows a topic has: room for as many agreements. For more a row is inserted.
pub(super) const ROWS: u32 = 2;
/// The row of the first topic: below the header and the row that tells whether somebody sorted.
const FIRST: u32 = 2;
/// The height of the row that tells whether somebody sorted, in points.
const MARKED: f64 = 4.0;
/// The most breaks of a sheet.
const MOST_BREAKS: usize = 1000;
/// The width of a day with its time.
pub(super) const MOMENT: f64 = 14.5;
/// The least height of a row to write in, in points.
pub(super) const ROOM: f64 = 30.0;

/// The sheet of a sector. What is known of a topic is made anew wherever it is asked for: that of a country is not held.
pub(super) struct Conversations<'a> {
    dossier: &'a Dossier,
    sector: Sector,
    subjects: Vec<Subject<'a>>,
    talks: Talks<'a>,
    columns: Columns,
    looks: Looks,
}

/// What rows of the agenda are about: a topic, or a day that is planned beside the topics.
pub(super) struct Subject<'a> {
    /// The assessment of its school.
    assessment: usize,
    about: About<'a>,
}

enum About<'a> {
    /// A topic, with its place in the dossier.
    Topic(usize, &'a Topic),
    Day(&'a PlannedTalk),
}

impl<'a> Subject<'a> {
    fn school(&self, dossier: &'a Dossier) -> &'a School {
        &dossier.now()[self.assessment].evaluation.school
    }

    /// What is known of it, by column.
    pub(super) fn line(&self, dossier: &Dossier, number: u32) -> Line {
        match self.about {
            About::Topic(index, topic) => topic::line(dossier, (index, topic), number),
            About::Day(talk) => topic::planned(dossier, self.assessment, talk.standard.as_deref(), number),
        }
    }

    /// The day that is planned.
    fn day(&self, talks: &Talks<'a>) -> Option<&'a PlannedTalk> {
        match self.about {
            About::Topic(_, topic) => talks.planned(topic),
            About::Day(talk) => Some(talk),
        }
    }
}

/// The topics of a sector, and the days that are planned beside them: else a run with this agenda would take such a conversation for cancelled. By wijk and
/// name of the school; those of one school stay in their order of conversation (the sort is stable).
pub(super) fn sorted<'a>(dossier: &'a Dossier, talks: &Talks<'a>, sector: Sector) -> Vec<Subject<'a>> {
    let topics = dossier.topics.iter().enumerate();
    let topics =
        topics.map(|(index, topic)| Subject { assessment: topic.assessment, about: About::Topic(index, topic) });
    let days = (0..dossier.now().len()).flat_map(|assessment| {
        let days = talks.beside_topics(assessment).into_iter();
        days.map(move |talk| Subject { assessment, about: About::Day(talk) })
    });
    let mut subjects: Vec<_> = topics.chain(days).filter(|subject| subject.school(dossier).sector == sector).collect();
    subjects.sort_by_cached_key(|subject| {
        let school = subject.school(dossier);
        // Schools without a wijk come last.
        let wijk = (sector == Sector::Po).then_some((school.district.is_none(), &school.district));
        (wijk, school.name.to_lowercase(), &school.id)
    });
    subjects
}

/// What is known of each subject.
fn lines<'a>(dossier: &'a Dossier, subjects: &'a [Subject<'a>]) -> impl Iterator<Item = Line> + 'a {
    subjects.iter().zip(numbers(subjects)).map(|(subject, number)| subject.line(dossier, number))
}

/// The number of each subject within its school.
fn numbers<'s>(subjects: &'s [Subject]) -> impl Iterator<Item = u32> + 's {
    subjects.chunk_by(|a, b| a.assessment == b.assessment).flat_map(|own| 1..=to_u32(own.len()))
}

impl<'a> Conversations<'a> {
    /// `None` where a sector has no topics, and no day is planned.
    pub(super) fn new(dossier: &'a Dossier, sector: Sector) -> Option<Conversations<'a>> {
        let talks = Talks::of(dossier);
        let subjects = sorted(dossier, &talks, sector);
        let (mut columns, mut looks) = (Columns::new(sector), Looks::new());
        for line in lines(dossier, &subjects) {
            columns.widen(&line);
            looks.add(&line);
        }
        (!subjects.is_empty()).then_some(Conversations { dossier, sector, subjects, talks, columns, looks })
    }

    /// The sheet without its topics.
    pub(super) fn frame(&self, sheet: &mut Worksheet, style: &Style) -> Result<()> {
        let (dossier, columns) = (self.dossier, &self.columns);
        self.head(sheet, style)?;
        if let Some(at) = columns.at(Column::Agreed(TALK)).filter(|_| self.has_times()) {
            // Wide enough for a day with its time, which a narrower cell shows as signs.
            sheet.set_column_width(at, MOMENT)?;
        }
        self.begin(sheet, style)?;
        self.looks.show(sheet, FIRST, style, dossier.wording.language().percent_sign())?;
        let last = self.last_row();
        room::choices(dossier, sheet, columns, (FIRST, last + 200))?;
        sheet.autofilter(0, 0, last, to_u16(columns.len()) - 1)?.set_freeze_panes(1, columns.frozen())?;
        printed(sheet)?.set_print_area(0, 0, last, columns.last_on_paper())?;
        sheet.set_page_breaks(&self.breaks())?;
        Ok(())
    }

    /// From 0.
    fn last_row(&self) -> u32 {
        FIRST - 1 + to_u32(self.subjects.len()) * ROWS
    }

    /// The rows before which a page ends: before another wijk (PO) or school (VO), and before a topic of which the rows would stand on two pages. A sheet holds
    /// no more than a thousand.
    fn breaks(&self) -> Vec<u32> {
        let group = |subject: &Subject<'a>| {
            let school = subject.school(self.dossier);
            if self.sector == Sector::Po { school.district.as_deref() } else { Some(school.id.as_str()) }
        };
        let page = page_height(self.widths()) - self.head_height();
        let (mut breaks, mut left) = (Vec::new(), page - MARKED);
        for (at, line) in lines(self.dossier, &self.subjects).enumerate() {
            let [first, below] = self.heights(&line);
            let tall = first + below * f64::from(ROWS - 1);
            let before = at.checked_sub(1).map(|before| &self.subjects[before]);
            if before.is_some_and(|before| tall > left || group(before) != group(&self.subjects[at])) {
                breaks.push(FIRST + to_u32(at) * ROWS);
                left = page;
            }
            left -= tall;
        }
        breaks.truncate(MOST_BREAKS);
        breaks
    }

    /// The widths of what is printed.
    fn widths(&self) -> impl Iterator<Item = f64> + '_ {
        let printed = self.columns.iter().take(usize::from(self.columns.last_on_paper()) + 1);
        printed.map(|(column, width)| if column == Column::Agreed(TALK) && self.has_times() { MOMENT } else { width })
    }

    fn has_times(&self) -> bool {
        self.dossier.talks.iter().any(|talk| talk.time.is_some())
    }

    fn heads(&self) -> impl Iterator<Item = (Column, String, f64)> + '_ {
        self.columns.iter().map(|(column, width)| (column, self.named(column, width), width))
    }

    fn head_height(&self) -> f64 {
        let shown: Vec<(String, f64)> =
            self.heads().filter(|(column, ..)| !column.is_hidden()).map(|(_, head, width)| (head, width)).collect();
        head_height(shown.iter().map(|(head, width)| (head.as_str(), *width)))
    }

    fn head(&self, sheet: &mut Worksheet, style: &Style) -> Result<()> {
        for (at, (column, head, width)) in (0..).zip(self.heads()) {
            sheet.set_column_width(at, width)?;
            sheet.write_string_with_format(0, at, head, &style.head)?;
            if column.is_hidden() {
                sheet.set_column_hidden(at)?;
            }
        }
        sheet.set_row_height(0, self.head_height())?;
        Ok(())
    }

    /// What stands above a column of some width.
    fn named(&self, column: Column, width: f64) -> String {
        match column.head() {
            Head::Said(id) => self.dossier.wording.say(id),
            Head::Named(name) => breakable(name, width).to_owned(),
        }
    }

    /// The row that no sorting leaves in its place: only while it stands here a row without a school is about the topic above it.
    fn begin(&self, sheet: &mut Worksheet, style: &Style) -> Result<()> {
        for at in 0..=self.columns.last_on_paper() {
            sheet.write_blank(1, at, &style.wrap)?;
        }
        if let Some(at) = self.columns.at(Column::Agreed(MARK)) {
            sheet.write_string(1, at, BEGIN)?;
        }
        sheet.set_row_height(1, MARKED)?;
        Ok(())
    }

    /// What the program writes in the columns in which nobody is to write.
    fn traced(&self, line: &Line, slot: u32) -> String {
        let written = line.iter().filter(|(column, _)| !column.is_agreed() && (slot == 0 || column.is_repeated()));
        let cells: Vec<(String, String)> = written
            .map(|(column, value)| (self.named(*column, f64::MAX), fitting(&value.plain()).into_owned()))
            .collect();
        trace("", cells.iter().map(|(name, text)| (name.as_str(), text.as_str())))
    }

    /// The height of the first row of a topic, and of those below it.
    fn heights(&self, line: &Line) -> [f64; 2] {
        let tall = |is_shown: fn(Column) -> bool| {
            let shown = line.iter().filter(|(column, _)| is_shown(*column));
            height(shown.map(|(column, value)| (value.text(), self.columns.width(*column)))).max(ROOM)
        };
        [tall(|_| true), tall(Column::is_repeated)]
    }

    /// A cell of a row of a topic; `None` where none stands. What is known stands on the first row; on the others what tells which topic it is, in grey. A line
    /// stands below the last row of a topic only.
    fn cell<'l>(
        &self,
        column: Column,
        (subject, line, slot): (&Subject<'a>, &'l Line, u32),
    ) -> Result<Option<(Look, Content<'l>)>> {
        let known = line.iter().find(|(known, _)| *known == column).map(|(_, value)| look::cell(value, slot > 0));
        Ok(match column {
            Column::Agreed("vestigingsnummer" | "standaard") => known,
            Column::Agreed(name) => room::cell(subject.day(&self.talks), name, slot)?,
            _ if slot == 0 => known.or(Some((Look::First, Content::Blank))),
            _ => known.filter(|_| column.is_repeated()).or(Some((Look::Below, Content::Blank))),
        })
    }
}

impl Rows for Conversations<'_> {
    fn first(&self) -> usize {
        to_usize(FIRST + 1)
    }

    fn last(&self) -> (u16, usize) {
        (to_u16(self.columns.len()) - 1, to_usize(self.last_row() + 1))
    }

    fn write(&self, head: &str, out: &mut Out) -> Result<()> {
        let forms = self.looks.forms(head, FIRST)?;
        let form = |look: Look| forms.iter().find(|(known, _)| *known == look).map(|(_, form)| form.as_str());
        let mut order = 0;
        for (subject, line) in self.subjects.iter().zip(lines(self.dossier, &self.subjects)) {
            let heights = self.heights(&line);
            for slot in 0..ROWS {
                order += 1;
                out.begin(to_usize(FIRST + order), Some(heights[usize::from(slot > 0)]))?;
                for (at, (column, _)) in self.columns.iter().enumerate() {
                    match column {
                        Column::Agreed(ORDER) => out.number(at, "", order),
                        Column::Agreed(MARK) => out.text(at, "", &self.traced(&line, slot)),
                        _ => {
                            let Some((look, content)) = self.cell(column, (subject, &line, slot))? else { continue };
                            let form = form(look).context("a look without a pattern")?;
                            match content {
                                Content::Blank => out.blank(at, form),
                                Content::Text(text) => out.text(at, form, &text),
                                Content::Number(number) => out.number(at, form, number),
                            }
                        }
                    }
                }
                out.end()?;
            }
        }
        Ok(())
    }
}
