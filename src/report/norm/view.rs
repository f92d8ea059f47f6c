//! A norm in words, ready to be shown.

use super::takes;
use crate::norm::{Bands, Better, ConsistencyRule, Indicator, InventoryItem, Norm, Scale};
use crate::present::consistency;
use crate::register::Kind;
use crate::wording::Wording;

/// A norm in words.
pub(super) struct View {
    pub title: String,
    /// Id, sector, kinds, years: label and text.
    pub facts: Vec<(String, String)>,
    pub notice: Option<String>,
    pub source: String,
    pub takes: String,
    pub scales: Vec<ScaleView>,
    pub themes: Vec<ThemeView>,
    /// What the marks in this norm mean.
    pub explained: Vec<String>,
    /// Id, type, name and kinds of each item.
    pub inventory: Vec<[String; 4]>,
    pub consistency: Vec<RuleView>,
}

/// A consistency rule.
pub(super) struct RuleView {
    pub id: String,
    pub rule: String,
    pub question: String,
}

pub(super) struct ScaleView {
    pub title: String,
    pub levels: Vec<LevelView>,
    /// N.v.t. and "weet niet": the words, and what they do.
    pub others: Vec<(String, String)>,
}

pub(super) struct LevelView {
    pub value: i64,
    pub label: String,
    /// What it means; may be empty.
    pub meaning: String,
    pub sufficient: bool,
}

pub(super) struct ThemeView {
    pub id: String,
    pub title: String,
    /// The question for extra support, in words.
    pub support: Option<String>,
    pub standards: Vec<StandardView>,
}

pub(super) struct StandardView {
    pub id: String,
    pub title: String,
    pub critical: bool,
    pub takes: String,
    /// Kinds, what it replaces.
    pub notes: Vec<String>,
    pub questions: Vec<QuestionView>,
}

pub(super) struct QuestionView {
    pub id: String,
    pub text: String,
    pub critical: bool,
    /// Scale, weight, kinds, n.v.t., in words; only what is not usual.
    pub notes: Vec<String>,
    pub remedy: String,
}

impl View {
    pub(super) fn new(norm: &Norm, w: &Wording) -> View {
        let until = match norm.until {
            Some(until) => {
                w.say_with("norm-years", &[("from", norm.from.to_string().into()), ("until", until.to_string().into())])
            }
            None => w.say_with("norm-years-open", &[("from", norm.from.to_string().into())]),
        };
        let kinds = if norm.kinds.is_empty() { w.say("norm-kinds-all") } else { names(&norm.kinds, w) };
        let questions = w.say_with(
            "norm-counts",
            &[
                ("themes", norm.themes.len().into()),
                ("standards", norm.standards.len().into()),
                ("questions", norm.indicators.len().into()),
            ],
        );
        let facts = vec![
            (w.say("norm-fact-name"), norm.name()),
            (w.say("norm-fact-status"), w.norm_status(norm.status)),
            (w.say("norm-fact-schools"), format!("{} · {kinds}", norm.sector.as_str())),
            (w.say("norm-fact-years"), until),
            (w.say("norm-fact-size"), questions),
        ];
        let mut explained = Vec::new();
        if norm.indicators.iter().any(|i| i.critical) {
            explained.push(w.say("norm-about-critical"));
        }
        if norm.standards.iter().any(|s| s.critical) {
            explained.push(w.say("norm-about-critical-standard"));
        }
        if norm.indicators.windows(2).any(|pair| pair[0].weight != pair[1].weight) {
            explained.push(w.say("norm-about-weight"));
        }
        explained.push(w.say("norm-about-open"));
        View {
            title: norm.title.clone(),
            facts,
            notice: w.norm_notice(norm.status),
            source: norm.source.clone(),
            takes: takes::school(norm, w),
            scales: norm.scales.iter().map(|s| scale(s, norm.scales.len() == 1, w)).collect(),
            themes: norm.themes.iter().map(|t| theme(norm, t, w)).collect(),
            explained,
            inventory: norm.inventory.iter().map(|item| stocked(item, w)).collect(),
            consistency: norm.consistency.iter().map(|own| consistency(own, norm, w)).collect(),
        }
    }
}

fn stocked(item: &InventoryItem, w: &Wording) -> [String; 4] {
    let kinds = names(&item.kinds, w);
    let kinds =
        if item.kinds.is_empty() { String::new() } else { w.say_with("norm-only-kinds", &[("kinds", kinds.into())]) };
    [item.id.clone(), w.nature(item.nature), item.text.clone(), kinds]
}

fn consistency(own: &ConsistencyRule, norm: &Norm, w: &Wording) -> RuleView {
    let rule = consistency::rule(&own.sign, Some(norm), w);
    RuleView { id: own.id.clone(), rule, question: consistency::question(own, w) }
}

fn names(kinds: &[Kind], w: &Wording) -> String {
    takes::listed(&kinds.iter().map(Kind::as_str).collect::<Vec<_>>(), w)
}

fn scale(scale: &Scale, alone: bool, w: &Wording) -> ScaleView {
    let level = |l: &crate::norm::Level| LevelView {
        value: l.value,
        label: l.label.clone(),
        meaning: l.meaning.clone().unwrap_or_default(),
        sufficient: scale.is_sufficient(l.value),
    };
    let quoted = |words: &[String]| words.join(" / ");
    let others = [(&scale.not_applicable, "norm-word-free"), (&scale.unknown, "norm-word-unknown")];
    let others = others.into_iter().filter(|(words, _)| !words.is_empty());
    ScaleView {
        title: match &scale.id {
            Some(id) => w.say_with("norm-scale-named", &[("id", id.into())]),
            None if alone => w.say("norm-scale-only"),
            None => w.say("norm-scale-usual"),
        },
        levels: scale.levels.iter().map(level).collect(),
        others: others.map(|(words, about)| (quoted(words), w.say(about))).collect(),
    }
}

fn theme(norm: &Norm, theme: &crate::norm::Theme, w: &Wording) -> ThemeView {
    let standards = theme.standards.clone().map(|at| standard(norm, at, w)).collect();
    let support = theme.question.as_ref().map(|question| w.say_with("norm-support", &[("question", question.into())]));
    ThemeView { id: theme.id.clone(), title: theme.title.clone(), support, standards }
}

fn standard(norm: &Norm, at: usize, w: &Wording) -> StandardView {
    let s = &norm.standards[at];
    let mut notes = Vec::new();
    if !s.kinds.is_empty() {
        notes.push(w.say_with("norm-only-kinds", &[("kinds", names(&s.kinds, w).into())]));
    }
    if !s.replaces.is_empty() {
        let older: Vec<&str> = s.replaces.iter().map(String::as_str).collect();
        notes.push(w.say_with("norm-replaces", &[("older", takes::listed(&older, w).into())]));
    }
    StandardView {
        id: s.id.clone(),
        title: s.title.clone(),
        critical: s.critical,
        takes: takes::standard(norm, at, w),
        notes,
        questions: norm.indicators[s.indicators.clone()].iter().map(|i| question(norm, i, w)).collect(),
    }
}

fn question(norm: &Norm, i: &Indicator, w: &Wording) -> QuestionView {
    let mut notes = Vec::new();
    let scale = &norm.scales[i.scale];
    if let Some(bands) = &i.number {
        notes.push(w.say_with("norm-number", &[("bands", in_bands(bands, scale, w).into())]));
    } else if let Some(id) = &scale.id {
        notes.push(w.say_with("norm-on-scale", &[("id", id.into())]));
    }
    if i.weight != crate::base::exact::Milli::ONE {
        notes.push(w.say_with("norm-weighs", &[("weight", w.language().decimal(i.weight).into())]));
    }
    if !i.kinds.is_empty() {
        notes.push(w.say_with("norm-only-kinds", &[("kinds", names(&i.kinds, w).into())]));
    }
    if i.not_applicable {
        notes.push(w.say("norm-may-be-free"));
    }
    let remedy = i.remedy.clone().unwrap_or_default();
    QuestionView { id: i.id.clone(), text: i.text.clone(), critical: i.critical, notes, remedy }
}

/// Which numbers give which level, from the lowest level to the highest.
fn in_bands(bands: &Bands, scale: &Scale, w: &Wording) -> String {
    let number = |at: usize| format!("{} {}", w.language().decimal(bands.limits[at]), bands.unit).trim_end().to_owned();
    let last = bands.limits.len();
    let part = |(position, level): (usize, &crate::norm::Level)| {
        let numbers = match bands.better {
            Better::Higher if position == 0 => w.say_with("norm-band-below", &[("limit", number(0).into())]),
            Better::Higher if position == last => w.say_with("norm-band-from", &[("limit", number(last - 1).into())]),
            Better::Higher => {
                let limits = [("low", number(position - 1).into()), ("high", number(position).into())];
                w.say_with("norm-band-between", &limits)
            }
            Better::Lower if position == 0 => w.say_with("norm-band-above", &[("limit", number(last - 1).into())]),
            Better::Lower if position == last => w.say_with("norm-band-to", &[("limit", number(0).into())]),
            Better::Lower => {
                let limits = [("low", number(last - 1 - position).into()), ("high", number(last - position).into())];
                w.say_with("norm-band-over", &limits)
            }
        };
        let enough = if scale.is_sufficient(level.value) { "yes" } else { "no" };
        w.say_with(
            "norm-band",
            &[("numbers", numbers.into()), ("label", (&level.label).into()), ("enough", enough.into())],
        )
    };
    scale.levels.iter().enumerate().map(part).collect::<Vec<_>>().join("; ")
}
