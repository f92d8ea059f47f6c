//! What is known of a topic.

use super::columns::{Column, Line};
use super::value::{Value, score, threshold};
use crate::judge::{Judgement, Standing, Target, standings};
use crate::present::conversation::helpers_by_name;
use crate::present::misfiled;
use crate::present::scope::Scope;
use crate::present::verdict_figure;
use crate::report::workbook::sheet::shortened;
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;

/// What is known of one topic, by column; `index` is its place in the dossier.
pub(super) fn line(dossier: &Dossier, (index, topic): (usize, &Topic), number: u32) -> Line {
    let mut cells = of_school(dossier, topic.assessment, number);
    cells.push((Column::Earlier, earlier(dossier, topic).into()));
    match topic.judgement(dossier.now()) {
        Some(judgement) => cells.extend(judged(dossier, topic.assessment, judgement)),
        None => cells.extend(whole(dossier, topic.assessment)),
    }
    if let Some(help) = dossier.help_with(index) {
        cells.push((Column::Help, helpers_by_name(dossier, help).into()));
    }
    fitted(dossier, topic.assessment, cells)
}

/// What is known of a conversation that is planned beside the topics of a school (the index of its assessment), by column: about a standard (its id), or about
/// the school as a whole.
pub(super) fn planned(dossier: &Dossier, assessment: usize, standard: Option<&str>, number: u32) -> Line {
    let own = &dossier.now()[assessment];
    let mut cells = of_school(dossier, assessment, number);
    let judgements = || own.judgements.iter();
    let found = standard.and_then(|id| judgements().find(|j| own.evaluation.norm.standards[j.standard].id == id));
    match (standard, found) {
        (None, _) => cells.extend(whole(dossier, assessment)),
        (Some(_), Some(judgement)) => cells.extend(judged(dossier, assessment, judgement)),
        // Of an earlier norm.
        (Some(id), None) => {
            cells.extend([(Column::Agreed("standaard"), id.to_owned().into()), (Column::Topic, id.to_owned().into())]);
        }
    }
    fitted(dossier, assessment, cells)
}

/// What is known of a school, by column.
fn of_school(dossier: &Dossier, assessment: usize, number: u32) -> Line {
    let school = &dossier.now()[assessment].evaluation.school;
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    vec![
        (Column::District, text(&school.district).into()),
        (Column::School, school.name.clone().into()),
        (Column::Agreed("vestigingsnummer"), school.id.to_string().into()),
        (Column::Board, school.board_label().unwrap_or_default().to_owned().into()),
        (Column::Lead, text(&school.conversation_lead).into()),
        (Column::Number, number.into()),
    ]
}

/// What is known of a school as a whole, by column.
fn whole(dossier: &Dossier, assessment: usize) -> Line {
    let (w, own) = (&dossier.wording, &dossier.now()[assessment]);
    let verdict = match own.verdict.is_silent() {
        true => misfiled::verdict(w, &own.evaluation),
        false => w.verdict(own.verdict),
    };
    vec![(Column::Topic, w.say("board-whole-school").into()), (Column::Verdict, verdict.into())]
}

/// Lines of many questions and agreements cut to what a cell holds: the report of the school has them all.
fn fitted(dossier: &Dossier, assessment: usize, mut cells: Line) -> Line {
    let place = format!("scholen/{}/gespreksverslag.html", dossier.now()[assessment].evaluation.school.id);
    let cut = dossier.wording.say_with("text-cut-whole", &[("file", place.into())]);
    for (_, value) in &mut cells {
        if let Value::Text(text) = value {
            *text = shortened(std::mem::take(text), &cut);
        }
    }
    cells
}

/// What is known of one standard, by column.
fn judged(dossier: &Dossier, assessment: usize, judgement: &Judgement) -> Line {
    let w = &dossier.wording;
    let norm = &dossier.now()[assessment].evaluation.norm;
    let standard = &norm.standards[judgement.standard];
    let question = |i: usize| format!("{} {}", norm.indicators[i].id, norm.indicators[i].text);
    let step = |target: &Target| {
        let level = w.target(norm, target.indicator, target.level);
        let indicator = &norm.indicators[target.indicator];
        let facts = [("id", (&indicator.id).into()), ("text", (&indicator.text).into()), ("level", level.into())];
        w.say_with("workbook-way", &facts)
    };
    let mut way: Vec<_> = match &judgement.way {
        Some(way) if !way.reaches => vec![w.say("school-way-not-enough")],
        way => way.iter().flat_map(|way| &way.targets).map(step).collect(),
    };
    if judgement.verdict.is_open() {
        way.push(w.say("workbook-open"));
        way.extend(open(dossier, assessment, judgement.standard).map(question));
    }
    let mut status = judgement.status.map(|s| w.gap_status(s)).unwrap_or_default();
    let why = || Scope::new(dossier, assessment).why(judgement.standard);
    if !status.is_empty()
        && let Some(why) = why()
    {
        status = format!("{status} ({why})");
    }
    let mut title = format!("{} {}", standard.id, standard.title);
    if standard.critical {
        title = w.say_with("workbook-critical", &[("topic", title.into())]);
    }
    let mut cells: Line = vec![
        (Column::Agreed("standaard"), standard.id.clone().into()),
        (Column::Topic, title.into()),
        (Column::Verdict, verdict_figure::verdict(judgement, standard.rule, w).into()),
        (Column::Status, status.into()),
        (Column::Score, score(w, judgement, standard.rule)),
        (Column::Threshold, threshold(standard.rule)),
        (Column::Way, way.join("\n").into()),
    ];
    if let Some(since) = judgement.since {
        // This year included: 1 for what is a gap since this year.
        let years = dossier.year.start().saturating_sub(since.start()) + 1;
        cells.extend([(Column::Since, since.to_string().into()), (Column::Years, u32::from(years).into())]);
    }
    cells
}

/// The questions without an answer: they decide.
fn open(dossier: &Dossier, assessment: usize, standard: usize) -> impl Iterator<Item = usize> {
    let evaluation = &dossier.now()[assessment].evaluation;
    standings(evaluation, standard).filter(Standing::is_open).map(|standing| standing.indicator)
}

/// Agreements made before, a line each.
fn earlier(dossier: &Dossier, topic: &Topic) -> String {
    let w = &dossier.wording;
    let lines = topic.agreements.iter().map(|at| {
        let agreement = &dossier.agreements[*at];
        let state = dossier.agreed.get(*at).map(|followed| w.agreement_state(followed.state)).unwrap_or_default();
        format!("{} ({state}): {}", agreement.id, agreement.what)
    });
    lines.collect::<Vec<_>>().join("\n")
}
