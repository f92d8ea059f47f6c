//! Every text that a file holds for whoever looks for it: on its pages, behind pictures, in its properties, in what is packed in it.

use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

use pdf_extract::{Document, Object};

/// Where in a file a text stands, and the text.
pub(crate) type Texts = Vec<(String, String)>;

/// The texts of a file, its name among them.
pub(crate) fn of(name: &str, bytes: &[u8]) -> Texts {
    let mut texts = vec![("name".to_owned(), name.to_owned())];
    let end = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    match end.as_str() {
        "pdf" => texts.extend(pdf(bytes)),
        "zip" | "xlsx" | "docx" | "pptx" => texts.extend(zip(bytes)),
        "eml" => texts.extend(mail(bytes)),
        _ => texts.push(("text".to_owned(), plain(bytes))),
    }
    texts
}

/// A text file, with the entities of HTML and XML resolved.
fn plain(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).replace("&#38;", "&").replace("&amp;", "&");
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&apos;", "'")];
    let signs = signs.into_iter().chain([("&#x27;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&nbsp;", " ")]);
    signs.fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

fn zip(bytes: &[u8]) -> Texts {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut texts = vec![("comment".to_owned(), String::from_utf8_lossy(archive.comment()).into_owned())];
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut part = Vec::new();
        file.read_to_end(&mut part).expect("bytes");
        texts.extend(of(&name, &part).into_iter().map(|(place, text)| (format!("{name}: {place}"), text)));
    }
    texts
}

/// A mail: its headers and texts as they stand, and whatever is packed in base64.
fn mail(bytes: &[u8]) -> Texts {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let mut texts = vec![("mail".to_owned(), text.clone())];
    for part in text.split("\n\n") {
        let joined: String = part.split_whitespace().take_while(|line| !line.starts_with("--")).collect();
        texts.extend(
            base64(&joined)
                .map(|bytes| match bytes.starts_with(b"%PDF") {
                    true => pdf(&bytes),
                    false if bytes.starts_with(b"PK") => zip(&bytes),
                    false => vec![("packed".to_owned(), plain(&bytes))],
                })
                .into_iter()
                .flatten(),
        );
    }
    texts
}

fn base64(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| match c {
        b'A'..=b'Z' => Some(u32::from(c - b'A')),
        b'a'..=b'z' => Some(u32::from(c - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(c - b'0') + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Option<Vec<u32>> = text.trim_end_matches('=').bytes().map(digit).collect();
    let digits = digits.filter(|digits| digits.len() >= 16)?;
    let group = |four: &[u32]| {
        let bits = four.iter().fold(0, |bits, digit| bits << 6 | digit) << (6 * (4 - four.len()));
        bits.to_be_bytes()[1..four.len()].to_vec()
    };
    Some(digits.chunks(4).flat_map(group).collect())
}

/// The words on the pages, and every string of the file: title, author, alternative texts, bookmarks, links; and every stream that is a text.
fn pdf(bytes: &[u8]) -> Texts {
    let pages = pdf_extract::extract_text_from_mem(bytes).expect("a PDF with text");
    let document = Document::load_mem(bytes).expect("a PDF");
    let mut texts = vec![("pages".to_owned(), pages)];
    let trailer = Object::Dictionary(document.trailer.clone());
    document.objects.values().chain([&trailer]).for_each(|object| strings(object, &mut texts));
    texts
}

fn strings(object: &Object, texts: &mut Texts) {
    match object {
        Object::String(bytes, _) => texts.push(("string".to_owned(), string(bytes))),
        Object::Array(items) => items.iter().for_each(|item| strings(item, texts)),
        Object::Dictionary(dictionary) => entries(dictionary, texts),
        Object::Stream(stream) => {
            entries(&stream.dict, texts);
            let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            if let Ok(text) = String::from_utf8(bytes) {
                texts.push(("stream".to_owned(), plain(text.as_bytes())));
            }
        }
        _ => {}
    }
}

/// The strings of a dictionary, each at its key.
fn entries(dictionary: &pdf_extract::Dictionary, texts: &mut Texts) {
    for (key, value) in dictionary {
        let mut own = Texts::new();
        strings(value, &mut own);
        let key = String::from_utf8_lossy(key).into_owned();
        texts.extend(own.into_iter().map(|(_, text)| (key.clone(), text)));
    }
}

/// A string of a PDF: UTF-16 with its mark, UTF-8, or one byte for each letter.
fn string(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, wide @ ..] => {
            let units: Vec<u16> = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        bytes => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

/// What stands in a package that is another's.
pub(crate) struct Foreign {
    /// Names of schools.
    names: Vec<String>,
    /// Numbers of schools.
    numbers: Vec<String>,
    /// Texts that people wrote, squeezed, by how they begin.
    texts: HashMap<Vec<u8>, Vec<String>>,
}

/// By so many of their first bytes texts are looked up.
const BEGIN: usize = 12;

/// A text as it is searched: without white space and hyphens, which pages and lines add.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}')).collect()
}

impl Foreign {
    /// Looks for these; `texts` are squeezed and have [`BEGIN`] bytes at least.
    pub(crate) fn new(names: Vec<String>, numbers: Vec<String>, texts: impl IntoIterator<Item = String>) -> Foreign {
        let mut by_begin: HashMap<Vec<u8>, Vec<String>> = HashMap::new();
        for text in texts.into_iter().filter(|text| text.len() >= BEGIN) {
            by_begin.entry(text.as_bytes()[..BEGIN].to_vec()).or_default().push(text);
        }
        Foreign { names, numbers, texts: by_begin }
    }

    /// How many names, numbers and texts there are.
    pub(crate) fn counts(&self) -> [usize; 3] {
        [self.names.len(), self.numbers.len(), self.texts.values().map(Vec::len).sum()]
    }

    /// What a package holds of another, with where.
    pub(crate) fn in_package(&self, package: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
        package.iter().flat_map(|(name, bytes)| self.in_file(name, bytes)).collect()
    }

    fn in_file(&self, name: &str, bytes: &[u8]) -> Vec<String> {
        let mut found = Vec::new();
        for (place, text) in of(name, bytes) {
            let (upper, squeezed) = (text.to_uppercase(), squeezed(&text));
            let numbers = self.numbers.iter().filter(|number| upper.contains(number.as_str()));
            let names = self.names.iter().filter(|name| has_words(&text, &squeezed, name));
            let texts = self.written_in(squeezed.as_bytes());
            found.extend(numbers.chain(names).chain(texts).map(|what| format!("{name} ({place}): {what}")));
        }
        found
    }

    fn written_in<'f>(&'f self, text: &[u8]) -> Vec<&'f String> {
        let starts = (0..text.len().saturating_sub(BEGIN - 1))
            .filter_map(|at| Some((at, self.texts.get(&text[at..at + BEGIN])?)));
        starts.flat_map(|(at, texts)| texts.iter().filter(move |own| text[at..].starts_with(own.as_bytes()))).collect()
    }
}

/// Whether a text holds a name as words of their own; over lines and hyphens a long one as well.
fn has_words(text: &str, squeezed_text: &str, name: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    let alone = text.match_indices(name).any(|(at, _)| {
        !text[..at].chars().next_back().is_some_and(is_letter)
            && !text[at + name.len()..].chars().next().is_some_and(is_letter)
    });
    alone || name.chars().count() >= 12 && name.contains(' ') && squeezed_text.contains(&squeezed(name))
}
