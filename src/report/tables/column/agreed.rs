//! Agreements, follow-up and waivers.

use super::model::{Spec, amount, integer, text, yes_no};

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
        amount("bedrag"),
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
        amount("bedrag"),
        integer("taakovernames"),
        integer("taakovernames_zonder_bedrag"),
        amount("bedrag_taakovernames"),
    ],
};

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
        amount("bedrag"),
        integer("taakovernames"),
        integer("taakovernames_zonder_bedrag"),
        amount("bedrag_taakovernames"),
    ],
};
