//! The gespreksverslag of each school, and the tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::{html, now, pdf, summary, table};

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
