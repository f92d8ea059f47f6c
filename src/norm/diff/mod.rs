//! What differs between two norms, and which standards became stricter or looser.
//!
//! In: two norms. Out: a [`NormDiff`]: every difference that a reader of the norm would notice, typed, in the newer norm's order. It is the one
//! answer to "what changed": [`Norm::same_standard`] goes by it. Must not know: schools, answers, how a difference is worded.

mod strictness;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::{Better, ConsistencyRule, Indicator, InventoryItem, Nature, Norm, Reading, Rule, Scale, Sign, Status};
use crate::base::exact::Milli;
use crate::register::{Kind, SchoolYear, Sector};

pub use strictness::{Strictness, strictness};

/// One difference. What was goes before what is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Stands in the newer norm only.
    Added,
    /// Stands in the older norm only.
    Removed,
    /// Carries on the history of these standards, which it did not before.
    Replaces(Vec<String>),
    /// A question that stood in another standard, by the ids of the standards.
    Moved(String, String),
    /// Another title.
    Title(String, String),
    /// A theme names another question for extra support; blank: none.
    Support(String, String),
    /// Another theme, by id.
    Theme(String, String),
    /// Another wording of a question; with whether the newer norm names the old one (`also`): then it is the same question.
    Text(String, String, bool),
    /// Another rule.
    Rule(Rule, Rule),
    /// Another rule for the school as a whole.
    SchoolRule(Rule, Rule),
    /// Became critical, or no longer is.
    Critical(bool),
    /// Another weight.
    Weight(Milli, Milli),
    /// N.v.t. became allowed, or no longer is.
    NotApplicable(bool),
    /// For other kinds of schools; empty: all.
    Kinds(Vec<Kind>, Vec<Kind>),
    /// A scale with other levels.
    Levels(Vec<i64>, Vec<i64>),
    /// Another level that is sufficient.
    Sufficient(i64, i64),
    /// Other limits between which a number becomes a level, or a number where there was none.
    Bands(Vec<Milli>, Vec<Milli>),
    /// The other way of a number became the better one.
    Better(Better, Better),
    /// Another unit of a number.
    Unit(String, String),
    /// A word that stands for another level than it did, or for n.v.t. where it did not. No answer says something else for it: each means its level in
    /// the norm that it was read under.
    Meaning,
    /// Other words on the scale.
    Labels,
    /// Another first step.
    Remedy,
    /// Holds in other years: the first and, where there is one, the last.
    Years((SchoolYear, Option<SchoolYear>), (SchoolYear, Option<SchoolYear>)),
    /// Another status.
    Status(Status, Status),
    /// Another sector.
    Sector(Sector, Sector),
    /// Another source.
    Source(String, String),
    /// A consistency rule that notices something else.
    Sign(Sign, Sign),
    /// A consistency rule that asks in other words; blank: in the standard ones.
    Question(String, String),
    /// An item of the inventory that is of another type.
    Nature(Nature, Nature),
}

impl Difference {
    /// Whether it can touch the verdict on a standard: then its figures are not to be compared with those of the older norm.
    fn counts(&self) -> bool {
        match self {
            Difference::Text(_, _, known) => !known,
            Difference::Title(..)
            | Difference::Theme(..)
            | Difference::Support(..)
            | Difference::Labels
            | Difference::Meaning
            | Difference::Remedy
            | Difference::Sign(..)
            | Difference::Question(..)
            | Difference::Nature(..) => false,
            _ => true,
        }
    }
}

/// What differs in one question, or that it came or went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorDiff {
    /// Its id.
    pub id: String,
    /// The question, as the newer norm has it; of one that went the older.
    pub text: String,
    /// What differs; never empty.
    pub changes: Vec<Difference>,
}

/// What differs in one standard, or that it came or went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardDiff {
    /// Its id.
    pub id: String,
    /// Its title, as the newer norm has it; of one that went the older.
    pub title: String,
    /// The standard of the older norm that it is compared with: of the same id, or the first that it replaces.
    pub older: Option<String>,
    /// Whether it is harder to meet; `None`: it came or went.
    pub strictness: Option<Strictness>,
    /// What differs in the standard itself.
    pub changes: Vec<Difference>,
    /// Its questions that differ, in the newer norm's order; those that went last.
    pub indicators: Vec<IndicatorDiff>,
}

impl StandardDiff {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.indicators.is_empty()
    }

    /// Whether anything that differs can touch the verdict.
    pub fn counts(&self) -> bool {
        // Kernstandaard decides on the school, not on the standard.
        let own = self.changes.iter().any(|what| what.counts() && !matches!(what, Difference::Critical(_)));
        own || self.indicators.iter().flat_map(|indicator| &indicator.changes).any(Difference::counts)
    }
}

/// What differs between two norms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NormDiff {
    /// Id and version of the older norm.
    pub older: String,
    /// Id and version of the newer norm.
    pub newer: String,
    /// What differs in the norm as a whole.
    pub whole: Vec<Difference>,
    /// Themes that came, went, or changed their title or question for extra support: id, title, what.
    pub themes: Vec<(String, String, Difference)>,
    /// Standards in which anything differs, in the newer norm's order; those that went last.
    pub standards: Vec<StandardDiff>,
    /// How many standards are in both norms and the same.
    pub unchanged: usize,
    /// Consistency rules that differ, in the newer norm's order; those that went last. No verdict goes by them.
    pub consistency: Vec<ConsistencyDiff>,
    /// Items of the inventory that differ, in the newer norm's order; those that went last. No verdict goes by them.
    pub inventory: Vec<IndicatorDiff>,
}

/// What differs in one consistency rule, or that it came or went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsistencyDiff {
    /// Its id.
    pub id: String,
    /// What it notices, as the newer norm has it; of one that went the older.
    pub sign: Sign,
    /// What differs; never empty.
    pub changes: Vec<Difference>,
}

impl NormDiff {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        let is_bare = self.consistency.is_empty() && self.inventory.is_empty();
        self.whole.is_empty() && self.themes.is_empty() && self.standards.is_empty() && is_bare
    }

    /// What differs in a standard of the newer norm.
    pub fn standard(&self, id: &str) -> Option<&StandardDiff> {
        self.standards.iter().find(|standard| standard.id == id)
    }
}

/// What differs between two norms. The order of themes, standards and questions is no difference.
pub fn diff(older: &Norm, newer: &Norm) -> NormDiff {
    let mut carried = BTreeSet::new();
    let mut standards = Vec::new();
    let mut unchanged = 0;
    for at in 0..newer.standards.len() {
        match partner(older, newer, at) {
            Some(before) => {
                carried.insert(before);
                let changed = standard(older, before, newer, at);
                unchanged += usize::from(changed.is_empty());
                standards.extend(Some(changed).filter(|changed| !changed.is_empty()));
            }
            None => standards.push(came_or_went(newer, at, Difference::Added)),
        }
        let replaced = newer.standards[at].replaces.iter().filter_map(|id| older.standard(id));
        carried.extend(replaced);
    }
    let gone = (0..older.standards.len()).filter(|before| !carried.contains(before));
    standards.extend(gone.map(|before| came_or_went(older, before, Difference::Removed)));
    NormDiff {
        older: older.name(),
        newer: newer.name(),
        whole: whole(older, newer),
        themes: themes(older, newer),
        standards,
        unchanged,
        consistency: consistency(older, newer),
        inventory: inventory(older, newer),
    }
}

/// The order of the inventory is no difference.
fn inventory(older: &Norm, newer: &Norm) -> Vec<IndicatorDiff> {
    let find = |norm: &Norm, id: &str| norm.inventory.iter().position(|item| item.id == id);
    let named = |item: &InventoryItem, changes| IndicatorDiff { id: item.id.clone(), text: item.text.clone(), changes };
    let now = newer.inventory.iter().filter_map(|item| {
        let Some(at) = find(older, &item.id) else { return Some(named(item, vec![Difference::Added])) };
        let old = &older.inventory[at];
        let is_known = item.also.contains(&old.text);
        let changes = [
            (old.text != item.text).then(|| Difference::Text(old.text.clone(), item.text.clone(), is_known)),
            pair(&old.nature, &item.nature, Difference::Nature),
            kinds(&old.kinds, &item.kinds),
        ];
        let changes: Vec<_> = changes.into_iter().flatten().collect();
        (!changes.is_empty()).then(|| named(item, changes))
    });
    let gone = older.inventory.iter().filter(|item| find(newer, &item.id).is_none());
    now.chain(gone.map(|item| named(item, vec![Difference::Removed]))).collect()
}

/// The order of consistency rules, and that of the conditions of a pair, is no difference.
fn consistency(older: &Norm, newer: &Norm) -> Vec<ConsistencyDiff> {
    let of = |norm: &Norm| norm.consistency.iter().map(|rule| (rule.id.clone(), rule.clone())).collect();
    let (before, after): (BTreeMap<_, ConsistencyRule>, BTreeMap<_, ConsistencyRule>) = (of(older), of(newer));
    let only = |rule: &ConsistencyRule, what| ConsistencyDiff {
        id: rule.id.clone(),
        sign: rule.sign.clone(),
        changes: vec![what],
    };
    let now = newer.consistency.iter().filter_map(|rule| {
        let Some(known) = before.get(&rule.id) else { return Some(only(rule, Difference::Added)) };
        let is_same = known.sign.key() == rule.sign.key() && known.sign.number() == rule.sign.number();
        let asked = |rule: &ConsistencyRule| rule.question.clone().unwrap_or_default();
        let changes = [
            (!is_same).then(|| Difference::Sign(known.sign.clone(), rule.sign.clone())),
            pair(&asked(known), &asked(rule), Difference::Question),
        ];
        let changes: Vec<_> = changes.into_iter().flatten().collect();
        (!changes.is_empty()).then(|| ConsistencyDiff { id: rule.id.clone(), sign: rule.sign.clone(), changes })
    });
    let gone = older.consistency.iter().filter(|rule| !after.contains_key(&rule.id));
    now.chain(gone.map(|rule| only(rule, Difference::Removed))).collect()
}

/// The standard of the older norm that one of the newer is compared with: of the same id, or the first that it replaces.
pub fn partner(older: &Norm, newer: &Norm, standard: usize) -> Option<usize> {
    partners(older, newer, standard).next()
}

/// The standards of the older norm that one of the newer carries on, in the order in which they are looked at.
pub fn partners<'n>(older: &'n Norm, newer: &'n Norm, standard: usize) -> impl Iterator<Item = usize> + 'n {
    newer.standards[standard].ids().filter_map(move |id| older.standard_near(id, standard))
}

fn came_or_went(norm: &Norm, at: usize, what: Difference) -> StandardDiff {
    let standard = &norm.standards[at];
    StandardDiff {
        id: standard.id.clone(),
        title: standard.title.clone(),
        older: None,
        strictness: None,
        changes: vec![what],
        indicators: vec![],
    }
}

/// A difference where two values differ.
fn pair<T: PartialEq + Clone>(before: &T, after: &T, what: impl Fn(T, T) -> Difference) -> Option<Difference> {
    (before != after).then(|| what(before.clone(), after.clone()))
}

fn whole(older: &Norm, newer: &Norm) -> Vec<Difference> {
    let years = |norm: &Norm| (norm.from, norm.until);
    [
        pair(&older.title, &newer.title, Difference::Title),
        pair(&older.status, &newer.status, Difference::Status),
        pair(&older.sector, &newer.sector, Difference::Sector),
        kinds(&older.kinds, &newer.kinds),
        pair(&years(older), &years(newer), Difference::Years),
        pair(&older.school_rule, &newer.school_rule, Difference::SchoolRule),
        pair(&older.source, &newer.source, Difference::Source),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The order of kinds says nothing.
fn kinds(before: &[Kind], after: &[Kind]) -> Option<Difference> {
    let set = |kinds: &[Kind]| kinds.iter().cloned().collect::<BTreeSet<_>>();
    (set(before) != set(after)).then(|| Difference::Kinds(before.to_vec(), after.to_vec()))
}

fn themes(older: &Norm, newer: &Norm) -> Vec<(String, String, Difference)> {
    fn named<'n>(norm: &'n Norm, id: &str) -> Option<&'n super::Theme> {
        norm.themes.iter().find(|theme| theme.id == id)
    }
    let question = |theme: &super::Theme| theme.question.clone().unwrap_or_default();
    let changes = |theme: &super::Theme| match named(older, &theme.id) {
        Some(old) => vec![
            pair(&old.title, &theme.title, Difference::Title),
            pair(&question(old), &question(theme), Difference::Support),
        ],
        None => vec![Some(Difference::Added)],
    };
    let each =
        |theme| changes(theme).into_iter().flatten().map(|change| (theme.id.clone(), theme.title.clone(), change));
    let now = newer.themes.iter().flat_map(each);
    let gone = older.themes.iter().filter(|t| named(newer, &t.id).is_none());
    now.chain(gone.map(|t| (t.id.clone(), t.title.clone(), Difference::Removed))).collect()
}

/// What differs between a standard of the older norm and one of the newer, and whether it is harder to meet.
fn standard(older: &Norm, before: usize, newer: &Norm, after: usize) -> StandardDiff {
    let mut changed = differences(older, before, newer, after);
    if changed.counts() {
        changed.strictness = Some(strictness(older, before, newer, after));
    }
    changed
}

impl Norm {
    /// Whether the standard at this index asks the same as the one with the same id in an older version: nothing differs that can touch its
    /// verdict ([`diff`](self)). Other words for a question are no change where the norm says so (`also`). A standard that replaces
    /// another, or is new, is not the same.
    pub fn same_standard(&self, standard: usize, older: &Norm) -> bool {
        if std::ptr::eq(self, older) {
            return standard < self.standards.len();
        }
        let before = self.standards.get(standard).and_then(|now| older.standard_near(&now.id, standard));
        let Some(before) = before else { return false };
        stands_unchanged(older, before, self, standard) || !differences(older, before, self, standard).counts()
    }
}

/// Whether a standard stands word for word in the same place, as most of a newer version do: then nothing needs to be worked out. Asked for every topic.
fn stands_unchanged(older: &Norm, before: usize, newer: &Norm, after: usize) -> bool {
    let (old, new) = (&older.standards[before], &newer.standards[after]);
    let (known, asked) = (older.indicators.get(new.indicators.clone()), newer.indicators.get(new.indicators.clone()));
    old == new && known == asked && older.scales_of(before) == newer.scales_of(after)
}

/// The same without working out strictness, which takes much longer: as if it were the same.
fn differences(older: &Norm, before: usize, newer: &Norm, after: usize) -> StandardDiff {
    let (old, new) = (&older.standards[before], &newer.standards[after]);
    let theme = |norm: &Norm, at: usize| norm.themes.get(at).map(|t| t.id.clone()).unwrap_or_default();
    let replaces = if old.id != new.id || old.replaces != new.replaces { new.replaces.clone() } else { vec![] };
    let changes = [
        Some(Difference::Replaces(replaces)).filter(|what| *what != Difference::Replaces(vec![])),
        pair(&old.title, &new.title, Difference::Title),
        pair(&theme(older, old.theme), &theme(newer, new.theme), Difference::Theme),
        pair(&old.rule, &new.rule, Difference::Rule),
        (old.critical != new.critical).then_some(Difference::Critical(new.critical)),
        kinds(&old.kinds, &new.kinds),
    ];
    StandardDiff {
        id: new.id.clone(),
        title: new.title.clone(),
        older: Some(old.id.clone()),
        strictness: Some(Strictness::Same),
        changes: changes.into_iter().flatten().collect(),
        indicators: indicators(older, before, newer, after),
    }
}

fn indicators(older: &Norm, before: usize, newer: &Norm, after: usize) -> Vec<IndicatorDiff> {
    let (old, new) = (&older.standards[before], &newer.standards[after]);
    let named = |indicator: &Indicator, changes: Vec<Difference>| IndicatorDiff {
        id: indicator.id.clone(),
        text: indicator.text.clone(),
        changes,
    };
    let now = new.indicators.clone().filter_map(|at| {
        let indicator = &newer.indicators[at];
        let mut changes = Vec::new();
        match older.question(&indicator.id, at) {
            Some(known) => {
                let home = older.indicators[known].standard;
                if home != before {
                    changes.push(Difference::Moved(older.standards[home].id.clone(), new.id.clone()));
                }
                changes.extend(question(older, known, newer, at));
            }
            None => changes.push(Difference::Added),
        }
        (!changes.is_empty()).then(|| named(indicator, changes))
    });
    let stays = |id: &str| newer.indicators[new.indicators.clone()].iter().any(|indicator| indicator.id == id);
    let gone = older.indicators[old.indicators.clone()].iter().filter(|indicator| !stays(&indicator.id));
    now.chain(gone.map(|indicator| {
        let elsewhere = newer.indicators.iter().find(|known| known.id == indicator.id);
        let moved = |to: &Indicator| Difference::Moved(old.id.clone(), newer.standards[to.standard].id.clone());
        named(indicator, vec![elsewhere.map_or(Difference::Removed, moved)])
    }))
    .collect()
}

/// What differs between two questions with the same id.
fn question(older: &Norm, before: usize, newer: &Norm, after: usize) -> Vec<Difference> {
    let (old, new) = (&older.indicators[before], &newer.indicators[after]);
    let (scale, rescaled) = (older.scale_of(before), newer.scale_of(after));
    let levels = |scale: &Scale| scale.levels.iter().map(|level| level.value).collect::<Vec<_>>();
    let limits = |i: &Indicator| i.number.as_ref().map(|bands| bands.limits.clone()).unwrap_or_default();
    let numbers = old.number.as_ref().zip(new.number.as_ref());
    let text = (old.text != new.text)
        .then(|| Difference::Text(old.text.clone(), new.text.clone(), super::alike::same_words(new, old)));
    [
        text,
        pair(&levels(scale), &levels(rescaled), Difference::Levels),
        pair(&scale.sufficient, &rescaled.sufficient, Difference::Sufficient),
        pair(&limits(old), &limits(new), Difference::Bands),
        numbers.and_then(|(old, new)| pair(&old.better, &new.better, Difference::Better)),
        numbers.and_then(|(old, new)| pair(&old.unit, &new.unit, Difference::Unit)),
        match (has_other_meaning(scale, rescaled), same_labels(scale, rescaled)) {
            (true, _) => Some(Difference::Meaning),
            (false, false) => Some(Difference::Labels),
            (false, true) => None,
        },
        pair(&old.weight, &new.weight, Difference::Weight),
        (old.critical != new.critical).then_some(Difference::Critical(new.critical)),
        (old.not_applicable != new.not_applicable).then_some(Difference::NotApplicable(new.not_applicable)),
        kinds(&old.kinds, &new.kinds),
        (old.remedy != new.remedy).then_some(Difference::Remedy),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether a word that both scales know says something else on the newer one.
fn has_other_meaning(before: &Scale, after: &Scale) -> bool {
    let words = |scale: &Scale| {
        let levels = scale.levels.iter().flat_map(|level| std::iter::once(&level.label).chain(&level.also));
        levels.chain(&scale.not_applicable).chain(&scale.unknown).cloned().collect::<Vec<_>>()
    };
    let differs = |word: &String| {
        let (then, now) = (before.read(word, None), after.read(word, None));
        then != now && then != Reading::Unknown && now != Reading::Unknown
    };
    before != after && words(before).iter().any(differs)
}

/// Whether the words of two scales are the same on the levels that both have.
fn same_labels(before: &Scale, after: &Scale) -> bool {
    let words = |scale: &Scale| (scale.not_applicable.clone(), scale.unknown.clone());
    let same = |level: &super::Level| after.levels.iter().find(|l| l.value == level.value).is_none_or(|l| l == level);
    words(before) == words(after) && before.levels.iter().all(same)
}
