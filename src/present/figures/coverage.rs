//! Coverage per wijk and per board, as matrices.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{ChartSubject, InUse, NormChart, name_of};
use crate::present::chart::matrix::{self, Cell, MOST_GROUPS, Matrix, Row};
use crate::present::lite;
use crate::present::small::{Audience, Hidden};
use crate::present::words::number;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};

use crate::wording::Arg;

/// Matrices of one norm and grouping at most.
const MOST_PARTS: usize = 4;

/// Coverage per wijk; nothing where no school has one (VO is city-wide).
pub(super) fn districts(dossier: &Dossier, norm: &InUse) -> Vec<NormChart> {
    districts_of(dossier, norm, &|_| true)
}

/// The same with the standards that `keep` chooses drawn; what it says is of all.
pub(super) fn districts_of(dossier: &Dossier, norm: &InUse, keep: &dyn Fn(usize) -> bool) -> Vec<NormChart> {
    let year = dossier.year.to_string();
    let facts = [("norm", Arg::from(&norm.norm.title)), ("year", Arg::from(&year))];
    let say = &dossier.wording;
    let words = Words {
        subject: ChartSubject::Districts,
        level: Grouping::District,
        title: say.say_with("chart-matrix-district-title", &facts),
        kind: say.say("chart-matrix-kind-district"),
        none: say.say("chart-matrix-no-district"),
    };
    matrices(dossier, norm, (&words, keep))
}

/// Coverage per board; nothing where no school has one.
pub(super) fn boards(dossier: &Dossier, norm: &InUse) -> Vec<NormChart> {
    let year = dossier.year.to_string();
    let facts = [("norm", Arg::from(&norm.norm.title)), ("year", Arg::from(&year))];
    let say = &dossier.wording;
    let words = Words {
        subject: ChartSubject::Boards,
        level: Grouping::Board,
        title: say.say_with("chart-matrix-board-title", &facts),
        kind: say.say("chart-matrix-kind-board"),
        none: say.say("chart-matrix-no-board"),
    };
    matrices(dossier, norm, (&words, &|_| true))
}

struct Words {
    subject: ChartSubject,
    level: Grouping,
    title: String,
    kind: String,
    /// The group of schools that have none.
    none: String,
}

/// The rows of a norm in the run's year.
pub(super) fn rows_of<'a>(dossier: &'a Dossier, norm: &InUse, level: Grouping) -> Vec<&'a CoverageRow> {
    let rows = dossier.coverage.iter().filter(|row| row.year == dossier.year && row.grouping == level);
    rows.filter(|row| row.norm.is_same(norm.norm)).collect()
}

/// The words, and which standards are drawn.
type Told<'a> = (&'a Words, &'a dyn Fn(usize) -> bool);

/// The groups by name, those without one last; as many matrices as it takes, of about the same width.
fn matrices(dossier: &Dossier, norm: &InUse, (words, keep): Told) -> Vec<NormChart> {
    let rows = rows_of(dossier, norm, words.level);
    let names: BTreeSet<_> = rows.iter().map(|row| (row.group.is_empty(), row.group.as_str())).collect();
    let names: Vec<_> = names.into_iter().map(|(_, group)| group).collect();
    if names.iter().all(|group| group.is_empty()) {
        return vec![];
    }
    let parts = names.len().div_ceil(MOST_GROUPS);
    // Nobody reads more.
    if parts > MOST_PARTS {
        return largest(dossier, norm, &rows, (words, keep)).into_iter().collect();
    }
    let chunks = names.chunks(names.len().div_ceil(parts));
    let hidden = Hidden::of(dossier, norm.norm, Audience::Boards);
    let matrices = chunks.map(|groups| data(dossier, norm, (&rows, &hidden), groups, (words, keep)));
    // Nor is there anything to read where all are too small.
    let matrices: Vec<_> = matrices.filter(Matrix::shows_figures).collect();
    let parts = matrices.len();
    let draw = |(at, mut data): (usize, Matrix)| {
        let mut mark = norm.mark.clone();
        if parts > 1 {
            let facts = [("title", (&words.title).into()), ("part", (at + 1).into()), ("parts", parts.into())];
            data.title = dossier.wording.say_with("chart-matrix-part", &facts);
            mark = format!("{mark}-{}", at + 1);
        }
        let chart = matrix::draw(&data, &dossier.wording).with(lite::matrix::of(&data, &dossier.wording));
        NormChart::of_norm(dossier, words.subject, norm.norm, &mark, chart)
    };
    matrices.into_iter().enumerate().map(draw).collect()
}

/// The groups with the most schools, and all others together: a choice by size says nothing of how a group does.
fn largest(dossier: &Dossier, norm: &InUse, rows: &[&CoverageRow], (words, keep): Told) -> Option<NormChart> {
    let w = &dossier.wording;
    let mut sizes: BTreeMap<&str, u32> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.group.is_empty()) {
        let size = sizes.entry(&row.group).or_default();
        *size = row.schools.max(*size);
    }
    let mut order: Vec<(&str, u32)> = sizes.iter().map(|(name, size)| (*name, *size)).collect();
    order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let mut named: Vec<&str> = order.iter().take(MOST_GROUPS - 1).map(|(name, _)| *name).collect();
    named.sort_unstable();
    let others = order.len() - named.len();
    let rest = w.say_with("chart-matrix-rest", &[("count", number(w, others).into())]);
    let mut folded: BTreeMap<(usize, &str), (u32, u32)> = BTreeMap::new();
    for row in rows {
        let name = named.iter().find(|name| **name == row.group).copied().unwrap_or(&rest);
        let cell = folded.entry((row.standard, name)).or_default();
        *cell = (cell.0 + row.met, cell.1 + row.schools);
    }
    let hidden = Hidden::folded(dossier, norm.norm, (words.level, &named, &rest));
    let groups: Vec<&str> = named.iter().copied().chain([rest.as_str()]).collect();
    let cell = |at: usize, group: &&str| match folded.get(&(at, *group)) {
        None => Cell::Empty,
        Some(_) if hidden.holds(words.level, at, group) => Cell::Hidden,
        Some((met, schools)) => Cell::Counts { met: *met, schools: *schools },
    };
    let row = |(at, standard)| Row {
        standard: name_of(standard),
        is_drawn: keep(at),
        cells: groups.iter().map(|group| cell(at, group)).collect(),
    };
    let facts = [("title", (&words.title).into()), ("n", named.len().into()), ("count", number(w, others).into())];
    let data = Matrix {
        title: w.say_with("chart-matrix-largest", &facts),
        level: words.level,
        kind: words.kind.clone(),
        groups: groups.iter().map(|group| (*group).to_owned()).collect(),
        rows: norm.norm.standards.iter().enumerate().map(row).collect(),
        minimum: Audience::Boards.minimum(dossier),
    };
    data.shows_figures().then(|| {
        let chart = matrix::draw(&data, w).with(lite::matrix::of(&data, w));
        NormChart::of_norm(dossier, words.subject, norm.norm, &norm.mark, chart)
    })
}

fn data(
    dossier: &Dossier,
    norm: &InUse,
    (rows, hidden): (&[&CoverageRow], &Hidden),
    groups: &[&str],
    (words, keep): Told,
) -> Matrix {
    let by_key: BTreeMap<_, _> = rows.iter().map(|row| ((row.standard, row.group.as_str()), *row)).collect();
    let cell = |at: usize, group: &str| match by_key.get(&(at, group)) {
        None => Cell::Empty,
        // The figures of a group that is not shown stop here: they are in no chart, no alt text and no table.
        Some(row) if hidden.holds(row.grouping, at, group) => Cell::Hidden,
        Some(row) => Cell::Counts { met: row.met, schools: row.schools },
    };
    let row = |(at, standard)| Row {
        standard: name_of(standard),
        is_drawn: keep(at),
        cells: groups.iter().map(|group| cell(at, group)).collect(),
    };
    let group = |group: &&str| if group.is_empty() { words.none.clone() } else { (*group).to_owned() };
    Matrix {
        title: words.title.clone(),
        level: words.level,
        kind: words.kind.clone(),
        groups: groups.iter().map(group).collect(),
        rows: norm.norm.standards.iter().enumerate().map(row).collect(),
        minimum: Audience::Boards.minimum(dossier),
    }
}
