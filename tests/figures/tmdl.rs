//! The semantic model is TMDL, and describes the Parquet files that stand beside it.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use sop::report::tables::Type;
use sop::report::tables::star::STAR;

use crate::star::{frame, kind, names};
use crate::{FILES, common};

/// An object or a property with what stands below it.
#[derive(Debug, Default, Clone, PartialEq)]
struct Node {
    /// `table`, `column`, `ref table` and so on; of a property its name.
    kind: String,
    name: String,
    /// What stands behind `=` or `:`, on its line or below it.
    value: String,
    description: Vec<String>,
    below: Vec<Node>,
}

impl Node {
    fn all<'n>(&'n self, kind: &'n str) -> impl Iterator<Item = &'n Node> {
        self.below.iter().filter(move |node| node.kind == kind)
    }

    fn get(&self, property: &str) -> Option<&str> {
        self.below.iter().find(|node| node.kind == property).map(|node| node.value.as_str())
    }
}

/// The objects that the model has, which of them have a value behind `=`, and what may stand below them.
const OBJECTS: &[(&str, bool, &[&str])] = &[
    ("database", false, &["compatibilityLevel"]),
    (
        "model",
        false,
        &[
            "culture",
            "defaultPowerBIDataSourceVersion",
            "discourageImplicitMeasures",
            "sourceQueryCulture",
            "dataAccessOptions",
        ],
    ),
    ("dataAccessOptions", false, &["legacyRedirects", "returnErrorValuesAsNull"]),
    ("annotation", true, &[]),
    ("ref table", false, &[]),
    ("expression", true, &["annotation"]),
    ("relationship", false, &["fromColumn", "toColumn", "isActive"]),
    ("table", false, &["measure", "column", "partition"]),
    ("measure", true, &["formatString", "displayFolder"]),
    (
        "column",
        false,
        &["dataType", "isKey", "isHidden", "formatString", "summarizeBy", "sourceColumn", "sortByColumn"],
    ),
    ("partition", true, &["mode", "source"]),
    ("createOrReplace", false, &["expression", "table", "relationship"]),
];

/// Properties that are there or not.
const FLAGS: [&str; 5] =
    ["isKey", "isHidden", "discourageImplicitMeasures", "legacyRedirects", "returnErrorValuesAsNull"];

/// A name, in quotes where it is more than letters, digits and `_`; with what follows.
fn name(text: &str) -> Result<(String, &str), String> {
    if let Some(quoted) = text.strip_prefix('\'') {
        let end = quoted.find('\'').ok_or("a quote that never closes")?;
        return Ok((quoted[..end].to_owned(), quoted[end + 1..].trim_start()));
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let rest = &text[end..];
    if !(rest.is_empty() || rest.starts_with(' ')) {
        return Err(format!("a name that needs quotes: {text}"));
    }
    Ok((text[..end].to_owned(), rest.trim_start()))
}

fn level(line: &str) -> Result<usize, String> {
    let body = line.trim_start_matches('\t');
    if body.starts_with(char::is_whitespace) {
        return Err(format!("spaces before {body:?}"));
    }
    Ok(line.len() - body.len())
}

/// The line of an object or a property.
fn node(body: &str) -> Result<Node, String> {
    let is_of = |kind: &str| body == kind || body.strip_prefix(kind).is_some_and(|rest| rest.starts_with(' '));
    if let Some((kind, has_value, _)) =
        OBJECTS.iter().filter(|(kind, ..)| is_of(kind)).max_by_key(|(kind, ..)| kind.len())
    {
        let (name, rest) = name(body[kind.len()..].trim_start())?;
        let nameless = ["database", "createOrReplace", "dataAccessOptions"].contains(kind);
        if name.is_empty() != nameless {
            return Err(format!("{kind} without a name: {body}"));
        }
        let value = match (rest.strip_prefix('='), has_value) {
            (Some(value), true) => value.trim().to_owned(),
            (None, false) if rest.is_empty() => String::new(),
            _ => return Err(format!("what stands behind the name: {body}")),
        };
        return Ok(Node { kind: (*kind).to_owned(), name, value, ..Node::default() });
    }
    let known = |property: &str| OBJECTS.iter().any(|(_, _, below)| below.contains(&property));
    if FLAGS.contains(&body) {
        return Ok(Node { kind: body.to_owned(), value: "true".to_owned(), ..Node::default() });
    }
    if let Some((property, value)) = body.split_once(": ")
        && known(property)
        && !FLAGS.contains(&property)
        && !value.trim().is_empty()
    {
        return Ok(Node { kind: property.to_owned(), value: value.to_owned(), ..Node::default() });
    }
    match body.strip_suffix(" =") {
        Some("source") => Ok(Node { kind: "source".to_owned(), ..Node::default() }),
        _ => Err(format!("neither an object nor a property: {body}")),
    }
}

/// The objects of a text at a level, and below them; stops at what stands higher.
fn parse(lines: &[&str], at: &mut usize, depth: usize) -> Result<Vec<Node>, String> {
    let (mut nodes, mut description): (Vec<Node>, Vec<String>) = (Vec::new(), Vec::new());
    while *at < lines.len() {
        let line = lines[*at];
        if line.trim().is_empty() {
            if !description.is_empty() {
                return Err("a description with nothing directly below it".to_owned());
            }
            *at += 1;
            continue;
        }
        let own = level(line)?;
        if own < depth {
            break;
        }
        if own > depth {
            return Err(format!("deeper than what stands above it: {line:?}"));
        }
        *at += 1;
        let body = line.trim();
        if let Some(text) = body.strip_prefix("///") {
            description.push(text.trim().to_owned());
            continue;
        }
        if body.starts_with("//") {
            return Err(format!("a comment: {body}"));
        }
        let mut node = node(body)?;
        node.description = std::mem::take(&mut description);
        // An expression below its line stands deeper than the properties of the object would.
        if node.kind == "source" && node.value.is_empty() {
            let mut text = Vec::new();
            while *at < lines.len() && (lines[*at].trim().is_empty() || level(lines[*at])? > depth + 1) {
                text.push(lines[*at].trim());
                *at += 1;
            }
            node.value = text.join(" ").trim().to_owned();
            if node.value.is_empty() {
                return Err("an expression without a text".to_owned());
            }
        }
        node.below = parse(lines, at, depth + 1)?;
        let (_, _, allowed) = OBJECTS.iter().find(|(kind, ..)| *kind == node.kind).copied().unwrap_or(("", false, &[]));
        let strange = node.below.iter().find(|below| !allowed.contains(&below.kind.as_str()));
        if let Some(strange) = strange {
            return Err(format!("{} below {}", strange.kind, node.kind));
        }
        let single: Vec<_> = node.below.iter().filter(|below| below.name.is_empty()).map(|below| &below.kind).collect();
        if single.iter().collect::<BTreeSet<_>>().len() != single.len() {
            return Err(format!("a property twice in {}", node.name));
        }
        nodes.push(node);
    }
    match description.is_empty() {
        true => Ok(nodes),
        false => Err("a description at the end".to_owned()),
    }
}

fn parsed(text: &str) -> Result<Vec<Node>, String> {
    if text.contains('\r') || text.starts_with('\u{feff}') {
        return Err("line ends or a byte order mark".to_owned());
    }
    parse(&text.lines().collect::<Vec<_>>(), &mut 0, 0)
}

fn file(path: &str) -> Vec<Node> {
    let text = String::from_utf8(FILES[&format!("powerbi/{path}")].clone()).expect("text");
    parsed(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn tables() -> Vec<Node> {
    let folder = "powerbi/sop.SemanticModel/definition/tables/";
    let tables = FILES.keys().filter_map(|path| path.strip_prefix(folder));
    tables.flat_map(|name| file(&format!("sop.SemanticModel/definition/tables/{name}"))).collect()
}

#[test]
fn the_parser_knows_what_is_no_tmdl() {
    for (text, error) in [
        ("table a\n  column b\n", "spaces"),
        ("table a\n\t\tcolumn b\n", "deeper"),
        ("// niets\ntable a\n", "a comment"),
        ("/// iets\n\ntable a\n", "nothing directly below"),
        ("table a\n\t/// iets\n", "at the end"),
        ("table a b\n", "behind the name"),
        ("table a.b\n", "needs quotes"),
        ("table a\n\tmeasure 'b = 1\n", "never closes"),
        ("table a\n\tmeasure b\n", "behind the name"),
        ("table a\n\tcolumn b\n\t\tdataType: string\n\t\tdataType: int64\n", "twice"),
        ("table a\n\tcolumn b\n\t\tdatatype: string\n", "neither"),
        ("table a\n\tdataType: string\n", "dataType below table"),
        ("table a\n\tpartition b = m\n\t\tsource =\n\t\tmode: import\n", "without a text"),
    ] {
        let found = parsed(text).expect_err(text);
        assert!(found.contains(error), "{text:?}: {found}");
    }
}

#[test]
fn every_column_and_relation_of_the_model_is_in_the_parquet_files() {
    let tables = tables();
    let own: BTreeSet<_> = tables.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(own, names().into_iter().collect());
    for table in &tables {
        assert_eq!(table.kind, "table");
        assert!(!table.description.is_empty(), "{} has no description", table.name);
        let frame = frame(&table.name);
        // An amount is a float in Parquet, and fixed to four decimals in the model: docs/star.md.
        let described = STAR.iter().find(|own| own.name == table.name).expect("a table of the star");
        let amount = |name: &str| described.columns.iter().any(|c| c.name == name && c.kind == Type::Amount);
        let model = |name: &str, stored| match (amount(name), stored) {
            (true, "double") => "decimal",
            (true, other) => panic!("an amount is {other} in Parquet"),
            (false, same) => same,
        };
        let own = |c: &polars::prelude::Column| (c.name().to_string(), model(c.name(), kind(c.dtype())).to_owned());
        let known: Vec<_> = frame.columns().iter().map(own).collect();
        let told: Vec<(String, String)> = table
            .all("column")
            .map(|c| ["sourceColumn", "dataType"].map(|key| c.get(key).expect("it").to_owned()))
            .map(Into::into)
            .collect();
        assert_eq!(told, known, "{}", table.name);
        for column in table.all("column") {
            assert_eq!(
                (column.get("sourceColumn"), column.get("summarizeBy")),
                (Some(column.name.as_str()), Some("none"))
            );
            let order = column.get("sortByColumn");
            assert!(order.is_none_or(|order| table.all("column").any(|other| other.name == order)));
        }
        let partition = table.all("partition").next().expect("a partition");
        assert_eq!((partition.value.as_str(), partition.get("mode")), ("m", Some("import")));
        let source = partition.get("source").expect("a source");
        assert!(source.starts_with("let ") && source.ends_with(" in Bron"), "{source}");
        assert!(source.contains(&format!("& \"\\{}.parquet\"", table.name)), "{source}");
        assert!(source.contains("Parquet.Document(File.Contents(Pad))") && source.contains("Text.TrimEnd(Map"));
    }
    let relations = file("sop.SemanticModel/definition/relationships.tmdl");
    let column = |path: &str| {
        let (table, column) = path.split_once('.').expect("a table and a column");
        let table = tables.iter().find(|known| known.name == table).unwrap_or_else(|| panic!("{path}"));
        table.all("column").find(|known| known.name == column).unwrap_or_else(|| panic!("{path}"))
    };
    let mut names = BTreeSet::new();
    for relation in &relations {
        assert!(names.insert(&relation.name), "{} is there twice", relation.name);
        let ends = ["fromColumn", "toColumn"].map(|end| relation.get(end).expect("an end"));
        let [from, to] = ends.map(column);
        assert_eq!(from.get("dataType"), to.get("dataType"), "{ends:?}");
        let (table, name) = ends[1].split_once('.').expect("a table and a column");
        // One to many: what it leads to is there once.
        let rows = crate::star::rows(table);
        assert_eq!(rows.iter().map(|row| &row[name]).collect::<BTreeSet<_>>().len(), rows.len(), "{ends:?}");
        assert!(to.get("isKey").is_some() || table == "feit_gesprekspunt", "{ends:?}");
    }
    assert!(relations.len() > 30, "{}", relations.len());
}

#[test]
fn every_measure_of_the_dictionary_is_in_the_model_with_its_description() {
    let rows = common::rows(&FILES["powerbi/measures.csv"]);
    let tables = tables();
    let told: BTreeMap<_, _> =
        tables.iter().flat_map(|t| t.all("measure").map(move |m| (m.name.as_str(), (t, m)))).collect();
    assert_eq!(told.len(), rows.len());
    let reference = Regex::new(r"'(\w+)'\[(\w+)\]").expect("a pattern");
    for row in &rows {
        let (table, measure) = told[row["Naam measure"].as_str()];
        assert_eq!((&table.name, &measure.value), (&row["Bron"], &row["Formule"]));
        assert_eq!(measure.description.join(" "), row["Beschrijving"]);
        assert_eq!(measure.get("displayFolder"), Some(row["Domein"].as_str()));
        assert!(measure.get("formatString").is_some());
        for found in reference.captures_iter(&measure.value) {
            let home = tables.iter().find(|known| known.name == found[1]).expect("a table");
            assert!(home.all("column").any(|column| column.name == found[2]), "{}", measure.value);
        }
    }
}

#[test]
fn the_model_names_its_tables_and_the_script_holds_them_all() {
    assert_eq!(file("sop.SemanticModel/definition/database.tmdl")[0].get("compatibilityLevel"), Some("1600"));
    let model = file("sop.SemanticModel/definition/model.tmdl");
    assert_eq!(model[0].get("culture"), Some("nl-NL"));
    let refs: BTreeSet<_> =
        model.iter().filter(|node| node.kind == "ref table").map(|node| node.name.clone()).collect();
    assert_eq!(refs, names().into_iter().map(str::to_owned).collect());
    let expressions = file("sop.SemanticModel/definition/expressions.tmdl");
    assert_eq!((expressions.len(), expressions[0].name.as_str()), (1, "Map"));
    assert!(expressions[0].value.contains("IsParameterQuery=true") && !expressions[0].description.is_empty());
    let script = file("sop.tmdl");
    assert_eq!((script.len(), script[0].kind.as_str()), (1, "createOrReplace"));
    let relations = file("sop.SemanticModel/definition/relationships.tmdl");
    let whole: Vec<Node> = expressions.into_iter().chain(tables()).chain(relations).collect();
    let sorted = |mut nodes: Vec<Node>| {
        nodes.sort_by(|a, b| (&a.kind, &a.name).cmp(&(&b.kind, &b.name)));
        nodes
    };
    assert_eq!(sorted(script[0].below.clone()), sorted(whole));
}

#[test]
fn the_files_of_the_project_lead_to_each_other() {
    let json = |path: &str| -> serde_json::Value {
        serde_json::from_slice(&FILES[&format!("powerbi/{path}")]).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    assert_eq!(json("sop.pbip")["artifacts"][0]["report"]["path"], "sop.Report");
    let model = json("sop.Report/definition.pbir")["datasetReference"]["byPath"]["path"].clone();
    assert_eq!(model, "../sop.SemanticModel");
    let page = json("sop.Report/definition/pages/pages.json")["pageOrder"][0].clone();
    let page = page.as_str().expect("a page");
    assert_eq!(json(&format!("sop.Report/definition/pages/{page}/page.json"))["name"], page);
    assert_eq!(json("sop.SemanticModel/definition.pbism")["version"], "4.2");
    let ids: BTreeSet<_> = ["sop.SemanticModel", "sop.Report"]
        .map(|item| json(&format!("{item}/.platform"))["config"]["logicalId"].as_str().expect("an id").to_owned())
        .into();
    let id = Regex::new("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$").expect("a pattern");
    assert!(ids.len() == 2 && ids.iter().all(|one| id.is_match(one)), "{ids:?}");
    let every = FILES.keys().filter(|path| path.starts_with("powerbi/") && path.ends_with(".json"));
    every.for_each(|path| assert!(json(&path["powerbi/".len()..])["$schema"].is_string(), "{path}"));
}
