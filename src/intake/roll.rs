//! The roll of a school year: every school that takes part, with the norm and the questions that apply to it.
//!
//! In: the register and the norms. Out: a [`Roll`] to look schools up in, and findings about schools that no norm or two norms apply to.
//! Must not know: files of answers.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::WithoutNorm;
use super::mapping::{Candidate, IGNORED, Link, Links, schools_like};
use super::questions::Questions;
use crate::base::finding::{Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::base::text::nearest::likeness;
use crate::register::{Bearers, Kind, Register, School, SchoolYear, Sector, Site, SiteId, Sites};

/// One norm and the kind of school it is looked at for.
pub(super) struct Profile<'a> {
    /// The norm's questions.
    pub questions: &'a Questions<'a>,
    /// By indicator: whether it applies to the kind.
    pub applies: Vec<bool>,
}

/// A school's place in the roll.
pub(super) struct Seat<'a> {
    /// The school as registered in that year.
    pub school: &'a Arc<School>,
    /// Index in [`Roll::profiles`]; `None`: no norm applies.
    pub profile: Option<u32>,
}

/// Every school of a year.
pub(super) struct Roll<'a> {
    /// The school year.
    pub year: SchoolYear,
    /// Its schools, in order of site id.
    pub seats: Vec<Seat<'a>>,
    /// What applies to them.
    pub profiles: Vec<Profile<'a>>,
    /// Every site of the register; `None`: not in this year.
    seat_of: HashMap<&'a str, Option<u32>>,
    /// The same by what a text may call them.
    sites: Sites<'a>,
    /// What people confirmed.
    links: &'a Links,
}

/// What a text says about the school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found<'a> {
    /// A school of this year; by its number, its exact name or both.
    Seat(u32),
    /// The same, because a person said so.
    Linked(u32),
    /// No school here: a person said that it is to be ignored.
    Ignored,
    /// A school that is registered, but not in this year.
    NotInYear,
    /// A name that several sites bear.
    Several(Bearers<'a>),
    /// Nothing that the register knows.
    Unknown,
}

impl Found<'_> {
    /// The seat of the school that was found.
    pub fn seat(&self) -> Option<u32> {
        match self {
            Found::Seat(seat) | Found::Linked(seat) => Some(*seat),
            _ => None,
        }
    }
}

impl<'a> Roll<'a> {
    /// Calls the roll of a year.
    pub fn call(
        year: SchoolYear,
        register: &'a Register,
        questions: &'a [Questions<'a>],
        links: &'a Links,
        findings: &mut Vec<Finding>,
    ) -> Roll<'a> {
        let mut roll = Roll {
            year,
            seats: Vec::new(),
            profiles: Vec::new(),
            seat_of: HashMap::new(),
            sites: Sites::new(register.rows().iter().map(Arc::as_ref), Some(year)),
            links,
        };
        let mut groups: BTreeMap<(Sector, &Kind), Vec<&'a Arc<School>>> = BTreeMap::new();
        for school in register.in_year(year) {
            if roll.seats.last().is_some_and(|seat| seat.school.id == school.id) {
                continue; // Periods of one site that overlap: the register has reported it.
            }
            roll.seats.push(Seat { school, profile: None });
            groups.entry((school.sector, &school.kind)).or_default().push(school);
        }
        let profiles: BTreeMap<_, _> =
            groups.into_iter().map(|(group, schools)| (group, roll.profile(questions, &schools, findings))).collect();
        for seat in &mut roll.seats {
            seat.profile = profiles.get(&(seat.school.sector, &seat.school.kind)).copied().flatten();
        }
        roll.index(register);
        roll
    }

    /// The profile of schools of one sector and kind; `None`, with a finding, unless exactly one norm applies.
    fn profile(
        &mut self,
        questions: &'a [Questions<'a>],
        schools: &[&Arc<School>],
        findings: &mut Vec<Finding>,
    ) -> Option<u32> {
        let first = schools.first()?;
        let about = |code, place: Place| {
            let finding = Finding::new(code, place).fact("year", self.year.to_string());
            let finding = finding.fact("sector", first.sector.as_str()).fact("kind", first.kind.as_str());
            finding.fact("schools", schools.len())
        };
        let mut fitting = questions.iter().filter(|q| q.norm.applies_to(first, self.year));
        let Some(found) = fitting.next() else {
            findings.push(about(Code::NormMissing, first.place.clone()));
            return None;
        };
        if let Some(second) = fitting.next() {
            let finding = about(Code::NormsTwo, Place::file(&second.norm.file));
            findings.push(finding.fact("first", found.norm.name()).fact("second", second.norm.name()));
            return None;
        }
        let mut applies = vec![false; found.norm.indicators.len()];
        let standards = 0..found.norm.standards.len();
        standards.flat_map(|s| found.norm.applicable(s, &first.kind)).for_each(|i| applies[i] = true);
        self.profiles.push(Profile { questions: found, applies });
        Some(self.profiles.len() as u32 - 1)
    }

    fn index(&mut self, register: &'a Register) {
        self.seat_of = register.rows().iter().map(|school| (school.id.as_str(), None)).collect();
        self.seat_of.extend(self.seats.iter().enumerate().map(|(at, seat)| (seat.school.id.as_str(), Some(at as u32))));
    }

    /// What a text says: the school that [`Sites`] knows it for, or what a person confirmed.
    pub fn find(&self, text: &str) -> Found<'_> {
        let seat = |site: &SiteId| self.seat_of.get(site.as_str()).copied().flatten();
        match self.sites.find(text) {
            Site::One(site) => return seat(site).map_or(Found::NotInYear, Found::Seat),
            Site::Several(sites) => return Found::Several(sites),
            Site::Unknown => {}
        }
        let link = self.links.school(&fold(text));
        if link.is_some_and(|link| link.target == IGNORED) {
            return Found::Ignored;
        }
        let linked = link.and_then(|link| self.sites.by_number(&link.target));
        linked.map_or(Found::Unknown, |site| seat(site).map_or(Found::NotInYear, Found::Linked))
    }

    /// The question that a text stands for, because a person said so.
    pub fn linked_question(&self, text: &str, questions: &Questions<'_>) -> Option<u32> {
        questions.find(&self.question_link(text, questions)?.target)
    }

    /// What a person said about the text of a question.
    pub fn question_link(&self, text: &str, questions: &Questions<'_>) -> Option<&Link> {
        if self.links.is_empty() {
            return None;
        }
        self.links.column(&fold(text), Some(&questions.norm.id))
    }

    /// A site as a candidate for what somebody meant with a text.
    pub fn candidate(&self, site: &str, text: &str) -> Candidate {
        let likeness = likeness(&text.to_lowercase(), &site.to_lowercase());
        let seat = self.seat_of.get(site).copied().flatten();
        let name = seat.map(|seat| self.seats[seat as usize].school.name.clone()).unwrap_or_default();
        Candidate { target: site.to_owned(), text: name, likeness }
    }

    /// The schools of the year that a text is most like.
    pub fn like(&self, text: &str) -> Vec<Candidate> {
        let folded: Vec<String> = self.seats.iter().map(|seat| fold(&seat.school.name)).collect();
        let schools = self.seats.iter().zip(&folded);
        schools_like(text, schools.map(|(s, folded)| (s.school.id.as_str(), s.school.name.as_str(), folded.as_str())))
    }

    /// Every site that the register knows, in any year.
    pub fn sites(&self) -> impl Iterator<Item = &str> {
        self.seat_of.keys().copied()
    }

    /// The profile of a seat.
    pub fn profile_of(&self, seat: u32) -> Option<&Profile<'a>> {
        self.seats[seat as usize].profile.map(|at| &self.profiles[at as usize])
    }

    /// The schools that no norm, or more than one, applies to.
    pub fn without_norm(&self) -> impl Iterator<Item = WithoutNorm> {
        let without = self.seats.iter().filter(|seat| seat.profile.is_none());
        without.map(|seat| WithoutNorm { school: seat.school.clone(), year: self.year })
    }
}
