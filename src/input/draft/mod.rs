//! TOML as written: the right keys with the right types, each value with its place; what the values mean is judged by the module that reads.
//!
//! In: TOML text. Out: whatever the reader makes of its tables, with every wrong key and type noted in [`Faults`]. The tree is walked by hand:
//! serde would stop at the first fault. Must not know: norms, batches.

mod faults;
mod syntax;
mod table;

use toml::de::DeTable;

use crate::base::finding::{Code, Finding, Place};

pub(crate) use faults::{Faults, Span};
pub(crate) use table::{At, loose_text};
pub use table::{Table, Value, flag, number, numbers, path, path_or_paths, paths, tables, text, texts, whole, wrong};

/// The text in the bytes of a file; a finding where it is none in UTF-8, which says what it seems to be.
pub(crate) fn decoded(bytes: Vec<u8>, file: &str) -> Result<String, Finding> {
    // Letters of two bytes: with its mark in front, or as it is to be seen in a text of plain letters, of which every other byte is 0.
    let zeros = bytes.chunks_exact(2).filter(|pair| pair.contains(&0)).count();
    let is_wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || zeros > bytes.len() / 4;
    let refused = |form: &str| Finding::new(Code::TomlNotText, Place::file(file)).fact("form", form);
    if is_wide {
        return Err(refused("wide"));
    }
    String::from_utf8(bytes).map_err(|_| refused("other"))
}

/// Reads a text with `top`; `None` when it is not TOML as a whole. What can be read of it then is read for its faults only.
pub fn read<T>(
    text: &str,
    faults: &Faults,
    top: impl for<'a> FnOnce(&'a Faults<'a>, &'a DeTable<'a>) -> T,
) -> Option<T> {
    let mended = syntax::mend(text, faults);
    let (document, errors) = DeTable::parse_recoverable(&mended.text);
    if !mended.tables {
        return None;
    }
    for error in errors.iter().filter(|error| error.message() == syntax::DOUBLE) {
        faults.add(Code::TomlKeyTwice, &error.span().unwrap_or(0..0), &[]);
    }
    let draft = top(faults, document.get_ref());
    if mended.whole {
        return Some(draft);
    }
    // What seems to be missing may stand in a part that could not be read.
    faults.forget_missing();
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_utf_8_says_what_it_seems_to_be() {
        let wide = |mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
            let text: Vec<u8> = "name = \"Buren\"".encode_utf16().flat_map(bytes).collect();
            [mark, text.as_slice()].concat()
        };
        for (bytes, form) in [
            (wide(&[0xff, 0xfe], u16::to_le_bytes), "wide"),
            (wide(&[0xfe, 0xff], u16::to_be_bytes), "wide"),
            (wide(&[], u16::to_le_bytes), "wide"),
            (b"name = \"Co\xf6peratie\"".to_vec(), "other"),
        ] {
            let expected = Finding::new(Code::TomlNotText, Place::file("a")).fact("form", form);
            assert_eq!(decoded(bytes, "a"), Err(expected));
        }
        assert_eq!(decoded("é".into(), "a").as_deref(), Ok("é"));
    }

    /// The problem of each fault of TOML in a text.
    fn problems(text: &str) -> Vec<String> {
        let faults = Faults::new(text, "a");
        read(text, &faults, |faults, table| {
            Table::new(faults, 0..0, table, &["name"]).required("name", path);
        });
        faults.finish().iter().map(|f| format!("{:?}", f.facts)).collect()
    }

    #[test]
    fn a_path_of_windows_between_double_quotes_says_what_to_write() {
        for name in [r"C:\Users\norm.toml", r"normen\bao.toml", r"normen\temp.toml", r"D:\zuid"] {
            let found = problems(&format!("name = \"{name}\"\n"));
            assert!(found.len() == 1 && found[0].contains("\"path\""), "{name}: {found:?}");
        }
        assert_eq!(problems("name = 'C:\\Users\\norm.toml'\n"), [""; 0]);
        assert_eq!(problems("name = \"C:\\\\Users\"\n"), [""; 0]);
    }
}
