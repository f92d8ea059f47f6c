//! The part with the texts that cells share.

use quick_xml::events::Event;

use super::super::archive::{Archive, Part};
use super::super::texts::Texts;
use crate::input::source::spreadsheet::sheets::Trouble;

/// Reads the shared texts of a workbook.
pub(super) fn read(archive: &mut Archive, path: Option<&str>) -> Result<Texts, Trouble> {
    let mut texts = Texts::default();
    let Some(path) = path else { return Ok(texts) };
    let Some(mut part) = archive.part(path)? else { return Ok(texts) };
    // A text in runs has several `t`; `rPh` holds how Japanese is pronounced.
    let (mut one, mut in_text, mut in_sound) = (String::new(), false, false);
    while let Some(event) = part.next()? {
        match &event {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => in_text = !in_sound,
                "rPh" => in_sound = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" => in_text = false,
                "rPh" => in_sound = false,
                "si" => {
                    texts.push(&plain(&one))?;
                    one.clear();
                }
                _ => {}
            },
            event if in_text => Part::gather(event, &mut one)?,
            _ => {}
        }
    }
    Ok(texts)
}

/// A text with Excel's own escapes resolved: `_x000D_` is a line end, `_x005F_` the underscore of one that was meant.
pub(super) fn plain(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let (mut units, mut rest) = (Vec::new(), text);
    let mut done = String::with_capacity(text.len());
    while !rest.is_empty() {
        if let Some((unit, behind)) = escape(rest) {
            units.push(unit);
            rest = behind;
            continue;
        }
        done.extend(char::decode_utf16(units.drain(..)).map(|c| c.unwrap_or('\u{fffd}')));
        // Up to the next underscore behind the first letter.
        let next = rest.char_indices().skip(1).find(|(_, c)| *c == '_').map_or(rest.len(), |(at, _)| at);
        let (plain, behind) = rest.split_at_checked(next).unwrap_or((rest, ""));
        done.push_str(plain);
        rest = behind;
    }
    done.extend(char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')));
    done.into()
}

/// The unit of UTF-16 that an escape at the beginning of a text stands for, and what is behind it.
fn escape(text: &str) -> Option<(u16, &str)> {
    let (digits, behind) = text.strip_prefix("_x")?.split_at_checked(5)?;
    let digits = digits.strip_suffix('_')?;
    let are_hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    are_hex.then(|| u16::from_str_radix(digits, 16).ok()).flatten().map(|unit| (unit, behind))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn escapes_of_excel() {
        assert_eq!(plain("een_x000D_\ntwee"), "een\r\ntwee");
        assert_eq!(plain("_x005F_x000D_"), "_x000D_");
        assert_eq!(plain("a_xD83D__xDE00_b"), "a\u{1f600}b");
        assert_eq!(plain("_xD83D_"), "\u{fffd}");
        assert_eq!(plain("\u{c9}\u{e9}n afspraak_x000D_"), "\u{c9}\u{e9}n afspraak\r");
        assert_eq!(plain("\u{20ac} 5_x"), "\u{20ac} 5_x");
        assert_eq!(plain("a_x000D_\u{eb}n_x000D_\u{1f600}_x"), "a\r\u{eb}n\r\u{1f600}_x");
        for same in ["", "_", "_x", "_x00_", "_xé000_", "naam_xyz", "é_", "__x_", "_xZZZZ_"] {
            assert_eq!(plain(same), same);
        }
    }
}
