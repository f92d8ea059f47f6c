//! The records behind a chart, and what a specification in Vega-Lite draws of them.
//!
//! In: both, from [`crate::present::lite`]. Out: the records with what they all say. Must not know: what is drawn.

use serde_json::{Map, Value, json};

/// The records behind a chart, and what is drawn of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lite {
    /// One object per mark; columns as in the tables.
    pub(crate) records: Vec<Value>,
    /// The specification without its words and data.
    pub(crate) body: Value,
}

/// Columns that all records have: the norm and the year.
pub(crate) type Common = [(&'static str, String)];

impl Lite {
    /// The records, each with the columns that all have; where a record says it itself (the year of a development), that stands.
    pub(crate) fn records(&self, common: &Common) -> Vec<Value> {
        let with = |record: &Value| {
            let own = record.as_object().cloned().unwrap_or_default();
            let all: Map<_, _> = common.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
            Value::Object(all.into_iter().chain(own).collect())
        };
        self.records.iter().map(with).collect()
    }
}
