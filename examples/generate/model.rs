//! How good a school is at something in a year. In: schools and norms. Out: a level per question, or n.v.t. Must not know: files.
//!
//! A latent number is the sum of what a school, its board, its wijk and its kind are like, of how hard the standard and the question are, of
//! how the school develops, and of a little chance per year. Three thresholds cut it into the four levels. So schools differ from each
//! other more than from themselves a year before, and a hard standard is hard for nearly all.

use fastrand::Rng;

use crate::draw::{chance, normal, stream};
use crate::norms::{Indicator, Norm, Standard, covers};
use crate::world::{School, World};

/// The city's mean: most questions are in order at most schools.
const MEAN: f64 = 0.76;
/// Below the first: level 1; below the second: 2; below the third: 3.
const THRESHOLDS: [f64; 3] = [-0.8, 0.0, 1.45];
/// The year in which development is nought.
const MIDDLE: u16 = 2024;

/// What a school would say on one question.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Given {
    /// The position in the scale, from 0.
    Position(usize),
    /// N.v.t.
    NotApplicable,
}

/// Draws levels from one seed.
pub(crate) struct Model<'a> {
    pub seed: u64,
    pub world: &'a World,
}

impl Model<'_> {
    /// What a school would say in a year on every question of a standard; `None` where it does not apply to the kind of school.
    pub(crate) fn answers(&self, school: &School, year: u16, norm: &Norm, standard: &Standard) -> Vec<Option<Given>> {
        let who = school.character.as_str();
        let base = self.school(school, year) + self.standard(school, norm, standard);
        let mut lasting = stream(self.seed, &["questions", who, &standard.id]);
        let mut passing = stream(self.seed, &["year", who, &standard.id, &year.to_string()]);
        let pupils_absent = chance(&mut lasting, absent(standard, school));
        let mut out = Vec::with_capacity(standard.indicators.len());
        for question in &standard.indicators {
            let own = normal(&mut lasting, 0.42) + normal(&mut passing, 0.26);
            let absent = pupils_absent || chance(&mut lasting, 0.03);
            let applies = covers(&standard.kinds, school.kind) && covers(&question.kinds, school.kind);
            out.push(applies.then(|| match absent && question.not_applicable {
                true => Given::NotApplicable,
                false => Given::Position(position(base + own + self.question(norm, question))),
            }));
        }
        out
    }

    /// A school as a whole in a year.
    fn school(&self, school: &School, year: u16) -> f64 {
        let mut rng = stream(self.seed, &["character", &school.character]);
        let mut level = MEAN + normal(&mut rng, 0.34);
        level += match rng.f64() {
            x if x < 0.1 => 1.3,
            x if x < 0.14 => -0.6,
            _ => 0.0,
        };
        let growth = if chance(&mut rng, 0.12) { -0.22 } else { 0.13 };
        level += (growth + normal(&mut rng, 0.09)) * (f64::from(year) - f64::from(MIDDLE));
        level += self.world.boards[school.board].effect;
        level += school.district.map_or(0.0, |d| self.world.districts[d].effect);
        level + if matches!(school.kind, "sbo" | "so" | "vso") { 0.25 } else { 0.0 }
    }

    /// A standard at a school: how hard it is for all, and how the school, its board and its wijk do on it and on its theme.
    fn standard(&self, school: &School, norm: &Norm, standard: &Standard) -> f64 {
        let part = |parts: &[&str], spread| normal(&mut stream(self.seed, parts), spread);
        let board = self.world.boards[school.board].number.as_str();
        let wijk = school.district.map_or("", |d| self.world.districts[d].name.as_str());
        ease(&norm.sector, standard, school)
            + part(&["theme", &school.character, &standard.theme], 0.2)
            + part(&["standard", &school.character, &standard.id], 0.3)
            + part(&["board and theme", board, &standard.theme], 0.14)
            + part(&["wijk and theme", wijk, &standard.theme], 0.14)
    }

    /// How easy a question is for all; what a norm calls critical gets more attention.
    fn question(&self, norm: &Norm, question: &Indicator) -> f64 {
        let mut rng: Rng = stream(self.seed, &["question", &norm.sector, &question.id]);
        normal(&mut rng, 0.22) + if question.critical { 0.45 } else { 0.0 }
    }
}

fn position(latent: f64) -> usize {
    THRESHOLDS.iter().filter(|t| latent >= **t).count()
}

/// How easy a standard is; what is hard, is hard for all. In the order of the reasons that schools give: no place in the building, no
/// specialist, too few pupils to learn from.
fn ease(sector: &str, standard: &Standard, school: &School) -> f64 {
    match (sector, standard.id.as_str(), school.kind) {
        ("PO", "L3", _) => -0.95,
        ("PO", "G2", "bao") => -0.75,
        ("PO", "L4", _) => -0.65,
        ("PO", "P3" | "O2", _) => 0.25,
        ("PO", "V1" | "O1", _) => 0.3,
        ("PO", "Z1", _) => 0.12,
        ("VO", "L2", _) => -1.5,
        ("VO", "Z2", _) => -0.35,
        ("VO", "O3", _) => -0.25,
        ("VO", "P3" | "O2", _) => 0.3,
        ("VO", "V1", _) => 0.4,
        (_, "P2", "sbo" | "so" | "vso") => 0.5,
        _ => 0.1,
    }
}

/// How likely it is that a school has no pupils whom a standard is about.
fn absent(standard: &Standard, school: &School) -> f64 {
    match (standard.id.as_str(), school.kind) {
        ("G1", _) => 0.16,
        ("P2", "bao" | "vo") => 0.04,
        _ => 0.01,
    }
}
