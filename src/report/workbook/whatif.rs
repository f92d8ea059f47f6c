//! `wat-als.xlsx`: every table of a what-if as a filterable sheet.

use anyhow::Result;

use super::results::with_tables;
use super::sheet::{Style, cover, workbook};
use crate::report::Artifact;
use crate::report::tables::Tables;
use crate::run::dossier::Dossier;

/// What the sheets hold.
const ABOUT: [&str; 6] = [
    "whatif-purpose",
    "whatif-xlsx-verdicts",
    "whatif-xlsx-schools",
    "whatif-xlsx-coverage",
    "whatif-xlsx-questions",
    "whatif-xlsx-thresholds",
];

/// Every table of a what-if; `after` is the dossier as it would be.
pub fn what_if(after: &Dossier, tables: &Tables) -> Result<Vec<Artifact>> {
    let w = &after.wording;
    let style = Style::new();
    let title = w.say("whatif-xlsx-title");
    let mut book = workbook(after, title.clone())?;
    let lines: Vec<_> = ABOUT.iter().map(|id| w.say(id)).collect();
    cover(after, book.add_worksheet(), &style, &title, &lines)?;
    Ok(vec![Artifact::new("wat-als.xlsx", with_tables(after, book, tables, &style)?)])
}
