use std::collections::BTreeMap;

use super::*;
use crate::judge::Verdict;
use crate::run::fixture::{self, HOSTILE};
use crate::wording::Language;

fn views(dossier: &Dossier) -> Vec<View> {
    (0..dossier.now().len()).map(|at| build::view(&Scope::new(dossier, at))).collect()
}

fn view(dossier: &Dossier, id: &str) -> View {
    let at = dossier.now().iter().position(|a| a.evaluation.school.id.as_str() == id).expect("the school");
    build::view(&Scope::new(dossier, at))
}

/// All reports, in order of path.
fn render(dossier: &Dossier, tick: crate::report::Tick) -> Result<Vec<Artifact>> {
    let made = std::sync::Mutex::new(Vec::new());
    each(dossier, (0..dossier.now().len()).collect(), tick, &|artifact| {
        made.lock().expect("no panic").push(artifact);
        Ok(())
    })?;
    let mut made = made.into_inner().expect("no panic");
    made.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(made)
}

fn html(view: &View) -> String {
    Page { v: view }.render().expect("a page")
}

/// The words of a PDF on one line.
fn words(pdf: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(pdf).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;").replace('\'', "&#39;")
}

#[test]
fn every_school_gets_both_files_in_order_and_no_pdf_is_longer_than_three_pages() {
    for language in [Language::Nl, Language::En] {
        let dossier = fixture::dossier(language);
        let ticks = std::sync::atomic::AtomicUsize::new(0);
        let tick = || _ = ticks.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let all = render(&dossier, &tick).expect("reports");
        assert_eq!(ticks.into_inner(), 97);
        assert_eq!(all.len(), 2 * 97);
        assert!(all.is_sorted_by(|a, b| a.path < b.path), "in order of path");
        for view in views(&dossier) {
            let pdf = paper::make(&view, "test", &dossier.wording, &dossier.style).expect("a PDF");
            assert!(pdf.pages <= paper::PAGES, "{} has {} pages", view.school, pdf.pages);
        }
    }
}

#[test]
fn a_report_is_the_same_whoever_makes_it() {
    let dossier = fixture::dossier(Language::Nl);
    let by_two = render(&dossier, &|| ()).expect("reports");
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
    let by_one = one.install(|| render(&dossier, &|| ())).expect("reports");
    assert!(by_one == by_two, "the number of threads shows");
}

#[test]
fn a_report_holds_nothing_of_another_school() {
    let dossier = fixture::dossier(Language::Nl);
    let schools: BTreeMap<_, _> =
        dossier.now().iter().map(|a| (a.evaluation.school.id.to_string(), a.evaluation.school.name.clone())).collect();
    for (view, own) in views(&dossier).into_iter().zip(dossier.now()) {
        let own = &own.evaluation.school;
        for text in [html(&view), format!("{view:?}")] {
            for (id, name) in &schools {
                let foreign = *id != own.id.to_string();
                assert!(!foreign || !text.contains(id.as_str()), "{} names {id}", own.id);
                // "School 1" is part of "School 10": look for the name as a whole.
                let named = text
                    .match_indices(name.as_str())
                    .any(|(at, _)| !text[at + name.len()..].starts_with(|c: char| c.is_ascii_digit()));
                assert!(!foreign || !named, "{} names {name}", own.id);
            }
            let hostile = text.contains("#let x = 1");
            assert_eq!(hostile, own.id.as_str() == "99AA06", "{}: notes of another school", own.id);
            let note = text.contains("we zijn begonnen met een studiedag");
            assert_eq!(note, own.id.as_str() == "99AA02", "{}: notes of another school", own.id);
        }
    }
}

#[test]
fn how_many_schools_can_help_is_said_and_never_which() {
    let dossier = fixture::dossier(Language::Nl);
    let views = views(&dossier);
    let topics = views.iter().flat_map(|v| &v.topics).flat_map(|t| &t.items);
    let helps: Vec<&String> = topics.filter_map(|block| block.help.as_ref()).collect();
    assert!(
        !helps.is_empty() && helps.iter().all(|help| help.contains("Wie het gesprek leidt, weet welke")),
        "{helps:?}"
    );
    for assessment in dossier.now() {
        let school = &assessment.evaluation.school;
        let tells = |help: &&&String| help.contains(&school.name) || help.contains(school.id.as_str());
        assert!(!helps.iter().any(|help| tells(&help)), "{}", school.id);
    }
}

#[test]
fn what_stands_out_is_asked_on_the_screen_and_a_visitor_overrules_nothing() {
    let dossier = fixture::dossier(Language::Nl);
    let asked = view(&dossier, "99AA02").questions.expect("a second look");
    let seen = asked.items.iter().find(|q| q.note.is_some()).expect("what the visitor saw");
    assert!(seen.why.contains("Een bezoeker zag op 10-02-2026"), "{}", seen.why);
    let page = html(&view(&dossier, "99AA02"));
    assert!(page.contains("Het team noemde dit in de klas meteen.") && page.contains("Vragen voor het gesprek"));
    let same = view(&dossier, "99AA01").questions.expect("the same level everywhere");
    assert!(same.items.iter().any(|q| q.why.contains("Bij alle ") && q.why.contains("‘sterk’")), "{same:?}");
}

#[test]
fn hostile_text_comes_out_as_it_went_in() {
    let dossier = fixture::dossier(Language::Nl);
    let view = view(&dossier, "99AA06");
    let page = html(&view);
    assert!(page.contains(&escaped(HOSTILE)), "the name stands in the page");
    assert!(!page.contains("<script"), "markup gets in");
    assert_eq!(page.matches("<q class=\"note\">").count(), page.matches(&format!("{}</q>", escaped(HOSTILE))).count());
    let pdf = paper::make(&view, "test", &dossier.wording, &dossier.style).expect("a PDF");
    assert!(words(&pdf.bytes).contains(HOSTILE), "the name stands in the PDF");
}

#[test]
fn a_school_that_handed_in_nothing_gets_one_page_that_says_what_to_do() {
    let dossier = fixture::dossier(Language::Nl);
    let view = view(&dossier, "99AA03");
    assert!(view.topics.is_none() && view.good.is_none() && view.sources.is_none());
    let asked: usize = view.asked.as_ref().expect("what the norm asks").themes.iter().map(|t| t.standards.len()).sum();
    assert_eq!(asked, 16);
    assert_eq!(view.steps.as_ref().expect("steps").lines.len(), 3);
    let agreement = &view.agreements.as_ref().expect("an agreement").items[0];
    assert_eq!((agreement.id.as_str(), agreement.overdue.as_deref()), ("AF-003", Some("termijn voorbij")));
    assert_eq!(paper::make(&view, "test", &dossier.wording, &dossier.style).expect("a PDF").pages, 1);
}

#[test]
fn a_school_without_gaps_has_no_topics() {
    let dossier = fixture::dossier(Language::Nl);
    let view = view(&dossier, "99AA01");
    assert_eq!(view.summary, "Alle 16 standaarden voldoen. Er zijn geen onderwerpen van gesprek.");
    assert!(view.topics.is_none());
    let good: usize = view.good.as_ref().expect("what goes well").themes.iter().map(|t| t.standards.len()).sum();
    assert_eq!(good, 16);
}

#[test]
fn topics_stand_in_order_with_the_shortest_way_first_and_their_agreements() {
    let dossier = fixture::dossier(Language::Nl);
    let view = view(&dossier, "99AA02");
    let topics = view.topics.expect("topics").items;
    assert_eq!(topics.len(), 16);
    assert!(topics[..3].iter().all(|t| t.critical.is_some()), "kernstandaarden first");
    let first = &topics[0];
    assert_eq!((first.title.as_str(), first.verdict.as_str()), ("Sociale veiligheid", "voldoet niet"));
    assert_eq!(first.status.as_deref(), Some("blijvend sinds 2023-2024"));
    assert_eq!(first.figures[0], "Geen van de 4 vragen is op niveau; de norm vraagt ze allemaal.");
    assert_eq!(first.way.as_deref(), Some("Kortste weg naar de norm: vraag 1 tot en met 4 naar op orde (3)."));
    assert_eq!(first.answers.iter().map(|a| a.turn.as_str()).collect::<Vec<_>>(), ["1", "2", "3", "4"]);
    assert_eq!(first.answers[0].answer, "nog niet");
    assert_eq!(first.answers[0].place.as_deref(), Some("zelfevaluaties/2025-2026/bestuur-1.csv, R2K3"));
    assert_eq!(first.agreements[0].overdue.as_deref(), Some("termijn voorbij"));
    assert_eq!(topics.iter().flat_map(|t| &t.agreements).filter(|a| a.overdue.is_some()).count(), 1);
    let changed = topics.iter().find(|t| t.title == "Lezen, spelling en dyslexie").expect("B3");
    assert_eq!(changed.status.as_deref(), Some("blijvend sinds 2023-2024, norm veranderd"));
}

#[test]
fn a_standard_that_the_norm_changed_is_said_to_be_wherever_it_is_compared() {
    let dossier = fixture::dossier(Language::Nl);
    let mut compared = 0;
    for (view, assessment) in views(&dossier).into_iter().zip(dossier.now()) {
        let Some(changes) = view.changes else { continue };
        let primary = assessment.evaluation.norm.version == "2025";
        for line in &changes.lines {
            assert!(!line.text.contains("norm veranderd)") || primary, "{}: {line:?}", view.school);
            let named = line.text.split("; ").any(|part| part == "Lezen, spelling en dyslexie");
            assert!(!primary || !named, "{}: {line:?}", view.school);
            compared += usize::from(line.text.contains("Lezen, spelling en dyslexie (norm veranderd)"));
        }
        let changed = view.topics.iter().flat_map(|t| &t.items).filter_map(|t| t.status.as_ref());
        let changed = changed.filter(|status| status.ends_with(", norm veranderd")).count();
        let noted = changes.lines.iter().filter(|l| l.label == "Let op").count();
        assert!(changed <= noted, "{}: a status that the list does not explain", view.school);
    }
    assert!(compared > 0, "some school has a new, returned or solved standard whose norm changed");
}

#[test]
fn what_can_no_longer_be_assessed_is_a_change() {
    let mut dossier = fixture::dossier(Language::Nl);
    let met = |a: &crate::judge::Assessment| a.judgements.iter().all(|j| j.verdict.is_assessable());
    let at =
        dossier.now().iter().position(|a| met(a) && a.evaluation.school.id.as_str() != "99AA01").expect("a school");
    let all = dossier.now()[at].judgements.len();
    let years = &mut dossier.years;
    let before = years[1].assessments[at].judgements.iter().map(|j| j.verdict.is_assessable()).collect::<Vec<_>>();
    for judgement in &mut years[2].assessments[at].judgements {
        (judgement.verdict, judgement.status) = (Verdict::Undecided, None);
    }
    let changes = build::view(&Scope::new(&dossier, at)).changes.expect("changes");
    assert_eq!(before.len(), all);
    let n = before.into_iter().filter(|assessable| *assessable).count();
    assert_eq!(changes.lines.len(), 1, "{changes:?}");
    assert_eq!(changes.lines[0].label, "Nu niet te beoordelen");
    assert_eq!(changes.lines[0].text, format!("{n} standaarden die de vorige keer wel te beoordelen waren."));
}

#[test]
fn a_school_that_carries_on_for_others_says_so() {
    let mut dossier = fixture::dossier(Language::Nl);
    let mut rows: Vec<_> = dossier.register.rows().iter().map(|row| (**row).clone()).collect();
    let heir = rows[9].id.clone();
    for at in [10, 11] {
        rows[at].successor = Some(heir.clone());
        rows[at].until = Some(crate::register::testing::year(2024));
    }
    dossier.register = crate::register::Register::new(rows);
    let first = |dossier: &Dossier| view(dossier, heir.as_str()).changes.expect("changes").lines[0].text.clone();
    let both = "Basisschool De Regenboog 11 (99AA11) en Basisschool De Regenboog 12 (99AA12).";
    assert_eq!(first(&dossier), format!("Deze school gaat door voor {both}"), "it has a past itself");
    let last = dossier.years.len() - 1;
    dossier.years[..last].iter_mut().for_each(|results| {
        results.assessments.retain(|a| a.evaluation.school.id != heir);
    });
    let said = first(&dossier);
    assert!(said.ends_with("Wat daar al speelde, telt hier mee."), "{said}");
}

/// What a template never shows: "1 vragen", "Alle 1 standaarden".
#[test]
fn one_is_said_as_one() {
    let wording = crate::wording::Wording::new(Language::Nl);
    let say = |id: &str, facts: &[(&str, usize)]| {
        let facts: Vec<_> = facts.iter().map(|(name, n)| (*name, (*n).into())).collect();
        wording.say_with(id, &facts)
    };
    let all = |n| say("school-score-all", &[("sufficient", n), ("questions", 1)]);
    assert_eq!(all(0), "De ene vraag is nog niet op niveau; de norm vraagt dat wel.");
    assert_eq!(all(1), "De ene vraag is op niveau; dat vraagt de norm.");
    assert!(say("school-summary-all", &[("standards", 1)]).starts_with("De ene standaard die geldt voldoet."));
    let summary =
        |standards, met, topics| say("school-summary", &[("standards", standards), ("met", met), ("topics", topics)]);
    assert_eq!(summary(1, 0, 1), "Er geldt 1 standaard; daarover gaan we in gesprek.");
    assert_eq!(summary(2, 1, 1), "1 van de 2 standaarden voldoet; over 1 gaan we in gesprek.");
    assert_eq!(summary(2, 0, 2), "Van de 2 standaarden voldoet er nog geen; over 2 gaan we in gesprek.");
    assert!(
        say("school-silent-fill-text", &[("standards", 1), ("questions", 1)]).ends_with("1 standaard met 1 vraag.")
    );
    assert_eq!(say("school-way-answer", &[("count", 2)]), "Beantwoord eerst vraag 1 en 2.");
    let step = |count: usize| {
        let facts = [
            ("count", count.into()),
            ("first", 2usize.into()),
            ("last", (count + 1).into()),
            ("level", "sterk (4)".into()),
        ];
        wording.say_with("school-way-step", &facts)
    };
    assert_eq!(step(1), "vraag 2 naar sterk (4)");
    assert_eq!(step(2), "vraag 2 en 3 naar sterk (4)");
    assert_eq!(step(3), "vraag 2 tot en met 4 naar sterk (4)");
}

#[test]
fn blanks_that_decide_are_the_questions_to_answer_first() {
    let dossier = fixture::dossier(Language::Nl);
    let topics = view(&dossier, "99AA05").topics.expect("topics").items;
    let undecided: Vec<_> = topics.iter().filter(|t| t.verdict == "niet te beoordelen").collect();
    assert!(!undecided.is_empty());
    for topic in undecided {
        let first: Vec<_> = topic.answers.iter().filter(|a| !a.turn.is_empty()).collect();
        assert!(!first.is_empty() && first.iter().all(|a| a.mark == view::Mark::Open), "{}", topic.title);
        assert!(topic.way.as_ref().expect("what to do").starts_with("Beantwoord eerst"));
    }
}

#[test]
fn a_waiver_is_shown_with_its_reason_and_end() {
    let dossier = fixture::dossier(Language::Nl);
    let view = view(&dossier, "99AA07");
    let waivers = view.waivers.as_ref().expect("a waiver");
    assert_eq!(waivers.lines[0].label, "Sociale veiligheid");
    let text = &waivers.lines[0].text;
    let without = dossier.now()[6].judgements.iter().find(|j| j.verdict == Verdict::Waived).map(|j| j.without_waiver);
    let verdict = dossier.wording.verdict(without.expect("a verdict"));
    let start = format!("tot en met 2025-2026. Zonder ontheffing: {verdict}. Dit is het laatste schooljaar: ");
    assert!(text.starts_with(&start), "{text}");
    assert!(text.contains("Reden: Verbouwing van het schoolgebouw. Verleend door: "), "{text}");
    assert!(
        view.summary.ends_with("Voor 1 standaard geldt een ontheffing, voor het laatste jaar."),
        "{}",
        view.summary
    );
}

#[test]
fn what_to_do_in_the_last_year_of_a_waiver_hangs_on_the_verdict_without_it() {
    let mut dossier = fixture::dossier(Language::Nl);
    let mut stated = |without| {
        let now = dossier.years.last_mut().expect("a year");
        let judgements = now.assessments.iter_mut().flat_map(|assessment| &mut assessment.judgements);
        let waived = judgements.filter(|judgement| judgement.verdict == Verdict::Waived);
        waived.for_each(|judgement| judgement.without_waiver = without);
        let text = view(&dossier, "99AA07").waivers.expect("a waiver").lines.remove(0).text;
        (text.contains("Bespreek hoe de school er dan aan voldoet."), text.contains("De school voldoet er nu al aan."))
    };
    assert_eq!(stated(Verdict::NotMet), (true, false));
    assert_eq!(stated(Verdict::Undecided), (true, false));
    assert_eq!(stated(Verdict::Met), (false, true));
    assert_eq!(stated(Verdict::NotSubmitted), (false, false));
}

#[test]
fn the_summary_says_how_many_waivers_are_in_their_last_year() {
    for language in [Language::Nl, Language::En] {
        let wording = crate::wording::Wording::new(language);
        let stated = |waived: usize, ending: &str, last: usize| {
            let facts = [("waived", waived.into()), ("ending", ending.into()), ("last", last.into())];
            wording.say_with("school-summary-waived", &facts)
        };
        let all = [
            stated(1, "none", 0),
            stated(1, "all", 1),
            stated(3, "none", 0),
            stated(3, "all", 3),
            stated(3, "some", 2),
        ];
        let expected = match language {
            Language::Nl => [
                "Voor 1 standaard geldt een ontheffing.",
                "Voor 1 standaard geldt een ontheffing, voor het laatste jaar.",
                "Voor 3 standaarden geldt een ontheffing.",
                "Voor 3 standaarden geldt een ontheffing, voor het laatste jaar.",
                "Voor 3 standaarden geldt een ontheffing, bij 2 daarvan voor het laatste jaar.",
            ],
            Language::En => [
                "There is a waiver for 1 standard.",
                "There is a waiver for 1 standard, for the last year.",
                "There are waivers for 3 standards.",
                "There are waivers for 3 standards, for the last year.",
                "There are waivers for 3 standards, for 2 of them in the last year.",
            ],
        };
        assert_eq!(all, expected);
    }
}

#[test]
fn a_topic_says_that_its_waiver_has_ended() {
    let mut dossier = fixture::dossier(Language::Nl);
    let mut ended = dossier.waivers[0].clone();
    (ended.school, ended.until) = (dossier.now()[1].evaluation.school.id.clone(), dossier.year.previous());
    dossier.waivers.insert(0, ended);
    let view = view(&dossier, "99AA02");
    assert!(view.waivers.is_none());
    let sentences = view.topics.iter().flat_map(|topics| &topics.items).flat_map(|block| &block.reasons);
    let stated: Vec<_> = sentences.filter(|sentence| sentence.starts_with("De ontheffing")).collect();
    assert_eq!(stated, ["De ontheffing liep tot en met 2024-2025: de standaard telt weer mee."]);
}

#[test]
fn that_a_waiver_has_ended_is_said_once() {
    let mut dossier = fixture::dossier(Language::Nl);
    let at = 6;
    let standard = dossier.now()[at].judgements.iter().position(|j| j.verdict == Verdict::Waived).expect("a waiver");
    let until = dossier.year.previous();
    dossier.waivers.iter_mut().for_each(|waiver| waiver.until = until);
    let now = &mut dossier.years.last_mut().expect("a year").assessments;
    now.iter_mut().for_each(|a| *a = crate::judge::assess(&a.evaluation, &dossier.waivers));
    dossier.changes = crate::trend::change::between(&dossier.years, &dossier.register);
    let scope = Scope::new(&dossier, at);
    assert_eq!(scope.change(standard).map(|change| change.cause), Some(crate::trend::change::Cause::Waiver));
    let block = crate::present::school::block(&scope, &dossier.now()[at].judgements[standard], String::new(), &[]);
    let sentences = format!("{} {}", block.reason(), block.behind());
    assert_eq!(
        sentences.matches("De ontheffing").count() + sentences.matches("een ontheffing").count(),
        1,
        "{sentences}"
    );
}

/// No network, no script, and headings that skip no level.
#[test]
fn the_page_stands_on_its_own() {
    let dossier = fixture::dossier(Language::En);
    for view in views(&dossier) {
        let page = html(&view);
        assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<html lang=\"en\">"));
        for outside in ["<script", "<link", "@import", "url(", "src=", "href="] {
            assert!(!page.contains(outside), "{} has {outside}", view.school);
        }
        let levels: Vec<_> =
            page.match_indices("<h").filter_map(|(at, _)| page[at + 2..].chars().next()?.to_digit(10)).collect();
        assert_eq!(levels[0], 1);
        assert!(levels.windows(2).all(|w| w[1] <= w[0] + 1 && w[1] > 1), "{}: {levels:?}", view.school);
        assert!(!page.contains("[school-"), "{} says a message that is not there", view.school);
    }
}

#[test]
fn a_school_whose_form_is_of_another_year_is_not_told_that_it_handed_in_nothing() {
    for (language, year, silent) in [
        (Language::Nl, "schooljaar 2024-2025", "geen zelfevaluatie"),
        (Language::En, "school year 2024-2025", "handed in"),
    ] {
        let mut dossier = fixture::dossier(language);
        let at = dossier.now().iter().position(|a| a.evaluation.submission.is_none()).expect("a silent school");
        let summary = |dossier: &crate::run::dossier::Dossier| build::view(&Scope::new(dossier, at)).summary;
        assert!(!summary(&dossier).contains(year));
        let of = crate::intake::Misfiled { year: crate::register::SchoolYear::starting(2024), sources: vec![] };
        let years = &mut dossier.years;
        let last = years.last_mut().expect("a year");
        std::sync::Arc::make_mut(&mut last.assessments[at].evaluation).misfiled = Some(of);
        let stated = summary(&dossier);
        assert!(stated.contains(year) && !stated.split('.').next().expect("a sentence").contains(silent), "{stated}");
        let steps = build::view(&Scope::new(&dossier, at)).steps.expect("steps");
        assert_eq!(steps.lines.len(), 4);
    }
}

#[test]
fn a_school_of_which_no_answer_counts_is_told_that_they_came_in() {
    for (language, came, none) in [
        (Language::Nl, "7 antwoorden ingeleverd", "nog geen vraag"),
        (Language::En, "handed in 7 answers", "No question"),
    ] {
        let mut dossier = fixture::dossier(language);
        let at = dossier.now().iter().position(|a| a.evaluation.submission.is_some()).expect("a school");
        let last = dossier.years.last_mut().expect("a year");
        std::sync::Arc::make_mut(&mut last.assessments[at].evaluation).unused = 7;
        let view = build::view(&Scope::new(&dossier, at));
        assert!(view.summary.contains(came) && !view.summary.contains(none), "{}", view.summary);
    }
}
