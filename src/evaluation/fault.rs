//! Faults of entries as findings: what was probably meant, and where else it belongs.
//!
//! In: [`Fault`]s. Out: one finding each (what is merely odd once per table), lines for the file of mappings, and how many answers they set aside.
//! Must not know: submissions.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::mapping::{Candidate, Subject, Unmatched};
use super::questions::Questions;
use super::quote::{is_short, quote, quote_number};
use super::roll::{Found, Roll};
use super::sift::{Fault, Why};
use crate::cell;
use crate::finding::{Code, Finding};
use crate::fold::fold;
use crate::nearest::{likeness, nearest};
use crate::register::School;

/// So many different unknown schools get candidates: with more of them the register is the wrong one, and the cost stays bounded.
const MOST: usize = 500;

/// So many pairs of an unknown and a registered school are compared.
const PAIRS: usize = 400_000;

/// From so many percent on a text is a school that was typed otherwise, not what somebody says about a pupil.
const NAME: u8 = 55;

/// From so many percent on a text is another wording of a question.
const WORDING: u8 = 40;

/// No school has a longer name, in characters.
const LONGEST_NAME: usize = 100;

/// Longer texts are not offered for mapping: no name or number of a school is so long.
const LONGEST: usize = 200;

/// The findings of all faults of a year, lines for mapping, and the number of answers that they set aside.
pub(super) fn explain(
    roll: &Roll<'_>,
    questions: &[Questions<'_>],
    faults: &[Fault<'_>],
    findings: &mut Vec<Finding>,
    unmatched: &mut Vec<Unmatched>,
) -> usize {
    if faults.is_empty() {
        return 0;
    }
    let sites = Sites::new(roll, faults);
    unmatched.extend(sites.unmatched(roll, faults));
    let mut explainer = Explainer { roll, questions, sites, indicators: HashMap::new() };
    let mut told = HashSet::new();
    for fault in &together(faults) {
        let source = &fault.spot.row.place().source;
        // What is odd in the same way all over a table is told once for it.
        let once = matches!(fault.why, Why::SiteLinked | Why::DateSerial(_) | Why::QuestionDrifted(_));
        if !once || told.insert((source.clone(), std::mem::discriminant(&fault.why), fault.spot.text)) {
            findings.push(explainer.finding(fault));
        }
    }
    faults.iter().map(|fault| fault.answers).sum()
}

/// Faults without those that say the same of the same cell: what stands above a table holds for all its rows.
fn together<'a>(faults: &[Fault<'a>]) -> Vec<Fault<'a>> {
    let mut known: HashMap<_, usize> = HashMap::new();
    let mut together: Vec<Fault<'a>> = Vec::with_capacity(faults.len());
    for fault in faults {
        let place = fault.spot.row.place();
        let key = (place.source.clone(), place.row, fault.spot.column, fault.why);
        match known.entry(key) {
            Entry::Occupied(at) => together[*at.get()].answers += fault.answers,
            Entry::Vacant(new) => {
                new.insert(together.len());
                together.push(*fault);
            }
        }
    }
    together
}

/// Makes findings of faults; what was looked up once is kept.
struct Explainer<'e, 'a> {
    roll: &'e Roll<'e>,
    questions: &'e [Questions<'e>],
    sites: Sites<'e>,
    indicators: HashMap<(Option<u32>, &'a str), Meant>,
}

impl<'a> Explainer<'_, 'a> {
    fn finding(&mut self, fault: &Fault<'a>) -> Finding {
        let (roll, value) = (self.roll, fault.spot.text);
        let place = || fault.spot.place();
        let about = |code| Finding::new(code, place()).value(value);
        let about_number = |code| quote_number(Finding::new(code, place()), value);
        let about_question = |code| quote(Finding::new(code, place()), value);
        let school = fault.seat.map(|seat| roll.seats[seat as usize].school);
        let finding = match fault.why {
            Why::SiteBlank => about(Code::SiteBlank),
            Why::SiteUnknown => self.sites.unknown(value, about, about_number),
            Why::SiteNotInYear => about_question(Code::SiteNotInYear).fact("year", roll.year.to_string()),
            Why::SiteSeveral => about_question(Code::SiteSeveral).fact("sites", several(roll, value)),
            Why::SiteDisagrees => about_question(Code::SiteDisagrees),
            Why::YearDisagrees => about_number(Code::YearDisagrees).fact("year", roll.year.to_string()),
            Why::DateUnreadable => about_number(Code::AnswerDateUnreadable),
            Why::DateSerial(day) => {
                let finding = about_number(Code::AnswerDateSerial).fact("year", roll.year.to_string());
                finding.fact("date", day.to_string())
            }
            Why::SiteLinked => about_question(Code::SiteLinked).fact("school", name(school)).fact("site", id(school)),
            Why::IndicatorBlank => about(Code::IndicatorBlank).fact("school", name(school)),
            Why::IndicatorNotForKind => {
                let finding = about_question(Code::IndicatorNotForKind).fact("norm", norm_name(roll, fault));
                finding.fact("kind", school.map_or("", |s| s.kind.as_str()))
            }
            Why::QuestionDrifted(indicator) => self.drifted(fault, indicator),
            Why::IndicatorUnknown => {
                let key = (fault.seat.and_then(|s| roll.seats[s as usize].profile), value);
                let questions = self.questions;
                let meant = self.indicators.entry(key).or_insert_with(|| Meant::find(roll, questions, fault, value));
                meant.finding(norm_name(roll, fault), about_question)
            }
        };
        finding.fact("answers", fault.answers)
    }

    /// A question in other words: both texts.
    fn drifted(&self, fault: &Fault<'a>, indicator: u32) -> Finding {
        let words = fault.spot.text;
        let finding = Finding::new(Code::QuestionDrifted, fault.spot.place());
        let norm = fault.seat.and_then(|seat| self.roll.profile_of(seat)).map(|profile| profile.questions.norm);
        let Some((norm, asked)) = norm.and_then(|norm| Some((norm, norm.indicators.get(indicator as usize)?))) else {
            return finding;
        };
        let finding = finding.fact("indicator", &asked.id).fact("text", &asked.text).fact("norm", norm.name());
        // What is nothing like the question was perhaps shifted here, and may be about a pupil.
        let is_wording = likeness(&fold(words), &fold(&asked.text)) >= WORDING;
        match is_wording || is_short(words) {
            true => finding.value(words).fact("words", words),
            false => finding.fact("words", "\u{2026}"),
        }
    }
}

fn several(roll: &Roll<'_>, text: &str) -> String {
    match roll.find(text) {
        Found::Several(sites) => sites.join(", "),
        _ => String::new(),
    }
}

fn id(school: Option<&std::sync::Arc<School>>) -> String {
    school.map(|s| s.id.to_string()).unwrap_or_default()
}

fn name(school: Option<&std::sync::Arc<School>>) -> String {
    school.map(|s| s.name.clone()).unwrap_or_default()
}

fn norm_name(roll: &Roll<'_>, fault: &Fault<'_>) -> String {
    fault.seat.and_then(|seat| roll.profile_of(seat)).map(|p| p.questions.norm.name()).unwrap_or_default()
}

/// What an unknown indicator may be.
enum Meant {
    /// A spreadsheet made something else of it: of these ids one.
    Mangled(Vec<String>),
    /// One of these norms knows it.
    OtherNorm(String),
    /// Nothing knows it; the closest id of the school's norm.
    Near(Vec<String>),
}

impl Meant {
    fn find(roll: &Roll<'_>, questions: &[Questions<'_>], fault: &Fault<'_>, value: &str) -> Meant {
        let others: Vec<_> = questions.iter().filter(|q| q.find(value).is_some()).map(|q| q.norm.name()).collect();
        if !others.is_empty() {
            return Meant::OtherNorm(others.join(", "));
        }
        let profile = fault.seat.and_then(|seat| roll.profile_of(seat));
        let known = || profile.into_iter().flat_map(|p| &p.questions.norm.indicators).map(|i| i.id.as_str());
        let mangled: Vec<String> = known().filter(|id| is_mangled(value, id)).map(str::to_owned).collect();
        if !mangled.is_empty() {
            return Meant::Mangled(mangled);
        }
        let ids = profile.into_iter().flat_map(|p| &p.questions.norm.indicators).map(|i| i.id.as_str());
        Meant::Near(nearest(value, ids, 1).into_iter().map(str::to_owned).collect())
    }

    fn finding(&self, norm: String, about: impl Fn(Code) -> Finding) -> Finding {
        match self {
            Meant::OtherNorm(other) => {
                about(Code::IndicatorOfOtherNorm).fact("norm", norm).fact("other", other.as_str())
            }
            Meant::Mangled(ids) => about(Code::IndicatorMangled).fact("norm", norm).fact("meant", ids.join(", ")),
            Meant::Near(near) => {
                let finding = about(Code::IndicatorUnknown).fact("norm", norm);
                finding.fact("found", near.len()).fact("near", near.join(", "))
            }
        }
    }
}

/// Whether a spreadsheet may have made this of an id: `100` of `0100`, a date in February of `1-2`, `1,1` of `1.1`, `1.1` of `1.10`.
fn is_mangled(value: &str, id: &str) -> bool {
    let same_number = number(value).is_some_and(|value| number(id) == Some(value));
    let same_but_mark = value.replace(',', ".") == id.replace(',', ".");
    same_number || same_but_mark || cell::typed_as(value).is_some_and(|typed| typed.contains(&cell::day_and_month(id)))
}

/// The whole part and the decimals of a number, without the zeros that say nothing.
fn number(text: &str) -> Option<(&str, &str)> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    (!whole.is_empty() && are_digits(whole) && are_digits(decimals))
        .then(|| (whole.trim_start_matches('0'), decimals.trim_end_matches('0')))
}

/// What unknown schools may be, each looked up once.
struct Sites<'a> {
    /// Sites without the zeros in front; blank where several sites are the same without them.
    bare: HashMap<&'a str, &'a str>,
    like: BTreeMap<&'a str, Vec<Candidate>>,
}

impl<'a> Sites<'a> {
    fn new(roll: &'a Roll<'_>, faults: &[Fault<'a>]) -> Sites<'a> {
        let unknown: BTreeSet<&str> =
            faults.iter().filter(|fault| fault.why == Why::SiteUnknown).map(|fault| fault.spot.text).collect();
        let mut bare: HashMap<&str, &str> = HashMap::new();
        for site in roll.sites() {
            bare.entry(site.trim_start_matches('0')).and_modify(|other| *other = "").or_insert(site);
        }
        // In order of text, so that which ones get candidates does not depend on the order of rows.
        let most = MOST.min(PAIRS / roll.seats.len().max(1));
        let candidates =
            |(n, text): (usize, &'a str)| (text, if n < most { candidates(roll, text) } else { Vec::new() });
        Sites { bare, like: unknown.into_iter().enumerate().map(candidates).collect() }
    }

    fn meant(&self, text: &str) -> Option<&'a str> {
        let bare = self.bare.get(text).or_else(|| self.bare.get(text.to_uppercase().as_str()));
        bare.copied().filter(|site| !site.is_empty())
    }

    /// `known` makes a finding that quotes a text, `other` one about what may be anything: only what is like a school is quoted whole.
    fn unknown(&self, value: &str, known: impl Fn(Code) -> Finding, other: impl Fn(Code) -> Finding) -> Finding {
        if let Some(meant) = self.meant(value) {
            return known(Code::SiteLostZero).fact("meant", meant);
        }
        let like = self.like.get(value).map(Vec::as_slice).unwrap_or_default();
        let is_name = like.iter().any(|candidate| candidate.likeness >= NAME) && value.chars().count() <= LONGEST_NAME;
        let near: Vec<_> = like.iter().map(|candidate| format!("{} ({})", candidate.target, candidate.text)).collect();
        let finding = if is_name { known(Code::SiteUnknown).fact("length", "short") } else { other(Code::SiteUnknown) };
        finding.fact("found", near.len()).fact("near", near.join(", "))
    }

    /// A line for each unknown school, at the first place that it stands in.
    fn unmatched(&self, roll: &Roll<'_>, faults: &[Fault<'a>]) -> Vec<Unmatched> {
        let mut seen = HashSet::new();
        let unknown = faults.iter().filter(|fault| fault.why == Why::SiteUnknown && fault.spot.text.len() <= LONGEST);
        let first = unknown.filter(|fault| seen.insert(fault.spot.text));
        let line = |fault: &Fault<'a>| Unmatched {
            subject: Subject::School,
            text: fault.spot.text.to_owned(),
            norm: None,
            year: roll.year,
            place: fault.spot.place(),
            candidates: self.like.get(fault.spot.text).cloned().unwrap_or_default(),
        };
        first.map(line).collect()
    }
}

/// What an unknown school may be: a number that differs in a letter or two, or a name that is alike.
fn candidates(roll: &Roll<'_>, text: &str) -> Vec<Candidate> {
    let near = nearest(text, roll.sites(), 3);
    let mut candidates: Vec<Candidate> = near.iter().map(|site| roll.candidate(site, text)).collect();
    candidates.extend(roll.like(text).into_iter().filter(|candidate| !near.contains(&candidate.target.as_str())));
    candidates.truncate(3);
    candidates
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_makes_of_an_id_is_known_again() {
        let made = [
            ("100", "0100"),
            ("1.1", "1.10"),
            ("1,1", "1.10"),
            ("1", "1.0"),
            ("1,1", "1.1"),
            ("2026-02-01", "1-2"),
            ("01-feb", "1-2"),
            ("mei-25", "5-25"),
        ];
        for (value, id) in made {
            assert!(is_mangled(value, id), "{value} of {id}");
        }
        for (value, id) in [("100", "10"), ("1.1", "1.01"), ("V1", "V.1"), ("", "0"), ("feb", "1-2")] {
            assert!(!is_mangled(value, id), "{value} of {id}");
        }
    }
}
