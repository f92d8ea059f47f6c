//! What of a gespreksverslag goes on paper: two pages where the answers to talk about fit on two, and at most three. The HTML holds everything; paper holds
//! the answers to talk about, in as much detail as fits. Which detail that is depends on the content alone.

use std::rc::Rc;

use anyhow::Result;

use super::page;
use super::view::{Agreement, Answer, Block, Layout, Mark, Need, View};
use crate::report::engine::pdf::{self, Pdf};
use crate::report::house;
use crate::report::look::cut;
use crate::run::batch::HouseStyle;
use crate::wording::Wording;

/// The most pages that a gespreksverslag may have.
pub(super) const PAGES: usize = 3;

/// What a gespreksverslag should have.
const FEW_PAGES: usize = 2;

/// What fills no more than this part of a last page may fit on the pages before it.
const LITTLE: f32 = 0.25;

/// How much of the agreements stands on paper where there are many: how many on one topic (of those that belong to none [`OF_NONE`] times as many), and characters of what was
/// agreed. The most first.
const AGREED: [Agreed; 8] = [
    WHOLE,
    Agreed { most: usize::MAX, what: 120 },
    Agreed { most: 24, what: 120 },
    Agreed { most: 12, what: 120 },
    Agreed { most: 6, what: 120 },
    Agreed { most: 3, what: 100 },
    Agreed { most: 2, what: 100 },
    Agreed { most: 1, what: 80 },
];

/// So many times as many of those that belong to no topic.
const OF_NONE: usize = 3;

/// All of them.
const WHOLE: Agreed = Agreed { most: usize::MAX, what: 300 };

/// How much of the agreements stands on paper.
#[derive(Debug, Clone, Copy)]
struct Agreed {
    /// How many on one topic.
    most: usize,
    /// Characters of what was agreed.
    what: usize,
}

/// How much goes on paper, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// The answers below the level or missing, with explanations of some length.
    Full,
    /// The same, with less air.
    Compact,
    /// The same, set tightly.
    Dense,
    /// Without explanations.
    NoNotes,
    /// The shortest way only, with the first step of its first question.
    ShortestPath,
    /// The shortest way, without a first step.
    Questions,
    /// The topics without questions.
    Topics,
}

/// Each with no more than the one before.
const LESS: [Detail; 6] =
    [Detail::Compact, Detail::Dense, Detail::NoNotes, Detail::ShortestPath, Detail::Questions, Detail::Topics];

/// Makes the PDF in the most detail that fits on two pages, as long as the answers to talk about stand on them, and otherwise on three. With so many topics
/// that even the least does not, it is longer.
pub(super) fn make(view: &View, ident: &str, wording: &Wording, style: &HouseStyle) -> Result<Pdf> {
    let chart = view.profile.as_ref().map(|profile| pdf::from_svg(&profile.svg)).transpose()?.map(Rc::new);
    let cut = wording.say_with("text-cut-whole", &[("file", "gespreksverslag.html".into())]);
    let measured_with = |detail, agreed| {
        let document = page::document(&shown(view, (detail, agreed), wording), chart.as_ref(), ident, &cut);
        pdf::measure(house::dressed(document, style))
    };
    let measured = |detail| measured_with(detail, WHOLE);
    let mut last = measured(Detail::Full)?;
    let (pages, filled) = last.extent();
    if pages == FEW_PAGES && filled < LITTLE {
        // A second page for a few lines or an empty table is a page too many.
        let dense = measured(Detail::Dense)?;
        last = if dense.pages() < pages { dense } else { last };
    }
    let mut on_three = None;
    for detail in LESS {
        let pages = last.pages();
        if pages <= FEW_PAGES || pages <= PAGES && !detail.has_answers() {
            break;
        }
        let less = measured(detail)?;
        if pages <= PAGES {
            on_three.get_or_insert(last);
        }
        last = less;
    }
    if last.pages() > FEW_PAGES
        && let Some(on_three) = on_three
    {
        return on_three.write();
    }
    // Even the least is too long: then fewer agreements, and a line that says how many more there are.
    for agreed in &AGREED[1..] {
        if last.pages() <= PAGES {
            break;
        }
        last = measured_with(Detail::Topics, *agreed)?;
    }
    last.write()
}

impl Detail {
    /// Whether every answer below the level or missing stands there.
    fn has_answers(self) -> bool {
        match self {
            Detail::Full | Detail::Compact | Detail::Dense | Detail::NoNotes => true,
            Detail::ShortestPath | Detail::Questions | Detail::Topics => false,
        }
    }
}

/// The view as it goes on paper.
fn shown(view: &View, (detail, agreed): (Detail, Agreed), wording: &Wording) -> View {
    let mut view = view.clone();
    view.layout = match detail {
        Detail::Full => Layout::Normal,
        Detail::Compact => Layout::Compact,
        Detail::Dense | Detail::NoNotes => Layout::Dense,
        Detail::ShortestPath | Detail::Questions | Detail::Topics => Layout::Tight,
    };
    view.others = None;
    view.questions = None;
    if let Some(topics) = &mut view.topics {
        let count = [("topics", topics.items.len().into())];
        topics.lead = match detail {
            Detail::Full | Detail::Compact | Detail::Dense => wording.say_with("school-topics-paper", &count),
            Detail::NoNotes | Detail::ShortestPath | Detail::Questions | Detail::Topics => {
                wording.say_with("school-topics-short", &count)
            }
        };
        topics.items.iter_mut().for_each(|block| shorten(block, detail));
        for block in &mut topics.items {
            block.more_agreements = agreed.shorten(&mut block.agreements, agreed.most, wording);
        }
    }
    if let Some(agreements) = &mut view.agreements {
        agreements.more = agreed.shorten(&mut agreements.items, agreed.most.saturating_mul(OF_NONE), wording);
    }
    for line in view.waivers.iter_mut().flat_map(|w| &mut w.lines) {
        line.text = cut(&line.text, 300);
    }
    view
}

fn shorten(block: &mut Block, detail: Detail) {
    // The sum is for who checks it.
    block.sum = None;
    block.answers.retain(|answer| match detail {
        Detail::Full | Detail::Compact | Detail::Dense | Detail::NoNotes => {
            answer.mark == Mark::Gap || answer.mark == Mark::Open || !answer.turn.is_empty()
        }
        Detail::ShortestPath | Detail::Questions => !answer.turn.is_empty(),
        Detail::Topics => false,
    });
    if detail == Detail::Topics {
        block.way = None;
    }
    for answer in &mut block.answers {
        shorten_answer(answer, detail);
    }
}

fn shorten_answer(answer: &mut Answer, detail: Detail) {
    answer.question = cut(&answer.question, 300);
    answer.answer = cut(&answer.answer, 160);
    // What to do first stands with the questions to begin with, so that they stand out.
    let shown = match detail {
        Detail::Full | Detail::Compact | Detail::Dense | Detail::NoNotes => !answer.turn.is_empty(),
        Detail::ShortestPath => answer.turn == "1",
        Detail::Questions | Detail::Topics => false,
    };
    let remedy = answer.remedy.take().filter(|_| shown);
    answer.remedy = remedy.map(|remedy| cut(&remedy, 200));
    let note = answer.note.take().filter(|_| matches!(detail, Detail::Full | Detail::Compact | Detail::Dense));
    answer.note = note.map(|note| cut(&note, 160));
    // A cell says something to who has the file.
    answer.place = None;
}

impl Agreed {
    /// Keeps the agreements that matter most now, in their order, and shortens them; how many more there are, where some are left out.
    fn shorten(self, agreements: &mut Vec<Agreement>, most: usize, wording: &Wording) -> Option<String> {
        let left_out = agreements.len().saturating_sub(most);
        if left_out > 0 {
            let mut needs: Vec<(Need, usize)> = agreements.iter().map(|a| a.need).zip(0..).collect();
            needs.sort_unstable();
            let kept: Vec<usize> = needs.into_iter().take(most).map(|(_, at)| at).collect();
            let mut at = 0..;
            agreements.retain(|_| at.next().is_some_and(|at| kept.contains(&at)));
        }
        for agreement in agreements {
            agreement.what = cut(&agreement.what, self.what);
            for detail in &mut agreement.details {
                *detail = cut(detail, self.what.min(160));
            }
        }
        (left_out > 0).then(|| wording.say_with("school-more-agreements", &[("count", left_out.into())]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement;
    use crate::base::exact::Milli;
    use crate::present::scope::Scope;
    use crate::report::school::build;
    use crate::run::dossier::Dossier;
    use crate::run::fixture;
    use crate::wording::Language;

    const SCHOOL: &str = "99AA02";

    /// A school with so many agreements, the last of which is past its term.
    fn with_agreements(count: usize, what: &str) -> (Dossier, View) {
        let mut dossier = fixture::dossier(Language::Nl);
        let at = dossier.now().iter().position(|a| a.evaluation.school.id.as_str() == SCHOOL).expect("the school");
        let one = dossier.agreements[0].clone();
        let made = |number: usize| agreement::Agreement {
            id: format!("Z{number}"),
            school: dossier.now()[at].evaluation.school.id.clone(),
            standard: Some("A1".into()),
            what: format!("{what} {number}."),
            amount: Some(Milli::whole(7000 + i64::try_from(number).expect("small"))),
            due: if number == count { one.date } else { None },
            ..one.clone()
        };
        let agreements: Vec<_> = (1..=count).map(made).collect();
        dossier.agreements = agreements;
        dossier.topics = crate::trend::topic::topics(dossier.now(), &dossier.agreements, &dossier.register);
        let (agreements, years, register) = (&dossier.agreements, &dossier.years, &dossier.register);
        dossier.agreed = crate::trend::agreed::follow(agreements, years, &dossier.topics, register, dossier.date);
        let view = build::view(&Scope::new(&dossier, at));
        (dossier, view)
    }

    #[test]
    fn the_shortest_version_keeps_every_agreement_that_there_is_room_for() {
        let (dossier, view) = with_agreements(6, "Begeleiding van het team");
        let least = shown(&view, (Detail::Topics, WHOLE), &dossier.wording);
        let first = &least.topics.expect("topics").items[0];
        assert_eq!((first.agreements.len(), first.more_agreements.as_deref()), (6, None));
    }

    #[test]
    fn what_has_no_room_is_counted_and_what_matters_most_stays() {
        let (dossier, view) = with_agreements(9, "Begeleiding");
        for agreed in AGREED {
            let least = shown(&view, (Detail::Topics, agreed), &dossier.wording);
            let first = &least.topics.expect("topics").items[0];
            let left_out = 9 - first.agreements.len();
            let more = first.more_agreements.as_deref();
            match left_out {
                0 => assert_eq!(more, None),
                1 => panic!("none leaves out one of nine"),
                _ => assert_eq!(more, Some(format!("En nog {left_out} afspraken; zie gespreksverslag.html.").as_str())),
            }
            assert!(first.agreements.iter().any(|agreement| agreement.id == "Z9"), "past its term");
        }
    }

    #[test]
    fn however_many_agreements_there_are_a_report_has_three_pages_and_says_what_is_left_out() {
        let (dossier, view) =
            with_agreements(120, &"Een lange afspraak over de begeleiding van het hele team ".repeat(4));
        let pdf = make(&view, "test", &dossier.wording, &dossier.style).expect("a PDF");
        assert!(pdf.pages <= PAGES);
        let words = pdf_extract::extract_text_from_mem(&pdf.bytes).expect("a PDF with text");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("En nog 96 afspraken; zie gespreksverslag.html"), "{words}");
    }
}
