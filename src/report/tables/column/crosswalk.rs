//! Norms side by side.

use super::model::{Spec, decimal, integer, text};

/// What the schools that were asked one norm say of each standard of another.
pub const CROSSWALK: Spec = Spec {
    name: "normen_naast_elkaar",
    about: "crosswalk-table",
    columns: &[
        text("schooljaar"),
        text("norm_gevraagd"),
        text("normversie_gevraagd"),
        text("norm"),
        text("normversie"),
        text("thema"),
        text("standaard"),
        text("standaardtitel"),
        text("gedekt"),
        text("gedekt_door"),
        integer("scholen"),
        integer("voldoet"),
        integer("voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("niet_ingediend"),
        integer("ontheffing"),
        integer("deels_gevraagd"),
        integer("deels_gevraagd_voldoet"),
        integer("niet_gevraagd"),
        decimal("aandeel"),
    ],
};
