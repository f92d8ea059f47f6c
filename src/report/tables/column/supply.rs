//! Places for extra support, and what lies beside basic support.

use super::model::{Spec, amount, decimal, integer, text, yes_no};

/// The arrangements, each as it stands in the run's year.
pub const SUPPLY: Spec = Spec {
    name: "aanbod",
    about: "places-table",
    columns: &[
        text("schooljaar"),
        text("arrangementscode"),
        text("titel"),
        text("vestigingsnummer"),
        text("povo"),
        text("wijk"),
        text("ondersteuningsvraag"),
        text("doelgroep"),
        text("staat"),
        integer("plaatsen"),
        integer("vrij"),
        integer("vrij_volgend_schooljaar"),
        amount("tarief"),
        text("van"),
        text("tot"),
        amount("bedrag_augustus_december"),
        amount("bedrag_januari_juli"),
        amount("bedrag"),
    ],
};

/// What is offered for each question, per wijk (PO) and in the city.
pub const SUPPLY_COVERAGE: Spec = Spec {
    name: "aanbod_dekking",
    about: "places-table-coverage",
    columns: &[
        text("schooljaar"),
        text("povo"),
        text("ondersteuningsvraag"),
        text("niveau"),
        text("groep"),
        text("staat"),
        integer("aanbieders"),
        integer("arrangementen"),
        integer("plaatsen"),
        integer("zonder_plaatsen"),
        integer("vrij"),
        integer("zonder_vrij"),
    ],
};

/// The money, per sector and question.
pub const SUPPLY_MONEY: Spec = Spec {
    name: "aanbod_geld",
    about: "places-table-money",
    columns: &[
        text("schooljaar"),
        text("povo"),
        text("ondersteuningsvraag"),
        integer("arrangementen"),
        integer("zonder_bedrag"),
        amount("bedrag_augustus_december"),
        amount("bedrag_januari_juli"),
        amount("bedrag"),
    ],
};

/// Pupils with extra support in regular buildings.
pub const SUPPLY_PUPILS: Spec = Spec {
    name: "aanbod_leerlingen",
    about: "places-table-pupils",
    columns: &[
        text("schooljaar"),
        text("povo"),
        integer("scholen"),
        integer("scholen_ingevuld"),
        integer("leerlingen"),
        integer("leerlingen_regulier"),
        decimal("aandeel_regulier"),
    ],
};

/// Standards that few schools meet, with the extra support that is near.
pub const BESIDE: Spec = Spec {
    name: "basis_en_extra",
    about: "places-table-beside",
    columns: &[
        text("schooljaar"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("niveau"),
        text("groep"),
        integer("scholen"),
        integer("voldoet"),
        text("ondersteuningsvraag"),
        yes_no("dichtbij"),
        integer("aanbieders"),
        integer("plaatsen"),
        integer("vrij"),
    ],
};

/// Standards that exactly one school meets, with that school.
pub const FRAGILE: Spec = Spec {
    name: "kwetsbaar",
    about: "places-table-fragile",
    columns: &[
        text("schooljaar"),
        text("norm"),
        text("normversie"),
        text("standaard"),
        text("niveau"),
        text("groep"),
        integer("scholen"),
        text("vestigingsnummer"),
    ],
};
