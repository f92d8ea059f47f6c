//! Which books there are: which schools stand in each, and in which order.
//!
//! PO talks per wijk, VO is city-wide: it has one book of its own, as have the PO schools without a wijk. Within a book the schools whose conversation is
//! planned come first, in order of time, then the others by name; never by score.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::text::slug::slugs;
use crate::present::talks::Talks;
use crate::register::{School, Sector};
use crate::report::sheet::Reader;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

/// What the schools of a book have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    /// The wijk.
    District,
    /// That they are PO schools without a wijk.
    NoDistrict,
    /// That they are VO schools.
    Secondary,
    /// The board.
    Board,
}

impl Of {
    /// The word in messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Of::District => "wijk",
            Of::NoDistrict => "zonder",
            Of::Secondary => "vo",
            Of::Board => "bestuur",
        }
    }

    /// Who reads such a book.
    pub(super) fn reader(self) -> Reader {
        match self {
            Of::District | Of::NoDistrict | Of::Secondary => Reader::Lead,
            Of::Board => Reader::Board,
        }
    }

    /// The folder of such books.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Of::District | Of::NoDistrict | Of::Secondary => "wijken",
            Of::Board => "besturen",
        }
    }
}

/// The schools of one book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group<'a> {
    pub of: Of,
    /// The name of the wijk or board; empty where there is none.
    pub name: &'a str,
    /// What its folder is called.
    pub slug: String,
    /// Indices in [`Dossier::now`], in order of the conversations.
    pub schools: Vec<usize>,
}

/// The folders of what is no wijk. With a sign in front that no name has: a wijk of such a name gets a number.
const SECONDARY: &str = "\0voortgezet-onderwijs";
const NO_DISTRICT: &str = "\0zonder-wijk";

/// Every group, by wijk and then by board.
pub(super) fn groups<'a>(dossier: &'a Dossier, talks: &Talks) -> Vec<Group<'a>> {
    let mut found: BTreeMap<(Of, &str), Vec<usize>> = BTreeMap::new();
    for (at, assessment) in dossier.now().iter().enumerate() {
        let school: &School = &assessment.evaluation.school;
        let district = Grouping::District.of(school);
        let place = match school.sector {
            Sector::Vo => (Of::Secondary, ""),
            Sector::Po if district.is_empty() => (Of::NoDistrict, ""),
            Sector::Po => (Of::District, district),
        };
        found.entry(place).or_default().push(at);
        // Of schools without a board there is nothing to put together.
        let board = Some(Grouping::Board.of(school)).filter(|board| !board.is_empty());
        board.into_iter().for_each(|board| found.entry((Of::Board, board)).or_default().push(at));
    }
    let names =
        |of: Of| found.keys().filter(move |(own, _)| *own == of).map(|(_, name)| *name).collect::<BTreeSet<_>>();
    let districts = names(Of::District).into_iter().chain([SECONDARY, NO_DISTRICT]).collect();
    let (districts, boards) = (slugs(&districts, "wijk"), slugs(&names(Of::Board), "bestuur"));
    let slug = |of: Of, name: &str| {
        let slug = match of {
            Of::District => districts.get(name),
            Of::NoDistrict => districts.get(NO_DISTRICT),
            Of::Secondary => districts.get(SECONDARY),
            Of::Board => boards.get(name),
        };
        slug.cloned().unwrap_or_default()
    };
    let group = |((of, name), mut schools): ((Of, &'a str), Vec<usize>)| {
        sort(dossier, talks, &mut schools);
        Group { of, name, slug: slug(of, name), schools }
    };
    found.clone().into_iter().map(group).collect()
}

fn sort(dossier: &Dossier, talks: &Talks, schools: &mut [usize]) {
    schools.sort_by_cached_key(|at| {
        let school = &dossier.now()[*at].evaluation.school;
        let first = talks.with(*at).first().map(|talk| (talk.day, talk.time));
        (first.is_none(), first, school.name.to_lowercase(), school.id.clone())
    });
}
