//! What the conversation is about.

use super::model::{Spec, integer, text, yes_no};

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
