//! The data of the page for its script: the schools with their verdicts, as the tables of the page show them.
//!
//! In: the dossier. Out: JSON that can stand inside a script element: no character of data can end it.

use serde::Serialize;

use super::matrix::{SchoolTag, order, symbol};
use crate::judge::{Assessment, Verdict};
use crate::present::coverage::NormView;
use crate::run::dossier::Dossier;

/// What the script of the page reads.
#[derive(Serialize)]
struct Embedded<'a> {
    norms: Vec<NormData<'a>>,
    verdicts: Vec<VerdictData>,
    schools: Vec<SchoolData>,
    words: Words,
}

#[derive(Serialize)]
struct NormData<'a> {
    key: String,
    title: &'a str,
    povo: &'static str,
    standards: Vec<StandardData<'a>>,
}

#[derive(Serialize)]
struct StandardData<'a> {
    id: &'a str,
    title: &'a str,
    critical: bool,
}

/// A verdict: its key in an address, its symbol, its word, and whether a school with it is in scope.
#[derive(Serialize)]
struct VerdictData {
    key: &'static str,
    symbol: &'static str,
    word: String,
    counted: bool,
}

/// A school; its norm and the verdicts are indices in the lists above.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SchoolData {
    id: String,
    name: String,
    povo: &'static str,
    wijk: String,
    bevoegd: String,
    soort: String,
    norm_at: usize,
    whole: usize,
    verdicts: Vec<usize>,
}

/// Words that the script writes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Words {
    critical: String,
    schools: String,
    standard: String,
    picture: String,
    per: Per,
    unnamed: String,
    choose_standard: String,
    nothing: String,
    none: String,
    walk: String,
}

/// The headers of a chart per group.
#[derive(Serialize)]
struct Per {
    wijk: String,
    bevoegd: String,
    soort: String,
}

/// The data as JSON.
pub(super) fn embedded(dossier: &Dossier, views: &[NormView]) -> Result<String, serde_json::Error> {
    let w = &dossier.wording;
    let mut schools: Vec<_> = dossier.now().iter().collect();
    schools.sort_by(|a, b| order(a).cmp(&order(b)));
    let data = Embedded {
        norms: views.iter().map(norm_data).collect(),
        verdicts: Verdict::ALL
            .into_iter()
            .map(|v| VerdictData { key: v.as_str(), symbol: symbol(v), word: w.verdict(v), counted: v.in_scope() })
            .collect(),
        schools: schools.into_iter().filter_map(|a| school_data(a, views)).collect(),
        words: Words {
            critical: w.say("board-critical"),
            schools: w.say("board-col-schools"),
            standard: w.say("board-col-standard"),
            picture: w.say("index-explore-picture"),
            per: Per {
                wijk: w.say("index-filter-district"),
                bevoegd: w.say("index-filter-board"),
                soort: w.say("index-filter-kind"),
            },
            unnamed: w.say("index-explore-unnamed"),
            choose_standard: w.say("index-explore-choose-standard"),
            nothing: w.say("index-explore-nothing"),
            none: w.say("index-list-nothing"),
            walk: w.say("index-matrix-walk"),
        },
    };
    Ok(inside_script(&serde_json::to_string(&data)?))
}

fn norm_data<'a>(view: &NormView<'a>) -> NormData<'a> {
    let standard = |s: &'a crate::norm::Standard| StandardData { id: &s.id, title: &s.title, critical: s.critical };
    NormData {
        key: view.norm.name(),
        title: &view.norm.title,
        povo: view.norm.sector.as_str(),
        standards: view.norm.standards.iter().map(standard).collect(),
    }
}

fn school_data(assessment: &Assessment, views: &[NormView]) -> Option<SchoolData> {
    let school = &assessment.evaluation.school;
    let SchoolTag { id, name, sector, district, board } = SchoolTag::new(school);
    Some(SchoolData {
        id,
        name,
        povo: sector,
        wijk: district,
        bevoegd: board,
        soort: school.kind.as_str().to_owned(),
        norm_at: views.iter().position(|view| view.norm.is_same(&assessment.evaluation.norm))?,
        whole: assessment.verdict as usize,
        verdicts: assessment.judgements.iter().map(|judgement| judgement.verdict as usize).collect(),
    })
}

/// JSON in which nothing can be taken for markup: these signs stand only inside its texts, where an escape means the same.
fn inside_script(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => text.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::run::fixture::{HOSTILE, dossier};
    use crate::wording::Language;

    #[test]
    fn the_data_counts_to_what_coverage_says() {
        let dossier = dossier(Language::Nl);
        let views = norms(&dossier);
        let data: serde_json::Value = serde_json::from_str(&embedded(&dossier, &views).expect("JSON")).expect("JSON");
        let schools = data["schools"].as_array().expect("schools");
        assert_eq!(schools.len(), dossier.now().len());
        for (at, view) in views.iter().enumerate() {
            for row in &view.rows {
                let count = |verdict: Verdict| {
                    let of = |s: &&serde_json::Value| {
                        s["normAt"] == at && s["verdicts"][row.standard].as_u64() == Some(verdict as u64)
                    };
                    u32::try_from(schools.iter().filter(of).count()).expect("few")
                };
                let counted =
                    [Verdict::Met, Verdict::NotMet, Verdict::Undecided, Verdict::NotSubmitted, Verdict::Waived]
                        .map(count);
                assert_eq!(counted, [row.met, row.not_met, row.undecided, row.not_submitted, row.waived]);
            }
        }
    }

    #[test]
    fn no_word_of_data_can_end_the_script() {
        assert_eq!(inside_script("\"</script>&\u{2028}é\""), "\"\\u003c/script\\u003e\\u0026\\u2028é\"");
        let dossier = dossier(Language::Nl);
        let text = embedded(&dossier, &norms(&dossier)).expect("JSON");
        assert!(!text.contains('<') && !text.contains(HOSTILE));
    }
}
