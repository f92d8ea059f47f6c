//! The norms of a batch as records: which they are, to the byte, and what they ask.

use serde::Serialize;

use crate::base::exact::Milli;
use crate::norm::{Norm, Standard};
use crate::run::dossier::Dossier;

/// A norm.
#[derive(Serialize)]
pub(super) struct NormRecord<'a> {
    /// Norm and version.
    id: String,
    norm: &'a str,
    normversie: &'a str,
    titel: &'a str,
    status: &'static str,
    povo: &'static str,
    soorten: Vec<&'a str>,
    vanaf: String,
    tot: Option<String>,
    bestand: &'a str,
    /// Of the file as it was judged with; null where it was made in memory.
    sha256: Option<&'a str>,
    themas: Vec<ThemeRecord<'a>>,
    standaarden: Vec<StandardRecord<'a>>,
}

#[derive(Serialize)]
struct ThemeRecord<'a> {
    thema: &'a str,
    thematitel: &'a str,
}

#[derive(Serialize)]
struct StandardRecord<'a> {
    id: String,
    standaard: &'a str,
    standaardtitel: &'a str,
    thema: &'a str,
    regel: &'static str,
    drempel: f64,
    kernstandaard: bool,
    vervangt: &'a [String],
    indicatoren: Vec<IndicatorRecord<'a>>,
}

#[derive(Serialize)]
struct IndicatorRecord<'a> {
    id: String,
    indicator: &'a str,
    tekst: &'a str,
    gewicht: f64,
    kernvraag: bool,
}

/// Every norm of the batch, in order of id and version, as in the table `indicatoren`.
pub(super) fn records(dossier: &Dossier) -> Vec<NormRecord<'_>> {
    let mut norms: Vec<&Norm> = dossier.norms.iter().map(|norm| &**norm).collect();
    norms.sort_by_key(|norm| (&norm.id, &norm.version));
    let digest = |norm: &Norm| dossier.norm_digests.get(&norm.file).map(String::as_str);
    norms.into_iter().map(|norm| record(norm, digest(norm))).collect()
}

fn record<'a>(norm: &'a Norm, sha256: Option<&'a str>) -> NormRecord<'a> {
    let theme = |theme: &'a crate::norm::Theme| ThemeRecord { thema: &theme.id, thematitel: &theme.title };
    NormRecord {
        id: format!("{}/{}", norm.id, norm.version),
        norm: &norm.id,
        normversie: &norm.version,
        titel: &norm.title,
        status: norm.status.as_str(),
        povo: norm.sector.as_str(),
        soorten: norm.kinds.iter().map(|kind| kind.as_str()).collect(),
        vanaf: norm.from.to_string(),
        tot: norm.until.map(|until| until.to_string()),
        bestand: &norm.file,
        sha256,
        themas: norm.themes.iter().map(theme).collect(),
        standaarden: norm.standards.iter().map(|own| standard(norm, own)).collect(),
    }
}

fn standard<'a>(norm: &'a Norm, own: &'a Standard) -> StandardRecord<'a> {
    let id = |part: &str| format!("{}/{}/{part}", norm.id, norm.version);
    let indicators = norm.indicators[own.indicators.clone()].iter().map(|question| IndicatorRecord {
        id: id(&question.id),
        indicator: &question.id,
        tekst: &question.text,
        gewicht: float(question.weight),
        kernvraag: question.critical,
    });
    StandardRecord {
        id: id(&own.id),
        standaard: &own.id,
        standaardtitel: &own.title,
        thema: &norm.themes[own.theme].id,
        regel: own.rule.as_str(),
        drempel: float(own.rule.threshold()),
        kernstandaard: own.critical,
        vervangt: &own.replaces,
        indicatoren: indicators.collect(),
    }
}

/// The float nearest to the thousandths, as in Parquet.
fn float(number: Milli) -> f64 {
    number.ratio().to_f64()
}
