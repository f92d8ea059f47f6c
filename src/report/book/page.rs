//! How the pages before the sheets look on paper. Not a word of its own.

use super::view::{Line, View};
use crate::report::engine::pdf::{Align, Block, Cell, Document, Ink, MM, Row, Run, Scope, Style, Table, Text, Width};
use crate::report::look::{INK, RULE, SAND, SOFT, TEAL, WARM, WASH};

const TEXT: Style = Style { size: 9.5, bold: false, italic: false, ink: INK };
const SMALL: Style = Style { size: 8.3, ink: SOFT, ..TEXT };
const HEAD: Style = Style { size: 8.3, bold: true, ink: TEAL, ..TEXT };
const GAP: f32 = 7.0;

/// The place of the first sheet among the documents of the binding: behind the front and what schools share.
const FIRST: usize = 2;

/// The cover and the contents.
pub(super) fn front(view: &View, ident: &str) -> Document {
    let mut body = cover(view);
    body.push(Block::NewPage);
    body.push(heading(&view.contents, 15.0));
    body.push(words(&view.order, SMALL));
    body.push(contents(view));
    document(view, ident, body)
}

/// What several schools have to talk about.
pub(super) fn shared(view: &View) -> Document {
    let shared = &view.shared;
    // Measured below the title of the book: its headings begin anew.
    let title = Text::heading(1, &shared.heading, TEXT.bold().ink(TEAL).sized(15.0), (0.0, GAP));
    let mut body = vec![Block::Text(title)];
    body.extend(shared.about.iter().map(|line| words(line, TEXT)));
    if !shared.rows.is_empty() {
        let [topic, schools] = &shared.head;
        let head = vec![head(topic), head(schools).align(Align::End)];
        let row = |[topic, count]: &[String; 2]| {
            let topic = Cell::new(vec![Run::text(topic, TEXT)]).header(Scope::Row);
            Row::new(vec![topic, Cell::new(vec![Run::text(count, TEXT.bold())]).align(Align::End)])
        };
        body.push(table(vec![Width::Part(1.0), Width::Points(60.0)], head, shared.rows.iter().map(row).collect()));
    }
    document(view, "", body)
}

fn document(view: &View, ident: &str, body: Vec<Block>) -> Document {
    Document {
        ident: ident.to_owned(),
        title: view.title.clone(),
        author: view.partnership.clone(),
        language: view.lang,
        margins: (18.0 * MM, 18.0 * MM, 18.0 * MM),
        footer: (view.footer.clone(), format!("{} {{page}} {} {{pages}}", view.pages.0, view.pages.1)),
        footer_style: SMALL.sized(7.0),
        cut: view.cut.clone(),
        body,
    }
}

fn heading(text: &str, size: f32) -> Block {
    Block::Text(Text::heading(2, text, TEXT.bold().ink(TEAL).sized(size), (0.0, GAP)))
}

fn words(text: &str, style: Style) -> Block {
    Block::Text(Text::new(vec![Run::text(text, style)], 0.55 * style.size, GAP))
}

/// What it is, of whom, and for whom.
fn cover(view: &View) -> Vec<Block> {
    let line = |text: &str, style: Style, gap: f32| {
        Block::Text(Text::new(vec![Run::text(text, style)], 0.5 * style.size, gap))
    };
    let title = TEXT.bold().ink(TEAL).sized(28.0);
    let mut body = vec![
        Block::Text(Text::new(vec![Run::text(&view.partnership, TEXT.sized(11.0).ink(SOFT))], 5.0, 0.0)),
        Block::Text(
            Text::new(vec![Run::text(&view.kind, TEXT.bold().ink(TEAL).sized(13.0))], 6.0, 0.0).gaps(110.0, 8.0),
        ),
        Block::Text(Text::heading(1, &view.name, title, (0.0, 12.0))),
    ];
    if let Some([number, schools]) = &view.volume {
        body.push(line(number, TEXT.bold().ink(TEAL).sized(13.0), 6.0));
        body.push(line(schools, TEXT.sized(11.0), 8.0));
    }
    body.extend(view.facts.iter().map(|fact| line(fact, SMALL.sized(9.5), 4.0)));
    let counts = view.counts.iter().map(|count| line(count, TEXT.sized(11.0), 5.0)).collect();
    body.push(note(counts, WASH, TEAL, (24.0, 12.0)));
    let mut readers: Vec<Block> = Vec::new();
    for (at, reader) in view.readers.iter().enumerate() {
        readers.push(line(reader, if at == 0 { TEXT.bold().sized(11.0) } else { TEXT }, 5.0));
    }
    body.push(note(readers, SAND, WARM, (12.0, 12.0)));
    body.extend(view.notices.iter().map(|notice| line(notice, SMALL, GAP)));
    body
}

fn note(body: Vec<Block>, ground: Ink, bar: Ink, gaps: (f32, f32)) -> Block {
    Block::Note { ground: Some(ground), bar: Some(bar), inset: (12.0, 10.0), body, gaps }
}

fn head(word: &str) -> Cell {
    Cell::new(vec![Run::text(word, HEAD)]).header(Scope::Column)
}

fn table(columns: Vec<Width>, header: Vec<Cell>, rows: Vec<Row>) -> Block {
    Block::Table(Table {
        columns,
        header: vec![Row::new(header)],
        rows,
        inset: (3.0, 4.0),
        rule: (0.5, RULE, false),
        leading: 4.6,
        hyphenate: true,
        gaps: (GAP, GAP),
    })
}

fn contents(view: &View) -> Block {
    let [school, talk, topics, page] = &view.head;
    let header = vec![head(school), head(talk), head(topics), head(page).align(Align::End)];
    let shared = vec![
        Cell::new(vec![Run::Goto(view.shared.heading.clone(), TEXT.bold(), FIRST - 1)]).header(Scope::Row).across(3, 1),
        number(view.shared_page),
    ];
    let lines = view.lines.iter().enumerate().map(|(at, line)| self::line(line, at + FIRST));
    let columns = vec![Width::Part(1.25), Width::Part(0.85), Width::Part(1.6), Width::Points(42.0)];
    table(columns, header, std::iter::once(Row::new(shared)).chain(lines).collect())
}

fn line(line: &Line, document: usize) -> Row {
    let school = vec![Run::Goto(line.school.clone(), TEXT.bold(), document), Run::Break, Run::text(&line.about, SMALL)];
    let mut talk = Vec::new();
    for (at, text) in line.talk.iter().enumerate() {
        talk.extend((at > 0).then_some(Run::Break));
        talk.push(Run::text(text, if at == 0 { TEXT } else { SMALL }));
    }
    let mut topics = vec![Run::text(&line.count, TEXT)];
    if !line.topics.is_empty() {
        topics.extend([Run::Break, Run::text(&line.topics, SMALL)]);
    }
    Row::new(vec![Cell::new(school).header(Scope::Row), Cell::new(talk), Cell::new(topics), number(line.page)])
}

fn number(page: usize) -> Cell {
    Cell::new(vec![Run::text(page.to_string(), TEXT)]).align(Align::End)
}
