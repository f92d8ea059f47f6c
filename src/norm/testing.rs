//! Norms made in code, for tests.

use super::{Indicator, Level, Norm, Rule, Scale, SchoolRule, Standard, Status, Theme};
use crate::exact::Milli;
use crate::register::{Kind, SchoolYear, Sector};

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
        school_rule: SchoolRule::All,
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
            indicators: first..first + count,
        });
    }
    norm.themes.push(Theme { id: "t".into(), title: "Thema".into(), standards: 0..standards.len() });
    norm
}
