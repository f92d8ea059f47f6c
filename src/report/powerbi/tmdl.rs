//! The semantic model in TMDL: tables with their measures, relations, and the parameter for the folder.
//!
//! In: the star and the measures, as they are described. Out: files of `definition`, and all of it as one script. A level is a tab; a description stands
//! above what it describes behind `///`, and there are no other comments.

use super::measure::{MEASURES, Measure};
use crate::report::tables::Type;
use crate::report::tables::star::{STAR, StarColumn, StarTable};
use crate::wording::Wording;

/// The folder that the model reads from; whoever opens it says where that is.
const FOLDER: &str = r"C:\sop\powerbi";

pub(super) const DATABASE: &str = "database\n\tcompatibilityLevel: 1600\n";

/// The model as a whole: its language, and which tables it has.
pub(super) fn model() -> String {
    let refs: String = STAR.iter().map(|table| format!("ref table {}\n", table.name)).collect();
    format!(
        "model Model\n\tculture: nl-NL\n\tdefaultPowerBIDataSourceVersion: powerBI_V3\n\tdiscourageImplicitMeasures\n\tsourceQueryCulture: nl-NL\n\tdataAccessOptions\n\t\tlegacyRedirects\n\t\treturnErrorValuesAsNull\n\nannotation __PBI_TimeIntelligenceEnabled = 0\n\n{refs}"
    )
}

/// The parameter for the folder.
pub(super) fn expressions(w: &Wording) -> String {
    format!(
        "{}expression Map = \"{FOLDER}\" meta [IsParameterQuery=true, Type=\"Text\", IsParameterQueryRequired=true]\n\n\tannotation PBI_ResultType = Text\n",
        description(&w.say("powerbi-folder"), "")
    )
}

/// The relations: the many to the one.
pub(super) fn relationships() -> String {
    let relations = STAR.iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    let relation = |(table, column): (&&StarTable, &StarColumn)| {
        let link = column.to?;
        let target = STAR.iter().find(|other| other.name == link.table)?;
        let idle = if link.is_active { "" } else { "\tisActive: false\n" };
        let from = format!("{}.{}", table.name, column.name);
        Some(format!(
            "relationship {}_{}\n{idle}\tfromColumn: {from}\n\ttoColumn: {}.{}\n",
            table.name,
            column.name,
            target.name,
            target.id()
        ))
    };
    relations.filter_map(relation).collect::<Vec<_>>().join("\n")
}

/// A table with its measures and columns, and where its rows stand.
pub(super) fn table(table: &StarTable, w: &Wording) -> String {
    let mut out = description(&w.say(table.about), "");
    out += &format!("table {}\n", table.name);
    for measure in MEASURES.iter().filter(|measure| measure.table == table.name) {
        out += &one_measure(measure, w);
    }
    for (at, column) in table.columns.iter().enumerate() {
        out += &one_column(table, column, at);
    }
    out + &partition(table)
}

fn one_measure(measure: &Measure, w: &Wording) -> String {
    format!(
        "\n{}\tmeasure '{}' = {}\n\t\tformatString: {}\n\t\tdisplayFolder: {}\n",
        description(&w.say(measure.about), "\t"),
        measure.name.replace('\'', "''"),
        measure.dax(),
        measure.format(),
        measure.domain,
    )
}

fn one_column(table: &StarTable, column: &StarColumn, at: usize) -> String {
    let (kind, format) = match column.kind {
        Type::Text => ("string", ""),
        Type::Integer => ("int64", "\t\tformatString: 0\n"),
        Type::Decimal => ("double", ""),
        // Fixed to four decimals: sums are exact.
        Type::Amount => ("decimal", "\t\tformatString: #,0.00\n"),
        Type::Bool => ("boolean", ""),
    };
    let is_key = table.is_dimension() && table.is_key(at);
    let key = if is_key { "\t\tisKey\n" } else { "" };
    // Who builds a page chooses a school by its name; what only ties tables together would be in the way.
    let hidden = if column.to.is_some() { "\t\tisHidden\n" } else { "" };
    // Only what is there once can be sorted by its place.
    let is_sorted = (at == 0 || column.name == "aanduiding") && has_order(table);
    let order = if is_sorted { "\t\tsortByColumn: volgorde\n" } else { "" };
    format!(
        "\n\tcolumn {0}\n\t\tdataType: {kind}\n{key}{hidden}{format}\t\tsummarizeBy: none\n\t\tsourceColumn: {0}\n{order}",
        column.name
    )
}

fn has_order(table: &StarTable) -> bool {
    table.columns.iter().any(|column| column.name == "volgorde")
}

fn partition(table: &StarTable) -> String {
    let name = table.name;
    format!(
        "\n\tpartition {name} = m\n\t\tmode: import\n\t\tsource =\n\t\t\t\tlet\n\t\t\t\t\tPad = Text.TrimEnd(Map, {{\"\\\", \"/\"}}) & \"\\{name}.parquet\",\n\t\t\t\t\tBron = Parquet.Document(File.Contents(Pad))\n\t\t\t\tin\n\t\t\t\t\tBron\n"
    )
}

/// A text above what it describes.
fn description(text: &str, indent: &str) -> String {
    text.lines().map(|line| format!("{indent}/// {line}\n")).collect()
}

/// Everything but the model itself as a script: it adds the star to a model that is there, and replaces the star that it finds.
pub(super) fn create_or_replace(w: &Wording) -> String {
    let parts = std::iter::once(expressions(w)).chain(STAR.iter().map(|one| table(one, w))).chain([relationships()]);
    let parts: Vec<_> = parts.collect();
    let mut out = String::from("createOrReplace\n\n");
    for line in parts.join("\n").lines() {
        if !line.is_empty() {
            out.push('\t');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}
