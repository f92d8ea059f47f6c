//! How many schools meet each standard as its threshold moves (drempels): a small plot per standard.
//!
//! In: per standard the thresholds with their counts, and where the threshold lies before and after. Out: a [`Chart`]. Must not know: norms as
//! a whole, schools.

use super::canvas::{self, Anchor, Canvas, Look};
use super::form::{LETTERS, Room};
use super::legend::Legend;
use super::palette::{GREY, GRID, INK, LINE, SOFT};
use super::{Chart, ChartTable, StandardName, Told, count, listed, text};
use crate::base::exact::Milli;
use crate::base::number::to_i32;
use crate::norm::Rule;
use crate::wording::{Arg, Wording};

const PX: i32 = LETTERS;
/// From the panel's edge to the axis: room for a number of schools.
const AXIS: i32 = 52;
/// White behind the axis.
const END: i32 = 26;
/// Room for the words at the threshold.
const HEAD: i32 = 34;
const PLOT: i32 = 130;
/// Room for the thresholds below the axis.
const FOOT: i32 = 56;
/// Standards named in the alt text.
const NAMED: usize = 3;

/// The figures.
pub struct Thresholds {
    /// The norm's title.
    pub norm: String,
    /// The school year.
    pub year: String,
    /// The standards, in the norm's order.
    pub standards: Vec<Standard>,
}

/// One standard.
pub struct Standard {
    /// Its name.
    pub name: StandardName,
    /// Its rule, which tells how thresholds are shown.
    pub rule: Rule,
    /// Rising thresholds with the schools that meet them for certain and those that could.
    pub steps: Vec<(Milli, u32, u32)>,
    /// The threshold as it is, where it can be laid beside these.
    pub before: Option<Milli>,
    /// Schools that are judged.
    pub schools: u32,
}

impl Standard {
    fn shown(&self, threshold: Milli, wording: &Wording) -> String {
        wording.language().threshold(self.rule.with_threshold(threshold))
    }

    fn at(&self, threshold: Milli) -> Option<&(Milli, u32, u32)> {
        self.steps.iter().find(|step| step.0 >= threshold)
    }
}

/// Draws it.
pub fn draw(data: &Thresholds, wording: &Wording) -> Chart {
    let facts = [("norm", (&data.norm).into()), ("year", (&data.year).into())];
    let title = wording.say_with("chart-thresholds-title", &facts);
    let told = Told { title, message: message(data, wording), alt: alt(data, wording) };
    let draw = |room| sheet(data, room, wording);
    Chart::formed(draw, told, table(data, wording))
}

fn sheet(data: &Thresholds, room: Room, wording: &Wording) -> (String, (i32, i32)) {
    let legend = Legend::new(vec![], &[wording.say("chart-thresholds-how")], PX, room.width - 8);
    let top = legend.height() + 16;
    let columns = room.columns(data.standards.len());
    let wide = room.width / columns;
    let lines = to_i32(data.standards.iter().map(|s| name_of(s, wide).len()).max().unwrap_or(1));
    let title_height = lines * Look::plain(PX, INK).leading() + 6;
    let around = title_height + HEAD + FOOT;
    let plot = room.plot(data.standards.len(), top, around, PLOT);
    let rows = (to_i32(data.standards.len()) + columns - 1) / columns;
    let size = (room.width, top + rows * (around + plot));
    // One scale in all of them.
    let most = data.standards.iter().map(|standard| standard.schools).max().unwrap_or(0);
    let svg = canvas::draw(size, |sheet| {
        legend.draw(sheet, (4, 4));
        for (at, standard) in (0..).zip(&data.standards) {
            let (left, top) = (at % columns * wide, top + at / columns * (around + plot));
            let words = name_of(standard, wide);
            let half = to_i32(words.len()) * Look::plain(PX, INK).leading() / 2;
            sheet.lines((left + 4, top + half), &words, Look::plain(PX, INK).bold());
            Panel { left, top: top + title_height + HEAD, wide, plot, most, standard }.draw(sheet, wording);
        }
    });
    (svg, size)
}

fn name_of(standard: &Standard, wide: i32) -> Vec<String> {
    text::wrap(&standard.name.full(), PX, true, text::snug(wide - 8), 2)
}

/// One small plot, from the upper edge of its axes.
struct Panel<'a> {
    left: i32,
    top: i32,
    /// Its width, and the height of its plot.
    wide: i32,
    plot: i32,
    /// The most schools of any standard: where all axes end.
    most: u32,
    standard: &'a Standard,
}

impl Panel<'_> {
    fn ends(&self) -> (i64, i64) {
        let of = |step: Option<&(Milli, u32, u32)>| step.map_or(0, |step| step.0.0);
        (of(self.standard.steps.first()), of(self.standard.steps.last()))
    }

    fn x(&self, threshold: Milli) -> i32 {
        let (first, last) = self.ends();
        let room = i64::from(self.wide - AXIS - END);
        let along = (threshold.0.clamp(first, last) - first) * room / (last - first).max(1);
        self.left + AXIS + to_i32(along)
    }

    fn y(&self, schools: u32) -> i32 {
        self.top + self.plot - to_i32(i64::from(schools) * i64::from(self.plot) / i64::from(self.most.max(1)))
    }

    fn draw(&self, sheet: &mut Canvas, wording: &Wording) {
        let standard = self.standard;
        for schools in [0, self.most] {
            sheet.line((self.left + AXIS, self.y(schools)), (self.left + self.wide - END, self.y(schools)), GRID, 1);
            let words = count(wording.language(), schools);
            sheet.text((self.left + AXIS - 6, self.y(schools)), &words, Look::plain(PX, SOFT).at(Anchor::End));
        }
        let look = Look::plain(PX, SOFT).at(Anchor::Middle);
        for threshold in [self.ends().0, self.ends().1].map(Milli) {
            sheet.text((self.x(threshold), self.top + self.plot + 18), &standard.shown(threshold, wording), look);
        }
        sheet.path(self.stairs(|step| step.2), GREY, 1);
        sheet.path(self.stairs(|step| step.1), LINE, 3);
        self.thresholds(sheet, wording);
    }

    /// A threshold holds until the next: the line falls in steps.
    fn stairs(&self, of: impl Fn(&(Milli, u32, u32)) -> u32) -> Vec<(i32, i32)> {
        let mut points: Vec<(i32, i32)> = Vec::new();
        for step in &self.standard.steps {
            let (x, y) = (self.x(step.0), self.y(of(step)));
            if let Some((before, _)) = points.last().copied() {
                points.push((before, y));
            }
            points.push((x, y));
        }
        points
    }

    /// Where the threshold lies, and how many schools meet it there: bounds where open questions leave room.
    fn thresholds(&self, sheet: &mut Canvas, wording: &Wording) {
        let standard = self.standard;
        let after = standard.rule.threshold();
        let (top, bottom) = (self.top - 8, self.top + self.plot + 4);
        let stated = |threshold: Milli| {
            let (met, possible) = standard.at(threshold).map_or((0, 0), |step| (step.1, step.2));
            let number = |schools| count(wording.language(), schools);
            let facts = [("met", number(met).into()), ("possible", number(possible).into())];
            let schools =
                if possible > met { wording.say_with("chart-thresholds-bounds", &facts) } else { number(met) };
            let of = [("schools", schools.into()), ("n", number(standard.schools).into())];
            format!("{}: {}", standard.shown(threshold, wording), wording.say_with("chart-thresholds-of", &of))
        };
        let mut words = stated(after);
        if let Some(before) = standard.before.filter(|before| *before != after) {
            let x = self.x(before);
            sheet.line((x, top), (x, bottom), SOFT, 2);
            let facts = [("before", stated(before).into()), ("after", (&words).into())];
            let both = wording.say_with("chart-thresholds-move", &facts);
            // Many schools with bounds on both sides may not fit; both lines are there all the same.
            if text::width(&both, PX, true) + 8 <= self.wide {
                words = both;
            }
        }
        sheet.dashes(self.x(after) - 1, top, bottom, INK);
        let half = text::width(&words, PX, true) / 2 + 4;
        let x = self.x(after).clamp(self.left + half, (self.left + self.wide - half).max(self.left + half));
        sheet.text((x, self.top - 20), &words, Look::plain(PX, INK).bold().at(Anchor::Middle));
    }
}

fn message(data: &Thresholds, wording: &Wording) -> String {
    match fewest(data, wording) {
        None => wording.say("chart-thresholds-message-all"),
        Some(fewest) => wording.say_with("chart-thresholds-message", &[("fewest", fewest.into())]),
    }
}

fn alt(data: &Thresholds, wording: &Wording) -> String {
    let standards = ("standards", Arg::from(data.standards.len()));
    match fewest(data, wording) {
        None => wording.say_with("chart-thresholds-alt-all", &[standards]),
        Some(fewest) => wording.say_with("chart-thresholds-alt", &[standards, ("fewest", fewest.into())]),
    }
}

/// Where the fewest schools meet the threshold as it is; `None` where all meet all.
fn fewest(data: &Thresholds, wording: &Wording) -> Option<String> {
    let met = |s: &Standard| s.at(s.rule.threshold()).map_or(0, |step| step.1);
    // What every school meets is not where the fewest do.
    let mut named: Vec<&Standard> = data.standards.iter().filter(|s| met(s) < s.schools).collect();
    if named.is_empty() {
        return None;
    }
    // The fewest first; the sort keeps the norm's order.
    named.sort_by_key(|s| met(s));
    let named: Vec<_> = named
        .into_iter()
        .take(NAMED)
        .map(|s| {
            let number = |schools| Arg::from(count(wording.language(), schools));
            let (met, possible) = s.at(s.rule.threshold()).map_or((0, 0), |step| (step.1, step.2));
            let facts = [
                ("standard", s.name.full().into()),
                ("met", number(met)),
                ("possible", number(possible)),
                ("schools", number(s.schools)),
            ];
            // What is open is not the same as not met.
            let is_open = possible > met;
            let stated = if is_open { "chart-thresholds-alt-bounds" } else { "chart-thresholds-alt-standard" };
            wording.say_with(stated, &facts)
        })
        .collect();
    Some(listed(&named, NAMED, wording))
}

fn table(data: &Thresholds, wording: &Wording) -> ChartTable {
    let header = ["chart-standard", "chart-thresholds-threshold", "chart-met", "chart-thresholds-possible"];
    let rows = data.standards.iter().flat_map(|standard| {
        standard.steps.iter().map(move |step| {
            let counts = [step.1, step.2].map(|schools| count(wording.language(), schools));
            [standard.name.full(), standard.shown(step.0, wording)].into_iter().chain(counts).collect()
        })
    });
    ChartTable { header: header.map(|id| wording.say(id)).to_vec(), rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Language;

    fn stated(met: &[(u32, u32)]) -> String {
        let standard = |(at, (met, possible)): (usize, &(u32, u32))| Standard {
            name: StandardName { id: format!("S{at}"), title: "Rust".into() },
            rule: Rule::share(Milli(500)),
            steps: vec![(Milli(500), *met, *possible)],
            before: None,
            schools: 5,
        };
        let standards = met.iter().enumerate().map(standard).collect();
        let data = Thresholds { norm: "Norm".into(), year: "2025-2026".into(), standards };
        alt(&data, &Wording::new(Language::Nl))
    }

    #[test]
    fn the_fewest_are_never_all_and_the_base_is_named() {
        let base = "scholen die antwoorden gaven en geen ontheffing hebben, voldoen";
        let some = stated(&[(5, 5), (3, 3), (5, 5), (4, 5)]);
        assert!(
            some.ends_with(&format!("Van de {base} de minste bij S1 Rust (3 van 5), S3 Rust (4 tot 5 van 5).")),
            "{some}"
        );
        let (all, one) = (stated(&[(5, 5), (5, 5)]), stated(&[(5, 5)]));
        assert!(all.ends_with(&format!("Alle {base} aan elke standaard.")), "{all}");
        assert!(one.ends_with(&format!("Alle {base} daaraan.")), "{one}");
    }
}
