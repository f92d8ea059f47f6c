//! What is done with each part of a workbook, so that nothing of a person stays beside the cells.

/// What is done with a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// It holds no words of cells or makers, or only those that a table needs.
    Keep,
    /// A sheet: its cells are looked at; links, filters, lists of choices, headers and what programs keep beside them go.
    Sheet,
    /// The texts that cells share.
    Shared,
    /// The workbook: where it was kept, who reserved it, whose views it has, names that no formula needs.
    Workbook,
    /// A table: what its filter chose, and its comment.
    Table,
    /// Where a part leads to: out of the file it leads nowhere.
    Links,
    /// Texts of people: comments, properties. They go, but for those of the named elements.
    Texts(&'static [&'static str]),
    /// What the program that wrote it says: its own name stays, its list of sheets and names goes.
    Program,
    /// Drawings: their texts, names and descriptions.
    Drawing,
    /// What other programs keep: texts and attributes.
    Custom,
    /// People by name, in attributes.
    People,
}

/// Parts of a sheet that no cell needs and in which words of people stand: links, lists of choices, names of who may edit, headers on paper.
pub(super) const BESIDE_CELLS: [&str; 10] = [
    "hyperlinks",
    "dataValidations",
    "conditionalFormatting",
    "headerFooter",
    "protectedRanges",
    "scenarios",
    "customSheetViews",
    "dataConsolidate",
    "webPublishItems",
    "extLst",
];

/// Parts of a workbook with folders and names of people.
pub(super) const BESIDE_SHEETS: [&str; 5] =
    ["AlternateContent", "fileSharing", "customWorkbookViews", "webPublishing", "extLst"];

/// What the program that wrote a workbook says of itself.
pub(super) const OF_PROGRAM: [&str; 8] = [
    "Application",
    "DocSecurity",
    "ScaleCrop",
    "LinksUpToDate",
    "SharedDoc",
    "HyperlinksChanged",
    "AppVersion",
    "TotalTime",
];

/// What a name or a table says of itself.
pub(super) const SAID: [&str; 6] = ["comment", "description", "help", "statusBar", "customMenu", "altText"];

/// What a drawing says of itself, in attributes.
pub(super) const DRAWN: [&str; 6] = ["name", "descr", "title", "alt", "tooltip", "href"];

/// What places a drawing: no words.
pub(super) const ANCHORED: [&str; 12] = [
    "Anchor",
    "Row",
    "Column",
    "AutoFill",
    "MoveWithCells",
    "SizeWithCells",
    "from",
    "to",
    "col",
    "colOff",
    "row",
    "rowOff",
];

/// The rule for a part, by its path in small letters; `None` for one that is not known.
pub(super) fn rule(path: &str) -> Option<Rule> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    Some(match (folder, name) {
        _ if path.ends_with('/') => Rule::Keep,
        _ if name.ends_with(".rels") => Rule::Links,
        ("", "[content_types].xml") | ("xl", "styles.xml" | "calcchain.xml") => Rule::Keep,
        ("xl", "workbook.xml") => Rule::Workbook,
        ("xl/tables", _) if name.ends_with(".xml") => Rule::Table,
        ("xl", "metadata.xml" | "sheetmetadata.xml") | ("xl/theme" | "xl/media", _) => Rule::Keep,
        ("xl/printersettings", _) => Rule::Keep,
        ("xl", "sharedstrings.xml") => Rule::Shared,
        ("xl/worksheets", _) if name.ends_with(".xml") => Rule::Sheet,
        ("docprops", "core.xml") => Rule::Texts(&["created", "modified"]),
        ("docprops", "app.xml") => Rule::Program,
        ("docprops", "custom.xml") => Rule::Texts(&["i4", "bool", "r8", "filetime"]),
        ("customxml", _) if name.starts_with("itemprops") && name.ends_with(".xml") => Rule::Texts(&[]),
        ("customxml", _) if name.ends_with(".xml") => Rule::Custom,
        ("xl/threadedcomments" | "xl/comments", _) if name.ends_with(".xml") => Rule::Texts(&[]),
        ("xl", name) if name.starts_with("comments") && name.ends_with(".xml") => Rule::Texts(&[]),
        ("xl/drawings", _) => Rule::Drawing,
        ("xl/persons", _) => Rule::People,
        _ => return None,
    })
}
