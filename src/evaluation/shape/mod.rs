//! The shape of a table of answers: the one place where it is recognised and turned into answers as they stand.
//!
//! In: a sheet with its header settled, the questions of the norms, the roll of the year, confirmed mappings. Out: a [`Table`] that gives the school,
//! the date and the answers of a row, or a finding that says what a table of answers needs. Another shape is a variant of [`Shape`] and its match
//! arms; whatever comes after sees rows and columns with a meaning only. Must not know: what an answer means.
//!
//! `role` knows the columns that every table can have, `above` the labels above it, `wide` which column asks which question.

mod above;
mod asked;
mod header;
mod long;
mod role;
mod schools;
mod unmatched;
mod wide;

use above::Above;
pub use above::is_read;
pub use header::{Headers, settle};
pub(super) use long::Long;
use role::Role;
pub use role::named as is_named;
pub(super) use wide::Wide;

use super::mapping::{Links, Unmatched};
use super::questions::Questions;
use super::roll::Roll;
use crate::cell::{self, Dates};
use crate::finding::{Code, Finding, Place, Source};
use crate::fold::fold;
use crate::source::{Misfit, Row, Sheet};

/// A cell that says something, or a part of it.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    /// Its row; for what holds for the whole table one above it.
    pub row: Row<'a>,
    /// Its column, from 0.
    pub column: u32,
    /// What it says; may be blank.
    pub text: &'a str,
}

impl<'a> Spot<'a> {
    /// A whole cell.
    pub fn of(row: Row<'a>, column: usize) -> Spot<'a> {
        Spot { row, column: column as u32, text: row.cell(column) }
    }

    /// A whole cell that holds a name, as it is shown.
    pub fn named(row: Row<'a>, column: usize) -> Spot<'a> {
        Spot { text: row.shown(column), ..Spot::of(row, column) }
    }

    /// Whether it is the very same cell.
    pub fn is_same(&self, other: &Spot<'_>) -> bool {
        self.column == other.column && self.row.is_same(&other.row)
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        self.row.place_of(self.column as usize)
    }
}

/// A sheet whose shape is known.
pub(super) struct Table<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// How its answers stand.
    pub shape: Shape<'a>,
    about: About,
    above: Above<'a>,
    /// How many rows below the header are of the school that stands above the table; `None`: all.
    until: Option<usize>,
}

/// How answers stand in a table.
pub(super) enum Shape<'a> {
    /// One row per answer.
    Long(Long),
    /// One row per submission, with a column for each question.
    Wide(Wide<'a>),
}

/// The columns, from 0, that any table can have.
#[derive(Default)]
struct About {
    /// Columns that tell the school: its number, its name, or either; the number first.
    schools: Vec<usize>,
    year: Option<usize>,
    filled_by: Option<usize>,
    function: Option<usize>,
    date: Option<usize>,
}

/// What recognising needs to know.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The questions of every norm.
    pub questions: &'a [Questions<'a>],
    /// The schools of the year.
    pub roll: &'a Roll<'a>,
    /// What people confirmed.
    pub links: &'a Links,
}

/// What recognising a sheet gives besides the table.
#[derive(Default)]
pub(super) struct Noticed {
    /// Findings.
    pub findings: Vec<Finding>,
    /// Columns for people to map.
    pub unmatched: Vec<Unmatched>,
    /// Answers in columns that are set aside.
    pub set_aside: usize,
}

impl<'a> Table<'a> {
    /// Recognises the shape of a sheet; `None`, with a finding, when it can't be read as answers.
    pub fn recognise(sheet: &'a Sheet, known: Known<'a>, noticed: &mut Noticed) -> Option<Table<'a>> {
        let above = Above::of(sheet);
        if let Some((header, rows)) = above::lost(sheet, known.questions) {
            let finding = Finding::new(Code::TableShapeUnknown, header).fact("kind", "above");
            noticed.findings.push(finding.fact("rows", rows));
            noticed.set_aside += rows;
        }
        let forms = role::is_forms(sheet.header());
        let role = |header| role::of(header, forms).or_else(|| linked(header, known));
        let mut roles: Vec<_> = sheet.header().map(role).collect();
        role::leave_to_others(sheet.header(), &mut roles);
        let has = |role| roles.contains(&Some(role));
        let mut table = match has(Role::Answer) && (has(Role::Indicator) || has(Role::Question)) {
            true => long::recognise(sheet, above, &roles, known, noticed)?,
            false => wide::recognise(sheet, above, &roles, known, noticed)?,
        };
        table.until = table.second_form(noticed);
        Some(table)
    }

    /// Where the school stands above the table only and a second school stands below it: the number of rows before that. What is below is set
    /// aside, with a finding: it would count for the first school.
    fn second_form(&self, noticed: &mut Noticed) -> Option<usize> {
        if !self.about.schools.is_empty() {
            return None;
        }
        let (until, label) = self.sheet.rows().enumerate().find_map(|(n, row)| Some((n, above::school_label(row)?)))?;
        let answers = self.sheet.rows().skip(until + 1).map(|row| self.answers_in(row)).sum::<usize>();
        noticed.findings.push(Finding::new(Code::SecondSchool, label.place()).fact("rows", answers));
        noticed.set_aside += answers;
        Some(until)
    }

    /// The rows of answers.
    pub fn rows(&self) -> impl Iterator<Item = Row<'a>> {
        self.sheet.rows().take(self.until.unwrap_or(usize::MAX))
    }

    /// The rows that do not fit below the header, each with the number of its answers. A line below a table that is short and has neither a school nor
    /// an answer says nothing that could be lost.
    pub fn misfits(&self) -> impl Iterator<Item = (Row<'a>, Misfit, usize)> {
        let told = self.sheet.misfits().map(|(row, misfit)| match &self.shape {
            Shape::Long(_) => (row, misfit, 1),
            Shape::Wide(_) => (row, misfit, self.answers_in(row)),
        });
        told.filter(|(row, misfit, answers)| *misfit == Misfit::Wide || *answers > 0 || self.names_school(*row))
    }

    /// Whether any answer of a row is not blank.
    pub fn says_anything(&self, row: Row<'_>) -> bool {
        match &self.shape {
            Shape::Long(long) => !row.cell(long.answer).is_empty(),
            Shape::Wide(_) => self.answers_in(row) > 0,
        }
    }

    /// Whether a row itself says which school it is of.
    fn names_school(&self, row: Row<'_>) -> bool {
        self.about.schools.iter().any(|column| !row.cell(*column).is_empty())
    }

    /// How many answers stand in a row.
    pub fn answers_in(&self, row: Row<'_>) -> usize {
        match &self.shape {
            Shape::Long(long) => usize::from(!long.is_heading(row)),
            Shape::Wide(wide) if wide.is_texts(row) => 0,
            Shape::Wide(wide) => wide.columns.iter().filter(|column| !row.cell(column.at).is_empty()).count(),
        }
    }

    /// Whether a row gives an answer: one that is not blank.
    pub fn is_answered(&self, row: Row<'_>) -> bool {
        match &self.shape {
            Shape::Long(long) => !row.cell(long.answer).is_empty(),
            Shape::Wide(_) => self.answers_in(row) > 0,
        }
    }

    /// The file and sheet.
    pub fn source(&self) -> &'a Source {
        &self.sheet.source
    }

    /// Whether it is the form that this program makes.
    pub fn is_form(&self) -> bool {
        matches!(&self.shape, Shape::Long(long) if long.is_form)
    }

    /// Whether every row is a submission of its own.
    pub fn is_wide(&self) -> bool {
        matches!(self.shape, Shape::Wide(_))
    }

    /// What a row says about its school, and what stands above the table about it; what the row itself says goes first. None is blank.
    pub fn schools(&self, row: Row<'a>) -> impl Iterator<Item = Spot<'a>> {
        let columns = self.about.schools.iter().map(move |column| Spot::named(row, *column));
        let above = [Role::Site, Role::School].into_iter().filter_map(|role| self.above.get(role));
        columns.filter(|spot| !spot.text.is_empty()).chain(above)
    }

    /// Where the school of a row would stand.
    pub fn school_spot(&self, row: Row<'a>) -> Spot<'a> {
        Spot::of(row, self.about.schools.first().copied().unwrap_or(0))
    }

    /// The school year of a row.
    pub fn year(&self, row: Row<'a>) -> Option<Spot<'a>> {
        self.spot(row, self.about.year, Role::Year)
    }

    /// The date of a row.
    pub fn date(&self, row: Row<'a>) -> Option<Spot<'a>> {
        self.spot(row, self.about.date, Role::Date)
    }

    /// What the dates of the table tell about the order of day and month: those of its answers, and where these tell nothing the times that a program
    /// wrote in other columns.
    pub fn dates(&self) -> Dates {
        let own = Dates::of(self.rows().filter_map(|row| Some(self.date(row)?.text)));
        if own.tells() || !own.has_times() || !self.is_wide() {
            return own;
        }
        let cells = |at: usize| self.sheet.rows().map(move |row| row.cell(at)).filter(|text| !text.is_empty());
        let is_times = |at: &usize| Some(*at) != self.about.date && cells(*at).all(cell::is_timestamp);
        let times = (0..self.sheet.header().len()).filter(is_times);
        times.fold(own, |dates, at| dates.and(Dates::of(cells(at))))
    }

    /// Who filled in a row, and their role.
    pub fn filled_by(&self, row: Row<'a>) -> (Option<&'a str>, Option<&'a str>) {
        // In a row that does not fit there may stand anything.
        let fits = row.fits();
        let text = |column, role| self.spot(row, column, role).map(|spot| spot.text).filter(|_| fits);
        (text(self.about.filled_by, Role::FilledBy), text(self.about.function, Role::Function))
    }

    fn spot(&self, row: Row<'a>, column: Option<usize>, role: Role) -> Option<Spot<'a>> {
        let own = column.map(|column| Spot::of(row, column)).filter(|spot| !spot.text.is_empty());
        own.or_else(|| self.above.get(role))
    }

    /// The explanation of the answer in a column.
    pub fn note(&self, row: Row<'a>, answer: usize) -> Option<&'a str> {
        match &self.shape {
            Shape::Long(long) => row.get(long.note),
            Shape::Wide(wide) => row.get(wide.note_of(answer)),
        }
    }
}

impl About {
    /// From the roles of the columns; `None`, with a finding, when two columns mean the same.
    fn of(sheet: &Sheet, roles: &[Option<Role>], findings: &mut Vec<Finding>) -> Option<About> {
        let one = |role| roles.iter().position(|known| *known == Some(role));
        let single = [Role::Site, Role::School, Role::Year, Role::FilledBy, Role::Function, Role::Date];
        let double = double(sheet, roles, &single, findings);
        let schools = [one(Role::Site), one(Role::School)].into_iter().flatten().collect();
        let about = About {
            schools,
            year: one(Role::Year),
            filled_by: one(Role::FilledBy),
            function: one(Role::Function),
            date: one(Role::Date),
        };
        (!double).then_some(about)
    }
}

/// The role that a person gave a column, unless it asks a question as it stands.
fn linked(header: &str, known: Known) -> Option<Role> {
    let role = known.links.column(&fold(header), None).and_then(|link| role::named(&link.target))?;
    let asks = |questions| asked::ask(header, questions, known.links).question().is_some();
    (!known.questions.iter().any(asks)).then_some(role)
}

/// Whether two columns have one of the roles that only one can have; with a finding for the first such pair.
fn double(sheet: &Sheet, roles: &[Option<Role>], single: &[Role], findings: &mut Vec<Finding>) -> bool {
    let pair = single.iter().find_map(|role| {
        let mut of_role = (0..roles.len()).filter(|at| roles[*at] == Some(*role));
        Some((of_role.next()?, of_role.next()?))
    });
    let Some((first, second)) = pair else { return false };
    let header = |column| sheet.header().nth(column).unwrap_or_default().to_owned();
    let finding = Finding::new(Code::AnswerColumnDouble, sheet.header_place(second)).value(header(second));
    findings.push(finding.fact("first", header(first)).fact("rows", sheet.len()));
    true
}
