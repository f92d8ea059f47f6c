//! Text as it will be: cleaned, measured, wrapped and shortened, before anything is drawn.
//!
//! In: any text. Out: lines that fit. Must not know: what is drawn. Widths come from the built-in font, so they are the same on every machine.

use std::sync::OnceLock;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

/// The family in the SVG: the built-in font first, and what a browser without it should take.
pub(crate) const FAMILY: &str = "Noto Sans, Arial, Liberation Sans, sans-serif";

/// plotters measures by the height of the font (ascent and descent), Noto Sans has 1362 of it on 1000 units to the em.
const HEIGHT: f64 = 1362.0;
/// Characters with a measured width; beyond them one em is taken, which is never too little.
const MEASURED: usize = 0x250;

/// Text without characters that XML forbids; every run of white space becomes one space.
pub(crate) fn clean(text: &str) -> String {
    let allowed = |c: char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}');
    let text: String = text.chars().map(|c| if allowed(c) { c } else { ' ' }).collect();
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The font of a chart, registered with plotters on first use.
pub(super) fn font(bold: bool, size: f64) -> FontDesc<'static> {
    static READY: OnceLock<bool> = OnceLock::new();
    READY.get_or_init(|| {
        register_font(FAMILY, FontStyle::Normal, notosans::REGULAR_TTF).is_ok()
            && register_font(FAMILY, FontStyle::Bold, notosans::BOLD_TTF).is_ok()
    });
    FontDesc::new(FontFamily::Name(FAMILY), size, if bold { FontStyle::Bold } else { FontStyle::Normal })
}

/// Advances in thousandths of an em, by character.
fn advances(bold: bool) -> &'static [u16] {
    static TABLES: [OnceLock<Vec<u16>>; 2] = [OnceLock::new(), OnceLock::new()];
    TABLES[usize::from(bold)].get_or_init(|| {
        let font = font(bold, HEIGHT);
        let width = |c: char| font.layout_box(c.encode_utf8(&mut [0; 4])).map_or(1000, |(_, (w, _))| w);
        let code = |at: usize| u32::try_from(at).ok().and_then(char::from_u32).unwrap_or(' ');
        (0..MEASURED).map(|at| u16::try_from(width(code(at))).unwrap_or(1000)).collect()
    })
}

/// The width of a line in pixels, rounded up; without kerning, so never much too small.
pub(super) fn width(text: &str, px: i32, bold: bool) -> i32 {
    let advances = advances(bold);
    let of = |c: char| match c {
        '…' => 821,
        '–' | '−' => 572,
        _ => advances.get(c as usize).map_or(1000, |w| i32::from(*w)),
    };
    (text.chars().map(of).sum::<i32>() * px + 999) / 1000
}

/// The room to fill when a wider font may come in the place of Noto Sans: a tenth stays free (DejaVu Sans is about that much wider).
pub(super) const fn snug(room: i32) -> i32 {
    room * 9 / 10
}

/// The text in one line of at most `room` pixels, cut off with … where it must be.
pub(super) fn shorten(text: &str, px: i32, bold: bool, room: i32) -> String {
    let text = clean(text);
    if width(&text, px, bold) <= room {
        return text;
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if width(&kept, px, bold) + width("…", px, bold) > room {
            kept.pop();
            break;
        }
    }
    // At a word, where that leaves at least half.
    let is_whole = text[kept.len()..].starts_with(' ');
    let word = kept.rfind(' ').filter(|at| !is_whole && *at * 2 >= kept.len());
    format!("{}…", kept[..word.unwrap_or(kept.len())].trim_end())
}

/// The text in at most `most` lines of at most `room` pixels; what does not fit is cut off with …. At least one line.
pub(crate) fn wrap(text: &str, px: i32, bold: bool, room: i32, most: usize) -> Vec<String> {
    let text = clean(text);
    let mut lines: Vec<String> = Vec::new();
    let mut words: Vec<&str> = text.split(' ').collect();
    words.reverse();
    let mut line = String::new();
    while let Some(word) = words.pop() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        let fits = width(&longer, px, bold) <= room;
        if lines.len() + 1 == most && !fits {
            // The last line takes the rest, and is cut off.
            words.reverse();
            let rest: Vec<&str> = std::iter::once(longer.as_str()).chain(words).collect();
            lines.push(shorten(&rest.join(" "), px, bold, room));
            return lines;
        }
        if fits {
            line = longer;
        } else if line.is_empty() {
            // One word wider than a line: broken where it must.
            let cut = break_at(word, px, bold, room);
            lines.push(word[..cut].to_owned());
            words.push(&word[cut..]);
        } else {
            lines.push(std::mem::take(&mut line));
            words.push(word);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Where to break a word that is wider than the room: after a hyphen if there is one, else where the room ends; at least one character.
fn break_at(word: &str, px: i32, bold: bool, room: i32) -> usize {
    let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
    let fitting: Vec<usize> = ends.take_while(|end| width(&word[..*end], px, bold) <= room).collect();
    let first = word.chars().next().map_or(0, char::len_utf8);
    let hyphen = fitting.iter().rev().copied().find(|end| word[..*end].ends_with('-'));
    hyphen.or(fitting.last().copied()).unwrap_or(first).max(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_wrapped_to_the_room_and_never_lost_without_a_mark() {
        let text = "Afspraken over medicijnverstrekking en medische handelingen";
        let lines = wrap(text, 15, false, 200, 4);
        assert!(lines.len() > 1 && lines.iter().all(|l| width(l, 15, false) <= 200), "{lines:?}");
        assert_eq!(lines.join(" "), text);
        let cut = wrap(text, 15, false, 200, 2);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].ends_with('…') && width(&cut[1], 15, false) <= 200, "{cut:?}");
        let word = wrap("Ondersteuningsplanraadsvergadering", 15, false, 100, 5);
        assert_eq!(word.concat(), "Ondersteuningsplanraadsvergadering");
        assert_eq!(wrap("", 15, false, 100, 2), [""]);
    }

    #[test]
    fn text_is_shortened_at_a_word_where_there_is_one() {
        let text = "Taal: 85 % van de leerlingen op de meeste scholen";
        let ends = |room| shorten(text, 15, false, room).trim_end_matches('…').to_owned();
        for room in (200..350).step_by(5) {
            let kept = ends(room);
            assert!(kept == text || text[kept.len()..].starts_with(' '), "{kept}");
        }
        assert!(ends(20).len() < 6 && shorten("Ondersteuningsplanraad", 15, false, 100).starts_with("Onders"));
    }

    #[test]
    fn forbidden_characters_become_spaces() {
        assert_eq!(clean(" a\u{0}b\n\tc\u{ffff} "), "a b c");
    }
}
