//! A consistency rule as a norm writes it: the right keys with the right types.

use super::model::{Compare, Measure};
use crate::input::draft::{At, Faults, Span, Table, Value, tables, text, whole};

/// `[[consistency]]`.
pub(in crate::norm) struct RuleDraft {
    pub span: Span,
    pub id: Option<At<String>>,
    pub question: Option<At<String>>,
    /// The conditions of a pair and where they stand, where there is one.
    pub pair: Option<At<Vec<ConditionDraft>>>,
    /// What else it names, with the number.
    pub numbers: Vec<(Measure, At<i64>)>,
    /// Whether it could be read without errors.
    pub sound: bool,
}

/// `{ indicator = "V1.1", at_least = 4 }`.
pub(in crate::norm) struct ConditionDraft {
    pub span: Span,
    pub indicator: Option<At<String>>,
    pub levels: Vec<(Compare, At<i64>)>,
}

/// The keys of each table; the JSON Schema is made from these.
pub(in crate::norm) const CONSISTENCY: &[&str] =
    &["id", "question", "pair", "same_level", "jump", "same_explanation", "within_seconds"];
pub(in crate::norm) const CONDITION: &[&str] = &["indicator", "is", "at_least", "at_most"];

/// Reads a rule.
pub(in crate::norm) fn rule<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<RuleDraft> {
    let before = faults.errors();
    let table = Table::of(faults, key, value, CONSISTENCY)?;
    let measures = Measure::ALL.into_iter();
    let mut draft = RuleDraft {
        span: value.span(),
        id: table.required("id", text),
        question: table.optional("question", text),
        pair: table.optional("pair", |f, key, value| Some(At::new(value.span(), tables(f, key, value, condition)?))),
        numbers: measures.filter_map(|of| Some((of, table.optional(of.as_str(), whole)?))).collect(),
        sound: true,
    };
    draft.sound = faults.errors() == before;
    Some(draft)
}

fn condition<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<ConditionDraft> {
    let table = Table::of(faults, key, value, CONDITION)?;
    let levels = Compare::ALL.into_iter();
    Some(ConditionDraft {
        span: value.span(),
        indicator: table.required("indicator", text),
        levels: levels.filter_map(|way| Some((way, table.optional(way.as_str(), whole)?))).collect(),
    })
}
