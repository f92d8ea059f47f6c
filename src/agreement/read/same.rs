//! Rows of one agreement that say the same, whichever tables they stand in.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::entry::{Entry, Origin};
use crate::base::finding::Source;

/// Rows that say the same.
pub(super) struct Same {
    /// The first of them.
    pub entry: Entry,
    pub mark: String,
    /// Where they stand.
    pub tables: BTreeSet<Arc<Source>>,
    /// What any of them said when the program wrote it, if that was something else.
    pub written: BTreeSet<Origin>,
    /// The same of each, also where nobody changed anything; `None` of one of which it is not known.
    pub origins: BTreeSet<Option<Origin>>,
}

impl Same {
    pub(super) fn new(entry: Entry) -> Same {
        let mark = entry.agreement.mark();
        Same { entry, mark, tables: BTreeSet::new(), written: BTreeSet::new(), origins: BTreeSet::new() }
    }

    fn came_from(&self, mark: &str) -> bool {
        self.written.iter().any(|written| written.mark == mark)
    }

    /// Whether the other was made from this one: in another table, and not the other way around as well.
    fn is_origin_of(&self, other: &Same) -> bool {
        other.came_from(&self.mark) && !self.came_from(&other.mark) && self.tables.is_disjoint(&other.tables)
    }
}

/// Joins rows that say the same, in the order of the first of each.
pub(super) fn joined(entries: Vec<Entry>) -> Vec<Same> {
    let singles = entries.into_iter().map(|entry| {
        let (table, written) = (entry.agreement.place.source.clone(), entry.written.clone());
        let origins = BTreeSet::from([written.clone().filter(Origin::tells_columns)]);
        Same { tables: BTreeSet::from([table]), written: written.into_iter().collect(), origins, ..Same::new(entry) }
    });
    rejoined(singles)
}

/// The same of what was joined before.
pub(super) fn rejoined(singles: impl IntoIterator<Item = Same>) -> Vec<Same> {
    let mut all: Vec<Same> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for mut single in singles {
        single.written.retain(|written| written.mark != single.mark);
        let at = *known.entry(single.mark.clone()).or_insert(all.len());
        match all.get_mut(at) {
            Some(same) => {
                same.tables.extend(single.tables);
                same.written.extend(single.written);
                same.origins.extend(single.origins);
                if same.entry.agreement.contested.is_empty() {
                    same.entry.places = single.entry.places;
                    same.entry.agreement.contested = single.entry.agreement.contested;
                }
            }
            None => all.push(single),
        }
    }
    all
}

/// Without the rows that another one was made from. Where each was made from another nothing is certain, and all stay.
pub(super) fn without_origins(all: Vec<Same>) -> Vec<Same> {
    let by_mark: HashMap<&str, &Same> = all.iter().map(|same| (same.mark.as_str(), same)).collect();
    let mut rows: BTreeMap<&Arc<Source>, usize> = BTreeMap::new();
    all.iter().flat_map(|same| &same.tables).for_each(|table| *rows.entry(table).or_default() += 1);
    // Beside another row of its own table it is no state of before: that table contradicts itself.
    let is_alone = |one: &Same| one.tables.iter().all(|table| rows.get(table) == Some(&1));
    let of = |same: &Same| {
        let origins = same.written.iter().filter_map(|written| by_mark.get(written.mark.as_str()));
        let origins = origins.filter(|origin| is_alone(origin) && origin.is_origin_of(same));
        origins.map(|origin| origin.mark.clone()).collect::<Vec<_>>()
    };
    let origins: HashSet<String> = all.iter().flat_map(of).collect();
    let is_certain = origins.len() < all.len();
    all.into_iter().filter(|same| !(is_certain && origins.contains(&same.mark))).collect()
}
