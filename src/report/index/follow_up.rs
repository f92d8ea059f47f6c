//! Follow-up on the page: topics without an agreement, per school, and agreements past their date.
//!
//! In: the dossier. Out: rows of text. The tables of counts are those of [`crate::present::follow_up`].

use super::matrix::{SchoolTag, order};
use crate::agreement::Agreement;
use crate::present::follow_up::{Grid, grids};
use crate::present::small::Audience;
use crate::present::words::{number, title};
use crate::run::dossier::Dossier;
use crate::stats::follow_up::Backing;
use crate::trend::agreed::Followed;
use crate::trend::topic::Topic;

/// What the page says of follow-up.
pub(super) struct FollowUp {
    /// Tables of counts; none without agreements.
    pub grids: Vec<Grid>,
    /// Schools with a topic without an agreement: PO by wijk and name, VO by name.
    pub schools: Vec<SchoolRow>,
    /// How many such topics there are, in a sentence.
    pub without: String,
    /// The same as a number.
    pub without_count: usize,
    /// Stands in the place of the schools where they are too many.
    pub schools_note: Option<String>,
    /// Agreements past their date, in the same order.
    pub past_due: Vec<PastDueRow>,
    /// How many there are, in a sentence.
    pub late: String,
    /// The same as a number.
    pub late_count: usize,
    /// Stands in the place of the agreements where they are too many.
    pub past_due_note: Option<String>,
}

/// A school with topics without an agreement.
pub(super) struct SchoolRow {
    /// The school.
    pub school: SchoolTag,
    /// How many topics it has.
    pub topics: String,
    /// How many of these are without an agreement.
    pub without: String,
    /// Which: id and title, in order of conversation.
    pub which: Vec<(String, String)>,
}

/// An agreement past its date.
pub(super) struct PastDueRow {
    /// The school at which it goes on.
    pub school: SchoolTag,
    /// Id of the agreement.
    pub id: String,
    /// Id of the standard; empty for the school as a whole.
    pub standard: String,
    /// Id and title of the standard.
    pub title: String,
    /// The date.
    pub due: String,
    /// The date as it sorts.
    pub due_key: String,
    /// What came of it.
    pub state: String,
    /// What people wrote down.
    pub progress: String,
}

/// `most` is how many rows a list has at most.
pub(super) fn follow_up(dossier: &Dossier, most: usize) -> FollowUp {
    let w = &dossier.wording;
    let (schools, past_due) = (schools(dossier), past_due(dossier));
    let without = dossier.follow_up.now.iter().filter(|backing| **backing == Backing::Without).count();
    let counted = |id: &str, n: usize| w.say_with(id, &[("n", n.into()), ("count", number(w, n).into())]);
    let note = |n: usize| (n > most).then(|| w.say_with("follow-up-left-out", &[("count", number(w, n).into())]));
    FollowUp {
        grids: grids(dossier, Audience::Staff),
        without_count: without,
        late_count: past_due.len(),
        without: match without {
            0 => w.say("follow-up-schools-none"),
            n => counted("follow-up-schools-about", n),
        },
        schools_note: note(schools.len()),
        schools: if schools.len() > most { vec![] } else { schools },
        late: match past_due.len() {
            0 => w.say("follow-up-past-due-none"),
            n => counted("follow-up-past-due-about", n),
        },
        past_due_note: note(past_due.len()),
        past_due: if past_due.len() > most { vec![] } else { past_due },
    }
}

fn schools(dossier: &Dossier) -> Vec<SchoolRow> {
    let (now, w) = (dossier.now(), &dossier.wording);
    let backed: Vec<_> = dossier.topics.iter().zip(&dossier.follow_up.now).collect();
    // The topics of a school stand together.
    let mut schools: Vec<_> = backed.chunk_by(|(a, _), (b, _)| a.assessment == b.assessment).collect();
    schools.retain(|topics| topics.iter().any(|(_, backing)| **backing == Backing::Without));
    schools.sort_by(|a, b| order(&now[a[0].0.assessment]).cmp(&order(&now[b[0].0.assessment])));
    let row = |topics: &[(&Topic, &Backing)]| {
        let evaluation = &now[topics[0].0.assessment].evaluation;
        let which = topics.iter().filter(|(_, backing)| **backing == Backing::Without).map(|(topic, _)| {
            let standard = topic.standard.map(|standard| &evaluation.norm.standards[standard]);
            let whole = || (w.say("board-whole-school"), w.say("board-whole-school"));
            standard.map_or_else(whole, |standard| (standard.id.clone(), title(standard)))
        });
        let which: Vec<_> = which.collect();
        SchoolRow {
            school: SchoolTag::new(&evaluation.school),
            topics: number(w, topics.len()),
            without: number(w, which.len()),
            which,
        }
    };
    schools.into_iter().map(row).collect()
}

fn past_due(dossier: &Dossier) -> Vec<PastDueRow> {
    let now = dossier.now();
    let mut late: Vec<_> =
        dossier.overdue().filter_map(|(a, followed)| Some((a, followed, now.get(followed.assessment?)?))).collect();
    late.sort_by(|(_, _, a), (_, _, b)| order(a).cmp(&order(b)));
    let row = |(agreement, followed, assessment): (&Agreement, &Followed, &crate::judge::Assessment)| {
        let w = &dossier.wording;
        let standard = followed.standard.map(|standard| &assessment.evaluation.norm.standards[standard]);
        PastDueRow {
            school: SchoolTag::new(&assessment.evaluation.school),
            id: agreement.id.clone(),
            standard: standard.map(|standard| standard.id.clone()).unwrap_or_default(),
            title: standard.map_or_else(|| w.say("board-whole-school"), title),
            due: agreement.due.map(|due| w.language().date(due)).unwrap_or_default(),
            due_key: agreement.due.map(|due| due.to_string()).unwrap_or_default(),
            state: w.agreement_state(followed.state),
            progress: w.progress(agreement.progress),
        }
    };
    late.into_iter().map(row).collect()
}
