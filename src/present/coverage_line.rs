//! Coverage in words: a row of figures, and which groups are not shown.
//!
//! In: rows of coverage. Out: text. Must not know: how a table looks.

use super::coverage::{Groups, NormView, pupils, standard};
use super::words::{number, title};
use crate::judge::Verdict;
use crate::run::dossier::Dossier;
use crate::stats::coverage::CoverageRow;
use crate::wording::Wording;

/// With more norms than this all standards stand in one table.
pub(crate) const MANY_NORMS: usize = 4;

/// A row of coverage as text.
#[derive(Debug)]
pub(crate) struct CoverageLine {
    /// Id and title of the standard.
    pub standard: String,
    /// Kernstandaard.
    pub critical: bool,
    /// In scope, voldoet, voldoet niet, niet te beoordelen, niet ingediend, ontheffing, share, share of pupils.
    pub figures: Vec<String>,
    /// `volledig`, `deels`, `kwetsbaar` or `wit`: the same in every language, for the template.
    pub state: &'static str,
    /// The state in words.
    pub coverage: String,
}

/// A row of coverage as text.
pub(crate) fn coverage_line(w: &Wording, row: &CoverageRow) -> CoverageLine {
    let counts = [row.schools, row.met, row.not_met, row.undecided, row.not_submitted, row.waived];
    let mut figures: Vec<_> = counts.iter().map(|n| number(w, *n as usize)).collect();
    figures.push(w.language().percentage(row.share()));
    figures.push(pupils(row, w.language()));
    CoverageLine {
        standard: title(standard(row)),
        critical: standard(row).critical,
        figures,
        state: row.state().as_str(),
        coverage: w.coverage_of(row),
    }
}

/// Says that there are too many groups to show.
pub(crate) fn left_out(w: &Wording, groups: usize) -> String {
    w.say_with("board-groups-left-out", &[("count", number(w, groups).into())])
}

/// Says how many groups are too small to be shown.
pub(crate) fn hidden_note(dossier: &Dossier, groups: &Groups) -> Option<String> {
    let (w, n) = (&dossier.wording, groups.hidden);
    let facts = [("n", n.into()), ("count", number(w, n).into()), ("minimum", groups.minimum.into())];
    (n > 0).then(|| w.say_with("board-hidden", &facts))
}

/// Title, id, version and status of each norm; of many norms how many there are: the tables name them.
pub(crate) fn norm_lines(w: &Wording, views: &[NormView]) -> Vec<String> {
    if views.len() > MANY_NORMS {
        return vec![w.say_with("board-norms", &[("count", number(w, views.len()).into())])];
    }
    let line = |view: &NormView| {
        let (title, name, status) = (&view.norm.title, view.norm.name(), w.norm_status(view.norm.status));
        w.say_with("board-norm", &[("title", title.into()), ("name", name.into()), ("status", status.into())])
    };
    views.iter().map(line).collect()
}

/// The headers of a table of coverage: the standard, eight figures, the state.
pub(crate) fn coverage_head(w: &Wording) -> Vec<String> {
    let verdicts = [Verdict::Met, Verdict::NotMet, Verdict::Undecided, Verdict::NotSubmitted, Verdict::Waived]
        .map(|v| w.verdict(v));
    let mut head = vec![w.say("board-col-standard"), w.say("board-col-schools")];
    head.extend(verdicts);
    head.extend([w.say("board-col-share"), w.say("board-col-pupils"), w.say("board-col-coverage")]);
    head
}
