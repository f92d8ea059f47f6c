use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::*;
use crate::agreement::{Agreement, Progress};
use crate::judge::GapStatus;
use crate::norm::Norm;
use crate::run::batch::HandIn;
use crate::run::fixture::{self, HOSTILE};
use crate::wording::Language;

fn views(dossier: &Dossier) -> Vec<View> {
    (0..dossier.now().len()).map(|at| build::view(&Scope::new(dossier, at))).collect()
}

fn at(dossier: &Dossier, id: &str) -> usize {
    dossier.now().iter().position(|a| a.evaluation.school.id.as_str() == id).expect("the school")
}

fn view(dossier: &Dossier, id: &str) -> View {
    build::view(&Scope::new(dossier, at(dossier, id)))
}

fn html(view: &View) -> String {
    Page { v: view }.render().expect("a page")
}

/// The words of the PDF on one line.
fn paper(view: &View, dossier: &Dossier) -> String {
    let pdf = paper::make(view, "test", &dossier.wording, &dossier.style).expect("a PDF");
    assert_eq!(pdf.pages, 1, "{}", view.school);
    let text = pdf_extract::extract_text_from_mem(&pdf.bytes).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_school_gets_one_page_and_its_html() {
    for language in [Language::Nl, Language::En] {
        let dossier = fixture::dossier(language);
        let made = std::sync::Mutex::new(Vec::new());
        let ticks = std::sync::atomic::AtomicUsize::new(0);
        let tick = || _ = ticks.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let keep = |artifact: Artifact| {
            made.lock().expect("no panic").push(artifact.path);
            Ok(())
        };
        each(&dossier, (0..97).collect(), &tick, &keep).expect("sheets");
        assert_eq!((ticks.into_inner(), made.into_inner().expect("no panic").len()), (97, 2 * 97));
        for view in views(&dossier) {
            paper(&view, &dossier);
            let page = html(&view);
            assert!(page.starts_with("<!DOCTYPE html>") && !page.contains("[sheet-") && !page.contains("[school-"));
            for outside in ["<script", "<link", "@import", "url(", "src=", "href="] {
                assert!(!page.contains(outside), "{} has {outside}", view.school);
            }
            let levels: Vec<_> =
                page.match_indices("<h").filter_map(|(at, _)| page[at + 2..].chars().next()?.to_digit(10)).collect();
            assert!(levels[0] == 1 && levels.windows(2).all(|w| w[1] <= w[0] + 1 && w[1] > 1), "{levels:?}");
        }
    }
}

#[test]
fn a_sheet_holds_at_most_three_topics_and_counts_the_rest() {
    let dossier = fixture::dossier(Language::Nl);
    for (at, view) in views(&dossier).iter().enumerate() {
        let scope = Scope::new(&dossier, at);
        let all: Vec<_> = dossier.topics_of(at).filter_map(|topic| topic.standard).collect();
        let titles = |of: &[usize]| of.iter().map(|s| scope.norm.standards[*s].title.clone()).collect::<Vec<_>>();
        let shown: Vec<_> = view.topics.iter().map(|topic| topic.block.title.clone()).collect();
        if scope.assessment.verdict.is_silent() {
            continue;
        }
        assert_eq!(shown, titles(&all[..all.len().min(3)]), "{}", view.school);
        let rest = titles(all.get(3..).unwrap_or_default());
        let lead = view.more_topics.clone().unwrap_or_default();
        assert_eq!(rest.is_empty(), lead.is_empty(), "{lead}");
        assert!(rest.is_empty() || lead.contains(&format!("nog {}: {}.", rest.len(), rest.join("; "))), "{lead}");
        assert!(view.topics.iter().all(|topic| !topic.asks.is_empty()));
    }
    assert_eq!(view(&dossier, "99AA02").topics.len(), 3);
}

#[test]
fn a_sheet_holds_nothing_of_another_school() {
    let dossier = fixture::dossier(Language::Nl);
    let schools: BTreeMap<_, _> =
        dossier.now().iter().map(|a| (a.evaluation.school.id.to_string(), a.evaluation.school.name.clone())).collect();
    for (view, own) in views(&dossier).into_iter().zip(dossier.now()) {
        let own = own.evaluation.school.id.to_string();
        let text = format!("{view:?}");
        for (id, name) in schools.iter().filter(|(id, _)| **id != own) {
            assert!(!text.contains(id.as_str()), "{own} names {id}");
            let goes_on = |at: usize| text[at..].starts_with(|c: char| c.is_ascii_digit());
            assert!(!text.match_indices(name.as_str()).any(|(at, _)| !goes_on(at + name.len())), "{own} names {name}");
        }
        assert_eq!(text.contains("#let x = 1"), own == "99AA06", "{own}: notes of another school");
        assert_eq!(text.contains("we zijn begonnen met een studiedag"), own == "99AA02", "{own}: notes of another");
        assert!(!text.contains("J. de Voorbeeld"), "who filled in is nobody's topic");
    }
}

#[test]
fn a_school_without_gaps_hears_what_goes_well_and_what_to_talk_about() {
    let dossier = fixture::dossier(Language::Nl);
    let view = view(&dossier, "99AA01");
    assert!(view.topics.is_empty() && view.steps.is_none());
    let good: usize = view.good.as_ref().expect("what goes well").themes.iter().map(|t| t.standards.len()).sum();
    assert_eq!(good, 16);
    assert!(view.asks.as_ref().expect("questions").items.len() >= 2);
    let words = paper(&view, &dossier);
    assert!(words.contains("Waar is de school trots op?") && words.contains("Wat spreken we af?"), "{words}");
}

#[test]
fn a_school_that_handed_in_nothing_hears_by_when_to_whom_and_what_there_was() {
    let mut dossier = fixture::dossier(Language::Nl);
    let words = paper(&view(&dossier, "99AA03"), &dossier);
    assert!(words.contains("Lever de antwoorden in bij het samenwerkingsverband. Spreek nu af wanneer"), "{words}");
    assert!(words.contains("De school stelt een protocol op") && words.contains("AF-003"), "{words}");
    let by = |day| NaiveDate::from_ymd_opt(2026, 4, day);
    dossier.hand_in = HandIn { by: by(15), to: Some("het loket".into()), ..HandIn::default() };
    let words = paper(&view(&dossier, "99AA03"), &dossier);
    assert!(words.contains("Lever de antwoorden uiterlijk op 15-04-2026 in bij het loket."), "{words}");
    dossier.date = NaiveDate::from_ymd_opt(2026, 5, 1).expect("a day");
    let words = paper(&view(&dossier, "99AA03"), &dossier);
    assert!(words.contains("De laatste dag was 15-04-2026."), "{words}");
    // The last day itself is still in time.
    dossier.date = by(15).expect("a day");
    assert!(paper(&view(&dossier, "99AA03"), &dossier).contains("uiterlijk op 15-04-2026"));
    assert!(!paper(&view(&dossier, "99AA01"), &dossier).contains("het loket"), "who handed in need not hear it");
}

#[test]
fn a_silent_school_gets_the_topics_of_the_last_time() {
    let dossier = fixture::dossier(Language::Nl);
    let silent = (0..dossier.now().len()).map(|at| Scope::new(&dossier, at));
    let mut with_topics = 0;
    for scope in silent.filter(|scope| scope.assessment.verdict.is_silent()) {
        let view = build::view(&scope);
        let Some((year, before)) = scope.handed_in_before() else {
            assert!(view.topics.is_empty() && view.topics_heading.is_none());
            continue;
        };
        let gaps = crate::trend::topic::gaps(before);
        assert_eq!(view.topics.len(), gaps.len().min(3));
        assert!(view.topics.iter().all(|topic| topic.block.change.is_none() && !topic.has_room));
        if let Some(heading) = &view.topics_heading {
            assert!(heading.contains(&year.to_string()), "{heading}");
            with_topics += 1;
        }
        paper(&view, &dossier);
    }
    assert!(with_topics > 0);
}

#[test]
fn what_paper_leaves_out_is_said_and_stands_in_the_html() {
    let dossier = fixture::dossier(Language::Nl);
    let view = view(&dossier, "99AA02");
    let (words, page) = (paper(&view, &dossier), html(&view));
    assert!(words.contains("Dit blad is ingekort. Het geheel staat in gespreksblad.html."), "{words}");
    let note = "Dit staat in ons jaarplan; we zijn begonnen met een studiedag en een werkgroep, en evalueren in juni met het team.".repeat(2);
    assert!(page.contains(&note));
    let whole = self::view(&dossier, "99AA01");
    assert!(!paper(&whole, &dossier).contains("ingekort"));
}

#[test]
fn explanations_of_usual_length_stand_on_paper_before_empty_lines() {
    let mut dossier = fixture::dossier(Language::Nl);
    let note = "We bespreken dit in de bouwvergadering; de intern begeleider houdt bij wie eraan werkt, en in juni kijken we wat het opleverde.";
    for results in &mut dossier.years {
        for assessment in &mut results.assessments {
            let evaluation = Arc::make_mut(&mut assessment.evaluation);
            evaluation.answers.iter_mut().flatten().for_each(|answer| answer.note = Some(note.into()));
        }
    }
    let begin: String = note.chars().take(40).collect();
    let mut seen = 0;
    for at in 0..dossier.now().len() {
        let view = build::view(&Scope::new(&dossier, at));
        let has_notes = view.topics.iter().flat_map(|topic| &topic.block.answers).any(|answer| answer.note.is_some());
        if has_notes {
            let words = paper(&view, &dossier);
            assert!(words.contains(&begin) || words.contains(&begin[..20]), "{}: {words}", view.school);
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn a_question_is_never_cut_off() {
    let dossier = fixture::dossier(Language::Nl);
    let at = at(&dossier, "99AA02");
    let mut view = build::view(&Scope::new(&dossier, at));
    let of = |length: usize, question: &str| view::Ask {
        why: format!(
            "Bij ‘{}’ staat ‘sterk’, en bij ‘Dit is kort’ staat ‘nog niet’.",
            "De school volgt leerlingen ".repeat(length)
        ),
        question: question.into(),
        behind: "“Gezien in de gang” (Gezien door de adviseur.)".into(),
    };
    let long = "Wat doet het team met wat het leerlingvolgsysteem laat zien? ".repeat(8);
    let items = [of(20, "Hoe werkt dat samen?"), of(1, "Wat helpt?"), of(4, &long)];
    let asks = view::Asks { heading: "Ook om te bespreken".into(), items: items.into(), noticed: 3, more: None };
    view.asks = Some(asks.clone());
    for shown in shown_on_paper(&view, &dossier) {
        let asks = shown.asks.expect("questions");
        assert!(asks.items.iter().all(|ask| ask.to_string().contains(&ask.question)), "{asks:?}");
        assert!(asks.items.iter().all(|ask| !ask.question.contains('…') && ask.question.ends_with('?')), "{asks:?}");
        assert!(asks.items.iter().all(|ask| ask.question != long.trim()), "no room for it");
        let more = asks.more.expect("more");
        assert!(more.contains(&format!("nog {} vra", 3 - asks.items.len())), "{more}");
    }
    assert!(shown_on_paper(&view, &dossier)[0].asks.as_ref().expect("questions").items.len() == 2);
}

#[test]
fn the_way_names_no_question_that_does_not_stand_on_the_sheet() {
    let dossier = fixture::dossier(Language::Nl);
    let mut parts = 0;
    for view in views(&dossier) {
        for shown in shown_on_paper(&view, &dossier) {
            for (topic, whole) in shown.topics.iter().zip(&view.topics) {
                let count = |topic: &Topic| topic.block.answers.iter().filter(|answer| !answer.turn.is_empty()).count();
                let way = topic.block.way.clone().unwrap_or_default();
                for number in count(topic) + 1..=count(whole) {
                    assert!(!way.contains(&format!("vraag {number} ")), "{way}");
                    assert!(!way.contains(&format!("en {number} naar")), "{way}");
                    assert!(!way.contains(&format!("met {number} naar")), "{way}");
                }
                parts += usize::from(way.contains("en daarna nog"));
            }
        }
    }
    assert!(parts > 5, "{parts}");
}

#[test]
fn names_of_schools_that_differ_at_the_end_and_ids_of_the_program_are_told_apart_and_left_out() {
    let mut dossier = fixture::dossier(Language::Nl);
    let mut one = dossier.agreements[0].clone();
    one.id = format!("{}-A1-03f6d8", one.school);
    let place = one.school.to_string();
    dossier.agreements = vec![one];
    let at = at(&dossier, &place);
    dossier.topics = crate::trend::topic::topics(dossier.now(), &dossier.agreements, &dossier.register);
    let (agreements, years, register) = (&dossier.agreements, &dossier.years, &dossier.register);
    dossier.agreed = crate::trend::agreed::follow(agreements, years, &dossier.topics, register, dossier.date);
    let mut view = build::view(&Scope::new(&dossier, at));
    assert!(!paper(&view, &dossier).contains("03f6d8"));
    assert!(format!("{view:?}").contains("03f6d8"), "it stands in the dossier");
    let names = ["Noord", "Zuid"].map(|end| {
        view.school = format!("Samenwerkingsschool {} {end}", "voor alle kinderen ".repeat(8).trim());
        shown_on_paper(&view, &dossier).into_iter().map(|shown| shown.school).collect::<Vec<_>>()
    });
    assert!(names[0].iter().zip(&names[1]).all(|(noord, zuid)| noord.ends_with("Noord") && zuid.ends_with("Zuid")));
}

#[test]
fn the_question_tells_a_gap_that_returned_from_one_that_is_new() {
    let dossier = fixture::dossier(Language::Nl);
    let mut asked = BTreeMap::new();
    for at in 0..dossier.now().len() {
        let scope = Scope::new(&dossier, at);
        for topic in build::view(&scope).topics {
            let judgement = scope.assessment.judgements.iter().find(|j| scope.standard(j).title == topic.block.title);
            let judgement = judgement.expect("the standard");
            let of_norm = scope.change(judgement.standard).is_some_and(|change| change.cause.is_of_norm());
            if !scope.assessment.verdict.is_silent() && !of_norm {
                let asks: Vec<String> = topic.asks.iter().map(ToString::to_string).collect();
                asked.entry(judgement.status).or_insert(asks.join(" "));
            }
        }
    }
    let says = |status, words: &str| assert!(asked[&status].contains(words), "{asked:?}");
    says(Some(GapStatus::New), "De vorige keer voldeed dit wel.");
    says(Some(GapStatus::Returned), "Dit was opgelost en is terug.");
    says(Some(GapStatus::Lasting), "Dit speelt sinds 202");
    says(None, "open. Hoe gaat dit bij u op school?");
}

#[test]
fn what_stands_out_is_asked_with_its_topic_or_below_and_overrules_nothing() {
    let dossier = fixture::dossier(Language::Nl);
    let (mut seen, mut helped) = (0, 0);
    for at in 0..dossier.now().len() {
        let scope = Scope::new(&dossier, at);
        let (view, conversation) = (build::view(&scope), crate::present::conversation::Conversation::of(&scope));
        let asked: Vec<&view::Ask> =
            view.topics.iter().flat_map(|topic| &topic.asks).chain(view.asks.iter().flat_map(|a| &a.items)).collect();
        for question in crate::present::school::questions(&conversation) {
            let times = asked.iter().filter(|ask| ***ask == ask::noticed(&question)).count();
            assert_eq!(times, 1, "{}: {}", view.school, question.why);
            seen += 1;
        }
        helped += view.topics.iter().filter(|topic| topic.block.help.is_some()).count();
    }
    assert!(seen > 2 && helped > 0, "{seen} {helped}");
}

/// The same school with texts that nobody writes.
fn hostile(word: &str) -> Dossier {
    let mut dossier = fixture::dossier(Language::Nl);
    let long = |times: usize| format!("{} ", word.repeat(times)).repeat(40);
    let norms: Vec<Arc<Norm>> = dossier.norms.iter().map(|norm| Arc::new(longer((**norm).clone(), &long(6)))).collect();
    for results in &mut dossier.years {
        for assessment in &mut results.assessments {
            let evaluation = Arc::make_mut(&mut assessment.evaluation);
            let school = Arc::make_mut(&mut evaluation.school);
            (school.name, school.board) = (long(8), Some(long(8)));
            school.district = school.district.as_ref().map(|_| long(9));
            let of = |norm: &&Arc<Norm>| norm.name() == evaluation.norm.name();
            evaluation.norm = norms.iter().find(of).expect("the norm").clone();
            evaluation.answers.iter_mut().flatten().for_each(|answer| {
                (answer.note, answer.text) = (Some(long(9).into()), long(1).into());
            });
        }
    }
    dossier.norms = norms;
    dossier.partnership = long(1);
    dossier.hand_in.to = Some(long(5));
    let one = dossier.agreements[0].clone();
    for at in 0..200 {
        for school in ["99AA01", "99AA02", "99AA03", "99AA07"] {
            let standard = ["A1", "B1", "C1"].get(at % 4).map(|id| (*id).to_owned());
            dossier.agreements.push(Agreement {
                id: format!("{}-{at}", long(1).trim()),
                school: crate::register::SiteId::new(school).expect("an id"),
                standard,
                what: long(7),
                who: Some(long(4)),
                contribution: Some(long(4)),
                remark: Some(long(4)),
                progress: Progress::Running,
                ..one.clone()
            });
        }
    }
    for waiver in &mut dossier.waivers {
        (waiver.reason, waiver.granted_by) = (long(6), long(6));
    }
    let now = dossier.now();
    dossier.topics = crate::trend::topic::topics(now, &dossier.agreements, &dossier.register);
    let (agreements, years, register) = (&dossier.agreements, &dossier.years, &dossier.register);
    dossier.agreed = crate::trend::agreed::follow(agreements, years, &dossier.topics, register, dossier.date);
    dossier
}

fn longer(mut norm: Norm, long: &str) -> Norm {
    norm.title = long.into();
    norm.themes.iter_mut().for_each(|theme| theme.title = long.into());
    norm.standards.iter_mut().for_each(|standard| standard.title = format!("{} {long}", standard.id));
    norm.indicators.iter_mut().for_each(|indicator| {
        (indicator.text, indicator.remedy) = (long.into(), Some(long.into()));
    });
    for level in norm.scales.iter_mut().flat_map(|scale| &mut scale.levels) {
        level.label = long.into();
    }
    norm
}

/// What paper would hold at each level of detail.
fn shown_on_paper(view: &View, dossier: &Dossier) -> Vec<View> {
    let shown = paper::DETAILS.iter().map(|detail| paper::shown(view, detail, &dossier.wording));
    shown.collect()
}

/// The sentence or heading above the topics has the number of topics below it.
fn counts_what_it_shows(whole: &View, shown: &View) {
    let (topics, said) = (shown.topics.len(), shown.more_topics.clone().unwrap_or_default());
    let heading = shown.topics_heading.clone().unwrap_or_default();
    match &shown.topics_of {
        None => {
            assert_eq!(said.is_empty(), topics == 0 || topics == whole.titles.len(), "{}: {said}", whole.school);
            assert!(said.is_empty() || said.starts_with(&format!("Hier staan de {topics} onderwerpen")), "{said}");
        }
        Some((_, all)) => {
            let counted = heading.contains(&format!("De belangrijkste van de {all} onderwerpen"));
            assert_eq!(counted, topics > 0 && topics < *all, "{heading}");
        }
    }
}

#[test]
fn a_sheet_says_how_many_topics_stand_on_it_however_many_are_cut() {
    let dossier = fixture::dossier(Language::Nl);
    let (mut cut, mut before) = (0, 0);
    for view in views(&dossier) {
        for shown in shown_on_paper(&view, &dossier) {
            counts_what_it_shows(&view, &shown);
            cut += view.topics.len() - shown.topics.len();
            before += usize::from(shown.topics_of.is_some_and(|(_, all)| shown.topics.len() < all));
        }
    }
    assert!(cut > 0 && before > 0, "{cut} {before}");
    let hostile = hostile("WW-");
    for at in (0..12).chain(80..83) {
        let view = build::view(&Scope::new(&hostile, at));
        shown_on_paper(&view, &hostile).iter().for_each(|shown| counts_what_it_shows(&view, shown));
    }
}

#[test]
fn the_agreement_that_something_must_come_of_stands_before_older_and_dropped_ones() {
    let mut dossier = fixture::dossier(Language::Nl);
    let at = (0..dossier.now().len()).find(|at| dossier.topics_of(*at).any(|topic| topic.standard.is_some()));
    let at = at.expect("a school with a topic");
    let (school, one) = (dossier.now()[at].evaluation.school.id.clone(), dossier.agreements[0].clone());
    let topic = dossier.topics_of(at).find_map(|topic| topic.standard).expect("a topic");
    let standard = dossier.now()[at].evaluation.norm.standards[topic].id.clone();
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1);
    let of = |id: &str, progress, made, due| Agreement {
        id: id.into(),
        school: school.clone(),
        standard: Some(standard.clone()),
        progress,
        date: day(made),
        due: day(due),
        ..one.clone()
    };
    dossier.agreements = vec![
        of("dropped", Progress::Dropped, 2025, 2030),
        of("old", Progress::Running, 2023, 2030),
        of("new", Progress::Running, 2025, 2030),
        of("late", Progress::Running, 2022, 2023),
    ];
    dossier.topics = crate::trend::topic::topics(dossier.now(), &dossier.agreements, &dossier.register);
    let (agreements, years, register) = (&dossier.agreements, &dossier.years, &dossier.register);
    dossier.agreed = crate::trend::agreed::follow(agreements, years, &dossier.topics, register, dossier.date);
    let view = build::view(&Scope::new(&dossier, at));
    let ids = |agreements: &[crate::present::school::Agreement]| -> Vec<String> {
        agreements.iter().map(|agreement| agreement.id.clone()).collect()
    };
    assert_eq!(ids(&view.topics[0].block.agreements), ["late", "new", "old", "dropped"]);
    let least = shown_on_paper(&view, &dossier).remove(3);
    assert_eq!(ids(&least.topics[0].block.agreements), ["late"]);
}

#[test]
fn one_page_whatever_the_texts_are() {
    for word in ["W", "WW-", "żółć", "مدرسة", HOSTILE] {
        let dossier = hostile(word);
        for at in (0..12).chain(80..83) {
            let view = build::view(&Scope::new(&dossier, at));
            let pdf = paper::make(&view, "test", &dossier.wording, &dossier.style).expect("a PDF");
            assert_eq!(pdf.pages, 1, "{word}: {}", view.facts[0]);
        }
    }
}
