//! What the board still owes or is owed: waivers with their end, tasks taken over with their amounts.
//!
//! In: the dossier. Out: rows of text for tables, without the name or number of a school: the board's page is not about schools. Must not know: templates. What somebody
//! wrote in their own words (reasons, who granted it, descriptions, remarks, numbers of agreements) may name one and stays out.

use std::collections::BTreeMap;

use crate::agreement::{Agreement, Progress};
use crate::base::exact::Milli;
use crate::present::words::{number, title};
use crate::register::{School, SiteId};
use crate::run::dossier::Dossier;
use crate::trend::agreed::Followed;
use crate::trend::waiver_status::WaivedVerdict;
use crate::wording::Wording;

/// The verdicts that are set aside in the run's year: sector, standard, how many schools, end; by sector, norm and the norm's order.
pub(super) fn waivers(dossier: &Dossier) -> Vec<Vec<String>> {
    let w = &dossier.wording;
    let mut counts: BTreeMap<_, (Vec<String>, usize)> = BTreeMap::new();
    for waived in dossier.waived_verdicts() {
        let norm = &waived.assessment.evaluation.norm;
        let until = until(w, &waived);
        let key = (norm.sector, norm.name(), waived.judgement.standard, until.clone());
        let shown = || vec![norm.sector.as_str().to_owned(), title(waived.standard()), until];
        counts.entry(key).or_insert_with(|| (shown(), 0)).1 += 1;
    }
    let row = |(mut row, schools): (Vec<String>, usize)| {
        row.insert(2, number(w, schools));
        row
    };
    counts.into_values().map(row).collect()
}

/// The last school year of a waiver, with a mark when it is this one.
fn until(w: &Wording, waived_verdict: &WaivedVerdict) -> String {
    let until = waived_verdict.waiver.until.to_string();
    if waived_verdict.last_year { w.say_with("board-waiver-last", &[("until", until.into())]) } else { until }
}

/// How many waivers end with the run's year, in a sentence; none for none.
pub(super) fn ending(dossier: &Dossier) -> Option<String> {
    let w = &dossier.wording;
    let ending = dossier.waived_verdicts().iter().filter(|waived_verdict| waived_verdict.last_year).count();
    let facts = [("n", ending.into()), ("count", number(w, ending).into())];
    (ending > 0).then(|| w.say_with("board-waivers-ending", &facts))
}

/// Tasks taken over that are not dropped: sector, standard, amount, due date, state; in order of id.
pub(super) fn takeovers(dossier: &Dossier) -> Vec<Vec<String>> {
    let taken = |(a, _): &(&Agreement, &Followed)| a.task_taken_over && a.progress != Progress::Dropped;
    dossier.followed().filter(taken).map(|followed| takeover(dossier, followed)).collect()
}

fn takeover(dossier: &Dossier, (agreement, followed): (&Agreement, &Followed)) -> Vec<String> {
    let w = &dossier.wording;
    let due = agreement.due.map_or_else(|| w.say("board-no-date"), |d| w.language().date(d));
    vec![
        school(dossier, &agreement.school).map_or("", |school| school.sector.as_str()).to_owned(),
        match &agreement.standard {
            Some(id) => standard_name(dossier, &agreement.school, id),
            None => w.say("board-whole-school"),
        },
        match agreement.amount {
            None => w.say("board-no-amount"),
            // The row is of one school.
            Some(_) if dossier.minimum_group > 1 => w.say("follow-up-hidden"),
            Some(amount) => euros(w, amount),
        },
        if followed.is_late() { w.say_with("board-late", &[("date", due.into())]) } else { due },
        w.agreement_state(followed.state),
    ]
}

fn euros(w: &Wording, amount: Milli) -> String {
    w.say_with("board-euros", &[("amount", w.language().money(amount).into())])
}

/// The school as registered in the run's year, else as last registered.
fn school<'a>(dossier: &'a Dossier, id: &SiteId) -> Option<&'a School> {
    dossier.register.find(id, dossier.year).or_else(|| dossier.register.site(id).last()).map(AsRef::as_ref)
}

/// Id and title, from the norm of the school; the id alone where that does not know it.
fn standard_name(dossier: &Dossier, school: &SiteId, id: &str) -> String {
    let of_school = dossier.now().iter().filter(|a| a.evaluation.school.id == *school).map(|a| &a.evaluation.norm);
    let mut norms = of_school.chain(dossier.norms.iter().rev());
    norms.find_map(|n| n.standard(id).map(|s| title(&n.standards[s]))).unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn a_task_taken_over_shows_its_amount_and_a_waiver_its_end() {
        let dossier = dossier(Language::Nl);
        let taken = takeovers(&dossier);
        assert_eq!((taken.len(), taken[0][2].as_str()), (1, "€\u{a0}2.500"));
        let protected = takeovers(&Dossier { minimum_group: 5, ..crate::run::fixture::dossier(Language::Nl) });
        assert_eq!(protected[0][2], "niet getoond", "one school is fewer than five");
        let waivers = waivers(&dossier);
        assert_eq!(waivers[0][1..], ["A1 Sociale veiligheid", "1", "2025-2026 (laatste jaar)"]);
        assert_eq!(
            ending(&dossier).as_deref(),
            Some("Eén ontheffing eindigt na dit schooljaar. Dan telt de standaard weer mee.")
        );
    }

    #[test]
    fn no_school_and_no_words_of_anybody_stand_in_the_tables_of_the_board() {
        let mut dossier = dossier(Language::Nl);
        for agreement in &mut dossier.agreements {
            agreement.task_taken_over = true;
            agreement.what = "VRIJE TEKST".into();
            agreement.remark = Some("VRIJE TEKST".into());
            agreement.id = format!("{} VRIJE TEKST", agreement.school);
        }
        for waiver in &mut dossier.waivers {
            waiver.reason = "VRIJE TEKST".into();
            waiver.granted_by = "VRIJE TEKST".into();
        }
        let all = [takeovers(&dossier), waivers(&dossier)].concat().concat().join(" ");
        assert!(!all.is_empty() && !all.contains("VRIJE TEKST"));
        for school in dossier.register.rows() {
            assert!(!all.contains(&school.name) && !all.contains(school.id.as_str()), "{}", school.name);
        }
    }
}
