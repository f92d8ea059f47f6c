//! `indicatoren`: what the norms ask, with standard and theme beside each question.

use anyhow::Result;

use super::fill::fill;
use crate::norm::{Indicator, Norm, Standard, Theme};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;

struct Row<'a> {
    norm: &'a Norm,
    theme: &'a Theme,
    standard: &'a Standard,
    indicator: &'a Indicator,
}

/// Every indicator of every norm of the batch, in order of norm and version, and within a norm in its own order.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let mut norms: Vec<&Norm> = dossier.norms.iter().map(|norm| &**norm).collect();
    norms.sort_by_key(|norm| (&norm.id, &norm.version));
    let mut rows = Vec::new();
    for norm in norms {
        rows.extend(norm.indicators.iter().map(|indicator| {
            let standard = &norm.standards[indicator.standard];
            Row { norm, theme: &norm.themes[standard.theme], standard, indicator }
        }));
    }
    fill(&column::INDICATORS, &rows)
        .text(|r| &r.norm.id)
        .text(|r| &r.norm.version)
        .text(|r| &r.theme.id)
        .text(|r| &r.theme.title)
        .text(|r| &r.standard.id)
        .text(|r| &r.standard.title)
        .text(|r| r.standard.rule.as_str())
        .decimal(|r| Some(r.standard.rule.threshold()))
        .yes_no(|r| Some(r.standard.critical))
        .text(|r| &r.indicator.id)
        .text(|r| &r.indicator.text)
        .decimal(|r| Some(r.indicator.weight))
        .yes_no(|r| Some(r.indicator.critical))
        .finish()
}
