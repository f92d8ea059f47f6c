//! Schools whose form is of another school year, or came back blank: they stand as "niet ingediend" and yet sent something.
//!
//! In: the dossier. Out: sentences that console, overview, agenda and the school's own report share.

use crate::intake::{Evaluation, Misfiled};
use crate::judge::Verdict;
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// So many schools are named.
const MOST: usize = 12;

/// What a form says that it is of: "schooljaar 2024-2025", or another school year.
pub(crate) fn year(w: &Wording, form: &Misfiled) -> String {
    match form.year {
        Some(year) => w.say_with("misfiled-year", &[("year", year.to_string().into())]),
        None => w.say("misfiled-year-other"),
    }
}

/// The verdict on a school that handed in nothing, with what it sent instead.
pub(crate) fn verdict(w: &Wording, evaluation: &Evaluation) -> String {
    let verdict = w.verdict(Verdict::NotSubmitted);
    match &evaluation.misfiled {
        Some(form) => w.say_with("misfiled-verdict", &[("verdict", verdict.into()), ("year", year(w, form).into())]),
        None if !evaluation.blank.is_empty() => w.say_with("blank-verdict", &[("verdict", verdict.into())]),
        None => verdict,
    }
}

/// One sentence that names the schools; `None` where there are none.
pub(crate) fn sentence(dossier: &Dossier) -> Option<String> {
    let w = &dossier.wording;
    let of = |a: &crate::judge::Assessment| {
        let form = a.evaluation.misfiled.as_ref()?;
        Some(format!("{} {} ({})", a.evaluation.school.id, a.evaluation.school.name, year(w, form)))
    };
    let mut schools: Vec<String> = dossier.now().iter().filter_map(of).collect();
    let count = schools.len();
    if count > MOST {
        schools.truncate(MOST);
        schools.push("\u{2026}".to_owned());
    }
    let facts =
        [("count", count.into()), ("schools", schools.join("; ").into()), ("year", dossier.year.to_string().into())];
    (count > 0).then(|| w.say_with("misfiled-schools", &facts))
}

/// That the latest folder is not the year of the reports, and why; `None` where it is.
pub(crate) fn newer(dossier: &Dossier) -> Option<String> {
    let newer = dossier.newer?;
    let facts = [
        ("newer", newer.year.to_string().into()),
        ("year", dossier.year.to_string().into()),
        ("count", newer.misfiled.into()),
    ];
    Some(dossier.wording.say_with("misfiled-newer", &facts))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::run::fixture;
    use crate::wording::Language;

    #[test]
    fn schools_with_a_form_of_another_year_are_named_up_to_a_few() {
        let mut dossier = fixture::dossier(Language::Nl);
        assert_eq!(sentence(&dossier), None);
        let years = [None, crate::register::SchoolYear::starting(2024)];
        for (at, assessment) in dossier.years.last_mut().expect("a year").assessments.iter_mut().enumerate().take(14) {
            let form = Misfiled { year: years[at % 2], sources: vec![] };
            Arc::make_mut(&mut assessment.evaluation).misfiled = Some(form);
        }
        let stated = sentence(&dossier).expect("a sentence");
        assert!(stated.contains("14 scholen") && stated.contains("(schooljaar 2024-2025)"), "{stated}");
        assert!(stated.contains("(een ander schooljaar)") && stated.contains('\u{2026}'), "{stated}");
    }
}
