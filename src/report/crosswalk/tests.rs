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

#[test]
fn one_school_with_a_verdict_is_small_however_many_were_not_asked() {
    let sites = |from: usize, n: usize| {
        (from..from + n).filter_map(|n| SiteId::new(&format!("99ZZ{n:02}"))).collect::<BTreeSet<_>>()
    };
    let readers = Readers::without_boards(3);
    let small = |judged, partly, rest| is_small(&readers, &[sites(0, judged), sites(20, partly), sites(40, rest)]);
    assert!(small(1, 0, 20) && small(20, 2, 0) && small(20, 20, 1) && small(0, 0, 2));
    assert!(!small(3, 0, 20) && !small(20, 3, 3) && !small(0, 0, 20) && !small(0, 0, 0));
}

/// The groups are those that are counted.
#[test]
fn the_schools_of_a_row_are_those_that_it_counts() {
    let dossier = fixture::dossier(Language::Nl);
    for row in &dossier.crosswalk_rows {
        let counted = [row.schools - row.unknown(), row.partly, row.not_asked].map(|n| n as usize);
        assert_eq!(groups(&dossier, row).map(|own| own.len()), counted, "{}", row.standard);
    }
}
