//! The measures: the one list from which DAX, SQL and the dictionary come.
//!
//! A measure counts rows or sums a column of one table of the star, under conditions on that table; or it is the share of one measure in another. Its
//! name is Dutch in every language, as those of columns are: other people's models refer to it.

/// A measure.
#[derive(Debug)]
pub(super) struct Measure {
    /// What it is about (domein): the folder in Power BI.
    pub domain: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it counts in (eenheid).
    pub unit: &'static str,
    /// The table of the star that it is worked out from.
    pub table: &'static str,
    /// The message that says what it means.
    pub about: &'static str,
    /// How it is worked out.
    pub formula: Formula,
}

/// How a measure is worked out.
#[derive(Debug, Clone, Copy)]
pub(super) enum Formula {
    /// Rows for which all of this holds.
    Rows(&'static [Condition]),
    /// The sum of a column over such rows.
    Sum(&'static str, &'static [Condition]),
    /// One measure of the same table divided by another.
    Share(&'static str, &'static str),
}

/// What holds for a row.
#[derive(Debug, Clone, Copy)]
pub(super) enum Condition {
    /// One of these words stands in the column.
    Is(&'static str, &'static [&'static str]),
    /// Something else than this word stands there.
    Not(&'static str, &'static str),
    /// Ja stands there.
    Yes(&'static str),
}

impl Measure {
    /// As DAX.
    pub(super) fn dax(&self) -> String {
        let table = self.table;
        let condition = |condition: &Condition| match *condition {
            Condition::Is(column, words) => {
                let words: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
                format!("'{table}'[{column}] IN {{{}}}", words.join(", "))
            }
            Condition::Not(column, word) => format!("'{table}'[{column}] <> \"{word}\""),
            Condition::Yes(column) => format!("'{table}'[{column}] = TRUE()"),
        };
        let under = |value: String, conditions: &[Condition]| {
            let kept = conditions.iter().map(|one| format!(", KEEPFILTERS({})", condition(one)));
            let kept: String = kept.collect();
            if kept.is_empty() { value } else { format!("CALCULATE({value}{kept})") }
        };
        match self.formula {
            Formula::Rows(conditions) => under(format!("COUNTROWS('{table}')"), conditions),
            Formula::Sum(column, conditions) => under(format!("SUM('{table}'[{column}])"), conditions),
            Formula::Share(part, whole) => format!("DIVIDE([{part}], [{whole}])"),
        }
    }

    /// As an aggregate over the rows of its table, `f`, in SQL.
    pub(super) fn sql(&self) -> String {
        let condition = |condition: &Condition| match *condition {
            Condition::Is(column, words) => {
                let words: Vec<_> = words.iter().map(|word| format!("'{word}'")).collect();
                format!("f.{column} in ({})", words.join(", "))
            }
            Condition::Not(column, word) => format!("f.{column} <> '{word}'"),
            Condition::Yes(column) => format!("f.{column}"),
        };
        let under = |value: String, conditions: &[Condition]| {
            let all: Vec<_> = conditions.iter().map(condition).collect();
            if all.is_empty() { value } else { format!("{value} filter (where {})", all.join(" and ")) }
        };
        let of = |name: &str| MEASURES.iter().find(|measure| measure.name == name).map_or(String::new(), Measure::sql);
        match self.formula {
            Formula::Rows(conditions) => under("count(*)".to_owned(), conditions),
            Formula::Sum(column, conditions) => {
                format!("coalesce({}, 0)", under(format!("sum(f.{column})"), conditions))
            }
            Formula::Share(part, whole) => format!("{}::numeric / nullif({}, 0)", of(part), of(whole)),
        }
    }

    /// How Power BI shows it.
    pub(super) fn format(&self) -> &'static str {
        match (self.formula, self.unit) {
            (Formula::Share(..), _) => "0.0%",
            (_, EURO) => "#,0.00",
            _ => "#,0",
        }
    }
}

const EURO: &str = "euro";
const ALL: &[Condition] = &[];
const HOLDS: Condition = Condition::Not("status", "vervallen");

const fn measure(
    (domain, table): (&'static str, &'static str),
    name: &'static str,
    unit: &'static str,
    about: &'static str,
    formula: Formula,
) -> Measure {
    Measure { domain, name, unit, table, about, formula }
}

const VERDICTS: (&str, &str) = ("Uitslagen", "feit_uitslag");
const FIRMNESS: (&str, &str) = ("Zekerheid", "feit_uitslag");
const SENSITIVITY: (&str, &str) = ("Zekerheid", "feit_gevoeligheid");
const MOVED: (&str, &str) = ("Ontwikkeling", "feit_uitslag");
const COVERAGE: (&str, &str) = ("Dekking", "feit_dekking");
const PUPILS: (&str, &str) = ("Leerlingen", "feit_dekking");
const SCHOOLS: (&str, &str) = ("Scholen", "feit_school");
const TOPICS: (&str, &str) = ("Gesprekken", "feit_gesprekspunt");
const AGREEMENTS: (&str, &str) = ("Afspraken", "feit_afspraak");
const ANSWERS: (&str, &str) = ("Antwoorden", "feit_antwoord");

/// Every measure, by domain. A share stands behind its parts.
pub(super) const MEASURES: &[Measure] = &[
    measure(
        VERDICTS,
        "Uitslagen",
        "uitslagen",
        "powerbi-measure-verdicts",
        Formula::Rows(&[Condition::Not("uitslag_id", "niet_van_toepassing")]),
    ),
    measure(
        VERDICTS,
        "Voldoet",
        "uitslagen",
        "powerbi-measure-met",
        Formula::Rows(&[Condition::Is("uitslag_id", &["voldoet"])]),
    ),
    measure(
        VERDICTS,
        "Voldoet niet",
        "uitslagen",
        "powerbi-measure-not-met",
        Formula::Rows(&[Condition::Is("uitslag_id", &["voldoet_niet"])]),
    ),
    measure(
        VERDICTS,
        "Niet te beoordelen",
        "uitslagen",
        "powerbi-measure-undecided",
        Formula::Rows(&[Condition::Is("uitslag_id", &["niet_te_beoordelen"])]),
    ),
    measure(
        VERDICTS,
        "Niet ingediend",
        "uitslagen",
        "powerbi-measure-not-submitted",
        Formula::Rows(&[Condition::Is("uitslag_id", &["niet_ingediend"])]),
    ),
    measure(
        VERDICTS,
        "Ontheffing",
        "uitslagen",
        "powerbi-measure-waived",
        Formula::Rows(&[Condition::Is("uitslag_id", &["ontheffing"])]),
    ),
    measure(VERDICTS, "Aandeel voldoet", "aandeel", "powerbi-measure-share", Formula::Share("Voldoet", "Uitslagen")),
    measure(
        FIRMNESS,
        "Uitslagen bekend",
        "uitslagen",
        "powerbi-measure-known",
        Formula::Rows(&[Condition::Is("uitslag_id", &["voldoet", "voldoet_niet"])]),
    ),
    measure(
        FIRMNESS,
        "Eén antwoord van de norm",
        "uitslagen",
        "powerbi-measure-edge",
        Formula::Rows(&[Condition::Is("uitslag_id", &["voldoet_niet"]), Condition::Yes("op_de_rand")]),
    ),
    measure(
        SENSITIVITY,
        "Eén open vraag beslist",
        "uitslagen",
        "powerbi-measure-by-one",
        Formula::Sum("waarvan_een_vraag", ALL),
    ),
    measure(SENSITIVITY, "Uitslagen vast", "uitslagen", "powerbi-measure-firm", Formula::Sum("vast", ALL)),
    measure(
        MOVED,
        "Eerste meting",
        "uitslagen",
        "powerbi-measure-first",
        Formula::Rows(&[Condition::Is("status", &["eerste_meting"])]),
    ),
    measure(MOVED, "Nieuw", "uitslagen", "powerbi-measure-new", Formula::Rows(&[Condition::Is("status", &["nieuw"])])),
    measure(
        MOVED,
        "Teruggekeerd",
        "uitslagen",
        "powerbi-measure-returned",
        Formula::Rows(&[Condition::Is("status", &["teruggekeerd"])]),
    ),
    measure(
        MOVED,
        "Blijvend",
        "uitslagen",
        "powerbi-measure-lasting",
        Formula::Rows(&[Condition::Is("status", &["blijvend"])]),
    ),
    measure(
        MOVED,
        "Opgelost",
        "uitslagen",
        "powerbi-measure-solved",
        Formula::Rows(&[Condition::Is("status", &["opgelost"])]),
    ),
    measure(COVERAGE, "Standaarden", "standaarden", "powerbi-measure-standards", Formula::Rows(ALL)),
    measure(
        COVERAGE,
        "Standaarden volledig",
        "standaarden",
        "powerbi-measure-full",
        Formula::Rows(&[Condition::Is("dekking", &["volledig"])]),
    ),
    measure(
        COVERAGE,
        "Standaarden deels",
        "standaarden",
        "powerbi-measure-partial",
        Formula::Rows(&[Condition::Is("dekking", &["deels"])]),
    ),
    measure(
        COVERAGE,
        "Standaarden kwetsbaar",
        "standaarden",
        "powerbi-measure-fragile",
        Formula::Rows(&[Condition::Is("dekking", &["kwetsbaar"])]),
    ),
    measure(
        COVERAGE,
        "Standaarden wit",
        "standaarden",
        "powerbi-measure-white",
        Formula::Rows(&[Condition::Is("dekking", &["wit"])]),
    ),
    measure(PUPILS, "Leerlingen in beeld", "leerlingen", "powerbi-measure-pupils", Formula::Sum("leerlingen", ALL)),
    measure(
        PUPILS,
        "Leerlingen voldoet",
        "leerlingen",
        "powerbi-measure-pupils-met",
        Formula::Sum("leerlingen_voldoet", ALL),
    ),
    measure(
        PUPILS,
        "Aandeel leerlingen voldoet",
        "aandeel",
        "powerbi-measure-pupils-share",
        Formula::Share("Leerlingen voldoet", "Leerlingen in beeld"),
    ),
    measure(SCHOOLS, "Scholen", "scholen", "powerbi-measure-schools", Formula::Rows(ALL)),
    measure(
        SCHOOLS,
        "Scholen ingediend",
        "scholen",
        "powerbi-measure-submitted",
        Formula::Rows(&[Condition::Not("uitslag_id", "niet_ingediend")]),
    ),
    measure(
        SCHOOLS,
        "Aandeel ingediend",
        "aandeel",
        "powerbi-measure-submitted-share",
        Formula::Share("Scholen ingediend", "Scholen"),
    ),
    measure(TOPICS, "Onderwerpen", "onderwerpen", "powerbi-measure-topics", Formula::Rows(ALL)),
    measure(
        TOPICS,
        "Onderwerpen kernstandaard",
        "onderwerpen",
        "powerbi-measure-topics-critical",
        Formula::Rows(&[Condition::Yes("kernstandaard")]),
    ),
    measure(AGREEMENTS, "Afspraken", "afspraken", "powerbi-measure-agreements", Formula::Rows(ALL)),
    measure(
        AGREEMENTS,
        "Afspraken die gelden",
        "afspraken",
        "powerbi-measure-agreements-holding",
        Formula::Rows(&[HOLDS]),
    ),
    measure(
        AGREEMENTS,
        "Afspraken nagekomen",
        "afspraken",
        "powerbi-measure-agreements-kept",
        Formula::Rows(&[Condition::Is("staat", &["nagekomen"])]),
    ),
    measure(
        AGREEMENTS,
        "Afspraken over termijn",
        "afspraken",
        "powerbi-measure-agreements-late",
        Formula::Rows(&[Condition::Yes("termijn_voorbij")]),
    ),
    measure(AGREEMENTS, "Bedrag afspraken", EURO, "powerbi-measure-amount", Formula::Sum("bedrag", &[HOLDS])),
    measure(
        AGREEMENTS,
        "Taakovernames",
        "afspraken",
        "powerbi-measure-takeovers",
        Formula::Rows(&[HOLDS, Condition::Yes("taakovername")]),
    ),
    measure(
        AGREEMENTS,
        "Bedrag taakovernames",
        EURO,
        "powerbi-measure-takeover-amount",
        Formula::Sum("bedrag", &[HOLDS, Condition::Yes("taakovername")]),
    ),
    measure(ANSWERS, "Vragen", "vragen", "powerbi-measure-questions", Formula::Rows(ALL)),
    measure(
        ANSWERS,
        "Vragen beantwoord",
        "vragen",
        "powerbi-measure-answered",
        Formula::Rows(&[Condition::Is("staat", &["niveau", "nvt"])]),
    ),
    measure(
        ANSWERS,
        "Vragen open",
        "vragen",
        "powerbi-measure-open",
        Formula::Rows(&[Condition::Is("staat", &["onbeantwoord"])]),
    ),
];
