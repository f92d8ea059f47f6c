//! How each theme went from the year before to this one, in counts that add up: what stands beside the chart of the development, so that a reader can rebuild its figures.
//!
//! In: the figures of the chart. Out: a table per sector. Must not know: what is compared with what.

use crate::present::chart::development::{Bridge, Step, share_of};
use crate::present::figures::{Bridges, bridges};
use crate::present::follow_up::Grid;
use crate::present::words::signed;
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// A table for each sector in which two years stand beside each other and the norm has a part in the difference: without one the counts in the chart are all there is.
pub(super) fn tables(dossier: &Dossier) -> Vec<Grid> {
    let all = bridges(dossier);
    let is_of_norm = |own: &&Bridges| own.themes.iter().any(|(_, bridge)| bridge.norm != (0, 0));
    all.iter().filter(is_of_norm).map(|own| table(&dossier.wording, own)).collect()
}

fn table(w: &Wording, own: &Bridges) -> Grid {
    let note = |holds: fn(&Bridge) -> bool, id| own.themes.iter().any(|(_, bridge)| holds(bridge)).then(|| w.say(id));
    let others = note(|bridge| bridge.hides_others, "chapter-bridge-hidden");
    let unknown = note(|bridge| bridge.hides_unknown, "chapter-bridge-hidden-silence");
    let notes: Vec<String> = others.into_iter().chain(unknown).collect();
    let mut rows: Vec<_> = own.themes.iter().map(|(theme, bridge)| row(w, theme.clone(), bridge)).collect();
    let all = own.themes.iter().map(|(_, bridge)| *bridge).reduce(Bridge::with);
    let has_sum = own.themes.len() > 1;
    rows.extend(all.filter(|_| has_sum).map(|all| row(w, w.say("chapter-bridge-all"), &all)));
    let [before, now] = &own.years;
    let facts = [("sector", own.sector.as_str().into()), ("before", before.into()), ("now", now.into())];
    Grid {
        title: w.say_with("chapter-bridge", &facts),
        warning: None,
        about: vec![w.say("chapter-bridge-about")],
        head: vec![
            w.say("chart-theme"),
            before.clone(),
            w.say("chapter-col-answers"),
            w.say("chapter-col-silence"),
            w.say("chapter-col-by-norm"),
            w.say("chapter-col-others"),
            now.clone(),
        ],
        rows,
        words: 1,
        has_sum,
        note: (!notes.is_empty()).then(|| notes.join(" ")),
    }
}

fn row(w: &Wording, theme: String, bridge: &Bridge) -> Vec<String> {
    let step = |(met, scope): Step| match scope {
        0 => signed(w, met),
        scope => {
            w.say_with("chapter-bridge-step", &[("met", signed(w, met).into()), ("scope", signed(w, scope).into())])
        }
    };
    let bridge = bridge.told();
    let others = if bridge.hides_others { "–".to_owned() } else { step(bridge.others) };
    let unknown = if bridge.hides_unknown { "–".to_owned() } else { step(bridge.unknown) };
    let [answers, norm] = [bridge.answers, bridge.norm].map(step);
    vec![theme, share_of(w, bridge.before), answers, unknown, norm, others, share_of(w, bridge.now)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn the_parts_of_every_theme_add_up_to_its_difference() {
        let dossier = dossier(Language::Nl);
        let all = bridges(&dossier);
        assert!(all.iter().flat_map(|own| &own.themes).any(|(_, bridge)| bridge.norm != (0, 0)));
        for (theme, bridge) in all.iter().flat_map(|own| &own.themes) {
            let sum = |at: fn(&Step) -> i64| {
                [bridge.answers, bridge.unknown, bridge.norm, bridge.others].iter().map(at).sum::<i64>()
            };
            let (before, now) = (bridge.before, bridge.now);
            assert_eq!(i64::from(before.0) + sum(|step| step.0), i64::from(now.0), "{theme}");
            assert_eq!(i64::from(before.1) + sum(|step| step.1), i64::from(now.1), "{theme}");
        }
    }

    #[test]
    fn what_a_few_schools_brought_is_told_with_the_answers() {
        let w = dossier(Language::Nl).wording;
        let bridge = Bridge {
            before: (710, 1000),
            answers: (38, 0),
            unknown: (-13, 0),
            norm: (-40, 0),
            others: (5, 10),
            now: (700, 1010),
            hides_others: false,
            hides_unknown: false,
        };
        let cells = |bridge| {
            row(&w, "Lezen".into(), &bridge)[1..].iter().map(|cell| cell.replace('\u{a0}', " ")).collect::<Vec<_>>()
        };
        assert_eq!(cells(bridge), ["71 % (710 van 1.000)", "+38", "-13", "-40", "+5 van +10", "69 % (700 van 1.010)"]);
        let few = Bridge { hides_others: true, ..bridge };
        assert_eq!(cells(few)[1..5], ["+43 van +10", "-13", "-40", "–"]);
        let silent = Bridge { hides_unknown: true, ..bridge };
        assert_eq!(cells(silent)[1..5], ["+25", "–", "-40", "+5 van +10"]);
        // The last row is the sum of what stands above it, column by column.
        let all = few.with(Bridge { others: (22, 35), ..bridge });
        assert_eq!(cells(all)[1..5], ["+81 van +10", "-26", "-80", "+22 van +35"]);
        assert_eq!(cells(few.with(few))[4], "–", "what is hidden everywhere");
    }
}
