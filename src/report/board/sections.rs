//! The order of the board report's body: which chart stands beside which table.
//!
//! In: the dossier and the charts. Out: sections of blocks. With few norms each norm is a section, and every chart stands with its figures;
//! with many norms (there can be one per kind of school) the charts come first and all standards stand in one table. A chart is placed by its
//! stem (`dekking-wijk-anb-po`); one that is not recognised still gets a place, in a section at the end.

use super::Picture;
use super::coverage::NormView;
use super::picture::{MANY_NORMS, picture};
use super::sensitivity::{FirmHead, FirmTable, firm_head, firm_tables};
use super::tables::{GroupTable, NormTable, group_table, norm_tables};
use crate::norm::Norm;
use crate::register::Sector;
use crate::report::figures::Figure;
use crate::report::questions::questions;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

/// What is about one subject.
#[derive(Debug)]
pub struct Section {
    /// Heading.
    pub title: String,
    /// Sentences below it.
    pub about: Vec<String>,
    /// Its content, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug)]
pub enum Block {
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
pub fn sections(dossier: &Dossier, views: &[NormView], figures: &[Figure]) -> Vec<Section> {
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

/// What a chart is about, by the beginning of its stem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Verdicts,
    Districts,
    Boards,
    Changes,
    Development,
}

/// What a chart is about, and the norm (an index in `slugs`) or the sector it belongs to. The longest slug wins: `anb` and `anb-po` may both be
/// norms; behind it there may only be the number of a chart that goes on.
fn home(stem: &str, slugs: &[(String, Sector)]) -> Option<(Subject, usize)> {
    let last_of = |word: &str| slugs.iter().rposition(|(_, s)| s.as_str().eq_ignore_ascii_case(word));
    if let Some(sector) = stem.strip_prefix("ontwikkeling-") {
        return Some((Subject::Development, last_of(sector)?));
    }
    let subjects = [
        ("uitslagen-", Subject::Verdicts),
        ("dekking-wijk-", Subject::Districts),
        ("dekking-bestuur-", Subject::Boards),
        ("veranderingen-", Subject::Changes),
    ];
    let (rest, subject) = subjects.into_iter().find_map(|(p, s)| stem.strip_prefix(p).map(|rest| (rest, s)))?;
    let belongs = |slug: &str| {
        rest.strip_prefix(slug)
            .is_some_and(|more| more.is_empty() || more[1..].parse::<u32>().is_ok() && more.starts_with('-'))
    };
    let fits = slugs.iter().enumerate().filter(|(_, (slug, _))| belongs(slug));
    fits.max_by_key(|(_, (slug, _))| slug.len()).map(|(at, _)| (subject, at))
}

/// As wide as a page, in millimetres.
const WIDE: u32 = 174;

/// A chart shares its page, with its table or with another chart: as wide as that allows for a norm of sixteen standards.
fn width(subject: Subject) -> u32 {
    match subject {
        Subject::Verdicts => 152,
        Subject::Districts | Subject::Boards => 160,
        Subject::Changes | Subject::Development => 146,
    }
}

/// A norm's id as it stands in the stem of a chart.
fn slug(norm: &Norm) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let text: String = norm.id.chars().map(safe).collect();
    text.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn of_few(dossier: &Dossier, views: &[NormView], figures: &[Figure]) -> Vec<Section> {
    let w = &dossier.wording;
    let slugs: Vec<_> = views.iter().map(|v| (slug(v.norm), v.norm.sector)).collect();
    let homes: Vec<_> = figures.iter().map(|f| (home(&f.stem, &slugs), f)).collect();
    let mut sections = Vec::new();
    for (at, (view, table)) in views.iter().zip(norm_tables(w, views)).enumerate() {
        let charts = |subject| {
            let own = homes.iter().filter(move |(home, _)| *home == Some((subject, at)));
            own.map(move |(_, figure)| Block::Chart(picture(figure, width(subject))))
        };
        let keep = |norm: &Norm| norm.is_same(view.norm);
        let about = vec![table.about.clone()];
        let mut blocks: Vec<_> = charts(Subject::Verdicts).collect();
        blocks.push(Block::Norm { caption: w.say("board-tables"), table });
        blocks.extend(charts(Subject::Districts));
        if view.norm.sector == Sector::Po {
            blocks.extend(group_table(dossier, Grouping::District, keep).map(Block::Group));
        }
        blocks.extend(charts(Subject::Boards));
        blocks.extend(group_table(dossier, Grouping::Board, keep).map(Block::Group));
        blocks.extend(charts(Subject::Changes));
        blocks.extend(charts(Subject::Development));
        sections.push(Section { title: view.norm.title.clone(), about, blocks });
    }
    let strays: Vec<_> =
        homes.iter().filter(|(home, _)| home.is_none()).map(|(_, f)| Block::Chart(picture(f, WIDE))).collect();
    if !strays.is_empty() {
        sections.push(Section { title: w.say("board-charts"), about: vec![], blocks: strays });
    }
    sections
}

fn of_many(dossier: &Dossier, views: &[NormView], figures: &[Figure]) -> Vec<Section> {
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
    use super::super::coverage::norms;
    use super::*;
    use crate::report::figures;
    use crate::report::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn every_chart_stands_once_and_with_its_norm() {
        let dossier = dossier(Language::Nl);
        let figures = figures::board(&dossier);
        let sections = sections(&dossier, &norms(&dossier), &figures);
        assert_eq!(sections.len(), 3, "a section per norm, how firm they are, and no strays");
        let file = |b: &Block| if let Block::Chart(p) = b { Some(p.stem.clone()) } else { None };
        let mut files: Vec<_> = sections.iter().flat_map(|s| &s.blocks).filter_map(file).collect();
        assert!(sections[1].blocks.iter().filter_map(file).all(|f| f.contains("vo")));
        let mut all: Vec<_> = figures.iter().map(|f| f.stem.clone()).collect();
        files.sort();
        all.sort();
        assert_eq!(files, all);
    }

    #[test]
    fn a_stem_finds_the_norm_with_the_longest_name() {
        let slugs = [("anb".to_owned(), Sector::Po), ("anb-po".to_owned(), Sector::Po), ("vo".to_owned(), Sector::Vo)];
        assert_eq!(home("uitslagen-anb-po", &slugs), Some((Subject::Verdicts, 1)));
        assert_eq!(home("dekking-wijk-anb-2", &slugs), Some((Subject::Districts, 0)));
        assert_eq!(home("ontwikkeling-po", &slugs), Some((Subject::Development, 1)));
        assert_eq!(home("veranderingen-anders", &slugs), None);
    }
}
