//! How the dekkingsrapport looks on paper: what it says as blocks for pages. Not a word of its own.

use std::rc::Rc;

use anyhow::{Context, Result};

use super::Picture;
use super::sections::{Block as Piece, Section};
use super::summary::Part as Summary;
use super::tables::{GroupTable, NormTable};
use super::view::{Data, FollowUp, WaivedVerdict};
use crate::base::number::to_u32;
use crate::present::coverage_line::CoverageLine;
use crate::present::figures::NormChart;
use crate::present::firmness::{BarPart, FirmHead, FirmLine, FirmTable};
use crate::present::follow_up::Grid;
use crate::report::engine::pdf::{
    Align, Block, Cell, Document, Drawing, Figure as Shown, Ink, MM, Outline, Part, Row, Run, Scope, Style, Table,
    Text, Width, from_svg,
};
use crate::report::look;

const TEAL: Ink = look::DEEP;
const SOFT: Ink = Ink(0x55, 0x55, 0x55);
const LINE: Ink = Ink(0xd5, 0xdc, 0xde);
const GROUND: Ink = look::GROUND;
const BLACK: Ink = Ink(0, 0, 0);
const BLUE: Ink = Ink(0x00, 0x72, 0xb2);
const ORANGE: Ink = Ink(0xd5, 0x5e, 0x00);
const WHITE: Ink = Ink(0xff, 0xff, 0xff);

const TEXT: Style = Style { size: 9.5, bold: false, italic: false, ink: BLACK };
/// In tables.
const TABLE: Style = Style { size: 7.8, ..TEXT };
const HEAD: Style = Style { size: 6.6, bold: true, italic: false, ink: TEAL };
const GAP: f32 = 7.6;

/// The columns of a table of coverage behind the first, in millimetres.
const COVERAGE: [f32; 9] = [11.5, 11.5, 12.5, 15.5, 14.0, 15.2, 11.5, 14.4, 29.0];
/// The columns of a table of groups between the first and the last.
const GROUPS: [f32; 7] = [12.0, 15.0, 22.0, 13.0, 10.0, 12.0, 12.0];
/// The columns of what verdicts hang on, behind the first.
const FIRM: [f32; 8] = [19.5, 13.8, 12.5, 20.0, 17.0, 14.0, 14.0, 15.4];
/// Room before the state of a standard.
const BEFORE: f32 = 1.5 * MM;

/// The document.
pub(super) fn document(data: &Data, figures: &[NormChart], ident: &str) -> Result<Document> {
    let mut body = front(data);
    body.push(heading(2, &data.summary_title));
    body.extend(data.summary.iter().flat_map(summary));
    // A few lines of text do not get a page of their own.
    let mut page = vec![Block::NewPage];
    for section in &data.sections {
        body.append(&mut page);
        body.extend(self::section(section, data, figures)?);
        let ends_in_words = matches!(section.blocks.last(), None | Some(Piece::Words { .. }));
        page.extend((!ends_in_words).then_some(Block::NewPage));
    }
    body.append(&mut page);
    body.extend(waived_verdict(&data.waivers));
    body.extend(follow_up(&data.follow_up));
    body.extend(waived_verdict(&data.takeovers));
    body.extend(data.extra.iter().flat_map(follow_up));
    body.extend([heading(2, &data.reading_title), list(&data.reading)]);
    let title = format!("{} {}", data.title, data.partnership);
    Ok(Document {
        ident: ident.to_owned(),
        title,
        author: data.partnership.clone(),
        language: data.lang,
        margins: (18.0 * MM, 17.0 * MM, 18.0 * MM),
        footer: (format!("{} · {}", data.title, data.partnership), data.page.clone()),
        footer_style: TEXT.sized(7.5).ink(SOFT),
        cut: data.cut.clone(),
        body,
    })
}

fn heading(level: u8, text: &str) -> Block {
    let style = |size: f32| TEXT.sized(size).bold().ink(TEAL);
    Block::Text(match level {
        1 => Text::heading(1, text, style(19.0), (0.0, 8.0)),
        2 => Text::heading(2, text, style(13.5), (18.0, 9.0)),
        _ => Text::heading(3, text, style(10.5), (11.0, 6.0)),
    })
}

fn text(words: &str, style: Style, gap: f32) -> Text {
    Text::new(vec![Run::text(words, style)], 0.62 * style.size, gap).hyphenated()
}

fn list(items: &[String]) -> Block {
    let item = |item: &String| text(item, TEXT, 5.2);
    Block::List { items: items.iter().map(item).collect(), dot: TEXT.ink(TEAL), indent: 9.0, gaps: (GAP, GAP) }
}

fn caption(words: &str) -> Block {
    Block::Text(text(words, TEXT.sized(8.5).bold().ink(TEAL), 0.0).sticky().gaps(11.4, 4.8))
}

/// What report it is, of whom, on which norms.
fn front(data: &Data) -> Vec<Block> {
    let soft = |words: &String| Block::Text(text(words, TEXT.sized(8.5).ink(SOFT), 3.6));
    let mut body = vec![
        heading(1, &data.title),
        Block::Text(text(&data.subtitle, TEXT.sized(11.0), 0.0)),
        Block::Text(text(&data.partnership, TEXT.sized(11.0).bold(), 7.0)),
    ];
    body.extend(data.norms.iter().chain([&data.made]).map(soft));
    let ground = Some(GROUND);
    let mut blocks = vec![Block::Note { ground, bar: None, inset: (12.0, 12.0), body, gaps: (GAP, GAP) }];
    blocks.extend(data.notices.iter().map(|notice| note(notice)));
    blocks
}

/// What must not be overlooked.
fn note(words: &str) -> Block {
    let body = vec![Block::Text(text(words, TEXT.sized(8.5), 0.0))];
    Block::Note { ground: None, bar: Some(ORANGE), inset: (9.0, 2.0), body, gaps: (GAP, GAP) }
}

fn summary(part: &Summary) -> Vec<Block> {
    let mut blocks = vec![heading(3, &part.title)];
    if !part.text.is_empty() {
        blocks.push(Block::Text(text(&part.text, TEXT, GAP)));
    }
    if !part.items.is_empty() {
        blocks.push(list(&part.items));
    }
    blocks
}

fn section(section: &Section, data: &Data, figures: &[NormChart]) -> Result<Vec<Block>> {
    let mut blocks = vec![heading(2, &section.title)];
    blocks.extend(section.about.iter().map(|line| Block::Text(text(line, TEXT.sized(9.0), 6.3))));
    for piece in &section.blocks {
        match piece {
            Piece::Chart(picture) => blocks.push(chart(picture, figures)?),
            Piece::Norm { caption: words, table } => {
                blocks.push(caption(words));
                blocks.push(coverage(data, table.rows.iter().map(|line| coverage_row(line, data)).collect()));
            }
            Piece::Norms { tables } => {
                blocks.push(coverage(data, tables.iter().flat_map(|t| norm_rows(t, data)).collect()));
            }
            Piece::Group(table) => blocks.extend(group(table, data)),
            Piece::Firm { head, tables } => blocks.extend(firm(head, tables, data)),
            Piece::Words { caption: words, text: stated } => {
                blocks.extend([caption(words), Block::Text(text(stated, TEXT, GAP))]);
            }
        }
    }
    Ok(blocks)
}

/// A chart with its words; never more than a page, words included.
fn chart(picture: &Picture, figures: &[NormChart]) -> Result<Block> {
    let figure = figures.iter().find(|figure| figure.stem == picture.stem);
    let figure = figure.with_context(|| format!("there is no chart {}", picture.stem))?;
    let drawing = from_svg(&figure.chart.svg).with_context(|| format!("chart {}", picture.stem))?;
    let words = text(&picture.alt, TEXT.sized(8.5), 0.0).gaps(4.8, 5.7);
    let (wide, high) = drawing.size;
    let width = (picture.width as f32).min(215.0 * wide / high.max(1.0)) * MM;
    let shown = Shown { drawing: Rc::new(drawing), alt: picture.alt.clone(), width, caption: None, gaps: (0.0, 0.0) };
    let body = vec![heading(3, &picture.title), Block::Text(words), Block::Figure(shown)];
    Ok(Block::Together { body, gaps: (11.4, 8.6) })
}

fn table(columns: Vec<Width>, header: Vec<Row>, rows: Vec<Row>) -> Block {
    let (inset, rule) = ((3.0, 2.9), (0.4, LINE, false));
    Block::Table(Table { columns, header, rows, inset, rule, leading: 3.5, hyphenate: true, gaps: (GAP, GAP) })
}

fn millimetres(columns: &[f32]) -> impl Iterator<Item = Width> {
    columns.iter().map(|width| Width::Points(width * MM))
}

fn head(word: &str) -> Cell {
    Cell::new(vec![Run::text(word, HEAD)]).header(Scope::Column)
}

fn figure(word: &str, style: Style) -> Cell {
    Cell::new(vec![Run::text(word, style)]).align(Align::End)
}

fn name(words: &str, critical: bool, data: &Data, style: Style) -> Cell {
    let mut runs = vec![Run::text(words, style)];
    if critical {
        runs.extend([Run::text(" ", style), Run::text(&data.critical, style.ink(TEAL).sized(6.5))]);
    }
    Cell::new(runs).header(Scope::Row)
}

fn coverage(data: &Data, rows: Vec<Row>) -> Block {
    let last = data.head.len().saturating_sub(1);
    let cell = |(at, word): (usize, &String)| match at {
        0 => head(word),
        _ if at == last => Cell::new(vec![Run::Gap(BEFORE), Run::text(word, HEAD)]).header(Scope::Column),
        _ => head(word).align(Align::End),
    };
    let columns = std::iter::once(Width::Part(1.0)).chain(millimetres(&COVERAGE)).collect();
    table(columns, vec![Row::new(data.head.iter().enumerate().map(cell).collect())], rows)
}

fn coverage_row(line: &CoverageLine, data: &Data) -> Row {
    let mut cells = vec![name(&line.standard, line.critical, data, TABLE)];
    cells.extend(line.figures.iter().map(|words| figure(words, TABLE)));
    let state = vec![Run::Gap(BEFORE), symbol(line.state), Run::text(&line.coverage, TABLE.sized(7.0))];
    cells.push(Cell::new(state));
    Row::new(cells)
}

fn norm_rows(norm: &NormTable, data: &Data) -> Vec<Row> {
    let title = vec![
        Run::text(&norm.title, TABLE.bold()),
        Run::text(" ", TABLE),
        Run::Gap(3.0),
        Run::text(&norm.about, TABLE.sized(7.0).ink(SOFT)),
    ];
    let rows = norm.rows.iter().map(|line| coverage_row(line, data));
    std::iter::once(title_row(title, to_u32(COVERAGE.len()) + 1)).chain(rows).collect()
}

/// A row that says what the rows below it are about.
fn title_row(runs: Vec<Run>, columns: u32) -> Row {
    let cell = Cell::new(runs).header(Scope::Column).across(columns, 1).on(GROUND);
    Row { sticky: true, ..Row::new(vec![cell]) }
}

/// A symbol beside the word, so that nothing hangs on colour.
fn symbol(state: &str) -> Run {
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

fn group(table: &GroupTable, data: &Data) -> Vec<Block> {
    let about = text(&table.about, TEXT.sized(8.5), 0.0).gaps(4.8, 5.7);
    let mut blocks = vec![caption(&table.title), Block::Text(about.sticky())];
    if !table.rows.is_empty() {
        let title = |(at, word): (usize, &String)| if at < 7 { head(word).align(Align::End) } else { head(word) };
        let header = std::iter::once(head(&table.head)).chain(data.group_head.iter().enumerate().map(title));
        let cell = |(at, words): (usize, &String)| match at {
            0 => name(words, false, data, TABLE),
            1..8 => figure(words, TABLE),
            _ => Cell::new(vec![Run::text(words, TABLE)]),
        };
        let rows = table.rows.iter().map(|row| Row::new(row.iter().enumerate().map(cell).collect()));
        let ends = [Width::Part(1.5), Width::Part(1.0)];
        let columns = ends[..1].iter().copied().chain(millimetres(&GROUPS)).chain(ends[1..].iter().copied());
        blocks.push(self::table(columns.collect(), vec![Row::new(header.collect())], rows.collect()));
    }
    blocks.extend(table.note.iter().map(|note| Block::Text(text(note, TEXT.sized(8.5).ink(SOFT), GAP))));
    blocks
}

/// What verdicts hang on: figures with a bar.
fn firm(head: &FirmHead, tables: &[FirmTable], data: &Data) -> Vec<Block> {
    let mut legend = Vec::new();
    for (part, words) in &head.legend {
        let all = BarPart { part, start: 0, width: 1000 };
        legend.extend([bar(&[all], 4.0 * MM), Run::Gap(1.2 * MM)]);
        legend.extend([Run::text(words, TEXT.sized(8.0)), Run::Gap(5.0 * MM)]);
    }
    let columns: Vec<_> = std::iter::once(Width::Part(1.0)).chain(millimetres(&FIRM)).collect();
    let across = to_u32(columns.len());
    let mut rows = Vec::new();
    for norm in tables {
        rows.push(title_row(vec![Run::text(&norm.title, TABLE.bold())], across));
        rows.extend(norm.rows.iter().map(|line| firm_row(line, data, TABLE)));
        if !norm.rows.is_empty() {
            rows.push(firm_row(&norm.total, data, TABLE.bold()));
        }
        let note = |note: &String| Row::new(vec![Cell::new(vec![Run::text(note, TABLE.ink(SOFT))]).across(across, 1)]);
        rows.extend(norm.note.iter().map(note));
    }
    let legend = Text::new(legend, 5.0, GAP);
    vec![Block::Text(legend), table(columns, firm_header(head), rows)]
}

fn firm_header(words: &FirmHead) -> Vec<Row> {
    let tall = |word: &String| head(word).across(1, 2);
    let right = |word: &String| tall(word).align(Align::End);
    let (over, below) = &words.silence;
    let over = head(over).across(to_u32(below.len()), 1).align(Align::Middle);
    let mut first = vec![tall(&words.standard), tall(&words.picture)];
    first.extend(words.first.iter().map(right).chain([over, right(&words.waived)]));
    let second = below.iter().map(|word| head(word).align(Align::End)).collect();
    vec![Row::new(first), Row::new(second)]
}

fn firm_row(line: &FirmLine, data: &Data, style: Style) -> Row {
    let mut cells = vec![name(&line.standard, line.critical, data, style), Cell::new(vec![bar(&line.bar, 18.0 * MM)])];
    cells.extend(line.figures.iter().map(|words| figure(words, style)));
    Row::new(cells)
}

/// A bar of parts; the part that is left white is waived. Its figures stand beside it.
fn bar(parts: &[BarPart], width: f32) -> Run {
    let high = 2.4 * MM;
    let ink = |part: &BarPart| match part.part {
        "bekend" => TEAL,
        "antwoord" => Ink(0xe6, 0x9f, 0x00),
        _ => Ink(0xd0, 0xd5, 0xd7),
    };
    let part = |part: &BarPart| {
        let at = |thousandths: u32| width * thousandths as f32 / 1000.0;
        let outline = Outline::Rect([at(part.start), 0.0, at(part.width), high]);
        Part::Shape { outline, fill: Some(ink(part)), edge: None }
    };
    let frame = Outline::Rect([0.0, 0.0, width, high]);
    let frame = Part::Shape { outline: frame, fill: None, edge: Some((Ink(0x98, 0xa5, 0xa8), 0.4)) };
    let parts = parts.iter().filter(|part| part.width > 0).map(part).chain([frame]).collect();
    Run::Sign(Rc::new(Drawing::new((width, high), parts)), width, 0.6)
}

fn waived_verdict(waived_verdict: &WaivedVerdict) -> Vec<Block> {
    let words = text(&waived_verdict.text, TEXT, GAP);
    let mut blocks = vec![heading(2, &waived_verdict.title)];
    if waived_verdict.rows.is_empty() {
        blocks.push(Block::Text(words));
        return blocks;
    }
    let header = waived_verdict.head.iter().map(|word| head(word)).collect();
    let cell = |(at, words): (usize, &String)| {
        let cell = Cell::new(vec![Run::text(words, TABLE)]);
        if at == 0 { cell.header(Scope::Row) } else { cell }
    };
    let rows = waived_verdict.rows.iter().map(|row| Row::new(row.iter().enumerate().map(cell).collect())).collect();
    let columns = waived_verdict.widths.iter().map(|width| Width::Part(*width as f32)).collect();
    blocks.extend([Block::Text(words.sticky()), table(columns, vec![Row::new(header)], rows)]);
    blocks
}

fn follow_up(follow_up: &FollowUp) -> Vec<Block> {
    let mut blocks = vec![heading(2, &follow_up.title)];
    blocks.extend(follow_up.about.iter().map(|words| Block::Text(text(words, TEXT, GAP))));
    blocks.extend(follow_up.grids.iter().flat_map(grid));
    blocks
}

fn grid(grid: &Grid) -> Vec<Block> {
    let mut blocks = vec![caption(&grid.title)];
    blocks.extend(grid.warning.iter().map(|warning| note(warning)));
    let about = |words: &String| text(words, TEXT.sized(8.5), 4.8);
    if grid.rows.is_empty() {
        blocks.extend(grid.about.iter().map(|words| Block::Text(about(words))));
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
        Row::new(row.iter().enumerate().map(cell).collect())
    };
    let width = |at: usize| {
        Width::Part(match at < grid.words {
            false => 1.0,
            true if grid.words > 1 && at == 0 => 1.2,
            true => 2.5,
        })
    };
    let columns = (0..grid.head.len()).map(width).collect();
    blocks.push(table(columns, vec![Row::new(header)], grid.rows.iter().enumerate().map(row).collect()));
    blocks.extend(grid.note.iter().map(|note| Block::Text(text(note, TEXT.sized(8.5).ink(SOFT), GAP))));
    blocks
}
