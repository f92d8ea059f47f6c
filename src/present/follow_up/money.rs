//! The money that was agreed, per school year and per theme.

use std::collections::BTreeMap;

use super::fold::{Fold, Shown, fold};
use super::grid::{Grid, year_name};
use crate::base::exact::Milli;
use crate::present::small::Span;
use crate::present::words::number;
use crate::run::dossier::Dossier;
use crate::stats::follow_up::{MadeCount, ThemeCount, ThemeKey};
use crate::trend::agreed::AgreedSum;
use crate::wording::Wording;

/// Per school year in which it was agreed.
pub(super) fn by_year(dossier: &Dossier, years: &Fold) -> Grid {
    let w = &dossier.wording;
    let rows = years.rows(&dossier.follow_up.made, MadeCount::with);
    Grid {
        title: w.say("follow-up-money-years"),
        warning: None,
        about: vec![w.say("follow-up-money-about")],
        head: head(w, "follow-up-col-made"),
        has_sum: rows.len() > 1,
        rows: rows.iter().map(|(shown, made)| row(w, year_name(w, *shown, made), &made.sum)).collect(),
        words: 1,
        note: None,
    }
}

/// Per theme, of all school years together; nothing where that and the school years would tell of a few schools.
pub(super) fn by_theme(dossier: &Dossier, years: &Fold) -> Grid {
    let w = &dossier.wording;
    let themes = themes(&dossier.follow_up.themes);
    let fold = fold(themes.iter().map(|theme| &theme.schools), dossier.minimum_group);
    let title = w.say("follow-up-money-themes");
    let grid = |about, rows: Vec<Vec<String>>| Grid {
        title,
        warning: None,
        about: vec![about],
        head: head(w, "follow-up-col-theme"),
        has_sum: rows.len() > 1,
        rows,
        words: 1,
        note: None,
    };
    if tells(dossier, years, &themes, &fold) {
        let minimum = [("minimum", dossier.minimum_group.into())];
        return grid(w.say_with("follow-up-themes-hidden", &minimum), vec![]);
    }
    let rows = fold.rows(&themes, with);
    let name = |shown: Shown, theme: &ThemeCount| match (shown, &theme.theme) {
        (Shown::One, Some((_, title))) => title.clone(),
        (Shown::One, None) => w.say("follow-up-no-theme"),
        (Shown::Others, _) => w.say("follow-up-other-themes"),
        (Shown::All, _) => w.say("follow-up-sum"),
    };
    let rows = rows.iter().map(|(shown, theme)| row(w, name(*shown, theme), &theme.sum)).collect();
    grid(w.say("follow-up-themes-about"), rows)
}

/// The themes of all school years; what has no theme comes last.
fn themes(of_years: &[ThemeCount]) -> Vec<ThemeCount> {
    let mut themes: BTreeMap<(bool, &Option<ThemeKey>), ThemeCount> = BTreeMap::new();
    for one in of_years {
        let sum = themes.entry((one.theme.is_none(), &one.theme)).or_default();
        *sum = ThemeCount { theme: one.theme.clone(), ..with(std::mem::take(sum), one) };
    }
    themes.into_values().collect()
}

fn with(mut sum: ThemeCount, other: &ThemeCount) -> ThemeCount {
    sum.sum = sum.sum.with(&other.sum);
    sum.schools.extend(other.schools.iter().cloned());
    sum
}

/// With more school years times themes than this it is not worked out what they tell; then themes are left out.
const MOST_CELLS: usize = 400;

/// Whether what was agreed with fewer schools than the minimum in one school year about one theme is a sum or difference of what is shown.
fn tells(dossier: &Dossier, years: &Fold, themes: &[ThemeCount], fold: &Fold) -> bool {
    let cells = &dossier.follow_up.themes;
    if dossier.minimum_group == 0 || cells.len() > MOST_CELLS {
        return dossier.minimum_group > 0;
    }
    let is_in = |keep: &dyn Fn(&ThemeCount) -> bool| -> Vec<u64> { cells.iter().map(|c| u64::from(keep(c))).collect() };
    let mut span = Span::default();
    for set in years.sets() {
        span.add(is_in(&|cell| {
            set.iter().any(|at| dossier.follow_up.made.get(*at).is_some_and(|m| m.year == cell.year))
        }));
    }
    for set in fold.sets() {
        span.add(is_in(&|cell| set.iter().any(|at| themes.get(*at).is_some_and(|theme| theme.theme == cell.theme))));
    }
    let small = cells.iter().enumerate().filter(|(_, cell)| cell.schools.len() < dossier.minimum_group as usize);
    small.map(|(at, _)| at).any(|at| span.holds((0..cells.len()).map(|other| u64::from(other == at)).collect()))
}

fn head(w: &Wording, first: &str) -> Vec<String> {
    vec![
        w.say(first),
        w.say("follow-up-col-agreements"),
        w.say("follow-up-col-no-amount"),
        w.say("follow-up-col-amount"),
        w.say("follow-up-col-takeovers"),
        w.say("follow-up-col-takeovers-no-amount"),
        w.say("follow-up-col-takeover-amount"),
    ]
}

fn row(w: &Wording, name: String, sum: &AgreedSum) -> Vec<String> {
    vec![
        name,
        number(w, sum.agreements),
        number(w, sum.without_amount),
        euros(w, sum.amount, sum.agreements - sum.without_amount),
        number(w, sum.takeovers),
        number(w, sum.takeovers_without_amount),
        euros(w, sum.takeover_amount, sum.takeovers - sum.takeovers_without_amount),
    ]
}

/// A sum of so many amounts, in euros; of none a dash: nothing agreed is not an agreed nothing.
fn euros(w: &Wording, amount: Milli, amounts: usize) -> String {
    if amounts == 0 {
        return "–".to_owned();
    }
    w.say_with("board-euros", &[("amount", w.language().money(amount).into())])
}
