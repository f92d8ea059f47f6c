//! A board sees its own schools by name, and of the others a band that tells of no few.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::view::Band;
use super::*;
use crate::report::book;
use crate::run::fixture::{HOSTILE, dossier};
use crate::wording::Language;

fn text_of(pdf: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(pdf).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_report_names_the_schools_of_its_board_and_no_others() {
    for language in Language::ALL {
        let dossier = dossier(language);
        for board in boards(&dossier).iter().take(3) {
            let text = text_of(&one(&dossier, board, &view::Shared::of(&dossier)).expect("a report").bytes);
            for (at, assessment) in dossier.now().iter().enumerate() {
                let school = &assessment.evaluation.school;
                let words: Vec<&str> = school.name.split_whitespace().collect();
                // A short name may stand in a longer one, and a long one is broken in its cell.
                let is_there = text.contains(&format!("{} ", words.join(" ")));
                if !board.schools.contains(&at) {
                    assert!(!is_there || school.name.len() < 28, "{} in {}", school.name, board.name);
                    assert!(!text.contains(school.id.as_str()));
                }
            }
            assert!(!text.contains("[own-") && !text.contains("script"), "{}", board.name);
        }
    }
}

#[test]
fn of_one_school_is_not_spoken_as_of_several() {
    let dossier = dossier(Language::Nl);
    let own = boards(&dossier);
    let text = |schools: usize| {
        let all = own.iter().find(|board| board.schools.len() > 1).expect("a board");
        let board = Board {
            schools: all.schools.iter().copied().take(schools).collect(),
            slug: all.slug.clone(),
            name: all.name,
        };
        text_of(&one(&dossier, &board, &view::Shared::of(&dossier)).expect("a report").bytes)
    };
    let (one, two) = (text(1), text(2));
    assert!(one.contains("Waaraan voldoet uw school?") && !one.contains("uw scholen"), "{one}");
    assert!(two.contains("Waaraan voldoen uw scholen?"), "{two}");
}

#[test]
fn every_board_has_a_report_beside_its_book() {
    let dossier = dossier(Language::Nl);
    let paths = std::sync::Mutex::new(BTreeSet::new());
    let keep = |artifact: Artifact| {
        paths.lock().expect("a lock").insert(artifact.path);
        Ok(())
    };
    each(&dossier, &|| {}, &keep).expect("reports");
    book::each(&dossier, &|| {}, &keep).expect("books");
    let paths = paths.into_inner().expect("a lock");
    let reports: Vec<_> = paths.iter().filter_map(|path| path.strip_suffix("/bestuursrapport.pdf")).collect();
    assert_eq!(reports.len(), count(&dossier));
    for folder in reports {
        assert!(paths.contains(&format!("{folder}/bestuursboek.pdf")), "{folder}");
    }
}

#[test]
fn hostile_names_are_text_and_the_bytes_are_the_same_every_time() {
    let mut dossier = dossier(Language::Nl);
    for assessment in &mut dossier.years.last_mut().expect("a year").assessments {
        let mut evaluation = (*assessment.evaluation).clone();
        let mut school = (*evaluation.school).clone();
        school.board = Some(HOSTILE.into());
        evaluation.school = school.into();
        assessment.evaluation = evaluation.into();
    }
    dossier.coverage = crate::stats::coverage::count(&dossier.years);
    let all = boards(&dossier);
    let make = || one(&dossier, &all[0], &view::Shared::of(&dossier)).expect("a report");
    assert_eq!((all.len(), make()), (1, make()));
    assert!(make().path.starts_with("besturen/") && !make().path.contains('<'));
}

#[test]
fn a_band_is_never_of_a_few_schools_or_of_one_board() {
    assert_eq!(Band::of(3, 4, 3, 0), Band::Hidden, "fewer than five, whatever the minimum");
    assert_eq!(Band::of(3, 8, 1, 0), Band::Hidden, "one other board would know itself");
    assert_eq!(Band::of(3, 8, 2, 10), Band::Hidden);
    assert_eq!((Band::of(0, 10, 2, 5), Band::of(10, 10, 2, 5)), (Band::Fifth(0), Band::Fifth(4)));
    assert_eq!((Band::of(1, 5, 2, 0), Band::of(4, 5, 2, 0)), (Band::Fifth(1), Band::Fifth(4)));
}

proptest! {
    #[test]
    fn a_share_lies_in_its_band(met in 0u32..200, more in 0u32..200, minimum in 0u32..9) {
        let schools = met + more;
        match Band::of(met, schools, 3, minimum) {
            Band::Hidden => prop_assert!(schools < minimum.max(5)),
            Band::Fifth(fifth) => {
                prop_assert!(met * 5 >= fifth * schools && (met * 5 < (fifth + 1) * schools || fifth == 4));
            }
        }
    }
}
