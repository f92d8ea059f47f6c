//! What is legal in a norm but odd: worth a look by who writes it, no reason to stop anything.
//!
//! In: a valid norm with the draft it came from. Out: warnings and remarks in [`Faults`], only for `sop norm check`: a run does not repeat them.
//! Everything is decided for each kind of school that can tell a difference, in integers. Must not know: TOML, answers.

mod weigh;

use std::collections::BTreeSet;

use super::draft::{NormDraft, StandardDraft};
use super::{Norm, valid};
use crate::base::finding::{Code, Fact};
use crate::base::text::fold::fold;
use crate::base::text::nearest::likeness;
use crate::input::cell;
use crate::input::draft::{At, Faults, Span};
use crate::register::{Kind, Sector};

/// Kinds of which the sector is known. Any other word may be of either.
const KINDS: [(Sector, [&str; 3]); 2] = [(Sector::Po, ["bao", "sbo", "so"]), (Sector::Vo, ["vo", "pro", "vso"])];

/// Questions are nearly the same from this likeness on, in percent.
const NEARLY: u8 = 92;

/// So many questions are compared with each other: every pair costs time.
const COMPARED: usize = 1000;

/// Notes everything odd. The draft's standards and questions are those of the norm, in the same order: a norm has no faults.
pub(super) fn advise(norm: &Norm, draft: &NormDraft, faults: &Faults) {
    let standards: Vec<&StandardDraft> = draft.themes.iter().flat_map(|theme| &theme.standards).collect();
    let advice = Advice { norm, standards, faults };
    advice.kinds(draft);
    for at in 0..norm.standards.len() {
        advice.nobody(at);
        advice.rule(at);
    }
    advice.nearly_the_same();
    advice.ids(draft);
    advice.remedies(draft);
}

struct Advice<'a> {
    norm: &'a Norm,
    standards: Vec<&'a StandardDraft>,
    faults: &'a Faults<'a>,
}

impl Advice<'_> {
    fn is_of_other_sector(&self, kind: &Kind) -> bool {
        KINDS.iter().any(|(sector, kinds)| *sector != self.norm.sector && kinds.contains(&kind.as_str()))
    }

    /// Kinds of the other sector, wherever a norm names kinds.
    fn kinds(&self, draft: &NormDraft) {
        let indicators = self.standards.iter().flat_map(|s| &s.indicators).flat_map(|i| &i.kinds);
        let named = draft.kinds.iter().chain(self.standards.iter().flat_map(|s| &s.kinds)).chain(indicators);
        let named = named.chain(draft.inventory.iter().flat_map(|item| &item.kinds));
        for at in named.filter(|at| self.is_of_other_sector(&Kind::new(at.get_ref()))) {
            let sector = self.norm.sector.as_str();
            self.faults.add(Code::NormKindOfOtherSector, &at.span(), &[("sector", sector.into())]);
        }
    }

    /// The kinds of school between which a standard can differ, of those that there can be in the norm's sector.
    fn candidates(&self, standard: usize) -> BTreeSet<Kind> {
        let s = &self.norm.standards[standard];
        let mut kinds = valid::candidates(&self.norm.kinds, &s.kinds, &self.norm.indicators[s.indicators.clone()]);
        kinds.retain(|kind| !self.is_of_other_sector(kind));
        kinds
    }

    /// A standard that no kind of school has a question of.
    fn nobody(&self, standard: usize) {
        let asked = |kind: &Kind| self.norm.applicable(standard, kind).next().is_some();
        if !self.candidates(standard).iter().any(asked)
            && let Some(id) = &self.standards[standard].id
        {
            self.faults.add(Code::NormStandardNobody, &id.span(), &[]);
        }
    }

    /// What the rule comes down to. The gravest of three remarks is made.
    fn rule(&self, standard: usize) {
        let Some(at) = self.standards[standard].rule.as_ref().and_then(|rule| rule.at.as_ref()) else { return };
        // As strict as it can be: it says just what it does.
        if self.norm.standards[standard].rule.says_all() {
            return;
        }
        let kinds = self.candidates(standard);
        let weighed: Vec<(&Kind, weigh::Standard)> =
            kinds.iter().map(|kind| (kind, weigh::Standard::new(self.norm, standard, kind))).collect();
        let which = |odd: &dyn Fn(&weigh::Standard) -> bool| {
            let asked = weighed.iter().filter(|(_, s)| !s.is_empty());
            let (yes, no): (Vec<_>, Vec<_>) = asked.partition(|(_, s)| odd(s));
            let names: Vec<&str> = yes.iter().map(|(kind, _)| kind.as_str()).filter(|name| !name.is_empty()).collect();
            match (yes.is_empty(), no.is_empty()) {
                (true, _) => None,
                (false, true) => Some("all".to_owned()),
                (false, false) => (!names.is_empty()).then(|| names.join(", ")),
            }
        };
        if let Some(kinds) = which(&weigh::Standard::critical_is_enough) {
            return self.odd(Code::NormRuleSuperfluous, at, kinds, &[]);
        }
        if let Some(kinds) = which(&|s| s.decides_alone().is_some()) {
            let alone = weighed.iter().find_map(|(_, s)| s.decides_alone()).unwrap_or(0);
            let id = self.norm.indicators[alone].id.as_str();
            return self.odd(Code::NormOneDecides, at, kinds, &[("indicator", id.into())]);
        }
        if let Some(kinds) = which(&weigh::Standard::asks_all) {
            self.odd(Code::NormShareIsAll, at, kinds, &[]);
        }
    }

    fn odd<T>(&self, code: Code, at: &At<T>, kinds: String, facts: &[(&'static str, Fact)]) {
        let facts = [facts, &[("kinds", kinds.into())]].concat();
        self.faults.add(code, &at.span(), &facts);
    }

    /// Questions that differ in next to nothing. Those that are the same to a run have been noted before.
    fn nearly_the_same(&self) {
        let questions = self.standards.iter().flat_map(|s| &s.indicators).filter_map(|i| i.text.as_ref());
        let questions: Vec<(&At<String>, String)> =
            questions.take(COMPARED).map(|at| (at, fold(at.get_ref()))).collect();
        for (later, (at, text)) in questions.iter().enumerate() {
            let is_near = |(_, other): &&(&At<String>, String)| {
                text != other && fits(text, other) && likeness(text, other) >= NEARLY
            };
            if let Some((before, _)) = questions[..later].iter().find(is_near) {
                let line = self.faults.line(before.span().start);
                let other = self.faults.excerpt(&before.span());
                self.faults.add(Code::NormTextNear, &at.span(), &[("line", line.into()), ("other", other.into())]);
            }
        }
    }

    /// Ids that a spreadsheet can't keep apart or makes something else of: one remark for the standards, one for the questions.
    fn ids(&self, draft: &NormDraft) {
        let standards: Vec<&At<String>> = self.standards.iter().filter_map(|s| s.id.as_ref()).collect();
        let questions = self.standards.iter().flat_map(|s| &s.indicators);
        let items = draft.inventory.iter().filter_map(|item| item.id.as_ref());
        let questions: Vec<&At<String>> = questions.filter_map(|question| question.id.as_ref()).chain(items).collect();
        for ids in [standards, questions] {
            let names: Vec<&str> = ids.iter().map(|id| id.get_ref().as_str()).collect();
            let alike = cell::look_alikes(&names);
            let groups: Vec<String> = (0..ids.len())
                .filter(|at| !alike[*at].is_empty())
                .map(|at| std::iter::once(&at).chain(&alike[at]).map(|at| names[*at]).collect::<Vec<_>>().join(" = "))
                .collect();
            let in_groups: BTreeSet<usize> = alike.iter().flatten().copied().collect();
            let changed: Vec<usize> =
                (0..ids.len()).filter(|at| !in_groups.contains(at) && cell::made_of(names[*at]).is_some()).collect();
            let first_alike = alike.iter().position(|others| !others.is_empty());
            if let Some(first) = first_alike {
                let facts = [("ids", groups.join("; ").into()), ("found", groups.len().into())];
                self.faults.add(Code::NormIdsAlike, &ids[first].span(), &facts);
            }
            if let Some(first) = changed.first() {
                let all: Vec<&str> = changed.iter().map(|at| names[*at]).collect();
                let facts = [("ids", all.join(", ").into()), ("found", all.len().into())];
                self.faults.add(Code::NormIdsChange, &ids[*first].span(), &facts);
            }
        }
    }

    /// Questions without a first step: one remark for a norm that has none at all, else one for each standard.
    fn remedies(&self, draft: &NormDraft) {
        let without = |s: &StandardDraft| s.indicators.iter().filter(|i| i.remedy.is_none()).count();
        let total = |s: &StandardDraft| s.indicators.len();
        let add = |span: &Span, part: &'static str, missing: usize, all: usize| {
            let facts = [("part", part.into()), ("missing", missing.into()), ("questions", all.into())];
            self.faults.add(Code::NormNoRemedy, span, &facts);
        };
        let (missing, all) =
            (self.norm.indicators.iter().filter(|i| i.remedy.is_none()).count(), self.norm.indicators.len());
        if missing == all {
            let span = draft.id.as_ref().map_or(0..0, |id| id.span());
            return add(&span, "norm", missing, all);
        }
        for standard in self.standards.iter().filter(|s| without(s) > 0) {
            if let Some(id) = &standard.id {
                add(&id.span(), "standard", without(standard), total(standard));
            }
        }
    }
}

/// Whether two texts are near enough in length to be nearly the same; saves nearly all of the comparing.
fn fits(a: &str, b: &str) -> bool {
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    short * 100 >= long * 80
}
