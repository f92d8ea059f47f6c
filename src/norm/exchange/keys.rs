//! The columns of the sheets by the keys of TOML, so that what is wrong is reported in the words that its author sees.

use super::SHEETS;
use crate::norm::rule;

/// Number of the sheet, key, column or field.
const KEYS: [(usize, &str, &str); 51] = [
    (0, "id", "id"),
    (0, "version", "versie"),
    (0, "title", "titel"),
    (0, "kinds", "soorten"),
    (0, "from", "van"),
    (0, "until", "tot"),
    (0, "source", "bron"),
    (0, "rule", "regel"),
    (1, "value", "niveau"),
    (1, "levels", "niveau"),
    (1, "label", "antwoord"),
    (1, "not_applicable", "antwoord"),
    (1, "unknown", "antwoord"),
    (1, "sufficient", "voldoende"),
    (1, "meaning", "betekenis"),
    (1, "also", "ook"),
    (2, "id", "standaard"),
    (2, "title", "titel"),
    (2, "rule", "regel"),
    (2, "critical", "kern"),
    (2, "kinds", "soorten"),
    (2, "replaces", "vervangt"),
    (2, "support_question", "ondersteuningsvraag"),
    (3, "id", "vraag"),
    (3, "text", "tekst"),
    (3, "weight", "gewicht"),
    (3, "critical", "kern"),
    (3, "not_applicable", "nvt"),
    (3, "kinds", "soorten"),
    (3, "scale", "schaal"),
    (3, "bands", "grenzen"),
    (3, "better", "beter"),
    (3, "unit", "eenheid"),
    (3, "remedy", "eerste_stap"),
    (3, "also", "ook"),
    (4, "id", "samenhang"),
    (4, "question", "gespreksvraag"),
    (4, "indicator", "vraag_1, vraag_2"),
    (4, "is", "niveau_1, niveau_2"),
    (4, "at_least", "niveau_1, niveau_2"),
    (4, "at_most", "niveau_1, niveau_2"),
    (4, "pair", "soort"),
    (4, "same_level", "getal"),
    (4, "jump", "getal"),
    (4, "same_explanation", "getal"),
    (4, "within_seconds", "getal"),
    (5, "id", "inventaris"),
    (5, "type", "type"),
    (5, "text", "naam"),
    (5, "also", "ook"),
    (5, "kinds", "soorten"),
];

/// Which column, or field of the sheet Norm, a key of TOML stands in. Themes and standards share a sheet.
pub(super) fn column(sheet: &str, of_theme: bool, key: &str) -> Option<&'static str> {
    match key {
        "id" if of_theme => return Some("thema"),
        "title" if of_theme => return Some("thematitel"),
        _ => {}
    }
    let is_of = |at: usize| SHEETS[at].name.eq_ignore_ascii_case(sheet.trim());
    let takes =
        [(0, true), (2, false)].into_iter().any(|(at, for_school)| is_of(at) && rule::words(for_school).contains(&key));
    if takes && rule::has_threshold(key) {
        return Some("drempel");
    }
    let is_it = |(at, name, _): &&(usize, &str, &'static str)| *name == key && is_of(*at);
    KEYS.iter().find(is_it).map(|(_, _, column)| *column)
}
