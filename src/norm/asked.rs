//! Everything that a norm asks in a self-evaluation: its indicators and then its inventory, as what reads answers sees them.
//!
//! In: a norm, and the number of a question. Out: what it takes to recognise the question and to read an answer. Below the number of indicators a question is an
//! indicator and counts in a standard; from there on it is an item of the inventory and counts in nothing. Must not know: files, schools.

use super::indicator::covers;
use super::inventory::nearness_scale;
use super::scale::{Bands, Reading, Scale};
use super::{Indicator, InventoryItem, Norm};
use crate::base::exact::Milli;
use crate::register::Kind;

/// A question of a norm, whatever it counts in.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Its id.
    pub id: &'a str,
    /// The question, or what the item is called.
    pub text: &'a str,
    /// Older wordings.
    pub also: &'a [String],
    /// Kinds that it is asked of; empty: all.
    pub kinds: &'a [Kind],
    /// Whether n.v.t. is allowed.
    pub not_applicable: bool,
    /// How a number becomes a level, where one is asked.
    pub number: Option<&'a Bands>,
    /// The scale.
    pub scale: &'a Scale,
    /// Whether it is an item of the inventory.
    pub is_inventory: bool,
}

impl Asked<'_> {
    /// What an answer says ([`Scale::read`]). Of an inventory a number says nothing: which choice is the first differs from list to list.
    pub fn read(&self, answer: &str) -> Reading {
        match self.is_inventory && Milli::parse(answer.trim()).is_ok() {
            true => Reading::Unknown,
            false => self.scale.read(answer, self.number),
        }
    }

    /// Its text and its older wordings.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.text).chain(self.also.iter().map(String::as_str))
    }
}

impl Norm {
    /// How many questions it asks.
    pub fn asked_count(&self) -> usize {
        self.indicators.len() + self.inventory.len()
    }

    /// A question by its number.
    #[inline]
    pub fn asked(&self, at: usize) -> Asked<'_> {
        match at.checked_sub(self.indicators.len()) {
            None => self.of_indicator(&self.indicators[at]),
            Some(item) => of_item(&self.inventory[item]),
        }
    }

    /// The same; `None` where there is none of that number.
    #[inline]
    pub fn asked_if(&self, at: usize) -> Option<Asked<'_>> {
        (at < self.asked_count()).then(|| self.asked(at))
    }

    /// Every question, in order of number.
    pub fn all_asked(&self) -> impl Iterator<Item = Asked<'_>> {
        self.indicators.iter().map(|one| self.of_indicator(one)).chain(self.inventory.iter().map(of_item))
    }

    /// Every scale that answers are given on, that of an inventory included where there is one.
    pub(crate) fn answer_scales(&self) -> impl Iterator<Item = &Scale> {
        self.scales.iter().chain((!self.inventory.is_empty()).then(nearness_scale))
    }

    /// Whether a question, by its number, is one of the inventory.
    pub fn is_inventory(&self, at: usize) -> bool {
        at >= self.indicators.len()
    }

    /// The numbers of the questions of the inventory that a kind of school is asked.
    pub fn inventory_of<'n>(&'n self, kind: &'n Kind) -> impl Iterator<Item = usize> + 'n {
        let items = self.inventory.iter().enumerate().filter(|(_, item)| covers(&item.kinds, kind));
        items.map(|(at, _)| self.indicators.len() + at)
    }

    fn of_indicator<'n>(&'n self, one: &'n Indicator) -> Asked<'n> {
        Asked {
            id: &one.id,
            text: &one.text,
            also: &one.also,
            kinds: &one.kinds,
            not_applicable: one.not_applicable,
            number: one.number.as_ref(),
            scale: &self.scales[one.scale],
            is_inventory: false,
        }
    }
}

fn of_item(item: &InventoryItem) -> Asked<'_> {
    Asked {
        id: &item.id,
        text: &item.text,
        also: &item.also,
        kinds: &item.kinds,
        not_applicable: false,
        number: None,
        scale: nearness_scale(),
        is_inventory: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norm::testing::{inventory, norm};
    use crate::norm::{Nearness, Rule};

    #[test]
    fn an_item_is_read_in_words_and_never_by_a_number() {
        let norm = Norm { inventory: inventory(&["X1"]), ..norm(&[("V1", Rule::ALL, 2)]) };
        let asked = norm.asked(2);
        let says = |answer: &str| match asked.read(answer) {
            Reading::Level(level) => Nearness::of_level(level).map_or("?", Nearness::as_str),
            Reading::Unanswered => "",
            Reading::NotApplicable | Reading::Unknown => "unknown",
        };
        for (answer, expected) in [
            ("In de school", "in_de_school"),
            ("buiten de school, snel beschikbaar", "snel_beschikbaar"),
            (" niet ", "niet_beschikbaar"),
            ("weet niet", ""),
            ("", ""),
            ("2", "unknown"),
            ("1,0", "unknown"),
            ("ja", "unknown"),
            ("nee", "unknown"),
            ("n.v.t.", "unknown"),
        ] {
            assert_eq!(says(answer), expected, "{answer}");
        }
        assert!(norm.asked_if(3).is_none() && norm.is_inventory(2) && !norm.is_inventory(1));
    }
}
