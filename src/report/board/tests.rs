//! The board report: made in both languages, at most eight pages, with data as data and nothing that must stay at school.

use super::*;
use crate::present::chart::{Chart, ChartTable};
use crate::present::coverage::norms;
use crate::present::figures::{self, NormChart};
use crate::register::Sector;
use crate::run::fixture::{HOSTILE, dossier};
use crate::wording::Language;

fn text_of(pdf: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(pdf).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn figure() -> NormChart {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50"><rect x="0" y="0" width="90" height="40" fill="#008080"/></svg>"##;
    let table = ChartTable { header: vec![], rows: vec![] };
    let (title, message) = ("Titel".into(), "Boodschap".into());
    let chart = Chart {
        svg: svg.into(),
        size: (100, 50),
        forms: vec![],
        title,
        message,
        alt: HOSTILE.into(),
        notes: vec![],
        table,
        lite: None,
    };
    let (subject, scope) = (figures::ChartSubject::Development, figures::ChartScope::Sector(Sector::Po));
    NormChart { subject, scope, stem: "proef".into(), chart, note: "Voorbeeld".into(), common: vec![] }
}

#[test]
fn the_report_is_made_in_both_languages_with_its_figures_on_eight_pages() {
    for (language, share) in [(Language::Nl, "Samenwerkingsverband Voorbeeldstad"), (Language::En, "Coverage")] {
        let dossier = dossier(language);
        let figures = figures::board(&dossier);
        let pdf = pdf(&dossier, &figures).expect("a PDF");
        let text = text_of(&pdf.bytes);
        assert!((5..=MOST_PAGES).contains(&pdf.pages), "{} pages", pdf.pages);
        assert!(text.contains(share) && text.contains("2025-2026"));
        let views = norms(&dossier);
        let tables = crate::present::board::tables::norm_tables(&dossier.wording, &views);
        for line in tables.iter().flat_map(|table| &table.rows).map(|row| &row.line) {
            assert!(text.contains(&line.coverage.replace('\u{a0}', " ")), "{}", line.standard);
            let figures = line.figures[2..].join(" ").replace('\u{a0}', " ");
            assert!(text.contains(&figures), "{}", line.standard);
        }
        assert!(!text.contains("[board-") && !text.contains("[chapter-"), "a message is missing");
    }
}

#[test]
fn no_school_and_nothing_that_a_school_wrote_reaches_the_board_or_a_council() {
    let dossier = dossier(Language::Nl);
    let figures = figures::board(&dossier);
    let made =
        render(&dossier, &figures).expect("a report").into_iter().chain(council(&dossier, &figures).expect("pages"));
    for artifact in made.filter(|artifact| artifact.path.ends_with(".pdf")) {
        let text = text_of(&artifact.bytes);
        for school in dossier.register.rows() {
            assert!(
                !text.contains(&school.name) && !text.contains(school.id.as_str()),
                "{}: {}",
                artifact.path,
                school.name
            );
        }
        for secret in ["J. de Voorbeeld", "intern begeleider", "Staat in het jaarplan", "studiedag"] {
            assert!(!text.contains(secret), "{}: {secret}", artifact.path);
        }
    }
}

#[test]
fn each_council_has_one_page_that_answers_its_questions() {
    for mut dossier in [dossier(Language::Nl), dossier(Language::En), with_many_norms()] {
        for long in [false, true] {
            if long {
                dossier.partnership = HOSTILE.repeat(3);
                dossier.aims.iter_mut().for_each(|aim| aim.title = "Een heel lang doel over van alles. ".repeat(12));
            }
            let figures = figures::board(&dossier);
            let chapters = chapters(&dossier, &figures);
            for artifact in council(&dossier, &figures).expect("pages") {
                let document = hayro_syntax::Pdf::new(artifact.bytes.clone()).expect("a PDF");
                assert_eq!(document.pages().len(), 1, "{}", artifact.path);
                assert!(text_of(&artifact.bytes).contains(&chapters[0].question));
            }
        }
    }
}

#[test]
fn every_chart_is_there_as_svg_and_png() {
    let mut dossier = dossier(Language::Nl);
    dossier.partnership = HOSTILE.into();
    let artifacts = render(&dossier, &[figure()]).expect("a report");
    let paths: Vec<_> = artifacts.iter().map(|a| a.path.as_str()).collect();
    assert_eq!(paths, ["bestuur/dekkingsrapport.pdf", "bestuur/proef.svg", "bestuur/proef.png"]);
    assert!(artifacts[0].bytes.starts_with(b"%PDF-") && artifacts[2].bytes.starts_with(b"\x89PNG"));
}

/// The last year as if each school fell under one of 35 norms with one standard each.
fn with_many_norms() -> Dossier {
    let mut dossier = dossier(Language::Nl);
    let norm_of = |norm: &std::sync::Arc<crate::norm::Norm>, n: usize| {
        let (id, title) = (format!("norm-{n:02}"), format!("Norm nummer {n}"));
        let mut standards = norm.standards.clone();
        standards.truncate(1);
        std::sync::Arc::new(crate::norm::Norm { id, title, standards, ..(**norm).clone() })
    };
    for (n, assessment) in dossier.years[2].assessments.iter_mut().enumerate() {
        let mut evaluation = (*assessment.evaluation).clone();
        evaluation.norm = norm_of(&evaluation.norm, n % 35);
        assessment.evaluation = evaluation.into();
        assessment.judgements.truncate(1);
    }
    dossier.topics = crate::trend::topic::topics(&dossier.years[2].assessments, &dossier.agreements, &dossier.register);
    dossier.coverage = crate::stats::coverage::count(&dossier.years);
    dossier.sensitivity = crate::stats::sensitivity::count(&dossier.years);
    dossier.question_values = crate::stats::question_value::count(&dossier.years);
    dossier
}

#[test]
fn a_year_with_very_many_norms_keeps_to_eight_pages_and_says_where_the_rest_is() {
    let dossier = with_many_norms();
    let pdf = pdf(&dossier, &figures::board(&dossier)).expect("a PDF");
    assert!(pdf.pages <= MOST_PAGES, "{} pages", pdf.pages);
    let text = text_of(&pdf.bytes);
    assert!(text.contains("resultaten.xlsx"));
    // One table with every norm in it, with a head on each of its pages and not above each norm; the last chapter has the words once.
    for n in 0..35 {
        assert!(text.contains(&format!("Norm nummer {n} norm-{n:02} ")), "norm {n}");
    }
    let heads = text.matches("aandeel leerlingen").count();
    assert!((1..=4).contains(&heads), "{heads} heads");
}

#[test]
fn what_there_is_no_room_for_is_named_and_of_much_the_first() {
    let front = front(&dossier(Language::Nl));
    assert_eq!(page::left_out(&[], &front), None);
    let told = |names: &[&str]| page::left_out(names, &front).expect("a sentence");
    assert_eq!(told(&["A", "B", "A"]), "Voor acht bladzijden te lang, en daarom hier niet: A; B.");
    assert_eq!(
        told(&["A", "B", "C", "D", "E", "F"]),
        "Voor acht bladzijden te lang, en daarom hier niet: A; B; C; D en nog 2."
    );
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let make = || pdf(&dossier(Language::Nl), &[figure()]).expect("a PDF").bytes;
    assert_eq!(make(), make());
}
