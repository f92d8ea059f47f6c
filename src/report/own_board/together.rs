//! Tables of many norms as one: a head above each of many short ones would be most of what there is to read.
//!
//! In: a table for each norm. Out: one for those with the same columns, with the norm beside each row. Must not know: what the tables say.

use crate::present::coverage_line::MANY_NORMS;
use crate::present::follow_up::Grid;
use crate::present::words::number;
use crate::wording::Wording;

/// Whether so many norms are too many for a table each.
pub(super) fn are_many(norms: usize) -> bool {
    norms > MANY_NORMS
}

/// Tables with what the norm of each is called: those with the same head become one where the first of them stood, with the norm before a column and a title for so many norms. What stands alone
/// has its norm in its title.
pub(super) fn joined(
    w: &Wording,
    tables: Vec<(String, Grid)>,
    before: usize,
    title: impl Fn(String) -> String,
) -> Vec<Grid> {
    let mut all: Vec<Vec<(String, Grid)>> = Vec::new();
    for own in tables {
        let is_alike = |alike: &&mut Vec<(String, Grid)>| alike.iter().any(|(_, grid)| grid.head == own.1.head);
        match all.iter_mut().find(is_alike) {
            Some(alike) => alike.push(own),
            None => all.push(vec![own]),
        }
    }
    all.into_iter().filter_map(|alike| one(w, alike, before, &title)).collect()
}

/// One of tables with the same head.
fn one(w: &Wording, alike: Vec<(String, Grid)>, before: usize, title: impl Fn(String) -> String) -> Option<Grid> {
    let norms = alike.len();
    let named =
        |(norm, grid): &(String, Grid)| grid.rows.iter().map(|row| with(row, before, norm.clone())).collect::<Vec<_>>();
    let rows = alike.iter().flat_map(named).collect();
    let note = alike.iter().find_map(|(_, grid)| grid.note.clone());
    let (_, first) = alike.into_iter().next()?;
    if norms == 1 {
        return Some(first);
    }
    let many = w.say_with("own-norms", &[("n", norms.into()), ("count", number(w, norms).into())]);
    let head = with(&first.head, before, w.say("chapter-col-norm"));
    Some(Grid { title: title(many), head, rows, words: first.words + 1, note, ..first })
}

fn with(row: &[String], at: usize, norm: String) -> Vec<String> {
    let (first, rest) = row.split_at(at.min(row.len()));
    [first, &[norm], rest].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn tables_with_the_same_columns_are_one_with_the_norm_beside_each_row() {
        let w = dossier(Language::Nl).wording;
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let table = |norm: &str, head: &str, note: Option<&str>| {
            let grid = Grid {
                title: norm.to_owned(),
                warning: None,
                about: row(&["Uitleg."]),
                head: row(&["school", head]),
                rows: vec![row(&["De Brug", "ja"])],
                words: 1,
                has_sum: false,
                note: note.map(str::to_owned),
            };
            (norm.to_owned(), grid)
        };
        let tables = vec![table("A", "S1", None), table("C", "S2", None), table("B", "S1", Some("Verborgen."))];
        let made = joined(&w, tables, 1, |norms| format!("{norms}: per school"));
        assert_eq!(made.iter().map(|grid| grid.title.as_str()).collect::<Vec<_>>(), ["2 normen: per school", "C"]);
        assert_eq!(made[0].head, row(&["school", "norm", "S1"]));
        assert_eq!(made[0].rows, [row(&["De Brug", "A", "ja"]), row(&["De Brug", "B", "ja"])]);
        assert_eq!((&made[1].head, made[1].words), (&row(&["school", "S2"]), 1), "alone, with its norm as title");
        assert_eq!((made[0].words, made[0].note.as_deref(), made[0].about.len()), (2, Some("Verborgen."), 1));
    }
}
