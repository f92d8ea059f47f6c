//! Aims in words and tables: the same in the report for the board and the overview.
//!
//! In: the dossier. Out: sentences, rows and [`Grid`]s of text, without the name of a school. Must not know: which report.

use super::follow_up::Grid;
use super::words::{number, title};
use crate::agreement::{Aim, AimAction, AimSubject, AimUnit, Progress};
use crate::base::exact::Ratio;
use crate::base::number::to_usize;
use crate::norm::Norm;
use crate::run::dossier::Dossier;
use crate::stats::aims::{AimCount, AimState, Counted};
use crate::wording::Wording;

/// What is said of the aims.
#[derive(Debug)]
pub(crate) struct AimsTold {
    /// How many stand where, in one sentence.
    pub answer: String,
    /// How many actions are how far, in one sentence; empty without actions.
    pub actions: String,
    /// Of which aims nothing is counted, and why; empty where there is none.
    pub uncounted: String,
    /// Where each aim stands.
    pub table: Grid,
    /// Who does what.
    pub action_table: Grid,
    /// Both in one, where there is room for one: what, who, when, how it is seen, and where it stands.
    pub together: Grid,
}

impl AimsTold {
    /// Its tables, in order of reading.
    pub(crate) fn grids(&self) -> [&Grid; 2] {
        [&self.table, &self.action_table]
    }
}

/// What is said of the aims; `None` without aims.
pub(crate) fn aims(dossier: &Dossier) -> Option<AimsTold> {
    (!dossier.aims.is_empty()).then(|| AimsTold {
        answer: answer(dossier),
        actions: actions(dossier),
        uncounted: uncounted(dossier),
        table: table(dossier),
        action_table: action_table(dossier),
        together: together(dossier),
    })
}

/// Each aim with where it stands.
pub(crate) fn counted(dossier: &Dossier) -> impl Iterator<Item = (&Aim, &AimCount)> {
    dossier.aims.iter().zip(&dossier.aim_counts)
}

fn answer(dossier: &Dossier) -> String {
    let w = &dossier.wording;
    let states: Vec<AimState> = dossier.aim_counts.iter().map(|one| one.state(dossier.year)).collect();
    let part = |state: AimState| {
        let n = states.iter().filter(|own| **own == state).count();
        let facts = [("count", number(w, n).into()), ("state", w.aim_state(state).into())];
        (n > 0 && state != AimState::NotCounted).then(|| w.say_with("aims-part", &facts))
    };
    let parts: Vec<String> = AimState::ALL.into_iter().filter_map(part).collect();
    let n = states.iter().filter(|state| **state != AimState::NotCounted).count();
    w.say_with("aims-answer", &[("n", n.into()), ("all", states.len().into()), ("parts", parts.join(", ").into())])
}

fn actions(dossier: &Dossier) -> String {
    let w = &dossier.wording;
    let all: Vec<&AimAction> = dossier.aims.iter().flat_map(|aim| &aim.actions).collect();
    let part = |state: Progress| {
        let n = all.iter().filter(|action| action.state == state).count();
        let id = match state {
            Progress::Open => "aims-actions-open",
            Progress::Running => "aims-actions-running",
            Progress::Done => "aims-actions-done",
            Progress::Dropped => "aims-actions-dropped",
        };
        (n > 0).then(|| w.say_with(id, &[("n", n.into()), ("count", number(w, n).into())]))
    };
    let parts: Vec<String> = Progress::ALL.into_iter().filter_map(part).collect();
    match all.len() {
        0 => String::new(),
        n => w.say_with("aims-actions-count", &[("n", n.into()), ("parts", parts.join(", ").into())]),
    }
}

/// An aim in the run's year, as text.
#[derive(Debug)]
pub(crate) struct AimLineText {
    /// Id and title.
    pub aim: String,
    /// What it is about; for an aim of which nothing is counted how it is seen.
    pub about: String,
    /// How many meet it; empty: not known.
    pub now: String,
    /// The same without the share.
    pub counted: String,
    /// What the share may still be.
    pub bounds: String,
    /// What the line asks in this year.
    pub asked: String,
    /// The share and the year of the plan.
    pub target: String,
    /// The national share of the same year.
    pub national: String,
    /// On which side of its line.
    pub state: String,
}

/// An aim in the run's year. Shares that differ never look the same beside each other.
pub(crate) fn line(dossier: &Dossier, aim: &Aim, count: &AimCount) -> AimLineText {
    let w = &dossier.wording;
    let name = format!("{} {}", aim.id, aim.title);
    let state = w.aim_state(count.state(dossier.year));
    let none = String::new;
    let Some(about) = &aim.about else {
        let about = why_uncounted(w, aim);
        let target = aim.by.to_string();
        return AimLineText {
            aim: name,
            about,
            now: none(),
            counted: none(),
            bounds: none(),
            asked: none(),
            target,
            national: none(),
            state,
        };
    };
    let now = count.counted(dossier.year);
    let needed = count.needed(dossier.year);
    let part = |part: u64, all: u64| ratio(part, all);
    let share = now.and_then(Counted::share);
    let asked = now.zip(needed).and_then(|(now, needed)| part(needed, now.all));
    let shares = [share, asked, Some(about.share.ratio())];
    let shown = w.language().percentages_apart(&shares.iter().flatten().copied().collect::<Vec<_>>());
    let mut shown = shown.into_iter();
    let mut next = |is_there: bool| if is_there { shown.next().unwrap_or_default() } else { String::new() };
    let [now_share, asked_share, target_share] = shares.map(|share| next(share.is_some()));
    let unit = w.say(match about.unit {
        AimUnit::Schools => "aims-unit-schools",
        AimUnit::Pupils => "aims-unit-pupils",
    });
    let integer = |n: u64| number(w, to_usize(n));
    let is_changed = count.point(dossier.year).is_some_and(|point| point.norm_changed);
    let counted = now.map(|now| {
        let [met, all] = [now.met, now.all].map(integer);
        w.say_with("aims-counted", &[("met", met.into()), ("all", all.into()), ("unit", unit.clone().into())])
    });
    let now_text = now.map(|now| {
        let facts = [
            ("met", integer(now.met).into()),
            ("all", integer(now.all).into()),
            ("unit", unit.clone().into()),
            ("share", now_share.into()),
        ];
        w.say_with(if is_changed { "aims-of-changed" } else { "aims-of" }, &facts)
    });
    let asked_text = now.zip(needed).map(|(now, needed)| {
        let facts =
            [("needed", integer(needed).into()), ("all", integer(now.all).into()), ("share", asked_share.into())];
        w.say_with("aims-needed", &facts)
    });
    let target = [("share", target_share.into()), ("year", aim.by.to_string().into())];
    let national = dossier.national.iter().find(|one| one.aim == aim.id && one.year == dossier.year);
    AimLineText {
        aim: name,
        about: subject(dossier, aim),
        now: now_text.unwrap_or_default(),
        counted: counted.unwrap_or_default(),
        bounds: now.map(|now| bounds(w, now)).unwrap_or_default(),
        asked: asked_text.unwrap_or_default(),
        target: w.say_with("aims-target", &target),
        national: national.map(|one| w.language().percentage(one.share.ratio())).unwrap_or_default(),
        state,
    }
}

/// Why nothing is counted of an aim, and how it is seen.
pub(crate) fn why_uncounted(w: &Wording, aim: &Aim) -> String {
    let measure = aim.measure.clone().unwrap_or_default();
    match &aim.unknown {
        None => w.say_with("aims-not-counted", &[("measure", measure.into())]),
        Some(unknown) => {
            let facts =
                [("kind", unknown.kind.into()), ("value", (&unknown.value).into()), ("norm", (&unknown.norm).into())];
            w.say_with("aims-unknown", &facts)
        }
    }
}

/// The aims of which nothing is counted, each with the reason; empty without any.
fn uncounted(dossier: &Dossier) -> String {
    let w = &dossier.wording;
    let own = dossier.aims.iter().filter(|aim| aim.about.is_none());
    let one = |aim: &Aim| {
        w.say_with("aims-uncounted-one", &[("aim", (&aim.id).into()), ("why", why_uncounted(w, aim).into())])
    };
    let all: Vec<String> = own.map(one).collect();
    let facts = [("n", all.len().into()), ("aims", all.join("; ").into())];
    if all.is_empty() { String::new() } else { w.say_with("aims-uncounted", &facts) }
}

fn ratio(part: u64, all: u64) -> Option<Ratio> {
    let number = |n: u64| i64::try_from(n).ok();
    (all > 0).then_some(Ratio::new(number(part)?, number(all)?))
}

/// Between which shares it may still be.
fn bounds(w: &Wording, counted: Counted) -> String {
    match (counted.share(), counted.possible_share()) {
        (Some(low), Some(high)) if low < high => {
            let shown = w.language().percentages_apart(&[low, high]);
            let [low, high] = [0, 1].map(|at: usize| shown.get(at).cloned().unwrap_or_default());
            let low = low.strip_suffix(w.language().percent_sign()).unwrap_or(&low).to_owned();
            w.say_with("aims-to", &[("low", low.into()), ("high", high.into())])
        }
        _ => w.say("aims-fixed"),
    }
}

/// What an aim is about, with the titles that the newest norm has for it.
fn subject(dossier: &Dossier, aim: &Aim) -> String {
    let w = &dossier.wording;
    let Some(about) = &aim.about else { return String::new() };
    let norms: Vec<&Norm> = about
        .norms
        .iter()
        .filter_map(|id| {
            let own = dossier.norms.iter().filter(|norm| norm.id == *id);
            own.max_by_key(|norm| (norm.holds_in(dossier.year), norm.from)).map(|norm| &**norm)
        })
        .collect();
    let names = about.norms.join(", ");
    let named = |id: &str, title: String| {
        let facts = [("title", title.into()), ("norm", names.clone().into())];
        w.say_with(id, &facts)
    };
    match &about.subject {
        AimSubject::Norm => w.say_with("aims-subject-norm", &[("norm", names.into())]),
        AimSubject::Theme(id) => {
            let theme = norms.iter().find_map(|norm| norm.themes.iter().find(|theme| theme.id == *id));
            named("aims-subject-theme", theme.map_or_else(|| id.clone(), |theme| theme.title.clone()))
        }
        AimSubject::Standard(id) => {
            let found = norms.iter().find_map(|norm| norm.standard(id).map(|at| title(&norm.standards[at])));
            named("aims-subject-standard", found.unwrap_or_else(|| id.clone()))
        }
    }
}

fn table(dossier: &Dossier) -> Grid {
    let w = &dossier.wording;
    let has_national = !dossier.national.is_empty();
    let row = |(aim, count): (&Aim, &AimCount)| {
        let text = line(dossier, aim, count);
        let own = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut row = vec![text.aim, own(&aim.line), own(&aim.lead), own(&aim.measure)];
        row.extend([text.about, text.now, text.bounds, text.asked, text.target]);
        row.extend(has_national.then_some(text.national));
        row.push(text.state);
        row.into_iter().map(|cell| if cell.is_empty() { "–".to_owned() } else { cell }).collect()
    };
    let mut head = vec!["aims-col-aim", "aims-col-programme", "aims-col-who", "aims-col-measure", "aims-col-what"];
    head.extend(["aims-col-now", "aims-col-bounds", "aims-col-line", "aims-col-target"]);
    head.extend(has_national.then_some("aims-col-national"));
    head.push("aims-col-state");
    let is_changed = |count: &AimCount| count.point(dossier.year).is_some_and(|point| point.norm_changed);
    Grid {
        title: w.say("aims-per-aim"),
        warning: None,
        about: vec![],
        words: head.len(),
        head: head.into_iter().map(|id| w.say(id)).collect(),
        rows: counted(dossier).map(row).collect(),
        has_sum: false,
        note: dossier.aim_counts.iter().any(is_changed).then(|| w.say("aims-changed")),
    }
}

/// Each aim with where it stands, followed by its actions.
fn together(dossier: &Dossier) -> Grid {
    let w = &dossier.wording;
    let of_aim = |(aim, count): (&Aim, &AimCount)| -> Vec<Vec<String>> {
        let text = line(dossier, aim, count);
        let what = match &aim.line {
            Some(line) => w.say_with("aims-in-line", &[("aim", text.aim.into()), ("line", line.into())]),
            None => text.aim,
        };
        let fact = |id: &str, value: String| (!value.is_empty()).then(|| w.say_with(id, &[("value", value.into())]));
        let stands = [
            Some(text.state),
            fact("aims-stands-now", text.now),
            fact("aims-stands-line", text.asked),
            fact("aims-stands-national", text.national),
        ];
        let stands = stands.into_iter().flatten().collect::<Vec<_>>().join("; ");
        let dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
        let own = vec![what, dash(&aim.lead), text.target, dash(&aim.measure), stands];
        let action = |action: &AimAction| {
            let what = w.say_with("aims-action-of", &[("aim", (&aim.id).into()), ("what", (&action.what).into())]);
            vec![what, dash(&action.who), dash(&action.when), dash(&action.measure), w.progress(action.state)]
        };
        std::iter::once(own).chain(aim.actions.iter().map(action)).collect()
    };
    let head = ["aims-col-action", "aims-col-who", "aims-col-when", "aims-col-measure", "aims-col-state"];
    let is_changed = |count: &AimCount| count.point(dossier.year).is_some_and(|point| point.norm_changed);
    Grid {
        title: w.say("aims-together"),
        warning: None,
        about: vec![],
        words: head.len(),
        head: head.iter().map(|id| w.say(id)).collect(),
        rows: counted(dossier).flat_map(of_aim).collect(),
        has_sum: false,
        note: dossier.aim_counts.iter().any(is_changed).then(|| w.say("aims-changed")),
    }
}

/// Who does what: of each aim who is responsible, and the actions that the plan names for it.
fn action_table(dossier: &Dossier) -> Grid {
    let w = &dossier.wording;
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    let of_aim = |(aim, count): (&Aim, &AimCount)| -> Vec<Vec<String>> {
        let state = w.aim_state(count.state(dossier.year));
        let own = [w.say("aims-action-aim"), text(&aim.lead), aim.by.to_string(), text(&aim.measure), state];
        let row = |action: &AimAction| {
            let words = [text(&action.who), text(&action.when), text(&action.measure), w.progress(action.state)];
            [vec![aim.id.clone(), action.what.clone()], words.to_vec()].concat()
        };
        let own = [vec![aim.id.clone()], own.to_vec()].concat();
        std::iter::once(own).chain(aim.actions.iter().map(row)).collect()
    };
    let head =
        ["aims-col-aim", "aims-col-action", "aims-col-who", "aims-col-when", "aims-col-measure", "aims-col-progress"];
    Grid {
        title: w.say("aims-actions"),
        warning: None,
        about: vec![],
        words: head.len(),
        head: head.iter().map(|id| w.say(id)).collect(),
        rows: counted(dossier).flat_map(of_aim).collect(),
        has_sum: false,
        note: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::AimUnknown;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn every_aim_has_a_row_with_counts_and_a_state() {
        for language in Language::ALL {
            let dossier = dossier(language);
            let told = aims(&dossier).expect("aims");
            assert_eq!(told.table.rows.len(), dossier.aims.len());
            for (row, count) in told.table.rows.iter().zip(&dossier.aim_counts) {
                assert_eq!(row.len(), told.table.head.len());
                assert_eq!(row.last(), Some(&dossier.wording.aim_state(count.state(dossier.year))));
                if let Some(now) = count.counted(dossier.year) {
                    assert!(row[5].starts_with(&number(&dossier.wording, to_usize(now.met))), "{row:?}");
                }
            }
            assert!(!told.answer.contains('{') && !told.actions.contains('{'));
        }
    }

    #[test]
    fn shares_that_differ_do_not_look_the_same() {
        let nl = Language::Nl;
        let shown = nl.percentages_apart(&[Ratio::new(718, 1000), Ratio::new(723, 1000), Ratio::new(9, 10)]);
        assert_eq!(shown, ["71,8\u{a0}%", "72,3\u{a0}%", "90,0\u{a0}%"]);
        assert_eq!(nl.percentages_apart(&[Ratio::new(1, 2), Ratio::new(2, 4)]), ["50\u{a0}%", "50\u{a0}%"]);
        assert_eq!(nl.percentages_apart(&[]), Vec::<String>::new());
    }

    #[test]
    fn an_aim_that_is_not_counted_stands_there_with_its_reason_and_who_is_responsible() {
        let mut dossier = dossier(Language::Nl);
        let unknown = AimUnknown { kind: "standard", value: "V9".into(), norm: "anb-po".into() };
        let aim = &mut dossier.aims[0];
        (aim.about, aim.unknown, aim.lead) = (None, Some(unknown), Some("coördinator taal".into()));
        let told = aims(&dossier).expect("aims");
        assert!(told.uncounted.contains(&aim_id(&dossier)) && told.uncounted.contains("V9"), "{}", told.uncounted);
        assert!(told.table.rows[0].iter().any(|cell| cell.contains("V9")), "{:?}", told.table.rows[0]);
        assert_eq!(told.action_table.rows[0][2], "coördinator taal");
    }

    fn aim_id(dossier: &Dossier) -> String {
        dossier.aims[0].id.clone()
    }
}
