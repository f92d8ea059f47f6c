//! The list of a hand-out.

use super::model::{Spec, integer, text};

/// What goes to whom; `verstuurd_op` is for people to fill in.
pub const MAILING: Spec = Spec {
    name: "verzendlijst",
    about: "handout-table",
    columns: &[
        text("soort"),
        text("nummer"),
        text("naam"),
        text("bevoegd_gezag"),
        text("email"),
        integer("scholen"),
        text("bestand"),
        integer("bytes"),
        text("sha256"),
        text("concept"),
        text("bijlagen"),
        text("sha256_bijlagen"),
        integer("uitgave"),
        text("status"),
        text("verstuurd_op"),
    ],
};
