//! What the board still owes or is owed: waivers with their end, tasks taken over with their amounts.
//!
//! In: the dossier. Out: rows of text for tables. Must not know: templates. Descriptions and remarks of agreements are free text and stay out.

use std::sync::Arc;

use crate::agreement::{Agreement, Progress};
use crate::base::exact::Milli;
use crate::present::words::{number, title};
use crate::register::{School, SiteId};
use crate::run::dossier::Dossier;
use crate::trend::agreed::Followed;
use crate::trend::waiver_status::WaivedVerdict;
use crate::wording::Wording;

/// The verdicts that are set aside in the run's year: school, standard, reason, approver, end; by povo, wijk, school and the norm's order.
pub(super) fn waivers(dossier: &Dossier) -> Vec<Vec<String>> {
    let mut waived_verdicts = dossier.waived_verdicts();
    waived_verdicts.sort_by_key(|waived_verdict| school_order(dossier, &waived_verdict.waiver.school));
    let row = |waived_verdict: WaivedVerdict| {
        vec![
            school_name(dossier, &waived_verdict.waiver.school),
            title(waived_verdict.standard()),
            waived_verdict.waiver.reason.clone(),
            waived_verdict.waiver.granted_by.clone(),
            until(&dossier.wording, &waived_verdict),
        ]
    };
    waived_verdicts.into_iter().map(row).collect()
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

/// Tasks taken over that are not dropped: id, school, standard, amount, due date, state; in order of id.
pub(super) fn takeovers(dossier: &Dossier) -> Vec<Vec<String>> {
    let taken = |(a, _): &(&Agreement, &Followed)| a.task_taken_over && a.progress != Progress::Dropped;
    dossier.followed().filter(taken).map(|followed| takeover(dossier, followed)).collect()
}

fn takeover(dossier: &Dossier, (agreement, followed): (&Agreement, &Followed)) -> Vec<String> {
    let w = &dossier.wording;
    let due = agreement.due.map_or_else(|| w.say("board-no-date"), |d| w.language().date(d));
    vec![
        agreement.id.clone(),
        school_name(dossier, &agreement.school),
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
fn school<'a>(dossier: &'a Dossier, id: &SiteId) -> Option<&'a Arc<School>> {
    dossier.register.find(id, dossier.year).or_else(|| dossier.register.site(id).last())
}

fn school_order(dossier: &Dossier, id: &SiteId) -> impl Ord + use<> {
    let school = school(dossier, id);
    let text = |f: fn(&School) -> String| school.map(|s| f(s)).unwrap_or_default();
    (school.map(|s| s.sector), text(|s| s.district.clone().unwrap_or_default()), text(|s| s.name.clone()), id.clone())
}

/// The name with the wijk behind it; the number for a school that the register does not know.
fn school_name(dossier: &Dossier, id: &SiteId) -> String {
    match school(dossier, id) {
        None => id.to_string(),
        Some(school) => match &school.district {
            Some(district) => format!("{} ({district})", school.name),
            None => school.name.clone(),
        },
    }
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
        assert_eq!(taken.len(), 1);
        assert_eq!((taken[0][0].as_str(), taken[0][3].as_str()), ("AF-002", "€\u{a0}2.500"));
        let protected = takeovers(&Dossier { minimum_group: 5, ..crate::run::fixture::dossier(Language::Nl) });
        assert_eq!(protected[0][3], "niet getoond", "one school is fewer than five");
        let waivers = waivers(&dossier);
        assert_eq!(waivers[0][1], "A1 Sociale veiligheid");
        assert_eq!(waivers[0][4], "2025-2026 (laatste jaar)");
        assert_eq!(
            ending(&dossier).as_deref(),
            Some("Eén ontheffing eindigt na dit schooljaar. Dan telt de standaard weer mee.")
        );
    }

    #[test]
    fn free_text_of_agreements_stays_out() {
        let mut dossier = dossier(Language::Nl);
        for agreement in &mut dossier.agreements {
            agreement.task_taken_over = true;
            agreement.what = "VRIJE TEKST".into();
            agreement.remark = Some("VRIJE TEKST".into());
        }
        let all = takeovers(&dossier).concat().join(" ");
        assert!(!all.contains("VRIJE TEKST"));
    }
}
