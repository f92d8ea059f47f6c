//! What copies of an agreement say differently, as it stands in the agenda behind the state until somebody chooses: written and read here only.
//!
//! In: the texts of a column. Out: one line for the agenda, and the other way round, in each language, so that a choice which nobody made is not lost when
//! that agenda is read in its turn. A line that somebody changed may be no such line any more: then it says nothing.

use super::changeable::Changeable;
use super::model::Contested;

/// What stands before the column, and for a blank, in each language: the wording says the same (`agreed-choose`, `agreed-says-nothing`).
const WORDS: [(&str, &str); 2] = [("kies", "leeg"), ("choose", "blank")];
/// Around what a copy says, and between those.
const QUOTES: [char; 2] = ['‘', '’'];
const BETWEEN: &str = " / ";

/// What copies say, on one line.
pub(crate) fn says(contested: &Contested, blank: &str) -> String {
    let [open, close] = QUOTES;
    let one = |said: &String| match said.is_empty() {
        true => blank.to_owned(),
        false => format!("{open}{}{close}", said.split_whitespace().collect::<Vec<_>>().join(" ")),
    };
    contested.says.iter().map(one).collect::<Vec<_>>().join(BETWEEN)
}

/// The choices in a cell.
pub(super) fn read(cell: &str) -> impl Iterator<Item = Contested> + '_ {
    cell.lines().filter_map(line)
}

fn line(line: &str) -> Option<Contested> {
    let (about, says) = line.split_once(':')?;
    let (choose, column) = about.trim().split_once(' ')?;
    let column = Changeable::named(column.trim())?;
    let (_, blank) = WORDS.into_iter().find(|(known, _)| *known == choose)?;
    Some(Contested { column, says: parts(says.trim(), blank)? })
}

/// What each copy says; what stands between two may stand in a text as well.
fn parts(text: &str, blank: &str) -> Option<Vec<String>> {
    let [open, close] = QUOTES;
    let (mut parts, mut begun) = (Vec::new(), None::<String>);
    for piece in text.split(BETWEEN) {
        let whole = begun.take().map_or_else(|| piece.to_owned(), |begin| format!("{begin}{BETWEEN}{piece}"));
        match whole.strip_prefix(open).map(|inner| inner.strip_suffix(close)) {
            Some(Some(inner)) => parts.push(inner.to_owned()),
            Some(None) => begun = Some(whole),
            None if whole == blank => parts.push(String::new()),
            None => return None,
        }
    }
    (begun.is_none() && parts.len() > 1).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_in_each_language_and_stays_the_same() {
        for (choose, blank) in WORDS {
            for own in [["afgerond", "vervallen"], ["", "12 / 3"], ["a’ / ‘b", "c"], ["Piet:\nbelt", ""]] {
                let contested = Contested { column: Changeable::Remark, says: own.map(str::to_owned).to_vec() };
                let text = says(&contested, blank);
                let cell = format!("loopt\n{choose} opmerking: {text}");
                let found: Vec<Contested> = read(&cell).collect();
                assert_eq!(found.len(), 1, "{cell}");
                assert_eq!(says(&found[0], blank), text, "{cell}");
            }
        }
        for other in
            ["kies status", "kies status: ‘a’", "kies staat: ‘a’ / ‘b’", "kies status: ‘a’ / b", "Nee: ‘a’ / ‘b’"]
        {
            assert_eq!(read(other).count(), 0, "{other}");
        }
    }
}
