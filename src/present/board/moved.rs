//! Whether it got better, and what part of the change is the norm's.

use std::cmp::Ordering;
use std::sync::Arc;

use super::bridge;
use super::model::{Chapter, Piece, Subject, charts};
use crate::base::exact::Ratio;
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::present::change;
use crate::present::coverage::NormView;
use crate::present::facts::{Facts, Moved};
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::follow_up::Grid;
use crate::present::words::{number, percentage};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::trend::change::{Balance, Cause, Change};
use crate::wording::Wording;

/// With more norms than this that changed they are counted.
const FEW_NORMS: usize = 3;

pub(super) fn chapter(dossier: &Dossier, facts: &Facts, views: &[NormView], figures: &[NormChart]) -> Chapter {
    let w = &dossier.wording;
    let m = facts.moved;
    let question = w.say("chapter-moved");
    if dossier.years.len() < 2 {
        let facts = [("n", m.first.into()), ("first", number(w, m.first).into())];
        return Chapter::new(Subject::Moved, question, w.say_with("board-moved-none", &facts));
    }
    let sided: Vec<&Change> = dossier.changed().iter().filter(|change| change.sides().is_some()).collect();
    let balance = Balance::of(sided.iter().copied());
    let (of_norm, share) = norm_part(w, &sided);
    // Each in a line of its own: so many figures can't be read in a paragraph.
    let told = [Some(answer(w, balance, true)), met_share(dossier, balance)];
    let told: Vec<String> = told.into_iter().flatten().collect();
    let mut chapter = Chapter::new(Subject::Moved, question, told.join(" "));
    chapter.by_sector = by_sector(dossier, &sided);
    let part = [
        ("n", of_norm.into()),
        ("count", number(w, of_norm).into()),
        ("all", number(w, sided.len()).into()),
        ("share", share.into()),
    ];
    chapter.more = norm_changes(dossier, views);
    if !sided.is_empty() {
        chapter.items.push(w.say_with("chapter-moved-norm", &part));
    }
    let silent = |n: usize, id| {
        let facts = [("n", n.into()), ("count", number(w, n).into())];
        (n > 0).then(|| w.say_with(id, &facts))
    };
    chapter.items.extend(silent(balance.met_then, "chapter-moved-met-then"));
    chapter.items.extend(silent(balance.met_now, "chapter-moved-met-now"));
    chapter.items.push(gaps(w, m));
    chapter.items.extend(change::one_sided(dossier.changed(), w));
    chapter.pieces.extend(charts(figures, ChartSubject::Development).map(|chart| Piece::Chart(chart.stem.clone())));
    chapter.pieces.extend(bridge::tables(dossier).into_iter().map(Piece::Grid));
    chapter.pieces.extend(causes(w, &sided).map(Piece::Grid));
    chapter.annex = Some(w.say("chapter-moved-annex"));
    chapter
}

/// Which way it went, by the verdicts that are known in both years, and of how many nobody knows.
fn answer(w: &Wording, balance: Balance, has_unknown: bool) -> String {
    let unknown = if has_unknown { balance.unknown } else { 0 };
    let direction = match balance.direction() {
        _ if !balance.is_known() => "none",
        Ordering::Greater => "better",
        Ordering::Equal => "same",
        Ordering::Less => "worse",
    };
    let counts = [
        ("direction", direction.into()),
        ("b", balance.better.into()),
        ("better", number(w, balance.better).into()),
        ("worse", number(w, balance.worse).into()),
        ("u", unknown.into()),
        ("unknown", number(w, unknown).into()),
    ];
    w.say_with("chapter-moved-answer", &counts)
}

/// Which part of all verdicts is met, now and the year before: what is not known counts in that, so that it may go another way than what is known. `None` without figures.
fn met_share(dossier: &Dossier, balance: Balance) -> Option<String> {
    let w = &dossier.wording;
    let before = dossier.before()?;
    let [then, now] = [&before.assessments, dossier.now()].map(met_of);
    let (then, now) = (then?, now?);
    let mut shares = w.language().percentages_apart(&[then, now]).into_iter();
    let silence = match (now.cmp(&then), balance.met_now.cmp(&balance.met_then)) {
        (Ordering::Less, Ordering::Less) => "more",
        (Ordering::Greater, Ordering::Greater) => "less",
        (Ordering::Less | Ordering::Equal | Ordering::Greater, _) => "no",
    };
    let facts = [
        ("year", before.year.to_string().into()),
        ("then", shares.next().unwrap_or_default().into()),
        ("now", shares.next().unwrap_or_default().into()),
        ("way", if now == then { "same" } else { "moved" }.into()),
        ("silence", silence.into()),
        ("met_then", number(w, balance.met_then).into()),
        ("met_now", number(w, balance.met_now).into()),
    ];
    Some(w.say_with("chapter-moved-share", &facts))
}

/// The part of the verdicts in scope that is met.
fn met_of(assessments: &[Assessment]) -> Option<Ratio> {
    let verdicts = || assessments.iter().flat_map(|one| &one.judgements).map(|own| own.verdict);
    let count = |holds: fn(Verdict) -> bool| i64::try_from(verdicts().filter(|own| holds(*own)).count()).ok();
    let (met, all) = (count(|own| own == Verdict::Met)?, count(Verdict::in_scope)?);
    (all > 0).then(|| Ratio::new(met, all))
}

/// In how many of the changes the norm has a part, and what share that is.
fn norm_part(w: &Wording, changes: &[&Change]) -> (usize, String) {
    let of_norm = changes.iter().filter(|change| change.cause.is_of_norm()).count();
    (of_norm, percentage(w, of_norm, changes.len()))
}

/// The answer for each sector, where there are both: the norm of one may have changed and that of the other not.
fn by_sector(dossier: &Dossier, changes: &[&Change]) -> Vec<(Sector, String)> {
    let w = &dossier.wording;
    let is_there = |sector: &Sector| dossier.now().iter().any(|one| one.evaluation.norm.sector == *sector);
    let sectors: Vec<Sector> = [Sector::Po, Sector::Vo].into_iter().filter(is_there).collect();
    let told = |sector: Sector| {
        let is_own = |change: &&Change| change.after.as_ref().is_some_and(|side| side.norm.sector == sector);
        let own: Vec<&Change> = changes.iter().copied().filter(is_own).collect();
        let balance = Balance::of(own);
        let facts = [
            ("sector", sector.as_str().into()),
            ("answer", answer(w, balance, false).into()),
            ("u", balance.unknown.into()),
            ("unknown", number(w, balance.unknown).into()),
        ];
        (sector, w.say_with("chapter-moved-sector", &facts))
    };
    if sectors.len() < 2 { vec![] } else { sectors.into_iter().map(told).collect() }
}

/// What became of points of attention: of these alone nothing says whether it got better, as what is open now is none.
fn gaps(w: &Wording, m: Moved) -> String {
    let came = m.new + m.returned + m.first;
    let facts = [
        ("solved", number(w, m.solved).into()),
        ("lasting", number(w, m.lasting).into()),
        ("came", number(w, came).into()),
        ("n_solved", m.solved.min(1).into()),
        ("n_lasting", m.lasting.min(1).into()),
        ("n_came", came.min(1).into()),
    ];
    w.say_with("chapter-moved-gaps", &facts)
}

/// Verdicts that differ, by what made them: how many came to be met, how many no longer are.
fn causes(w: &Wording, changes: &[&Change]) -> Option<Grid> {
    let counted = |changes: &[&Change]| {
        let balance = Balance::of(changes.iter().copied());
        [balance.better, balance.worse, balance.unknown, balance.other(), balance.all]
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
        "chapter-col-unknown",
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
