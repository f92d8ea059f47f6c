//! How long the yearly batch takes, with a comparison in the same run.
//!
//! - The sample: from files to every report of all 97 schools, published. Aim: under 3 s on two cores.
//! - A country of 8,400 schools: from files to verdicts, coverage and tables, as a ratio to polars merely reading the same answers and grouping
//!   them by school and indicator. Aim: at most 3 times, under 600 MB.
//!
//! Each figure is the best of a few tries, so that a busy machine disturbs it least. Nothing fails on a slow machine: it prints.

#![allow(
    clippy::assigning_clones,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::items_after_statements,
    clippy::match_wild_err_arm,
    clippy::unwrap_used,
    reason = "it counts a handful of things, and stops at what it does not expect"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use polars::prelude::*;
use sop::publish::{self, Manifest};
use sop::report::{self, tables};
use sop::run::dossier::Dossier;
use sop::run::{self, Outcome, Request};

const TRIES: usize = 5;
const SCHOOLS: &str = "8400";
/// Two, so that what changed in between is worked out too.
const YEARS: &str = "2";

fn main() {
    // The country first: the peak of memory is then its own.
    national();
    sample();
}

fn best<T>(tries: usize, mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut best: Option<(Duration, T)> = None;
    for _ in 0..tries {
        let start = Instant::now();
        let value = work();
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(known, _)| time < *known) {
            best = Some((time, value));
        }
    }
    best.expect("at least one try")
}

fn load(batch: &Path) -> Box<Dossier> {
    match run::load(batch, Request::default(), &|_| {}).expect("the batch loads") {
        Outcome::Ready(dossier, _) => dossier,
        _ => panic!("the batch can't be run"),
    }
}

fn sample() {
    let batch = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
    let out = tempfile::tempdir().expect("a folder");
    let (loading, dossier) = best(TRIES, || load(&batch));
    let (total, files) = best(TRIES, || {
        let dossier = load(&batch);
        let artifacts = report::render(&dossier, &report::Kind::ALL, &|| {}).expect("reports");
        publish::publish(out.path(), dossier.year, &artifacts, manifest(&dossier)).expect("published").files
    });
    println!("sample: {} schools, {files} files", dossier.now().len());
    for kind in report::Kind::ALL {
        let (time, _) = best(2, || report::render(&dossier, &[kind], &|| {}).expect("reports"));
        println!("  {kind:?} alone (with charts and tables): {} ms", time.as_millis());
    }
    println!("  loading and judging: {} ms", loading.as_millis());
    println!("  everything, published: {} ms (aim: under 3000 ms on two cores)", total.as_millis());
}

fn manifest(dossier: &Dossier) -> Manifest {
    Manifest {
        content: publish::REPORTS.into(),
        program: "bench".into(),
        version: String::new(),
        partnership: dossier.partnership.clone(),
        year: dossier.year.to_string(),
        date: dossier.date.to_string(),
        language: "nl".into(),
        norms: vec![],
        inputs: vec![],
        outputs: vec![],
        earlier: vec![],
    }
}

/// Makes the country with the generator of the sample data.
fn generate(folder: &Path) {
    let norms = Path::new(env!("CARGO_MANIFEST_DIR")).join("norms");
    let made = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--release", "--example", "generate", "--"])
        .arg(folder)
        .args(["--schools", SCHOOLS, "--years", YEARS, "--norms"])
        .arg(norms)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status();
    assert!(made.is_ok_and(|status| status.success()), "the generator makes a country");
}

fn national() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = folder.path().join("land");
    generate(&batch);
    let (ours, rows) = best(TRIES, || {
        let dossier = load(&batch);
        let tables = tables::build(&dossier).expect("tables");
        (dossier.totals.read, tables.tables.iter().map(|t| t.height()).sum::<usize>())
    });
    // Read before polars takes memory of its own.
    let memory = peak_memory();
    let answers = answers(&batch.join("zelfevaluaties"));
    let (polars, groups) = best(TRIES, || read_and_group(&answers));
    println!("country: {SCHOOLS} schools, {YEARS} years, {} answers, {} rows in all tables", rows.0, rows.1);
    println!("  files to verdicts, coverage and tables: {} ms", ours.as_millis());
    println!("  polars reads the answers and groups them ({groups} groups): {} ms", polars.as_millis());
    println!("  ratio: {:.1} (aim: at most 3)", ours.as_secs_f64() / polars.as_secs_f64());
    match memory {
        Some(megabytes) => println!("  peak memory: {megabytes} MB (aim: under 600 MB)"),
        None => println!("  peak memory: this system does not tell"),
    }
}

fn answers(folder: &Path) -> Vec<PathBuf> {
    let inside = |folder: &Path| fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    let mut years: Vec<PathBuf> = inside(folder);
    years.sort();
    years.iter().flat_map(|year| -> Vec<PathBuf> { inside(year) }).collect()
}

fn read_and_group(files: &[PathBuf]) -> usize {
    let mut groups = 0;
    for file in files {
        let options = CsvReadOptions::default()
            .with_infer_schema_length(Some(0))
            .with_parse_options(CsvParseOptions::default().with_separator(b';'));
        let frame =
            options.try_into_reader_with_file_path(Some(file.clone())).and_then(SerReader::finish).expect("a frame");
        groups += frame.group_by(["vestigingsnummer", "indicator"]).expect("groups").get_groups().len();
    }
    groups
}

/// The most memory that this process ever held, in MB.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}
