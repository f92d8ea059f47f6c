//! The consistency rules, from a table to TOML.

use super::Norm;
use crate::norm::exchange::Cell;
use crate::norm::exchange::model::{CONDITIONS, Line, unescape};
use crate::norm::exchange::values;
use crate::norm::exchange::writer::quoted;
use crate::norm::{Compare, Sign};

impl Norm<'_> {
    /// The consistency rules. One of an unknown kind is reported, and left out.
    pub(super) fn consistency(&mut self) {
        let rows: Vec<Line> = self.tables.lines(4).collect();
        for row in rows {
            let (kind, number) = (row.get("soort"), row.get("getal"));
            let words = Sign::KINDS.map(|(key, dutch)| (dutch, key));
            let Some(key) = self.word(kind, &words) else { continue };
            self.out.header("[[consistency]]", row.get("samenhang"));
            self.text("id", row.get("samenhang"));
            self.text("question", row.get("gespreksvraag"));
            let is_pair = key == Sign::KINDS[0].0;
            // What stands there beside its own is written too: the reader then says that it is two kinds in one.
            let is_filled = |names: &[&str; 3]| names.iter().any(|name| !row.get(name).text.is_empty());
            if is_pair || CONDITIONS.iter().any(is_filled) {
                self.pair(row, kind);
            }
            let numbered = if is_pair { Sign::KINDS[1].0 } else { key };
            if !number.text.is_empty() {
                self.out.pair(numbered, &values::number(&number.text), number);
            }
        }
    }

    /// The two conditions of a pair.
    fn pair(&mut self, row: Line, kind: &Cell) {
        self.out.from(kind);
        self.out.put("pair = [\n");
        for [question, compare, level] in CONDITIONS.map(|names| names.map(|name| row.get(name))) {
            self.out.from(question);
            self.out.put("  { ");
            self.out.from(question);
            self.out.put(&format!("indicator = {}", quoted(&unescape(&question.text))));
            let ways = Compare::ALL.map(|way| (way.dutch(), way.as_str()));
            if !level.text.is_empty() {
                // Reported already where it is no such word.
                let way = self.word(compare, &ways).unwrap_or(Compare::Exactly.as_str());
                self.out.put(", ");
                self.out.from(level);
                self.out.put(&format!("{way} = "));
                self.out.from(level);
                self.out.put(&values::number(&level.text));
            }
            self.out.put(" },\n");
        }
        self.out.put("]\n");
    }
}
