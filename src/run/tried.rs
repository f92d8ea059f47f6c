//! Which norms a what-if tries: the one that was given, or those in force with another threshold.
//!
//! In: a batch that was judged, and what the user asked for. Out: norms, or why not. Must not know: the command line, the words.

use std::sync::Arc;

use super::trial::Trial;
use crate::base::exact::Milli;
use crate::norm::{Norm, Rule};

/// Another threshold for a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MovedThreshold {
    /// Id of the standard, in any case.
    pub(crate) standard: String,
    /// The threshold to try.
    pub(crate) value: Milli,
}

/// Why norms can't be tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TrialRefusal {
    /// No norm that is tried has the standard.
    StandardUnknown {
        /// What was asked for.
        standard: String,
        /// The names of the norms.
        norms: Vec<String>,
        /// The ids of their standards.
        known: Vec<String>,
    },
    /// The threshold means nothing for the questions of the standard.
    ThresholdOutside {
        /// Id of the standard.
        standard: String,
        /// The rule with that threshold.
        rule: Rule,
        /// The lowest and the highest score that the questions can have.
        axis: (Milli, Milli),
    },
}

impl Trial {
    /// The norms to try, each with a name that no norm of the batch has: the one that was given, or those in force of which a standard has another
    /// threshold.
    ///
    /// # Errors
    /// A threshold that can't be tried.
    pub(crate) fn tried(
        &self,
        given: Option<Norm>,
        thresholds: &[MovedThreshold],
    ) -> Result<Vec<Arc<Norm>>, TrialRefusal> {
        let mut norms: Vec<(Norm, bool)> = match given {
            Some(norm) => vec![(norm, true)],
            None => self.judged_by().into_iter().map(|norm| (norm, false)).collect(),
        };
        for threshold in thresholds {
            let mut known = false;
            for (norm, is_tried) in &mut norms {
                let wanted = |id: &str| id.eq_ignore_ascii_case(&threshold.standard);
                let Some(at) = norm.standards.iter().position(|standard| wanted(&standard.id)) else { continue };
                norm.standards[at].rule = moved(norm, at, threshold.value)?;
                (known, *is_tried) = (true, true);
            }
            if !known {
                return Err(TrialRefusal::StandardUnknown {
                    standard: threshold.standard.clone(),
                    norms: norms.iter().map(|(norm, _)| norm.name()).collect(),
                    known: norms.iter().flat_map(|(norm, _)| &norm.standards).map(|s| s.id.clone()).collect(),
                });
            }
        }
        let tried = norms.into_iter().filter(|(_, is_tried)| *is_tried);
        Ok(tried.map(|(norm, _)| Arc::new(self.with_free_name(norm))).collect())
    }

    /// The norms by which schools are judged in the year, in order of name.
    fn judged_by(&self) -> Vec<Norm> {
        let mut norms: Vec<_> = self.dossier.now().iter().map(|a| &a.evaluation.norm).collect();
        norms.sort_by_key(|norm| norm.name());
        norms.dedup_by_key(|norm| norm.name());
        norms.into_iter().map(|norm| (**norm).clone()).collect()
    }
}

/// The rule of a standard with another threshold, or why it can't have that.
fn moved(norm: &Norm, standard: usize, value: Milli) -> Result<Rule, TrialRefusal> {
    let scales = norm.scales_of(standard);
    let standard = &norm.standards[standard];
    let rule = standard.rule.with_threshold(value);
    if rule.fits(&scales) {
        return Ok(rule);
    }
    Err(TrialRefusal::ThresholdOutside { standard: standard.id.clone(), rule, axis: rule.axis(&scales) })
}
