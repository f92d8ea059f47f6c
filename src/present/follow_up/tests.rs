use std::collections::BTreeSet;

use super::*;
use crate::register::SiteId;
use crate::run::fixture::dossier;
use crate::stats::follow_up::{Backed, ThemeCount};
use crate::wording::Language;

fn schools(from: usize, count: usize) -> BTreeSet<SiteId> {
    (from..from + count).filter_map(|n| SiteId::new(&format!("99ZZ{n:02}"))).collect()
}

fn compared_with(agreed: u32, without: u32, minimum: u32) -> Grid {
    let mut dossier = dossier(Language::Nl);
    dossier.minimum_group = minimum;
    let gaps = |gaps: u32| BackedCount {
        topics: gaps,
        gaps,
        schools: gaps,
        solved: gaps / 2,
        lasting: gaps - gaps / 2,
        unknown: 0,
    };
    let none = BackedCount::default();
    let year = dossier.follow_up.years.first_mut().expect("a year");
    year.counts = Backed([gaps(agreed), none, none, gaps(without)]);
    let one = |backing: Backing| Backed(Backing::ALL.map(|own| if own == backing { gaps(1) } else { none }));
    let backings = (0..agreed).map(|_| Backing::Agreed).chain((0..without).map(|_| Backing::Without));
    let site =
        |n: u32| SiteId::new(&format!("99Z{}{:02}", ["A", "B", "C"][n as usize / 100], n % 100)).expect("a site");
    year.schools = (0..).zip(backings).map(|(n, backing)| (site(n), one(backing))).collect();
    dossier.follow_up.years.truncate(1);
    compared(&dossier, &Readers::of(&dossier, Audience::Staff))
}

#[test]
fn a_warning_stands_beside_the_comparison_and_shares_only_of_enough() {
    let few = compared_with(19, 200, 0);
    assert!(few.warning.is_some_and(|warning| warning.contains("niet dat de afspraak de oorzaak is")));
    assert_eq!(few.rows[0], ["2023-2024", "afspraak van dat schooljaar", "19", "9", "10", "0"]);
    let enough = compared_with(20, 200, 0);
    assert_eq!(enough.rows[0][3..], ["10 (50\u{a0}%)", "10 (50\u{a0}%)", "0 (0\u{a0}%)"]);
    assert_eq!(enough.rows[1][2..4], ["200", "100 (50\u{a0}%)"]);
}

#[test]
fn what_became_of_the_topics_of_a_few_schools_is_not_shown() {
    let hidden = compared_with(4, 200, 5);
    assert!(
        hidden.rows.is_empty() && hidden.about.iter().any(|line| line.contains("minder dan 5 scholen")),
        "{hidden:?}"
    );
    assert_eq!(compared_with(5, 200, 5).rows.len(), 2);
    assert_eq!(compared_with(0, 200, 5).rows.len(), 2, "that there is none tells of no school");
}

#[test]
fn small_groups_stand_together_so_that_none_follows_from_the_sum() {
    let sets = [schools(1, 6), schools(1, 2), schools(20, 9)];
    let rows = |minimum| fold::fold(sets.iter(), &Readers::without_boards(minimum)).sets();
    let set = |of: &[usize]| of.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(rows(0), [set(&[0]), set(&[1]), set(&[2]), set(&[0, 1, 2])]);
    assert_eq!(rows(5), [set(&[2]), set(&[0, 1]), set(&[0, 1, 2])]);
    assert_eq!(rows(7), [set(&[0, 1, 2])], "the two smallest have six schools together");
    assert_eq!(fold::fold(sets[..1].iter(), &Readers::without_boards(5)).sets(), [set(&[0])]);
}

#[test]
fn money_per_theme_is_not_shown_where_it_tells_of_a_few_schools_beside_the_school_years() {
    let cell = |start, theme: &str, schools: BTreeSet<SiteId>| ThemeCount {
        year: crate::register::SchoolYear::starting(start),
        theme: Some((theme.to_owned(), theme.to_owned())),
        schools,
        ..ThemeCount::default()
    };
    // Five schools about A in the first year, one of them and five others in the second: one about A, five about B.
    let told = |cells: Vec<ThemeCount>| {
        let mut dossier = dossier(Language::Nl);
        dossier.minimum_group = 5;
        let mut years: Vec<MadeCount> = vec![];
        for cell in &cells {
            match years.iter_mut().find(|made| made.year == cell.year) {
                Some(made) => made.schools.extend(cell.schools.iter().cloned()),
                None => {
                    years.push(MadeCount { year: cell.year, schools: cell.schools.clone(), ..MadeCount::default() });
                }
            }
        }
        (dossier.follow_up.made, dossier.follow_up.themes) = (years, cells);
        let grids = grids(&dossier, Audience::Staff);
        (grids[3].rows.len(), grids[4].rows.len())
    };
    assert_eq!(told(vec![cell(2023, "A", schools(1, 5)), cell(2024, "B", schools(20, 5))]), (3, 3));
    let tells = vec![cell(2023, "A", schools(1, 5)), cell(2024, "A", schools(1, 1)), cell(2024, "B", schools(20, 5))];
    assert_eq!(told(tells), (3, 0));
}

#[test]
fn an_amount_that_rests_on_a_few_schools_is_not_shown() {
    let mut dossier = dossier(Language::Nl);
    let amounts = |dossier: &Dossier| -> Vec<String> {
        grids(dossier, Audience::Staff)[3..]
            .iter()
            .flat_map(|grid| &grid.rows)
            .flat_map(|row| [row[3].clone(), row[6].clone()])
            .collect()
    };
    assert!(amounts(&dossier).iter().any(|text| text.contains('€')), "{:?}", amounts(&dossier));
    // Nearly all agreements are without an amount: so many schools have one, and the few with an amount are hidden among them.
    let all: BTreeSet<SiteId> = dossier.now().iter().map(|own| own.evaluation.school.id.clone()).collect();
    dossier.minimum_group = 50;
    dossier.follow_up.made.iter_mut().for_each(|made| made.schools = all.clone());
    dossier.follow_up.themes.iter_mut().for_each(|theme| theme.schools = all.clone());
    let shown = amounts(&dossier);
    assert!(
        shown.iter().all(|text| !text.contains('€')) && shown.iter().any(|text| text == "niet getoond"),
        "{shown:?}"
    );
    let told = grids(&dossier, Audience::Staff)[3].about.join(" ");
    assert!(told.contains("minder dan 50 scholen"), "{told}");
}

/// Without a limit for quality staff boards still read no amount that one school was promised.
#[test]
fn without_a_minimum_boards_read_no_amount_of_one_school() {
    let mut dossier = dossier(Language::Nl);
    dossier.minimum_group = 0;
    let one: BTreeSet<SiteId> = schools(1, 1);
    dossier.follow_up.made.truncate(1);
    dossier.follow_up.made.iter_mut().for_each(|made| (made.schools, made.paid.any) = (one.clone(), one.clone()));
    let amount = |audience| money(&dossier, audience).expect("agreements").amount;
    assert!(amount(Audience::Staff).contains('€'), "{}", amount(Audience::Staff));
    assert_eq!(amount(Audience::Boards), "niet getoond");
}

#[test]
fn no_table_names_a_school_and_each_has_its_figures() {
    for language in Language::ALL {
        let dossier = dossier(language);
        let grids = grids(&dossier, Audience::Staff);
        assert_eq!(grids.len(), 5);
        for grid in &grids {
            assert!(!grid.rows.is_empty() && grid.rows.iter().all(|row| row.len() == grid.head.len()), "{grid:?}");
            let text = format!("{grid:?}");
            assert!(!text.contains("[follow-up") && !text.contains("99A") && !text.contains("Regenboog"), "{text}");
        }
    }
    let mut without = dossier(Language::Nl);
    without.agreements.clear();
    assert!(grids(&without, Audience::Staff).is_empty());
}
