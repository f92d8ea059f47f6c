//! Which character separates the cells.

use super::scan::Scanner;

/// How much of a text is looked at: enough for the longest header, little against the reading itself.
const SAMPLE: usize = 64 * 1024;

/// How many records are compared with the header.
const RECORDS: usize = 50;

/// What may separate cells.
const DELIMITERS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// `;`, tab, `,` or `|`: the one that cuts the most records into as many cells as the header, then the one that cuts the header into the most.
///
/// Counting in the header alone goes wrong where the header holds questions: they have more commas than the file has columns.
pub(super) fn detect(text: &str) -> u8 {
    let sample = sample(text);
    let mut best = (b';', (0, 0));
    for delimiter in DELIMITERS {
        let fit = fit(sample, delimiter);
        if fit > best.1 {
            best = (delimiter, fit);
        }
    }
    best.0
}

/// The beginning of a text.
fn sample(text: &str) -> &str {
    let mut end = SAMPLE.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The other separator that every line ends with, as where a spreadsheet that knows no commas opened a table with commas and saved it: it stands behind the
/// whole line, and belongs to no cell. `None` where any line ends in something else, blank ones aside.
pub(super) fn tail(text: &str, delimiter: u8) -> Option<u8> {
    let sample = sample(text);
    let mut scanner = Scanner::new(sample, delimiter);
    let (mut cells, mut tail, mut lines) = (Vec::new(), None, 0);
    while lines < RECORDS {
        let Some(Ok(_)) = scanner.next(&mut cells) else { break };
        let last = cells.last().map_or("", |cell| cell.trim_end());
        if cells.len() < 2 && last.is_empty() {
            continue;
        }
        let end = last.bytes().last().filter(|byte| *byte != delimiter && DELIMITERS.contains(byte));
        // The sample may end within a line.
        if sample.len() < text.len() && scanner.is_done() {
            break;
        }
        tail = Some(end.filter(|end| tail.is_none_or(|tail| tail == *end))?);
        lines += 1;
    }
    tail.filter(|_| lines > 1)
}

/// The share of records (in thousandths) with as many cells as the header, and that number; zero where it separates nothing. Lines of one cell above
/// the header are titles.
fn fit(sample: &str, delimiter: u8) -> (usize, usize) {
    let mut scanner = Scanner::new(sample, delimiter);
    let mut cells = Vec::new();
    let mut widths = Vec::new();
    while widths.len() < RECORDS {
        match scanner.next(&mut cells) {
            Some(Ok(_)) if cells.iter().all(|c| c.trim().is_empty()) => {}
            Some(Ok(_)) => widths.push(cells.len()),
            Some(Err(_)) | None => break,
        }
    }
    let titles = widths.iter().take_while(|width| **width <= 1).count();
    match widths.get(titles) {
        // A list of places below one name is a single column.
        Some(&header) if titles == 0 || header > 2 => {
            (widths.iter().filter(|w| **w == header).count() * 1000 / widths.len(), header)
        }
        _ => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_fits() {
        assert_eq!(detect("a;b;c\n1;2;3\n"), b';');
        assert_eq!(detect("a,b\n1,2\n"), b',');
        assert_eq!(detect("a\tb\n1,5\t2,5\n"), b'\t');
        assert_eq!(detect("a|b\n1,5|2,5\n"), b'|');
        assert_eq!(detect("een kolom\nx\n"), b';');
        assert_eq!(detect(""), b';');
        assert_eq!(detect("Zelfevaluatie\n\na,b,c\n1,2,3\n"), b',', "below a title");
    }

    #[test]
    fn separators_behind_every_line_are_no_part_of_it() {
        assert_eq!(tail("a,b,c;;;\n1,2,3;;;\n", b','), Some(b';'));
        assert_eq!(tail("a,b,c;\r\n\r\n1,2,3;\r\n", b','), Some(b';'));
        assert_eq!(tail("a;b;c,,\n1;2;3,,\n", b';'), Some(b','));
        assert_eq!(tail("a,b,c;;;\n1,2,3\n", b','), None);
        assert_eq!(tail("a,b,c\n1,2,hulp;\n", b','), None);
        assert_eq!(tail("a;b;;\n1;2;;\n", b';'), None, "its own are counted elsewhere");
    }

    #[test]
    fn commas_in_questions_and_quotes_do_not_count() {
        assert_eq!(detect("nr;Is er rust, ruimte, tijd, en hulp?\n1;ja\n2;nee, nog niet\n"), b';');
        assert_eq!(detect("\"a;b;c\",d\n\"1;2\",x\n"), b',');
        assert_eq!(detect("a;b,c\n1;2,5\n3;4\n"), b';');
    }
}
