//! `doelen` and `doelen_acties`: where the aims of the plan stand, and what is done for them.

use anyhow::Result;

use super::fill::fill;
use super::rows::{whole, write_shown};
use crate::agreement::{Aim, AimAbout, AimAction, AimSubject};
use crate::base::exact::{Milli, Ratio};
use crate::register::SchoolYear;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::aims::{AimCount, AimPoint, Counted};

struct Row<'a> {
    aim: &'a Aim,
    count: &'a AimCount,
    year: SchoolYear,
    /// `None`: nothing is known in this year.
    point: Option<&'a AimPoint>,
}

impl<'a> Row<'a> {
    fn about<T>(&self, of: impl Fn(&'a AimAbout) -> Option<T>) -> Option<T> {
        self.aim.about.as_ref().and_then(of)
    }

    fn schools(&self, of: fn(&AimPoint) -> u32) -> Option<i64> {
        self.point.map(|point| of(point).into())
    }

    fn pupils(&self, of: fn(&AimPoint) -> u64) -> Option<i64> {
        self.point.and_then(|point| i64::try_from(of(point)).ok())
    }

    /// A share on its own side of the share that the plan asks.
    fn share(&self, of: fn(Counted) -> Option<Ratio>) -> Option<Milli> {
        let target = self.about(|about| Some(about.share))?;
        Some(of(self.count.counted(self.year)?)?.milli_beside(target))
    }
}

/// One row for each aim and school year in which something is known; the run's year always.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let mut rows = Vec::new();
    for year in dossier.years.iter().map(|results| results.year) {
        for (aim, count) in dossier.aims.iter().zip(&dossier.aim_counts) {
            let point = count.point(year);
            if point.is_some() || year == dossier.year {
                rows.push(Row { aim, count, year, point });
            }
        }
    }
    let national = |row: &Row| {
        let own = dossier.national.iter().find(|one| one.aim == row.aim.id && one.year == row.year);
        own.map(|one| one.share)
    };
    fill(&column::AIMS, &rows)
        .written(|r, out| write_shown(&r.year, out))
        .text(|r| &r.aim.id)
        .optional_text(|r| r.aim.line.as_deref())
        .text(|r| &r.aim.title)
        .written(|r, out| r.aim.about.iter().for_each(|about| out.push_str(&about.norms.join(" "))))
        .optional_text(|r| {
            r.about(|about| match &about.subject {
                AimSubject::Theme(id) => Some(id.as_str()),
                AimSubject::Norm | AimSubject::Standard(_) => None,
            })
        })
        .optional_text(|r| {
            r.about(|about| match &about.subject {
                AimSubject::Standard(id) => Some(id.as_str()),
                AimSubject::Norm | AimSubject::Theme(_) => None,
            })
        })
        .optional_text(|r| r.about(|about| Some(about.unit.as_str())))
        .decimal(|r| r.about(|about| Some(about.share)))
        .written(|r, out| write_shown(&r.aim.by, out))
        .integer(|r| r.schools(|point| point.schools))
        .integer(|r| r.schools(|point| point.met))
        .integer(|r| r.schools(|point| point.not_met))
        .integer(|r| r.schools(|point| point.undecided))
        .integer(|r| r.schools(|point| point.not_submitted))
        .integer(|r| r.schools(|point| point.waived))
        .integer(|r| r.pupils(|point| point.pupils))
        .integer(|r| r.pupils(|point| point.pupils_met))
        .integer(|r| r.pupils(|point| point.pupils_open))
        .decimal(|r| r.share(Counted::share))
        .decimal(|r| r.share(Counted::possible_share))
        .decimal(|r| r.count.counted(r.year).and(r.count.line)?.at(r.year).map(Ratio::milli))
        .integer(|r| r.count.needed(r.year).and_then(|needed| i64::try_from(needed).ok()))
        .text(|r| r.count.state(r.year).as_str())
        .yes_no(|r| r.point.map(|point| point.norm_changed))
        .decimal(national)
        .optional_text(|r| r.aim.lead.as_deref())
        .optional_text(|r| r.aim.measure.as_deref())
        .finish()
}

/// One row for each action, in the order of the plan.
pub(super) fn actions(dossier: &Dossier) -> Result<Table> {
    let mut rows: Vec<(&Aim, (usize, &AimAction))> = Vec::new();
    for aim in &dossier.aims {
        rows.extend(aim.actions.iter().enumerate().map(|action| (aim, action)));
    }
    fill(&column::AIM_ACTIONS, &rows)
        .text(|(aim, _)| &aim.id)
        .optional_text(|(aim, _)| aim.line.as_deref())
        .integer(|(_, (at, _))| whole(at + 1))
        .text(|(_, (_, action))| &action.what)
        .optional_text(|(_, (_, action))| action.who.as_deref())
        .optional_text(|(_, (_, action))| action.when.as_deref())
        .optional_text(|(_, (_, action))| action.measure.as_deref())
        .text(|(_, (_, action))| action.state.as_str())
        .finish()
}
