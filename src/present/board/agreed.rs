//! What was agreed, and what was decided about money.

use super::model::{Chapter, Piece, Subject};
use crate::agreement::Progress;
use crate::present::facts::Facts;
use crate::present::follow_up::{decided, money};
use crate::present::small::Audience;
use crate::present::words::number;
use crate::run::dossier::Dossier;
use crate::wording::Wording;

pub(super) fn chapter(dossier: &Dossier, facts: &Facts) -> Chapter {
    let w = &dossier.wording;
    let question = w.say("chapter-agreed");
    let mut chapter = match money(dossier, Audience::Boards) {
        None => Chapter::new(Subject::Agreed, question, w.say("board-agreed-none")),
        Some(sum) => {
            let said = [
                ("n", sum.agreements.into()),
                ("agreements", number(w, sum.agreements).into()),
                ("m", sum.amounts.into()),
                ("amounts", number(w, sum.amounts).into()),
                ("z", (sum.agreements - sum.amounts).into()),
                ("without", number(w, sum.agreements - sum.amounts).into()),
                ("amount", sum.amount.into()),
                ("t", sum.takeovers.into()),
                ("takeovers", number(w, sum.takeovers).into()),
                ("u", sum.takeover_amounts.into()),
                ("paid", number(w, sum.takeover_amounts).into()),
                ("v", (sum.takeovers - sum.takeover_amounts).into()),
                ("unpaid", number(w, sum.takeovers - sum.takeover_amounts).into()),
                ("takeover", sum.takeover_amount.into()),
            ];
            let mut chapter = Chapter::new(Subject::Agreed, question, w.say_with("chapter-agreed-answer", &said));
            chapter.items.push(w.say_with("chapter-agreed-taken", &said));
            chapter
        }
    };
    // Each in a line of its own: so many figures can't be read in a paragraph.
    chapter.items.extend(progress(dossier, w));
    let waived = facts.firmness.waived as usize;
    chapter.items.push(w.say_with("board-waived", &[("n", waived.into()), ("count", number(w, waived).into())]));
    chapter.items.extend(ending(dossier));
    let tables = decided(dossier, Audience::Boards);
    if !tables.is_empty() {
        // What came of topics a year later stands in the overview, with what may be read into it.
        chapter.pieces = tables.into_iter().map(Piece::Grid).collect();
        chapter.annex = Some(w.say("chapter-agreed-annex"));
    }
    chapter
}

fn progress(dossier: &Dossier, w: &Wording) -> Vec<String> {
    let all = dossier.agreements.len();
    if all == 0 {
        return vec![];
    }
    let made = [("n", all.into()), ("all", number(w, all).into()), ("parts", parts(dossier).into())];
    let mut lines = vec![w.say_with("board-agreed", &made)];
    if dossier.agreements.iter().any(|agreement| agreement.progress == Progress::Dropped) {
        lines[0] += &format!(" {}", w.say("chapter-agreed-dropped"));
    }
    let overdue = dossier.overdue().count();
    if overdue > 0 {
        let facts = [("n", overdue.into()), ("count", number(w, overdue).into())];
        lines.push(w.say_with("board-agreed-overdue", &facts));
    }
    lines
}

/// How many agreements are open, running, done and dropped.
fn parts(dossier: &Dossier) -> String {
    let w = &dossier.wording;
    let parts = [
        ("board-agreed-open", Progress::Open),
        ("board-agreed-running", Progress::Running),
        ("board-agreed-done", Progress::Done),
        ("board-agreed-dropped", Progress::Dropped),
    ];
    let part = |(id, state): (&str, Progress)| {
        let n = dossier.agreements.iter().filter(|agreement| agreement.progress == state).count();
        (n > 0).then(|| w.say_with(id, &[("count", number(w, n).into())]))
    };
    parts.into_iter().filter_map(part).collect::<Vec<_>>().join(", ")
}

/// How many waivers end with the run's year, in a sentence; none for none.
fn ending(dossier: &Dossier) -> Option<String> {
    let w = &dossier.wording;
    let ending = dossier.waived_verdicts().iter().filter(|waived| waived.last_year).count();
    let facts = [("n", ending.into()), ("count", number(w, ending).into())];
    (ending > 0).then(|| w.say_with("board-waivers-ending", &facts))
}
