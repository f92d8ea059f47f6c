//! HTML, SVG and XML: what stands between the tags, and what stands in them.

use super::model::{Passage, Spot};

/// The text, and what is hidden in tags and comments. Nothing is left out, however the markup is nested or broken.
pub(super) fn passages(markup: &str) -> Vec<Passage> {
    let (mut text, mut hidden) = (String::new(), String::new());
    let mut rest = markup;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let tag = &rest[at..];
        let end = end_of(tag);
        // A tag parts words, and most part lines.
        text.push('\n');
        hidden.push_str(&tag[..end]);
        hidden.push('\n');
        rest = &tag[end..];
    }
    text.push_str(rest);
    vec![Passage::new(Spot::Text, decoded(&text)), Passage::new(Spot::Hidden, decoded(&hidden))]
}

/// The text of a part of Office Open XML: only a paragraph, a line, a tab or a cell parts words.
pub(super) fn joined(markup: &str) -> String {
    let mut text = String::new();
    let mut rest = markup;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let tag = &rest[at..];
        let end = end_of(tag);
        let name = tag[..end].trim_start_matches(['<', '/']);
        let name = name.split(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).next().unwrap_or_default();
        let parts = matches!(name.rsplit(':').next(), Some("p" | "br" | "cr" | "tab" | "tc" | "tr"));
        text.push_str(if parts { "\n" } else { "" });
        rest = &tag[end..];
    }
    text.push_str(rest);
    decoded(&text)
}

/// Where a tag or a comment ends; at the end of the text where it does not.
fn end_of(tag: &str) -> usize {
    if tag.starts_with("<!--") {
        return tag.find("-->").map_or(tag.len(), |at| at + 3);
    }
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, '>') => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

/// The longest entity that is looked for.
const LONGEST: usize = 10;

/// With the entities of XML, blanks and characters by number in their place; any other stays as it is.
fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let entity = &rest[at + 1..];
        let end = entity.bytes().take(LONGEST).position(|byte| byte == b';');
        match end.and_then(|end| Some((character(&entity[..end])?, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &entity[end + 1..];
            }
            None => {
                out.push('&');
                rest = entity;
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(entity: &str) -> Option<char> {
    let number = |text: &str, radix| u32::from_str_radix(text, radix).ok().and_then(char::from_u32);
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "shy" => Some('\u{ad}'),
        _ => {
            let digits = entity.strip_prefix('#')?;
            let hexadecimal = digits.strip_prefix(['x', 'X']);
            hexadecimal.map_or_else(|| number(digits, 10), |digits| number(digits, 16))
        }
    }
}
