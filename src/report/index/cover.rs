//! Coverage on the page: per norm the whole, and a table for each grouping.
//!
//! In: the dossier. Out: rows of text. Groups that are too small are left out and counted, as in the board report.

use super::Key;
use crate::present::coverage::{Group, NormView, groups};
use crate::present::coverage_line::{CoverageLine, coverage_line, hidden_note, left_out};
use crate::present::small::{self, Audience, Hidden};
use crate::present::words::{group_name, title};
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, CoverageState, Grouping};
use crate::wording::Wording;

/// With more groups than this a table is left to the workbook, and the page says so.
const MOST_GROUPS: usize = 300;
/// With more standards and groups than this their figures are left to the workbook.
const MOST_LINES: usize = 400;

/// Coverage of one norm.
pub(crate) struct NormCover {
    /// Title of the norm.
    pub title: String,
    /// Povo of the norm.
    pub sector: &'static str,
    /// Id and version of the norm.
    pub key: String,
    /// Id and row of each standard, for the whole partnership.
    pub whole: Vec<(String, CoverageLine)>,
    /// Ids and titles of the columns of the tables per grouping.
    pub standards: Vec<(String, String)>,
    /// A table for each grouping.
    pub groupings: Vec<GroupCover>,
}

/// A standard in a group with all its figures: by schools and by pupils, and what is not known apart.
pub(crate) struct GroupLine {
    /// The group in words.
    pub name: String,
    /// Its name as filters know it.
    pub key: String,
    /// Id of the standard.
    pub standard: String,
    /// The figures.
    pub line: CoverageLine,
}

/// Coverage per group: a row for each group, a column for each standard.
pub(crate) struct GroupCover {
    /// What the groups are: wijk, bestuur, soort.
    pub title: String,
    /// The filter that a group belongs to: `wijk`, `bevoegd` or empty.
    pub filter: &'static str,
    /// Name of the group as shown, as filters know it, and its cells; an empty cell is a standard without a school in scope.
    pub rows: Vec<GroupRow>,
    /// The same with every figure; none where there are too many, or where groups are protected.
    pub lines: Vec<GroupLine>,
    /// Says where those figures are, where they are not here.
    pub lines_note: Option<String>,
    /// Says that groups are not broken out, if any are.
    pub note: Option<String>,
}

/// One group.
pub(crate) struct GroupRow {
    /// As shown.
    pub name: String,
    /// As filters know it.
    pub key: String,
    /// Its cells.
    pub cells: Vec<Option<GroupCell>>,
}

/// How many schools of a group meet a standard.
pub(crate) struct GroupCell {
    /// Id of the standard.
    pub standard: String,
    /// Name of its symbol.
    pub symbol: &'static str,
    /// `5/8`.
    pub count: String,
    /// The same in a sentence.
    pub text: String,
}

/// Coverage of every norm.
pub(crate) fn covers(dossier: &Dossier, views: &[NormView]) -> Vec<NormCover> {
    views.iter().map(|view| cover(dossier, view)).collect()
}

fn cover(dossier: &Dossier, view: &NormView) -> NormCover {
    let w = &dossier.wording;
    let id = |r: &CoverageRow| r.norm.standards[r.standard].id.clone();
    let hidden = Hidden::of(dossier, view.norm, Audience::Staff);
    NormCover {
        title: view.norm.title.clone(),
        sector: view.norm.sector.as_str(),
        key: view.norm.name(),
        whole: view.rows.iter().map(|r| (id(r), coverage_line(w, r))).collect(),
        standards: view.rows.iter().map(|r| (id(r), r.norm.standards[r.standard].title.clone())).collect(),
        groupings: [Grouping::District, Grouping::Board, Grouping::Kind]
            .into_iter()
            .filter_map(|grouping| group_cover(dossier, view, &hidden, grouping))
            .collect(),
    }
}

/// `None` where no school has what the grouping is about.
fn group_cover(dossier: &Dossier, view: &NormView, hidden: &Hidden, grouping: Grouping) -> Option<GroupCover> {
    let w = &dossier.wording;
    let groups = groups(dossier, Audience::Staff, grouping, |norm| norm.is_same(view.norm));
    if groups.hidden == 0 && groups.shown.iter().all(|g| g.name.is_empty()) {
        return None;
    }
    let (title, filter) = match grouping {
        Grouping::District => (w.say("index-per-district"), "wijk"),
        Grouping::Board => (w.say("index-per-board"), "bevoegd"),
        Grouping::Whole | Grouping::Sector | Grouping::Kind => (w.say("index-per-kind"), ""),
    };
    // A table of a level tells of the other levels: then there is none where the report has none.
    let most = if dossier.minimum_group > 0 { small::MOST_GROUPS } else { MOST_GROUPS };
    let large = groups.shown.len() > most;
    let note = if large { Some(left_out(w, groups.shown.len())) } else { hidden_note(dossier, &groups) };
    let row = |g: &Group| GroupRow {
        name: group_name(w, grouping, g.name),
        key: g.name.to_owned(),
        cells: view.rows.iter().map(|of| cell(w, g, of, hidden)).collect(),
    };
    let of_group = |g: &Group| {
        let line = |r: &&CoverageRow| GroupLine {
            name: group_name(w, grouping, g.name),
            key: g.name.to_owned(),
            standard: r.norm.standards[r.standard].id.clone(),
            line: coverage_line(w, r),
        };
        g.rows.iter().map(line).collect::<Vec<_>>()
    };
    // What is protected of a group is how many met a standard; who handed in nothing and has a waiver would tell of it.
    let shows_lines = dossier.minimum_group == 0 && groups.shown.len() * view.rows.len() <= MOST_LINES;
    let lines = if shows_lines { groups.shown.iter().flat_map(of_group).collect() } else { vec![] };
    let lines_note = (!shows_lines).then(|| w.say("index-lines-left-out"));
    let rows = if large { vec![] } else { groups.shown.iter().map(row).collect() };
    Some(GroupCover { title, filter, rows, lines, lines_note, note })
}

fn cell(w: &Wording, group: &Group, of: &CoverageRow, hidden: &Hidden) -> Option<GroupCell> {
    let row = group.rows.iter().find(|r| r.standard == of.standard)?;
    let standard = &row.norm.standards[row.standard];
    if hidden.holds(row.grouping, row.standard, group.name) {
        let text = w.say_with("index-cell-hidden", &[("standard", title(standard).into())]);
        return Some(GroupCell { standard: standard.id.clone(), symbol: "na", count: "–".to_owned(), text });
    }
    let text = w.say_with(
        "index-cell-coverage",
        &[
            ("standard", title(standard).into()),
            ("met", row.met.into()),
            ("n", row.schools.into()),
            ("state", w.coverage(row.state()).into()),
        ],
    );
    let count = format!("{}/{}", row.met, row.schools);
    Some(GroupCell { standard: standard.id.clone(), symbol: row.state().as_str(), count, text })
}

/// What the symbols stand for.
pub(crate) fn legend(w: &Wording) -> Vec<Key> {
    CoverageState::ALL.into_iter().map(|s| Key { symbol: s.as_str(), word: w.coverage(s) }).collect()
}
