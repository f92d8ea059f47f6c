//! Tables: a header that repeats on every page, rows that are never cut, headers of columns and rows.

use std::rc::Rc;

use krilla::tagging::Tag;

use super::measure::{Measure, shares, shift, spaced};
use super::model::{Cell, Row, Scope, Table};
use super::pages::{Draw, Item, Kind, Piece, Repeat};
use super::tags::NodeId;
use super::text::Paragraph;
use super::{Ink, Width};

/// A measured cell with its place.
struct Measured {
    paragraph: Rc<Paragraph>,
    node: NodeId,
    /// The node of each run, where any leads somewhere.
    runs: Option<Rc<[NodeId]>>,
    cell: Cell,
    row: usize,
    /// Left edge and width.
    place: (f32, f32),
}

/// A table as pieces: the header, then each row.
pub(super) fn items(measure: &mut Measure, table: Table, x: f32, width: f32, parent: NodeId) -> Vec<Item> {
    let set: Vec<_> = table
        .columns
        .iter()
        .map(|width| if let Width::Points(points) = width { Some(*points) } else { None })
        .collect();
    let widths = shares(&table.columns, &set, width);
    let node = measure.tags.open(parent, Tag::Table);
    let Table { header, rows, inset, rule, leading, hyphenate, gaps, .. } = table;
    let mut maker = Maker { measure, widths, x, inset, rule, leading, hyphenate };
    let mut all = Vec::new();
    let mut repeat = None;
    if !header.is_empty() {
        let head = maker.measure.tags.open(node, Tag::THead);
        let piece = maker.piece(header, head);
        repeat = Some(Rc::new(Repeat { draws: piece.draws.clone(), height: piece.height }));
        all.push(Item { kind: Kind::Piece(piece), above: 0.0, below: 0.0, sticky: true });
    }
    let body = if rows.is_empty() { node } else { maker.measure.tags.open(node, Tag::TBody) };
    let count = rows.len();
    for (at, row) in rows.into_iter().enumerate() {
        // Of a table of some length no row stands alone on a page.
        let sticky = row.sticky || count > FEW && (at == 0 || at + 2 == count);
        let piece = Piece { repeat: repeat.clone(), ..maker.piece(vec![row], body) };
        all.push(Item { kind: Kind::Piece(piece), above: 0.0, below: 0.0, sticky });
    }
    spaced(all, gaps)
}

/// A table of no more rows is short.
const FEW: usize = 4;

struct Maker<'a> {
    measure: &'a mut Measure,
    widths: Vec<f32>,
    x: f32,
    inset: (f32, f32),
    rule: (f32, Ink, bool),
    leading: f32,
    hyphenate: bool,
}

impl Maker<'_> {
    /// Rows as one piece.
    fn piece(&mut self, rows: Vec<Row>, parent: NodeId) -> Piece {
        let mut heights: Vec<_> = rows.iter().map(|row| row.height).collect();
        let mut cells = Vec::new();
        // Columns that a cell of an earlier row takes in a later one.
        let mut taken: Vec<usize> = vec![0; self.widths.len()];
        for (at, row) in rows.into_iter().enumerate() {
            let node = self.measure.tags.open(parent, Tag::TR);
            let mut column = 0;
            for cell in row.cells {
                while taken.get(column).is_some_and(|until| *until > at) {
                    column += 1;
                }
                let next = (column + cell.span.0 as usize).min(self.widths.len());
                taken[column.min(next)..next].fill(at + cell.span.1 as usize);
                cells.push(self.cell(cell, node, at, column.min(next)..next));
                column = next;
            }
        }
        for cell in &cells {
            let rows = &mut heights[cell.row..cell.row + cell.cell.span.1 as usize];
            let missing = cell.paragraph.height() + 2.0 * self.inset.1 - rows.iter().sum::<f32>();
            if let Some(last) = rows.last_mut() {
                *last += missing.max(0.0);
            }
        }
        self.place(&cells, &heights)
    }

    fn cell(&mut self, cell: Cell, row: NodeId, at: usize, columns: std::ops::Range<usize>) -> Measured {
        let left = self.x + self.widths[..columns.start].iter().sum::<f32>();
        let width = self.widths[columns].iter().sum::<f32>();
        let node = self.measure.tags.cell(row, cell.scope, cell.span.0, cell.span.1);
        let runs = self.measure.nodes(&cell.runs, node);
        let setting = self.measure.setting(self.leading, self.hyphenate && cell.scope != Some(Scope::Column));
        let paragraph = Rc::new(Paragraph::new(cell.runs.clone(), width - 2.0 * self.inset.0, setting));
        Measured { paragraph, node, runs, cell, row: at, place: (left, width) }
    }

    fn place(&self, cells: &[Measured], heights: &[f32]) -> Piece {
        let tops: Vec<f32> = (0..heights.len()).map(|row| heights[..row].iter().sum()).collect();
        let (mut grounds, mut lines, mut rules) = (Vec::new(), Vec::new(), Vec::new());
        let (thick, ink, grid) = self.rule;
        for Measured { paragraph, node, runs, cell, row, place: (left, width) } in cells {
            let top = tops[*row];
            let high: f32 = heights[*row..*row + cell.span.1 as usize].iter().sum();
            if let Some(ink) = cell.ground {
                match grounds.last_mut() {
                    // One ground below the cells of a row.
                    Some(Draw::Ground([x, y, wide, tall], same))
                        if (*x + *wide, *y, *tall, *same) == (*left, top, high, ink) =>
                    {
                        *wide += width;
                    }
                    _ => grounds.push(Draw::Ground([*left, top, *width, high], ink)),
                }
            }
            // A cell across rows stands at their foot, beside the last of them.
            let drop = if cell.span.1 > 1 { high - paragraph.height() - 2.0 * self.inset.1 } else { 0.0 };
            for (line, of) in paragraph.lines.iter().enumerate() {
                let room = width - 2.0 * self.inset.0 - of.width;
                let at = (
                    left + self.inset.0 + shift(cell.align, room),
                    top + drop + self.inset.1 + paragraph.baseline(line),
                );
                lines.push(Draw::Line { paragraph: Rc::clone(paragraph), line, at, node: *node, runs: runs.clone() });
            }
            let (right, bottom) = (left + width, top + high);
            match rules.last_mut() {
                // One line below the cells of a row.
                Some(Draw::Rule(_, to, ..)) if !grid && *to == (*left, bottom) => to.0 = right,
                _ => rules.push(Draw::Rule((*left, bottom), (right, bottom), thick, ink)),
            }
            if grid {
                rules.push(Draw::Rule((*left, top), (right, top), thick, ink));
                rules.push(Draw::Rule((*left, top), (*left, bottom), thick, ink));
                rules.push(Draw::Rule((right, top), (right, bottom), thick, ink));
            }
        }
        grounds.extend(rules);
        grounds.extend(lines);
        Piece { height: heights.iter().sum(), draws: grounds, ..Piece::default() }
    }
}
