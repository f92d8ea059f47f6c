//! Every chart of the shared fixture, and of awkward variants of it.

use super::*;
use crate::assessment::Verdict;
use crate::chart::tests::check;
use crate::report::fixture;
use crate::wording::Language;

/// The fixture with a change.
fn changed(change: impl FnOnce(&mut Dossier)) -> Dossier {
    let mut dossier = fixture::dossier(Language::Nl);
    change(&mut dossier);
    dossier
}

/// The fixture with other schools and norms: every evaluation is rewritten, and judged and counted again.
fn rewritten(rewrite: impl Fn(&mut crate::evaluation::Evaluation)) -> Dossier {
    changed(|dossier| {
        for year in &mut dossier.years {
            for assessment in &mut year.assessments {
                let mut evaluation = (*assessment.evaluation).clone();
                rewrite(&mut evaluation);
                *assessment = crate::assessment::assess(&Arc::new(evaluation), &dossier.waivers);
            }
        }
        crate::history::mark(&mut dossier.years, &dossier.register);
        dossier.coverage = crate::coverage::count(&dossier.years).expect("coverage counts");
    })
}

/// Fourteen boards with the longest of names, and hostile words in every norm.
fn awkward() -> Dossier {
    let mut dossier = rewritten(|evaluation| {
        let school = Arc::make_mut(&mut evaluation.school);
        let n = school.pupils.unwrap_or(0) % 14;
        school.board = Some(format!(
            "Stichting voor Katholiek en Protestants-Christelijk Primair Onderwijs Flevoland en omstreken {n}"
        ));
        school.district = (n != 3).then(|| format!("{} {n}", fixture::HOSTILE));
        let norm = Arc::make_mut(&mut evaluation.norm);
        norm.title = fixture::HOSTILE.into();
        norm.themes.iter_mut().for_each(|theme| theme.title = format!("{} {}", theme.title, fixture::HOSTILE));
        let long = "Handelingsgerichtwerkenondersteuningsplanraadsvergadering en meer- en hoogbegaafde leerlingen met een ontwikkelingsperspectief";
        norm.standards.iter_mut().for_each(|standard| standard.title = long.into());
        norm.standards[0].title = fixture::HOSTILE.into();
    });
    dossier.minimum_group = 5;
    dossier
}

fn check_all(dossier: &Dossier) -> usize {
    let figures = board(dossier);
    let stems: BTreeSet<_> = figures.iter().map(|f| f.stem.as_str()).collect();
    assert_eq!(stems.len(), figures.len(), "{stems:?}");
    figures.iter().for_each(|figure| check(&figure.chart));
    (0..dossier.now().len()).filter_map(|at| school(dossier, at)).for_each(|chart| check(&chart));
    figures.len()
}

#[test]
fn every_chart_is_sound_in_both_languages() {
    assert_eq!(check_all(&fixture::dossier(Language::Nl)), 9);
    assert_eq!(check_all(&fixture::dossier(Language::En)), 9);
}

#[test]
fn long_names_hostile_names_and_many_groups_fit() {
    let dossier = awkward();
    assert_eq!(check_all(&dossier), 10, "VO has wijken too here");
    let figures = board(&dossier);
    assert!(figures.iter().all(|f| !f.chart.svg.contains("<script")));
    assert!(figures.iter().any(|f| f.chart.svg.contains("&lt;script&gt;")));
}

#[test]
fn look() {
    for (dir, d) in [("nl", fixture::dossier(Language::Nl)), ("awk", awkward())] {
        let dir = format!("/tmp/look/charts-{dir}");
        std::fs::create_dir_all(&dir).unwrap();
        let t = std::time::Instant::now();
        let figures = board(&d);
        println!("board {:?}", t.elapsed());
        let t = std::time::Instant::now();
        let n: usize = (0..d.now().len()).filter_map(|i| school(&d, i)).map(|c| c.svg.len()).sum();
        println!("schools {:?} {n}", t.elapsed());
        for f in figures {
            println!("{} {:?} {} {}", f.stem, f.chart.size, f.chart.svg.len(), f.chart.alt);
            std::fs::write(format!("{dir}/{}.svg", f.stem), &f.chart.svg).unwrap();
            std::fs::write(format!("{dir}/{}.png", f.stem), crate::chart::raster::png(&f.chart.svg, 1.0).unwrap())
                .unwrap();
        }
        for i in [0, 1, 2, 3, 4, 5, 6, 90] {
            let Some(c) = school(&d, i) else {
                println!("{i} none");
                continue;
            };
            println!("{}", c.alt);
            std::fs::write(format!("{dir}/school{i}.svg"), &c.svg).unwrap();
            std::fs::write(format!("{dir}/school{i}.png"), crate::chart::raster::png(&c.svg, 1.5).unwrap()).unwrap();
        }
    }
}
