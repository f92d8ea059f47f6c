//! How a batch says that its register is to be read.

use std::collections::BTreeMap;

use regex::Regex;

use crate::register::{Kind, Sector};

/// What a batch says about its register: what a number looks like, and what the file itself does not tell.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What a vestigingsnummer looks like.
    pub id_pattern: Regex,
    /// The sector, where the column povo or its cell is blank.
    pub sector: Option<Sector>,
    /// The kind, where the column soort or its cell is blank.
    pub kind: Option<Kind>,
    /// Other words for kinds, as the file has them, folded, and what they stand for.
    pub kind_words: BTreeMap<String, Kind>,
    /// The municipalities (gemeenten) whose schools take part; none: all schools do.
    pub municipalities: Vec<String>,
}

impl Reading {
    /// Everything as the file says it.
    pub fn plain(id_pattern: Regex) -> Reading {
        Reading { id_pattern, sector: None, kind: None, kind_words: BTreeMap::new(), municipalities: Vec::new() }
    }
}
