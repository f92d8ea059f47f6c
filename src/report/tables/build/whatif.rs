//! The tables of a what-if: what changes, the coverage, what was never asked, and the thresholds.

use anyhow::Result;

use super::coverage::group;
use super::fill::fill;
use super::rows::{whole, write_shown};
use crate::norm::Standard;
use crate::register::SchoolYear;
use crate::report::tables::{Table, Tables, column};
use crate::run::whatif::{CoverageMove, Ladder, Step, WhatIf, Why};
use crate::stats::coverage::CoverageRow;
use crate::trend::change::Side;

/// All tables of a what-if of one year.
pub fn tables(found: &WhatIf, year: SchoolYear) -> Result<Tables> {
    let tables = vec![
        verdicts(found, year)?,
        schools(found, year)?,
        coverage(found, year)?,
        questions(found)?,
        thresholds(found)?,
    ];
    Ok(Tables { tables })
}

fn standard(side: &Side) -> &Standard {
    &side.norm.standards[side.standard]
}

fn verdicts(found: &WhatIf, year: SchoolYear) -> Result<Table> {
    fn id(side: &Option<Side>) -> Option<&str> {
        side.as_ref().map(|side| standard(side).id.as_str())
    }
    fn verdict(side: &Option<Side>) -> Option<&str> {
        side.as_ref().map(|side| side.verdict.as_str())
    }
    let name = |side: &Option<Side>, out: &mut String| side.iter().for_each(|side| out.push_str(&side.norm.name()));
    fill(&column::WHAT_IF_VERDICTS, &found.moves)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| r.school.id.as_str())
        .text(|r| &r.school.name)
        .optional_text(|r| r.school.district.as_deref())
        .written(move |r, out| name(&r.before, out))
        .optional_text(|r| id(&r.before))
        .optional_text(|r| verdict(&r.before))
        .written(move |r, out| name(&r.after, out))
        .optional_text(|r| id(&r.after))
        .optional_text(|r| verdict(&r.after))
        .text(|r| match r.why {
            Why::NeverAsked(_) => "nooit_gevraagd",
            Why::Added => "nieuw",
            Why::Removed => "vervallen",
            Why::Kinds(_) => "soort_school",
            Why::Waiver => "ontheffing",
            Why::Answers => "anders_gelezen",
            Why::Norm(strictness) => match strictness.as_str() {
                "looser" => "soepeler",
                "stricter" => "strenger",
                _ => "anders",
            },
        })
        .integer(|r| match r.why {
            Why::NeverAsked(count) => whole(count),
            _ => None,
        })
        .finish()
}

fn schools(found: &WhatIf, year: SchoolYear) -> Result<Table> {
    fill(&column::WHAT_IF_SCHOOLS, &found.schools)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| r.school.id.as_str())
        .text(|r| &r.school.name)
        .optional_text(|r| r.before.map(|verdict| verdict.as_str()))
        .optional_text(|r| r.after.map(|verdict| verdict.as_str()))
        .finish()
}

fn coverage(found: &WhatIf, year: SchoolYear) -> Result<Table> {
    fn either(row: &CoverageMove) -> Option<&CoverageRow> {
        row.after.as_ref().or(row.before.as_ref())
    }
    fn of(row: &Option<CoverageRow>) -> Option<&Standard> {
        row.as_ref().map(|row| &row.norm.standards[row.standard])
    }
    let norm = |row: &Option<CoverageRow>, out: &mut String| row.iter().for_each(|row| out.push_str(&row.norm.name()));
    let count = |row: &Option<CoverageRow>, of: fn(&CoverageRow) -> u32| row.as_ref().map(|row| i64::from(of(row)));
    fill(&column::WHAT_IF_COVERAGE, &found.coverage)
        .written(move |_, out| write_shown(&year, out))
        .written(move |r, out| norm(&r.before, out))
        .optional_text(|r| of(&r.before).map(|s| s.id.as_str()))
        .written(move |r, out| norm(&r.after, out))
        .optional_text(|r| of(&r.after).map(|s| s.id.as_str()))
        .optional_text(|r| either(r).map(|row| row.norm.standards[row.standard].title.as_str()))
        .optional_text(|r| either(r).map(|row| row.grouping.as_str()))
        .optional_text(|r| either(r).map(group))
        .integer(move |r| count(&r.before, |row| row.schools))
        .integer(move |r| count(&r.before, |row| row.met))
        .decimal(|r| r.before.as_ref().map(|row| row.share().milli()))
        .optional_text(|r| r.before.as_ref().map(|row| row.state().as_str()))
        .integer(move |r| count(&r.after, |row| row.schools))
        .integer(move |r| count(&r.after, |row| row.met))
        .integer(move |r| count(&r.after, CoverageRow::possible))
        .integer(move |r| count(&r.after, |row| row.undecided))
        .decimal(|r| r.after.as_ref().map(|row| row.share().milli()))
        .optional_text(|r| r.after.as_ref().map(|row| row.state().as_str()))
        .optional_text(|r| r.after.as_ref().map(|row| row.possible_state().as_str()))
        .finish()
}

fn questions(found: &WhatIf) -> Result<Table> {
    fill(&column::WHAT_IF_QUESTIONS, &found.never_asked)
        .text(|r| &r.norm.id)
        .text(|r| &r.norm.version)
        .text(|r| &r.norm.standards[r.norm.indicators[r.indicator].standard].id)
        .text(|r| &r.norm.indicators[r.indicator].id)
        .text(|r| &r.norm.indicators[r.indicator].text)
        .integer(|r| whole(r.schools))
        .finish()
}

fn thresholds(found: &WhatIf) -> Result<Table> {
    let rows: Vec<(&Ladder, Step)> = found.ladders.iter().flat_map(|l| l.steps.iter().map(move |s| (l, *s))).collect();
    fill(&column::WHAT_IF_THRESHOLDS, &rows)
        .text(|(l, _)| &l.norm.id)
        .text(|(l, _)| &l.norm.version)
        .text(|(l, _)| &l.norm.standards[l.standard].id)
        .text(|(l, _)| l.rule().as_str())
        .decimal(|(_, step)| Some(step.threshold))
        .integer(|(l, _)| Some(l.schools.into()))
        .integer(|(_, step)| Some(step.certain.into()))
        .integer(|(_, step)| Some(step.possible.into()))
        .finish()
}
