use std::sync::Mutex;

use chrono::NaiveTime;

use super::group::Of;
use super::*;
use crate::agreement::PlannedTalk;
use crate::base::finding::Place;
use crate::register::Sector;
use crate::run::fixture;
use crate::wording::Language;

/// With a conversation planned for two schools of a wijk.
fn dossier(language: Language) -> Dossier {
    let mut dossier = fixture::dossier(language);
    let of_wijk = dossier.now().iter().map(|a| &a.evaluation.school);
    let of_wijk = of_wijk.filter(|s| s.district.as_deref() == Some("Haven") && s.sector == Sector::Po);
    let of_wijk: Vec<_> = of_wijk.map(|school| school.id.clone()).collect();
    let talk = |(school, day): (_, &str)| PlannedTalk {
        school,
        standard: None,
        day: day.parse().expect("a day"),
        time: NaiveTime::from_hms_opt(10, 30, 0),
        place: Place::file("gesprekken.xlsx"),
    };
    dossier.talks = of_wijk.into_iter().skip(2).zip(["2026-05-12", "2026-05-11"]).map(talk).collect();
    assert_eq!(dossier.talks.len(), 2);
    dossier
}

fn books(dossier: &Dossier) -> BTreeMap<String, Vec<u8>> {
    let made = Mutex::new(BTreeMap::new());
    let keep = |file: Artifact| {
        assert!(made.lock().expect("no panic").insert(file.path, file.bytes).is_none());
        Ok(())
    };
    let ticks = std::sync::atomic::AtomicUsize::new(0);
    let tick = || _ = ticks.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    each(dossier, &tick, &keep).expect("books");
    let made = made.into_inner().expect("no panic");
    assert_eq!((ticks.into_inner(), count(dossier)), (made.len(), made.len()));
    made
}

/// The words of each page, one space between them.
fn pages(bytes: &[u8]) -> Vec<String> {
    let pages = pdf_extract::extract_text_from_mem_by_pages(bytes).expect("a PDF with text");
    pages.iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn every_school_stands_in_one_book_of_its_wijk_or_sector_and_one_of_its_board() {
    let mut dossier = dossier(Language::Nl);
    let talks_of = |dossier: &Dossier| -> Vec<(Of, String, Vec<usize>)> {
        let talks = Talks::of(dossier);
        groups(dossier, &talks)
            .into_iter()
            .map(|group| (group.of, volumes(&group, MOST)[0].path(), group.schools))
            .collect()
    };
    let all = talks_of(&dossier);
    for of in [Of::Board, Of::District] {
        let mut schools: Vec<usize> = all
            .iter()
            .filter(|(own, ..)| (*own == Of::Board) == (of == Of::Board))
            .flat_map(|(.., schools)| schools.clone())
            .collect();
        schools.sort_unstable();
        assert_eq!(schools, (0..97).collect::<Vec<_>>());
    }
    let paths: Vec<_> = all.iter().map(|(_, path, _)| path.as_str()).collect();
    assert!(
        paths.contains(&"wijken/haven/wijkboek.pdf") && paths.contains(&"wijken/voortgezet-onderwijs/wijkboek.pdf")
    );
    assert!(!paths.contains(&"wijken/zonder-wijk/wijkboek.pdf"));
    for assessment in dossier.years.iter_mut().flat_map(|results| &mut results.assessments).take(300) {
        let evaluation = std::sync::Arc::make_mut(&mut assessment.evaluation);
        let school = std::sync::Arc::make_mut(&mut evaluation.school);
        school.district = match school.district.as_deref() {
            Some("Haven") => Some("Voortgezet onderwijs".into()),
            Some("Hout") => None,
            other => other.map(str::to_owned),
        };
    }
    let paths: Vec<_> = talks_of(&dossier).into_iter().map(|(_, path, _)| path).collect();
    assert!(paths.iter().any(|path| path == "wijken/zonder-wijk/wijkboek.pdf"));
    assert!(paths.iter().any(|path| path == "wijken/voortgezet-onderwijs-2/wijkboek.pdf"), "{paths:?}");
}

#[test]
fn planned_conversations_come_first_in_order_of_time_and_the_others_by_name() {
    let dossier = dossier(Language::Nl);
    let talks = Talks::of(&dossier);
    let all = groups(&dossier, &talks);
    let haven = all.iter().find(|group| group.name == "Haven").expect("a wijk");
    let ids: Vec<_> = haven.schools.iter().map(|at| dossier.now()[*at].evaluation.school.id.clone()).collect();
    assert_eq!(ids[..2], [dossier.talks[1].school.clone(), dossier.talks[0].school.clone()]);
    let names: Vec<_> =
        haven.schools[2..].iter().map(|at| dossier.now()[*at].evaluation.school.name.to_lowercase()).collect();
    assert!(names.is_sorted() && !names.is_empty());
}

#[test]
fn the_contents_say_on_which_page_each_sheet_is() {
    for language in Language::ALL {
        let dossier = dossier(language);
        let talks = Talks::of(&dossier);
        for group in groups(&dossier, &talks).into_iter().filter(|group| matches!(group.name, "Haven" | "Buiten")) {
            let whole = &volumes(&group, MOST)[0];
            let stated = pages(&one(&dossier, whole, &talks).expect("a book").bytes);
            let view = build::view(&dossier, &volumes(&group, MOST)[0], &talks);
            let first = stated.len() - group.schools.len();
            assert!(stated[first - 1].contains(&view.shared.heading), "{}", stated[first - 1]);
            let contents = stated[1..first - 1].join(" ");
            for (number, line) in view.lines.iter().enumerate() {
                let name = line.school.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
                assert!(stated[first + number].contains(&name), "{name}: {}", stated[first + number]);
                assert!(contents.contains(&name) && contents.contains(&line.count), "{name}: {contents}");
            }
            assert!((first + 1..=stated.len()).all(|page| contents.contains(&format!(" {page}"))));
        }
    }
}

#[test]
fn the_counts_are_those_of_the_topics() {
    let dossier = dossier(Language::Nl);
    let talks = Talks::of(&dossier);
    let mut several = 0;
    for group in groups(&dossier, &talks) {
        let view = build::view(&dossier, &volumes(&group, MOST)[0], &talks);
        for (line, at) in view.lines.iter().zip(&group.schools) {
            let topics = dossier.topics_of(*at).filter(|topic| topic.standard.is_some()).count();
            let expected = match (dossier.now()[*at].verdict.is_silent(), topics) {
                (true, _) => "Niets ingeleverd".to_owned(),
                (false, 0) => "Geen onderwerpen".to_owned(),
                (false, 1) => "1 onderwerp".to_owned(),
                (false, more) => format!("{more} onderwerpen"),
            };
            assert_eq!(line.count, expected, "{}", line.school);
        }
        let counted: usize = view.shared.rows.iter().map(|[_, count]| count.parse::<usize>().expect("a count")).sum();
        let mut by_standard: BTreeMap<(String, usize), usize> = BTreeMap::new();
        for at in &group.schools {
            for standard in dossier.topics_of(*at).filter_map(|topic| topic.standard) {
                *by_standard.entry((dossier.now()[*at].evaluation.norm.id.clone(), standard)).or_default() += 1;
            }
        }
        assert_eq!(counted, by_standard.values().filter(|count| **count > 1).sum::<usize>(), "{}", group.name);
        several += view.shared.rows.len();
    }
    assert!(several > 0);
}

#[test]
fn a_book_names_who_can_help_and_holds_no_explanation_of_a_school() {
    let dossier = dossier(Language::Nl);
    let books = books(&dossier);
    let of = |folder: &str| -> String {
        let own = books.iter().filter(|(path, _)| path.starts_with(folder));
        own.flat_map(|(_, bytes)| pages(bytes)).collect()
    };
    let (wijken, boards) = (of("wijken/"), of("besturen/"));
    // To a board who can help is a number: the others are not its schools.
    assert!(wijken.contains("aanpak delen:") && !boards.contains("aanpak delen:"));
    let all = wijken + &boards;
    for own in ["jaarplan; we zijn begonnen", "J. de Voorbeeld"] {
        assert!(!all.contains(own), "{own}");
    }
    for banned in ["onvoldoende school", "zwakke school", "ranglijst", "zorgleerling"] {
        assert!(!all.to_lowercase().contains(banned), "{banned}");
    }
}

#[test]
fn what_people_wrote_and_who_came_to_look_stands_in_no_book_and_what_was_agreed_in_that_of_the_board_neither() {
    for language in Language::ALL {
        let mut dossier = dossier(language);
        for look in &mut dossier.second_looks {
            look.visitor = "Bezoekster van elders".into();
        }
        for assessment in &mut dossier.years.last_mut().expect("a year").assessments {
            let evaluation = std::sync::Arc::make_mut(&mut assessment.evaluation);
            for answer in evaluation.answers.iter_mut().flatten() {
                (answer.text, answer.is_public) = ("Iets over een leerling".into(), false);
            }
        }
        // The words are there to be left out.
        let talked: Vec<usize> = dossier.observations.iter().map(|own| own.assessment).collect();
        let own: String = talked
            .iter()
            .map(|at| {
                let scope = Scope::new(&dossier, *at);
                format!("{:?}", sheet::view_of_school(&scope))
            })
            .collect();
        assert!(own.contains("Bezoekster van elders") && own.contains("Iets over een leerling"));
        let made: Vec<(String, Vec<String>)> =
            books(&dossier).into_iter().map(|(path, bytes)| (path, pages(&bytes))).collect();
        let found = |folder: &str, words: &str| {
            let own = made.iter().filter(|(path, _)| path.starts_with(folder)).flat_map(|(_, pages)| pages);
            own.filter(|page| page.contains(words)).count()
        };
        for words in ["Bezoekster van", "Iets over een"] {
            assert_eq!((found("wijken/", words), found("besturen/", words)), (0, 0), "{words}");
        }
        assert_eq!(found("besturen/", "stelt een protocol op") + found("besturen/", "intern begeleider"), 0);
        assert!(found("wijken/", "stelt een protocol op") > 0);
    }
}

#[test]
fn a_book_is_the_same_every_time_and_leads_to_its_sheets() {
    let dossier = dossier(Language::Nl);
    let first = books(&dossier);
    assert_eq!(first, books(&dossier));
    let bytes = &first["wijken/haven/wijkboek.pdf"];
    let objects = format!("{:?}", pdf_extract::Document::load_mem(bytes).expect("a file").objects);
    for part in ["Outlines", "Annots", "XYZ"] {
        assert!(objects.contains(part), "{part}");
    }
    assert!(String::from_utf8_lossy(bytes).contains("pdfuaid:part"));
}

/// The schools of each page of what a book says of a school, by the number that stands there.
fn schools(pages: &[String], dossier: &Dossier) -> Vec<String> {
    let ids: Vec<&str> = dossier.now().iter().map(|own| own.evaluation.school.id.as_str()).collect();
    let sheets = pages.iter().filter(|page| page.starts_with("Gespreksblad"));
    sheets.map(|page| (*ids.iter().find(|id| page.contains(**id)).expect("a school")).to_owned()).collect()
}

#[test]
fn a_book_in_volumes_holds_every_school_once_and_in_the_same_order() {
    let dossier = dossier(Language::Nl);
    let talks = Talks::of(&dossier);
    let all = groups(&dossier, &talks);
    let group = all.iter().find(|group| group.name == "Haven").expect("a wijk");
    let count = group.schools.len();
    let whole = &volumes(group, count)[0];
    let expected = schools(&pages(&one(&dossier, whole, &talks).expect("a book").bytes), &dossier);
    assert_eq!((expected.len(), whole.path().as_str()), (count, "wijken/haven/wijkboek.pdf"));
    let parts = volumes(group, 3);
    let mut found = Vec::new();
    for (number, part) in (1..).zip(&parts) {
        let made = one(&dossier, part, &talks).expect("a volume");
        assert_eq!(made.path, format!("wijken/haven/wijkboek-deel-{number:02}.pdf"));
        let stated = pages(&made.bytes);
        let own = schools(&stated, &dossier);
        // It says which it is, and leads to its own schools on its own pages.
        let name = |at: usize| {
            let school = &dossier.now()[part.schools[at]].evaluation.school;
            format!("({})", school.id)
        };
        let said = format!("Deel {number} van {}", parts.len());
        assert!(
            stated[0].contains(&said) && stated.iter().filter(|page| page.contains(&said)).count() > 2,
            "{stated:?}"
        );
        assert!(stated[0].contains(&name(0)) && stated[0].contains(&name(own.len() - 1)), "{}", stated[0]);
        assert!(stated[0].contains(&format!("Het hele boek gaat over {count} scholen, in {} delen.", parts.len())));
        let first = stated.len() - own.len();
        let contents = stated[1..first - 1].join(" ");
        assert!((first + 1..=stated.len()).all(|page| contents.contains(&format!(" {page}"))), "{contents}");
        // What is shared is that of the whole book.
        assert_eq!(build::view(&dossier, part, &talks).shared.rows, build::view(&dossier, whole, &talks).shared.rows);
        assert!(String::from_utf8_lossy(&made.bytes).contains("pdfuaid:part"));
        found.extend(own);
    }
    assert_eq!((parts.len(), found), (count.div_ceil(3), expected));
}

#[test]
fn volumes_are_alike_in_size_and_their_files_stand_in_order() {
    let group = |schools: usize| Group {
        of: Of::Board,
        name: "De Ark",
        slug: "de-ark".into(),
        schools: (0..schools).collect(),
    };
    for (schools, most, sizes) in [(0, 3, vec![0]), (3, 3, vec![3]), (4, 3, vec![2, 2]), (8, 3, vec![2, 3, 3])] {
        let group = group(schools);
        let made: Vec<usize> = volumes(&group, most).iter().map(|volume| volume.schools.len()).collect();
        assert_eq!(made, sizes, "{schools}");
    }
    let many = group(120);
    let paths: Vec<String> = volumes(&many, 1).iter().map(Volume::path).collect();
    assert!(paths.is_sorted() && paths.len() == 120 && paths[0] == "besturen/de-ark/bestuursboek-deel-001.pdf");
    for path in &paths {
        assert_eq!(book_of(path).map(|(book, _)| book), Some("besturen/de-ark/bestuursboek"), "{path}");
    }
    assert_eq!(book_of("besturen/de-ark/bestuursboek.pdf"), Some(("besturen/de-ark/bestuursboek", None)));
    assert_eq!(book_of("wijken/x/wijkboek-deel-02.pdf"), Some(("wijken/x/wijkboek", Some(2))));
    // A wijk and a board that are called so themselves.
    assert_eq!(book_of("wijken/centrum-deel-1/wijkboek.pdf"), Some(("wijken/centrum-deel-1/wijkboek", None)));
    let own = "besturen/stichting-deel-2/bestuursboek";
    assert_eq!(book_of(&format!("{own}-deel-03.pdf")), Some((own, Some(3))));
    for no in
        ["besturen/x/bestuursrapport.pdf", "wijken/x/wijkboek-deel-.pdf", "wijken/x/wijkboek.html", "wijken/x.pdf"]
    {
        assert_eq!(book_of(no), None, "{no}");
    }
}

#[test]
fn all_books_in_volumes_hold_what_all_books_hold_on_any_number_of_threads() {
    let dossier = dossier(Language::En);
    let made = |threads: usize| {
        let files = Mutex::new(BTreeMap::new());
        let keep = |file: Artifact| {
            assert!(files.lock().expect("no panic").insert(file.path, file.bytes).is_none());
            Ok(())
        };
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| each_of(&dossier, 8, &|| {}, &keep)).expect("books");
        files.into_inner().expect("no panic")
    };
    let (one, other) = (made(1), made(3));
    assert!(
        one == other
            && one.keys().any(|path| path.contains("-deel-02"))
            && one.keys().any(|path| !path.contains("-deel-"))
    );
}
