//! What papers for boards share: text, tables, charts and the signs of coverage as blocks for pages. Not a word of its own.

use std::rc::Rc;

use anyhow::{Context, Result};

use crate::present::figures::NormChart;
use crate::present::follow_up::Grid;
use crate::report::engine::pdf::{
    Align, Block, Cell, Drawing, Figure as Shown, Ink, LONGEST, MM, Outline, Part, Row, Run, Scope, Style, Table, Text,
    Width, from_svg,
};
use crate::report::look;

pub(crate) const TEAL: Ink = look::DEEP;
pub(crate) const SOFT: Ink = Ink(0x55, 0x55, 0x55);
const LINE: Ink = Ink(0xd5, 0xdc, 0xde);
pub(crate) const GROUND: Ink = look::GROUND;
const BLACK: Ink = Ink(0, 0, 0);
const BLUE: Ink = Ink(0x00, 0x72, 0xb2);
const ORANGE: Ink = Ink(0xd5, 0x5e, 0x00);
const WHITE: Ink = Ink(0xff, 0xff, 0xff);

pub(crate) const TEXT: Style = Style { size: 9.5, bold: false, italic: false, ink: BLACK };
/// In tables.
pub(crate) const TABLE: Style = Style { size: 7.8, ..TEXT };
pub(crate) const HEAD: Style = Style { size: 6.8, bold: true, italic: false, ink: TEAL };
pub(crate) const GAP: f32 = 6.0;
/// A table of no more rows stands on one page: no more than a fifth of it is left empty for that.
const WHOLE: usize = 8;
/// Room before the state of a standard.
pub(crate) const BEFORE: f32 = 1.5 * MM;

pub(crate) fn heading(level: u8, text: &str) -> Block {
    let style = |size: f32| TEXT.sized(size).bold().ink(TEAL);
    Block::Text(match level {
        1 => Text::heading(1, text, style(19.0), (0.0, 8.0)),
        2 => Text::heading(2, text, style(13.5), (15.0, 6.0)),
        _ => Text::heading(3, text, style(9.5), (8.0, 2.0)),
    })
}

pub(crate) fn text(words: &str, style: Style, gap: f32) -> Text {
    Text::new(vec![Run::text(words, style)], 0.55 * style.size, gap).hyphenated()
}

/// Sentences in as few paragraphs as are read whole: on paper a longer text would be cut off. A sentence that is too long by itself goes on in another one.
pub(crate) fn paragraphs(sentences: &[&str], style: Style, gap: f32) -> Vec<Block> {
    let mut texts: Vec<String> = Vec::new();
    for word in sentences.iter().flat_map(|sentence| pieces(sentence)) {
        match texts.last_mut().filter(|last| last.chars().count() + 1 + word.chars().count() <= LONGEST) {
            Some(last) => *last = format!("{last} {word}"),
            None => texts.push(word.to_owned()),
        }
    }
    texts.iter().map(|words| Block::Text(text(words, style, gap))).collect()
}

/// A sentence as it is, or its words where it is too long for a paragraph.
fn pieces(sentence: &str) -> Vec<&str> {
    if sentence.chars().count() <= LONGEST { vec![sentence] } else { sentence.split(' ').collect() }
}

pub(crate) fn list(items: &[String], style: Style) -> Block {
    let item = |item: &String| text(item, style, 3.6);
    Block::List { items: items.iter().map(item).collect(), dot: style.ink(TEAL), indent: 9.0, gaps: (GAP, GAP) }
}

pub(crate) fn caption(words: &str) -> Block {
    Block::Text(text(words, TEXT.sized(8.5).bold().ink(TEAL), 0.0).sticky().gaps(8.0, 4.0))
}

/// What must not be overlooked.
pub(crate) fn note(words: &str) -> Block {
    let body = vec![Block::Text(text(words, TEXT.sized(8.5), 0.0))];
    Block::Note { ground: None, bar: Some(ORANGE), inset: (9.0, 2.0), body, gaps: (GAP, GAP) }
}

/// A chart with its title, a heading of this level, at most so many millimetres wide; never more than a page, its title included.
pub(crate) fn chart(stem: &str, figures: &[NormChart], width: f32, level: u8) -> Result<Block> {
    let figure = figures.iter().find(|figure| figure.stem == stem);
    let figure = figure.with_context(|| format!("there is no chart {stem}"))?;
    let drawing = from_svg(figure.paper().0).with_context(|| format!("chart {stem}"))?;
    let (wide, high) = drawing.size;
    let width = width.min(205.0 * wide / high.max(1.0)) * MM;
    let alt = figure.chart.alt.clone();
    let shown = Shown { drawing: Rc::new(drawing), alt, width, caption: None, gaps: (0.0, 0.0) };
    // The message as the title; what it is a chart of stands below in small.
    let label = text(&figure.chart.title, TEXT.sized(7.5).ink(SOFT), 0.0).sticky().gaps(4.0, 4.0);
    let body = vec![heading(level, &figure.chart.message), Block::Text(label), Block::Figure(shown)];
    Ok(Block::Together { body, gaps: (9.0, 6.0) })
}

pub(crate) fn table(columns: Vec<Width>, header: Vec<Row>, rows: Vec<Row>) -> Block {
    let (inset, rule) = ((3.0, 2.6), (0.4, LINE, false));
    Block::Table(Table { columns, header, rows, inset, rule, leading: 3.2, hyphenate: true, gaps: (GAP, GAP) })
}

pub(crate) fn head(word: &str) -> Cell {
    Cell::new(vec![Run::text(word, HEAD)]).header(Scope::Column)
}

pub(crate) fn figure(word: &str, style: Style) -> Cell {
    Cell::new(vec![Run::text(word, style)]).align(Align::End)
}

/// A row that says what the rows below it are about.
pub(crate) fn title_row(runs: Vec<Run>, columns: u32) -> Row {
    let cell = Cell::new(runs).header(Scope::Column).across(columns, 1).on(GROUND);
    Row { sticky: true, ..Row::new(vec![cell]) }
}

/// A symbol beside the word, so that nothing hangs on colour.
pub(crate) fn symbol(state: &str) -> Run {
    let shape = |outline, fill, edge| Part::Shape { outline, fill, edge };
    let disc = |r: f32| Outline::Circle([3.0, 3.0], r);
    let parts = match state {
        "wit" => vec![shape(disc(2.6), None, Some((ORANGE, 1.3)))],
        "kwetsbaar" => {
            let triangle = Outline::Lines(vec![(0.0, 5.7), (3.0, 0.3), (6.0, 5.7)], true);
            vec![shape(triangle, Some(Ink(0xf0, 0xe4, 0x42)), Some((BLACK, 0.9)))]
        }
        "deels" => {
            let edge = |at: u8| std::f32::consts::PI * (f32::from(at) / 16.0 + 0.5);
            let half = (0..=16).map(|at| (3.0 + 2.8 * edge(at).cos(), 3.0 - 2.8 * edge(at).sin())).collect();
            vec![shape(disc(2.8), Some(WHITE), Some((BLUE, 0.9))), shape(Outline::Lines(half, true), Some(BLUE), None)]
        }
        _ => vec![shape(disc(3.0), Some(BLUE), None)],
    };
    Run::Sign(Rc::new(Drawing::new((6.0, 6.0), parts)), 8.0, 0.4)
}

/// A table of words and figures with what is said about it.
pub(crate) fn grid(grid: &Grid) -> Vec<Block> {
    let mut blocks = vec![caption(&grid.title)];
    blocks.extend(grid.warning.iter().map(|warning| note(warning)));
    let about = |words: &String| text(words, TEXT.sized(8.5), 4.0);
    if grid.rows.is_empty() {
        // Why there is no table stands in its note.
        blocks.extend(grid.about.iter().chain(&grid.note).map(|words| Block::Text(about(words))));
        return blocks;
    }
    blocks.extend(grid.about.iter().map(|words| Block::Text(about(words).sticky())));
    let align = |at: usize, cell: Cell| if at < grid.words { cell } else { cell.align(Align::End) };
    let header = grid.head.iter().enumerate().map(|(at, word)| align(at, head(word))).collect();
    let row = |(number, row): (usize, &Vec<String>)| {
        let is_sum = grid.has_sum && number + 1 == grid.rows.len();
        let style = if is_sum { TABLE.bold() } else { TABLE };
        let cell = |(at, words): (usize, &String)| {
            let cell = Cell::new(vec![Run::text(words, style)]);
            align(at, if at == 0 { cell.header(Scope::Row) } else { cell })
        };
        // A short table is not torn apart by the end of a page.
        let sticky = grid.rows.len() <= WHOLE && number + 1 < grid.rows.len();
        Row { sticky, ..Row::new(row.iter().enumerate().map(cell).collect()) }
    };
    let columns = (0..grid.head.len()).map(|at| Width::Part(share(grid, at))).collect();
    blocks.push(table(columns, vec![Row::new(header)], grid.rows.iter().enumerate().map(row).collect()));
    blocks.extend(grid.note.iter().map(|note| Block::Text(text(note, TEXT.sized(8.5).ink(SOFT), GAP))));
    blocks
}

/// How wide a column is, in parts: by the longest of what stands in it, words more than figures.
fn share(grid: &Grid, at: usize) -> f32 {
    let longest = |texts: &mut dyn Iterator<Item = &String>| texts.map(|text| text.chars().count()).max().unwrap_or(0);
    let cells = longest(&mut grid.rows.iter().filter_map(|row| row.get(at)));
    let word = grid.head.get(at).map_or(0, |head| head.split(' ').map(|word| word.chars().count()).max().unwrap_or(0));
    let (least, most) = if at < grid.words { (10, 30) } else { (9, 16) };
    // A little more for each: what is short stays on one line.
    (cells.max(word).clamp(least, most) + 5) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_without_rows_says_why() {
        let words = |words: &str| words.to_owned();
        let own = Grid {
            title: words("Dekking per wijk"),
            warning: None,
            about: vec![words("Per wijk.")],
            head: vec![words("wijk")],
            rows: vec![],
            words: 1,
            has_sum: false,
            note: Some(words("Te veel wijken.")),
        };
        let blocks = grid(&own);
        let said = |block: &Block| match block {
            Block::Text(Text { runs, .. }) => format!("{runs:?}").contains("Te veel wijken."),
            _ => false,
        };
        assert!(blocks.iter().any(said), "its note stands below what it is about");
    }

    #[test]
    fn a_table_of_themes_with_their_sum_stays_on_one_page_and_a_long_one_need_not() {
        let is_whole = |rows: usize| {
            let cells = |at: usize| vec![at.to_string(), "1".to_owned()];
            let own = Grid {
                title: "Thema's".to_owned(),
                warning: None,
                about: vec!["Per thema.".to_owned()],
                head: cells(0),
                rows: (0..rows).map(cells).collect(),
                words: 1,
                has_sum: true,
                note: None,
            };
            let blocks = grid(&own);
            let leads = blocks[..2].iter().all(|block| matches!(block, Block::Text(text) if text.sticky));
            let Some(Block::Table(table)) = blocks.get(2) else { panic!("a table") };
            let (last, rows) = table.rows.split_last().expect("rows");
            leads && !last.sticky && rows.iter().all(|row| row.sticky)
        };
        assert!(is_whole(7) && is_whole(8) && !is_whole(9));
    }

    #[test]
    fn a_paragraph_is_split_before_it_would_be_cut() {
        let words = |block: &Block| match block {
            Block::Text(Text { runs, .. }) => match runs.as_slice() {
                [Run::Text(words, _)] => words.clone(),
                _ => panic!("only words"),
            },
            _ => panic!("only text"),
        };
        let sentence = format!("In het PO gaven 75 van 78 scholen {}.", "iets op ".repeat(50).trim_end());
        let long = "een naam, ".repeat(300);
        let all = [sentence.as_str(), &sentence, &sentence, long.trim_end()];
        let made: Vec<String> = paragraphs(&all, TEXT, GAP).iter().map(words).collect();
        assert!(made.len() > 4 && made.iter().all(|text| text.chars().count() <= LONGEST), "{made:?}");
        assert_eq!(made.join(" "), all.join(" "));
        assert!(made[0].ends_with("op.") && made[1].ends_with("een") || made[1].contains("op. een"), "{made:?}");
        assert_eq!(paragraphs(&["Kort.", "En goed."], TEXT, GAP).len(), 1);
    }
}
