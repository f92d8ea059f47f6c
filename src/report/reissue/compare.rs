//! Two sets beside each other, table by table.

use std::collections::BTreeMap;

use super::answers;
use super::findings;
use super::lines::{Row, Sheet, pairs};
use super::model::{Difference, Spot, Subject, Texts, Unread};

/// The tables that are laid beside each other, as files of a set.
pub(crate) const WITH_TABLES: [&str; 11] = [
    "data/scholen.csv",
    answers::FILE,
    answers::MARKS,
    "data/uitslagen.csv",
    "data/schooluitslagen.csv",
    "data/ontheffingen.csv",
    "data/afspraken.csv",
    "data/meedenken.csv",
    "data/samenhang.csv",
    "data/tweede_blik.csv",
    findings::FILE,
];

/// With more differences than this in one issue the rest is counted.
const MOST: usize = 100_000;

/// What a set was made from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Made {
    /// The program's version.
    pub version: String,
    /// Run date.
    pub date: String,
    /// Language.
    pub language: String,
    /// The norms with their versions.
    pub norms: Vec<String>,
    /// The files of the input with their digests.
    pub inputs: BTreeMap<String, String>,
}

/// What differs. `role` says what a file of the input is, in a word of the table.
pub(crate) fn compare(texts: &Texts, old: &Made, new: &Made, role: &dyn Fn(&str) -> &'static str) -> Vec<Difference> {
    let mut found = Vec::new();
    for (file, text) in texts {
        if let Err(why) = text.as_ref().map_err(|why| *why).and_then(|text| one(file, text, &mut found)) {
            found.push(skipped(file, why));
        }
    }
    found.extend(answers::compare(texts));
    found.sort();
    if found.len() > MOST {
        let count = u32::try_from(found.len() - MOST).ok();
        found.truncate(MOST);
        found.push(Difference { subject: Subject::Skipped, what: "te_veel".into(), count, ..Difference::default() });
    }
    found.extend(inputs(old, new, role));
    found.extend(told(old, new));
    found
}

/// That a table could not be compared.
fn skipped(file: &str, why: Unread) -> Difference {
    let spot = Spot { file: file.to_owned(), ..Spot::default() };
    Difference { subject: Subject::Skipped, what: why.as_str().to_owned(), spot, ..Difference::default() }
}

/// How a table is laid beside an earlier one.
struct Lens {
    file: &'static str,
    subject: Subject,
    keys: &'static [&'static str],
    /// Columns whose values are told.
    shown: &'static [&'static str],
    /// Columns that people write in: only that they were changed.
    hidden: &'static [&'static str],
}

const LENSES: [Lens; 8] = [
    Lens {
        file: "data/scholen.csv",
        subject: Subject::School,
        keys: &["schooljaar", "vestigingsnummer"],
        shown: &[
            "naam",
            "povo",
            "soort",
            "bevoegd_gezag_nummer",
            "bevoegd_gezag",
            "wijk",
            "stadsdeel",
            "leerlingen",
            "norm",
            "normversie",
        ],
        hidden: &[],
    },
    Lens {
        file: "data/uitslagen.csv",
        subject: Subject::Verdict,
        keys: &["schooljaar", "vestigingsnummer", "standaard"],
        shown: &[
            "uitslag",
            "uitslag_zonder_ontheffing",
            "score",
            "score_min",
            "score_max",
            "drempel",
            "regel",
            "vragen",
            "beantwoord",
            "nvt",
            "voldaan",
            "op_de_rand",
            "kortste_weg",
            "kortste_weg_naar",
            "status",
            "sinds",
            "norm",
            "normversie",
        ],
        hidden: &[],
    },
    Lens {
        file: "data/schooluitslagen.csv",
        subject: Subject::SchoolVerdict,
        keys: &["schooljaar", "vestigingsnummer"],
        shown: &["uitslag", "standaarden", "voldoet", "voldoet_niet", "niet_te_beoordelen", "ontheffing"],
        hidden: &[],
    },
    Lens {
        file: "data/ontheffingen.csv",
        subject: Subject::Waiver,
        keys: &["schooljaar", "vestigingsnummer", "standaard"],
        shown: &["tot", "van", "uitslag_zonder_ontheffing", "laatste_jaar"],
        hidden: &["reden", "verleend_door"],
    },
    Lens {
        file: "data/afspraken.csv",
        subject: Subject::Agreement,
        keys: &["afspraak", "vestigingsnummer", "standaard"],
        shown: &["staat", "status", "datum", "uiterlijk", "termijn_voorbij", "taakovername", "bedrag", "uitslag_nu"],
        hidden: &[],
    },
    Lens {
        file: "data/meedenken.csv",
        subject: Subject::Helper,
        keys: &["schooljaar", "vestigingsnummer", "gesprekspunt", "volgorde"],
        // How many there are and how near: that is what the report of a school says. Which ones stands in no report.
        shown: &["nabijheid"],
        hidden: &[],
    },
    Lens {
        file: "data/samenhang.csv",
        subject: Subject::Consistency,
        keys: &["schooljaar", "vestigingsnummer", "regel", "indicatoren"],
        shown: &["regel"],
        hidden: &[],
    },
    Lens {
        file: "data/tweede_blik.csv",
        subject: Subject::SecondLook,
        keys: &["schooljaar", "vestigingsnummer", "indicator", "datum"],
        shown: &["staat_tweede_blik", "niveau_tweede_blik", "tot"],
        hidden: &[],
    },
];

/// The columns that are told.
#[cfg(test)]
pub(super) fn columns() -> impl Iterator<Item = &'static str> {
    LENSES.iter().flat_map(|lens| lens.shown.iter().chain(lens.hidden)).copied()
}

fn one(file: &str, (old, new): &(Vec<u8>, Vec<u8>), found: &mut Vec<Difference>) -> Result<(), Unread> {
    if file == findings::FILE {
        found.extend(findings::compare(old, new)?);
    }
    let Some(lens) = LENSES.iter().find(|lens| lens.file == file) else { return Ok(()) };
    let read = |bytes| Sheet::read(bytes, lens.keys).ok_or(Unread::Columns);
    let (old, new) = (read(old)?, read(new)?);
    for (before, after) in pairs(&old, &new, lens.keys).values() {
        let both = |name: &&&str| old.has(name) && new.has(name);
        match (before, after) {
            (Some(before), Some(after)) => {
                let differs = |name: &&&str| both(name) && before.get(name) != after.get(name);
                found.extend(
                    lens.shown
                        .iter()
                        .filter(differs)
                        .map(|name| difference(lens, after, name, (before.get(name), after.get(name)))),
                );
                found.extend(lens.hidden.iter().filter(differs).map(|name| difference(lens, after, name, ("", ""))));
            }
            // A row that came or went is told by its first column.
            (before, after) => {
                let (Some(name), Some(row)) = (lens.shown.first(), after.as_ref().or(before.as_ref())) else {
                    continue;
                };
                let value = |row: &Option<Row>| row.as_ref().map_or(String::new(), |row| row.get(name).to_owned());
                found.push(difference(lens, row, name, (&value(before), &value(after))));
            }
        }
    }
    Ok(())
}

fn difference(lens: &Lens, row: &Row, name: &str, (old, new): (&str, &str)) -> Difference {
    let id = row.get("afspraak");
    Difference {
        subject: lens.subject,
        year: row.get("schooljaar").to_owned(),
        school: row.get("vestigingsnummer").to_owned(),
        standard: row.get("standaard").to_owned(),
        indicator: row.get("indicator").to_owned(),
        what: if id.is_empty() { name.to_owned() } else { format!("{id}: {name}") },
        old: old.to_owned(),
        new: new.to_owned(),
        ..Difference::default()
    }
}

/// The files of the input that are otherwise.
fn inputs(old: &Made, new: &Made, role: &dyn Fn(&str) -> &'static str) -> Vec<Difference> {
    let all: std::collections::BTreeSet<&String> = old.inputs.keys().chain(new.inputs.keys()).collect();
    let differs = all.into_iter().filter(|file| old.inputs.get(*file) != new.inputs.get(*file));
    let became = |file: &str| match (old.inputs.contains_key(file), new.inputs.contains_key(file)) {
        (false, _) => "erbij",
        (true, false) => "weg",
        (true, true) => "gewijzigd",
    };
    let row = |file: &String| Difference {
        subject: Subject::Input,
        what: role(file).to_owned(),
        spot: Spot { file: file.clone(), ..Spot::default() },
        new: became(file).to_owned(),
        ..Difference::default()
    };
    differs.map(row).collect()
}

/// What the two runs were told otherwise.
fn told(old: &Made, new: &Made) -> Vec<Difference> {
    let norms = |made: &Made| made.norms.join(", ");
    let told = [
        ("peildatum", old.date.clone(), new.date.clone()),
        ("taal", old.language.clone(), new.language.clone()),
        ("normen", norms(old), norms(new)),
        ("programmaversie", old.version.clone(), new.version.clone()),
    ];
    let row = |(what, old, new): (&str, String, String)| Difference {
        subject: Subject::Run,
        what: what.to_owned(),
        old,
        new,
        ..Difference::default()
    };
    told.into_iter().filter(|(_, old, new)| old != new).map(row).collect()
}
