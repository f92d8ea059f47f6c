//! Where lines end.

use std::ops::Range;

use super::{After, CAP, Line, Paragraph, Part};
use crate::report::engine::pdf::model::Run;

impl Paragraph {
    pub(super) fn fill(&mut self, room: f32, hyphenate: Option<hypher::Lang>) {
        let mut from = 0;
        let mut lines = Vec::new();
        while from < self.parts.len() {
            let (to, hyphen) = self.end(from, room + 0.01, hyphenate);
            // No line begins with a space.
            let spaces = self.parts[to..].iter().take_while(|part| part.after == After::Space).count();
            let to = to + spaces;
            lines.push(self.line(from..to, hyphen));
            from = to;
        }
        self.lines = lines;
    }

    fn line(&self, parts: Range<usize>, hyphen: bool) -> Line {
        let inside = &self.parts[parts.clone()];
        let end = inside.iter().rev().take_while(|part| part.after == After::Space);
        let end: f32 = end.map(|part| part.width).sum();
        let hyphen_width = inside.last().filter(|_| hyphen).map_or(0.0, |last| self.hyphen(last.run));
        let width = self.wide(parts.clone()) - end + hyphen_width;
        let high = |part: &Part| match &self.runs[part.run as usize] {
            Run::Sign(drawing, _, drop) => drawing.size.1 - drop,
            run => run.style().map_or(0.0, |style| style.size * CAP),
        };
        let cap = inside.iter().map(high).fold(0.0, f32::max);
        Line { parts, hyphen, width, cap }
    }

    /// Where the line that begins at a part ends, and whether with a hyphen.
    fn end(&self, from: usize, room: f32, hyphenate: Option<hypher::Lang>) -> (usize, bool) {
        let mut wide = 0.0;
        let mut best = None;
        for (at, part) in self.parts.iter().enumerate().skip(from) {
            let needed = if part.after == After::Space { 0.0 } else { part.width };
            if wide + needed > room {
                let word = best.map_or(from, |(to, _)| to);
                let syllable = (hyphenate.is_some() || best.is_none())
                    .then(|| self.syllable(from, word, room, hyphenate.unwrap_or(hypher::Lang::Dutch)))
                    .flatten();
                let anywhere = || self.anywhere(from, at, room);
                return syllable.or(best).unwrap_or_else(anywhere);
            }
            wide += part.width;
            match part.after {
                After::No => {}
                After::Must => return (at + 1, false),
                After::Space | After::Mark => best = Some((at + 1, false)),
                After::Hyphen if wide + self.hyphen(part.run) <= room => best = Some((at + 1, true)),
                After::Hyphen => {}
            }
        }
        (self.parts.len(), false)
    }

    /// The last place at or before `at` where a word can be broken that no other rule breaks.
    fn anywhere(&self, from: usize, at: usize, room: f32) -> (usize, bool) {
        let fits = |to: usize| !self.in_word(to) || self.wide(from..to) + self.hyphen(self.parts[to - 1].run) <= room;
        let to = (from + 1..=at).rev().find(|to| fits(*to)).unwrap_or(at.max(from + 1));
        (to, self.in_word(to))
    }

    /// Whether a part stands between two letters or digits.
    fn in_word(&self, at: usize) -> bool {
        let is = |at: usize| self.parts.get(at).and_then(|part| self.char_of(part)).is_some_and(char::is_alphanumeric);
        at > 0 && is(at - 1) && is(at)
    }

    fn char_of(&self, part: &Part) -> Option<char> {
        self.text.get(part.from as usize..part.to as usize)?.chars().next()
    }

    /// The last syllable of the word at `word` that still fits on the line.
    fn syllable(&self, from: usize, word: usize, room: f32, language: hypher::Lang) -> Option<(usize, bool)> {
        let inside = self.parts.iter().skip(word).position(|part| part.after != After::No);
        let word_end = inside.map_or(self.parts.len(), |at| word + at + 1);
        let letter = |part: &Part| self.char_of(part).filter(|c| c.is_alphabetic());
        let letters: Vec<_> = self.parts[word..word_end].iter().map(letter).collect();
        let (mut at, mut best) = (word, None);
        for stretch in letters.chunk_by(|a, b| a.is_some() == b.is_some()) {
            let text: String = stretch.iter().flatten().collect();
            let mut to = at;
            at += stretch.len();
            if text.is_empty() || stretch.len() < SHORTEST {
                continue;
            }
            for syllable in hypher::hyphenate_bounded(&text, language, 2, 3) {
                to += syllable.chars().count();
                if to < at && self.wide(from..to) + self.hyphen(self.parts[to - 1].run) <= room {
                    best = Some((to, true));
                }
            }
        }
        best
    }

    fn wide(&self, parts: Range<usize>) -> f32 {
        self.parts[parts].iter().map(|part| part.width).sum()
    }
}

/// A word of fewer letters is never broken.
const SHORTEST: usize = 6;

#[cfg(test)]
mod tests {
    use super::super::*;

    const STYLE: Style = Style { size: 10.0, bold: false, italic: false, ink: Ink(0, 0, 0) };

    fn lines(text: &str, width: f32, hyphenate: Option<hypher::Lang>) -> Vec<String> {
        let setting = Setting { leading: 5.0, hyphenate, cut: "" };
        let paragraph = Paragraph::new(vec![Run::text(text, STYLE)], width, setting);
        let stated = |line: &Line| {
            let parts = &paragraph.parts[line.parts.clone()];
            let (from, to) = (parts[0].from as usize, parts[parts.len() - 1].to as usize);
            assert!(line.width <= width.max(10.0) + 0.02, "{line:?} is wider than {width}");
            format!("{}{}", &paragraph.text[from..to], if line.hyphen { "~" } else { "" })
        };
        paragraph.lines.iter().map(stated).collect()
    }

    #[test]
    fn a_line_ends_behind_a_space_in_a_compound_or_in_a_word_that_is_too_long() {
        assert_eq!(lines("een twee drie", 40.0, None), ["een ", "twee ", "drie "]);
        assert_eq!(lines(" een\n\n  twee ", 100.0, None), ["een twee "]);
        assert_eq!(lines("bestuur-een/na-dit.csv", 60.0, None), ["bestuur-", "een/na-", "dit.csv "]);
        assert_eq!(lines("aanwezigheid", 40.0, None), ["aanwe~", "zigheid "]);
        assert_eq!(lines("de aanwezigheid", 55.0, None), ["de ", "aanwezig~", "heid "]);
        assert_eq!(lines("de aanwezigheid", 55.0, Some(hypher::Lang::Dutch)), ["de aanwe~", "zigheid "]);
        assert_eq!(lines("999999999999", 30.0, None), ["9999~", "9999~", "9999 "]);
        assert_eq!(lines("a\u{a0}b c", 15.0, None), ["a\u{a0}b ", "c "]);
        assert_eq!(lines("", 40.0, None), Vec::<String>::new());
        assert_eq!(lines("W", 1.0, None).len(), 1);
    }

    #[test]
    fn a_tag_is_never_broken_and_a_line_can_be_ended() {
        let setting = Setting { leading: 5.0, hyphenate: None, cut: "" };
        let runs =
            vec![Run::text("een ", STYLE), Run::Tag("twee drie".into(), STYLE), Run::Break, Run::text("vier", STYLE)];
        let paragraph = Paragraph::new(runs, 50.0, setting);
        assert_eq!(paragraph.lines.len(), 3);
        assert_eq!(paragraph.height(), 3.0 * 10.0 * CAP + 2.0 * 5.0);
    }

    #[test]
    fn what_cannot_be_shown_or_is_far_too_long_is_cut() {
        assert_eq!(printable("e\u{301}\u{301}n \u{202e}漢", ""), "én ?");
        assert_eq!(printable(&"é".repeat(1001), "(ingekort)"), format!("{}… (ingekort)", "é".repeat(1000)));
        assert_eq!(printable(&"é".repeat(1000), "(ingekort)"), "é".repeat(1000));
    }
}
