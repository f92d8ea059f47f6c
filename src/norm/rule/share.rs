//! `share = p`: the weight of what is at least sufficient is at least p of the whole weight. Above 0, at most 1.

use super::model::RuleKind;
use super::{Asked, Format, Rule, Sum};
use crate::base::exact::Milli;
use crate::base::finding::Code;
use crate::input::draft::{At, Faults};

pub(super) const KIND: RuleKind = RuleKind {
    word: "share",
    dutch: "aandeel",
    for_school: true,
    fixed: None,
    all_at: Some(Milli::ONE),
    by_sufficient: true,
    weighs: true,
    format: Format { is_percentage: true, digits: 2 },
    one,
    per: |weight| weight,
    axis: |_| (Milli(0), Milli::ONE),
    ladder: |_| (1..=20).map(|step| Milli(step * 50)).collect(),
    fits: |share, _| is_share(share),
    with: Rule::share,
    check,
};

impl Rule {
    /// A share of the questions, by weight.
    pub const fn share(threshold: Milli) -> Rule {
        Rule { kind: &KIND, threshold }
    }
}

#[inline]
fn one(weight: Milli, _level: i64, sufficient: bool) -> Sum {
    Sum { points: if sufficient { weight } else { Milli(0) }, weight }
}

fn is_share(share: Milli) -> bool {
    share > Milli(0) && share <= Milli::ONE
}

fn check(at: &At<Milli>, _asked: &Asked, faults: &Faults) {
    if !is_share(*at.get_ref()) {
        faults.add(Code::NormShare, &at.span(), &[]);
    }
}
