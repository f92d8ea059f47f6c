//! Faults of entries as findings: what was probably meant, and where else it belongs.
//!
//! In: [`Fault`]s. Out: one finding each (what is merely odd once per table), lines for the file of mappings, and how many answers they set aside.
//! Must not know: submissions.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use super::mapping::{Candidate, Subject, Unmatched, questions_like};
use super::matched::{Fault, Why};
use super::participants::{Found, Participants};
use super::questions::Questions;
use super::quote::{Vocabulary, quote, quote_if, quote_number};
use super::unknown::{DIFFERENT, MOST, UnknownSchools};
use crate::base::finding::{self, Code, Finding, Source};
use crate::base::number::to_u32;
use crate::base::text::fold::fold;
use crate::base::text::nearest::nearest;
use crate::input::cell::is_mangled;
use crate::register::{School, listed};

/// Longer texts, in bytes, are no question: they are neither quoted nor offered for mapping.
const LONGEST_QUESTION: usize = 1000;

/// The findings of all faults of a year, lines for mapping, and the number of answers that they set aside.
pub(super) fn explain(
    participants: &Participants<'_>,
    questions: &[Questions<'_>],
    mut faults: Vec<Fault<'_>>,
    findings: &mut Vec<Finding>,
    unmatched: &mut Vec<Unmatched>,
) -> usize {
    if faults.is_empty() {
        return 0;
    }
    let answers = faults.iter().map(|fault| fault.answers).sum();
    together(&mut faults);
    let sites = UnknownSchools::new(participants, &faults);
    unmatched.extend(sites.unmatched(participants, &faults));
    let wordings = Wordings::of(participants, &faults);
    let mut explainer = Explainer { participants, questions, sites, wordings, indicators: HashMap::new() };
    let mut reported = HashSet::new();
    for fault in &faults {
        let source = &fault.cell_ref.row.place().source;
        // What is odd in the same way all over a table is reported once for it.
        let once = matches!(
            fault.why,
            Why::SiteLinked | Why::DateSerial(_) | Why::QuestionDrifted(..) | Why::QuestionLinked(_)
        );
        if !once || reported.insert((source.clone(), fault.why, fault.cell_ref.text)) {
            finding::add(findings, explainer.finding(fault));
        }
    }
    unmatched.extend(explainer.worded(&faults));
    answers
}

/// Faults without those that say the same of the same cell: what stands above a table holds for all its rows. What a person said is to be ignored
/// is one fault for a table, at its first cell.
fn together(faults: &mut Vec<Fault<'_>>) {
    // In place and by hashes alone: there may be millions.
    let hashes = RandomState::new();
    let mut known: HashMap<u64, u32> = HashMap::new();
    let mut kept = 0;
    for at in 0..faults.len() {
        let fault = faults[at];
        match known.entry(hashes.hash_one(cell_of(&fault))) {
            Entry::Occupied(first) if cell_of(&faults[*first.get() as usize]) == cell_of(&fault) => {
                faults[*first.get() as usize].answers += fault.answers;
            }
            entry => {
                if let Entry::Vacant(new) = entry {
                    new.insert(to_u32(kept));
                }
                faults[kept] = fault;
                kept += 1;
            }
        }
    }
    faults.truncate(kept);
}

/// What faults have alike that are one.
fn cell_of<'a>(fault: &Fault<'a>) -> (Arc<Source>, u32, u32, Why, &'a str) {
    let place = fault.cell_ref.row.place();
    match fault.why {
        Why::SiteIgnored => (place.source, 0, 0, fault.why, fault.cell_ref.text),
        why => (place.source, place.row, fault.cell_ref.column, why, ""),
    }
}

/// Makes findings of faults; what was looked up once is kept.
struct Explainer<'e, 'a> {
    participants: &'e Participants<'e>,
    questions: &'e [Questions<'e>],
    sites: UnknownSchools<'e>,
    wordings: Wordings<'a>,
    indicators: HashMap<(Option<u32>, &'a str), Meant>,
}

impl<'a> Explainer<'_, 'a> {
    fn finding(&mut self, fault: &Fault<'a>) -> Finding {
        let (participants, value) = (self.participants, fault.cell_ref.text);
        let place = || fault.cell_ref.place();
        let about = |code| Finding::new(code, place()).value(value);
        let about_number = |code| quote_number(Finding::new(code, place()), value);
        let about_question = |code| quote(Finding::new(code, place()), value);
        let school = fault.school_index.map(|school_index| participants.schools[school_index as usize].school);
        let finding = match fault.why {
            Why::SiteBlank => about(Code::SiteBlank),
            Why::SiteUnknown => self.sites.unknown(value, about, about_number),
            Why::SiteIgnored => about_question(Code::SiteIgnored),
            Why::SiteNotInYear => about_question(Code::SiteNotInYear).fact("year", participants.year.to_string()),
            Why::SiteSeveral => about_question(Code::SiteSeveral).fact("sites", several(participants, value)),
            Why::SiteDisagrees => about_question(Code::SiteDisagrees),
            Why::YearDisagrees => about_number(Code::YearDisagrees).fact("year", participants.year.to_string()),
            Why::DateUnreadable => about_number(Code::AnswerDateUnreadable),
            Why::DateElsewhere => about_number(Code::AnswerDateElsewhere).fact("year", participants.year.to_string()),
            Why::DateSerial(day) => {
                let finding = about_number(Code::AnswerDateSerial).fact("year", participants.year.to_string());
                finding.fact("date", day.to_string())
            }
            Why::DatesMonthFirst => about_number(Code::AnswerDatesMonthFirst),
            Why::DatesUnclear(dates) => about_number(Code::AnswerDatesUnclear).fact("dates", dates),
            Why::SiteLinked => about_question(Code::SiteLinked).fact("school", name(school)).fact("site", id(school)),
            Why::IndicatorBlank => about(Code::IndicatorBlank).fact("school", name(school)),
            Why::IndicatorNotForKind => {
                let finding = about_question(Code::IndicatorNotForKind).fact("norm", norm_name(participants, fault));
                finding.fact("kind", school.map_or("", |s| s.kind.as_str()))
            }
            Why::QuestionDrifted(indicator) => self.drifted(fault, indicator),
            Why::QuestionTorn(first, second) => self.torn(fault, first, second),
            Why::QuestionLinked(indicator) => self.linked(fault, indicator),
            Why::ColumnsDiffer(first) => {
                let name = |column: u32| fault.cell_ref.row.name_of(column as usize).to_owned();
                let finding = Finding::new(Code::AnswerColumnDouble, place()).value(name(fault.cell_ref.column));
                finding.fact("first", name(first)).fact("rows", 1usize)
            }
            Why::IndicatorLookAlike(indicator) => {
                let profile = fault.school_index.and_then(|school_index| participants.profile_of(school_index));
                let meant = profile.map(|p| p.questions.names_alike(indicator)).unwrap_or_default();
                let finding = about_question(Code::IndicatorMangled).fact("why", "alike");
                finding.fact("norm", norm_name(participants, fault)).fact("meant", meant)
            }
            Why::IndicatorUnknown => {
                let key = (fault.school_index.and_then(|s| participants.schools[s as usize].profile), value);
                let questions = self.questions;
                let with_texts = self.indicators.len() < MOST;
                let meant = || Meant::find(participants, questions, fault, value, with_texts);
                let is_shown = self.wordings.are_shown(fault);
                let worded = |code| quote_if(is_shown, Finding::new(code, place()), value);
                let other = |code| quote_number(Finding::new(code, place()), value);
                let tell =
                    |meant: &Meant| meant.finding(norm_name(participants, fault), about, worded, other, about_question);
                match self.indicators.get(&key) {
                    Some(meant) => tell(meant),
                    // Of so many different texts none comes back, and they would fill the memory.
                    None if self.indicators.len() >= DIFFERENT => tell(&meant()),
                    None => tell(self.indicators.entry(key).or_insert(meant())),
                }
            }
        };
        finding.fact("answers", fault.answers)
    }

    /// The id of one question with the text of another, which is the norm's own.
    fn torn(&self, fault: &Fault<'a>, first: u32, second: u32) -> Finding {
        let norm = fault
            .school_index
            .and_then(|school_index| self.participants.profile_of(school_index))
            .map(|profile| profile.questions.norm);
        let asked = |at: u32| norm.and_then(|norm| norm.asked_if(at as usize));
        let id = |at: u32| asked(at).map(|indicator| indicator.id.to_owned()).unwrap_or_default();
        let finding = Finding::new(Code::ColumnTorn, fault.cell_ref.place()).value(fault.cell_ref.text);
        finding.fact("first", id(first)).fact("second", id(second)).fact("rows", fault.answers)
    }

    /// A line for each text that is like a question, at the first place that it stands in.
    fn worded(&self, faults: &[Fault<'a>]) -> Vec<Unmatched> {
        let mut seen = HashSet::new();
        let unknown = faults.iter().filter(|fault| fault.why == Why::IndicatorUnknown);
        let line = |fault: &Fault<'a>| {
            let key =
                (fault.school_index.and_then(|s| self.participants.schools[s as usize].profile), fault.cell_ref.text);
            let Meant::Worded(norm, candidates) = self.indicators.get(&key)? else { return None };
            if !self.wordings.are_shown(fault) {
                return None;
            }
            seen.insert(key).then(|| Unmatched {
                subject: Subject::Column,
                text: fault.cell_ref.text.to_owned(),
                norm: Some(norm.clone()),
                year: self.participants.year,
                place: fault.cell_ref.place(),
                candidates: candidates.clone(),
            })
        };
        unknown.filter_map(line).collect()
    }

    /// A question that a person said a text to be.
    fn linked(&self, fault: &Fault<'a>, indicator: u32) -> Finding {
        let finding =
            Finding::new(Code::ColumnLinked, fault.cell_ref.place()).value(fault.cell_ref.text).fact("kind", "row");
        let profile = fault.school_index.and_then(|school_index| self.participants.profile_of(school_index));
        let asked = profile.and_then(|p| Some((p.questions, p.questions.norm.asked_if(indicator as usize)?)));
        let Some((questions, asked)) = asked else { return finding };
        let link = self.participants.question_link(fault.cell_ref.text, questions);
        let finding = finding.fact("link", link.map(|link| link.place.to_string()).unwrap_or_default());
        finding.fact("indicator", asked.id).fact("text", asked.text).fact("norm", questions.norm.name())
    }

    /// A question in other words: both texts.
    fn drifted(&self, fault: &Fault<'a>, indicator: u32) -> Finding {
        let words = fault.cell_ref.text;
        let finding = Finding::new(Code::QuestionDrifted, fault.cell_ref.place());
        let norm = fault
            .school_index
            .and_then(|school_index| self.participants.profile_of(school_index))
            .map(|profile| profile.questions.norm);
        let Some((norm, asked)) = norm.and_then(|norm| Some((norm, norm.asked_if(indicator as usize)?))) else {
            return finding;
        };
        let finding = finding.fact("indicator", asked.id).fact("text", asked.text).fact("norm", norm.name());
        match self.wordings.are_shown(fault) {
            true => finding.value(words).fact("words", words),
            false => finding.fact("words", "\u{2026}"),
        }
    }
}

/// Which questions in other words than the norm's may be shown: those that more than one school has, as they stood in a form, and those that have
/// no other words than the questions of the norm. What a school wrote behind a question may be about a pupil.
struct Wordings<'a> {
    /// By text: the school that has it; `None`: more than one.
    schools: HashMap<&'a str, Option<u32>>,
    /// By profile.
    words: Vec<Vocabulary>,
    /// The profile of each school.
    profiles: Vec<Option<u32>>,
}

impl<'a> Wordings<'a> {
    fn of(participants: &Participants<'_>, faults: &[Fault<'a>]) -> Wordings<'a> {
        let mut schools: HashMap<&str, Option<u32>> = HashMap::new();
        let is_question = |fault: &&Fault| matches!(fault.why, Why::IndicatorUnknown | Why::QuestionDrifted(..));
        for fault in faults.iter().filter(is_question) {
            let Some(school_index) = fault.school_index else { continue };
            let known = schools.entry(fault.cell_ref.text).or_insert(Some(school_index));
            *known = known.filter(|other| *other == school_index);
        }
        let words = participants.profiles.iter().map(|profile| Vocabulary::of(profile.questions.norm)).collect();
        Wordings {
            schools,
            words,
            profiles: participants.schools.iter().map(|school_index| school_index.profile).collect(),
        }
    }

    fn are_shown(&self, fault: &Fault<'a>) -> bool {
        let text = fault.cell_ref.text;
        let is_shared = self.schools.get(text).is_some_and(Option::is_none);
        let profile =
            fault.school_index.and_then(|school_index| self.profiles.get(school_index as usize).copied().flatten());
        let words = profile.and_then(|profile| self.words.get(profile as usize));
        text.len() <= LONGEST_QUESTION && (is_shared || words.is_some_and(|words| words.has(text)))
    }
}

fn several(participants: &Participants<'_>, text: &str) -> String {
    match participants.find(text) {
        Found::Several(sites) => listed(&sites),
        _ => String::new(),
    }
}

fn id(school: Option<&std::sync::Arc<School>>) -> String {
    school.map(|s| s.id.to_string()).unwrap_or_default()
}

fn name(school: Option<&std::sync::Arc<School>>) -> String {
    school.map(|s| s.name.clone()).unwrap_or_default()
}

fn norm_name(participants: &Participants<'_>, fault: &Fault<'_>) -> String {
    fault
        .school_index
        .and_then(|school_index| participants.profile_of(school_index))
        .map(|p| p.questions.norm.name())
        .unwrap_or_default()
}

/// What an unknown indicator may be.
enum Meant {
    /// A spreadsheet made something else of it: of these ids one.
    Mangled(Vec<String>),
    /// One of these norms knows it.
    OtherNorm(String),
    /// These questions of the norm share it.
    Shared(String),
    /// Nothing knows it; the closest id of the school's norm.
    Near(Vec<String>),
    /// The same, and these questions of the norm are like it.
    Worded(String, Vec<Candidate>),
}

impl Meant {
    /// `with_texts`: whether it is compared with the texts of the questions.
    fn find(
        participants: &Participants<'_>,
        questions: &[Questions<'_>],
        fault: &Fault<'_>,
        value: &str,
        with_texts: bool,
    ) -> Meant {
        let others: Vec<_> = questions.iter().filter(|q| q.find(value).is_some()).map(|q| q.norm.name()).collect();
        if !others.is_empty() {
            return Meant::OtherNorm(others.join(", "));
        }
        let profile = fault.school_index.and_then(|school_index| participants.profile_of(school_index));
        let shared = profile.map(|profile| (profile.questions, profile.questions.sharing(&fold(value))));
        if let Some((questions, shared)) = shared.filter(|(_, shared)| !shared.is_empty()) {
            return Meant::Shared(questions.ids(&shared));
        }
        let known = || profile.into_iter().flat_map(|p| p.questions.norm.all_asked()).map(|asked| asked.id);
        let mangled: Vec<String> = known().filter(|id| is_mangled(value, id)).map(str::to_owned).collect();
        if !mangled.is_empty() {
            return Meant::Mangled(mangled);
        }
        let near: Vec<_> = nearest(value, known(), 1).into_iter().map(str::to_owned).collect();
        // No id, then perhaps a question in other words.
        if let Some(profile) = profile.filter(|_| near.is_empty() && with_texts && value.len() <= LONGEST_QUESTION) {
            let like = questions_like(value, profile.questions);
            if !like.is_empty() {
                return Meant::Worded(profile.questions.norm.id.clone(), like);
            }
        }
        Meant::Near(near)
    }

    /// `whole` makes a finding about a text of the norm, `worded` one about a question in other words, `known` one that quotes what is nearly an id, `other` one about what may be anything.
    fn finding(
        &self,
        norm: String,
        whole: impl Fn(Code) -> Finding,
        worded: impl Fn(Code) -> Finding,
        other: impl Fn(Code) -> Finding,
        known: impl Fn(Code) -> Finding,
    ) -> Finding {
        match self {
            Meant::OtherNorm(other) => {
                known(Code::IndicatorOfOtherNorm).fact("norm", norm).fact("other", other.as_str())
            }
            Meant::Shared(ids) => {
                let finding = whole(Code::QuestionTextShared).fact("norm", norm).fact("questions", ids.as_str());
                finding.fact("rows", 1usize)
            }
            Meant::Mangled(ids) => {
                known(Code::IndicatorMangled).fact("why", "unknown").fact("norm", norm).fact("meant", ids.join(", "))
            }
            Meant::Worded(_, like) => {
                let near = like.first().map(|best| format!("{} ({})", best.target, best.text)).unwrap_or_default();
                let finding = worded(Code::IndicatorUnknown).fact("norm", norm);
                finding.fact("found", 1usize).fact("near", near)
            }
            Meant::Near(near) => {
                let code = Code::IndicatorUnknown;
                let finding = if near.is_empty() { other(code) } else { known(code) };
                finding.fact("norm", norm).fact("found", near.len()).fact("near", near.join(", "))
            }
        }
    }
}
