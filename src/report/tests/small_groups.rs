//! What the tables and charts of several reports say together tells nothing of a group that is too small.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::judge::{Assessment, Verdict};
use crate::present::board::tables::group_table;
use crate::present::coverage::norms;
use crate::present::small::LEVELS;
use crate::present::small::tests::follows;
use crate::register::testing::site;
use crate::report::index::cover::covers;
use crate::run::dossier::Dossier;
use crate::run::fixture;
use crate::stats::coverage::{self, Grouping};
use crate::trend::history::YearResults;
use crate::trend::topic;
use crate::wording::Language;

/// The PO schools of the fixture, so many times, each in a wijk, a bestuur and of a kind.
fn placed(groups: &[(usize, usize, bool)], minimum: u32) -> Dossier {
    let mut dossier = fixture::dossier(Language::Nl);
    dossier.minimum_group = minimum;
    let po: Vec<_> = dossier.now().iter().filter(|a| a.evaluation.norm.id == "anb-po").cloned().collect();
    let made = po.iter().cycle().zip(groups.iter().zip(0..)).map(|(assessment, ((district, board, special), at))| {
        let mut assessment = assessment.clone();
        let evaluation = std::sync::Arc::make_mut(&mut assessment.evaluation);
        let school = std::sync::Arc::make_mut(&mut evaluation.school);
        let letters = [(at / 26) as u8, (at % 26) as u8].map(|n| char::from(b'A' + n));
        school.id = site(&format!("99{}{}00", letters[0], letters[1]));
        school.district = Some(format!("wijk {district:02}"));
        school.board = Some(format!("bestuur {board:02}"));
        school.board_number = None;
        school.kind = crate::register::Kind::new(if *special { "sbo" } else { "bao" });
        // Two standards are for special schools, one is not for them.
        for standard in 0..3 {
            if (standard == 2) == *special {
                assessment.judgements[standard].verdict = Verdict::NotApplicable;
            }
        }
        assessment
    });
    dossier.years = vec![YearResults { year: dossier.year, assessments: made.collect() }];
    dossier.coverage = coverage::count(&dossier.years);
    dossier.topics = topic::topics(&dossier.years[0].assessments, &[], &dossier.register);
    dossier
}

/// That of no group of fewer schools than the minimum the number of schools, of submissions or of topics, or how many meet a standard, is a sum or
/// difference of what the tables show.
fn tells_nothing(dossier: &Dossier) -> Result<(), TestCaseError> {
    let now = dossier.now();
    let of = |keep: &dyn Fn(&Assessment) -> bool| now.iter().map(keep).collect::<Vec<bool>>();
    let name = |grouping: Grouping, a: &Assessment| grouping.of(&a.evaluation.school).to_owned();
    let small = |scope: &dyn Fn(&Assessment) -> bool| {
        let mut sets = Vec::new();
        for grouping in LEVELS {
            let names: BTreeSet<_> = now.iter().filter(|a| scope(a)).map(|a| name(grouping, a)).collect();
            let set = |group: String| of(&|a| scope(a) && name(grouping, a) == group);
            // The whole is always shown.
            let names =
                names.into_iter().filter(|_| now.iter().filter(|a| scope(a)).count() >= dossier.minimum_group as usize);
            sets.extend(
                names.map(set).filter(|set| set.iter().filter(|is| **is).count() < dossier.minimum_group as usize),
            );
        }
        sets
    };
    for column in 1..4 {
        let mut shown = vec![of(&|_| true)];
        for grouping in [Grouping::District, Grouping::Board] {
            for row in group_table(dossier, grouping, |_| true).into_iter().flat_map(|table| table.rows) {
                if row[column] != "–" {
                    shown.push(of(&|a| name(grouping, a) == row[0]));
                }
            }
        }
        for set in small(&|_| true) {
            prop_assert!(!follows(&shown, &set), "column {}", column);
        }
    }
    let views = norms(dossier);
    let covers = covers(dossier, &views);
    for (at, standard) in views[0].rows.iter().enumerate().map(|(at, row)| (at, row.standard)) {
        let scope = |a: &Assessment| a.judgements[standard].verdict != Verdict::NotApplicable;
        let mut shown = vec![of(&scope)];
        for (grouping, table) in LEVELS.into_iter().zip(&covers[0].groupings) {
            for row in &table.rows {
                if row.cells[at].as_ref().is_some_and(|cell| cell.count != "–") {
                    shown.push(of(&|a| scope(a) && name(grouping, a) == row.key));
                }
            }
        }
        for set in small(&scope) {
            prop_assert!(!follows(&shown, &set), "standard {}", standard);
        }
    }
    Ok(())
}

#[test]
fn what_the_two_tables_say_of_a_small_wijk_is_not_said() {
    // Bestuur 0 is wijk 0 (ten schools) and wijk 1 (two).
    let mut groups = vec![(0, 0, false); 10];
    groups.extend([(1, 0, false); 2]);
    groups.extend([(2, 1, false); 6]);
    tells_nothing(&placed(&groups, 5)).expect("nothing is told");
    // The same among more wijken than a table has.
    for wijk in 3..66 {
        groups.extend([(wijk, 2, false); 5]);
    }
    let many = placed(&groups, 5);
    tells_nothing(&many).expect("nothing is told");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn nothing_of_a_small_group_is_told_by_the_tables(
        groups in vec((0usize..7, 0usize..5, proptest::bool::weighted(0.2)), 12..60),
        minimum in 2u32..8,
    ) {
        tells_nothing(&placed(&groups, minimum))?;
    }

    #[test]
    fn nothing_is_told_either_where_there_are_very_many(
        groups in vec((0usize..70, 0usize..5, proptest::bool::weighted(0.1)), 200..220),
        minimum in 2u32..4,
    ) {
        tells_nothing(&placed(&groups, minimum))?;
    }
}
