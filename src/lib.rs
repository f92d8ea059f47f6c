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
//!        |________ intake::collect _________________|
//!                        v
//!                Vec<Evaluation>        one school, one year, one norm; typed answers with their places
//!                        | judge::assess          pure; exact integers
//!                        v
//!                Vec<Assessment>        a verdict per standard with its figures; agreement::Waivers set verdicts aside
//!                        | history::mark               what is new, lasting, returned, solved
//!                        | change::between             what made verdicts change: the school, the norm, a question, silence
//!                        | waiver_status::of_year, check        what waivers set aside, which of them end or have ended
//!                        | topic::topics               what is talked about, with the agreements made before
//!                        v
//!                coverage::count (polars)              -> Vec<CoverageRow>
//!                sensitivity::count                    -> Vec<SensitivityRow>: what verdicts hang on
//!                question_value::count                         -> Vec<QuestionValueRow>: what each question brought
//!                        v
//!                    Dossier ---- tables::build (polars) -> Tables (the star schema)
//!                        |------- report::figures, chart::*::draw (plotters) -> Chart { svg, alt, table }
//!                        v
//!                report::render_to -> each Artifact (bytes) --publish::Staging--> reports/<year>/
//! ```
//!
//! `sop forms` takes a shorter way: [`run::prepare`] (no answers of that year are needed), [`report::workbook::form`] per school, and the same
//! door. What a text in a file stands for where nothing matches is asked in `koppelingen.xlsx` ([`intake::mapping`]).
//!
//! `sop norm` works on a norm alone: [`norm::check_all`] says what is wrong and what is odd, [`report::norm`] makes a document of it, and
//! [`norm::exchange`] takes it to Excel and back; [`norm::diff`] says what differs between two. `sop what-if` judges the sheets of a year again under other
//! norms ([`run::trial()`]) and lays both dossiers side by side ([`run::whatif`]).
//!
//! [`input::cell`] (columns by name, dates, amounts), [`base::text::fold`] (when two texts are the same), [`base::text::glyphs`] (what paper can show) and [`base::text::nearest`] (what somebody may have meant) serve every
//! room that reads a table, [`input::draft`]
//! (TOML with places) both rooms that read TOML; [`run`] puts it all in order.
//!
//! Findings (bevindingen) ride along in [`base::finding::Checked`] to the console, `bevindingen.csv` and the exit status.
//!
//! Three troubles, three types. The machine failed: `anyhow::Error` with the path. The file is wrong: [`base::finding::Finding`] with
//! place and remedy. The school falls short: an [`judge::Verdict`]. Never one dressed as another.

pub mod agreement;
pub mod base;
pub mod cli;
pub mod input;
pub mod intake;
pub mod judge;
pub mod norm;
pub mod present;
pub mod publish;
pub mod register;
pub mod report;
pub mod run;
pub mod stats;
pub mod trend;
pub mod wording;
