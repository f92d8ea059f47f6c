//! `norms/norm.schema.json`: the keys of a norm for editors, made from the key lists that the reader goes by. `SOP_BLESS=1` renews it.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::super::consistency::read::{CONDITION, CONSISTENCY};
use super::super::draft::{BANDS, INDICATOR, LEVEL, NORM, SCALE, STANDARD, THEME};
use super::super::inventory::read::INVENTORY;
use super::super::rule::words;

const ID: &str = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$";
const YEAR: &str = "^[0-9]{4}-[0-9]{4}$";

fn text(about: &str) -> Value {
    json!({ "type": "string", "minLength": 1, "description": about })
}

fn texts(about: &str) -> Value {
    json!({ "type": "array", "items": { "type": "string", "minLength": 1 }, "description": about })
}

fn flag(about: &str) -> Value {
    json!({ "type": "boolean", "default": false, "description": about })
}

fn id(about: &str) -> Value {
    json!({ "type": "string", "pattern": ID, "description": about })
}

fn list(of: &str, about: &str) -> Value {
    json!({ "type": "array", "minItems": 1, "items": { "$ref": format!("#/$defs/{of}") }, "description": about })
}

fn one_of(words: &[&str], about: &str) -> Value {
    json!({ "type": "string", "enum": words, "description": about })
}

fn refer(to: &str, about: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{to}"), "description": about })
}

/// What a key of the norm as a whole may hold; `None` for a key that is not described yet.
fn of_norm(key: &str) -> Option<Value> {
    Some(match key {
        "id" => id("Kort en zonder spaties, hetzelfde voor alle versies: anb-po."),
        "version" => id("De versie: 2025."),
        "title" => text("De naam van de norm voor mensen."),
        "status" => one_of(&["voorbeeld", "pilot", "vastgesteld"], "Staat op elk verslag."),
        "sector" => one_of(&["PO", "VO"], "De sector waarvoor de norm geldt."),
        "from" => {
            json!({ "type": "string", "pattern": YEAR, "description": "Het eerste schooljaar: 2025-2026." })
        }
        "until" => {
            json!({ "type": "string", "pattern": YEAR, "description": "Het laatste schooljaar; zonder deze regel is er geen einde." })
        }
        "source" => json!({ "type": "string", "description": "Waar de norm vandaan komt." }),
        "scale" => refer("scale", "De gewone schaal: geldt voor elke vraag zonder eigen schaal."),
        "scales" => json!({
            "type": "object", "additionalProperties": { "$ref": "#/$defs/scale" },
            "description": "Andere schalen, elk als [scales.<id>]; een vraag noemt er een met scale."
        }),
        "school" => json!({
            "type": "object", "additionalProperties": false, "required": ["rule"],
            "properties": { "rule": refer("school_rule", "Wanneer een school aan de norm voldoet.") },
            "description": "De regel voor de hele school; zonder deze tabel moet aan elke standaard worden voldaan."
        }),
        "theme" => list("theme", "De thema's."),
        "inventory" => {
            let mut items = list(
                "inventory",
                "Expertise en voorzieningen: scholen geven aan of zij er zijn. Telt nooit mee voor een uitslag.",
            );
            items["minItems"] = json!(0);
            items
        }
        "consistency" => {
            let mut rules = list(
                "consistency",
                "Waar op wordt gelet om een vraag te stellen in het gesprek. Telt nooit mee voor een uitslag.",
            );
            rules["minItems"] = json!(0);
            rules
        }
        _ => return None,
    })
}

/// What a key may hold; `None` for a key that is not described yet.
fn property(table: &str, key: &str) -> Option<Value> {
    Some(match (table, key) {
        (_, "kinds") => texts("Alleen voor deze soorten scholen; zonder deze regel voor alle."),
        ("norm", key) => return of_norm(key),
        ("scale", "levels") => {
            let mut levels = list("level", "De niveaus, van laag naar hoog; minstens twee.");
            levels["minItems"] = json!(2);
            levels
        }
        ("scale", "sufficient") => {
            json!({ "type": "integer", "description": "Het niveau vanaf waar een antwoord voldoende is." })
        }
        ("scale", "not_applicable") => texts("Woorden voor: niet van toepassing."),
        ("scale", "unknown") => texts("Woorden voor: weet niet. De vraag blijft dan open."),
        ("level", "value") => {
            json!({ "type": "integer", "minimum": -1000, "maximum": 1000, "description": "Het getal van het niveau." })
        }
        ("level", "label") => text("Het antwoord zoals scholen het zien."),
        ("level", "also") => texts("Andere woorden voor hetzelfde antwoord."),
        ("level", "meaning") => text("Wat het niveau betekent; staat op het formulier."),
        ("theme", "id") => id("Kort en zonder spaties."),
        ("theme", "title") => text("De naam van het thema."),
        ("theme", "support_question") => {
            text("De ondersteuningsvraag waar het thema over gaat, zoals in de lijst met plaatsen.")
        }
        ("theme", "standard") => list("standard", "De standaarden van het thema."),
        ("standard", "id") => id("Het nummer van de standaard: V1."),
        ("standard", "title") => text("De naam van de standaard."),
        ("standard", "rule") => refer("rule", "Wanneer een school aan de standaard voldoet."),
        ("standard", "critical") => flag("Kernstandaard: moet altijd gehaald zijn om aan de norm te voldoen."),
        ("standard", "replaces") => texts("Oude standaarden waarvan deze de opvolger is."),
        ("standard", "indicator") => list("indicator", "De vragen."),
        ("indicator", "id") => {
            id("Het nummer van de vraag: V1.1. Een vraag met een andere betekenis krijgt een nieuw nummer.")
        }
        ("indicator", "text") => text("De vraag."),
        ("indicator", "also") => texts("Oudere woorden van dezelfde vraag."),
        ("indicator", "weight") => json!({
            "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 1,
            "description": "Hoe zwaar de vraag telt; hoogstens drie cijfers achter de punt."
        }),
        ("indicator", "critical") => flag("Kernvraag: moet altijd voldoende zijn om aan de standaard te voldoen."),
        ("indicator", "not_applicable") => flag("Het antwoord n.v.t. mag."),
        ("indicator", "remedy") => text("Wat een school als eerste kan doen; staat in haar verslag."),
        ("indicator", "scale") => text("De schaal, als het niet de gewone is."),
        ("indicator", "number") => refer("bands", "Het antwoord is een getal."),
        ("inventory", "id") => id("Kort en zonder spaties, anders dan die van de vragen: X1."),
        ("inventory", "type") => one_of(&["expertise", "voorziening"], "Iemand die het kan, of iets dat er is."),
        ("inventory", "text") => text("Hoe het heet."),
        ("inventory", "also") => texts("Oudere namen van hetzelfde."),
        ("consistency", "id") => id("Kort en zonder spaties: C1."),
        ("consistency", "question") => text("De vraag voor het gesprek; zonder deze regel een gewone zin."),
        ("consistency", "pair") => {
            let mut pair = list("condition", "Twee antwoorden die niet bij elkaar passen.");
            pair["minItems"] = json!(2);
            pair["maxItems"] = json!(2);
            pair
        }
        ("consistency", key) => number_of(key)?,
        ("condition", "indicator") => text("Het nummer van de vraag."),
        ("condition", "is") => level("Het antwoord is precies dit niveau."),
        ("condition", "at_least") => level("Het antwoord is minstens dit niveau."),
        ("condition", "at_most") => level("Het antwoord is hoogstens dit niveau."),
        ("bands", "bands") => json!({
            "type": "array", "minItems": 1, "items": { "type": "number" },
            "description": "De grenzen tussen de niveaus, van laag naar hoog: één minder dan er niveaus zijn."
        }),
        ("bands", "better") => one_of(&["higher", "lower"], "Is een hoger getal beter of een lager?"),
        ("bands", "unit") => json!({ "type": "string", "description": "De eenheid, zoals %." }),
        ("rule" | "school_rule", "all") => json!({ "const": true, "description": "Alles moet voldoende zijn." }),
        ("rule" | "school_rule", "share") => {
            json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 1, "description": "Minstens dit deel: 0.75 is 75 %." })
        }
        ("rule", "mean") => json!({ "type": "number", "description": "Het gemiddelde niveau is minstens dit." }),
        _ => return None,
    })
}

fn level(about: &str) -> Value {
    json!({ "type": "integer", "minimum": -1000, "maximum": 1000, "description": about })
}

/// The number of a kind of consistency rule.
fn number_of(key: &str) -> Option<Value> {
    let (least, about) = match key {
        "same_level" => (2, "Bij minstens zo veel vragen van één schaal overal hetzelfde antwoord."),
        "jump" => (1, "Zo veel niveaus hoger of lager dan vorig jaar, zonder toelichting."),
        "same_explanation" => {
            (20, "Een toelichting van minstens zo veel letters en cijfers die zo ook bij een andere school staat.")
        }
        "within_seconds" => (1, "Het formulier is binnen zo veel seconden ingevuld."),
        _ => return None,
    };
    let most = match key {
        "within_seconds" => 3600,
        "jump" => 1000,
        _ => 10_000,
    };
    Some(json!({ "type": "integer", "minimum": least, "maximum": most, "description": about }))
}

/// A table with exactly the keys that the reader knows.
fn table(name: &str, keys: &[&str], required: &[&str]) -> Value {
    let known =
        |key: &&str| ((*key).to_owned(), property(name, key).unwrap_or_else(|| panic!("describe {name}.{key}")));
    let properties: Map<String, Value> = keys.iter().map(known).collect();
    assert!(required.iter().all(|key| keys.contains(key)));
    json!({ "type": "object", "additionalProperties": false, "required": required, "properties": properties })
}

/// A table with exactly one of its keys.
fn choice(name: &str, keys: &[&str]) -> Value {
    let mut made = table(name, keys, &[]);
    made["minProperties"] = 1.into();
    made["maxProperties"] = 1.into();
    made
}

fn schema() -> String {
    let mut made = table("norm", NORM, &["id", "version", "title", "status", "sector", "from", "scale", "theme"]);
    made["$schema"] = "http://json-schema.org/draft-07/schema#".into();
    made["title"] = "Een norm voor sop".into();
    made["$defs"] = json!({
        "scale": table("scale", SCALE, &["levels", "sufficient"]),
        "level": table("level", LEVEL, &["value", "label"]),
        "theme": table("theme", THEME, &["id", "title", "standard"]),
        "standard": table("standard", STANDARD, &["id", "title", "rule", "indicator"]),
        "indicator": table("indicator", INDICATOR, &["id", "text"]),
        "bands": table("bands", BANDS, &["bands", "better"]),
        "inventory": table("inventory", INVENTORY, &["id", "type", "text"]),
        "consistency": table("consistency", CONSISTENCY, &["id"]),
        "condition": table("condition", CONDITION, &["indicator"]),
        "rule": choice("rule", &words(false)),
        "school_rule": choice("school_rule", &words(true)),
    });
    serde_json::to_string_pretty(&made).expect("JSON") + "\n"
}

#[test]
fn the_schema_for_editors_is_in_step_with_the_reader() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("norms/norm.schema.json");
    if std::env::var_os("SOP_BLESS").is_some() {
        std::fs::write(&path, schema()).expect("written");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(there == schema(), "norms/norm.schema.json is out of step: SOP_BLESS=1 cargo test renews it");
}

/// What the schema says must be there is what the reader misses, and nothing else.
#[test]
fn what_is_required_is_what_the_reader_misses() {
    let made: Value = serde_json::from_str(&schema()).expect("JSON");
    let required = |table: &Value| -> Vec<String> {
        table["required"].as_array().into_iter().flatten().filter_map(|key| Some(key.as_str()?.to_owned())).collect()
    };
    let missed = |text: &str| -> Vec<String> {
        let keys = crate::norm::load(text, "a.toml").findings.into_iter().filter_map(|finding| {
            let fact = finding.facts.into_iter().find(|(name, _)| ["key", "list"].contains(name))?.1;
            match fact {
                crate::base::finding::Fact::Text(key) => Some(key),
                crate::base::finding::Fact::Count(_) => None,
            }
        });
        keys.collect()
    };
    let sorted = |mut keys: Vec<String>| {
        keys.sort();
        keys
    };
    assert_eq!(sorted(missed("kinds = []")), sorted(required(&made)));
    let whole = super::BASE;
    let after = |part: &str| format!("{}{part}\n", &whole[..whole.find("[[theme]]").unwrap()]);
    assert_eq!(sorted(missed(&after("[[theme]]"))), sorted(required(&made["$defs"]["theme"])));
    let theme = "[[theme]]\nid = \"t\"\ntitle = \"T\"\n[[theme.standard]]\n";
    assert_eq!(sorted(missed(&after(theme))), sorted(required(&made["$defs"]["standard"])));
}
