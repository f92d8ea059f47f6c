//! Themes, standards and indicators: ids once, scales that exist, rules that can be met and missed.

use std::collections::BTreeMap;

use super::scales;
use super::values::{id, kinds, owned, texts, word};
use crate::base::exact::Milli;
use crate::base::finding::Code;
use crate::base::text::fold::fold;
use crate::input::draft::{At, Faults};
use crate::norm::draft::{IndicatorDraft, ScaleDraft, StandardDraft, ThemeDraft};
use crate::norm::inventory::read::ItemDraft;
use crate::norm::rule::{Asked, Rule};
use crate::norm::{Indicator, InventoryItem, Nature, Scale, Standard, Theme};
use crate::register::Kind;

/// The largest weight.
const HEAVIEST: Milli = Milli::whole(1000);

/// What the themes of a norm become.
pub(super) struct Body<'a> {
    faults: &'a Faults<'a>,
    norm_kinds: &'a [Kind],
    drafts: &'a [ScaleDraft],
    scales: &'a [Scale],
    /// Whether the scales are as meant, so that what follows from them is sure.
    sound: bool,
    /// Which scales an indicator uses.
    used: Vec<bool>,
    /// What stands where, in lower case: ids by what they are of, and the wordings of questions.
    seen: BTreeMap<(&'static str, String), usize>,
    pub themes: Vec<Theme>,
    pub standards: Vec<Standard>,
    pub indicators: Vec<Indicator>,
    pub inventory: Vec<InventoryItem>,
}

impl<'a> Body<'a> {
    /// Empty. `scales` are what `drafts` became; `sound`: without errors.
    pub(super) fn new(
        faults: &'a Faults<'a>,
        norm_kinds: &'a [Kind],
        drafts: &'a [ScaleDraft],
        scales: &'a [Scale],
        sound: bool,
    ) -> Body<'a> {
        Body {
            faults,
            norm_kinds,
            drafts,
            scales,
            sound,
            used: vec![false; drafts.len()],
            seen: BTreeMap::new(),
            themes: Vec::new(),
            standards: Vec::new(),
            indicators: Vec::new(),
            inventory: Vec::new(),
        }
    }

    /// Judges the inventory. Its items are recognised among the questions: they share their ids and wordings.
    pub(super) fn stocked(mut self, items: &[ItemDraft]) -> Body<'a> {
        for draft in items {
            self.kinds_within(&draft.kinds, self.norm_kinds);
            let id = self.unique("indicator", draft.id.as_ref());
            self.wordings(draft.text.iter().chain(&draft.also));
            let read = |at| word(at, Nature::parse, Code::NormInventoryType, self.faults);
            let item = InventoryItem {
                id,
                nature: draft.nature.as_ref().and_then(read).unwrap_or(Nature::Expertise),
                text: owned(draft.text.as_ref()),
                also: texts(&draft.also),
                kinds: kinds(&draft.kinds),
            };
            self.inventory.push(item);
        }
        self
    }

    /// Judges all themes, and what can only be known when all are there; `sound`: nothing of them is left out.
    pub(super) fn fill(mut self, themes: &[ThemeDraft], sound: bool) -> Body<'a> {
        let before = self.faults.errors();
        for draft in themes {
            let first = self.standards.len();
            let id = self.unique("theme", draft.id.as_ref());
            draft.standards.iter().for_each(|standard| self.standard(standard));
            self.themes.push(Theme {
                id,
                title: owned(draft.title.as_ref()),
                question: draft.question.as_ref().map(|question| question.get_ref().clone()),
                standards: first..self.standards.len(),
            });
        }
        for draft in themes.iter().flat_map(|theme| &theme.standards) {
            self.replaced_are_gone(draft);
        }
        if sound && self.faults.errors() == before {
            self.scales_are_used();
        }
        self
    }

    /// Only judged when no indicator has a fault that may be the reason.
    fn scales_are_used(&self) {
        for (draft, used) in self.drafts.iter().zip(&self.used) {
            if let (Some(id), false) = (&draft.id, used) {
                self.faults.add(Code::NormScaleUnused, &id.span(), &[]);
            }
        }
    }

    fn standard(&mut self, draft: &StandardDraft) {
        let before = self.faults.errors();
        let first = self.indicators.len();
        let own_kinds = kinds(&draft.kinds);
        self.kinds_within(&draft.kinds, self.norm_kinds);
        let standard_id = self.unique("standard", draft.id.as_ref());
        for indicator in &draft.indicators {
            self.indicator(indicator, &own_kinds);
        }
        let sound = draft.sound && self.faults.errors() == before;
        let rule = self.rule(draft, &own_kinds, first, sound);
        self.standards.push(Standard {
            id: standard_id,
            title: owned(draft.title.as_ref()),
            theme: self.themes.len(),
            rule,
            critical: draft.critical,
            kinds: own_kinds,
            replaces: draft.replaces.iter().map(|at| id(Some(at), self.faults)).collect(),
            older: vec![],
            indicators: first..self.indicators.len(),
        });
    }

    /// `sound`: the indicators from `first` on are as meant.
    fn rule(&self, draft: &StandardDraft, own_kinds: &[Kind], first: usize, sound: bool) -> Rule {
        let asked = Asked {
            norm_kinds: self.norm_kinds,
            own_kinds,
            indicators: &self.indicators[first..],
            scales: self.scales,
            sound: sound && self.sound,
        };
        draft.rule.as_ref().map_or(Rule::ALL, |rule| rule.rule(&asked, self.faults))
    }

    fn indicator(&mut self, draft: &IndicatorDraft, standard_kinds: &[Kind]) {
        self.kinds_within(&draft.kinds, if standard_kinds.is_empty() { self.norm_kinds } else { standard_kinds });
        let scale = self.scale_of(draft);
        let number = draft.number.as_ref().and_then(|number| {
            let levels = scale.filter(|i| self.drafts[*i].sound && self.scales[*i].levels.len() > 1);
            scales::bands(number, levels.map(|i| self.scales[i].levels.len()), self.faults)
        });
        let indicator_id = self.unique("indicator", draft.id.as_ref());
        self.wordings(draft.text.iter().chain(&draft.also));
        self.indicators.push(Indicator {
            id: indicator_id,
            text: owned(draft.text.as_ref()),
            also: texts(&draft.also),
            standard: self.standards.len(),
            weight: draft.weight.as_ref().map_or(Milli::ONE, |at| self.weight(at)),
            critical: draft.critical,
            kinds: kinds(&draft.kinds),
            not_applicable: draft.not_applicable.as_ref().is_some_and(|at| *at.get_ref()),
            remedy: draft.remedy.as_ref().map(|at| at.get_ref().clone()),
            scale: scale.unwrap_or(0),
            number,
        });
    }

    fn weight(&self, at: &At<Milli>) -> Milli {
        let weight = *at.get_ref();
        if weight <= Milli(0) || weight > HEAVIEST {
            self.faults.add(Code::NormWeight, &at.span(), &[]);
        }
        weight
    }

    /// The index of an indicator's scale; `None` when there is none of that name.
    fn scale_of(&mut self, draft: &IndicatorDraft) -> Option<usize> {
        let name = draft.scale.as_ref().map(|at| at.get_ref().as_str());
        let index = self.drafts.iter().position(|scale| scale.id.as_ref().map(|at| at.get_ref().as_str()) == name);
        match (index, &draft.scale) {
            (Some(index), _) => self.used[index] = true,
            (None, Some(at)) => {
                let known: Vec<&str> =
                    self.drafts.iter().filter_map(|scale| Some(scale.id.as_ref()?.get_ref().as_str())).collect();
                let facts = [("known", known.join(", ").into()), ("scales", known.len().into())];
                self.faults.add(Code::NormScaleUnknown, &at.span(), &facts);
            }
            (None, None) => {}
        }
        let allowed = draft.not_applicable.as_ref().filter(|at| *at.get_ref());
        if let (Some(index), Some(at)) = (index, allowed)
            && self.drafts[index].not_applicable.is_empty()
        {
            self.faults.add(Code::NormNoWordForNotApplicable, &at.span(), &[]);
        }
        index
    }

    /// An id that is an id and stands only once; upper and lower case are the same, because file systems and people think so.
    fn unique(&mut self, part: &'static str, at: Option<&At<String>>) -> String {
        let found = id(at, self.faults);
        if let (Some(at), false) = (at, found.is_empty())
            && let Some(line) = self.first(part, at, at.get_ref().to_lowercase())
        {
            self.faults.add(Code::NormIdTwice, &at.span(), &[("part", part.into()), ("line", line.into())]);
        }
        found
    }

    /// The line on which the same text stood before, if it did.
    fn first(&mut self, part: &'static str, at: &At<String>, text: String) -> Option<usize> {
        let line = self.faults.line(at.span().start);
        match self.seen.entry((part, text)) {
            std::collections::btree_map::Entry::Occupied(entry) => Some(*entry.get()),
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(line);
                None
            }
        }
    }

    /// A table with one column per question finds an indicator by its wording, as [`fold`] compares texts, so that must not stand with another as
    /// well.
    fn wordings<'t>(&mut self, wordings: impl Iterator<Item = &'t At<String>>) {
        for at in wordings {
            if let Some(line) = self.first("wording", at, fold(at.get_ref())) {
                self.faults.add(Code::NormTextTwice, &at.span(), &[("line", line.into())]);
            }
        }
    }

    /// A kind that what is around it leaves out can never apply: most often a slip of the pen.
    fn kinds_within(&self, list: &[At<String>], around: &[Kind]) {
        for at in list.iter().filter(|at| !around.is_empty() && !around.contains(&Kind::new(at.get_ref()))) {
            let known: Vec<&str> = around.iter().map(Kind::as_str).collect();
            self.faults.add(Code::NormKindElsewhere, &at.span(), &[("known", known.join(", ").into())]);
        }
    }

    fn replaced_are_gone(&self, draft: &StandardDraft) {
        for at in &draft.replaces {
            if let Some(line) = self.seen.get(&("standard", at.get_ref().to_lowercase())) {
                self.faults.add(Code::NormReplacesPresent, &at.span(), &[("line", (*line).into())]);
            }
        }
    }
}
