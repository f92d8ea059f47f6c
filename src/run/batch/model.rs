//! A batch folder with settled paths.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use encoding_rs::Encoding;

use super::letters::Letters;
use super::map::MapFile;
use super::style::HouseStyle;
use crate::agreement::Aim;
use crate::base::finding::Place;
use crate::input::source::{Ledger, Limits, Purpose};
use crate::intake::Duplicates;
use crate::register::{Reading, SchoolYear, Window};

/// The settings file of a batch.
pub const FILE: &str = "batch.toml";

/// By when and to whom schools hand in (`[hand_in]`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandIn {
    /// The last day.
    pub by: Option<NaiveDate>,
    /// To whom, in the partnership's own words.
    pub to: Option<String>,
    /// Where the day stands.
    pub place: Place,
}

impl Default for HandIn {
    fn default() -> HandIn {
        HandIn { by: None, to: None, place: Place::file(FILE) }
    }
}

/// A batch with everything settled. Paths of files are relative to `root`, with `/` between their parts.
#[derive(Debug)]
pub struct Batch {
    /// The batch folder.
    pub root: PathBuf,
    /// Name of the partnership.
    pub name: String,
    /// The norms, in order of path, each once.
    pub norms: Vec<String>,
    /// The files of the register.
    pub(crate) schools: Vec<RegisterFile>,
    /// Overrules the detection of the register's text encoding.
    pub schools_encoding: Option<&'static Encoding>,
    /// The folder of the year folders.
    pub evaluations: String,
    /// Whether answers of the latest year may stand where they are not read: then a year must be asked for.
    pub is_year_unsure: bool,
    /// The files of answers per school year, ascending, in order of path.
    pub answers: Vec<(SchoolYear, Vec<String>)>,
    /// What to do with several submissions.
    pub duplicates: Duplicates,
    /// Overrules the detection of text encodings, for files of answers.
    pub encoding: Option<&'static Encoding>,
    /// Agreements, in order of path, each file once.
    pub agreements: Vec<String>,
    /// Waivers.
    pub waivers: Option<String>,
    /// Second looks.
    pub second_looks: Option<String>,
    /// Places for extra support.
    pub places: Option<String>,
    /// The aims of the plan, as written.
    pub aims: Vec<Aim>,
    /// The national line beside them.
    pub national: Option<String>,
    /// Crosswalks, in order of path, each file once.
    pub crosswalks: Vec<String>,
    /// The norms that they lead to and nobody is judged by, likewise.
    pub other_norms: Vec<String>,
    /// Confirmed mappings, where there is such a file.
    pub mappings: Option<String>,
    /// Groups with fewer schools are not broken out for the board; 0: no limit.
    pub minimum_group: u32,
    /// By when and to whom schools hand in.
    pub hand_in: HandIn,
    /// What the mails of a hand-out say.
    pub letters: Letters,
    /// The house style.
    pub style: Arc<HouseStyle>,
    /// The map of the wijken.
    pub(crate) map: Option<MapFile>,
    /// The file of its logo.
    pub logo: Option<String>,
    /// What was read.
    pub ledger: Ledger,
}

impl Batch {
    /// Which days can be meant in its lists, in a run of some school years beside its own: that of the run date, that of the reports.
    pub fn window(&self, run: impl IntoIterator<Item = SchoolYear>) -> Window {
        Window::around(self.answers.iter().map(|(year, _)| *year).chain(run))
    }

    /// Every file that a run up to a year (`None`: the last) reads, in order of path.
    pub fn files(&self, until: Option<SchoolYear>) -> Vec<&str> {
        let years = self.answers.iter().filter(|(year, _)| until.is_none_or(|until| *year <= until));
        let answers = years.flat_map(|(_, files)| files);
        let lists = self
            .agreements
            .iter()
            .chain(&self.waivers)
            .chain(&self.second_looks)
            .chain(&self.places)
            .chain(&self.national)
            .chain(&self.crosswalks)
            .chain(&self.other_norms);
        let optional = lists.chain(&self.mappings).chain(&self.logo).chain(self.map.iter().map(|map| &map.file));
        let mut files: Vec<_> = self.norms.iter().chain(answers).chain(optional).map(String::as_str).collect();
        files.extend(self.schools.iter().map(|own| own.file.as_str()).chain([FILE]));
        files.sort_unstable();
        files.dedup();
        files
    }
}

/// A file of the register.
#[derive(Debug)]
pub(crate) struct RegisterFile {
    /// Its path.
    pub file: String,
    /// How it is read: what a site id looks like, and what the file itself does not tell.
    pub reading: Reading,
}

/// The largest `batch.toml`: a thousand times what people write.
pub(super) const SETTINGS: Limits = Limits { bytes: 4 << 20, encoding: None, purpose: Purpose::Table };
