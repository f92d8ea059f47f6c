use super::*;
use crate::base::exact::Milli;
use crate::norm::diff::diff;
use crate::norm::testing::norm;
use crate::norm::{Norm, Rule};
use crate::wording::Language;

fn norms() -> (Norm, Norm) {
    let older = norm(&[("A", Rule::share(Milli(750)), 2), ("B", Rule::ALL, 1), ("C", Rule::ALL, 1)]);
    let mut newer = norm(&[("A", Rule::share(Milli(500)), 2), ("B", Rule::ALL, 1), ("D", Rule::ALL, 1)]);
    newer.version = "2".into();
    newer.indicators[2].text = "Vraag <b>".into();
    (older, newer)
}

#[test]
fn the_console_names_each_difference_below_its_standard() {
    let (older, newer) = norms();
    let shown = text(&diff(&older, &newer), &Wording::new(Language::Nl));
    for line in [
        "Verschil tussen proef 1 en proef 2\n",
        "Standaarden: 0 strenger, 1 soepeler, 1 anders, 0 met dezelfde eis, 1 nieuw, 1 vervallen.",
        "  A Standaard A [soepeler]\n    - eis: 50\u{a0}% van de vragen op niveau (was: 75\u{a0}% van de vragen op niveau)\n",
        "  B Standaard B [anders]\n    B.1 Vraag <b>\n      - andere tekst, telt als een andere vraag; was: Vraag B.1\n",
        "  D Standaard D [nieuw]\n  C Standaard C [vervallen]\n",
    ] {
        assert!(shown.contains(line), "{line}\n---\n{shown}");
    }
    assert!(text(&diff(&older, &older), &Wording::new(Language::Nl)).contains("Er is geen verschil."));
}

#[test]
fn the_page_holds_data_as_data_and_the_json_can_be_read() {
    let (older, newer) = norms();
    let found = diff(&older, &newer);
    let page = html(&found, &Wording::new(Language::En)).unwrap();
    assert!(page.contains("Vraag &#60;b&#62;") && !page.contains("Vraag <b>"), "{page}");
    let read: serde_json::Value = serde_json::from_str(&json(&found).unwrap()).unwrap();
    assert_eq!(read["standards"][0]["strictness"], "looser");
    assert_eq!(read["standards"][0]["changes"][0]["after"]["threshold"], "0.5");
    assert_eq!(read["unchanged_standards"], 0);
}
