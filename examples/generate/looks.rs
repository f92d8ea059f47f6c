//! What visitors saw at schools (tweede blik), and which schools share their approach. In: the model. Out: `tweede-blik.csv`, a word in the register. Must not know: how
//! answers are written down.

use std::path::Path;

use anyhow::Result;

use crate::draw::{chance, stream};
use crate::model::{Given, Model};
use crate::norms::{self, Norm};
use crate::story::{LAST, Story};
use crate::world::School;

/// Visitor, day, standard, question of it, how many levels lower than the school itself, explanation, last day (blank: the school year).
type Visit = (&'static str, &'static str, &'static str, usize, usize, &'static str, &'static str);

#[rustfmt::skip]
const VISITS: [Visit; 8] = [
    ("Consulent Stad Oost", "2026-01-20", "V1", 0, 1, "Twee van de drie leerkrachten kenden de afspraken.", ""),
    ("Consulent Stad Oost", "2026-01-20", "Z2", 1, 0, "In elke klas hing het overzicht.", ""),
    ("Consulent Stad West", "2026-01-13", "G1", 0, 1, "Het protocol lag klaar; de geschoolde medewerker was met verlof.", ""),
    ("Consulent Stad West", "2026-01-13", "P2", 2, 1, "", ""),
    ("Adviseur Kwaliteit", "2025-12-09", "O1", 2, 0, "Het team noemde dit uit zichzelf.", "2026-12-31"),
    ("Adviseur Kwaliteit", "2026-01-15", "O2", 3, 1, "De evaluatie van vorig jaar hebben wij niet gezien.", ""),
    ("Adviseur Kwaliteit", "2026-01-15", "L1", 0, 1, "", ""),
    ("Adviseur Kwaliteit", "2025-03-11", "V1", 1, 1, "Van voor de verhuizing.", ""),
];

/// Writes the second looks, each at another school that handed in and gave an answer to the question.
pub(crate) fn write(model: &Model, norms: &[Norm], story: &Story, file: &Path) -> Result<()> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_path(file)?;
    out.write_record(["bezoeker", "datum", "vestigingsnummer", "vraag", "antwoord", "toelichting", "tot"])?;
    let mut rng = stream(model.seed, &["second looks"]);
    let mut schools: Vec<&School> = model.world.in_year(LAST).filter(|s| s.from.is_none()).collect();
    rng.shuffle(&mut schools);
    for (visitor, day, standard, question, lower, explanation, until) in VISITS {
        let answer = |school: &&School| {
            let norm = norms::of(norms, school.sector, LAST).ok()?;
            let the = norm.standards.iter().find(|s| s.id == standard)?;
            let given = model.answers(school, LAST, norm, the).into_iter().nth(question)??;
            let Given::Position(at) = given else { return None };
            let asked = &the.indicators[question];
            let label = asked.labels.get(at.checked_sub(lower)?).filter(|_| asked.bands.is_none())?;
            (school.sector == "PO" && !story.is_silent(school, LAST)).then(|| (asked.id.clone(), label.clone()))
        };
        let Some((at, (id, label))) = schools.iter().enumerate().find_map(|(at, s)| Some((at, answer(s)?))) else {
            continue;
        };
        let school = schools.swap_remove(at);
        out.write_record([visitor, day, &school.id, &id, &label, explanation, until])?;
    }
    Ok(out.flush()?)
}

/// Whether a school shares its approach, as the register says: ja, nee, or nothing.
pub(crate) fn shares(seed: u64, school: &School) -> &'static str {
    let mut rng = stream(seed, &["shares", &school.character]);
    match (chance(&mut rng, 0.4), chance(&mut rng, 0.5)) {
        (true, _) => "ja",
        (false, true) => "nee",
        (false, false) => "",
    }
}
