//! What changed, and why: tables and reports of schools.

use std::collections::{BTreeMap, BTreeSet};

use crate::{html, now, table};

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
