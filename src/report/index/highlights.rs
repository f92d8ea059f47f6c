//! What stands out: the first thing on the page.
//!
//! In: the dossier. Out: sentences in groups, each with what it is about and where it leads. The rules are in `docs/handleiding/overzicht.md`; integers
//! decide. Never about one school: schools are not compared with each other.

use std::collections::BTreeMap;

use super::follow_up::FollowUp;
use super::lists::WaiverRow;
use crate::judge::{GapStatus, Verdict};
use crate::norm::Norm;
use crate::present::coverage::{NormView, groups, standard};
use crate::present::facts::{Facts, biggest_holes};
use crate::present::small::{Audience, Hidden};
use crate::present::words::{number, title};
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};
use crate::wording::Wording;

/// Of each norm no more standards than this are named as those that the fewest schools meet.
const MOST_HOLES: usize = 5;
/// No more differences between groups than this, the clearest first.
const MOST_DIFFERENCES: usize = 30;
/// A group of fewer schools with a certain verdict is not laid beside the others.
const SMALLEST_GROUP: u64 = 5;
/// Chi-square with one degree of freedom, in thousandths: by chance in one of a hundred cases.
const LISTED: u128 = 6_635;
/// The same, in one of a thousand cases.
const SIGNIFICANT: u128 = 10_828;

/// Sentences under one heading.
pub(super) struct Highlights {
    /// The heading.
    pub title: String,
    /// The sentences.
    pub items: Vec<Highlight>,
}

/// Something that stands out.
pub(super) struct Highlight {
    /// The sentence.
    pub text: String,
    /// Whether it stays when only what is clear is shown.
    pub is_significant: bool,
    /// What it is about.
    pub about: About,
    /// The part of the page with the schools or topics behind it.
    pub view: &'static str,
    /// The verdict to choose there (uitslag); empty for any.
    pub verdict: &'static str,
}

/// What a sentence is about, as filters know it; an empty text is everything.
#[derive(Default)]
pub(super) struct About {
    /// Povo.
    pub sector: &'static str,
    /// Wijk.
    pub district: String,
    /// Bevoegd gezag.
    pub board: String,
    /// Id and version of the norm.
    pub norm: String,
    /// Id of a standard: only with the norm beside it does it name one.
    pub standard: String,
}

impl About {
    fn standard(norm: &Norm, at: usize) -> About {
        let standard = norm.standards[at].id.clone();
        About { sector: norm.sector.as_str(), norm: norm.name(), standard, ..About::default() }
    }
}

/// The groups that have something to say.
pub(super) fn highlights(
    dossier: &Dossier,
    views: &[NormView],
    follow_up: &FollowUp,
    waivers: &[WaiverRow],
) -> Vec<Highlights> {
    let w = &dossier.wording;
    let all = [
        ("index-highlight-submitted", submitted(dossier, views)),
        ("index-highlight-standards", holes(w, views)),
        ("index-highlight-groups", differences(dossier, views)),
        ("index-highlight-changes", changes(dossier)),
        ("index-highlight-talks", talks(dossier, follow_up, waivers)),
        ("index-highlight-input", input(dossier)),
    ];
    let group = |(id, items): (&str, Vec<Highlight>)| Highlights { title: w.say(id), items };
    all.into_iter().filter(|(_, items)| !items.is_empty()).map(group).collect()
}

fn counted(w: &Wording, id: &str, n: usize, all: usize) -> String {
    w.say_with(id, &[("n", n.into()), ("count", number(w, n).into()), ("all", number(w, all).into())])
}

/// Who handed in nothing, and standards that can't be judged at many schools: clear from one in five schools.
fn submitted(dossier: &Dossier, views: &[NormView]) -> Vec<Highlight> {
    let w = &dossier.wording;
    let all = dossier.now().len();
    let silent = dossier.now().iter().filter(|a| a.verdict.is_silent()).count();
    let mut items = vec![Highlight {
        text: counted(w, "index-highlight-silent", silent, all),
        is_significant: silent > 0,
        about: About::default(),
        view: "matrix",
        verdict: if silent > 0 { Verdict::NotSubmitted.as_str() } else { "" },
    }];
    for row in views.iter().flat_map(|view| &view.rows).filter(|row| row.undecided * 10 >= row.schools) {
        items.push(Highlight {
            text: w.say_with(
                "index-highlight-undecided",
                &[
                    ("standard", title(standard(row)).into()),
                    ("n", row.undecided.into()),
                    ("schools", row.schools.into()),
                ],
            ),
            is_significant: row.undecided * 5 >= row.schools,
            about: About::standard(&row.norm, row.standard),
            view: "matrix",
            verdict: Verdict::Undecided.as_str(),
        });
    }
    items
}

/// The standards of each norm that the smallest share of schools meets: clear where fewer than half do.
fn holes(w: &Wording, views: &[NormView]) -> Vec<Highlight> {
    let item = |row: &CoverageRow| Highlight {
        text: w.say_with(
            "index-cell-coverage",
            &[
                ("standard", title(standard(row)).into()),
                ("met", row.met.into()),
                ("n", row.schools.into()),
                ("state", w.coverage(row.state()).into()),
            ],
        ),
        is_significant: row.met * 2 < row.schools,
        about: About::standard(&row.norm, row.standard),
        view: "matrix",
        verdict: Verdict::NotMet.as_str(),
    };
    views.chunks(1).flat_map(|one| biggest_holes(one).into_iter().take(MOST_HOLES).map(item)).collect()
}

/// Wijken and boards where a standard is met clearly more or less often than elsewhere, among schools with a certain verdict.
fn differences(dossier: &Dossier, views: &[NormView]) -> Vec<Highlight> {
    let mut found = Vec::new();
    for view in views {
        let hidden = Hidden::of(dossier, view.norm, Audience::Staff);
        for grouping in [Grouping::District, Grouping::Board] {
            let shown = groups(dossier, Audience::Staff, grouping, |norm| norm.is_same(view.norm)).shown;
            let named = shown.iter().filter(|group| !group.name.is_empty());
            for row in named.flat_map(|group| &group.rows) {
                let whole = view.rows.iter().find(|whole| whole.standard == row.standard);
                if let Some(whole) = whole.filter(|_| !hidden.holds(grouping, row.standard, &row.group)) {
                    found.extend(difference(&dossier.wording, row, whole));
                }
            }
        }
    }
    // Stable: of equals the first in the norm's order.
    found.sort_by_key(|(strength, _)| std::cmp::Reverse(*strength));
    found.into_iter().take(MOST_DIFFERENCES).map(|(_, item)| item).collect()
}

fn difference(w: &Wording, row: &CoverageRow, whole: &CoverageRow) -> Option<(u128, Highlight)> {
    let own = [u64::from(row.met), u64::from(row.not_met)];
    let other = [u64::from(whole.met.checked_sub(row.met)?), u64::from(whole.not_met.checked_sub(row.not_met)?)];
    if own[0] + own[1] < SMALLEST_GROUP || other[0] + other[1] < SMALLEST_GROUP {
        return None;
    }
    let strength = chi_square(own, other);
    let fewer = own[0] * (other[0] + other[1]) < other[0] * (own[0] + own[1]);
    let mut about = About::standard(&row.norm, row.standard);
    match row.grouping {
        Grouping::District => about.district.clone_from(&row.group),
        Grouping::Board => about.board.clone_from(&row.group),
        Grouping::Whole | Grouping::Sector | Grouping::Kind => return None,
    }
    let text = w.say_with(
        if fewer { "index-highlight-fewer" } else { "index-highlight-more" },
        &[
            ("group", row.group.clone().into()),
            ("standard", title(standard(row)).into()),
            ("met", own[0].into()),
            ("n", (own[0] + own[1]).into()),
            ("met_elsewhere", other[0].into()),
            ("n_elsewhere", (other[0] + other[1]).into()),
        ],
    );
    let verdict = if fewer { Verdict::NotMet } else { Verdict::Met }.as_str();
    let item = Highlight { text, is_significant: strength >= SIGNIFICANT, about, view: "matrix", verdict };
    (strength >= LISTED).then_some((strength, item))
}

/// Chi-square of two pairs of counts with Yates' correction, in thousandths, rounded down; nothing where a row or column is empty.
fn chi_square(one: [u64; 2], other: [u64; 2]) -> u128 {
    let [a, b, c, d] = [one[0], one[1], other[0], other[1]].map(u128::from);
    let all = a + b + c + d;
    let below = 4 * (a + b) * (c + d) * (a + c) * (b + d);
    let apart = (2 * (a * d).abs_diff(b * c)).saturating_sub(all);
    (1000 * all * apart * apart).checked_div(below).unwrap_or(0)
}

/// The same of a change in pairs (McNemar): how many went one way and how many the other.
fn chi_square_of_pairs(one: u64, other: u64) -> u128 {
    let apart = u128::from(one.abs_diff(other).saturating_sub(1));
    (1000 * apart * apart).checked_div(u128::from(one + other)).unwrap_or(0)
}

/// Standards where more gaps came than went, or the other way, while the norm asked the same.
fn changes(dossier: &Dossier) -> Vec<Highlight> {
    let w = &dossier.wording;
    let mut moved: BTreeMap<(String, usize), (usize, [u64; 2])> = BTreeMap::new();
    for (at, assessment) in dossier.now().iter().enumerate() {
        for judgement in &assessment.judgements {
            let way = match judgement.status {
                Some(GapStatus::New | GapStatus::Returned) => 0,
                Some(GapStatus::Solved) => 1,
                Some(GapStatus::First | GapStatus::Lasting) | None => continue,
            };
            if dossier.norm_changed(assessment, judgement.standard) {
                continue;
            }
            let key = (assessment.evaluation.norm.name(), judgement.standard);
            moved.entry(key).or_insert((at, [0; 2])).1[way] += 1;
        }
    }
    let item = |((_, standard), (at, [came, went])): ((String, usize), (usize, [u64; 2]))| {
        let norm = &dossier.now()[at].evaluation.norm;
        let strength = chi_square_of_pairs(came, went);
        let facts =
            [("standard", title(&norm.standards[standard]).into()), ("came", came.into()), ("went", went.into())];
        (strength >= LISTED).then(|| Highlight {
            text: w.say_with(if came > went { "index-highlight-came" } else { "index-highlight-went" }, &facts),
            is_significant: strength >= SIGNIFICANT,
            about: About::standard(norm, standard),
            view: "coverage",
            verdict: "",
        })
    };
    moved.into_iter().filter_map(item).collect()
}

/// Topics that last, topics without an agreement, agreements past their date, waivers that end.
fn talks(dossier: &Dossier, follow_up: &FollowUp, waivers: &[WaiverRow]) -> Vec<Highlight> {
    let w = &dossier.wording;
    let topics = dossier.topics.len();
    let third_year = dossier.year.previous().previous();
    let since = dossier.topics.iter().filter_map(|topic| topic.judgement(dossier.now())?.since);
    let lasting = since.filter(|since| *since <= third_year).count();
    let ending = waivers.iter().filter(|waiver| !waiver.reminder.is_empty()).count();
    let item =
        |text, is_significant, view| Highlight { text, is_significant, about: About::default(), view, verdict: "" };
    let mut items = Vec::new();
    if lasting > 0 {
        items.push(item(counted(w, "index-highlight-lasting", lasting, topics), lasting * 10 >= topics, "topics"));
    }
    if follow_up.without_count > 0 {
        items.push(item(follow_up.without.clone(), follow_up.without_count * 2 > topics, "follow-up"));
    }
    if follow_up.late_count > 0 {
        items.push(item(follow_up.late.clone(), true, "follow-up"));
    }
    if ending > 0 {
        items.push(item(counted(w, "index-highlight-ending", ending, waivers.len()), false, "waivers"));
    }
    items
}

/// Faults in what was handed in: a fault means that an answer does not count.
fn input(dossier: &Dossier) -> Vec<Highlight> {
    let w = &dossier.wording;
    let [errors, warnings, _] = Facts::of(dossier).findings;
    let item = |id, n, is_significant| Highlight {
        text: counted(w, id, n, n),
        is_significant,
        about: About::default(),
        view: "findings",
        verdict: "",
    };
    let all = [("index-highlight-errors", errors, true), ("index-highlight-warnings", warnings, false)];
    all.into_iter().filter(|(_, n, _)| *n > 0).map(|(id, n, clear)| item(id, n, clear)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::report::index::{follow_up::follow_up, lists::waivers};
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    fn items(dossier: &Dossier) -> Vec<Highlight> {
        let groups = highlights(dossier, &norms(dossier), &follow_up(dossier, 10), &waivers(dossier));
        assert!(groups.iter().all(|group| !group.items.is_empty() && !group.title.starts_with('[')));
        groups.into_iter().flat_map(|group| group.items).collect()
    }

    #[test]
    fn what_stands_out_is_never_about_one_school() {
        let dossier = dossier(Language::Nl);
        let items = items(&dossier);
        assert!(items.iter().any(|item| item.is_significant) && items.iter().any(|item| !item.is_significant));
        for assessment in dossier.now() {
            let school = &assessment.evaluation.school;
            assert!(!items.iter().any(|item| item.text.contains(&school.name)), "{}", school.name);
        }
        let silent = dossier.now().iter().filter(|a| a.verdict.is_silent()).count();
        assert!(items[0].text.starts_with(&format!("{silent} van de 97 scholen")), "{}", items[0].text);
        assert_eq!(items[0].verdict, "niet_ingediend");
    }

    #[test]
    fn a_group_that_is_not_shown_apart_does_not_stand_out() {
        let mut dossier = dossier(Language::Nl);
        dossier.minimum_group = 1000;
        assert!(items(&dossier).iter().all(|item| item.about.district.is_empty() && item.about.board.is_empty()));
    }

    #[test]
    fn a_standard_that_fewer_than_half_meet_is_clear() {
        let dossier = dossier(Language::Nl);
        let views = norms(&dossier);
        for item in holes(&dossier.wording, &views) {
            let of =
                |row: &&&CoverageRow| standard(row).id == item.about.standard && row.norm.name() == item.about.norm;
            let row = views.iter().flat_map(|view| &view.rows).find(of).expect("its row");
            assert_eq!(item.is_significant, row.met * 2 < row.schools, "{}", item.text);
        }
    }

    #[test]
    fn a_sentence_about_a_standard_names_its_norm() {
        let mut dossier = dossier(Language::Nl);
        for assessment in dossier.years.iter_mut().flat_map(|year| &mut year.assessments).step_by(2) {
            let mut evaluation = (*assessment.evaluation).clone();
            let mut norm = (*evaluation.norm).clone();
            norm.id.push_str("-twee");
            evaluation.norm = norm.into();
            assessment.evaluation = evaluation.into();
        }
        dossier.coverage = crate::stats::coverage::count(&dossier.years);
        let views = norms(&dossier);
        let items = holes(&dossier.wording, &views);
        let po = |item: &&Highlight| item.about.sector == "PO";
        let named: std::collections::BTreeSet<&str> = items.iter().filter(po).map(|i| i.about.norm.as_str()).collect();
        assert_eq!(named.into_iter().collect::<Vec<_>>(), ["anb-po 2025", "anb-po-twee 2025"]);
    }

    #[test]
    fn a_difference_is_as_strong_as_the_textbook_says() {
        // 2 x 2 with Yates: 20 of 30 against 10 of 40 gives 10.51.
        assert_eq!(chi_square([20, 10], [10, 30]) / 10, 1051);
        assert_eq!(chi_square([10, 30], [20, 10]), chi_square([20, 10], [10, 30]));
        assert_eq!((chi_square([5, 5], [5, 5]), chi_square([0, 0], [3, 4]), chi_square([4, 0], [9, 0])), (0, 0, 0));
        // (|20 - 4| - 1)^2 / 24
        assert_eq!(chi_square_of_pairs(20, 4), 9375);
        assert_eq!((chi_square_of_pairs(0, 0), chi_square_of_pairs(3, 3)), (0, 0));
    }
}
