//! Extra support on the page: who offers what, and what falls open if one school drops out. For quality staff: schools are named.
//!
//! In: the dossier. Out: rows of text. The sentences and the tables of counts are those of [`crate::present::extra`].

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::matrix::SchoolTag;
use crate::judge::Verdict;
use crate::present::extra::{self, extra};
use crate::present::inventory::per_district;
use crate::present::nearby;
use crate::present::small::Audience;
use crate::present::tagged::{Behind, TaggedGrid};
use crate::present::words::{group_name, number, title};
use crate::run::dossier::Dossier;
use crate::stats::coverage::{Fragile, Grouping};
use crate::stats::places::Offer;
use crate::wording::Wording;

/// What the page says of it.
pub(super) struct ExtraSupport {
    /// Sentences; none without a list of places.
    pub about: Vec<String>,
    /// Tables of counts.
    pub grids: Vec<TaggedGrid>,
    /// The arrangements, in order of code.
    pub offers: Vec<OfferRow>,
    /// Whether any of them has a tariff, a first day, a last day.
    pub has: [bool; 3],
    /// Standards that one school meets, in the order of coverage.
    pub fragile: Vec<FragileRow>,
    /// Expertise and facilities of each school, with a column for each item; by norm.
    pub stocked: Vec<Stocked>,
    /// Stands in the place of that list where it is too long.
    pub stocked_note: Option<String>,
    /// Stands in the place of either list where it is too long.
    pub note: Option<String>,
}

impl ExtraSupport {
    /// Whether there is anything to say.
    pub(super) fn is_filled(&self) -> bool {
        !self.about.is_empty() || !self.fragile.is_empty() || self.note.is_some() || !self.grids.is_empty()
    }
}

/// An arrangement.
pub(super) struct OfferRow {
    /// The school.
    pub school: SchoolTag,
    /// Code, title, question for support, audience, state.
    pub words: [String; 5],
    /// Places, free places, free places of the next school year; blank: not known.
    pub figures: [String; 3],
    /// What one place costs in a whole school year, as it is shown and as it sorts.
    pub tariff: [String; 2],
    /// The first and the last day, as they are shown and as they sort.
    pub days: [[String; 2]; 2],
    /// The question for support.
    pub question: String,
}

/// A standard that one school of a group meets.
pub(super) struct FragileRow {
    /// That school.
    pub school: SchoolTag,
    /// Id of the standard.
    pub standard: String,
    /// Id and title.
    pub title: String,
    /// The wijk, or the sector.
    pub group: String,
    /// How many schools are in scope.
    pub schools: String,
}

/// What the schools of a norm have.
pub(super) struct Stocked {
    /// The sector and title of the norm, and its key.
    pub norm: [String; 2],
    /// The items.
    pub items: Vec<String>,
    /// Each school with what it says of each item.
    pub rows: Vec<(SchoolTag, Vec<String>)>,
}

/// The part of the page that shows the schools behind a figure.
pub(super) fn view(behind: &Behind) -> &'static str {
    match behind {
        Behind::Offering | Behind::Answering => "extra",
        Behind::NotMeeting => "matrix",
    }
}

/// The verdict of these schools; empty where it is about none.
pub(super) fn verdict(behind: &Behind) -> &'static str {
    match behind {
        Behind::Offering | Behind::Answering => "",
        Behind::NotMeeting => Verdict::NotMet.as_str(),
    }
}

/// The questions for support and the items that can be chosen.
pub(super) fn subjects(extra: &ExtraSupport) -> Vec<String> {
    let questions = extra.grids.iter().flat_map(|own| &own.rows).map(|row| row.question.clone());
    let all: BTreeSet<String> = questions.filter(|question| !question.is_empty()).collect();
    all.into_iter().collect()
}

/// The section; lists of more than `most` rows are left to the workbook.
pub(super) fn extra_support(dossier: &Dossier, most: usize) -> ExtraSupport {
    let w = &dossier.wording;
    let told = extra(dossier, Audience::Staff);
    let (about, mut grids) = told.map(|told| (told.about, told.grids)).unwrap_or_default();
    grids.extend(nearby::per_district(dossier, most));
    grids.extend(per_district(dossier));
    let stocked = stocked(dossier);
    let is_long = stocked.iter().any(|norm| norm.rows.len() > most);
    let stocked_note = is_long.then(|| w.say_with("inventory-left-out", &[("count", number(w, most).into())]));
    let stocked = if is_long { vec![] } else { stocked };
    let offers: Vec<OfferRow> = dossier.supply.offers.iter().filter_map(|offer| offer_row(dossier, offer)).collect();
    let has_day = |at: usize| offers.iter().any(|row| !row.days[at][0].is_empty());
    let has = [offers.iter().any(|row| !row.tariff[0].is_empty()), has_day(0), has_day(1)];
    let fragile: Vec<FragileRow> = dossier.fragile().iter().map(|row| fragile_row(w, row)).collect();
    let is_long = offers.len().max(fragile.len()) > most;
    let note = is_long.then(|| w.say_with("places-left-out", &[("count", number(w, most).into())]));
    match is_long {
        true => ExtraSupport { about, grids, offers: vec![], has, fragile: vec![], stocked, stocked_note, note },
        false => ExtraSupport { about, grids, offers, has, fragile, stocked, stocked_note, note },
    }
}

/// What each school says of each item, by norm and name: VO is organised per school, and of PO it is what stands behind the counts.
fn stocked(dossier: &Dossier) -> Vec<Stocked> {
    let w = &dossier.wording;
    let mut norms: BTreeMap<String, Stocked> = BTreeMap::new();
    let now = dossier.now().iter().map(|assessment| &assessment.evaluation);
    for evaluation in now.filter(|evaluation| !evaluation.norm.inventory.is_empty()) {
        let norm = &evaluation.norm;
        let new = || Stocked {
            norm: [format!("{}: {}", norm.sector.as_str(), norm.title), norm.name()],
            items: norm.inventory.iter().map(|item| item.text.clone()).collect(),
            rows: Vec::new(),
        };
        let said = |item| evaluation.nearness(item).map(|nearness| w.nearness(nearness)).unwrap_or_default();
        let row = (SchoolTag::new(&evaluation.school), (0..norm.inventory.len()).map(said).collect());
        norms.entry(norm.name()).or_insert_with(new).rows.push(row);
    }
    let in_order = |mut norm: Stocked| {
        norm.rows.sort_by(|(a, _), (b, _)| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        norm
    };
    norms.into_values().map(in_order).collect()
}

fn offer_row(dossier: &Dossier, offer: &Offer) -> Option<OfferRow> {
    let w = &dossier.wording;
    let one = dossier.arrangements.get(offer.arrangement)?;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let count = |n: Option<u32>| n.map(|n| number(w, n as usize)).unwrap_or_default();
    let question = dossier.supply.questions.get(offer.question)?.clone();
    let day = |day: Option<NaiveDate>| day.map(|day| [w.language().date(day), day.to_string()]).unwrap_or_default();
    Some(OfferRow {
        school: SchoolTag::new(offer.school.as_ref()?),
        words: [one.code.clone(), text(&one.title), question.clone(), text(&one.audience), extra::state(w, offer)],
        figures: [count(one.places), count(offer.free), count(offer.free_next)],
        tariff: one.tariff.map(|tariff| [extra::euros(w, tariff), tariff.0.to_string()]).unwrap_or_default(),
        days: [one.from, one.until].map(day),
        question,
    })
}

fn fragile_row(w: &Wording, row: &Fragile) -> FragileRow {
    let standard = &row.coverage.norm.standards[row.coverage.standard];
    let group = match row.coverage.grouping {
        Grouping::Whole => row.coverage.norm.sector.as_str().to_owned(),
        grouping => group_name(w, grouping, &row.coverage.group),
    };
    FragileRow {
        school: SchoolTag::new(&row.assessment.evaluation.school),
        standard: standard.id.clone(),
        title: title(standard),
        group,
        schools: number(w, row.coverage.schools as usize),
    }
}
