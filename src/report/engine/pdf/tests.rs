//! Whole documents: what they say, where it stands, what is refused.

use std::rc::Rc;

use super::flow::Measured;
use super::*;

const STYLE: Style = Style { size: 10.0, bold: false, italic: false, ink: Ink(0, 0, 0) };

fn document(body: Vec<Block>) -> Document {
    Document {
        ident: "test".into(),
        title: "Verslag".into(),
        author: "Voorbeeld".into(),
        language: "nl",
        margins: (50.0, 50.0, 50.0),
        footer: ("voet".into(), "pagina {page} van {pages}".into()),
        footer_style: STYLE,
        cut: "(ingekort)".into(),
        body,
    }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Text(Text::heading(level, text, STYLE.bold(), (10.0, 5.0)))
}

fn paragraph(text: &str) -> Block {
    Block::Text(Text::new(vec![Run::text(text, STYLE)], 5.0, 7.0))
}

fn make(body: Vec<Block>) -> Pdf {
    measure(document(body)).and_then(Measured::write).expect("a PDF")
}

fn refused(body: Vec<Block>) -> String {
    measure(document(body)).and_then(Measured::write).err().expect("a mistake").to_string()
}

/// The words of each page, one space between them.
fn pages(pdf: &Pdf) -> Vec<String> {
    let pages = pdf_extract::extract_text_from_mem_by_pages(&pdf.bytes).expect("a PDF with text");
    pages.iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn table(rows: usize) -> Block {
    let cell = |text: &str| Cell::new(vec![Run::text(text, STYLE)]);
    let row = |at| Row::new(vec![cell(&format!("rij {at}")).header(Scope::Row), cell("waarde")]);
    Block::Table(Table {
        columns: vec![Width::Part(1.0), Width::Points(100.0)],
        header: vec![Row::new(["naam", "kolomkop"].map(|word| cell(word).header(Scope::Column)).to_vec())],
        rows: (0..rows).map(row).collect(),
        inset: (3.0, 3.0),
        rule: (0.5, Ink(9, 9, 9), false),
        leading: 4.0,
        hyphenate: true,
        gaps: (7.0, 7.0),
    })
}

fn figure(alt: &str) -> Block {
    let svg = r##"<svg width="90" height="20"><text x="1" y="15" dy="0.5ex" font-size="9" fill="#000000">Ω 😀 é &lt;b&gt;</text></svg>"##;
    let drawing = Rc::new(from_svg(svg).expect("a drawing"));
    Block::Figure(Figure { drawing, alt: alt.into(), width: 90.0, caption: None, gaps: (5.0, 5.0) })
}

#[test]
fn data_is_data_and_what_the_font_lacks_is_replaced() {
    let text = "*vet* #panic() $x$ = <a> @x \\ `c` [d] // ﬁ Łódź Ω 😀 漢 عربي e\u{301} i\u{307}\u{301} \u{ad}a\u{ad} \u{feff}b\u{1}";
    let stated = pages(&make(vec![heading(1, text), paragraph(text), figure(text)]));
    let shown = "*vet* #panic() $x$ = <a> @x \\ `c` [d] // ﬁ Łódź Ω ? ? ???? é i a b?";
    assert_eq!(stated[0].matches(shown).count(), 2, "{stated:?}");
    assert!(stated[0].contains("Ω ? é <b>"), "{stated:?}");
}

#[test]
fn a_header_of_a_table_is_repeated_and_the_foot_tells_the_page() {
    let pdf = make(vec![heading(1, "Kop"), table(150)]);
    let stated = pages(&pdf);
    assert!(pdf.pages > 2 && stated.len() == pdf.pages);
    for (at, page) in stated.iter().enumerate() {
        assert!(page.contains("naam kolomkop rij"), "{page}");
        assert!(page.contains(&format!("pagina {} van {}", at + 1, pdf.pages)) && page.contains("voet"), "{page}");
    }
    let all = stated.join(" ");
    assert!((0..150).all(|row| all.matches(&format!("rij {row} waarde")).count() == 1), "each row once");
}

#[test]
fn a_foot_that_is_too_long_says_that_it_goes_on() {
    let long =
        Document { footer: ("samenwerking ".repeat(30), "pagina {page}".into()), ..document(vec![heading(1, "Kop")]) };
    let stated = pages(&measure(long).and_then(Measured::write).expect("a PDF"));
    assert!(stated[0].contains("… pagina 1") || stated[0].contains("pagina 1 samenwerking"), "{stated:?}");
    assert!(stated[0].contains('…') && stated[0].matches("samenwerking").count() < 10, "{stated:?}");
}

#[test]
fn a_row_higher_than_a_page_goes_on_over_pages() {
    let cell = |text: String| Cell::new(vec![Run::text(text, STYLE)]);
    let word = |at: usize, from: usize| format!("woord{}x ", from + at);
    let words = |from: usize| (0..90).map(|at| word(at, from)).collect::<String>();
    let row = |from: usize| Row::new(vec![cell("naam".into()).header(Scope::Row), cell(words(from)).on(Ink(9, 9, 9))]);
    let Block::Table(table) = table(0) else { panic!("a table") };
    let narrow = vec![Width::Part(1.0), Width::Points(60.0)];
    let table = Block::Table(Table { columns: narrow, rows: vec![row(100), row(200)], ..table });
    let pdf = make(vec![heading(1, "Kop"), table, paragraph("daarna")]);
    let stated = pages(&pdf);
    assert!(pdf.pages > 3 && stated.iter().all(|page| page.contains("naam kolomkop")), "{stated:?}");
    let all = stated.join(" ");
    for at in (0..90).flat_map(|at| [at + 100, at + 200]) {
        assert_eq!(all.matches(&format!("woord{at}x")).count(), 1, "{at}");
    }
    assert!(all.ends_with("daarna") || stated.last().is_some_and(|page| page.contains("daarna")));
}

#[test]
fn a_heading_stays_with_its_text_and_blocks_stay_together() {
    let filled = |lines: usize| (0..lines).map(|_| paragraph("regel")).collect::<Vec<_>>();
    let mut moved = false;
    for lines in 30..60 {
        let mut body = vec![heading(1, "Kop")];
        body.extend(filled(lines));
        body.extend([heading(2, "Tussenkop"), paragraph("eronder")]);
        let together = Block::Together { body: filled(5), gaps: (0.0, 0.0) };
        body.push(together);
        let measured = measure(document(body)).expect("measures");
        let expected = measured.pages();
        let pdf = measured.write().expect("a PDF");
        assert_eq!(pdf.pages, expected, "what is measured is what is written");
        let stated = pages(&pdf);
        assert!(stated.iter().all(|page| page.contains("Tussenkop") == page.contains("eronder")));
        moved |= stated.len() == 2 && stated[1].starts_with("Tussenkop");
        assert!(
            stated.len() == 1
                || stated[1].starts_with("Tussenkop")
                || stated[1].contains("regel regel regel regel regel")
        );
    }
    assert!(moved);
}

#[test]
fn columns_are_read_one_after_the_other_and_go_on_over_pages() {
    let long: Vec<_> = (0..60).map(|at| paragraph(&format!("links{at}"))).collect();
    let columns = vec![long, vec![paragraph("rechts"), Block::NewPage, paragraph("door")]];
    let columns = Block::Columns {
        widths: vec![Width::Part(1.0), Width::Own],
        gutter: 10.0,
        columns,
        gaps: (0.0, 0.0),
        sticky: false,
    };
    let stated = pages(&make(vec![heading(1, "Kop"), columns, paragraph("daarna")]));
    assert_eq!(stated.len(), 2);
    assert!(stated[0].contains("links0") && stated[0].contains("rechts") && !stated[0].contains("door"), "{stated:?}");
    assert!(stated[1].contains("door") && stated[1].contains("links59") && stated[1].contains("daarna"), "{stated:?}");
}

#[test]
fn links_lead_somewhere() {
    let link = Run::Link("de uitleg".into(), STYLE, "https://voorbeeld.nl/uitleg".into());
    let text = Block::Text(Text::new(vec![Run::text("zie ", STYLE), link, Run::text(" hier", STYLE)], 5.0, 7.0));
    let list = Block::List {
        items: vec![Text::new(vec![Run::text("punt", STYLE)], 5.0, 5.0)],
        dot: STYLE,
        indent: 9.0,
        gaps: (5.0, 5.0),
    };
    let note = Block::Note {
        ground: Some(Ink(9, 9, 9)),
        bar: Some(Ink(0, 0, 0)),
        inset: (5.0, 5.0),
        body: vec![list],
        gaps: (7.0, 7.0),
    };
    let body = vec![heading(1, "Titel"), heading(2, "Eén"), text, note, Block::NewPage, heading(2, "Twee")];
    let pdf = make(body);
    let stated = pages(&pdf);
    assert!(stated[0].contains("Titel Eén zie de uitleg hier • punt"), "{stated:?}");
    let file = pdf_extract::Document::load_mem(&pdf.bytes).expect("a file");
    let objects = format!("{:?}", file.objects);
    for part in ["https://voorbeeld.nl/uitleg", "Annots", "Link", "LBody"] {
        assert!(objects.contains(part), "{part} in {objects}");
    }
    assert!(String::from_utf8_lossy(&pdf.bytes).contains("pdfuaid:part"), "what is told to who knows nothing of PDF");
}

#[test]
fn a_word_without_end_is_broken() {
    let stated = pages(&make(vec![heading(1, &"w".repeat(250)), paragraph(&"9".repeat(2000)), table(0)]));
    assert_eq!((stated[0].matches('w').count(), stated[0].matches('9').count()), (250, 1000), "{stated:?}");
}

#[test]
fn mistakes_of_who_makes_a_document_are_told() {
    assert!(refused(vec![heading(2, "Kop")]).contains("level 2"));
    assert!(refused(vec![heading(1, "Kop"), heading(3, "Kop")]).contains("level 3"));
    assert!(refused(vec![heading(1, "Kop"), figure(" ")]).contains("alt text"));
    let untitled = Document { title: " ".into(), ..document(vec![heading(1, "Kop")]) };
    assert!(measure(untitled).err().expect("a mistake").to_string().contains("title"));
    assert!(from_svg("<svg width='1' height='1'><image/></svg>").is_err());
}

#[test]
fn every_character_of_the_font_can_be_shown_beside_every_other() {
    let all =
        (0x20..=0x1_ffff).filter_map(char::from_u32).filter(|c| !c.is_control() && crate::base::text::glyphs::has(*c));
    let covered: Vec<char> = all.collect();
    for part in covered.chunks(900) {
        for order in [part.iter().collect::<String>(), part.iter().rev().collect()] {
            make(vec![heading(1, &order), paragraph(&order)]);
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_on_any_thread() {
    let body = || vec![heading(1, "Kop één"), paragraph("AV To Wa"), table(50), figure("wat het toont")];
    let first = make(body()).bytes;
    let again: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..8).map(|_| scope.spawn(|| make(body()).bytes)).collect();
        running.into_iter().map(|one| one.join().expect("no panic")).collect()
    });
    assert!(again.iter().all(|bytes| *bytes == first));
}

#[test]
fn lines_to_write_on_fill_the_page_evenly_and_no_further() {
    let lines = || Block::Lines { count: 1, height: 20.0, rule: (0.5, Ink(0, 0, 0)), gaps: (4.0, 4.0) };
    let body = || vec![heading(1, "kop"), paragraph("een"), lines(), paragraph("twee"), lines()];
    let mut filled = measure(document(body())).expect("measures");
    filled.fill(1000);
    let (pages, part) = filled.extent();
    assert_eq!(pages, 1);
    assert!(part > 0.95 && part <= 1.0, "{part}");
    let mut few = measure(document(body())).expect("measures");
    let (_, before) = few.extent();
    few.fill(3);
    let (_, after) = few.extent();
    let added = (after - before) * (A4.1 - 100.0);
    assert!((added - 2.0 * 3.0 * 20.0).abs() < 1.0, "three lines to each of the two: {added}");
}
