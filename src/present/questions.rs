//! What each question brought, as paper may show it.
//!
//! In: the dossier. Out: the rows of question value of one norm or of all; questions that were asked of too few schools are left out and counted. Must not know:
//! templates.

use crate::norm::Norm;
use crate::present::words::number;
use crate::run::dossier::Dossier;
use crate::stats::question_value::QuestionValueRow;
use crate::wording::{Arg, Wording};

/// The questions that may be shown, and how many were asked of too few schools.
pub struct Questions<'a> {
    /// Those that were asked, in the norm's order.
    pub shown: Vec<&'a QuestionValueRow>,
    /// How many were asked of fewer schools than [`Dossier::minimum_group`], in the year with the most.
    pub hidden: usize,
}

impl<'a> Questions<'a> {
    /// Those that never made a difference.
    pub fn never(&self) -> impl Iterator<Item = &'a QuestionValueRow> {
        self.shown.iter().copied().filter(|row| row.made_difference() == Some(false))
    }

    /// How many there are and how many of them never made a difference, for a sentence.
    pub fn counts(&self, w: &Wording) -> [(&'static str, Arg<'static>); 4] {
        let (all, never) = (self.shown.len(), self.never().count());
        [("n", all.into()), ("all", number(w, all).into()), ("never", never.into()), ("count", number(w, never).into())]
    }
}

/// The questions of the norms that `keep` chooses; what nobody was asked is no part of it.
pub fn questions(dossier: &Dossier, keep: impl Fn(&Norm) -> bool) -> Questions<'_> {
    let asked = dossier.question_values.iter().filter(|row| row.asked > 0 && keep(&row.norm));
    let (shown, hidden): (Vec<_>, Vec<_>) = asked.partition(|row| row.schools >= dossier.minimum_group);
    Questions { shown, hidden: hidden.len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn questions_for_too_few_schools_are_left_out_and_counted() {
        let mut dossier = dossier(Language::Nl);
        let vo = |norm: &Norm| norm.id == "anb-vo";
        let all = questions(&dossier, vo);
        let count = all.shown.len();
        assert_eq!((count, all.hidden), (72, 0));
        dossier.minimum_group = 20;
        let left = questions(&dossier, vo);
        assert_eq!((left.shown.len(), left.hidden), (0, count), "19 VO schools");
        assert!(questions(&dossier, |_| true).never().all(|row| row.norm.id == "anb-po"));
    }
}
