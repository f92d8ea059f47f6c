//! Which character separates the cells.

use super::scan::Scanner;

/// How much of a text is looked at: enough for the longest header, little against the reading itself.
const SAMPLE: usize = 64 * 1024;

/// How many records are compared with the header.
const RECORDS: usize = 50;

/// `;`, tab, `,` or `|`: the one that cuts the most records into as many cells as the header, then the one that cuts the header into the most.
///
/// Counting in the header alone goes wrong where the header holds questions: they have more commas than the file has columns.
pub(super) fn detect(text: &str) -> u8 {
    let mut end = SAMPLE.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut best = (b';', (0, 0));
    for delimiter in [b';', b'\t', b',', b'|'] {
        let fit = fit(&text[..end], delimiter);
        if fit > best.1 {
            best = (delimiter, fit);
        }
    }
    best.0
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
    fn commas_in_questions_and_quotes_do_not_count() {
        assert_eq!(detect("nr;Is er rust, ruimte, tijd, en hulp?\n1;ja\n2;nee, nog niet\n"), b';');
        assert_eq!(detect("\"a;b;c\",d\n\"1;2\",x\n"), b',');
        assert_eq!(detect("a;b,c\n1;2,5\n3;4\n"), b';');
    }
}
