//! The parts of a deck of slides as Office Open XML (ECMA-376, PresentationML): a small template with one master, one layout and notes.
//!
//! In: text that is XML already, numbers, colours. Out: parts. Must not know: what the slides say.

use crate::base::colour::Colour;
use crate::report::office::XML;

/// Width and height of a slide in EMU: 16 to 9.
pub(super) const WIDE: i64 = 12_192_000;
pub(super) const HIGH: i64 = 6_858_000;
/// White beside what stands on a slide.
pub(super) const MARGIN: i64 = 520_000;
/// Where the title begins, and how high it is.
pub(super) const TITLE: (i64, i64) = (180_000, 960_000);
/// Where what is below the title begins, and how high it is: all that is left, as the letters of a chart are as large as its picture.
pub(super) const BODY: (i64, i64) = (1_180_000, 5_160_000);

/// The names that the parts of slides use.
const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
/// Before the name of a kind of relation.
const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// Before the name of a kind of part.
const KIND: &str = "application/vnd.openxmlformats-officedocument";

/// Colour and font at the foot of a slide.
const FOOT: &str = "<a:solidFill><a:schemeClr val=\"accent6\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>";

/// The relations of the whole file.
pub(super) const ROOT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"ppt/presentation.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>";
/// Nothing special.
pub(super) const PROPERTIES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<p:presentationPr xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>";
/// The relations of the master.
pub(super) const MASTER_RELS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout\" Target=\"../slideLayouts/slideLayout1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" Target=\"../theme/theme1.xml\"/></Relationships>";
/// The relations of the layout.
pub(super) const LAYOUT_RELS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideMaster\" Target=\"../slideMasters/slideMaster1.xml\"/></Relationships>";
/// The relations of the master of notes.
pub(super) const NOTES_MASTER_RELS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" Target=\"../theme/theme2.xml\"/></Relationships>";

/// Relations: id, kind and target of each.
fn relations(all: &[(String, &str, String)]) -> String {
    let one = |(id, kind, target): &(String, &str, String)| {
        format!("<Relationship Id=\"{id}\" Type=\"{REL}/{kind}\" Target=\"{target}\"/>")
    };
    let all: String = all.iter().map(one).collect();
    format!(
        "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
    )
}

/// Which kind each part is, of so many slides.
pub(super) fn content_types(slides: usize) -> String {
    let part = |name: String, kind: &str| format!("<Override PartName=\"{name}\" ContentType=\"{KIND}.{kind}+xml\"/>");
    let mut parts = vec![
        part("/ppt/presentation.xml".into(), "presentationml.presentation.main"),
        part("/ppt/presProps.xml".into(), "presentationml.presProps"),
        part("/ppt/slideMasters/slideMaster1.xml".into(), "presentationml.slideMaster"),
        part("/ppt/slideLayouts/slideLayout1.xml".into(), "presentationml.slideLayout"),
        part("/ppt/notesMasters/notesMaster1.xml".into(), "presentationml.notesMaster"),
        part("/ppt/theme/theme1.xml".into(), "theme"),
        part("/ppt/theme/theme2.xml".into(), "theme"),
        part("/docProps/app.xml".into(), "extended-properties"),
    ];
    for at in 1..=slides {
        parts.push(part(format!("/ppt/slides/slide{at}.xml"), "presentationml.slide"));
        parts.push(part(format!("/ppt/notesSlides/notesSlide{at}.xml"), "presentationml.notesSlide"));
    }
    let core = "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
    let defaults = "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>";
    let parts = parts.concat();
    format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{defaults}{parts}{core}</Types>"
    )
}

/// How many slides there are.
pub(super) fn app(slides: usize) -> String {
    format!(
        "{XML}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Slides>{slides}</Slides><Notes>{slides}</Notes></Properties>"
    )
}

/// The presentation with its slides.
pub(super) fn presentation(slides: usize) -> String {
    let one = |at: usize| format!("<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 255 + at, 10 + at);
    let ids: String = (1..=slides).map(one).collect();
    format!(
        "{XML}<p:presentation {NAMES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx=\"{WIDE}\" cy=\"{HIGH}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
    )
}

/// The relations of the presentation.
pub(super) fn presentation_rels(slides: usize) -> String {
    let mut all = vec![
        ("rId1".to_owned(), "slideMaster", "slideMasters/slideMaster1.xml".to_owned()),
        ("rId2".to_owned(), "notesMaster", "notesMasters/notesMaster1.xml".to_owned()),
        ("rId3".to_owned(), "theme", "theme/theme1.xml".to_owned()),
        ("rId4".to_owned(), "presProps", "presProps.xml".to_owned()),
    ];
    all.extend((1..=slides).map(|at| (format!("rId{}", 10 + at), "slide", format!("slides/slide{at}.xml"))));
    relations(&all)
}

/// The relations of a slide.
pub(super) fn slide_rels(at: usize, has_picture: bool) -> String {
    let mut all = vec![
        ("rId1".to_owned(), "slideLayout", "../slideLayouts/slideLayout1.xml".to_owned()),
        ("rId2".to_owned(), "notesSlide", format!("../notesSlides/notesSlide{at}.xml")),
    ];
    all.extend(has_picture.then(|| ("rId3".to_owned(), "image", format!("../media/image{at}.png"))));
    relations(&all)
}

/// The relations of the notes of a slide.
pub(super) fn notes_rels(at: usize) -> String {
    relations(&[
        ("rId1".to_owned(), "notesMaster", "../notesMasters/notesMaster1.xml".to_owned()),
        ("rId2".to_owned(), "slide", format!("../slides/slide{at}.xml")),
    ])
}

/// Colours and fonts: titles in the first colour, marks in the second.
pub(super) fn theme(primary: Colour, accent: Colour) -> String {
    let hex = |Colour(red, green, blue): Colour| format!("{red:02X}{green:02X}{blue:02X}");
    let colour = |name: &str, value: &str| format!("<a:{name}><a:srgbClr val=\"{value}\"/></a:{name}>");
    let (primary, accent) = (hex(primary), hex(accent));
    let colours: String = [
        ("dk1", "1C2A31"),
        ("lt1", "FFFFFF"),
        ("dk2", primary.as_str()),
        ("lt2", "EEF4F5"),
        ("accent1", accent.as_str()),
        ("accent2", "0072B2"),
        ("accent3", "E69F00"),
        ("accent4", "CC79A7"),
        ("accent5", "56B4E9"),
        ("accent6", "595959"),
        ("hlink", primary.as_str()),
        ("folHlink", primary.as_str()),
    ]
    .map(|(name, value)| colour(name, value))
    .concat();
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
    let line = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3);
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "{XML}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"sop\"><a:themeElements><a:clrScheme name=\"sop\">{colours}</a:clrScheme><a:fontScheme name=\"sop\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name=\"sop\"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst><a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
}

const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
const MAP: &str = "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"";

fn at((left, top): (i64, i64), (wide, high): (i64, i64)) -> String {
    format!("<a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>")
}

/// A place for text: its number and name, what kind of place it is, where it stands, how its text stands in it, its paragraphs.
fn place(id: u32, name: &str, kind: &str, shape: &str, body: &str, text: &str) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>{shape}</p:spPr><p:txBody>{body}<a:lstStyle/>{text}</p:txBody></p:sp>"
    )
}

/// The places that the master and the layout have, and the line that is on every slide.
fn places() -> String {
    let room = WIDE - 2 * MARGIN;
    let block =
        |(top, high): (i64, i64)| at((MARGIN, top), (room, high)) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
    let foot = HIGH - 470_000;
    let line = format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Lijn\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>",
        at((0, 0), (WIDE, 110_000))
    );
    let number = "<a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"nl-NL\"/><a:t>1</a:t></a:fld></a:p>";
    let foot_at =
        |left: i64, wide: i64| at((left, foot), (wide, 300_000)) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
    [
        line,
        place(
            2,
            "Titel",
            "type=\"title\"",
            &block(TITLE),
            "<a:bodyPr anchor=\"ctr\"><a:normAutofit/></a:bodyPr>",
            "<a:p/>",
        ),
        place(3, "Tekst", "type=\"body\" idx=\"1\"", &block(BODY), "<a:bodyPr><a:normAutofit/></a:bodyPr>", "<a:p/>"),
        place(
            4,
            "Voet",
            "type=\"ftr\" sz=\"quarter\" idx=\"3\"",
            &foot_at(MARGIN, room - 1_000_000),
            "<a:bodyPr anchor=\"ctr\"/>",
            "<a:p/>",
        ),
        place(
            5,
            "Nummer",
            "type=\"sldNum\" sz=\"quarter\" idx=\"4\"",
            &foot_at(WIDE - MARGIN - 900_000, 900_000),
            "<a:bodyPr anchor=\"ctr\"/>",
            number,
        ),
    ]
    .concat()
}

/// The master: colours and sizes of titles and text.
pub(super) fn master() -> String {
    let title = "<p:titleStyle><a:lvl1pPr algn=\"l\"><a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/><a:defRPr sz=\"2800\" b=\"1\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/></a:defRPr></a:lvl1pPr></p:titleStyle>";
    let body = "<p:bodyStyle><a:lvl1pPr marL=\"285750\" indent=\"-285750\" algn=\"l\"><a:spcBef><a:spcPts val=\"900\"/></a:spcBef><a:buClr><a:schemeClr val=\"accent1\"/></a:buClr><a:buFont typeface=\"Arial\"/><a:buChar char=\"&#8226;\"/><a:defRPr sz=\"2000\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:bodyStyle>";
    let other = "<p:otherStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1100\"><a:solidFill><a:schemeClr val=\"accent6\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:otherStyle>";
    let places = places();
    format!(
        "{XML}<p:sldMaster {NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}{places}</p:spTree></p:cSld><p:clrMap {MAP}/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst><p:txStyles>{title}{body}{other}</p:txStyles></p:sldMaster>"
    )
}

/// The one layout.
pub(super) fn layout() -> String {
    // What is drawn on the master shows through: only the places stand here too.
    let places = places();
    let own = places.find("<p:sp><p:nvSpPr><p:cNvPr id=\"2\"").map_or("", |at| &places[at..]);
    format!(
        "{XML}<p:sldLayout {NAMES} preserve=\"1\"><p:cSld name=\"Boodschap\"><p:spTree>{TREE}{own}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
}

/// The master of notes.
pub(super) fn notes_master() -> String {
    let picture = notes_picture(&at((685_800, 1_143_000), (5_486_400, 3_086_100)));
    let text = place(
        3,
        "Notities",
        "type=\"body\" sz=\"quarter\" idx=\"1\"",
        &(at((685_800, 4_400_550), (5_486_400, 3_600_450)) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"),
        "<a:bodyPr/>",
        "<a:p/>",
    );
    let style = "<p:notesStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:notesStyle>";
    format!(
        "{XML}<p:notesMaster {NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}{picture}{text}</p:spTree></p:cSld><p:clrMap {MAP}/>{style}</p:notesMaster>"
    )
}

fn notes_picture(shape: &str) -> String {
    let shape = if shape.is_empty() {
        String::new()
    } else {
        format!("{shape}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
    };
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Dia\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr>{shape}</p:spPr></p:sp>"
    )
}

/// A slide with its shapes.
pub(super) fn slide(shapes: &str) -> String {
    format!(
        "{XML}<p:sld {NAMES}><p:cSld><p:spTree>{TREE}{shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    )
}

/// The notes of a slide.
pub(super) fn notes(paragraphs: &str) -> String {
    let picture = notes_picture("");
    let text = place(3, "Notities", "type=\"body\" sz=\"quarter\" idx=\"1\"", "", "<a:bodyPr/>", paragraphs);
    format!(
        "{XML}<p:notes {NAMES}><p:cSld><p:spTree>{TREE}{picture}{text}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )
}

/// The title of a slide, from its runs; where it begins and how high it is.
pub(super) fn title(runs: &str, (top, high): (i64, i64)) -> String {
    let shape = at((MARGIN, top), (WIDE - 2 * MARGIN, high));
    place(2, "Titel", "type=\"title\"", &shape, "<a:bodyPr><a:normAutofit/></a:bodyPr>", &format!("<a:p>{runs}</a:p>"))
}

/// The text of a slide; with a dot before each paragraph, or without.
pub(super) fn body(paragraphs: &str, (top, high): (i64, i64), has_dots: bool) -> String {
    let shape = at((MARGIN, top), (WIDE - 2 * MARGIN, high));
    let plain = "<a:p><a:pPr marL=\"0\" indent=\"0\"><a:buNone/></a:pPr>";
    let paragraphs = if has_dots { paragraphs.to_owned() } else { paragraphs.replace("<a:p>", plain) };
    place(3, "Tekst", "type=\"body\" idx=\"1\"", &shape, "<a:bodyPr><a:normAutofit/></a:bodyPr>", &paragraphs)
}

/// The line at the foot, and the number of the slide.
pub(super) fn footer(text: &str, language: &str, number: usize) -> String {
    let line = format!(
        "<a:p><a:r><a:rPr lang=\"{language}\" sz=\"1100\" dirty=\"0\">{FOOT}</a:rPr><a:t>{text}</a:t></a:r></a:p>"
    );
    let count = format!(
        "<a:p><a:pPr algn=\"r\"/><a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\"><a:rPr lang=\"{language}\" sz=\"1100\" dirty=\"0\">{FOOT}</a:rPr><a:t>{number}</a:t></a:fld></a:p>"
    );
    [
        place(4, "Voet", "type=\"ftr\" sz=\"quarter\" idx=\"3\"", "", "<a:bodyPr/>", &line),
        place(5, "Nummer", "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", "", "<a:bodyPr/>", &count),
    ]
    .concat()
}

/// A picture with its name and what it shows.
pub(super) fn picture((name, alt): (&str, &str), (left, top): (i64, i64), size: (i64, i64)) -> String {
    let shape = at((left, top), size);
    format!(
        "<p:pic><p:nvPicPr><p:cNvPr id=\"6\" name=\"{name}\" descr=\"{alt}\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"rId3\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{shape}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>"
    )
}
