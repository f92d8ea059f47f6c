//! Where the largest holes are: which standards, and in which wijk.
//!
//! A wijk is only named with figures that the matrix of the report shows as well, so that nothing of a small group is told here.

use std::collections::BTreeMap;

use super::model::{Chapter, Piece, Subject, charts};
use crate::base::exact::Ratio;
use crate::norm::Norm;
use crate::present::coverage::{NormView, now, standard};
use crate::present::facts::biggest_holes;
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::follow_up::Grid;
use crate::present::small::{Audience, Hidden, MOST_GROUPS};
use crate::present::words::{number, percentage, title};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};
use crate::wording::Wording;

/// So many standards are named in the answer.
const NAMED: usize = 3;
/// So many are in the table.
const HOLES: usize = 6;
/// So many wijken are named with a standard.
const DISTRICTS: usize = 3;

/// The chapter; `None` where every school meets everything.
pub(super) fn chapter(dossier: &Dossier, views: &[NormView], figures: &[NormChart]) -> Option<Chapter> {
    let w = &dossier.wording;
    let holes = biggest_holes(views);
    let of = |row: &CoverageRow| match views.iter().filter(|view| view.norm.sector == row.norm.sector).count() {
        1 => row.norm.sector.as_str().to_owned(),
        _ => row.norm.title.clone(),
    };
    let shown = Shown::of(dossier, views);
    let named: Vec<String> = holes.iter().take(NAMED).map(|row| hole(w, row, &of(row))).collect();
    let worst = worst_district(w, &shown);
    let district = worst.as_ref().map_or_else(|| "none".to_owned(), |(names, _)| names.clone());
    let (told, rest) = holes.split_at(holes.len().min(NAMED));
    let facts = [
        ("n", named.len().into()),
        ("differ", if differ(&holes) { "yes" } else { "no" }.into()),
        ("list", named.join("; ").into()),
        ("equal", equal(told, rest).into()),
        ("district", district.into()),
        ("part", if shown.is_part() { "yes" } else { "no" }.into()),
        ("whole", shown.whole.len().into()),
        ("districts", shown.all.into()),
    ];
    let answer = w.say_with("chapter-holes-answer", &facts);
    let mut chapter = Chapter::new(Subject::Holes, w.say("chapter-holes"), answer);
    chapter.more.extend(worst.map(|(_, sentence)| sentence));
    chapter.more.push(w.say("chapter-holes-about"));
    let matrix = charts(figures, ChartSubject::Districts).take(1);
    chapter.pieces.extend(matrix.map(|chart| Piece::Chart(chart.stem.clone())));
    chapter.more.extend((shown.all > MOST_GROUPS).then(|| {
        let facts = [("count", number(w, shown.all).into()), ("most", MOST_GROUPS.into())];
        w.say_with("chapter-holes-no-map", &facts)
    }));
    chapter.pieces.push(Piece::Grid(table(w, &holes, of, &shown)));
    let maps = charts(figures, ChartSubject::Tiles).take(1);
    chapter.pieces.extend(maps.map(|chart| Piece::AsideChart(chart.stem.clone())));
    chapter.annex = Some(w.say("chapter-holes-annex"));
    (!holes.is_empty()).then_some(chapter)
}

/// Whether some hole is larger than another: among equals none is the largest.
fn differ(holes: &[&CoverageRow]) -> bool {
    holes.first().map(|row| row.share()) != holes.last().map(|row| row.share())
}

/// How many more are as large as the last that is named: a list ends somewhere, not without a word about them.
fn equal(named: &[&CoverageRow], rest: &[&CoverageRow]) -> usize {
    rest.iter().take_while(|row| named.last().is_some_and(|last| last.share() == row.share())).count()
}

fn hole(w: &Wording, row: &CoverageRow, norm: &str) -> String {
    let facts = [
        ("standard", title(standard(row)).into()),
        ("norm", norm.into()),
        ("m", row.met.into()),
        ("met", number(w, row.met as usize).into()),
        ("n", row.schools.into()),
        ("schools", number(w, row.schools as usize).into()),
    ];
    w.say_with("chapter-hole", &facts)
}

/// The rows per wijk (PO) that the report may show.
struct Shown<'a> {
    rows: Vec<&'a CoverageRow>,
    /// Wijken of which every figure is shown.
    whole: Vec<&'a str>,
    /// How many wijken there are.
    all: usize,
}

impl<'a> Shown<'a> {
    fn of(dossier: &'a Dossier, views: &[NormView]) -> Shown<'a> {
        let of_district = |row: &&CoverageRow| {
            row.grouping == Grouping::District && !row.group.is_empty() && row.norm.sector == Sector::Po
        };
        let all: Vec<&CoverageRow> = now(dossier).filter(of_district).collect();
        let mut names: Vec<&str> = all.iter().map(|row| row.group.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let count = names.len();
        if count > MOST_GROUPS {
            return Shown { rows: vec![], whole: vec![], all: count };
        }
        let hidden: Vec<(&Norm, Hidden)> =
            views.iter().map(|view| (&**view.norm, Hidden::of(dossier, view.norm, Audience::Boards))).collect();
        let is_hidden = |row: &CoverageRow| {
            hidden
                .iter()
                .any(|(norm, own)| norm.is_same(&row.norm) && own.holds(row.grouping, row.standard, &row.group))
        };
        let (left_out, rows): (Vec<_>, Vec<_>) = all.into_iter().partition(|row| is_hidden(row));
        names.retain(|name| left_out.iter().all(|row| row.group != *name));
        Shown { rows, whole: names, all: count }
    }

    /// Whether figures of some wijk are not shown: it may be the one that stands worst.
    fn is_part(&self) -> bool {
        self.whole.len() < self.all
    }

    /// The wijken with the smallest share of a standard that not all of their schools meet, the smallest first; none where only one is shown, which is the smallest of
    /// nothing.
    fn smallest(&self, of: &CoverageRow) -> Vec<&'a CoverageRow> {
        let is_own = |row: &&CoverageRow| row.standard == of.standard && row.norm.is_same(&of.norm);
        let mut own: Vec<&CoverageRow> = self.rows.iter().copied().filter(is_own).collect();
        if own.len() < 2 {
            return vec![];
        }
        own.retain(|row| row.met < row.schools);
        own.sort_by(|a, b| a.share().cmp(&b.share()).then(b.schools.cmp(&a.schools)).then(a.group.cmp(&b.group)));
        own
    }
}

/// The first of some names, and how many more there are.
fn listed(w: &Wording, names: Vec<String>) -> String {
    let more = names.len().saturating_sub(HOLES);
    let mut list = names.into_iter().take(HOLES).collect::<Vec<_>>().join(", ");
    if more > 0 {
        list += &w.say_with("board-and-more", &[("count", number(w, more).into())]);
    }
    list
}

/// The wijk in which the smallest share of all verdicts is met, and a sentence about it; of equals each is named.
fn worst_district(w: &Wording, shown: &Shown) -> Option<(String, String)> {
    let mut sums: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for row in shown.rows.iter().filter(|row| shown.whole.contains(&row.group.as_str())) {
        let sum = sums.entry(&row.group).or_default();
        *sum = (sum.0 + row.met, sum.1 + row.schools);
    }
    if sums.len() < 2 {
        return None;
    }
    let share = |(met, all): (u32, u32)| Ratio::new(met.into(), all.max(1).into());
    let least = sums.values().copied().map(share).min()?;
    let names: Vec<&str> = sums.iter().filter(|(_, sum)| share(**sum) == least).map(|(name, _)| *name).collect();
    let (met, all) = *sums.get(names.first()?)?;
    let facts = [
        ("n", names.len().into()),
        ("districts", names.join(", ").into()),
        ("met", number(w, met as usize).into()),
        ("all", number(w, all as usize).into()),
        ("share", percentage(w, met as usize, all as usize).into()),
        ("part", if shown.is_part() { "yes" } else { "no" }.into()),
        ("whole", shown.whole.len().into()),
        ("count", shown.all.into()),
    ];
    (met < all).then(|| (names.join(", "), w.say_with("chapter-holes-district", &facts)))
}

fn table(w: &Wording, holes: &[&CoverageRow], of: impl Fn(&CoverageRow) -> String, shown: &Shown) -> Grid {
    let row = |row: &&CoverageRow| {
        let districts: Vec<String> = shown.smallest(row).into_iter().take(DISTRICTS).map(|own| place(w, own)).collect();
        let districts = if districts.is_empty() { "–".to_owned() } else { districts.join("; ") };
        let counts = [row.met, row.possible() + row.not_submitted, row.schools];
        let [met, possible, schools] = counts.map(|n| number(w, n as usize));
        vec![title(standard(row)), of(row), districts, met, possible, schools, w.language().percentage(row.share())]
    };
    let (named, rest) = holes.split_at(holes.len().min(HOLES));
    let equal = equal(named, rest);
    let last: Vec<&CoverageRow> = rest.iter().copied().take(equal).collect();
    // What is not shown may be smaller, and where nothing is shown that is why.
    let hides = shown.is_part().then(|| {
        let none = if shown.rows.is_empty() { "yes" } else { "no" };
        w.say_with("chapter-holes-shown", &[("none", none.into()), ("all", shown.all.into())])
    });
    let named_equal = || listed(w, last.iter().map(|row| format!("{} ({})", title(standard(row)), of(row))).collect());
    // A norm's own title stands there as soon as a sector has two norms.
    let is_sector = holes.iter().all(|row| of(row) == row.norm.sector.as_str());
    let head = [
        "board-col-standard",
        if is_sector { "chapter-col-sector" } else { "chapter-col-norm" },
        "chapter-col-districts",
        "chapter-col-met",
        "chapter-col-possible",
        "chapter-col-of",
        "board-col-share",
    ];
    Grid {
        title: w.say(if differ(holes) { "chapter-holes-table" } else { "chapter-holes-table-equal" }),
        warning: None,
        about: vec![],
        head: head.iter().map(|id| w.say(id)).collect(),
        rows: named.iter().map(row).collect(),
        words: 3,
        has_sum: false,
        note: joined((equal > 0).then(|| w.say_with("board-holes-equal", &[("list", named_equal().into())])), hides),
    }
}

/// Sentences as one note.
fn joined(first: Option<String>, second: Option<String>) -> Option<String> {
    let all: Vec<String> = first.into_iter().chain(second).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

fn place(w: &Wording, row: &CoverageRow) -> String {
    let [met, schools] = [row.met, row.schools].map(|n| number(w, n as usize));
    let facts = [("district", row.group.as_str().into()), ("met", met.into()), ("schools", schools.into())];
    w.say_with("chapter-holes-place", &facts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn a_standard_of_one_school_is_told_of_one_school() {
        let dossier = dossier(Language::Nl);
        let mut row = norms(&dossier)[0].rows[0].clone();
        (row.met, row.schools) = (0, 1);
        let said = hole(&dossier.wording, &row, "anb-po");
        assert!(said.contains("de enige school voldoet niet"), "{said}");
    }

    #[test]
    fn one_wijk_that_is_shown_is_the_smallest_of_nothing() {
        let dossier = dossier(Language::Nl);
        let views = norms(&dossier);
        let mut shown = Shown::of(&dossier, &views);
        let holes = biggest_holes(&views);
        let named = |shown: &Shown| holes.iter().any(|row| !shown.smallest(row).is_empty());
        assert!(named(&shown));
        let one =
            holes.iter().find_map(|row| shown.smallest(row).first().map(|own| own.group.clone())).expect("a wijk");
        shown.rows.retain(|row| row.group == one);
        assert!(!shown.rows.is_empty() && !named(&shown), "{one}");
    }
}
