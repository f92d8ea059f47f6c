//! The money that was agreed, per school year and per theme.

use std::collections::{BTreeMap, BTreeSet};

use super::amounts;
use super::fold::{Fold, Shown, fold};
use super::grid::{Grid, year_name};
use crate::base::exact::Milli;
use crate::present::small::{Readers, Rest, Span};
use crate::present::words::number;
use crate::register::SiteId;
use crate::run::dossier::Dossier;
use crate::stats::follow_up::{MadeCount, ThemeCount, ThemeKey};
use crate::trend::agreed::AgreedSum;
use crate::wording::Wording;

/// Per school year in which it was agreed.
pub(super) fn by_year(dossier: &Dossier, readers: &Readers, years: &Fold) -> Grid {
    let w = &dossier.wording;
    let rows = years.rows(&dossier.follow_up.made, MadeCount::with);
    let shown = shown_years(dossier, readers, years);
    let about = vec![w.say("follow-up-money-about")];
    let named = rows.iter().map(|(of, made)| (year_name(w, *of, made), &made.sum));
    grid(dossier, readers, w.say("follow-up-money-years"), about, "follow-up-col-made", (named.collect(), &shown))
}

/// All that was agreed together, in figures and words.
pub(crate) struct MoneySum {
    /// Agreements that were not dropped.
    pub agreements: usize,
    /// Of these with an amount.
    pub amounts: usize,
    /// What these come to, or that it is not shown.
    pub amount: String,
    /// Tasks that are taken over.
    pub takeovers: usize,
    /// Of these with an amount.
    pub takeover_amounts: usize,
    /// What these come to, or that it is not shown.
    pub takeover_amount: String,
}

/// All that was agreed, as the last row of [`by_year`] has it; `None` without agreements that count.
pub(super) fn total(dossier: &Dossier, readers: &Readers, years: &Fold) -> Option<MoneySum> {
    let w = &dossier.wording;
    let (_, made) = years.rows(&dossier.follow_up.made, MadeCount::with).pop()?;
    let (any, takeover) = shown_years(dossier, readers, years).pop()?;
    let sum = &made.sum;
    let words = row(w, String::new(), sum, (any, takeover));
    (sum.agreements > 0).then(|| MoneySum {
        agreements: sum.agreements,
        amounts: sum.agreements - sum.without_amount,
        amount: words[3].clone(),
        takeovers: sum.takeovers,
        takeover_amounts: sum.takeovers - sum.takeovers_without_amount,
        takeover_amount: words[6].clone(),
    })
}

/// Which sums per school year are shown.
fn shown_years(dossier: &Dossier, readers: &Readers, years: &Fold) -> Vec<(bool, bool)> {
    let rows = years.rows(&dossier.follow_up.made, MadeCount::with).into_iter();
    amounts::shown(&rows.map(|(of, made)| (of, made.paid)).collect::<Vec<_>>(), readers)
}

/// Per theme, of all school years together; nothing where that and the school years would tell of a few schools.
pub(super) fn by_theme(dossier: &Dossier, readers: &Readers, years: &Fold) -> Grid {
    let w = &dossier.wording;
    let themes = themes(&dossier.follow_up.themes);
    let fold = fold(themes.iter().map(|theme| &theme.schools), readers);
    let title = w.say("follow-up-money-themes");
    let head = "follow-up-col-theme";
    let rows = fold.rows(&themes, with);
    let paid: Vec<_> = rows.iter().map(|(of, theme)| (*of, theme.paid.clone())).collect();
    let shown = amounts::shown(&paid, readers);
    let both = (years, &fold, shown_years(dossier, readers, years), shown.as_slice());
    if tells(dossier, readers, &themes, both) {
        let minimum = [("minimum", readers.minimum().into())];
        return grid(
            dossier,
            readers,
            title,
            vec![w.say_with("follow-up-themes-hidden", &minimum)],
            head,
            (vec![], &[]),
        );
    }
    let name = |shown: Shown, theme: &ThemeCount| match (shown, &theme.theme) {
        (Shown::One, Some((_, title))) => title.clone(),
        (Shown::One, None) => w.say("follow-up-no-theme"),
        (Shown::Others, _) => w.say("follow-up-other-themes"),
        (Shown::All, _) => w.say("follow-up-sum"),
    };
    let named = rows.iter().map(|(of, theme)| (name(*of, theme), &theme.sum)).collect();
    grid(dossier, readers, title, vec![w.say("follow-up-themes-about")], head, (named, &shown))
}

/// A sum with what it is of.
type Named<'a> = (String, &'a AgreedSum);

/// A table of sums, each with its name, and which of its amounts are shown.
fn grid(
    dossier: &Dossier,
    readers: &Readers,
    title: String,
    mut about: Vec<String>,
    first: &str,
    (rows, shown): (Vec<Named>, &[(bool, bool)]),
) -> Grid {
    let w = &dossier.wording;
    if shown.iter().any(|(any, takeover)| !any || !takeover) {
        about.push(w.say_with("follow-up-amounts-hidden", &[("minimum", readers.minimum().into())]));
    }
    let has_sum = rows.len() > 1;
    let rows = rows.into_iter().zip(shown).map(|((name, sum), shown)| row(w, name, sum, *shown)).collect();
    Grid { title, warning: None, about, head: head(w, first), has_sum, rows, words: 1, note: None }
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
    sum.paid = sum.paid.with(&other.paid);
    sum
}

/// With more school years times themes than this it is not worked out what they tell; then themes are left out.
const MOST_CELLS: usize = 400;

/// The rows of both tables, and which of their amounts are shown.
type Both<'a> = (&'a Fold, &'a Fold, Vec<(bool, bool)>, &'a [(bool, bool)]);

/// Whether what was agreed with fewer schools than the minimum in one school year about one theme, or what these were promised in euros, is a sum or
/// difference of what is shown: for everybody, or for a board that takes its own schools off.
fn tells(
    dossier: &Dossier,
    readers: &Readers,
    themes: &[ThemeCount],
    (years, fold, of_years, of_themes): Both,
) -> bool {
    let cells = &dossier.follow_up.themes;
    if readers.sees_all() || cells.len() > MOST_CELLS {
        return !readers.sees_all();
    }
    let is_in = |keep: &dyn Fn(&ThemeCount) -> bool| -> Vec<u64> { cells.iter().map(|c| u64::from(keep(c))).collect() };
    let of_year = |set: &BTreeSet<usize>| {
        is_in(&|cell| set.iter().any(|at| dossier.follow_up.made.get(*at).is_some_and(|m| m.year == cell.year)))
    };
    let of_theme = |set: &BTreeSet<usize>| {
        is_in(&|cell| set.iter().any(|at| themes.get(*at).is_some_and(|theme| theme.theme == cell.theme)))
    };
    let years = years.sets().iter().map(of_year).zip(of_years).collect::<Vec<_>>();
    let sets: Vec<_> =
        years.into_iter().chain(fold.sets().iter().map(of_theme).zip(of_themes.iter().copied())).collect();
    let all: BTreeSet<SiteId> = cells.iter().flat_map(|cell| cell.schools.iter().cloned()).collect();
    readers.left_of(&all).any(|rest| {
        let told = |is_shown: fn((bool, bool)) -> bool, of: fn(&ThemeCount) -> &BTreeSet<SiteId>| {
            let shown = sets.iter().filter(|(_, shown)| is_shown(*shown)).map(|(set, _)| set);
            follows(readers, rest, shown, &cells.iter().map(of).collect::<Vec<_>>())
        };
        told(|_| true, |cell| &cell.schools)
            || told(|(any, _)| any, |cell| &cell.paid.any)
            || told(|(_, takeover)| takeover, |cell| &cell.paid.takeover)
    })
}

/// Whether a cell of a few schools that a reader does not know is a sum or difference of these sets of cells.
fn follows<'s>(
    readers: &Readers,
    rest: Rest,
    sets: impl Iterator<Item = &'s Vec<u64>>,
    cells: &[&BTreeSet<SiteId>],
) -> bool {
    let left: Vec<usize> = cells.iter().map(|schools| rest.count(schools)).collect();
    // A cell that holds nothing new to the reader is no part of what is left of a sum.
    let unknown: Vec<usize> = (0..cells.len()).filter(|at| left[*at] > 0).collect();
    let mut span = Span::default();
    sets.for_each(|set| span.add(unknown.iter().map(|at| set[*at]).collect()));
    let mut small = unknown.iter().filter(|at| readers.is_few(left[**at]));
    small.any(|at| span.holds(unknown.iter().map(|other| u64::from(other == at)).collect()))
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

fn row(w: &Wording, name: String, sum: &AgreedSum, (any, takeover): (bool, bool)) -> Vec<String> {
    let euros =
        |is_shown, amount, amounts| if is_shown { euros(w, amount, amounts) } else { w.say("follow-up-hidden") };
    vec![
        name,
        number(w, sum.agreements),
        number(w, sum.without_amount),
        euros(any, sum.amount, sum.agreements - sum.without_amount),
        number(w, sum.takeovers),
        number(w, sum.takeovers_without_amount),
        euros(takeover, sum.takeover_amount, sum.takeovers - sum.takeovers_without_amount),
    ]
}

/// A sum of so many amounts, in euros; of none a dash: nothing agreed is not an agreed nothing.
fn euros(w: &Wording, amount: Milli, amounts: usize) -> String {
    if amounts == 0 {
        return "–".to_owned();
    }
    w.say_with("board-euros", &[("amount", w.language().money(amount).into())])
}
