//! Which groups are not shown apart: those of fewer schools than [`Dossier::minimum_group`], and as many others as it takes that nothing of those can
//! be worked out from what is shown.
//!
//! In: the dossier and a norm. Out: [`Rows`] (groups as a whole) and [`Hidden`] (a standard in a group). Must not know: how a group that is hidden looks.
//!
//! A whole is always shown, so a group that is left out alone is what is left of it. A board reads along, and takes its own schools off: what holds of a figure
//! holds of what is left of it for each board as well, unless nothing is left. In each level (wijk, bestuur, soort) and for each figure this
//! holds: none is hidden, or two or more are, which have the minimum of schools together; and what is left of the whole for them is
//! neither none nor all of their schools, unless that holds of the whole. Over all levels together no small group is a sum or difference of
//! what is shown. The next to be hidden is always the smallest that is shown; of equals the first by name.

mod line;
mod readers;
mod span;
mod supply;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::register::School;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;
pub use line::{LEVELS, MOST_GROUPS};
use line::{Line, Telling};

pub(crate) use readers::{Audience, Readers, Rest};
pub(crate) use span::Span;
pub(crate) use supply::SupplyShown;
pub(crate) use whole::may_read_wholes;

/// A group of so many schools at most in which exactly one meets a standard is not told to boards, whatever the batch says: the board of that one would know
/// which neighbours do not.
const LEAST_BESIDE_ONE: u32 = 5;

/// The figures of one norm that are hidden.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    cells: BTreeSet<(Grouping, usize, String)>,
}

/// How groups are called, and which are not shown apart at all.
struct Groups<'g, 'a> {
    name: &'g dyn Fn(Grouping, &'a School) -> &'a str,
    apart: &'g Rows<'a>,
}

impl Hidden {
    /// What is hidden of a norm in the run's year; nothing without a limit.
    pub(crate) fn of(dossier: &Dossier, norm: &Norm, audience: Audience) -> Hidden {
        let apart = Rows::of(dossier, audience, |other| other.is_same(norm));
        let groups = Groups { name: &|grouping, school| grouping.of(school), apart: &apart };
        Hidden::in_groups(dossier, norm, audience, &groups)
    }

    /// The same where the groups of one level that are not in `largest` stand together under `rest`.
    pub(crate) fn folded<'a>(
        dossier: &'a Dossier,
        norm: &Norm,
        (level, largest, rest): (Grouping, &'a [&'a str], &'a str),
    ) -> Hidden {
        let name = |grouping: Grouping, school: &'a School| match grouping.of(school) {
            own if grouping != level || largest.contains(&own) => own,
            _ => rest,
        };
        let groups = Groups { name: &name, apart: &Rows::default() };
        Hidden::in_groups(dossier, norm, Audience::Boards, &groups)
    }

    fn in_groups<'a>(dossier: &'a Dossier, norm: &Norm, audience: Audience, groups: &Groups<'_, 'a>) -> Hidden {
        let mut hidden = Hidden::default();
        let minimum = audience.minimum(dossier);
        if minimum == 0 {
            return hidden;
        }
        let own: Vec<&Assessment> = dossier.now().iter().filter(|a| a.evaluation.norm.is_same(norm)).collect();
        for standard in 0..norm.standards.len() {
            let verdict = |a: &Assessment| a.judgements.get(standard).map(|judgement| judgement.verdict);
            let in_scope = own.iter().filter(|a| verdict(a).is_some_and(Verdict::in_scope));
            let counts = in_scope.map(|a| (&*a.evaluation.school, u32::from(verdict(a) == Some(Verdict::Met))));
            let mut line = Line::named(&counts.collect::<Vec<_>>(), groups.name);
            for (grouping, level) in LEVELS.into_iter().zip(&mut line.levels) {
                level.iter_mut().for_each(|cell| cell.hidden = groups.apart.is_hidden(grouping, cell.group));
            }
            if audience == Audience::Boards {
                line.hide_lone(LEAST_BESIDE_ONE);
            }
            line.protect(minimum, Telling::NoneOrAll);
            for (grouping, level) in LEVELS.into_iter().zip(&line.levels) {
                let cells = level.iter().filter(|cell| cell.hidden);
                hidden.cells.extend(cells.map(|cell| (grouping, standard, cell.group.to_owned())));
            }
        }
        hidden
    }

    /// Whether the figures of a standard in a group are hidden.
    pub fn holds(&self, grouping: Grouping, standard: usize, group: &str) -> bool {
        self.cells.contains(&(grouping, standard, group.to_owned()))
    }
}

/// The groups that are not shown apart at all, and those of which a figure about the whole group is not shown.
#[derive(Debug, Default)]
pub struct Rows<'a> {
    groups: BTreeSet<(Grouping, &'a str)>,
    submitted: BTreeSet<(Grouping, &'a str)>,
    topics: BTreeSet<(Grouping, &'a str)>,
}

impl<'a> Rows<'a> {
    /// Over the norms that `keep` chooses; nothing without a limit. A group is as large as the standard with the most schools in scope, per norm, added
    /// up (a school has one norm).
    pub(crate) fn of(dossier: &'a Dossier, audience: Audience, keep: impl Fn(&Norm) -> bool) -> Rows<'a> {
        let minimum = audience.minimum(dossier);
        if minimum == 0 {
            return Rows::default();
        }
        let mut topics: BTreeMap<usize, u32> = BTreeMap::new();
        dossier.topics.iter().for_each(|topic| *topics.entry(topic.assessment).or_default() += 1);
        let own = dossier.now().iter().enumerate().filter(|(_, a)| keep(&a.evaluation.norm));
        let own: Vec<_> = own.filter(|(_, a)| a.judgements.iter().any(|j| j.verdict.in_scope())).collect();
        let counted = |count: &dyn Fn(usize, &Assessment) -> u32| -> Vec<(&'a School, u32)> {
            own.iter().map(|(at, a)| (&*a.evaluation.school, count(*at, a))).collect()
        };
        let sizes = sizes(dossier, keep);
        let mut line = Line::of(&counted(&|_, a| u32::from(a.evaluation.submission.is_some())));
        for (grouping, level) in LEVELS.into_iter().zip(&mut line.levels) {
            let size = |group| sizes.get(&(grouping, group)).copied().unwrap_or_default();
            level.iter_mut().for_each(|cell| cell.small = size(cell.group) < minimum);
        }
        line.protect(minimum, Telling::Nothing);
        let mut of_topics = Line::of(&counted(&|at, _| topics.get(&at).copied().unwrap_or_default()));
        of_topics.hide_as(&line);
        of_topics.protect(minimum, Telling::None);
        let groups = line.hidden();
        line.protect(minimum, Telling::NoneOrAll);
        Rows { groups, submitted: line.hidden(), topics: of_topics.hidden() }
    }

    /// Whether a group is not shown apart.
    pub fn is_hidden(&self, grouping: Grouping, group: &str) -> bool {
        self.groups.contains(&(grouping, group))
    }

    /// Whether it is not shown how many schools of a group handed in.
    pub fn hides_submitted(&self, grouping: Grouping, group: &str) -> bool {
        self.submitted.contains(&(grouping, group))
    }

    /// Whether it is not shown how many topics the schools of a group have.
    pub fn hides_topics(&self, grouping: Grouping, group: &str) -> bool {
        self.topics.contains(&(grouping, group))
    }
}

/// How large each group is.
fn sizes(dossier: &Dossier, keep: impl Fn(&Norm) -> bool) -> BTreeMap<(Grouping, &str), u32> {
    let mut most: BTreeMap<_, BTreeMap<(&str, &str), u32>> = BTreeMap::new();
    let now = dossier.coverage.iter().filter(|row| row.year == dossier.year);
    for row in now.filter(|row| LEVELS.contains(&row.grouping) && keep(&row.norm)) {
        let norms = most.entry((row.grouping, row.group.as_str())).or_default();
        let size = norms.entry((&row.norm.id, &row.norm.version)).or_default();
        *size = row.schools.max(*size);
    }
    most.into_iter().map(|(group, norms)| (group, norms.values().sum())).collect()
}

/// Which of these, in order, are too small, and the next smallest with them until there are two that are large enough together; none where none is.
pub fn smallest(sizes: &[u32], minimum: u32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|at| sizes[*at]);
    let small = order.iter().take_while(|at| sizes[**at] < minimum).count();
    let sum = |count: usize| order[..count].iter().map(|at| sizes[*at]).sum::<u32>();
    let enough = |count: &usize| *count >= 2 && sum(*count) >= minimum;
    let count = if small == 0 { 0 } else { (small..order.len()).find(enough).unwrap_or(order.len()) };
    order.truncate(count);
    order
}

#[cfg(test)]
pub(crate) mod tests;
