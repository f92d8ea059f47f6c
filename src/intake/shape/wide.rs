//! Wide tables: one row per submission, a column for each question; also what Microsoft Forms exports.
//!
//! In: a sheet with the roles of its columns. Out: which column asks which question of which norm, and where its explanation stands; findings and
//! candidates for the columns that nothing matches. Must not know: what an answer says.

use std::collections::{BTreeMap, BTreeSet};

use super::about::About;
use super::above::Above;
use super::asked::{Asked, ask};
use super::columns::{Column, Wide};
use super::role::{self, Role};
use super::unmatched::{self, Unused};
use super::{Known, Noticed, Shape, Table, schools};
use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::input::source::{Row, Sheet};

/// What only long tables have.
const LONG: [Role; 3] = [Role::Indicator, Role::Question, Role::Answer];

/// What the columns of a sheet are for.
struct Plan {
    roles: Vec<Option<Role>>,
    /// By column and norm.
    asked: Vec<Vec<Asked>>,
}

/// A wide table; `None`, with a finding, when nothing says which school or which question an answer is about.
pub(super) fn recognise<'a>(
    sheet: &'a Sheet,
    above: Above<'a>,
    roles: &[Option<Role>],
    known: Known<'a>,
    noticed: &mut Noticed,
) -> Option<Table<'a>> {
    let mut plan = Plan::of(sheet, roles, known);
    let mut about = About::of(sheet, &plan.roles, known, &mut noticed.findings);
    let named_above = above.get(Role::Site).or(above.get(Role::School)).is_some();
    let free: Vec<usize> = (0..plan.roles.len()).filter(|at| plan.is_free(*at)).collect();
    schools::settle(sheet, &mut about, &mut plan.roles, &free, named_above, known.participants, &mut noticed.findings);
    if about.is_school_unclear {
        unmatched::list_schools(sheet, &about.schools, known, noticed);
    }
    let mut columns = plan.columns(known);
    plan.notes(sheet, &mut columns);
    let knows_school = named_above || !about.schools.is_empty();
    let norms = schools::norms(sheet, &about.schools, &above, known);
    let rest: Vec<usize> =
        (0..plan.roles.len()).filter(|at| plan.is_free(*at) && !plan.is_note(*at, &columns)).collect();
    let unused = Unused {
        sheet,
        columns: &rest,
        asked: &plan.asked,
        norms: &norms,
        knows_school,
        lacks_questions: columns.is_empty(),
    };
    if columns.is_empty() || !knows_school {
        let kind = if columns.is_empty() { "questions" } else { "school" };
        // A sheet that holds nothing of what is known is perhaps no table at all.
        let is_strange = columns.is_empty() && !knows_school && roles.iter().flatten().next().is_none();
        let kind = if is_strange { "none" } else { kind };
        if !is_strange {
            // What is called so needs no mapping.
            let rest: Vec<usize> = rest.iter().copied().filter(|at| roles[*at].is_none()).collect();
            let columns = if unused.lacks_questions { &rest } else { unused.columns };
            let lines = unmatched::list(&Unused { columns, ..unused }, known, noticed);
            if unused.lacks_questions {
                unmatched::without_stories(&mut noticed.unmatched, &lines);
            }
        }
        let finding = Finding::new(Code::TableShapeUnknown, sheet.header_place(0));
        let finding = finding.fact("kind", kind).fact("rows", sheet.len());
        if is_strange {
            noticed.strange = Some(finding);
        } else {
            noticed.findings.push(finding);
        }
        return None;
    }
    noticed.set_aside += unmatched::report(&unused, known, noticed);
    plan.report(sheet, known, &norms, &mut noticed.findings);
    let texts = texts(sheet, &about.schools, &columns, known);
    let mut reported = BTreeSet::new();
    let drifts = texts.iter().flat_map(|texts| drifts(sheet, *texts, &columns, known, &norms));
    // A header that comes back on every page says the same each time.
    noticed.findings.extend(drifts.filter(|finding| reported.insert((finding.place.column, finding.facts.clone()))));
    let mut texts: Vec<u32> = texts.iter().map(|row| row.place().row).collect();
    texts.sort_unstable();
    Some(Table::new(sheet, Shape::Wide(Wide { columns, texts, sheet }), about, above))
}

impl Plan {
    /// A question goes before a role: nobody calls a question `datum`, but a question may begin with any word.
    fn of(sheet: &Sheet, roles: &[Option<Role>], known: Known) -> Plan {
        let mut plan = Plan { roles: Vec::new(), asked: Vec::new() };
        for (header, role) in sheet.header().zip(roles) {
            let asked: Vec<Asked> = known.questions.iter().map(|q| ask(header, q, known.links)).collect();
            let is_question = asked.iter().any(|asked| asked.question().is_some());
            plan.roles.push(if is_question || header.is_empty() { None } else { *role });
            plan.asked.push(asked);
        }
        plan.leave_to_exact();
        plan.doubt(sheet, known);
        // In a wide table these are no roles.
        plan.roles
            .iter_mut()
            .filter(|role| role.is_some_and(|role| LONG.contains(&role)))
            .for_each(|role| *role = None);
        plan
    }

    /// A column with the id of a question and other words behind it asks something about the question where another column asks it exactly.
    fn leave_to_exact(&mut self) {
        for norm in 0..self.asked.first().map_or(0, Vec::len) {
            let exact = self.asked.iter().filter_map(|asked| match &asked[norm] {
                Asked::Question(question) => Some(*question),
                _ => None,
            });
            let exact: BTreeSet<u32> = exact.collect();
            for asked in &mut self.asked {
                if matches!(&asked[norm], Asked::Otherwise(question, _) if exact.contains(question)) {
                    asked[norm] = Asked::Nothing;
                }
            }
        }
    }

    /// A header that is the id of a question, and may be that of another that a spreadsheet took the zero from, asks nothing: unless that other one
    /// stands there too, the cell is certainly a text, or a person said what the only column with this header asks.
    fn doubt(&mut self, sheet: &Sheet, known: Known) {
        for (norm, questions) in known.questions.iter().enumerate().filter(|(_, q)| q.has_look_alikes()) {
            let there: BTreeSet<u32> = self.asked.iter().filter_map(|asked| asked[norm].question()).collect();
            for (at, header) in sheet.header().enumerate() {
                let Asked::Question(question) = self.asked[at][norm] else { continue };
                let is_lost = questions.look_alikes(question).iter().any(|other| !there.contains(other));
                if !is_lost || questions.find(header).is_none() || sheet.is_text_header(at) {
                    continue;
                }
                let link = known.links.column(&fold(header), Some(&questions.norm.id));
                let link = link.filter(|_| sheet.header().filter(|other| *other == header).count() == 1);
                let linked = link.and_then(|link| Some((questions.find(&link.target)?, link.clone())));
                self.asked[at][norm] = match linked {
                    Some((question, link)) => Asked::Linked(question, link),
                    None => Asked::LookAlike(question),
                };
            }
        }
    }

    /// Whether a column has neither a role nor a question.
    fn is_free(&self, at: usize) -> bool {
        let has_role = self.roles[at].is_some_and(|role| role != Role::Note);
        !has_role && self.asked[at].iter().all(|asked| asked.question().is_none())
    }

    fn columns<'a>(&self, known: Known<'a>) -> Vec<Column<'a>> {
        let mut columns: Vec<Column> = Vec::new();
        for (at, asked) in self.asked.iter().enumerate() {
            let meaning: Vec<_> = asked.iter().map(Asked::question).collect();
            let first = meaning.iter().zip(known.questions).find_map(|(m, q)| Some(q.norm.asked((*m)? as usize)));
            let Some(indicator) = first else { continue };
            columns.push(Column { at, meaning, id: indicator.id, note: None, is_twin: false });
        }
        mark_twins(&mut columns);
        columns
    }

    /// Gives each column that asks for an explanation to its question: the one that it names, or else the one that it stands right behind.
    fn notes(&self, sheet: &Sheet, columns: &mut [Column]) {
        for (at, header) in sheet.header().enumerate().filter(|(at, header)| self.is_free(*at) && !header.is_empty()) {
            let folded = fold(header);
            let named = self.asked[at].iter().enumerate().find_map(|(norm, asked)| match asked {
                Asked::Note(question) => columns.iter().position(|column| column.meaning[norm] == Some(*question)),
                _ => None,
            });
            let tokens = || folded.split(' ').skip(1).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
            let by_word = || columns.iter().position(|column| tokens().any(|word| word == column.id.to_lowercase()));
            let beside = || columns.iter().position(|column| column.at + 1 == at);
            let explains = self.roles[at] == Some(Role::Note) || role::asks_explanation(&folded);
            let named = named.or_else(|| role::asks_note(&folded).then(by_word).flatten());
            let question = named.or_else(|| explains.then(beside).flatten());
            if let Some(question) = question.filter(|question| columns[*question].note.is_none()) {
                columns[question].note = Some(at);
            }
        }
    }

    fn is_note(&self, at: usize, columns: &[Column]) -> bool {
        columns.iter().any(|column| column.note == Some(at))
    }

    /// Findings about columns that are used, though not for the words above them.
    fn report(&self, sheet: &Sheet, known: Known, norms: &[usize], findings: &mut Vec<Finding>) {
        for (at, (header, asked)) in sheet.header().zip(&self.asked).enumerate() {
            let of_norm = norms.iter().map(|norm| (&known.questions[*norm], &asked[*norm]));
            let reported = of_norm.filter_map(|(questions, asked)| {
                let about = |code, question: u32| {
                    let indicator = questions.norm.asked(question as usize);
                    let finding = Finding::new(code, sheet.header_place(at)).value(header);
                    finding
                        .fact("indicator", indicator.id)
                        .fact("text", indicator.text)
                        .fact("norm", questions.norm.name())
                };
                match asked {
                    Asked::Otherwise(question, words) => {
                        Some(about(Code::QuestionDrifted, *question).fact("words", words))
                    }
                    Asked::Linked(question, link) => {
                        let finding = about(Code::ColumnLinked, *question).fact("kind", "column");
                        Some(finding.fact("link", link.place.to_string()))
                    }
                    _ => None,
                }
            });
            findings.extend(reported);
        }
    }
}

/// Marks the columns that ask what another one asks too.
fn mark_twins(columns: &mut [Column]) {
    let mut asking: BTreeMap<(usize, u32), usize> = BTreeMap::new();
    let asked = |column: &Column| {
        let of_norm = column.meaning.iter().enumerate();
        of_norm.filter_map(|(norm, question)| Some((norm, (*question)?))).collect::<Vec<_>>()
    };
    columns.iter().flat_map(asked).for_each(|question| *asking.entry(question).or_default() += 1);
    for column in columns {
        column.is_twin = asked(column).iter().any(|question| asking[question] > 1);
    }
}

/// The rows that repeat at least half of the questions in words: right above the header, and below it those without a school.
fn texts<'a>(sheet: &'a Sheet, schools: &[usize], columns: &[Column], known: Known) -> Vec<Row<'a>> {
    let repeats = |row: &Row| {
        let repeated = columns.iter().filter(|column| column.is_worded(row.cell(column.at), known));
        repeated.count() * 2 >= columns.len()
    };
    let below = sheet.rows().filter(|row| schools.iter().all(|at| row.cell(*at).is_empty()));
    sheet.above().last().into_iter().chain(sheet.header_rows()).chain(below).filter(repeats).collect()
}

/// Findings about questions whose id is in the header and that stand beside it in other words than the norm's.
fn drifts(sheet: &Sheet, texts: Row, columns: &[Column], known: Known, norms: &[usize]) -> Vec<Finding> {
    let header = |column: &Column| sheet.name(column.at);
    let differs = |column: &&Column| {
        let words = texts.cell(column.at);
        let is_header = sheet.header_place(column.at).row == texts.place().row;
        !is_header && !words.is_empty() && !column.is_worded(words, known) && !column.is_worded(header(column), known)
    };
    let reported = columns.iter().filter(differs).flat_map(|column| {
        norms.iter().filter_map(move |norm| {
            let questions = &known.questions[*norm];
            let indicator = questions.norm.asked(column.meaning[*norm]? as usize);
            let words = texts.cell(column.at);
            let finding = Finding::new(Code::QuestionDrifted, texts.place_of(column.at)).value(words);
            let finding = finding.fact("indicator", indicator.id).fact("text", indicator.text);
            Some(finding.fact("norm", questions.norm.name()).fact("words", words))
        })
    });
    reported.collect()
}
