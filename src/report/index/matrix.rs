//! Schools × standards: per norm a table of verdicts.
//!
//! In: the dossier. Out: rows by wijk and name (VO by name), each cell with its symbol and the sentence that says what its colour is based
//! on: score, threshold, verdict. Never in order of score.

use std::sync::Arc;

use super::Key;
use crate::judge::{Assessment, Judgement, Verdict};
use crate::norm::{Norm, Standard};
use crate::present::coverage::NormView;
use crate::present::verdict_figure::{self, VerdictFigure};
use crate::present::words::title;
use crate::register::{School, Sector};
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// The table of one norm.
pub(super) struct Matrix {
    /// Title of the norm.
    pub title: String,
    /// Its standards.
    pub standards: Vec<Column>,
    /// Columns in all.
    pub width: usize,
    /// The schools, in groups: the wijk, or all of VO.
    pub groups: Vec<Rows>,
}

/// A column: one standard.
pub(super) struct Column {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Kernstandaard.
    pub critical: bool,
}

/// Schools under one heading.
pub(super) struct Rows {
    /// The wijk; `None` where there is none to name.
    pub heading: Option<String>,
    /// The schools.
    pub rows: Vec<Row>,
}

/// A school.
pub(super) struct Row {
    /// Where it stands in the world: what filters look at.
    pub school: SchoolTag,
    /// One cell for each standard.
    pub cells: Vec<Cell>,
    /// The school as a whole.
    pub whole: Cell,
}

/// A verdict.
pub(super) struct Cell {
    /// Name of its symbol and colour.
    pub symbol: &'static str,
    /// Verdict, score and threshold in a sentence.
    pub text: String,
}

/// What a row says of its school, and what filters look at.
pub(super) struct SchoolTag {
    /// Vestigingsnummer: made of safe letters and digits only.
    pub id: String,
    /// Naam.
    pub name: String,
    /// Povo.
    pub sector: &'static str,
    /// Wijk; may be empty.
    pub district: String,
    /// Bevoegd gezag; may be empty.
    pub board: String,
}

impl SchoolTag {
    /// Of a school.
    pub(super) fn new(school: &School) -> SchoolTag {
        SchoolTag {
            id: school.id.to_string(),
            name: school.name.clone(),
            sector: school.sector.as_str(),
            district: school.district.clone().unwrap_or_default(),
            board: school.board_label().unwrap_or_default().to_owned(),
        }
    }
}

/// A table for each norm.
pub(super) fn matrices(dossier: &Dossier, views: &[NormView]) -> Vec<Matrix> {
    views.iter().map(|view| matrix(dossier, view.norm)).collect()
}

fn matrix(dossier: &Dossier, norm: &Arc<Norm>) -> Matrix {
    let w = &dossier.wording;
    let mut own: Vec<_> = dossier.now().iter().filter(|a| a.evaluation.norm.is_same(norm)).collect();
    own.sort_by(|a, b| order(a).cmp(&order(b)));
    let mut groups: Vec<Rows> = Vec::new();
    for assessment in own {
        let heading = heading(w, &assessment.evaluation.school);
        if groups.last().is_none_or(|g| g.heading != heading) {
            groups.push(Rows { heading, rows: vec![] });
        }
        if let Some(group) = groups.last_mut() {
            group.rows.push(row(w, assessment));
        }
    }
    let column = |s: &Standard| Column { id: s.id.clone(), title: s.title.clone(), critical: s.critical };
    Matrix {
        title: norm.title.clone(),
        standards: norm.standards.iter().map(column).collect(),
        width: norm.standards.len() + 2,
        groups,
    }
}

/// PO by wijk, then everyone by name; the site id settles ties.
pub(super) fn order(assessment: &Assessment) -> (Sector, Option<(bool, &str)>, String, &str) {
    let school = &assessment.evaluation.school;
    // Schools without a wijk come last.
    let district = || (school.district.is_none(), school.district.as_deref().unwrap_or_default());
    (school.sector, (school.sector == Sector::Po).then(district), school.name.to_lowercase(), school.id.as_str())
}

fn heading(w: &Wording, school: &School) -> Option<String> {
    if school.sector == Sector::Vo {
        return None;
    }
    Some(school.district.clone().unwrap_or_else(|| w.say("board-no-district")))
}

fn row(w: &Wording, assessment: &Assessment) -> Row {
    let norm = &assessment.evaluation.norm;
    let cell = |j: &Judgement| Cell { symbol: symbol(j.verdict), text: sentence(w, norm, j) };
    Row {
        school: SchoolTag::new(&assessment.evaluation.school),
        cells: assessment.judgements.iter().map(cell).collect(),
        whole: Cell { symbol: symbol(assessment.verdict), text: whole(w, assessment) },
    }
}

/// What the colour of a cell is based on: `V1 Sociale veiligheid: voldoet niet, 63 % tegen 75 %`.
pub(super) fn sentence(w: &Wording, norm: &Norm, judgement: &Judgement) -> String {
    let standard = &norm.standards[judgement.standard];
    let (name, verdict) = (title(standard), verdict_figure::verdict(judgement, standard.rule, w));
    let Some(figure) = VerdictFigure::of(judgement) else {
        return w.say_with("index-cell", &[("standard", name.into()), ("verdict", verdict.into())]);
    };
    w.say_with(
        "index-cell-score",
        &[
            ("standard", name.into()),
            ("verdict", verdict.into()),
            ("score", figure.text(standard.rule, w).into()),
            ("threshold", w.language().threshold(standard.rule).into()),
        ],
    )
}

fn whole(w: &Wording, assessment: &Assessment) -> String {
    let counts = assessment.counts;
    if assessment.verdict.is_silent() {
        return w.say_with("index-cell-silent", &[("verdict", w.verdict(assessment.verdict).into())]);
    }
    w.say_with(
        "index-cell-school",
        &[
            ("verdict", w.verdict(assessment.verdict).into()),
            ("met", counts.met.into()),
            ("n", (counts.standards - counts.waived).into()),
        ],
    )
}

/// The name of the symbol of a verdict.
pub(super) fn symbol(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "gap",
        Verdict::Undecided => "open",
        Verdict::NotSubmitted => "none",
        Verdict::Waived => "waived",
        Verdict::NotApplicable => "na",
    }
}

/// What the symbols stand for.
pub(super) fn legend(w: &Wording) -> Vec<Key> {
    Verdict::ALL.into_iter().map(|v| Key { symbol: symbol(v), word: w.verdict(v) }).collect()
}
