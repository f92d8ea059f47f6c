//! Rows of answers, as schools and boards write them down. In: what the model says. Out: rows. Must not know: who handed in nothing, or what
//! went wrong; that is `story`. Nor what file a row ends up in.

use fastrand::Rng;

use crate::draw::{chance, pick, stream};
use crate::model::{Given, Model};
use crate::names::{NOTES, SURNAMES};
use crate::norms::{Indicator, Norm};
use crate::world::School;

/// One row.
#[derive(Clone)]
pub(crate) struct Row {
    pub school: String,
    pub indicator: String,
    pub answer: String,
    pub note: &'static str,
    pub by: String,
    pub role: &'static str,
    pub date: Date,
}

impl Row {
    /// Whether it leaves its question open.
    pub(crate) fn is_open(&self) -> bool {
        self.answer.is_empty() || self.answer == UNKNOWN
    }
}

/// What a school writes that does not know.
const UNKNOWN: &str = "weet niet";

/// Year, month, day.
pub(crate) type Date = (u16, u8, u8);

/// How levels are written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Words {
    Labels,
    Capitals,
    Numbers,
    /// Labels by some schools, numbers by others.
    PerSchool,
    /// Labels only: chosen from a list.
    Choices,
}

/// The rows of one school in one year, with a note at a share of the answers.
pub(crate) fn rows(model: &Model, norm: &Norm, school: &School, year: u16, words: Words, notes: f64) -> Vec<Row> {
    let mut rng = stream(model.seed, &["paper", &school.character, &year.to_string()]);
    let words = match words {
        Words::PerSchool if chance(&mut rng, 0.5) => Words::Numbers,
        Words::PerSchool => Words::Labels,
        settled => settled,
    };
    let (by, role) = person(model.seed, school);
    let date = autumn(year, rng.u8(0..74));
    let mut out = Vec::with_capacity(80);
    for standard in &norm.standards {
        for (question, given) in standard.indicators.iter().zip(model.answers(school, year, norm, standard)) {
            let Some(given) = given else { continue };
            let (answer, silent) = match rng.f64() {
                x if x < 0.009 => (UNKNOWN.to_owned(), true),
                x if x < 0.02 => (String::new(), true),
                _ => (write(&mut rng, question, given, words), false),
            };
            let note = match given {
                Given::Position(at) if !silent && chance(&mut rng, notes) => pick(&mut rng, NOTES[at.min(3)]),
                _ => "",
            };
            let (school, indicator, by) = (school.id.clone(), question.id.clone(), by.clone());
            out.push(Row { school, indicator, answer, note, by, role, date });
        }
    }
    out
}

/// What a school says of the inventory, on the day and by the person of its other rows: the further down the list, the fewer have it.
pub(crate) fn stock(model: &Model, norm: &Norm, school: &School, others: &[Row], words: Words) -> Vec<Row> {
    let Some(first) = others.first() else { return Vec::new() };
    let row = |(at, (id, is_facility)): (usize, &(String, bool))| {
        let mut rng = stream(model.seed, &["stock", &school.character, id]);
        let near = 0.62 - 0.045 * at as f64;
        let answer = match rng.f64() {
            x if x < 0.03 => UNKNOWN,
            x if x < near => "in de school",
            x if x < near + 0.3 && !is_facility => "snel beschikbaar",
            _ => "niet beschikbaar",
        };
        let answer = match words {
            Words::Capitals => answer[..1].to_uppercase() + &answer[1..],
            Words::Labels | Words::Numbers | Words::PerSchool | Words::Choices => answer.to_owned(),
        };
        Row { indicator: id.clone(), answer, note: "", ..first.clone() }
    };
    norm.inventory.iter().enumerate().map(row).collect()
}

/// An answer as text.
pub(crate) fn write(rng: &mut Rng, question: &Indicator, given: Given, words: Words) -> String {
    let at = match (given, &question.bands) {
        (Given::NotApplicable, _) => return if words == Words::Numbers { "nvt" } else { "n.v.t." }.into(),
        (Given::Position(at), Some((bands, lower))) => return number(rng, bands, *lower, at),
        (Given::Position(at), None) => at,
    };
    let label = question.labels[at].as_str();
    match words {
        Words::Numbers => (at + 1).to_string(),
        Words::Capitals => label[..1].to_uppercase() + &label[1..],
        Words::Choices => label.into(),
        _ if label == "nog niet" && chance(rng, 0.2) => "nee".into(),
        _ => label.into(),
    }
}

/// A number that the bands turn into a position of the scale (scoring, section 6), with a decimal comma where it has a fraction.
fn number(rng: &mut Rng, bands: &[f64], lower: bool, at: usize) -> String {
    let tenths = |n: usize| (bands[n] * 10.0).round() as u32;
    let last = bands.len() - 1;
    let value = if lower {
        let above = if at > last { tenths(0) / 4 } else { tenths(last - at) };
        let up_to = if at == 0 { tenths(last) * 8 / 5 } else { tenths(bands.len() - at) };
        rng.u32(above + 1..=up_to)
    } else {
        let from = if at == 0 { 0 } else { tenths(at - 1) };
        let below = if at > last { tenths(last) * 5 / 4 + 1 } else { tenths(at) };
        rng.u32(from..below)
    };
    // A percentage is mostly given as a whole number; rounding down stays within the band.
    let value = if bands[last] > 20.0 && chance(rng, 0.8) { value / 10 * 10 } else { value };
    match value % 10 {
        0 => (value / 10).to_string(),
        fraction => format!("{},{fraction}", value / 10),
    }
}

/// Who fills in at a school, and in what role.
fn person(seed: u64, school: &School) -> (String, &'static str) {
    let mut rng = stream(seed, &["person", &school.character]);
    let roles: &[&'static str] = match school.sector {
        "PO" => &["intern begeleider", "intern begeleider", "intern begeleider", "directeur", "kwaliteitscoördinator"],
        _ => &["ondersteuningscoördinator", "ondersteuningscoördinator", "teamleider", "directeur"],
    };
    let role = roles[rng.usize(0..roles.len())];
    let mut by: String = (0..rng.usize(1..=2)).map(|_| format!("{}.", rng.uppercase())).collect();
    by.push(' ');
    by.push_str(SURNAMES[rng.usize(0..SURNAMES.len())]);
    (by, role)
}

/// A day between 1 October and half December.
fn autumn(year: u16, day: u8) -> Date {
    match day {
        0..=30 => (year, 10, day + 1),
        31..=60 => (year, 11, day - 30),
        _ => (year, 12, day - 60),
    }
}
