//! Words that several reports share: numbers, names of standards and of groups.
//!
//! In: counts, standards, groups. Out: texts. Must not know: which report.

use crate::base::exact::Ratio;
use crate::norm::{Rule, Standard};
use crate::stats::coverage::Grouping;
use crate::wording::Wording;

/// A whole number as text.
pub fn number(w: &Wording, n: usize) -> String {
    w.language().integer(i64::try_from(n).unwrap_or(i64::MAX))
}

/// How many more, or fewer, with its sign.
pub(crate) fn signed(w: &Wording, n: i64) -> String {
    let text = w.language().integer(n);
    if n > 0 { format!("+{text}") } else { text }
}

/// `part` of `all` as a percentage; of nothing it is a dash.
pub fn percentage(w: &Wording, part: usize, all: usize) -> String {
    let n = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    if all == 0 { "–".to_owned() } else { w.language().percentage(Ratio::new(n(part), n(all))) }
}

/// `V1 Sociale veiligheid`.
pub fn title(standard: &Standard) -> String {
    format!("{} {}", standard.id, standard.title)
}

/// The name of a group, also where schools have none.
pub fn group_name(w: &Wording, grouping: Grouping, name: &str) -> String {
    match (grouping, name) {
        (Grouping::Board, "") => w.say("board-no-board"),
        (Grouping::Whole | Grouping::District | Grouping::Sector | Grouping::Kind, "") => w.say("board-no-district"),
        _ => name.to_owned(),
    }
}

/// What it takes to meet a standard, short.
pub fn rule(rule: Rule, w: &Wording) -> String {
    w.of_rule("diff-rule", rule, &[("threshold", w.language().threshold(rule).into())])
}
