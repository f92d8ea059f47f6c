//! A part of a workbook with other words in some places and every other byte as it was.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::model::Unchangeable;

/// What is to stand in place of some bytes of a part, in order.
pub(super) type Changes = Vec<(Range<usize>, String)>;

/// Goes through the events of a part, each with the bytes that it takes.
///
/// # Errors
/// The part is no XML in UTF-8, or has definitions of its own.
pub(super) fn walk<'x>(
    xml: &'x [u8],
    mut take: impl FnMut(Range<usize>, &Event<'x>) -> Result<(), Unchangeable>,
) -> Result<(), Unchangeable> {
    let text = std::str::from_utf8(xml).map_err(|_| Unchangeable::Broken)?;
    let (start, text) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (text.len() - rest.len(), rest),
        None => (0, text),
    };
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let at = |reader: &Reader<&[u8]>| match usize::try_from(reader.buffer_position()) {
        Ok(at) => Ok(at + start),
        Err(_) => Err(Unchangeable::Broken),
    };
    loop {
        let from = at(&reader)?;
        match reader.read_event().map_err(|_| Unchangeable::Broken)? {
            Event::Eof => return Ok(()),
            Event::DocType(_) => return Err(Unchangeable::Broken),
            event => take(from..at(&reader)?, &event)?,
        }
    }
}

/// The bytes with these changes, which ascend and do not overlap.
pub(super) fn changed(xml: &[u8], changes: &Changes) -> Vec<u8> {
    let (mut changed, mut kept) = (Vec::with_capacity(xml.len()), 0);
    for (range, instead) in changes {
        changed.extend_from_slice(&xml[kept..range.start]);
        changed.extend_from_slice(instead.as_bytes());
        kept = range.end;
    }
    changed.extend_from_slice(&xml[kept..]);
    changed
}

/// The part without any text in it, but for that of the named elements. White space stays.
///
/// # Errors
/// As [`walk`].
pub(super) fn without_texts(xml: &[u8], but: &[&str]) -> Result<Vec<u8>, Unchangeable> {
    let (mut changes, mut open) = (Changes::new(), Vec::<String>::new());
    walk(xml, |range, event| {
        let is_kept = open.last().is_some_and(|name| but.contains(&name.as_str()));
        match event {
            Event::Start(element) => open.push(element.local_name().as_ref().to_owned()),
            Event::End(_) => drop(open.pop()),
            Event::Text(text) if !text.xml10_content().trim().is_empty() && !is_kept => {
                changes.push((range, String::new()));
            }
            Event::CData(_) | Event::GeneralRef(_) if !is_kept => changes.push((range, String::new())),
            _ => {}
        }
        Ok(())
    })?;
    Ok(changed(xml, &changes))
}

/// The part with nothing in the attributes of these names.
///
/// # Errors
/// As [`walk`].
pub(super) fn without_attributes(xml: &[u8], names: &[&str]) -> Result<Vec<u8>, Unchangeable> {
    let mut changes = Changes::new();
    walk(xml, |range, event| {
        let (element, tail) = match event {
            Event::Start(element) => (element, ">"),
            Event::Empty(element) => (element, "/>"),
            _ => return Ok(()),
        };
        let is_named = |name: &str| names.contains(&name.rsplit(':').next().unwrap_or(name));
        let mut all = element.attributes();
        let found = all.with_checks(false).flatten().map(|found| found.key.as_ref().to_owned());
        let blank: String = found.filter(|name| is_named(name)).map(|name| format!(" {name}=\"\"")).collect();
        if !blank.is_empty() {
            let kept = attributes(element, |name| !is_named(name));
            changes.push((range, format!("<{}{kept}{blank}{tail}", element.name().as_ref())));
        }
        Ok(())
    })?;
    Ok(changed(xml, &changes))
}

/// The attributes of an element that are kept, as they stand.
pub(super) fn attributes(element: &BytesStart, keep: impl Fn(&str) -> bool) -> String {
    let mut all = element.attributes();
    let found = all.with_checks(false).flatten().filter(|found| keep(found.key.as_ref()));
    found.map(|found| format!(" {}=\"{}\"", found.key.as_ref(), found.value.replace('"', "&quot;"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_attributes_go_and_the_rest_stays() {
        let xml = "\u{feff}<a:c x=\"1\" n='Jan'>\n <d>Jan &amp; Piet</d><e t=\"y\"/><k>2025</k></a:c>".as_bytes();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        assert_eq!(
            text(without_texts(xml, &["k"]).expect("XML")),
            "\u{feff}<a:c x=\"1\" n='Jan'>\n <d></d><e t=\"y\"/><k>2025</k></a:c>"
        );
        assert_eq!(
            text(without_attributes(xml, &["n"]).expect("XML")),
            "\u{feff}<a:c x=\"1\" n=\"\">\n <d>Jan &amp; Piet</d><e t=\"y\"/><k>2025</k></a:c>"
        );
        assert!(without_texts(b"<!DOCTYPE x [<!ENTITY j 'Jan'>]><x>&j;</x>", &[]).is_err());
    }
}
