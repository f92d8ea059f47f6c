//! Who took part.

use super::model::{Chapter, Piece, Subject};
use super::tables::group_table;
use crate::present::facts::Facts;
use crate::present::follow_up::Grid;
use crate::present::words::{number, percentage};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageState, Grouping};
use crate::wording::Wording;

pub(super) fn chapter(dossier: &Dossier, facts: &Facts) -> Chapter {
    let w = &dossier.wording;
    let counts = [
        ("r", facts.register.into()),
        ("register", number(w, facts.register).into()),
        ("n", facts.submitted.into()),
        ("submitted", number(w, facts.submitted).into()),
        ("share", percentage(w, facts.submitted, facts.register).into()),
    ];
    let mut chapter =
        Chapter::new(Subject::Response, w.say("chapter-response"), w.say_with("chapter-response-answer", &counts));
    let line = |id: &str, n: usize| (n > 0).then(|| w.say_with(id, &[("n", n.into()), ("count", number(w, n).into())]));
    let silent = facts.register.saturating_sub(facts.submitted + facts.misfiled + facts.without_norm);
    chapter.more.extend(line("board-schools-silent", silent));
    chapter.more.extend(line("board-schools-misfiled", facts.misfiled));
    chapter.more.extend(line("board-schools-without-norm", facts.without_norm));
    let topics = [("n", facts.topics.into()), ("count", number(w, facts.topics).into())];
    chapter.more.push(w.say_with("board-topics", &topics));
    chapter.pieces.extend(districts(dossier).map(Piece::Grid));
    chapter.annex = Some(w.say("chapter-response-annex"));
    chapter
}

/// Per wijk how many schools took part, and what came of it (PO).
fn districts(dossier: &Dossier) -> Option<Grid> {
    let w = &dossier.wording;
    let table = group_table(dossier, Grouping::District, |norm| norm.sector == Sector::Po)?;
    // Which standards no school meets stands with the holes; over how many is only said where it is not all of them.
    let is_told = |at: usize| at < 9 && (at != 4 || table.is_part);
    let row =
        |row: Vec<String>| row.into_iter().enumerate().filter(|(at, _)| is_told(*at)).map(|(_, cell)| cell).collect();
    let mut head =
        vec![table.head, w.say("board-col-schools"), w.say("board-col-submitted"), w.say("board-col-topics")];
    head.extend(table.is_part.then(|| w.say("board-col-standards")));
    head.extend(CoverageState::ALL.map(|state| w.coverage(state)));
    Some(without_hidden(
        w,
        Grid {
            title: table.title,
            warning: None,
            about: vec![table.about],
            head,
            rows: table.rows.into_iter().map(row).collect(),
            words: 1,
            has_sum: false,
            note: table.note,
        },
    ))
}

/// Without the columns of which no figure may be shown; why stands below the table.
fn without_hidden(w: &Wording, mut grid: Grid) -> Grid {
    let is_hidden = |at: &usize| !grid.rows.is_empty() && grid.rows.iter().all(|row| row[*at] == "–");
    let hidden: Vec<usize> = (grid.words..grid.head.len()).filter(is_hidden).collect();
    if hidden.is_empty() {
        return grid;
    }
    let names: Vec<&str> = hidden.iter().map(|at| grid.head[*at].as_str()).collect();
    let why = w.say_with("chapter-column-hidden", &[("columns", names.join(", ").into())]);
    let kept = |row: Vec<String>| {
        let cells = row.into_iter().enumerate().filter(|(at, _)| !hidden.contains(at));
        cells.map(|(_, cell)| cell).collect::<Vec<_>>()
    };
    grid.note = Some(grid.note.iter().chain([&why]).cloned().collect::<Vec<_>>().join(" "));
    grid.head = kept(grid.head);
    grid.rows = grid.rows.into_iter().map(kept).collect();
    grid
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn a_column_without_any_figure_is_left_out_and_why_is_said() {
        let w = dossier(Language::Nl).wording;
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let grid = |rows: &[&[&str]]| Grid {
            title: String::new(),
            warning: None,
            about: vec![],
            head: row(&["wijk", "scholen", "ingediend"]),
            rows: rows.iter().map(|cells| row(cells)).collect(),
            words: 1,
            has_sum: false,
            note: None,
        };
        let left = without_hidden(&w, grid(&[&["Haven", "8", "–"], &["Buiten", "9", "–"]]));
        assert_eq!(
            (left.head, left.rows),
            (row(&["wijk", "scholen"]), vec![row(&["Haven", "8"]), row(&["Buiten", "9"])])
        );
        assert!(left.note.expect("why").contains("ingediend"));
        let kept = without_hidden(&w, grid(&[&["Haven", "8", "–"], &["Buiten", "9", "7"]]));
        assert_eq!((kept.head.len(), kept.note), (3, None));
    }
}
