//! Aims of the plan and their actions.

use super::model::{Spec, decimal, integer, text, yes_no};

/// Where each aim stands, per school year.
pub const AIMS: Spec = Spec {
    name: "doelen",
    about: "aims-table",
    columns: &[
        text("schooljaar"),
        text("doel"),
        text("programmalijn"),
        text("titel"),
        text("norm"),
        text("thema"),
        text("standaard"),
        text("telt"),
        decimal("streefaandeel"),
        text("streefjaar"),
        integer("scholen"),
        integer("voldoet"),
        integer("voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("niet_ingediend"),
        integer("ontheffing"),
        integer("leerlingen"),
        integer("leerlingen_voldoet"),
        integer("leerlingen_niet_bekend"),
        decimal("aandeel"),
        decimal("aandeel_mogelijk"),
        decimal("lijn"),
        integer("nodig"),
        text("staat"),
        yes_no("norm_veranderd"),
        decimal("landelijk"),
        text("verantwoordelijk"),
        text("waaraan_te_zien"),
    ],
};

/// The actions of each aim.
pub const AIM_ACTIONS: Spec = Spec {
    name: "doelen_acties",
    about: "aims-table-actions",
    columns: &[
        text("doel"),
        text("programmalijn"),
        integer("volgorde"),
        text("actie"),
        text("wie"),
        text("wanneer"),
        text("waaraan_te_zien"),
        text("stand"),
    ],
};
