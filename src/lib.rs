//! `sop`: prepares the conversation between schools and their partnership (samenwerkingsverband passend onderwijs).
//!
//! Files become sheets, sheets become evaluations, the norm judges each evaluation, frames count the verdicts, reports show
//! them, and one door writes them. Structs judge; frames count.
//!
//! ```text
//! zelfevaluaties/*.csv|xlsx     scholen.csv        norms/*.toml      batch.toml
//!        | source::read            | register          | norm::load        | batch
//!        v                         v                   v                   v
//!      Sheet (cells with places)  Register            Norm (valid)        Batch (settled paths)
//!        |________ evaluation::intake _________________|
//!                        v
//!                Vec<Evaluation>        one school, one year, one norm; typed answers with their places
//!                        | assessment::assess          pure; exact integers
//!                        v
//!                Vec<Assessment>        a verdict per standard with its figures; agreement::Waivers set verdicts aside
//!                        | history::mark               what is new, lasting, returned, solved
//!                        | change::between             what made verdicts change: the school, the norm, a question, silence
//!                        | debt::of_year, check        what waivers set aside, which of them end or have ended
//!                        | topic::topics               what is talked about, with the agreements made before
//!                        v
//!                coverage::count (polars)              -> Vec<CoverageRow>
//!                sensitivity::count                    -> Vec<SensitivityRow>: what verdicts hang on
//!                burden::count                         -> Vec<BurdenRow>: what each question brought
//!                        v
//!                    Dossier ---- tables::build (polars) -> Tables (the star schema)
//!                        |------- report::figures, chart::*::draw (plotters) -> Chart { svg, alt, table }
//!                        v
//!                report::render_to -> each Artifact (bytes) --output::Staging--> reports/<year>/
//! ```
//!
//! `sop forms` takes a shorter way: [`pipeline::prepare`] (no answers of that year are needed), [`report::workbook::form`] per school, and the same
//! door. What a text in a file stands for where nothing matches is asked in `koppelingen.xlsx` ([`evaluation::mapping`]).
//!
//! `sop norm` works on a norm alone: [`norm::check_all`] says what is wrong and what is odd, [`report::norm`] makes a document of it, and
//! [`norm::tables`] takes it to Excel and back; [`norm::diff`] says what differs between two. `sop what-if` judges the sheets of a year again under other
//! norms ([`pipeline::trial`]) and lays both dossiers side by side ([`whatif`]).
//!
//! [`cell`] (columns by name, dates, amounts), [`fold`] (when two texts are the same), [`glyphs`] (what paper can show) and [`nearest`] (what somebody may have meant) serve every
//! room that reads a table, [`draft`]
//! (TOML with places) both rooms that read TOML; [`pipeline`] puts it all in order.
//!
//! Findings (bevindingen) ride along in [`finding::Checked`] to the console, `bevindingen.csv` and the exit status.
//!
//! Three troubles, three types. The machine failed: `anyhow::Error` with the path. The file is wrong: [`finding::Finding`] with
//! place and remedy. The school falls short: an [`assessment::Verdict`]. Never one dressed as another.

pub mod agreement;
pub mod assessment;
pub mod batch;
pub mod burden;
pub mod cell;
pub mod change;
pub mod chart;
pub mod cli;
pub mod coverage;
pub mod debt;
pub mod dossier;
pub mod draft;
pub mod evaluation;
pub mod exact;
pub mod finding;
pub mod fold;
pub mod glyphs;
pub mod history;
pub mod nearest;
pub mod norm;
pub mod output;
pub mod pipeline;
pub mod register;
pub mod report;
pub mod sensitivity;
pub mod source;
pub mod tables;
pub mod topic;
pub mod whatif;
pub mod wording;
