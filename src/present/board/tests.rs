//! What the board is told: sentences that hold for one and for many, and that agree with the counts.

use super::*;
use crate::judge::{Assessment, Verdict};
use crate::present::figures;
use crate::present::words::number;
use crate::run::fixture::{HOSTILE, dossier};
use crate::stats::sensitivity::Firmness;
use crate::wording::Language;

fn told(dossier: &Dossier) -> Vec<Chapter> {
    chapters(dossier, &figures::board(dossier))
}

fn text(chapter: &Chapter) -> String {
    let grids = chapter.pieces.iter().map(|piece| match piece {
        Piece::Grid(grid) | Piece::Aside(grid) => format!("{} {}", grid.title, grid.rows.concat().join(" ")),
        Piece::Norms(norms) => {
            let rows = norms.iter().flat_map(|norm| &norm.rows).map(|row| &row.line);
            rows.map(|line| format!("{} {}", line.standard, line.coverage)).collect()
        }
        Piece::Chart(stem) | Piece::AsideChart(stem) => stem.clone(),
    });
    let words = [vec![chapter.question.clone(), chapter.answer.clone()], chapter.more.clone(), chapter.items.clone()];
    words.concat().into_iter().chain(grids).chain(chapter.annex.clone()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_chapter_has_a_question_and_one_answer_in_the_order_of_reading() {
    for language in Language::ALL {
        let chapters = told(&dossier(language));
        assert!(chapters.is_sorted_by_key(|chapter| chapter.subject) && chapters.len() == 8);
        for chapter in &chapters {
            assert!(chapter.question.ends_with('?'), "{}", chapter.question);
            assert!(!chapter.answer.is_empty() && !text(chapter).contains('{'), "{}", text(chapter));
        }
    }
}

#[test]
fn no_school_and_no_words_of_anybody_are_told() {
    let mut dossier = dossier(Language::Nl);
    for agreement in &mut dossier.agreements {
        (agreement.what, agreement.remark) = ("VRIJE TEKST".into(), Some("VRIJE TEKST".into()));
        agreement.task_taken_over = true;
    }
    for waiver in &mut dossier.waivers {
        (waiver.reason, waiver.granted_by) = ("VRIJE TEKST".into(), "VRIJE TEKST".into());
    }
    let all: String = told(&dossier).iter().map(text).collect();
    for school in dossier.register.rows() {
        assert!(!all.contains(&school.name) && !all.contains(school.id.as_str()), "{}", school.name);
    }
    for secret in ["VRIJE TEKST", "J. de Voorbeeld", "intern begeleider", "Staat in het jaarplan", HOSTILE] {
        assert!(!all.contains(secret), "{secret}");
    }
}

#[test]
fn the_answer_about_change_goes_by_what_is_known_in_both_years() {
    let dossier = dossier(Language::Nl);
    let facts = Facts::of(&dossier);
    let views = norms(&dossier);
    let model = dossier.changed().iter().find(|change| change.sides().is_some()).expect("a change").clone();
    let shares = std::cell::RefCell::new(Vec::new());
    let answer = |pairs: &[(Verdict, Verdict)]| {
        let mut dossier = crate::run::fixture::dossier(Language::Nl);
        let change = |(before, after): &(Verdict, Verdict)| {
            let mut change = model.clone();
            change.before.as_mut().expect("a side").verdict = *before;
            change.after.as_mut().expect("a side").verdict = *after;
            change
        };
        dossier.changes.changed = pairs.iter().map(change).collect();
        let answer = moved::chapter(&dossier, &facts, &views, &[]).answer;
        let (known, share) = answer.split_once(" Van alle uitslagen voldoet nu ").expect("the part that is met");
        shares.borrow_mut().push(share.to_owned());
        known.to_owned()
    };
    use Verdict::{Met, NotMet, Undecided};
    let (came, went, opened) = ((NotMet, Met), (Met, NotMet), (Met, Undecided));
    let better = answer(&[came, came, went]);
    assert_eq!(
        better,
        "Ja, van wat in beide jaren bekend is: 2 uitslagen gingen van voldoet niet naar voldoet, en 1 andersom."
    );
    assert!(
        answer(&[came, went]).starts_with("Per saldo bleef gelijk wat in beide jaren bekend is: 1 uitslag ging van")
    );
    assert!(answer(&[went]).starts_with(
        "Nee, van wat in beide jaren bekend is: geen uitslag ging van voldoet niet naar voldoet, en 1 andersom."
    ));
    // Silence is never folded in, and decides nothing; of one school it is not told.
    let silent = answer(&[came, came, went, opened, opened, (Verdict::NotSubmitted, Met)]);
    assert_eq!(silent, better);
    assert!(
        answer(&[opened]).starts_with("Dat is niet te zeggen: geen uitslag die in beide jaren bekend is, werd anders.")
    );
    // The part of all that is met rises in the fixture, and silence is named only where it goes the same way.
    let shares = shares.into_inner();
    assert!(shares.iter().all(|share| share.contains("in 2024-2025 was dat")), "{shares:?}");
    assert!(shares.iter().all(|share| !share.contains("doordat")), "more silence is no reason of a rise: {shares:?}");
    let chapter = moved::chapter(&dossier, &facts, &views, &[]);
    let both = dossier.changed().iter().filter(|change| change.is_of_answers());
    let (all, norm) = (both.clone().count(), both.filter(|change| change.cause.is_of_norm()).count());
    let part = format!("{norm} van de {all} veranderde uitslagen");
    assert!(chapter.items.iter().any(|item| item.contains(&part)), "{:?}", chapter.items);
    let Some(Piece::Grid(causes)) = chapter.pieces.last() else { panic!("a table") };
    let (sum, rows) = causes.rows.split_last().expect("a sum");
    // What nobody knows is of few schools here, and is not counted.
    for column in [1, 2, 4, 5] {
        let count = |row: &Vec<String>| row[column].parse::<usize>().expect("a count");
        assert_eq!(rows.iter().map(count).sum::<usize>(), count(sum), "column {column}");
    }
}

#[test]
fn a_hole_that_is_not_shown_is_not_denied() {
    let mut dossier = dossier(Language::Nl);
    let told = |dossier: &Dossier| {
        let chapter = holes::chapter(dossier, &norms(dossier), &[]).expect("holes");
        let Some(Piece::Grid(grid)) = chapter.pieces.into_iter().next() else { panic!("a table") };
        (chapter.answer, chapter.more.join(" "), grid.note.unwrap_or_default())
    };
    let wijken = |dossier: &Dossier| {
        let response = response::chapter(dossier, &Facts::of(dossier));
        let Some(Piece::Grid(grid)) = response.pieces.into_iter().next() else { panic!("a table") };
        grid
    };
    assert!(!told(&dossier).2.contains("getoond") && !wijken(&dossier).head.contains(&"over standaarden".to_owned()));
    // Of some wijken a part is hidden.
    dossier.minimum_group = 7;
    let buiten = |a: &&mut Assessment| a.evaluation.school.district.as_deref() == Some("Buiten");
    let school = dossier.years[2].assessments.iter_mut().find(buiten).expect("a school");
    school.judgements[15].verdict = Verdict::NotApplicable;
    dossier.coverage = crate::stats::coverage::count(&dossier.years);
    let (answer, more, note) = told(&dossier);
    let grid = wijken(&dossier);
    let at = grid.head.iter().position(|head| head == "over standaarden").expect("over how many standards");
    let part = grid.rows.iter().find(|row| row[at] == "15 van 16").expect("a wijk of which a part is shown");
    let counts: u32 = part[at + 1..].iter().map(|n| n.parse::<u32>().expect("a count")).sum();
    assert_eq!(counts, 15, "{part:?}");
    assert!(grid.note.expect("a note").contains("ook niet dat er geen gat is"));
    assert!(note.contains("Niet elk cijfer per wijk wordt getoond"), "{note}");
    for text in [answer, more] {
        assert!(!text.contains("wijken") || text.contains("wijken (van de 10) die geheel getoond worden"), "{text}");
    }
    // Where nothing is shown, why.
    dossier.minimum_group = 9;
    assert!(told(&dossier).2.contains("Geen wijk staat hier apart"));
}

#[test]
fn the_largest_holes_are_named_with_wijken_whose_figures_may_be_shown() {
    let mut dossier = dossier(Language::Nl);
    let grid = |dossier: &Dossier| {
        let chapter = holes::chapter(dossier, &norms(dossier), &[]).expect("holes");
        let Some(Piece::Grid(grid)) = chapter.pieces.into_iter().next() else { panic!("a table") };
        (chapter.answer, chapter.more.join(" "), grid)
    };
    let (answer, more, table) = grid(&dossier);
    for row in &table.rows[..3] {
        assert!(answer.contains(&row[0]), "{answer}");
    }
    assert!(
        more.contains("het kleinste deel: over alle PO-standaarden")
            && table.rows.iter().any(|row| row[2].contains(" van "))
    );
    for row in dossier.coverage.iter().filter(|row| row.year == dossier.year && row.group == "Centrum") {
        let place = format!("Centrum {} van {}", row.met, row.schools);
        let is_own = |own: &&Vec<String>| own[0].starts_with(&row.norm.standards[row.standard].id);
        assert!(table.rows.iter().filter(is_own).all(|own| !own[2].contains("Centrum") || own[2].contains(&place)));
    }
    dossier.minimum_group = 9;
    let (answer, more, table) = grid(&dossier);
    assert!(table.rows.iter().all(|row| row[2] == "–"), "every wijk has eight schools or fewer");
    assert!(!answer.contains("Van de wijken") && !more.contains("Van de wijken"));
}

#[test]
fn of_equal_holes_none_is_the_largest_and_the_list_says_where_it_ends() {
    let mut dossier = dossier(Language::Nl);
    for row in &mut dossier.coverage {
        (row.met, row.not_met) = (0, row.schools);
    }
    let chapter = holes::chapter(&dossier, &norms(&dossier), &[]).expect("holes");
    assert!(chapter.answer.starts_with("Aan deze standaarden voldoen nog niet alle scholen"), "{}", chapter.answer);
    assert!(chapter.answer.contains("en nog 29 even groot"), "{}", chapter.answer);
    assert!(!text(&chapter).contains("grootste"), "{}", text(&chapter));
    assert!(chapter.answer.contains(": geen van "), "{}", chapter.answer);
    let Some(Piece::Grid(table)) = chapter.pieces.first() else { panic!("a table") };
    assert_eq!(table.head[1], "PO of VO");
    let note = table.note.as_deref().expect("a note");
    let (list, more) = note.split_once(" en nog ").expect("named, and how many more");
    assert_eq!((list.matches(" (").count() >= 6, more), (true, "20."), "{note}");
    for row in &mut dossier.coverage {
        (row.met, row.not_met) = (row.schools, 0);
    }
    assert!(holes::chapter(&dossier, &norms(&dossier), &[]).is_none(), "no holes, no chapter");
}

#[test]
fn money_is_said_as_the_tables_have_it_and_not_where_few_schools_got_it() {
    let mut dossier = dossier(Language::Nl);
    let answer = |dossier: &Dossier| {
        let chapter = agreed::chapter(dossier, &Facts::of(dossier));
        format!("{} {}", chapter.answer, chapter.items[0])
    };
    assert_eq!(
        answer(&dossier),
        "Er zijn 4 afspraken: 4 met een bedrag (totaal €\u{a0}10.000). Daaronder is 1 overgenomen taak, niet getoond."
    );
    // What has no amount is not in the sum, and that is said.
    let mut without = crate::run::fixture::dossier(Language::Nl);
    let sum = &mut without.follow_up.made.last_mut().expect("a year").sum;
    (sum.without_amount, sum.takeovers) = (1, sum.takeovers + 2);
    sum.takeovers_without_amount += 1;
    let said = answer(&without);
    assert!(said.contains("3 met een bedrag (totaal €\u{a0}10.000) en 1 zonder bedrag."), "{said}");
    assert!(said.contains("3 overgenomen taken: 2 met een bedrag") && said.ends_with(" en 1 zonder bedrag."), "{said}");
    dossier.minimum_group = 5;
    assert_eq!(
        answer(&dossier),
        "Er zijn 4 afspraken: 4 met een bedrag (totaal niet getoond). Daaronder is 1 overgenomen taak, niet getoond."
    );
    dossier.agreements.clear();
    dossier.follow_up.made.clear();
    let none = agreed::chapter(&dossier, &Facts::of(&dossier));
    assert_eq!((none.answer.as_str(), none.pieces.len()), ("Er zijn nog geen afspraken vastgelegd.", 0));
}

#[test]
fn one_is_said_as_one_and_a_form_of_another_year_is_no_silence() {
    let dossier = dossier(Language::Nl);
    let firmness = Firmness { verdicts: 1, undecided: 1, ..Firmness::default() };
    let facts = Facts { register: 1, submitted: 1, topics: 1, firmness, ..Facts::default() };
    let response = response::chapter(&dossier, &facts);
    assert_eq!(response.answer, "1 school leverde een zelfevaluatie in (100\u{a0}%); in het register staat 1 school.");
    assert_eq!(response.more, ["Uit alle uitslagen komt één onderwerp van gesprek."]);
    let care = care::chapter(&dossier, &facts).items.join(" ");
    assert!(care.contains("Er is 1 uitslag: één per school en standaard."), "{care}");
    assert!(care.contains("1 uitslag hangt af van ontbrekende antwoorden"), "{care}");
    let none = response::chapter(&dossier, &Facts::default());
    assert_eq!(none.answer, "Nog geen school leverde een zelfevaluatie in; in het register staat nog geen school.");
    let more = |misfiled, register| {
        response::chapter(&dossier, &Facts { register, submitted: 1, misfiled, ..Facts::default() }).more.join(" ")
    };
    let other = "Eén school leverde een formulier van een ander schooljaar in; dat telt niet mee.";
    assert!(more(1, 3).contains(&format!("Eén school leverde nog niets in. {other}")), "{}", more(1, 3));
    assert!(!more(2, 3).contains("nog niets"));
}

#[test]
fn the_counts_of_coverage_stand_with_the_state() {
    let dossier = dossier(Language::Nl);
    let w = &dossier.wording;
    let views = norms(&dossier);
    for (view, table) in views.iter().zip(tables::norm_tables(w, &views)) {
        for (row, line) in view.rows.iter().zip(table.rows.iter().map(|row| &row.line)) {
            let counts = format!("{} van {}", number(w, row.met as usize), number(w, row.schools as usize));
            assert!(line.coverage.replace('\u{a0}', " ").ends_with(&counts), "{}", line.coverage);
        }
    }
    let all = views.iter().map(|view| view.rows.len()).sum::<usize>();
    let answer = coverage::chapter(&dossier, &views, &[]).answer;
    assert!(answer.starts_with(&format!("Van de {all} standaarden: ")), "{answer}");
    let met = dossier.now().iter().flat_map(|one| &one.judgements).filter(|own| own.verdict == Verdict::Met).count();
    assert_eq!(views.iter().flat_map(|view| &view.rows).map(|row| row.met as usize).sum::<usize>(), met);
}

#[test]
fn what_the_table_of_themes_hides_of_silence_stands_in_no_words_beside_it() {
    let mut dossier = dossier(Language::Nl);
    let texts = |dossier: &Dossier| {
        let chapter = moved::chapter(dossier, &Facts::of(dossier), &norms(dossier), &[]);
        let by_sector = chapter.by_sector.iter().map(|(_, answer)| answer.clone());
        let words: Vec<String> = [chapter.answer.clone()].into_iter().chain(by_sector).chain(chapter.items).collect();
        let Some(Piece::Grid(causes)) = chapter.pieces.into_iter().last() else { panic!("a table") };
        (words.join(" "), causes)
    };
    let silent = ["weten wij het niet", "Niet bekend:", "Van wat wij niet weten", "ontbreekt"];
    let hides = |dossier: &Dossier| -> Vec<_> {
        let hides = |own: &figures::Bridges| own.themes.iter().any(|(_, bridge)| bridge.hides_unknown);
        figures::bridges(dossier).iter().map(|own| (own.sector, hides(own))).collect()
    };
    dossier.minimum_group = 1000;
    assert!(hides(&dossier).iter().all(|(_, hides)| *hides));
    let (hidden, table) = texts(&dossier);
    assert!(!silent.iter().any(|words| hidden.contains(words)), "{hidden}");
    let unknown: Vec<&str> = table.rows.iter().map(|row| row[3].as_str()).collect();
    assert!(unknown.iter().all(|cell| *cell == "–") && table.note.is_some(), "{unknown:?}");
    for row in &table.rows {
        let [came, went, other, all] = [1, 2, 4, 5].map(|at| row[at].parse::<usize>().expect("a count"));
        assert_eq!(came + went + other, all, "nothing is left over: {row:?}");
    }
}

#[test]
fn actions_that_run_are_said_in_the_plural() {
    let mut dossier = dossier(Language::Nl);
    let action = dossier.aims.iter().flat_map(|aim| &aim.actions).next().expect("an action").clone();
    for (n, words) in [(1, "1 loopt"), (5, "5 lopen")] {
        let one = crate::agreement::AimAction { state: crate::agreement::Progress::Running, ..action.clone() };
        dossier.aims.iter_mut().for_each(|aim| aim.actions.clear());
        dossier.aims[0].actions = vec![one; n];
        let told = crate::present::aims::aims(&dossier).expect("aims");
        assert!(told.actions.contains(words), "{}", told.actions);
    }
}

#[test]
fn norms_of_the_same_single_standard_are_rows_below_it() {
    let dossier = dossier(Language::Nl);
    let (w, views) = (&dossier.wording, norms(&dossier));
    let table = |title: &str, keep: usize| {
        let mut table = tables::norm_tables(w, &views[..1]).remove(0);
        table.rows.truncate(keep);
        table.title = title.to_owned();
        table
    };
    let standard = table("", 1).rows[0].line.standard.clone();
    let mut core = table("E", 1);
    core.rows[0].line.critical = !core.rows[0].line.critical;
    let made = tables::together(w, vec![table("A", 1), core, table("B", 1), table("C", 2), table("D", 1)]);
    let said: Vec<(&str, Vec<&str>)> = made
        .iter()
        .map(|one| (one.title.as_str(), one.rows.iter().map(|row| row.line.standard.as_str()).collect()))
        .collect();
    assert_eq!(
        said[0],
        (standard.as_str(), vec!["A", "B", "D"]),
        "the norms below their standard, where the first stood"
    );
    assert!(made[0].about.contains("3 normen vragen alleen een standaard met deze naam"), "{}", made[0].about);
    assert!(made[0].rows.iter().all(|row| row.norm.is_some()), "{:?}", made[0]);
    assert_eq!((said[1].0, said[1].1.len(), said[2].0, said.len()), ("E", 1, "C", 3));
    assert!(made[1..].iter().flat_map(|one| &one.rows).all(|row| row.norm.is_none()));
}

#[test]
fn short_norms_without_a_chart_share_one_table() {
    let dossier = dossier(Language::Nl);
    let views = norms(&dossier);
    let figures = figures::board(&dossier);
    let tables = |figures: &[figures::NormChart]| {
        let pieces = coverage::chapter(&dossier, &views, figures).pieces;
        let own = pieces.iter().map(|piece| if let Piece::Norms(own) = piece { own.len() } else { 0 });
        own.filter(|norms| *norms > 0).collect::<Vec<_>>()
    };
    assert_eq!((tables(&figures), tables(&[])), (vec![1, 1], vec![2]));
}
