//! What each question of the norm brought: for the norm's authors.
//!
//! In: the dossier. Out: per norm the questions that never made a difference, and all questions. Questions that were asked of too few schools are left
//! out and counted, as groups are.

use crate::present::coverage::NormView;
use crate::present::questions::{Questions, questions};
use crate::present::words::number;
use crate::run::dossier::Dossier;
use crate::stats::question_value::QuestionValueRow;
use crate::wording::Wording;

/// No more questions without a difference than this are written out; the page says how many more there are.
const MOST_NEVER: usize = 300;
/// With more questions than this over all norms the tables of all questions are left to the workbook, and the page says so.
const MOST_QUESTIONS: usize = 1000;

/// The questions of one norm.
pub(super) struct NormQuestions {
    /// Title of the norm.
    pub title: String,
    /// Povo of the norm.
    pub sector: &'static str,
    /// Id and version of the norm.
    pub key: String,
    /// How many never made a difference.
    pub count: String,
    /// Those.
    pub never: Vec<QuestionRow>,
    /// Says how many more of those there are.
    pub more: Option<String>,
    /// All questions, or none where there are too many.
    pub all: Vec<QuestionRow>,
    /// What is not shown, and why.
    pub notes: Vec<String>,
}

/// One question.
pub(super) struct QuestionRow {
    /// Id of its standard.
    pub standard: String,
    /// Its id.
    pub id: String,
    /// The question.
    pub text: String,
    /// Kernvraag.
    pub critical: bool,
    /// Years, asked, the answer given most, its share, share n.v.t., share open.
    pub figures: [String; 6],
    /// Verdicts that would have been others without it.
    pub differs: String,
    /// Verdicts that would have been others with another answer.
    pub depends: String,
}

/// The headers of the figures of a question.
pub(super) fn head(w: &Wording) -> Vec<String> {
    [
        "question-value-col-years",
        "question-value-col-asked",
        "question-value-col-most",
        "question-value-col-share",
        "question-value-col-not-applicable",
        "question-value-col-blank",
    ]
    .map(|id| w.say(id))
    .into()
}

/// The questions of every norm, and what stands in the place of the tables of all questions where there are too many.
pub(super) fn question_values(dossier: &Dossier, views: &[NormView]) -> (Vec<NormQuestions>, Option<String>) {
    let own = |view: &NormView| questions(dossier, |norm| norm.is_same(view.norm));
    let all: Vec<_> = views.iter().map(|view| (view, own(view))).collect();
    let total = all.iter().map(|(_, questions)| questions.shown.len()).sum::<usize>();
    let large = total > MOST_QUESTIONS;
    let mut room = MOST_NEVER;
    let mut lists = Vec::new();
    for (view, questions) in &all {
        let list = norm_questions(dossier, view, questions, room, large);
        room -= list.never.len();
        lists.push(list);
    }
    let w = &dossier.wording;
    (lists, large.then(|| w.say_with("question-value-left-out", &[("count", number(w, total).into())])))
}

/// Of one norm; at most `room` questions without a difference, and not all questions where there are too many.
fn norm_questions(
    dossier: &Dossier,
    view: &NormView,
    questions: &Questions,
    room: usize,
    large: bool,
) -> NormQuestions {
    let w = &dossier.wording;
    let never: Vec<_> = questions.never().collect();
    let listed = &never[..never.len().min(room)];
    let shown = if large { &[][..] } else { &questions.shown[..] };
    let more = never.len() - listed.len();
    let few = listed.iter().chain(shown).any(|row| row.schools_answered < dossier.minimum_group);
    let row = |row: &&QuestionValueRow| question_row(w, row, dossier.minimum_group);
    NormQuestions {
        title: view.norm.title.clone(),
        sector: view.norm.sector.as_str(),
        key: view.norm.name(),
        count: count(w, questions),
        never: listed.iter().map(row).collect(),
        more: (more > 0).then(|| w.say_with("question-value-more", &[("count", number(w, more).into())])),
        all: shown.iter().map(row).collect(),
        notes: notes(dossier, questions.hidden, few),
    }
}

fn count(w: &Wording, questions: &Questions) -> String {
    match questions.shown.len() {
        0 if questions.hidden > 0 => String::new(),
        0 => w.say("question-value-none"),
        _ => w.say_with("question-value-never-count", &questions.counts(w)),
    }
}

fn notes(dossier: &Dossier, hidden: usize, few_answered: bool) -> Vec<String> {
    let (w, minimum) = (&dossier.wording, dossier.minimum_group);
    let facts = [("n", hidden.into()), ("count", number(w, hidden).into()), ("minimum", minimum.into())];
    let hidden = (hidden > 0).then(|| w.say_with("question-value-hidden", &facts));
    let dashes = few_answered.then(|| w.say_with("question-value-hidden-levels", &[("minimum", minimum.into())]));
    hidden.into_iter().chain(dashes).collect()
}

fn question_row(w: &Wording, row: &QuestionValueRow, minimum: u32) -> QuestionRow {
    let indicator = &row.norm.indicators[row.indicator];
    let n = |n: u32| number(w, n as usize);
    let none = || "–".to_owned();
    let percent = |share: Option<_>| share.map_or_else(none, |share| w.language().percentage(share));
    let reported = row.schools_answered >= minimum;
    let label = |(value, _): (i64, u32)| w.level(row.norm.scale_of(row.indicator), value);
    QuestionRow {
        standard: row.norm.standards[indicator.standard].id.clone(),
        id: indicator.id.clone(),
        text: indicator.text.clone(),
        critical: indicator.critical,
        figures: [
            number(w, row.years.len()),
            n(row.asked),
            row.most_given.filter(|_| reported).map_or_else(none, label),
            percent(row.most_given_share().filter(|_| reported)),
            percent(row.not_applicable_share()),
            percent(row.unanswered_share()),
        ],
        differs: n(row.differs),
        depends: n(row.depends),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn every_question_stands_once_and_the_idle_ones_apart() {
        let dossier = dossier(Language::Nl);
        let (lists, note) = question_values(&dossier, &norms(&dossier));
        assert_eq!(lists.iter().map(|l| l.all.len()).sum::<usize>(), dossier.question_values.len());
        for list in &lists {
            let idle: Vec<_> = list.all.iter().filter(|row| row.differs == "0").map(|row| &row.id).collect();
            assert_eq!(list.never.iter().map(|row| &row.id).collect::<Vec<_>>(), idle);
            assert!(list.notes.is_empty() && list.more.is_none());
        }
        assert!(note.is_none());
    }

    #[test]
    fn what_is_left_out_is_said() {
        let mut dossier = dossier(Language::Nl);
        dossier.minimum_group = 20;
        let (lists, _) = question_values(&dossier, &norms(&dossier));
        assert!(lists[1].all.is_empty() && lists[1].count.is_empty(), "19 VO schools");
        assert!(lists[1].notes[0].contains("72 vragen"), "{:?}", lists[1].notes);
        let row = dossier.question_values[0].clone();
        dossier.question_values = vec![QuestionValueRow { differs: 0, schools_answered: 3, ..row }; 1001];
        let (lists, note) = question_values(&dossier, &norms(&dossier));
        assert_eq!((lists[0].all.len(), lists[0].never.len()), (0, MOST_NEVER));
        assert!(lists[0].more.as_ref().is_some_and(|more| more.contains("701")));
        assert!(note.is_some_and(|note| note.contains("1.001")));
        assert_eq!(lists[0].never[0].figures[2..4], ["–", "–"]);
        assert_eq!(lists[0].notes.len(), 1, "the dash is explained");
    }
}
