//! The facts: what is counted. Each leads to the dimensions that it is about; coverage has a table for each level, so that a sum never counts twice.

use super::model::{How, Source, StarColumn, StarTable, amount, decimal, id, integer, number, text, yes_no};

const STATUS: &[&str] = &["eerste_meting", "nieuw", "teruggekeerd", "blijvend", "opgelost"];

pub(super) const VERDICTS: StarTable = StarTable {
    name: "feit_uitslag",
    about: "powerbi-table-fact-verdicts",
    source: Source::Table("uitslagen"),
    columns: &[
        id("school_jaar_id", How::School(&["vestigingsnummer"])).to("dim_school"),
        id("standaard_id", How::Joined(&["norm", "normversie", "standaard"])).to("dim_standaard"),
        id("uitslag_id", How::Copy("uitslag")).to("dim_uitslag"),
        id("zonder_ontheffing_id", How::Copy("uitslag_zonder_ontheffing")).beside_to("dim_uitslag"),
        decimal("score").optional(),
        decimal("score_min").optional(),
        decimal("score_max").optional(),
        integer("vragen"),
        integer("beantwoord"),
        integer("nvt"),
        integer("voldaan"),
        yes_no("op_de_rand"),
        text("status").optional().one_of(STATUS),
        text("sinds").optional().school_year(),
    ],
    key: 2,
    checks: &[
        "score_min <= score_max",
        // Where a question is open its scale may begin above what was answered: only what is complete has one score.
        "beantwoord + nvt < vragen or (score is not distinct from score_min and score is not distinct from score_max)",
        "beantwoord >= 0 and nvt >= 0 and voldaan >= 0",
        "beantwoord + nvt <= vragen",
        "voldaan <= beantwoord",
        "uitslag_id <> 'niet_ingediend' or beantwoord + nvt = 0",
        "uitslag_id in ('ontheffing', zonder_ontheffing_id)",
    ],
};

pub(super) const SCHOOLS: StarTable = StarTable {
    name: "feit_school",
    about: "powerbi-table-fact-schools",
    source: Source::Table("schooluitslagen"),
    columns: &[
        id("school_jaar_id", How::School(&["vestigingsnummer"])).to("dim_school"),
        id("uitslag_id", How::Copy("uitslag")).to("dim_uitslag"),
        integer("standaarden"),
        integer("voldoet"),
        integer("voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("ontheffing"),
    ],
    key: 1,
    checks: &[
        "standaarden >= 0 and voldoet >= 0 and voldoet_niet >= 0 and niet_te_beoordelen >= 0 and ontheffing >= 0",
        "voldoet + voldoet_niet + niet_te_beoordelen + ontheffing = case uitslag_id when 'niet_ingediend' then ontheffing else standaarden end",
    ],
};

pub(super) const ANSWERS: StarTable = StarTable {
    name: "feit_antwoord",
    about: "powerbi-table-fact-answers",
    source: Source::Table("antwoorden"),
    columns: &[
        id("school_jaar_id", How::School(&["vestigingsnummer"])).to("dim_school"),
        id("vraag_id", How::Joined(&["norm", "normversie", "indicator"])).to("dim_vraag"),
        text("staat").one_of(&["niveau", "nvt", "onbeantwoord"]),
        integer("niveau").optional(),
        yes_no("voldoende").optional(),
    ],
    key: 2,
    checks: &["(staat = 'niveau') = (niveau is not null)", "(niveau is null) = (voldoende is null)"],
};

pub(super) const TOPICS: StarTable = StarTable {
    name: "feit_gesprekspunt",
    about: "powerbi-table-fact-topics",
    source: Source::Table("gesprekspunten"),
    columns: &[
        id("gesprekspunt_id", How::Joined(&["schooljaar", "gesprekspunt"])),
        id("school_jaar_id", How::School(&["vestigingsnummer"])).to("dim_school"),
        id("standaard_id", How::Standard("vestigingsnummer", "standaard")).to("dim_standaard").optional(),
        id("uitslag_id", How::Copy("uitslag")).to("dim_uitslag"),
        text("status").optional().one_of(STATUS),
        text("sinds").optional().school_year(),
        yes_no("kernstandaard").optional(),
    ],
    key: 1,
    checks: &["uitslag_id in ('voldoet_niet', 'niet_te_beoordelen', 'niet_ingediend')"],
};

pub(super) const AGREEMENTS: StarTable = StarTable {
    name: "feit_afspraak",
    about: "powerbi-table-fact-agreements",
    source: Source::Table("afspraken"),
    columns: &[
        id("afspraak_id", How::Copy("afspraak")),
        id("school_jaar_id", How::School(&["vestigingsnummer_nu", "vestigingsnummer"])).to("dim_school"),
        id("standaard_id", How::Standard("vestigingsnummer_nu", "standaard_nu")).to("dim_standaard").optional(),
        id("uitslag_id", How::Copy("uitslag_nu")).to("dim_uitslag").optional(),
        // A topic leads to its school, as the agreement does itself.
        id("gesprekspunt_id", How::Joined(&["schooljaar", "gesprekspunt"])).beside_to("feit_gesprekspunt").optional(),
        text("staat").one_of(&[
            "nagekomen",
            "in_uitvoering",
            "verlopen",
            "niet_te_beoordelen",
            "achterhaald",
            "zonder_gesprekspunt",
            "vervallen",
        ]),
        text("status").one_of(&["open", "loopt", "afgerond", "vervallen"]),
        text("datum").optional().day(),
        text("schooljaar_afspraak").optional().school_year(),
        text("uiterlijk").optional().day(),
        yes_no("termijn_voorbij"),
        yes_no("taakovername"),
        amount("bedrag").optional(),
    ],
    key: 1,
    checks: &["bedrag >= 0"],
};

/// The columns of coverage: by schools, and the same by pupils. Two columns tell the rows apart, or three at a level with groups.
macro_rules! coverage {
    ($($group:expr),*) => {
        &[
            id("schooljaar_id", How::Copy("schooljaar")).to("dim_schooljaar"),
            id("standaard_id", How::Joined(&["norm", "normversie", "standaard"])).to("dim_standaard"),
            $($group,)*
            integer("scholen"),
            integer("voldoet"),
            integer("voldoet_niet"),
            integer("niet_te_beoordelen"),
            integer("niet_ingediend"),
            integer("ontheffing"),
            integer("leerlingen"),
            number("leerlingen_voldoet", How::Beside("voldoet")),
            number("leerlingen_voldoet_niet", How::Beside("voldoet_niet")),
            number("leerlingen_niet_te_beoordelen", How::Beside("niet_te_beoordelen")),
            number("leerlingen_niet_ingediend", How::Beside("niet_ingediend")),
            number("leerlingen_ontheffing", How::Beside("ontheffing")),
            number("scholen_zonder_leerlingen", How::Beside("scholen_zonder_leerlingen")),
            text("dekking").one_of(&["volledig", "deels", "kwetsbaar", "wit"]),
        ]
    };
}

const COVERED: &[&str] = &[
    "scholen > 0",
    "voldoet >= 0 and voldoet_niet >= 0 and niet_te_beoordelen >= 0 and niet_ingediend >= 0 and ontheffing >= 0",
    "voldoet + voldoet_niet + niet_te_beoordelen + niet_ingediend + ontheffing = scholen",
    "leerlingen_voldoet >= 0 and leerlingen_voldoet_niet >= 0 and leerlingen_niet_te_beoordelen >= 0 and leerlingen_niet_ingediend >= 0 and leerlingen_ontheffing >= 0",
    "leerlingen_voldoet + leerlingen_voldoet_niet + leerlingen_niet_te_beoordelen + leerlingen_niet_ingediend + leerlingen_ontheffing = leerlingen",
    "scholen_zonder_leerlingen between 0 and scholen",
    "dekking = case voldoet when 0 then 'wit' when scholen then 'volledig' when 1 then 'kwetsbaar' else 'deels' end",
];

const fn coverage(
    name: &'static str,
    about: &'static str,
    level: &'static str,
    key: usize,
    columns: &'static [StarColumn],
) -> StarTable {
    let source = Source::Level { table: "dekking", beside: "dekking_leerlingen", level };
    StarTable { name, about, source, columns, key, checks: COVERED }
}

pub(super) const COVERAGE: StarTable =
    coverage("feit_dekking", "powerbi-table-fact-coverage", "totaal", 2, coverage!());
pub(super) const COVERAGE_DISTRICT: StarTable = coverage(
    "feit_dekking_wijk",
    "powerbi-table-fact-coverage-district",
    "wijk",
    3,
    coverage!(id("wijk_id", How::Group("wijk", "groep")).to("dim_wijk")),
);
pub(super) const COVERAGE_BOARD: StarTable = coverage(
    "feit_dekking_bestuur",
    "powerbi-table-fact-coverage-board",
    "bevoegd_gezag",
    3,
    coverage!(id("bestuur_id", How::Group("bevoegd_gezag", "groep")).to("dim_bestuur")),
);
pub(super) const COVERAGE_SECTOR: StarTable = coverage(
    "feit_dekking_povo",
    "powerbi-table-fact-coverage-sector",
    "povo",
    3,
    coverage!(id("povo_id", How::Copy("groep")).to("dim_povo")),
);
pub(super) const COVERAGE_KIND: StarTable = coverage(
    "feit_dekking_soort",
    "powerbi-table-fact-coverage-kind",
    "soort",
    3,
    coverage!(id("soort_id", How::Copy("groep")).to("dim_soort")),
);

pub(super) const SENSITIVITY: StarTable = StarTable {
    name: "feit_gevoeligheid",
    about: "powerbi-table-fact-sensitivity",
    source: Source::Table("gevoeligheid"),
    columns: &[
        id("schooljaar_id", How::Copy("schooljaar")).to("dim_schooljaar"),
        id("standaard_id", How::Joined(&["norm", "normversie", "standaard"])).to("dim_standaard"),
        integer("uitslagen"),
        integer("op_de_rand_voldoet"),
        integer("op_de_rand_voldoet_niet"),
        integer("niet_te_beoordelen"),
        integer("waarvan_een_vraag"),
        integer("niet_ingediend"),
        integer("ontheffing"),
        integer("vast"),
    ],
    key: 2,
    checks: &[
        "op_de_rand_voldoet >= 0 and op_de_rand_voldoet_niet >= 0 and niet_te_beoordelen >= 0 and niet_ingediend >= 0 and ontheffing >= 0 and vast >= 0",
        "op_de_rand_voldoet + op_de_rand_voldoet_niet + niet_te_beoordelen + niet_ingediend + ontheffing + vast = uitslagen",
        "waarvan_een_vraag between 0 and niet_te_beoordelen",
    ],
};
