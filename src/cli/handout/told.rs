//! What the console says of a hand-out.

use std::collections::HashMap;
use std::path::Path;

use super::super::console::{clean, kept, named, to_open};
use super::older::{Differs, Since};
use crate::handout::{self, Form, Handout, Order, Refusal};
use crate::publish::{Before, Manifest, Portion, Published};
use crate::register::{SchoolYear, SiteId};
use crate::report::{self, reissue::Unread};
use crate::run::dossier::Dossier;
use crate::wording::{Arg, Wording};

/// So many of a kind are named; of the rest the number is.
const NAMED: usize = 20;

fn shown(path: &Path) -> String {
    to_open(path)
}

fn error(id: &str, facts: &[(&str, Arg)], w: &Wording) {
    errln!("{}", w.say_with(id, facts));
}

/// Reports have to be made before they can be handed out.
pub(super) fn make_first(w: &Wording) {
    error("handout-make-first", &[], w);
}

/// The folder has no reports, or not of that year.
pub(super) fn no_reports(folder: &Path, year: Option<SchoolYear>, w: &Wording) {
    let folder = ("folder", shown(folder).into());
    match year {
        Some(year) => error("handout-no-year", &[folder, ("year", year.to_string().into())], w),
        None => error("handout-no-reports", &[folder], w),
    }
    make_first(w);
}

/// The set is of another partnership than the batch.
pub(super) fn of_another(manifest: &Manifest, name: &str, w: &Wording) {
    let facts = [("set", clean(&manifest.partnership).into()), ("batch", clean(name).into())];
    error("handout-other-partnership", &facts, w);
}

/// Something else stands where the hand-out would.
pub(super) fn holds_other(folder: &Path, w: &Wording) {
    error("handout-holds-other", &[("folder", shown(folder).into())], w);
}

/// No report is otherwise.
pub(super) fn none_changed(w: &Wording) {
    outln!("{}", w.say("handout-none-changed"));
}

/// Nothing was handed out yet.
pub(super) fn no_earlier(out: &Path, year: SchoolYear, w: &Wording) {
    error("handout-no-earlier", &[("folder", shown(out).into()), ("year", year.to_string().into())], w);
}

/// What a hand-out of what is otherwise was compared with.
pub(super) fn since<'h>(handed: impl Iterator<Item = &'h (String, Manifest)>, w: &Wording) {
    let folder = |(name, manifest): &(String, Manifest)| {
        let issue = w.say_with("reissue-number", &[("number", manifest.issue.into())]);
        format!("{} ({issue})", clean(name))
    };
    let folders: Vec<String> = handed.map(folder).collect();
    if folders.is_empty() {
        return;
    }
    let facts = [("count", folders.len().into()), ("folders", folders.join(", ").into())];
    outln!("{}", w.say_with("handout-since", &facts));
}

/// That a part was handed out, and what stays beside it.
pub(super) fn part(portion: &Portion, whole: &Path, w: &Wording) {
    match portion {
        Portion::Whole => {}
        Portion::Changed | Portion::Chosen(_) if !whole.is_dir() => {}
        Portion::Changed | Portion::Chosen(_) => {
            outln!("{}", w.say_with("handout-part", &[("folder", shown(whole).into())]));
        }
    }
}

/// An issue that is not remembered, or the set is the first.
pub(super) fn no_issue(issue: u32, manifest: &Manifest, w: &Wording) {
    let id = if manifest.issue == 1 { "handout-first-issue" } else { "handout-no-issue" };
    let first = manifest.issues.first().map_or(1, |issue| issue.number);
    let facts = [("issue", issue.into()), ("first", first.into()), ("now", manifest.issue.into())];
    error(id, &facts, w);
}

/// No school to hand out to.
pub(super) fn nothing(w: &Wording) {
    error("handout-nothing", &[], w);
}

/// Reports that are not as they were made.
pub(super) fn not_as_made(set: &Before, refused: &[(String, Unread)], w: &Wording) {
    let facts = [("folder", shown(set.folder()).into()), ("count", refused.len().into())];
    error("handout-not-as-made", &facts, w);
    for (file, why) in refused.iter().take(NAMED) {
        let id = match why {
            Unread::Missing => "verify-missing",
            Unread::Open => "verify-unreadable",
            Unread::Changed | Unread::TooLarge | Unread::Columns => "verify-changed",
        };
        errln!("  {} {}", w.say(id), clean(file));
    }
    more(refused.len(), w);
    error("handout-not-as-made-remedy", &[], w);
}

fn more(count: usize, w: &Wording) {
    if count > NAMED {
        errln!("  {}", w.say_with("verify-more", &[("count", (count - NAMED).into())]));
    }
}

/// What one of register and set has and the other has not.
#[derive(Debug, Default)]
pub(super) struct NotThere {
    /// Sites with reports that are not in the register of the year.
    pub in_register: Vec<SiteId>,
    /// Schools of the year without reports.
    pub in_set: Vec<SiteId>,
}

/// Schools that are in the register or in the set, and not in the other.
pub(super) fn not_there(not_there: &NotThere, w: &Wording) {
    for (ids, id) in [(&not_there.in_register, "handout-not-in-register"), (&not_there.in_set, "handout-not-in-set")] {
        if !ids.is_empty() {
            outln!("{}", w.say_with(id, &list(ids, w)));
        }
    }
}

fn list(ids: &[SiteId], w: &Wording) -> [(&'static str, Arg<'static>); 2] {
    let names: Vec<String> = ids.iter().map(SiteId::to_string).collect();
    [("count", names.len().into()), ("schools", named(names.iter(), w).into())]
}

/// Files of the batch that differ from when the reports were made.
pub(super) fn older(differs: &Differs, w: &Wording) {
    error("handout-older", &[("count", differs.len().into())], w);
    for (file, since) in differs.iter().take(NAMED) {
        let id = match since {
            Since::Changed => "handout-older-changed",
            Since::Added => "handout-older-added",
            Since::Gone => "handout-older-gone",
        };
        errln!("  {}", w.say_with(id, &[("file", clean(file).into())]));
    }
    more(differs.len(), w);
    error("handout-older-remedy", &[], w);
}

/// Boards without a package, for their book was made before something in the batch changed.
pub(super) fn older_books(boards: &[String], w: &Wording) {
    if !boards.is_empty() {
        error("handout-older-books", &labels(boards, w), w);
    }
}

fn labels(boards: &[String], w: &Wording) -> [(&'static str, Arg<'static>); 2] {
    [("count", boards.len().into()), ("boards", named(boards.iter(), w).into())]
}

/// Which package is not made, and why: which file names which other school, and where; which board is not certain.
pub(super) fn refused(made: &Handout, dossier: &Dossier, w: &Wording) {
    let refusals = &made.refused;
    if refusals.is_empty() {
        return;
    }
    let none = if made.artifacts.is_empty() { "none" } else { "some" };
    let lines = counted(refusals.iter().map(|refusal| handout::sentence(refusal, dossier, w)));
    error("handout-refused", &[("count", lines.len().into()), ("made", none.into())], w);
    for (line, count) in lines.iter().take(NAMED) {
        match count {
            1 => errln!("  {}", clean(line)),
            _ => {
                let facts = [("line", clean(line).into()), ("count", (*count).into())];
                errln!("  {}", w.say_with("handout-times", &facts));
            }
        }
    }
    more(lines.len(), w);
    if refusals.iter().any(|refusal| matches!(refusal, Refusal::Leak(..) | Refusal::Told(..) | Refusal::Unreadable(_)))
    {
        error("handout-refused-remedy", &[], w);
    }
}

/// Each sentence once and in order, with how often it is said: a text behind a picture stands in a file as often as it is drawn.
fn counted(sentences: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let mut lines: Vec<(String, usize)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for sentence in sentences {
        let at = *places.entry(sentence.clone()).or_insert(lines.len());
        match lines.get_mut(at) {
            Some((_, count)) => *count += 1,
            None => lines.push((sentence, 1)),
        }
    }
    lines
}

/// Schools whose package lacks a kind of report: a text of the partnership's own may speak of it.
fn lacking(made: &Handout, order: &Order, w: &Wording) {
    let own = if order.letters.school.text.is_some() { "yes" } else { "no" };
    for (kind, ids) in &made.lacking {
        let facts = list(ids, w).into_iter().chain([("kind", kind.stem().into()), ("own", own.into())]);
        outln!("{}", w.say_with("handout-lacking", &facts.collect::<Vec<_>>()));
    }
}

/// What stands there now, and what is still to be done.
pub(super) fn done(manifest: &Manifest, order: &Order, made: &Handout, published: &Published, w: &Wording) {
    let folder = shown(&published.folder);
    let (schools, boards) = (made.schools.len(), made.boards.len());
    let both = if schools > 0 && boards > 0 { "yes" } else { "no" };
    let who =
        w.say_with("handout-who", &[("schools", schools.into()), ("boards", boards.into()), ("both", both.into())]);
    let facts = [
        ("year", clean(&manifest.year).into()),
        ("issue", manifest.issue.into()),
        ("who", who.into()),
        ("packages", (schools + boards).into()),
        ("folder", folder.into()),
    ];
    let id = match order.form {
        Form::Zip => "handout-done",
        Form::Folder => "handout-done-folders",
    };
    outln!("{}", w.say_with(id, &facts));
    kept(published, "handout-kept", w);
    for (ids, id) in
        [(&made.without_address, "handout-without-address"), (&made.without_board, "handout-without-board")]
    {
        if !ids.is_empty() {
            outln!("{}", w.say_with(id, &list(ids, w)));
        }
    }
    lacking(made, order, w);
    if !made.without_book.is_empty() {
        outln!("{}", w.say_with("handout-without-book", &labels(&made.without_book, w)));
    }
    if !made.without_coverage.is_empty() {
        let [count, boards] = labels(&made.without_coverage, w);
        let least = ("least", report::least_others(order.dossier).into());
        outln!("{}", w.say_with("handout-without-coverage", &[count, boards, least]));
    }
    for (schools, id) in [(&made.ordinary, "handout-ordinary"), (&made.shared, "handout-shared")] {
        if !schools.is_empty() {
            let names: Vec<String> = schools.iter().map(|(site, name)| format!("{site} {name}")).collect();
            let facts = [("count", names.len().into()), ("schools", named(names.iter(), w).into())];
            outln!("{}", w.say_with(id, &facts));
        }
    }
    outln!("{}", w.say_with("handout-start", &[("file", shown(&published.folder.join("verzendlijst.xlsx")).into())]));
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_said_many_times_is_told_once_with_its_count() {
        let said = ["a", "b", "a", "a", "c"].map(str::to_owned);
        let told = super::counted(said.into_iter());
        assert_eq!(told, [("a".to_owned(), 3), ("b".to_owned(), 1), ("c".to_owned(), 1)]);
    }
}
