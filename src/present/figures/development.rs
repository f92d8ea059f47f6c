//! The development per theme over the years.

use std::collections::{BTreeMap, BTreeSet};

use super::model::InUse;
use crate::judge::Verdict;
use crate::norm::Norm;
use crate::present::chart::Chart;
use crate::present::chart::development::{self, Development, Like, Point, Theme};
use crate::present::lite;
use crate::present::small::{Audience, Readers};
use crate::register::{Sector, SiteId};
use crate::run::dossier::Dossier;
use crate::trend::change::{self, Change};
use crate::trend::history::YearResults;

/// Years in one chart at most: the last ones.
const MOST_YEARS: usize = 10;

/// The chart of the development of a sector; `None` where no theme that is drawn has figures in two years.
pub(super) fn development(dossier: &Dossier, sector: Sector, norms: &[InUse]) -> Option<Chart> {
    let data = data(dossier, sector, norms).filter(|data| data.drawn().iter().any(compares))?;
    let lite = lite::development::of(&data, &dossier.wording);
    Some(development::draw(&data, &dossier.wording).with(lite))
}

/// The development of a sector, over all themes of these norms; `None` where no theme has figures in two years.
pub(super) fn data(dossier: &Dossier, sector: Sector, norms: &[InUse]) -> Option<Development> {
    let years = &dossier.years[dossier.years.len().saturating_sub(MOST_YEARS)..];
    let norms: Vec<_> = norms.iter().filter(|n| n.norm.sector == sector).collect();
    let ids: BTreeSet<_> = norms.iter().map(|n| n.norm.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    let mut themes = Vec::new();
    for norm in &norms {
        for theme in norm.norm.themes.iter().filter(|theme| seen.insert((norm.norm.id.clone(), theme.id.clone()))) {
            // Themes of different norms are not the same theme, whatever they are called.
            let title = if ids.len() > 1 { format!("{} ({})", theme.title, norm.norm.id) } else { theme.title.clone() };
            let points = points(dossier, years.len(), norm.norm, &theme.id);
            themes.push(Theme { id: theme.id.clone(), title, points });
        }
    }
    if !themes.iter().any(compares) {
        return None;
    }
    let years = years.iter().map(|year| year.year.to_string()).collect();
    Some(Development { sector: sector.as_str().to_owned(), years, themes })
}

/// Whether a theme has figures in two years.
fn compares(theme: &Theme) -> bool {
    theme.points.iter().flatten().count() > 1
}

/// A theme in each of the last years. What can be compared across a change of norm is reported where there is one.
fn points(dossier: &Dossier, years: usize, norm: &Norm, theme: &str) -> Vec<Option<Point>> {
    let mut last: Option<String> = None;
    let first = dossier.years.len() - years;
    let mut points: Vec<_> = (first..dossier.years.len()).map(|at| point(dossier, at, norm, theme)).collect();
    for point in points.iter_mut().flatten() {
        if last.as_ref().is_none_or(|last| *last == point.norm) {
            point.like = None;
        }
        last = Some(point.norm.clone());
    }
    points
}

/// The verdicts on a theme in a year, under any version of its norm: met, and in scope (silence counts, n.v.t. does not).
fn point(dossier: &Dossier, at: usize, norm: &Norm, theme: &str) -> Option<Point> {
    let year = &dossier.years[at];
    let (mut met, mut scope, mut versions) = (0, 0, BTreeSet::new());
    let is_version = |other: &Norm| other.id == norm.id && other.sector == norm.sector;
    for assessment in year.assessments.iter().filter(|a| is_version(&a.evaluation.norm)) {
        let version = &assessment.evaluation.norm;
        let Some(theme) = version.themes.iter().find(|t| t.id == theme) else { continue };
        for judgement in assessment.judgements.get(theme.standards.clone()).unwrap_or_default() {
            met += u32::from(judgement.verdict == Verdict::Met);
            scope += u32::from(judgement.verdict.in_scope());
        }
        versions.insert(version.version.as_str());
    }
    let norm = versions.into_iter().collect::<Vec<_>>().join(" + ");
    let step = (at > 0).then(|| like(dossier, at, &is_version, theme)).filter(|like| like.now.1 > 0);
    (scope > 0).then_some(Point { met, scope, norm, like: step, step })
}

/// What can be compared with the year before ([`Change::without_norm`]): of schools with a past the standards that were asked then too, where the answers
/// of now tell a verdict under the previous norm.
fn like(dossier: &Dossier, at: usize, is_version: &impl Fn(&Norm) -> bool, theme: &str) -> Like {
    let (past, year) = dossier.years.split_at(at);
    let mut like = Like::default();
    // What stays outside: of now as it comes, of the year before what is not taken from all.
    let mut outside = BTreeSet::new();
    // Of what is inside, of whom something is not known in both years, and of whom something is.
    let (mut silent, mut heard) = (BTreeSet::new(), BTreeSet::new());
    let mut left = of_theme(past.last(), is_version, theme);
    for assessment in year.first().map_or(&[][..], |year| &year.assessments) {
        let (norm, site) = (&assessment.evaluation.norm, &assessment.evaluation.school.id);
        let Some(theme) = norm.themes.iter().find(|t| is_version(norm) && t.id == theme) else { continue };
        let before = change::compared_with(assessment, past, &dossier.register);
        let before = before.filter(|(year, _)| Some(*year) == past.last().map(|results| results.year));
        let changed = change::of(&dossier.changes.changed, assessment.evaluation.year, site);
        let masked = change::of(&dossier.changes.masked, assessment.evaluation.year, site);
        for judgement in assessment.judgements.get(theme.standards.clone()).unwrap_or_default() {
            let here = |c: &&Change| c.after.as_ref().is_some_and(|side| side.standard == judgement.standard);
            let sides = match changed.iter().chain(masked).find(here) {
                None => Some((judgement.verdict, judgement.verdict)),
                Some(change) => change.before.as_ref().map(|before| before.verdict).zip(change.without_norm()),
            };
            let Some(((then, now), (_, before))) = sides.zip(before) else {
                outside.extend(judgement.verdict.in_scope().then(|| site.clone()));
                continue;
            };
            count(&mut like.then, then);
            count(&mut like.now, now);
            count(&mut like.is, judgement.verdict);
            if is_unknown(then) || is_unknown(now) {
                let [was, is] = &mut like.unknown;
                count(was, then);
                count(is, now);
                silent.insert(site.clone());
            } else {
                heard.insert(site.clone());
            }
            if let Some(left) = left.get_mut(&before.evaluation.school.id) {
                *left -= i64::from(then.in_scope());
            }
        }
    }
    outside.extend(left.into_iter().filter(|(_, left)| *left != 0).map(|(site, _)| site));
    let readers = Readers::of(dossier, Audience::Boards);
    like.hides_others = !readers.may_read(&outside);
    like.hides_unknown = !(readers.may_read(&silent) && readers.may_read(&heard));
    like
}

/// Whether it is not the answers that decide: they are missing, or a waiver sets them aside.
fn is_unknown(verdict: Verdict) -> bool {
    verdict.is_open() || verdict.is_silent() || verdict == Verdict::Waived
}

fn count((met, scope): &mut (u32, u32), verdict: Verdict) {
    *met += u32::from(verdict == Verdict::Met);
    *scope += u32::from(verdict.in_scope());
}

/// How many verdicts on a theme each school has in a year.
fn of_theme(year: Option<&YearResults>, is_version: &impl Fn(&Norm) -> bool, theme: &str) -> BTreeMap<SiteId, i64> {
    let mut all = BTreeMap::new();
    for assessment in year.map_or(&[][..], |year| &year.assessments) {
        let (norm, site) = (&assessment.evaluation.norm, &assessment.evaluation.school.id);
        let Some(theme) = norm.themes.iter().find(|t| is_version(norm) && t.id == theme) else { continue };
        let own = assessment.judgements.get(theme.standards.clone()).unwrap_or_default();
        let scope = own.iter().filter(|judgement| judgement.verdict.in_scope()).count();
        all.insert(site.clone(), i64::try_from(scope).unwrap_or(i64::MAX));
    }
    all
}
