//! The norm as written: the right keys with the right types, each value with its span; what the values mean is not judged yet.
//!
//! In: TOML text. Out: a [`NormDraft`], with every wrong key and type noted in [`Faults`]. A required value that is absent or faulty is
//! `None` here and has been noted. The tree is walked by hand: serde would stop at the first fault. Must not know: which values are
//! allowed ([`super::valid`]).

use toml::de::DeTable;

use super::consistency;
use super::consistency::read::RuleDraft as ConsistencyDraft;
use super::inventory;
use super::inventory::read::ItemDraft;
use super::rule;
use super::rule::read::RuleDraft;
use crate::base::exact::Milli;
use crate::input::draft::{
    self, At, Faults, Span, Table, Value, flag, loose_text, number, numbers, tables, text, texts, whole,
};

/// A whole norm.
pub(super) struct NormDraft {
    pub id: Option<At<String>>,
    pub version: Option<At<String>>,
    pub title: Option<At<String>>,
    pub status: Option<At<String>>,
    pub sector: Option<At<String>>,
    pub kinds: Vec<At<String>>,
    pub from: Option<At<String>>,
    pub until: Option<At<String>>,
    pub source: Option<At<String>>,
    /// The rule for the school; `None` when not given.
    pub school_rule: Option<RuleDraft>,
    /// The default scale first, then the others in the order of the text.
    pub scales: Vec<ScaleDraft>,
    pub themes: Vec<ThemeDraft>,
    /// Whether all themes, with all that is in them, could be read.
    pub themes_sound: bool,
    pub inventory: Vec<ItemDraft>,
    pub consistency: Vec<ConsistencyDraft>,
}

/// `[scale]` or `[scales.<id>]`.
pub(super) struct ScaleDraft {
    /// `None` for the default scale.
    pub id: Option<At<String>>,
    pub span: Span,
    pub levels: Vec<LevelDraft>,
    /// Whether all levels could be read.
    pub sound: bool,
    pub sufficient: Option<At<i64>>,
    pub not_applicable: Vec<At<String>>,
    pub unknown: Vec<At<String>>,
}

/// One level of a scale.
pub(super) struct LevelDraft {
    pub value: At<i64>,
    pub label: At<String>,
    pub also: Vec<At<String>>,
    pub meaning: Option<At<String>>,
}

/// `[[theme]]`.
pub(super) struct ThemeDraft {
    pub id: Option<At<String>>,
    pub title: Option<At<String>>,
    pub question: Option<At<String>>,
    pub standards: Vec<StandardDraft>,
}

/// `[[theme.standard]]`.
pub(super) struct StandardDraft {
    pub id: Option<At<String>>,
    pub title: Option<At<String>>,
    pub rule: Option<RuleDraft>,
    pub critical: bool,
    pub kinds: Vec<At<String>>,
    pub replaces: Vec<At<String>>,
    pub indicators: Vec<IndicatorDraft>,
    /// Whether it could be read without errors, its indicators included.
    pub sound: bool,
}

/// `[[theme.standard.indicator]]`.
pub(super) struct IndicatorDraft {
    pub id: Option<At<String>>,
    pub text: Option<At<String>>,
    pub also: Vec<At<String>>,
    /// `None` when not given.
    pub weight: Option<At<Milli>>,
    pub critical: bool,
    pub kinds: Vec<At<String>>,
    pub not_applicable: Option<At<bool>>,
    pub remedy: Option<At<String>>,
    pub scale: Option<At<String>>,
    pub number: Option<BandsDraft>,
}

/// `number = { bands, better, unit }`.
pub(super) struct BandsDraft {
    pub bands: Option<At<Vec<At<Milli>>>>,
    pub better: Option<At<String>>,
    pub unit: Option<At<String>>,
}

/// Reads the text; `None` when it is not TOML as a whole. What can be read of it then is read for its faults only.
pub(super) fn read(text: &str, faults: &Faults) -> Option<NormDraft> {
    draft::read(text, faults, norm)
}

// The keys of each table; the JSON Schema is made from these.
pub(super) const SCALE: &[&str] = &["levels", "sufficient", "not_applicable", "unknown"];
pub(super) const LEVEL: &[&str] = &["value", "label", "also", "meaning"];
pub(super) const THEME: &[&str] = &["id", "title", "support_question", "standard"];
pub(super) const BANDS: &[&str] = &["bands", "better", "unit"];
pub(super) const NORM: &[&str] = &[
    "id",
    "version",
    "title",
    "status",
    "sector",
    "kinds",
    "from",
    "until",
    "source",
    "scale",
    "scales",
    "school",
    "theme",
    "inventory",
    "consistency",
];

fn norm<'a>(faults: &'a Faults<'a>, entries: &'a DeTable<'a>) -> NormDraft {
    let table = Table::new(faults, 0..0, entries, NORM);
    let mut scales: Vec<ScaleDraft> =
        table.required("scale", |f, key, value| scale(f, key, value, None)).into_iter().collect();
    scales.extend(table.optional("scales", more_scales).unwrap_or_default());
    let before = faults.errors();
    let themes = table.list("theme", theme);
    let themes_sound = faults.errors() == before;
    NormDraft {
        id: table.required("id", text),
        version: table.required("version", text),
        title: table.required("title", text),
        status: table.required("status", text),
        sector: table.required("sector", text),
        kinds: table.optional("kinds", texts).unwrap_or_default(),
        from: table.required("from", text),
        until: table.optional("until", text),
        source: table.optional("source", loose_text),
        school_rule: table.optional("school", |f, key, value| {
            Table::of(f, key, value, &["rule"])?.required("rule", |f, key, value| rule::read::read(f, key, value, true))
        }),
        scales,
        themes,
        themes_sound,
        inventory: table
            .optional("inventory", |f, key, value| tables(f, key, value, inventory::read::item))
            .unwrap_or_default(),
        consistency: table
            .optional("consistency", |f, key, value| tables(f, key, value, consistency::read::rule))
            .unwrap_or_default(),
    }
}

fn more_scales<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Vec<ScaleDraft>> {
    let Some(entries) = value.get_ref().as_table() else { return draft::wrong(faults, key, value, "table") };
    let mut scales: Vec<ScaleDraft> = entries
        .iter()
        .filter_map(|(id, value)| scale(faults, key, value, Some(At::new(id.span(), id.get_ref().to_string()))))
        .collect();
    // The tree is sorted by name; the norm's own order is that of the text.
    scales.sort_by_key(|scale| scale.span.start);
    Some(scales)
}

fn scale<'a>(faults: &'a Faults<'a>, key: &str, value: &'a Value<'a>, id: Option<At<String>>) -> Option<ScaleDraft> {
    let table = Table::of(faults, key, value, SCALE)?;
    let before = faults.errors();
    let levels = table.required("levels", |f, key, value| tables(f, key, value, level)).unwrap_or_default();
    Some(ScaleDraft {
        id,
        span: value.span(),
        levels,
        sound: faults.errors() == before,
        sufficient: table.required("sufficient", whole),
        not_applicable: table.optional("not_applicable", texts).unwrap_or_default(),
        unknown: table.optional("unknown", texts).unwrap_or_default(),
    })
}

fn level<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<LevelDraft> {
    let table = Table::of(faults, key, value, LEVEL)?;
    let (value, label) = (table.required("value", whole), table.required("label", text));
    let also = table.optional("also", texts).unwrap_or_default();
    let meaning = table.optional("meaning", text);
    Some(LevelDraft { value: value?, label: label?, also, meaning })
}

fn theme<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<ThemeDraft> {
    let table = Table::of(faults, key, value, THEME)?;
    Some(ThemeDraft {
        id: table.required("id", text),
        title: table.required("title", text),
        question: table.optional("support_question", text),
        standards: table.list("standard", standard),
    })
}

pub(super) const STANDARD: &[&str] = &["id", "title", "rule", "critical", "kinds", "replaces", "indicator"];

fn standard<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<StandardDraft> {
    let before = faults.errors();
    let table = Table::of(faults, key, value, STANDARD)?;
    let mut draft = StandardDraft {
        id: table.required("id", text),
        title: table.required("title", text),
        rule: table.required("rule", |f, key, value| rule::read::read(f, key, value, false)),
        critical: table.optional("critical", flag).unwrap_or(false),
        kinds: table.optional("kinds", texts).unwrap_or_default(),
        replaces: table.optional("replaces", texts).unwrap_or_default(),
        indicators: table.list("indicator", indicator),
        sound: true,
    };
    draft.sound = faults.errors() == before;
    Some(draft)
}

pub(super) const INDICATOR: &[&str] =
    &["id", "text", "also", "weight", "critical", "kinds", "not_applicable", "remedy", "scale", "number"];

fn indicator<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<IndicatorDraft> {
    let table = Table::of(faults, key, value, INDICATOR)?;
    Some(IndicatorDraft {
        id: table.required("id", text),
        text: table.required("text", text),
        also: table.optional("also", texts).unwrap_or_default(),
        weight: table.optional("weight", number),
        critical: table.optional("critical", flag).unwrap_or(false),
        kinds: table.optional("kinds", texts).unwrap_or_default(),
        not_applicable: table
            .optional("not_applicable", |f, key, value| Some(At::new(value.span(), flag(f, key, value)?))),
        remedy: table.optional("remedy", text),
        scale: table.optional("scale", text),
        number: table.optional("number", bands),
    })
}

fn bands<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<BandsDraft> {
    let table = Table::of(faults, key, value, BANDS)?;
    Some(BandsDraft {
        bands: table.required("bands", numbers),
        better: table.required("better", text),
        unit: table.optional("unit", loose_text),
    })
}
