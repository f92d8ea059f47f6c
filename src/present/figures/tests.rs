//! Every chart of the shared fixture, and of awkward variants of it.

use std::sync::Arc;

use super::*;
use crate::judge::Verdict;
use crate::present::chart::tests::check;
use crate::run::fixture;
use crate::wording::Language;

mod told;

/// The fixture with a change.
fn changed(change: impl FnOnce(&mut Dossier)) -> Dossier {
    let mut dossier = fixture::dossier(Language::Nl);
    change(&mut dossier);
    dossier
}

/// The fixture with other schools and norms: every evaluation is rewritten, and judged and counted again.
fn rewritten(rewrite: impl Fn(&mut crate::intake::Evaluation)) -> Dossier {
    changed(|dossier| {
        for year in &mut dossier.years {
            for assessment in &mut year.assessments {
                let mut evaluation = (*assessment.evaluation).clone();
                rewrite(&mut evaluation);
                *assessment = crate::judge::assess(&Arc::new(evaluation), &dossier.waivers);
            }
        }
        crate::trend::history::mark(&mut dossier.years, &dossier.register);
        dossier.coverage = crate::stats::coverage::count(&dossier.years);
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
    assert!(figures.iter().all(|figure| figure.chart.lite.is_some()));
    (0..dossier.now().len()).filter_map(|at| school(dossier, at)).for_each(|chart| check(&chart));
    figures.len()
}

#[test]
fn every_chart_is_sound_in_both_languages() {
    assert_eq!(check_all(&fixture::dossier(Language::Nl)), 11);
    assert_eq!(check_all(&fixture::dossier(Language::En)), 11);
}

#[test]
fn long_names_hostile_names_and_many_groups_fit() {
    let mut dossier = awkward();
    assert_eq!(check_all(&dossier), 10, "no group of VO is large enough to be shown");
    dossier.minimum_group = 0;
    assert_eq!(check_all(&dossier), 13, "VO has wijken too here");
    let figures = board(&dossier);
    assert!(figures.iter().all(|f| !f.chart.svg.contains("<script")));
    assert!(figures.iter().any(|f| f.chart.svg.contains("&lt;script&gt;")));
}

#[test]
fn every_verdict_is_counted_once() {
    let dossier = fixture::dossier(Language::Nl);
    let norms = in_use(&dossier);
    let table = standards::verdicts(&dossier, &norms[0], |_| true, |_| true).table;
    assert_eq!((norms[0].mark.as_str(), table.rows.len(), norms[0].assessments.len()), ("anb-po", 16, 78));
    for (at, row) in table.rows.iter().enumerate() {
        let shown: Vec<usize> = row[1..].iter().map(|n| n.parse().expect("a number")).collect();
        let counted =
            Verdict::ALL.map(|v| norms[0].assessments.iter().filter(|a| a.judgements[at].verdict == v).count());
        assert_eq!(shown[..6], counted);
        assert_eq!(shown[6], 78);
    }
}

#[test]
fn changes_hold_the_status_of_every_gap() {
    let dossier = fixture::dossier(Language::Nl);
    let norms = in_use(&dossier);
    let table = standards::changes(&dossier, &norms[0]).expect("a past").table;
    let shown: usize =
        table.rows.iter().flat_map(|row| &row[1..6]).map(|n| n.parse::<usize>().expect("a number")).sum();
    let judgements = norms[0].assessments.iter().flat_map(|a| &a.judgements);
    assert_eq!(shown, judgements.filter(|j| j.status.is_some()).count());
    let first = changed(|dossier| {
        dossier.years.drain(..2);
        crate::trend::history::mark(&mut dossier.years, &dossier.register);
    });
    let first = rejudged(first);
    assert!(board(&first).iter().all(|f| !f.stem.starts_with("veranderingen") && !f.stem.starts_with("ontwikkeling")));
}

/// Judged again, so that no status is left of years that are gone.
fn rejudged(mut dossier: Dossier) -> Dossier {
    for year in &mut dossier.years {
        for assessment in &mut year.assessments {
            *assessment = crate::judge::assess(&assessment.evaluation.clone(), &dossier.waivers);
        }
    }
    crate::trend::history::mark(&mut dossier.years, &dossier.register);
    dossier
}

#[test]
fn a_small_group_is_nowhere() {
    let dossier = changed(|dossier| dossier.minimum_group = 8);
    let figure = |stem: &str| board(&dossier).into_iter().find(|f| f.stem == stem);
    let chart = figure("dekking-wijk-anb-po").expect("wijken of eight").chart;
    check(&chart);
    let hidden = dossier.wording.say("chart-matrix-hidden");
    let rows: Vec<_> = dossier.coverage.iter().filter(|r| r.year == dossier.year && r.norm.id == "anb-po").collect();
    for (name, at) in chart.table.header[1..].iter().zip(1..) {
        for (standard, row) in chart.table.rows.iter().enumerate() {
            let is = |r: &&&crate::stats::coverage::CoverageRow| {
                r.grouping == crate::stats::coverage::Grouping::District && r.standard == standard && r.group == *name
            };
            let figures = rows.iter().find(is).expect("a row of coverage");
            // A larger one may be hidden with it: else the small one is what is left of the whole.
            let reported = format!("{}/{}", figures.met, figures.schools);
            assert!(
                row[at] == hidden || (figures.schools >= 8 && row[at] == reported),
                "{name} {}: {}",
                row[0],
                row[at]
            );
        }
    }
    assert!(!chart.svg.contains("/7\n"), "no figure of a group of seven");
    for row in &chart.table.rows {
        assert_ne!(row.iter().filter(|cell| **cell == hidden).count(), 1, "{}", row[0]);
    }
    let hidden_cells = chart.table.rows.iter().flatten().filter(|cell| **cell == hidden).count();
    let shown = chart.table.rows.iter().flatten().filter(|cell| cell.contains('/')).count();
    assert!(hidden_cells > 0 && shown > 0);
    assert!(chart.alt.contains(&format!("Van de {shown} vakken")), "{}", chart.alt);
    assert!(chart.alt.contains(&format!("{hidden_cells} vakken laten we niet zien")), "{}", chart.alt);
    assert!(figure("dekking-bestuur-anb-vo").is_none(), "every board has two schools there");
}

#[test]
fn a_development_is_broken_where_the_norm_changes() {
    let dossier = fixture::dossier(Language::Nl);
    let norms = in_use(&dossier);
    let lines = |chart: &Chart| {
        let points = |line: &str| line.split(' ').filter(|part| part.contains(',')).count();
        chart.svg.lines().filter(|line| line.starts_with("<polyline")).map(points).collect::<Vec<_>>()
    };
    let po = development::development(&dossier, Sector::Po, &norms).expect("years");
    assert_eq!(lines(&po), [2, 1].repeat(6));
    assert!(po.svg.contains("norm 2025") && po.alt.contains("2024-2025"));
    let vo = development::development(&dossier, Sector::Vo, &norms).expect("years");
    assert_eq!(lines(&vo), [3; 6]);
    assert!(!vo.svg.contains("norm 2023"));
}

#[test]
fn a_development_shows_what_the_figure_would_be_without_the_change_of_norm() {
    let dossier = fixture::dossier(Language::Nl);
    let norms = in_use(&dossier);
    let rows = |sector| development::development(&dossier, sector, &norms).expect("years").table.rows;
    assert!(rows(Sector::Vo).iter().all(|row| row[6].is_empty() && row[7].is_empty()), "its norm did not change");
    // One standard became stricter, in its threshold alone: the current answers against the previous threshold.
    let po = norms[0].norm;
    let then =
        dossier.norms.iter().find(|norm| norm.id == po.id && norm.version != po.version).expect("the older norm");
    let stays = |a: &&Assessment| a.judgements[4].verdict == Verdict::Met;
    let rises = |a: &&Assessment| {
        let evaluation = &a.evaluation;
        let old = crate::judge::verdict(then, 4, &evaluation.school.kind, |at| evaluation.state(at));
        evaluation.submission.is_some() && !stays(a) && old == Verdict::Met
    };
    let taken = norms[0].assessments.iter().copied().filter(rises).count();
    assert!(taken > 0);
    let mut moved = 0;
    for row in rows(Sector::Po) {
        let now = row[1] == "2025-2026";
        assert_eq!((row[6].is_empty(), row[7].is_empty()), (!now, !now), "{row:?}");
        let (met, scope) = (row[3].parse::<i64>().expect("met"), row[4].parse::<i64>().expect("scope"));
        let with = |more: i64| Language::Nl.percentage(crate::base::exact::Ratio::new(met + more, scope));
        if now && !row[7].starts_with(&row[5]) {
            assert_eq!(row[7], format!("{} ({} van {scope})", with(taken as i64), met + taken as i64), "{row:?}");
            moved += 1;
        }
    }
    assert_eq!(moved, 1, "the theme of that standard");
}

#[test]
fn last_years_score_is_shown_only_where_the_standard_is_the_same() {
    let dossier = fixture::dossier(Language::Nl);
    let chart = school(&dossier, 6).expect("handed in");
    let (now, before) = (&dossier.now()[6], &dossier.before().expect("a year before").assessments[6]);
    assert_eq!(now.evaluation.school.id, before.evaluation.school.id);
    assert_eq!(chart.table.rows.len(), 16);
    for (at, row) in chart.table.rows.iter().enumerate() {
        let rule = now.evaluation.norm.standards[at].rule;
        let same = rule == before.evaluation.norm.standards[at].rule;
        assert_eq!(same, at != 4, "the fixture has one stricter standard");
        let shown = before.judgements[at].score.filter(|_| same).map(|s| Language::Nl.score(s, rule));
        assert_eq!(row[6], shown.unwrap_or("–".into()));
        assert_eq!(row[2], now.judgements[at].score.map_or("–".into(), |s| Language::Nl.score(s, rule)));
    }
    assert_eq!(chart.table.rows[0][1], "ontheffing");
}

#[test]
fn a_school_without_answers_has_no_profile() {
    let dossier = fixture::dossier(Language::Nl);
    for (at, assessment) in dossier.now().iter().enumerate() {
        assert_eq!(school(&dossier, at).is_none(), assessment.verdict == Verdict::NotSubmitted);
    }
    assert!(school(&dossier, 97).is_none());
}

/// Thirty-five norms of one standard each.
fn many_norms() -> Dossier {
    rewritten(|evaluation| {
        let number: usize = evaluation.school.id.as_str()[4..].parse().expect("two digits");
        let norm = Arc::make_mut(&mut evaluation.norm);
        norm.id = format!("../Norm {}", number % 35);
        norm.themes.truncate(1);
        norm.standards.truncate(1);
        norm.themes[0].standards = 0..1;
        norm.indicators.truncate(norm.standards[0].indicators.end);
        evaluation.answers.truncate(norm.indicators.len());
    })
}

#[test]
fn many_norms_of_one_standard_give_a_bounded_number_of_charts() {
    let dossier = many_norms();
    let norms = in_use(&dossier);
    assert_eq!(norms.len(), 6);
    assert!(norms.iter().all(|norm| !norm.per_standard), "a chart of one bar says nothing");
    assert!(check_all(&dossier) <= 2);
    for figure in board(&dossier) {
        assert!(
            figure.stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "{}",
            figure.stem
        );
    }
}

#[test]
fn the_only_norm_of_a_sector_has_charts_however_short() {
    let dossier = rewritten(|evaluation| {
        let norm = Arc::make_mut(&mut evaluation.norm);
        if norm.sector == Sector::Vo {
            norm.themes.truncate(1);
            norm.standards.truncate(2);
            norm.themes[0].standards = 0..2;
            norm.indicators.truncate(norm.standards[1].indicators.end);
            evaluation.answers.truncate(norm.indicators.len());
        }
    });
    assert!(board(&dossier).iter().any(|figure| figure.stem == "uitslagen-anb-vo"));
    check_all(&dossier);
}

#[test]
fn a_matrix_without_a_figure_is_not_drawn() {
    let mut dossier = awkward();
    dossier.minimum_group = 1000;
    assert!(board(&dossier).iter().all(|figure| !figure.stem.starts_with("dekking")));
}

#[test]
fn names_of_sixty_characters_stand_whole_above_a_matrix() {
    let name = |n: u32| format!("Stichting Voortgezet Onderwijs De Nieuwe Horizonten en Meer {n:02}");
    for boards in [2, 5, 8, 11, 14] {
        let dossier = rewritten(|evaluation| {
            let school = Arc::make_mut(&mut evaluation.school);
            school.board = Some(name(school.pupils.unwrap_or(0) % boards));
        });
        let charts = board(&dossier).into_iter().filter(|f| f.stem.starts_with("dekking-bestuur")).map(|f| f.chart);
        for chart in charts {
            check(&chart);
            assert!(!chart.svg.contains('…'), "{boards} boards");
        }
    }
}

#[test]
fn a_chart_of_changes_marks_what_the_norm_changed() {
    let dossier = fixture::dossier(Language::Nl);
    let norms = in_use(&dossier);
    let po = standards::changes(&dossier, &norms[0]).expect("a past");
    let marked: Vec<_> = po.table.rows.iter().enumerate().filter(|(_, row)| row[0].ends_with(" *")).collect();
    assert_eq!(marked.len(), 1, "the fixture has one stricter standard");
    assert_eq!(marked[0].0, 4);
    let id = &norms[0].norm.standards[4].id;
    assert!(po.svg.contains(&format!("{id}*")) && po.alt.contains(&format!("Bij {id} is de norm veranderd")));
    let vo = standards::changes(&dossier, &norms[1]).expect("a past");
    assert!(!vo.svg.contains('*') && !vo.alt.contains("norm veranderd"));
    // The part of the norm is hatched, and stands in the last column.
    let by_norm =
        |chart: &Chart| -> Vec<u32> { chart.table.rows.iter().map(|row| row[6].parse().expect("a number")).collect() };
    assert!(by_norm(&po).iter().enumerate().all(|(at, n)| (*n > 0) == (at == 4)), "{:?}", by_norm(&po));
    let words = dossier.wording.say("chart-by-norm");
    assert!(po.svg.contains(&words) && !vo.svg.contains(&words));
    assert!(by_norm(&vo).iter().all(|n| *n == 0));
}

#[test]
fn a_profile_says_where_a_key_question_or_blank_answers_decide() {
    let dossier = fixture::dossier(Language::Nl);
    let (mut critical, mut open) = (0, 0);
    for (at, assessment) in dossier.now().iter().enumerate() {
        let Some(chart) = school(&dossier, at) else { continue };
        let decides = |j: &&crate::judge::Judgement| {
            let threshold = assessment.evaluation.norm.standards[j.standard].rule.threshold().ratio();
            j.verdict == Verdict::NotMet && j.bounds.is_some_and(|(_, high)| high >= threshold)
        };
        let count = assessment.judgements.iter().filter(decides).count();
        assert_eq!(chart.svg.lines().filter(|line| *line == "kernvraag").count(), count);
        assert_eq!(chart.table.rows.iter().filter(|row| row[1] == "voldoet niet (kernvraag)").count(), count);
        critical += count;
        for judgement in assessment.judgements.iter().filter(|j| j.verdict == Verdict::Undecided) {
            let row = &chart.table.rows[judgement.standard];
            let (low, high) = (row[3].trim_end_matches("\u{a0}%"), &row[4]);
            assert!(chart.svg.contains(&format!("{low}–{high}")), "{low}–{high}");
            open += 1;
        }
    }
    assert!(critical > 0 && open > 0, "{critical} {open}");
}

#[test]
fn a_chart_says_where_it_comes_from() {
    let notes: BTreeSet<_> = board(&fixture::dossier(Language::Nl)).into_iter().map(|f| f.note).collect();
    assert_eq!(
        notes.into_iter().collect::<Vec<_>>(),
        ["Samenwerkingsverband Voorbeeldstad · 2025-2026 · voorbeeldnorm"]
    );
}

#[test]
fn stems_are_safe_and_unlike_each_other() {
    assert_eq!((mark("ANB-PO"), mark("../é x"), mark("")), ("anb-po".into(), "x".into(), "norm".into()));
    let mut taken = BTreeSet::new();
    let names = ["a", "a", "b"].map(|id| free(id, &mut taken));
    assert_eq!(names, ["a", "a-v2", "b"]);
}

#[test]
fn profiles_are_the_same_from_many_threads() {
    use rayon::prelude::*;
    let dossier = fixture::dossier(Language::Nl);
    let many: Vec<_> = (0..97).into_par_iter().map(|at| school(&dossier, at)).collect();
    let one: Vec<_> = (0..97).map(|at| school(&dossier, at)).collect();
    assert!(many == one);
}

#[test]
fn tiles_hold_nothing_that_the_matrix_hides() {
    let mut dossier = fixture::dossier(Language::Nl);
    let chart = |dossier: &Dossier| {
        board(dossier).into_iter().find(|f| f.stem == "wijken-anb-po").map(|f| (f.chart.table.rows.clone(), f.chart))
    };
    let (whole, _) = chart(&dossier).expect("wijken");
    assert!(whole.iter().all(|row| row[2].ends_with('%')), "{whole:?}");
    dossier.minimum_group = 8;
    let (rows, map) = chart(&dossier).expect("wijken of eight");
    check(&map);
    let hidden = dossier.wording.say("chart-matrix-hidden");
    let matrix = board(&dossier).into_iter().find(|f| f.stem == "dekking-wijk-anb-po").expect("a matrix").chart.table;
    for row in &rows {
        let column = matrix.header.iter().position(|name| *name == row[0]).expect("a wijk");
        let cells = matrix.rows.iter().map(|cells| cells[column].as_str()).filter(|cell| cell.contains('/'));
        let met: u32 = cells.clone().filter_map(|cell| cell.split('/').next()?.parse::<u32>().ok()).sum();
        match cells.count() {
            0 => assert_eq!(row[2], hidden, "{row:?}"),
            _ => assert_eq!(row[3], met.to_string(), "{row:?}"),
        }
    }
    assert!(rows.iter().any(|row| row[2] == hidden));
    dossier.minimum_group = 100;
    assert!(chart(&dossier).is_none());
}
