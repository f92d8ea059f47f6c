//! What tells the rows of a table apart, what they refer to, and which words a column can hold: for programs that load the tables.
//!
//! In: nothing. Out: [`Keys`] by the name of a table, and the [`Domain`] of a column. A test holds them against the rows. Must not know: formats.

use crate::judge::Verdict;
use crate::norm::crosswalk::Extent;
use crate::stats::coverage::{CoverageState, Grouping};

/// What tells rows apart, and what they refer to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keys {
    /// The columns that tell rows apart; empty: rows have nothing of the kind.
    pub primary: &'static [&'static str],
    /// Where rows refer to: columns here, and a table with the columns there.
    pub foreign: &'static [Foreign],
}

/// A reference: columns, and the table and the columns that hold the same.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Foreign {
    /// Columns of the table itself.
    pub columns: &'static [&'static str],
    /// The other table.
    pub table: &'static str,
    /// Its columns.
    pub there: &'static [&'static str],
}

const SCHOOL: Foreign = to(&["schooljaar", "vestigingsnummer"], "scholen", &["schooljaar", "vestigingsnummer"]);
const STANDARD: Foreign = to(&["norm", "normversie", "standaard"], "indicatoren", &["norm", "normversie", "standaard"]);
const INDICATOR: Foreign =
    to(&["norm", "normversie", "indicator"], "indicatoren", &["norm", "normversie", "indicator"]);
const TOPIC: Foreign = to(&["schooljaar", "gesprekspunt"], "gesprekspunten", &["schooljaar", "gesprekspunt"]);
const VERDICT: Foreign =
    to(&["schooljaar", "vestigingsnummer", "standaard"], "uitslagen", &["schooljaar", "vestigingsnummer", "standaard"]);

const COVERAGE: &[&str] = &["schooljaar", "norm", "normversie", "standaard", "niveau", "groep"];
const COVERED: Foreign = to(COVERAGE, "dekking", COVERAGE);

const AIM: Foreign = to(&["doel"], "doelen", &["doel"]);

const fn to(columns: &'static [&'static str], table: &'static str, there: &'static [&'static str]) -> Foreign {
    Foreign { columns, table, there }
}

/// The keys of a table by its name.
pub(crate) fn keys(table: &str) -> Keys {
    let (primary, foreign): (&[&str], &[Foreign]) = match table {
        "scholen" => (&["schooljaar", "vestigingsnummer"], &[]),
        "indicatoren" => (&["norm", "normversie", "indicator"], &[]),
        "antwoorden" => (&["schooljaar", "vestigingsnummer", "indicator"], &[SCHOOL, INDICATOR, VERDICT]),
        "uitslagen" => (&["schooljaar", "vestigingsnummer", "standaard"], &[SCHOOL, STANDARD]),
        "schooluitslagen" => (&["schooljaar", "vestigingsnummer"], &[SCHOOL]),
        "gesprekspunten" => (&["schooljaar", "gesprekspunt"], &[SCHOOL]),
        "afspraken" => (&["afspraak"], &[]),
        "afspraken_bedragen" => (&["schooljaar", "bevoegd_gezag_nummer", "bevoegd_gezag", "standaard"], &[]),
        "opvolging" => (&["schooljaar", "afspraak"], &[]),
        "opvolging_scholen" => (&["schooljaar", "vestigingsnummer", "afspraak"], &[SCHOOL]),
        "opvolging_themas" => (&["schooljaar", "thema", "thematitel"], &[]),
        "samenhang" => (&[], &[SCHOOL]),
        "tweede_blik" => (&[], &[SCHOOL, INDICATOR]),
        "meedenken" => (&["schooljaar", "gesprekspunt", "volgorde"], &[SCHOOL, TOPIC]),
        "ontheffingen" => (&["schooljaar", "vestigingsnummer", "standaard"], &[SCHOOL, VERDICT]),
        "dekking" => (COVERAGE, &[STANDARD]),
        "dekking_leerlingen" => (COVERAGE, &[STANDARD, COVERED]),
        "gevoeligheid" => (&["schooljaar", "norm", "normversie", "standaard"], &[STANDARD]),
        "vragenlast" => (&["norm", "normversie", "indicator"], &[INDICATOR]),
        "kwetsbaar" => (COVERAGE, &[STANDARD, SCHOOL, COVERED]),
        "aanbod_dekking" => (&["schooljaar", "povo", "ondersteuningsvraag", "niveau", "groep"], &[]),
        "aanbod_geld" => (&["schooljaar", "povo", "ondersteuningsvraag"], &[]),
        "aanbod_leerlingen" => (&["schooljaar", "povo"], &[]),
        "basis_en_extra" => (COVERAGE, &[STANDARD, COVERED]),
        "doelen" => (&["schooljaar", "doel"], &[]),
        "doelen_acties" => (&["doel", "volgorde"], &[AIM]),
        "inventaris" => (&["schooljaar", "vestigingsnummer", "inventaris"], &[SCHOOL]),
        "normen_naast_elkaar" => {
            (&["schooljaar", "norm_gevraagd", "normversie_gevraagd", "norm", "normversie", "standaard"], &[])
        }
        "inventaris_dekking" => (&["schooljaar", "povo", "norm", "normversie", "inventaris", "niveau", "groep"], &[]),
        _ => (&[], &[]),
    };
    Keys { primary, foreign }
}

/// What the text of a column can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Domain {
    /// Any text.
    Any,
    /// One of these words.
    Words(Vec<&'static str>),
    /// A school year, `2025-2026`.
    Year,
    /// A day, `2025-11-03`.
    Day,
}

/// Whether a cell of a key may be empty: what is counted there has no school year, board, theme or group.
pub(crate) fn can_be_empty(table: &str, column: &str) -> bool {
    match table {
        "afspraken_bedragen" | "opvolging_themas" => true,
        "inventaris_dekking" => column == "groep",
        _ => false,
    }
}

/// What the text of a column of a table can be.
pub(crate) fn domain(table: &str, column: &str) -> Domain {
    match (table, column) {
        ("wijzigingen", _) => Domain::Any,
        (_, "uitslag" | "uitslag_zonder_ontheffing" | "uitslag_voor" | "uitslag_nu") => {
            Domain::Words(Verdict::ALL.map(Verdict::as_str).to_vec())
        }
        ("antwoorden" | "tweede_blik", "staat" | "staat_tweede_blik") => {
            Domain::Words(vec!["niveau", "nvt", "onbeantwoord"])
        }
        ("dekking", "dekking") => Domain::Words(CoverageState::ALL.map(CoverageState::as_str).to_vec()),
        ("dekking" | "dekking_leerlingen", "niveau") => Domain::Words(Grouping::ALL.map(Grouping::as_str).to_vec()),
        ("normen_naast_elkaar", "gedekt") => Domain::Words(Extent::ALL.map(Extent::as_str).to_vec()),
        (_, "povo") => Domain::Words(vec!["PO", "VO"]),
        ("bevindingen", "ernst") => Domain::Words(vec!["fout", "waarschuwing", "info"]),
        ("aanbod", "van" | "tot") | ("tweede_blik", "datum" | "tot") | ("afspraken", "datum" | "uiterlijk") => {
            Domain::Day
        }
        (
            _,
            "schooljaar"
            | "sinds"
            | "schooljaar_voor"
            | "schooljaar_later"
            | "schooljaar_afspraak"
            | "eerste_jaar"
            | "streefjaar",
        )
        | ("ontheffingen", "van" | "tot") => Domain::Year,
        _ => Domain::Any,
    }
}
