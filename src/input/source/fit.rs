//! Which rows of a text file do not fit below the header: the one rule for every table that is read from text.
//!
//! In: a [`Sheet`] with the raw width of its records and its header settled. Out: how many cells a row is to have, and the rows that have more or
//! fewer. A separator too many in a remark shifts whatever stands behind it one column along, one that is missing shifts it back; neither can
//! be mended without guessing. Must not know: what a column means.
//!
//! The header says how many cells there are. More are no fault only where they are blank in every row (at least two; Excel: of a block of lines) and most
//! have just as many, or the header has two or more of them, or the only row has several: some programs end each line with separators. One more blank in a few
//! rows may as well be a blank last answer, shifted by a separator in a text: no fault only where some row can't have shifted. Fewer are no fault where the file leaves out blanks at the end: at least half of
//! its rows (at least two) have that width, or are shorter; or Excel left them out for a whole block of lines. A short row that ends in a blank shows that
//! they are not left out: then a separator is missing, unless all rows, or all of the block, are so short and one of them is filled to its end.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{Fit, Misfit};
use super::{Row, Sheet};
use crate::base::finding::{Code, Finding};

/// Excel decides for so many lines at a time how many separators it writes at their end.
const BLOCK: u32 = 16;

/// In so many rows each text may hold a separator by accident.
const FEW: usize = 3;

impl Fit {
    /// Looks at every row below the header.
    pub(super) fn of(sheet: &Sheet) -> Fit {
        let widths = Widths::of(sheet);
        let misfit = |row: usize| match sheet.torn.binary_search(&row) {
            Ok(_) => Some(Misfit::Torn),
            Err(_) => widths.as_ref()?.misfit(row),
        };
        let rows = if widths.is_none() && sheet.torn.is_empty() { 0..0 } else { sheet.first_row()..sheet.lines.len() };
        let odd = rows.filter_map(|row| Some((row, misfit(row)?))).collect();
        let expected = widths.as_ref().map_or(0, |widths| widths.expected);
        Fit { is_plain: true, expected, odd, again: Vec::new(), until: None }
    }
}

/// The widths of the rows below a header, and what is usual among them.
struct Widths<'s> {
    sheet: &'s Sheet,
    /// The header with the blanks at its end.
    header: usize,
    expected: usize,
    rows: usize,
    count: BTreeMap<usize, usize>,
    /// Whether the file leaves out the blanks at the end of its rows.
    is_trimmed: bool,
    /// The widths of which some row is filled to its end.
    filled: BTreeSet<usize>,
    /// By number, ascending: so are the lines.
    blocks: Vec<(u32, Block)>,
}

/// Rows that begin within a block of lines.
struct Block {
    rows: usize,
    /// Their width, where they are all alike.
    width: Option<usize>,
    /// Whether any of them is filled to its end.
    is_filled: bool,
}

impl Block {
    fn add(&mut self, width: usize, is_filled: bool) {
        self.rows += 1;
        self.width = self.width.filter(|known| *known == width);
        self.is_filled |= is_filled;
    }
}

impl Widths<'_> {
    /// `None` for a workbook: it has cells and no separators.
    fn of(sheet: &Sheet) -> Option<Widths<'_>> {
        let header = sheet.raw_width(sheet.named_by()?)?;
        let (rows, count, filled, blocks) = (0, BTreeMap::new(), BTreeSet::new(), Vec::new());
        let mut widths = Widths { sheet, header, expected: header, rows, count, is_trimmed: false, filled, blocks };
        let ends_full = |row: usize| sheet.raw_width(row) == Some(sheet.range(row).len());
        let below = sheet.first_row()..sheet.lines.len();
        // Mostly all rows are alike: these are counted together.
        let (mut alike, mut is_filled) = ((0, 0), false);
        for (row, width) in below.clone().filter_map(|row| Some((row, sheet.raw_width(row)?))) {
            if alike.0 != width {
                widths.count_rows(alike, is_filled);
                (alike, is_filled) = ((width, 0), false);
            }
            alike.1 += 1;
            is_filled |= ends_full(row);
            let number = block_of(sheet, row);
            match widths.blocks.last_mut().filter(|(last, _)| *last == number) {
                Some((_, block)) => block.add(width, ends_full(row)),
                None => widths.blocks.push((number, Block { rows: 1, width: Some(width), is_filled: ends_full(row) })),
            }
        }
        widths.count_rows(alike, is_filled);
        widths.expected = widths.expected();
        let narrower = widths.count.range(..widths.expected).map(|(_, count)| count).sum::<usize>();
        widths.is_trimmed = narrower >= 2 && narrower * 2 >= widths.rows && below.clone().all(ends_full);
        Some(widths)
    }

    /// Counts rows of one width, of which any is filled to its end or none.
    fn count_rows(&mut self, (width, rows): (usize, usize), is_filled: bool) {
        if rows > 0 {
            *self.count.entry(width).or_default() += rows;
            self.rows += rows;
            self.filled.extend(is_filled.then_some(width));
        }
    }

    fn expected(&self) -> usize {
        let named = self.sheet.width();
        let rows_of = |width: usize| self.count.get(&width).copied().unwrap_or(0);
        // Separators behind the last name count where the rows have them too.
        let without = self.count.range(named..self.header).map(|(_, count)| count).sum::<usize>();
        let expected = if without > 0 && without >= rows_of(self.header) { named } else { self.header };
        let is_usual = |width: usize| {
            let of_width = (self.sheet.first_row()..self.sheet.lines.len())
                .filter(|row| self.sheet.raw_width(*row) == Some(width) && self.sheet.range(*row).len() <= expected);
            let count = of_width.count();
            count >= 2 && count * 2 > self.rows && self.is_convention(width, expected)
        };
        let wider = self.count.range(expected + 1..).filter(|(_, count)| **count * 2 > self.rows).map(|(w, _)| *w);
        wider.into_iter().find(|width| is_usual(*width)).unwrap_or(expected)
    }

    /// Whether blanks at the end of rows of this width are a way of writing and no shift: all rows of their blocks of lines have them.
    fn is_convention(&self, width: usize, expected: usize) -> bool {
        let rows =
            || (self.sheet.first_row()..self.sheet.lines.len()).filter(|row| self.sheet.raw_width(*row).is_some());
        let raw = |row: usize| self.sheet.raw_width(row).unwrap_or(0);
        let of_width: BTreeSet<u32> =
            rows().filter(|row| raw(*row) == width).map(|row| block_of(self.sheet, row)).collect();
        let ends_blank = |row: usize| raw(row) >= width && raw(row) > self.sheet.range(row).len();
        let is_of_all = rows().filter(|row| of_width.contains(&block_of(self.sheet, *row))).all(ends_blank);
        let is_certain = || width > expected + 1 || self.rows > FEW || rows().any(|row| self.is_unshifted(row));
        is_of_all && is_certain()
    }

    /// Whether a row is filled to the last name, and no cell in it behind the first can be a part of a text.
    fn is_unshifted(&self, row: usize) -> bool {
        let cells = |row| Row { sheet: self.sheet, index: row }.cells();
        let times = |cell: &str| {
            let rows = self.sheet.first_row()..self.sheet.lines.len();
            rows.flat_map(cells).filter(|other| *other == cell).take(2).count()
        };
        let is_part = |cell: &str| {
            let has_words = cell.contains(char::is_alphabetic) && cell.split_whitespace().nth(1).is_some();
            cell.is_empty() || ((has_words || !cell.contains(|c: char| c.is_ascii_digit())) && times(cell) == 1)
        };
        cells(row).count() == self.header && !cells(row).skip(1).any(is_part)
    }

    fn misfit(&self, row: usize) -> Option<Misfit> {
        let (width, filled) = (self.sheet.raw_width(row)?, self.sheet.range(row).len());
        let is_beyond = self.expected > self.header && filled > self.header;
        let named = self.sheet.width();
        // With the very separators that the header has at its end: one of them may be loose, several are no accident.
        let is_as_header = width == self.header && self.header >= named + 2 && filled <= named;
        if width > self.expected && self.ends_with_separators(row, width, filled) {
            return None;
        }
        if (width > self.expected && !is_as_header) || is_beyond {
            return Some(Misfit::Wide);
        }
        // As wide as the header or its names, and filled to the end: nothing can have shifted out of it.
        let is_whole = (width == self.header || width == named) && filled == width;
        let is_fine = width == self.expected || is_as_header || is_whole || self.leaves_out_blanks(width, filled);
        (!is_fine && !self.is_of_block(row)).then_some(Misfit::Narrow)
    }

    /// Whether the only row of a file has nothing but separators behind its last cell. Several are no accident, unless blanks within the row may have
    /// come of them. One may be: a text with a separator in it, and a blank last answer; unless every cell is filled and none of them can be a part of
    /// a text.
    fn ends_with_separators(&self, row: usize, width: usize, filled: usize) -> bool {
        let has_gap = || Row { sheet: self.sheet, index: row }.cells().any(str::is_empty);
        let is_several = width >= self.header + 2 && !has_gap();
        self.rows == 1 && filled <= self.header && (is_several || self.is_unshifted(row))
    }

    /// Whether a row of this width, which is too short and filled so far, lacks nothing but blanks at its end.
    fn leaves_out_blanks(&self, width: usize, filled: usize) -> bool {
        let count = self.count.get(&width).copied().unwrap_or(0);
        let is_usual = count >= 2 && count * 2 >= self.rows;
        let are_all = is_usual && count == self.rows && self.filled.contains(&width);
        are_all || ((is_usual || self.is_trimmed) && filled == width)
    }

    /// Whether all rows of a block of lines, at least two, have the same width and one is filled to its end. The block with the header never has.
    fn is_of_block(&self, row: usize) -> bool {
        let block = block_of(self.sheet, row);
        let of_header = self.sheet.named_by().map(|row| block_of(self.sheet, row));
        let known = self.blocks.binary_search_by_key(&block, |(number, _)| *number).ok();
        let known = known.and_then(|at| self.blocks.get(at)).filter(|_| Some(block) != of_header);
        known.is_some_and(|(_, block)| block.rows >= 2 && block.width.is_some() && block.is_filled)
    }
}

/// The block of lines that a row begins in.
fn block_of(sheet: &Sheet, row: usize) -> u32 {
    sheet.lines.get(row).map_or(0, |line| line.saturating_sub(1) / BLOCK)
}

impl Sheet {
    /// Says which rows below the header are headers themselves: the same once more, and the first of another table, behind which no row is of this one.
    /// They are not among [`Sheet::rows`], nor [`Sheet::misfits`].
    pub fn set_headers(&mut self, again: Vec<usize>, until: Option<usize>) {
        self.fit.is_plain = false;
        (self.fit.again, self.fit.until) = (again, until);
        let mut odd = std::mem::take(&mut self.fit.odd);
        odd.retain(|(row, _)| self.fit.is_of_table(*row));
        self.fit.odd = odd;
    }

    /// What is to be reported of [`Sheet::set_headers`].
    pub fn headers_below(&self) -> Vec<Finding> {
        let row = |index: usize| Row { sheet: self, index };
        let again = self
            .fit
            .again
            .first()
            .map(|first| Finding::new(Code::HeaderAgain, row(*first).place()).fact("times", self.fit.again.len()));
        let other = self.fit.until.map(|until| {
            let below = self.lines.len().saturating_sub(until + 1);
            Finding::new(Code::SecondTable, row(until).place()).fact("rows", below)
        });
        again.into_iter().chain(other).collect()
    }

    /// The rows below the header that do not fit: they are not among [`Sheet::rows`].
    pub fn misfits(&self) -> impl Iterator<Item = (Row<'_>, Misfit)> {
        self.fit.odd.iter().map(|(index, misfit)| (Row { sheet: self, index: *index }, *misfit))
    }

    /// Takes rows with too few cells for rows all the same, where nothing can have shifted in them.
    pub fn keep_narrow(&mut self, is_sound: impl Fn(Row<'_>) -> bool) {
        self.fit.is_plain = false;
        let mut odd = std::mem::take(&mut self.fit.odd);
        odd.retain(|(index, misfit)| *misfit != Misfit::Narrow || !is_sound(Row { sheet: self, index: *index }));
        self.fit.odd = odd;
    }

    /// Takes more rows for ones that do not fit, where those who know the columns see it: of a workbook no width tells.
    pub fn set_aside(&mut self, misfit: Misfit, is_odd: impl Fn(Row<'_>) -> bool) {
        self.fit.is_plain = false;
        let more: Vec<usize> = self.rows().filter(|row| is_odd(*row)).map(|row| row.index).collect();
        self.fit.odd.extend(more.into_iter().map(|index| (index, misfit)));
        self.fit.odd.sort_unstable_by_key(|(index, _)| *index);
    }

    /// Sets aside the rows that have moved along by a cell, by their numbers, as those who know the columns see it.
    pub fn set_aside_moved(&mut self, moved: impl Fn(&Sheet) -> Vec<usize>) {
        let moved: BTreeSet<usize> = moved(self).into_iter().collect();
        if !moved.is_empty() {
            self.set_aside(Misfit::Wide, |row| moved.contains(&row.number()));
        }
    }

    /// Sets aside rows with one cell more than the others have, which leave out the blanks at their end, where that cell looks as if the row had moved
    /// along: at most one such row in three others, which are all alike.
    pub fn set_aside_longer(&mut self, looks_moved: impl Fn(usize, &str) -> bool) {
        let widths: Vec<usize> = self.rows().filter_map(|row| self.raw_width(row.index)).collect();
        let Some(usual) = widths.iter().copied().min().filter(|usual| *usual < self.width()) else { return };
        let longer = widths.iter().filter(|width| **width != usual).count();
        let is_alike = widths.iter().all(|width| (usual..=usual + 1).contains(width));
        if is_alike && longer > 0 && longer * 3 <= widths.len() - longer {
            self.set_aside(Misfit::Wide, |row| row.width() > usual && looks_moved(usual, row.cell(usual)));
        }
    }

    /// Whether a row of a text file has more cells than its header, blanks at the end included.
    #[inline]
    pub fn is_longer(&self, row: Row<'_>) -> bool {
        let header = self.named_by().and_then(|row| self.raw_width(row));
        header.is_some_and(|header| self.raw_width(row.index).is_some_and(|width| width > header))
    }

    /// The rows with something right beside the last column with a name, and what that is: perhaps they have moved along by a cell.
    pub fn beside(&self) -> impl Iterator<Item = (Row<'_>, &str)> {
        let beside = self.width();
        self.rows().map(move |row| (row, row.cell(beside))).filter(|(_, text)| !text.is_empty())
    }

    /// Whether every row, at least two, has something beside the last name: then it is perhaps a column whose name is missing.
    pub fn is_column_beside(&self) -> bool {
        let (rows, with_one) = (self.rows().count(), self.beside().count());
        rows > 1 && with_one == rows
    }

    /// How many cells fewer than the header every row has, at least two rows alike.
    pub fn lacks(&self) -> usize {
        let mut widths = self.rows().map(|row| row.width());
        let Some(first) = widths.next().filter(|_| self.named_by().and_then(|row| self.raw_width(row)).is_some())
        else {
            return 0;
        };
        if widths.all(|width| width == first) { self.fit.expected.saturating_sub(first) } else { 0 }
    }

    /// That a row does not fit, and how many answers are set aside with it; `None` where that was reported already. What it holds is not reported: it may
    /// be about a pupil.
    pub fn misfit(&self, row: Row<'_>, misfit: Misfit, answers: usize) -> Option<Finding> {
        let code = match misfit {
            Misfit::Wide => Code::RowShifted,
            Misfit::Narrow => Code::RowTooShort,
            Misfit::Torn => return None,
        };
        let cells = self.raw_width(row.index).unwrap_or_else(|| row.len());
        let expected = if self.fit.expected == 0 { self.width() } else { self.fit.expected };
        let finding = Finding::new(code, row.place()).fact("cells", cells).fact("expected", expected);
        let kind = if misfit == Misfit::Narrow || cells > expected { "beside" } else { "remark" };
        Some(finding.fact("kind", kind).fact("answers", answers))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::finding::Source;

    /// The lines of a table with `;` that do not fit, `+` for those that are too wide.
    fn odd(text: &str) -> String {
        let source = Arc::new(Source { file: "a.csv".into(), sheet: None });
        let sheet = super::super::csv::read(text.to_owned(), source).value.expect("a sheet");
        let sign = |misfit| if misfit == Misfit::Narrow { '-' } else { '+' };
        let reported: Vec<_> =
            sheet.misfits().map(|(row, misfit)| format!("{}{}", row.place().row, sign(misfit))).collect();
        reported.join(" ")
    }

    #[test]
    fn a_row_with_a_separator_too_many_does_not_fit() {
        assert_eq!(odd("a;b;c\n1;2;3\n1;x;2;3\n"), "3+");
        assert_eq!(odd("a;b;c\n1;2;3\n1;x;2;\n"), "3+", "its last answer is blank");
        assert_eq!(odd("a;b;c\n1;2;3\n1;x;2;3;\n"), "3+");
        assert_eq!(odd("a;b;c\n1;x;2;\n"), "2+", "one row can be read two ways");
        assert_eq!(odd("a;b;c;d\n1;;2;3;\n"), "2+", "the same: the separator stands in front");
        assert_eq!(odd("a;b;c;d\n1;2;3;;\n"), "2+", "the same: its last answer is blank");
        assert_eq!(odd("a;b;c\n1;2;3;;\n1;2;3\n1;2;3\n"), "2+");
    }

    #[test]
    fn separators_at_the_end_of_every_row_are_a_convention() {
        assert_eq!(odd("a;b;c\n1;2;3;\n4;5;6;\n"), "");
        assert_eq!(odd("a;b;c;\n1;2;3;\n"), "");
        assert_eq!(odd("a;b;c\n1;2;3;\n"), "", "one row that is filled to its end");
        assert_eq!(odd("a;b;c\nDe Brug;goed;goed;\n"), "");
        assert_eq!(odd("a;b;c\nDe Brug;x;;;;\n"), "", "several are no accident");
        assert_eq!(odd("a;b;c;;;\n1;2;3;;;\n4;;;;;\n"), "");
        assert_eq!(odd("a;b;c;;;\n1;2;3\n4;5;6\n"), "");
        assert_eq!(odd("a;b;c;\n1;2;3\n1;x;2;\n"), "3+", "only the header has it");
        assert_eq!(odd("a;b;c\n1;2;3;\n1;2;3;\n1;x;2;3\n"), "2+ 3+ 4+", "not every row ends in a blank");
        assert_eq!(odd("a;b;c\n1;2;3;\n1;2;3;\n1;x;2;3;\n"), "4+");
        assert_eq!(odd("a;b;c\n1;2;3;\n1;2;3;\n1;2;3\n"), "2+ 3+", "rows that differ");
        assert_eq!(odd("a;b;c;d\n1;was 2;3;1;\n2;was 1;3;1;\n"), "2+ 3+", "each text may hold a separator");
        assert_eq!(odd("a;b;c;d\n1;was 2;3;1;\n2;4;3;1;\n"), "", "nothing can have shifted in the second");
        assert_eq!(odd("a;b;c;d\n1;x;3;1;\n2;y;3;1;\n3;z;3;1;\n4;q;2;2;\n"), "");
        let block = format!("a;b;c\n{}{}", "1;2;3\n".repeat(15), "1;2;3;\n".repeat(16));
        assert_eq!(odd(&block), "", "as Excel writes a block");
        assert_eq!(odd("a;b;c;;\n1;2;3;;let op\n1;2;3;;\n"), "", "a note beside the table");
        assert_eq!(odd("a;b;c;;\n1;2;3;;\n1;2;;;\n1;2;3\n4;5;6\n"), "", "half of the rows have them");
        assert_eq!(odd("a;b;c;;\n1;2;3;;\n4;5;6;;\n1;2;3\n1;x;2;3\n"), "5+");
        assert_eq!(odd("a;b;c;;\n1;2;3\n4;5;6\n1;x;2;3\n1;2;3;;\n"), "4+");
    }

    #[test]
    fn a_row_with_a_separator_too_few_does_not_fit_unless_blanks_are_left_out() {
        assert_eq!(odd("a;b;c\n1;2;3\n1;3\n"), "3-");
        assert_eq!(odd("a;b;c\n1;3\n"), "2-");
        assert_eq!(odd("a;b;c\n1;2;3\n1;2\n3;4\n"), "");
        assert_eq!(odd("a;b;c;d\n1;2;3;4\n1;2\n3;4;5\n"), "");
        assert_eq!(odd("a;b;c;d\n1;2;3;\n1;2\n3;4;5\n"), "3- 4-", "the first shows its blank");
        let block = format!("a;b;c\n{}{}", "1;2;3\n".repeat(31), "1;2\n".repeat(3));
        assert_eq!(odd(&block), "");
        let slip = format!("a;b;c\n{}1;2\n{}", "1;2;3\n".repeat(31), "1;2;3\n".repeat(3));
        assert_eq!(odd(&slip), "33-");
    }

    #[test]
    fn a_short_row_that_ends_in_a_blank_lacks_a_separator() {
        assert_eq!(odd("a;b;c;d\n1;2;3;4\n1;2;3;4\n1;2;\n1;2;\n"), "4- 5-");
        assert_eq!(odd("a;b;c;d\n1;2;\n1;2;\n"), "2- 3-");
        assert_eq!(odd("a;b;c;d\n1;2;3;4\n1;2;\n1;2;3\n"), "3-", "it takes no other with it");
        assert_eq!(odd("a;b;c;d\n1;2;3\n1;2;\n"), "", "all rows, and one is whole");
        let block = |rows: &str| format!("a;b;c;d\n{}{rows}", "1;2;3;4\n".repeat(15));
        assert_eq!(odd(&block("1;2;\n1;2;\n")), "17- 18-");
        assert_eq!(odd(&block("1;2;3\n1;2;\n")), "", "as Excel writes a block");
        let blocks = format!("{}{}1;2;3\n", block(""), "1;2;3\n1;2;\n".repeat(8));
        assert_eq!(odd(&blocks), "", "the last block has one row");
    }

    #[test]
    fn a_header_that_is_settled_again_takes_back_what_was_said_of_rows() {
        let source = Arc::new(Source { file: "a.csv".into(), sheet: None });
        let mut sheet = super::super::csv::read("a;b\n1;2\n1\na;b\n".to_owned(), source).value.expect("a sheet");
        let lines = |sheet: &Sheet| sheet.rows().map(|row| row.place().row).collect::<Vec<_>>();
        assert_eq!(lines(&sheet), [2, 4]);
        sheet.set_headers(vec![3], None);
        sheet.keep_narrow(|_| true);
        sheet.set_aside(Misfit::Wide, |row| row.cell(1) == "2");
        assert_eq!(lines(&sheet), [3]);
        sheet.set_header(0);
        assert_eq!(lines(&sheet), [2, 4]);
    }

    #[test]
    fn what_stands_above_the_header_does_not_count() {
        let source = Arc::new(Source { file: "a.csv".into(), sheet: None });
        let text = "Zelfevaluatie\nIngevuld;door;ons;allen;samen\na;b;c\n1;2;3\n1;x;2;3\n";
        let mut sheet = super::super::csv::read(text.to_owned(), source).value.expect("a sheet");
        sheet.set_header(2);
        assert_eq!(sheet.misfits().map(|(row, _)| row.place().row).collect::<Vec<_>>(), [5]);
        assert_eq!((sheet.rows().count(), sheet.len()), (1, 2));
    }
}
