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
use crate::present::figures::{ChartSubject, NormChart, hides_silence};
use crate::present::follow_up::Grid;
use crate::present::words::{number, percentage};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::trend::change::{Balance, Cause, Change};
use crate::wording::Wording;

/// With more norms than this that changed they are counted.
const FEW_NORMS: usize = 3;

pub(super) fn chapter(dossier: &Dossier, facts: &Facts, views: &[NormView], figures: &[NormChart]) -> Chapter {
    beside(dossier, facts, views, figures, hides_silence(dossier))
}

/// `hides`: whether it is told of no sector what nobody knows.
fn beside(dossier: &Dossier, facts: &Facts, views: &[NormView], figures: &[NormChart], hides: bool) -> Chapter {
    let w = &dossier.wording;
    let m = facts.moved;
    let question = w.say("chapter-moved");
    if dossier.years.len() < 2 {
        let facts = [("n", m.first.into()), ("first", number(w, m.first).into())];
        return Chapter::new(Subject::Moved, question, w.say_with("board-moved-none", &facts));
    }
    let sided: Vec<&Change> = dossier.changed().iter().filter(|change| change.sides().is_some()).collect();
    let balance = Balance::of(sided.iter().copied());
    let mut chapter = Chapter::new(Subject::Moved, question, told(dossier, balance, hides));
    let balances = balances(dossier, &sided);
    // Beside what is met in the chart of a sector, what changed by answers would tell what changed by silence.
    chapter.by_sector = if hides { vec![] } else { by_sector(w, &balances) };
    chapter.more = norm_changes(dossier, views);
    // Right below the answer, which is of the verdicts that are known.
    if hides {
        chapter.items.push(unknown(w, balances.len()));
    }
    // What nobody knows can't be told by what is left over either.
    let counted: Vec<&Change> = sided.iter().copied().filter(|change| !hides || change.is_of_answers()).collect();
    chapter.items.extend(norm_part(w, &counted, hides));
    if !hides {
        let silent = |n: usize, id| {
            let facts = [("n", n.into()), ("count", number(w, n).into())];
            (n > 0).then(|| w.say_with(id, &facts))
        };
        chapter.items.extend(silent(balance.met_then, "chapter-moved-met-then"));
        chapter.items.extend(silent(balance.met_now, "chapter-moved-met-now"));
    }
    chapter.items.push(gaps(w, m));
    chapter.items.extend(change::one_sided(dossier.changed(), w));
    chapter.pieces.extend(charts(figures, ChartSubject::Development).map(|chart| Piece::Chart(chart.stem.clone())));
    chapter.pieces.extend(bridge::tables(dossier).into_iter().map(Piece::Grid));
    chapter.pieces.extend(causes(w, &counted, hides).map(Piece::Grid));
    chapter.annex = Some(w.say("chapter-moved-annex"));
    chapter
}

/// Which way it went, and what part is met. Each in a line of its own: so many figures can't be read in a paragraph.
fn told(dossier: &Dossier, balance: Balance, hides: bool) -> String {
    let told = [Some(answer(&dossier.wording, balance, !hides)), met_share(dossier, balance, hides)];
    told.into_iter().flatten().collect::<Vec<_>>().join(" ")
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
fn met_share(dossier: &Dossier, balance: Balance, hides: bool) -> Option<String> {
    let w = &dossier.wording;
    let before = dossier.before()?;
    let [then, now] = [&before.assessments, dossier.now()].map(met_of);
    let ((met_then, all_then), (met_now, all_now)) = (then?, now?);
    let [then, now] = [Ratio::new(met_then, all_then), Ratio::new(met_now, all_now)];
    let mut shares = w.language().percentages_apart(&[then, now]).into_iter();
    // The difference of the shares, and what silence has in it: both times what is in scope in both years.
    let wide = [met_then, all_then, met_now, all_now].map(i128::from);
    let difference = wide[2] * wide[1] - wide[0] * wide[3];
    let came = i128::try_from(balance.met_now).ok()? - i128::try_from(balance.met_then).ok()?;
    let twice = 2 * came * wide[1];
    let silence = match difference.cmp(&0) {
        Ordering::Less if twice < difference && !hides => "more",
        Ordering::Greater if twice > difference && !hides => "less",
        Ordering::Less | Ordering::Equal | Ordering::Greater => "no",
    };
    let facts = [
        ("year", before.year.to_string().into()),
        ("then", shares.next().unwrap_or_default().into()),
        ("now", shares.next().unwrap_or_default().into()),
        ("way", if now == then { "same" } else { "moved" }.into()),
        ("silence", silence.into()),
    ];
    Some(w.say_with("chapter-moved-share", &facts))
}

/// The verdicts that are met, of those in scope.
fn met_of(assessments: &[Assessment]) -> Option<(i64, i64)> {
    let verdicts = || assessments.iter().flat_map(|one| &one.judgements).map(|own| own.verdict);
    let count = |holds: fn(Verdict) -> bool| i64::try_from(verdicts().filter(|own| holds(*own)).count()).ok();
    let (met, all) = (count(|own| own == Verdict::Met)?, count(Verdict::in_scope)?);
    (all > 0).then_some((met, all))
}

/// In how many of the changes the norm has a part, and what share that is; `None` without changes.
fn norm_part(w: &Wording, changes: &[&Change], is_of_answers: bool) -> Option<String> {
    let of_norm = changes.iter().filter(|change| change.cause.is_of_norm()).count();
    let facts = [
        ("n", of_norm.into()),
        ("count", number(w, of_norm).into()),
        ("all", number(w, changes.len()).into()),
        ("share", percentage(w, of_norm, changes.len()).into()),
        ("known", if is_of_answers { "yes" } else { "no" }.into()),
    ];
    (!changes.is_empty()).then(|| w.say_with("chapter-moved-norm", &facts))
}

/// What the changes of each sector come to, where there are both.
fn balances(dossier: &Dossier, changes: &[&Change]) -> Vec<(Sector, Balance)> {
    let is_there = |sector: &Sector| dossier.now().iter().any(|one| one.evaluation.norm.sector == *sector);
    let sectors: Vec<Sector> = [Sector::Po, Sector::Vo].into_iter().filter(is_there).collect();
    let of = |sector: Sector| {
        let is_own = |change: &&Change| change.after.as_ref().is_some_and(|side| side.norm.sector == sector);
        (sector, Balance::of(changes.iter().copied().filter(is_own)))
    };
    if sectors.len() < 2 { vec![] } else { sectors.into_iter().map(of).collect() }
}

/// The answer for each sector: the norm of one may have changed and that of the other not.
fn by_sector(w: &Wording, balances: &[(Sector, Balance)]) -> Vec<(Sector, String)> {
    let told = |(sector, balance): &(Sector, Balance)| {
        let unknown = balance.unknown;
        let facts = [
            ("sector", sector.as_str().into()),
            ("answer", answer(w, *balance, false).into()),
            ("u", unknown.into()),
            ("unknown", number(w, unknown).into()),
        ];
        (*sector, w.say_with("chapter-moved-sector", &facts))
    };
    balances.iter().map(told).collect()
}

/// Says that it is not told of how many verdicts nobody knows, and why.
fn unknown(w: &Wording, sectors: usize) -> String {
    w.say_with("chapter-moved-unknown-hidden", &[("sectors", sectors.max(1).into())])
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
/// `is_of_answers`: whether what is not known was left out of them.
fn causes(w: &Wording, changes: &[&Change], is_of_answers: bool) -> Option<Grid> {
    let row = |name: String, own: &[&Change]| {
        let balance = Balance::of(own.iter().copied());
        let unknown = if is_of_answers { "–".to_owned() } else { number(w, balance.unknown) };
        let [better, worse, other, all] =
            [balance.better, balance.worse, balance.other(), balance.all].map(|n| number(w, n));
        let figures = [better, worse, unknown, other, all];
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
        note: is_of_answers.then(|| w.say("chapter-moved-hidden")),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    /// What is said where nothing is of few schools and these are all verdicts that changed.
    fn told(pair: (Verdict, Verdict), times: usize) -> (String, String) {
        let mut dossier = dossier(Language::Nl);
        let mut change = dossier.changed().iter().find(|change| change.sides().is_some()).expect("a change").clone();
        change.before.as_mut().expect("a side").verdict = pair.0;
        change.after.as_mut().expect("a side").verdict = pair.1;
        dossier.changes.changed = vec![change; times];
        let chapter = beside(&dossier, &Facts::of(&dossier), &norms(&dossier), &[], false);
        (chapter.answer, chapter.items.join(" "))
    }

    #[test]
    fn silence_is_the_reason_only_where_it_is_the_most_of_it_and_its_counts_are_said_once() {
        // The part of all that is met rises in the fixture.
        let (few, items) = told((Verdict::NotSubmitted, Verdict::Met), 1);
        assert!(!few.contains("doordat") && items.contains("voldoet 1 uitslag nu"), "{few} {items}");
        let (most, items) = told((Verdict::NotSubmitted, Verdict::Met), 1000);
        assert!(most.contains(", vooral doordat er nu minder ontbreekt."), "{most}");
        assert!(!most.contains("voldoen") && items.contains("voldoen 1.000 uitslagen nu"), "{most} {items}");
        let (other, items) = told((Verdict::Met, Verdict::Undecided), 1000);
        assert!(!other.contains("doordat"), "more silence is no reason of a rise: {other}");
        assert!(other.contains("Van 1.000 andere weten wij het niet") && items.contains("voldeden 1.000"), "{items}");
    }
}
