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

/// Tables with what the norm of each is called, which comes to stand before a column: those that follow each other with the same head become one, with a title for so many norms.
pub(super) fn joined(
    w: &Wording,
    tables: Vec<(String, Grid)>,
    before: usize,
    title: impl Fn(String) -> String,
) -> Vec<Grid> {
    let mut all: Vec<(usize, Grid)> = Vec::new();
    for (norm, table) in tables {
        let rows = table.rows.iter().map(|row| with(row, before, norm.clone())).collect();
        let own = Grid { head: with(&table.head, before, w.say("chapter-col-norm")), rows, ..table };
        match all.last_mut().filter(|(_, last)| last.head == own.head) {
            Some((norms, last)) => {
                *norms += 1;
                last.rows.extend(own.rows);
                last.note = last.note.take().or(own.note);
            }
            None => all.push((1, Grid { words: own.words + 1, ..own })),
        }
    }
    let named = |(norms, grid): (usize, Grid)| {
        let many = || w.say_with("own-norms", &[("n", norms.into()), ("count", number(w, norms).into())]);
        Grid { title: if norms > 1 { title(many()) } else { grid.title }, ..grid }
    };
    all.into_iter().map(named).collect()
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
        let tables = vec![table("A", "S1", None), table("B", "S1", Some("Verborgen.")), table("C", "S2", None)];
        let made = joined(&w, tables, 1, |norms| format!("{norms}: per school"));
        assert_eq!(made.iter().map(|grid| grid.title.as_str()).collect::<Vec<_>>(), ["2 normen: per school", "C"]);
        assert_eq!(made[0].head, row(&["school", "norm", "S1"]));
        assert_eq!(made[0].rows, [row(&["De Brug", "A", "ja"]), row(&["De Brug", "B", "ja"])]);
        assert_eq!((made[0].words, made[0].note.as_deref(), made[0].about.len()), (2, Some("Verborgen."), 1));
    }
}
