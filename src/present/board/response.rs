//! Who took part.

use super::model::{Chapter, Piece, Subject};
use super::tables::group_table;
use crate::present::facts::Facts;
use crate::present::follow_up::Grid;
use crate::present::words::{number, percentage};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

pub(super) fn chapter(dossier: &Dossier, facts: &Facts) -> Chapter {
    let w = &dossier.wording;
    let counts = [
        ("r", facts.register.into()),
        ("register", number(w, facts.register).into()),
        ("n", facts.submitted.into()),
        ("submitted", number(w, facts.submitted).into()),
        ("share", percentage(w, facts.submitted, facts.register).into()),
    ];
    let mut chapter =
        Chapter::new(Subject::Response, w.say("chapter-response"), w.say_with("chapter-response-answer", &counts));
    let line = |id: &str, n: usize| (n > 0).then(|| w.say_with(id, &[("n", n.into()), ("count", number(w, n).into())]));
    let silent = facts.register.saturating_sub(facts.submitted + facts.misfiled + facts.without_norm);
    chapter.more.extend(line("board-schools-silent", silent));
    chapter.more.extend(line("board-schools-misfiled", facts.misfiled));
    chapter.more.extend(line("board-schools-without-norm", facts.without_norm));
    let topics = [("n", facts.topics.into()), ("count", number(w, facts.topics).into())];
    chapter.more.push(w.say_with("board-topics", &topics));
    chapter.pieces.extend(districts(dossier).map(Piece::Grid));
    chapter.annex = Some(w.say("chapter-response-annex"));
    chapter
}

/// Per wijk how many schools took part, and what came of it (PO).
fn districts(dossier: &Dossier) -> Option<Grid> {
    let w = &dossier.wording;
    let table = group_table(dossier, Grouping::District, |norm| norm.sector == Sector::Po)?;
    // Which standards no school meets stands with the holes.
    let row = |row: Vec<String>| row.into_iter().take(8).collect();
    let mut head =
        vec![table.head, w.say("board-col-schools"), w.say("board-col-submitted"), w.say("board-col-topics")];
    head.extend(crate::stats::coverage::CoverageState::ALL.map(|state| w.coverage(state)));
    Some(Grid {
        title: table.title,
        warning: None,
        about: vec![table.about],
        head,
        rows: table.rows.into_iter().map(row).collect(),
        words: 1,
        has_sum: false,
        note: table.note,
    })
}
