//! Names, types and schemas of all tables: the one place (formats, "Out").

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A decimal, rounded half up to three digits.
    Decimal,
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

/// A table's name and columns.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// Its name.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
}
