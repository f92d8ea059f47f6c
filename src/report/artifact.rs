//! What a report becomes: a file with its bytes.

use anyhow::Result;

/// A kind of report, as `--report` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum Kind {
    /// A gespreksverslag per school, as PDF and HTML.
    School,
    /// A gespreksblad per school, one page as PDF and HTML.
    Sheet,
    /// A text for the schoolgids per school, to edit, as docx and HTML.
    Guide,
    /// A wijkboek per wijk and a bestuursboek per board: the gespreksbladen in one PDF, for whoever leads the conversations.
    Book,
    /// The dekkingsrapport for the board, and its charts as SVG, PNG and Vega-Lite.
    Board,
    /// One page each for the ondersteuningsplanraad (OPR) and the algemene ledenvergadering (ALV), as PDF.
    Council,
    /// A report per board with its own schools, as PDF.
    Boards,
    /// Slides for the board, bestuur/presentatie.pptx.
    Slides,
    /// The overview, index.html.
    Index,
    /// The norms side by side, naast-elkaar.html, where the batch has crosswalks.
    Crosswalk,
    /// The agenda of the conversations, gesprekken.xlsx, and those that are planned as a calendar, gesprekken.ics.
    Agenda,
    /// Every result, resultaten.xlsx.
    Results,
    /// The package for Power BI and PostgreSQL, powerbi/: a star schema with its model and measures.
    #[value(name = "powerbi")]
    PowerBi,
    /// The tables as CSV and Parquet.
    Data,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; Kind::Data as usize + 1] = [
        Kind::School,
        Kind::Sheet,
        Kind::Guide,
        Kind::Book,
        Kind::Board,
        Kind::Council,
        Kind::Boards,
        Kind::Slides,
        Kind::Index,
        Kind::Crosswalk,
        Kind::Agenda,
        Kind::Results,
        Kind::PowerBi,
        Kind::Data,
    ];

    /// Where to begin reading what is made, below the folder of the year; of several kinds, at the one with the lowest number.
    pub(crate) fn start(self) -> (u8, &'static str) {
        match self {
            Kind::Index => (0, "index.html"),
            Kind::Board => (1, "bestuur/dekkingsrapport.pdf"),
            Kind::Council => (2, "bestuur/opr.pdf"),
            Kind::Slides => (3, "bestuur/presentatie.pptx"),
            Kind::Agenda => (4, "gesprekken.xlsx"),
            Kind::School => (5, "scholen"),
            Kind::Sheet => (6, "scholen"),
            Kind::Guide => (7, "scholen"),
            Kind::Book => (8, "wijken"),
            Kind::Boards => (9, "besturen"),
            Kind::Results => (10, "resultaten.xlsx"),
            Kind::Data => (11, "data"),
            Kind::PowerBi => (12, "powerbi"),
            Kind::Crosswalk => (13, "naast-elkaar.html"),
        }
    }
}

/// One file of the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path below the folder of the year, with `/`; made of fixed names and validated ids only.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl Artifact {
    /// A file of the output.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Artifact {
        Artifact { path: path.into(), bytes: bytes.into() }
    }
}

/// Called after each piece of work, from any thread.
pub(crate) type Tick<'a> = &'a (dyn Fn() + Sync);

/// Writes a file.
pub type Write<'a> = &'a mut (dyn FnMut(&mut (dyn std::io::Write + Send)) -> Result<()> + Send);

/// Takes each file as soon as it is made, from any thread.
pub trait Sink: Sync {
    /// Takes a file.
    ///
    /// # Errors
    /// It can't be kept.
    fn put(&self, artifact: Artifact) -> Result<()>;

    /// Takes a large file, in pieces as they are made.
    ///
    /// # Errors
    /// As [`Sink::put`], and what `write` fails on.
    fn stream(&self, path: &str, write: Write) -> Result<()> {
        let mut bytes = Vec::new();
        write(&mut bytes)?;
        self.put(Artifact::new(path, bytes))
    }
}

impl<F: Fn(Artifact) -> Result<()> + Sync> Sink for F {
    fn put(&self, artifact: Artifact) -> Result<()> {
        self(artifact)
    }
}
