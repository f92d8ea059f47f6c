//! Other words in some cells of a text table; delimiters, line ends and all other cells stay.

use std::collections::BTreeMap;

use crate::input::source::csv;

/// The text with these in place of some cells (line on which their row begins, column from 1); `None` where a cell is not there.
pub(super) fn with_cells(text: &str, cells: &BTreeMap<(u32, u32), String>) -> Option<String> {
    let (mut changed, mut kept, mut found) = (String::with_capacity(text.len()), 0, 0);
    for (line, column, range) in csv::spans(text) {
        let Some(instead) = cells.get(&(line, column)) else { continue };
        changed.push_str(&text[kept..range.start]);
        changed.push_str(&beside_lines(&text[range.clone()], instead));
        kept = range.end;
        found += 1;
    }
    changed.push_str(&text[kept..]);
    (found == cells.len()).then_some(changed)
}

/// What stands in place of a cell. One of several lines keeps its line ends, so that no other cell changes its place.
fn beside_lines(cell: &str, instead: &str) -> String {
    let ends: String = cell.chars().filter(|c| matches!(c, '\r' | '\n')).collect();
    let is_plain = ends.is_empty() && !cell.starts_with('"');
    if is_plain || instead.is_empty() && ends.is_empty() {
        return instead.to_owned();
    }
    format!("\"{}{ends}\"", instead.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_cells_change() {
        let text = "sep=;\r\na;\"b \"\"x\"\"\";c\r\n\r\n1;\"Jan\r\nPiet\";3\r\n4;5;Jan";
        let cells = |named: &[(u32, u32, &str)]| -> BTreeMap<(u32, u32), String> {
            named.iter().map(|(row, column, text)| ((*row, *column), (*text).to_owned())).collect()
        };
        let changed = with_cells(text, &cells(&[(4, 2, ""), (6, 3, "wie")])).expect("cells");
        assert_eq!(changed, "sep=;\r\na;\"b \"\"x\"\"\";c\r\n\r\n1;\"\r\n\";3\r\n4;5;wie");
        assert_eq!(with_cells(text, &cells(&[(9, 1, "")])), None);
    }
}
