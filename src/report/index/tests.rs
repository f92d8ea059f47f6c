//! The page: data stays data, nothing comes from the network, and the figures are the dossier's.

use super::*;
use crate::report::figures;
use crate::report::fixture::{HOSTILE, dossier};
use crate::wording::Language;

fn html(language: Language) -> String {
    let dossier = dossier(language);
    page(&dossier, &figures::board(&dossier)).render().expect("a page")
}

/// Every element that is opened is closed, in order; void elements apart. Scripts and styles hold no markup.
fn check_nesting(html: &str) {
    const VOID: [&str; 3] = ["meta", "input", "!DOCTYPE"];
    let tag = regex::Regex::new(r#"<(/?)([A-Za-z!][A-Za-z0-9]*)((?:[^>"]|"[^"]*")*)>"#).expect("a pattern");
    let mut open: Vec<String> = Vec::new();
    for found in tag.captures_iter(html) {
        let name = found[2].to_owned();
        if VOID.contains(&name.as_str()) || found[3].ends_with('/') {
            continue;
        }
        if &found[1] == "/" {
            assert_eq!(
                open.pop().as_deref(),
                Some(name.as_str()),
                "near {}",
                &html[found.get(0).expect("all").start()..][..60]
            );
        } else {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "never closed: {open:?}");
}

#[test]
fn the_page_is_well_formed_and_complete_in_both_languages() {
    for language in [Language::Nl, Language::En] {
        let html = html(language);
        check_nesting(&html);
        assert!(!html.contains("[index-") && !html.contains("[board-"), "a message is missing");
        assert!(html.len() < 2_000_000, "{} bytes", html.len());
    }
}

#[test]
fn hostile_names_appear_escaped_only() {
    let html = html(Language::Nl);
    assert_eq!(html.matches("<script").count(), 1, "the page's own script");
    assert!(!html.contains(HOSTILE));
    assert!(html.contains("&#60;script&#62;alert(1)&#60;/script&#62;"));
    assert!(!html.contains(r#""q""#), "a quote would end an attribute");
}

#[test]
fn nothing_comes_from_the_network() {
    let html = html(Language::Nl);
    for start in ["http://", "https://", "//"] {
        for reference in ["src=\"", "href=\"", "url(", "url('", "@import \""] {
            assert!(!html.contains(&format!("{reference}{start}")), "{reference}{start}");
        }
    }
}

#[test]
fn notes_and_fillers_stay_out() {
    let html = html(Language::Nl);
    for secret in ["J. de Voorbeeld", "Staat in het jaarplan", "een studiedag en een werkgroep"] {
        assert!(!html.contains(secret), "{secret}");
    }
}

#[test]
fn the_figures_are_those_of_the_dossier() {
    let dossier = dossier(Language::Nl);
    let page = page(&dossier, &[]);
    let submitted = dossier.now().iter().filter(|a| a.evaluation.submission.is_some()).count();
    let tiles: Vec<_> = page.tiles.iter().map(|t| t.number.as_str()).collect();
    assert_eq!(tiles[0], "97");
    assert_eq!(tiles[1], submitted.to_string());
    assert_eq!(tiles[3], dossier.wording.language().integer(dossier.topics.len() as i64));
    let html = page.render().expect("a page");
    assert_eq!(html.matches("data-row=\"school\"").count(), dossier.now().len());
    assert_eq!(html.matches("data-row=\"topic\"").count(), dossier.topics.len());
    for verdict in crate::assessment::Verdict::ALL {
        let judged = dossier.now().iter().flat_map(|a| &a.judgements).filter(|j| j.verdict == verdict).count();
        let cells = html.matches(&format!("<td class=\"c-{}\" title=", matrix::symbol(verdict))).count();
        assert_eq!(cells, judged, "{verdict:?}");
    }
}

#[test]
fn a_cell_says_what_its_colour_is_based_on() {
    let dossier = dossier(Language::Nl);
    let assessment = &dossier.now()[1];
    let said: Vec<_> = assessment
        .judgements
        .iter()
        .map(|j| matrix::sentence(&dossier.wording, &assessment.evaluation.norm, j))
        .collect();
    assert_eq!(said[1], "A2 Gedrag en aanpak van pesten: voldoet niet, 1,4 tegen 2,75");
    let silent = &dossier.now()[2];
    let said = matrix::sentence(&dossier.wording, &silent.evaluation.norm, &silent.judgements[0]);
    assert_eq!(said, "A1 Sociale veiligheid: niet ingediend");
}

#[test]
fn schools_stand_by_wijk_and_name_and_never_by_score() {
    let dossier = dossier(Language::Nl);
    let page = page(&dossier, &[]);
    let wijken: Vec<_> = page.matrices[0].groups.iter().map(|g| g.heading.clone().expect("a wijk")).collect();
    assert!(wijken.is_sorted() && wijken.len() == 10);
    for group in page.matrices.iter().flat_map(|m| &m.groups) {
        assert!(group.rows.is_sorted_by_key(|r| r.school.name.to_lowercase()));
    }
    assert!(page.matrices[1].groups[0].heading.is_none(), "VO is not divided by wijk");
}

#[test]
fn what_is_left_out_is_said() {
    let dossier = dossier(Language::Nl);
    let said = left_out(&dossier.wording, "index-matrix-left-out", 8400);
    assert!(said.contains("8.400") && said.contains("resultaten.xlsx"));
    let mut many = dossier;
    many.findings = vec![many.findings[0].clone(); 12];
    let groups = lists::findings(&many, 10);
    assert_eq!((groups[0].rows.len(), groups[0].count.as_str()), (10, "12"));
    assert!(groups[0].more.as_ref().is_some_and(|m| m.contains('2')));
}
