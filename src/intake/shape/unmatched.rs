//! Columns of a wide table that nothing matches: what they may be, and what is lost until somebody says so.
//!
//! In: such columns and the norms that the schools of the sheet follow. Out: lines for the file of mappings, findings, and how many answers are set
//! aside. Nothing is used on a likeness. Must not know: rows of schools.

use std::collections::HashMap;

use super::asked::{self, Asked, ask, without_groups};
use super::{Known, Noticed, role, schools};
use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::base::text::nearest::likeness;
use crate::input::cell::Columns;
use crate::input::source::Sheet;
use crate::intake::mapping::{
    Candidate, Subject, Unmatched, all_questions_like, assign, school_column, school_column_like,
};
use crate::intake::questions::Questions;
use crate::intake::quote::is_short;
use crate::norm::{Bands, Norm, Reading, Scale};

/// From so many percent on a text is taken for another wording of a question: not to use it, but to call it an error that it is not used.
const ALIKE: u8 = 50;

/// The same for a column of numbers and a question that asks for one.
const LIKE_A_NUMBER: u8 = 40;

/// So many columns of a sheet get candidates: with more of them it is another sheet, and the cost stays bounded.
const MOST: usize = 500;

/// Rows that are looked at: more of the same tell nothing new.
const ROWS: usize = 2000;

/// Columns that nothing uses.
#[derive(Clone, Copy)]
pub(super) struct Unused<'s> {
    pub sheet: &'s Sheet,
    /// Their numbers.
    pub columns: &'s [usize],
    /// What every column of the sheet asks, by norm.
    pub asked: &'s [Vec<Asked>],
    /// The norms that the schools of the sheet follow.
    pub norms: &'s [usize],
    /// Whether it is known which school a row is of.
    pub knows_school: bool,
    /// Whether no column asks a question: then perhaps every answer has a row of its own.
    pub lacks_questions: bool,
}

/// Lists the columns for people to map, and reports those that seem to ask a question. Gives the number of answers that are set aside with them.
pub(super) fn report(unused: &Unused, known: Known, noticed: &mut Noticed) -> usize {
    let lines = list(unused, known, noticed);
    let (mut aside, mut others) = (0, Vec::new());
    for (at, header) in headers(unused) {
        // The lines are in order of column.
        let of_column = lines.partition_point(|line| line.column < at)..lines.partition_point(|line| line.column <= at);
        let raw = lines[of_column.clone()].iter().map(|line| line.likeness).max().unwrap_or(0);
        let candidates = lines[of_column].iter().flat_map(|line| &line.unmatched.candidates);
        let best = candidates.rev().max_by_key(|candidate| candidate.likeness);
        let about = |code| Finding::new(code, unused.sheet.header_place(at)).value(header);
        let torn = unused.norms.iter().find_map(|norm| match &unused.asked[at][*norm] {
            Asked::Torn(id, text) => Some((&known.questions[*norm], *id, *text)),
            _ => None,
        });
        let alike = unused.norms.iter().find_map(|norm| match &unused.asked[at][*norm] {
            Asked::LookAlike(question) => Some((&known.questions[*norm], *question)),
            _ => None,
        });
        let answers = unused.sheet.rows().filter(|row| !row.cell(at).is_empty()).count();
        if let Some((questions, id, text)) = torn {
            let name = |question: u32| questions.norm.asked(question as usize).id;
            let finding = about(Code::ColumnTorn).fact("first", name(id)).fact("second", name(text));
            noticed.findings.push(finding.fact("rows", answers));
            aside += answers;
        } else if let Some((questions, shared)) = shared(unused, known, header) {
            let finding = about(Code::QuestionTextShared).fact("questions", questions.ids(&shared));
            noticed.findings.push(finding.fact("norm", questions.norm.name()).fact("rows", answers));
            aside += answers;
        } else if let Some((questions, question)) = alike {
            let finding = about(Code::IndicatorMangled).fact("length", "short").fact("why", "alike");
            let finding = finding.fact("norm", questions.norm.name()).fact("meant", questions.names_alike(question));
            noticed.findings.push(finding.fact("answers", answers).fact("rows", answers));
            aside += answers;
        } else if let Some(why) = asks(unused, known, at, raw) {
            let why = if best.is_none() && raw >= ALIKE { "taken" } else { why };
            let finding = about(Code::ColumnUnmatched).fact("why", why).fact("found", usize::from(best.is_some()));
            let (near, text) = best.map_or(("", ""), |best| (best.target.as_str(), best.text.as_str()));
            noticed.findings.push(finding.fact("near", near).fact("text", text).fact("rows", answers));
            aside += answers;
        } else {
            others.push(at);
        }
    }
    Columns::report_unused(unused.sheet, others, &mut noticed.findings);
    aside
}

/// A column for people to map.
pub(super) struct Line {
    column: usize,
    unmatched: Unmatched,
    /// How like its header is to any question, also one that is offered to another column.
    likeness: u8,
}

/// Lists the columns for people to map, in order of column.
pub(super) fn list(unused: &Unused, known: Known, noticed: &mut Noticed) -> Vec<Line> {
    let of_long = if unused.lacks_questions { of_long(unused, known) } else { Vec::new() };
    // An explanation beside such a column goes with it once that is mapped.
    let goes_with = |at: usize, header| {
        at > 0 && unused.columns.binary_search(&(at - 1)).is_ok() && role::asks_explanation(&fold(header))
    };
    let columns: Vec<_> = headers(unused).filter(|(at, header)| !goes_with(*at, header)).collect();
    let mut lines = Vec::new();
    for norm in unused.norms {
        let questions = &known.questions[*norm];
        let mut like: Vec<Vec<Candidate>> =
            columns.iter().take(MOST).map(|(_, header)| like(header, questions)).collect();
        let likeness: Vec<u8> = like.iter().map(|like| like.first().map_or(0, |best| best.likeness)).collect();
        let asked = unused.asked.iter().filter_map(|asked| asked[*norm].question());
        let taken = asked.map(|question| questions.norm.asked(question as usize).id).collect();
        assign(&mut like, &taken);
        let all = like.into_iter().zip(likeness).chain(std::iter::repeat((Vec::new(), 0)));
        for ((at, header), (mut candidates, likeness)) in columns.iter().zip(all) {
            if let Some((_, target)) = of_long.iter().find(|(column, _)| column == at) {
                candidates = vec![Candidate { target: (*target).into(), text: (*target).into(), likeness: 100 }];
            }
            if !unused.knows_school {
                let is_like = school_column_like(header).is_some();
                let is_school = is_like || schools::is_like_schools(unused.sheet, *at, known.participants);
                candidates.splice(0..0, is_school.then(school_column));
                candidates.truncate(3);
            }
            let unmatched = Unmatched {
                subject: Subject::Column,
                text: (*header).to_owned(),
                norm: Some(questions.norm.id.clone()),
                year: known.participants.year,
                place: unused.sheet.header_place(*at),
                candidates,
            };
            lines.push(Line { column: *at, unmatched, likeness });
        }
    }
    lines.sort_by_key(|line| line.column);
    // A text that two columns share can't tell them apart, however it is mapped.
    let times = |text: &str| columns.iter().filter(|(_, header)| fold(header) == fold(text)).count();
    let reported = lines.iter().map(|line| &line.unmatched);
    noticed
        .unmatched
        .extend(reported.filter(|line| !is_shared(&line.text, unused, known) || times(&line.text) < 2).cloned());
    lines
}

/// Lists columns that all tell a school, for people to say which one counts.
pub(super) fn list_schools(sheet: &Sheet, columns: &[usize], known: Known, noticed: &mut Noticed) {
    let line = |at: &usize| Unmatched {
        subject: Subject::Column,
        text: sheet.name(*at).to_owned(),
        norm: None,
        year: known.participants.year,
        place: sheet.header_place(*at),
        candidates: vec![school_column()],
    };
    noticed.unmatched.extend(columns.iter().filter(|at| !sheet.name(**at).is_empty()).map(line));
}

/// The questions that a header is like; none where several questions have its very words.
fn like(header: &str, questions: &Questions) -> Vec<Candidate> {
    if asked::shared(header, questions).is_empty() {
        all_questions_like(without_groups(header), questions)
    } else {
        Vec::new()
    }
}

/// The questions of a norm of the sheet that share the text of a header.
fn shared<'k>(unused: &Unused, known: Known<'k>, header: &str) -> Option<(&'k Questions<'k>, Vec<u32>)> {
    let mut of_norm = unused.norms.iter().map(|norm| &known.questions[*norm]);
    of_norm.find_map(|questions| Some((questions, asked::shared(header, questions))).filter(|(_, all)| !all.is_empty()))
}

fn is_shared(header: &str, unused: &Unused, known: Known) -> bool {
    shared(unused, known, header).is_some()
}

/// Leaves out long texts that are like no question: where no column asks anything the header may be a row of answers, and a text in it a
/// story about a pupil.
pub(super) fn without_stories(unmatched: &mut Vec<Unmatched>, lines: &[Line]) {
    // Also one that is like a question which another column is offered.
    let is_question =
        |line: &Unmatched| lines.iter().any(|known| known.likeness >= ALIKE && known.unmatched.text == line.text);
    unmatched.retain(|line| is_short(&line.text) || is_question(line));
}

/// The columns of a long table by what stands in them, in a sheet where none asks a question: most cells are ids, questions or answers. Nothing
/// unless it is clear which column is which.
fn of_long(unused: &Unused, known: Known) -> Vec<(usize, &'static str)> {
    let of = |at: usize| {
        let count = |asks: &dyn Fn(&Questions, &str) -> bool| {
            let is_asked = |text: &&str| unused.norms.iter().any(|norm| asks(&known.questions[*norm], text));
            cells(unused, at).take(ROWS).filter(is_asked).count() * 2
        };
        match cells(unused, at).take(ROWS).count() {
            0 => None,
            all if count(&|questions, text| questions.find(text).is_some()) >= all => Some("indicator"),
            all if count(&|questions, text| questions.by_text(&fold(text)).is_some()) >= all => Some("vraag"),
            _ => holds_answers(unused, known, at).then_some("antwoord"),
        }
    };
    let found: Vec<_> = headers(unused).filter_map(|(at, _)| Some((at, of(at)?))).collect();
    let count = |target| found.iter().filter(|(_, found)| *found == target).count();
    let is_clear =
        count("indicator") + count("vraag") > 0 && ["indicator", "vraag", "antwoord"].iter().all(|t| count(t) < 2);
    if is_clear { found } else { Vec::new() }
}

fn headers<'s>(unused: &Unused<'s>) -> impl Iterator<Item = (usize, &'s str)> {
    let (sheet, columns) = (unused.sheet, unused.columns);
    sheet.header().enumerate().filter(move |(at, header)| columns.binary_search(at).is_ok() && !header.is_empty())
}

/// Reports the columns of a long table that nothing uses; gives the number of answers in those that are called as a question, which are set aside.
pub(super) fn beside_long(unused: &Unused, known: Known, findings: &mut Vec<Finding>) -> usize {
    let (mut aside, mut others) = (0, Vec::new());
    for (at, header) in headers(unused) {
        let asked = unused.norms.iter().find_map(|norm| {
            let questions = &known.questions[*norm];
            let Asked::Question(question) = ask(header, questions, known.links) else { return None };
            questions.norm.asked_if(question as usize)
        });
        let answers = cells(unused, at).count();
        let Some(indicator) = asked.filter(|_| answers > 0) else {
            others.push(at);
            continue;
        };
        let finding = Finding::new(Code::ColumnUnmatched, unused.sheet.header_place(at)).value(header);
        let finding = finding.fact("why", "long").fact("found", 1usize).fact("near", indicator.id);
        findings.push(finding.fact("text", indicator.text).fact("rows", answers));
        aside += answers;
    }
    Columns::report_unused(unused.sheet, others, findings);
    aside
}

/// Why a column seems to ask a question, if it does: for its header, or for what stands below it.
fn asks(unused: &Unused, known: Known, at: usize, likeness: u8) -> Option<&'static str> {
    let header = unused.sheet.name(at);
    let holds_answers = holds_answers(unused, known, at);
    // One word, such as `Contactpersoon`, may stand in a question as well.
    let is_word = !header.contains(char::is_whitespace) && header.chars().all(char::is_alphabetic);
    if likeness >= ALIKE && (!is_word || holds_answers || cells(unused, at).next().is_none()) {
        return Some("alike");
    }
    // In a column for remarks anybody may write no, and a legend holds the answers.
    let is_text = role::asks_more(&fold(header)) || role::asks_note(&fold(header)) || role::is_legend(header);
    (!is_text && (holds_answers || holds_numbers(unused, known, at))).then_some("answers")
}

/// Whether at least half of the cells of a column are words or numbers of the levels of a scale. A scale for numbers only has no such numbers, and the
/// number of a row is none.
fn holds_answers(unused: &Unused, known: Known, at: usize) -> bool {
    if role::is_row_number(unused.sheet.name(at)) {
        return false;
    }
    let scales: Vec<_> = norms(unused, known)
        .flat_map(|norm| norm.answer_scales().enumerate().map(move |(at, scale)| (scale, has_words(norm, at))))
        .collect();
    let is_answer = |text: &str| {
        let text = text.trim_end_matches(';');
        let is_word = text.chars().any(char::is_alphabetic);
        let says = |scale: &Scale| matches!(scale.read(text, None), Reading::Level(_) | Reading::NotApplicable);
        scales.iter().any(|(scale, has_words)| (is_word || *has_words) && says(scale))
    };
    // A column says the same few things in many rows.
    let mut decided: HashMap<&str, bool> = HashMap::new();
    let (mut all, mut answers) = (0, 0);
    for text in cells(unused, at) {
        all += 1;
        answers += usize::from(*decided.entry(text).or_insert_with(|| is_answer(text)));
    }
    answers > 0 && answers * 2 >= all
}

/// Whether a question of a norm is answered with the levels of a scale themselves.
fn has_words(norm: &Norm, scale: usize) -> bool {
    norm.indicators.iter().any(|indicator| indicator.scale == scale && indicator.number.is_none())
}

/// Whether a column holds nothing but numbers, and a question that asks for one is like its header.
fn holds_numbers(unused: &Unused, known: Known, at: usize) -> bool {
    let folded = fold(unused.sheet.name(at));
    let holds = |bands: &Bands| cells(unused, at).all(|text| bands.number(text).is_some());
    let mut asked =
        norms(unused, known).flat_map(|norm| &norm.indicators).filter(|i| i.number.as_ref().is_some_and(holds));
    cells(unused, at).next().is_some()
        && asked.any(|indicator| likeness(&folded, &fold(&indicator.text)) >= LIKE_A_NUMBER)
}

fn norms<'k>(unused: &Unused, known: Known<'k>) -> impl Iterator<Item = &'k Norm> {
    unused.norms.iter().map(move |norm| known.questions[*norm].norm.as_ref())
}

fn cells<'s>(unused: &Unused<'s>, at: usize) -> impl Iterator<Item = &'s str> {
    unused.sheet.rows().map(move |row| row.cell(at)).filter(|text| !text.is_empty())
}
