//! `wat-als.xlsx`: every table of a what-if as a filterable sheet.

use anyhow::Result;

use super::results::{about, with_tables};
use super::sheet::{Style, cover, workbook};
use crate::report::Artifact;
use crate::report::tables::Tables;
use crate::run::dossier::Dossier;

/// Every table of a what-if; `after` is the dossier as it would be.
pub fn what_if(after: &Dossier, tables: &Tables) -> Result<Vec<Artifact>> {
    let w = &after.wording;
    let style = Style::of(&after.style);
    let title = w.say("whatif-xlsx-title");
    let mut book = workbook(after, title.clone())?;
    let lines: Vec<_> = std::iter::once(w.say("whatif-purpose")).chain(about(w, tables)).collect();
    cover(after, book.add_worksheet(), &style, &title, &lines)?;
    let mut bytes = Vec::new();
    with_tables(after, book, tables, &style, &mut bytes)?;
    Ok(vec![Artifact::new("wat-als.xlsx", bytes)])
}
