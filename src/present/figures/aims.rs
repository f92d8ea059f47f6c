//! The aims of which something is counted in the run's year.

use super::model::{ChartSubject, NormChart};
use crate::present::aims::{counted, line};
use crate::present::chart::StandardName;
use crate::present::chart::aims::{self, AimRow, Aims};
use crate::present::lite;
use crate::run::dossier::Dossier;
use crate::stats::aims::{AimState, Counted};

/// Aims in one chart at most: the first of the plan.
const MOST_AIMS: usize = 24;

/// The chart of the aims; `None` where nothing is counted.
pub(super) fn chart(dossier: &Dossier) -> Option<NormChart> {
    of_first(dossier, MOST_AIMS)
}

/// The same of so many aims at most, the first of the plan; its message is of all.
pub(super) fn of_first(dossier: &Dossier, most: usize) -> Option<NormChart> {
    let w = &dossier.wording;
    let mut rows = Vec::new();
    for (aim, count) in counted(dossier) {
        let now = count.counted(dossier.year);
        let shares = now.and_then(|now| Some((now.share()?, now.possible_share()?)));
        let asked = count.line.and_then(|line| line.at(dossier.year));
        let (Some(now), Some(asked), Some(about)) = (shares, asked, &aim.about) else { continue };
        let text = line(dossier, aim, count);
        let name = StandardName { id: aim.id.clone(), title: aim.title.clone() };
        let words = [text.now, text.asked, text.target, text.state];
        rows.push(AimRow { name, now, asked, target: about.share.ratio(), words, short: text.counted });
    }
    let is_behind = |state: &AimState| matches!(state, AimState::Behind | AimState::Missed);
    let states =
        dossier.aim_counts.iter().filter(|count| count.counted(dossier.year).and_then(Counted::share).is_some());
    let behind = states.map(|count| count.state(dossier.year)).filter(is_behind).count();
    let all = rows.len();
    let message = w.say_with("chart-aims-message", &[("behind", behind.into()), ("all", all.into())]);
    rows.truncate(most);
    let data = Aims { year: dossier.year.to_string(), message, rows, all };
    (!data.rows.is_empty()).then(|| {
        let norms = dossier.norms.iter().filter(|norm| norm.holds_in(dossier.year));
        NormChart::of_whole(dossier, ChartSubject::Aims, norms, aims::draw(&data, w).with(lite::aims::of(&data, w)))
    })
}
