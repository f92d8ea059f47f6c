//! The inventory in words and tables: the same in the report for the board and the overview.
//!
//! In: the dossier. Out: sentences and [`Grid`]s of text, without the name of a school; groups that are too small are not counted. Must not know: which report.

use super::follow_up::Grid;
use super::small::{Audience, Rows};
use super::tagged::{Behind, RowTag, TaggedGrid};
use super::words::number;
use crate::norm::{Nearness, Norm};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;
use crate::stats::inventory::{InventoryRow, response};
use crate::wording::Wording;

/// More wijken than these are no columns of a table.
const MOST_DISTRICTS: usize = 12;

/// Sentences: how many schools said something, and what no school has. None where no norm of the year asks for an inventory.
pub(super) fn told(dossier: &Dossier) -> Vec<String> {
    let w = &dossier.wording;
    if dossier.inventory.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![w.say_with("inventory-told", &[("year", dossier.year.to_string().into())])];
    for sector in [Sector::Po, Sector::Vo] {
        let (asked, said) = response(dossier.years.last(), sector);
        if asked == 0 || asked < Audience::Boards.minimum(dossier) {
            continue;
        }
        let facts = [
            ("sector", sector.as_str().into()),
            ("n", said.into()),
            ("count", number(w, said as usize).into()),
            ("all", number(w, asked as usize).into()),
        ];
        lines.push(w.say_with("inventory-answered", &facts));
        lines.extend(nowhere(dossier, sector));
    }
    lines
}

/// What no school of a sector has, of those that said something.
fn nowhere(dossier: &Dossier, sector: Sector) -> Option<String> {
    let minimum = Audience::Boards.minimum(dossier);
    let whole = wholes(dossier).filter(|row| row.norm.sector == sector && row.schools >= minimum);
    let mut names: Vec<&str> = whole.filter(|row| row.is_absent()).map(|row| row.asked().text.as_str()).collect();
    names.dedup();
    let facts = [
        ("n", names.len().into()),
        ("count", number(&dossier.wording, names.len()).into()),
        ("sector", sector.as_str().into()),
        ("items", names.join(", ").into()),
    ];
    (!names.is_empty()).then(|| dossier.wording.say_with("inventory-nowhere", &facts))
}

fn wholes(dossier: &Dossier) -> impl Iterator<Item = &InventoryRow> {
    dossier.inventory.iter().filter(|row| row.grouping == Grouping::Whole)
}

/// A table for each norm: its items with how many schools have them.
pub(crate) fn grids(dossier: &Dossier) -> Vec<TaggedGrid> {
    let wholes: Vec<&InventoryRow> = wholes(dossier).collect();
    wholes.chunk_by(|a, b| a.norm.is_same(&b.norm)).map(|rows| whole_grid(dossier, rows)).collect()
}

fn whole_grid(dossier: &Dossier, rows: &[&InventoryRow]) -> TaggedGrid {
    let w = &dossier.wording;
    let norm = &rows[0].norm;
    let minimum = Audience::Boards.minimum(dossier);
    let shown: Vec<&&InventoryRow> = rows.iter().filter(|row| row.schools >= minimum).collect();
    let hidden = [("minimum", minimum.into())];
    let note = (shown.len() < rows.len()).then(|| w.say_with("inventory-table-hidden", &hidden));
    let districts = shown_districts(dossier, norm);
    let has_districts = !districts.is_empty();
    let line = |row: &&&InventoryRow| {
        let counts = Nearness::ALL.map(|nearness| number(w, row.count(nearness) as usize));
        let mut cells = vec![row.asked().text.clone()];
        cells.extend(counts);
        cells.push(number(w, row.unknown() as usize));
        cells.extend(has_districts.then(|| without(w, row, &districts)));
        cells
    };
    let rows = shown.iter().map(line).collect();
    let tags = shown.iter().map(|row| tag(row)).collect();
    let mut head = vec![w.say("inventory-col-item")];
    head.extend(Nearness::ALL.map(|nearness| w.nearness(nearness)));
    head.push(w.say("inventory-unknown"));
    head.extend(has_districts.then(|| w.say("inventory-col-districts")));
    let mut about = vec![w.say("inventory-table-about")];
    about.extend(has_districts.then(|| w.say("inventory-table-about-districts")));
    let grid = Grid {
        title: w.say_with("inventory-table-title", &[("norm", (&norm.title).into())]),
        warning: None,
        about,
        head,
        rows,
        words: 1,
        has_sum: false,
        note,
    };
    TaggedGrid { grid, rows: tags, districts: vec![] }
}

fn tag(row: &InventoryRow) -> RowTag {
    RowTag {
        sector: row.norm.sector.as_str(),
        norm: row.norm.name(),
        question: row.asked().text.clone(),
        behind: Some((0, Behind::Answering)),
        ..RowTag::default()
    }
}

/// In how many of the wijken where schools said something none has an item; a dash without wijken.
fn without(w: &Wording, whole: &InventoryRow, districts: &[&InventoryRow]) -> String {
    let own: Vec<_> = districts.iter().filter(|row| row.item == whole.item && row.answered() > 0).collect();
    let absent = own.iter().filter(|row| row.is_absent()).count();
    match own.len() {
        0 => "–".to_owned(),
        all => w.say_with("places-of", &[("n", number(w, absent).into()), ("all", number(w, all).into())]),
    }
}

/// The rows of the wijken that may be shown.
fn shown_districts<'a>(dossier: &'a Dossier, norm: &Norm) -> Vec<&'a InventoryRow> {
    let hidden = Rows::of(dossier, Audience::Boards, |other| other.is_same(norm));
    let own = dossier.inventory.iter().filter(|row| row.grouping == Grouping::District && row.norm.is_same(norm));
    own.filter(|row| !hidden.is_hidden(Grouping::District, &row.group)).collect()
}

/// A table for each norm with a column for each wijk; none where there are no wijken, or too many to stand beside each other.
pub(crate) fn per_district(dossier: &Dossier) -> Vec<TaggedGrid> {
    let wholes: Vec<&InventoryRow> = wholes(dossier).collect();
    let norms = wholes.chunk_by(|a, b| a.norm.is_same(&b.norm));
    norms.filter_map(|rows| district_grid(dossier, rows)).collect()
}

fn district_grid(dossier: &Dossier, rows: &[&InventoryRow]) -> Option<TaggedGrid> {
    let w = &dossier.wording;
    let districts = shown_districts(dossier, &rows[0].norm);
    let mut names: Vec<&str> = districts.iter().map(|row| row.group.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() || names.len() > MOST_DISTRICTS {
        return None;
    }
    let cell = |item: usize, name: &str| {
        let row = districts.iter().find(|row| row.item == item && row.group == name);
        row.map_or_else(|| "–".to_owned(), |row| in_district(w, row))
    };
    let line = |whole: &&InventoryRow| {
        let cells = names.iter().map(|name| cell(whole.item, name));
        std::iter::once(whole.asked().text.clone()).chain(cells).collect()
    };
    let grid = Grid {
        title: format!("{}: {}", w.say("inventory-per-district"), rows[0].norm.title),
        warning: None,
        about: vec![w.say("inventory-per-district-about")],
        head: std::iter::once(w.say("inventory-col-item")).chain(names.iter().map(|name| (*name).to_owned())).collect(),
        rows: rows.iter().map(line).collect(),
        words: 1,
        has_sum: false,
        note: None,
    };
    let of_columns = std::iter::once(String::new()).chain(names.iter().map(|name| (*name).to_owned())).collect();
    Some(TaggedGrid { grid, rows: rows.iter().map(|row| tag(row)).collect(), districts: of_columns })
}

/// In school + quickly available / said something.
fn in_district(w: &Wording, row: &InventoryRow) -> String {
    let count = |nearness| number(w, row.count(nearness) as usize);
    let said = number(w, row.answered() as usize);
    format!("{} + {} / {said}", count(Nearness::InSchool), count(Nearness::Quick))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn the_tables_say_what_schools_said_and_name_none() {
        let dossier = dossier(Language::Nl);
        let grids: Vec<_> =
            [grids(&dossier), per_district(&dossier)].concat().into_iter().map(|own| own.grid).collect();
        assert_eq!(grids.len(), 3, "a table for each norm, and the wijken of PO");
        let row = &dossier.inventory[0];
        let counts = Nearness::ALL.map(|nearness| row.count(nearness).to_string());
        assert_eq!(grids[0].rows[0][1..4], counts);
        let all = format!("{:?} {:?}", told(&dossier), grids);
        for school in dossier.register.rows() {
            assert!(!all.contains(&school.name), "{}", school.name);
        }
        assert!(
            all.contains("Geen enkele school in het PO heeft dit in de school of snel beschikbaar: Fysiotherapeut.")
        );
    }

    #[test]
    fn groups_that_are_too_small_are_not_counted() {
        let mut dossier = dossier(Language::Nl);
        dossier.minimum_group = 20;
        let vo = grids(&dossier).into_iter().find(|own| own.grid.title.contains("VO")).expect("the table of VO");
        assert!(vo.grid.rows.is_empty() && vo.grid.note.is_some(), "19 schools");
        assert!(!told(&dossier).join(" ").contains("In het VO"));
        dossier.minimum_group = 1000;
        assert!(per_district(&dossier).is_empty());
    }
}
