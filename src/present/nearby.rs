//! Places for extra support near pupils: what is offered for each question in each wijk (PO), and what not.
//!
//! In: the supply. Out: a table without the name of a school. With a minimum only how many schools offer something. Must not know: which report.

use super::follow_up::Grid;
use super::tagged::{Behind, RowTag, TaggedGrid};
use super::words::number;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;
use crate::stats::places::{SupplyRow, SupplyState};
use crate::wording::Wording;

/// The table; `None` without wijken, and where it would have more rows than anybody reads.
pub(crate) fn per_district(dossier: &Dossier, most: usize) -> Option<TaggedGrid> {
    let w = &dossier.wording;
    let mut own: Vec<&SupplyRow> =
        dossier.supply.rows.iter().filter(|row| row.grouping == Grouping::District).collect();
    own.sort_by(|a, b| (a.sector, &a.group, a.question).cmp(&(b.sector, &b.group, b.question)));
    if own.is_empty() || own.len() > most {
        return None;
    }
    let is_exact = dossier.minimum_group == 0;
    let mut head = vec!["board-district", "places-col-question", "places-col-district-state", "places-col-schools"];
    head.extend(is_exact.then_some(["places-col-places", "places-col-free"]).into_iter().flatten());
    let question = |row: &SupplyRow| dossier.supply.questions.get(row.question).cloned().unwrap_or_default();
    let cells = |row: &&SupplyRow| {
        let mut cells = vec![row.group.clone(), question(row), state(w, row), number(w, row.providers.len())];
        cells.extend(is_exact.then(|| [row.places, row.free].map(|n| number(w, n as usize))).into_iter().flatten());
        cells
    };
    let tag = |row: &&SupplyRow| RowTag {
        sector: row.sector.as_str(),
        district: row.group.clone(),
        question: question(row),
        behind: (!row.providers.is_empty()).then_some((3, Behind::Offering)),
        ..RowTag::default()
    };
    let grid = Grid {
        title: w.say("places-per-district"),
        warning: None,
        about: vec![w.say("places-per-district-about")],
        head: head.iter().map(|id| w.say(id)).collect(),
        rows: own.iter().map(cells).collect(),
        words: 3,
        has_sum: false,
        note: None,
    };
    TaggedGrid::new(grid, own.iter().map(tag).collect())
}

fn state(w: &Wording, row: &SupplyRow) -> String {
    w.say(match row.state() {
        SupplyState::Hole => "places-district-none",
        SupplyState::Fragile => "places-district-one",
        SupplyState::Several => "places-district-more",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn every_wijk_has_a_row_for_every_question_and_a_minimum_hides_places() {
        let mut dossier = dossier(Language::Nl);
        let rows = dossier.supply.rows.iter().filter(|row| row.grouping == Grouping::District).count();
        let all = per_district(&dossier, 1000).expect("wijken");
        assert_eq!((all.grid.rows.len(), all.rows.len(), all.grid.head.len()), (rows, rows, 6));
        for (cells, tag) in all.grid.rows.iter().zip(&all.rows) {
            assert_eq!((&cells[0], &cells[1]), (&tag.district, &tag.question));
            assert_eq!(cells[3] == "0", tag.behind.is_none(), "{cells:?}");
        }
        assert!(per_district(&dossier, rows - 1).is_none());
        dossier.minimum_group = 5;
        assert_eq!(per_district(&dossier, 1000).expect("wijken").grid.head.len(), 4);
    }
}
