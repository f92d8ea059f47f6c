//! The same figure everywhere: CSV, Parquet, Excel, HTML and PDF of one run of the sample say the same.

#![allow(
    clippy::assigning_clones,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::items_after_statements,
    clippy::match_wild_err_arm,
    clippy::unwrap_used,
    reason = "it counts a handful of things, and stops at what it does not expect"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::sync::LazyLock;

use calamine::{Data, Reader, Xlsx};
use polars::prelude::{AnyValue, ParquetReader, SerReader};

const YEAR: &str = "2025-2026";

type Files = BTreeMap<String, Vec<u8>>;
type Row = BTreeMap<String, String>;

static FILES: LazyLock<Files> = LazyLock::new(|| {
    let out = tempfile::tempdir().expect("a folder");
    common::sop(&["run", "sample-data", "--out", &out.path().to_string_lossy()]);
    common::files(&out.path().join(YEAR))
});

fn table(name: &str) -> Vec<Row> {
    common::rows(&FILES[&format!("data/{name}.csv")])
}

fn now(name: &str) -> Vec<Row> {
    table(name).into_iter().filter(|row| row["schooljaar"] == YEAR).collect()
}

/// The words of a PDF, one space between them.
fn pdf(path: &str) -> String {
    let text = pdf_extract::extract_text_from_mem(&FILES[path]).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of an HTML page without its tags, one space between them.
fn html(path: &str) -> String {
    let text = String::from_utf8(FILES[path].clone()).expect("text");
    let tags = regex::Regex::new("(?s)<(?:style|script).*?</(?:style|script)>|<[^>]*>").expect("a pattern");
    tags.replace_all(&text, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell of any kind as the CSV shows it.
fn shown(number: f64) -> String {
    let text = format!("{number:.3}");
    text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

#[test]
fn csv_and_parquet_hold_the_same_cells() {
    for path in FILES.keys().filter(|path| path.ends_with(".parquet")) {
        let frame = ParquetReader::new(Cursor::new(&FILES[path])).finish().expect("a frame");
        let rows = common::rows(&FILES[&path.replace(".parquet", ".csv")]);
        assert_eq!(frame.height(), rows.len(), "{path}");
        for column in frame.columns() {
            for (at, row) in rows.iter().enumerate() {
                let value = match column.get(at).expect("a value") {
                    AnyValue::Null => String::new(),
                    AnyValue::Boolean(yes) => if yes { "ja" } else { "nee" }.to_owned(),
                    AnyValue::Float64(number) => shown(number),
                    AnyValue::String(text) => text.to_owned(),
                    number => number.to_string(),
                };
                let csv = &row[column.name().as_str()];
                // Only the CSV for people takes the sting out of a formula.
                let csv = csv.strip_prefix('\'').unwrap_or(csv);
                assert_eq!(csv, value, "{path} row {at} {}", column.name());
            }
        }
    }
}

#[test]
fn csv_and_excel_hold_the_same_cells() {
    let mut book = Xlsx::new(Cursor::new(FILES["resultaten.xlsx"].clone())).expect("a workbook");
    for name in [
        "uitslagen",
        "schooluitslagen",
        "gesprekspunten",
        "afspraken",
        "afspraken_bedragen",
        "opvolging",
        "opvolging_scholen",
        "opvolging_afspraken",
        "opvolging_themas",
        "veranderingen",
        "ontheffingen",
        "dekking",
        "gevoeligheid",
        "vragenlast",
        "bevindingen",
    ] {
        let sheet = book.worksheet_range(name).expect("a sheet");
        let mut lines = sheet.rows();
        let header: Vec<_> = lines.next().expect("a header").iter().map(ToString::to_string).collect();
        let rows = table(name);
        assert_eq!(lines.len(), rows.len(), "{name}");
        for (cells, row) in lines.zip(&rows) {
            for (cell, column) in cells.iter().zip(&header) {
                let value = match cell {
                    Data::Float(number) => shown(*number),
                    Data::Empty => String::new(),
                    other => other.to_string(),
                };
                let csv = row[column].strip_prefix('\'').unwrap_or(&row[column]);
                assert_eq!(csv, value, "{name} {column}");
            }
        }
    }
}

/// What a gespreksverslag says at the top.
fn summary(met: usize, standards: usize) -> String {
    match met {
        0 => format!("Van de {standards} standaarden voldoet er nog geen"),
        1 => format!("1 van de {standards} standaarden voldoet"),
        _ if met == standards => format!("Alle {standards} standaarden voldoen"),
        _ => format!("{met} van de {standards} standaarden voldoen"),
    }
}

#[test]
fn every_school_report_says_what_the_tables_say() {
    let topics = now("gesprekspunten");
    let titles: BTreeMap<_, _> = table("indicatoren")
        .into_iter()
        .map(|row| {
            (
                (format!("{} {}", row["norm"], row["normversie"]), row["standaard"].clone()),
                row["standaardtitel"].clone(),
            )
        })
        .collect();
    let mut checked = 0;
    for school in now("schooluitslagen").into_iter().filter(|row| row["uitslag"] != "niet_ingediend") {
        let id = &school["vestigingsnummer"];
        let number = |column: &str| school[column].parse::<usize>().expect("a number");
        let expected = summary(number("voldoet"), number("standaarden"));
        let own =
            topics.iter().filter(|topic| topic["vestigingsnummer"] == *id).map(|topic| &topic["standaard"]).collect();
        let school_norm = format!("{} {}", school["norm"], school["normversie"]);
        let pages =
            [html(&format!("scholen/{id}/gespreksverslag.html")), pdf(&format!("scholen/{id}/gespreksverslag.pdf"))];
        for (page, kind) in pages.iter().zip(["HTML", "PDF"]) {
            assert!(page.contains(&expected), "{kind} of {id} does not say: {expected}");
            let is_topic = |title: &str| {
                let headed = regex::Regex::new(&format!(r"\b\d+\. {}", regex::escape(title))).expect("a pattern");
                headed.is_match(page)
            };
            let shown: BTreeSet<_> = titles
                .iter()
                .filter(|((norm, _), title)| *norm == school_norm && is_topic(title))
                .map(|(key, _)| &key.1)
                .collect();
            assert_eq!(shown, own, "the topics in the {kind} of {id}");
        }
        checked += 1;
    }
    assert_eq!(checked, 93);
}

#[test]
fn every_verdict_that_changed_has_its_cause_in_the_tables_and_in_the_school_report() {
    let verdicts: BTreeMap<_, _> = table("uitslagen")
        .into_iter()
        .map(|row| {
            (
                (row["schooljaar"].clone(), row["vestigingsnummer"].clone(), row["standaard"].clone()),
                row["uitslag"].clone(),
            )
        })
        .collect();
    let (mut causes, mut reported) = (BTreeSet::new(), 0);
    for row in now("veranderingen") {
        let id = row["vestigingsnummer"].clone();
        let of = |year: &str, standard: &str| {
            let key = (row[year].clone(), id.clone(), row[standard].clone());
            verdicts.get(&key).cloned().unwrap_or_default()
        };
        assert_eq!(of("schooljaar", "standaard"), row["uitslag"], "{row:?}");
        assert!(row["uitslag"] != row["uitslag_voor"], "{row:?}");
        causes.insert(row["oorzaak"].clone());
        let page = html(&format!("scholen/{id}/gespreksverslag.html"));
        let elsewhere = row["vestigingsnummer_voor"] != id;
        if elsewhere && !row["standaard"].is_empty() {
            assert!(page.contains("waarvoor deze school nu doorgaat"), "{id}");
            continue;
        }
        let sentence = match row["oorzaak"].as_str() {
            "school" => "door andere antwoorden",
            "norm" => "door de norm, niet door andere antwoorden",
            "school_en_norm" => "door de norm en andere antwoorden samen",
            // The other sentences begin in other ways; `report::change` tests their words.
            _ if !row["standaard"].is_empty() => {
                let stated = format!("n {}", row["schooljaar_voor"]);
                let page = page.matches(&stated).count();
                assert!(page > 0, "{id} {}: {stated}", row["standaard"]);
                continue;
            }
            _ => continue,
        };
        let before = row["uitslag_voor"].replace('_', " ");
        let stated = format!("Anders dan in {} ({before}) {sentence}", row["schooljaar_voor"]);
        assert!(page.contains(&stated), "{id} {}: {stated}", row["standaard"]);
        reported += 1;
    }
    assert!(causes.len() >= 4 && reported > 20, "{causes:?} {reported}");
}

#[test]
fn the_board_report_and_the_overview_say_what_the_tables_say() {
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let submitted = now("schooluitslagen").iter().filter(|row| row["uitslag"] != "niet_ingediend").count();
    let topics = now("gesprekspunten").len();
    assert!(board.contains(&format!("{submitted} scholen leverden een zelfevaluatie in")), "{board}");
    assert!(board.contains(&format!("{topics} onderwerpen van gesprek")));
    assert!(index.contains(&format!("{submitted} scholen dienden in")), "{index}");
    assert!(index.contains(&format!("{topics} onderwerpen van gesprek")));
    // The sentence is about verdicts that there are in both years.
    let all = now("veranderingen");
    let (changes, one_sided): (Vec<_>, Vec<_>) =
        all.iter().partition(|row| !row["standaard"].is_empty() && !row["standaard_voor"].is_empty());
    let caused = |cause: &str| changes.iter().filter(|row| row["oorzaak"] == cause).count();
    for page in [&board, &index] {
        // A line of paper may break within a word.
        let joined = |text: &str| text.replace([' ', '-', '\u{ad}'], "");
        let stated = |text: String| assert!(joined(page).contains(&joined(&text)), "{text}");
        stated(format!("{} uitslagen zijn anders dan de vorige keer", changes.len()));
        let came = one_sided.iter().filter(|row| row["standaard_voor"].is_empty()).count();
        // Each standard that was dropped is followed by one that replaces it: none of the sample went.
        assert_eq!((one_sided.len() - came, came > 1), (0, true));
        stated(format!("Daarnaast kwamen er {came} uitslagen bij, doordat"));
        stated(format!("{} door andere antwoorden", caused("school")));
        stated(format!("{} door de norm,", caused("norm")));
        stated(format!("{} doordat de norm andere vragen stelt", caused("vraag")));
    }
    let counts = ["scholen", "voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
    let coverage = now("dekking");
    for row in coverage.iter().filter(|row| row["niveau"] == "totaal") {
        let figures: Vec<_> = counts.iter().map(|column| row[*column].as_str()).collect();
        let figures = figures.join(" ");
        assert!(board.contains(&figures), "the board report lacks {} {figures}", row["standaard"]);
        assert!(index.contains(&figures), "the overview lacks {} {figures}", row["standaard"]);
    }
}

#[test]
fn the_chart_of_the_overview_counts_what_the_tables_say() {
    let page = String::from_utf8(FILES["index.html"].clone()).expect("text");
    let data = page.split_once("id=\"data\">").and_then(|(_, rest)| rest.split_once("</script>")).expect("the data").0;
    let data: serde_json::Value = serde_json::from_str(data).expect("JSON");
    let list = |name: &str| data[name].as_array().expect("a list");
    let at = |value: &serde_json::Value| value.as_u64().expect("an index") as usize;
    let mut drawn = BTreeSet::new();
    for school in list("schools") {
        let norm = &list("norms")[at(&school["norm"])];
        for (standard, verdict) in norm["standards"]
            .as_array()
            .expect("standards")
            .iter()
            .zip(school["verdicts"].as_array().expect("verdicts"))
        {
            let verdict = &list("verdicts")[at(verdict)]["key"];
            drawn.insert([&school["id"], &standard["id"], verdict].map(|text| text.as_str().expect("text").to_owned()));
        }
    }
    let told = now("uitslagen")
        .into_iter()
        .map(|row| ["vestigingsnummer", "standaard", "uitslag"].map(|column| row[column].clone()));
    assert_eq!(drawn, told.collect());
}

#[test]
fn every_waiver_stands_in_every_report() {
    let waivers = table("ontheffingen");
    let key = |row: &Row| (row["schooljaar"].clone(), row["vestigingsnummer"].clone(), row["standaard"].clone());
    let verdicts: BTreeMap<_, _> = table("uitslagen")
        .into_iter()
        .filter(|row| row["uitslag"] == "ontheffing")
        .map(|row| (key(&row), row["uitslag_zonder_ontheffing"].clone()))
        .collect();
    let found: BTreeMap<_, _> =
        waivers.iter().map(|row| (key(row), row["uitslag_zonder_ontheffing"].clone())).collect();
    assert_eq!((found.len(), &found), (waivers.len(), &verdicts), "one row for each verdict with a waiver");
    assert!(
        waivers.iter().all(|row| row["laatste_jaar"] == if row["tot"] == row["schooljaar"] { "ja" } else { "nee" })
    );

    let now = now("ontheffingen");
    let ending = now.iter().filter(|row| row["laatste_jaar"] == "ja").count();
    assert!(ending > 0 && ending < now.len(), "the sample has waivers in their last year and others");
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let page = String::from_utf8(FILES["index.html"].clone()).expect("text");
    assert_eq!(page.matches("data-row=\"waiver\"").count(), now.len());
    assert_eq!(page.matches("<b class=\"last\">").count(), ending);
    assert_eq!(board.matches("(laatste jaar)").count(), ending);
    let mut book = Xlsx::new(Cursor::new(FILES["gesprekken.xlsx"].clone())).expect("a workbook");
    let sheet = book.worksheet_range("Ontheffingen").expect("a sheet");
    assert_eq!(sheet.height(), now.len() + 1);
    for row in &now {
        let school = &row["vestigingsnummer"];
        let reason = row["reden"].trim_end_matches('.');
        let report = html(&format!("scholen/{school}/gespreksverslag.html"));
        assert!(report.contains(reason) && report.contains(&row["verleend_door"]), "{school}");
        assert_eq!(report.contains("Dit is het laatste schooljaar"), row["laatste_jaar"] == "ja", "{school}");
        assert!(index.contains(reason), "{school}");
        let line = sheet.rows().find(|line| line[2].to_string() == *school).expect("a row of the school");
        assert_eq!((line[5].to_string(), line[7].to_string()), (row["reden"].clone(), row["tot"].clone()), "{school}");
        assert_eq!(line[8].to_string().replace(' ', "_"), row["uitslag_zonder_ontheffing"], "{school}");
        assert_eq!(line[9].to_string().is_empty(), row["laatste_jaar"] == "nee", "{school}");
    }
    let findings = table("bevindingen").into_iter().filter(|row| row["code"] == "W109").count();
    assert_eq!(findings, ending);
}

/// What the pages write of a number: a point between thousands.
fn thousands(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{}.{:03}", number / 1000, number % 1000) }
}

fn whole(row: &Row, column: &str) -> usize {
    row[column].parse().expect("a number")
}

#[test]
fn what_verdicts_hang_on_is_the_same_everywhere_and_adds_up() {
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let coverage = now("dekking");
    let rows = now("gevoeligheid");
    let columns = [
        "uitslagen",
        "vast",
        "op_de_rand_voldoet",
        "op_de_rand_voldoet_niet",
        "niet_te_beoordelen",
        "waarvan_een_vraag",
        "niet_ingediend",
        "ontheffing",
    ];
    let mut total = [0; 8];
    for row in &rows {
        let counts = columns.map(|column| whole(row, column));
        let [all, firm, edge_met, edge_not_met, undecided, by_one, missing, waived] = counts;
        assert_eq!(all, firm + edge_met + edge_not_met + undecided + missing + waived, "{row:?}");
        assert!(by_one <= undecided);
        total.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        // On paper only what is not met is called one answer away from the norm.
        let known = firm + edge_met + edge_not_met;
        let figures = [all, known, edge_not_met, undecided, by_one, missing, waived].map(|n| n.to_string()).join(" ");
        assert!(board.contains(&figures), "the board report lacks {} {figures}", row["standaard"]);
        assert!(index.contains(&figures), "the overview lacks {} {figures}", row["standaard"]);
        let same = |other: &&Row| {
            other["niveau"] == "totaal" && ["norm", "normversie", "standaard"].iter().all(|k| other[*k] == row[*k])
        };
        let covered = coverage.iter().find(same).expect("a row of coverage");
        assert_eq!([all, undecided, missing, waived].map(|n| n.to_string()).join(" "), {
            let columns = ["scholen", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
            columns.map(|column| covered[column].clone()).join(" ")
        });
    }
    let verdicts = now("uitslagen");
    let edge =
        |verdict: &str| verdicts.iter().filter(|row| row["op_de_rand"] == "ja" && row["uitslag"] == verdict).count();
    assert_eq!((total[2], total[3]), (edge("voldoet"), edge("voldoet_niet")));
    let sentence = format!(
        "Er zijn {} uitslagen: één per school en standaard. Bij {} daarvan is bekend of de standaard voldoet",
        thousands(total[0]),
        thousands(total[1] + total[2] + total[3])
    );
    assert!(board.contains(&sentence), "{sentence}");
    assert!(board.contains(&format!("{} uitslagen ‘voldoet niet’ zijn één antwoord van de norm af", total[3])));
}

#[test]
fn what_questions_brought_is_what_the_answers_say() {
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let rows = table("vragenlast");
    let answers = table("antwoorden");
    let mut now_asked: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for answer in answers.iter().filter(|row| row["schooljaar"] == YEAR) {
        *now_asked.entry((&answer["norm"], &answer["indicator"])).or_default() += 1;
    }
    for row in &rows {
        let [asked, level, free, open] =
            ["gevraagd", "met_niveau", "nvt", "onbeantwoord"].map(|column| whole(row, column));
        assert_eq!(asked, level + free + open, "{row:?}");
        let this_year = now_asked[&(row["norm"].as_str(), row["indicator"].as_str())];
        assert!(asked >= this_year && (row["jaren"] != "1" || asked == this_year), "{row:?}");
        assert_eq!(row["maakte_verschil"] == "nee", row["uitslagen_anders"] == "0");
        assert!(index.contains(&format!("{} {}", row["indicator"], row["tekst"])), "the overview lacks {row:?}");
    }
    let idle: Vec<_> = rows.iter().filter(|row| row["maakte_verschil"] == "nee").collect();
    for norm in rows.iter().map(|row| &row["norm"]).collect::<BTreeSet<_>>() {
        let of = |rows: &[&Row]| rows.iter().filter(|row| row["norm"] == *norm).count();
        let (all, never) = (of(&rows.iter().collect::<Vec<_>>()), of(&idle));
        let stated = match never {
            0 => "Elke vraag die is gesteld, maakte wel eens verschil.".to_owned(),
            1 => format!("Van de {all} vragen maakte er 1 nooit verschil."),
            _ => format!("Van de {all} vragen maakten er {never} nooit verschil."),
        };
        assert!(index.contains(&stated), "{norm}: {stated}");
    }
    let stated = match idle.len() {
        0 => "Elke vraag uit de normen van dit schooljaar maakte wel eens verschil".to_owned(),
        1 => format!("Van de {} vragen uit de normen van dit schooljaar maakte er 1 nooit verschil", rows.len()),
        never => {
            format!("Van de {} vragen uit de normen van dit schooljaar maakten er {never} nooit verschil", rows.len())
        }
    };
    assert!(board.contains(&stated), "{stated}");
}

/// The sum of an amount over rows, in thousandths.
fn amount(rows: &[Row], column: &str) -> i64 {
    let milli = |row: &Row| {
        let (euros, rest) = row[column].split_once(',').unwrap_or((&row[column], ""));
        format!("{euros}{rest:0<3}").parse::<i64>().expect("an amount")
    };
    rows.iter().map(milli).sum()
}

/// Thousandths of euros as the pages write them.
fn euros(milli: i64) -> String {
    let whole = thousands((milli / 1000) as usize);
    match milli % 1000 / 10 {
        0 => format!("€ {whole}"),
        cents => format!("€ {whole},{cents:02}"),
    }
}

#[test]
fn follow_up_is_the_same_everywhere_and_adds_up() {
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let joined = |text: &str| text.replace(|c: char| c.is_whitespace() || "-\u{ad}".contains(c), "");
    let pages = [joined(&board), joined(&index)];
    let stated = |text: String| pages.iter().for_each(|page| assert!(page.contains(&joined(&text)), "{text}"));
    let (rows, schools) = (table("opvolging"), table("opvolging_scholen"));
    let (verdicts, topics) = (table("uitslagen"), table("gesprekspunten"));
    let mut compared = 0;
    for row in &rows {
        let same = |other: &&Row| other["schooljaar"] == row["schooljaar"] && other["afspraak"] == row["afspraak"];
        let count = |row: &Row, column: &str| if row[column].is_empty() { 0 } else { whole(row, column) };
        let columns = ["gesprekspunten", "voldoet_niet", "opgelost", "voldoet_nog_niet", "niet_te_beoordelen"];
        for column in columns {
            let sum: usize = schools.iter().filter(same).map(|school| count(school, column)).sum();
            assert_eq!(sum, count(row, column), "{column} of {row:?}");
        }
        if row["schooljaar_later"].is_empty() {
            continue;
        }
        assert_eq!(columns[2..].iter().map(|column| whole(row, column)).sum::<usize>(), whole(row, "voldoet_niet"));
        let (name, is_shown) = match row["afspraak"].as_str() {
            "dat_schooljaar" => ("afspraak van dat schooljaar", true),
            "geen" => ("geen afspraak", true),
            "eerder" => ("alleen een eerdere afspraak", row["voldoet_niet"] != "0"),
            _ => ("alleen een afspraak zonder datum", row["voldoet_niet"] != "0"),
        };
        if is_shown {
            stated(format!(
                "{} {name} {} {}",
                row["schooljaar"],
                thousands(whole(row, "voldoet_niet")),
                row["opgelost"]
            ));
            compared += 1;
        }
    }
    assert!(compared >= 4, "{compared}");
    for year in rows.iter().map(|row| &row["schooljaar"]).collect::<BTreeSet<_>>() {
        let sum =
            |column: &str| rows.iter().filter(|row| row["schooljaar"] == *year).map(|row| whole(row, column)).sum();
        assert_eq!(topics.iter().filter(|row| row["schooljaar"] == *year).count(), sum("gesprekspunten"));
        let gaps = verdicts.iter().filter(|row| row["schooljaar"] == *year && row["uitslag"] == "voldoet_niet").count();
        assert_eq!(gaps, sum("voldoet_niet"));
        let without = rows.iter().find(|row| row["schooljaar"] == *year && row["afspraak"] == "geen").expect("a row");
        assert!(sum("gesprekspunten") >= whole(without, "gesprekspunten"));
        stated(format!("{year} {}", thousands(sum("gesprekspunten"))));
    }
    stated("Dit zegt niet dat de afspraak de oorzaak is".to_owned());
    let agreements = table("afspraken");
    let dropped: BTreeSet<_> =
        agreements.iter().filter(|row| row["status"] == "vervallen").map(|row| row["afspraak"].as_str()).collect();
    let open = now("gesprekspunten")
        .iter()
        .filter(|row| row["afspraken"].split(", ").all(|id| id.is_empty() || dropped.contains(id)))
        .count();
    let none = rows.iter().rfind(|row| row["afspraak"] == "geen").expect("a row");
    assert_eq!((open, none["schooljaar"].as_str()), (whole(none, "gesprekspunten"), YEAR));
    assert!(index.contains(&format!("Bij {} onderwerpen van dit schooljaar is nog geen afspraak", thousands(open))));
    let page = String::from_utf8(FILES["index.html"].clone()).expect("text");
    let late =
        agreements.iter().filter(|row| ["verlopen", "niet_te_beoordelen"].contains(&row["staat"].as_str())).count();
    assert_eq!(page.matches("data-row=\"agreement\"").count(), late);
    assert_eq!(agreements.iter().filter(|row| row["termijn_voorbij"] == "ja").count(), late);
    // On paper the rest of the sentence may be hyphenated.
    assert!(pdf("bestuur/dekkingsrapport.pdf").contains(&format!("Bij {late} afspraken is de termijn")), "{late}");
    let with_open: BTreeSet<_> = schools
        .iter()
        .filter(|row| row["schooljaar"] == YEAR && row["afspraak"] == "geen")
        .map(|row| &row["vestigingsnummer"])
        .collect();
    assert_eq!(page.matches("data-row=\"open\"").count(), with_open.len());
    for row in table("opvolging_afspraken") {
        let made: Vec<_> = agreements.iter().filter(|one| one["schooljaar_afspraak"] == row["schooljaar"]).collect();
        assert_eq!(made.len(), whole(&row, "afspraken"));
        let states = [
            "nagekomen",
            "in_uitvoering",
            "verlopen",
            "niet_te_beoordelen",
            "achterhaald",
            "zonder_gesprekspunt",
            "vervallen",
        ];
        for state in states {
            assert_eq!(made.iter().filter(|one| one["staat"] == state).count(), whole(&row, state), "{state}");
        }
        let counts = states.map(|state| row[state].clone()).join(" ");
        stated(format!("{} {} {counts}", row["schooljaar"], row["afspraken"]));
    }
    let (themes, amounts) = (table("opvolging_themas"), table("afspraken_bedragen"));
    for column in ["bedrag", "bedrag_taakovernames"] {
        assert_eq!(amount(&themes, column), amount(&amounts, column));
        stated(euros(amount(&themes, column)));
    }
    for title in themes.iter().map(|row| &row["thematitel"]).filter(|title| !title.is_empty()).collect::<BTreeSet<_>>()
    {
        let own: Vec<_> = themes.iter().filter(|row| row["thematitel"] == *title).cloned().collect();
        let sum = |column: &str| own.iter().map(|row| whole(row, column)).sum::<usize>();
        let (made, bare) = (sum("afspraken"), sum("zonder_bedrag"));
        let money = if made == bare { "–".to_owned() } else { euros(amount(&own, "bedrag")) };
        stated(format!("{title} {made} {bare} {money}"));
    }
}

/// Of the page of a school each topic: number, title, verdict, why it is one, and per question that matters its turn, text, answer and explanation.
struct Told {
    number: String,
    title: String,
    verdict: String,
    why: String,
    answers: Vec<[String; 4]>,
}

fn plain(markup: &str) -> String {
    let tags = regex::Regex::new("<[^>]*>").expect("a pattern");
    let text = tags.replace_all(markup, "").replace("&#39;", "'").replace("&#34;", "\"").replace("&#60;", "<");
    let text = text.replace("&#62;", ">").replace("&#38;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn told(path: &str) -> Vec<Told> {
    let page = String::from_utf8(FILES[path].clone()).expect("text");
    let of = |pattern: &str| regex::Regex::new(pattern).expect("a pattern");
    let article = of("(?s)<article>(.*?)</article>");
    let title = of(r"<h[23]>(\d+)\. (.*?)</h[23]>");
    let why = of(r#"(?s)<p class="verdict">.*?<strong>(.*?)</strong>.*?</p>\s*<p>(.*?)</p>"#);
    let row = of(
        r#"(?s)<tr>(?:<td data-label="Nr.">(\d*)</td>\s*)?<th scope="row">(?:<b>(\d+)\.</b> )?(.*?)</th>\s*<td data-label="Antwoord van de school">(.*?)</td>"#,
    );
    let (given, note) = (
        of(r#"(?s)<span class="given">(.*?)</span>( · <strong class="target">.*?</strong>)?"#),
        of(r#"(?s)<q class="note">(.*?)</q>"#),
    );
    let topics = article.captures_iter(&page).map(|article| {
        let (head, reasons) = (title.captures(&article[1]).expect("a title"), why.captures(&article[1]).expect("why"));
        let answers = row.captures_iter(&article[1]).map(|row| {
            let turn = row.get(1).or(row.get(2)).map_or("", |turn| turn.as_str());
            let question = plain(&row[3]).trim_end_matches(" kernvraag").to_owned();
            let answer = plain(&given.captures(&row[4]).expect("an answer")[0]);
            let note = note.captures(&row[4]).map_or(String::new(), |note| plain(&note[1]));
            [turn.to_owned(), question, answer, note]
        });
        Told {
            number: head[1].to_owned(),
            title: plain(&head[2]),
            verdict: plain(&reasons[1]),
            why: plain(&reasons[2]),
            answers: answers.collect(),
        }
    });
    topics.collect()
}

#[test]
fn every_sheet_says_what_the_tables_and_the_school_report_say() {
    let key = |row: &Row| (row["vestigingsnummer"].clone(), row["standaard"].clone());
    let verdicts: BTreeMap<_, _> = now("uitslagen").into_iter().map(|row| (key(&row), row)).collect();
    let of_norm = |row: &Row, column: &str| (row["norm"].clone(), row["normversie"].clone(), row[column].clone());
    let indicators = table("indicatoren");
    let texts: BTreeMap<_, _> =
        indicators.iter().map(|row| (of_norm(row, "indicator"), row["tekst"].clone())).collect();
    let titles: BTreeMap<_, _> =
        indicators.iter().map(|row| (of_norm(row, "standaard"), row["standaardtitel"].clone())).collect();
    let given: BTreeMap<_, _> = now("antwoorden")
        .into_iter()
        .map(|row| ((row["vestigingsnummer"].clone(), row["indicator"].clone()), row["antwoord"].clone()))
        .collect();
    let topics = now("gesprekspunten");
    let (mut shown, mut ways) = (0, 0);
    for school in now("schooluitslagen").into_iter().filter(|row| row["uitslag"] != "niet_ingediend") {
        let id = &school["vestigingsnummer"];
        let own: Vec<_> = topics.iter().filter(|topic| topic["vestigingsnummer"] == *id).collect();
        let (sheet, report) =
            (told(&format!("scholen/{id}/gespreksblad.html")), told(&format!("scholen/{id}/gespreksverslag.html")));
        let (words, paper) =
            (html(&format!("scholen/{id}/gespreksblad.html")), pdf(&format!("scholen/{id}/gespreksblad.pdf")));
        assert!(words.contains(&summary(whole(&school, "voldoet"), whole(&school, "standaarden"))), "{id}");
        assert_eq!((sheet.len(), report.len()), (own.len().min(3), own.len()), "{id}");
        let rest = own.len() - sheet.len();
        assert_eq!(rest > 0, words.contains(&format!("er nog {rest}: ")), "{id} {rest}");
        let is_whole = !paper.contains("Dit blad is ingekort") && !paper.contains("En nog ");
        let joined = |text: &str| text.replace([' ', '-', '\u{ad}', '\u{a0}'], "");
        for (topic, told) in sheet.iter().zip(&report) {
            let is_row = |row: &&&Row| titles[&of_norm(&verdicts[&key(row)], "standaard")] == topic.title;
            let row = own.iter().find(is_row).unwrap_or_else(|| panic!("{id} has no topic {}", topic.title));
            let verdict = &verdicts[&key(row)];
            assert_eq!(
                (&topic.number, &topic.title, &topic.verdict),
                (&told.number, &told.title, &told.verdict),
                "{id}"
            );
            assert_eq!(topic.verdict, row["uitslag"].replace('_', " "), "{id}");
            // The report has the sum behind the score as well.
            for sentence in topic.why.split_inclusive(". ") {
                assert!(told.why.contains(sentence.trim()), "{id}: {sentence} / {}", told.why);
            }
            assert!(!topic.why.contains("In punten"), "{id}: {}", topic.why);
            let path: Vec<_> = verdict["kortste_weg"].split_whitespace().collect();
            let levels: Vec<_> = verdict["kortste_weg_naar"].split_whitespace().collect();
            for answer in &topic.answers {
                assert!(told.answers.contains(answer), "{id}: {answer:?}");
                let turn = answer[0].parse::<usize>().ok().filter(|_| row["uitslag"] == "voldoet_niet");
                if let Some(indicator) = turn.and_then(|turn| path.get(turn - 1)) {
                    let norm = (verdict["norm"].clone(), verdict["normversie"].clone(), (*indicator).to_owned());
                    assert_eq!(answer[1], texts[&norm].split_whitespace().collect::<Vec<_>>().join(" "));
                    let literal = &given[&(id.clone(), (*indicator).to_owned())];
                    let literal = if literal.is_empty() { "niet beantwoord" } else { literal };
                    assert!(answer[2].contains(literal), "{id} {indicator}: {answer:?} {literal}");
                    let level = levels[turn.unwrap_or(1) - 1];
                    assert!(answer[2].ends_with(&format!("({level})")), "{id} {indicator}: {answer:?} {level}");
                    ways += 1;
                }
            }
            let turns = topic.answers.iter().filter(|answer| !answer[0].is_empty()).count();
            assert!(row["uitslag"] != "voldoet_niet" || turns == path.len(), "{id}");
            let said = |text: &str| assert!(joined(&paper).contains(&joined(text)), "{id} lacks on paper: {text}");
            said(&format!("{}. {}", topic.number, topic.title));
            said(&topic.verdict);
            if is_whole {
                said(&topic.why);
                topic.answers.iter().for_each(|answer| said(&answer[2]));
            }
            shown += 1;
        }
    }
    assert!(shown > 200 && ways > 100, "{shown} {ways}");
}

#[test]
fn the_books_count_what_the_tables_count() {
    let (schools, topics, titles) = (now("scholen"), now("gesprekspunten"), table("indicatoren"));
    let po = || schools.iter().filter(|school| school["povo"] == "PO");
    let wijken: BTreeSet<&String> = po().map(|school| &school["wijk"]).collect();
    assert_eq!(wijken.len(), 10);
    for wijk in wijken {
        let own: Vec<&Row> = po().filter(|school| school["wijk"] == *wijk).collect();
        let text = pdf(&format!("wijken/{}/wijkboek.pdf", wijk.to_lowercase()));
        let mut shared: BTreeMap<&String, usize> = BTreeMap::new();
        for school in &own {
            let id = &school["vestigingsnummer"];
            let of_school = || topics.iter().filter(|topic| topic["vestigingsnummer"] == *id);
            let standards: Vec<&String> =
                of_school().map(|topic| &topic["standaard"]).filter(|s| !s.is_empty()).collect();
            let silent = of_school().any(|topic| topic["standaard"].is_empty());
            let expected = match (silent, standards.len()) {
                (true, _) => "Niets ingeleverd".to_owned(),
                (false, 0) => "Geen onderwerpen".to_owned(),
                (false, 1) => "1 onderwerp".to_owned(),
                (false, count) => format!("{count} onderwerpen"),
            };
            let line =
                format!("{id} · PO {} .*?(Niets ingeleverd|Geen onderwerpen|\\d+ onderwerp(?:en)?)", school["soort"]);
            let said = regex::Regex::new(&line).expect("a pattern").captures(&text).expect("the school");
            assert_eq!(said[1], expected, "{wijk} {id}");
            standards.into_iter().for_each(|standard| *shared.entry(standard).or_default() += 1);
        }
        let page = text.split("Wat in deze wijk vaker voorkomt").nth(2).expect("what they share");
        let page = page.split("Gespreksblad basisondersteuning").next().expect("before the sheets");
        for (standard, count) in shared {
            let title = titles.iter().rev().find(|row| row["norm"] == "anb-po" && row["standaard"] == *standard);
            let line = format!("{standard} {} {count} ", title.expect("a title")["standaardtitel"]);
            assert_eq!(page.contains(&line), count > 1, "{wijk}: {line} in {page}");
        }
    }
}

#[test]
fn the_calendar_holds_every_conversation_that_the_agenda_plans() {
    let calendar = String::from_utf8(FILES["gesprekken.ics"].clone()).expect("text").replace("\r\n ", "");
    let events = calendar.matches("BEGIN:VEVENT").count();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&FILES["gesprekken.xlsx"])).expect("a workbook");
    let mut planned = BTreeSet::new();
    for name in ["PO per wijk", "VO per school"] {
        let sheet = book.worksheet_range(name).expect("a sheet");
        let mut rows = sheet.rows();
        let head: Vec<String> = rows.next().expect("a header").iter().map(ToString::to_string).collect();
        let at = |name: &str| head.iter().position(|known| known == name).expect("a column");
        let (school, day) = (at("vestigingsnummer"), at("gesprek_op"));
        planned.extend(rows.filter(|row| row[day] != Data::Empty).map(|row| row[school].to_string()));
    }
    assert!(events > 5 && events == planned.len(), "{events} {planned:?}");
    assert!(planned.iter().all(|school| calendar.contains(&format!("({school})"))));
}
