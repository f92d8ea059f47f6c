//! What a person means with the target of a mapping.
//!
//! In: a target as it was filled in, the register, the norms. Out: what it stands for, or why that is not known. Only what is exactly the same counts.
//! Must not know: the file of mappings.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::IGNORED;
use crate::base::finding::Finding;
use crate::base::text::fold::fold;
use crate::base::text::nearest::Near;
use crate::input::cell;
use crate::intake::shape::is_named;
use crate::norm::{Asked, Norm};
use crate::register::{Register, Site, Sites};

/// So many schools of one name are named.
const NAMED: usize = 20;

/// Looks targets up.
pub(super) struct Meant<'m> {
    register: &'m Register,
    norms: &'m [Arc<Norm>],
    sites: Sites<'m>,
    near_sites: Near<'m>,
    /// By folded id of a norm, and without one of all norms.
    near_questions: HashMap<Option<String>, Near<'m>>,
}

/// A target that is known.
pub(super) struct Target {
    /// As [`super::Link::target`].
    pub id: String,
    /// The norm of a question.
    pub norm: Option<String>,
    /// The name of the school, the text of the question.
    pub meaning: String,
}

/// Why a target is not known.
pub(super) enum Unknown {
    /// No school; these are close.
    School(Vec<String>),
    /// The name of these schools.
    Schools(Vec<String>),
    /// The text of these questions of one norm.
    Questions(Vec<String>),
    /// One of these questions: a spreadsheet can't keep their ids apart.
    Alike(Vec<String>),
    /// A question of each of these norms, and no norm is given.
    Norms(Vec<String>),
    /// There is no such norm; there are these.
    Norm(Vec<String>),
    /// No question of the norm and no column; these questions are close.
    Column(Vec<String>),
    /// The same of any norm.
    Any(Vec<String>),
}

impl<'m> Meant<'m> {
    /// Among these.
    pub(super) fn new(register: &'m Register, norms: &'m [Arc<Norm>]) -> Meant<'m> {
        let numbers = register.rows().iter().map(|school| school.id.as_str());
        let sites = Sites::new(register.rows().iter().map(Arc::as_ref), None);
        let mut questions: HashMap<Option<String>, Vec<&str>> = HashMap::from([(None, Vec::new())]);
        for norm in norms {
            let ids = || norm.all_asked().map(|asked| asked.id);
            questions.entry(Some(fold(&norm.id))).or_default().extend(ids());
            questions.entry(None).or_default().extend(ids());
        }
        let near_questions = questions.into_iter().map(|(norm, ids)| (norm, Near::new(ids))).collect();
        Meant { register, norms, sites, near_sites: Near::new(numbers), near_questions }
    }

    /// A school, as it is recognised everywhere ([`Sites`]).
    pub(super) fn school(&self, target: &str) -> Result<Target, Unknown> {
        if target.eq_ignore_ascii_case(IGNORED) {
            return Ok(ignored());
        }
        match self.sites.find(target) {
            Site::One(id) => {
                let meaning = self.register.site(id).last().map(|school| school.name.clone()).unwrap_or_default();
                Ok(Target { id: id.to_string(), norm: None, meaning })
            }
            Site::Several(sites) => Err(Unknown::Schools(sites.iter().take(NAMED).map(ToString::to_string).collect())),
            Site::Unknown => Err(Unknown::School(owned(self.near_sites.to(target)))),
        }
    }

    /// A question by its id or its text, of the norm or else of the only one that has it; or what any table can have, whatever the norm.
    /// An id that a spreadsheet may have taken the zero from is none, unless its cell is certainly a text.
    pub(super) fn column(&self, target: &str, is_text: bool, norm: Option<&str>) -> Result<Target, Unknown> {
        let found = self.questions(target, norm);
        let ids: Vec<&str> = self.of_norm(norm).flat_map(Norm::all_asked).map(|asked| asked.id).collect();
        let alike = ids.iter().zip(cell::look_alikes(&ids)).find(|(id, others)| **id == target && !others.is_empty());
        if let Some((id, others)) = alike.filter(|_| !is_text) {
            let all: BTreeSet<&str> = std::iter::once(*id).chain(others.iter().map(|at| ids[*at])).collect();
            return Err(Unknown::Alike(all.into_iter().map(str::to_owned).collect()));
        }
        let mut questions = found.iter().flat_map(|(norm, of)| of.iter().map(move |(id, text)| (norm, id, text)));
        match (questions.next(), questions.next()) {
            (Some((norm, id, text)), None) => {
                let (id, meaning) = ((*id).to_owned(), (*text).to_owned());
                return Ok(Target { id, norm: Some((*norm).to_owned()), meaning });
            }
            (Some(_), Some(_)) => {
                return Err(match found.len() {
                    1 => Unknown::Questions(found.values().flatten().map(|(id, _)| (*id).to_owned()).collect()),
                    _ => Unknown::Norms(found.keys().map(|norm| (*norm).to_owned()).collect()),
                });
            }
            (None, _) => {}
        }
        if target.eq_ignore_ascii_case(IGNORED) {
            return Ok(ignored());
        }
        if is_named(target).is_some() {
            return Ok(Target { id: target.to_owned(), norm: None, meaning: target.to_owned() });
        }
        if self.of_norm(norm).next().is_none() {
            let mut norms: Vec<String> = self.norms.iter().map(|norm| norm.id.clone()).collect();
            norms.sort();
            norms.dedup();
            return Err(Unknown::Norm(norms));
        }
        let near = self.near_questions.get(&norm.map(fold)).map(|near| owned(near.to(target))).unwrap_or_default();
        Err(if norm.is_some() { Unknown::Column(near) } else { Unknown::Any(near) })
    }

    fn of_norm(&self, norm: Option<&str>) -> impl Iterator<Item = &Norm> {
        let is_meant = move |known: &&Arc<Norm>| norm.is_none_or(|id| fold(&known.id) == fold(id));
        self.norms.iter().filter(is_meant).map(Arc::as_ref)
    }

    /// By norm the ids with their texts; a norm can have several versions.
    fn questions(&self, target: &str, norm: Option<&str>) -> BTreeMap<&str, BTreeMap<&str, &str>> {
        let (folded, key) = (fold(target), cell::id_key(target));
        let find = |is_meant: &dyn Fn(&Asked) -> bool| {
            let mut found: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
            for norm in self.of_norm(norm) {
                for asked in norm.all_asked().filter(|asked| is_meant(asked)) {
                    found.entry(&norm.id).or_default().insert(asked.id, asked.text);
                }
            }
            found
        };
        let by_id = find(&|asked| asked.id == target);
        let by_id = if by_id.is_empty() { find(&|asked| cell::id_key(asked.id) == key) } else { by_id };
        if by_id.is_empty() { find(&|asked| fold(asked.text) == folded) } else { by_id }
    }
}

impl Unknown {
    /// Whether the fault is in what stands for the norm.
    pub(super) fn is_of_norm(&self) -> bool {
        matches!(self, Unknown::Norms(_) | Unknown::Norm(_))
    }

    /// Says why in a finding.
    pub(super) fn tell(self, finding: Finding) -> Finding {
        let (why, near) = match self {
            Unknown::School(near) => ("school", near),
            Unknown::Schools(near) => ("schools", near),
            Unknown::Questions(near) => ("questions", near),
            Unknown::Alike(near) => ("alike", near),
            Unknown::Norms(near) => ("norms", near),
            Unknown::Norm(near) => ("norm", near),
            Unknown::Column(near) => ("column", near),
            Unknown::Any(near) => ("any", near),
        };
        finding.fact("why", why).fact("found", near.len()).fact("near", near.join(", "))
    }
}

fn ignored() -> Target {
    Target { id: IGNORED.to_owned(), norm: None, meaning: String::new() }
}

fn owned(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}
