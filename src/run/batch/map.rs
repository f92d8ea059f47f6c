//! `[map]` in `batch.toml`: the file with the outlines of wijken, and what its properties call a wijk.

use super::named::Named;
use crate::base::finding::{Code, Place};
use crate::input::draft::{At, Faults, Table, Value, path, text, texts};

/// The map of the wijken.
#[derive(Debug, Clone)]
pub(crate) struct MapFile {
    /// The path of the file.
    pub file: String,
    /// Where it is named.
    pub place: Place,
    /// The properties that hold the name of a wijk; none: whichever holds them.
    pub names: Vec<String>,
}

/// The table as written.
pub(super) struct Written {
    /// The file.
    pub file: Named,
    names: Vec<String>,
}

/// Reads the table.
pub(super) fn read<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Written> {
    let table = Table::of(faults, key, value, &["file", "name"])?;
    let file = table.required("file", path);
    let names = table.optional("name", |faults, key, value| match value.get_ref().is_array() {
        true => {
            if value.get_ref().as_array().is_some_and(|names| names.is_empty()) {
                faults.add_missing(Code::TomlEmpty, &value.span(), &[("list", key.into())]);
            }
            texts(faults, key, value)
        }
        false => text(faults, key, value).map(|one| vec![one]),
    });
    let names = names.unwrap_or_default().into_iter().map(At::into_inner).collect();
    Some(Written { file: Named::new(faults, file?), names })
}

impl Written {
    /// What a batch needs of it.
    pub(super) fn settled(self) -> MapFile {
        MapFile { place: self.file.place.clone(), file: self.file.value, names: self.names }
    }
}
