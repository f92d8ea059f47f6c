//! Reading a spanned TOML table key by key: unknown keys, missing keys and wrong types are all noted, none of them stops the reading.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::faults::{Faults, Span};
use crate::base::exact::{Milli, NotMilli};
use crate::base::finding::Code;
use crate::base::text::fold::clean;
use crate::base::text::glyphs;
use crate::base::text::nearest::nearest;

/// A value as written, with its span.
pub type Value<'a> = Spanned<DeValue<'a>>;

/// A table of which the keys are known.
pub struct Table<'a> {
    faults: &'a Faults<'a>,
    span: Span,
    entries: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    /// Notes every key that is not one of `known`, and names the nearest that is.
    pub fn new(faults: &'a Faults<'a>, span: Span, entries: &'a DeTable<'a>, known: &[&str]) -> Table<'a> {
        for (key, _) in entries.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
            let close = nearest(key.get_ref(), known.iter().copied(), 1);
            let facts =
                [("nearest", close.first().copied().unwrap_or("none").into()), ("known", known.join(", ").into())];
            faults.add(Code::TomlKeyUnknown, &key.span(), &facts);
        }
        Table { faults, span, entries }
    }

    /// A value that must be a table with known keys; `None`, and noted, when it is something else.
    pub fn of(faults: &'a Faults<'a>, key: &str, value: &'a Value<'a>, known: &[&str]) -> Option<Table<'a>> {
        match value.get_ref() {
            DeValue::Table(entries) => Some(Table::new(faults, value.span(), entries, known)),
            _ => wrong(faults, key, value, "table"),
        }
    }

    /// The value of a key as it stands.
    pub fn get(&self, key: &str) -> Option<&'a Value<'a>> {
        self.entries.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    /// A key that may be absent.
    pub fn optional<T>(&self, key: &'static str, read: Reader<'a, T>) -> Option<T> {
        read(self.faults, key, self.get(key)?)
    }

    /// A key that must be there.
    pub fn required<T>(&self, key: &'static str, read: Reader<'a, T>) -> Option<T> {
        if self.get(key).is_none() {
            self.faults.add_missing(Code::TomlKeyMissing, &self.span, &[("key", key.into()), ("at", "file".into())]);
        }
        self.optional(key, read)
    }

    /// The tables of a key that must hold at least one.
    pub fn list<T>(&self, key: &'static str, read: Reader<'a, T>) -> Vec<T> {
        self.list_of(key, key, read)
    }

    /// The same, of what the wording knows by another word than its key.
    pub fn list_of<T>(&self, key: &'static str, word: &'static str, read: Reader<'a, T>) -> Vec<T> {
        let value = self.get(key);
        let empty = value.is_none_or(|value| value.get_ref().as_array().is_some_and(|items| items.is_empty()));
        if empty {
            let span = value.map_or(self.span.clone(), |value| value.span());
            self.faults.add_missing(Code::TomlEmpty, &span, &[("list", word.into())]);
        }
        value.and_then(|value| tables(self.faults, key, value, read)).unwrap_or_default()
    }
}

/// Reads the value of a key; `None` when it is faulty, and then that is noted.
pub(super) type Reader<'a, T> = fn(&'a Faults<'a>, &'static str, &'a Value<'a>) -> Option<T>;

/// Notes a wrong type. `expected` is a word that the wording knows.
pub fn wrong<T>(faults: &Faults, key: &str, value: &Value, expected: &'static str) -> Option<T> {
    faults.add(Code::TomlType, &value.span(), &[("key", key.into()), ("expected", expected.into())]);
    None
}

/// A text that may be blank, without characters that nobody sees and surrounding space.
pub(crate) fn loose_text(faults: &Faults, key: &'static str, value: &Value) -> Option<At<String>> {
    let text = as_written(faults, key, value)?;
    Some(At::new(text.span(), clean(text.get_ref()).trim().to_owned()))
}

/// A text as it stands, without surrounding space. Control characters have no place in a report.
fn as_written(faults: &Faults, key: &'static str, value: &Value) -> Option<At<String>> {
    let DeValue::String(text) = value.get_ref() else { return wrong(faults, key, value, "text") };
    let odd = |c: char| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(odd) {
        faults.add(Code::TomlUnprintable, &value.span(), &[("key", key.into())]);
        return None;
    }
    Some(At::new(value.span(), text.trim().to_owned()))
}

/// Keys of which the text stands on paper.
const ON_PAPER: [&str; 14] = [
    "name", "title", "text", "question", "remedy", "label", "meaning", "unit", "source", "line", "lead", "measure",
    "what", "who",
];

/// A text that is not blank.
pub fn text(faults: &Faults, key: &'static str, value: &Value) -> Option<At<String>> {
    not_blank(faults, key, loose_text(faults, key, value)?)
}

fn not_blank(faults: &Faults, key: &'static str, text: At<String>) -> Option<At<String>> {
    if text.get_ref().is_empty() {
        faults.add(Code::TomlBlank, &text.span(), &[("key", key.into())]);
        return None;
    }
    if ON_PAPER.contains(&key) && !glyphs::is_shown_whole(text.get_ref()) {
        let shown = glyphs::reported(text.get_ref());
        faults.add(Code::TextNotShown, &text.span(), &[("kind", "text".into()), ("shown", shown.into())]);
    }
    // The name of a batch has a limit of its own.
    if let Some(length) = glyphs::beyond_cell(text.get_ref()).filter(|_| key != "name") {
        let facts = [("length", length.into()), ("limit", glyphs::CELL.into()), ("what", "cell".into())];
        faults.add(Code::TextCut, &text.span(), &facts);
    }
    Some(text)
}

/// A path or pattern of paths that is not blank, letter by letter: a file may have any name.
pub fn path(faults: &Faults, key: &'static str, value: &Value) -> Option<At<String>> {
    // Between double quotes `\t` and `\n` are signs of their own: no path has them, and one of Windows looks as if it had.
    let is_escaped = faults.raw(&value.span()).starts_with('"') && faults.raw(&value.span()).contains('\\');
    if is_escaped && value.get_ref().as_str().is_some_and(|text| text.contains(char::is_control)) {
        faults.add(Code::TomlSyntax, &value.span(), &[("problem", "path".into())]);
        return None;
    }
    not_blank(faults, key, as_written(faults, key, value)?)
}

/// A list of paths.
pub fn paths(faults: &Faults, key: &'static str, value: &Value) -> Option<Vec<At<String>>> {
    match value.get_ref() {
        DeValue::Array(items) => Some(items.iter().filter_map(|item| path(faults, key, item)).collect()),
        _ => wrong(faults, key, value, "texts"),
    }
}

/// A path, or a list of paths.
pub fn path_or_paths(faults: &Faults, key: &'static str, value: &Value) -> Option<Vec<At<String>>> {
    match value.get_ref() {
        DeValue::Array(_) => paths(faults, key, value),
        _ => path(faults, key, value).map(|path| vec![path]),
    }
}

/// A list of texts.
pub fn texts(faults: &Faults, key: &'static str, value: &Value) -> Option<Vec<At<String>>> {
    match value.get_ref() {
        DeValue::Array(items) => Some(items.iter().filter_map(|item| text(faults, key, item)).collect()),
        _ => wrong(faults, key, value, "texts"),
    }
}

/// `true` or `false`.
pub fn flag(faults: &Faults, key: &'static str, value: &Value) -> Option<bool> {
    value.get_ref().as_bool().or_else(|| wrong(faults, key, value, "flag"))
}

/// A decimal, read from the text itself: never through a float.
pub fn number(faults: &Faults, key: &'static str, value: &Value) -> Option<At<Milli>> {
    if !matches!(value.get_ref(), DeValue::Integer(_) | DeValue::Float(_)) {
        return wrong(faults, key, value, "number");
    }
    let reason = match Milli::parse(faults.raw(&value.span())) {
        Ok(number) => return Some(At::new(value.span(), number)),
        Err(NotMilli::NotANumber) => "notation",
        Err(NotMilli::TooPrecise) => "precise",
        Err(NotMilli::TooLarge) => "large",
    };
    faults.add(Code::TomlNumber, &value.span(), &[("key", key.into()), ("reason", reason.into())]);
    None
}

/// A list of decimals.
pub fn numbers(faults: &Faults, key: &'static str, value: &Value) -> Option<At<Vec<At<Milli>>>> {
    let DeValue::Array(items) = value.get_ref() else { return wrong(faults, key, value, "numbers") };
    let before = faults.errors();
    let numbers = items.iter().filter_map(|item| number(faults, key, item)).collect();
    (faults.errors() == before).then(|| At::new(value.span(), numbers))
}

/// A whole number.
pub fn whole(faults: &Faults, key: &'static str, value: &Value) -> Option<At<i64>> {
    if !value.get_ref().is_integer() {
        return wrong(faults, key, value, "whole");
    }
    let number = number(faults, key, value)?;
    Some(At::new(value.span(), number.get_ref().0 / 1000))
}

/// A list of tables, `[[key]]` or `[{ ... }]`, each handed to `read`.
pub fn tables<'a, T>(
    faults: &'a Faults<'a>,
    key: &'static str,
    value: &'a Value<'a>,
    read: Reader<'a, T>,
) -> Option<Vec<T>> {
    match value.get_ref() {
        DeValue::Array(items) => Some(items.iter().filter_map(|item| read(faults, key, item)).collect()),
        _ => wrong(faults, key, value, "tables"),
    }
}

/// A value and where it stands.
pub(crate) type At<T> = toml::Spanned<T>;
