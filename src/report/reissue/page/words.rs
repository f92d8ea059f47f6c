//! What the page calls the columns of tables and the words in them: people read it who never saw a table.
//!
//! In: names and values as they stand in the files of a set. Out: words. What an older program wrote and nobody knows stays as it is.

use crate::agreement::Progress;
use crate::judge::{GapStatus, Verdict};
use crate::trend::agreed::AgreementState;
use crate::wording::Wording;

/// The message for each column that is told.
const COLUMNS: [(&str, &str); 46] = [
    ("naam", "reissue-col-naam"),
    ("povo", "reissue-col-povo"),
    ("soort", "reissue-col-soort"),
    ("bevoegd_gezag_nummer", "reissue-col-bevoegd-gezag-nummer"),
    ("bevoegd_gezag", "reissue-col-bevoegd-gezag"),
    ("wijk", "reissue-col-wijk"),
    ("stadsdeel", "reissue-col-stadsdeel"),
    ("leerlingen", "reissue-col-leerlingen"),
    ("norm", "reissue-col-norm"),
    ("normversie", "reissue-col-normversie"),
    ("uitslag", "reissue-col-uitslag"),
    ("uitslag_zonder_ontheffing", "reissue-col-uitslag-zonder-ontheffing"),
    ("score", "reissue-col-score"),
    ("score_min", "reissue-col-score-min"),
    ("score_max", "reissue-col-score-max"),
    ("drempel", "reissue-col-drempel"),
    ("regel", "reissue-col-regel"),
    ("vragen", "reissue-col-vragen"),
    ("beantwoord", "reissue-col-beantwoord"),
    ("nvt", "reissue-col-nvt"),
    ("voldaan", "reissue-col-voldaan"),
    ("op_de_rand", "reissue-col-op-de-rand"),
    ("kortste_weg", "reissue-col-kortste-weg"),
    ("kortste_weg_naar", "reissue-col-kortste-weg-naar"),
    ("status", "reissue-col-status"),
    ("sinds", "reissue-col-sinds"),
    ("standaarden", "reissue-col-standaarden"),
    ("voldoet", "reissue-col-voldoet"),
    ("voldoet_niet", "reissue-col-voldoet-niet"),
    ("niet_te_beoordelen", "reissue-col-niet-te-beoordelen"),
    ("ontheffing", "reissue-col-ontheffing"),
    ("tot", "reissue-col-tot"),
    ("van", "reissue-col-van"),
    ("laatste_jaar", "reissue-col-laatste-jaar"),
    ("reden", "reissue-col-reden"),
    ("verleend_door", "reissue-col-verleend-door"),
    ("staat", "reissue-col-staat"),
    ("datum", "reissue-col-datum"),
    ("uiterlijk", "reissue-col-uiterlijk"),
    ("termijn_voorbij", "reissue-col-termijn-voorbij"),
    ("taakovername", "reissue-col-taakovername"),
    ("bedrag", "reissue-col-bedrag"),
    ("uitslag_nu", "reissue-col-uitslag-nu"),
    ("nabijheid", "reissue-col-nabijheid"),
    ("staat_tweede_blik", "reissue-col-staat-tweede-blik"),
    ("niveau_tweede_blik", "reissue-col-niveau-tweede-blik"),
];

/// What a column is called.
pub(super) fn column(name: &str, w: &Wording) -> String {
    COLUMNS.iter().find(|(known, _)| *known == name).map_or_else(|| name.to_owned(), |(_, id)| w.say(id))
}

/// What stands in a column; a dash where that is nothing.
pub(super) fn value(column: &str, text: &str, w: &Wording) -> String {
    if text.is_empty() {
        return "\u{2013}".to_owned();
    }
    let verdict = || Verdict::ALL.into_iter().find(|known| known.as_str() == text).map(|known| w.verdict(known));
    let state = || AgreementState::ALL.into_iter().find(|known| known.as_str() == text);
    let status = || GapStatus::ALL.into_iter().find(|known| known.as_str() == text).map(|known| w.gap_status(known));
    let progress = || Progress::ALL.into_iter().find(|known| known.as_str() == text).map(|known| w.progress(known));
    let known = match column {
        "uitslag" | "uitslag_zonder_ontheffing" | "uitslag_nu" => verdict(),
        "staat" => state().map(|known| w.agreement_state(known)),
        "status" => status().or_else(progress),
        "nabijheid" | "staat_tweede_blik" => Some(text.replace('_', " ")),
        _ => None,
    };
    known.unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::super::compare::columns;
    use super::*;
    use crate::wording::Language;

    #[test]
    fn every_column_that_is_told_has_a_name_in_words() {
        for wording in Language::ALL.map(Wording::new) {
            for name in columns() {
                let said = column(name, &wording);
                assert!(!said.contains('_') && !said.contains('['), "{name}: {said}");
                assert!(COLUMNS.iter().any(|(known, _)| *known == name), "{name}");
            }
        }
    }
}
