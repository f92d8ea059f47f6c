//! What to read with care.

use super::model::{Chapter, Subject};
use crate::present::facts::Facts;
use crate::present::firmness::{known, on_answer, on_silence};
use crate::present::questions::questions;
use crate::present::small::Audience;
use crate::present::words::number;
use crate::run::dossier::Dossier;

pub(super) fn chapter(dossier: &Dossier, facts: &Facts) -> Chapter {
    let w = &dossier.wording;
    let counts = facts.firmness;
    let mut chapter = Chapter::new(Subject::Care, w.say("chapter-care"), w.say("board-reading-purpose"));
    chapter.items.push(known(w, counts));
    if counts.verdicts > 0 {
        chapter.items.extend([on_answer(w, counts), on_silence(w, counts)]);
    }
    let n = facts.open_holes;
    if n > 0 {
        chapter.items.push(w.say_with("board-silence-holes", &[("n", n.into()), ("count", number(w, n).into())]));
    }
    let reading = [
        "board-reading-verdicts",
        "board-reading-silence",
        "board-reading-coverage",
        "board-tables-about",
        "board-reading-pupils",
        "board-reading-status",
        "board-reading-waivers",
    ];
    chapter.items.extend(reading.map(|id| w.say(id)));
    // Without a minimum of the batch the charts and tables say themselves what they leave out.
    if dossier.minimum_group > 0 {
        let minimum = Audience::Boards.minimum(dossier);
        chapter.items.push(w.say_with("board-reading-groups", &[("minimum", minimum.into())]));
    }
    let asked = questions(dossier, |_| true);
    if !asked.shown.is_empty() {
        chapter.items.push(w.say_with("question-value-board-count", &asked.counts(w)));
    }
    chapter.annex = Some(w.say("board-reading-more"));
    chapter
}
