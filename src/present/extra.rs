//! Extra support in words and tables: the same in the report for the board and the overview.
//!
//! In: the dossier. Out: sentences and [`Grid`]s of text, without the name of a school. Must not know: which report. Beside basic support no group is counted whose
//! figures are hidden.

use std::collections::BTreeMap;

use super::follow_up::Grid;
use super::inventory;
use super::small::{Audience, Hidden, Readers, SupplyShown};
use super::tagged::{Behind, RowTag, TaggedGrid};
use super::words::{number, title};
use crate::base::exact::{Milli, Ratio};
use crate::base::number::to_usize;
use crate::norm::Norm;
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;
use crate::stats::places::{BesideRow, MoneyRow, Offer, OfferState, PupilRow, Split, Supply, SupplyRow, SupplyState};
use crate::wording::Wording;

/// What is said of extra support.
#[derive(Debug)]
pub(crate) struct Extra {
    /// Sentences.
    pub about: Vec<String>,
    /// Tables, in order of reading.
    pub grids: Vec<TaggedGrid>,
}

/// What is said of extra support; `None` without a list of places, figures about pupils or an inventory.
pub(crate) fn extra(dossier: &Dossier, audience: Audience) -> Option<Extra> {
    let supply = &dossier.supply;
    if supply.offers.is_empty() && supply.pupils.is_empty() && dossier.inventory.is_empty() {
        return None;
    }
    let w = &dossier.wording;
    let year = [("year", dossier.year.to_string().into())];
    let readers = Readers::of(dossier, audience);
    let shown = SupplyShown::of(supply, &readers);
    let mut about = Vec::new();
    if !supply.offers.is_empty() {
        about.push(w.say_with("places-about", &year));
        about.extend(offered(dossier, &readers, &shown));
        about.extend(money(dossier, &readers, &shown));
    }
    about.extend(pupils(dossier, &readers));
    about.extend(inventory::told(dossier));
    let grids = [questions(dossier, &readers, &shown), beside(dossier)]
        .into_iter()
        .flatten()
        .chain(inventory::grids(dossier))
        .collect();
    Some(Extra { about, grids })
}

/// Arrangements, places and free places, and the questions without a place or with one school in a whole sector.
fn offered(dossier: &Dossier, readers: &Readers, shown: &SupplyShown) -> Vec<String> {
    let (w, supply) = (&dossier.wording, &dossier.supply);
    let city: Vec<&SupplyRow> = supply.rows.iter().filter(|row| row.grouping == Grouping::Sector).collect();
    let sum = |of: fn(&SupplyRow) -> u32| city.iter().map(|row| of(row) as usize).sum::<usize>();
    let arrangements = sum(|row| row.arrangements);
    let facts = [
        ("n", arrangements.into()),
        ("count", number(w, arrangements).into()),
        ("places", number(w, sum(|row| row.places)).into()),
        ("free", number(w, sum(|row| row.free)).into()),
        ("minimum", number(w, readers.minimum()).into()),
    ];
    let id = if shown.total_places() { "places-offered" } else { "places-offered-hidden" };
    let mut lines = vec![w.say_with(id, &facts)];
    let unknown =
        |id: &str, n: usize| (n > 0).then(|| w.say_with(id, &[("n", n.into()), ("count", number(w, n).into())]));
    lines.extend(unknown("places-without-places", sum(|row| row.without_places)));
    lines.extend(unknown("places-free-apart", sum(|row| row.free_apart)));
    lines.extend(unknown("places-without-free", sum(|row| row.without_free)));
    for (state, id) in [(SupplyState::Hole, "places-holes"), (SupplyState::Fragile, "places-one-school")] {
        let own: Vec<String> = city.iter().filter(|row| row.state() == state).map(|row| named(supply, row)).collect();
        let facts = [("n", own.len().into()), ("questions", own.join(", ").into())];
        lines.extend((!own.is_empty()).then(|| w.say_with(id, &facts)));
    }
    lines
}

/// A question with its sector.
fn named(supply: &Supply, row: &SupplyRow) -> String {
    label(supply, row.question, row.sector)
}

/// A question by its number, with its sector.
pub(crate) fn label(supply: &Supply, question: usize, sector: Sector) -> String {
    format!("{} ({})", supply.questions.get(question).map_or("", String::as_str), sector.as_str())
}

/// An amount as it is shown.
pub(crate) fn euros(w: &Wording, amount: Milli) -> String {
    format!("€\u{a0}{}", w.language().money(amount))
}

fn money(dossier: &Dossier, readers: &Readers, shown: &SupplyShown) -> Vec<String> {
    let (w, supply) = (&dossier.wording, &dossier.supply);
    let total = supply.money.iter().fold(Split::default(), |sum, row| sum.and(row.amount));
    let without: usize = supply.money.iter().map(|row| row.without_amount as usize).sum();
    if total == Split::default() {
        return Vec::new();
    }
    let facts = [
        ("total", euros(w, total.total()).into()),
        ("autumn", euros(w, total.autumn).into()),
        ("spring", euros(w, total.spring).into()),
        ("minimum", number(w, readers.minimum()).into()),
    ];
    let id = if shown.total_money() { "places-money" } else { "places-money-hidden" };
    let mut lines = vec![w.say_with(id, &facts)];
    let facts = [("n", without.into()), ("count", number(w, without).into())];
    lines.extend((without > 0).then(|| w.say_with("places-without-amount", &facts)));
    lines
}

/// Not of fewer schools than the minimum, nor what would be left of them. Where only the schools of one kind of building are too few, all of them together can be
/// told, and whether the aim is reached.
fn pupils(dossier: &Dossier, readers: &Readers) -> Vec<String> {
    let w = &dossier.wording;
    let line = |row: &PupilRow| {
        let may_read_all = readers.may_read(&(&row.of_regular | &row.of_other));
        let may_read_parts = [&row.of_regular, &row.of_other].iter().all(|schools| readers.may_read(schools));
        let id = match (may_read_all, may_read_parts) {
            (true, true) => "places-pupils",
            (true, false) => "places-pupils-half",
            (false, _) => "places-pupils-hidden",
        };
        let share = row.share()?;
        let count = |n: u64| number(w, to_usize(n));
        let facts = [
            ("sector", row.sector.as_str().into()),
            ("pupils", count(row.pupils).into()),
            ("regular", count(row.regular).into()),
            ("share", w.language().percentage(share).into()),
            ("reached", if share >= Ratio::new(1, 2) { "yes" } else { "no" }.into()),
            ("minimum", number(w, readers.minimum()).into()),
            ("known", number(w, row.known()).into()),
            ("schools", number(w, row.schools as usize).into()),
        ];
        Some(w.say_with(id, &facts))
    };
    dossier.supply.pupils.iter().filter_map(line).collect()
}

/// Places per question of a sector.
fn questions(dossier: &Dossier, readers: &Readers, shown: &SupplyShown) -> Option<TaggedGrid> {
    let (w, supply) = (&dossier.wording, &dossier.supply);
    let city = supply.rows.iter().filter(|row| row.grouping == Grouping::Sector);
    let rows: Vec<Vec<String>> = city.clone().map(|row| question(w, supply, row, shown)).collect();
    let tag = |row: &SupplyRow| RowTag {
        sector: row.sector.as_str(),
        question: supply.questions.get(row.question).cloned().unwrap_or_default(),
        behind: (!row.providers.is_empty()).then_some((1, Behind::Offering)),
        ..RowTag::default()
    };
    let tags = city.map(tag).collect();
    let head = [
        "places-col-question",
        "places-col-schools",
        "places-col-places",
        "places-col-free",
        "places-col-holes",
        "places-col-one",
        "places-col-money",
    ];
    let minimum = [("minimum", readers.minimum().into())];
    let hidden = shown.hides().then(|| w.say_with("places-hidden", &minimum));
    let grid = Grid {
        title: w.say("places-per-question"),
        warning: None,
        about: std::iter::once(w.say("places-per-question-about")).chain(hidden).collect(),
        head: head.iter().map(|id| w.say(id)).collect(),
        rows,
        words: 1,
        has_sum: false,
        note: None,
    };
    TaggedGrid::new(grid, tags)
}

fn question(w: &Wording, supply: &Supply, row: &SupplyRow, shown: &SupplyShown) -> Vec<String> {
    let districts: Vec<&SupplyRow> = supply
        .rows
        .iter()
        .filter(|other| (other.sector, other.question) == (row.sector, row.question))
        .filter(|other| other.grouping == Grouping::District)
        .collect();
    let with = |state: SupplyState| match districts.len() {
        0 => "–".to_owned(),
        all => {
            let n = districts.iter().filter(|row| row.state() == state).count();
            w.say_with("places-of", &[("n", number(w, n).into()), ("all", number(w, all).into())])
        }
    };
    let amount = supply.money.iter().find(|money| (money.sector, money.question) == (row.sector, row.question));
    let told = |money: &MoneyRow| (money.arrangements > money.without_amount).then(|| euros(w, money.amount.total()));
    let unless = |is_shown: bool, figure: String| if is_shown { figure } else { w.say("follow-up-hidden") };
    let (sector, of) = (row.sector, row.question);
    vec![
        named(supply, row),
        number(w, row.providers.len()),
        unless(shown.places(sector, of), number(w, row.places as usize)),
        unless(shown.free(sector, of), number(w, row.free as usize)),
        with(SupplyState::Hole),
        with(SupplyState::Fragile),
        unless(shown.money(sector, of), amount.and_then(told).unwrap_or_else(|| "–".to_owned())),
    ]
}

/// Standards that few schools meet, with in how many of those groups extra support is near.
fn beside(dossier: &Dossier) -> Option<TaggedGrid> {
    let w = &dossier.wording;
    let mut lines: BTreeMap<(Sector, String, usize), Vec<BesideRow>> = BTreeMap::new();
    let mut hidden: BTreeMap<String, Hidden> = BTreeMap::new();
    for row in dossier.beside() {
        let norm: &Norm = &row.coverage.norm;
        let own = hidden.entry(norm.name()).or_insert_with(|| Hidden::of(dossier, norm, Audience::Boards));
        if !own.holds(row.coverage.grouping, row.coverage.standard, &row.coverage.group) {
            lines.entry((norm.sector, norm.name(), row.coverage.standard)).or_default().push(row);
        }
    }
    let rows: Vec<Vec<String>> = lines.values().map(|rows| beside_line(w, rows)).collect();
    let tag = |((sector, norm, standard), rows): (&(Sector, String, usize), &Vec<BesideRow>)| RowTag {
        sector: sector.as_str(),
        norm: norm.clone(),
        standard: rows.first().map_or_else(String::new, |row| row.coverage.norm.standards[*standard].id.clone()),
        behind: Some((0, Behind::NotMeeting)),
        ..RowTag::default()
    };
    let tags = lines.iter().map(tag).collect();
    let head = ["places-col-standard", "places-col-support", "places-col-few", "places-col-near"];
    let grid = Grid {
        title: w.say("places-beside"),
        warning: None,
        about: vec![w.say("places-beside-about")],
        head: head.iter().map(|id| w.say(id)).collect(),
        rows,
        words: 2,
        has_sum: false,
        note: None,
    };
    TaggedGrid::new(grid, tags)
}

fn beside_line(w: &Wording, rows: &[BesideRow]) -> Vec<String> {
    let first = rows.first();
    let standard = first.and_then(|row| row.coverage.norm.standards.get(row.coverage.standard)).map(title);
    let near = rows.iter().filter(|row| row.is_near()).count();
    let per_district = first.is_some_and(|row| row.coverage.grouping == Grouping::District);
    let figures = match per_district {
        true => [
            w.say_with("places-districts", &[("n", rows.len().into()), ("count", number(w, rows.len()).into())]),
            w.say_with("places-of", &[("n", number(w, near).into()), ("all", number(w, rows.len()).into())]),
        ],
        false => [w.say("places-city"), w.say(if near > 0 { "places-yes" } else { "places-no" })],
    };
    let support = first.map_or("", |row| row.question).to_owned();
    [vec![standard.unwrap_or_default(), support], figures.to_vec()].concat()
}

/// How the state of an arrangement is called.
pub(crate) fn state(w: &Wording, offer: &Offer) -> String {
    w.say(match offer.state {
        OfferState::Running => "places-state-running",
        OfferState::Coming => "places-state-coming",
        OfferState::Next => "places-state-next",
        OfferState::Finished => "places-state-finished",
        OfferState::Planned => "places-state-planned",
        OfferState::Ended => "places-state-ended",
        OfferState::Later => "places-state-later",
        OfferState::Past => "places-state-past",
        OfferState::WithoutSchool => "places-state-without-school",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::site;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn pupils_of_fewer_schools_than_the_minimum_are_not_shown() {
        let mut dossier = dossier(Language::Nl);
        let sites = |range: std::ops::Range<usize>| range.map(|n| site(&format!("99ZZ{n:02}"))).collect();
        let row = |regular_schools| PupilRow {
            sector: Sector::Po,
            schools: 78,
            of_regular: sites(0..regular_schools),
            of_other: sites(regular_schools..12),
            pupils: 40,
            regular: 20,
        };
        let told = |dossier: &Dossier| extra(dossier, Audience::Staff).expect("pupils").about.join(" ");
        dossier.supply.pupils = vec![row(9)];
        assert!(told(&dossier).contains("zitten er 20 in een regulier gebouw: 50"));
        dossier.minimum_group = 5;
        // Three schools are left in other buildings: of all twelve together it is told, and that it is half.
        for regular_schools in [3, 9] {
            dossier.supply.pupils = vec![row(regular_schools)];
            let told = told(&dossier);
            assert!(told.contains("zijn er 40 leerlingen") && told.contains("De helft of meer van hen"), "{told}");
            assert!(told.contains("minder dan 5 scholen") && !told.contains("er 20 in"), "{told}");
        }
        dossier.supply.pupils[0].regular = 19;
        assert!(told(&dossier).contains("Minder dan de helft van hen"));
        dossier.minimum_group = 13;
        assert!(!told(&dossier).contains("40") && told(&dossier).contains("12 van de 78 scholen"));
        dossier.minimum_group = 5;
        dossier.supply.pupils = vec![row(12)];
        assert!(told(&dossier).contains("40"), "no school elsewhere");
    }

    #[test]
    fn places_and_amounts_of_fewer_schools_than_the_minimum_are_not_shown() {
        let mut dossier = dossier(Language::Nl);
        let said = |dossier: &Dossier| {
            let told = extra(dossier, Audience::Staff).expect("places");
            let grid =
                told.grids.iter().map(|own| &own.grid).flat_map(|grid| grid.rows.iter().flatten().chain(&grid.about));
            told.about.iter().chain(grid).cloned().collect::<Vec<_>>().join(" ")
        };
        let all = said(&dossier);
        assert!(all.contains('€') && !all.contains("niet getoond"), "{all}");
        dossier.minimum_group = 5;
        let some = said(&dossier);
        assert!(some.contains("niet getoond") && some.contains("minder dan 5 scholen"), "{some}");
        assert!(!some.contains('€'), "so few schools in all: {some}");
    }

    /// Without a limit for quality staff boards still read nothing that is one school of another board.
    #[test]
    fn without_a_minimum_boards_read_nothing_of_one_school() {
        let mut dossier = dossier(Language::Nl);
        dossier.minimum_group = 0;
        let one = |n: u32| PupilRow {
            sector: Sector::Po,
            schools: 78,
            of_regular: (0..n).map(|n| site(&format!("99ZZ{n:02}"))).collect(),
            of_other: std::collections::BTreeSet::new(),
            pupils: 4321,
            regular: 4321,
        };
        let told = |dossier: &Dossier, audience| extra(dossier, audience).expect("pupils").about.join(" ");
        for (schools, reads) in [(1, false), (2, true)] {
            dossier.supply.pupils = vec![one(schools)];
            assert!(told(&dossier, Audience::Staff).contains("4.321"));
            assert_eq!(told(&dossier, Audience::Boards).contains("4.321"), reads, "{schools}");
        }
    }
}
