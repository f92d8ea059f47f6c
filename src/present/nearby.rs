//! Places for extra support near pupils: what is offered for each question in each wijk (PO), and what not.
//!
//! In: the supply. Out: tables without the name of a school, and without places of fewer schools than the minimum. Must not know: which report.

use std::collections::BTreeSet;

use super::extra::label;
use super::follow_up::{Grid, beside_total};
use super::small::{Audience, Readers, Rows, SupplyShown};
use super::tagged::{Behind, RowTag, TaggedGrid};
use super::words::number;
use crate::register::{Sector, SiteId};
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;
use crate::stats::places::{Supply, SupplyRow, SupplyState};
use crate::wording::Wording;

/// With more wijken than that nobody reads their names in a cell.
const MOST_NAMED: usize = 12;

/// The table; `None` without wijken, and where it would have more rows than anybody reads.
pub(crate) fn per_district(dossier: &Dossier, most: usize) -> Option<TaggedGrid> {
    let w = &dossier.wording;
    let mut own: Vec<&SupplyRow> =
        dossier.supply.rows.iter().filter(|row| row.grouping == Grouping::District).collect();
    own.sort_by(|a, b| (a.sector, &a.group, a.question).cmp(&(b.sector, &b.group, b.question)));
    if own.is_empty() || own.len() > most {
        return None;
    }
    let readers = Readers::of(dossier, Audience::Staff);
    let shown = SupplyShown::of(&dossier.supply, &readers);
    let places = hidden(&dossier.supply, &readers, |row| &row.of_places, |row| shown.places(row.sector, row.question));
    let free = hidden(&dossier.supply, &readers, |row| &row.of_free, |row| shown.free(row.sector, row.question));
    let head = [
        "board-district",
        "places-col-question",
        "places-col-district-state",
        "places-col-schools",
        "places-col-places",
        "places-col-free",
    ];
    let figure = |n: u32, is_hidden| if is_hidden { w.say("follow-up-hidden") } else { number(w, n as usize) };
    let question = |row: &SupplyRow| dossier.supply.questions.get(row.question).cloned().unwrap_or_default();
    let cells = |row: &&SupplyRow| {
        let key = key(row);
        let figures = [figure(row.places, places.contains(&key)), figure(row.free, free.contains(&key))];
        let words = [row.group.clone(), question(row), state(w, row), number(w, row.providers.len())];
        words.into_iter().chain(figures).collect()
    };
    let few = [("minimum", number(w, readers.minimum()).into())];
    let note = (!places.is_empty() || !free.is_empty()).then(|| w.say_with("places-per-district-hidden", &few));
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
        about: std::iter::once(w.say("places-per-district-about")).chain(note).collect(),
        head: head.iter().map(|id| w.say(id)).collect(),
        rows: own.iter().map(cells).collect(),
        words: 3,
        has_sum: false,
        note: None,
    };
    TaggedGrid::new(grid, own.iter().map(tag).collect())
}

/// A question of a sector in a group.
type Key<'a> = (Sector, usize, &'a str);

fn key(row: &SupplyRow) -> Key<'_> {
    (row.sector, row.question, &row.group)
}

/// The wijken of which a figure is not shown: of too few schools, or that would follow from the figure of the sector beside the others. Where that is not shown
/// itself no part of it is.
fn hidden<'a>(
    supply: &'a Supply,
    readers: &Readers,
    of: fn(&SupplyRow) -> &BTreeSet<SiteId>,
    is_shown: impl Fn(&SupplyRow) -> bool,
) -> BTreeSet<Key<'a>> {
    let mut hidden = BTreeSet::new();
    for city in supply.rows.iter().filter(|row| row.grouping == Grouping::Sector) {
        let own: Vec<&SupplyRow> = districts(supply, city).collect();
        // Schools without a wijk are in the figure of the sector only.
        let apart: BTreeSet<SiteId> = own.iter().fold(of(city).clone(), |left, row| &left - of(row));
        let parts: Vec<_> = own.iter().map(|row| of(row)).chain([&apart]).collect();
        let (shown, _) = beside_total(&parts, of(city), readers);
        let is_hidden = |(row, shown): &(&&SupplyRow, bool)| !(*shown && is_shown(city) || of(row).is_empty());
        hidden.extend(own.iter().zip(shown).filter(is_hidden).map(|(row, _)| key(row)));
    }
    hidden
}

/// The wijken of a question.
fn districts<'a>(supply: &'a Supply, city: &SupplyRow) -> impl Iterator<Item = &'a SupplyRow> {
    let (sector, question) = (city.sector, city.question);
    let own = supply.rows.iter().filter(move |row| (row.sector, row.question) == (sector, question));
    own.filter(|row| row.grouping == Grouping::District)
}

/// In which wijken no school offers a place, for each question for which there are some; `None` where there are none. Wijken that are too small to stand apart are
/// counted and not named.
pub(crate) fn holes(dossier: &Dossier, audience: Audience) -> Option<Grid> {
    let (w, supply) = (&dossier.wording, &dossier.supply);
    let small = [Sector::Po, Sector::Vo].map(|sector| Rows::of(dossier, audience, |norm| norm.sector == sector));
    let mut is_all_named = true;
    let line = |city: &SupplyRow| {
        let all: Vec<&SupplyRow> = districts(supply, city).collect();
        let without: Vec<&&SupplyRow> = all.iter().filter(|row| row.state() == SupplyState::Hole).collect();
        let is_named = |row: &&&&SupplyRow| !small.iter().any(|rows| rows.is_hidden(Grouping::District, &row.group));
        let names: Vec<&str> = without.iter().filter(is_named).map(|row| row.group.as_str()).collect();
        let others = without.len() - names.len();
        is_all_named &= others == 0;
        let told = match (without.len(), names.len()) {
            (0, _) => return None,
            (n, _) if n == all.len() => w.say("places-districts-all"),
            (n, named) if named > MOST_NAMED || named == 0 => {
                w.say_with("places-of", &[("n", number(w, n).into()), ("all", number(w, all.len()).into())])
            }
            _ if others > 0 => {
                w.say_with("places-districts-others", &[("names", names.join(", ").into()), ("n", others.into())])
            }
            _ => names.join(", "),
        };
        Some(vec![label(supply, city.question, city.sector), told])
    };
    let rows: Vec<_> = supply.rows.iter().filter(|row| row.grouping == Grouping::Sector).filter_map(line).collect();
    (!rows.is_empty()).then(|| Grid {
        title: w.say("places-where-none"),
        warning: None,
        about: (!is_all_named).then(|| w.say("places-where-none-about")).into_iter().collect(),
        head: vec![w.say("places-col-question"), w.say("places-col-holes")],
        rows,
        words: 2,
        has_sum: false,
        note: None,
    })
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
        let hidden = |dossier: &Dossier| {
            let grid = per_district(dossier, 1000).expect("wijken").grid;
            let cells: Vec<[String; 3]> = grid.rows.iter().map(|row| [3, 4, 5].map(|at| row[at].clone())).collect();
            (cells, grid.about.len())
        };
        dossier.minimum_group = 0;
        let (exact, about) = hidden(&dossier);
        assert!(exact.iter().flatten().all(|cell| cell.parse::<u32>().is_ok()) && about == 1);
        dossier.minimum_group = 5;
        let (some, about) = hidden(&dossier);
        assert_eq!(about, 2, "it is told that some are hidden");
        for (cells, exact) in some.iter().zip(&exact) {
            let expected = if cells[0] == "0" { "0" } else { "niet getoond" };
            assert_eq!((&cells[0], cells[1].as_str()), (&exact[0], expected), "no wijk has five schools with places");
        }
    }

    /// Three wijken with six schools, three and none, and a school without a wijk.
    #[test]
    fn places_of_a_wijk_are_shown_where_enough_schools_have_them_and_none_follows() {
        let schools = |from: usize, count: usize| -> BTreeSet<SiteId> {
            (from..from + count).map(|at| crate::register::testing::site(&format!("99AA{at:02}"))).collect()
        };
        let row = |grouping, group: &str, of: BTreeSet<SiteId>| SupplyRow {
            question: 0,
            sector: Sector::Po,
            grouping,
            group: group.into(),
            providers: of.clone(),
            of_places: of.clone(),
            of_free: of,
            arrangements: 1,
            places: 7,
            without_places: 0,
            free: 3,
            free_apart: 0,
            without_free: 0,
        };
        let told = |minimum, parts: &[(&str, BTreeSet<SiteId>)], all: BTreeSet<SiteId>| -> Vec<String> {
            let districts = parts.iter().map(|(name, of)| row(Grouping::District, name, of.clone()));
            let rows = districts.chain([row(Grouping::Sector, "PO", all)]).collect();
            let supply = Supply { rows, ..Supply::default() };
            let readers = Readers::without_boards(minimum);
            hidden(&supply, &readers, |row| &row.of_places, |_| true).iter().map(|key| key.2.to_owned()).collect()
        };
        let parts = [("A", schools(0, 6)), ("B", schools(6, 3)), ("C", schools(0, 0)), ("D", schools(10, 7))];
        let all = &schools(0, 9) | &schools(10, 7);
        assert_eq!(told(3, &parts, all.clone()), Vec::<String>::new());
        assert_eq!(told(4, &parts, all.clone()), ["A", "B"], "A goes with B, which would follow");
        assert_eq!(told(3, &parts, &all | &schools(30, 1)), ["B"], "the school without a wijk would follow");
        assert!(told(0, &parts, all).is_empty());
    }

    #[test]
    fn the_board_reads_in_which_wijken_there_is_no_place() {
        let mut dossier = dossier(Language::Nl);
        let grid = holes(&dossier, Audience::Boards).expect("holes");
        let without = |question: &str| {
            let supply = &dossier.supply;
            let at = supply.questions.iter().position(|own| own == question).expect("the question");
            let own = supply.rows.iter().filter(move |row| row.question == at && row.grouping == Grouping::District);
            own.filter(|row| row.state() == SupplyState::Hole).map(|row| row.group.clone()).collect::<Vec<_>>()
        };
        for row in &grid.rows {
            let question = row[0].strip_suffix(" (PO)").expect("wijken are of PO");
            let names = without(question);
            let is_told = names.iter().all(|name| row[1].contains(name)) || row[1] == "alle wijken";
            assert!(!names.is_empty() && is_told, "{row:?}");
        }
        // No wijk is so large: none is named.
        dossier.minimum_group = 40;
        let few = holes(&dossier, Audience::Boards).expect("holes");
        for school in dossier.register.rows() {
            let named = |district: &String| few.rows.iter().any(|row| row[1].contains(district.as_str()));
            assert!(!school.district.as_ref().is_some_and(named), "{:?}", few.rows);
        }
    }
}
