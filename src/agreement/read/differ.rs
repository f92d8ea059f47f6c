//! Copies of one agreement that differ, column by column.
//!
//! In: what several copies say of it. Out: one agreement. Copies of one workbook know of each column what stood there when the program wrote it
//! ([`Origin`]): what one person changed counts beside what another one changed elsewhere, and only a column that both changed, to something else, is a
//! contradiction. Where one of them does not know it is not certain who changed what: there every difference is one. Dates of two copies that can't both be
//! right are a contradiction as well. It is left out of the agreement, told with what both say, and goes on with it until somebody chooses.

use std::collections::BTreeSet;

use super::super::{Agreement, Changeable, Contested};
use super::checks;
use super::entry::{Origin, about};
use super::same::{Same, rejoined};
use crate::base::finding::{self, Code, Finding};
use crate::base::text::fold::fold;
use crate::input::cell;

/// What copies of one row say that contradict each other nowhere, as one: so a later workbook, which holds that one, is known to come from it.
pub(super) fn merged(all: Vec<Same>) -> Vec<Same> {
    let Some(origin) = all.iter().find_map(origin_of).cloned() else { return all };
    let (copies, rest): (Vec<Same>, Vec<Same>) = all.into_iter().partition(|same| origin_of(same) == Some(&origin));
    let agreement = if copies.len() > 1 { agreed(&copies) } else { None };
    let Some(agreement) = agreement else {
        let mut all: Vec<Same> = copies.into_iter().chain(rest).collect();
        all.sort_by(|a, b| a.entry.agreement.place.cmp(&b.entry.agreement.place));
        return all;
    };
    let (mut tables, mut if_used) = (BTreeSet::new(), Vec::new());
    let mut first = None;
    for same in copies {
        tables.extend(same.tables);
        let mut entry = same.entry;
        if_used.append(&mut entry.if_used);
        first.get_or_insert(entry);
    }
    let Some(mut entry) = first else { return rest };
    (entry.agreement, entry.if_used) = (agreement, if_used);
    let origins = [Some(origin.clone())].into();
    let one = Same { tables, written: [origin].into(), origins, ..Same::new(entry) };
    rejoined(std::iter::once(one).chain(rest))
}

/// What copies say together, where they contradict each other nowhere and nothing is left to choose.
fn agreed(copies: &[Same]) -> Option<Agreement> {
    let is_chosen = copies.iter().all(|same| same.entry.agreement.contested.is_empty());
    if !is_chosen || !is_about_one(copies) || !are_traced(copies) {
        return None;
    }
    let is_one = Changeable::ALL.iter().all(|column| values(copies, true, *column).len() == 1);
    Some(taken(copies, true)).filter(|agreement| is_one && !checks::is_backwards(agreement))
}

/// A copy that contradicts an earlier one: its place in order, that of the earlier one, and the columns.
type Told = (usize, usize, Vec<Changeable>);

/// One agreement of copies that are about the same.
pub(super) fn settled(all: &[Same], findings: &mut Vec<Finding>) -> Option<Agreement> {
    let are_traced = are_traced(all);
    let mut agreement = taken(all.first().map(|_| all)?, are_traced);
    agreement.contested = Vec::new();
    // Dates that no copy has together, and that can't both be right, contradict each other.
    let is_backwards = checks::is_backwards(&agreement);
    let is_date = |column| is_backwards && matches!(column, Changeable::Due | Changeable::Date);
    let mut told: Vec<Told> = Vec::new();
    for column in Changeable::ALL {
        if let Some(unchosen) = unchosen(all, are_traced, column) {
            agreement.leave_open(column);
            agreement.contested.push(unchosen);
            continue;
        }
        let values = if is_date(column) { every(all, column) } else { values(all, are_traced, column) };
        let [(one, _), others @ ..] = values.as_slice() else { continue };
        if others.is_empty() {
            continue;
        }
        let says = values.iter().map(|(_, value)| value.clone()).collect();
        agreement.contested.push(Contested { column, says });
        agreement.leave_open(column);
        for (other, _) in others {
            match told.iter_mut().find(|(known, with, _)| (known, with) == (other, one)) {
                Some((.., columns)) => columns.push(column),
                None => told.push((*other, *one, vec![column])),
            }
        }
    }
    told.sort();
    findings_of(all, &told).for_each(|finding| finding::add(findings, finding));
    findings.extend(still_open(all, &agreement, &told));
    Some(agreement)
}

/// What a task that is taken over lacks in what copies say together, and in none of them.
pub(super) fn takeover(all: &[Same], agreement: &Agreement) -> Vec<Finding> {
    let is_contested = |column| agreement.contested.iter().any(|contested| contested.column == column);
    let is_unusable = |column| all.iter().any(|same| same.entry.unusable.contains(&column));
    let is_blank = |column| agreement.is_open(column) && !is_contested(column) && !is_unusable(column);
    let is_told = |code| all.iter().flat_map(|same| &same.entry.if_used).any(|(finding, _)| finding.code == code);
    let lacks = checks::takeover(agreement, is_blank).into_iter().filter(|(_, code)| !is_told(*code));
    let new = lacks.filter_map(|(column, code)| {
        let entry = &all.first()?.entry;
        let [_, takeover, contribution] = &entry.places;
        let place = if column == Changeable::Takeover { takeover } else { contribution };
        let said = agreement.said(column);
        let finding = Finding::new(code, place.clone()).value(cell::reported(&said)).fact("column", column.as_str());
        Some(finding.fact("agreement", &agreement.id))
    });
    new.collect()
}

/// Whether a finding about one copy still holds of what all of them say.
pub(super) fn still_holds(finding: &Finding, agreement: &Agreement) -> bool {
    let is = |code| finding.code == code;
    let is_settled = is(Code::AgreementTakeoverWithoutAmount) && agreement.amount.is_some()
        || is(Code::AgreementTakeoverWithoutPeriod) && agreement.due.is_some()
        || is(Code::AgreementTakeoverNotMarked) && agreement.task_taken_over;
    !is_settled
}

/// The row that a copy was made from, where it is one, and tells of each column what stood there.
fn origin_of(same: &Same) -> Option<&Origin> {
    let mut origins = same.written.iter();
    origins.next().filter(|origin| origins.next().is_none() && origin.tells_columns())
}

/// Whether of each copy, in a table of its own, it is known which columns somebody changed.
fn are_traced(all: &[Same]) -> bool {
    let tables: usize = all.iter().map(|same| same.tables.len()).sum();
    let different: BTreeSet<_> = all.iter().flat_map(|same| &same.tables).collect();
    tables == different.len() && all.iter().all(|same| same.origins.iter().all(Option::is_some))
}

/// Whether they are about the same school and standard, and the same was agreed.
pub(super) fn is_about_one(all: &[Same]) -> bool {
    all.windows(2).all(|two| two[0].entry.agreement.subject() == two[1].entry.agreement.subject())
}

/// A finding for each of some rows with one number that are not about one thing: what another one is about, by column.
pub(super) fn apart(all: &[Same]) -> impl Iterator<Item = Finding> + '_ {
    all.iter().filter_map(|same| {
        let own = &same.entry.agreement;
        let other = all.iter().map(|other| &other.entry.agreement).find(|other| other.subject() != own.subject())?;
        let finding = about(Code::AgreementIdDouble, &same.entry).fact("other", other.place.to_string());
        let standard = |agreement: &Agreement| agreement.standard.clone().unwrap_or_else(|| "–".to_owned());
        let text = |agreement: &Agreement| cell::reported(&agreement.what).to_owned();
        let columns = [
            ("vestigingsnummer", own.school != other.school, [own, other].map(|a| a.school.to_string())),
            ("standaard", own.standard != other.standard, [own, other].map(standard)),
            ("omschrijving", fold(&own.what) != fold(&other.what), [own, other].map(text)),
        ];
        let different = columns.into_iter().filter(|(_, differs, _)| *differs);
        let (names, values): (Vec<&str>, Vec<String>) =
            different.map(|(name, _, [own, other])| (name, format!("{name}: {own} / {other}"))).unzip();
        Some(finding.fact("columns", names.join(", ")).fact("values", values.join("; ")))
    })
}

/// What copies say in a column, each value once, with the first copy that says it.
fn every(all: &[Same], column: Changeable) -> Vec<(usize, String)> {
    let mut values: Vec<(usize, String)> = Vec::new();
    for (at, same) in all.iter().enumerate() {
        let said = same.entry.agreement.said(column);
        if values.iter().all(|(_, known)| *known != said) {
            values.push((at, said));
        }
    }
    values
}

/// The same without what somebody changed into something else, each copy beside the row that it was made from. Where two changed it to and fro nothing tells
/// which was the last.
fn values(all: &[Same], are_traced: bool, column: Changeable) -> Vec<(usize, String)> {
    let every = every(all, column);
    if !are_traced || every.len() < 2 {
        return every;
    }
    let changes: BTreeSet<(&str, String)> = all.iter().flat_map(|same| changes(same, column)).collect();
    let is_left = |(at, _): &&(usize, String)| {
        let print = all[*at].entry.agreement.print(column);
        let mut into = changes.iter().filter(|(from, _)| *from == print).map(|(_, into)| into);
        !into.any(|into| !changes.contains(&(into.as_str(), print.clone())))
    };
    let left: Vec<_> = every.iter().filter(is_left).cloned().collect();
    if left.is_empty() { every } else { left }
}

/// What somebody changed in a column of a copy: the print of what stood there, and of what stands there now.
fn changes(same: &Same, column: Changeable) -> impl Iterator<Item = (&str, String)> {
    let now = same.entry.agreement.print(column);
    let before = same.origins.iter().flatten().filter_map(move |origin| origin.print(column));
    before.filter(|before| *before != now).map(|before| (before, now.clone())).collect::<Vec<_>>().into_iter()
}

/// The first copy with in each column what somebody changed there.
fn taken(all: &[Same], are_traced: bool) -> Agreement {
    let mut agreement = all[0].entry.agreement.clone();
    for column in Changeable::ALL {
        if let Some((at, _)) = values(all, are_traced, column).first() {
            agreement.take_over(&all[*at].entry.agreement, column);
        }
    }
    agreement
}

/// A choice that an agenda left to people and nobody made, with what else was written there since. It is made by whoever filled in that column in a copy of the
/// same row.
fn unchosen(all: &[Same], are_traced: bool, column: Changeable) -> Option<Contested> {
    let of = |same: &Same| same.entry.agreement.contested.iter().find(|choice| choice.column == column).cloned();
    let (asked, others): (Vec<&Same>, Vec<&Same>) = all.iter().partition(|same| of(same).is_some());
    let rows: BTreeSet<&Origin> = asked.iter().flat_map(|same| same.origins.iter().flatten()).collect();
    let is_chosen = |same: &&Same| {
        changes(same, column).next().is_some() && same.origins.iter().flatten().any(|origin| rows.contains(origin))
    };
    if asked.is_empty() || are_traced && others.iter().any(is_chosen) {
        return None;
    }
    let changed = others.iter().filter(|same| !are_traced || changes(same, column).next().is_some());
    let values = changed.map(|same| same.entry.agreement.said(column));
    let mut says: Vec<String> = Vec::new();
    for value in asked.iter().filter_map(|same| of(same)).flat_map(|choice| choice.says).chain(values) {
        if !says.contains(&value) {
            says.push(value);
        }
    }
    Some(Contested { column, says })
}

/// A finding where an agenda left a choice to people that nobody made.
fn still_open(all: &[Same], agreement: &Agreement, told: &[Told]) -> Option<Finding> {
    let is_new = |column| told.iter().any(|(.., columns)| columns.contains(&column));
    let left: Vec<&Contested> = agreement.contested.iter().filter(|choice| !is_new(choice.column)).collect();
    let first = left.first()?;
    let is_asked = |same: &&Same| same.entry.agreement.contested.iter().any(|choice| choice.column == first.column);
    let entry = &all.iter().find(is_asked)?.entry;
    let columns: Vec<Changeable> = left.iter().map(|choice| choice.column).collect();
    let pair = |choice: &&Contested| {
        let says: Vec<&str> = choice.says.iter().map(|said| quoted(said)).collect();
        format!("{}: {}", choice.column.as_str(), says.join(" / "))
    };
    let values: Vec<String> = left.iter().map(pair).collect();
    let [state, ..] = &entry.places;
    let finding = Finding::new(Code::AgreementCopiesDiffer, state.clone()).value(&agreement.id).fact("again", "yes");
    Some(with_columns(finding.fact("other", state.to_string()), &columns, &values))
}

/// In which columns copies differ, with what they say there.
fn with_columns(finding: Finding, columns: &[Changeable], values: &[String]) -> Finding {
    let names: Vec<&str> = columns.iter().map(|column| column.as_str()).collect();
    let is_open = |column| if columns.contains(&column) { "yes" } else { "no" };
    finding
        .fact("status", is_open(Changeable::Progress))
        .fact("takeover", is_open(Changeable::Takeover))
        .fact("columns", names.join(", "))
        .fact("values", values.join("; "))
}

/// A finding for each copy that contradicts an earlier one.
fn findings_of<'a>(all: &'a [Same], told: &'a [Told]) -> impl Iterator<Item = Finding> + 'a {
    told.iter().map(|(at, with, columns)| {
        let (one, other) = (&all[*with].entry.agreement, &all[*at].entry);
        let pair = |column: &Changeable| {
            let [one, other] = [one, &other.agreement].map(|agreement| agreement.said(*column));
            format!("{}: {} / {}", column.as_str(), quoted(&one), quoted(&other))
        };
        let values: Vec<String> = columns.iter().map(pair).collect();
        let finding =
            about(Code::AgreementCopiesDiffer, other).fact("again", "no").fact("other", one.place.to_string());
        with_columns(finding, columns, &values)
    })
}

/// What a copy says, as a finding may quote it: words of somebody's own are for the agenda.
fn quoted(said: &str) -> &str {
    if said.is_empty() { "–" } else { cell::reported(said) }
}
