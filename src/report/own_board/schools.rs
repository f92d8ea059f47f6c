//! The own schools of a board with their verdicts.
//!
//! In: a norm and assessments. Out: tables of schools and standards. Must not know: how a table looks.

use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::present::follow_up::Grid;
use crate::present::words::title;
use crate::wording::Wording;

/// So many standards stand beside each other.
const COLUMNS: usize = 16;

pub(super) fn schools_title(w: &Wording, norm: &str) -> String {
    w.say_with("own-schools", &[("norm", norm.into())])
}

/// The own schools with their verdicts, so many standards beside each other. Of `many` norms, those that ask one standard name it in a cell: such tables have the same head.
pub(super) fn schools(w: &Wording, norm: &Norm, own: &[&Assessment], many: bool) -> Vec<Grid> {
    let is_asked = |one: &&Assessment, at: usize| one.judgements.get(at).is_some_and(|own| own.verdict.in_scope());
    let asked: Vec<usize> = (0..norm.standards.len()).filter(|at| own.iter().any(|one| is_asked(one, *at))).collect();
    match asked.as_slice() {
        [only] if many => vec![with_only(w, norm, own, *only)],
        _ => asked.chunks(COLUMNS).map(|standards| matrix(w, norm, own, standards)).collect(),
    }
}

/// A column for each standard.
fn matrix(w: &Wording, norm: &Norm, own: &[&Assessment], standards: &[usize]) -> Grid {
    let row = |one: &&Assessment| {
        let cells = standards.iter().map(|at| cell(w, one, *at));
        std::iter::once(one.evaluation.school.name.clone()).chain(cells).collect()
    };
    let ids = standards.iter().map(|at| norm.standards[*at].id.clone());
    let head = std::iter::once(w.say("own-col-school")).chain(ids).collect();
    grid(w, norm, (head, own.iter().map(row).collect()), 1)
}

/// The standard in a cell of its own.
fn with_only(w: &Wording, norm: &Norm, own: &[&Assessment], standard: usize) -> Grid {
    let asked = title(&norm.standards[standard]);
    let row = |one: &&Assessment| vec![one.evaluation.school.name.clone(), asked.clone(), cell(w, one, standard)];
    let head = ["own-col-school", "board-col-standard", "own-col-verdict"].map(|id| w.say(id)).to_vec();
    grid(w, norm, (head, own.iter().map(row).collect()), 2)
}

fn grid(w: &Wording, norm: &Norm, (head, rows): (Vec<String>, Vec<Vec<String>>), words: usize) -> Grid {
    Grid {
        title: schools_title(w, &norm.title),
        warning: None,
        about: vec![w.say("own-schools-about")],
        head,
        rows,
        words,
        has_sum: false,
        note: None,
    }
}

fn cell(w: &Wording, one: &Assessment, standard: usize) -> String {
    match one.judgements.get(standard).map(|own| own.verdict) {
        None | Some(Verdict::NotSubmitted) => String::new(),
        Some(Verdict::Met) => w.say("own-cell-met"),
        Some(Verdict::NotMet) => w.say("own-cell-not-met"),
        Some(Verdict::Undecided) => w.say("own-cell-undecided"),
        Some(Verdict::Waived) => w.say("own-cell-waived"),
        Some(Verdict::NotApplicable) => w.say("own-cell-not-applicable"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::together::joined;
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn many_norms_with_a_standard_of_their_own_stand_in_one_table() {
        let dossier = dossier(Language::Nl);
        let w = &dossier.wording;
        let own: Vec<&Assessment> = dossier.now().iter().take(1).collect();
        let norm = |n: usize, standards: usize| {
            let mut norm = (*own[0].evaluation.norm).clone();
            norm.standards.truncate(standards);
            norm.standards[0].id = format!("S{n}");
            norm
        };
        let norms: Vec<Norm> = (0..20).map(|n| norm(n, 1)).chain([norm(20, 3)]).collect();
        let tables = |many: bool| {
            let all = norms.iter().enumerate();
            let all = all.flat_map(|(n, norm)| schools(w, norm, &own, many).into_iter().map(move |t| (n, t)));
            all.map(|(n, table)| (format!("n{n:02} 1"), table)).collect::<Vec<_>>()
        };
        let made = joined(w, tables(true), 1, |norms| schools_title(w, &norms));
        assert_eq!((made.len(), made[0].rows.len(), made[0].words), (2, 20, 3));
        assert_eq!(made[0].title, "20 normen: per school");
        assert_eq!(made[0].head, ["school", "norm", "standaard", "uitslag"]);
        let standard = title(&norms[19].standards[0]);
        assert!(standard.starts_with("S19 "));
        let school = &own[0].evaluation.school.name;
        assert_eq!(made[0].rows[19][..3], [school.clone(), "n19 1".to_owned(), standard]);
        // A norm with several standards stands alone, and its title names it.
        assert_eq!((made[1].head[..2].to_vec(), made[1].words), (vec!["school".to_owned(), "S20".to_owned()], 1));
        assert_eq!(tables(false)[0].1.head, ["school", "S0"], "a few norms have a table each");
    }
}
