//! Colours and symbols: colour-blind safe (Okabe and Ito's, some lightened), and a symbol of its own for everything that has a colour.
//!
//! In: what is shown. Out: a [`Paint`]. Must not know: charts. Text on every fill has a contrast of at least 4.5 to 1 (a test measures it).

use plotters::style::RGBColor;

use crate::judge::{GapStatus, Verdict};
use crate::stats::coverage::CoverageState;

/// The paper.
pub(crate) const PAPER: Ink = RGBColor(255, 255, 255);
/// Text and axes.
pub(crate) const INK: Ink = RGBColor(34, 34, 34);
/// Less important text, and outlines.
pub(crate) const SOFT: Ink = RGBColor(89, 89, 89);
/// Lines to read along.
pub(crate) const GRID: Ink = RGBColor(222, 222, 222);
/// The ground of a bar or a hidden cell.
pub(crate) const GROUND: Ink = RGBColor(238, 238, 238);

const BLUE: Ink = RGBColor(0, 114, 178);
const ORANGE: Ink = RGBColor(230, 159, 0);
const PURPLE: Ink = RGBColor(204, 121, 167);
const SKY: Ink = RGBColor(86, 180, 233);
const PALE: Ink = RGBColor(188, 222, 242);
const YELLOW: Ink = RGBColor(240, 228, 66);
const SILVER: Ink = RGBColor(204, 204, 204);
/// Not met, from long ago to never asked before: one colour in four depths, so that it means one thing.
const BROWN: Ink = RGBColor(150, 66, 0);
const COPPER: Ink = RGBColor(221, 128, 58);
const APRICOT: Ink = RGBColor(247, 196, 124);
const CREAM: Ink = RGBColor(253, 232, 205);
const VERMILION: Ink = RGBColor(213, 94, 0);
/// A span that decides nothing.
pub(crate) const GREY: Ink = RGBColor(150, 150, 150);
/// The line of a development.
pub(crate) const LINE: Ink = BLUE;

/// A symbol, drawn from shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Symbol {
    /// A filled disc.
    Disc,
    /// A circle.
    Ring,
    /// A square on its point.
    Diamond,
    /// A triangle that stands on its base.
    Triangle,
    /// A triangle on its point.
    Wedge,
    /// A square.
    Square,
    /// A disc of which half is filled.
    Half,
    /// A short line.
    Dash,
    /// Three dots.
    Dots,
}

/// How something is filled and marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paint {
    /// The fill.
    pub fill: Ink,
    /// Text and symbol on it.
    pub on: Ink,
    /// An outline, where the fill is as the paper or must stand out.
    pub edge: Option<Ink>,
    /// Its symbol.
    pub symbol: Symbol,
}

const fn paint(fill: Ink, on: Ink, edge: Option<Ink>, symbol: Symbol) -> Paint {
    Paint { fill, on, edge, symbol }
}

/// A cell of a group that is too small to be shown.
pub(crate) const HIDDEN: Paint = paint(GROUND, SOFT, None, Symbol::Dots);
/// What the norm has a part in: hatched, here on paper.
pub(crate) const HATCHED: Paint = paint(PAPER, SOFT, Some(SOFT), Symbol::Dots);
/// A cell without a school in scope.
pub(crate) const EMPTY: Paint = paint(PAPER, SOFT, Some(GRID), Symbol::Dash);

/// A verdict (uitslag).
pub(crate) fn verdict(verdict: Verdict) -> Paint {
    match verdict {
        Verdict::Met => paint(BLUE, PAPER, None, Symbol::Disc),
        Verdict::NotMet => paint(ORANGE, INK, None, Symbol::Diamond),
        Verdict::Undecided => paint(PURPLE, INK, None, Symbol::Triangle),
        Verdict::NotSubmitted => paint(SILVER, INK, None, Symbol::Ring),
        Verdict::Waived => paint(SKY, INK, None, Symbol::Square),
        Verdict::NotApplicable => paint(PAPER, SOFT, Some(SOFT), Symbol::Dash),
    }
}

/// The status of a gap (status).
pub(crate) fn status(status: GapStatus) -> Paint {
    match status {
        GapStatus::First => paint(CREAM, INK, Some(BROWN), Symbol::Ring),
        GapStatus::New => paint(APRICOT, INK, None, Symbol::Triangle),
        GapStatus::Returned => paint(COPPER, INK, None, Symbol::Wedge),
        GapStatus::Lasting => paint(BROWN, PAPER, None, Symbol::Diamond),
        GapStatus::Solved => paint(BLUE, PAPER, None, Symbol::Disc),
    }
}

/// The state of coverage (dekking).
pub(crate) fn coverage(state: CoverageState) -> Paint {
    match state {
        CoverageState::Full => paint(BLUE, PAPER, None, Symbol::Disc),
        CoverageState::Partial => paint(PALE, INK, None, Symbol::Half),
        CoverageState::Fragile => paint(YELLOW, INK, None, Symbol::Triangle),
        CoverageState::White => paint(PAPER, INK, Some(VERMILION), Symbol::Ring),
    }
}

/// A colour.
pub(crate) type Ink = RGBColor;

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(ink: Ink) -> f64 {
        let part = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(ink.0) + 0.7152 * part(ink.1) + 0.0722 * part(ink.2)
    }

    fn contrast(a: Ink, b: Ink) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_on_every_fill_can_be_read() {
        let statuses =
            [GapStatus::First, GapStatus::New, GapStatus::Returned, GapStatus::Lasting, GapStatus::Solved].map(status);
        let states = CoverageState::ALL.map(coverage);
        let all = Verdict::ALL.map(verdict).into_iter().chain(statuses).chain(states).chain([HIDDEN, HATCHED, EMPTY]);
        for paint in all {
            assert!(contrast(paint.fill, paint.on) >= 4.5, "{paint:?}");
        }
        assert!(contrast(PAPER, SOFT) >= 4.5);
    }

    #[test]
    fn a_colour_means_one_thing_in_all_charts() {
        // That all meet it, that it was solved and that a school meets it is one thing: it is met.
        let mut meanings = vec![
            (verdict(Verdict::Met), "met"),
            (verdict(Verdict::NotMet), "not met"),
            (verdict(Verdict::Undecided), "undecided"),
            (verdict(Verdict::NotSubmitted), "not submitted"),
            (verdict(Verdict::Waived), "waived"),
            (status(GapStatus::First), "first"),
            (status(GapStatus::New), "new"),
            (status(GapStatus::Returned), "returned"),
            (status(GapStatus::Lasting), "lasting"),
            (status(GapStatus::Solved), "met"),
            (coverage(CoverageState::Full), "met"),
            (coverage(CoverageState::Partial), "partial"),
            (coverage(CoverageState::Fragile), "fragile"),
            (HIDDEN, "hidden"),
        ];
        meanings.sort_by_key(|(paint, meaning)| ((paint.fill.0, paint.fill.1, paint.fill.2), *meaning));
        meanings.dedup_by_key(|(paint, meaning)| (paint.fill, *meaning));
        for pair in meanings.windows(2) {
            assert_ne!(pair[0].0.fill, pair[1].0.fill, "{} and {}", pair[0].1, pair[1].1);
        }
        // White says nothing by itself: its edge does.
        let edges = [verdict(Verdict::NotApplicable), coverage(CoverageState::White), EMPTY].map(|paint| paint.edge);
        assert!(edges.iter().all(Option::is_some) && edges[0] != edges[1] && edges[1] != edges[2]);
    }

    #[test]
    fn no_two_things_in_one_chart_share_a_symbol() {
        let mut symbols = Verdict::ALL.map(|v| verdict(v).symbol).to_vec();
        symbols.sort();
        symbols.dedup();
        assert_eq!(symbols.len(), Verdict::ALL.len());
    }
}
