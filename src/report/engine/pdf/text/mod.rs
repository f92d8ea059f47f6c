//! A paragraph: runs of text become lines that fit.
//!
//! In: runs and a width. Out: lines, measured once and drawn from the same measures. A line takes as many words as it can; it ends behind a space, in a
//! compound or a path (`bestuur-1/na-dit.csv`), at a syllable where that is asked for, and anywhere in a word that is longer than the line.

mod lines;

use std::borrow::Cow;
use std::ops::Range;

use super::face::{self, CAP, EM, Face};
use super::model::{Drawing, Run};
use super::{Ink, Style};
use crate::base::number::to_u32;
use crate::base::text::glyphs;

/// A text of more characters than this is a mistake in the input: on paper it would only push everything else away.
pub(crate) const LONGEST: usize = 1000;

/// The text as far as it goes on paper, in characters that it can show; `cut` stands behind a text that is not whole.
pub(super) fn printable<'t>(text: &'t str, cut: &str) -> Cow<'t, str> {
    let end = if text.len() > LONGEST { text.char_indices().nth(LONGEST) } else { None };
    match end {
        Some((end, _)) => glyphs::shown(&format!("{}… {cut}", &text[..end])).into_owned().into(),
        None => glyphs::shown(text),
    }
}

/// What a piece of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Glyph(u16),
    Sign,
    Room,
}

/// Whether a line may end behind a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    No,
    /// Behind a space, which then takes no room.
    Space,
    /// Behind the mark of a compound or a path.
    Mark,
    /// With a hyphen.
    Hyphen,
    Must,
}

/// A glyph, a sign or room.
#[derive(Debug, Clone, Copy)]
struct Part {
    what: What,
    /// Its run; a number of four bytes, for a page has thousands of these.
    run: u32,
    width: f32,
    /// Its bytes in the text of the paragraph.
    from: u32,
    to: u32,
    after: After,
}

/// How lines are filled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting<'a> {
    /// Between two lines.
    pub leading: f32,
    /// In which language words may be broken at their syllables.
    pub hyphenate: Option<hypher::Lang>,
    /// What stands behind a text that is cut.
    pub cut: &'a str,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    parts: Range<usize>,
    /// Ends with a hyphen that is not in the text.
    hyphen: bool,
    /// Without the space at its end.
    pub width: f32,
    /// How high its capitals are.
    pub cap: f32,
}

/// A measured paragraph.
#[derive(Debug)]
pub(super) struct Paragraph {
    /// All of its text, and a soft hyphen for the lines that end with one.
    pub text: String,
    runs: Vec<Run>,
    parts: Vec<Part>,
    pub lines: Vec<Line>,
    leading: f32,
    has_link: bool,
}

/// A stretch of one line in one style.
pub(super) struct Stretch<'a> {
    /// Which run of the paragraph; of several that look the same the first.
    pub run: usize,
    pub x: f32,
    pub width: f32,
    pub what: Drawn<'a>,
}

/// Where a run leads to.
pub(super) enum Leads<'a> {
    Address(&'a str),
    /// A document of the same binding by its place, and what is said of it.
    Document(usize, &'a str),
}

/// What to draw of a stretch.
pub(super) enum Drawn<'a> {
    Glyphs { glyphs: Vec<krilla::text::KrillaGlyph>, style: Style, framed: bool },
    Sign(&'a Drawing, f32),
}

const SPACE: char = ' ';

impl Paragraph {
    /// Fills lines of the given width.
    pub(super) fn new(runs: Vec<Run>, width: f32, setting: Setting) -> Paragraph {
        let (leading, has_link) = (setting.leading, runs.iter().any(|run| matches!(run, Run::Link(..))));
        // Room around a tag counts too, and behind the last come a space and a soft hyphen.
        let room = runs.iter().map(|run| run.words().len().min(LONGEST) + 2).sum::<usize>() + 3;
        let (text, parts) = (String::with_capacity(room), Vec::with_capacity(room));
        let mut paragraph = Paragraph { text, runs: vec![], parts, lines: vec![], leading, has_link };
        for (at, run) in runs.iter().enumerate() {
            paragraph.add(run, at, setting.cut);
        }
        paragraph.close(&runs);
        paragraph.runs = runs;
        paragraph.fill(width, setting.hyphenate);
        paragraph
    }

    /// Where a run leads to.
    pub(super) fn leads_to(&self, run: usize) -> Option<Leads<'_>> {
        match self.runs.get(run)? {
            Run::Link(_, _, to) => Some(Leads::Address(to)),
            Run::Goto(text, _, document) => Some(Leads::Document(*document, text)),
            Run::Text(..) | Run::Tag(..) | Run::Sign(..) | Run::Gap(_) | Run::Break => None,
        }
    }

    /// From the top of the first line's capitals to the line that the last one stands on.
    pub(super) fn height(&self) -> f32 {
        self.lines.last().map_or(0.0, |_| self.baseline(self.lines.len() - 1))
    }

    /// How far below the top a line stands.
    pub(super) fn baseline(&self, line: usize) -> f32 {
        let above: f32 = self.lines[..=line].iter().map(|line| line.cap).sum();
        above + self.leading * line as f32
    }

    /// The width of its longest line.
    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    fn add(&mut self, run: &Run, at: usize, cut: &str) {
        let end = to_u32(self.text.len());
        let room = |what, width, after| Part { what, run: to_u32(at), width, from: end, to: end, after };
        match run {
            Run::Text(text, style) | Run::Link(text, style, _) | Run::Goto(text, style, _) => {
                self.add_text(&printable(text, cut), *style, at, false);
            }
            Run::Tag(text, style) => {
                self.parts.push(room(What::Room, TAG, After::No));
                self.add_text(&printable(text, cut), *style, at, true);
                self.parts.push(room(What::Room, TAG, After::No));
            }
            Run::Sign(_, width, _) => self.parts.push(room(What::Sign, *width, After::No)),
            Run::Gap(width) => self.parts.push(room(What::Room, *width, After::Space)),
            Run::Break => self.parts.push(room(What::Room, 0.0, After::Must)),
        }
    }

    /// Its last word ends with a space too, so that nothing that reads the file joins it to the next; then the soft hyphen.
    fn close(&mut self, runs: &[Run]) {
        if let Some(Part { what: What::Glyph(_), run, after: After::No, .. }) = self.parts.last().copied()
            && let Some(style) = runs[run as usize].style()
        {
            self.add_text(" ", style, run as usize, false);
        }
        self.text.push('\u{ad}');
    }

    fn add_text(&mut self, text: &str, style: Style, run: usize, whole: bool) {
        let (face, run) = (style.face(), to_u32(run));
        let unit = style.size / EM;
        let mut before = None;
        for c in text.chars() {
            if c == '\u{ad}' {
                if let Some(part) = self.parts.last_mut().filter(|part| part.after == After::No) {
                    part.after = After::Hyphen;
                }
                continue;
            }
            let space = c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
            let c = if space { SPACE } else { c };
            // White space is one space, and none where a line begins.
            if space && self.parts.last().is_none_or(|part| matches!(part.after, After::Space | After::Must)) {
                continue;
            }
            self.mark_break(before, c, whole);
            let glyph = face.glyph(c);
            if let (Some(_), Some(part)) = (before, self.parts.last_mut())
                && let What::Glyph(id) = part.what
            {
                part.width += f32::from(face.distance(id, glyph.id)) * unit;
            }
            let from = to_u32(self.text.len());
            self.text.push(c);
            let after = if space && !whole { After::Space } else { After::No };
            let width = f32::from(glyph.advance) * unit;
            self.parts.push(Part { what: What::Glyph(glyph.id), run, width, from, to: to_u32(self.text.len()), after });
            before = Some(c);
        }
    }

    /// A line may end behind a mark that has a letter on either side.
    #[inline]
    fn mark_break(&mut self, before: Option<char>, c: char, whole: bool) {
        if whole || !matches!(before, Some('-' | '/' | '–' | '—')) || !c.is_alphabetic() {
            return;
        }
        if let [.., two, one] = self.parts.as_mut_slice()
            && two.after == After::No
            && matches!(two.what, What::Glyph(_))
        {
            one.after = After::Mark;
        }
    }

    fn hyphen(&self, run: u32) -> f32 {
        self.runs[run as usize]
            .style()
            .map_or(0.0, |style| f32::from(style.face().glyph('-').advance) * style.size / EM)
    }

    /// What a line is drawn with, from its left edge.
    pub(super) fn stretches(&self, line: &Line) -> Vec<Stretch<'_>> {
        let mut x = 0.0;
        let mut all = Vec::new();
        let inside = &self.parts[line.parts.clone()];
        let mut done = 0;
        for parts in inside.chunk_by(|a, b| a.run == b.run || self.are_joined(a.run as usize, b.run as usize)) {
            done += parts.len();
            let run = parts[0].run as usize;
            let hyphen = line.hyphen && done == inside.len();
            let width = parts.iter().map(|part| part.width).sum::<f32>();
            all.extend(self.drawn(parts, run, hyphen).map(|what| Stretch { run, x, width, what }));
            x += width;
        }
        all
    }

    /// Whether two runs look the same and are drawn as one. Beside a link each run is told apart.
    fn are_joined(&self, one: usize, other: usize) -> bool {
        match (&self.runs[one], &self.runs[other]) {
            (Run::Text(_, one), Run::Text(_, other)) => one == other && !self.has_link,
            _ => false,
        }
    }

    fn drawn(&self, parts: &[Part], run: usize, hyphen: bool) -> Option<Drawn<'_>> {
        if let Run::Sign(drawing, _, drop) = &self.runs[run] {
            return Some(Drawn::Sign(drawing, *drop));
        }
        let style = self.runs[run].style()?;
        let glyph = |id: u16, width: f32, range: Range<usize>| {
            let id = krilla::text::GlyphId::new(u32::from(id));
            krilla::text::KrillaGlyph::new(id, width / style.size, 0.0, 0.0, 0.0, range, None)
        };
        let mut glyphs = Vec::with_capacity(parts.len() + 1);
        glyphs.extend(parts.iter().filter_map(|part| match part.what {
            What::Glyph(id) => Some(glyph(id, part.width, part.from as usize..part.to as usize)),
            What::Sign | What::Room => None,
        }));
        if hyphen {
            let end = self.text.len();
            glyphs.push(glyph(style.face().glyph('-').id, self.hyphen(to_u32(run)), end - '\u{ad}'.len_utf8()..end));
        }
        Some(Drawn::Glyphs { glyphs, style, framed: matches!(self.runs[run], Run::Tag(..)) })
    }
}

/// Room between a tag and its frame.
pub(super) const TAG: f32 = 3.0;

impl Style {
    /// Its face.
    #[inline]
    pub fn face(&self) -> &'static Face {
        face::face(self.bold, self.italic)
    }

    /// In another size.
    pub fn sized(self, size: f32) -> Style {
        Style { size, ..self }
    }

    /// In bold.
    pub fn bold(self) -> Style {
        Style { bold: true, ..self }
    }

    /// In italics.
    pub fn italic(self) -> Style {
        Style { italic: true, ..self }
    }

    /// In another colour.
    pub fn ink(self, ink: Ink) -> Style {
        Style { ink, ..self }
    }
}
