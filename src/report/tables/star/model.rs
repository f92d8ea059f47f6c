//! What a table of the star is: from which table it comes, its columns and where they lead.

use crate::report::tables::Type;

/// A table of the star.
#[derive(Debug)]
pub struct StarTable {
    /// Its name: `dim_` or `feit_` first.
    pub name: &'static str,
    /// The message that says what it holds.
    pub about: &'static str,
    /// Where its rows come from.
    pub source: Source,
    /// Its columns, in order.
    pub columns: &'static [StarColumn],
    /// How many of its first columns tell its rows apart.
    pub key: usize,
    /// What holds in every row, in SQL.
    pub checks: &'static [&'static str],
}

/// Where the rows of a table come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Every row of a table.
    Table(&'static str),
    /// One row for each key in a table: a dimension.
    Distinct(&'static str),
    /// One row for each key among the schools, with those that only an agreement names.
    Schools,
    /// The rows of a table of coverage at one level, with those of another one of the same rows beside them.
    Level {
        /// The table.
        table: &'static str,
        /// The other one.
        beside: &'static str,
        /// The level (niveau).
        level: &'static str,
    },
    /// One row for each verdict.
    Verdicts,
}

/// A column of the star.
#[derive(Debug, Clone, Copy)]
pub struct StarColumn {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Type,
    /// What stands in it.
    pub how: How,
    /// The table that it leads to, by the first column of that table.
    pub to: Option<Link>,
    /// Whether it may be empty.
    pub is_optional: bool,
    /// The only words that may stand in it; empty: any.
    pub words: &'static [&'static str],
    /// What its text is, where it is one of a form.
    pub form: Option<Form>,
}

/// A text of a fixed form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A day, `2025-11-30`.
    Day,
    /// A school year, `2025-2026`.
    SchoolYear,
}

/// A relation: many rows lead to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The table at the one end.
    pub table: &'static str,
    /// Whether filters go along it by themselves: in Power BI one way at most may lead from a table to another.
    pub is_active: bool,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// What stands in this column of the source.
    Copy(&'static str),
    /// The same of the table beside it.
    Beside(&'static str),
    /// What stands in these columns, joined with `/`; empty where one of them is.
    Joined(&'static [&'static str]),
    /// The group of a school: the first of these columns of `scholen` that is not empty, else the word.
    Named(&'static [&'static str], &'static str),
    /// A group by its name in the second column, as [`How::Named`] spells it that begins with the first one.
    Group(&'static str, &'static str),
    /// The school year and the first of these columns that is not empty: a school in a year.
    School(&'static [&'static str]),
    /// The standard in the second column, of the norm that the school in the first one has in the year.
    Standard(&'static str, &'static str),
    /// Its place among the rows, from 1.
    Order,
    /// Whether the school year is that of the run.
    IsLast,
}

impl StarTable {
    /// The column that other tables lead to.
    pub fn id(&self) -> &'static str {
        self.columns.first().map_or("", |column| column.name)
    }

    /// Whether it is a dimension: others lead to it.
    pub fn is_dimension(&self) -> bool {
        self.name.starts_with("dim_")
    }

    /// Whether the column with this place is the whole key.
    pub fn is_key(&self, at: usize) -> bool {
        self.key == 1 && at == 0
    }
}

impl StarColumn {
    const fn new(name: &'static str, kind: Type, how: How) -> StarColumn {
        StarColumn { name, kind, how, to: None, is_optional: false, words: &[], form: None }
    }

    /// It leads to a table, and filters go along.
    pub(super) const fn to(self, table: &'static str) -> StarColumn {
        StarColumn { to: Some(Link { table, is_active: true }), ..self }
    }

    /// It leads to a table; filters go along only where a measure asks for it.
    pub(super) const fn beside_to(self, table: &'static str) -> StarColumn {
        StarColumn { to: Some(Link { table, is_active: false }), ..self }
    }

    /// It may be empty.
    pub(super) const fn optional(self) -> StarColumn {
        StarColumn { is_optional: true, ..self }
    }

    /// A day stands in it.
    pub(super) const fn day(self) -> StarColumn {
        StarColumn { form: Some(Form::Day), ..self }
    }

    /// A school year stands in it.
    pub(super) const fn school_year(self) -> StarColumn {
        StarColumn { form: Some(Form::SchoolYear), ..self }
    }

    /// Only these words stand in it.
    pub(super) const fn one_of(self, words: &'static [&'static str]) -> StarColumn {
        StarColumn { words, ..self }
    }
}

/// A column of text that has another name than in the source, or is made.
pub(super) const fn id(name: &'static str, how: How) -> StarColumn {
    StarColumn::new(name, Type::Text, how)
}

/// Text as it stands in the source.
pub(super) const fn text(name: &'static str) -> StarColumn {
    StarColumn::new(name, Type::Text, How::Copy(name))
}

/// A whole number as it stands in the source.
pub(super) const fn integer(name: &'static str) -> StarColumn {
    StarColumn::new(name, Type::Integer, How::Copy(name))
}

/// A whole number that is made, or stands in another table.
pub(super) const fn number(name: &'static str, how: How) -> StarColumn {
    StarColumn::new(name, Type::Integer, how)
}

/// A decimal as it stands in the source.
pub(super) const fn decimal(name: &'static str) -> StarColumn {
    StarColumn::new(name, Type::Decimal, How::Copy(name))
}

/// An amount as it stands in the source.
pub(super) const fn amount(name: &'static str) -> StarColumn {
    StarColumn::new(name, Type::Amount, How::Copy(name))
}

/// Ja or nee as it stands in the source.
pub(super) const fn yes_no(name: &'static str) -> StarColumn {
    StarColumn::new(name, Type::Bool, How::Copy(name))
}

/// Ja or nee that is made.
pub(super) const fn whether(name: &'static str, how: How) -> StarColumn {
    StarColumn::new(name, Type::Bool, how)
}
