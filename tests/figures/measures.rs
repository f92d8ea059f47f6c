//! The measures: their DAX, worked out over the CSV files of the star, is what the reports say.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use crate::star::rows;
use crate::{FILES, Row, YEAR, common, pdf, thousands};

/// The formula of each measure, from the dictionary.
fn dictionary() -> BTreeMap<String, Row> {
    common::rows(&FILES["powerbi/measures.csv"]).into_iter().map(|row| (row["Naam measure"].clone(), row)).collect()
}

/// The rows of a table by year, and by standard: what the relations of the model filter.
type Filtered = BTreeMap<(String, String, Option<String>), Vec<Row>>;

/// A reader of the DAX that the program writes; what it does not know it refuses.
struct Dax {
    measures: BTreeMap<String, Row>,
    rows: Filtered,
    share: Regex,
    calculate: Regex,
    condition: Regex,
    aggregate: Regex,
}

impl Dax {
    fn new() -> Dax {
        let measures = dictionary();
        let schools =
            rows("dim_school").into_iter().map(|row| (row["school_jaar_id"].clone(), row["schooljaar_id"].clone()));
        let schools: BTreeMap<_, _> = schools.collect();
        let mut filtered = Filtered::new();
        for table in measures.values().map(|row| row["Bron"].clone()).collect::<BTreeSet<_>>() {
            for row in rows(&table) {
                let year = row.get("schooljaar_id").unwrap_or_else(|| &schools[&row["school_jaar_id"]]).clone();
                let standard = row.get("standaard_id").filter(|id| !id.is_empty()).cloned();
                for key in [None, standard.clone()].into_iter().take(1 + usize::from(standard.is_some())) {
                    filtered.entry((table.clone(), year.clone(), key)).or_default().push(row.clone());
                }
            }
        }
        let whole = |pattern: &str| Regex::new(&format!("^{pattern}$")).expect("a pattern");
        let condition = r#"^, KEEPFILTERS\('(\w+)'\[(\w+)\] (?:IN \{([^}]*)\}|<> "(\w+)"|= (TRUE)\(\))\)"#;
        Dax {
            measures,
            rows: filtered,
            share: whole(r"DIVIDE\(\[([^\]]+)\], \[([^\]]+)\]\)"),
            calculate: whole(r"CALCULATE\(([A-Z]+\([^)]*\))((?:, KEEPFILTERS\(.*\))+)\)"),
            condition: Regex::new(condition).expect("a pattern"),
            aggregate: whole(r"(COUNTROWS|SUM)\('(\w+)'(?:\[(\w+)\])?\)"),
        }
    }

    fn value(&self, name: &str, year: &str, standard: Option<&str>) -> Option<f64> {
        let formula = self.measures[name]["Formule"].as_str();
        if let Some(found) = self.share.captures(formula) {
            let (part, whole) = (self.value(&found[1], year, standard)?, self.value(&found[2], year, standard)?);
            return (whole != 0.0).then(|| part / whole);
        }
        let (value, conditions) = match self.calculate.captures(formula) {
            Some(found) => (found[1].to_owned(), found[2].to_owned()),
            None => (formula.to_owned(), String::new()),
        };
        let aggregate = self.aggregate.captures(&value).unwrap_or_else(|| panic!("{name}: {formula}"));
        let key = (aggregate[2].to_owned(), year.to_owned(), standard.map(str::to_owned));
        let mut rows: Vec<&Row> = self.rows.get(&key).into_iter().flatten().collect();
        let mut rest = conditions.as_str();
        while !rest.is_empty() {
            let found = self.condition.captures(rest).unwrap_or_else(|| panic!("{name}: {rest}"));
            assert_eq!(found[1], aggregate[2]);
            let column = &found[2];
            rows.retain(|row| match (found.get(3), found.get(4)) {
                (Some(words), _) => words.as_str().split(", ").any(|word| word.trim_matches('"') == row[column]),
                (None, Some(word)) => row[column] != word.as_str(),
                (None, None) => row[column] == "true",
            });
            rest = &rest[found[0].len()..];
        }
        Some(match aggregate.get(3) {
            None => rows.len() as f64,
            Some(column) => {
                let cells = rows.iter().map(|row| row[column.as_str()].as_str()).filter(|cell| !cell.is_empty());
                cells.map(|cell| cell.parse::<f64>().expect("a number")).sum()
            }
        })
    }
}

#[test]
fn every_measure_is_what_the_reports_say() {
    let dax = Dax::new();
    let control = rows("controle");
    let mut told = BTreeMap::<&str, usize>::new();
    for row in &control {
        let standard = Some(row["standaard_id"].as_str()).filter(|id| !id.is_empty());
        let (name, year) = (row["measure"].as_str(), row["schooljaar_id"].as_str());
        let value = dax.value(name, year, standard).expect("a value");
        let stated: f64 = row["waarde"].parse().expect("a number");
        assert!((value - stated).abs() < 0.000_51, "{row:?}: {value}");
        *told.entry(name).or_default() += 1;
    }
    assert_eq!(told.len(), dax.measures.len());
    assert!(control.iter().any(|row| !row["standaard_id"].is_empty()));
}

/// The figures on paper, by the measures.
#[test]
fn the_report_for_the_board_says_what_the_measures_come_to() {
    let (dax, board) = (Dax::new(), pdf("bestuur/dekkingsrapport.pdf"));
    let value = |name: &str| dax.value(name, YEAR, None).expect("a value") as usize;
    let joined = |text: &str| text.replace([' ', '-', '\u{ad}'], "");
    let page = joined(&board);
    let stated = |text: String| assert!(page.contains(&joined(&text)), "the board report lacks: {text}");
    stated(format!("{} scholen leverden een zelfevaluatie in", value("Scholen ingediend")));
    stated(format!("{} onderwerpen van gesprek", value("Onderwerpen")));
    stated(format!(
        "Er zijn {} uitslagen: één per school en standaard. Bij {} daarvan is bekend of de standaard voldoet",
        thousands(value("Uitslagen")),
        thousands(value("Uitslagen bekend"))
    ));
    stated(format!("{} uitslagen ‘voldoet niet’ zijn één antwoord van de norm af", value("Eén antwoord van de norm")));
    stated(format!("Er zijn {} afspraken vastgelegd", value("Afspraken")));
    stated(format!("Bij {} afspraken is de termijn voorbij", value("Afspraken over termijn")));
    stated(format!("Voor {} uitslagen geldt een ontheffing", value("Ontheffing")));
    let counts = ["Voldoet", "Uitslagen", "Voldoet niet", "Niet te beoordelen", "Niet ingediend", "Ontheffing"];
    for standard in rows("feit_dekking").iter().filter(|row| row["schooljaar_id"] == YEAR) {
        let of = |name: &str| dax.value(name, YEAR, Some(&standard["standaard_id"])).expect("a value") as usize;
        let [met, all, rest @ ..] = counts.map(of);
        let rest: Vec<_> = rest.iter().map(ToString::to_string).collect();
        let figures = format!("{met} van {all} {}", rest.join(" "));
        assert!(board.contains(&figures), "the board report lacks {figures}");
    }
}

#[test]
fn the_dictionary_says_the_same_twice() {
    let text = String::from_utf8(FILES["powerbi/measures.md"].clone()).expect("text");
    assert!(text.contains("| Domein | Naam measure | Eenheid | Bron | Beschrijving | Formule |"));
    let lines: Vec<&str> =
        text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Domein")).collect();
    let rows = dictionary();
    assert_eq!(lines.len(), rows.len() + 1);
    for row in rows.values() {
        let cells = ["Domein", "Naam measure", "Eenheid", "Bron", "Beschrijving"].map(|name| row[name].as_str());
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let line = format!("| {} | `{}` |", cells.join(" | "), row["Formule"]);
        assert!(lines.contains(&line.as_str()), "{line}");
    }
}
