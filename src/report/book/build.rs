//! Puts the pages before the sheets together: the dossier becomes a [`View`].

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::group::Group;
use super::view::{Line, Shared, View};
use super::volume::Volume;
use crate::norm::Norm;
use crate::present::conversation::Conversation;
use crate::present::scope::Scope;
use crate::present::talks::{Talk, Talks};
use crate::report::look::cut;
use crate::report::sheet::Reader;
use crate::run::dossier::Dossier;
use crate::trend::help::Help;
use crate::wording::Wording;

/// So many characters of a name, of a topic.
const NAME: usize = 120;
const TOPIC: usize = 60;
/// So many topics of a school are named in the contents.
const MOST: usize = 5;

/// What there is to talk about with a school. Who visited it and what they explained is not told; schools that can help are named to whoever leads the
/// conversation, and to a board, whose they need not be, they are counted.
pub(super) fn conversation(scope: &Scope, reader: Reader) -> Conversation {
    let dossier = scope.dossier;
    let mut conversation = Conversation::of(scope);
    conversation.second_looks.iter_mut().for_each(|seen| (seen.by, seen.explanation) = (None, None));
    match reader {
        Reader::Board => {}
        Reader::Lead => {
            let topics = dossier.topics.iter().enumerate().filter(|(_, topic)| topic.assessment == scope.at);
            let help = topics.filter_map(|(at, _)| Some((at, helpers(scope, dossier.help_with(at)?))));
            conversation.helpers = help.collect();
        }
    }
    conversation
}

/// Who can help with a gap: names of schools, and nothing that they scored.
fn helpers(scope: &Scope, help: &Help) -> String {
    let names: Vec<String> =
        help.schools.iter().map(|at| cut(&scope.dossier.now()[*at].evaluation.school.name, NAME)).collect();
    let facts = [("count", names.len().into()), ("schools", names.join("; ").into())];
    scope.wording.say_with("book-help", &facts)
}

/// The view of a book, or of a volume of it.
pub(super) fn view(dossier: &Dossier, volume: &Volume, talks: &Talks) -> View {
    let (w, group) = (&dossier.wording, volume.group);
    let name = cut(group.name, NAME);
    let say = |id: &str| w.say_with(id, &[("of", group.of.word().into()), ("name", (&name).into())]);
    let year = ("year", dossier.year.to_string().into());
    let title = [("of", group.of.word().into()), ("name", (&name).into()), year];
    let norms = norms(dossier, volume.schools);
    let mut facts = vec![w.say_with("sheet-year", &title[2..])];
    facts.extend(norms.iter().map(|norm| format!("{} ({})", norm.name(), w.norm_status(norm.status))));
    facts.push(w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]));
    let part = |id: &str, own: &str| of_volume(dossier, volume, id, own);
    let within = |id: &str, own: String| if volume.is_part() { part(id, &own) } else { own };
    let mut counts = counts(dossier, volume.schools, talks);
    let mut shared = shared(dossier, group);
    if volume.is_part() {
        counts.push(part("book-volume-whole", ""));
        shared.about.push(part("book-volume-shared", ""));
    }
    let about_volume = ["book-volume", "book-volume-schools"].map(|id| part(id, ""));
    View {
        lang: w.language().tag(),
        title: within("book-volume-title", w.say_with("book-title", &title)),
        partnership: cut(dossier.sender(), NAME),
        kind: say("book-kind"),
        name: say("book-name"),
        volume: volume.is_part().then_some(about_volume),
        facts,
        notices: w.norm_notices(norms.iter().map(|norm| norm.status)),
        readers: ["book-readers", "book-readers-schools", "book-readers-words"].map(say).to_vec(),
        counts,
        contents: w.say("book-contents"),
        order: w.say("book-order"),
        head: ["book-head-school", "book-head-talk", "book-head-topics", "school-words-page"].map(|id| w.say(id)),
        lines: volume.schools.iter().map(|at| line(dossier, *at, talks)).collect(),
        shared_page: 0,
        shared,
        footer: within("book-volume-footer", say("book-footer")),
        pages: (w.say("school-words-page"), w.say("school-words-of")),
        cut: w.say("text-cut"),
    }
}

/// What is said of a volume: which of how many it is, and from which school to which it goes. `own` is what would stand there for a whole book.
fn of_volume(dossier: &Dossier, volume: &Volume, id: &str, own: &str) -> String {
    let school = |at: Option<&usize>| {
        let school = at.map(|at| &dossier.now()[*at].evaluation.school);
        school.map(|school| format!("{} ({})", cut(&school.name, TOPIC), school.id)).unwrap_or_default()
    };
    let facts = [
        ("text", own.into()),
        ("number", volume.number.into()),
        ("count", volume.count.into()),
        ("schools", volume.group.schools.len().into()),
        ("from", school(volume.schools.first()).into()),
        ("until", school(volume.schools.last()).into()),
    ];
    dossier.wording.say_with(id, &facts)
}

/// The norms that schools were judged by, each once.
fn norms<'a>(dossier: &'a Dossier, schools: &[usize]) -> Vec<&'a Norm> {
    let mut norms: Vec<&Norm> = Vec::new();
    for at in schools {
        let norm = &*dossier.now()[*at].evaluation.norm;
        if !norms.iter().any(|known| known.is_same(norm)) {
            norms.push(norm);
        }
    }
    norms.sort_by_key(|norm| norm.name());
    norms
}

fn counts(dossier: &Dossier, schools: &[usize], talks: &Talks) -> Vec<String> {
    let w = &dossier.wording;
    let silent = schools.iter().filter(|at| dossier.now()[**at].verdict.is_silent()).count();
    let planned = schools.iter().filter(|at| !talks.with(**at).is_empty()).count();
    let all = schools.len();
    let facts = [("schools", all.into()), ("handed", (all - silent).into()), ("planned", planned.into())];
    ["book-count-schools", "book-count-handed", "book-count-planned"].map(|id| w.say_with(id, &facts)).to_vec()
}

fn line(dossier: &Dossier, at: usize, talks: &Talks) -> Line {
    let (w, assessment) = (&dossier.wording, &dossier.now()[at]);
    let school = &assessment.evaluation.school;
    let norm = &assessment.evaluation.norm;
    let mut talk: Vec<String> = match talks.with(at) {
        none if none.is_empty() => vec![w.say("book-not-planned")],
        planned => planned.iter().map(|talk| moment(w, talk)).collect(),
    };
    talk.extend(school.conversation_lead.as_ref().map(|lead| cut(lead, NAME)));
    let titles: Vec<String> = dossier
        .topics_of(at)
        .filter_map(|topic| topic.standard)
        .map(|standard| cut(&norm.standards[standard].title, TOPIC))
        .collect();
    let count = match assessment.verdict.is_silent() {
        true => w.say("book-silent"),
        false => w.say_with("book-topics", &[("count", titles.len().into())]),
    };
    let more = titles.len().saturating_sub(MOST);
    let mut topics = titles.into_iter().take(MOST).collect::<Vec<_>>().join("; ");
    if more > 0 {
        topics = w.say_with("book-topics-more", &[("titles", topics.into()), ("count", more.into())]);
    }
    let about = format!("{} · {} {}", school.id, school.sector.as_str(), school.kind.as_str());
    Line { school: cut(&school.name, NAME), about, talk, count, topics, page: 0 }
}

/// The day of a conversation, and its time where it is known.
fn moment(w: &Wording, talk: &Talk) -> String {
    let day = w.language().date(talk.day);
    match talk.time {
        Some(time) => {
            w.say_with("book-moment", &[("day", day.into()), ("time", time.format("%H:%M").to_string().into())])
        }
        None => day,
    }
}

/// The topics that several schools of the group have: how many do, the most common first, then in the norm's own order. What one school alone has stands on
/// its own sheet.
fn shared(dossier: &Dossier, group: &Group) -> Shared {
    let w = &dossier.wording;
    let mut counted: BTreeMap<(&str, usize, &str), (&str, usize)> = BTreeMap::new();
    for at in &group.schools {
        let norm = &*dossier.now()[*at].evaluation.norm;
        for standard in dossier.topics_of(*at).filter_map(|topic| topic.standard) {
            let own = &norm.standards[standard];
            counted.entry((norm.id.as_str(), standard, own.id.as_str())).or_insert((own.title.as_str(), 0)).1 += 1;
        }
    }
    let is_several = norms(dossier, &group.schools).len() > 1;
    let mut found: Vec<_> = counted.into_iter().filter(|(_, (_, count))| *count > 1).collect();
    found.sort_by_key(|((norm, standard, _), (_, count))| (Reverse(*count), *norm, *standard));
    let row = |((norm, _, id), (title, count)): ((&str, usize, &str), (&str, usize))| {
        let title = format!("{id} {}", cut(title, NAME));
        [if is_several { format!("{title} ({norm})") } else { title }, count.to_string()]
    };
    let silent = group.schools.iter().filter(|at| dossier.now()[**at].verdict.is_silent()).count();
    let all = group.schools.len();
    let facts = [("schools", (all - silent).into()), ("silent", silent.into()), ("rows", found.len().into())];
    let facts = |id: &str| w.say_with(id, &facts);
    let mut about = vec![facts("book-shared-about")];
    about.extend((silent > 0).then(|| facts("book-shared-silent")));
    Shared {
        heading: w.say_with("book-shared", &[("of", group.of.word().into())]),
        about,
        head: ["book-head-topic", "book-head-schools"].map(|id| w.say(id)),
        rows: found.into_iter().map(row).collect(),
    }
}
