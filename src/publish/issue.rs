//! Issues (uitgaven) of a set of reports: which papers (reports of schools and boards, books, the agenda) differed from one set to the next that took its place.
//!
//! The first set is issue 1; a run after which something in the set is otherwise makes the next one, and any other run leaves the number as it is.
//! The program does not know what was sent to whom. It knows what was made, so for each earlier issue it can say what somebody who sent that one
//! has to send again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::report::reissue::Became;

/// So many earlier issues are remembered.
const MOST: usize = 20;

/// The folder with the reports of schools.
const SCHOOLS: &str = "scholen/";
/// The folders with what goes to boards, and to whoever leads the conversations.
const BOOKS: [&str; 2] = ["besturen/", "wijken/"];
/// The folder with what is about all schools together; its charts are no papers.
const TOGETHER: &str = "bestuur/";
/// The agenda, and the planned conversations for a calendar.
const AGENDA: [&str; 2] = ["gesprekken.ics", "gesprekken.xlsx"];

/// An issue whose place another took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// Its number.
    pub number: u32,
    /// The program's version.
    pub version: String,
    /// Run date.
    pub date: String,
    /// `nl` or `en`.
    pub language: String,
    /// The papers that are otherwise, or not there, in the next issue or not there in this one.
    pub files: Vec<Former>,
}

/// A report as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    /// Path below the folder of the year, with `/`.
    pub file: String,
    /// SHA-256 of what the program wrote; absent where the issue did not have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// The papers of a set, with their digests.
pub(crate) type Reports = BTreeMap<String, String>;

/// Those among some files of a set.
pub(super) fn reports<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Reports {
    let own = files.filter(|(file, _)| is_paper(file));
    own.map(|(file, digest)| (file.to_owned(), digest.to_owned())).collect()
}

/// Whether a file of a set is a paper: what somebody gets or takes along. Tables, charts and the overview follow from the same, and say for themselves of which
/// day they are.
fn is_paper(file: &str) -> bool {
    let is_document = [".pdf", ".pptx"].iter().any(|end| file.ends_with(end));
    file.starts_with(SCHOOLS)
        || BOOKS.iter().any(|folder| file.starts_with(folder))
        || file.starts_with(TOGETHER) && is_document
        || AGENDA.contains(&file)
}

/// What a set says of how it was made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    /// The program's version.
    pub version: &'a str,
    /// Run date.
    pub date: &'a str,
    /// Language.
    pub language: &'a str,
}

/// The number of a set and the issues before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Issues {
    /// Its number.
    pub number: u32,
    /// Those before it that are remembered, in order.
    pub earlier: Vec<Issue>,
}

impl Issues {
    /// With the set that stood there become an earlier issue. `then` are its reports, `now` those of its successor.
    pub(crate) fn followed(mut self, about: About, then: &Reports, now: &Reports) -> Issues {
        let names: BTreeSet<&String> = then.keys().chain(now.keys()).collect();
        let differs = names.into_iter().filter(|file| then.get(*file) != now.get(*file));
        let former = |file: &String| Former { file: file.clone(), sha256: then.get(file).cloned() };
        self.earlier.push(Issue {
            number: self.number,
            version: about.version.to_owned(),
            date: about.date.to_owned(),
            language: about.language.to_owned(),
            files: differs.map(former).collect(),
        });
        let surplus = self.earlier.len().saturating_sub(MOST);
        self.earlier.drain(..surplus);
        self.number = self.number.saturating_add(1);
        self
    }

    /// The reports of an earlier issue, given those of now.
    fn at(&self, number: u32, now: &Reports) -> Reports {
        let mut then = now.clone();
        for former in self.earlier.iter().rev().take_while(|issue| issue.number >= number).flat_map(|i| &i.files) {
            match &former.sha256 {
                Some(digest) => drop(then.insert(former.file.clone(), digest.clone())),
                None => drop(then.remove(&former.file)),
            }
        }
        then
    }

    /// The reports of now that differ from those of an earlier issue, or that it did not have.
    pub(crate) fn otherwise(&self, earlier: u32, now: &Reports) -> BTreeSet<String> {
        let then = self.at(earlier, now);
        now.keys().filter(|file| then.get(*file) != now.get(*file)).cloned().collect()
    }

    /// What became of each paper that is not of one school, between an earlier issue and a later one (`None`: now), by path. Of papers that an issue of
    /// another version of the program did not remember nothing is said.
    pub(crate) fn others(&self, earlier: u32, later: Option<u32>, now: &Reports) -> BTreeMap<String, Became> {
        let then = self.at(earlier, now);
        let later = later.map_or_else(|| now.clone(), |later| self.at(later, now));
        let names: BTreeSet<&String> = then.keys().chain(later.keys()).collect();
        let became = |file: &String| match (then.get(file), later.get(file)) {
            (before, after) if before == after => None,
            (None, _) => Some(Became::New),
            (_, None) => Some(Became::Gone),
            (Some(_), Some(_)) => Some(Became::Other),
        };
        let others = names.into_iter().filter(|file| !file.starts_with(SCHOOLS));
        others.filter_map(|file| Some((file.clone(), became(file)?))).collect()
    }

    /// The issue since which each paper is as it is that was ever otherwise; all others are so since [`Issues::first`].
    pub(super) fn since(&self) -> BTreeMap<&str, u32> {
        let in_order =
            self.earlier.iter().flat_map(|issue| issue.files.iter().map(move |former| (issue.number, former)));
        in_order.map(|(number, former)| (former.file.as_str(), number.saturating_add(1))).collect()
    }

    /// The first issue that is remembered.
    pub(super) fn first(&self) -> u32 {
        self.earlier.first().map_or(self.number, |issue| issue.number)
    }

    /// The schools whose reports differ between an earlier issue and a later one (`None`: now), by site id.
    pub(crate) fn between(&self, earlier: u32, later: Option<u32>, now: &Reports) -> BTreeMap<String, Became> {
        let then = self.at(earlier, now);
        let later = later.map_or_else(|| now.clone(), |later| self.at(later, now));
        let of = |file: &str| Some(file.strip_prefix(SCHOOLS)?.split_once('/')?.0.to_owned());
        let schools = |reports: &Reports| reports.keys().filter_map(|file| of(file)).collect::<BTreeSet<_>>();
        let (had, has) = (schools(&then), schools(&later));
        let names: BTreeSet<&String> = then.keys().chain(later.keys()).collect();
        let differs = names.into_iter().filter(|file| then.get(*file) != later.get(*file));
        let became = |school: String| {
            let became = match (had.contains(&school), has.contains(&school)) {
                (false, _) => Became::New,
                (true, false) => Became::Gone,
                (true, true) => Became::Other,
            };
            (school, became)
        };
        differs.filter_map(|file| of(file)).map(became).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reports(digests: &[(&str, &str)]) -> Reports {
        digests.iter().map(|(school, digest)| (format!("scholen/{school}/a.pdf"), (*digest).to_owned())).collect()
    }

    const ABOUT: About = About { version: "0", date: "2026-03-01", language: "nl" };

    #[test]
    fn what_was_corrected_and_then_put_right_again_need_not_be_sent_by_who_sent_the_first() {
        let sets = [
            reports(&[("99AA01", "a"), ("99AA02", "b"), ("99AA03", "c")]),
            reports(&[("99AA01", "A"), ("99AA02", "b"), ("99AA03", "c")]),
            reports(&[("99AA01", "a"), ("99AA02", "B"), ("99AA04", "d")]),
        ];
        let mut issues = Issues { number: 1, earlier: vec![] };
        for two in sets.windows(2) {
            issues = issues.followed(ABOUT, &two[0], &two[1]);
        }
        assert_eq!(issues.number, 3);
        let now = &sets[2];
        let since = |number| issues.between(number, None, now).into_iter().collect::<Vec<_>>();
        let other = |school: &str| (school.to_owned(), Became::Other);
        let came = ("99AA04".to_owned(), Became::New);
        let went = ("99AA03".to_owned(), Became::Gone);
        assert_eq!(since(1), [other("99AA02"), went.clone(), came.clone()]);
        assert_eq!(since(2), [other("99AA01"), other("99AA02"), went, came]);
        assert_eq!(issues.between(1, Some(2), now).into_iter().collect::<Vec<_>>(), [other("99AA01")]);
    }

    #[test]
    fn what_is_of_no_school_is_told_by_paper_and_each_knows_since_when_it_is_so() {
        let set = |digests: &[(&str, &str)]| {
            let files = digests.iter().map(|(file, digest)| (*file, *digest));
            super::reports(files)
        };
        let first = set(&[
            ("scholen/99AA01/a.pdf", "a"),
            ("wijken/w/wijkboek.pdf", "b"),
            ("bestuur/dekkingsrapport.pdf", "c"),
            ("bestuur/uitslagen.svg", "d"),
            ("data/scholen.csv", "e"),
            ("gesprekken.ics", "f"),
        ]);
        assert_eq!(first.len(), 4, "no chart and no table");
        let mut second = first.clone();
        second.insert("wijken/w/wijkboek.pdf".into(), "B".into());
        second.remove("gesprekken.ics");
        second.insert("besturen/x/bestuursboek.pdf".into(), "g".into());
        let issues = Issues { number: 1, earlier: vec![] }.followed(ABOUT, &first, &second);
        let told: Vec<_> = issues.others(1, None, &second).into_iter().collect();
        let expected = [
            ("besturen/x/bestuursboek.pdf", Became::New),
            ("gesprekken.ics", Became::Gone),
            ("wijken/w/wijkboek.pdf", Became::Other),
        ];
        assert_eq!(told, expected.map(|(file, became)| (file.to_owned(), became)));
        assert!(issues.between(1, None, &second).is_empty());
        assert_eq!(issues.since().get("wijken/w/wijkboek.pdf"), Some(&2));
        assert_eq!((issues.since().get("bestuur/dekkingsrapport.pdf"), issues.first()), (None, 1));
    }

    #[test]
    fn only_so_many_issues_are_remembered() {
        let mut issues = Issues { number: 1, earlier: vec![] };
        for number in 0..50 {
            let (old, new) = (reports(&[("99AA01", &number.to_string())]), reports(&[("99AA01", "x")]));
            issues = issues.followed(ABOUT, &old, &new);
        }
        assert_eq!((issues.number, issues.earlier.len(), issues.earlier[0].number), (51, MOST, 31));
    }
}
