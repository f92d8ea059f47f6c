//! Schools, norms, answers, verdicts and what is counted over them.

use super::model::{Spec, decimal, integer, text, yes_no};

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
        yes_no("ingediend"),
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

/// The same by pupils.
pub const COVERAGE_PUPILS: Spec = Spec {
    name: "dekking_leerlingen",
    about: "workbook-table-coverage-pupils",
    columns: &[
        text("schooljaar"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("niveau"),
        text("groep"),
        integer("leerlingen"),
        integer("voldoet"),
        integer("voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("niet_ingediend"),
        integer("ontheffing"),
        decimal("aandeel"),
        integer("scholen_zonder_leerlingen"),
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
