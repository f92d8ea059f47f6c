//! Cells count what a plain loop counts.

use super::*;
use crate::run::fixture;
use crate::wording::Language;

type Key = (u16, String, usize, Grouping, String);

/// The same by hand, one school at a time: what the cells are held against.
fn by_hand(years: &[YearResults]) -> Vec<CoverageRow> {
    let mut rows: BTreeMap<Key, CoverageRow> = BTreeMap::new();
    for results in years {
        for assessment in &results.assessments {
            let (school, norm) = (&assessment.evaluation.school, &assessment.evaluation.norm);
            for judgement in assessment.judgements.iter().filter(|j| j.verdict != Verdict::NotApplicable) {
                for grouping in Grouping::ALL {
                    let group = match grouping {
                        Grouping::Whole => String::new(),
                        Grouping::District => school.district.clone().unwrap_or_default(),
                        Grouping::Board => school.board.clone().or(school.board_number.clone()).unwrap_or_default(),
                        Grouping::Sector => school.sector.as_str().to_owned(),
                        Grouping::Kind => school.kind.as_str().to_owned(),
                    };
                    let key = (results.year.start(), norm.name(), judgement.standard, grouping, group.clone());
                    let row =
                        rows.entry(key).or_insert_with(|| empty(results, norm, judgement.standard, grouping, &group));
                    let pupils = u64::from(school.pupils.unwrap_or(0));
                    row.schools += 1;
                    row.without_pupils += u32::from(school.pupils.is_none());
                    row.pupils += pupils;
                    match judgement.verdict {
                        Verdict::Met => {
                            row.met += 1;
                            row.pupils_met += pupils;
                        }
                        Verdict::NotMet => {
                            (row.not_met, row.pupils_not_met) = (row.not_met + 1, row.pupils_not_met + pupils);
                        }
                        Verdict::Undecided => {
                            (row.undecided, row.pupils_undecided) = (row.undecided + 1, row.pupils_undecided + pupils);
                        }
                        Verdict::NotSubmitted => {
                            row.not_submitted += 1;
                            row.pupils_not_submitted += pupils;
                        }
                        Verdict::Waived => {
                            (row.waived, row.pupils_waived) = (row.waived + 1, row.pupils_waived + pupils);
                        }
                        Verdict::NotApplicable => {}
                    }
                }
            }
        }
    }
    rows.into_values().collect()
}

fn figures(row: &CoverageRow) -> (Key, [u32; 7], [u64; 6]) {
    let key = (row.year.start(), row.norm.name(), row.standard, row.grouping, row.group.clone());
    let verdicts =
        [row.schools, row.met, row.not_met, row.undecided, row.not_submitted, row.waived, row.without_pupils];
    let others = [row.pupils_not_met, row.pupils_undecided, row.pupils_not_submitted, row.pupils_waived];
    let pupils = std::array::from_fn(|at| match at {
        0 => row.pupils,
        1 => row.pupils_met,
        _ => others[at - 2],
    });
    (key, verdicts, pupils)
}

#[test]
fn cells_count_what_a_plain_loop_counts() {
    let mut years = fixture::dossier(Language::Nl).years;
    // The fixture leaves no standard out; a third of these schools does.
    for judgement in years.iter_mut().flat_map(|y| y.assessments.iter_mut().step_by(3)).map(|a| &mut a.judgements[4]) {
        judgement.verdict = Verdict::NotApplicable;
    }
    let counted: Vec<_> = count(&years).iter().map(figures).collect();
    let expected: Vec<_> = by_hand(&years).iter().map(figures).collect();
    assert!(counted.iter().any(|(_, verdicts, _)| verdicts[5] > 0), "the fixture has a waiver");
    assert_eq!(counted, expected);
}

#[test]
fn a_board_without_a_name_goes_by_its_number() {
    let mut years = fixture::dossier(Language::Nl).years;
    for assessment in years.iter_mut().flat_map(|y| &mut y.assessments) {
        let mut evaluation = (*assessment.evaluation).clone();
        let mut school = (*evaluation.school).clone();
        school.board = school.board.filter(|board| !board.ends_with("Noord"));
        evaluation.school = school.into();
        assessment.evaluation = evaluation.into();
    }
    let rows = count(&years);
    assert!(rows.iter().any(|row| row.grouping == Grouping::Board && row.group == "90000"));
    assert!(rows.iter().all(|row| row.grouping != Grouping::Board || !row.group.is_empty()));
}

#[test]
fn a_standard_outside_everyones_scope_has_no_row() {
    let mut years = fixture::dossier(Language::Nl).years;
    for judgement in years.iter_mut().flat_map(|y| &mut y.assessments).map(|a| &mut a.judgements[0]) {
        judgement.verdict = Verdict::NotApplicable;
    }
    let rows = count(&years);
    assert!(!rows.is_empty() && rows.iter().all(|row| row.standard != 0 && row.schools > 0));
    assert!(count(&[]).is_empty());
}

#[test]
fn every_grouping_adds_up_to_the_whole() {
    let rows = count(&fixture::dossier(Language::Nl).years);
    let mut wholes = 0;
    for whole in rows.iter().filter(|row| row.grouping == Grouping::Whole) {
        let same = |row: &&CoverageRow| {
            (row.year, row.norm.name(), row.standard) == (whole.year, whole.norm.name(), whole.standard)
        };
        for grouping in Grouping::ALL {
            let parts: Vec<_> = rows.iter().filter(same).filter(|row| row.grouping == grouping).map(figures).collect();
            let verdicts: [u32; 7] = std::array::from_fn(|i| parts.iter().map(|part| part.1[i]).sum());
            let pupils: [u64; 6] = std::array::from_fn(|i| parts.iter().map(|part| part.2[i]).sum());
            assert_eq!((verdicts, pupils), (figures(whole).1, figures(whole).2), "{}", grouping.as_str());
        }
        assert_eq!(whole.pupils, figures(whole).2[1..].iter().sum::<u64>(), "each pupil under one verdict");
        assert_eq!(whole.schools, whole.met + whole.not_met + whole.undecided + whole.not_submitted + whole.waived);
        wholes += 1;
    }
    assert_eq!(wholes, 3 * 2 * 16, "three years, two norms in each, sixteen standards");
}
