//! What is known of a topic.

use super::columns::{Column, Line};
use super::value::{Value, score, threshold};
use crate::judge::{Judgement, Standing, Target, standings};
use crate::present::conversation::helpers_by_name;
use crate::present::misfiled;
use crate::present::scope::Scope;
use crate::present::verdict_figure;
use crate::register::School;
use crate::report::workbook::sheet::shortened;
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;

/// The school of a topic.
pub(super) fn school<'a>(dossier: &'a Dossier, topic: &Topic) -> &'a School {
    &dossier.now()[topic.assessment].evaluation.school
}

/// What is known of one topic, by column; `index` is its place in the dossier.
pub(super) fn line(dossier: &Dossier, (index, topic): (usize, &Topic), number: u32) -> Line {
    let (w, school) = (&dossier.wording, school(dossier, topic));
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    let mut cells: Line = vec![
        (Column::District, text(&school.district).into()),
        (Column::School, school.name.clone().into()),
        (Column::Agreed("vestigingsnummer"), school.id.to_string().into()),
        (Column::Board, school.board_label().unwrap_or_default().to_owned().into()),
        (Column::Lead, text(&school.conversation_lead).into()),
        (Column::Number, number.into()),
        (Column::Earlier, earlier(dossier, topic).into()),
    ];
    match topic.judgement(dossier.now()) {
        Some(judgement) => cells.extend(judged(dossier, topic, judgement)),
        None => {
            let misfiled = dossier.now()[topic.assessment].evaluation.misfiled.is_some();
            let what = if misfiled { "board-whole-school" } else { "workbook-whole-school" };
            cells.extend([(Column::Topic, w.say(what).into()), (Column::Verdict, whole(dossier, topic).into())]);
        }
    }
    if let Some(help) = dossier.help_with(index) {
        cells.push((Column::Help, helpers_by_name(dossier, help).into()));
    }
    // Lines of many questions and agreements: the report of the school has them all.
    let place = format!("scholen/{}/gespreksverslag.html", school.id);
    let cut = w.say_with("text-cut-whole", &[("file", place.into())]);
    for (_, value) in &mut cells {
        if let Value::Text(text) = value {
            *text = shortened(std::mem::take(text), &cut);
        }
    }
    cells
}

/// The verdict on a school as a whole, with the year of a form that is of another.
fn whole(dossier: &Dossier, topic: &Topic) -> String {
    let (w, verdict) = (&dossier.wording, dossier.wording.verdict(topic.verdict));
    match &dossier.now()[topic.assessment].evaluation.misfiled {
        Some(form) => {
            let year = misfiled::year(w, form);
            w.say_with("misfiled-verdict", &[("verdict", verdict.into()), ("year", year.into())])
        }
        None => verdict,
    }
}

/// What is known of a topic about a standard, by column.
fn judged(dossier: &Dossier, topic: &Topic, judgement: &Judgement) -> Line {
    let w = &dossier.wording;
    let norm = &dossier.now()[topic.assessment].evaluation.norm;
    let standard = &norm.standards[judgement.standard];
    let question = |i: usize| format!("{} {}", norm.indicators[i].id, norm.indicators[i].text);
    let step = |target: &Target| {
        let level = w.level(norm.scale_of(target.indicator), target.level);
        let indicator = &norm.indicators[target.indicator];
        let facts = [("id", (&indicator.id).into()), ("text", (&indicator.text).into()), ("level", level.into())];
        w.say_with("workbook-way", &facts)
    };
    let mut way: Vec<_> = match &judgement.way {
        Some(way) if !way.reaches => vec![w.say("school-way-not-enough")],
        way => way.iter().flat_map(|way| &way.targets).map(step).collect(),
    };
    if topic.verdict.is_open() {
        way.push(w.say("workbook-open"));
        way.extend(open(dossier, topic, judgement.standard).map(question));
    }
    let mut status = judgement.status.map(|s| w.gap_status(s)).unwrap_or_default();
    let why = || Scope::new(dossier, topic.assessment).why(judgement.standard);
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
fn open(dossier: &Dossier, topic: &Topic, standard: usize) -> impl Iterator<Item = usize> {
    let evaluation = &dossier.now()[topic.assessment].evaluation;
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
