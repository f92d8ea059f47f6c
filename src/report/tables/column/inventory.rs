//! The inventory: expertise and facilities.

use super::model::{Spec, integer, text};

/// What each school says of each item.
pub const INVENTORY: Spec = Spec {
    name: "inventaris",
    about: "inventory-table",
    columns: &[
        text("schooljaar"),
        text("vestigingsnummer"),
        text("norm"),
        text("normversie"),
        text("inventaris"),
        text("type"),
        text("naam"),
        text("antwoord"),
        text("bestand"),
        text("blad"),
        text("cel"),
    ],
};

/// How many schools have what, per wijk (PO) and in the whole.
pub const INVENTORY_COVERAGE: Spec = Spec {
    name: "inventaris_dekking",
    about: "inventory-table-coverage",
    columns: &[
        text("schooljaar"),
        text("povo"),
        text("norm"),
        text("normversie"),
        text("inventaris"),
        text("type"),
        text("naam"),
        text("niveau"),
        text("groep"),
        integer("scholen"),
        integer("in_de_school"),
        integer("snel_beschikbaar"),
        integer("niet_beschikbaar"),
        integer("niet_bekend"),
    ],
};
