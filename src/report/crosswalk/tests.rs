use super::*;
use crate::run::fixture;
use crate::wording::Language;

#[test]
fn what_is_not_covered_is_shown_as_not_known_and_never_as_met() {
    for language in [Language::Nl, Language::En] {
        let dossier = fixture::dossier(language);
        let page = page(&dossier);
        let [part] = page.parts.as_slice() else { panic!("one pair of norms") };
        assert_eq!(part.rows.len(), 16);
        for (row, counted) in part.rows.iter().zip(&dossier.crosswalk_rows) {
            let n = |count: u32| number(&dossier.wording, count as usize);
            assert_eq!(row.counts[0], n(counted.schools), "{}", row.standard);
            assert!(row.counts[4].starts_with(&n(counted.unknown())), "{:?}", row.counts);
            match counted.answered.extent {
                Extent::Fully => {
                    assert!(row.counts[1].starts_with(&format!("{} (", n(counted.met))), "{:?}", row.counts);
                }
                Extent::Partly | Extent::Not => assert_eq!(row.counts[1..4], ["–", "–", "–"], "{}", row.standard),
            }
        }
        let not = part.rows.iter().filter(|row| row.key == "not").count();
        assert_eq!((part.lists[0].items.len(), not), (4, 4));
        let html = page.render().expect("a page");
        assert!(!html.contains("[crosswalk-") && html.contains("<h2>"), "{html}");
    }
}

#[test]
fn without_a_crosswalk_there_is_no_page_and_small_groups_are_not_counted() {
    let mut dossier = fixture::dossier(Language::Nl);
    dossier.minimum_group = 1000;
    let small = page(&dossier);
    assert!(small.parts[0].rows.iter().all(|row| row.counts.iter().all(|count| count == "·")));
    dossier.crosswalks.clear();
    assert!(render(&dossier).expect("nothing").is_empty());
}
