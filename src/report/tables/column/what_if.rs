//! What another norm would change.

use super::model::{Spec, decimal, integer, text};

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
