//! What a development says in words, and its figures as a table.

use std::cmp::Ordering;

use super::super::{ChartTable, count, listed};
use super::model::{Development, Like, Moved, Point, Theme, share};
use crate::base::exact::Ratio;
use crate::wording::Wording;

/// The years at which a norm changed for some theme: year before, year after, new norm.
pub(super) fn changes(data: &Development) -> impl Iterator<Item = (usize, usize, &str)> {
    data.themes.iter().flat_map(|theme| {
        let runs = theme.runs();
        let pairs = runs.windows(2).filter_map(|pair| {
            let (before, after) = (pair[0].last()?, pair[1].first()?);
            Some((before.0, after.0, after.1.norm.as_str()))
        });
        pairs.collect::<Vec<_>>()
    })
}

/// Themes of one share that are named at most.
const NAMED: usize = 4;

/// Whether it went up since the year before, over all themes and in how many of them: of what can be compared, under the norm of then. Without a year before, where the most and the least
/// meets the norm.
pub(super) fn message(data: &Development, wording: &Wording) -> String {
    let moved: Vec<_> = data.themes.iter().filter_map(Theme::moved).collect();
    let [.., before, now] = data.years.as_slice() else { return extremes(data, wording) };
    let sum = |of: fn(&Moved) -> (u32, u32)| moved.iter().map(of).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    let (then, is) = (sum(|own| own.then), sum(|own| own.now));
    if moved.is_empty() || then.1 == 0 || is.1 == 0 {
        return extremes(data, wording);
    }
    let way = |own: &Moved| share(own.now).cmp(&share(own.then));
    let went = |which: Ordering| moved.iter().filter(|own| way(own) == which).count();
    let whole = Moved { then, now: is, by_norm: moved.iter().any(|own| own.by_norm) };
    let shares = wording.language().percentages_apart(&[share(then), share(is)]);
    let [high, low] = [0, 1].map(|at| shares.get(at).cloned().unwrap_or_default());
    let facts = [
        ("norm", if whole.by_norm { "yes" } else { "no" }.into()),
        ("way", if way(&whole) == Ordering::Equal { "same" } else { "moved" }.into()),
        ("before", before.into()),
        ("year", now.into()),
        ("then", high.into()),
        ("now", low.into()),
        ("themes", moved.len().into()),
        ("up", went(Ordering::Greater).into()),
        ("down", went(Ordering::Less).into()),
    ];
    wording.say_with("chart-development-message", &facts)
}

/// Where the most and the least meets the norm now.
fn extremes(data: &Development, wording: &Wording) -> String {
    let latest: Vec<_> = data.themes.iter().filter_map(|t| Some((t, t.latest()?.share()))).collect();
    let most = latest.iter().map(|(_, share)| *share).max();
    let least = latest.iter().map(|(_, share)| *share).min();
    match (most, least, data.years.last()) {
        (Some(most), Some(least), Some(year)) => {
            // Equals are all named: none of them is the largest alone.
            let themes = |of: Ratio| {
                let names = latest.iter().filter(|(_, share)| *share == of).map(|(theme, _)| theme.title.clone());
                listed(&names.collect::<Vec<_>>(), NAMED, wording)
            };
            let id = match (latest.len(), most == least) {
                (1, _) => "chart-development-alt-one",
                (_, true) => "chart-development-alt-same",
                (_, false) => "chart-development-alt",
            };
            let share = |share| wording.language().percentage(share);
            wording.say_with(
                id,
                &[
                    ("year", year.into()),
                    ("most", themes(most).into()),
                    ("high", share(most).into()),
                    ("least", themes(least).into()),
                    ("low", share(least).into()),
                ],
            )
        }
        _ => wording.say("chart-development-alt-none"),
    }
}

pub(super) fn alt(data: &Development, wording: &Wording) -> String {
    let (message, extremes) = (message(data, wording), extremes(data, wording));
    let mut alt = if message == extremes { message } else { format!("{message} {extremes}") };
    if let Some((before, after, _)) = changes(data).last() {
        let facts = [("before", (&data.years[before]).into()), ("after", (&data.years[after]).into())];
        alt = format!("{alt} {}", wording.say_with("chart-development-alt-norm", &facts));
        alt.extend(most_by_norm(data, wording).map(|text| format!(" {text}")));
    }
    alt
}

/// The theme in which the change of norm makes the most difference in the last year, in a sentence; of equals all of them.
fn most_by_norm(data: &Development, wording: &Wording) -> Option<String> {
    let moved = data.themes.iter().filter_map(|t| Some((t, t.latest()?.like?)));
    let moved: Vec<_> = moved.filter(|(_, like)| share(like.is) != share(like.now)).collect();
    let by = |(_, like): &&(&Theme, Like)| (share(like.is).scaled(4) - share(like.now).scaled(4)).abs();
    let most = moved.iter().map(|moved| by(&moved)).max()?;
    let (largest, others): (Vec<_>, Vec<_>) = moved.iter().partition(|moved| by(moved) == most);
    if let [&(theme, like)] = largest[..] {
        let told = |part: (u32, u32)| match like.hides_others {
            true => wording.language().percentage(share(part)),
            false => share_of(wording, part),
        };
        let facts =
            [("theme", (&theme.title).into()), ("share", told(like.is).into()), ("without", told(like.now).into())];
        let is_only = data.themes.len() == 1;
        let id = if is_only { "chart-development-alt-by-norm-one" } else { "chart-development-alt-by-norm" };
        return Some(wording.say_with(id, &facts));
    }
    let names: Vec<_> = largest.iter().map(|(theme, ..)| theme.title.clone()).collect();
    let facts = [
        ("themes", listed(&names, NAMED, wording).into()),
        ("others", if others.is_empty() { "no" } else { "yes" }.into()),
    ];
    Some(wording.say_with("chart-development-alt-by-norm-equal", &facts))
}

/// `71 % (710 van 1.000)`.
pub(crate) fn share_of(wording: &Wording, (met, scope): (u32, u32)) -> String {
    let language = wording.language();
    let counts = [
        ("share", language.percentage(share((met, scope))).into()),
        ("met", count(language, met).into()),
        ("scope", count(language, scope).into()),
    ];
    wording.say_with("chart-development-share", &counts)
}

pub(super) fn table(data: &Development, wording: &Wording) -> ChartTable {
    let header = [
        wording.say("chart-theme"),
        wording.say("chart-year"),
        wording.say("chart-norm"),
        wording.say("chart-met"),
        wording.say("chart-in-scope"),
        wording.say("chart-share"),
        wording.say("chart-development-then"),
        wording.say("chart-development-now"),
        wording.say("chart-development-is"),
    ];
    let language = wording.language();
    let alike = |point: &Point, of: fn(&Like) -> (u32, u32)| match &point.like {
        Some(like) if like.hides_others => language.percentage(share(of(like))),
        Some(like) => share_of(wording, of(like)),
        None => String::new(),
    };
    let rows = data.drawn().iter().flat_map(|theme| {
        theme.points.iter().zip(&data.years).filter_map(move |(point, year)| {
            let point = point.as_ref()?;
            Some(vec![
                theme.title.clone(),
                year.clone(),
                point.norm.clone(),
                count(language, point.met),
                count(language, point.scope),
                language.percentage(point.share()),
                alike(point, |like| like.then),
                alike(point, |like| like.now),
                alike(point, |like| like.is),
            ])
        })
    });
    ChartTable { header: header.to_vec(), rows: rows.collect() }
}
