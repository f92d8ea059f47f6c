//! `aanbod`, `aanbod_dekking`, `aanbod_geld`, `aanbod_leerlingen`, `basis_en_extra`, `kwetsbaar`: extra support, and what basic support hangs on.

use anyhow::Result;

use super::coverage::{group, standard};
use super::fill::fill;
use super::rows::{whole, write_shown};
use crate::agreement::Arrangement;
use crate::base::exact::{Milli, Ratio};
use crate::register::School;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::places::{Offer, Split};

struct Row<'a> {
    offer: &'a Offer,
    arrangement: &'a Arrangement,
}

impl<'a> Row<'a> {
    fn school(&self, of: fn(&'a School) -> Option<&'a str>) -> Option<&'a str> {
        self.offer.school.as_deref().and_then(of)
    }

    fn money(&self, of: fn(Split) -> Milli) -> Option<Milli> {
        self.offer.money.map(of)
    }
}

/// One row for each arrangement.
pub(super) fn offers(dossier: &Dossier) -> Result<Table> {
    let row = |offer| Some(Row { offer, arrangement: dossier.arrangements.get(offer.arrangement)? });
    let rows: Vec<Row> = dossier.supply.offers.iter().filter_map(row).collect();
    let year = dossier.year;
    fill(&column::SUPPLY, &rows)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| &r.arrangement.code)
        .optional_text(|r| r.arrangement.title.as_deref())
        .text(|r| r.arrangement.school.as_str())
        .optional_text(|r| r.school(|school| Some(school.sector.as_str())))
        .optional_text(|r| r.school(|school| school.district.as_deref()))
        .text(|r| &dossier.supply.questions[r.offer.question])
        .optional_text(|r| r.arrangement.audience.as_deref())
        .text(|r| r.offer.state.as_str())
        .integer(|r| r.arrangement.places.map(i64::from))
        .integer(|r| r.offer.free.map(i64::from))
        .integer(|r| r.offer.free_next.map(i64::from))
        .amount(|r| r.arrangement.tariff)
        .written(|r, out| r.arrangement.from.iter().for_each(|day| write_shown(day, out)))
        .written(|r, out| r.arrangement.until.iter().for_each(|day| write_shown(day, out)))
        .amount(|r| r.money(|split| split.autumn))
        .amount(|r| r.money(|split| split.spring))
        .amount(|r| r.money(Split::total))
        .finish()
}

/// One row for each sector, question and group.
pub(super) fn coverage(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year;
    fill(&column::SUPPLY_COVERAGE, &dossier.supply.rows)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| r.sector.as_str())
        .text(|r| &dossier.supply.questions[r.question])
        .text(|r| r.grouping.as_str())
        .text(|r| &r.group)
        .text(|r| r.state().as_str())
        .integer(|r| whole(r.providers.len()))
        .integer(|r| Some(r.arrangements.into()))
        .integer(|r| Some(r.places.into()))
        .integer(|r| Some(r.without_places.into()))
        .integer(|r| Some(r.free.into()))
        .integer(|r| Some(r.without_free.into()))
        .finish()
}

/// One row for each sector and question with an arrangement that runs in the year.
pub(super) fn money(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year;
    fill(&column::SUPPLY_MONEY, &dossier.supply.money)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| r.sector.as_str())
        .text(|r| &dossier.supply.questions[r.question])
        .integer(|r| Some(r.arrangements.into()))
        .integer(|r| Some(r.without_amount.into()))
        .amount(|r| Some(r.amount.autumn))
        .amount(|r| Some(r.amount.spring))
        .amount(|r| Some(r.amount.total()))
        .finish()
}

/// One row for each sector whose schools say how many pupils have extra support.
pub(super) fn pupils(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year;
    fill(&column::SUPPLY_PUPILS, &dossier.supply.pupils)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| r.sector.as_str())
        .integer(|r| Some(r.schools.into()))
        .integer(|r| i64::try_from(r.known()).ok())
        .integer(|r| i64::try_from(r.pupils).ok())
        .integer(|r| i64::try_from(r.regular).ok())
        .decimal(|r| r.share().map(Ratio::milli))
        .finish()
}

/// One row for each standard and group in which few schools meet it, of the themes that name a question.
pub(super) fn beside(dossier: &Dossier) -> Result<Table> {
    let rows = dossier.beside();
    let year = dossier.year;
    fill(&column::BESIDE, &rows)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| &r.coverage.norm.id)
        .text(|r| &r.coverage.norm.version)
        .text(|r| &standard(r.coverage).id)
        .text(|r| r.coverage.grouping.as_str())
        .text(|r| group(r.coverage))
        .integer(|r| Some(r.coverage.schools.into()))
        .integer(|r| Some(r.coverage.met.into()))
        .text(|r| r.question)
        .yes_no(|r| Some(r.is_near()))
        .integer(|r| whole(r.supply.map_or(0, |supply| supply.providers.len())))
        .integer(|r| Some(r.supply.map_or(0, |supply| supply.places).into()))
        .integer(|r| Some(r.supply.map_or(0, |supply| supply.free).into()))
        .finish()
}

/// One row for each standard that one school of a group meets.
pub(super) fn fragile(dossier: &Dossier) -> Result<Table> {
    let rows = dossier.fragile();
    let year = dossier.year;
    fill(&column::FRAGILE, &rows)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| &r.coverage.norm.id)
        .text(|r| &r.coverage.norm.version)
        .text(|r| &standard(r.coverage).id)
        .text(|r| r.coverage.grouping.as_str())
        .text(|r| group(r.coverage))
        .integer(|r| Some(r.coverage.schools.into()))
        .text(|r| r.assessment.evaluation.school.id.as_str())
        .finish()
}
