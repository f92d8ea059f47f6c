//! The shape of a table of answers: the one place where it is recognised and turned into answers as they stand.
//!
//! In: a sheet. Out: a [`Table`] that gives [`Entry`]s, or a finding that says what a table of answers needs. Another shape is a variant of
//! [`Shape`] and its match arms; whatever comes after sees entries only. Must not know: registers, norms, what an answer means.

use crate::cell::Columns;
use crate::finding::{Code, Finding, Source};
use crate::source::{Row, Sheet};

/// The columns of a long table; the first three are required.
const LONG: [&str; 8] =
    ["vestigingsnummer", "indicator", "antwoord", "schooljaar", "toelichting", "ingevuld_door", "functie", "datum"];

/// A sheet whose shape is known.
pub(super) struct Table<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    shape: Shape,
}

enum Shape {
    /// One row per answer.
    Long(Long),
}

/// The columns of a long table, from 0.
struct Long {
    site: usize,
    indicator: usize,
    answer: usize,
    year: Option<usize>,
    note: Option<usize>,
    filled_by: Option<usize>,
    role: Option<usize>,
    date: Option<usize>,
}

/// One answer as it stands: texts, and the columns (from 0) that they stand in.
pub(super) struct Entry<'a> {
    /// The row.
    pub row: Row<'a>,
    /// Column of the vestigingsnummer.
    pub site: usize,
    /// Column that names the indicator.
    pub indicator: usize,
    /// Column of the answer.
    pub answer: usize,
    /// Column of the school year.
    pub year: Option<usize>,
    /// Column of the date.
    pub date: Option<usize>,
}

impl<'a> Table<'a> {
    /// Recognises the shape of a sheet; `None`, with a finding, when it can't be read as answers.
    pub fn recognise(sheet: &'a Sheet, findings: &mut Vec<Finding>) -> Option<Table<'a>> {
        let columns = Columns::find(sheet, &LONG);
        let missing = columns.missing(&LONG[..3]);
        if !missing.is_empty() {
            let finding = Finding::new(Code::TableShapeUnknown, sheet.header_place(0));
            findings.push(finding.fact("missing", missing.join(", ")).fact("rows", sheet.len()));
            return None;
        }
        if let Some((name, first, second)) = columns.doubles().next() {
            let header = |column| sheet.header().nth(column).unwrap_or_default().to_owned();
            let finding = Finding::new(Code::AnswerColumnDouble, sheet.header_place(second)).value(header(second));
            let finding = finding.fact("column", name).fact("first", header(first)).fact("rows", sheet.len());
            findings.push(finding);
            return None;
        }
        columns.report_unknown(sheet, findings);
        let [site, indicator, answer] = [0, 1, 2].map(|i| columns.get(LONG[i]));
        let long = Long {
            site: site?,
            indicator: indicator?,
            answer: answer?,
            year: columns.get("schooljaar"),
            note: columns.get("toelichting"),
            filled_by: columns.get("ingevuld_door"),
            role: columns.get("functie"),
            date: columns.get("datum"),
        };
        Some(Table { sheet, shape: Shape::Long(long) })
    }

    /// The file and sheet.
    pub fn source(&self) -> &'a Source {
        &self.sheet.source
    }

    /// The answers in a row.
    pub fn entries(&self, row: Row<'a>) -> impl Iterator<Item = Entry<'a>> + use<'a> {
        match &self.shape {
            Shape::Long(long) => std::iter::once(Entry {
                row,
                site: long.site,
                indicator: long.indicator,
                answer: long.answer,
                year: long.year,
                date: long.date,
            }),
        }
    }

    /// The explanation of the answer in a column.
    pub fn note(&self, row: Row<'a>, _answer: usize) -> Option<&'a str> {
        match &self.shape {
            Shape::Long(long) => row.get(long.note),
        }
    }

    /// Who filled in a row, and their role.
    pub fn filled_by(&self, row: Row<'a>) -> (Option<&'a str>, Option<&'a str>) {
        match &self.shape {
            Shape::Long(long) => (row.get(long.filled_by), row.get(long.role)),
        }
    }
}
