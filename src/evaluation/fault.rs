//! Faults of entries as findings: what was probably meant, and where else it belongs.
//!
//! In: [`Fault`]s. Out: one finding each, and how many entries they set aside. Must not know: submissions.

use std::collections::{BTreeSet, HashMap};

use super::questions::Questions;
use super::quote::{quote, quote_number};
use super::roll::Roll;
use super::sift::{Fault, Why};
use crate::finding::{Code, Finding};
use crate::nearest::nearest;
use crate::register::School;

/// So many different unknown schools get candidates: with more of them the register is the wrong one, and the cost stays bounded.
const MOST: usize = 500;

/// The findings of all faults of a year, and the number of entries that they set aside.
pub(super) fn explain(
    roll: &Roll<'_>,
    questions: &[Questions<'_>],
    faults: &[Fault<'_>],
    findings: &mut Vec<Finding>,
) -> usize {
    if faults.is_empty() {
        return 0;
    }
    let sites = Sites::new(roll, faults);
    let mut indicators = HashMap::new();
    for fault in faults {
        let value = fault.row.cell(fault.column as usize);
        let place = || fault.row.place_of(fault.column as usize);
        let about = |code| Finding::new(code, place()).value(value);
        let about_number = |code| quote_number(Finding::new(code, place()), value);
        let about_question = |code| quote(Finding::new(code, place()), value);
        let school = fault.seat.map(|seat| roll.seats[seat as usize].school);
        findings.push(match fault.why {
            Why::SiteBlank => about(Code::SiteBlank),
            Why::SiteUnknown => sites.unknown(value, about, about_number),
            Why::SiteNotInYear => about(Code::SiteNotInYear).fact("year", roll.year.to_string()),
            Why::YearDisagrees => about_number(Code::YearDisagrees).fact("year", roll.year.to_string()),
            Why::DateUnreadable => about_number(Code::AnswerDateUnreadable),
            Why::IndicatorBlank => about(Code::IndicatorBlank).fact("school", name(school)),
            Why::IndicatorNotForKind => {
                let finding = about_question(Code::IndicatorNotForKind).fact("norm", norm_name(roll, fault));
                finding.fact("kind", school.map_or("", |s| s.kind.as_str()))
            }
            Why::IndicatorUnknown => {
                let key = (fault.seat.and_then(|s| roll.seats[s as usize].profile), value);
                let meant = indicators.entry(key).or_insert_with(|| Meant::find(roll, questions, fault, value));
                meant.finding(norm_name(roll, fault), about_question)
            }
        });
    }
    faults.iter().filter(|fault| fault.why != Why::DateUnreadable).count()
}

fn name(school: Option<&std::sync::Arc<School>>) -> String {
    school.map(|s| s.name.clone()).unwrap_or_default()
}

fn norm_name(roll: &Roll<'_>, fault: &Fault<'_>) -> String {
    fault.seat.and_then(|seat| roll.profile_of(seat)).map(|p| p.questions.norm.name()).unwrap_or_default()
}

/// What an unknown indicator may be.
enum Meant {
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
        let ids = profile.into_iter().flat_map(|p| &p.questions.norm.indicators).map(|i| i.id.as_str());
        Meant::Near(nearest(value, ids, 1).into_iter().map(str::to_owned).collect())
    }

    fn finding(&self, norm: String, about: impl Fn(Code) -> Finding) -> Finding {
        match self {
            Meant::OtherNorm(other) => {
                about(Code::IndicatorOfOtherNorm).fact("norm", norm).fact("other", other.as_str())
            }
            Meant::Near(near) => {
                let finding = about(Code::IndicatorUnknown).fact("norm", norm);
                finding.fact("found", near.len()).fact("near", near.join(", "))
            }
        }
    }
}

/// What unknown schools may be, each looked up once.
struct Sites<'a> {
    /// Sites without the zeros in front; blank where several sites are the same without them.
    bare: HashMap<&'a str, &'a str>,
    near: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Sites<'a> {
    fn new(roll: &'a Roll<'_>, faults: &[Fault<'a>]) -> Sites<'a> {
        let unknown: BTreeSet<&str> = faults
            .iter()
            .filter(|fault| fault.why == Why::SiteUnknown)
            .map(|fault| fault.row.cell(fault.column as usize))
            .collect();
        let mut bare: HashMap<&str, &str> = HashMap::new();
        for site in roll.sites() {
            bare.entry(site.trim_start_matches('0')).and_modify(|other| *other = "").or_insert(site);
        }
        // In order of text, so that which ones get candidates does not depend on the order of rows.
        let near = unknown.into_iter().take(MOST).map(|text| (text, nearest(text, roll.sites(), 3))).collect();
        Sites { bare, near }
    }

    /// `known` makes a finding that quotes a site, `other` one about what may be anything.
    fn unknown(&self, value: &str, known: impl Fn(Code) -> Finding, other: impl Fn(Code) -> Finding) -> Finding {
        let bare = self.bare.get(value).or_else(|| self.bare.get(value.to_uppercase().as_str()));
        if let Some(meant) = bare.filter(|site| !site.is_empty()) {
            return known(Code::SiteLostZero).fact("meant", *meant);
        }
        let near = self.near.get(value).map(Vec::as_slice).unwrap_or_default();
        other(Code::SiteUnknown).fact("found", near.len()).fact("near", near.join(", "))
    }
}
