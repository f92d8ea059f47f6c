//! A written file made small, at little cost: krilla packs each page as tightly as it can and everything else not at all.
//!
//! In: a file as krilla writes it, with pages that are not packed. Out: the same objects under the same numbers. What krilla did not pack is packed quickly, and objects without contents of
//! their own, most of which are tags, are packed together (object streams, PDF 1.5). Must not know: what an object says.

use std::cell::RefCell;

use anyhow::{Context, Result, ensure};
use flate2::{Compress, Compression, FlushCompress, Status};

use crate::base::number::{push_number, to_u16, to_u32};

/// Half the CPU of the next level and a fifth of what krilla takes; with the tags packed too the file is a quarter smaller than krilla's.
const LEVEL: u32 = 1;
/// Objects that are packed together: who reads one of them unpacks them all.
const TOGETHER: usize = 500;
/// Of an entry in the table: what it is, a place, a number.
const ENTRY: usize = 7;

/// Packs a file.
///
/// # Errors
/// The file is not as krilla writes it.
pub(super) fn pack(file: &[u8]) -> Result<Vec<u8>> {
    let written = Written::read(file).context("a PDF without a table of its objects")?;
    PACKER.with_borrow_mut(|packer| {
        let (head, places) = (written.head().to_vec(), vec![(0, 0, u16::MAX)]);
        let mut packed = Packed { file: head, places, loose: Vec::new(), packer };
        packed.places.resize(written.starts.len(), (0, 0, 0));
        for number in 1..written.starts.len() {
            match written.object(number).with_context(|| format!("object {number} of a PDF"))? {
                Object::Plain(body) => packed.loose.push((number, body)),
                Object::Stream { about, content } => packed.stream(number, about, content)?,
            }
        }
        packed.loosely()?;
        packed.finish(written.trailer)
    })
}

thread_local! {
    /// To make one takes as long as to pack a short text.
    static PACKER: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(LEVEL), true));
}

/// A file as it was written.
struct Written<'f> {
    file: &'f [u8],
    /// Where each object begins, by its number; that of 0 says nothing.
    starts: Vec<usize>,
    /// Where the last one ends.
    end: usize,
    /// What the file says of itself: which object leads to all others.
    trailer: &'f str,
}

enum Object<'f> {
    Plain(&'f [u8]),
    /// With contents, and what is said of them beside their length.
    Stream {
        about: &'f [u8],
        content: &'f [u8],
    },
}

impl<'f> Written<'f> {
    fn read(file: &'f [u8]) -> Option<Written<'f>> {
        let tail = file.strip_suffix(b"\n%%EOF")?;
        let digits = tail.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let (rest, end) = tail.split_at(tail.len() - digits);
        let end: usize = std::str::from_utf8(end).ok()?.parse().ok()?;
        let table = rest.get(end..)?.strip_prefix(b"xref\n0 ")?;
        let digits = table.iter().position(|byte| *byte == b'\n')?;
        let count: usize = std::str::from_utf8(&table[..digits]).ok()?.parse().ok()?;
        let (entries, trailer) = table[digits + 1..].split_at_checked(count.checked_mul(20)?)?;
        let start = |entry: &[u8]| std::str::from_utf8(&entry[..10]).ok()?.parse().ok();
        let starts = entries.chunks_exact(20).map(start).collect::<Option<_>>()?;
        let trailer = std::str::from_utf8(trailer).ok()?.strip_prefix("trailer\n<</Size ")?;
        let trailer = trailer.trim_start_matches(|c: char| c.is_ascii_digit()).strip_suffix(">>\nstartxref\n")?;
        Some(Written { file, starts, end, trailer })
    }

    /// What stands before the first object.
    fn head(&self) -> &'f [u8] {
        &self.file[..self.starts.get(1).map_or(self.end, |start| (*start).min(self.end))]
    }

    fn object(&self, number: usize) -> Option<Object<'f>> {
        let end = self.starts.get(number + 1).copied().unwrap_or(self.end);
        let object = self.file.get(*self.starts.get(number)?..end)?;
        let mut head = String::new();
        push_number(to_u32(number), &mut head);
        let body = object.strip_prefix(head.as_bytes())?.strip_prefix(b" 0 obj\n")?.strip_suffix(b"\nendobj\n")?;
        // A value ends with a bracket, a letter or a digit of its own, and a text in brackets: never with this word on a line.
        let Some(body) = body.strip_suffix(b"\nendstream") else { return Some(Object::Plain(body)) };
        let body = body.strip_prefix(b"<</Length ")?;
        let digits = body.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (length, body) = body.split_at(digits);
        let length: usize = std::str::from_utf8(length).ok()?.parse().ok()?;
        let (about, content) = body.split_at(body.len().checked_sub(length)?);
        Some(Object::Stream { about: about.strip_suffix(b">>\nstream\n")?, content })
    }
}

/// A file in the making.
struct Packed<'f> {
    file: Vec<u8>,
    /// By number: 1 and where it begins, or 2, in which object it is packed and as which of those; 0 for none.
    places: Vec<(u8, u32, u16)>,
    /// Objects that are to be packed together.
    loose: Vec<(usize, &'f [u8])>,
    /// For all contents, one after the other.
    packer: &'f mut Compress,
}

impl Packed<'_> {
    /// Adds an object with contents: packed, unless they are so or are to be read by who knows nothing of PDF.
    fn stream(&mut self, number: usize, about: &[u8], content: &[u8]) -> Result<()> {
        let says = |name: &[u8]| about.windows(name.len()).any(|part| part == name);
        match says(b"/Filter") || says(b"/Metadata") {
            true => self.write(number, about, content),
            false => {
                let content = self.deflate(content)?;
                self.write(number, &[about, b"/Filter/FlateDecode"].concat(), &content);
            }
        }
        Ok(())
    }

    fn write(&mut self, number: usize, about: &[u8], content: &[u8]) {
        self.places[number] = (1, to_u32(self.file.len()), 0);
        let head = format!("{number} 0 obj\n<</Length {}", content.len());
        let all = [head.as_bytes(), about, b">>\nstream\n", content, b"\nendstream\nendobj\n"];
        all.into_iter().for_each(|part| self.file.extend_from_slice(part));
    }

    /// Adds the objects that are packed together, in objects behind the last.
    fn loosely(&mut self) -> Result<()> {
        for together in std::mem::take(&mut self.loose).chunks(TOGETHER) {
            let own = self.places.len();
            self.places.push((0, 0, 0));
            let (mut table, mut bodies) = (String::new(), Vec::new());
            for (at, (number, body)) in together.iter().enumerate() {
                self.places[*number] = (2, to_u32(own), to_u16(at));
                for part in [*number, bodies.len()] {
                    push_number(to_u32(part), &mut table);
                    table.push(' ');
                }
                bodies.extend_from_slice(body);
                bodies.push(b'\n');
            }
            let about = format!("/Type/ObjStm/N {}/First {}/Filter/FlateDecode", together.len(), table.len());
            let content = self.deflate(&[table.as_bytes(), &bodies].concat())?;
            self.write(own, about.as_bytes(), &content);
        }
        Ok(())
    }

    /// Adds the table, which is an object itself.
    fn finish(mut self, trailer: &str) -> Result<Vec<u8>> {
        let (own, start) = (self.places.len(), self.file.len());
        ensure!(u32::try_from(start).is_ok(), "a PDF of more than four gigabytes");
        self.places.push((1, to_u32(start), 0));
        let mut table = Vec::with_capacity(ENTRY * self.places.len());
        for (kind, place, number) in &self.places {
            table.push(*kind);
            table.extend(place.to_be_bytes());
            table.extend(number.to_be_bytes());
        }
        let about = format!("/Type/XRef/Size {}/W[1 4 2]{trailer}/Filter/FlateDecode", own + 1);
        let table = self.deflate(&table)?;
        self.write(own, about.as_bytes(), &table);
        self.file.extend(format!("startxref\n{start}\n%%EOF").bytes());
        Ok(self.file)
    }

    fn deflate(&mut self, content: &[u8]) -> Result<Vec<u8>> {
        self.packer.reset();
        // No byte takes more than nine bits, and a little stands around all of it.
        let mut packed = Vec::with_capacity(content.len() + content.len() / 8 + 64);
        let status = self.packer.compress_vec(content, &mut packed, FlushCompress::Finish)?;
        ensure!(status == Status::StreamEnd, "contents of a PDF that do not end");
        Ok(packed)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use pdf_extract::{Document, Object};

    use super::*;

    /// A file as krilla writes it, of objects as they are said.
    fn written(objects: &[&str]) -> Vec<u8> {
        let mut file = b"%PDF-1.7\n%\x80\x80\x80\x80\n".to_vec();
        let mut table = format!("xref\n0 {}\n0000000000 65535 f\r\n", objects.len() + 1);
        for (at, object) in objects.iter().enumerate() {
            table += &format!("{:010} 00000 n\r\n", file.len());
            file.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
        }
        let end = file.len();
        let size = objects.len() + 1;
        file.extend(format!("{table}trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{end}\n%%EOF").bytes());
        file
    }

    #[test]
    fn every_object_is_there_under_its_number() {
        let long = "0 0 m 1 1 l S ".repeat(50);
        let page = format!("<</Length {}>>\nstream\n{long}\nendstream", long.len());
        let said = "<</Length 3/Type/Metadata/Subtype/XML>>\nstream\nabc\nendstream";
        // A text may say what ends an object.
        let text = "<</Alt(een\nendstream\nendobj\n7 0 obj\n)>>";
        let many = vec!["[1 2 3]"; 1100];
        let file = written(&[&["<</Type/Catalog>>", &page, said, text], &many[..]].concat());
        let packed = pack(&file).expect("a packed file");
        assert!(packed.len() < file.len() / 2 && packed.starts_with(b"%PDF-1.7\n%\x80\x80\x80\x80\n2 0 obj"));
        let (before, after) =
            (Document::load_mem(&file).expect("a file"), Document::load_mem(&packed).expect("a file"));
        for (id, object) in &before.objects {
            match (object, after.get_object(*id).expect("an object")) {
                (Object::Stream(one), Object::Stream(other)) if one.dict.has(b"Type") => assert_eq!(one, other),
                (Object::Stream(one), Object::Stream(other)) => {
                    assert_eq!(one.content, other.decompressed_content().expect("contents"));
                }
                (one, other) => assert_eq!(one, other),
            }
        }
        assert_eq!(pack(&file).expect("a packed file"), packed);
    }

    #[test]
    fn contents_that_are_as_small_as_can_be_find_room() {
        let mut chance = fastrand::Rng::with_seed(7);
        let mut packer = Compress::new(Compression::new(LEVEL), true);
        let mut packed = Packed { file: Vec::new(), places: Vec::new(), loose: Vec::new(), packer: &mut packer };
        for length in [0, 1, 99, 200_000] {
            let content: Vec<u8> = std::iter::repeat_with(|| chance.u8(..)).take(length).collect();
            let bytes = packed.deflate(&content).expect("packed contents");
            let mut back = Vec::new();
            flate2::read::ZlibDecoder::new(&*bytes).read_to_end(&mut back).expect("contents");
            assert!(back == content, "{length}");
        }
    }

    #[test]
    fn what_is_no_file_of_krilla_is_refused() {
        let file = written(&["<</Type/Catalog>>", "<</Length 3>>\nstream\nabc\nendstream"]);
        assert!(pack(&file).is_ok() && pack(&pack(&file).expect("a packed file")).is_err());
        for (known, other) in
            [("/Length 3", "/Length 9999"), ("2 0 obj", "9 0 obj"), ("xref\n0 3", "xref\n0 9"), ("%%EOF", "")]
        {
            let wrong = String::from_utf8_lossy(&file).replace(known, other);
            assert!(pack(wrong.as_bytes()).is_err(), "{other}");
        }
    }
}
