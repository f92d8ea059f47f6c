//! What every chart must be: one check for all of them, also used by [`crate::present::figures`].

use std::sync::{Arc, OnceLock};

use resvg::usvg::{Error, Group, Node, Options, Rect, Tree, fontdb};

use super::*;

/// Reads an SVG with the built-in fonts, as a browser does that has them: by another library than those that draw charts in PDF and PNG.
fn tree(svg: &str) -> Result<Tree, Error> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
        fonts.load_font_data(notosans::BOLD_TTF.to_vec());
        fonts.set_sans_serif_family("Noto Sans");
        Arc::new(fonts)
    };
    let fontdb = FONTS.get_or_init(load).clone();
    Tree::from_str(svg, &Options { fontdb, font_family: "Noto Sans".to_owned(), ..Options::default() })
}

/// Where each text is, as its shapes are drawn, and what it says.
fn texts(group: &Group, found: &mut Vec<(Rect, String)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, found),
            Node::Text(text) => {
                let words = text.chunks().iter().map(|chunk| chunk.text()).collect();
                let place = text.flattened().bounding_box().to_non_zero_rect().expect("letters");
                found.push((place.transform(text.abs_transform()).expect("a place").to_rect(), words));
            }
            _ => {}
        }
    }
}

/// Fails on a chart that is not well-formed, holds markup that this module did not write, has no words or figures, or whose texts are cut off or
/// on top of each other; as it is and framed.
pub(crate) fn check(chart: &Chart) {
    let name = &chart.title;
    let size = sound(&chart.svg, name);
    assert_eq!(size, (chart.size.0 as f32, chart.size.1 as f32), "{name}");
    for form in [Form::Page, Form::Paper, Form::Wide, Form::Tall] {
        let framed = frame::framed(chart, form, "Samenwerkingsverband Voorbeeldstad · 2025-2026 · voorbeeldnorm");
        let (wide, high) = sound(&framed, &format!("{name}, {form:?}, framed"));
        assert_eq!(label(&framed), label(&chart.svg), "{name}");
        let is_formed = !chart.forms.is_empty();
        match form {
            Form::Page => assert!(wide > size.0 && high > size.1, "{name}"),
            // Letters of seven points on a page of 180 millimetres.
            Form::Paper => assert!(!is_formed || (wide < 1200.0 && high < 2.0 * wide), "{name}: {wide} by {high}"),
            Form::Wide => assert_eq!(wide * 9.0, high * 16.0, "{name}"),
            // A chart of a few rows stays low.
            Form::Tall => assert!(!is_formed || wide < size.0, "{name}: {wide} by {high}"),
        }
    }
    assert!(!name.is_empty() && !chart.message.is_empty() && chart.alt.len() > 20, "{name}");
    chart.lite.iter().for_each(|lite| crate::present::lite::tests::check(chart, lite));
    assert!(!chart.table.rows.is_empty(), "{name}");
    assert!(chart.table.rows.iter().all(|row| row.len() == chart.table.header.len()), "{name}");
    assert!(!chart.alt.contains("chart-") && !chart.svg.contains("[chart-"), "{name}: a message is missing");
}

/// The alt text in an SVG.
fn label(svg: &str) -> &str {
    svg.split("aria-label=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an alt text")
}

/// Checks a drawing, and gives its width and height.
fn sound(svg: &str, name: &str) -> (f32, f32) {
    let tree = tree(svg).expect("an SVG");
    let (width, height) = (tree.size().width(), tree.size().height());
    for (at, _) in svg.match_indices('<') {
        let tag: String = svg[at + 1..].chars().take_while(|c| c.is_ascii_alphabetic() || *c == '/').collect();
        let known = ["svg", "g", "rect", "line", "polyline", "polygon", "circle", "text"];
        assert!(known.contains(&tag.trim_start_matches('/')), "{name}: <{tag}>");
    }
    assert!(!svg.contains(" id=") && !svg.contains("href"), "{name}");
    let mut found = Vec::new();
    texts(tree.root(), &mut found);
    assert!(found.len() > 5, "{name}");
    for (at, (place, words)) in found.iter().enumerate() {
        let inside = place.left() >= 0.0 && place.top() >= 0.0 && place.right() <= width && place.bottom() <= height;
        assert!(inside, "{name}: {words} is cut off: {place:?}");
        for (other, more) in &found[at + 1..] {
            let apart = place.right() <= other.left()
                || other.right() <= place.left()
                || place.bottom() <= other.top()
                || other.bottom() <= place.top();
            assert!(apart, "{name}: {words} lies on {more}: {place:?} {other:?}");
        }
    }
    (width, height)
}

#[test]
fn a_label_leaves_a_tenth_for_a_wider_font() {
    let titles = [
        "Ouders en leerlingen als partner",
        "Ziekte en medische handelingen",
        "Handelingsgerichtwerkenondersteuningsplanraadsvergadering en meer- en hoogbegaafde leerlingen",
    ];
    for (title, (room, px)) in titles.iter().flat_map(|title| [(title, (312, 16)), (title, (250, 13))]) {
        let name = StandardName { id: "L3".into(), title: (*title).into() };
        let label = bars::Label { star: Some(true), room, px, lines: 2 };
        let svg = canvas::draw((400, 60), |sheet| bars::label(sheet, &name, 30, label));
        let mut found = Vec::new();
        texts(tree(&svg).expect("an SVG").root(), &mut found);
        assert!(found.len() >= 2 && found[0].1 == "L3*");
        for (place, words) in &found {
            assert!(place.left() + place.width() * 1.1 <= room as f32, "{words}: {place:?} of {room}");
        }
    }
}

#[test]
fn measured_text_is_as_wide_as_drawn_text() {
    for (words, bold) in
        [("Ondersteuningsstructuur", false), ("Warme overdracht 2025-2026", true), ("12/34 – 75 %", false)]
    {
        let look = canvas::Look::plain(20, palette::INK);
        let look = if bold { look.bold() } else { look };
        let svg = canvas::draw((600, 40), |sheet| sheet.text((10, 20), words, look));
        let mut found = Vec::new();
        texts(tree(&svg).expect("an SVG").root(), &mut found);
        let drawn = found[0].0.width();
        let measured = text::width(words, 20, bold) as f32;
        assert!(measured >= drawn - 1.0 && measured <= drawn * 1.05 + 4.0, "{words}: {measured} for {drawn}");
    }
}
