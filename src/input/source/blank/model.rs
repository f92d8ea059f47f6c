//! What is to stand in which cells of a file, and why that can't be.

use std::collections::BTreeMap;

use crate::base::finding::Place;

/// What is to stand in which cells of a file, by sheet (none in a text file), row and column from 1.
#[derive(Debug, Default)]
pub(crate) struct Instead {
    pub(super) cells: BTreeMap<Option<String>, BTreeMap<(u32, u32), String>>,
}

impl Instead {
    /// Takes up a cell of the file.
    pub(crate) fn put(&mut self, place: &Place, text: &str) {
        let sheet = self.cells.entry(place.source.sheet.clone()).or_default();
        sheet.insert((place.row, place.column), text.to_owned());
    }

    pub(super) fn of(&self, sheet: Option<&str>) -> Option<&BTreeMap<(u32, u32), String>> {
        self.cells.get(&sheet.map(str::to_owned))
    }

    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.cells.values().map(BTreeMap::len).sum()
    }
}

/// Why a file can't be changed cell by cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unchangeable {
    /// It is no text and no xlsx: xls, ods.
    Form,
    /// A text whose encoding is not certain, or that would not come out as it went in.
    Encoding,
    /// Its lines stand in one cell each, or its cells are not where they were read.
    Layout,
    /// A part of a workbook that may hold such texts and can't be looked through: its name.
    Part(String),
    /// A formula that has such words in itself, or of which other cells need a part: its sheet and cell.
    Formula(String),
    /// It is damaged, or larger than what is read.
    Broken,
}

impl Unchangeable {
    /// The word that chooses its message.
    pub(crate) fn as_str(&self) -> &'static str {
        match self {
            Unchangeable::Form => "form",
            Unchangeable::Encoding => "encoding",
            Unchangeable::Layout => "layout",
            Unchangeable::Part(_) => "part",
            Unchangeable::Formula(_) => "formula",
            Unchangeable::Broken => "broken",
        }
    }

    /// The part or cell of a workbook that it is about; blank where it is about none.
    pub(crate) fn part(&self) -> &str {
        match self {
            Unchangeable::Part(part) | Unchangeable::Formula(part) => part,
            Unchangeable::Form | Unchangeable::Encoding | Unchangeable::Layout | Unchangeable::Broken => "",
        }
    }
}
