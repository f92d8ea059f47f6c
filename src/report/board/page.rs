//! How the dekkingsrapport looks on paper: chapters as blocks for pages, in as much detail as eight pages hold. Not a word of its own.

use anyhow::Result;

use crate::base::number::to_u32;
use crate::judge::Verdict;
use crate::present::board::tables::{NormRow, NormTable};
use crate::present::board::{Chapter, Piece, Subject};
use crate::present::figures::NormChart;
use crate::report::engine::pdf::{Align, Block, Cell, Document, MM, Row, Run, Scope, Style, Text, Width};
use crate::report::paper::{
    BEFORE, GAP, GROUND, HEAD, SOFT, TABLE, TEAL, TEXT, chart, figure, grid, head, heading, list, note, paragraphs,
    symbol, table, text, title_row,
};
use crate::wording::Wording;

/// The columns of a table of coverage behind the first, in millimetres.
const COVERAGE: [f32; 7] = [35.0, 12.5, 15.5, 14.0, 15.2, 12.5, 14.4];

/// What stands small beside the name of a norm.
const ABOUT: Style = Style { size: 7.0, bold: false, italic: false, ink: SOFT };

/// So many of the pieces that have no room are named.
const MOST_NAMED: usize = 4;

/// How wide a chart is, in millimetres: across the page, so that its letters are as large as in a table.
const WIDTH: f32 = 180.0;

/// In how much detail the report is made: the first that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    /// Everything.
    All,
    /// With smaller charts.
    Small,
    /// Without what is told in words as well.
    Tight,
    /// With charts that are smaller still.
    Close,
    /// Without the tables of coverage, and other tables only where they are short.
    Short,
    /// One chart in a chapter, and the shortest tables.
    One,
    /// Words only.
    Least,
}

impl Detail {
    /// Every detail, the most first; [`Detail::Least`] stays the last one, so that the compiler misses a new one here.
    pub(super) const ALL: [Detail; Detail::Least as usize + 1] =
        [Detail::All, Detail::Small, Detail::Tight, Detail::Close, Detail::Short, Detail::One, Detail::Least];

    /// How many charts a chapter has, how wide they are in parts of their own width, and how many rows a table has at most.
    fn limits(self) -> (usize, f32, usize) {
        match self {
            Detail::All => (6, 1.0, 40),
            Detail::Small => (6, 0.92, 40),
            Detail::Tight => (6, 0.92, 40),
            Detail::Close => (6, 0.75, 40),
            Detail::Short => (3, 0.92, 12),
            Detail::One => (1, 0.92, 8),
            Detail::Least => (0, 0.92, 0),
        }
    }

    /// Whether what is told in words as well stands there.
    fn has_asides(self) -> bool {
        self < Detail::Tight
    }

    /// Whether coverage of each standard stands there.
    fn has_coverage(self) -> bool {
        self < Detail::Short
    }
}

/// What report it is, of whom, on which norms, and words that are on every page.
pub(super) struct Front {
    pub lang: &'static str,
    pub title: String,
    pub subtitle: String,
    pub partnership: String,
    pub made: String,
    pub norms: Vec<String>,
    pub notices: Vec<String>,
    pub page: String,
    pub short: String,
    pub critical: String,
    pub head: Vec<String>,
    pub norm: String,
    pub left_out: String,
    pub left_out_more: String,
    pub cut: String,
}

/// The words above a table of coverage.
pub(super) fn coverage_head(w: &Wording) -> Vec<String> {
    let verdicts =
        [Verdict::NotMet, Verdict::Undecided, Verdict::NotSubmitted, Verdict::Waived].map(|verdict| w.verdict(verdict));
    let mut head = vec![w.say("board-col-standard"), w.say("board-col-coverage")];
    head.extend(verdicts);
    head.extend([w.say("board-col-share"), w.say("board-col-pupils")]);
    head
}

/// The document.
pub(super) fn document(
    front: &Front,
    chapters: &[Chapter],
    figures: &[NormChart],
    (detail, ident): (Detail, &str),
) -> Result<Document> {
    let mut body = self::front(front);
    body.push(heading(2, &front.short));
    let told = chapters.iter().filter(|chapter| chapter.subject != Subject::Care);
    body.push(in_short(told));
    for chapter in chapters {
        body.extend(self::chapter(chapter, front, figures, detail)?);
    }
    Ok(Document {
        ident: ident.to_owned(),
        title: format!("{} {}", front.title, front.partnership),
        author: front.partnership.clone(),
        language: front.lang,
        margins: (18.0 * MM, 15.0 * MM, 16.0 * MM),
        footer: (format!("{} · {}", front.title, front.partnership), front.page.clone()),
        footer_style: TEXT.sized(7.5).ink(SOFT),
        cut: front.cut.clone(),
        body,
    })
}

/// Each question with its answer.
pub(super) fn in_short<'a>(chapters: impl Iterator<Item = &'a Chapter>) -> Block {
    let item = |chapter: &Chapter| {
        let runs =
            vec![Run::text(&chapter.question, TEXT.bold()), Run::text(" ", TEXT), Run::text(&chapter.answer, TEXT)];
        Text::new(runs, 0.55 * TEXT.size, 3.8).hyphenated()
    };
    Block::List { items: chapters.map(item).collect(), dot: TEXT.ink(TEAL), indent: 9.0, gaps: (GAP, GAP) }
}

fn front(front: &Front) -> Vec<Block> {
    let soft = |words: &String| Block::Text(text(words, TEXT.sized(8.5).ink(SOFT), 3.0));
    let mut body = vec![
        heading(1, &front.title),
        Block::Text(text(&front.subtitle, TEXT.sized(11.0), 0.0)),
        Block::Text(text(&front.partnership, TEXT.sized(11.0).bold(), 6.0)),
    ];
    body.extend(front.norms.iter().chain([&front.made]).map(soft));
    let mut blocks = vec![Block::Note { ground: Some(GROUND), bar: None, inset: (12.0, 10.0), body, gaps: (GAP, GAP) }];
    blocks.extend(front.notices.iter().map(|notice| note(notice)));
    blocks
}

/// The question first, then the answer in one sentence, then charts, then tables.
fn chapter(chapter: &Chapter, front: &Front, figures: &[NormChart], detail: Detail) -> Result<Vec<Block>> {
    let mut blocks = vec![heading(2, &chapter.question)];
    blocks.push(Block::Text(text(&chapter.answer, TEXT.sized(10.5).bold(), GAP).sticky()));
    if !chapter.more.is_empty() {
        let more: Vec<&str> = chapter.more.iter().map(String::as_str).collect();
        blocks.extend(paragraphs(&more, TEXT, GAP));
    }
    if !chapter.items.is_empty() {
        blocks.push(list(&chapter.items, TEXT.sized(8.8)));
    }
    let (most, scale, rows) = detail.limits();
    let (mut charts, mut cut) = (0, Vec::new());
    for piece in &chapter.pieces {
        match piece {
            Piece::AsideChart(_) | Piece::Aside(_) if !detail.has_asides() => cut.extend(names_of(piece, figures)),
            Piece::Chart(stem) | Piece::AsideChart(stem) if charts < most => {
                charts += 1;
                blocks.push(chart(stem, figures, WIDTH * scale, 3)?);
            }
            Piece::Grid(own) | Piece::Aside(own) if own.rows.len() <= rows => blocks.extend(grid(own)),
            Piece::Norms(own) if detail.has_coverage() => blocks.push(norms(own, front)),
            Piece::Chart(_) | Piece::AsideChart(_) | Piece::Grid(_) | Piece::Aside(_) | Piece::Norms(_) => {
                cut.extend(names_of(piece, figures));
            }
        }
    }
    let left_out = left_out(&cut, front);
    let annex: Vec<&str> = left_out.iter().chain(&chapter.annex).map(String::as_str).collect();
    if !annex.is_empty() {
        blocks.extend(paragraphs(&annex, TEXT.sized(8.0).ink(SOFT), GAP));
    }
    Ok(blocks)
}

/// What a piece is called, or what is in it.
fn names_of<'a>(piece: &'a Piece, figures: &'a [NormChart]) -> Vec<&'a str> {
    match piece {
        Piece::Chart(stem) | Piece::AsideChart(stem) => {
            vec![figures.iter().find(|figure| figure.stem == *stem).map_or(stem, |figure| &figure.chart.title)]
        }
        Piece::Grid(own) | Piece::Aside(own) => vec![&own.title],
        Piece::Norms(own) => own.iter().map(|norm| norm.title.as_str()).collect(),
    }
}

/// Which pieces there was no room for; of many the first.
pub(super) fn left_out(cut: &[&str], front: &Front) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    cut.iter().for_each(|name| {
        if !names.contains(name) {
            names.push(name);
        }
    });
    let told = names.iter().take(MOST_NAMED).copied().collect::<Vec<_>>().join("; ");
    let told = match names.len().saturating_sub(MOST_NAMED) {
        0 => told,
        more => front.left_out_more.replace("{n}", &more.to_string()).replace("{names}", &told),
    };
    (!names.is_empty()).then(|| front.left_out.replace("{names}", &told))
}

/// Below one head, each norm with its name above its standards.
fn norms(norms: &[NormTable], front: &Front) -> Block {
    let cell = |(at, word): (usize, &String)| match at {
        0 => head(if norms.iter().flat_map(|norm| &norm.rows).all(|row| row.norm.is_some()) {
            &front.norm
        } else {
            word
        }),
        1 => Cell::new(vec![Run::Gap(BEFORE), Run::text(word, HEAD)]).header(Scope::Column),
        _ => head(word).align(Align::End),
    };
    let columns: Vec<Width> =
        std::iter::once(Width::Part(1.0)).chain(COVERAGE.map(|width| Width::Points(width * MM))).collect();
    let rows = norms.iter().flat_map(|norm| {
        let mut title = vec![Run::text(&norm.title, TABLE.bold())];
        title.extend(core(norm.critical, front));
        title.extend([Run::text(" ", TABLE), Run::Gap(3.0), Run::text(&norm.about, ABOUT)]);
        let rows = norm.rows.iter().map(|row| coverage_row(row, front));
        std::iter::once(title_row(title, to_u32(COVERAGE.len()) + 1)).chain(rows)
    });
    table(columns, vec![Row::new(front.head.iter().enumerate().map(cell).collect())], rows.collect())
}

fn coverage_row(NormRow { line, norm }: &NormRow, front: &Front) -> Row {
    let mut name = vec![Run::text(&line.standard, TABLE)];
    name.extend(core(line.critical, front));
    if let Some(norm) = norm {
        name.extend([Run::text(" ", TABLE), Run::Gap(3.0), Run::text(norm, ABOUT)]);
    }
    let state = vec![Run::Gap(BEFORE), symbol(line.state), Run::text(&line.coverage, TABLE.sized(7.4))];
    let mut cells = vec![Cell::new(name).header(Scope::Row), Cell::new(state)];
    // How many schools there are and how many meet it stands with the state.
    cells.extend(line.figures.iter().skip(2).map(|words| figure(words, TABLE)));
    Row::new(cells)
}

/// Says behind a name that it is a kernstandaard.
fn core(critical: bool, front: &Front) -> Vec<Run> {
    let tag = || vec![Run::text(" ", TABLE), Run::text(&front.critical, TABLE.ink(TEAL).sized(6.5))];
    if critical { tag() } else { vec![] }
}
