//! What a table is: a name and typed columns.

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A decimal of three digits, rounded half up; on its own side of the threshold that stands beside it.
    Decimal,
    /// An exact amount in euros and whole cents. In Parquet, which here has no decimals, it is the float nearest to it, with the integer cents in a column behind it
    /// ([`cents`]).
    Amount,
    /// `ja` or `nee`.
    Bool,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its Dutch name, the same in CSV, Parquet and Excel.
    pub name: &'static str,
    /// Its type.
    pub kind: Type,
}

impl Column {
    /// Whether a workbook holds texts in it.
    pub fn is_text(&self) -> bool {
        match self.kind {
            Type::Text | Type::Bool => true,
            Type::Integer | Type::Decimal | Type::Amount => false,
        }
    }
}

/// A table's name and columns.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// Its name.
    pub name: &'static str,
    /// The message that says what it holds, on the cover of a workbook.
    pub about: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
}

pub(super) const fn text(name: &'static str) -> Column {
    Column { name, kind: Type::Text }
}

pub(super) const fn integer(name: &'static str) -> Column {
    Column { name, kind: Type::Integer }
}

pub(super) const fn decimal(name: &'static str) -> Column {
    Column { name, kind: Type::Decimal }
}

pub(super) const fn amount(name: &'static str) -> Column {
    Column { name, kind: Type::Amount }
}

/// The column of Parquet with the integer cents of an amount.
pub fn cents(name: &str) -> String {
    format!("{name}_centen")
}

pub(super) const fn yes_no(name: &'static str) -> Column {
    Column { name, kind: Type::Bool }
}
