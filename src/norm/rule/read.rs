//! A rule as a norm writes it: read from TOML, then judged with the questions that it is about.

use super::model::{Asked, RuleKind};
use super::{Rule, kinds, words};
use crate::base::exact::Milli;
use crate::base::finding::Code;
use crate::input::draft::{At, Faults, Table, Value, flag, number};

/// Exactly one of `all = true`, `share = ..`, `mean = ..`.
pub(crate) struct RuleDraft {
    kind: &'static RuleKind,
    /// `None` for a kind without a threshold.
    pub at: Option<At<Milli>>,
}

/// Reads a rule.
pub(crate) fn read<'a>(faults: &'a Faults<'a>, key: &str, value: &'a Value<'a>, for_school: bool) -> Option<RuleDraft> {
    let (before, words) = (faults.errors(), words(for_school));
    let table = Table::of(faults, key, value, &words)?;
    let given: Vec<Option<RuleDraft>> = kinds(for_school).filter_map(|kind| one(&table, kind)).collect();
    if faults.errors() > before {
        return None;
    }
    match <[_; 1]>::try_from(given) {
        Ok([Some(rule)]) => Some(rule),
        _ => {
            faults.add(Code::NormRule, &value.span(), &[("known", words.join(", ").into())]);
            None
        }
    }
}

/// A kind that the table names; `Some(None)` where it says that it is not this one.
fn one<'a>(table: &Table<'a>, kind: &'static RuleKind) -> Option<Option<RuleDraft>> {
    if kind.has_threshold() {
        let at = table.optional(kind.word, number)?;
        return Some(Some(RuleDraft { kind, at: Some(at) }));
    }
    table.optional(kind.word, flag).map(|is_it| is_it.then_some(RuleDraft { kind, at: None }))
}

impl RuleDraft {
    /// The rule; what is wrong with its threshold is noted.
    pub(crate) fn rule(&self, asked: &Asked, faults: &Faults) -> Rule {
        let kind = self.kind;
        let Some(at) = &self.at else { return Rule { kind, threshold: kind.fixed.unwrap_or(Milli::ONE) } };
        (kind.check)(at, asked, faults);
        Rule { kind, threshold: *at.get_ref() }
    }
}
