//! The board report: made in both languages, with data as data and nothing that must stay at school.

use super::view::follow_up;
use super::*;
use crate::present::chart::{Chart, ChartTable};
use crate::present::coverage::norms;
use crate::present::facts::Facts;
use crate::present::figures::{self, NormChart};
use crate::register::Sector;
use crate::run::fixture::{HOSTILE, dossier};
use crate::stats::sensitivity::Firmness;
use crate::wording::Language;

fn text_of(pdf: &pdf::Pdf) -> String {
    let text = pdf_extract::extract_text_from_mem(&pdf.bytes).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn figure() -> NormChart {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50"><rect x="0" y="0" width="90" height="40" fill="#008080"/></svg>"##;
    let table = ChartTable { header: vec![], rows: vec![] };
    let chart = Chart { svg: svg.into(), size: (100, 50), title: "Titel".into(), alt: HOSTILE.into(), table };
    let (subject, scope) = (figures::ChartSubject::Development, figures::ChartScope::Sector(Sector::Po));
    NormChart { subject, scope, stem: "proef".into(), chart, note: "Voorbeeld".into() }
}

#[test]
fn the_report_is_made_in_both_languages_with_its_figures() {
    for (language, share) in [(Language::Nl, "Samenwerkingsverband Voorbeeldstad"), (Language::En, "Coverage")] {
        let dossier = dossier(language);
        let figures = figures::board(&dossier);
        let pdf = pdf(&dossier, &figures).expect("a PDF");
        let text = text_of(&pdf);
        assert!((4..=14).contains(&pdf.pages), "{} pages", pdf.pages);
        assert!(text.contains(share) && text.contains("2025-2026"));
        for line in
            norms(&dossier)[0].rows.iter().map(|r| crate::present::coverage_line::coverage_line(&dossier.wording, r))
        {
            assert!(text.contains(&line.figures[..6].join(" ")), "{}", line.standard);
        }
        assert!(!text.contains("[board-"), "a message is missing");
    }
}

#[test]
fn notes_and_fillers_never_reach_the_board() {
    let dossier = dossier(Language::Nl);
    let data = format!("{:?}", data(&dossier, &[]));
    for secret in
        ["J. de Voorbeeld", "intern begeleider", "Staat in het jaarplan", "we zijn begonnen met een studiedag"]
    {
        assert!(!data.contains(secret), "{secret}");
    }
}

#[test]
fn what_the_verdict_of_a_few_schools_hangs_on_is_not_shown() {
    let mut dossier = dossier(Language::Nl);
    dossier.minimum_group = 20;
    let text = text_of(&pdf(&dossier, &[]).expect("a PDF"));
    assert!(text.contains("16 standaarden staan hier niet: zij gelden voor minder dan 20 scholen"), "19 VO schools");
    assert_eq!(text.matches("alle standaarden").count(), 1, "the sum of PO");
}

#[test]
fn one_is_said_as_one() {
    let mut dossier = dossier(Language::Nl);
    let firmness = Firmness { verdicts: 1, undecided: 1, ..Firmness::default() };
    let facts = Facts { register: 1, submitted: 1, topics: 1, firmness, ..Facts::default() };
    dossier.agreements.truncate(1);
    let parts = summary::parts(&dossier, &facts, &norms(&dossier)).into_iter();
    let text: Vec<_> = parts.map(|part| format!("{} {}", part.text, part.items.join(" "))).collect();
    let text = text.join(" ");
    for stated in [
        "In het register staat 1 school. 1 school leverde een zelfevaluatie in (100\u{a0}%).",
        "Dat geeft één onderwerp van gesprek.",
        "Er is 1 uitslag: één per school en standaard.",
        "1 uitslag hangt af van ontbrekende antwoorden (100\u{a0}%). Niet te beoordelen: 1.",
        "Er is 1 afspraak vastgelegd: 1 lopend.",
        "Bij 1 afspraak is de termijn voorbij.",
        "Voor geen enkele uitslag geldt een ontheffing.",
    ] {
        assert!(text.contains(stated), "{stated:?} in {text}");
    }
    let hole = |met: usize| {
        let n = |n: usize| n.to_string();
        let facts = [
            ("standard", "A1".into()),
            ("norm", "PO".into()),
            ("m", met.into()),
            ("met", n(met).into()),
            ("n", 19usize.into()),
            ("schools", "19".into()),
            ("share", "5 %".into()),
        ];
        dossier.wording.say_with("board-hole", &facts)
    };
    assert_eq!(hole(0), "A1 (PO): geen van 19 scholen voldoet (5 %).");
    assert_eq!(hole(1), "A1 (PO): 1 van 19 scholen voldoet (5 %).");
    assert_eq!(hole(2), "A1 (PO): 2 van 19 scholen voldoen (5 %).");
}

#[test]
fn a_form_of_another_year_is_no_silence() {
    let dossier = dossier(Language::Nl);
    let said = |misfiled: usize, register: usize| {
        let facts = Facts { register, submitted: 1, misfiled, ..Facts::default() };
        summary::parts(&dossier, &facts, &norms(&dossier)).remove(0).text
    };
    let one = said(1, 3);
    let other = "Eén school leverde een formulier van een ander schooljaar in; dat telt niet mee.";
    assert!(one.contains(&format!("Eén school leverde nog niets in. {other}")), "{one}");
    let all = said(2, 3);
    assert!(!all.contains("nog niets") && all.contains("2 scholen leverden een formulier van een ander"), "{all}");
}

#[test]
fn without_agreements_there_is_no_word_about_their_table() {
    let mut dossier = dossier(Language::Nl);
    dossier.agreements.clear();
    let follow_up = follow_up(&dossier);
    assert_eq!(
        (follow_up.about.join(" ").as_str(), follow_up.grids.len()),
        ("Er zijn nog geen afspraken vastgelegd.", 0)
    );
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
    dossier.coverage = crate::stats::coverage::count(&dossier.years).expect("coverage counts");
    dossier.sensitivity = crate::stats::sensitivity::count(&dossier.years);
    dossier.question_values = crate::stats::question_value::count(&dossier.years);
    dossier
}

#[test]
fn a_year_with_very_many_norms_has_one_table() {
    let dossier = with_many_norms();
    let data = data(&dossier, &[]);
    let tables = data.sections.iter().flat_map(|s| &s.blocks).find_map(|b| match b {
        sections::Block::Norms { tables } => Some(tables.len()),
        _ => None,
    });
    assert!(tables.is_some_and(|n| n > 35), "{tables:?}");
    let firm = data.sections.iter().flat_map(|s| &s.blocks).find_map(|b| match b {
        sections::Block::Firm { tables, .. } => Some(tables.iter().map(|t| t.rows.len()).sum::<usize>()),
        _ => None,
    });
    assert_eq!(firm, tables, "one standard each");
    let pdf = pdf(&dossier, &figures::board(&dossier)).expect("a PDF");
    assert!(pdf.pages <= 20, "{} pages", pdf.pages);
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let make = || pdf(&dossier(Language::Nl), &[figure()]).expect("a PDF").bytes;
    assert_eq!(make(), make());
}
