//! Norms made in code, for tests.

mod consistency;
mod edits;

use std::ops::Range;

use proptest::prelude::*;

use super::{Bands, Better, Indicator, InventoryItem, Level, Nature, Norm, Rule, Scale, Standard, Status, Theme};
use crate::base::exact::Milli;
use crate::register::{Kind, SchoolYear, Sector};

pub(crate) use consistency::{any_rules, fitting, rules};
pub(crate) use edits::{any_edit, edited};

/// A scale of levels 1 to `top`.
pub fn scale(top: i64, sufficient: i64) -> Scale {
    let level = |value: i64| Level { value, label: format!("niveau {value}"), also: vec![], meaning: None };
    Scale {
        id: None,
        levels: (1..=top).map(level).collect(),
        sufficient,
        not_applicable: vec!["n.v.t.".into()],
        unknown: vec!["weet niet".into()],
    }
}

/// An indicator of weight 1 on the default scale; n.v.t. is allowed.
pub fn indicator(id: &str, standard: usize) -> Indicator {
    Indicator {
        id: id.into(),
        text: format!("Vraag {id}"),
        also: vec![],
        standard,
        weight: Milli::ONE,
        critical: false,
        kinds: vec![],
        not_applicable: true,
        remedy: None,
        scale: 0,
        number: None,
    }
}

/// An inventory with items of these ids, expertise and facilities by turns.
pub fn inventory(ids: &[&str]) -> Vec<InventoryItem> {
    let item = |(at, id): (usize, &&str)| InventoryItem {
        id: (*id).to_owned(),
        nature: Nature::ALL[at % 2],
        text: format!("Voorziening {id}"),
        also: vec![],
        kinds: vec![],
    };
    ids.iter().enumerate().map(item).collect()
}

/// A norm for PO from 2020-2021, with one theme; scale 1 to 4, sufficient 3. Each standard has an id, a rule and its number of indicators,
/// which are named after it: `S.1`, `S.2`.
pub fn norm(standards: &[(&str, Rule, usize)]) -> Norm {
    let mut norm = Norm {
        id: "proef".into(),
        version: "1".into(),
        title: "Proefnorm".into(),
        status: Status::Example,
        sector: Sector::Po,
        kinds: vec![],
        from: SchoolYear::starting(2020).unwrap(),
        until: None,
        source: String::new(),
        inventory: vec![],
        consistency: vec![],
        school_rule: Rule::ALL,
        scales: vec![scale(4, 3)],
        themes: vec![],
        standards: vec![],
        indicators: vec![],
        file: "proef.toml".into(),
    };
    for (at, (id, rule, count)) in standards.iter().enumerate() {
        let first = norm.indicators.len();
        norm.indicators.extend((1..=*count).map(|i| indicator(&format!("{id}.{i}"), at)));
        norm.standards.push(Standard {
            id: (*id).into(),
            title: format!("Standaard {id}"),
            theme: 0,
            rule: *rule,
            critical: false,
            kinds: Vec::<Kind>::new(),
            replaces: vec![],
            older: vec![],
            indicators: first..first + count,
        });
    }
    norm.themes.push(Theme { id: "t".into(), title: "Thema".into(), question: None, standards: 0..standards.len() });
    norm
}

/// Texts as people type them, and worse; never blank, never with space around it.
fn any_text() -> impl Strategy<Value = String> {
    "[a-zé\"'\\\\#=\\[\\]{}|<&_,;%€0-9][ a-zë\"\\\\\\n\\t,;0-9]{0,12}[a-z.?!\\\\\"0-9]"
}

fn any_id(first: &'static str) -> impl Strategy<Value = String> {
    "[A-Za-z0-9._-]{0,6}".prop_map(move |rest| format!("{first}{rest}"))
}

fn any_kinds(of: Vec<&'static str>) -> impl Strategy<Value = Vec<Kind>> {
    prop::sample::subsequence(of, 0..3).prop_map(|kinds| kinds.into_iter().map(Kind::new).collect())
}

/// A scale with two to five levels; words are kept apart by what they are and where they stand.
fn any_scale() -> impl Strategy<Value = Scale> {
    let level = (1i64..4, any_text(), prop::collection::vec(any_text(), 0..3), prop::option::of(any_text()));
    let words = || prop::collection::vec(any_text(), 0..3);
    (-5i64..5, prop::collection::vec(level, 2..6), 1usize..5, words(), words()).prop_map(
        |(start, levels, sufficient, free, unknown)| {
            let mut value = start;
            let own = |mark: String, texts: Vec<String>| -> Vec<String> {
                texts.iter().enumerate().map(|(at, text)| format!("{mark}{at} {text}")).collect()
            };
            let levels: Vec<Level> = levels
                .into_iter()
                .enumerate()
                .map(|(at, (step, label, also, meaning))| {
                    value += step;
                    let label = format!("niveau {at} {label}");
                    Level { value, label, also: own(format!("ook {at} "), also), meaning }
                })
                .collect();
            Scale {
                id: None,
                sufficient: levels[sufficient.min(levels.len() - 1)].value,
                levels,
                not_applicable: own("vrij ".into(), free),
                unknown: own("onbekend ".into(), unknown),
            }
        },
    )
}

/// The threshold of a mean is so much below the highest level that every scale reaches.
fn any_rule() -> impl Strategy<Value = Rule> {
    let mean = (0i64..4000).prop_map(|below| Rule::mean(Milli(below)));
    prop_oneof![Just(Rule::ALL), (1i64..=1000).prop_map(|p| Rule::share(Milli(p))), mean]
}

/// The threshold of a mean from [`any_rule`] as a level.
fn reachable(rule: Rule, scales: &[Scale]) -> Rule {
    let reached = scales.iter().map(Scale::highest).min().unwrap_or(0);
    let is_level = rule == Rule::mean(rule.threshold());
    if is_level { Rule::mean(Milli(reached * 1000 - rule.threshold().0)) } else { rule }
}

/// What a question is made of: text, other texts, weight; whether it is critical, n.v.t. is allowed and it asks a number; kinds, remedy; which scale,
/// whether higher is better, and the unit.
type Question =
    (String, Vec<String>, Milli, (bool, bool, bool), Vec<Kind>, Option<String>, (usize, bool, &'static str));

fn any_question() -> impl Strategy<Value = Question> {
    let weight = prop_oneof![Just(Milli::ONE), (1i64..5_000_000).prop_map(|w| Milli(w % 1_000_000 + 1))];
    let unit = prop_oneof![Just(""), Just("%"), Just("weken"), Just("\\t; €")];
    (
        any_text(),
        prop::collection::vec(any_text(), 0..3),
        weight,
        (any::<bool>(), any::<bool>(), any::<bool>()),
        any_kinds(vec!["bao", "sbo"]),
        prop::option::of(any_text()),
        (0usize..3, any::<bool>(), unit),
    )
}

/// An item of an inventory; its id and what makes its wordings its own are still to come.
fn any_item() -> impl Strategy<Value = InventoryItem> {
    let parts = (any::<bool>(), any_text(), prop::option::of(any_text()), any_kinds(vec!["bao", "sbo"]));
    parts.prop_map(|(is_expertise, text, also, kinds)| InventoryItem {
        id: String::new(),
        nature: if is_expertise { Nature::Expertise } else { Nature::Facility },
        text,
        also: also.into_iter().collect(),
        kinds,
    })
}

/// Adds a question to the norm's last standard.
fn ask(norm: &mut Norm, standard: usize, question: Question) {
    let (text, also, weight, (critical, not_applicable, is_number), kinds, remedy, (scale, higher, unit)) = question;
    let id = format!("S{standard}.{}", norm.indicators.len());
    let scale = scale % norm.scales.len();
    let count = norm.scales[scale].levels.len() as i64 - 1;
    let better = if higher { Better::Higher } else { Better::Lower };
    let limits = (0..count).map(|limit| Milli(limit * 12_345 - 1000)).collect();
    let number = is_number.then(|| Bands { limits, better, unit: unit.to_owned() });
    let text = format!("Vraag {id} {text}");
    norm.indicators.push(Indicator {
        text,
        also,
        standard,
        weight,
        critical,
        kinds,
        not_applicable,
        remedy,
        scale,
        number,
        id,
    });
}

/// Any valid norm: everything that a norm can hold, in every combination, with hostile texts. It loads without an error.
pub fn any_norm() -> impl Strategy<Value = Norm> {
    norms(1..5, 1..6)
}

/// The same with so many standards, and so many questions in each.
pub fn norms(standards: Range<usize>, questions: Range<usize>) -> impl Strategy<Value = Norm> {
    let standard = (
        (any_text(), any_rule(), any::<bool>(), any_kinds(vec!["bao", "so, klein", "a\\;b"])),
        (prop::collection::vec(any_id("oud"), 0..3), any::<bool>()),
        prop::collection::vec(any_question(), questions),
    );
    let top = (any_id("n"), any_id("1"), any_text(), prop_oneof![Just(String::new()), any_text()], any::<bool>());
    let when = (0u16..9, prop::option::of(0u16..9), any_kinds(vec!["bao", "sbo", "so"]), prop::option::of(1i64..=1000));
    let scales = prop::collection::vec(any_scale(), 1..4);
    let rest = (any_rules(), prop::collection::vec(any_item(), 0..3));
    (top, when, scales, prop::collection::vec(standard, standards), 0usize..3, rest).prop_map(
        |(top, when, scales, standards, status, (drafts, items))| {
            let mut norm = norm(&[]);
            norm.themes.clear();
            (norm.id, norm.version, norm.title, norm.source) = (top.0, top.1, top.2, top.3);
            norm.sector = if top.4 { Sector::Po } else { Sector::Vo };
            norm.status = [Status::Example, Status::Pilot, Status::Adopted][status];
            norm.from = SchoolYear::starting(2020 + when.0).unwrap();
            norm.until = when.1.and_then(|more| SchoolYear::starting(2020 + when.0 + more));
            norm.kinds = when.2;
            norm.school_rule = when.3.map_or(Rule::ALL, |p| Rule::share(Milli(p)));
            norm.scales = scales;
            for (at, scale) in norm.scales.iter_mut().enumerate().skip(1) {
                scale.id = Some(format!("s{at}"));
            }
            for (at, ((title, rule, critical, kinds), (replaces, is_new_theme), questions)) in
                standards.into_iter().enumerate()
            {
                if is_new_theme || norm.themes.is_empty() {
                    let id = format!("t{at}");
                    let question = critical.then(|| format!("Vraag {title}"));
                    norm.themes.push(Theme { id, title: format!("Thema {title}"), question, standards: at..at });
                }
                let theme = norm.themes.len() - 1;
                norm.themes[theme].standards.end = at + 1;
                let first = norm.indicators.len();
                questions.into_iter().for_each(|question| ask(&mut norm, at, question));
                let rule = reachable(rule, &norm.scales);
                norm.standards.push(Standard {
                    id: format!("S{at}"),
                    title,
                    theme,
                    rule,
                    critical,
                    kinds,
                    replaces,
                    older: vec![],
                    indicators: first..norm.indicators.len(),
                });
            }
            norm.consistency = rules(&norm, &drafts);
            let numbered = |(at, item): (usize, InventoryItem)| {
                let (id, text) = (format!("X{at}"), format!("Voorziening {at} {}", item.text));
                InventoryItem { id, text, also: item.also.iter().map(|also| format!("x{at} {also}")).collect(), ..item }
            };
            norm.inventory = items.into_iter().enumerate().map(numbered).collect();
            norm
        },
    )
}

/// The norm with its themes, their standards and the questions of those in another order, and for each question where it stood before.
pub fn reordered(norm: &Norm, by: u64) -> (Norm, Vec<usize>) {
    let mut random = by;
    let mut order = |range: Range<usize>| {
        let mut all: Vec<usize> = range.collect();
        all.sort_by_cached_key(|_| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            random >> 33
        });
        all
    };
    let mut other = Norm { themes: vec![], standards: vec![], indicators: vec![], ..norm.clone() };
    let mut from = Vec::new();
    for theme in order(0..norm.themes.len()) {
        let first = other.standards.len();
        for standard in order(norm.themes[theme].standards.clone()) {
            let start = from.len();
            from.extend(order(norm.standards[standard].indicators.clone()));
            let at = other.standards.len();
            let moved = |from: &usize| Indicator { standard: at, ..norm.indicators[*from].clone() };
            other.indicators.extend(from[start..].iter().map(moved));
            let indicators = start..from.len();
            other.standards.push(Standard {
                theme: other.themes.len(),
                indicators,
                ..norm.standards[standard].clone()
            });
        }
        other.themes.push(Theme { standards: first..other.standards.len(), ..norm.themes[theme].clone() });
    }
    (other, from)
}
