//! Every verdict is counted once, under what it hangs on.

use super::*;
use crate::intake::State;
use crate::intake::testing::of;
use crate::judge::assess;
use crate::norm::Rule;
use crate::norm::testing::norm;
use crate::register::testing::year;

fn results(start: u16, schools: &[(&Arc<Norm>, Option<&str>)]) -> YearResults {
    let state = |sign: char| match sign {
        '.' => State::BLANK,
        '-' => State::NotApplicable,
        digit => State::Level(digit.to_digit(10).unwrap().into()),
    };
    let judged = schools.iter().enumerate().map(|(n, (norm, answers))| {
        let states = answers.map(|text| text.chars().map(state).collect::<Vec<_>>());
        assess(&of(&format!("99AA{n:02}"), start, norm, states.as_deref()), &[])
    });
    YearResults { year: year(start), assessments: judged.collect() }
}

#[test]
fn a_verdict_hangs_on_one_answer_on_silence_or_on_nothing() {
    let norm = Arc::new(norm(&[("S", Rule::ALL, 2)]));
    // Firm twice, on the edge twice, open by one and by two, silent, not applicable.
    let stated = ["44", "11", "34", "24", "4.", "..", "--"].map(Some);
    let schools: Vec<_> = stated.into_iter().chain([None]).map(|text| (&norm, text)).collect();
    let rows = count(&[results(2025, &schools)]);
    let expected = Firmness {
        verdicts: 7,
        edge_met: 1,
        edge_not_met: 1,
        undecided: 2,
        undecided_by_one: 1,
        not_submitted: 1,
        waived: 0,
        firm: 2,
    };
    assert_eq!((rows.len(), rows[0].counts), (1, expected));
    assert_eq!((expected.known(), expected.on_silence()), (4, 3));
}

#[test]
fn rows_stand_by_year_norm_and_standard_and_none_is_empty() {
    let one = Arc::new(norm(&[("S", Rule::ALL, 1), ("T", Rule::ALL, 1)]));
    let mut other = (*one).clone();
    other.id = "ander".into();
    let other = Arc::new(other);
    let rows = count(&[
        results(2024, &[(&one, Some("3-"))]),
        results(2025, &[(&one, Some("33")), (&other, Some("33")), (&one, Some("11"))]),
    ]);
    let keys: Vec<_> =
        rows.iter().map(|r| (r.year.start(), r.norm.id.as_str(), r.standard, r.counts.verdicts)).collect();
    assert_eq!(
        keys,
        [
            (2024, "proef", 0, 1),
            (2025, "ander", 0, 1),
            (2025, "ander", 1, 1),
            (2025, "proef", 0, 2),
            (2025, "proef", 1, 2)
        ]
    );
}

#[test]
fn with_another_standard_everything_adds_up() {
    let some = |n| Firmness {
        verdicts: 7 * n,
        edge_met: n,
        edge_not_met: n,
        undecided: 2 * n,
        undecided_by_one: n,
        not_submitted: n,
        waived: n,
        firm: n,
    };
    assert_eq!(some(1).with(some(2)), some(3));
}
