//! The norms, as far as a generator needs them. In: the folder of norm files. Out: light [`Norm`]s. Must not know: validity; the program
//! itself checks that.

use std::path::Path;

use anyhow::{Context, Result};
use toml::{Table, Value};

/// One version of a norm.
pub(crate) struct Norm {
    pub sector: String,
    pub from: u16,
    pub until: u16,
    pub standards: Vec<Standard>,
    /// The ids of its inventory, and whether each is a facility: a room or a class, which nobody calls in.
    pub inventory: Vec<(String, bool)>,
}

/// A standard with its rule in thousandths.
pub(crate) struct Standard {
    pub id: String,
    pub theme: String,
    pub rule: Rule,
    pub critical: bool,
    pub kinds: Vec<String>,
    pub indicators: Vec<Indicator>,
}

/// What it takes to meet a standard.
pub(crate) enum Rule {
    All,
    Share(i64),
    Mean(i64),
}

/// One question.
pub(crate) struct Indicator {
    pub id: String,
    /// The question.
    pub text: String,
    pub critical: bool,
    pub weight: i64,
    pub kinds: Vec<String>,
    pub not_applicable: bool,
    /// The labels of its scale, lowest first.
    pub labels: Vec<String>,
    /// The bands of a number question, and whether a lower number is better.
    pub bands: Option<(Vec<f64>, bool)>,
}

/// Whether a list of kinds covers a kind; an empty list covers all.
pub(crate) fn covers(kinds: &[String], kind: &str) -> bool {
    kinds.is_empty() || kinds.iter().any(|k| k == kind)
}

/// Reads every `*.toml` in a folder, in order of name.
pub(crate) fn read(folder: &Path) -> Result<Vec<Norm>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("the folder of norms {}", folder.display()))?;
    let mut files: Vec<_> = entries.map(|e| Ok(e?.path())).collect::<Result<_>>()?;
    files.retain(|f| f.extension().is_some_and(|e| e == "toml"));
    files.sort();
    files
        .iter()
        .map(|file| {
            let table: Table = std::fs::read_to_string(file)?.parse()?;
            norm(&table)
        })
        .collect()
}

/// The norm that applies to a sector in a school year.
pub(crate) fn of<'a>(norms: &'a [Norm], sector: &str, year: u16) -> Result<&'a Norm> {
    let found = norms.iter().find(|n| n.sector == sector && n.from <= year && year <= n.until);
    found.with_context(|| format!("no norm for {sector} in {year}"))
}

fn norm(table: &Table) -> Result<Norm> {
    let mut standards = Vec::new();
    for theme in tables(table, "theme") {
        for standard in tables(theme, "standard") {
            standards.push(read_standard(table, text(theme, "id")?, standard)?);
        }
    }
    let year = |key| table.get(key).and_then(Value::as_str).and_then(|y| y.get(..4)?.parse().ok());
    Ok(Norm {
        sector: text(table, "sector")?,
        from: year("from").context("from")?,
        until: year("until").unwrap_or(u16::MAX),
        standards,
        inventory: tables(table, "inventory")
            .map(|item| Ok((text(item, "id")?, text(item, "type")? == "voorziening")))
            .collect::<Result<_>>()?,
    })
}

fn read_standard(norm: &Table, theme: String, standard: &Table) -> Result<Standard> {
    let rule = standard.get("rule").and_then(Value::as_table).context("rule")?;
    let rule = match (rule.get("share"), rule.get("mean")) {
        (Some(share), _) => Rule::Share(milli(share)),
        (_, Some(mean)) => Rule::Mean(milli(mean)),
        _ => Rule::All,
    };
    Ok(Standard {
        id: text(standard, "id")?,
        theme,
        rule,
        critical: standard.get("critical").and_then(Value::as_bool).unwrap_or(false),
        kinds: words(standard, "kinds"),
        indicators: tables(standard, "indicator").map(|i| indicator(norm, i)).collect::<Result<_>>()?,
    })
}

fn indicator(norm: &Table, table: &Table) -> Result<Indicator> {
    let scale = match table.get("scale").and_then(Value::as_str) {
        Some(id) => norm.get("scales").and_then(|s| s.get(id)),
        None => norm.get("scale"),
    };
    let levels = scale.and_then(|s| s.get("levels")).and_then(Value::as_array).context("scale")?;
    let flag = |key| table.get(key).and_then(Value::as_bool).unwrap_or(false);
    let number = table.get("number").and_then(Value::as_table);
    Ok(Indicator {
        id: text(table, "id")?,
        text: text(table, "text")?,
        critical: flag("critical"),
        weight: table.get("weight").map_or(1000, milli),
        kinds: words(table, "kinds"),
        not_applicable: flag("not_applicable"),
        labels: levels.iter().filter_map(|l| Some(l.get("label")?.as_str()?.to_owned())).collect(),
        bands: number.map(|n| {
            let bands = n.get("bands").and_then(Value::as_array).into_iter().flatten();
            let lower = n.get("better").and_then(Value::as_str) == Some("lower");
            (bands.map(|b| milli(b) as f64 / 1000.0).collect(), lower)
        }),
    })
}

fn tables<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn text(table: &Table, key: &str) -> Result<String> {
    table.get(key).and_then(Value::as_str).map(str::to_owned).with_context(|| key.to_owned())
}

fn words(table: &Table, key: &str) -> Vec<String> {
    let list = table.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|w| w.as_str().map(str::to_owned)).collect()
}

/// A number in thousandths.
fn milli(value: &Value) -> i64 {
    match value {
        Value::Integer(whole) => whole * 1000,
        Value::Float(number) => (number * 1000.0).round() as i64,
        _ => 0,
    }
}
