//! How the report of a board looks on paper. Not a word of its own.

use anyhow::Result;

use super::view::{Part, View};
use crate::present::follow_up::Grid;
use crate::report::engine::pdf::{Align, Block, Cell, Document, MM, Row, Run, Scope, Width};
use crate::report::look::SAND;
use crate::report::paper::{
    GAP, GROUND, SOFT, TABLE, TEXT, caption, chart, grid, head, heading, list, note, paragraphs, table, text,
};

/// How wide a chart is, in millimetres.
const CHART: f32 = 140.0;
/// How wide the names of schools are.
const NAMES: f32 = 44.0 * MM;

pub(super) fn document(view: &View, ident: &str) -> Result<Document> {
    let front = vec![
        heading(1, &view.title),
        Block::Text(text(&view.subtitle, TEXT.sized(11.0), 0.0)),
        Block::Text(text(&view.partnership, TEXT.sized(11.0).bold(), 5.0)),
        Block::Text(text(&view.made, TEXT.sized(8.5).ink(SOFT), 0.0)),
    ];
    let mut body =
        vec![Block::Note { ground: Some(GROUND), bar: None, inset: (12.0, 10.0), body: front, gaps: (GAP, GAP) }];
    body.extend(view.notices.iter().map(|notice| note(notice)));
    for one in &view.parts {
        body.extend(part(one, &view.gap)?);
    }
    Ok(Document {
        ident: ident.to_owned(),
        title: format!("{} {}", view.title, view.subtitle),
        author: view.partnership.clone(),
        language: view.lang,
        margins: (18.0 * MM, 15.0 * MM, 16.0 * MM),
        footer: (view.footer.clone(), view.page.clone()),
        footer_style: TEXT.sized(7.5).ink(SOFT),
        cut: view.cut.clone(),
        body,
    })
}

fn part(part: &Part, gap: &str) -> Result<Vec<Block>> {
    let mut blocks = vec![heading(2, &part.question)];
    blocks.push(Block::Text(text(&part.answer, TEXT.sized(10.5).bold(), GAP).sticky()));
    if !part.more.is_empty() {
        let more: Vec<&str> = part.more.iter().map(String::as_str).collect();
        blocks.extend(paragraphs(&more, TEXT, GAP));
    }
    if !part.items.is_empty() {
        blocks.push(list(&part.items, TEXT));
    }
    for own in &part.charts {
        blocks.push(chart(&own.stem, &part.charts, CHART, 3)?);
    }
    blocks.extend(part.grids.iter().flat_map(grid));
    blocks.extend(part.matrices.iter().flat_map(|own| matrix(own, gap)));
    Ok(blocks)
}

/// Schools and standards: what is not met stands out by its weight, not by colour alone.
fn matrix(grid: &Grid, gap: &str) -> Vec<Block> {
    let mut blocks = vec![caption(&grid.title)];
    blocks.extend(grid.about.iter().map(|words| Block::Text(text(words, TEXT.sized(8.5), 4.0).sticky())));
    let align = |at: usize, cell: Cell| if at < grid.words { cell } else { cell.align(Align::Middle) };
    let header = grid.head.iter().enumerate().map(|(at, word)| align(at, head(word))).collect();
    let cell = |(at, words): (usize, &String)| match at {
        0 => Cell::new(vec![Run::text(words, TABLE)]).header(Scope::Row),
        _ if at < grid.words => Cell::new(vec![Run::text(words, TABLE)]),
        _ if words == gap => Cell::new(vec![Run::text(words, TABLE.bold())]).align(Align::Middle).on(SAND),
        _ => Cell::new(vec![Run::text(words, TABLE)]).align(Align::Middle),
    };
    let rows = grid.rows.iter().map(|row| Row::new(row.iter().enumerate().map(cell).collect())).collect();
    let columns = (0..grid.head.len()).map(|at| match at {
        0 => Width::Points(NAMES),
        _ => Width::Part(if at < grid.words { 2.0 } else { 1.0 }),
    });
    blocks.push(table(columns.collect(), vec![Row::new(header)], rows));
    blocks
}
