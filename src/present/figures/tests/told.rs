//! What charts say: nothing of what they do not show, and of which norm.

use super::*;

#[test]
fn a_chart_that_hides_something_denies_nothing_of_it_and_says_so_at_every_door() {
    for language in Language::ALL {
        let mut dossier = fixture::dossier(language);
        let whole = board(&dossier);
        let wijken =
            |all: &[NormChart]| all.iter().find(|own| own.stem == "wijken-anb-po").expect("tiles").chart.clone();
        let hides =
            |chart: &Chart| chart.message.contains(if language == Language::Nl { "niet getoond" } else { "not shown" });
        assert!(!hides(&wijken(&whole)), "nothing is hidden");
        dossier.minimum_group = 8;
        let mut seen = 0;
        let all = board(&dossier);
        for figure in all.iter().chain(&slides(&dossier, &all)) {
            let hidden = dossier.wording.say("chart-matrix-hidden");
            let is_hidden = figure.chart.table.rows.iter().flatten().any(|cell| *cell == hidden);
            if !is_hidden {
                continue;
            }
            seen += 1;
            assert!(hides(&figure.chart), "{}: {}", figure.stem, figure.chart.message);
            let minimum = dossier.wording.say_with("chart-matrix-hidden-note", &[("minimum", 8u32.into())]);
            assert!(figure.chart.notes.contains(&minimum), "{}", figure.stem);
            let lite = figure.vega_lite().expect("a specification").expect("a chart with data");
            let lite: serde_json::Value = serde_json::from_str(&lite).expect("JSON");
            let said = |key: &str| {
                lite["title"][key]
                    .as_array()
                    .expect("lines")
                    .iter()
                    .filter_map(|line| line.as_str())
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            assert!(
                said("text").ends_with(&figure.chart.message[figure.chart.message.len() - 10..]),
                "{}",
                said("text")
            );
            assert!(said("subtitle").contains(&minimum[..40]), "{}", said("subtitle"));
        }
        assert!(seen >= 4, "{seen}");
        // Of a wijk it is told over how many standards its share is.
        for row in wijken(&all).table.rows.iter().filter(|row| row.len() > 6 && !row[3].is_empty()) {
            let states: u32 = row[6..].iter().map(|n| n.parse::<u32>().expect("a count")).sum();
            assert!(row[5].starts_with(&format!("{states} ")) && row[5].ends_with(" 16"), "{row:?}");
        }
    }
}

#[test]
fn charts_of_several_norms_say_which_and_slides_say_what_all_standards_say() {
    let dossier = fixture::dossier(Language::Nl);
    let all = board(&dossier);
    for figure in all.iter().filter(|own| own.subject != ChartSubject::Aims) {
        let message = &figure.chart.message;
        assert!(message.starts_with("PO – ") || message.starts_with("VO – "), "{}: {message}", figure.stem);
    }
    let own: Vec<_> = slides(&dossier, &all).into_iter().filter(|own| own.subject == ChartSubject::Verdicts).collect();
    assert_eq!(own.len(), 2);
    assert_ne!(own[0].chart.message, own[1].chart.message);
    for slide in own {
        let whole = all.iter().find(|own| own.stem == slide.stem).expect("the same in the report");
        assert_eq!((&slide.chart.message, slide.chart.table.rows.len()), (&whole.chart.message, 8));
        assert!(slide.wide().0.contains("Getoond zijn 8 van de 16 standaarden"));
    }
    let alone = changed(|dossier| dossier.years[2].assessments.retain(|one| one.evaluation.norm.sector == Sector::Po));
    assert!(board(&alone).iter().all(|own| !own.chart.message.starts_with("PO")), "there is no other");
}

#[test]
fn of_many_aims_it_is_said_how_many_are_drawn() {
    let mut dossier = fixture::dossier(Language::Nl);
    let counted =
        dossier.aim_counts.iter().position(|one| one.counted(dossier.year).and_then(|now| now.share()).is_some());
    let at = counted.expect("an aim that is counted");
    let (aim, count) = (dossier.aims[at].clone(), dossier.aim_counts[at].clone());
    dossier.aims = (0..48).map(|n| crate::agreement::Aim { id: format!("d{n}"), ..aim.clone() }).collect();
    dossier.aim_counts = vec![count; 48];
    let chart = aims::chart(&dossier).expect("a chart").chart;
    check(&chart);
    assert_eq!(chart.table.rows.len(), 24);
    for words in [&chart.svg, &chart.alt, &chart.notes.join(" "), &chart.forms[1].1.svg] {
        assert!(words.contains("de eerste 24 van de 48 doelen"), "{words}");
    }
}

#[test]
fn the_figures_of_all_others_together_have_room() {
    let dossier = rewritten(|evaluation| {
        let school = Arc::make_mut(&mut evaluation.school);
        let n: usize = school.id.as_str()[4..].parse().expect("two digits");
        school.district = Some(format!("Wijk {}", n % 97));
    });
    let data = |met, schools| crate::present::chart::matrix::Cell::Counts { met, schools };
    let groups: Vec<String> = (0..14).map(|n| format!("Wijk {n}")).collect();
    let row = |id: &str| crate::present::chart::matrix::Row {
        standard: crate::present::chart::StandardName { id: id.into(), title: "Standaard".into() },
        is_drawn: true,
        cells: (0..14).map(|n| if n == 13 { data(466, 640) } else { data(8, 10) }).collect(),
    };
    let matrix = crate::present::chart::matrix::Matrix {
        title: "Dekking".into(),
        level: Grouping::District,
        kind: "wijken".into(),
        groups,
        rows: ["A1", "A2", "A3"].map(row).into(),
        minimum: 3,
    };
    let chart = crate::present::chart::matrix::draw(&matrix, &dossier.wording);
    check(&chart.with(crate::present::lite::matrix::of(&matrix, &dossier.wording)));
}
