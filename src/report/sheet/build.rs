//! Puts one gespreksblad together: the dossier becomes a [`View`].

use super::ask;
use super::view::{Agreements, Ask, Asks, Block, Listing, Mark, Pair, Question, Section, Topic, View, Words};
use crate::judge::Judgement;
use crate::present::conversation::Conversation;
use crate::present::school;
use crate::present::scope::Scope;
use crate::trend::topic;
use crate::wording::Wording;

/// So many topics stand on a sheet; the gespreksverslag has them all.
pub(super) const MOST_TOPICS: usize = 3;

/// The gespreksblad of a school.
pub(super) fn view(scope: &Scope) -> View {
    view_of(scope, &Conversation::of(scope))
}

/// The same with what there is to ask.
pub(super) fn view_of(scope: &Scope, conversation: &Conversation) -> View {
    let silent = scope.assessment.verdict.is_silent();
    let (wording, school, norm) = (scope.wording, &scope.evaluation.school, scope.norm);
    let naming = [
        ("school", (&school.name).into()),
        ("id", school.id.as_str().into()),
        ("year", scope.evaluation.year.to_string().into()),
    ];
    let topics = if silent { topics_before(scope) } else { topics(scope, conversation) };
    let (titles, topics_of) = (titles(scope), topics_of(scope));
    View {
        lang: scope.language.tag(),
        title: wording.say_with("sheet-title", &naming),
        kind: wording.say("sheet-kind"),
        partnership: scope.dossier.sender().to_owned(),
        school: school.name.clone(),
        facts: facts(scope),
        notice: wording.norm_notice(norm.status),
        summary: school::summary(scope),
        blank_form: school::blank_form(scope),
        more_topics: more_topics(wording, &titles, topics.len(), None),
        mergers: school::mergers(scope),
        titles,
        steps: silent.then(|| steps(scope)),
        topics_heading: topics_heading(wording, topics_of.as_ref(), topics.len()),
        topics_of,
        good: topics.is_empty().then(|| good(scope)).flatten(),
        asks: asks(scope, &topics, conversation),
        agreements: agreements(scope, &topics),
        waivers: school::waivers(scope),
        words: words(scope),
        footer: footer(scope),
        topics,
    }
}

fn facts(scope: &Scope) -> Vec<String> {
    let school = &scope.evaluation.school;
    let mut facts = vec![school.id.to_string(), format!("{} {}", school.sector.as_str(), school.kind.as_str())];
    facts.extend(school.district.clone());
    facts.extend(school.board_label().map(str::to_owned));
    facts.push(scope.wording.say_with("sheet-year", &[("year", scope.evaluation.year.to_string().into())]));
    facts
}

/// The titles of all topics of this year, in order of conversation.
fn titles(scope: &Scope) -> Vec<String> {
    let topics = scope.dossier.topics_of(scope.at).filter_map(|topic| topic.standard);
    topics.map(|at| scope.norm.standards[at].title.clone()).collect()
}

/// How many of the topics stand here, and which do not; `None` where all do. Where there is room for so many characters only, as many are named as fit.
pub(super) fn more_topics(wording: &Wording, titles: &[String], shown: usize, room: Option<usize>) -> Option<String> {
    let rest = titles.get(shown..).filter(|rest| !rest.is_empty())?;
    let say = |named: usize| {
        let (titles, others) = (rest[..named].join("; "), rest.len() - named);
        let facts = [("titles", titles.as_str().into()), ("count", others.into())];
        let titles = if others > 0 { wording.say_with("sheet-more-list", &facts) } else { titles };
        let facts = [("shown", shown.into()), ("count", rest.len().into()), ("titles", titles.into())];
        wording.say_with("sheet-more-topics", &facts)
    };
    let fits = |text: &String| room.is_none_or(|room| text.chars().count() <= room);
    Some((1..=rest.len()).rev().map(say).find(fits).unwrap_or_else(|| say(1)))
}

/// The topics of this year.
fn topics(scope: &Scope, conversation: &Conversation) -> Vec<Topic> {
    let all = scope.dossier.topics.iter().enumerate().filter(|(_, topic)| topic.assessment == scope.at);
    let topics = all.filter_map(|(index, topic)| Some((index, topic, topic.standard?)));
    let questions = school::questions(conversation);
    let shown = topics.take(MOST_TOPICS).zip(1usize..);
    let topic = |((index, topic, at), number): ((usize, &topic::Topic, usize), usize)| {
        let judgement = &scope.assessment.judgements[at];
        let block = school::block(scope, judgement, number.to_string(), &most_needed(scope, &topic.agreements));
        let own = questions.iter().filter(|question| question.standard == Some(at)).map(ask::noticed);
        let mut asks: Vec<Ask> = own.collect();
        let noticed = asks.len();
        asks.extend(ask::about(scope, judgement, &block, &topic.agreements));
        let block = Block { help: conversation.help_with(index).map(str::to_owned), ..block };
        let parts_of_way = school::parts_of_way(scope, judgement);
        Topic { parts_of_way, asks, noticed, has_room: true, ..Topic::of(with_what_matters(block)) }
    };
    shown.map(topic).collect()
}

/// The topics of the last year in which a school that handed in nothing did.
fn topics_before(scope: &Scope) -> Vec<Topic> {
    let Some((_, before)) = scope.handed_in_before() else { return vec![] };
    let then = scope.then(before);
    let topic = |(judgement, number): (&Judgement, usize)| {
        // What became of it since is not known.
        let block = Block { change: None, ..school::block(&then, judgement, number.to_string(), &[]) };
        Topic { parts_of_way: school::parts_of_way(&then, judgement), ..Topic::of(with_what_matters(block)) }
    };
    topic::gaps(before).into_iter().take(MOST_TOPICS).zip(1usize..).map(topic).collect()
}

/// The year and number of the topics of the last time, for a school that handed in nothing.
fn topics_of(scope: &Scope) -> Option<(String, usize)> {
    let (year, before) = scope.handed_in_before().filter(|_| scope.assessment.verdict.is_silent())?;
    Some((year.to_string(), topic::gaps(before).len()))
}

/// Above the topics of the last time: how many of them stand here; `None` where none does.
pub(super) fn topics_heading(wording: &Wording, of: Option<&(String, usize)>, shown: usize) -> Option<String> {
    let (year, count) = of.filter(|_| shown > 0)?;
    let facts = [
        ("year", year.into()),
        ("count", (*count).into()),
        ("shown", if *count > shown { "some" } else { "all" }.into()),
    ];
    Some(wording.say_with("sheet-topics-before", &facts))
}

/// Agreements (indices), those that matter most now first. Paper holds the first few only.
fn most_needed(scope: &Scope, of: &[usize]) -> Vec<usize> {
    let mut sorted = of.to_vec();
    sorted.sort_by_key(|at| school::need(scope, *at));
    sorted
}

/// Only the answers below the level or missing, those on the shortest way first.
fn with_what_matters(mut block: Block) -> Block {
    block.sum = None;
    block.answers.retain(|answer| matches!(answer.mark, Mark::Gap | Mark::Open) || !answer.turn.is_empty());
    for answer in &mut block.answers {
        answer.place = None;
    }
    block
}

/// What a school that handed in nothing can do.
fn steps(scope: &Scope) -> Section {
    let wording = scope.wording;
    let asked = || scope.assessment.judgements.iter().filter(|j| j.verdict.in_scope());
    let facts = [
        ("standards", asked().count().into()),
        ("questions", asked().map(|j| j.counts.questions).sum::<usize>().into()),
    ];
    let fill = wording.say_with("school-silent-fill-text", &facts).trim_end().to_owned();
    let lines = vec![
        Pair { label: wording.say("school-silent-send"), text: school::hand_in(scope) },
        Pair {
            label: wording.say("school-silent-fill"),
            text: format!("{fill} {}", wording.say("sheet-blank-is-fine")),
        },
    ];
    Section { heading: wording.say("school-silent-steps"), lines }
}

fn good(scope: &Scope) -> Option<Listing> {
    let themes = school::good(scope);
    (!themes.is_empty()).then(|| Listing { heading: scope.wording.say("school-good"), themes })
}

/// What to ask that is about no topic of this sheet.
fn asks(scope: &Scope, topics: &[Topic], conversation: &Conversation) -> Option<Asks> {
    let (own, heading) = match (scope.assessment.verdict.is_silent(), topics.is_empty()) {
        (true, _) => (ask::of_silence(scope), "sheet-asks"),
        (false, true) => (ask::without_gaps(scope), "sheet-asks"),
        (false, false) => (vec![], "sheet-asks-more"),
    };
    let shown: Vec<usize> = match scope.assessment.verdict.is_silent() {
        true => vec![],
        false => scope.dossier.topics_of(scope.at).filter_map(|topic| topic.standard).take(MOST_TOPICS).collect(),
    };
    let is_shown = |question: &&Question| question.standard.is_some_and(|at| shown.contains(&at));
    let questions = school::questions(conversation);
    let mut items: Vec<_> = questions.iter().filter(|question| !is_shown(question)).map(ask::noticed).collect();
    let noticed = items.len();
    items.extend(own);
    (!items.is_empty()).then(|| Asks { heading: scope.wording.say(heading), items, noticed, more: None })
}

/// The agreements that stand with no topic of this sheet.
fn agreements(scope: &Scope, topics: &[Topic]) -> Option<Agreements> {
    let shown: Vec<&str> =
        topics.iter().flat_map(|topic| &topic.block.agreements).map(|agreement| agreement.id.as_str()).collect();
    let of_school = most_needed(scope, &school::of_school(scope));
    let lines = of_school.into_iter().filter_map(|at| school::with_subject(scope, at));
    let items: Vec<_> = lines.filter(|agreement| !shown.contains(&agreement.id.as_str())).collect();
    (!items.is_empty()).then(|| Agreements { heading: scope.wording.say("school-agreements"), items, more: None })
}

fn words(scope: &Scope) -> Words {
    let wording = scope.wording;
    Words {
        question: wording.say("school-words-question"),
        answer: wording.say("school-words-answer"),
        asks: wording.say("sheet-asks"),
        agreed: wording.say("school-words-agreements"),
        room: wording.say("sheet-room"),
        shortened: wording.say("sheet-shortened"),
        page: wording.say("school-words-page"),
        of: wording.say("school-words-of"),
    }
}

fn footer(scope: &Scope) -> String {
    let facts = [
        ("id", scope.id().as_str().into()),
        ("year", scope.evaluation.year.to_string().into()),
        ("norm", scope.norm.name().into()),
        ("status", scope.wording.norm_status(scope.norm.status).into()),
        ("date", scope.language.date(scope.dossier.date).into()),
    ];
    scope.wording.say_with("school-footer", &facts)
}
