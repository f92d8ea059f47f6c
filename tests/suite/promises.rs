//! What the README promises under "Waar u op kunt rekenen", each tried through the real binary on files that invite it to be broken.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::common;

const QUESTIONS: [&str; 6] = ["V1.1", "V1.2", "V1.3", "V1.4", "Z1.1", "Z1.2"];

/// The words of the questions: known texts, so that no header is doubtful.
fn norm() -> String {
    let mut text = String::from(
        r#"id = "proef"
version = "1"
title = "Proefnorm"
status = "voorbeeld"
sector = "PO"
from = "2023-2024"
source = "Verzonnen."
[scale]
levels = [ { value = 1, label = "nog niet" }, { value = 2, label = "in ontwikkeling" }, { value = 3, label = "op orde" }, { value = 4, label = "sterk" } ]
sufficient = 3
not_applicable = ["n.v.t."]
unknown = ["weet niet"]
[school]
rule = { all = true }
[[theme]]
id = "t"
title = "Thema"
"#,
    );
    for (standard, rule) in [("V1", "share = 0.75"), ("Z1", "mean = 3")] {
        let _ = write!(
            text,
            "[[theme.standard]]\nid = \"{standard}\"\ntitle = \"Titel {standard}\"\nrule = {{ {rule} }}\n"
        );
        for (at, id) in QUESTIONS.iter().enumerate().filter(|(_, id)| id.starts_with(standard)) {
            let critical = *id == "V1.1";
            let _ = write!(
                text,
                "[[theme.standard.indicator]]\nid = \"{id}\"\ntext = \"De school doet nummer {at}.\"\ncritical = {critical}\n"
            );
        }
    }
    text
}

/// A batch with a norm and schools; the answers are `(name of the file, content)`.
fn batch(root: &Path, norm: &str, schools: &str, answers: &[(String, String)]) {
    let year = root.join("zelfevaluaties/2025-2026");
    fs::create_dir_all(&year).expect("a folder");
    let settings = "name = \"Samenwerkingsverband Proef\"\nnorms = [\"norm.toml\"]\n[schools]\nfile = \"scholen.csv\"\n[evaluations]\nfolder = \"zelfevaluaties\"\nduplicates = \"latest\"\n";
    fs::write(root.join("batch.toml"), settings).expect("written");
    fs::write(root.join("norm.toml"), norm).expect("written");
    fs::write(root.join("scholen.csv"), schools).expect("written");
    for (name, content) in answers {
        fs::write(year.join(name), content).expect("written");
    }
}

/// A table of a run, and the console when the run could not be made.
fn tables(root: &Path, names: &[&str]) -> Vec<Vec<BTreeMap<String, String>>> {
    let out = root.join("uit");
    let output = common::sop(&["run", &root.to_string_lossy(), "--out", &out.to_string_lossy()]);
    let (stdout, stderr) = common::text(&output);
    assert!(matches!(output.status.code(), Some(0 | 1)), "{stdout}\n{stderr}");
    let read = |name: &&str| common::rows(&fs::read(out.join("2025-2026/data").join(name)).expect("a table"));
    names.iter().map(read).collect()
}

fn register(sites: impl Iterator<Item = (String, String)>) -> String {
    sites.fold("vestigingsnummer;naam;povo;soort\n".to_owned(), |mut text, (site, name)| {
        let _ = writeln!(text, "{site};{name};PO;bao");
        text
    })
}

/// Each file can be read in two ways, and one of them is that all is in order. Reported for each: what it is, the site, the file.
fn doubtful() -> Vec<(&'static str, &'static str, String)> {
    let header = "vestigingsnummer;V1.1;V1.2;V1.3;V1.4\n";
    let long = "vestigingsnummer;indicator;antwoord\n";
    let rest =
        |site: &str| ["V1.2", "V1.3", "V1.4"].iter().fold(String::new(), |text, id| text + &format!("{site};{id};3\n"));
    vec![
        ("a number and a label that contradict each other", "99AA00", format!("{long}99AA00;V1.1;3 - nog niet\n{}", rest("99AA00"))),
        ("a level between two", "99AB00", format!("{long}99AB00;V1.1;2,5\n{}", rest("99AB00"))),
        ("two answers without a date", "99AC00", format!("{long}99AC00;V1.1;3\n99AC00;V1.1;1\n{}", rest("99AC00"))),
        ("a name of two schools", "99AD00", "school;V1.1;V1.2;V1.3;V1.4\nDe Tweeling;3;3;3;3\n".to_owned()),
        ("a row with a cell too many", "99AF00", format!("{header}99AF00;1;3;3;3;3\n")),
        ("a row with a cell too many and the last one blank", "99AG00", format!("{header}99AG00;1;3;3;3;\n99AH00;1;1;1;1\n")),
        (
            "a month first beside days that may be either",
            "99AI00",
            "vestigingsnummer;datum;V1.1;V1.2;V1.3;V1.4\n99AI00;10/12/2025;3;3;3;3\n99AI00;11/11/2025;1;1;1;1\n99AJ00;10/23/2025;1;1;1;1\n".to_owned(),
        ),
        ("another school above the table", "99AK00", "School;De Andere\n;\nnummer van de school;V1.1;V1.2;V1.3;V1.4\n99AK00;3;3;3;3\n".to_owned()),
        ("a word that only looks like one", "99AL00", format!("{long}99AL00;V1.1;op ordee\n{}", rest("99AL00"))),
    ]
}

#[test]
fn sop_does_not_guess() {
    let folder = tempfile::tempdir().expect("a folder");
    let cases = doubtful();
    let more = ["99AE00 De Tweeling", "99AH00 Proef", "99AJ00 Proef J", "99AM00 De Andere"];
    let own = cases.iter().map(|(_, site, _)| {
        let name = if *site == "99AD00" { "De Tweeling".to_owned() } else { format!("School {site}") };
        ((*site).to_owned(), name)
    });
    let others =
        more.iter().filter_map(|text| text.split_once(' ')).map(|(site, name)| (site.to_owned(), name.to_owned()));
    let files: Vec<_> = cases.iter().map(|(_, site, content)| (format!("{site}.csv"), content.clone())).collect();
    batch(folder.path(), &norm(), &register(own.chain(others)), &files);
    let [verdicts, findings] = &tables(folder.path(), &["uitslagen.csv", "bevindingen.csv"])[..] else { panic!("two") };
    for (what, site, _) in &cases {
        let of_site = |row: &&BTreeMap<String, String>| row["vestigingsnummer"] == *site && row["standaard"] == "V1";
        let verdict = &verdicts.iter().find(of_site).expect("a verdict")["uitslag"];
        assert_ne!(verdict, "voldoet", "{what}: used on a guess");
        let file = format!("{site}.csv");
        let reported = findings.iter().any(|row| row["bestand"].ends_with(&file) && row["ernst"] != "info");
        assert!(reported, "{what}: nothing is said of it");
    }
}

/// Spoils lines below the header as people and programs do.
fn spoil(lines: &mut Vec<String>, rng: &mut fastrand::Rng) {
    let at = rng.usize(1..lines.len());
    match rng.u8(0..7) {
        0 => {
            let cut = rng.usize(0..=lines[at].len());
            let cut = (0..=cut).rev().find(|cut| lines[at].is_char_boundary(*cut)).unwrap_or(0);
            lines[at].insert(cut, ';');
        }
        1 => {
            if let Some(cut) = lines[at].rfind(';') {
                lines[at].remove(cut);
            }
        }
        2 => lines.insert(at, lines[0].clone()),
        3 => lines.insert(at, "nog nakijken".to_owned()),
        4 => lines.insert(at, String::new()),
        5 => lines.insert(at, "Vestigingsnummer;Indicator;Antwoord;Toelichting;Datum".to_owned()),
        _ => {
            let other = rng.usize(1..lines.len());
            lines.swap(at, other);
        }
    }
}

fn spoilt(site: &str, rng: &mut fastrand::Rng) -> Vec<String> {
    let answer = |rng: &mut fastrand::Rng| ["1", "3", "op orde", "weet niet", "", "misschien"][rng.usize(0..6)];
    let mut lines = if rng.bool() {
        let mut lines = vec!["vestigingsnummer;indicator;antwoord;toelichting".to_owned()];
        lines.extend(QUESTIONS.iter().map(|id| format!("{site};{id};{};", answer(rng))));
        lines
    } else {
        let cells: Vec<_> = QUESTIONS.iter().map(|_| answer(rng)).collect();
        vec![
            format!("vestigingsnummer;{}", QUESTIONS.join(";")),
            format!("{site};{};", cells.join(";")).trim_end_matches(';').to_owned(),
        ]
    };
    (0..rng.usize(0..3)).for_each(|_| spoil(&mut lines, rng));
    lines
}

#[test]
fn nothing_vanishes() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut rng = fastrand::Rng::with_seed(20_251_101);
    let sites: Vec<_> =
        (0..150).map(|at| format!("99{}{}{:02}", (b'A' + at / 26) as char, (b'A' + at % 26) as char, at % 7)).collect();
    let files: Vec<_> = sites.iter().map(|site| (format!("{site}.csv"), spoilt(site, &mut rng))).collect();
    let written: Vec<_> = files.iter().map(|(name, lines)| (name.clone(), lines.join("\n") + "\n")).collect();
    let schools = register(sites.iter().map(|site| (site.clone(), format!("School {site}"))));
    batch(folder.path(), &norm(), &schools, &written);
    let [answers, findings] = &tables(folder.path(), &["antwoorden.csv", "bevindingen.csv"])[..] else { panic!("two") };
    for (name, lines) in &files {
        let of_file = |row: &&BTreeMap<String, String>| row["bestand"].ends_with(name);
        let row_of =
            |cell: &str| cell.trim_start_matches('R').split('K').next().and_then(|row| row.parse::<usize>().ok());
        let mut named: BTreeSet<usize> = answers.iter().filter(of_file).filter_map(|row| row_of(&row["cel"])).collect();
        let reported: Vec<_> = findings.iter().filter(of_file).collect();
        let whole = reported.iter().any(|row| row["rij"].is_empty() && row["ernst"] == "fout");
        named.extend(reported.iter().filter_map(|row| row["rij"].parse::<usize>().ok()));
        // Where the header of another table stands, one finding tells that no row below it counts.
        let below =
            reported.iter().filter(|row| row["code"] == "A156").filter_map(|row| row["rij"].parse::<usize>().ok());
        named.extend(below.flat_map(|row| row..=lines.len()));
        for (at, line) in lines.iter().enumerate().skip(1) {
            // Names of columns right below the header belong to it; they say nothing of a school.
            let blank =
                line.chars().all(|letter| letter == ';') || line.to_lowercase().starts_with("vestigingsnummer;");
            assert!(whole || blank || named.contains(&(at + 1)), "{name}: line {} of\n{}", at + 1, lines.join("\n"));
        }
    }
}

/// A decimal of a table in thousandths.
fn milli(text: &str) -> i64 {
    let (whole, rest) = text.split_once(',').unwrap_or((text, ""));
    let rest = format!("{rest:0<3}");
    whole.parse::<i64>().expect("a number") * 1000 + rest.parse::<i64>().expect("digits")
}

#[test]
fn a_rounded_figure_never_contradicts_the_verdict() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut rng = fastrand::Rng::with_seed(7);
    let mut norm = norm().split("[[theme.standard]]").next().expect("a head").to_owned();
    let mut ids = Vec::new();
    for standard in 0..40 {
        let rule = if standard % 2 == 0 {
            format!("share = 0.{:03}", rng.u32(1..=999))
        } else {
            format!("mean = {}.{:03}", rng.u32(1..=3), rng.u32(1..=999))
        };
        // Thirds, sevenths and weights that leave hardly any room are where rounding goes wrong.
        let rule = match standard {
            0 => "share = 0.667".to_owned(),
            1 => "mean = 2.667".to_owned(),
            2 => "share = 0.666".to_owned(),
            _ => rule,
        };
        let _ = write!(norm, "[[theme.standard]]\nid = \"S{standard}\"\ntitle = \"Titel\"\nrule = {{ {rule} }}\n");
        for question in 0..rng.usize(2..8) {
            let weight = if standard < 3 {
                "1".to_owned()
            } else {
                ["1", "2.5", "0.001", "7", "0.333"][rng.usize(0..5)].to_owned()
            };
            let id = format!("S{standard}.{question}");
            let _ = write!(
                norm,
                "[[theme.standard.indicator]]\nid = \"{id}\"\ntext = \"De school doet {id}.\"\nweight = {weight}\n"
            );
            ids.push(id);
        }
    }
    let sites: Vec<_> =
        (0..40).map(|at| format!("99{}{}00", (b'A' + at / 26) as char, (b'A' + at % 26) as char)).collect();
    let mut answers = "vestigingsnummer;indicator;antwoord\n".to_owned();
    for (site, id) in sites.iter().flat_map(|site| ids.iter().map(move |id| (site, id))) {
        if rng.u8(0..10) > 0 {
            let _ = writeln!(answers, "{site};{id};{}", rng.u8(1..=4));
        }
    }
    let schools = register(sites.iter().map(|site| (site.clone(), format!("School {site}"))));
    batch(folder.path(), &norm, &schools, &[("a.csv".to_owned(), answers)]);
    let verdicts = &tables(folder.path(), &["uitslagen.csv"])[0];
    let mut close = 0;
    for row in verdicts {
        let (low, high, bar) = (milli(&row["score_min"]), milli(&row["score_max"]), milli(&row["drempel"]));
        let agrees = match row["uitslag"].as_str() {
            "voldoet" => low >= bar,
            "voldoet_niet" => high < bar,
            "niet_te_beoordelen" => low < bar && high >= bar,
            other => panic!("{other}"),
        };
        assert!(agrees, "{row:?}");
        close += usize::from((low - bar).abs() <= 1 || (high - bar).abs() <= 1);
    }
    assert!(verdicts.len() == 1600 && close > 5, "{} verdicts, {close} close to the threshold", verdicts.len());
}
