//! The order of the board report's body: which chart stands beside which table.
//!
//! In: the dossier and the charts. Out: sections of blocks. With few norms each norm is a section, and every chart stands with its figures;
//! with many norms (there can be one per kind of school) the charts come first and all standards stand in one table. A chart stands with its
//! norm or sector; one whose norm has no section still gets a place, in a section at the end.

use super::Picture;
use super::picture::picture;
use super::tables::{GroupTable, NormTable, group_table, norm_tables};
use crate::norm::Norm;
use crate::present::coverage::NormView;
use crate::present::coverage_line::MANY_NORMS;
use crate::present::figures::{ChartScope, ChartSubject, NormChart};
use crate::present::firmness::{FirmHead, FirmTable, firm_head, firm_tables};
use crate::present::questions::questions;
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

/// What is about one subject.
#[derive(Debug)]
pub(super) struct Section {
    /// Heading.
    pub title: String,
    /// Sentences below it.
    pub about: Vec<String>,
    /// Its content, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug)]
pub(super) enum Block {
    /// A chart.
    Chart(Picture),
    /// Coverage per standard, of one norm.
    Norm {
        /// What it is.
        caption: String,
        /// The table.
        table: NormTable,
    },
    /// Coverage per standard, of many norms in one table.
    Norms {
        /// The tables.
        tables: Vec<NormTable>,
    },
    /// Coverage per group.
    Group(GroupTable),
    /// What the verdicts of each norm hang on.
    Firm {
        /// The words above the columns.
        head: FirmHead,
        /// The tables.
        tables: Vec<FirmTable>,
    },
    /// A few words of their own.
    Words {
        /// What they are about.
        caption: String,
        /// The words.
        text: String,
    },
}

/// The sections, in order of reading.
pub(super) fn sections(dossier: &Dossier, views: &[NormView], figures: &[NormChart]) -> Vec<Section> {
    let mut sections =
        if views.len() > MANY_NORMS { of_many(dossier, views, figures) } else { of_few(dossier, views, figures) };
    sections.push(firmness(dossier, views));
    sections
}

/// What the verdicts hang on, and how many questions never touched one.
fn firmness(dossier: &Dossier, views: &[NormView]) -> Section {
    let w = &dossier.wording;
    let asked = questions(dossier, |_| true);
    let mut blocks = vec![Block::Firm { head: firm_head(w), tables: firm_tables(dossier, views) }];
    if !asked.shown.is_empty() {
        let facts = asked.counts(w);
        let caption = w.say("question-value-board");
        blocks.push(Block::Words { caption, text: w.say_with("question-value-board-count", &facts) });
    }
    Section {
        title: w.say("sensitivity-title"),
        about: vec![w.say("sensitivity-about"), w.say("sensitivity-about-one")],
        blocks,
    }
}

/// The norm (an index in `views`) with which a chart stands: its own, or the last of its sector.
fn home(chart: &NormChart, views: &[NormView]) -> Option<usize> {
    match &chart.scope {
        ChartScope::Norm(norm) => views.iter().position(|view| view.norm.is_same(norm)),
        ChartScope::Sector(sector) => views.iter().rposition(|view| view.norm.sector == *sector),
        ChartScope::Whole => None,
    }
}

/// As wide as a page, in millimetres.
const WIDE: u32 = 174;

/// A chart shares its page, with its table or with another chart: as wide as that allows for a norm of sixteen standards.
fn width(subject: ChartSubject) -> u32 {
    match subject {
        ChartSubject::Verdicts => 152,
        ChartSubject::Districts | ChartSubject::Boards => 160,
        ChartSubject::Changes | ChartSubject::Development | ChartSubject::Thresholds | ChartSubject::Aims => 146,
    }
}

fn of_few(dossier: &Dossier, views: &[NormView], figures: &[NormChart]) -> Vec<Section> {
    let w = &dossier.wording;
    let homes: Vec<_> = figures.iter().map(|chart| (home(chart, views), chart)).collect();
    let mut sections = Vec::new();
    for (at, (view, table)) in views.iter().zip(norm_tables(w, views)).enumerate() {
        let charts = |subject| {
            let own = homes.iter().filter(move |(home, chart)| *home == Some(at) && chart.subject == subject);
            own.map(move |(_, figure)| Block::Chart(picture(figure, width(subject))))
        };
        let keep = |norm: &Norm| norm.is_same(view.norm);
        let about = vec![table.about.clone()];
        let mut blocks: Vec<_> = charts(ChartSubject::Verdicts).collect();
        blocks.push(Block::Norm { caption: w.say("board-tables"), table });
        blocks.extend(charts(ChartSubject::Districts));
        if view.norm.sector == Sector::Po {
            blocks.extend(group_table(dossier, Grouping::District, keep).map(Block::Group));
        }
        blocks.extend(charts(ChartSubject::Boards));
        blocks.extend(group_table(dossier, Grouping::Board, keep).map(Block::Group));
        blocks.extend(charts(ChartSubject::Changes));
        blocks.extend(charts(ChartSubject::Development));
        sections.push(Section { title: view.norm.title.clone(), about, blocks });
    }
    let strays: Vec<_> =
        homes.iter().filter(|(home, _)| home.is_none()).map(|(_, f)| Block::Chart(picture(f, WIDE))).collect();
    if !strays.is_empty() {
        sections.push(Section { title: w.say("board-charts"), about: vec![], blocks: strays });
    }
    sections
}

fn of_many(dossier: &Dossier, views: &[NormView], figures: &[NormChart]) -> Vec<Section> {
    let w = &dossier.wording;
    let mut sections = Vec::new();
    if !figures.is_empty() {
        let charts = figures.iter().map(|f| Block::Chart(picture(f, WIDE))).collect();
        sections.push(Section {
            title: w.say("board-charts"),
            about: vec![w.say("board-charts-some")],
            blocks: charts,
        });
    }
    sections.push(Section {
        title: w.say("board-tables"),
        about: vec![w.say("board-tables-about")],
        blocks: vec![Block::Norms { tables: norm_tables(w, views) }],
    });
    for sector in [Sector::Po, Sector::Vo] {
        let keep = |norm: &Norm| norm.sector == sector;
        let districts = (sector == Sector::Po).then(|| group_table(dossier, Grouping::District, keep)).flatten();
        let blocks: Vec<_> =
            districts.into_iter().chain(group_table(dossier, Grouping::Board, keep)).map(Block::Group).collect();
        if !blocks.is_empty() {
            let title = w.say_with("board-groups", &[("sector", sector.as_str().into())]);
            sections.push(Section { title, about: vec![], blocks });
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::present::figures;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn every_chart_stands_once_and_with_its_norm() {
        let dossier = dossier(Language::Nl);
        let figures = figures::board(&dossier);
        let sections = sections(&dossier, &norms(&dossier), &figures);
        assert_eq!(sections.len(), 4, "a section per norm, the aims, how firm they are, and no strays");
        let file = |b: &Block| if let Block::Chart(p) = b { Some(p.stem.clone()) } else { None };
        let mut files: Vec<_> = sections.iter().flat_map(|s| &s.blocks).filter_map(file).collect();
        assert!(sections[1].blocks.iter().filter_map(file).all(|f| f.contains("vo")));
        let mut all: Vec<_> = figures.iter().map(|f| f.stem.clone()).collect();
        files.sort();
        all.sort();
        assert_eq!(files, all);
    }

    /// The ids are such that the name of one norm's files begins with that of the other's.
    #[test]
    fn norms_with_alike_names_keep_their_own_charts() {
        let mut dossier = dossier(Language::Nl);
        let last = dossier.years.last_mut().expect("a year");
        for assessment in &mut last.assessments {
            let mut evaluation = (*assessment.evaluation).clone();
            let mut norm = (*evaluation.norm).clone();
            norm.id = if norm.sector == Sector::Po { "anb-po" } else { "anb-po-v2" }.into();
            evaluation.norm = norm.into();
            assessment.evaluation = evaluation.into();
        }
        dossier.coverage = crate::stats::coverage::count(&dossier.years).expect("coverage counts");
        dossier.question_values = crate::stats::question_value::count(&dossier.years);
        let figures = figures::board(&dossier);
        let views = norms(&dossier);
        let sections = sections(&dossier, &views, &figures);
        for (view, section) in views.iter().zip(&sections) {
            let shown = section.blocks.iter().filter_map(|block| match block {
                Block::Chart(picture) => figures.iter().find(|chart| chart.stem == picture.stem),
                _ => None,
            });
            let of_norm = |chart: &NormChart| match &chart.scope {
                ChartScope::Norm(norm) => norm.is_same(view.norm),
                ChartScope::Sector(sector) => *sector == view.norm.sector,
                ChartScope::Whole => false,
            };
            let shown: Vec<_> = shown.collect();
            assert!(shown.len() >= 3 && shown.iter().all(|chart| of_norm(chart)), "{}", view.norm.id);
        }
    }
}
