//! The dimensions: what facts are about. Each has one key, and leads to the ones above it.

use super::model::{How, Source, StarTable, id, integer, number, text, whether, yes_no};
use crate::register::{NO_BOARD, NO_DISTRICT};
use crate::report::tables::star::model::decimal;

/// The columns of `scholen` that name the wijk of a school, and those that name its board; the first that is not empty counts.
pub(super) const DISTRICT: &[&str] = &["wijk"];
pub(super) const BOARD: &[&str] = &["bevoegd_gezag", "bevoegd_gezag_nummer"];

pub(super) const YEARS: StarTable = StarTable {
    name: "dim_schooljaar",
    about: "powerbi-table-years",
    source: Source::Schools,
    columns: &[id("schooljaar_id", How::Copy("schooljaar")).school_year(), whether("is_verslagjaar", How::IsLast)],
    key: 1,
    checks: &[],
};

pub(super) const DISTRICTS: StarTable = StarTable {
    name: "dim_wijk",
    about: "powerbi-table-districts",
    source: Source::Schools,
    columns: &[id("wijk_id", How::Named(DISTRICT, NO_DISTRICT))],
    key: 1,
    checks: &[],
};

pub(super) const BOARDS: StarTable = StarTable {
    name: "dim_bestuur",
    about: "powerbi-table-boards",
    source: Source::Schools,
    columns: &[id("bestuur_id", How::Named(BOARD, NO_BOARD))],
    key: 1,
    checks: &[],
};

pub(super) const SECTORS: StarTable = StarTable {
    name: "dim_povo",
    about: "powerbi-table-sectors",
    source: Source::Schools,
    columns: &[id("povo_id", How::Copy("povo"))],
    key: 1,
    checks: &[],
};

pub(super) const KINDS: StarTable = StarTable {
    name: "dim_soort",
    about: "powerbi-table-kinds",
    source: Source::Schools,
    columns: &[id("soort_id", How::Copy("soort"))],
    key: 1,
    checks: &[],
};

pub(super) const NORMS: StarTable = StarTable {
    name: "dim_norm",
    about: "powerbi-table-norms",
    source: Source::Distinct("indicatoren"),
    columns: &[id("norm_id", How::Joined(&["norm", "normversie"])), text("norm"), text("normversie")],
    key: 1,
    checks: &[],
};

pub(super) const THEMES: StarTable = StarTable {
    name: "dim_thema",
    about: "powerbi-table-themes",
    source: Source::Distinct("indicatoren"),
    columns: &[
        id("thema_id", How::Joined(&["norm", "normversie", "thema"])),
        id("norm_id", How::Joined(&["norm", "normversie"])).to("dim_norm"),
        text("thema"),
        text("thematitel").optional(),
        number("volgorde", How::Order),
    ],
    key: 1,
    checks: &[],
};

pub(super) const STANDARDS: StarTable = StarTable {
    name: "dim_standaard",
    about: "powerbi-table-standards",
    source: Source::Distinct("indicatoren"),
    columns: &[
        id("standaard_id", How::Joined(&["norm", "normversie", "standaard"])),
        id("thema_id", How::Joined(&["norm", "normversie", "thema"])).to("dim_thema"),
        text("standaard"),
        text("standaardtitel").optional(),
        text("regel"),
        decimal("drempel"),
        yes_no("kernstandaard"),
        number("volgorde", How::Order),
    ],
    key: 1,
    checks: &["drempel >= 0"],
};

pub(super) const QUESTIONS: StarTable = StarTable {
    name: "dim_vraag",
    about: "powerbi-table-questions",
    source: Source::Distinct("indicatoren"),
    columns: &[
        id("vraag_id", How::Joined(&["norm", "normversie", "indicator"])),
        id("standaard_id", How::Joined(&["norm", "normversie", "standaard"])).to("dim_standaard"),
        text("indicator"),
        text("tekst").optional(),
        decimal("gewicht"),
        yes_no("kernvraag"),
        number("volgorde", How::Order),
    ],
    key: 1,
    checks: &["gewicht >= 0"],
};

pub(super) const SCHOOLS: StarTable = StarTable {
    name: "dim_school",
    about: "powerbi-table-schools",
    source: Source::Schools,
    columns: &[
        id("school_jaar_id", How::School(&["vestigingsnummer"])),
        id("schooljaar_id", How::Copy("schooljaar")).to("dim_schooljaar"),
        id("wijk_id", How::Named(DISTRICT, NO_DISTRICT)).to("dim_wijk"),
        id("bestuur_id", How::Named(BOARD, NO_BOARD)).to("dim_bestuur"),
        id("povo_id", How::Copy("povo")).to("dim_povo").optional(),
        id("soort_id", How::Copy("soort")).to("dim_soort").optional(),
        // By way of its norm a school would be filtered twice: the standards do so already.
        id("norm_id", How::Joined(&["norm", "normversie"])).beside_to("dim_norm").optional(),
        text("vestigingsnummer"),
        text("naam").optional(),
        text("bevoegd_gezag_nummer").optional(),
        text("stadsdeel").optional(),
        integer("leerlingen").optional(),
    ],
    key: 1,
    checks: &["leerlingen >= 0"],
};

pub(super) const VERDICTS: StarTable = StarTable {
    name: "dim_uitslag",
    about: "powerbi-table-verdicts",
    source: Source::Verdicts,
    columns: &[id("uitslag_id", How::Copy("uitslag")), text("aanduiding"), number("volgorde", How::Order)],
    key: 1,
    checks: &[],
};
