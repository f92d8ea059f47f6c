//! Stories that run over three years, told end to end: a gap, what was agreed about it, and what the answers say a year later. In: the model. Out: five
//! schools, their agreements, and their names for the README. Must not know: how answers are written down.

use anyhow::{Context, Result};

use crate::judge;
use crate::model::Model;
use crate::norms::{self, Norm, Standard};
use crate::story::{LAST, Story};
use crate::talks::DEALS;
use crate::world::School;

/// A school with a standard that tells a story.
struct Case<'a> {
    school: &'a School,
    standard: &'a Standard,
    /// The school that carries on after a merger.
    successor: Option<&'a School>,
}

/// The stories.
pub(crate) struct Told<'a> {
    kept: Case<'a>,
    expired: Case<'a>,
    returned: Case<'a>,
    taken_over: Case<'a>,
    merged: Case<'a>,
}

/// A row of `afspraken.csv`.
pub(crate) type Row = [String; 12];

impl<'a> Told<'a> {
    /// Finds schools for the stories, each another one; none of the schools in `taken`.
    pub(crate) fn find(model: &Model<'a>, norms: &'a [Norm], story: &Story, taken: &[&str]) -> Result<Told<'a>> {
        let mut taken: Vec<String> = taken.iter().map(|id| (*id).to_owned()).collect();
        // Each story is about another school and another standard.
        let mut case = |pattern: [bool; 3]| -> Result<Case<'a>> {
            let found = lasting(model, norms, story, pattern, &taken)?;
            taken.extend([found.school.id.clone(), found.standard.id.clone()]);
            Ok(found)
        };
        Ok(Told {
            kept: case([false, false, true])?,
            expired: case([false, false, false])?,
            returned: case([false, true, false])?,
            taken_over: case([false, false, false])?,
            merged: merged(model, norms, story)?,
        })
    }

    /// The agreements that came out of the conversations about a year; the first gets this number.
    pub(crate) fn agreements(&self, year: u16, first: usize) -> Vec<Row> {
        let of = |case: &Case, rest: [&str; 5]| row(case, year, rest);
        let rows = match year {
            y if y == LAST - 2 => vec![
                of(&self.kept, ["", "2025-06-01", "afgerond", "2024-05-21", "Gezien bij het schoolbezoek."]),
                of(&self.expired, ["", "2025-03-01", "loopt", "2024-05-28", "Vertraagd door wisseling van directeur."]),
                of(&self.returned, ["", "2024-12-01", "afgerond", "2024-04-16", "Is gelukt."]),
            ],
            _ => vec![
                of(&self.taken_over, ["9875,25", "2026-07-31", "loopt", "2025-06-03", "Eerste stap is gezet."]),
                of(&self.merged, ["", "2026-06-01", "loopt", "2025-05-20", "Gaat door na de fusie."]),
            ],
        };
        let numbered = rows.into_iter().enumerate().map(|(at, mut row)| {
            row[0] = format!("A{}-{:02}", year + 1, first + at);
            row
        });
        numbered.collect()
    }

    /// The README with the schools in it.
    pub(crate) fn readme(&self, template: &str) -> String {
        let named = |case: &Case| format!("{} ({}), standaard {}", case.school.name, case.school.id, case.standard.id);
        let merged = match self.merged.successor {
            Some(next) => format!("{}; verder bij {} ({})", named(&self.merged), next.name, next.id),
            None => named(&self.merged),
        };
        let cases = [
            ("{kept}", named(&self.kept)),
            ("{expired}", named(&self.expired)),
            ("{returned}", named(&self.returned)),
            ("{taken_over}", named(&self.taken_over)),
            ("{merged}", merged),
        ];
        cases.iter().fold(template.to_owned(), |text, (name, told)| text.replace(name, told))
    }
}

/// Amount, date, status, day on which it was made, remark.
fn row(case: &Case, year: u16, [amount, due, status, made, remark]: [&str; 5]) -> Row {
    let deal = DEALS.iter().find(|deal| deal.0 == case.school.sector && deal.1 == case.standard.id);
    let (what, who, help) = deal.map_or(("", "", ""), |deal| (deal.2, deal.3, deal.4));
    let is_taken_over = !amount.is_empty();
    let task = format!("Het samenwerkingsverband doet dit voor het bestuur in {}-{}: {what}", year + 1, year + 2);
    [
        "",
        &case.school.id,
        &case.standard.id,
        if is_taken_over { &task } else { what },
        who,
        if is_taken_over { "taak overgenomen" } else { help },
        amount,
        if is_taken_over { "ja" } else { "nee" },
        due,
        status,
        made,
        remark,
    ]
    .map(str::to_owned)
}

/// The first school in the register with a standard that it meets or not in these years, by the rough verdict.
fn lasting<'a>(
    model: &Model<'a>,
    norms: &'a [Norm],
    story: &Story,
    pattern: [bool; 3],
    taken: &[String],
) -> Result<Case<'a>> {
    for school in model.world.schools.iter().filter(|s| s.kind == "bao" && s.from.is_none() && s.until.is_none()) {
        if !story.is_ordinary(school) || taken.contains(&school.id) {
            continue;
        }
        for deal in DEALS.iter().filter(|deal| deal.0 == school.sector && !taken.iter().any(|id| id == deal.1)) {
            let verdicts = (LAST - 2..=LAST).map(|year| met(model, norms, school, year, deal.1));
            let verdicts = verdicts.collect::<Result<Vec<_>>>()?;
            if verdicts == pattern.map(Some) {
                let standard = standard(norms, school, LAST, deal.1)?.context("a standard")?;
                let is_on_paper = pattern[2] || before(model, norms, school, standard)? < ON_PAPER;
                if is_on_paper && is_answered(model, norms, story, school, deal.1)? {
                    return Ok(Case { school, standard, successor: None });
                }
            }
        }
    }
    anyhow::bail!("no school tells the story {pattern:?}")
}

/// Whether a school answers every question of a standard in all years: one that it leaves open can leave the verdict open.
fn is_answered(model: &Model, norms: &[Norm], story: &Story, school: &School, id: &str) -> Result<bool> {
    for year in LAST - 2..=LAST {
        let norm = norms::of(norms, school.sector, year)?;
        let Some(standard) = standard(norms, school, year, id)? else { return Ok(false) };
        let is_asked = |indicator: &str| standard.indicators.iter().any(|question| question.id == indicator);
        let rows = story.written(model, norm, school, year);
        if rows.iter().any(|row| is_asked(&row.indicator) && row.is_open()) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// So many topics stand on a school's sheet: those that tell a story are among them.
const ON_PAPER: usize = 3;

/// How many gaps of a school come before one in the order of conversation, at most: those that are critical, and those that were there the year before.
fn before(model: &Model, norms: &[Norm], school: &School, own: &Standard) -> Result<usize> {
    let mut count = 0;
    for other in norms::of(norms, school.sector, LAST)?.standards.iter().filter(|other| other.id != own.id) {
        let is_gap = met(model, norms, school, LAST, &other.id)? == Some(false);
        let is_old = met(model, norms, school, LAST - 1, &other.id)? == Some(false);
        count += usize::from(is_gap && (other.critical || is_old));
    }
    Ok(count)
}

/// A school that merged, with a gap in its last year that its successor has as well.
fn merged<'a>(model: &Model<'a>, norms: &'a [Norm], story: &Story) -> Result<Case<'a>> {
    let gone = model.world.schools.iter().filter(|school| school.until == Some(LAST - 1) && story.is_ordinary(school));
    for school in gone {
        let next = model.world.in_year(LAST).find(|next| Some(&next.id) == school.successor.as_ref());
        let Some(next) = next.filter(|next| next.id != school.id) else { continue };
        // Not what there is another agreement about.
        for deal in DEALS.iter().filter(|deal| deal.0 == school.sector && !["O3", "Z1"].contains(&deal.1)) {
            let gap = met(model, norms, school, LAST - 1, deal.1)? == Some(false)
                && met(model, norms, next, LAST, deal.1)? == Some(false);
            if gap {
                let standard = standard(norms, next, LAST, deal.1)?.context("a standard")?;
                return Ok(Case { school, standard, successor: Some(next) });
            }
        }
    }
    anyhow::bail!("no school that merged has a gap that goes on")
}

fn standard<'a>(norms: &'a [Norm], school: &School, year: u16, id: &str) -> Result<Option<&'a Standard>> {
    Ok(norms::of(norms, school.sector, year)?.standards.iter().find(|standard| standard.id == id))
}

fn met(model: &Model, norms: &[Norm], school: &School, year: u16, id: &str) -> Result<Option<bool>> {
    let norm = norms::of(norms, school.sector, year)?;
    let Some(standard) = standard(norms, school, year, id)? else { return Ok(None) };
    Ok(judge::met(standard, &model.answers(school, year, norm, standard)))
}
