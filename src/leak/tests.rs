use std::io::{Cursor, Write as _};

use super::testing::{Places, pdf};
use super::*;
use crate::register::SiteId;

fn site(id: &str) -> SiteId {
    SiteId::new(id).unwrap()
}

/// Schools by number, name and what they wrote.
fn search(schools: &[(&str, &str, &str)], phrases: &[&str], common: &[&str]) -> Search {
    let sites: Vec<SiteId> = schools.iter().map(|(id, ..)| site(id)).collect();
    let traces = schools.iter().zip(&sites).map(|((_, name, text), site)| Traces {
        site,
        names: vec![name],
        texts: vec![(Origin::Own, *text)],
        phrases: vec![],
    });
    let common = Common { phrases: phrases.to_vec(), texts: common.to_vec() };
    let traces: Vec<Traces> = traces.collect();
    Search::new(&traces.iter().collect::<Vec<_>>(), &common).unwrap()
}

/// What is found in a text for one school that wrote `own`.
fn found_beside(search: &Search, reader: &str, own: &str, text: &str) -> Vec<(String, What)> {
    let audience = search.audience(|site| site.as_str() == reader, std::iter::once((Origin::Own, own)));
    let leaks = search.leaks(&[Passage::new(Spot::Text, text)], &audience);
    leaks.into_iter().map(|leak| (leak.site.to_string(), leak.what)).collect()
}

fn found(search: &Search, text: &str) -> Vec<(String, What)> {
    found_beside(search, "99AA00", "", text)
}

fn name(id: &str) -> (String, What) {
    (id.to_owned(), What::Name)
}

#[test]
fn a_name_is_whole_words_as_the_register_spells_them() {
    let search =
        search(&[("99AA00", "De Kring", ""), ("99AB00", "De Ark", ""), ("99AC00", "Obs Haven-Poort", "")], &[], &[]);
    for text in ["zie De Ark.", "(De\u{a0}Ark)", "De\nArk", "bij 'De Ark'", "De A\u{ad}rk", "<b>De Ark</b>"] {
        assert_eq!(found(&search, text), [name("99AB00")], "{text}");
    }
    for text in ["De Arkel", "de ark", "Oude Ark", "De Kring", "DeArk"] {
        assert_eq!(found(&search, text), [], "{text}");
    }
    for text in [
        "Obs Haven-Poort",
        "Obs Haven-\nPoort",
        "Obs Haven Poort",
        "Obs Ha-\nven-Poort",
        "Obs\nHa\u{ad}\nven\u{2011}Poort",
    ] {
        assert_eq!(found(&search, text), [name("99AC00")], "{text}");
    }
}

#[test]
fn what_others_wrote_about_a_school_may_not_name_another_but_may_be_what_they_wrote_of_that_one() {
    let (own, other) = (site("99AA00"), site("99AB00"));
    let (decision, answer) =
        ("Vrijstelling wegens verbouwing tot de zomer van 2027", "Het protocol ligt bij ons al jaren in een la");
    let of = |site, name, texts| Traces { site, names: vec![name], texts, phrases: vec![] };
    let decided = (Origin::About, decision);
    let traces = [of(&own, "De Kring", vec![decided]), of(&other, "De Ark", vec![(Origin::Own, answer), decided])];
    let traces: Vec<&Traces> = traces.iter().collect();
    let search = Search::new(&traces, &Common::default()).unwrap();
    let found = |about: &str| {
        let audience = search.audience(|site| *site == own, std::iter::once((Origin::About, about)));
        let leaks = search.leaks(&[Passage::new(Spot::Text, about)], &audience);
        leaks.into_iter().map(|leak| leak.what).collect::<Vec<_>>()
    };
    assert_eq!(found(&format!("{decision}, zie bijlage")), []);
    assert_eq!(found("Zoals De Ark (99AB00)"), [What::Name, What::Number]);
    assert_eq!(found(answer), [What::FreeText]);
}

#[test]
fn a_text_is_of_the_school_that_wrote_it_wherever_else_it_is_copied_to() {
    let (reader, writer) = (site("99AA00"), site("99AB00"));
    let text = "Het protocol ligt bij ons al jaren in een la, en niemand kijkt ernaar om.";
    fn of<'a>(site: &'a SiteId, texts: Vec<(Origin, &'a str)>) -> Traces<'a> {
        Traces { site, names: vec![], texts, phrases: vec![] }
    }
    let found = |reads: Vec<(Origin, &str)>, others: Vec<(Origin, &str)>, page: &str| {
        let traces = [of(&reader, reads.clone()), of(&writer, others)];
        let search = Search::new(&traces.iter().collect::<Vec<_>>(), &Common::default()).unwrap();
        let audience = search.audience(|site| *site == reader, reads.into_iter());
        search.leaks(&[Passage::new(Spot::Text, page)], &audience).len()
    };
    let longer = format!("De school zegt: {text} Dat blijft zo.");
    let longer = longer.as_str();
    use Origin::{About, Agreed, Own};
    for (origin, copied) in [(About, text), (About, longer), (Agreed, text), (Agreed, longer)] {
        assert_eq!(found(vec![(origin, copied)], vec![(Own, text)], copied), 1, "{origin:?} {copied}");
        // It wrote the same itself, or quotes it; and where nobody wrote it, two may be told the same.
        assert_eq!(found(vec![(origin, copied), (Own, text)], vec![(Own, text)], copied), 0, "{origin:?} {copied}");
        assert_eq!(found(vec![(origin, copied), (Own, longer)], vec![(Own, text)], copied), 0, "{origin:?} {copied}");
        assert_eq!(found(vec![(origin, copied)], vec![(origin, text)], copied), 0, "{origin:?} {copied}");
    }
    for copied in [text, longer] {
        assert_eq!(found(vec![(About, copied)], vec![(Agreed, text)], copied), 1, "{copied}");
    }
    // An agreement may say in part what a neighbour wrote: they speak of the same things.
    let part = "Kijken of het protocol ligt bij ons al jaren in een la";
    assert_eq!(found(vec![(Agreed, part)], vec![(Own, text)], part), 0);
    assert_eq!(found(vec![(About, part)], vec![(Own, text)], part), 1);
}

#[test]
fn of_names_within_each_other_the_longest_counts() {
    let schools = [("99AA00", "De Ark Noord", ""), ("99AB00", "De Ark", ""), ("99AC00", "De Ark Zuid", "")];
    let search = search(&schools, &["Stichting De Ark"], &[]);
    assert_eq!(found(&search, "De Ark Noord, van Stichting De Ark"), []);
    assert_eq!(found(&search, "De Ark Zuid"), [name("99AC00")]);
    assert_eq!(found(&search, "De Ark Noord en De Ark"), [name("99AB00")]);
}

#[test]
fn a_name_that_others_may_bear_or_that_is_an_ordinary_word_counts_by_number_only() {
    let schools = [
        ("99AA00", "Het Kompas", ""),
        ("99AB00", "Het Kompas", ""),
        ("99AC00", "Vlinderwijk", ""),
        ("99AD00", "Samen", ""),
        ("99AE00", "De Hoek", ""),
    ];
    let search = search(&schools, &["Vlinderwijk"], &["Samen maken wij een plan."]);
    assert_eq!(found(&search, "Het Kompas in Vlinderwijk: Samen verder"), []);
    let ordinary: Vec<_> = search.ordinary().map(|(site, name)| (site.as_str(), name)).collect();
    assert_eq!(ordinary, [("99AC00", "Vlinderwijk"), ("99AD00", "Samen")]);
    assert_eq!(found_beside(&search, "99AE00", "", "Het Kompas"), [name("99AA00")], "the first that bears it");
    let numbers = found(&search, "99AB00, 99ac00 en brief-99AD00.pdf; niet 199AE00 of 99AE001");
    assert_eq!(numbers.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["99AB00", "99AC00", "99AD00"]);
    assert!(numbers.iter().all(|(_, what)| *what == What::Number));
}

#[test]
fn what_the_school_wrote_itself_may_name_others() {
    let search = search(&[("99AA00", "De Kring", ""), ("99AB00", "De Ark", "")], &[], &[]);
    let own = "Wij doen dit samen met De Ark (99AB00).";
    assert_eq!(found_beside(&search, "99AA00", own, own), []);
    assert_eq!(found(&search, own), [name("99AB00"), ("99AB00".to_owned(), What::Number)]);
}

#[test]
fn a_number_that_is_also_a_figure_does_not_count() {
    let search = search(&[("1", "De Kring", ""), ("1203", "De Ark", ""), ("12031", "De Boom", "")], &[], &[]);
    let own = search.audience(|site| site.as_str() == "1", std::iter::empty());
    let leaks = search.leaks(&[Passage::new(Spot::Page(1), "in 1203 van de 12031 gevallen")], &own);
    assert_eq!(leaks.iter().map(|leak| leak.site.as_str()).collect::<Vec<_>>(), ["12031"]);
}

#[test]
fn a_piece_of_a_free_text_is_enough_and_a_common_one_tells_nothing() {
    let written = "De gang is nog te smal voor een rolstoel; de gemeente verbouwt in de zomer van dit jaar.";
    let schools = [
        ("99AA00", "De Kring", "Dit leest iedereen in de norm na."),
        ("99AB00", "De Ark", written),
        ("99AC00", "De Boom", "Dit leest iedereen in de norm na."),
        ("99AD00", "De Hoek", "Kort."),
    ];
    let search = search(&schools, &[], &["Dit leest iedereen in de norm na."]);
    let leak = [("99AB00".to_owned(), What::FreeText)];
    assert_eq!(found(&search, written), leak);
    assert_eq!(found(&search, "x De gang is nog te smal voor een rol-\nstoel; de x"), leak);
    assert_eq!(found(&search, "verbouwt in de ZOMER van  dit jaar"), []);
    assert_eq!(found(&search, "de gemeente verbouwt in de zomer\nvan dit jaar."), leak);
    assert_eq!(found_beside(&search, "99AA00", written, written), [], "it wrote the same");
    assert_eq!(found(&search, "Dit leest iedereen in de norm na. Kort."), []);
}

#[test]
fn a_free_text_is_found_wherever_the_piece_of_it_begins() {
    let written = "Één gezin vroeg om een gesprek over de jongste; de intern begeleider belt en de directeur kijkt in juni nog eens mee.";
    let search = search(&[("99AA00", "De Kring", ""), ("99AB00", "De Ark", written)], &[], &[]);
    let letters: Vec<char> = written.chars().filter(|c| c.is_alphanumeric()).collect();
    for from in 0..=letters.len() - 32 {
        let piece: String = letters[from..from + 32].iter().collect();
        assert_eq!(found(&search, &format!("x. {piece} y.")), [("99AB00".to_owned(), What::FreeText)], "{piece}");
        let shorter: String = letters[from..from + 31].iter().collect();
        assert_eq!(found(&search, &format!("q. {shorter} q.")), [], "{shorter}");
    }
    // What the reader wrote as well is excused, and what follows it is not.
    let own = "De intern begeleider belt en de directeur kijkt in juni.";
    assert_eq!(found_beside(&search, "99AA00", own, own), []);
    assert_eq!(found_beside(&search, "99AA00", own, written), [("99AB00".to_owned(), What::FreeText)]);
}

#[test]
fn a_name_that_is_also_that_of_a_board_or_a_wijk_is_looked_for_where_that_is_another_s() {
    let ids = ["99AA00", "99AB00", "99AC00"].map(site);
    let of = |at: usize, name: &'static str, phrases: &[&'static str]| Traces {
        site: &ids[at],
        names: vec![name],
        texts: vec![],
        phrases: phrases.to_vec(),
    };
    let traces = [
        of(0, "De Kring", &["Stichting Noord", "Havenwijk"]),
        of(1, "Havenwijk", &["Stichting Noord", "De Poort"]),
        of(2, "De Boom", &["Stichting Havenwijk"]),
    ];
    let search = Search::new(&traces.iter().collect::<Vec<_>>(), &Common::default()).unwrap();
    let text = "Gesprek in Havenwijk, van Stichting Noord en Stichting Havenwijk";
    assert_eq!(found(&search, text), [], "its own wijk");
    assert_eq!(found_beside(&search, "99AB00", "", text), [], "its own name");
    assert_eq!(found_beside(&search, "99AC00", "", text), [name("99AB00")]);
    assert_eq!(
        search.shared().map(|(site, name)| (site.as_str(), name)).collect::<Vec<_>>(),
        [("99AB00", "Havenwijk")]
    );
    assert_eq!(search.ordinary().count(), 0);
}

/// Where each of some names stands in a file.
fn spots(passages: &[Passage], names: &[&str]) -> Vec<(String, Vec<Spot>)> {
    let ids: Vec<SiteId> = (0..names.len()).map(|at| site(&format!("99AB{at:02}"))).collect();
    let traces: Vec<Traces> = names
        .iter()
        .zip(&ids)
        .map(|(name, site)| Traces { site, names: vec![name], texts: vec![], phrases: vec![] })
        .collect();
    let search = Search::new(&traces.iter().collect::<Vec<_>>(), &Common::default()).unwrap();
    let leaks = search.leaks(passages, &search.audience(|_| false, std::iter::empty()));
    let of = |name: &str| leaks.iter().filter(|leak| leak.found == name).map(|leak| leak.spot).collect();
    names.iter().map(|name| ((*name).to_owned(), of(name))).collect()
}

/// A document with one name in each place that a document has.
fn document() -> Vec<u8> {
    pdf(&Places {
        title: "In Titel",
        author: "Van Schrijver",
        heading: "In Kop é",
        words: "Een bladzijde met heel veel lettergrepen en Op Bladzijde",
        drawn: "In Tekening",
        alt: "In Alternatief",
        foot: "In Voet",
    })
}

#[test]
fn everything_that_a_pdf_says_is_read_from_its_bytes() {
    let names = ["Op Bladzijde", "In Tekening", "In Alternatief", "In Kop é", "In Titel", "Van Schrijver", "In Voet"];
    let found = spots(&passages(&document(), Form::Pdf).unwrap(), &names);
    let expected: [&[Spot]; 7] = [
        &[Spot::Page(1)],
        &[Spot::Page(1)],
        &[Spot::AltText],
        &[Spot::Page(1), Spot::AltText, Spot::Bookmark],
        &[Spot::Metadata],
        &[Spot::Metadata],
        &[Spot::Page(1)],
    ];
    for ((name, found), expected) in found.into_iter().zip(expected) {
        assert_eq!(found, expected, "{name}");
    }
    assert_eq!(passages(b"%PDF-1.7 and no more", Form::Pdf), None);
}

#[test]
fn pages_say_what_another_reader_finds_on_them() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/voorbeeld");
    for file in ["scholen/99PC00/gespreksverslag.pdf", "scholen/99PC00/gespreksblad.pdf", "bestuur/dekkingsrapport.pdf"]
    {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let of_page = |passage: Passage| matches!(passage.spot, Spot::Page(_)).then_some(passage.text);
        let own = passages(&bytes, Form::Pdf).unwrap().into_iter().filter_map(of_page).collect::<String>();
        let other = pdf_extract::extract_text_from_mem(&bytes).unwrap();
        let sorted = |text: &str| {
            let mut letters: Vec<char> = fold::letters(text).chars().collect();
            letters.sort_unstable();
            letters.into_iter().collect::<String>()
        };
        assert_eq!(sorted(&own), sorted(&other), "{file}");
    }
}

#[test]
fn tags_attributes_comments_and_entities_of_markup_are_read() {
    let page = "<!-- In Commentaar > --><p title='In > Titel' class=a>D&#233; &amp; <b>In</b>\n<i>Woorden</i>&nbsp;zo</p>\
                <script>var a = \"In Script\";</script><svg><text>In Grafiek</text></svg><a href=\"In%20Link\" data-x=\"In Data";
    let names = ["In Commentaar", "In Titel", "Dé In Woorden zo", "In Script", "In Grafiek", "In Data"];
    let found = spots(&passages(page.as_bytes(), Form::Markup).unwrap(), &names);
    let expected = [Spot::Hidden, Spot::Hidden, Spot::Text, Spot::Text, Spot::Text, Spot::Hidden];
    for ((name, found), expected) in found.into_iter().zip(expected) {
        assert_eq!(found, [expected], "{name}");
    }
}

#[test]
fn a_zip_is_read_with_its_list_and_all_that_lies_in_it() {
    let zipped = |files: &[(&str, &[u8])]| {
        let mut zip = ::zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            zip.start_file(*name, ::zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let book = zipped(&[("xl/sharedStrings.xml", b"<t>In Werkmap</t>")]);
    let pdf = document();
    let whole = zipped(&[("In Lijst.pdf", &pdf), ("a.xlsx", &book), ("b.csv", b"a;In Tabel")]);
    let names = ["In Lijst", "In Werkmap", "In Tabel", "In Titel"];
    let found = spots(&passages(&whole, Form::Zip).unwrap(), &names);
    let expected = [Spot::Listing, Spot::Text, Spot::Text, Spot::Metadata];
    for ((name, found), expected) in found.into_iter().zip(expected) {
        assert_eq!(found, [expected], "{name}");
    }
    // What can't be read is never taken for clean.
    assert_eq!(passages(&zipped(&[("a.exe", b"x")]), Form::Zip), None);
    assert_eq!(passages(b"geen zip", Form::Zip), None);
    assert_eq!(passages(b"\x89PNG\r\n\x1a\n\0\0\0\x09tEXtabc", Form::Png), None);
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x10tEXtTitle\0In Beeld x....";
    assert_eq!(spots(&passages(png, Form::Png).unwrap(), &["In Beeld x"])[0].1, [Spot::Metadata]);
}

/// A text of Word parts words as it likes: a name over several runs is one, in tables, notes and headers too.
#[test]
fn a_name_in_a_text_of_word_is_found_over_its_runs() {
    let search = search(&[("99AA00", "De Kring", ""), ("99AB00", "De Ark", "")], &[], &[]);
    let audience = search.audience(|site| site.as_str() == "99AA00", std::iter::empty());
    for part in ["document", "footnotes", "header1", "comments"] {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(format!("word/{part}.xml"), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(b"<w:p><w:r><w:t>De A</w:t></w:r><w:r><w:rPr/><w:t>rk</w:t></w:r></w:p>").unwrap();
        let bytes = zip.finish().unwrap().into_inner();
        let passages = passages(&bytes, Form::of("schoolgids.docx").unwrap()).unwrap();
        let sites: Vec<_> = search.leaks(&passages, &audience).into_iter().map(|leak| leak.site.to_string()).collect();
        assert!(sites.contains(&"99AB00".to_owned()), "{part}: {passages:?}");
    }
}
