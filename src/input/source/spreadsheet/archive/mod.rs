//! The parts of a zip, each unpacked under one allowance for the whole workbook: a zip that lies about its sizes stops at the limit.
//!
//! In: the bytes of a zip. Out: what it is, and its parts as streams of XML events. Must not know: sheets, cells.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{BufReader, Cursor, Read};
use std::rc::Rc;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;

use super::sheets::Trouble;

/// What a zip holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Ods,
    /// An ods behind a password.
    Locked,
    /// Something that is not read.
    Other(&'static str),
}

/// The most that the parts of a workbook may unpack to together, in bytes; a part that is read again counts again.
const MAX_UNPACKED: u64 = 1 << 30;

/// What any workbook may unpack to, however small its file.
const FREE: u64 = 64 << 20;

/// The most that a larger one may grow. Real sheets grow five to fifty times; what deflate can do is a thousand.
const MAX_RATIO: u64 = 100;

/// The longest single tag or text, in bytes: a cell holds at most 32,767 characters.
const MAX_TOKEN: u64 = 16 << 20;

/// How deep elements may lie within each other.
const MAX_DEPTH: usize = 1_000;

/// A zip that was opened.
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// The place of every part by its name in small letters with `/`: some programs write other capitals or `\`.
    names: BTreeMap<String, usize>,
    meter: Rc<Meter>,
}

/// What may still be unpacked.
struct Meter {
    left: Cell<u64>,
    /// Bytes since the last event.
    token: Cell<u64>,
    /// Whether a limit was met.
    spent: Cell<bool>,
}

struct Metered<R> {
    inner: R,
    meter: Rc<Meter>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let (count, meter) = (read as u64, &self.meter);
        meter.token.set(meter.token.get() + count);
        match meter.left.get().checked_sub(count) {
            Some(left) if meter.token.get() <= MAX_TOKEN => meter.left.set(left),
            _ => {
                meter.spent.set(true);
                return Err(std::io::Error::other("limit"));
            }
        }
        Ok(read)
    }
}

impl<'b> Archive<'b> {
    /// Opens a zip: its list of parts is read, no part is.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Archive<'b>, Trouble> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Trouble::Broken("zip".to_owned()))?;
        let plain = |name: &[u8]| String::from_utf8_lossy(name).replace('\\', "/").to_lowercase();
        let mut names = BTreeMap::new();
        for index in 0..zip.len() {
            if let Some(Ok(name)) = zip.name_for_index(index) {
                names.entry(plain(name.as_bytes())).or_insert(index);
            }
        }
        let left = (bytes.len() as u64).saturating_mul(MAX_RATIO).clamp(FREE, MAX_UNPACKED);
        let meter = Rc::new(Meter { left: Cell::new(left), token: Cell::new(0), spent: Cell::new(false) });
        Ok(Archive { zip, names, meter })
    }

    pub(super) fn kind(&self) -> Kind {
        let holds = |name: &str| self.names.contains_key(name);
        match () {
            () if holds("xl/workbook.bin") => Kind::Other("xlsb"),
            () if holds("word/document.xml") => Kind::Other("Word"),
            () if holds("ppt/presentation.xml") => Kind::Other("PowerPoint"),
            () if holds("mimetype") && holds("encrypted-package") => Kind::Locked,
            () if holds("mimetype") && holds("content.xml") => Kind::Ods,
            () if holds("[content_types].xml") => Kind::Xlsx,
            () => Kind::Other("zip"),
        }
    }

    /// Whether there is a part of that name.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.names.contains_key(&name.to_lowercase())
    }

    /// A part as XML; `None` when there is none of that name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_>>, Trouble> {
        let Some(index) = self.names.get(&name.to_lowercase()) else { return Ok(None) };
        let file = self.zip.by_index(*index).map_err(|error| Trouble::Broken(error.to_string()))?;
        let metered: Box<dyn Read> = Box::new(Metered { inner: file, meter: self.meter.clone() });
        let mut reader = Reader::from_reader(BufReader::with_capacity(1 << 16, metered));
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Ok(Some(Part { reader, buffer: Vec::new(), depth: 0, meter: self.meter.clone() }))
    }

    /// The first bytes of a part; nothing when there is none.
    pub(super) fn head(&mut self, name: &str, length: u64) -> Vec<u8> {
        let mut head = Vec::new();
        if let Some(index) = self.names.get(name)
            && let Ok(file) = self.zip.by_index(*index)
        {
            // What can't be read is not there.
            let _ = file.take(length).read_to_end(&mut head);
        }
        head
    }
}

/// A part as a stream of XML events. An empty element comes as its start and its end.
pub(super) struct Part<'a> {
    reader: Reader<BufReader<Box<dyn Read + 'a>>>,
    buffer: Vec<u8>,
    depth: usize,
    meter: Rc<Meter>,
}

impl Part<'_> {
    /// The next event; `None` at the end of the part.
    pub(super) fn next(&mut self) -> Result<Option<Event<'_>>, Trouble> {
        self.buffer.clear();
        self.meter.token.set(0);
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(_) if self.meter.spent.get() => return Err(Trouble::TooLarge(None)),
            Err(error) => return Err(Trouble::Broken(error.to_string())),
        };
        match &event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof => return Ok(None),
            _ => {}
        }
        // Deep nesting would fill the memory with names that are still open.
        if self.depth > MAX_DEPTH { Err(Trouble::TooLarge(None)) } else { Ok(Some(event)) }
    }

    /// Goes on to the end of the element that was just opened.
    pub(super) fn skip(&mut self) -> Result<(), Trouble> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if self.next()?.is_none() {
                return Err(cut());
            }
        }
        Ok(())
    }

    /// Adds the text of an event, entities resolved; other events add nothing.
    pub(super) fn gather(event: &Event, text: &mut String) -> Result<(), Trouble> {
        match event {
            Event::Text(found) => text.push_str(&found.xml10_content()),
            Event::CData(found) => text.push_str(&found.xml10_content()),
            Event::GeneralRef(found) => text.push(entity(found)?),
            _ => {}
        }
        Ok(())
    }
}

/// A part that ends too early.
pub(super) fn cut() -> Trouble {
    Trouble::Broken("XML".to_owned())
}

/// The five entities of XML and characters by number. A workbook has no others; one that declares its own is not unpacked.
fn entity(found: &BytesRef) -> Result<char, Trouble> {
    let broken = || Trouble::Broken("XML entity".to_owned());
    if let Some(character) = found.resolve_char_ref().map_err(|_| broken())? {
        return Ok(character);
    }
    match &*found.xml10_content() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(broken()),
    }
}

/// The value of an attribute, whatever its prefix.
pub(super) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let attribute = element.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == name)?;
    attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
}

#[cfg(test)]
mod tests;
