//! Files of Office Open XML: text as XML holds it, and parts in a zip. What slides and texts share.
//!
//! In: parts. Out: bytes, the same for the same parts: no clock, no random ids. Must not know: what the parts are.

use std::io::{Cursor, Write};

use anyhow::Result;
use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// How hard parts are pressed together: they are small, and a higher level takes twice the time for a twentieth less.
const LEVEL: i64 = 1;
/// Shorter parts, in bytes, stay as they are: to begin one takes longer than to press it.
const SHORT: usize = 1024;

/// What begins every part.
pub(super) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The parts as one file, in their order: what says which kinds there are comes first.
pub(super) fn file(parts: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Vec<u8>> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .last_modified_time(DateTime::default())
        .system(System::Unix);
    for (name, bytes) in parts {
        // A picture is compressed as it is.
        let stays = name.ends_with(".png") || bytes.len() < SHORT;
        let own =
            if stays { options.compression_method(CompressionMethod::Stored).compression_level(None) } else { options };
        file.start_file(&name, own)?;
        file.write_all(&bytes)?;
    }
    Ok(file.finish()?.into_inner())
}

/// Text as XML holds it: without characters that it forbids, on one line.
pub(super) fn text(words: &str) -> String {
    let allowed = |c: char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let plain: String = words.chars().map(|c| if allowed(c) { c } else { ' ' }).collect();
    escape(plain.as_str()).into_owned()
}

/// Title, author and day of a file.
pub(super) fn core(title: &str, author: &str, created: &str) -> String {
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:modified></cp:coreProperties>"
    )
}
