//! The text as a file for Word (ECMA-376, WordprocessingML): a small template with styles for headings, lists and what is to be filled in.
//!
//! In: a [`View`]. Out: bytes of a `.docx`, the same for the same text. Must not know: what it says.

use anyhow::Result;

use super::view::{Part, View};
use crate::report::office::{self, XML, text};

/// The names that the parts use.
const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/// A4, upright, with margins of 2.5 cm.
const SHEET: &str = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>";

/// The file.
pub(super) fn write(view: &View) -> Result<Vec<u8>> {
    let parts = [
        ("[Content_Types].xml", content_types()),
        (
            "_rels/.rels",
            relations(&[
                (format!("{REL}/officeDocument"), "word/document.xml"),
                (format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
            ]),
        ),
        ("docProps/core.xml", office::core(&text(&view.title), &text(&view.school), &view.created)),
        ("word/document.xml", document(view)),
        (
            "word/_rels/document.xml.rels",
            relations(&[(format!("{REL}/styles"), "styles.xml"), (format!("{REL}/numbering"), "numbering.xml")]),
        ),
        ("word/styles.xml", styles(view.locale)),
        ("word/numbering.xml", numbering()),
    ];
    office::file(parts.into_iter().map(|(name, part)| (name.to_owned(), part.into_bytes())))
}

fn content_types() -> String {
    let part = |name: &str, kind: &str| format!("<Override PartName=\"/{name}\" ContentType=\"{kind}+xml\"/>");
    let parts = [
        part("word/document.xml", &format!("{KIND}.document.main")),
        part("word/styles.xml", &format!("{KIND}.styles")),
        part("word/numbering.xml", &format!("{KIND}.numbering")),
        part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
    ]
    .concat();
    format!(
        "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}</Types>"
    )
}

/// Relations: the kind and the target of each.
fn relations(all: &[(String, &str)]) -> String {
    let one = |(at, (kind, target)): (usize, &(String, &str))| {
        format!("<Relationship Id=\"rId{}\" Type=\"{kind}\" Target=\"{target}\"/>", at + 1)
    };
    let all: String = all.iter().enumerate().map(one).collect();
    format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

fn document(view: &View) -> String {
    let mut body = paragraph("Title", &view.title) + &paragraph("Note", &view.note);
    for part in &view.parts {
        body += &match part {
            Part::Chapter(words) => paragraph("Heading1", words),
            Part::Theme(words) => paragraph("Heading2", words),
            Part::Subject(words) => paragraph("Heading3", words),
            Part::Text(words) => paragraph("Normal", words),
            Part::FillIn(words) => paragraph("Note", words),
            Part::List(items) => items.iter().map(|item| paragraph("ListBullet", item)).collect(),
        };
    }
    format!("{XML}<w:document {NAMES}><w:body>{body}{SHEET}</w:body></w:document>")
}

/// A paragraph in a style; its words in one run, so that nothing parts them.
fn paragraph(style: &str, words: &str) -> String {
    let words = text(words);
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>"
    )
}

/// A style of paragraphs: its id, its name in Word, how it stands, its letters.
fn style(id: &str, name: &str, place: &str, letters: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>{place}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )
}

fn styles(locale: &str) -> String {
    let heading = |level: u32, before: u32, size: u32| {
        let place = format!(
            "<w:keepNext/><w:spacing w:before=\"{before}\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>",
            level - 1
        );
        let letters = format!("<w:b/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
        style(&format!("Heading{level}"), &format!("heading {level}"), &place, &letters)
    };
    let own = [
        style("Title", "Title", "<w:spacing w:after=\"200\"/>", "<w:b/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"),
        heading(1, 360, 32),
        heading(2, 280, 26),
        heading(3, 160, 22),
        style(
            "ListBullet",
            "List Bullet",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"40\"/><w:contextualSpacing/>",
            "",
        ),
        style("Note", "Note", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF3E1\"/>", "<w:i/>"),
    ]
    .concat();
    format!(
        "{XML}<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"{locale}\" w:eastAsia=\"{locale}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>{own}</w:styles>"
    )
}

/// One kind of list.
fn numbering() -> String {
    format!(
        "{XML}<w:numbering {NAMES}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"283\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}
