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
}

/// The verdicts that can be compared across a change of norm: of the same schools, on the same standards, both under the previous norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Like {
    /// Met and in scope in the year before.
    pub then: (u32, u32),
    /// Met and in scope now, had the norm not changed.
    pub now: (u32, u32),
}

impl Point {
    pub(crate) fn share(&self) -> Ratio {
        share((self.met, self.scope))
    }

    /// What can be compared: the previous share, and the current one had the norm not changed.
    pub(crate) fn alike(&self) -> Option<(Ratio, Ratio)> {
        self.like.map(|like| (share(like.then), share(like.now)))
    }
}

fn share((met, scope): (u32, u32)) -> Ratio {
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

    pub(super) fn latest(&self) -> Option<&Point> {
        self.points.last().and_then(Option::as_ref)
    }
}
