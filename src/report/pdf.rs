//! Typst to PDF/UA-1: the only room that knows typst.
//!
//! In: a template of this crate, its data as JSON, its pictures as SVG. Out: PDF bytes, the same for the same input on any thread and any
//! machine: fonts come from the program itself and there is no clock. Must not know: the dossier, what a document says.
//!
//! PDF/UA-1 refuses a picture without alt text, a document without title or language, and a character that no font has. The first three are
//! mistakes of a template and end the run; the last can come from any answer, so such characters are replaced before typesetting.

use std::panic::resume_unwind;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, anyhow};
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::base::text::glyphs;

/// How many documents a result of typesetting stays in typst's memory without being used again: enough to share what all documents of one
/// template have in common between threads, few enough to stay small over thousands of documents.
const MEMORY: usize = 4;

/// The template's name in the virtual folder. A typst `FileId` lives as long as the process and there are few: names are always the same.
const MAIN: &str = "main.typ";
/// The data's name.
const DATA: &str = "data.json";

/// A document to make.
pub struct Document<'a> {
    /// Names the document: the same for the same document, over runs.
    pub ident: &'a str,
    /// The Typst source of the template.
    pub template: &'static str,
    /// The data, read by the template as `json("data.json")`.
    pub data: String,
    /// Pictures by file name, read by the template as `image("name.svg", alt: ..)`.
    pub pictures: Vec<(String, String)>,
    /// What stands behind a text that is cut for its length: where the whole of it is.
    pub cut: String,
}

/// A made document.
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its number of pages.
    pub pages: usize,
}

/// Makes a PDF/UA-1 file. An error names the message and the line of the template.
pub fn make(document: &Document) -> Result<Pdf> {
    let room = Room::new(document)?;
    let made = room.pdf(document.ident);
    // Not before: what the last documents had in common may serve the next one.
    comemo::evict(MEMORY);
    made
}

/// Room for the deepest nesting that a template has.
const STACK: usize = 8 << 20;

/// Does `count` pieces of work that each make documents, on as many threads as rayon has here, and gives the outcomes in order.
///
/// Not a parallel iterator of rayon: typst spreads the pages of a document with rayon itself, and a thread that waits for a page would begin
/// with the next document on top of it, and with the next on top of that, until its stack is full. So each thread is a pool of its own.
pub fn side_by_side<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Result<Vec<T>> {
    let next = AtomicUsize::new(0);
    let lane = || {
        let turns = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)));
        turns.take_while(|at| *at < count).map(|at| (at, work(at))).collect::<Vec<_>>()
    };
    let lanes = 0..rayon::current_num_threads().min(count);
    let pool = |_| rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build();
    let pools = lanes.map(pool).collect::<Result<Vec<_>, _>>()?;
    let mut made: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> = pools.iter().map(|pool| scope.spawn(|| pool.install(lane))).collect();
        running.into_iter().flat_map(|lane| lane.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    made.sort_by_key(|(at, _)| *at);
    Ok(made.into_iter().map(|(_, outcome)| outcome).collect())
}

/// What every document shares.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let faces = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
    let fonts: Vec<_> = faces.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect();
    Shared { library: LazyHash::new(Library::default()), book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// The closed room that one document is made in: its files and the shared fonts, nothing of the machine.
struct Room {
    main: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Room {
    fn new(document: &Document) -> Result<Room> {
        let mut data: Value = serde_json::from_str(&document.data)?;
        let pictures: Vec<_> = document.pictures.iter().map(|(name, _)| name.as_str()).collect();
        make_printable(&mut data, &pictures, &document.cut);
        let mut files = vec![(file_id(DATA)?, Bytes::from_string(data.to_string()))];
        for (name, picture) in &document.pictures {
            files.push((file_id(name)?, Bytes::from_string(glyphs::shown(picture).into_owned())));
        }
        Ok(Room { main: Source::new(file_id(MAIN)?, document.template.to_owned()), files })
    }

    fn pdf(&self, ident: &str) -> Result<Pdf> {
        let options = PdfOptions {
            ident: Smart::Custom(ident.to_owned()),
            creator: Smart::Custom(Some("sop".to_owned())),
            timestamp: None,
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| anyhow!("{}", e.message()))?,
            ..PdfOptions::default()
        };
        let made: PagedDocument = typst::compile(self).output.map_err(|all| self.error(ident, &all))?;
        let bytes = typst_pdf::pdf(&made, &options).map_err(|all| self.error(ident, &all))?;
        Ok(Pdf { bytes, pages: made.pages().len() })
    }

    /// The mistakes as one error, each with its line in the template where it is known.
    fn error(&self, ident: &str, mistakes: &[SourceDiagnostic]) -> anyhow::Error {
        let told: Vec<_> = mistakes.iter().map(|mistake| self.tell(mistake)).collect();
        anyhow!("PDF {ident}: {}", told.join("; "))
    }

    fn tell(&self, mistake: &SourceDiagnostic) -> String {
        let hints: String = mistake.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
        let line = match (mistake.span.id(), self.range(mistake.span)) {
            (Some(id), Some(range)) if id == self.main.id() => self.main.lines().byte_to_line(range.start),
            _ => None,
        };
        match line {
            Some(line) => format!("{MAIN} line {}: {}{hints}", line + 1, mistake.message),
            None => format!("{}{hints}", mistake.message),
        }
    }
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }
    fn main(&self) -> FileId {
        self.main.id()
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::NotSource) }
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| FileError::NotFound(id.vpath().get_with_slash().into()))
    }
    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }
    /// There is no clock: the run date is part of the data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> Result<FileId> {
    let path = VirtualPath::new(name).map_err(|e| anyhow!("{name} is not a file name: {e}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Makes every text in the data printable, and breakable where it has to be; a text that names a picture stays as it is.
fn make_printable(data: &mut Value, pictures: &[&str], cut: &str) {
    match data {
        Value::String(text) if !pictures.contains(&text.as_str()) => {
            *text = breakable(&glyphs::shown(shortened(text, cut)));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| make_printable(item, pictures, cut)),
        Value::Object(fields) => fields.values_mut().for_each(|field| make_printable(field, pictures, cut)),
        _ => {}
    }
}

/// A text of more characters than this is a mistake in the input: on paper it would only push everything else away.
const LONGEST: usize = 1000;

/// The text as far as it goes on paper, with a word about it where that is not all of it.
fn shortened<'t>(text: &'t mut String, cut: &str) -> &'t str {
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push_str("… ");
        text.push_str(cut);
    }
    text
}

/// A word longer than this would run off a narrow column; it may break after every so many characters.
const LONG_WORD: usize = 40;
const BREAK: usize = 15;

/// The text with a soft hyphen in words that are too long for a line: invisible unless the line ends there.
fn breakable(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut broken = String::with_capacity(text.len());
    for word in letters.chunk_by(|a, b| !may_break(*a, *b)) {
        let long = word.iter().filter(|c| !c.is_whitespace()).count() > LONG_WORD;
        for (at, c) in word.iter().enumerate() {
            if long && at > 0 && at.is_multiple_of(BREAK) && !c.is_whitespace() {
                broken.push('\u{ad}');
            }
            broken.push(*c);
        }
    }
    broken
}

/// Whether a line may end between two characters as it is: behind a space, and in a path or a compound (`bestuur-1/na-dit.csv`).
fn may_break(before: char, after: char) -> bool {
    before.is_whitespace() || matches!(before, '-' | '/') && after.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = r#"#let data = json("data.json")
#set document(title: data.title)
#set text(lang: "nl", font: "Noto Sans")
= #data.title
#data.text
#image("a.svg", alt: data.title)
"#;
    const PICTURE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text x="1" y="15" font-family="Noto Sans">Ω 😀 é</text></svg>"#;

    fn document(template: &'static str, text: &str) -> Document<'static> {
        let data = serde_json::json!({ "title": "Verslag", "text": text }).to_string();
        Document {
            ident: "test",
            template,
            data,
            pictures: vec![("a.svg".into(), PICTURE.into())],
            cut: "(cut)".into(),
        }
    }

    /// A document in which a text stands in a picture.
    fn picture_of(text: &str) -> Document<'static> {
        let Document { pictures, .. } = document(TEMPLATE, "");
        let pictures = pictures.into_iter().map(|(name, svg)| (name, svg.replace("Ω 😀 é", text))).collect();
        Document { pictures, ..document(TEMPLATE, "") }
    }

    #[test]
    fn the_list_of_characters_is_that_of_the_font_and_each_can_be_shown() {
        let all = (0x20..=0x1_ffff).filter_map(char::from_u32).filter(|c| !c.is_control());
        let in_font = |c: char| SHARED.fonts.iter().all(|font| font.info().coverage.contains(c.into()));
        let covered: Vec<char> = all
            .filter(|c| {
                assert_eq!(glyphs::has(*c), in_font(*c), "{c:?}");
                in_font(*c)
            })
            .collect();
        // In the text, in a picture, and beside each other in either order: letters that are written as one.
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
        for part in covered.chunks(LONGEST) {
            for order in [part.iter().collect::<String>(), part.iter().rev().collect()] {
                make(&document(TEMPLATE, &order)).expect("text");
                make(&picture_of(&escaped(&order))).expect("picture");
            }
        }
    }

    fn text_of(pdf: &Pdf) -> String {
        pdf_extract::extract_text_from_mem(&pdf.bytes).expect("a PDF with text")
    }

    #[test]
    fn data_is_data_and_never_markup() {
        let text = "*vet* #panic() $x$ = <a> @x \\ `c` [d] // e";
        let pdf = make(&document(TEMPLATE, text)).expect("a PDF");
        assert_eq!(pdf.pages, 1);
        let found = text_of(&pdf).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(found.contains(text), "{found}");
    }

    #[test]
    fn what_no_font_has_is_shown_as_a_question_mark() {
        for text in [
            "😀",
            "漢字",
            "عربي",
            "\u{1}\u{7f}",
            "\u{e000}",
            "नमस्ते क्षत्रिय",
            "e\u{301}\u{301}\u{328}",
            "ﬁ ǆ ẞ ﬃ",
            "\u{ad}a\u{ad}",
            "i\u{307}",
            "a\u{20dd}\u{34f}\u{1f3fb}",
            "👩\u{200d}👩\u{200d}👧\u{200d}👦",
        ] {
            make(&document(TEMPLATE, text)).expect(text);
            make(&picture_of(text)).expect(text);
        }
    }

    #[test]
    fn a_word_without_end_can_be_broken_and_no_other() {
        let forty = "a".repeat(40);
        assert_eq!(breakable(&format!("{forty} b\t{forty}\n")), format!("{forty} b\t{forty}\n"));
        let broken = breakable(&format!("x {} y", "é".repeat(61)));
        assert_eq!(broken, format!("x {0}\u{ad}{0}\u{ad}{0}\u{ad}{0}\u{ad}é y", "é".repeat(15)));
        assert_eq!(breakable(&format!("{} ", "a".repeat(45))), format!("{0}\u{ad}{0}\u{ad}{0} ", "a".repeat(15)));
        let path = "zelfevaluaties/2025-2026/stichting-dijk-en-polder.csv";
        assert_eq!(breakable(path), path);
        let pdf = make(&document(TEMPLATE, &"w".repeat(250))).expect("a PDF");
        assert!(text_of(&pdf).lines().filter(|l| l.contains("www")).count() >= 3, "{}", text_of(&pdf));
    }

    #[test]
    fn a_text_that_is_cut_says_so() {
        let mut text = "é".repeat(LONGEST + 1);
        assert_eq!(shortened(&mut text, "(ingekort)"), format!("{}… (ingekort)", "é".repeat(LONGEST)));
        let mut whole = "é".repeat(LONGEST);
        assert_eq!(shortened(&mut whole, "(ingekort)"), "é".repeat(LONGEST));
    }

    #[test]
    fn a_picture_with_a_long_name_is_found() {
        let name = format!("{}.svg", "a".repeat(80));
        let data = serde_json::json!({ "title": "Verslag", "file": name }).to_string();
        let template = "#let data = json(\"data.json\")\n#set document(title: data.title)\n#set text(lang: \"nl\", font: \"Noto Sans\")\n#image(data.file, alt: data.title)";
        let pictures = vec![(name, PICTURE.to_owned())];
        make(&Document { ident: "test", template, data, pictures, cut: String::new() }).expect("a PDF");
    }

    #[test]
    fn the_same_input_gives_the_same_bytes_on_any_thread() {
        let first = make(&document(TEMPLATE, "één")).expect("a PDF").bytes;
        let work = |at: usize| make(&document(TEMPLATE, if at.is_multiple_of(2) { "één" } else { "twee" }));
        let all = side_by_side(24, work).expect("threads");
        assert_eq!(all.len(), 24);
        for pdf in all.into_iter().step_by(2) {
            assert_eq!(pdf.expect("a PDF").bytes, first);
        }
    }

    #[test]
    fn a_mistake_names_its_line_and_a_picture_without_alt_text_is_one() {
        let told = |template| make(&document(template, "")).err().expect("a mistake").to_string();
        assert!(told("ok\n#nothing").contains("line 2"), "{}", told("ok\n#nothing"));
        let without = "#set document(title: \"x\")\n#set text(lang: \"nl\", font: \"Noto Sans\")\n#image(\"a.svg\")";
        assert!(told(without).contains("alt"), "{}", told(without));
        assert!(told("#image(\"/etc/passwd\")").contains("not found"), "{}", told("#image(\"/etc/passwd\")"));
    }
}
