//! Which column of a wide table tells the school, when none is called so, and which norms its schools follow.
//!
//! In: a sheet and the participants of the year. Out: columns, norms. A column tells the school when at least half of its cells are a number or the exact name of a
//! school in the register, its name asks for nothing but one's own school, and no other column holds what is like the names of schools: else nothing tells
//! which of them is the school that answers. Must not know: questions.

use std::collections::BTreeSet;

use super::about::About;
use super::above::Above;
use super::role::{self, Role};
use super::{Known, own};
use crate::base::finding::{Code, Finding};
use crate::input::source::{Row, Sheet};
use crate::intake::participants::{Found, Participants};

/// Rows that are looked at: more of the same tell nothing new.
const ROWS: usize = 2000;

/// Settles which columns tell the school. A column whose name may as well mean something else, such as `Naam`, and that holds no school, gives way
/// to one that does. `free`: the columns without a role or a question; `named_above`: whether the school stands above the table.
pub(super) fn settle(
    sheet: &Sheet,
    about: &mut About,
    roles: &mut [Option<Role>],
    free: &[usize],
    named_above: bool,
    participants: &Participants,
    findings: &mut Vec<Finding>,
) {
    leave_persons(sheet, about, roles, named_above, participants);
    if !about.schools.is_empty() || !named_above {
        choose(sheet, about, roles, free, participants, findings);
    }
    about.witnesses = witnesses(sheet, about, free, participants);
}

/// The columns that are not called so and in which schools stand: those without a name, and where only what stands above the table tells the school
/// any that would else be taken for that of the school.
fn witnesses(sheet: &Sheet, about: &About, free: &[usize], participants: &Participants) -> Vec<usize> {
    // Cell by cell: one that stands far to the right must not make every row so wide.
    let mut unnamed: BTreeSet<usize> = BTreeSet::new();
    let (width, has_gaps) = (sheet.header().len(), sheet.header().any(str::is_empty));
    for row in sheet.rows().filter(|row| has_gaps || row.len() > width) {
        let new =
            row.loose().filter(|at| !unnamed.contains(at) && participants.find(row.cell(*at)).school_index().is_some());
        let new: Vec<usize> = new.collect();
        unnamed.extend(new);
    }
    let others = free.iter().copied().filter(|at| about.schools.is_empty() && !sheet.name(*at).is_empty());
    // What stands beside a label may be taken for the name of a column.
    let is_school = |name: &str| participants.find(name) != Found::Unknown;
    let may_deny = |name: &str| own::may_tell_school(name) || is_school(name);
    let others = others.filter(|at| may_deny(sheet.name(*at)) && tells(sheet, *at, participants));
    unnamed.into_iter().chain(others).filter(|at| !about.schools.contains(at)).collect()
}

/// Takes a column for that of a person, or for none.
fn leave(sheet: &Sheet, about: &mut About, roles: &mut [Option<Role>], at: usize) {
    let is_person = role::is_person(sheet.name(at)) && about.filled_by.is_empty();
    roles[at] = is_person.then_some(Role::FilledBy);
    about.filled_by.extend(is_person.then_some(at));
    about.schools.retain(|school| *school != at);
}

/// Where anything else is called after the school, a `Naam` that holds nothing like one is that of a person.
fn leave_persons(
    sheet: &Sheet,
    about: &mut About,
    roles: &mut [Option<Role>],
    named_above: bool,
    participants: &Participants,
) {
    let is_named = |at: &usize| role::is_person(sheet.name(*at));
    let (names, others): (Vec<usize>, Vec<usize>) = about.schools.iter().partition(|at| is_named(at));
    if !named_above && others.is_empty() {
        return;
    }
    let is_silent =
        |at: &usize| says(sheet, *at, participants) == Says::Nothing && !is_like_schools(sheet, *at, participants);
    names.into_iter().filter(is_silent).for_each(|at| leave(sheet, about, roles, at));
}

/// Settles which columns tell the school, where that is not what stands above the table.
fn choose(
    sheet: &Sheet,
    about: &mut About,
    roles: &mut [Option<Role>],
    free: &[usize],
    participants: &Participants,
    findings: &mut Vec<Finding>,
) {
    if about.schools.is_empty() {
        let (columns, unclear) = by_content(sheet, free, participants);
        about.schools = columns;
        about.is_school_unclear = unclear.is_some();
        findings.extend(unclear);
    } else {
        let is_doubtful = |at: &usize| role::is_doubtful(sheet.name(*at));
        let (silent, rest): (Vec<usize>, Vec<usize>) =
            about.schools.iter().partition(|at| is_doubtful(at) && says(sheet, **at, participants) == Says::Nothing);
        if silent.is_empty() || silent.iter().any(|at| is_like_schools(sheet, *at, participants)) {
            return;
        }
        let others = match rest.is_empty() {
            // Which one is in doubt then needs no report: the column with the name is used, and what is wrong with it is reported.
            true => by_content(sheet, free, participants).0,
            false => rest.into_iter().filter(|at| says(sheet, *at, participants) == Says::School).collect(),
        };
        if others.is_empty() {
            return;
        }
        about.schools = others;
        silent.into_iter().for_each(|at| leave(sheet, about, roles, at));
    }
    about.schools.iter().for_each(|at| roles[*at] = roles[*at].or(Some(Role::School)));
}

/// What the cells of a column say about schools.
#[derive(PartialEq, Eq)]
enum Says {
    Blank,
    School,
    Nothing,
}

fn says(sheet: &Sheet, column: usize, participants: &Participants) -> Says {
    let mut cells = sheet.rows().take(ROWS).map(|row| row.cell(column)).filter(|text| !text.is_empty()).peekable();
    if cells.peek().is_none() {
        return Says::Blank;
    }
    if cells.any(|text| participants.find(text) != Found::Unknown) { Says::School } else { Says::Nothing }
}

/// The one column among some that tells the school, by its name and by what stands in it, if no other may; all that do, with a finding, where they tell
/// different ones in some rows: only the rows in which they agree can be used. Any other column with schools may ask for another one.
fn by_content(sheet: &Sheet, columns: &[usize], participants: &Participants) -> (Vec<usize>, Option<Finding>) {
    let named = columns.iter().copied().filter(|at| own::may_tell_school(sheet.name(*at)));
    let (found, others): (Vec<usize>, Vec<usize>) = named.partition(|at| tells(sheet, *at, participants));
    let differ = |row: &Row| {
        let indexes: BTreeSet<u32> =
            found.iter().filter_map(|at| participants.find(row.cell(*at)).school_index()).collect();
        indexes.len() > 1
    };
    let differing = if found.len() > 1 { sheet.rows().filter(differ).count() } else { 0 };
    if differing > 0 {
        let names: Vec<_> = found.iter().map(|at| sheet.name(*at)).collect();
        let finding = Finding::new(Code::SchoolColumnUnclear, sheet.header_place(found[1]));
        return (found, Some(finding.fact("columns", names.join(", ")).fact("rows", differing)));
    }
    let is_rival = |at: &usize| own::may_name_schools(sheet.name(*at)) && is_like_schools(sheet, *at, participants);
    let column = found.first().copied().filter(|_| !others.iter().any(is_rival));
    (column.into_iter().collect(), None)
}

/// Whether at least half of the cells of a column are schools.
fn tells(sheet: &Sheet, column: usize, participants: &Participants) -> bool {
    let cells = sheet.rows().take(ROWS).map(|row| row.cell(column)).filter(|text| !text.is_empty());
    let (mut all, mut found) = (0, 0);
    for text in cells {
        all += 1;
        found += usize::from(participants.find(text).school_index().is_some());
    }
    found > 0 && found * 2 >= all
}

/// Whether at least half of some texts of a column are schools, or like the names of such.
pub(super) fn is_like_schools(sheet: &Sheet, column: usize, participants: &Participants) -> bool {
    let most = MOST.min(PAIRS / participants.schools.len().max(1)).max(1);
    let cells = sheet.rows().take(ROWS).map(|row| row.cell(column));
    let texts: BTreeSet<&str> = cells.filter(|text| text.chars().any(char::is_alphabetic)).collect();
    let is_like = |text: &&str| {
        let is_name = || is_short_name(text) && participants.like(text).iter().any(|found| found.likeness >= ALIKE);
        participants.find(text) != Found::Unknown || is_name()
    };
    let (all, like) = (texts.len().min(most), texts.into_iter().take(most).filter(is_like).count());
    like > 0 && like * 2 >= all
}

/// Texts of a column that are compared with the names of schools, and pairs that are.
const MOST: usize = 40;
const PAIRS: usize = 20_000;

/// From so many percent on a text is like the name of a school.
const ALIKE: u8 = 50;

/// No name of a school is longer, in characters.
const LONGEST: usize = 60;

fn is_short_name(text: &str) -> bool {
    text.chars().nth(LONGEST).is_none()
}

/// The norms that the schools of a sheet follow, by number; where none is known, all that anybody follows this year.
pub(super) fn norms(sheet: &Sheet, columns: &[usize], above: &Above, known: Known) -> Vec<usize> {
    let participants = known.participants;
    let above = [Role::Site, Role::School].into_iter().filter_map(|role| above.get(role)).map(|cell_ref| cell_ref.text);
    let cells = sheet.rows().take(ROWS).flat_map(|row| columns.iter().map(move |at| row.cell(*at)));
    let indexes: BTreeSet<u32> = above.chain(cells).filter_map(|text| participants.find(text).school_index()).collect();
    let followed: BTreeSet<usize> =
        indexes.iter().filter_map(|school_index| Some(participants.profile_of(*school_index)?.questions.at)).collect();
    let all = || participants.profiles.iter().map(|profile| profile.questions.at).collect();
    let norms: BTreeSet<usize> = if followed.is_empty() { all() } else { followed };
    norms.into_iter().collect()
}
