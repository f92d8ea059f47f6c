//! What nobody knows follows from nothing that boards are told: by small batches, read and judged as any other.

use super::*;
use crate::present::figures::{self, ChartSubject, bridges, hides_silence};
use crate::register::Sector;
use crate::run::{Outcome, Request, load};
use crate::trend::change::Balance;

/// What a school answers in a year on the question of a theme: `(year, school, theme)`, all counted from nought.
type Answers = fn(usize, usize, usize) -> &'static str;

/// The schools and the norms of a sector.
struct Side {
    sector: &'static str,
    schools: usize,
    themes: usize,
    /// Id and version of its norm in each of the years.
    norms: [(&'static str, &'static str); 2],
    answers: Answers,
}

const YEARS: [&str; 2] = ["2024-2025", "2025-2026"];

fn norm(side: &Side, (id, version): (&str, &str), window: &str) -> String {
    let head = format!(
        "id = \"{id}\"\nversion = \"{version}\"\ntitle = \"{id}\"\nstatus = \"voorbeeld\"\nsector = \"{}\"\n{window}source = \"x\"\n[scale]\nlevels = [ {{ value = 1, label = \"nee\" }}, {{ value = 2, label = \"ja\" }} ]\nsufficient = 2\n",
        side.sector
    );
    let letter = if side.sector == "PO" { 'P' } else { 'V' };
    let theme = |n: usize| {
        format!(
            "[[theme]]\nid = \"t{n}\"\ntitle = \"Thema {n}\"\n[[theme.standard]]\nid = \"{letter}{n}\"\ntitle = \"Standaard {n}\"\nrule = {{ all = true }}\n[[theme.standard.indicator]]\nid = \"{letter}{n}.1\"\ntext = \"Vraag {n}?\"\n"
        )
    };
    head + &(0..side.themes).map(theme).collect::<String>()
}

fn made(sides: &[Side]) -> Dossier {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    let mut files = Vec::new();
    let mut schools = "vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag;wijk\n".to_owned();
    let mut forms = YEARS.map(|_| "vestigingsnummer;indicator;antwoord\n".to_owned());
    for side in sides {
        let [then, now] = side.norms;
        let windows =
            ["from = \"2024-2025\"\nuntil = \"2024-2025\"\n", "from = \"2025-2026\"\n", "from = \"2024-2025\"\n"];
        let norms = if then == now { vec![(now, windows[2])] } else { vec![(then, windows[0]), (now, windows[1])] };
        for (name, window) in norms {
            files.push(format!("{}-{}.toml", name.0, name.1));
            write(files.last().expect("a file"), &norm(side, name, window));
        }
        let (mark, kind) = if side.sector == "PO" { ('A', "bao") } else { ('V', "vo") };
        for school in 0..side.schools {
            let id = format!("99{mark}{}00", char::from(b'A' + u8::try_from(school).expect("a letter")));
            let board = school % 6;
            schools += &format!("{id};School {id};{};{kind};9000{board};Bestuur {board};\n", side.sector);
            for (year, form) in forms.iter_mut().enumerate() {
                for theme in 0..side.themes {
                    let question = format!("{}{theme}.1", if mark == 'A' { 'P' } else { 'V' });
                    *form += &format!("{id};{question};{}\n", (side.answers)(year, school, theme));
                }
            }
        }
    }
    let norms: Vec<String> = files.iter().map(|name| format!("\"{name}\"")).collect();
    write("scholen.csv", &schools);
    YEARS.iter().zip(&forms).for_each(|(year, form)| write(&format!("zelfevaluaties/{year}/a.csv"), form));
    write(
        "batch.toml",
        &format!(
            "name = \"Voorbeeldstad\"\nnorms = [{}]\n[schools]\nfile = \"scholen.csv\"\n[evaluations]\nfolder = \"zelfevaluaties\"\n[privacy]\nminimum_group = 5\n",
            norms.join(", ")
        ),
    );
    let ready = load(folder.path(), Request::default(), &|_| ()).expect("a batch");
    let Outcome::Ready(dossier, _) = ready else { panic!("it can be judged") };
    *dossier
}

fn moved(dossier: &Dossier) -> Chapter {
    moved::chapter(dossier, &Facts::of(dossier), &norms(dossier), &figures::board(dossier))
}

/// What the chapter says in words.
fn words(chapter: &Chapter) -> String {
    let by_sector = chapter.by_sector.iter().map(|(_, answer)| answer);
    let all = [&chapter.answer].into_iter().chain(by_sector).chain(&chapter.more).chain(&chapter.items);
    all.cloned().collect::<Vec<_>>().join(" ")
}

fn is_silent(text: &str) -> bool {
    let told = ["weten wij het niet", "weten wij het van", "Niet bekend:", "Van wat wij niet weten", "ontbreekt"];
    !told.iter().any(|words| text.contains(words))
        && text.contains("Van hoeveel andere uitslagen wij het niet weten, staat hier niet")
}

fn unknown(dossier: &Dossier, sector: Sector) -> usize {
    let is_own =
        |change: &&crate::trend::change::Change| change.sides().is_some_and(|(_, after)| after.norm.sector == sector);
    Balance::of(dossier.changed().iter().filter(is_own)).unknown
}

/// One school falls silent in the theme, and two others change by their answers.
fn one_silent(year: usize, school: usize, theme: usize, at: usize) -> &'static str {
    match (year, school) {
        (1, 0) if theme == at => "",
        (0, 3) | (1, 4) if theme == 1 => "nee",
        _ => "ja",
    }
}

#[test]
fn a_norm_of_another_id_tells_no_more_of_what_nobody_knows() {
    for now in [("p", "3"), ("q", "1")] {
        let side = |norms, answers| Side { sector: "PO", schools: 12, themes: 3, norms, answers };
        let dossier = made(&[side([("p", "2"), now], |year, school, theme| one_silent(year, school, theme, 0))]);
        assert_eq!((unknown(&dossier, Sector::Po), bridges(&dossier).is_empty()), (1, now.0 == "q"));
        assert!(is_silent(&words(&moved(&dossier))), "{now:?}: {}", words(&moved(&dossier)));
        // Of nothing, and of enough schools, it is told.
        let none = made(&[side([("p", "2"), now], |year, school, theme| one_silent(year, school, theme, 9))]);
        assert!(!hides_silence(&none), "{now:?}");
        let many = made(&[side([("p", "2"), now], |year, school, _| if year == 1 && school < 6 { "" } else { "ja" })]);
        assert!(words(&moved(&many)).contains("Van 18 andere weten wij het niet"), "{}", words(&moved(&many)));
    }
}

#[test]
fn a_theme_that_is_not_drawn_tells_no_more_of_what_nobody_knows() {
    let side = |answers| [Side { sector: "PO", schools: 12, themes: 14, norms: [("p", "2"); 2], answers }];
    for answers in [(|year, school, theme| one_silent(year, school, theme, 2)) as Answers, |year, school, theme| {
        one_silent(year, school, theme, 13)
    }] {
        let dossier = made(&side(answers));
        assert_eq!(unknown(&dossier, Sector::Po), 1);
        assert!(is_silent(&words(&moved(&dossier))), "{}", words(&moved(&dossier)));
    }
}

#[test]
fn what_is_hidden_of_one_sector_does_not_follow_from_the_other() {
    let po = Side {
        sector: "PO",
        schools: 12,
        themes: 3,
        norms: [("p", "2"); 2],
        answers: |year, school, _| if year == 1 && school < 6 { "" } else { "ja" },
    };
    let vo = |answers| Side { sector: "VO", schools: 12, themes: 3, norms: [("v", "2"); 2], answers };
    let dossier = made(&[Side { ..po }, vo(|year, school, theme| one_silent(year, school, theme, 2))]);
    assert_eq!([Sector::Po, Sector::Vo].map(|sector| unknown(&dossier, sector)), [18, 1]);
    let chapter = moved(&dossier);
    assert!(is_silent(&words(&chapter)), "{}", words(&chapter));
    assert!(words(&chapter).contains("niet per sector") && chapter.by_sector.is_empty(), "{}", words(&chapter));
    assert!(bridges(&dossier).iter().flat_map(|own| &own.themes).all(|(_, bridge)| bridge.hides_unknown));
    // Where neither is of few, each is told.
    let dossier = made(&[po, vo(|_, school, theme| one_silent(0, school, theme, 9))]);
    let chapter = moved(&dossier);
    assert!(chapter.answer.contains("Van 18 andere weten wij het niet"), "{}", chapter.answer);
    let said: Vec<&str> = chapter.by_sector.iter().map(|(_, answer)| answer.as_str()).collect();
    let [po, vo] = said[..] else { panic!("{said:?}") };
    assert!(po.starts_with("PO – ") && po.contains("Niet bekend: 18") && vo.starts_with("VO – "), "{said:?}");
    assert!(!vo.contains("Niet bekend:"), "{said:?}");
}

#[test]
fn the_message_of_a_development_is_of_all_themes_and_says_how_many_are_drawn() {
    let answers: Answers = |year, _, theme| if theme < 12 || year == 0 { "ja" } else { "nee" };
    let dossier = made(&[Side { sector: "PO", schools: 12, themes: 14, norms: [("p", "2"); 2], answers }]);
    let figures = figures::board(&dossier);
    let chart = &figures.iter().find(|one| one.subject == ChartSubject::Development).expect("a development").chart;
    let share = "voldoet 86\u{a0}%; in 2024-2025 was dat 100\u{a0}%";
    assert!(
        chart.message.contains(share) && chart.message.contains("van de 14 thema’s, omlaag in 2"),
        "{}",
        chart.message
    );
    assert!(
        moved(&dossier).answer.contains("nu 86\u{a0}%; in 2024-2025 was dat 100\u{a0}%"),
        "{}",
        moved(&dossier).answer
    );
    assert_eq!(chart.table.rows.len(), 12 * 2);
    assert!(chart.svg.contains("Getekend zijn de eerste 12 van de 14"), "said in the legend");
}
