//! Pages are written: what was placed is drawn under its tag, the rest as artifacts.

use anyhow::{Result, anyhow};
use krilla::SerializeSettings;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{Metadata, TextDirection};
use krilla::page::{Page, PageSettings};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};

use super::face::CAP;
use super::flow::Measured;
use super::model::{Drawing, Outline, Part, Run};
use super::pack::pack;
use super::pages::{Draw, Drawn as Placing, Pages, Placed};
use super::tags::{self, NodeId, Tags};
use super::text::{Drawn, Leads, Paragraph, Setting, Stretch, TAG};
use super::{A4, Document, Ink, Pdf, Style};

impl Measured {
    /// Writes the file.
    ///
    /// # Errors
    /// What PDF/UA-1 forbids.
    pub(crate) fn write(self) -> Result<Pdf> {
        bind(vec![self])
    }
}

/// Writes documents as one file, each on pages of its own; the first says what the file is. Pages are numbered through.
///
/// # Errors
/// What PDF/UA-1 forbids.
pub(crate) fn bind(mut documents: Vec<Measured>) -> Result<Pdf> {
    let ident = documents.first().map(|first| first.document.ident.clone()).unwrap_or_default();
    let wrong = |reported: String| anyhow!("PDF {ident}: {reported}");
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|e| wrong(format!("{e:?}")))?;
    // Packed below, together with the tags.
    let settings = SerializeSettings { configuration, compress_content_streams: false, ..SerializeSettings::default() };
    let mut file = krilla::Document::new_with(settings);
    let about = documents.first().map(|first| (metadata(&first.document), first.document.language));
    let mut all_tags: Vec<Tags> =
        documents.iter_mut().map(|document| std::mem::replace(&mut document.tags, Tags::new())).collect();
    let mut count = 0;
    for (document, tags) in documents.iter().zip(&mut all_tags) {
        let pages = document.place();
        pages.placed.iter().for_each(|piece| note_headings(piece, count, tags));
        count += pages.count;
    }
    let starts: Vec<Start> = all_tags.iter().map(|tags| tags.headings.first().map(|heading| heading.place)).collect();
    let mut number = 0;
    // Each is let go once it is drawn: of a book all sheets are measured before, and their pages need less room than what they were measured from.
    for (measured, tags) in documents.into_iter().zip(&mut all_tags) {
        for pieces in by_page(measured.place()) {
            let size = PageSettings::from_wh(A4.0, A4.1).ok_or_else(|| wrong("no page".to_owned()))?;
            let page = file.start_page_with(size);
            let (document, page_of) = (&measured.document, (number, count));
            Painter { tags, document, page: page_of, starts: &starts, open: None, links: vec![] }.page(page, &pieces);
            number += 1;
        }
    }
    let language = about.as_ref().map(|(_, language)| *language).unwrap_or_default();
    about.into_iter().for_each(|(metadata, _)| file.set_metadata(metadata));
    file.set_outline(tags::outline(&all_tags));
    file.set_tag_tree(tags::tree(all_tags, language));
    let bytes = file.finish().map_err(|e| wrong(format!("{e:?}")))?;
    Ok(Pdf { bytes: pack(&bytes)?, pages: count })
}

/// Where the headings of a piece stand, in a document that begins on a page.
fn note_headings(piece: &Placed, before: usize, tags: &mut Tags) {
    let Placing::Piece(draws) = &piece.draws else { return };
    let headings = draws.iter().filter_map(|draw| if let Draw::Heading(at) = draw { Some(*at) } else { None });
    let place = (before + piece.page, (piece.y - ABOVE).max(0.0));
    headings.for_each(|at| tags.headings[at].place = place);
}

/// What stands on each page of a document.
fn by_page(pages: Pages) -> Vec<Vec<Placed>> {
    let mut placed: Vec<Vec<Placed>> = (0..pages.count).map(|_| Vec::new()).collect();
    pages.placed.into_iter().for_each(|piece| placed[piece.page].push(piece));
    placed
}

/// Page and distance from its top of the first heading of a document.
type Start = Option<(usize, f32)>;

fn metadata(document: &Document) -> Metadata {
    Metadata::new()
        .title(document.title.clone())
        .authors(vec![document.author.clone()])
        .language(document.language.to_owned())
        .creator("sop".to_owned())
        .document_id(document.ident.clone())
        .text_direction(TextDirection::LeftToRight)
}

struct Painter<'a> {
    tags: &'a mut Tags,
    document: &'a Document,
    /// The number of this page, from 0, and how many there are.
    page: (usize, usize),
    /// Where each document of the binding begins.
    starts: &'a [Start],
    /// What is being drawn under.
    open: Option<NodeId>,
    /// Places that lead elsewhere: left, top, right, bottom, what they say, and their nodes.
    links: Vec<([f32; 4], Target, String, NodeId)>,
}

/// Drawn on the content, but no content: the frame of a tag, a sign.
enum Beside<'a> {
    Frame([f32; 4], Ink),
    Sign(&'a Drawing, (f32, f32)),
}

/// Draws what is no content.
fn artifact(surface: &mut Surface, kind: ArtifactType, draw: impl FnOnce(&mut Surface)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    draw(surface);
    surface.end_tagged();
}

impl Painter<'_> {
    fn page(mut self, mut page: Page, pieces: &[Placed]) {
        let mut surface = page.surface();
        artifact(&mut surface, ArtifactType::Layout, |surface| grounds(surface, pieces));
        let mut beside = Vec::new();
        for piece in pieces {
            match &piece.draws {
                Placing::Piece(_) | Placing::Part(_) => {
                    piece.draws.all().iter().for_each(|draw| self.content(&mut surface, draw, piece.y, &mut beside));
                }
                Placing::Again(draws) => {
                    self.under(&mut surface, None);
                    artifact(&mut surface, ArtifactType::PaginationOther, |surface| again(surface, draws, piece.y));
                }
                Placing::Note(_) => {}
            }
        }
        self.under(&mut surface, None);
        artifact(&mut surface, ArtifactType::Layout, |surface| beside.iter().for_each(|one| one.paint(surface)));
        artifact(&mut surface, ArtifactType::Footer, |surface| self.footer(surface));
        surface.finish();
        for ([left, top, right, bottom], target, says, node) in self.links {
            if let Some(place) = Rect::from_ltrb(left, top, right, bottom) {
                let link = Annotation::new_link(LinkAnnotation::new(place, target), Some(says));
                self.tags.drawn(node, page.add_tagged_annotation(link));
            }
        }
    }

    /// What follows is drawn under a node; under the same as before it is one piece of it.
    fn under(&mut self, surface: &mut Surface, node: Option<NodeId>) {
        if self.open == node {
            return;
        }
        if self.open.is_some() {
            surface.end_tagged();
        }
        if let Some(node) = node {
            let drawn = surface.start_tagged(ContentTag::Other);
            self.tags.drawn(node, drawn);
        }
        self.open = node;
    }

    fn content<'d>(&mut self, surface: &mut Surface, draw: &'d Draw, y: f32, beside: &mut Vec<Beside<'d>>) {
        match draw {
            Draw::Line { paragraph, line, at: (x, down), node, runs } => {
                let at = (*x, y + down);
                let line = &paragraph.lines[*line];
                for stretch in paragraph.stretches(line) {
                    let node = runs.as_ref().map_or(*node, |runs| runs[stretch.run]);
                    if let Drawn::Glyphs { .. } = stretch.what {
                        self.under(surface, Some(node));
                    }
                    if let Some((target, says)) = paragraph.leads_to(stretch.run).and_then(|to| self.target(to)) {
                        let place = [at.0 + stretch.x, at.1 - line.cap, at.0 + stretch.x + stretch.width, at.1 + 2.0];
                        self.links.push((place, target, says, node));
                    }
                    show(surface, paragraph, stretch, at, beside);
                }
            }
            Draw::Picture { drawing, at: (x, down), scale, node } => {
                self.under(surface, Some(*node));
                let (wide, high) = drawing.size;
                self.tags.place(*node, self.page.0, Rect::from_xywh(*x, y + down, wide * scale, high * scale));
                drawing.paint(surface, (*x, y + down), *scale);
            }
            Draw::Ground(..) | Draw::Rule(..) | Draw::Heading(_) => {}
        }
    }

    /// What a link leads to, and what it says.
    fn target(&self, to: Leads) -> Option<(Target, String)> {
        match to {
            Leads::Address(address) => {
                let target = Target::Action(Action::Link(LinkAction::new(address.to_owned())));
                Some((target, address.to_owned()))
            }
            Leads::Document(at, says) => {
                let (page, y) = self.starts.get(at).copied().flatten()?;
                let place = XyzDestination::new(page, Point::from_xy(0.0, y));
                Some((Target::Destination(place.into()), says.to_owned()))
            }
        }
    }

    fn footer(&self, surface: &mut Surface) {
        let (left, right) = &self.document.footer;
        let right =
            right.replace("{page}", &(self.page.0 + 1).to_string()).replace("{pages}", &self.page.1.to_string());
        let (side, _, below) = self.document.margins;
        let y = A4.1 - below * 0.7 + self.document.footer_style.size * CAP;
        let style = self.document.footer_style;
        let right = plain(&right, style, f32::INFINITY);
        write(surface, &right, (A4.0 - side - right.width(), y));
        write(surface, &on_one_line(left, style, A4.0 - 2.0 * side - right.width() - 20.0), (side, y));
    }
}

/// Words in one style.
fn plain(words: &str, style: Style, room: f32) -> Paragraph {
    Paragraph::new(vec![Run::text(words, style)], room, Setting { leading: 0.0, hyphenate: None, cut: "" })
}

/// Words on one line, cut off with … where they do not fit.
fn on_one_line(words: &str, style: Style, room: f32) -> Paragraph {
    let whole = plain(words, style, f32::INFINITY);
    if whole.width() <= room {
        return whole;
    }
    let ends: Vec<usize> = words.char_indices().map(|(at, _)| at).collect();
    let cut = |end: &usize| plain(&format!("{}…", words[..*end].trim_end()), style, f32::INFINITY);
    let fits = ends.partition_point(|end| cut(end).width() <= room);
    cut(ends.get(fits.saturating_sub(1)).unwrap_or(&0))
}

/// Draws the first line of a paragraph.
fn write(surface: &mut Surface, paragraph: &Paragraph, at: (f32, f32)) {
    for stretch in paragraph.lines.first().into_iter().flat_map(|line| paragraph.stretches(line)) {
        show(surface, paragraph, stretch, at, &mut Vec::new());
    }
}

/// A place to draw at, in hundredths of a point: nobody sees more, and a file that says more is larger.
pub(super) fn place(x: f32, y: f32) -> Point {
    let rounded = |at: f32| (at * 100.0).round() / 100.0;
    Point::from_xy(rounded(x), rounded(y))
}

/// A bookmark leads to a little above its heading.
const ABOVE: f32 = 10.0;

/// Draws what lies below the content: grounds and rules. Those that look the same and follow one another are one path.
fn grounds(surface: &mut Surface, pieces: &[Placed]) {
    let draws = pieces.iter().flat_map(|piece| piece.draws.all().iter().map(|draw| (piece.y, draw)));
    let shapes: Vec<_> = draws.filter_map(|(y, draw)| Some((look(draw)?, y, draw))).collect();
    for same in shapes.chunk_by(|(one, ..), (other, ..)| one == other) {
        let mut path = PathBuilder::new();
        for (_, y, draw) in same {
            match draw {
                Draw::Ground([x, top, width, height], _) => {
                    let (from, to) = (place(*x, y + top), place(x + width, y + top + height));
                    let rect = Rect::from_ltrb(from.x, from.y, to.x, to.y);
                    rect.into_iter().for_each(|rect| path.push_rect(rect));
                }
                Draw::Rule(from, to, ..) => {
                    let (from, to) = (place(from.0, y + from.1), place(to.0, y + to.1));
                    path.move_to(from.x, from.y);
                    path.line_to(to.x, to.y);
                }
                Draw::Line { .. } | Draw::Picture { .. } | Draw::Heading(_) => {}
            }
        }
        let (ink, width) = same[0].0;
        surface.set_fill(if width.is_none() { ink.fill() } else { None });
        surface.set_stroke(width.and_then(|width| ink.stroke(width)));
        if let Some(path) = path.finish() {
            surface.draw_path(&path);
        }
    }
}

/// The colour of a ground or a rule, and how wide a rule is.
fn look(draw: &Draw) -> Option<(Ink, Option<f32>)> {
    match draw {
        Draw::Ground(_, ink) => Some((*ink, None)),
        Draw::Rule(_, _, width, ink) => Some((*ink, Some(*width))),
        Draw::Line { .. } | Draw::Picture { .. } | Draw::Heading(_) => None,
    }
}

/// Draws the text of a header once more.
fn again(surface: &mut Surface, draws: &[Draw], y: f32) {
    let mut beside = Vec::new();
    for draw in draws {
        if let Draw::Line { paragraph, line, at: (x, down), .. } = draw {
            for stretch in paragraph.stretches(&paragraph.lines[*line]) {
                show(surface, paragraph, stretch, (*x, y + down), &mut beside);
            }
        }
    }
    beside.iter().for_each(|one| one.paint(surface));
}

/// Draws a stretch of the line of text at a place; what stands beside it is kept for later.
fn show<'d>(
    surface: &mut Surface,
    paragraph: &'d Paragraph,
    stretch: Stretch<'d>,
    (x, y): (f32, f32),
    beside: &mut Vec<Beside<'d>>,
) {
    match stretch.what {
        Drawn::Sign(drawing, drop) => beside.push(Beside::Sign(drawing, (x + stretch.x, y + drop - drawing.size.1))),
        Drawn::Glyphs { glyphs, style, framed } => {
            let Style { size, ink, .. } = style;
            let start = x + stretch.x + if framed { TAG } else { 0.0 };
            if framed {
                let place = [x + stretch.x, y - size * CAP - 2.0, stretch.width, size * CAP + 4.0];
                beside.push(Beside::Frame(place, ink));
            }
            surface.set_fill(ink.fill());
            surface.set_stroke(None);
            let font = style.face().font();
            surface.draw_glyphs(place(start, y), &glyphs, font, &paragraph.text, size, false);
        }
    }
}

impl Beside<'_> {
    fn paint(&self, surface: &mut Surface) {
        match self {
            Beside::Sign(drawing, at) => drawing.paint(surface, *at, 1.0),
            Beside::Frame(place, ink) => {
                let part = Part::Shape { outline: Outline::Round(*place, 2.0), fill: None, edge: Some((*ink, 0.5)) };
                Drawing::new((0.0, 0.0), vec![part]).paint(surface, (0.0, 0.0), 1.0);
            }
        }
    }
}
