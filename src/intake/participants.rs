//! The participants of a school year: every school that takes part, with the norm and the questions that apply to it.
//!
//! In: the register and the norms. Out: a [`Participants`] to look schools up in, and findings about schools that no norm or two norms apply to.
//! Must not know: files of answers.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::WithoutNorm;
use super::mapping::{Candidate, IGNORED, Link, Links, schools_like};
use super::questions::Questions;
use crate::base::finding::{Code, Finding, Place};
use crate::base::number::to_u32;
use crate::base::quick_map::QuickMap;
use crate::base::text::fold::fold;
use crate::base::text::nearest::{Pairs, likeness};
use crate::register::{Bearers, Kind, Register, School, SchoolYear, Sector, Site, SiteId, Sites};

/// One norm and the kind of school it is looked at for.
pub(super) struct Profile<'a> {
    /// The norm's questions.
    pub questions: &'a Questions<'a>,
    /// By indicator: whether it applies to the kind.
    pub applies: Vec<bool>,
}

/// A participating school.
pub(super) struct Participant<'a> {
    /// The school as registered in that year.
    pub school: &'a Arc<School>,
    /// Index in [`Participants::profiles`]; `None`: no norm applies.
    pub profile: Option<u32>,
}

/// Every school of a year.
pub(super) struct Participants<'a> {
    /// The school year.
    pub year: SchoolYear,
    /// Its schools, in order of site id.
    pub schools: Vec<Participant<'a>>,
    /// What applies to them.
    pub profiles: Vec<Profile<'a>>,
    /// Every site of the register; `None`: not in this year.
    index_of: QuickMap<&'a str, Option<u32>>,
    /// The same by what a text may call them.
    sites: Sites<'a>,
    /// What people confirmed.
    links: &'a Links,
    /// Of each school what its name and its number are compared by, once something is.
    pairs: OnceLock<Vec<(Pairs, Pairs)>>,
}

/// What a text says about the school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found<'a> {
    /// A school of this year; by its number, its exact name or both.
    Participant(u32),
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
    /// The index of the school that was found.
    pub(super) fn school_index(&self) -> Option<u32> {
        match self {
            Found::Participant(school_index) | Found::Linked(school_index) => Some(*school_index),
            _ => None,
        }
    }
}

/// Why no norm applies to a school, in a word that the wording knows, and what the norms that come near say instead.
fn why_without(questions: &[Questions<'_>], school: &School, year: SchoolYear) -> (&'static str, String) {
    let norms: Vec<_> = questions.iter().map(|q| q.norm).filter(|norm| norm.sector == school.sector).collect();
    let of_year: Vec<_> = norms.iter().filter(|norm| norm.holds_in(year)).collect();
    if norms.is_empty() {
        return ("sector", String::new());
    }
    if of_year.is_empty() {
        let until = |until: Option<SchoolYear>| until.map(|year| format!(" {year}")).unwrap_or_default();
        let years = norms.iter().map(|norm| format!("{} ({} \u{2013}{})", norm.name(), norm.from, until(norm.until)));
        return ("year", years.collect::<Vec<_>>().join("; "));
    }
    let kinds = |kinds: &[Kind]| kinds.iter().map(Kind::as_str).collect::<Vec<_>>().join(", ");
    let said = of_year.iter().map(|norm| format!("{} ({})", norm.name(), kinds(&norm.kinds)));
    ("kind", said.collect::<Vec<_>>().join("; "))
}

impl<'a> Participants<'a> {
    /// Lists the participants of a year.
    pub(super) fn call(
        year: SchoolYear,
        register: &'a Register,
        questions: &'a [Questions<'a>],
        links: &'a Links,
        findings: &mut Vec<Finding>,
    ) -> Participants<'a> {
        let mut participants = Participants {
            year,
            schools: Vec::new(),
            profiles: Vec::new(),
            index_of: QuickMap::default(),
            sites: Sites::new(register.rows().iter().map(Arc::as_ref), Some(year)),
            links,
            pairs: OnceLock::new(),
        };
        let mut groups: BTreeMap<(Sector, &Kind), Vec<&'a Arc<School>>> = BTreeMap::new();
        for school in register.in_year(year) {
            if participants.schools.last().is_some_and(|school_index| school_index.school.id == school.id) {
                continue; // Periods of one site that overlap: the register has reported it.
            }
            participants.schools.push(Participant { school, profile: None });
            groups.entry((school.sector, &school.kind)).or_default().push(school);
        }
        let profiles: BTreeMap<_, _> = groups
            .into_iter()
            .map(|(group, schools)| (group, participants.profile(questions, &schools, findings)))
            .collect();
        for school_index in &mut participants.schools {
            school_index.profile =
                profiles.get(&(school_index.school.sector, &school_index.school.kind)).copied().flatten();
        }
        participants.index(register);
        participants
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
            let (why, norms) = why_without(questions, first, self.year);
            findings.push(about(Code::NormMissing, first.place.clone()).fact("why", why).fact("norms", norms));
            return None;
        };
        if let Some(second) = fitting.next() {
            let finding = about(Code::NormsTwo, Place::file(&second.norm.file));
            findings.push(finding.fact("first", found.norm.name()).fact("second", second.norm.name()));
            return None;
        }
        let mut applies = vec![false; found.norm.asked_count()];
        let standards = 0..found.norm.standards.len();
        found.norm.inventory_of(&first.kind).for_each(|i| applies[i] = true);
        standards.flat_map(|s| found.norm.applicable(s, &first.kind)).for_each(|i| applies[i] = true);
        self.profiles.push(Profile { questions: found, applies });
        Some(to_u32(self.profiles.len()) - 1)
    }

    fn index(&mut self, register: &'a Register) {
        self.index_of = register.rows().iter().map(|school| (school.id.as_str(), None)).collect();
        self.index_of.extend(
            self.schools
                .iter()
                .enumerate()
                .map(|(at, school_index)| (school_index.school.id.as_str(), Some(to_u32(at)))),
        );
    }

    /// What a text says: the school that [`Sites`] knows it for, or what a person confirmed.
    pub(super) fn find(&self, text: &str) -> Found<'_> {
        let school_index = |site: &SiteId| self.index_of.get(site.as_str()).copied().flatten();
        match self.sites.find(text) {
            Site::One(site) => return school_index(site).map_or(Found::NotInYear, Found::Participant),
            Site::Several(sites) => return Found::Several(sites),
            Site::Unknown => {}
        }
        let link = self.links.school(&fold(text));
        if link.is_some_and(|link| link.target == IGNORED) {
            return Found::Ignored;
        }
        let linked = link.and_then(|link| self.sites.by_number(&link.target));
        linked.map_or(Found::Unknown, |site| school_index(site).map_or(Found::NotInYear, Found::Linked))
    }

    /// The question that a text stands for, because a person said so.
    pub(super) fn linked_question(&self, text: &str, questions: &Questions<'_>) -> Option<u32> {
        questions.find(&self.question_link(text, questions)?.target)
    }

    /// What a person said about the text of a question.
    pub(super) fn question_link(&self, text: &str, questions: &Questions<'_>) -> Option<&Link> {
        if self.links.is_empty() {
            return None;
        }
        self.links.column(&fold(text), Some(&questions.norm.id))
    }

    /// A site as a candidate for what somebody meant with a text.
    pub(super) fn candidate(&self, site: &str, text: &str) -> Candidate {
        let likeness = likeness(&text.to_lowercase(), &site.to_lowercase());
        let school_index = self.index_of.get(site).copied().flatten();
        let name = school_index
            .map(|school_index| self.schools[school_index as usize].school.name.clone())
            .unwrap_or_default();
        Candidate { target: site.to_owned(), text: name, likeness }
    }

    /// The schools of the year that a text is most like.
    pub(super) fn like(&self, text: &str) -> Vec<Candidate> {
        let pairs =
            |s: &Participant| (Pairs::of(&fold(&s.school.name)), Pairs::of(&s.school.id.as_str().to_lowercase()));
        let pairs = self.pairs.get_or_init(|| self.schools.iter().map(pairs).collect());
        let schools = self.schools.iter().zip(pairs);
        schools_like(text, schools.map(|(s, pairs)| (s.school.id.as_str(), s.school.name.as_str(), pairs)))
    }

    /// Every site that the register knows, in any year.
    pub(super) fn sites(&self) -> impl Iterator<Item = &str> {
        self.index_of.keys().copied()
    }

    /// The profile of a school.
    pub(super) fn profile_of(&self, school_index: u32) -> Option<&Profile<'a>> {
        self.schools[school_index as usize].profile.map(|at| &self.profiles[at as usize])
    }

    /// The schools that no norm, or more than one, applies to.
    pub(super) fn without_norm(&self) -> impl Iterator<Item = WithoutNorm> {
        let without = self.schools.iter().filter(|school_index| school_index.profile.is_none());
        without.map(|school_index| WithoutNorm { school: school_index.school.clone(), year: self.year })
    }
}
