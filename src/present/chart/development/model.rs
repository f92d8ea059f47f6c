//! The figures of a development.

use crate::base::exact::Ratio;

/// The figures.
pub struct Development {
    /// The sector (povo).
    pub sector: String,
    /// The school years, ascending: `2025-2026`.
    pub years: Vec<String>,
    /// The themes, in the norm's order.
    pub themes: Vec<Theme>,
}

/// Themes in one chart at most.
const MOST_THEMES: usize = 12;

impl Development {
    /// The themes that there is room for in a chart. What is said is said of all of them.
    pub(crate) fn drawn(&self) -> &[Theme] {
        self.themes.get(..MOST_THEMES).unwrap_or(&self.themes)
    }
}

/// One theme.
pub struct Theme {
    /// Its id in the norm.
    pub id: String,
    /// Its title.
    pub title: String,
    /// For each year; `None`: the theme was not in the norm.
    pub points: Vec<Option<Point>>,
}

/// A theme in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Verdicts that are met, over all schools and the theme's standards.
    pub met: u32,
    /// Verdicts in scope; silence counts.
    pub scope: u32,
    /// The version of the norm: points with different ones are not compared.
    pub norm: String,
    /// What can be compared with the year before; `None` where the norm did not change.
    pub like: Option<Like>,
    /// The same whether the norm changed or not; `None` without a year before.
    pub step: Option<Like>,
}

/// The verdicts that can be compared across a change of norm: of the same schools, on the same standards, both under the previous norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Like {
    /// Met and in scope in the year before.
    pub then: (u32, u32),
    /// Met and in scope now, had the norm not changed.
    pub now: (u32, u32),
    /// Met and in scope now, as they are.
    pub is: (u32, u32),
    /// Of `then` and `now` what is not known in both: open or not handed in in one of the years, or set aside by a waiver.
    pub unknown: [(u32, u32); 2],
    /// Whether what can't be compared is of so few schools that counts would tell of them.
    pub hides_others: bool,
    /// Whether what is not known in both is of so few schools, or leaves so few.
    pub hides_unknown: bool,
}

/// Verdicts that came and went: met, and in scope.
pub(crate) type Step = (i64, i64);

/// How a theme went from the year before to the last: the parts add up to the difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bridge {
    /// Met and in scope in the year before.
    pub before: (u32, u32),
    /// What other answers made of those that can be compared and are known in both years.
    pub answers: Step,
    /// What silence and waivers made of those that can be compared: nobody knows which way these went.
    pub unknown: Step,
    /// What the other norm made of them.
    pub norm: Step,
    /// Schools and standards of which only one of the years can be compared.
    pub others: Step,
    /// Met and in scope in the last year.
    pub now: (u32, u32),
    /// Whether answers and others are only told together; of several themes, whether that holds for each.
    pub hides_others: bool,
    /// The same of answers and what is not known.
    pub hides_unknown: bool,
}

impl Bridge {
    /// As it is told: what is hidden is counted with the answers.
    pub(crate) fn told(self) -> Bridge {
        let with = |step: Step, other: Step| (step.0 + other.0, step.1 + other.1);
        let mut told = self;
        if self.hides_others {
            (told.answers, told.others) = (with(told.answers, told.others), (0, 0));
        }
        if self.hides_unknown {
            (told.answers, told.unknown) = (with(told.answers, told.unknown), (0, 0));
        }
        told
    }

    /// With that of another theme, both as they are told: so every column is the sum of what stands in it.
    pub(crate) fn with(self, other: Bridge) -> Bridge {
        let (own, other) = (self.told(), other.told());
        let count = |a: (u32, u32), b: (u32, u32)| (a.0 + b.0, a.1 + b.1);
        let moved = |a: Step, b: Step| (a.0 + b.0, a.1 + b.1);
        Bridge {
            before: count(own.before, other.before),
            answers: moved(own.answers, other.answers),
            unknown: moved(own.unknown, other.unknown),
            norm: moved(own.norm, other.norm),
            others: moved(own.others, other.others),
            now: count(own.now, other.now),
            hides_others: own.hides_others && other.hides_others,
            hides_unknown: own.hides_unknown && other.hides_unknown,
        }
    }
}

fn moved(from: (u32, u32), to: (u32, u32)) -> Step {
    (i64::from(to.0) - i64::from(from.0), i64::from(to.1) - i64::from(from.1))
}

impl Point {
    pub(crate) fn share(&self) -> Ratio {
        share((self.met, self.scope))
    }

    /// What can be compared: the previous share, the current one had the norm not changed, and the current one of the same verdicts.
    pub(crate) fn alike(&self) -> Option<[Ratio; 3]> {
        self.like.map(|like| [share(like.then), share(like.now), share(like.is)])
    }
}

/// How a theme went from the year before to the last, as far as one can say.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moved {
    pub then: (u32, u32),
    pub now: (u32, u32),
    /// Whether another norm lies between.
    pub by_norm: bool,
}

pub(super) fn share((met, scope): (u32, u32)) -> Ratio {
    Ratio::new(i64::from(met), i64::from(scope.max(1)))
}

/// A run of years under one norm: indices of the years and their points.
pub(super) type Run<'a> = Vec<(usize, &'a Point)>;

impl Theme {
    pub(super) fn runs(&self) -> Vec<Run<'_>> {
        let mut runs: Vec<Run> = Vec::new();
        for (year, point) in self.points.iter().enumerate() {
            let Some(point) = point else { continue };
            match runs.last_mut().filter(|run| run.last().is_some_and(|(_, p)| p.norm == point.norm)) {
                Some(run) => run.push((year, point)),
                None => runs.push(vec![(year, point)]),
            }
        }
        runs
    }

    /// What made the last year differ from the one before; `None` where the theme was not in both.
    pub(crate) fn bridge(&self) -> Option<Bridge> {
        let [.., Some(before), Some(now)] = self.points.as_slice() else { return None };
        let (step, before, now) = (now.step?, (before.met, before.scope), (now.met, now.scope));
        let (gone, come) = (moved(before, step.then), moved(step.is, now));
        let (all, unknown) = (moved(step.then, step.now), moved(step.unknown[0], step.unknown[1]));
        Some(Bridge {
            before,
            answers: (all.0 - unknown.0, all.1 - unknown.1),
            unknown,
            norm: moved(step.now, step.is),
            others: (gone.0 + come.0, gone.1 + come.1),
            now,
            hides_others: step.hides_others,
            hides_unknown: step.hides_unknown,
        })
    }

    /// Met and in scope in the last two years: across a change of norm what can be compared, under the norm of then; `None` where that is nothing.
    pub(super) fn moved(&self) -> Option<Moved> {
        let [.., Some(before), Some(now)] = self.points.as_slice() else { return None };
        match (now.like, now.norm == before.norm) {
            (Some(like), _) => Some(Moved { then: like.then, now: like.now, by_norm: true }),
            (None, true) => Some(Moved { then: (before.met, before.scope), now: (now.met, now.scope), by_norm: false }),
            (None, false) => None,
        }
    }

    pub(super) fn latest(&self) -> Option<&Point> {
        self.points.last().and_then(Option::as_ref)
    }
}
