use std::io::{Cursor, Read as _};

use mail_parser::{MessageParser, MimeHeaders as _};

use chrono::NaiveDate;

use super::*;
use crate::base::digest::sha256;
use crate::leak::testing::{PLAIN, Places, pdf};
use crate::leak::{Spot, What};
use crate::register::{self, BoardDoubt, Email};
use crate::report::Artifact;
use crate::run::batch::{Letter, Letters};
use crate::run::dossier::Dossier;
use crate::run::fixture;
use crate::wording::Language;

mod others;

/// Pages of a school, with `words` in them.
fn page(words: &str) -> Artifact {
    Artifact::new("gespreksverslag.html", format!("<p title=\"x\">{words}</p>"))
}

/// The text that a school edits.
fn guide() -> Artifact {
    let empty = ::zip::ZipWriter::new(Cursor::new(Vec::new())).finish().unwrap();
    Artifact::new("schoolgids.docx", empty.into_inner())
}

fn report(places: &Places) -> Artifact {
    Artifact::new("gespreksverslag.pdf", pdf(places))
}

/// An order of some schools of the fixture (indices in its register) with the same files each, and their boards with a book that says the same.
fn order<'a>(dossier: &'a Dossier, letters: &'a Letters, schools: &[usize], files: &[Artifact]) -> Order<'a> {
    let of = |at: &usize| Reports { school: &dossier.register.rows()[*at], files: files.to_vec(), issue: 2 };
    let boards = register::boards(schools.iter().map(|at| &*dossier.register.rows()[*at]));
    let named =
        |file: &Artifact| Artifact::new(file.path.replace("gespreksverslag", "bestuursboek"), file.bytes.clone());
    let book = |board| BoardReports { board, files: files.iter().map(named).collect(), lack: None, issue: 2 };
    Order {
        dossier,
        letters,
        issue: 2,
        date: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
        schools: schools.iter().map(of).collect(),
        absent: Vec::new(),
        boards: boards.into_iter().map(book).collect(),
        form: Form::Zip,
    }
}

fn made(order: &Order) -> Handout {
    let made = make(order).unwrap();
    assert!(made.refused.is_empty(), "{:?}", made.refused);
    made
}

fn refused(order: &Order) -> Vec<Refusal> {
    make(order).unwrap().refused
}

fn file<'h>(handout: &'h Handout, path: &str) -> &'h [u8] {
    let paths: Vec<_> = handout.artifacts.iter().map(|a| &a.path).collect();
    &handout.artifacts.iter().find(|a| a.path == path).unwrap_or_else(|| panic!("{path} in {paths:?}")).bytes
}

/// The names and bytes in a zip, in its order.
fn listed(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ::zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        found.push((file.name().unwrap().into_owned(), content));
    }
    found
}

#[test]
fn each_school_and_each_board_gets_its_own_files_under_names_to_mail() {
    let (dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let files = [page("tekst"), report(&PLAIN)];
    // The first and the eleventh school have one board.
    let handout = made(&order(&dossier, &letters, &[0, 1, 10], &files));
    let school = listed(file(&handout, "scholen/99AA01 Basisschool De Regenboog 1 2025-2026.zip"));
    let named = |stem: &str, end: &str| format!("{stem} - gespreksverslag 2025-2026.{end}");
    assert_eq!(
        school,
        [
            (named("99AA01 Basisschool De Regenboog 1", "html"), files[0].bytes.clone()),
            (named("99AA01 Basisschool De Regenboog 1", "pdf"), files[1].bytes.clone())
        ]
    );
    let board = listed(file(&handout, "besturen/bestuur 90001 Stichting Voorbeeldonderwijs Zuid 2025-2026.zip"));
    // Its own book, and no report of a school: what people wrote is for the school alone.
    let names: Vec<&str> = board.iter().map(|(name, _)| name.as_str()).collect();
    let named_board = |end| format!("bestuur 90001 Stichting Voorbeeldonderwijs Zuid - bestuursboek 2025-2026.{end}");
    assert_eq!(names, [named_board("html"), named_board("pdf")]);
    assert_eq!((handout.schools.len(), handout.boards.len()), (3, 2));
    // Three schools, two boards: a package and a draft each, and the list twice.
    assert_eq!(handout.artifacts.len(), 12);
    let folders = made(&Order { form: Form::Folder, ..order(&dossier, &letters, &[0], &files) });
    let stem = "99AA01 Basisschool De Regenboog 1";
    assert_eq!(file(&folders, &format!("scholen/{stem}/{}", named(stem, "pdf"))), files[1].bytes);
}

#[test]
fn packages_are_the_same_bytes_each_time_and_say_nothing_of_the_machine() {
    let (dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let make = || made(&order(&dossier, &letters, &[0, 1], &[page("tekst")])).artifacts;
    assert_eq!(make(), make());
    let zip = make().into_iter().find(|a| a.path.ends_with(".zip")).unwrap().bytes;
    let mut read = ::zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
    let entry = read.by_index(0).unwrap();
    assert_eq!(entry.last_modified().unwrap().to_string(), "2026-03-01 00:00:00");
    // In the central directory: made by Unix, whatever made it.
    let central = zip.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    assert_eq!(zip[central + 5], 3);
}

#[test]
fn a_draft_is_read_by_a_mail_program_as_it_was_meant() {
    let mut dossier = fixture::dossier(Language::Nl);
    let two = ["a@een.example", "b@twee.example"].map(|text| Email::new(text).unwrap());
    let named = School {
        name: "Basisschool ’t Hônk 日本 ".repeat(3),
        emails: two.to_vec(),
        ..(*dossier.register.rows()[0]).clone()
    };
    dossier.register = crate::register::Register::new(vec![named]);
    let letters = Letters { from: Email::new("wij@swv.example"), ..Letters::default() };
    let files = [page("tekst"), report(&PLAIN)];
    let handout = made(&order(&dossier, &letters, &[0], &files));
    let draft = handout.artifacts.iter().find(|a| a.path.starts_with("concepten/99AA01")).unwrap();
    let head = String::from_utf8_lossy(&draft.bytes[..draft.bytes.len().min(600)]).into_owned();
    assert!(head.contains("X-Unsent: 1\r\n"), "{head}");
    assert!(draft.bytes.is_ascii() && !head.contains("Date:") && !head.contains("Message-ID"));
    assert!(
        draft
            .bytes
            .split(|byte| *byte == b'\n')
            .all(|line| line.len() < 999 && (line.is_empty() || line.ends_with(b"\r")))
    );
    let mail = MessageParser::default().parse(&draft.bytes).unwrap();
    let to: Vec<_> = mail.to().unwrap().iter().map(|address| address.address().unwrap().to_owned()).collect();
    assert_eq!(to, ["a@een.example", "b@twee.example"]);
    assert_eq!(mail.from().unwrap().first().unwrap().address(), Some("wij@swv.example"));
    assert_eq!(
        mail.subject().unwrap(),
        format!(
            "Verslag voor het gesprek over de basisondersteuning, 2025-2026: {}",
            dossier.register.rows()[0].name.trim()
        )
    );
    let text = mail.body_text(0).unwrap();
    assert!(text.contains("’t Hônk 日本") && text.contains("Dit is uitgave 2."), "{text}");
    assert!(!text.contains("\n\n\n") && !text.contains("\r\n\r\n\r\n"), "{text}");
    let attached: Vec<_> = mail.attachments().map(|part| (part.attachment_name().unwrap(), part.contents())).collect();
    // Pages are in the package; what is attached opens everywhere.
    assert_eq!(attached.len(), 1);
    let stem = names::of_school(&dossier.register.rows()[0]);
    assert_eq!(attached[0].0, names::of_report(&stem, "gespreksverslag.pdf", dossier.year));
    assert_eq!(attached[0].1, files[1].bytes);
    let board = handout.artifacts.iter().find(|a| a.path.starts_with("concepten/bestuur")).unwrap();
    let mail = MessageParser::default().parse(&board.bytes).unwrap();
    assert!(
        mail.to().is_none()
            && mail.attachment(0).unwrap().attachment_name().unwrap().ends_with("bestuursboek 2025-2026.pdf")
    );
}

#[test]
fn the_partnership_s_own_text_is_filled_in_and_never_begins_a_header() {
    let mut dossier = fixture::dossier(Language::Nl);
    let named = School { name: "A {nummer}\r\nBcc: x@y.example".into(), ..(*dossier.register.rows()[0]).clone() };
    dossier.register = crate::register::Register::new(vec![named]);
    let own = |text: &str| Some(text.to_owned());
    let letters = Letters {
        school: Letter {
            subject: own("Voor {school}"),
            text: own("{school}|{nummer}|{bestuur}|{schooljaar}|{uitgave}|{bijlagen}"),
        },
        ..Letters::default()
    };
    let mut order = order(&dossier, &letters, &[0], &[page("tekst"), report(&PLAIN), guide()]);
    order.boards.clear();
    let handout = made(&order);
    let draft = handout.artifacts.iter().find(|a| a.path.starts_with("concepten/99AA01")).unwrap();
    let mail = MessageParser::default().parse(&draft.bytes).unwrap();
    assert_eq!(mail.subject(), Some("Voor A {nummer} Bcc: x@y.example"));
    assert!(mail.bcc().is_none());
    let told = mail.body_text(0).unwrap().replace('\r', "");
    assert!(
        told.contains("|99AA01|Stichting Voorbeeldonderwijs Zuid|2025-2026|2|- gespreksverslag\n- schoolgids"),
        "{told}"
    );
}

#[test]
fn the_list_names_each_file_and_who_has_no_address() {
    let (dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let files = [page("tekst"), report(&PLAIN)];
    let handout = made(&order(&dossier, &letters, &[0, 2], &files));
    assert_eq!(handout.without_address.iter().map(SiteId::as_str).collect::<Vec<_>>(), ["99AA03"]);
    let text = String::from_utf8(file(&handout, "verzendlijst.csv").to_vec()).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(';').collect()).collect();
    assert_eq!(rows.len(), 5);
    assert_eq!(
        rows[1][..5],
        [
            "school",
            "99AA01",
            "Basisschool De Regenboog 1",
            "Stichting Voorbeeldonderwijs Zuid",
            "directie@school1.example"
        ]
    );
    let path = rows[1][6];
    assert_eq!(rows[1][8], sha256(file(&handout, path)));
    assert_eq!(rows[1][7], file(&handout, path).len().to_string());
    assert!(handout.artifacts.iter().any(|a| a.path == rows[1][9]) && rows[1][12] == "2" && rows[1][14].is_empty());
    // What is mailed is told too, and not only the package.
    assert_eq!(rows[1][10], "99AA01 Basisschool De Regenboog 1 - gespreksverslag 2025-2026.pdf");
    assert_eq!(rows[1][11], sha256(&files[1].bytes));
    assert_eq!((rows[2][1], rows[2][4]), ("99AA03", ""));
    assert_eq!(rows[3][0], "bevoegd_gezag");
}

#[test]
fn a_mail_speaks_of_what_is_attached_and_of_the_issue_of_its_own_package() {
    let (dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let sheet = Artifact::new("gespreksblad.pdf", pdf(&PLAIN));
    let said = |files: &[Artifact], issue: u32| {
        let mut order = order(&dossier, &letters, &[0], files);
        order.schools.iter_mut().for_each(|own| own.issue = issue);
        order.boards.clear();
        let handout = made(&order);
        let draft = handout.artifacts.iter().find(|a| a.path.starts_with("concepten/99AA01")).unwrap();
        let mail = MessageParser::default().parse(&draft.bytes).unwrap();
        let text = mail.body_text(0).unwrap().replace('\r', "");
        assert!(!text.contains("\n\n\n"), "{text}");
        (format!("{}\n{text}", mail.subject().unwrap()), handout.lacking)
    };
    let (both, lacking) = said(&[report(&PLAIN), sheet.clone()], 1);
    assert!(both.contains("\n- Het gespreksverslag") && both.contains("antwoordde.\n- Het gespreksblad"), "{both}");
    assert!(!both.contains("uitgave") && lacking.is_empty(), "{both}");
    let (only, lacking) = said(std::slice::from_ref(&sheet), 3);
    assert!(!only.to_lowercase().contains("verslag") && only.contains("- Het gespreksblad"), "{only}");
    assert!(only.contains("Dit is uitgave 3.") && lacking.contains_key(&OfSchool::Report), "{only}");
    let (only, lacking) = said(&[report(&PLAIN)], 1);
    assert!(!only.contains("gespreksblad") && lacking.contains_key(&OfSchool::Sheet), "{only}");
    // Of a set with the text for the schoolgids alone.
    let (only, _) = said(&[guide()], 1);
    assert!(only.starts_with("Concepttekst voor de schoolgids, 2025-2026: Basisschool De Regenboog 1\n"), "{only}");
    assert!(!only.contains("erslag") && !only.contains("gespreks") && only.contains("\nKlopt er iets niet?"), "{only}");
    let (only, _) = said(&[page("tekst")], 1);
    assert!(only.contains("stukken over") && !only.contains("erslag") && !only.contains("oncepttekst"), "{only}");
}

/// Where one planted text is found in the packages of the first school.
fn found(dossier: &Dossier, letters: &Letters, files: &[Artifact]) -> Vec<(String, Spot, What)> {
    let told = |refusal| match refusal {
        Refusal::Leak(file, leak) => {
            assert_eq!(leak.site.as_str(), "99AA20");
            (file, leak.spot, leak.what)
        }
        other => panic!("{other:?}"),
    };
    let found = refused(&order(dossier, letters, &[0], files)).into_iter().map(told);
    found.filter(|(file, ..)| file.starts_with("scholen/") || file.starts_with("concepten/99")).collect()
}

#[test]
fn a_name_number_or_text_of_another_school_is_found_wherever_it_is_planted() {
    let (dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let of = |school: &str| {
        let of_school = |a: &&crate::judge::Assessment| a.evaluation.school.id.as_str() == school;
        let answers = dossier.now().iter().filter(of_school).flat_map(|a| a.evaluation.answers.iter().flatten());
        answers.filter_map(|answer| answer.note.as_deref()).find(|note| note.len() > 30).map(str::to_owned)
    };
    let name = "Basisschool De Regenboog 20";
    let planted = [
        (Some(name.to_owned()), What::Name),
        (Some("99aa20".to_owned()), What::Number),
        (of("99AA20"), What::FreeText),
    ];
    for (text, what) in planted {
        let Some(text) = text else { continue };
        let text = text.as_str();
        let places = [
            (Places { title: text, ..PLAIN }, Spot::Metadata),
            (Places { author: text, ..PLAIN }, Spot::Metadata),
            (Places { heading: text, ..PLAIN }, Spot::Bookmark),
            (Places { words: text, ..PLAIN }, Spot::Page(1)),
            (Places { drawn: text, ..PLAIN }, Spot::Page(1)),
            (Places { alt: text, ..PLAIN }, Spot::AltText),
            (Places { foot: text, ..PLAIN }, Spot::Page(1)),
        ];
        for (places, spot) in places {
            let found = found(&dossier, &letters, &[report(&places)]);
            assert!(found.iter().any(|(_, at, kind)| *at == spot && *kind == what), "{text} {spot:?}: {found:?}");
        }
        let hidden = [
            Artifact::new("a.html", format!("<p><!-- {text} --></p>")),
            Artifact::new("a.html", format!("<svg><text>{text}</text></svg>")),
            Artifact::new("a.html", format!("<img alt='{text}'>")),
            Artifact::new(format!("{text}.html"), "<p></p>"),
        ];
        for file in hidden {
            let found = found(&dossier, &letters, std::slice::from_ref(&file));
            assert!(found.iter().any(|(.., kind)| *kind == what), "{text} in {file:?}: {found:?}");
        }
        let letters = Letters { school: Letter { subject: Some(text.to_owned()), text: None }, ..Letters::default() };
        assert_eq!(found(&dossier, &letters, &[page("x")]).len(), 1, "{text} in the mail");
    }
    let unknown = refused(&order(&dossier, &letters, &[0], &[Artifact::new("a.doc", "x")]));
    assert!(matches!(unknown[..], [Refusal::Unreadable(_), Refusal::Unreadable(_)]), "{unknown:?}");
}

#[test]
fn a_board_may_see_its_own_schools_and_no_other() {
    let (dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    // 99AA11 has the board of 99AA01; 99AA12 has not.
    let sees = |name: &str| refused(&order(&dossier, &letters, &[0, 10], &[page(name)]));
    let in_board = |refusals: &[Refusal]| {
        let is_board = |refusal: &&Refusal| matches!(refusal, Refusal::Leak(file, _) if file.starts_with("besturen/"));
        refusals.iter().filter(is_board).count()
    };
    let own = sees("Basisschool De Regenboog 11");
    assert_eq!((own.len(), in_board(&own)), (1, 0), "{own:?}");
    let other = sees("Basisschool De Regenboog 12");
    assert_eq!((other.len(), in_board(&other)), (3, 1), "{other:?}");
}

#[test]
fn only_the_package_that_names_another_school_is_not_made() {
    let (dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let mut order = order(&dossier, &letters, &[0, 1, 10], &[page("tekst")]);
    order.schools[1].files = vec![page("net als 99AA20")];
    let handout = make(&order).unwrap();
    assert!(
        matches!(&handout.refused[..], [Refusal::Leak(file, _)] if file.starts_with("scholen/99AA02 ")),
        "{:?}",
        handout.refused
    );
    assert_eq!((handout.schools.len(), handout.boards.len()), (2, 2));
    let of = |school: &str| handout.artifacts.iter().filter(|file| file.path.contains(school)).count();
    assert_eq!((of("99AA01"), of("99AA02")), (2, 0));
    let list = String::from_utf8(file(&handout, "verzendlijst.csv").to_vec()).unwrap();
    assert!(
        list.contains("99AA01") && list.lines().any(|row| row.contains(";99AA02;") && row.contains("Geen pakket."))
    );
    order.schools.iter_mut().for_each(|own| own.files = vec![page("net als 99AA20")]);
    order.boards.clear();
    assert!(make(&order).unwrap().artifacts.is_empty());
}

#[test]
fn a_mistyped_board_number_sends_no_school_to_another_board() {
    let (mut dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let mut rows: Vec<School> = dossier.register.rows().iter().map(|row| (**row).clone()).collect();
    // 99AA01 is of board Zuid, 90001; that number is of Oost.
    rows[0].board_number = Some("90002".into());
    dossier.register = crate::register::Register::new(rows);
    let handout = make(&order(&dossier, &letters, &[0, 1, 2, 10], &[page("tekst")])).unwrap();
    let boards: Vec<&str> = handout
        .refused
        .iter()
        .map(|refusal| match refusal {
            Refusal::Board(board, BoardDoubt::Names { number, .. }) if number == "90002" => board.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(boards, ["Stichting Voorbeeldonderwijs Oost", "Stichting Voorbeeldonderwijs Zuid"]);
    let packed: Vec<&str> =
        handout.artifacts.iter().map(|file| file.path.as_str()).filter(|path| path.starts_with("besturen/")).collect();
    assert_eq!(packed, ["besturen/bestuur 90003 Stichting Voorbeeldonderwijs West 2025-2026.zip"]);
    assert_eq!(handout.schools.len(), 4, "schools get theirs");
    let list = String::from_utf8(file(&handout, "verzendlijst.csv").to_vec()).unwrap();
    for board in boards {
        assert!(list.lines().any(|row| row.contains(board) && row.contains("Geen pakket.")), "{list}");
    }
}

#[test]
fn the_name_of_a_wijk_may_stand_in_a_board_s_package_where_a_school_elsewhere_bears_it() {
    let (mut dossier, letters) = (fixture::dossier(Language::Nl), Letters::default());
    let mut rows: Vec<School> = dossier.register.rows().iter().map(|row| (**row).clone()).collect();
    rows[1].district = Some("Sluiswijk".into());
    rows[19].name = "Sluiswijk".into();
    dossier.register = crate::register::Register::new(rows);
    let found = refused(&order(&dossier, &letters, &[0, 10], &[page("Sluiswijk heeft de meeste gaten")]));
    // The schools' own packages are about themselves: there it is the other school's name.
    let files: Vec<&str> = found
        .iter()
        .map(|refusal| match refusal {
            Refusal::Leak(file, _) => file.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(files.len() == 2 && files.iter().all(|file| file.starts_with("scholen/")), "{files:?}");
}
