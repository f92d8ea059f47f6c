//! Who can help (wie kan meedenken): for each gap, schools nearby that said that they share their approach, and that solved the same gap or meet the standard.
//!
//! In: the results of all years, the topics of the last, and the register (for mergers). Out: [`Help`]. Nothing of what such a school scored is in it. Must not
//! know: reports, words.

use std::cmp::Reverse;
use std::collections::HashSet;

use rayon::prelude::*;

use super::history::{Before, YearResults};
use super::topic::Topic;
use crate::base::quick_map::QuickMap;
use crate::judge::{Assessment, Verdict};
use crate::register::{Register, School, Sector, SiteId};

/// No more schools than these are named for one gap.
const MOST: usize = 3;

/// How near the schools are that can help; the nearest that there are is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// In the same wijk.
    District,
    /// Of the same board (bevoegd gezag).
    Board,
    /// In the same sector.
    Sector,
}

impl Nearness {
    /// The word in tables (nabijheid), and the end of the ids of its messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Nearness::District => "wijk",
            Nearness::Board => "bevoegd_gezag",
            Nearness::Sector => "povo",
        }
    }
}

/// The schools that can help with one gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// Index of the topic.
    pub topic: usize,
    /// How near they are.
    pub nearness: Nearness,
    /// Indices of their assessments in the year: those that solved it first, then by name. Never empty.
    pub schools: Vec<usize>,
}

/// Who can help with the gaps of the last of these years, in order of topic; a gap for which there is nobody is left out.
pub(crate) fn helpers(years: &[YearResults], topics: &[Topic], register: &Register) -> Vec<Help> {
    let Some((now, past)) = years.split_last() else { return Vec::new() };
    let ready = Ready::of(&now.assessments, past, register);
    if ready.near.is_empty() {
        return Vec::new();
    }
    let of_topic = |(at, topic): (usize, &Topic)| ready.help(at, topic, register);
    topics.par_iter().enumerate().filter_map(of_topic).collect()
}

/// What a helper must have in common with the school, beside the standard: sector and norm in whatever version, and what is near.
#[derive(PartialEq, Eq, Hash)]
struct Key<'a> {
    sector: Sector,
    norm: &'a str,
    near: Near<'a>,
}

/// What two schools have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Near<'a> {
    District(&'a str),
    BoardNumber(&'a str),
    Board(&'a str),
    Sector,
}

impl<'a> Near<'a> {
    /// All that a school can have in common with others, the nearest first.
    fn of(school: &'a School) -> [(Nearness, Vec<Near<'a>>); 3] {
        let number = school.board_number.as_deref().map(Near::BoardNumber);
        let board = number.into_iter().chain(school.board.as_deref().map(Near::Board));
        [
            (Nearness::District, school.district.as_deref().map(Near::District).into_iter().collect()),
            (Nearness::Board, board.collect()),
            (Nearness::Sector, vec![Near::Sector]),
        ]
    }
}

/// A school that can help, by its number in [`Ready::sharing`]: those that solved the gap first, then by name.
type Candidate = (Reverse<bool>, usize);

/// The schools that share their approach, by what they are near to and by the id of what they meet, each list in order.
struct Ready<'a> {
    now: &'a [Assessment],
    /// The indices of their assessments, in order of name.
    sharing: Vec<usize>,
    /// The sites that some other one carries on for, now or later.
    ending: HashSet<&'a SiteId>,
    near: QuickMap<Key<'a>, QuickMap<&'a str, Vec<Candidate>>>,
}

impl<'a> Ready<'a> {
    fn of(now: &'a [Assessment], past: &[YearResults], register: &'a Register) -> Ready<'a> {
        let mut near: QuickMap<Key, QuickMap<&str, Vec<Candidate>>> = QuickMap::default();
        let is_sharing = |at: &usize| {
            let own = &now[*at].evaluation;
            own.school.shares == Some(true) && own.submission.is_some()
        };
        let mut sharing: Vec<usize> = (0..now.len()).filter(is_sharing).collect();
        sharing.sort_by_key(|at| (now[*at].evaluation.school.name.as_str(), &now[*at].evaluation.school.id));
        for (place, at) in sharing.iter().enumerate() {
            let own = &now[*at];
            let (school, norm) = (&*own.evaluation.school, &*own.evaluation.norm);
            let before = Before::of(own, past, register);
            let met = own.judgements.iter().filter(|judgement| judgement.verdict == Verdict::Met);
            let met =
                met.map(|met| (&*norm.standards[met.standard].id, (Reverse(before.had_gap(met.standard)), place)));
            let met: Vec<(&str, Candidate)> = met.collect();
            let near_to = Near::of(school).into_iter().flat_map(|(_, near)| near).filter(|_| !met.is_empty());
            for near_by in near_to {
                let lists = near.entry(Key { sector: school.sector, norm: &norm.id, near: near_by }).or_default();
                met.iter().for_each(|(standard, candidate)| lists.entry(*standard).or_default().push(*candidate));
            }
        }
        near.values_mut().flat_map(QuickMap::values_mut).for_each(|candidates| candidates.sort_unstable());
        let ending = register.rows().iter().filter(|row| row.successor.is_some()).map(|row| &row.id).collect();
        Ready { now, sharing, ending, near }
    }

    fn help(&self, index: usize, topic: &Topic, register: &Register) -> Option<Help> {
        let standard = topic.standard.filter(|_| topic.verdict == Verdict::NotMet)?;
        let own = &self.now[topic.assessment].evaluation;
        let (school, norm) = (&*own.school, &*own.norm);
        let standard = norm.standards[standard].id.as_str();
        let is_ending = self.ending.contains(&school.id);
        let may_be_one = |other: &SiteId| is_ending || self.ending.contains(other);
        let is_one = |other: &SiteId| may_be_one(other) && are_one(school, other, register);
        let is_other = |found: &&Candidate| {
            let at = self.sharing[found.1];
            at != topic.assessment && !is_one(&self.now[at].evaluation.school.id)
        };
        Near::of(school).into_iter().find_map(|(nearness, all)| {
            let lists = all
                .into_iter()
                .filter_map(|near| self.near.get(&Key { sector: school.sector, norm: &norm.id, near })?.get(standard));
            // So many of each are enough for so many of all.
            let mut found: Vec<&Candidate> = lists.flat_map(|list| list.iter().filter(is_other).take(MOST)).collect();
            found.sort();
            found.dedup();
            let schools: Vec<usize> = found.into_iter().take(MOST).map(|found| self.sharing[found.1]).collect();
            (!schools.is_empty()).then_some(Help { topic: index, nearness, schools })
        })
    }
}

/// Whether one of two schools carries on for the other, now or later.
fn are_one(own: &School, other: &SiteId, register: &Register) -> bool {
    let names = |from: &SiteId, to: &SiteId| register.site(from).iter().any(|row| row.successor.as_ref() == Some(to));
    names(&own.id, other) || names(other, &own.id)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::intake::Evaluation;
    use crate::intake::testing::{levels, of};
    use crate::judge::assess;
    use crate::norm::testing::norm;
    use crate::norm::{Norm, Rule};
    use crate::register::testing::{school, site, year};
    use crate::trend::{history, topic};

    /// A school: site, wijk, board, whether it shares, and its one answer last year and now (`_`: nothing handed in).
    type Row = (&'static str, &'static str, &'static str, Option<bool>, char, char);

    fn registered((id, district, board, shares, ..): &Row) -> School {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        School { district: some(district), board_number: some(board), shares: *shares, ..school(id) }
    }

    fn results(start: u16, norm: &Arc<Norm>, rows: &[Row], register: &Register) -> YearResults {
        let answer = |row: &Row| if start == 2025 { row.5 } else { row.4 };
        let judged = rows.iter().map(|row| {
            let given = Some(answer(row)).filter(|given| *given != '_').map(|given| levels(&given.to_string()));
            let own = of(row.0, start, norm, given.as_deref());
            let school = register.find(&site(row.0), year(start)).expect("registered").clone();
            assess(&Arc::new(Evaluation { school, ..(*own).clone() }), &[])
        });
        YearResults { year: year(start), assessments: judged.collect() }
    }

    /// Who can help with each gap: the school with the gap, how near, and who.
    fn found(rows: &[Row], register: &Register) -> Vec<(String, Nearness, Vec<String>)> {
        let norm = Arc::new(norm(&[("S", Rule::ALL, 1)]));
        let mut years = vec![results(2024, &norm, rows, register), results(2025, &norm, rows, register)];
        history::mark(&mut years, register);
        let now = &years[1].assessments;
        let topics = topic::topics(now, &[], register);
        let id = |at: usize| now[at].evaluation.school.id.to_string();
        let all = helpers(&years, &topics, register).into_iter();
        all.map(|help| {
            (topics[help.topic].school.to_string(), help.nearness, help.schools.into_iter().map(id).collect())
        })
        .collect()
    }

    fn of_rows(rows: &[Row]) -> Vec<(String, Nearness, Vec<String>)> {
        found(rows, &Register::new(rows.iter().map(registered).collect()))
    }

    #[test]
    fn those_in_the_wijk_go_before_those_of_the_board_and_of_the_sector() {
        let gap: Row = ("99AA00", "Hout", "1", None, '1', '1');
        let sector: Row = ("99AA01", "Poort", "2", Some(true), '4', '4');
        let board: Row = ("99AA02", "Poort", "1", Some(true), '4', '4');
        let wijk: Row = ("99AA03", "Hout", "3", Some(true), '4', '4');
        let who =
            |rows: &[Row]| of_rows(rows).into_iter().map(|(_, near, who)| (near, who.join(" "))).collect::<Vec<_>>();
        assert_eq!(who(&[gap, sector]), [(Nearness::Sector, "99AA01".into())]);
        assert_eq!(who(&[gap, sector, board]), [(Nearness::Board, "99AA02".into())]);
        assert_eq!(who(&[gap, sector, board, wijk]), [(Nearness::District, "99AA03".into())]);
        assert_eq!(
            who(&[("99AA00", "", "", None, '1', '1'), ("99AA01", "", "", Some(true), '4', '4')]),
            [(Nearness::Sector, "99AA01".into())],
            "no wijk is no wijk in common"
        );
    }

    #[test]
    fn who_solved_the_gap_comes_first_then_by_name_and_no_more_than_three() {
        let row = |id, before, now| (id, "Hout", "1", Some(true), before, now);
        let rows = [
            ("99AA00", "Hout", "1", None, '1', '1'),
            row("99AA01", '4', '4'),
            row("99AA02", '4', '4'),
            row("99AA03", '1', '3'),
            row("99AA04", '_', '4'),
        ];
        assert_eq!(of_rows(&rows)[0].2, ["99AA03", "99AA01", "99AA02"]);
    }

    #[test]
    fn nobody_is_named_who_does_not_share_is_silent_has_the_gap_or_is_the_school_itself() {
        let gap: Row = ("99AA00", "Hout", "1", Some(true), '1', '1');
        for (shares, now) in [(None, '4'), (Some(false), '4'), (Some(true), '_'), (Some(true), '1'), (Some(true), '.')]
        {
            assert_eq!(of_rows(&[gap, ("99AA01", "Hout", "1", shares, '4', now)]), [], "{shares:?} {now}");
        }
    }

    #[test]
    fn a_school_that_goes_over_into_the_one_with_the_gap_does_not_help_it() {
        let rows: [Row; 3] = [
            ("99AA00", "Hout", "1", None, '1', '1'),
            ("99AA01", "Hout", "1", Some(true), '4', '4'),
            ("99AA02", "Poort", "2", Some(true), '4', '4'),
        ];
        let mut schools: Vec<School> = rows.iter().map(registered).collect();
        schools[1].successor = Some(site("99AA00"));
        let found = found(&rows, &Register::new(schools));
        assert_eq!(found, [("99AA00".to_owned(), Nearness::Sector, vec!["99AA02".to_owned()])]);
    }

    fn any_row() -> impl Strategy<Value = (usize, usize, Option<bool>, char, char)> {
        let given = || prop::sample::select(vec!['1', '4', '.', '_']);
        (0usize..3, 0usize..3, prop::option::of(any::<bool>()), given(), given())
    }

    proptest! {
        /// Helpers share, meet the standard and are not the school itself; more schools never make them others than the nearest.
        #[test]
        fn helpers_only_name_schools_that_share(rows in prop::collection::vec(any_row(), 1..8)) {
            const SITES: [&str; 8] = ["99AA00", "99AA01", "99AA02", "99AA03", "99AA04", "99AA05", "99AA06", "99AA07"];
            const PLACES: [&str; 3] = ["", "Hout", "Poort"];
            let row = |(at, (district, board, shares, before, now)): (usize, &(usize, usize, Option<bool>, char, char))| {
                (SITES[at], PLACES[*district], PLACES[*board], *shares, *before, *now)
            };
            let rows: Vec<Row> = rows.iter().enumerate().map(row).collect();
            for (gap, _, helpers) in of_rows(&rows) {
                prop_assert!((1..=MOST).contains(&helpers.len()));
                for helper in helpers {
                    let of = rows.iter().find(|row| row.0 == helper).expect("a school");
                    prop_assert!(of.3 == Some(true) && of.5 == '4' && helper != gap, "{helper} {gap}");
                }
            }
        }
    }
}
