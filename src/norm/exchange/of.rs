//! From a norm to tables.

use super::model::{CONDITIONS, escape, join};
use super::{BETTER, Cell, DEFAULT_SCALE, FIELDS, FREE, SHEETS, Table, Tables, UNKNOWN};
use crate::base::exact::Milli;
use crate::norm::{Better, ConsistencyRule, InventoryItem, Norm, Rule, Scale, Sign};
use crate::register::Kind;

pub(super) fn tables(norm: &Norm) -> Tables {
    let field = |name: &str| vec![cell(name), cell(field(norm, name)), cell("")];
    let scales = norm.scales.iter().flat_map(scale);
    let standards = (0..norm.standards.len()).map(|at| in_order(2, |column| standard(norm, at, column)));
    let questions = (0..norm.indicators.len()).map(|at| in_order(3, |column| question(norm, at, column)));
    let tables = [
        Table { rows: FIELDS.iter().map(|name| field(name)).collect() },
        Table { rows: scales.collect() },
        Table { rows: standards.collect() },
        Table { rows: questions.collect() },
        Table { rows: norm.consistency.iter().map(|rule| in_order(4, |column| consistency(rule, column))).collect() },
        Table { rows: norm.inventory.iter().map(|item| in_order(5, |column| stocked(item, column))).collect() },
    ];
    Tables { tables }
}

fn cell(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), place: None, is_text: true }
}

fn in_order(sheet: usize, text: impl Fn(&str) -> String) -> Vec<Cell> {
    SHEETS[sheet].columns.iter().map(|column| cell(text(column))).collect()
}

fn yes_no(yes: bool) -> String {
    if yes { "ja" } else { "nee" }.to_owned()
}

fn kinds(kinds: &[Kind]) -> String {
    // Between commas: one within a kind has a backslash before it.
    let one = |kind: &Kind| escape(kind.as_str()).replace('\n', "\\n").replace(',', "\\,").replace(';', "\\;");
    kinds.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn dutch(words: &[(&str, &str)], key: &str) -> String {
    words.iter().find(|(_, english)| *english == key).map_or("", |(dutch, _)| dutch).to_owned()
}

fn threshold(rule: Rule) -> String {
    rule.written_threshold().map(|threshold| threshold.to_string()).unwrap_or_default()
}

fn field(norm: &Norm, name: &str) -> String {
    match name {
        "id" => norm.id.clone(),
        "versie" => norm.version.clone(),
        "titel" => escape(&norm.title),
        "status" => norm.status.as_str().to_owned(),
        "sector" => norm.sector.as_str().to_owned(),
        "soorten" => kinds(&norm.kinds),
        "van" => norm.from.to_string(),
        "tot" => norm.until.map(|until| until.to_string()).unwrap_or_default(),
        "bron" => escape(&norm.source),
        "regel" => norm.school_rule.dutch().to_owned(),
        "drempel" => threshold(norm.school_rule),
        _ => String::new(),
    }
}

/// A row for each level, and one for each kind of other words.
fn scale(scale: &Scale) -> Vec<Vec<Cell>> {
    let id = scale.id.as_deref().unwrap_or(DEFAULT_SCALE);
    let row = |level: &str, label: &str, enough: &str, meaning: &str, also: &[String]| {
        vec![cell(id), cell(level), cell(escape(label)), cell(enough), cell(escape(meaning)), cell(join(also))]
    };
    let levels = scale.levels.iter().map(|level| {
        let enough = yes_no(scale.is_sufficient(level.value));
        row(&level.value.to_string(), &level.label, &enough, level.meaning.as_deref().unwrap_or(""), &level.also)
    });
    let others = [(FREE, &scale.not_applicable), (UNKNOWN, &scale.unknown)];
    let others = others.into_iter().filter_map(|(word, words)| {
        let (first, rest) = words.split_first()?;
        Some(row(word, first, "", "", rest))
    });
    levels.chain(others).collect()
}

fn standard(norm: &Norm, at: usize, column: &str) -> String {
    let standard = &norm.standards[at];
    let theme = &norm.themes[standard.theme];
    match column {
        "thema" => theme.id.clone(),
        "thematitel" => escape(&theme.title),
        "standaard" => standard.id.clone(),
        "titel" => escape(&standard.title),
        "kern" => yes_no(standard.critical),
        "regel" => standard.rule.dutch().to_owned(),
        "drempel" => threshold(standard.rule),
        "soorten" => kinds(&standard.kinds),
        "vervangt" => join(&standard.replaces),
        "ondersteuningsvraag" => theme.question.as_deref().map(escape).unwrap_or_default(),
        _ => String::new(),
    }
}

fn stocked(item: &InventoryItem, column: &str) -> String {
    match column {
        "inventaris" => item.id.clone(),
        "type" => item.nature.as_str().to_owned(),
        "naam" => escape(&item.text),
        "soorten" => kinds(&item.kinds),
        "ook" => join(&item.also),
        _ => String::new(),
    }
}

fn consistency(rule: &ConsistencyRule, column: &str) -> String {
    let condition = |names: &[&str; 3]| names.iter().position(|name| *name == column);
    let of_pair = CONDITIONS.iter().enumerate().find_map(|(at, names)| Some((at, condition(names)?)));
    match (of_pair, &rule.sign) {
        (Some((at, 0)), Sign::Pair(pair)) => pair[at].indicator.clone(),
        (Some((at, 1)), Sign::Pair(pair)) => pair[at].compare.dutch().to_owned(),
        (Some((at, _)), Sign::Pair(pair)) => pair[at].level.to_string(),
        (Some(_), _) => String::new(),
        (None, sign) => match column {
            "samenhang" => rule.id.clone(),
            "soort" => sign.dutch().to_owned(),
            "getal" => sign.number().map(|number| number.to_string()).unwrap_or_default(),
            "gespreksvraag" => rule.question.as_deref().map(escape).unwrap_or_default(),
            _ => String::new(),
        },
    }
}

fn question(norm: &Norm, at: usize, column: &str) -> String {
    let question = &norm.indicators[at];
    let bands = question.number.as_ref();
    match column {
        "standaard" => norm.standards[question.standard].id.clone(),
        "vraag" => question.id.clone(),
        "tekst" => escape(&question.text),
        "kern" => yes_no(question.critical),
        "gewicht" => question.weight.to_string(),
        "nvt" => yes_no(question.not_applicable),
        "soorten" => kinds(&question.kinds),
        "schaal" => norm.scale_of(at).id.clone().unwrap_or_else(|| DEFAULT_SCALE.to_owned()),
        "grenzen" => {
            bands.map(|b| b.limits.iter().map(Milli::to_string).collect::<Vec<_>>().join("; ")).unwrap_or_default()
        }
        "beter" => bands
            .map(|b| dutch(&BETTER, if b.better == Better::Higher { "higher" } else { "lower" }))
            .unwrap_or_default(),
        "eenheid" => bands.map(|b| escape(&b.unit)).unwrap_or_default(),
        "eerste_stap" => question.remedy.as_deref().map(escape).unwrap_or_default(),
        "ook" => join(&question.also),
        _ => String::new(),
    }
}
