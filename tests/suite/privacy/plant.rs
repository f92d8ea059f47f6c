//! Packages in which something is planted, once in each place where a text can stand; and a batch that tries to make schools tell of each other.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use pdf_extract::{Dictionary, Document, Object, Stream, StringFormat};

type Files = BTreeMap<String, Vec<u8>>;

/// The package with something planted, for each kind of place.
pub(crate) fn everywhere(package: &Files, what: &str) -> Vec<(&'static str, Files)> {
    let html = |old: &'static str, new: String| {
        changed(package, ".html", &|bytes| {
            let text = String::from_utf8(bytes.to_vec()).expect("text");
            assert!(text.contains(old), "{old}");
            text.replacen(old, &new, 1).into_bytes()
        })
    };
    let escaped = escaped(what);
    let in_zip = changed(package, ".pdf", &|bytes| in_paper(bytes, what).swap_remove(0).1);
    let mut all = vec![
        ("a page on screen", html("</main>", format!("<p>{escaped}</p></main>"))),
        ("the title of a page", html("</title>", format!(" {escaped}</title>"))),
        ("an attribute", html("<main", format!("<main title=\"{}\"", escaped.replace('"', "&#34;")))),
        ("a chart's description", html("</body>", format!("<svg><title>{escaped}</title></svg></body>"))),
        ("a comment", html("</body>", format!("<!-- {escaped} --></body>"))),
        ("a script", html("</body>", format!("<script>let x = '{escaped}'</script></body>"))),
        ("a paragraph in a text of Word", changed(package, ".docx", &|bytes| docx(bytes, &escaped))),
        ("the name of a file", named(package, what)),
        ("the list of a zip", BTreeMap::from([("99AH00.zip".to_owned(), zip(&named(package, what), ""))])),
        ("the comment of a zip", BTreeMap::from([("99AH00.zip".to_owned(), zip(package, what))])),
        (
            "a page in a zip",
            BTreeMap::from([("99AH00.zip".to_owned(), zip(&html("</main>", format!("{escaped}</main>")), ""))]),
        ),
        ("a paper in a zip", BTreeMap::from([("99AH00.zip".to_owned(), zip(&in_zip, ""))])),
        ("the subject of a mail", BTreeMap::from([("99AH00.eml".to_owned(), mail(what, "", &[]))])),
        ("the words of a mail", BTreeMap::from([("99AH00.eml".to_owned(), mail("", what, &[]))])),
        (
            "what is packed in a mail",
            BTreeMap::from([("99AH00.eml".to_owned(), mail("", "", &zip(&named(package, what), "")))]),
        ),
    ];
    let (name, paper) = package.iter().find(|(name, _)| name.ends_with(".pdf")).expect("a paper");
    for (kind, planted) in in_paper(paper, what) {
        let mut files = package.clone();
        files.insert(name.clone(), planted);
        all.push((kind, files));
    }
    all
}

/// A paper with something planted, for each kind of place.
pub(crate) fn in_paper(bytes: &[u8], what: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide = what.encode_utf16().flat_map(u16::to_be_bytes);
    let word = Object::String([0xFE, 0xFF].into_iter().chain(wide).collect(), StringFormat::Hexadecimal);
    let info = |document: &mut Document, key: &str| {
        let id = document.trailer.get(b"Info").and_then(Object::as_reference).expect("properties");
        let info = document.get_object_mut(id).and_then(Object::as_dict_mut).expect("properties");
        info.set(key, word.clone());
    };
    let escaped = escaped(what);
    vec![
        ("the title of a PDF", pdf(bytes, &|document| info(document, "Title"))),
        ("the author of a PDF", pdf(bytes, &|document| info(document, "Author"))),
        ("the keywords of a PDF", pdf(bytes, &|document| info(document, "Keywords"))),
        ("the metadata of a PDF", pdf(bytes, &|document| metadata(document, &escaped))),
        ("a picture's description", pdf(bytes, &|document| description(document, word.clone()))),
        ("a bookmark", pdf(bytes, &|document| bookmark(document, word.clone()))),
        ("a page on paper", pdf(bytes, &|document| page(document, what))),
    ]
}

fn escaped(what: &str) -> String {
    what.replace('&', "&amp;").replace('<', "&lt;")
}

/// The slides with something planted, for each kind of place.
pub(crate) fn in_slides(bytes: &[u8], what: &str) -> Vec<(&'static str, Vec<u8>)> {
    let own = unzipped(bytes);
    let within = |part: &str, mark: &str| {
        let mut parts = own.clone();
        let text = String::from_utf8(parts[part].clone()).expect("text");
        assert!(text.contains(mark), "{mark} in {part}");
        let escaped = escaped(what).replace('"', "&quot;");
        parts.insert(part.to_owned(), text.replacen(mark, &format!("{mark}{escaped} "), 1).into_bytes());
        zip(&parts, "")
    };
    let with_picture = own.iter().find(|(name, part)| {
        name.starts_with("ppt/slides/slide") && String::from_utf8_lossy(part).contains("descr=\"")
    });
    let with_picture = with_picture.expect("a slide with a chart").0.clone();
    let mut renamed = own.clone();
    renamed.insert(format!("ppt/media/{}.png", what.replace('/', " ")), Vec::new());
    vec![
        ("a slide", within("ppt/slides/slide2.xml", "<a:t>")),
        ("the notes of a slide", within("ppt/notesSlides/notesSlide2.xml", "<a:t>")),
        ("a chart's description on a slide", within(&with_picture, "descr=\"")),
        ("the properties of slides", within("docProps/core.xml", "<dc:title>")),
        ("the name of a part of slides", zip(&renamed, "")),
    ]
}

/// A chart, as Vega-Lite, SVG or PNG, with something planted, for each kind of place.
pub(crate) fn in_chart(name: &str, bytes: &[u8], what: &str) -> Vec<(&'static str, Vec<u8>)> {
    let text = || String::from_utf8(bytes.to_vec()).expect("text");
    let within = |mark: &str, planted: &str| {
        assert!(text().contains(mark), "{mark} in {name}");
        text().replacen(mark, &format!("{mark}{planted}"), 1).into_bytes()
    };
    let json = what.replace('\\', "\\\\").replace('"', "\\\"");
    let (markup, quoted) = (escaped(what), escaped(what).replace('"', "&quot;"));
    match name.rsplit_once('.').expect("an end").1 {
        "json" => vec![
            ("the description of a specification", within("{", &format!("\"description\": \"{json}\","))),
            ("a record of a specification", within("\"naam\": \"", &json)),
        ],
        "svg" => vec![
            ("a chart's alternative text", within("aria-label=\"", &quoted)),
            ("a chart's records", within("<metadata>", &markup)),
            ("a chart's words", text().replacen("</svg>", &format!("<text>{markup}</text></svg>"), 1).into_bytes()),
        ],
        "png" => {
            let chunk = [b"tEXtComment\0".as_slice(), what.as_bytes()].concat();
            let length = u32::try_from(chunk.len() - 4).expect("short").to_be_bytes();
            let end = bytes.len() - 12;
            vec![("the comment of a picture", [&bytes[..end], &length, &chunk, &[0; 4], &bytes[end..]].concat())]
        }
        other => panic!("{other}"),
    }
}

fn unzipped(bytes: &[u8]) -> Files {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = Files::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a part");
        let mut part = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut part).expect("bytes");
        parts.insert(file.name().expect("a name").into_owned(), part);
    }
    parts
}

/// The package with one file of a kind changed.
fn changed(package: &Files, end: &str, change: &dyn Fn(&[u8]) -> Vec<u8>) -> Files {
    let mut package = package.clone();
    let (_, bytes) = package.iter_mut().find(|(name, _)| name.ends_with(end)).expect("such a file");
    *bytes = change(bytes);
    package
}

/// A text of Word with a paragraph more.
fn docx(bytes: &[u8], escaped: &str) -> Vec<u8> {
    let mut parts = unzipped(bytes);
    let text = String::from_utf8(parts["word/document.xml"].clone()).expect("text");
    let planted = format!("<w:p><w:r><w:t>{escaped}</w:t></w:r></w:p><w:sectPr>");
    parts.insert("word/document.xml".to_owned(), text.replacen("<w:sectPr>", &planted, 1).into_bytes());
    zip(&parts, "")
}

fn named(package: &Files, what: &str) -> Files {
    let mut package = package.clone();
    package.insert(format!("scholen/99AH00/{}.html", what.replace('/', " ")), b"niets".to_vec());
    package
}

fn zip(package: &Files, comment: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in package {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(bytes).expect("bytes");
    }
    zip.set_comment(comment).expect("a comment");
    zip.finish().expect("a zip").into_inner()
}

fn mail(subject: &str, text: &str, packed: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        let digits: Vec<u8> = (0..=three.len()).map(|at| DIGITS[(bits >> (18 - 6 * at) & 63) as usize]).collect();
        String::from_utf8(digits).expect("letters")
    };
    let packed: Vec<String> = packed.chunks(57).map(|line| line.chunks(3).map(group).collect()).collect();
    let mail = format!("Subject: {subject}\r\n\r\n{text}\r\n\r\n{}\r\n\r\n--einde--\r\n", packed.join("\r\n"));
    mail.into_bytes()
}

fn pdf(bytes: &[u8], plant: &dyn Fn(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(bytes).expect("a PDF");
    plant(&mut document);
    let mut planted = Vec::new();
    document.save_to(&mut planted).expect("written");
    planted
}

fn metadata(document: &mut Document, what: &str) {
    let is_metadata = |object: &Object| match object {
        Object::Stream(stream) => {
            stream.dict.get(b"Type").is_ok_and(|kind| *kind == Object::Name(b"Metadata".to_vec()))
        }
        _ => false,
    };
    let found = document.objects.values_mut().find(|object| is_metadata(object)).expect("metadata");
    let Object::Stream(stream) = found else { unreachable!() };
    let text = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let text = String::from_utf8(text).expect("text").replacen("</rdf:RDF>", &format!("<x>{what}</x></rdf:RDF>"), 1);
    assert!(text.contains(what));
    let mut bare = stream.dict.clone();
    bare.remove(b"Filter");
    *stream = Stream::new(bare, text.into_bytes());
}

fn description(document: &mut Document, what: Object) {
    fn first(object: &mut Object, what: &Object) -> bool {
        match object {
            Object::Dictionary(dictionary) if dictionary.has(b"Alt") => {
                dictionary.set("Alt", what.clone());
                true
            }
            Object::Dictionary(dictionary) => dictionary.iter_mut().any(|(_, value)| first(value, what)),
            Object::Array(items) => items.iter_mut().any(|item| first(item, what)),
            _ => false,
        }
    }
    let planted = document.objects.values_mut().any(|object| first(object, &what));
    if !planted {
        // A paper without a picture: one more element of its structure.
        document.add_object(Dictionary::from_iter([("Type", Object::Name(b"StructElem".to_vec())), ("Alt", what)]));
    }
}

fn bookmark(document: &mut Document, what: Object) {
    document.add_object(Dictionary::from_iter([("Title", what)]));
}

fn page(document: &mut Document, what: &str) {
    let font = Dictionary::from_iter([
        ("Type", Object::Name(b"Font".to_vec())),
        ("Subtype", Object::Name(b"Type1".to_vec())),
        ("BaseFont", Object::Name(b"Helvetica".to_vec())),
        ("Encoding", Object::Name(b"WinAnsiEncoding".to_vec())),
    ]);
    let font = document.add_object(font);
    let page = *document.get_pages().values().next().expect("a page");
    let resources = document.get_or_create_resources(page).and_then(Object::as_dict_mut).expect("resources");
    let mut fonts = resources.get(b"Font").and_then(Object::as_dict).cloned().unwrap_or_default();
    fonts.set("Planted", Object::Reference(font));
    resources.set("Font", fonts);
    // Broken over two lines, as a layout does.
    let letters: Vec<char> = what.chars().collect();
    let line = |part: &[char]| part.iter().map(|c| format!("{:02x}", u32::from(*c).min(255))).collect::<String>();
    let (first, second) = letters.split_at(letters.len() * 2 / 3);
    let content =
        format!("BT /Planted 6 Tf 1 0 0 1 20 20 Tm <{}> Tj 1 0 0 1 20 12 Tm <{}> Tj ET", line(first), line(second));
    let content =
        if what.len() < 20 { format!("BT /Planted 6 Tf 1 0 0 1 20 20 Tm <{}> Tj ET", line(&letters)) } else { content };
    document.add_page_contents(page, content.into_bytes()).expect("a page");
}

const NORM: &str = r#"id = "n"
version = "1"
title = "Norm"
status = "voorbeeld"
sector = "PO"
from = "2024-2025"
[scale]
levels = [ { value = 1, label = "nee" }, { value = 2, label = "ja" } ]
sufficient = 2
[[theme]]
id = "t"
title = "Thema"
[[theme.standard]]
id = "S1"
title = "Standaard een"
rule = { all = true }
indicator = [ { id = "S1.1", text = "Vraag een" }, { id = "S1.2", text = "Vraag twee" } ]
"#;

/// Names that are markup, a formula, a path, part of each other, or the name of a wijk; one school that carries on for another; and words to find.
pub(crate) fn hostile(batch: &Path) {
    let schools = [
        ("99ZA00", "<b>De Ark</b> & Zn", "ja", ""),
        ("99ZB00", "=HYPERLINK(\"x\")", "ja", ""),
        ("99ZC00", "../../De Berk", "ja", ""),
        ("99ZD00", "De Eik", "nee", ""),
        ("99ZD01", "De Eik Noord", "ja", ""),
        ("99ZE00", "Het \"Nest\" \\\\ {{ name }}", "", ""),
        ("99ZF00", "De Oude Linde", "", "99ZE00"),
    ];
    let year = |year: &str| {
        let rows = schools.iter().filter(|(id, ..)| *id != "99ZF00" || year == "2024-2025");
        let rows = rows.enumerate().map(|(at, (id, ..))| {
            let answer = if at % 2 == 0 { "nee" } else { "ja" };
            format!("{id};S1.1;{answer};\"Woorden van {at} in {year}, <script>alert({at})</script>\";Invuller nummer {at};IB\r\n{id};S1.2;{answer};;;\r\n")
        });
        format!("vestigingsnummer;indicator;antwoord;toelichting;ingevuld_door;functie\r\n{}", rows.collect::<String>())
    };
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let register = schools.iter().map(|(id, name, shares, successor)| {
        let until = if successor.is_empty() { "" } else { "2024-2025" };
        format!("{id};{};PO;bao;1;Stichting Overal;De Wijk;;100;;{until};{successor};{shares}\r\n", quoted(name))
    });
    let head = "vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag;wijk;stadsdeel;leerlingen;van;tot;opvolger;deelt_aanpak\r\n";
    let files = [
        ("batch.toml", "name = \"SWV <i>Overal</i>\"\nnorms = [\"norm.toml\"]\nagreements = \"afspraken.csv\"\nsecond_look = \"tweede-blik.csv\"\n[schools]\nfile = \"scholen.csv\"\n[evaluations]\nfolder = \"zelfevaluaties\"\n".to_owned()),
        ("norm.toml", NORM.to_owned()),
        ("scholen.csv", format!("{head}{}", register.collect::<String>())),
        ("zelfevaluaties/2024-2025/alle scholen.csv", year("2024-2025")),
        ("zelfevaluaties/2025-2026/alle scholen.csv", year("2025-2026")),
        ("afspraken.csv", "afspraak;vestigingsnummer;standaard;omschrijving;wie;datum;opmerking\r\nA1;99ZA00;S1;Afspraak van de eerste school;De eerste die iets doet;2025-06-01;Een opmerking over de eerste\r\nA2;99ZC00;S1;Afspraak van de derde school;De derde die iets doet;2025-06-01;Een opmerking over de derde\r\n".to_owned()),
        ("tweede-blik.csv", "bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting\r\nBezoeker van de eerste;2025-11-03;99ZA00;S1.1;ja;Gezien bij de eerste school\r\nBezoeker van de vierde;2025-11-03;99ZD00;S1.2;nee;Gezien bij de vierde school\r\n".to_owned()),
    ];
    for (name, text) in files {
        let path = batch.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
}
