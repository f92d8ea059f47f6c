//! A part of a workbook with other words in some places and every other byte as it was.

use std::collections::BTreeSet;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::model::Unchangeable;

/// What is to stand in place of some bytes of a part, in order.
pub(super) type Changes = Vec<(Range<usize>, String)>;

/// What a reference such as `amp` or `#233` stands for.
///
/// # Errors
/// It is not one of XML itself: then nobody knows.
pub(super) fn entity(name: &str) -> Result<String, Unchangeable> {
    let number = |text: &str, radix| u32::from_str_radix(text, radix).ok().and_then(char::from_u32);
    let c = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => name.strip_prefix('#').and_then(|digits| {
            let hexadecimal = digits.strip_prefix(['x', 'X']);
            hexadecimal.map_or_else(|| number(digits, 10), |digits| number(digits, 16))
        }),
    };
    c.map(String::from).ok_or(Unchangeable::Broken)
}

/// What an attribute says; of two of a name the first.
///
/// # Errors
/// What it says can't be read.
pub(super) fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, Unchangeable> {
    let found = element.attributes().with_checks(false).flatten().find(|found| found.key.as_ref() == name);
    found.map(|found| plain(&found.value)).transpose()
}

/// The value of an attribute without references.
fn plain(written: &str) -> Result<String, Unchangeable> {
    let (mut said, mut rest) = (String::with_capacity(written.len()), written);
    while let Some((before, behind)) = rest.split_once('&') {
        let (name, after) = behind.split_once(';').ok_or(Unchangeable::Broken)?;
        said.push_str(before);
        said.push_str(&entity(name)?);
        rest = after;
    }
    Ok(said + rest)
}

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

/// The part with nothing in some attributes, by name without prefix. What declares a prefix stays.
///
/// # Errors
/// As [`walk`].
pub(super) fn without_attributes(xml: &[u8], is_named: impl Fn(&str) -> bool) -> Result<Vec<u8>, Unchangeable> {
    rewritten(xml, |_, name, value| {
        let own = name.rsplit(':').next().unwrap_or(name);
        let is_declared = name == "xmlns" || name.starts_with("xmlns:");
        (!is_declared && !value.is_empty() && is_named(own)).then(String::new)
    })
}

/// The part without what a filter chose: a copy of what stands in cells.
///
/// # Errors
/// As [`walk`].
pub(super) fn without_filters(xml: &[u8]) -> Result<Vec<u8>, Unchangeable> {
    rewritten(xml, |element, name, value| {
        let is_choice = matches!(element, "filter" | "customFilter") && name == "val";
        (is_choice && !value.is_empty()).then(String::new)
    })
}

/// Where a link out of the file leads.
const NOWHERE: &str = "about:blank";

/// The relations of a part with those that lead out of the file leading nowhere.
///
/// # Errors
/// As [`walk`].
pub(super) fn without_targets(xml: &[u8]) -> Result<Vec<u8>, Unchangeable> {
    let mut outside = BTreeSet::new();
    walk(xml, |range, event| {
        if let Event::Start(element) | Event::Empty(element) = event
            && attribute(element, "TargetMode")?.is_some_and(|mode| mode.eq_ignore_ascii_case("external"))
        {
            outside.insert(range.start);
        }
        Ok(())
    })?;
    rewritten_at(xml, |at, _, name, value| {
        (outside.contains(&at) && name == "Target" && value != NOWHERE).then(|| NOWHERE.to_owned())
    })
}

/// The part with other values in some attributes: `instead` is given element and attribute by name, and the value.
fn rewritten(xml: &[u8], instead: impl Fn(&str, &str, &str) -> Option<String>) -> Result<Vec<u8>, Unchangeable> {
    rewritten_at(xml, |_, element, name, value| instead(element, name, value))
}

fn rewritten_at(
    xml: &[u8],
    instead: impl Fn(usize, &str, &str, &str) -> Option<String>,
) -> Result<Vec<u8>, Unchangeable> {
    let mut changes = Changes::new();
    walk(xml, |range, event| {
        let (element, tail) = match event {
            Event::Start(element) => (element, ">"),
            Event::Empty(element) => (element, "/>"),
            _ => return Ok(()),
        };
        let (mut all, mut is_other, mut written) = (element.attributes(), false, String::new());
        for found in all.with_checks(false) {
            // What can't be read is never taken for clean.
            let found = found.map_err(|_| Unchangeable::Broken)?;
            let name = found.key.as_ref();
            let other = instead(range.start, element.local_name().as_ref(), name, &found.value);
            is_other |= other.is_some();
            let value = other.unwrap_or_else(|| found.value.replace('"', "&quot;"));
            written.push_str(&format!(" {name}=\"{value}\""));
        }
        if is_other {
            changes.push((range, format!("<{}{written}{tail}", element.name().as_ref())));
        }
        Ok(())
    })?;
    Ok(changed(xml, &changes))
}

/// The part without elements of these names, and all that is in them.
///
/// # Errors
/// As [`walk`].
pub(super) fn without_elements(xml: &[u8], names: &[&str]) -> Result<Vec<u8>, Unchangeable> {
    let (mut changes, mut open) = (Changes::new(), None::<(usize, usize)>);
    walk(xml, |range, event| {
        match (event, &mut open) {
            (Event::Start(_), Some((_, depth))) => *depth += 1,
            (Event::Start(element), None) if names.contains(&element.local_name().as_ref()) => {
                open = Some((range.start, 0));
            }
            (Event::Empty(element), None) if names.contains(&element.local_name().as_ref()) => {
                changes.push((range, String::new()));
            }
            (Event::End(_), Some((from, 0))) => {
                changes.push((*from..range.end, String::new()));
                open = None;
            }
            (Event::End(_), Some((_, depth))) => *depth -= 1,
            _ => {}
        }
        Ok(())
    })?;
    Ok(changed(xml, &changes))
}

/// The part without some elements of a name, in which no others lie: `goes` is given the attribute `name` and the text.
///
/// # Errors
/// As [`walk`].
pub(super) fn without_some(
    xml: &[u8],
    element: &str,
    mut goes: impl FnMut(&str, &str) -> bool,
) -> Result<Vec<u8>, Unchangeable> {
    let (mut changes, mut open) = (Changes::new(), None::<(usize, String, String)>);
    walk(xml, |range, event| {
        match (event, &mut open) {
            (Event::Start(own), _) if own.local_name().as_ref() == element => {
                open = Some((range.start, attribute(own, "name")?.unwrap_or_default(), String::new()));
            }
            (Event::Text(text), Some((_, _, said))) => said.push_str(&text.xml10_content()),
            (Event::CData(text), Some((_, _, said))) => said.push_str(&text.xml10_content()),
            (Event::GeneralRef(name), Some((_, _, said))) => said.push_str(&entity(name.as_ref())?),
            (Event::End(own), Some((from, name, said))) if own.local_name().as_ref() == element => {
                if goes(name, said) {
                    changes.push((*from..range.end, String::new()));
                }
                open = None;
            }
            _ => {}
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
            text(without_attributes(xml, |name| name == "n").expect("XML")),
            "\u{feff}<a:c x=\"1\" n=\"\">\n <d>Jan &amp; Piet</d><e t=\"y\"/><k>2025</k></a:c>"
        );
        let names = "<n name='R&#233;&amp;D'>&apos;PO per wijk&apos;!$A$1</n><n name='x'><![CDATA[\"x\"]]></n><n name='y'>&quot;y&quot;</n>";
        let mut said = Vec::new();
        let bare = without_some(names.as_bytes(), "n", |name, text| {
            said.push(format!("{name}={text}"));
            false
        });
        assert_eq!(
            (text(bare.expect("XML")).as_str(), said.join(" ")),
            (names, "Ré&D='PO per wijk'!$A$1 x=\"x\" y=\"y\"".to_owned())
        );
        for unknown in ["<n>&jan;</n>", "<n name='&jan;'>x</n>", "<n name='& jan'>x</n>", "<n>&#xD800;</n>"] {
            assert!(without_some(format!("<x>{unknown}</x>").as_bytes(), "n", |_, _| false).is_err(), "{unknown}");
        }
        assert!(without_texts(b"<!DOCTYPE x [<!ENTITY j 'Jan'>]><x>&j;</x>", &[]).is_err());
    }
}
