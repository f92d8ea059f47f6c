//! Forms of files, and where in one a text stands.

use crate::leak::fold::letters;

/// Forms of files whose text is known. By the end of the name, which the program itself gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// PDF.
    Pdf,
    /// HTML, SVG and other XML.
    Markup,
    /// CSV, JSON and other text.
    Text,
    /// A zip, also a workbook or a text of Word: what lies in it, and its list.
    Zip,
    /// PNG: the texts in it, not what it shows.
    Png,
}

impl Form {
    /// By the end of a file's name; `None` for forms whose text can't be read.
    pub fn of(path: &str) -> Option<Form> {
        match path.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "pdf" => Some(Form::Pdf),
            "html" | "svg" | "xml" | "rels" | "vml" => Some(Form::Markup),
            "csv" | "json" | "txt" | "ics" => Some(Form::Text),
            "zip" | "xlsx" | "docx" => Some(Form::Zip),
            "png" => Some(Form::Png),
            _ => None,
        }
    }
}

/// Where in a file a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// The name of the file itself.
    FileName,
    /// A name in the list of a zip.
    Listing,
    /// A page, from 1.
    Page(usize),
    /// What is drawn and belongs to no page by itself.
    Drawn,
    /// What is read in a file without pages.
    Text,
    /// Attributes, comments and what else a reader does not see.
    Hidden,
    /// Title, author and other facts about the file.
    Metadata,
    /// What is read aloud for a picture or a heading.
    AltText,
    /// A bookmark.
    Bookmark,
    /// The target of a link, or what it says.
    Link,
}

/// A text in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The file in a zip that it stands in; empty where it stands in the file itself.
    pub within: String,
    /// Where it stands.
    pub spot: Spot,
    /// What it says; lines as they stand.
    pub text: String,
}

impl Passage {
    /// A text at a place.
    pub fn new(spot: Spot, text: impl Into<String>) -> Passage {
        Passage { within: String::new(), spot, text: text.into() }
    }

    /// Whether it says all of a text, however it is broken over lines.
    pub fn says(&self, text: &str) -> bool {
        let text = letters(text);
        !text.is_empty() && letters(&self.text).contains(&text)
    }
}
