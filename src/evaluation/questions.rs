//! The questions of a norm, ready to be looked up by what stands in a file.
//!
//! In: norms. Out: indicator ids to indices, and readings of answers, each text read once. Must not know: files, schools.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use crate::norm::{Norm, Reading};

/// The indicators of one norm by id.
pub(super) struct Questions<'a> {
    /// The norm.
    pub norm: &'a Arc<Norm>,
    by_id: HashMap<Cow<'a, str>, u32>,
}

impl<'a> Questions<'a> {
    /// Of one norm.
    pub fn new(norm: &'a Arc<Norm>) -> Questions<'a> {
        let mut by_id: HashMap<Cow<'a, str>, u32> = HashMap::new();
        for (at, indicator) in norm.indicators.iter().enumerate() {
            by_id.entry(indicator.id.to_lowercase().into()).or_insert(at as u32);
        }
        // An id as it stands goes before another that differs in case only.
        for (at, indicator) in norm.indicators.iter().enumerate() {
            by_id.insert(indicator.id.as_str().into(), at as u32);
        }
        Questions { norm, by_id }
    }

    /// The index of an indicator, ignoring case.
    pub fn find(&self, id: &str) -> Option<u32> {
        self.by_id.get(id).or_else(|| self.by_id.get(id.to_lowercase().as_str())).copied()
    }
}

/// Answers read before. Within a batch the same few texts come back all the time.
#[derive(Default)]
pub(super) struct Reader<'a> {
    /// By scale (its address, or that of a number indicator) and text.
    known: HashMap<(usize, &'a str), Reading>,
}

impl<'a> Reader<'a> {
    /// What an answer to an indicator says.
    pub fn read(&mut self, norm: &Norm, indicator: usize, text: &'a str) -> Reading {
        if text.is_empty() {
            return Reading::Unanswered;
        }
        let (scale, number) = (norm.scale_of(indicator), norm.indicators[indicator].number.as_ref());
        let key = number.map_or(std::ptr::from_ref(scale).addr(), |bands| std::ptr::from_ref(bands).addr());
        *self.known.entry((key, text)).or_insert_with(|| scale.read(text, number))
    }
}
