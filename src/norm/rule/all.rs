//! `all = true`: every question at least sufficient. Its score is the share that is; that must be all of it.

use super::model::RuleKind;
use super::{Rule, share};
use crate::base::exact::Milli;

pub(super) const KIND: RuleKind =
    RuleKind { word: "all", dutch: "alle", fixed: Some(Milli::ONE), weighs: false, ..share::KIND };

impl Rule {
    /// Every question.
    pub const ALL: Rule = Rule { kind: &KIND, threshold: Milli::ONE };
}
