//! The state of agreements: table, gespreksblad on paper and on screen.

use std::collections::BTreeMap;

use crate::{FILES, common, pdf, plain, table};

const STATES: [&str; 7] =
    ["nagekomen", "in uitvoering", "verlopen", "niet te beoordelen", "achterhaald", "zonder gesprekspunt", "vervallen"];

/// Without what a line of paper may put between letters.
fn joined(text: &str) -> String {
    text.replace(|c: char| c.is_whitespace() || "-\u{ad}".contains(c), "")
}

#[test]
fn the_state_of_every_agreement_is_the_same_on_every_sheet() {
    let states: BTreeMap<_, _> =
        table("afspraken").into_iter().map(|row| (row["afspraak"].clone(), row["staat"].replace('_', " "))).collect();
    let item = regex::Regex::new(
        r#"(?s)<li>((?:[^<]|<strong>)*?.*?)<strong>([^<]*)</strong> · <span class="muted">([^<]*)</span></li>"#,
    )
    .expect("a pattern");
    let (mut on_screen, mut on_paper) = (0, 0);
    for path in FILES.keys().filter(|path| path.ends_with("/gespreksblad.html")) {
        let page = String::from_utf8(FILES[path].clone()).expect("text");
        let paper = joined(&pdf(&path.replace(".html", ".pdf")));
        for found in page.split("<li>").filter_map(|rest| {
            item.captures(&format!("<li>{rest}")).map(|found| [found[2].to_owned(), plain(&found[3])])
        }) {
            let [state, details] = found;
            let id = details.rsplit(" · ").next().expect("an id").to_owned();
            assert_eq!(Some(&state), states.get(&id), "{path}: {id}");
            on_screen += 1;
            // Details may be left out on paper; the state and the id never are.
            let Some(at) = paper.find(&joined(&id)) else { continue };
            let before = &paper[..at];
            let last =
                STATES.iter().filter_map(|state| Some((before.rfind(&format!("{}·", joined(state)))?, *state))).max();
            assert_eq!(last.map(|(_, state)| state), Some(state.as_str()), "{path} on paper: {id}");
            on_paper += 1;
        }
    }
    assert!(on_screen > 20 && on_paper > 15, "{on_screen} {on_paper} of {}", states.len());
    assert!(common::rows(&FILES["data/afspraken.csv"]).len() >= on_screen);
}
