//! Names, types and schemas of all tables: the one place (formats, "Out").
//!
//! In: nothing. Out: a [`Spec`] per table. The names are Dutch, the same in CSV, Parquet and Excel and in every language of the
//! reports: other people's models refer to them. Must not know: where the figures come from.

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A decimal of three digits, rounded half up; on its own side of the threshold that stands beside it.
    Decimal,
    /// `ja` or `nee`.
    Bool,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its Dutch name, the same in CSV, Parquet and Excel.
    pub name: &'static str,
    /// Its type.
    pub kind: Type,
}

/// A table's name and columns.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// Its name.
    pub name: &'static str,
    /// The message that says what it holds, on the cover of a workbook.
    pub about: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: Type::Text }
}

const fn integer(name: &'static str) -> Column {
    Column { name, kind: Type::Integer }
}

const fn decimal(name: &'static str) -> Column {
    Column { name, kind: Type::Decimal }
}

const fn yes_no(name: &'static str) -> Column {
    Column { name, kind: Type::Bool }
}

/// Every school that stands in the register, per year.
pub const SCHOOLS: Spec = Spec {
    name: "scholen",
    about: "workbook-table-schools",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("naam"),
        text("povo"),
        text("soort"),
        text("bevoegd_gezag_nummer"),
        text("bevoegd_gezag"),
        text("wijk"),
        text("stadsdeel"),
        integer("leerlingen"),
        text("norm"),
        text("normversie"),
    ],
};

/// Every indicator of every norm, with its standard and theme.
pub const INDICATORS: Spec = Spec {
    name: "indicatoren",
    about: "workbook-table-indicators",
    columns: &[
        text("norm"),
        text("normversie"),
        text("thema"),
        text("thematitel"),
        text("standaard"),
        text("standaardtitel"),
        text("regel"),
        decimal("drempel"),
        yes_no("kernstandaard"),
        text("indicator"),
        text("tekst"),
        decimal("gewicht"),
        yes_no("kernvraag"),
    ],
};

/// What each school that handed in said on each indicator that applies to it.
pub const ANSWERS: Spec = Spec {
    name: "antwoorden",
    about: "workbook-table-answers",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("indicator"),
        text("antwoord"),
        text("staat"),
        integer("niveau"),
        yes_no("voldoende"),
        text("bestand"),
        text("blad"),
        text("cel"),
    ],
};

/// The verdict on every standard of every school, with its figures.
pub const VERDICTS: Spec = Spec {
    name: "uitslagen",
    about: "workbook-table-verdicts",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("norm"),
        text("normversie"),
        text("thema"),
        text("standaard"),
        text("uitslag"),
        text("uitslag_zonder_ontheffing"),
        decimal("score"),
        decimal("score_min"),
        decimal("score_max"),
        decimal("drempel"),
        text("regel"),
        integer("vragen"),
        integer("beantwoord"),
        integer("nvt"),
        integer("voldaan"),
        yes_no("op_de_rand"),
        text("kortste_weg"),
        text("kortste_weg_naar"),
        text("status"),
        text("sinds"),
    ],
};

/// The verdict on every school as a whole.
pub const SCHOOL_VERDICTS: Spec = Spec {
    name: "schooluitslagen",
    about: "workbook-table-school-verdicts",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("norm"),
        text("normversie"),
        text("uitslag"),
        integer("standaarden"),
        integer("voldoet"),
        integer("voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("ontheffing"),
    ],
};

/// The topics of conversation.
pub const TOPICS: Spec = Spec {
    name: "gesprekspunten",
    about: "workbook-table-topics",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("gesprekspunt"),
        text("standaard"),
        text("uitslag"),
        text("status"),
        text("sinds"),
        yes_no("kernstandaard"),
        text("kortste_weg"),
        text("afspraken"),
    ],
};

/// What the consistency rules noticed in the run's year.
pub const CONSISTENCY: Spec = Spec {
    name: "samenhang",
    about: "consistency-table",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("norm"),
        text("normversie"),
        text("regel"),
        text("soort"),
        text("indicatoren"),
        text("aanleiding"),
        text("vraag"),
    ],
};

/// What visitors saw, beside the answers of the run's year.
pub const SECOND_LOOKS: Spec = Spec {
    name: "tweede_blik",
    about: "second-look-table",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("indicator"),
        text("datum"),
        text("tot"),
        text("staat"),
        integer("niveau"),
        text("staat_tweede_blik"),
        integer("niveau_tweede_blik"),
    ],
};

/// The schools that share their approach to a gap.
pub const HELP: Spec = Spec {
    name: "meedenken",
    about: "help-table",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("gesprekspunt"),
        text("standaard"),
        integer("volgorde"),
        text("school"),
        text("schoolnaam"),
        text("nabijheid"),
    ],
};

/// Verdicts that differ from those of the year before, and what made them change.
pub const CHANGES: Spec = Spec {
    name: "veranderingen",
    about: "change-table",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("uitslag"),
        text("schooljaar_voor"),
        text("vestigingsnummer_voor"),
        text("norm_voor"),
        text("normversie_voor"),
        text("standaard_voor"),
        text("uitslag_voor"),
        text("uitslag_met_norm_voor"),
        text("uitslag_met_antwoorden_voor"),
        text("oorzaak"),
    ],
};

/// Coverage per standard, for the whole partnership and per group.
pub const COVERAGE: Spec = Spec {
    name: "dekking",
    about: "workbook-table-coverage",
    columns: &[
        text("schooljaar"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("niveau"),
        text("groep"),
        integer("scholen"),
        integer("voldoet"),
        integer("voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("niet_ingediend"),
        integer("ontheffing"),
        decimal("aandeel"),
        integer("leerlingen"),
        integer("leerlingen_voldoet"),
        text("dekking"),
    ],
};

/// What the verdicts on each standard hang on.
pub const SENSITIVITY: Spec = Spec {
    name: "gevoeligheid",
    about: "sensitivity-table",
    columns: &[
        text("schooljaar"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        integer("uitslagen"),
        integer("op_de_rand_voldoet"),
        integer("op_de_rand_voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("waarvan_een_vraag"),
        integer("niet_ingediend"),
        integer("ontheffing"),
        integer("vast"),
    ],
};

/// What each question brought, over the years.
pub const QUESTION_VALUE: Spec = Spec {
    name: "vragenlast",
    about: "question-value-table",
    columns: &[
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("indicator"),
        text("tekst"),
        yes_no("kernvraag"),
        integer("jaren"),
        text("eerste_jaar"),
        integer("gevraagd"),
        integer("met_niveau"),
        integer("meest_gegeven"),
        decimal("aandeel_meest_gegeven"),
        integer("nvt"),
        decimal("aandeel_nvt"),
        integer("onbeantwoord"),
        decimal("aandeel_onbeantwoord"),
        integer("uitslagen_anders"),
        integer("uitslagen_anders_bij_ander_antwoord"),
        yes_no("maakte_verschil"),
    ],
};

/// What was wrong or odd in the input, and what to do.
pub const FINDINGS: Spec = Spec {
    name: "bevindingen",
    about: "workbook-table-findings",
    columns: &[
        text("ernst"),
        text("code"),
        text("bestand"),
        text("blad"),
        integer("rij"),
        integer("kolom"),
        text("cel"),
        text("waarde"),
        text("melding"),
        text("herstel"),
    ],
};

/// The verdicts that waivers set aside, with the waiver.
pub const WAIVERS: Spec = Spec {
    name: "ontheffingen",
    about: "workbook-table-waivers",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("standaard"),
        text("van"),
        text("tot"),
        text("reden"),
        text("verleend_door"),
        text("uitslag_zonder_ontheffing"),
        yes_no("laatste_jaar"),
    ],
};

/// The agreements, with what came of them by the answers of the run's year.
pub const AGREEMENTS: Spec = Spec {
    name: "afspraken",
    about: "agreed-table",
    columns: &[
        text("afspraak"),
        text("schooljaar"),
        text("vestigingsnummer"),
        text("standaard"),
        text("staat"),
        text("status"),
        text("datum"),
        text("schooljaar_afspraak"),
        text("uiterlijk"),
        yes_no("termijn_voorbij"),
        yes_no("taakovername"),
        decimal("bedrag"),
        text("bevoegd_gezag_nummer"),
        text("bevoegd_gezag"),
        text("vestigingsnummer_nu"),
        text("standaard_nu"),
        text("uitslag_nu"),
        text("gesprekspunt"),
    ],
};

/// The amounts that were agreed, per school year, board and standard.
pub const AMOUNTS: Spec = Spec {
    name: "afspraken_bedragen",
    about: "agreed-table-amounts",
    columns: &[
        text("schooljaar"),
        text("bevoegd_gezag_nummer"),
        text("bevoegd_gezag"),
        text("standaard"),
        integer("afspraken"),
        integer("zonder_bedrag"),
        decimal("bedrag"),
        integer("taakovernames"),
        integer("taakovernames_zonder_bedrag"),
        decimal("bedrag_taakovernames"),
    ],
};

/// Every table: those of formats in its order, and the others beside what they tell more of.
pub const ALL: [&Spec; 21] = [
    &SCHOOLS,
    &INDICATORS,
    &ANSWERS,
    &VERDICTS,
    &SCHOOL_VERDICTS,
    &TOPICS,
    &AGREEMENTS,
    &AMOUNTS,
    &FOLLOW_UP,
    &FOLLOW_UP_SCHOOLS,
    &FOLLOW_UP_AGREEMENTS,
    &FOLLOW_UP_THEMES,
    &CONSISTENCY,
    &SECOND_LOOKS,
    &HELP,
    &CHANGES,
    &WAIVERS,
    &COVERAGE,
    &SENSITIVITY,
    &QUESTION_VALUE,
    &FINDINGS,
];

/// Topics with an agreement and without, per year, and what became of them a year later.
pub const FOLLOW_UP: Spec = Spec {
    name: "opvolging",
    about: "follow-up-table",
    columns: &[
        text("schooljaar"),
        text("afspraak"),
        integer("gesprekspunten"),
        integer("voldoet_niet"),
        text("schooljaar_later"),
        integer("opgelost"),
        integer("voldoet_nog_niet"),
        integer("niet_te_beoordelen"),
    ],
};

/// The same per school.
pub const FOLLOW_UP_SCHOOLS: Spec = Spec {
    name: "opvolging_scholen",
    about: "follow-up-table-schools",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("afspraak"),
        integer("gesprekspunten"),
        integer("voldoet_niet"),
        text("schooljaar_later"),
        integer("opgelost"),
        integer("voldoet_nog_niet"),
        integer("niet_te_beoordelen"),
    ],
};

/// The agreements by the school year in which they were made, and their state.
pub const FOLLOW_UP_AGREEMENTS: Spec = Spec {
    name: "opvolging_afspraken",
    about: "follow-up-table-made",
    columns: &[
        text("schooljaar"),
        integer("afspraken"),
        integer("nagekomen"),
        integer("in_uitvoering"),
        integer("verlopen"),
        integer("niet_te_beoordelen"),
        integer("achterhaald"),
        integer("zonder_gesprekspunt"),
        integer("vervallen"),
    ],
};

/// The money that was agreed, per school year and theme.
pub const FOLLOW_UP_THEMES: Spec = Spec {
    name: "opvolging_themas",
    about: "follow-up-table-themes",
    columns: &[
        text("schooljaar"),
        text("thema"),
        text("thematitel"),
        integer("afspraken"),
        integer("zonder_bedrag"),
        decimal("bedrag"),
        integer("taakovernames"),
        integer("taakovernames_zonder_bedrag"),
        decimal("bedrag_taakovernames"),
    ],
};

/// What is otherwise than in the sets that were replaced. Only in a set that took the place of another from which it differs.
pub const REISSUE: Spec = Spec {
    name: "wijzigingen",
    about: "reissue-table",
    columns: &[
        integer("uitgave"),
        text("soort"),
        text("schooljaar"),
        text("vestigingsnummer"),
        text("standaard"),
        text("indicator"),
        text("wat"),
        integer("aantal"),
        text("oud"),
        text("nieuw"),
        text("bestand_oud"),
        text("blad_oud"),
        text("cel_oud"),
        text("bestand"),
        text("blad"),
        text("cel"),
    ],
};

/// What-if: verdicts that another norm changes.
pub const WHAT_IF_VERDICTS: Spec = Spec {
    name: "wat_als_uitslagen",
    about: "whatif-xlsx-verdicts",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("naam"),
        text("wijk"),
        text("norm_nu"),
        text("standaard_nu"),
        text("uitslag_nu"),
        text("norm_wat_als"),
        text("standaard_wat_als"),
        text("uitslag_wat_als"),
        text("waarom"),
        integer("nooit_gevraagd"),
    ],
};

/// What-if: verdicts on schools that another norm changes.
pub const WHAT_IF_SCHOOLS: Spec = Spec {
    name: "wat_als_scholen",
    about: "whatif-xlsx-schools",
    columns: &[text("schooljaar"), text("vestigingsnummer"), text("naam"), text("uitslag_nu"), text("uitslag_wat_als")],
};

/// What-if: coverage before and after, per group.
pub const WHAT_IF_COVERAGE: Spec = Spec {
    name: "wat_als_dekking",
    about: "whatif-xlsx-coverage",
    columns: &[
        text("schooljaar"),
        text("norm_nu"),
        text("standaard_nu"),
        text("norm_wat_als"),
        text("standaard_wat_als"),
        text("titel"),
        text("niveau"),
        text("groep"),
        integer("scholen_nu"),
        integer("voldoet_nu"),
        decimal("aandeel_nu"),
        text("dekking_nu"),
        integer("scholen_wat_als"),
        integer("voldoet_wat_als"),
        integer("voldoet_mogelijk_wat_als"),
        integer("niet_te_beoordelen_wat_als"),
        decimal("aandeel_wat_als"),
        text("dekking_wat_als"),
        text("dekking_mogelijk_wat_als"),
    ],
};

/// What-if: questions that nobody was ever asked.
pub const WHAT_IF_QUESTIONS: Spec = Spec {
    name: "wat_als_vragen",
    about: "whatif-xlsx-questions",
    columns: &[
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("indicator"),
        text("tekst"),
        integer("scholen"),
    ],
};

/// What-if: how many schools meet a standard at each threshold.
pub const WHAT_IF_THRESHOLDS: Spec = Spec {
    name: "wat_als_drempels",
    about: "whatif-xlsx-thresholds",
    columns: &[
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("regel"),
        decimal("drempel"),
        integer("scholen"),
        integer("voldoet"),
        integer("voldoet_mogelijk"),
    ],
};
