//! A table of answers whose shape is known.

use super::about::About;
use super::above::{Above, is_remark};
use super::cell_ref::{CellRef, filled, named};
use super::columns::{Long, Wide};
use super::role::{self, Role};
use crate::base::finding::{self, Code, Finding, Source};
use crate::input::cell::{self, Dates};
use crate::input::source::{Misfit, Row, Sheet};

/// A sheet whose shape is known.
pub(in crate::intake) struct Table<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// How its answers stand.
    pub shape: Shape<'a>,
    pub(super) about: About,
    pub(super) above: Above<'a>,
    pub(super) again: Again,
}

/// How answers stand in a table.
pub(in crate::intake) enum Shape<'a> {
    /// One row per answer.
    Long(Long),
    /// One row per submission, with a column for each question.
    Wide(Wide<'a>),
}

impl<'a> Table<'a> {
    pub(super) fn new(sheet: &'a Sheet, shape: Shape<'a>, about: About, above: Above<'a>) -> Table<'a> {
        Table { sheet, shape, about, above, again: Again::default() }
    }

    /// The rows of answers: those up to where another table or school begins, without the header where it stands again.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'a>> {
        self.sheet.rows().filter(|row| self.again.is_of_table(*row))
    }

    /// The findings about cells below no name, without those that say which school a row is of.
    pub(crate) fn unnamed(&self) -> impl Iterator<Item = Finding> {
        let first = self.sheet.header_place(0).column;
        let until = self.again.until.and_then(|until| self.sheet.all_rows().nth(until)).map(|row| row.place().row);
        let is_used = move |finding: &Finding| {
            let column = finding.place.column.saturating_sub(first) as usize;
            let is_only = finding.facts.contains(&("cells", crate::base::finding::Fact::from(1_usize)));
            is_only && (self.about.schools.contains(&column) || self.about.witnesses.contains(&column))
        };
        let is_read = move |finding: &Finding| until.is_none_or(|until| finding.place.row < until);
        self.sheet.loose().into_iter().filter(move |finding| is_read(finding) && !is_used(finding))
    }

    /// The rows that do not fit below the header, each with the number of its answers. A line below a table that is short and has neither a school nor
    /// an answer says nothing that could be lost.
    pub(crate) fn misfits(&self) -> impl Iterator<Item = (Row<'a>, Misfit, usize)> {
        let reported = self.sheet.misfits().map(|(row, misfit)| match &self.shape {
            Shape::Long(_) => (row, misfit, 1),
            Shape::Wide(_) => (row, misfit, self.answers_in(row)),
        });
        let reported = reported.filter(|(row, ..)| !self.again.is_name(*row));
        let names_school = |row: Row<'_>| self.names_school(row) && !is_remark(row);
        reported.filter(move |(row, misfit, answers)| *misfit != Misfit::Narrow || *answers > 0 || names_school(*row))
    }

    /// A finding for each cell with an answer that is merged over several rows, or over several questions: it counts for each of them.
    pub(super) fn merged(&self) -> Vec<Finding> {
        let columns = match &self.shape {
            Shape::Long(long) => long.answers().to_vec(),
            Shape::Wide(wide) => wide.columns.iter().map(|column| column.at).collect(),
        };
        let cells = columns.into_iter().flat_map(|at| self.sheet.merged(at).map(move |(row, rows)| (row, at, rows)));
        let about = |row: Row<'a>, at, kind: &str, count: usize| {
            Finding::new(Code::AnswerMerged, row.place_of(at)).fact("kind", kind).fact("rows", count)
        };
        let reported = cells.filter(|(row, ..)| self.again.is_of_table(*row));
        let mut findings: Vec<Finding> = reported.map(|(row, at, rows)| about(row, at, "rows", rows)).collect();
        match &self.shape {
            Shape::Long(_) => {}
            Shape::Wide(_) if !self.sheet.has_wide_cells() => {}
            Shape::Wide(wide) => {
                for row in self.rows().filter(|row| !wide.is_texts(*row)) {
                    let shared = wide.shared(row).into_iter();
                    shared.for_each(|(at, count)| finding::add(&mut findings, about(row, at, "columns", count)));
                }
            }
        }
        findings
    }

    /// The column of the first answer in a row that is not blank.
    pub(crate) fn first_answer(&self, row: Row<'_>) -> Option<usize> {
        let is_filled = |column: &usize| !row.cell(*column).is_empty();
        match &self.shape {
            Shape::Long(long) => Some(long.answer_of(row)).filter(is_filled),
            Shape::Wide(wide) if wide.is_texts(row) => None,
            Shape::Wide(wide) => wide.columns.iter().map(|column| column.at).find(is_filled),
        }
    }

    /// Whether a column is one that tells the school.
    pub(super) fn tells_school(&self, column: usize) -> bool {
        self.about.schools.contains(&column) || self.about.witnesses.contains(&column)
    }

    /// Whether a row itself says which school it is of.
    #[inline]
    pub(crate) fn names_school(&self, row: Row<'_>) -> bool {
        self.about.schools.iter().any(|column| !row.cell(*column).is_empty())
    }

    /// How many answers stand in a row.
    pub(crate) fn answers_in(&self, row: Row<'_>) -> usize {
        match &self.shape {
            Shape::Long(long) => usize::from(!long.is_heading(row)),
            Shape::Wide(wide) if wide.is_texts(row) => 0,
            Shape::Wide(wide) => wide.columns.iter().filter(|column| !row.cell(column.at).is_empty()).count(),
        }
    }

    /// The file and sheet.
    pub(crate) fn source(&self) -> &'a Source {
        &self.sheet.source
    }

    /// Whether it is the form that this program makes.
    pub(crate) fn is_form(&self) -> bool {
        match &self.shape {
            Shape::Long(long) => long.is_form,
            Shape::Wide(_) => false,
        }
    }

    /// Whether every row is a submission of its own.
    pub(crate) fn is_wide(&self) -> bool {
        match self.shape {
            Shape::Wide(_) => true,
            Shape::Long(_) => false,
        }
    }

    /// What a row says about its school: numbers first, then names. None is blank.
    #[inline]
    pub(crate) fn schools(&self, row: Row<'a>) -> impl Iterator<Item = CellRef<'a>> {
        named(&self.about.schools, row)
    }

    /// What else says which school a row is of: what stands above the table, in columns without a name, and what the sheet is called.
    pub(crate) fn witnesses(&self, row: Row<'a>) -> impl Iterator<Item = CellRef<'a>> {
        let above = self.above_school().chain(self.above.others());
        let name = self.sheet.source.sheet.as_deref().map(|text| CellRef { text, ..self.school_spot(row) });
        above.chain(named(&self.about.witnesses, row)).chain(name)
    }

    /// What stands above the table about the school.
    pub(crate) fn above_school(&self) -> impl Iterator<Item = CellRef<'a>> {
        [Role::Site, Role::School].into_iter().flat_map(|role| self.above.all(role))
    }

    /// Whether one column tells the school, and nothing besides it does.
    pub(crate) fn has_one_school(&self) -> bool {
        let is_alone =
            self.about.witnesses.is_empty() && self.above_school().chain(self.above.others()).next().is_none();
        is_alone && self.about.schools.len() == 1 && self.sheet.source.sheet.is_none()
    }

    /// The numbers of a school, or parts of one, that a row has, or else that stand above the table.
    #[inline]
    pub(crate) fn numbers(&self, row: Row<'a>) -> impl Iterator<Item = CellRef<'a>> {
        let above = self.schools(row).next().is_none().then(|| self.above.all(Role::Site));
        named(&self.about.numbers, row).chain(above.into_iter().flatten())
    }

    /// Where the school of a row would stand.
    pub(crate) fn school_spot(&self, row: Row<'a>) -> CellRef<'a> {
        let above = || self.above_school().next();
        self.about.schools.first().map(|column| CellRef::of(row, *column)).or_else(above).unwrap_or(CellRef::of(row, 0))
    }

    /// The school years of a row.
    #[inline]
    pub(crate) fn years(&self, row: Row<'a>) -> impl Iterator<Item = CellRef<'a>> {
        let own = filled(&self.about.years, row);
        let above = filled(&self.about.years, row).next().is_none().then(|| self.above.year()).flatten();
        own.chain(above)
    }

    /// The date of a row.
    #[inline]
    pub(crate) fn date(&self, row: Row<'a>) -> Option<CellRef<'a>> {
        self.cell_ref(row, &self.about.date, Role::Date)
    }

    /// How many seconds at most went by between the beginning and the end of a submission, where a program kept both.
    pub(crate) fn seconds(&self, row: Row<'a>) -> Option<u32> {
        let begun = row.get(self.about.begun.filter(|_| self.is_wide() && row.fits()))?;
        let is_kept = |at: &usize| role::is_taken_in(self.sheet.name(*at)) || role::is_ended(self.sheet.name(*at));
        let ended = self.about.date.iter().copied().filter(is_kept).find_map(|at| row.get(Some(at)))?;
        cell::seconds_between(begun, ended)
    }

    /// What the dates of the table tell about the order of day and month: `texts`, those of its answers, and where these tell nothing the times that a program
    /// wrote in other columns.
    pub(crate) fn dates(&self, texts: &[&str]) -> Dates {
        let own = Dates::of(texts.iter().copied());
        if own.tells() || !own.has_times() || !self.is_wide() {
            return own;
        }
        let cells = |at: usize| self.sheet.rows().map(move |row| row.cell(at)).filter(|text| !text.is_empty());
        let is_times = |at: &usize| !self.about.date.contains(at) && cells(*at).all(cell::is_timestamp);
        let times = (0..self.sheet.header().len()).filter(is_times);
        times.fold(own, |dates, at| dates.and(Dates::of(cells(at))))
    }

    /// Who filled in a row, and their role.
    pub(crate) fn filled_by(&self, row: Row<'a>) -> (Option<&'a str>, Option<&'a str>) {
        (self.person(row), self.function(row))
    }

    /// Who filled in a row. In a row that does not fit there may stand anything.
    #[inline]
    pub(crate) fn person(&self, row: Row<'a>) -> Option<&'a str> {
        self.text(row, &self.about.filled_by, Role::FilledBy).filter(|_| row.fits())
    }

    /// The role of who did.
    #[inline]
    pub(crate) fn function(&self, row: Row<'a>) -> Option<&'a str> {
        self.text(row, &self.about.function, Role::Function).filter(|_| row.fits())
    }

    /// What the first of some columns that says something says, or a label above the table.
    #[inline]
    fn text(&self, row: Row<'a>, columns: &[usize], role: Role) -> Option<&'a str> {
        let own = columns.iter().map(|column| row.cell(*column)).find(|text| !text.is_empty());
        own.or_else(|| self.above.get(role).map(|cell_ref| cell_ref.text))
    }

    #[inline]
    pub(super) fn cell_ref(&self, row: Row<'a>, columns: &[usize], role: Role) -> Option<CellRef<'a>> {
        filled(columns, row).next().or_else(|| self.above.get(role))
    }

    /// The explanation of the answer in a column.
    #[inline]
    pub(crate) fn note(&self, row: Row<'a>, answer: usize) -> Option<&'a str> {
        match &self.shape {
            Shape::Long(long) => row.get(long.note),
            Shape::Wide(wide) => row.get(wide.note_of(answer)),
        }
    }
}

/// Rows that begin something else, by their number in the sheet.
#[derive(Default)]
pub(super) struct Again {
    /// The header once more, ascending.
    pub headers: Vec<usize>,
    /// Where the table ends.
    pub until: Option<usize>,
    /// Whether it ends with a label of a school.
    pub(super) is_school: bool,
    /// Labels below the table that say nothing new, ascending: the same school once more, who filled it in.
    pub(super) labels: Vec<usize>,
}

impl Again {
    /// Whether a row holds answers of the table: it is no header, and stands before another table.
    pub(super) fn is_of_table(&self, row: Row) -> bool {
        self.until.is_none_or(|until| row.number() < until) && !self.is_skipped(row)
    }

    /// Whether a row is a header or a label, and holds no answers of any table.
    pub(super) fn is_name(&self, row: Row) -> bool {
        self.until == Some(row.number()) || self.is_skipped(row)
    }

    fn is_skipped(&self, row: Row) -> bool {
        [&self.headers, &self.labels].iter().any(|rows| rows.binary_search(&row.number()).is_ok())
    }
}
