//! Places for extra support near pupils: what is offered for each question in each wijk (PO), and what not.
//!
//! In: the supply. Out: tables without the name of a school, and without places of fewer schools than the minimum. Must not know: which report.

use std::collections::BTreeSet;

use super::extra::label;
use super::follow_up::{Grid, beside_total};
use super::small::{Audience, Readers, Rest, Rows, SupplyShown};
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

/// In which wijken no school offers a place, for each question for which there are some; `None` where there are none. They are named where that tells of none
/// that is too small to stand apart, and of no few schools.
pub(crate) fn holes(dossier: &Dossier, audience: Audience) -> Option<Grid> {
    let (w, supply) = (&dossier.wording, &dossier.supply);
    let small = [Sector::Po, Sector::Vo].map(|sector| Rows::of(dossier, audience, |norm| norm.sector == sector));
    let is_apart = |row: &SupplyRow| !small.iter().any(|rows| rows.is_hidden(Grouping::District, &row.group));
    let readers = Readers::of(dossier, audience);
    let mut is_all_named = true;
    let line = |city: &SupplyRow| {
        let (apart, others): (Vec<&SupplyRow>, Vec<_>) = districts(supply, city).partition(|row| is_apart(row));
        let [named, counted] = [&apart, &others].map(|rows| rows.iter().filter(|row| is_hole(row)).count());
        let (n, all) = (named + counted, apart.len() + others.len());
        let may_name = may_name(&apart, &others, &readers);
        is_all_named &= n == 0 || n == all || may_name && counted == 0;
        let names = || {
            let names = apart.iter().filter(|row| is_hole(row)).map(|row| row.group.as_str());
            names.collect::<Vec<_>>().join(", ")
        };
        let told = match n {
            0 => return None,
            n if n == all => w.say("places-districts-all"),
            n if !may_name || named == 0 || named > MOST_NAMED => {
                w.say_with("places-of", &[("n", number(w, n).into()), ("all", number(w, all).into())])
            }
            _ if counted > 0 => {
                w.say_with("places-districts-others", &[("names", names().into()), ("n", counted.into())])
            }
            _ => names(),
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

fn is_hole(row: &SupplyRow) -> bool {
    row.state() == SupplyState::Hole
}

/// Whether the wijken without a place may be named. Who reads which they are knows of every other wijk that stands apart that it has a place, and how many of
/// those that do not stand apart have one: it may be neither all nor none of these, for a board that knows its own places as well, and the places may not be of few schools.
fn may_name(apart: &[&SupplyRow], others: &[&SupplyRow], readers: &Readers) -> bool {
    let providers = |rows: &[&SupplyRow]| rows.iter().flat_map(|row| row.providers.iter().cloned()).collect();
    let [of_apart, of_others]: [BTreeSet<SiteId>; 2] = [apart, others].map(providers);
    let (without, having): (Vec<&SupplyRow>, Vec<_>) = others.iter().partition(|row| is_hole(row));
    let is_unsure = |rest: Rest| having.iter().any(|row| rest.count(&row.providers) == row.providers.len());
    let is_open = others.is_empty() || !without.is_empty() && readers.left_of(&of_others).all(is_unsure);
    is_open && readers.may_read(&of_apart) && readers.may_read(&(&of_apart | &of_others))
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

    fn supply_row() -> SupplyRow {
        SupplyRow {
            question: 0,
            sector: Sector::Po,
            grouping: Grouping::District,
            group: String::new(),
            providers: BTreeSet::new(),
            of_places: BTreeSet::new(),
            of_free: BTreeSet::new(),
            arrangements: 1,
            places: 7,
            without_places: 0,
            free: 3,
            free_apart: 0,
            without_free: 0,
        }
    }

    /// Three wijken with six schools, three and none, and a school without a wijk.
    #[test]
    fn places_of_a_wijk_are_shown_where_enough_schools_have_them_and_none_follows() {
        let schools = |from: usize, count: usize| -> BTreeSet<SiteId> {
            (from..from + count).map(|at| crate::register::testing::site(&format!("99AA{at:02}"))).collect()
        };
        let row = |grouping, group: &str, of: BTreeSet<SiteId>| SupplyRow {
            grouping,
            group: group.into(),
            providers: of.clone(),
            of_places: of.clone(),
            of_free: of,
            ..supply_row()
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

    /// What stands beside each question.
    fn told_of(dossier: &Dossier) -> Vec<[String; 2]> {
        let rows = holes(dossier, Audience::Boards).expect("holes").rows;
        rows.into_iter().map(|row| [row[0].clone(), row[1].clone()]).collect()
    }

    #[test]
    fn the_board_reads_in_which_wijken_there_is_no_place() {
        let mut dossier = dossier(Language::Nl);
        for minimum in [0, 3, 6, 40] {
            dossier.minimum_group = minimum;
            let readers = Readers::of(&dossier, Audience::Boards);
            let rows = Rows::of(&dossier, Audience::Boards, |norm| norm.sector == Sector::Po);
            for [question, told] in told_of(&dossier) {
                let is_own = |row: &&SupplyRow| question == label(&dossier.supply, row.question, row.sector);
                let own = dossier.supply.rows.iter().filter(|row| row.grouping == Grouping::District);
                let own: Vec<&SupplyRow> = own.filter(is_own).collect();
                let named: Vec<&&SupplyRow> = own.iter().filter(|row| told.contains(&row.group)).collect();
                assert!(named.iter().all(|row| is_hole(row) && !rows.is_hidden(Grouping::District, &row.group)));
                if named.is_empty() {
                    continue;
                }
                let having = own.iter().filter(|row| !rows.is_hidden(Grouping::District, &row.group));
                let having = having.flat_map(|row| row.providers.clone()).collect();
                assert!(readers.may_read(&having), "{minimum} {question}: {told}");
                let hidden = own.iter().filter(|row| rows.is_hidden(Grouping::District, &row.group));
                let holes: Vec<bool> = hidden.map(|row| is_hole(row)).collect();
                let is_open = holes.is_empty() || holes.contains(&true) && holes.contains(&false);
                assert!(is_open, "{minimum} {question}: {told} tells of each wijk that does not stand apart");
            }
        }
    }

    /// Wijken by the schools that offer a place in them.
    #[test]
    fn wijken_are_named_where_that_tells_of_no_wijk_that_is_hidden_and_of_no_few_schools() {
        let schools = |from: usize, count: usize| -> BTreeSet<SiteId> {
            (from..from + count).map(|at| crate::register::testing::site(&format!("99AA{at:02}"))).collect()
        };
        let row = |providers: BTreeSet<SiteId>| SupplyRow { providers, ..supply_row() };
        let may = |apart: &[(usize, usize)], others: &[(usize, usize)]| {
            let [apart, others] = [apart, others]
                .map(|parts| parts.iter().map(|(from, count)| row(schools(*from, *count))).collect::<Vec<_>>());
            let readers = Readers::without_boards(3);
            may_name(&apart.iter().collect::<Vec<_>>(), &others.iter().collect::<Vec<_>>(), &readers)
        };
        assert!(may(&[(0, 0), (0, 3)], &[]) && may(&[(0, 0), (0, 3)], &[(0, 0), (5, 1)]));
        assert!(!may(&[(0, 0), (0, 3)], &[(0, 0), (0, 0)]), "all that are hidden have none");
        assert!(!may(&[(0, 0), (0, 3)], &[(5, 1), (6, 1)]), "all that are hidden have one");
        assert!(!may(&[(0, 0), (0, 1)], &[(0, 0), (5, 3)]), "the one that is left hangs on one school");
        assert!(!may(&[(0, 0)], &[(0, 0), (5, 1)]), "all places are of one school");
    }
}
