//! Whether it got better, and what part of the change is the norm's.

use std::sync::Arc;

use super::model::{Chapter, Piece, Subject, charts};
use crate::judge::Verdict;
use crate::norm::Norm;
use crate::present::change;
use crate::present::coverage::NormView;
use crate::present::facts::Facts;
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::follow_up::Grid;
use crate::present::words::{number, percentage};
use crate::run::dossier::Dossier;
use crate::trend::change::{Cause, Change};
use crate::wording::Wording;

/// With more norms than this that changed they are counted.
const FEW_NORMS: usize = 3;

pub(super) fn chapter(dossier: &Dossier, facts: &Facts, views: &[NormView], figures: &[NormChart]) -> Chapter {
    let w = &dossier.wording;
    let m = facts.moved;
    let (came, question) = (m.new + m.returned, w.say("chapter-moved"));
    if dossier.years.len() < 2 {
        let facts = [("n", m.first.into()), ("first", number(w, m.first).into())];
        return Chapter::new(Subject::Moved, question, w.say_with("board-moved-none", &facts));
    }
    let direction = match m.solved.cmp(&came) {
        std::cmp::Ordering::Greater => "better",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Less => "worse",
    };
    let (sided, _) = on_both_sides(dossier.changed());
    let of_norm = sided.iter().filter(|change| change.cause.is_of_norm()).count();
    let share = percentage(w, of_norm, sided.len());
    let counts = [
        ("changed", sided.len().into()),
        ("share", share.clone().into()),
        ("direction", direction.into()),
        ("solved", number(w, m.solved).into()),
        ("came", number(w, came).into()),
        ("new", number(w, m.new).into()),
        ("returned", number(w, m.returned).into()),
    ];
    let mut chapter = Chapter::new(Subject::Moved, question, w.say_with("chapter-moved-answer", &counts));
    let part = [
        ("n", of_norm.into()),
        ("count", number(w, of_norm).into()),
        ("all", number(w, sided.len()).into()),
        ("share", share.into()),
    ];
    if !sided.is_empty() {
        chapter.more.push(w.say_with("chapter-moved-norm", &part));
    }
    chapter.more.extend(norm_changes(dossier, views));
    chapter.more.push(change::total(dossier.changed(), w));
    chapter.more.push(w.say_with(
        "chapter-moved-gaps",
        &[("lasting", number(w, m.lasting).into()), ("first", number(w, m.first).into())],
    ));
    chapter.pieces.extend(charts(figures, ChartSubject::Development).map(|chart| Piece::Chart(chart.stem.clone())));
    chapter.pieces.extend(causes(w, &sided).map(Piece::Grid));
    chapter.annex = Some(w.say("chapter-moved-annex"));
    chapter
}

/// Verdicts that there are in both years, and those that came or went.
fn on_both_sides(changes: &[Change]) -> (Vec<&Change>, Vec<&Change>) {
    changes.iter().partition(|change| change.before.is_some() && change.after.is_some())
}

/// Verdicts that differ, by what made them: how many came to be met, how many no longer are.
fn causes(w: &Wording, changes: &[&Change]) -> Option<Grid> {
    let counted = |changes: &[&Change]| {
        let is =
            |side: &Option<crate::trend::change::Side>| side.as_ref().is_some_and(|side| side.verdict == Verdict::Met);
        let came = changes.iter().filter(|change| is(&change.after)).count();
        let went = changes.iter().filter(|change| is(&change.before)).count();
        [came, went, changes.len() - came - went, changes.len()]
    };
    let row = |name: String, own: &[&Change]| {
        let figures = counted(own).map(|n| number(w, n));
        let share = percentage(w, own.len(), changes.len());
        [vec![name], figures.to_vec(), vec![share]].concat()
    };
    let of = |cause: Cause| -> Vec<&Change> { changes.iter().copied().filter(|one| one.cause == cause).collect() };
    let mut rows: Vec<Vec<String>> = Cause::ALL
        .into_iter()
        .map(|cause| (cause, of(cause)))
        .filter(|(_, own)| !own.is_empty())
        .map(|(cause, own)| row(w.cause(cause), &own))
        .collect();
    rows.push(row(w.say("follow-up-sum"), changes));
    let head = [
        "chapter-col-cause",
        "chapter-col-came",
        "chapter-col-went",
        "chapter-col-else",
        "chapter-col-all",
        "chapter-col-part",
    ];
    (!changes.is_empty()).then(|| Grid {
        title: w.say("chapter-moved-table"),
        warning: None,
        about: vec![],
        head: head.iter().map(|id| w.say(id)).collect(),
        rows,
        words: 1,
        has_sum: true,
        note: None,
    })
}

/// A sentence for each norm that had another version the year before; with many norms one sentence for all.
fn norm_changes(dossier: &Dossier, views: &[NormView]) -> Vec<String> {
    let w = &dossier.wording;
    let Some(before) = dossier.before() else { return vec![] };
    let changed: Vec<_> = views
        .iter()
        .filter_map(|view| {
            let older = |norm: &&Arc<Norm>| norm.id == view.norm.id && norm.version != view.norm.version;
            let older = before.assessments.iter().map(|a| &a.evaluation.norm).find(older)?;
            Some((older, view.norm))
        })
        .collect();
    if changed.len() > FEW_NORMS {
        return vec![w.say_with("board-norms-changed", &[("count", number(w, changed.len()).into())])];
    }
    let say = |(older, newer): &(&Arc<Norm>, &Arc<Norm>)| {
        w.say_with("board-norm-changed", &[("before", older.name().into()), ("now", newer.name().into())])
    };
    changed.iter().map(say).collect()
}
