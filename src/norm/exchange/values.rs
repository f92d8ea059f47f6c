//! What people type in a cell, as TOML writes it.

use super::model::unescape;
use super::writer::quoted;
use crate::base::exact::{Milli, NotMilli};

/// Kinds stand on lines or between commas; a comma within one has a backslash before it.
pub(super) fn kinds(text: &str) -> Vec<String> {
    let mut kinds = vec![String::new()];
    let mut escaped = false;
    for c in text.chars() {
        match (c, kinds.last_mut()) {
            (',' | ';' | '\n', _) if !escaped => kinds.push(String::new()),
            (_, Some(last)) => last.push(c),
            (_, None) => {}
        }
        escaped = c == '\\' && !escaped;
    }
    kinds.iter().map(|kind| unescape(kind.trim())).filter(|kind| !kind.is_empty()).collect()
}

/// A number as TOML writes it, also from `75 %` or with a decimal comma; what is none as a text, which the reader of norms then refuses.
pub(super) fn number(text: &str) -> String {
    let percentage = text.strip_suffix('%').and_then(|number| Milli::parse(number).ok()).filter(|n| n.0 % 100 == 0);
    let number = percentage.map_or_else(|| Milli::parse(text), |n| Ok(Milli(n.0 / 100)));
    let is_plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    match number {
        Ok(number) => number.to_string(),
        Err(NotMilli::TooPrecise) if is_plain && !text.starts_with('.') => text.to_owned(),
        Err(_) => quoted(text),
    }
}
