//! The deck is whole: every part is named, refers to parts that are there, and is sound XML; and a program for slides opens it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::process::Command;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;
use crate::run::fixture::{HOSTILE, dossier};
use crate::wording::Language;

fn made(dossier: &Dossier) -> Vec<u8> {
    render(dossier, &figures::board(dossier), true).expect("slides").remove(0).bytes
}

fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("content");
        parts.insert(part.name().expect("a name").into_owned(), content);
    }
    parts
}

/// Its name and attributes.
type Element = (String, BTreeMap<String, String>);

/// Every element of a part with its attributes, and its text.
fn read(part: &[u8]) -> (Vec<Element>, String) {
    let mut reader = Reader::from_reader(part);
    let (mut elements, mut text, mut open) = (Vec::new(), String::new(), 0);
    loop {
        match reader.read_event().expect("sound XML") {
            Event::Start(start) | Event::Empty(start) => {
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.expect("an attribute");
                    let key = attribute.key.as_ref().to_owned();
                    (key, attribute.value.into_owned())
                });
                elements.push((start.name().as_ref().to_owned(), attributes.collect()));
                open += 1;
            }
            Event::Text(own) => text += &own,
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open > 0);
    (elements, text)
}

#[test]
fn every_part_is_named_and_refers_to_parts_that_are_there() {
    let parts = parts(&made(&dossier(Language::Nl)));
    let (types, _) = read(&parts["[Content_Types].xml"]);
    let named: BTreeSet<String> =
        types.iter().filter_map(|(_, of)| Some(of.get("PartName")?.trim_start_matches('/').to_owned())).collect();
    for name in parts.keys().filter(|name| name.ends_with(".xml") && *name != "[Content_Types].xml") {
        assert!(named.contains(name), "{name} has no kind");
    }
    assert!(named.iter().all(|name| parts.contains_key(name)));
    for (name, part) in parts.iter().filter(|(name, _)| name.ends_with(".rels")) {
        let folder = name.replace("_rels/", "");
        let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in read(part).0.iter().filter_map(|(_, of)| of.get("Target")) {
            let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for step in target.split('/') {
                if step == ".." { _ = path.pop() } else { path.push(step) }
            }
            assert!(parts.contains_key(&path.join("/")), "{name} leads to {target}");
        }
    }
    for (name, part) in parts.iter().filter(|(name, _)| name.ends_with(".xml")) {
        assert!(!read(part).0.is_empty(), "{name}");
    }
}

#[test]
fn each_slide_has_one_message_as_its_title_and_its_picture_says_what_it_shows() {
    for language in Language::ALL {
        let dossier = dossier(language);
        let parts = parts(&made(&dossier));
        let (frame, _) = read(&parts["ppt/presentation.xml"]);
        let size = &frame.iter().find(|(name, _)| name == "p:sldSz").expect("a size").1;
        assert_eq!(size["cx"].parse::<i64>().unwrap() * 9, size["cy"].parse::<i64>().unwrap() * 16);
        let slides: Vec<&String> = parts.keys().filter(|name| name.starts_with("ppt/slides/slide")).collect();
        assert!(slides.len() >= 8, "{}", slides.len());
        let mut pictures = 0;
        for name in slides {
            let (elements, text) = read(&parts[name]);
            let titles =
                elements.iter().filter(|(of, at)| of == "p:ph" && at.get("type").is_some_and(|t| t == "title"));
            assert_eq!(titles.count(), 1, "{name}");
            assert!(!text.trim().is_empty() && !text.contains("[chapter-"), "{name}");
            let alts = elements.iter().filter(|(of, _)| of == "p:cNvPr").filter_map(|(_, at)| at.get("descr"));
            let shown = elements.iter().filter(|(of, _)| of == "p:pic").count();
            assert_eq!(alts.filter(|alt| alt.len() > 20).count(), shown, "{name}");
            pictures += shown;
            let (_, notes) = read(&parts[&name.replace("slides/slide", "notesSlides/notesSlide")]);
            assert!(!notes.trim().is_empty(), "{name} has no notes");
        }
        assert!(pictures >= 6, "{pictures}");
    }
}

#[test]
fn no_school_is_named_and_hostile_words_are_text() {
    let mut dossier = dossier(Language::Nl);
    dossier.partnership = HOSTILE.into();
    let bytes = made(&dossier);
    assert_eq!(bytes, made(&dossier), "the same bytes every time");
    let all: String = parts(&bytes)
        .iter()
        .filter(|(name, _)| name.ends_with(".xml"))
        .map(|(_, part)| {
            read(part);
            String::from_utf8_lossy(part).into_owned()
        })
        .collect();
    assert!(all.contains("&lt;script&gt;") && !all.contains("<script>"));
    for school in dossier.register.rows().iter().filter(|school| school.name != HOSTILE) {
        assert!(!all.contains(&school.name) && !all.contains(school.id.as_str()), "{}", school.name);
    }
}

#[test]
fn a_chart_of_a_sector_has_the_message_of_that_sector_and_what_is_left_for_the_notes_is_said() {
    let dossier = dossier(Language::Nl);
    let own = deck(&dossier, &figures::board(&dossier), true).expect("a deck");
    let said: Vec<&Slide> = own.slides.iter().filter(|slide| slide.notes[0].starts_with("Ging het vooruit")).collect();
    assert!(said.len() == 2 && said[0].title.starts_with("PO – ") && said[1].title.starts_with("VO – "));
    for slide in said {
        // What is not known is of few schools in the fixture: beside the chart it would follow from what is known.
        assert!(slide.caption.is_none() && slide.notes.iter().any(|note| note.contains("niet per sector")));
        assert!(slide.title.contains("in 2024-2025 was dat"), "{}", slide.title);
    }
    let charts = figures::board(&dossier);
    let chapters = crate::present::board::chapters(&dossier, &charts);
    let mut moved = chapters.into_iter().find(|chapter| chapter.subject == Subject::Moved).expect("a chapter");
    moved.by_sector = vec![(crate::register::Sector::Vo, "VO – in beide jaren bekend".to_owned())];
    let captions = charts.iter().filter(|chart| chart.subject == ChartSubject::Development);
    let captions: Vec<_> = captions.filter_map(|chart| caption(&moved, chart, &dossier.wording)).collect();
    assert_eq!(captions, ["VO – in beide jaren bekend"], "where it may be told");
    let titles: BTreeSet<&str> = own.slides.iter().map(|slide| slide.title.as_str()).collect();
    assert_eq!(titles.len(), own.slides.len(), "each slide says something of its own");
    let short = |slide: &&Slide| slide.lines.len() > MOST_LINES;
    assert!(own.slides.iter().any(|slide| short(&slide)), "the fixture has a slide that is not whole");
    for slide in own.slides.iter().filter(short) {
        assert_eq!(slide.lines.last().map(String::as_str), Some("De rest staat in de notities bij deze dia."));
    }
}

/// The size of every letter of a deck in points: of text as it says, of a chart by its own letters and how large it stands on the slide.
fn letters(dossier: &Dossier) -> Vec<(String, f64)> {
    let charts = figures::slides(dossier, &figures::board(dossier));
    let mut all = Vec::new();
    for (name, part) in parts(&made(dossier)).iter().filter(|(name, _)| name.starts_with("ppt/slides/slide")) {
        let (elements, _) = read(part);
        let of = |at: &BTreeMap<String, String>, key: &str| at.get(key).and_then(|words| words.parse::<f64>().ok());
        let sizes = elements.iter().filter(|(of, _)| of == "a:rPr").filter_map(|(_, at)| of(at, "sz"));
        all.extend(sizes.map(|size| (name.clone(), size / 100.0)));
        let Some(picture) = elements.iter().position(|(of, _)| of == "p:pic") else { continue };
        let alt = elements[picture..].iter().find_map(|(_, at)| at.get("descr")).expect("an alt text");
        let alt = quick_xml::escape::unescape(alt).expect("an alt text").into_owned();
        let Some(chart) = charts.iter().find(|chart| chart.chart.alt == alt) else { continue };
        let wide = elements[picture..].iter().filter(|(of, _)| of == "a:ext").find_map(|(_, at)| of(at, "cx"));
        let (svg, size) = chart.wide();
        let scale = wide.expect("a width") / 12_700.0 / f64::from(size.0);
        let fonts = svg.split("font-size=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<f64>().ok());
        all.extend(fonts.map(|font| (format!("{name}, {}", chart.stem), font * scale)));
    }
    all
}

#[test]
fn every_letter_of_a_slide_and_of_the_charts_on_it_is_ten_points_at_least() {
    for language in Language::ALL {
        let mut dossier = dossier(language);
        // As the fixture has them, and with a plan of many aims.
        for many in [false, true] {
            if many {
                dossier.aims = dossier.aims.iter().cycle().take(24).cloned().collect();
                dossier.aim_counts = dossier.aim_counts.iter().cycle().take(24).cloned().collect();
            }
            let all = letters(&dossier);
            assert!(all.iter().filter(|(name, _)| name.contains(", ")).count() > 100, "the letters of charts");
            let small: Vec<_> = all.iter().filter(|(_, size)| *size < LEAST_LETTERS - 0.005).collect();
            assert!(small.is_empty(), "{small:?}");
        }
    }
}

#[test]
fn a_chart_that_could_not_be_read_is_told_in_words() {
    let dossier = dossier(Language::Nl);
    let (chapters, w) = (chapters(&dossier, &[]), &dossier.wording);
    let aims = chapters.iter().find(|chapter| chapter.subject == Subject::Aims).expect("aims");
    let mut charts = figures::slides(&dossier, &[]);
    charts.retain(|chart| chart.subject == ChartSubject::Aims);
    let drawn = of_chapter(aims, (&charts, true), w).expect("a slide").remove(0);
    assert!(drawn.picture.is_some() && drawn.lines.is_empty());
    charts[0].chart.forms.iter_mut().for_each(|(_, drawing)| drawing.size.1 *= 4);
    let told = of_chapter(aims, (&charts, true), w).expect("a slide").remove(0);
    assert!(told.picture.is_none() && told.title == drawn.title);
    assert_eq!(told.lines[0], charts[0].chart.alt);
    let stands = format!("De grafiek staat in bestuur/{}.png", charts[0].stem);
    assert!(told.lines[1].starts_with(&stands), "{:?}", told.lines);
    let alone = of_chapter(aims, (&charts, false), w).expect("a slide").remove(0);
    let made = format!("bestuur/{}.png met sop run --report board", charts[0].stem);
    assert!(!alone.lines[1].contains("staat in") && alone.lines[1].contains(&made), "{:?}", alone.lines);
}

#[test]
fn every_chart_of_a_slide_is_among_the_pictures_of_the_board() {
    let dossier = dossier(Language::Nl);
    let board = figures::board(&dossier);
    for chart in figures::slides(&dossier, &board) {
        assert!(board.iter().any(|own| own.stem == chart.stem), "{}", chart.stem);
    }
}

#[test]
fn the_notes_name_a_norm_that_is_a_row_by_id_version_and_status() {
    let dossier = dossier(Language::Nl);
    let mut chapter =
        chapters(&dossier, &[]).into_iter().find(|chapter| chapter.subject == Subject::Coverage).expect("coverage");
    for piece in &mut chapter.pieces {
        if let Piece::Norms(norms) = piece {
            norms[0].rows[0].norm = Some("n00 1 (voorbeeld)".to_owned());
            norms[0].rows[0].line.standard = "Norm nummer 0".to_owned();
        }
    }
    let notes = notes(&chapter);
    assert!(notes.iter().any(|line| line.starts_with("Norm nummer 0 n00 1 (voorbeeld): ")), "{notes:?}");
}

/// LibreOffice makes a page of every slide; where it is not installed that is said, and nothing is proved.
#[test]
fn libreoffice_opens_it_with_every_slide() {
    let dossier = dossier(Language::Nl);
    let folder = tempfile::tempdir().expect("a folder");
    let bytes = made(&dossier);
    let slides = parts(&bytes).keys().filter(|name| name.starts_with("ppt/slides/slide")).count();
    let file = folder.path().join("presentatie.pptx");
    std::fs::write(&file, bytes).expect("written");
    let profile = format!("-env:UserInstallation=file://{}/profiel", folder.path().display());
    let arguments = [profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"];
    let done = Command::new("soffice").args(arguments).arg(folder.path()).arg(&file).output();
    let Ok(done) = done else {
        eprintln!("SKIPPED: soffice is not installed, so nobody opened the slides");
        return;
    };
    let pdf = std::fs::read(folder.path().join("presentatie.pdf"));
    let pdf = pdf.unwrap_or_else(|error| panic!("no PDF ({error}): {}", String::from_utf8_lossy(&done.stderr)));
    let pages = hayro_syntax::Pdf::new(pdf).expect("a PDF").pages().len();
    assert_eq!(pages, slides);
}
