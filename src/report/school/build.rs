//! Puts one gespreksverslag together: the dossier becomes a [`View`].

use super::view::{
    Agreements, BlankTable, Block, Layout, Listing, Others, Pair, Profile, Questions, Section, Topics, View, Words,
};
use super::{changes, silent};
use crate::present::conversation::Conversation;
use crate::present::figures;
use crate::present::school::{self, Edge};
use crate::present::scope::Scope;

/// The gespreksverslag of a school.
pub(super) fn view(scope: &Scope) -> View {
    let silent = scope.assessment.verdict.is_silent();
    let (wording, school, norm) = (scope.wording, &scope.evaluation.school, scope.norm);
    let conversation = Conversation::of(scope);
    let year = scope.evaluation.year.to_string();
    let naming = [("school", (&school.name).into()), ("id", school.id.as_str().into()), ("year", (&year).into())];
    View {
        lang: scope.language.tag(),
        title: wording.say_with("school-title", &naming),
        kind: wording.say("school-kind"),
        partnership: scope.dossier.sender().to_owned(),
        school: school.name.clone(),
        facts: facts(scope),
        notice: wording.norm_notice(norm.status),
        summary: school::summary(scope),
        blank_form: school::blank_form(scope),
        purpose: wording.say("school-purpose"),
        steps: silent.then(|| silent::steps(scope)),
        good: (!silent && scope.assessment.counts.standards > 0).then(|| good(scope)),
        asked: silent.then(|| silent::asked(scope)).filter(|asked| !asked.themes.is_empty()),
        profile: if silent { None } else { profile(scope) },
        topics: topics(scope, &conversation),
        questions: questions(scope, &conversation),
        changes: (!silent).then(|| changes::changes(scope)),
        agreements: agreements(scope),
        waivers: school::waivers(scope),
        room: room(scope),
        others: if silent { None } else { others(scope) },
        sources: sources(scope),
        places: places(scope),
        reading: reading(scope),
        words: words(scope),
        footer: footer(scope),
        layout: Layout::Normal,
    }
}

fn facts(scope: &Scope) -> Vec<Pair> {
    let (wording, school, norm) = (scope.wording, &scope.evaluation.school, scope.norm);
    let mut facts = Vec::new();
    let mut add = |label: String, text: &str| facts.push(Pair { label, text: text.to_owned() });
    add(wording.say("school-fact-id"), school.id.as_str());
    add(wording.say("school-fact-kind"), &format!("{} {}", school.sector.as_str(), school.kind.as_str()));
    if let Some(board) = school.board_label() {
        add(wording.say("school-fact-board"), board);
    }
    if let Some(district) = &school.district {
        add(wording.say("school-fact-district"), district);
    }
    add(wording.say("school-fact-year"), &scope.evaluation.year.to_string());
    let naming = [("title", (&norm.title).into()), ("status", wording.norm_status(norm.status).into())];
    add(wording.say("school-fact-norm"), &wording.say_with("school-fact-norm-value", &naming));
    // Where a waiver holds for all that is asked there is nothing left to speak of as a whole.
    let all_waived = !scope.assessment.verdict.in_scope() && scope.assessment.counts.waived > 0;
    if !scope.assessment.verdict.is_silent() && !all_waived {
        add(wording.say("school-fact-verdict"), &wording.verdict(scope.assessment.verdict));
    }
    facts
}

fn good(scope: &Scope) -> Listing {
    let themes = school::good(scope);
    let topics = scope.dossier.topics_of(scope.at).filter(|topic| topic.standard.is_some()).count();
    let none = themes.is_empty().then(|| scope.wording.say_with("school-good-none", &[("topics", topics.into())]));
    Listing { heading: scope.wording.say("school-good"), none, themes }
}

/// Agreements that belong to no topic.
fn agreements(scope: &Scope) -> Option<Agreements> {
    let items = school::others(scope);
    (!items.is_empty()).then(|| Agreements { heading: scope.wording.say("school-agreements"), items, more: None })
}

/// Room for new agreements: a row for each topic, and two at least.
fn room(scope: &Scope) -> BlankTable {
    let wording = scope.wording;
    BlankTable {
        heading: wording.say("school-room"),
        header: vec![
            wording.say("school-room-what"),
            wording.say("school-room-who"),
            wording.say("school-room-when"),
            wording.say("school-room-contribution"),
        ],
        rows: scope.dossier.topics_of(scope.at).count().max(2),
    }
}

fn profile(scope: &Scope) -> Option<Profile> {
    let chart = figures::school(scope.dossier, scope.at)?;
    Some(Profile {
        caption: chart.title,
        alt: chart.alt,
        figures: scope.wording.say("school-profile-figures"),
        header: chart.table.header,
        rows: chart.table.rows,
        svg: chart.svg,
        swipe: scope.wording.say("index-chart-swipe"),
    })
}

fn topics(scope: &Scope, conversation: &Conversation) -> Option<Topics> {
    let all = scope.dossier.topics.iter().enumerate().filter(|(_, topic)| topic.assessment == scope.at);
    let topics = all.filter_map(|(index, topic)| Some((index, topic, topic.standard?)));
    let items: Vec<Block> = topics
        .zip(1usize..)
        .map(|((index, topic, at), number)| {
            let judgement = &scope.assessment.judgements[at];
            let block = school::block(scope, judgement, number.to_string(), &topic.agreements);
            Block { help: conversation.help_with(index).map(str::to_owned), ..block }
        })
        .collect();
    let wording = scope.wording;
    let lead = wording.say_with("school-topics-order", &[("topics", items.len().into())]);
    (!items.is_empty()).then(|| Topics { heading: wording.say("school-topics"), lead, items })
}

/// What to ask; `None` where nothing stands out.
fn questions(scope: &Scope, conversation: &Conversation) -> Option<Questions> {
    let items = school::questions(conversation);
    let (heading, lead) = (scope.wording.say("consistency-heading"), scope.wording.say("ask-lead"));
    (!items.is_empty()).then_some(Questions { heading, lead, items })
}

fn others(scope: &Scope) -> Option<Others> {
    let rest = scope.assessment.judgements.iter().filter(|j| !j.verdict.is_topic() && j.verdict.in_scope());
    let items: Vec<_> = rest.map(|j| school::block(scope, j, String::new(), &[])).collect();
    (!items.is_empty()).then(|| Others { heading: scope.wording.say("school-others"), items })
}

fn sources(scope: &Scope) -> Option<Section> {
    let (wording, submission) = (scope.wording, scope.evaluation.submission.as_ref()?);
    let mut lines = Vec::new();
    let mut add = |label: String, text: String| lines.push(Pair { label, text });
    let by: Vec<_> = [&submission.filled_by, &submission.role].into_iter().flatten().map(String::as_str).collect();
    if !by.is_empty() {
        add(wording.say("school-sources-by"), by.join(", "));
    }
    if let Some(date) = submission.date {
        add(wording.say("school-sources-date"), scope.language.date(date));
    }
    for source in &submission.sources {
        let source = scope.shown_source(source);
        let text = match &source.sheet {
            None => source.file,
            Some(sheet) => wording
                .say_with("school-sources-file-sheet", &[("file", (&source.file).into()), ("sheet", sheet.into())]),
        };
        add(wording.say("school-sources-file"), text);
    }
    Some(Section { heading: wording.say("school-sources"), lines })
}

/// What a place beside an answer stands for.
fn places(scope: &Scope) -> Option<Pair> {
    let sources = &scope.evaluation.submission.as_ref()?.sources;
    let id = match sources.iter().any(|source| source.sheet.is_none()) {
        true => "school-sources-cell-text",
        false => "school-sources-cell-sheet",
    };
    let label = scope.wording.say("school-sources-cell");
    (!sources.is_empty()).then(|| Pair { label, text: scope.wording.say(id) })
}

fn reading(scope: &Scope) -> Section {
    let wording = scope.wording;
    let pair = |label, text| Pair { label, text };
    let mut lines = vec![
        pair(wording.say("school-reading-level"), wording.say("school-reading-level-text")),
        pair(wording.say("school-reading-verdict"), wording.say("school-reading-verdict-text")),
    ];
    let mut edges = scope.assessment.judgements.iter().filter_map(|j| Edge::of(scope, j));
    if edges.any(|edge| edge.is_enough()) {
        lines.push(pair(wording.say("school-reading-edge"), wording.say("school-reading-edge-text")));
    }
    Section { heading: wording.say("school-reading"), lines }
}

fn words(scope: &Scope) -> Words {
    let wording = scope.wording;
    Words {
        turn: wording.say("school-words-turn"),
        question: wording.say("school-words-question"),
        answer: wording.say("school-words-answer"),
        remedy: wording.say("school-words-remedy"),
        agreements: wording.say("school-words-agreements"),
        page: wording.say("school-words-page"),
        of: wording.say("school-words-of"),
        all_answers: wording.say("school-words-all-answers"),
    }
}

fn footer(scope: &Scope) -> String {
    let wording = scope.wording;
    let facts = [
        ("id", scope.id().as_str().into()),
        ("year", scope.evaluation.year.to_string().into()),
        ("norm", scope.norm.name().into()),
        ("status", wording.norm_status(scope.norm.status).into()),
        ("date", scope.language.date(scope.dossier.date).into()),
    ];
    wording.say_with("school-footer", &facts)
}
