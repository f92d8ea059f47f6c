//! Scales and bands: levels that rise, words that mean one thing.

use std::collections::BTreeMap;

use super::values::{id, texts};
use crate::base::exact::Milli;
use crate::base::finding::Code;
use crate::base::text::fold::fold;
use crate::input::draft::{At, Faults};
use crate::norm::draft::{BandsDraft, ScaleDraft};
use crate::norm::{Bands, Better, Level, Scale};

/// Level values run from minus this to this, so that no weighted sum can overflow.
const LARGEST_LEVEL: i64 = 1000;

/// Judges all scales; as many as there are drafts, in the same order.
pub(super) fn scales(drafts: &[ScaleDraft], faults: &Faults) -> Vec<Scale> {
    drafts.iter().map(|draft| scale(draft, faults)).collect()
}

fn scale(draft: &ScaleDraft, faults: &Faults) -> Scale {
    let levels: Vec<Level> = draft
        .levels
        .iter()
        .map(|l| Level {
            value: *l.value.get_ref(),
            label: l.label.get_ref().clone(),
            also: texts(&l.also),
            meaning: l.meaning.as_ref().map(|at| at.get_ref().clone()),
        })
        .collect();
    levels_rise(draft, faults);
    words_mean_one_thing(draft, faults);
    let sufficient = draft.sufficient.as_ref().map_or(0, |at| sufficient(at, draft, &levels, faults));
    Scale {
        id: draft.id.as_ref().map(|at| id(Some(at), faults)),
        levels,
        sufficient,
        not_applicable: texts(&draft.not_applicable),
        unknown: texts(&draft.unknown),
    }
}

fn levels_rise(draft: &ScaleDraft, faults: &Faults) {
    if draft.sound && draft.levels.len() < 2 {
        faults.add(Code::NormLevelsFew, &draft.span, &[]);
    }
    for level in &draft.levels {
        if level.value.get_ref().abs() > LARGEST_LEVEL {
            faults.add(Code::NormLevelRange, &level.value.span(), &[]);
        }
    }
    for pair in draft.levels.windows(2) {
        if pair[1].value.get_ref() <= pair[0].value.get_ref() {
            let before = pair[0].value.get_ref().to_string();
            faults.add(Code::NormLevelOrder, &pair[1].value.span(), &[("before", before.into())]);
        }
    }
}

fn sufficient(at: &At<i64>, draft: &ScaleDraft, levels: &[Level], faults: &Faults) -> i64 {
    let value = *at.get_ref();
    if draft.sound && levels.iter().all(|level| level.value != value) {
        let known: Vec<String> = levels.iter().map(|level| level.value.to_string()).collect();
        faults.add(Code::NormSufficient, &at.span(), &[("known", known.join(", ").into())]);
    } else if levels.first().is_some_and(|level| level.value == value) {
        faults.add(Code::NormSufficientLowest, &at.span(), &[]);
    }
    value
}

/// An answer is read by number first, then by word: a word that stands for two things, or is the number of another level, would be
/// read as only one of them.
fn words_mean_one_thing(draft: &ScaleDraft, faults: &Faults) {
    let levels = draft.levels.iter().enumerate().flat_map(|(i, l)| {
        let value = Some(*l.value.get_ref());
        std::iter::once(&l.label).chain(&l.also).map(move |word| (i, value, word))
    });
    let n = draft.levels.len();
    let others =
        draft.not_applicable.iter().map(|w| (n, None, w)).chain(draft.unknown.iter().map(|w| (n + 1, None, w)));
    let numbers: BTreeMap<Milli, i64> = draft
        .levels
        .iter()
        .map(|l| *l.value.get_ref())
        .filter(|value| value.abs() <= LARGEST_LEVEL)
        .map(|value| (Milli::whole(value), value))
        .collect();
    let mut seen: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (meaning, value, word) in levels.chain(others) {
        let line = faults.line(word.span().start);
        let (first, first_line) = *seen.entry(fold(word.get_ref())).or_insert((meaning, line));
        if first != meaning {
            faults.add(Code::NormWordTwice, &word.span(), &[("line", first_line.into())]);
        }
        let number = Milli::parse(word.get_ref()).ok().and_then(|number| numbers.get(&number));
        if number.is_some_and(|number| Some(*number) != value) {
            faults.add(Code::NormWordNumber, &word.span(), &[]);
        }
    }
}

/// Judges the bands of a number indicator. `levels` is the number of levels of its scale, when that is sure.
pub(super) fn bands(draft: &BandsDraft, levels: Option<usize>, faults: &Faults) -> Option<Bands> {
    let better = draft.better.as_ref().and_then(|at| super::values::word(at, better, Code::NormBetter, faults));
    let unit = draft.unit.as_ref().map(|at| unit(at, faults)).unwrap_or_default();
    let limits = draft.bands.as_ref()?;
    if let Some(levels) = levels
        && limits.get_ref().len() + 1 != levels
    {
        let facts =
            [("bands", limits.get_ref().len().into()), ("levels", levels.into()), ("needed", (levels - 1).into())];
        faults.add(Code::NormBandCount, &limits.span(), &facts);
    }
    for pair in limits.get_ref().windows(2) {
        if pair[1].get_ref() <= pair[0].get_ref() {
            let before = pair[0].get_ref().to_string();
            faults.add(Code::NormBandOrder, &pair[1].span(), &[("before", before.into())]);
        }
    }
    Some(Bands { limits: limits.get_ref().iter().map(|at| *at.get_ref()).collect(), better: better?, unit })
}

fn better(text: &str) -> Option<Better> {
    match text {
        "higher" => Some(Better::Higher),
        "lower" => Some(Better::Lower),
        _ => None,
    }
}

/// The unit is taken off the end of an answer before the number is read, so it can't hold what a number is made of.
fn unit(at: &At<String>, faults: &Faults) -> String {
    let numeric = |c: char| c.is_ascii_digit() || matches!(c, ',' | '-' | '+' | '\u{2212}');
    if at.get_ref().contains(numeric) || at.get_ref() == "." || at.get_ref().contains('\n') {
        faults.add(Code::NormUnit, &at.span(), &[]);
    }
    at.get_ref().clone()
}
