//! Answers, explanations and submissions of two sets beside each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lines::{Row, Sheet, pairs};
use super::model::{Difference, Spot, Subject, Texts, Unread};

/// The answers.
pub(super) const FILE: &str = "data/antwoorden.csv";
/// What tells that a text was changed.
pub(super) const MARKS: &str = "data/kenmerken.csv";

/// The kinds of marks that are not of an evaluation: the words of an agreement, which stands where a question does, and of a second look.
pub(super) const AGREEMENT: &str = "afspraak";
pub(super) const SECOND_LOOK: &str = "tweede_blik";

const KEYS: [&str; 3] = ["schooljaar", "vestigingsnummer", "indicator"];

/// What differs, in no order. What can't be read is told by name as the other tables are.
pub(super) fn compare(texts: &Texts) -> Vec<Difference> {
    let mut found = Vec::new();
    let both = |file: &str| texts.get(file).and_then(|text| text.as_ref().ok());
    let mut told: BTreeSet<Vec<String>> = BTreeSet::new();
    let mut unread = |file: &str| {
        found.push(Difference {
            subject: Subject::Skipped,
            what: Unread::Columns.as_str().into(),
            spot: Spot { file: file.into(), ..Spot::default() },
            ..Difference::default()
        });
    };
    let mut rows = Vec::new();
    let mut spots = HashMap::new();
    if let Some((old, new)) = both(FILE) {
        let needed = [&KEYS[..], &["antwoord", "staat", "bestand", "blad", "cel", "standaard"]].concat();
        match (Sheet::read(old, &needed), Sheet::read(new, &needed)) {
            (Some(old), Some(new)) => {
                rows = of_answers(&old, &new, &mut told);
                spots =
                    new.records.iter().map(|record| new.row(record)).map(|row| (row.key(&KEYS), spot(&row))).collect();
            }
            _ => unread(FILE),
        }
    }
    if let Some((old, new)) = both(MARKS) {
        let needed = [&KEYS[..], &["soort", "kenmerk"]].concat();
        match (Sheet::read(old, &needed), Sheet::read(new, &needed)) {
            (Some(old), Some(new)) => rows.extend(of_marks(&old, &new, &told, &spots)),
            _ => unread(MARKS),
        }
    }
    found.extend(rows);
    found
}

fn spot(row: &Row) -> Spot {
    Spot { file: row.get("bestand").into(), sheet: row.get("blad").into(), cell: row.get("cel").into() }
}

/// Answers that say something else, and how many say the same in another place. `told` takes the keys of the former.
fn of_answers(old: &Sheet, new: &Sheet, told: &mut BTreeSet<Vec<String>>) -> Vec<Difference> {
    let mut found = Vec::new();
    // By year, school, and the files and sheets that they stood and stand in.
    let mut moved: BTreeMap<(String, String, [Spot; 2]), u32> = BTreeMap::new();
    for (key, (before, after)) in pairs(old, new, &KEYS) {
        let get = |row: &Option<Row>, name: &str| row.as_ref().map_or(String::new(), |row| row.get(name).to_owned());
        let spots = [&before, &after].map(|row| row.as_ref().map_or_else(Spot::default, spot));
        let differs = |name: &&str| get(&before, name) != get(&after, name);
        let Some(row) = after.as_ref().or(before.as_ref()) else { continue };
        let what = ["antwoord", "staat", "niveau", "voldoende"].into_iter().find(|name| differs(name));
        match what {
            Some(what) => {
                found.push(Difference {
                    subject: Subject::Answer,
                    year: row.get(KEYS[0]).into(),
                    school: row.get(KEYS[1]).into(),
                    standard: row.get("standaard").into(),
                    indicator: row.get(KEYS[2]).into(),
                    what: what.into(),
                    old: get(&before, what),
                    new: get(&after, what),
                    old_spot: spots[0].clone(),
                    spot: spots[1].clone(),
                    ..Difference::default()
                });
                told.insert(key);
            }
            None if spots[0] != spots[1] => {
                let files = spots.map(|spot| Spot { cell: String::new(), ..spot });
                *moved.entry((row.get(KEYS[0]).into(), row.get(KEYS[1]).into(), files)).or_default() += 1;
            }
            None => {}
        }
    }
    found.extend(moved.into_iter().map(|((year, school, [old_spot, spot]), count)| Difference {
        subject: Subject::Moved,
        year,
        school,
        old_spot,
        spot,
        count: Some(count),
        ..Difference::default()
    }));
    found
}

/// That the words of an agreement were changed.
fn of_agreement(row: &Row) -> Difference {
    let [year, school, id] = KEYS.map(|name| row.get(name).to_owned());
    Difference { subject: Subject::Agreement, year, school, what: format!("{id}: tekst"), ..Difference::default() }
}

/// Texts that were changed and stand in no table.
fn of_marks(
    old: &Sheet,
    new: &Sheet,
    told: &BTreeSet<Vec<String>>,
    spots: &HashMap<Vec<String>, Spot>,
) -> Vec<Difference> {
    let keys = [&KEYS[..], &["soort"]].concat();
    let rows = pairs(old, new, &keys).into_values().filter_map(|(before, after)| {
        let row = after.as_ref().or(before.as_ref())?;
        let key = row.key(&KEYS);
        let is_both = before.is_some() && after.is_some();
        let subject = match row.get("soort") {
            "toelichting" => Subject::Explanation,
            "inzending" => Subject::Submission,
            // One that came or went is told by its own table.
            AGREEMENT | SECOND_LOOK if !is_both => return None,
            AGREEMENT => return Some(of_agreement(row)),
            SECOND_LOOK => Subject::SecondLook,
            // An answer that is told already.
            _ if told.contains(&key) => return None,
            _ => Subject::Answer,
        };
        let what = match (&before, &after) {
            (None, _) => "erbij",
            (_, None) => "weg",
            (Some(_), Some(_)) => "gewijzigd",
        };
        let [year, school, indicator] = KEYS.map(|name| row.get(name).to_owned());
        // What a visitor saw stands elsewhere than the answer.
        let is_own = subject != Subject::SecondLook;
        let spot = spots.get(&key).filter(|_| is_own).cloned().unwrap_or_default();
        Some(Difference { subject, year, school, indicator, what: what.into(), spot, ..Difference::default() })
    });
    rows.collect()
}
