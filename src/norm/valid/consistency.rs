//! Consistency rules, checked as the norm is: questions and levels that there are, conditions that say something and can both hold.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::values::id;
use crate::base::finding::{Code, Fact};
use crate::base::number::to_i64;
use crate::base::text::nearest::Near;
use crate::input::draft::{At, Faults, Span};
use crate::norm::consistency::read::{ConditionDraft, RuleDraft};
use crate::norm::indicator::covers;
use crate::norm::{Compare, Condition, ConsistencyRule, Indicator, Measure, Scale, Sign, Standard};
use crate::register::Kind;

/// What the rules are about.
pub(super) struct Asked<'a> {
    kinds: &'a [Kind],
    scales: &'a [Scale],
    standards: &'a [Standard],
    indicators: &'a [Indicator],
    by_id: BTreeMap<&'a str, &'a Indicator>,
    near: Near<'a>,
    /// Whether all of these are as meant, so that what follows from them is sure.
    sound: bool,
}

impl<'a> Asked<'a> {
    /// The questions of a norm; `sound`: all of it is as meant.
    pub(super) fn new(
        kinds: &'a [Kind],
        scales: &'a [Scale],
        standards: &'a [Standard],
        indicators: &'a [Indicator],
        sound: bool,
    ) -> Asked<'a> {
        let by_id = indicators.iter().map(|known| (known.id.as_str(), known)).collect();
        let near = Near::new(indicators.iter().map(|known| known.id.as_str()));
        Asked { kinds, scales, standards, indicators, by_id, near, sound }
    }
}

/// The rules; everything that is wrong with them is noted.
pub(super) fn rules(drafts: &[RuleDraft], asked: &Asked, faults: &Faults) -> Vec<ConsistencyRule> {
    let mut rules = Vec::new();
    let mut ids: BTreeMap<String, usize> = BTreeMap::new();
    let mut signs: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for draft in drafts {
        let own = id(draft.id.as_ref(), faults);
        let span: Span = draft.id.as_ref().map_or(draft.span.clone(), At::span);
        let line = faults.line(span.start);
        match ids.entry(own.to_lowercase()) {
            Entry::Occupied(first) if !own.is_empty() => {
                let facts = [("part", "consistency".into()), ("line", (*first.get()).into())];
                faults.add(Code::NormIdTwice, &span, &facts);
            }
            Entry::Occupied(_) => {}
            Entry::Vacant(entry) => _ = entry.insert(line),
        }
        let Some(sign) = sign(draft, asked, faults) else { continue };
        match signs.entry(sign.key()) {
            Entry::Occupied(first) => {
                let (other, line) = first.get();
                faults.add(Code::NormConsistencyTwice, &span, &[("other", other.into()), ("line", (*line).into())]);
            }
            Entry::Vacant(entry) => _ = entry.insert((own.clone(), line)),
        }
        let question = draft.question.as_ref().map(|at| at.get_ref().clone());
        rules.push(ConsistencyRule { id: own, question, sign });
    }
    rules
}

/// What a rule notices; `None`, and noted, where it can't be known.
fn sign(draft: &RuleDraft, asked: &Asked, faults: &Faults) -> Option<Sign> {
    if !draft.sound {
        return None;
    }
    match (&draft.pair, draft.numbers.as_slice()) {
        (Some(pair), []) => self::pair(pair, asked, faults),
        (None, [(measure, number)]) => numbered(*measure, number, asked, faults),
        _ => {
            let known = Sign::KINDS.map(|(key, _)| key).join(", ");
            faults.add(Code::NormConsistencyKind, &draft.span, &[("known", known.into())]);
            None
        }
    }
}

fn pair(at: &At<Vec<ConditionDraft>>, asked: &Asked, faults: &Faults) -> Option<Sign> {
    let [first, second] = at.get_ref().as_slice() else {
        faults.add(Code::NormConsistencyPair, &at.span(), &[("conditions", at.get_ref().len().into())]);
        return None;
    };
    let (one, two) = (condition(first, asked, faults), condition(second, asked, faults));
    let (one, two) = (one?, two?);
    if one.indicator == two.indicator {
        let span = second.indicator.as_ref().map_or(at.span(), At::span);
        faults.add(Code::NormConsistencySelf, &span, &[]);
    } else if !together(&one, &two, asked) {
        let facts = [("why", "kinds".into()), ("first", (&one.indicator).into()), ("second", (&two.indicator).into())];
        faults.add(Code::NormConsistencyNever, &at.span(), &facts);
    }
    Some(Sign::Pair([one, two]))
}

/// Whether some kind of school is asked both questions. Not judged where questions are missing.
fn together(one: &Condition, two: &Condition, asked: &Asked) -> bool {
    let find = |condition: &Condition| asked.by_id.get(condition.indicator.as_str()).copied();
    let (Some(one), Some(two)) = (find(one), find(two)) else { return true };
    let lists = [asked.kinds, &one.kinds, &two.kinds]
        .into_iter()
        .chain([one, two].map(|question| asked.standards.get(question.standard).map_or(&[][..], |s| &s.kinds)));
    let lists: Vec<&[Kind]> = lists.filter(|kinds| !kinds.is_empty()).collect();
    // A kind that the norm leaves out is told as such.
    if lists.iter().copied().flatten().any(|kind| !covers(asked.kinds, kind)) {
        return true;
    }
    let candidates: BTreeSet<&Kind> = lists.iter().copied().flatten().collect();
    candidates.is_empty() || candidates.into_iter().any(|kind| lists.iter().all(|kinds| covers(kinds, kind)))
}

fn condition(draft: &ConditionDraft, asked: &Asked, faults: &Faults) -> Option<Condition> {
    let at = draft.indicator.as_ref()?;
    let [(compare, level)] = draft.levels.as_slice() else {
        let known = Compare::ALL.map(Compare::as_str).join(", ");
        faults.add(Code::NormConsistencyCondition, &draft.span, &[("known", known.into())]);
        return None;
    };
    let made = Condition { indicator: at.get_ref().clone(), compare: *compare, level: *level.get_ref() };
    if !asked.sound {
        return Some(made);
    }
    let Some(question) = asked.by_id.get(made.indicator.as_str()) else {
        let near = asked.near.to(at.get_ref());
        let facts = [("found", near.len().into()), ("near", near.join(", ").into())];
        faults.add(Code::NormConsistencyIndicator, &at.span(), &facts);
        return None;
    };
    let scale = asked.scales.get(question.scale)?;
    if !scale.levels.iter().any(|known| known.value == made.level) {
        let known: Vec<String> = scale.levels.iter().map(|known| known.value.to_string()).collect();
        let facts = [("indicator", at.get_ref().into()), ("known", known.join(", ").into())];
        faults.add(Code::NormConsistencyLevel, &level.span(), &facts);
        return None;
    }
    let always = match made.compare {
        Compare::Exactly => false,
        Compare::AtLeast => made.level == scale.lowest(),
        Compare::AtMost => made.level == scale.highest(),
    };
    if always {
        faults.add(Code::NormConsistencyAlways, &level.span(), &[("indicator", at.get_ref().into())]);
    }
    Some(made)
}

/// An explanation of fewer characters says too little to be the same as another by anything but chance.
const SHORTEST: i64 = 20;

/// Longer than this nobody calls quick.
const LONGEST: i64 = 3600;

fn numbered(measure: Measure, at: &At<i64>, asked: &Asked, faults: &Faults) -> Option<Sign> {
    let number = *at.get_ref();
    let key = measure.as_str();
    let (least, most): (i64, i64) = match measure {
        Measure::SameLevel => (2, 10_000),
        Measure::Jump => (1, 1_000),
        Measure::SameExplanation => (SHORTEST, 10_000),
        Measure::Within => (1, LONGEST),
    };
    if !(least..=most).contains(&number) {
        let facts = [("key", key.into()), ("least", Fact::Count(least)), ("most", Fact::Count(most))];
        faults.add(Code::NormConsistencyNumber, &at.span(), &facts);
        return None;
    }
    let words = |scale: usize| asked.indicators.iter().filter(move |q| q.scale == scale && q.number.is_none()).count();
    let highest = match measure {
        Measure::SameLevel => (0..asked.scales.len()).map(words).max().map(to_i64),
        Measure::Jump => asked.scales.iter().map(|scale| to_i64(scale.levels.len()) - 1).max(),
        Measure::SameExplanation | Measure::Within => None,
    };
    if let Some(highest) = highest.filter(|highest| asked.sound && number > *highest) {
        faults.add(Code::NormConsistencyNever, &at.span(), &[("why", key.into()), ("highest", Fact::Count(highest))]);
    }
    Some(measure.sign(u32::try_from(number).ok()?))
}
