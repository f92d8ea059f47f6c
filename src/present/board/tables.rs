//! The tables of what the board is told: coverage per norm and standard, and per group of schools.
//!
//! In: the dossier and its coverage. Out: rows of text. Must not know: how a table looks.

use crate::judge::Assessment;
use crate::norm::Norm;
use crate::present::coverage::{Group, NormView, groups, short, standard};
use crate::present::coverage_line::{CoverageLine, coverage_line, hidden_note, left_out};
use crate::present::small::{Audience, Hidden, MOST_GROUPS, Rows};
use crate::present::words::{group_name, number, title};
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, CoverageState, Grouping};
use crate::wording::Wording;

/// So many standards are named in a sentence before it refers to the table.
const NAMED: usize = 8;

/// The standards of rows by name, shorter where there are several norms; with many, the first and how many more.
pub(crate) fn named(w: &Wording, rows: &[&CoverageRow], norms: usize) -> String {
    let name = |r: &&CoverageRow| if norms > 1 { short(r, norms) } else { title(standard(r)) };
    let mut list = rows.iter().take(NAMED).map(name).collect::<Vec<_>>().join(", ");
    if rows.len() > NAMED {
        let more = number(w, rows.len() - NAMED);
        list += &w.say_with("board-and-more", &[("count", more.into())]);
    }
    list
}

/// The coverage of one norm, or of several of which each has the same standard only.
#[derive(Debug)]
pub(crate) struct NormTable {
    /// Title of the norm; or of the standard.
    pub title: String,
    /// Whether that standard is a kernstandaard.
    pub critical: bool,
    /// Id, version and status of the norm; or nothing.
    name: String,
    /// Id, version, status, schools and submissions, in a sentence; or how many norms there are.
    pub about: String,
    /// One for each standard; or for each norm.
    pub rows: Vec<NormRow>,
}

/// A row of it.
#[derive(Debug)]
pub(crate) struct NormRow {
    /// The standard with its coverage; or the norm with that of its standard.
    pub line: CoverageLine,
    /// Id, version and status, where the row is a norm: how many schools there are stands in its figures.
    pub norm: Option<String>,
}

/// A table for each norm.
pub(crate) fn norm_tables(w: &Wording, views: &[NormView]) -> Vec<NormTable> {
    views.iter().map(|view| norm_table(w, view)).collect()
}

fn norm_table(w: &Wording, view: &NormView) -> NormTable {
    let about = w.say_with(
        "board-norm-about",
        &[
            ("norm", view.norm.name().into()),
            ("status", w.norm_status(view.norm.status).into()),
            ("n", view.schools.into()),
            ("schools", number(w, view.schools).into()),
            ("submitted", number(w, view.submitted).into()),
        ],
    );
    let name = [("norm", view.norm.name().into()), ("status", w.norm_status(view.norm.status).into())];
    NormTable {
        title: view.norm.title.clone(),
        critical: false,
        name: w.say_with("board-norm-name", &name),
        about,
        rows: view.rows.iter().map(|row| NormRow { line: line(w, row), norm: None }).collect(),
    }
}

/// The single standard that norms ask, if they do, and their tables.
type Alike = (Option<(String, bool)>, Vec<NormTable>);

/// Tables that stand in one: norms that have a single standard, of the same name, are rows below that, where the first of them stood.
pub(super) fn together(w: &Wording, tables: Vec<NormTable>) -> Vec<NormTable> {
    let mut all: Vec<Alike> = Vec::new();
    for table in tables {
        let own = only(&table).map(|(standard, critical)| (standard.to_owned(), critical));
        match all.iter_mut().find(|(standard, _)| own.is_some() && *standard == own) {
            Some((_, alike)) => alike.push(table),
            None => all.push((own, vec![table])),
        }
    }
    let one = |(standard, alike): Alike| match standard {
        Some(standard) if alike.len() > 1 => vec![by_norm(w, standard, alike)],
        Some(_) | None => alike,
    };
    all.into_iter().flat_map(one).collect()
}

/// The standard of a norm that has one: its name, and whether it is a kernstandaard.
fn only(table: &NormTable) -> Option<(&str, bool)> {
    if let [one] = table.rows.as_slice() { Some((&one.line.standard, one.line.critical)) } else { None }
}

fn by_norm(w: &Wording, (standard, critical): (String, bool), norms: Vec<NormTable>) -> NormTable {
    let about = w.say_with("board-norms-alike", &[("count", number(w, norms.len()).into())]);
    let rows = norms.into_iter().flat_map(|norm| {
        let (title, name) = (norm.title, norm.name);
        norm.rows.into_iter().map(move |row| NormRow {
            line: CoverageLine { standard: title.clone(), critical: false, ..row.line },
            norm: Some(name.clone()),
        })
    });
    NormTable { title: standard, critical, name: String::new(), about, rows: rows.collect() }
}

/// A row of coverage; with its state stands how many schools there are and how many meet it.
fn line(w: &Wording, row: &CoverageRow) -> CoverageLine {
    let line = coverage_line(w, row);
    let state = match row.state() {
        CoverageState::Partial => return line,
        state @ (CoverageState::Full | CoverageState::Fragile | CoverageState::White) => w.coverage(state),
    };
    let [met, schools] = [row.met, row.schools].map(|n| number(w, n as usize));
    let facts = [("state", state.into()), ("met", met.into()), ("schools", schools.into())];
    CoverageLine { coverage: w.say_with("board-state", &facts), ..line }
}

/// Coverage per group: a row for each group that may be shown.
#[derive(Debug)]
pub(crate) struct GroupTable {
    /// Heading.
    pub title: String,
    /// What it tells.
    pub about: String,
    /// Header of the first column.
    pub head: String,
    /// Name; schools, submissions, topics, over how many of its standards the rest is counted, standards by state of coverage; which standards no school meets.
    pub rows: Vec<Vec<String>>,
    /// Whether some standard of a group is not counted.
    pub is_part: bool,
    /// Says that groups are not broken out, or not every standard, if any are.
    pub note: Option<String>,
}

/// Coverage per group, over the norms that `keep` chooses; `None` where the grouping says nothing (no school has one).
pub(crate) fn group_table(dossier: &Dossier, grouping: Grouping, keep: impl Fn(&Norm) -> bool) -> Option<GroupTable> {
    let w = &dossier.wording;
    let (title, about, head) = match grouping {
        Grouping::District => ("board-districts", "board-districts-about", "board-district"),
        Grouping::Board => ("board-boards", "board-boards-about", "board-board"),
        _ => return None,
    };
    let groups = groups(dossier, Audience::Boards, grouping, &keep);
    if groups.shown.iter().all(|g| g.name.is_empty()) && groups.hidden == 0 {
        return None;
    }
    let large = groups.shown.len() > MOST_GROUPS;
    let mut hidden: HiddenOf = Vec::new();
    for norm in dossier.now().iter().map(|a| &a.evaluation.norm).filter(|norm| keep(norm)) {
        if !hidden.iter().any(|(known, _)| known.is_same(norm)) {
            hidden.push((norm, Hidden::of(dossier, norm, Audience::Boards)));
        }
    }
    let row = |g: &Group| group_row(dossier, grouping, g, &keep, (&hidden, &groups.rows));
    let is_hidden = |row: &&CoverageRow| {
        hidden.iter().any(|(of, own)| of.is_same(&row.norm) && own.holds(grouping, row.standard, &row.group))
    };
    let is_part = !large && groups.shown.iter().flat_map(|group| &group.rows).any(is_hidden);
    let part = is_part.then(|| w.say("board-standards-hidden"));
    let note: Vec<String> = match large {
        true => vec![left_out(w, groups.shown.len())],
        false => hidden_note(dossier, &groups).into_iter().chain(part).collect(),
    };
    Some(GroupTable {
        title: w.say(title),
        about: w.say(about),
        head: w.say(head),
        rows: if large { vec![] } else { groups.shown.iter().map(row).collect() },
        is_part,
        note: (!note.is_empty()).then(|| note.join(" ")),
    })
}

/// What is hidden of each norm.
type HiddenOf<'a> = Vec<(&'a Norm, Hidden)>;

fn group_row(
    dossier: &Dossier,
    grouping: Grouping,
    group: &Group,
    keep: &impl Fn(&Norm) -> bool,
    (hidden, rows): (&HiddenOf, &Rows),
) -> Vec<String> {
    let w = &dossier.wording;
    let own = |a: &&Assessment| grouping.of(&a.evaluation.school) == group.name && keep(&a.evaluation.norm);
    let schools: Vec<_> = dossier.now().iter().filter(own).collect();
    let submitted = schools.iter().filter(|a| a.evaluation.submission.is_some()).count();
    // What the charts hide stays out here as well: a standard that applies to too few schools of the group, or that would tell of another group.
    let is_reported = |norm: &Norm, standard: usize| {
        let own = hidden.iter().find(|(of, _)| of.is_same(norm));
        own.is_none_or(|(_, hidden)| !hidden.holds(grouping, standard, group.name))
    };
    let reported: Vec<_> = group.rows.iter().copied().filter(|r| is_reported(&r.norm, r.standard)).collect();
    let topics = dossier.topics.iter().filter(|topic| own(&&dossier.now()[topic.assessment])).count();
    // A part of the topics would be another number than the schools have.
    let hides_topics = reported.len() < group.rows.len() || rows.hides_topics(grouping, group.name);
    let unless = |hidden: bool, n: usize| if hidden { "–".to_owned() } else { number(w, n) };
    let state = |s: CoverageState| reported.iter().filter(move |r| r.state() == s);
    let count = |s| unless(reported.is_empty(), state(s).count());
    let mut norms: Vec<_> = group.rows.iter().map(|r| r.norm.name()).collect();
    norms.dedup();
    let white: Vec<_> = state(CoverageState::White).copied().collect();
    let which = match (white.len(), norms.len()) {
        (0, _) => "–".to_owned(),
        (_, 1) => white.iter().map(|r| standard(r).id.as_str()).collect::<Vec<_>>().join(", "),
        _ => named(w, &white, norms.len()),
    };
    let mut row = vec![group_name(w, grouping, group.name)];
    row.push(number(w, schools.len()));
    row.push(unless(rows.hides_submitted(grouping, group.name), submitted));
    row.push(unless(hides_topics, topics));
    let [counted, all] = [reported.len(), group.rows.len()].map(|n| number(w, n));
    row.push(w.say_with("own-of", &[("met", counted.into()), ("all", all.into())]));
    row.extend(CoverageState::ALL.map(count));
    row.push(which);
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::register::Sector;
    use crate::run::fixture::dossier;
    use crate::stats::coverage::CoverageRow;
    use crate::wording::Language;

    #[test]
    fn the_counts_of_a_standard_add_up_to_its_schools() {
        let dossier = dossier(Language::Nl);
        for row in norms(&dossier).iter().flat_map(|v| &v.rows) {
            let line = coverage_line(&dossier.wording, row);
            let figures: Vec<u32> = line.figures[..6].iter().map(|f| f.parse().expect("a number")).collect();
            assert_eq!(figures[0], figures[1..].iter().sum::<u32>(), "{}", line.standard);
        }
    }

    #[test]
    fn wijken_hold_all_po_schools_and_small_ones_are_noted() {
        let mut dossier = dossier(Language::Nl);
        let table = |d: &Dossier| group_table(d, Grouping::District, |n| n.sector == Sector::Po).expect("wijken");
        let all = table(&dossier);
        let schools: u32 = all.rows.iter().map(|r| r[1].parse::<u32>().expect("a number")).sum();
        assert_eq!((all.rows.len(), schools, all.note.is_none()), (10, 78, true));
        dossier.minimum_group = 8;
        let left = table(&dossier);
        assert_eq!(
            left.rows.len(),
            3,
            "two wijken have seven schools, and others fewer than eight without those of one board"
        );
        assert!(left.rows.iter().all(|row| row[1].parse::<u32>().expect("a number") >= 8));
        assert!(left.note.expect("a note").contains('8'));
    }

    #[test]
    fn a_standard_for_too_few_schools_of_a_group_is_not_counted_with_it() {
        let mut dossier = dossier(Language::Nl);
        dossier.minimum_group = 7;
        let counted = |d: &Dossier| {
            let table = group_table(d, Grouping::District, |n| n.sector == Sector::Po).expect("wijken");
            table.rows[0][5..9].iter().map(|n| n.parse::<u32>().expect("a number")).sum::<u32>()
        };
        assert_eq!(counted(&dossier), 16);
        // It does not apply to one of the seven schools of the wijk.
        let buiten = |a: &&mut Assessment| a.evaluation.school.district.as_deref() == Some("Buiten");
        let school = dossier.years[2].assessments.iter_mut().find(buiten).expect("a school");
        school.judgements[15].verdict = crate::judge::Verdict::NotApplicable;
        dossier.coverage = crate::stats::coverage::count(&dossier.years);
        assert_eq!(counted(&dossier), 15);
    }

    #[test]
    fn very_many_groups_are_left_to_the_workbook_and_that_is_said() {
        let mut dossier = dossier(Language::Nl);
        let row = dossier.coverage.iter().rfind(|r| r.grouping == Grouping::Board).expect("a row").clone();
        let many = (0..100).map(|n| CoverageRow { group: format!("Bestuur {n}"), ..row.clone() });
        dossier.coverage.extend(many);
        let table = group_table(&dossier, Grouping::Board, |n| n.sector == row.norm.sector).expect("boards");
        let shown = groups(&dossier, Audience::Boards, Grouping::Board, |n| n.sector == row.norm.sector).shown.len();
        assert!(shown > 100 && table.rows.is_empty() && table.note.expect("a note").contains(&shown.to_string()));
    }

    #[test]
    fn vo_without_wijken_has_no_table_of_wijken() {
        assert!(group_table(&dossier(Language::Nl), Grouping::District, |n| n.sector == Sector::Vo).is_none());
    }
}
