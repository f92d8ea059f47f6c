//! The page: data stays data, nothing comes from the network, and the figures are the dossier's.

use super::*;
use crate::present::figures;
use crate::run::fixture::{HOSTILE, dossier};
use crate::wording::Language;

fn html(language: Language) -> String {
    let dossier = dossier(language);
    page(&dossier, &figures::board(&dossier), &Kind::ALL).expect("a page").render().expect("a page")
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
        assert!(html.len() < 3_000_000, "{} bytes", html.len());
    }
}

#[test]
fn hostile_names_appear_escaped_only() {
    let html = html(Language::Nl);
    assert_eq!(html.matches("<script").count(), 3, "the page's own scripts and their data");
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
    let page = page(&dossier, &[], &Kind::ALL).expect("a page");
    let submitted = dossier.now().iter().filter(|a| a.evaluation.submission.is_some()).count();
    let tiles: Vec<_> = page.tiles.iter().map(|t| t.number.as_str()).collect();
    assert_eq!(tiles[0], "97");
    assert_eq!(tiles[1], submitted.to_string());
    assert_eq!(tiles[2], (dossier.now().len() - submitted).to_string());
    assert_eq!(tiles[4], dossier.wording.language().integer(dossier.topics.len() as i64));
    let html = page.render().expect("a page");
    assert_eq!(html.matches("data-row=\"school\"").count(), dossier.now().len());
    assert_eq!(html.matches("data-row=\"topic\"").count(), dossier.topics.len());
    assert_eq!(html.matches("data-row=\"waiver\"").count(), dossier.waived_verdicts().len());
    for verdict in crate::judge::Verdict::ALL {
        let judged = dossier.now().iter().flat_map(|a| &a.judgements).filter(|j| j.verdict == verdict).count();
        let cells = html.matches(&format!("<td class=\"c-{}\" title=", matrix::symbol(verdict))).count();
        assert_eq!(cells, judged, "{verdict:?}");
    }
}

#[test]
fn a_cell_says_what_its_colour_is_based_on() {
    let dossier = dossier(Language::Nl);
    let assessment = &dossier.now()[1];
    let stated: Vec<_> = assessment
        .judgements
        .iter()
        .map(|j| matrix::sentence(&dossier.wording, &assessment.evaluation.norm, j))
        .collect();
    assert_eq!(stated[1], "A2 Gedrag en aanpak van pesten: voldoet niet, 1,4 tegen 2,75");
    let silent = &dossier.now()[2];
    let stated = matrix::sentence(&dossier.wording, &silent.evaluation.norm, &silent.judgements[0]);
    assert_eq!(stated, "A1 Sociale veiligheid: niet ingediend");
}

#[test]
fn schools_stand_by_wijk_and_name_and_never_by_score() {
    let dossier = dossier(Language::Nl);
    let page = page(&dossier, &[], &Kind::ALL).expect("a page");
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
    let stated = left_out(&dossier.wording, "index-matrix-left-out", 8400);
    assert!(stated.contains("8.400") && stated.contains("resultaten.xlsx"));
    let mut many = dossier;
    many.findings = vec![many.findings[0].clone(); 12];
    let groups = lists::findings(&many, 10);
    assert_eq!((groups[0].rows.len(), groups[0].count.as_str()), (10, "12"));
    assert!(groups[0].more.as_ref().is_some_and(|m| m.contains('2')));
}

#[test]
fn the_page_leads_only_to_what_is_made_with_it() {
    let dossier = dossier(Language::Nl);
    let figures = figures::board(&dossier);
    let links = |kinds: &[Kind]| {
        let html = page(&dossier, &figures, kinds).expect("a page").render().expect("a page");
        check_nesting(&html);
        let link = regex::Regex::new("href=\"([^#\"][^\"]*)\"").expect("a pattern");
        let mut links: Vec<_> = link.captures_iter(&html).map(|c| c[1].to_owned()).collect();
        links.sort();
        links.dedup();
        links
    };
    assert_eq!(links(&[Kind::Index]), ["bevindingen.csv", "manifest.json"]);
    assert_eq!(links(&[Kind::Index, Kind::Data]), ["bevindingen.csv", "data/", "manifest.json"]);
    let schools = links(&[Kind::School, Kind::Index]);
    assert_eq!(schools.iter().filter(|l| l.starts_with("scholen/")).count(), 2 * 97);
    assert!(!schools.iter().any(|l| l.starts_with("bestuur/") || l.ends_with(".xlsx")));
    let board = links(&[Kind::Board, Kind::Index, Kind::Agenda, Kind::Results]);
    assert_eq!(board.iter().filter(|l| l.starts_with("bestuur/")).count(), 1 + 2 * figures.len());
    assert!(board.iter().filter(|l| l.ends_with(".xlsx")).eq(["gesprekken.xlsx", "resultaten.xlsx"]));
}

#[test]
fn one_is_said_as_one() {
    let mut dossier = dossier(Language::Nl);
    dossier.findings.truncate(1);
    dossier.topics.truncate(1);
    let names: Vec<_> = tiles(&dossier).into_iter().map(|t| (t.number, t.name)).collect();
    let stated = |n: &str, name: &str| names.contains(&(n.to_owned(), name.to_owned()));
    assert!(stated("97", "scholen in het register") && stated("1", "onderwerp van gesprek"), "{names:?}");
    assert!(stated("1", "fout in de invoer") || stated("1", "waarschuwing over de invoer"), "{names:?}");
    let cell = |met: usize| {
        let facts = [("standard", "A1".into()), ("met", met.into()), ("n", 19usize.into()), ("state", "wit".into())];
        dossier.wording.say_with("index-cell-coverage", &facts)
    };
    assert_eq!(cell(1), "A1: 1 van 19 scholen voldoet (wit)");
    assert_eq!(cell(2), "A1: 2 van 19 scholen voldoen (wit)");
    assert!(stated("1", "ontheffing"), "{names:?}");
    dossier.topics.clear();
    let page = page(&dossier, &[], &Kind::ALL).expect("a page");
    assert_eq!(page.topics_note.as_deref(), Some("Er zijn geen onderwerpen van gesprek."));
}

#[test]
fn a_waiver_stands_with_its_reason_end_and_the_verdict_without_it() {
    let dossier = dossier(Language::Nl);
    let rows = lists::waivers(&dossier);
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    assert_eq!((row.school.id.as_str(), row.standard.as_str(), row.until.as_str()), ("99AA07", "A1", "2025-2026"));
    assert_eq!((row.reason.as_str(), row.reminder.as_str()), ("Verbouwing van het schoolgebouw", "laatste jaar"));
    assert_eq!(row.granted_by, "Bestuur van het samenwerkingsverband");
    let judged = |a: &crate::judge::Assessment| a.judgements[0].without_waiver;
    let school = dossier.now().iter().find(|a| a.evaluation.school.id.as_str() == "99AA07").expect("the school");
    assert_eq!(row.verdict, dossier.wording.verdict(judged(school)));
    assert_eq!(waivers_note(&dossier.wording, 0).as_deref(), Some("Er gelden dit schooljaar geen ontheffingen."));
    assert!(waivers_note(&dossier.wording, MOST_WAIVERS).is_none());
    assert!(waivers_note(&dossier.wording, MOST_WAIVERS + 1).is_some());
}

#[test]
fn what_is_jumped_to_stands_below_the_bar_however_high_that_is() {
    let (script, css) = (include_str!("script/start.js"), include_str!("../index.css"));
    assert!(css.contains("nav { position: sticky; top: 0;"), "the bar covers what is below it");
    assert!(script.contains("scrollPaddingTop = sticks ? bar.offsetHeight") && script.contains("ResizeObserver"));
}

#[test]
fn every_verdict_has_its_symbol_and_colours_on_the_page() {
    let (html, css) = (include_str!("../index.html"), include_str!("../index.css"));
    for name in crate::judge::Verdict::ALL.map(matrix::symbol) {
        assert!(html.contains(&format!("<symbol id=\"y-{name}\"")), "index.html has no symbol {name}");
        assert!(css.contains(&format!(".y-{name} {{")) && css.contains(&format!(".c-{name} {{")), "index.css: {name}");
    }
}
