//! A line of a file with a mark under what a finding is about.
//!
//! In: the line, and where in it. Out: three lines of text that fit a console. Must not know: what is wrong.

/// How much of a line is shown, in characters.
const WIDTH: usize = 100;

/// So much of a long line is shown before what it is about.
const BEFORE: usize = 30;

/// The picture. `row` and `column` count from 1; a column of 0 marks the whole line.
pub(super) fn picture(line: &str, row: u32, column: u32) -> String {
    // A tab is as wide as a space here, so that the marks stand where they should.
    let line: Vec<char> = line.trim_end().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let start = (column as usize).saturating_sub(1).min(line.len());
    let end = if column == 0 { line.len() } else { start + token(&line[start..]) };
    let first = if line.len() <= WIDTH { 0 } else { start.saturating_sub(BEFORE) };
    let last = line.len().min(first + WIDTH);
    let (ahead, behind) = (if first > 0 { "…" } else { "" }, if last < line.len() { "…" } else { "" });
    let shown: String = line[first..last].iter().collect();
    let indent = " ".repeat(start - first + ahead.chars().count());
    let marks = "^".repeat(end.clamp(start + 1, last.max(start + 1)) - start);
    let number = row.to_string();
    let margin = " ".repeat(number.len());
    format!("  {margin} |\n  {number} | {ahead}{shown}{behind}\n  {margin} | {indent}{marks}\n")
}

/// The length of the value, key or table that a text begins with.
fn token(text: &[char]) -> usize {
    let quoted = |quote: char| {
        let mut escaped = false;
        let closes = |c: &char| {
            let closes = *c == quote && !escaped;
            escaped = *c == '\\' && quote == '"' && !escaped;
            closes
        };
        text[1..].iter().position(closes).map_or(text.len(), |at| at + 2)
    };
    match text.first() {
        Some(quote @ ('"' | '\'')) => quoted(*quote),
        Some('[' | '{') => bracketed(text),
        Some(_) => {
            text.iter().position(|c| c.is_whitespace() || matches!(c, ',' | ']' | '}' | '=')).unwrap_or(text.len())
        }
        None => 1,
    }
}

/// Up to the bracket that closes the first one, or the end of the line.
fn bracketed(text: &[char]) -> usize {
    let mut depth = 0;
    for (at, c) in text.iter().enumerate() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is marked, and the picture's widest line.
    fn marked(line: &str, column: u32) -> String {
        let picture = picture(line, 7, column);
        let lines: Vec<Vec<char>> = picture.lines().map(|line| line.chars().collect()).collect();
        assert!(lines.iter().all(|line| line.len() <= WIDTH + 8), "{picture}");
        lines[1].iter().zip(&lines[2]).filter(|(_, mark)| **mark == '^').map(|(c, _)| *c).collect()
    }

    #[test]
    fn what_stands_there_is_marked_whole() {
        assert_eq!(marked("rule = { share = 75 }", 18), "75");
        assert_eq!(marked("rule = { share = 75 }", 8), "{ share = 75 }");
        assert_eq!(marked("status = \"con, \\\"cept\" # x", 10), "\"con, \\\"cept\"");
        assert_eq!(marked("\tkinds = ['a', 'b']", 11), "'a'");
        assert_eq!(marked("[[theme.standard]]", 1), "[[theme.standard]]");
        assert_eq!(marked("titel = 1", 1), "titel");
        assert_eq!(marked("title = \"é", 9), "\"é");
        assert_eq!(marked("whole line", 0), "whole line");
    }

    #[test]
    fn a_long_line_is_cut_around_what_it_is_about() {
        let line = format!("{} = 75, {}", "x".repeat(500), "y".repeat(500));
        assert_eq!(marked(&line, 504), "75");
        assert_eq!(marked(&line, 507), ",".repeat(0) + " ");
        assert!(picture(&line, 7, 504).contains('…'));
        assert!(!picture("\u{1b}[31m", 1, 1).contains('\u{1b}'));
    }

    #[test]
    fn any_place_can_be_drawn() {
        for line in ["", "é", "\"", "[", "a b"] {
            for column in 0..9 {
                assert!(picture(line, 1, column).contains('^'));
            }
        }
    }
}
