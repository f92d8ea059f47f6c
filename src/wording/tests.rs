//! The catalogues are complete, agree with each other, and hold nothing that the program never says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{self, Entry};

use super::{Language, Wording};
use crate::base::finding::Code;
use crate::judge::Verdict;
use crate::norm::{Compare, Nature, Nearness, Rule, Sign, rule};

/// Message id (and `id.attribute`) to the names of its variables.
pub(super) fn messages(texts: impl IntoIterator<Item = &'static str>) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for text in texts {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| {
            let broken: Vec<_> = errors.iter().map(|e| text.get(e.slice.clone().unwrap_or_default())).collect();
            panic!("a catalogue does not parse here (a line can't begin with one of . [ * }}): {broken:#?}")
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            for attribute in &message.attributes {
                let old = found.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
                assert!(old.is_none(), "{id} stands twice");
            }
            let pattern = message.value.as_ref().expect("a message has a text");
            assert!(found.insert(id.clone(), variables(pattern)).is_none(), "{id} stands twice");
        }
    }
    found
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(inline) => inline_variable(inline, &mut found),
            ast::Expression::Select { selector, variants } => {
                inline_variable(selector, &mut found);
                variants.iter().for_each(|v| found.extend(variables(&v.value)));
            }
        }
    }
    found
}

fn inline_variable(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    if let ast::InlineExpression::VariableReference { id } = inline {
        found.insert(id.name.to_owned());
    }
}

fn sources(folder: &Path, all: &mut String) {
    for entry in std::fs::read_dir(folder).expect("src is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "html" || e == "typ") {
            all.push_str(&std::fs::read_to_string(&path).expect("source is text"));
        }
    }
}

#[test]
fn all_catalogues_hold_the_same_messages_with_the_same_facts() {
    for language in Language::ALL {
        same_as_dutch(language);
    }
}

fn same_as_dutch(language: Language) {
    let (dutch, other) = (messages(Language::Nl.texts()), messages(language.texts()));
    let ids = |m: &BTreeMap<String, _>| m.keys().cloned().collect::<BTreeSet<_>>();
    let only: Vec<_> = ids(&dutch).symmetric_difference(&ids(&other)).cloned().collect();
    assert!(only.is_empty(), "in one catalogue only, of Dutch and {language:?}: {only:?}");
    for (id, facts) in &dutch {
        assert_eq!(facts, &other[id], "{id} names other facts in {language:?}");
    }
}

/// Messages of a kind of rule for what is not said where every question must be sufficient.
const NOT_OF_ALL: [&str; 2] = ["derivation-short", "whatif-threshold"];

/// The messages that every kind of rule has of its own.
fn of_rules(source: &str) -> BTreeSet<String> {
    let about = regex::Regex::new(r#"\bof_rule\(\s*"([a-z-]+)""#).expect("a pattern");
    let about: BTreeSet<_> = about.captures_iter(source).map(|c| c[1].to_owned()).collect();
    let words = |about: &str| rule::words(about.contains("-school"));
    let of = |about: &String| words(about).into_iter().map(|word| format!("{about}-{word}")).collect::<Vec<_>>();
    let all = NOT_OF_ALL.map(|about| format!("{about}-{}", Rule::ALL.as_str()));
    about.iter().flat_map(of).filter(|id| !all.contains(id)).collect()
}

#[test]
fn every_message_is_used_and_every_used_message_is_there() {
    let mut source = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    let (known, mut composed) = (messages(Language::Nl.texts()), of_rules(&source));
    composed.extend(Verdict::ALL.map(|verdict| format!("verdict-{}", verdict.key())));
    let of_sign = |(key, _): (&str, &str)| [format!("ask-{key}"), format!("consistency-rule-{key}")];
    composed.extend(Sign::KINDS.into_iter().flat_map(of_sign));
    composed.extend(Compare::ALL.map(|way| format!("consistency-condition-{}", way.as_str())));
    composed.extend(Nature::ALL.map(|nature| format!("inventory-nature-{}", nature.as_str())));
    let of_nearness =
        |nearness: Nearness| ["inventory", "form-inventory"].map(|id| format!("{id}-{}", nearness.as_str()));
    composed.extend(Nearness::ALL.into_iter().flat_map(of_nearness));
    let unused: Vec<_> = known
        .keys()
        .filter(|id| !id.contains('.') && !id.starts_with("finding-") && !id.starts_with("explain-"))
        .filter(|id| !source.contains(&format!("\"{id}\"")) && !composed.contains(*id))
        .collect();
    assert!(unused.is_empty(), "never said: {unused:?}");
    let missing: Vec<_> = composed.iter().filter(|id| !known.contains_key(*id)).collect();
    assert!(missing.is_empty(), "not in the catalogue for every rule and verdict: {missing:?}");
    let stated = regex::Regex::new(r#"\bsay(?:_with)?\(\s*"([a-z0-9-]+)""#).expect("a pattern");
    let missing: BTreeSet<_> =
        stated.captures_iter(&source).map(|c| c[1].to_owned()).filter(|id| !known.contains_key(id)).collect();
    assert!(missing.is_empty(), "said but not in the catalogue: {missing:?}");
}

#[test]
fn every_finding_has_its_sentence_and_remedy() {
    let known = messages(Language::Nl.texts());
    let mut spare: BTreeSet<_> = known.keys().filter(|id| id.starts_with("finding-")).cloned().collect();
    for code in Code::ALL {
        let id = format!("finding-{code}");
        assert!(spare.remove(&id), "{id} is missing");
        assert!(spare.remove(&format!("{id}.remedy")), "{id}.remedy is missing");
    }
    assert!(spare.is_empty(), "for codes that do not exist: {spare:?}");
}

#[test]
fn what_is_wrong_with_a_workbook_is_never_said_in_keys_of_toml() {
    for language in Language::ALL {
        // Some keys are words of English.
        let toml = match language {
            Language::Nl => {
                r"[a-z_]+ = |\[\[|\[scales|\b(until|replaces|kinds|sufficient|not_applicable|support_question)\b"
            }
            Language::En => r"[a-z_]+ = |\[\[|\[scales|\b(not_applicable|support_question)\b",
        };
        let toml = regex::Regex::new(toml).expect("a pattern");
        let (w, known) = (Wording::new(language), messages(language.texts()));
        for code in Code::ALL.iter().filter(|code| code.id().starts_with('N')) {
            let id = format!("finding-{code}");
            for attribute in [None, Some("remedy")] {
                let facts = &known[&attribute.map_or(id.clone(), |name| format!("{id}.{name}"))];
                let mut args = fluent_bundle::FluentArgs::new();
                facts.iter().for_each(|fact| args.set(fact.clone(), "x"));
                args.set("book", "yes");
                let text = w.message(&id, attribute, Some(&args));
                assert!(!toml.is_match(&text), "{id}: {text}");
            }
        }
    }
}

/// Words that never stand on paper (glossary).
#[test]
fn words_that_hurt_are_not_in_the_catalogue() {
    for text in Language::Nl.texts() {
        let text = text.to_lowercase();
        for word in ["onvoldoende school", "zwakke school", "ranglijst", "zorgleerling"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

/// Texts that list the kinds of rule, as a norm writes them and as a workbook does.
#[test]
fn texts_that_list_the_kinds_of_rule_name_each() {
    for language in Language::ALL {
        let w = Wording::new(language);
        let (head, column) = (w.say("norm-toml-head"), w.say("norm-column-rule"));
        let explained = w.say("explain-N120");
        for (dutch, word) in rule::dutch_words(false) {
            assert!(head.contains(&format!("{word} = ")), "norm-toml-head does not name {word}");
            assert!(column.contains(&format!("{dutch}:")), "norm-column-rule does not name {dutch}");
            assert!(explained.contains(word), "explain-N120 does not name {word}");
        }
    }
}

#[test]
fn the_list_of_languages_is_whole() {
    assert_eq!(Language::ALL[..], *<Language as clap::ValueEnum>::value_variants());
}

#[test]
fn a_number_is_asked_for_as_a_number_with_its_unit() {
    use crate::base::exact::Milli;
    use crate::norm::{Bands, Better};
    let mut norm = crate::norm::testing::norm(&[("S", crate::norm::Rule::ALL, 1)]);
    let of = |better, unit: &str| Bands {
        limits: vec![Milli::whole(20), Milli::whole(50), Milli::whole(80)],
        better,
        unit: unit.to_owned(),
    };
    let scale = norm.scale_of(0).clone();
    let levels: Vec<i64> = scale.levels.iter().map(|level| level.value).collect();
    assert_eq!(levels.len(), 4, "as many as the bands have");
    let said = |norm: &crate::norm::Norm, at: usize| Wording::new(Language::Nl).target(norm, 0, levels[at]);
    let label = |at: usize| scale.levels[at].label.clone();
    norm.indicators[0].number = Some(of(Better::Higher, "%"));
    assert_eq!(said(&norm, 2), format!("50\u{a0}% of meer ({})", label(2)));
    let answer = |norm: &crate::norm::Norm, text| Wording::new(Language::Nl).answer(norm, 0, text);
    assert_eq!(
        (answer(&norm, "38"), answer(&norm, "38%"), answer(&norm, "geen")),
        ("38\u{a0}%".into(), "38%".into(), "geen".into())
    );
    norm.indicators[0].number = Some(of(Better::Lower, "dagen"));
    assert_eq!(said(&norm, 3), format!("20\u{a0}dagen of minder ({})", label(3)));
    assert_eq!(said(&norm, 1), format!("80\u{a0}dagen of minder ({})", label(1)));
    let lowest = Wording::new(Language::Nl).level(&scale, levels[0]);
    assert_eq!(said(&norm, 0), lowest, "any number is that");
}
