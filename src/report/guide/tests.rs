use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;
use crate::intake::State;
use crate::judge::Verdict;
use crate::run::fixture::{self, HOSTILE};
use crate::wording::Language;

fn views(dossier: &Dossier) -> Vec<View> {
    (0..dossier.now().len()).map(|at| build::view(&Scope::new(dossier, at))).collect()
}

fn words(view: &View) -> Vec<String> {
    let of = |part: &Part| match part {
        Part::Chapter(words) | Part::Theme(words) | Part::Text(words) | Part::Subject(words) | Part::FillIn(words) => {
            vec![words.clone()]
        }
        Part::List(items) => items.clone(),
    };
    let parts = view.parts.iter().flat_map(of);
    [view.title.clone(), view.note.clone()].into_iter().chain(parts).collect()
}

fn parts(docx: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).expect("a zip");
    let read = |at: usize| {
        let mut file = zip.by_index(at).expect("a part");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("text");
        (file.name().expect("a name").into_owned(), text)
    };
    (0..7).map(read).collect()
}

/// Every paragraph of the document with its style, as a reader of XML has it.
fn paragraphs(document: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(document);
    let mut found: Vec<(String, String)> = Vec::new();
    loop {
        match reader.read_event().expect("well formed") {
            Event::Eof => return found,
            Event::Empty(tag) if tag.name().as_ref() == "w:pStyle" => {
                let style = tag.attributes().next().expect("a style").expect("an attribute").value.into_owned();
                found.push((style, String::new()));
            }
            Event::Text(text) => {
                if let Some((_, words)) = found.last_mut() {
                    words.push_str(&text);
                }
            }
            Event::GeneralRef(name) => {
                let word = quick_xml::escape::unescape(&format!("&{};", &*name)).expect("an entity").into_owned();
                found.last_mut().expect("a paragraph").1 += &word;
            }
            _ => {}
        }
    }
}

#[test]
fn word_and_screen_say_the_same_in_headings_and_lists() {
    for language in [Language::Nl, Language::En] {
        let dossier = fixture::dossier(language);
        for view in views(&dossier) {
            let docx = docx::write(&view).expect("a docx");
            assert_eq!(docx, docx::write(&view).expect("a docx"), "the same every time");
            let parts = parts(&docx);
            let told = paragraphs(&parts["word/document.xml"]);
            let said: Vec<&str> = told.iter().map(|(_, words)| words.as_str()).collect();
            assert_eq!(said, words(&view).iter().map(String::as_str).collect::<Vec<_>>(), "{}", view.school);
            for (style, _) in &told {
                let is_known = parts["word/styles.xml"].contains(&format!("w:styleId=\"{style}\""));
                assert!(is_known, "{style}");
            }
            assert!(parts["word/styles.xml"].contains(&format!("w:lang w:val=\"{}\"", view.locale)));
            let page = Page { v: &view }.render().expect("a page");
            assert!(!page.contains("[guide-") && !page.contains("<script>"), "{page}");
            let levels: Vec<_> =
                page.match_indices("<h").filter_map(|(at, _)| page[at + 2..].chars().next()?.to_digit(10)).collect();
            assert!(levels[0] == 1 && levels.windows(2).all(|w| w[1] <= w[0] + 1 && w[1] > 1), "{levels:?}");
        }
    }
}

/// Only what is met is said, with the questions that were answered so; and nobody reads a verdict or a code.
#[test]
fn nothing_is_said_that_is_not_met_and_nothing_of_verdicts() {
    let dossier = fixture::dossier(Language::Nl);
    for (at, view) in views(&dossier).into_iter().enumerate() {
        let scope = Scope::new(&dossier, at);
        let judgements = &scope.assessment.judgements;
        let met: BTreeSet<&str> =
            judgements.iter().filter(|j| j.verdict == Verdict::Met).map(|j| scope.standard(j).title.as_str()).collect();
        let end = view.parts.iter().position(|part| *part == Part::Chapter("Wie en wat wij in huis hebben".into()));
        let basic = &view.parts[..end.unwrap_or(view.parts.len())];
        let subjects: Vec<&str> = basic
            .iter()
            .filter_map(|part| if let Part::Subject(words) = part { Some(&**words) } else { None })
            .collect();
        match scope.evaluation.submission.is_some() {
            true => assert_eq!(subjects.iter().copied().collect::<BTreeSet<_>>(), met, "{}", view.school),
            false => assert!(subjects.is_empty(), "{}", view.school),
        }
        let is_sufficient = |text: &String| {
            let mut own = scope.norm.indicators.iter().enumerate().filter(|(_, question)| question.text == *text);
            own.any(|(at, _)| match scope.evaluation.answer(at).map(|answer| answer.state) {
                Some(State::Level(level)) => scope.norm.scale_of(at).is_sufficient(level),
                _ => false,
            })
        };
        let listed = basic.iter().filter_map(|part| if let Part::List(items) = part { Some(items) } else { None });
        if scope.evaluation.submission.is_some() {
            assert!(listed.flatten().all(is_sufficient), "{}", view.school);
        }
        // What the school takes out says what the norm is.
        let notices = dossier.wording.norm_notices(std::iter::once(scope.norm.status));
        let text = words(&view).join("\n").replace(&view.school, "");
        let text = notices.iter().fold(text, |text, notice| text.replace(notice, ""));
        for word in Verdict::ALL.map(Verdict::as_str).into_iter().chain(["voldoe", "uitslag", "norm", "score", "kern"])
        {
            assert!(!text.contains(word), "{word}: {text}");
        }
        assert!(!text.contains(scope.id().as_str()) && !text.contains(HOSTILE), "{text}");
    }
}

#[test]
fn a_school_that_handed_in_nothing_reads_how_there_comes_a_text() {
    let dossier = fixture::dossier(Language::Nl);
    let at = dossier.now().iter().position(|a| a.evaluation.submission.is_none()).expect("a silent school");
    let view = build::view(&Scope::new(&dossier, at));
    let text = words(&view).join("\n");
    assert!(text.contains("nog geen concepttekst") && text.contains("Vul de zelfevaluatie in."), "{text}");
    assert!(!view.parts.iter().any(|part| matches!(part, Part::Chapter(_))), "{text}");
}

/// The school takes the note out: it tells what the text is made from, and that the norm is an example.
#[test]
fn the_note_tells_the_status_of_the_norm_and_where_places_come_from() {
    let dossier = fixture::dossier(Language::Nl);
    let scopes = || (0..dossier.now().len()).map(|at| Scope::new(&dossier, at));
    let (mut with, mut without) = (0, 0);
    for scope in scopes().filter(|scope| scope.evaluation.submission.is_some()) {
        let view = build::view(&scope);
        let notice = dossier.wording.norm_notices(std::iter::once(scope.norm.status));
        assert!(!notice.is_empty() && notice.iter().all(|notice| view.note.ends_with(notice)), "{}", view.note);
        let has_places = view.parts.contains(&Part::Chapter(dossier.wording.say("guide-extra")));
        assert_eq!(view.note.contains("wat in de lijst met plaatsen"), has_places, "{}", view.note);
        *(if has_places { &mut with } else { &mut without }) += 1;
    }
    assert!(with > 0 && without > 0, "{with} with places, {without} without");
}
