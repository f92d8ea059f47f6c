//! What there is to ask a school in the conversation, in words: what stands out in its answers, what a visitor saw beside them, and how many others can help.
//!
//! In: one school in the dossier. Out: a [`Conversation`]. Questions, never a mark: no verdict goes by them. It holds the visitor's own words, so it is for the
//! school's own reports and for nothing that others read. Must not know: which report shows it.

use super::consistency::{question, sentence, why};
use super::scope::Scope;
use crate::agreement::SecondLook;
use crate::intake::State;
use crate::run::dossier::Dossier;
use crate::stats::consistency::Noticed;
use crate::trend::help::Help;
use crate::trend::second_look::Observation;
use crate::wording::Wording;

/// What there is to ask one school.
#[derive(Debug, Clone, Default)]
pub(crate) struct Conversation {
    /// What stands out in its answers, in the order of the norm's rules.
    pub questions: Vec<AskedQuestion>,
    /// What visitors saw, in the norm's own order.
    pub second_looks: Vec<SeenAnswer>,
    /// For each gap for which there is somebody: the index of the topic in the dossier, and how many schools can help. Never which.
    pub helpers: Vec<(usize, String)>,
}

/// Something that stands out in the answers of a school, as a question.
#[derive(Debug, Clone)]
pub(crate) struct AskedQuestion {
    /// The standard that it is about; `None` where it is about several, or about the form as a whole.
    pub standard: Option<usize>,
    /// What stands out, in one sentence or two.
    pub why: String,
    /// The question.
    pub question: String,
}

/// What a visitor saw, beside the school's own answer.
#[derive(Debug, Clone)]
pub(crate) struct SeenAnswer {
    /// The standard of the question.
    pub standard: usize,
    /// The question of the norm.
    pub text: String,
    /// What was seen, and what the school said.
    pub why: String,
    /// The question for the conversation.
    pub question: String,
    /// Who saw it; for the school itself.
    pub by: Option<String>,
    /// The visitor's explanation.
    pub explanation: Option<String>,
}

impl Conversation {
    /// Of a school.
    pub(crate) fn of(scope: &Scope) -> Conversation {
        let dossier = scope.dossier;
        let topics = dossier.topics.iter().enumerate().filter(|(_, topic)| topic.assessment == scope.at);
        let help = topics.filter_map(|(at, _)| Some((at, helpers(dossier.help_with(at)?, scope.wording))));
        Conversation {
            questions: dossier.noticed_at(scope.at).iter().map(|noticed| asked(scope, noticed)).collect(),
            second_looks: dossier.observed_at(scope.at).iter().map(|observed| seen(scope, observed)).collect(),
            helpers: help.collect(),
        }
    }

    /// Who can help with a topic (an index in the dossier).
    pub(crate) fn help_with(&self, topic: usize) -> Option<&str> {
        self.helpers.iter().find(|(at, _)| *at == topic).map(|(_, who)| who.as_str())
    }
}

fn asked(scope: &Scope, noticed: &Noticed) -> AskedQuestion {
    let rule = &scope.norm.consistency[noticed.rule];
    let mut standards: Vec<usize> = noticed.indicators.iter().map(|at| scope.norm.indicators[*at].standard).collect();
    standards.dedup();
    AskedQuestion {
        standard: <[usize; 1]>::try_from(standards).ok().map(|[only]| only),
        why: why(noticed, scope.evaluation, scope.wording),
        question: question(rule, scope.wording),
    }
}

fn seen(scope: &Scope, observed: &Observation) -> SeenAnswer {
    let (w, norm) = (scope.wording, scope.norm);
    let look: &SecondLook = &scope.dossier.second_looks[observed.look];
    let question = &norm.indicators[observed.indicator];
    let own = scope.evaluation.state(observed.indicator);
    let said = |state: State| match state {
        State::Level(level) => norm.scale_of(observed.indicator).label(level).to_owned(),
        State::NotApplicable => w.say("second-look-free"),
        State::Unanswered(_) => String::new(),
    };
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let same = ("same", yes_no(own == observed.seen).into());
    let date = scope.language.date(look.date);
    let facts = [
        same,
        ("answered", yes_no(!own.is_open()).into()),
        ("date", (&date).into()),
        ("seen", said(observed.seen).into()),
        ("own", said(own).into()),
    ];
    SeenAnswer {
        standard: question.standard,
        text: sentence(&question.text),
        why: w.say_with("second-look-why", &facts),
        question: w.say_with("second-look-ask", &facts[..1]),
        by: Some(w.say_with("second-look-by", &[("visitor", (&look.visitor).into())])),
        explanation: look.explanation.clone(),
    }
}

/// How many schools can help with a gap. Which ones is for who leads the conversation: see [`helpers_by_name`].
fn helpers(help: &Help, w: &Wording) -> String {
    w.say_with("help-with", &[("count", help.schools.len().into()), ("near", help.nearness.as_str().into())])
}

/// Who can help with a gap, by name and number, and nothing that they scored. For the partnership's own papers only: no school reads of another here.
pub(crate) fn helpers_by_name(dossier: &Dossier, help: &Help) -> String {
    let schools = help.schools.iter().map(|at| &dossier.now()[*at].evaluation.school);
    let named: Vec<String> = schools.map(|school| format!("{} ({})", school.name, school.id)).collect();
    let facts = [("near", help.nearness.as_str().into()), ("schools", named.join(", ").into())];
    dossier.wording.say_with("help-names", &facts)
}
