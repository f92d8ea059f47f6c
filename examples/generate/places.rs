//! Places for extra support (aanbod), and what the register says about pupils with extra support. In: the world. Out: `aanbod.csv`, two cells of a row of the register.
//! Must not know: answers.

use std::path::Path;

use anyhow::Result;

use crate::draw::{chance, pick, stream};
use crate::story::LAST;
use crate::world::{School, World, year_name};

/// A question for support, the titles of its arrangements, for whom, and at how many schools in PO and VO.
type Question = (&'static str, [&'static str; 2], &'static str, usize, usize);

#[rustfmt::skip]
const QUESTIONS: [Question; 6] = [
    ("Gedrag", ["Rustgroep", "Structuurklas"], "leerlingen die in een grote groep vastlopen", 9, 2),
    ("Leren en taal", ["Leerlab", "Taalklas"], "leerlingen met een eigen leerlijn", 7, 1),
    ("Gezondheid en lichaam", ["Zorgplek", "Plek met verpleegkundige"], "leerlingen die zorg nodig hebben", 3, 1),
    ("Hoogbegaafdheid", ["Denkgroep", "Dagdeel verrijking"], "leerlingen die meer aankunnen", 5, 0),
    ("Prikkelverwerking", ["Kleine kring", "Prikkelarme plek"], "leerlingen die snel overprikkeld zijn", 1, 1),
    ("Schooluitval", ["Opstapgroep", "Terug naar school"], "leerlingen die thuiszitten", 0, 2),
];

/// Writes the list: what runs, and one arrangement that ended, one that is planned, one whose free places can't be right, one without a number of places and one of a
/// school that nobody knows.
pub(crate) fn write(seed: u64, world: &World, file: &Path) -> Result<()> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_path(file)?;
    out.write_record([
        "arrangementscode",
        "titel",
        "vestigingsnummer",
        "ondersteuningsvraag",
        "doelgroep",
        "plaatsen",
        "vrij",
        "beschikbare plekken 26-27",
        "tarief",
        "van",
        "tot",
        "status",
    ])?;
    let mut rng = stream(seed, &["places"]);
    let mut number = 100;
    for (question, titles, audience, po, vo) in QUESTIONS {
        for (sector, count) in [("PO", po), ("VO", vo)] {
            let mut schools: Vec<&School> = world.in_year(LAST).filter(|school| school.sector == sector).collect();
            rng.shuffle(&mut schools);
            for school in schools.into_iter().take(count) {
                number += 1;
                let places = 6 + rng.usize(0..11);
                let (free, next) = (rng.usize(0..4), rng.usize(0..6));
                let (mut shown, mut free) = (places.to_string(), free.to_string());
                let mut row = ["2024-2025", "", "actief"];
                match number {
                    105 => row = ["2023-2024", "2024-2025", "beëindigd"],
                    108 => row = ["2026-2027", "", "gepland"],
                    112 => free = (places + 3).to_string(),
                    116 => shown = String::new(),
                    120 => row[0] = "2026-01-01",
                    _ => {}
                }
                let tariff = (60 + rng.usize(0..50)) * 100 + if chance(&mut rng, 0.3) { 50 } else { 0 };
                let site = if number == 118 { "99XX00" } else { &school.id };
                let (code, title) = (format!("AR{number}"), pick(&mut rng, &titles));
                let numbers = [shown, free, next.to_string(), tariff.to_string()];
                let words = [&code, title, site, question, audience];
                out.write_record(words.into_iter().chain(numbers.iter().map(String::as_str)).chain(row))?;
            }
        }
    }
    Ok(out.flush()?)
}

/// Pupils with extra support at a school, and whether its building is a regular one; blank where the school did not say.
pub(crate) fn of_register(seed: u64, school: &School) -> [String; 2] {
    let mut rng = stream(seed, &["extra support", &school.character, &year_name(LAST)]);
    let is_regular = matches!(school.kind, "bao" | "vo" | "pro");
    let pupils = match is_regular {
        true => school.pupils * (2 + rng.u32(0..5)) / 100,
        false => school.pupils,
    };
    let is_said = chance(&mut rng, 0.9);
    let word = if is_regular { "regulier" } else { "stedelijk" };
    [if is_said { pupils.to_string() } else { String::new() }, word.to_owned()]
}
