//! An item of the inventory as a norm writes it: the right keys with the right types.

use crate::input::draft::{At, Faults, Table, Value, text, texts};

/// `[[inventory]]`.
pub(in crate::norm) struct ItemDraft {
    pub id: Option<At<String>>,
    pub nature: Option<At<String>>,
    pub text: Option<At<String>>,
    pub also: Vec<At<String>>,
    pub kinds: Vec<At<String>>,
}

/// The keys; the JSON Schema is made from these.
pub(in crate::norm) const INVENTORY: &[&str] = &["id", "type", "text", "also", "kinds"];

/// Reads an item.
pub(in crate::norm) fn item<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<ItemDraft> {
    let table = Table::of(faults, key, value, INVENTORY)?;
    Some(ItemDraft {
        id: table.required("id", text),
        nature: table.required("type", text),
        text: table.required("text", text),
        also: table.optional("also", texts).unwrap_or_default(),
        kinds: table.optional("kinds", texts).unwrap_or_default(),
    })
}
