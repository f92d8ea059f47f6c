//! How long the yearly batch takes, and what it takes of memory, with comparisons in the same run; the tables in docs/performance.md and in
//! the README are made from it.
//!
//! - The sample: every report of 97 schools; of one school report the CPU alone.
//! - A country of 8,400 schools in two years, from files to verdicts and tables, as a ratio to polars merely reading the same answers and grouping them
//!   by school and indicator; and growth over four sizes.
//! - 2,000 and 8,400 school reports: time and memory.
//! - Odd inputs: thousands of columns that no norm knows, and of questions that nobody answered.
//! - The peer: what a colleague would write (`benches/peer/peer.py`), where Python has its libraries. `SOP_PEER` names another Python.
//!
//! Each part runs in a process of its own, so that its CPU and its peak of memory are its own; of a few tries the best counts, so that a busy machine
//! disturbs it least. CPU and memory come from /proc: elsewhere only the time is told. Nothing fails on a slow machine: it prints.
//! `cargo bench --bench batch -- sample` takes only the parts whose names contain a word.

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

#[path = "batch/odd.rs"]
mod odd;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use polars::prelude::*;
use sop::report::tables;
use sop::run::{self, Outcome, Request};

const SOP: &str = env!("CARGO_BIN_EXE_sop");
const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const SIZES: [usize; 4] = [1050, 2100, 4200, 8400];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // A part, in a process of its own.
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["in-process", "tables", batch] => return verdicts_and_tables(Path::new(batch)),
        ["in-process", "polars", batch] => return read_and_group(Path::new(batch)),
        ["in-process", "csv", file] => return odd::count_cells(Path::new(file)),
        _ => {}
    }
    let parts: [(&str, Part); 6] = [
        ("sample", sample),
        ("peer", peer),
        ("country", country),
        ("reports", reports),
        ("everything", everything),
        ("odd", odd::inputs),
    ];
    println!("| what | wall | CPU | peak of memory | beside it |");
    println!("| --- | --- | --- | --- | --- |");
    // Kept until the end: after many files were removed the next ones take longer to make.
    let (mut readme, mut folders) = (Vec::new(), Vec::new());
    for (name, part) in parts {
        if arguments.is_empty() || arguments.iter().any(|word| name.contains(word.as_str())) {
            let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
            readme.extend(part(folder.path()));
            folders.push(folder);
        }
    }
    println!("\n{} processors, load at the end {}\n", processors(), load());
    println!("| wat, op een computer met twee kernen | tijd | rekentijd | geheugen |\n| --- | --- | --- | --- |");
    readme.iter().for_each(|line| println!("{line}"));
}

/// Prints the figures of a part, with a folder to work in; gives its lines of the table in the README, which is in Dutch.
type Part = fn(&Path) -> Vec<String>;

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// How many processes want a processor, over the last 1, 5 and 15 minutes.
fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split_whitespace().take(3).collect::<Vec<_>>().join(", ")
}

/// What a process took.
#[derive(Clone, Copy, Default)]
struct Taken {
    wall: Duration,
    /// In seconds; 0 where it is not known.
    cpu: f64,
    /// In MB; 0 where it is not known.
    peak: u64,
}

/// The best of a few runs of a command.
fn best(tries: usize, command: impl Fn() -> Command) -> Taken {
    best_of(tries, |_| command())
}

/// The same of commands that are told which try it is: for those that write, so that each has a new folder. To replace files takes the file system as long again,
/// and for minutes it looks at each that was removed before it makes another.
fn best_of(tries: usize, command: impl Fn(usize) -> Command) -> Taken {
    let tries: Vec<_> = (0..tries).map(|at| run_once(command(at))).collect();
    let least = |of: fn(&Taken) -> f64| tries.iter().map(of).fold(f64::INFINITY, f64::min);
    Taken {
        wall: tries.iter().map(|taken| taken.wall).min().unwrap_or_default(),
        cpu: least(|taken| taken.cpu),
        peak: tries.iter().map(|taken| taken.peak).max().unwrap_or_default(),
    }
}

fn run_once(mut command: Command) -> Taken {
    let (before, start) = (cpu_of_children(), Instant::now());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let mut peak = 0;
    // Seldom asked for its memory: each time it is held up.
    for at in 0_u32.. {
        if child.try_wait().expect("it can be asked").is_some() {
            break;
        }
        if at.is_multiple_of(8) {
            peak = peak.max(peak_memory(child.id()).unwrap_or_default());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Taken { wall: start.elapsed(), cpu: cpu_of_children() - before, peak }
}

/// User and system time of the processes that have ended, in seconds; Linux counts in hundredths.
fn cpu_of_children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind = stat.rsplit(')').next().unwrap_or_default();
    let ticks = |at: usize| behind.split_whitespace().nth(at).and_then(|text| text.parse::<f64>().ok());
    (ticks(13).unwrap_or_default() + ticks(14).unwrap_or_default()) / 100.0
}

/// The most memory that a process ever held, in MB.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

fn print(what: &str, taken: Taken, beside: &str) {
    let wall = taken.wall.as_secs_f64();
    println!("| {what} | {wall:.2} s | {:.2} s | {} MB | {beside} |", taken.cpu, taken.peak);
}

/// A line of the table in the README.
fn line(what: &str, taken: Taken) -> String {
    let seconds = |seconds: f64| match seconds {
        few if few < 0.1 => format!("{:.1} ms", few * 1e3),
        some if some < 10.0 => format!("{some:.1} s"),
        many => format!("{many:.0} s"),
    };
    let memory = if taken.peak == 0 { String::new() } else { format!("{} MB", taken.peak) };
    let [wall, cpu] = [taken.wall.as_secs_f64(), taken.cpu].map(|number| seconds(number).replace('.', ","));
    format!("| {what} | {wall} | {cpu} | {memory} |")
}

fn sop(arguments: &[&str], batch: &Path, out: &Path) -> Command {
    let mut command = Command::new(SOP);
    command.args(arguments).arg(batch);
    if arguments.contains(&"run") {
        command.arg("--out").arg(out);
    }
    command
}

fn sample_data() -> PathBuf {
    Path::new(ROOT).join("sample-data")
}

/// Time of the school reports of the sample alone, in seconds of wall and of CPU each, and how many there are.
fn per_report(folder: &Path) -> (f64, f64, usize) {
    let batch = sample_data();
    let loading = best(5, || sop(&["check"], &batch, folder));
    let out = |at: usize| folder.join(at.to_string());
    let all = best_of(5, |at| sop(&["run", "--report", "school"], &batch, &out(at)));
    let made = fs::read_dir(out(0).join("2025-2026/scholen")).expect("reports").count();
    let each = |all: f64, loading: f64| (all - loading) / made as f64;
    (each(all.wall.as_secs_f64(), loading.wall.as_secs_f64()), each(all.cpu, loading.cpu), made)
}

fn sample(folder: &Path) -> Vec<String> {
    let batch = sample_data();
    let out = |at: usize| folder.join(at.to_string());
    let all = best_of(7, |at| sop(&["run"], &batch, &out(at)));
    print("the sample year with every output, 97 schools (aim: 1 s, 1.3 s)", all, "");
    let again = best(3, || sop(&["run"], &batch, &out(0)));
    print("the same in place of a set of the same year, which is compared and removed", again, "");
    let (wall, cpu, made) = per_report(&folder.join("schools"));
    let beside = format!("{:.0} microseconds of CPU each (aim: 6000), {:.0} of wall", cpu * 1e6, wall * 1e6);
    let of_all = |each: f64| each * made as f64;
    let taken = Taken { wall: Duration::from_secs_f64(of_all(wall).max(0.0)), cpu: of_all(cpu), peak: 0 };
    print("of which its school reports", taken, &beside);
    let each = Taken { wall: Duration::from_secs_f64(wall.max(0.0)), cpu, peak: 0 };
    vec![
        line("het voorbeeldjaar: 97 scholen, alles", all),
        line("hetzelfde, in de plaats van een eerdere uitgave", again),
        line("één gespreksverslag, PDF en HTML", each),
    ]
}

fn peer(folder: &Path) -> Vec<String> {
    let python = std::env::var("SOP_PEER").unwrap_or_else(|_| "python3".to_owned());
    let script = Path::new(ROOT).join("benches/peer/peer.py");
    let found =
        Command::new(&python).args(["-c", "import pandas, matplotlib, weasyprint"]).stderr(Stdio::null()).status();
    if !found.is_ok_and(|status| status.success()) {
        println!("| the Python peer | | | | skipped: {python} has no pandas, matplotlib and weasyprint |");
        return vec![];
    }
    let made = Command::new(&python).arg(script).arg(sample_data()).args(["2025-2026"]).arg(folder).output();
    let text = String::from_utf8(made.expect("Python runs").stdout).expect("text");
    let mut numbers = text.split_whitespace().filter_map(|text| text.parse::<f64>().ok());
    let (Some(reports), Some(seconds)) = (numbers.next(), numbers.next()) else {
        println!("| the Python peer | | | | failed |");
        return vec![];
    };
    let (ours, ..) = per_report(&folder.join("ours"));
    let beside = format!("{:.0} times our wall for each (aim: 80); it does less", seconds / reports / ours);
    let taken = Taken { wall: Duration::from_secs_f64(seconds), ..Taken::default() };
    print(&format!("the Python peer, {reports} reports"), taken, &beside);
    vec![]
}

/// Makes a country with the generator of the sample data.
fn generate(folder: &Path, schools: usize, years: usize) -> PathBuf {
    let batch = folder.join(format!("land-{schools}"));
    let made = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--release", "--example", "generate", "--"])
        .arg(&batch)
        .args(["--schools", &schools.to_string(), "--years", &years.to_string(), "--norms"])
        .arg(Path::new(ROOT).join("norms"))
        .current_dir(ROOT)
        .status();
    assert!(made.is_ok_and(|status| status.success()), "the generator makes a country");
    batch
}

/// This program again, for one part.
fn in_process(part: &str, batch: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["in-process", part]).arg(batch);
    command
}

fn country(folder: &Path) -> Vec<String> {
    let mut last = Taken::default();
    for schools in SIZES {
        let batch = generate(folder, schools, 2);
        let tries = if schools == 8400 { 3 } else { 2 };
        let (ours, polars) =
            (best(tries, || in_process("tables", &batch)), best(tries, || in_process("polars", &batch)));
        let beside = format!(
            "{:.1} times the CPU of polars reading and grouping ({:.2} s), {:.1} times its wall",
            ours.cpu / polars.cpu,
            polars.cpu,
            ours.wall.as_secs_f64() / polars.wall.as_secs_f64()
        );
        let aim = if schools == 8400 { " (aim: 3 times, 450 MB)" } else { "" };
        print(&format!("verdicts and tables of {schools} schools, two years{aim}"), ours, &beside);
        last = ours;
    }
    vec![line("8.400 scholen, twee jaar, 1,24 miljoen antwoorden: lezen, beoordelen en alle tabellen", last)]
}

fn reports(folder: &Path) -> Vec<String> {
    let batch = generate(folder, 2000, 1);
    let taken = best(1, || sop(&["run", "--report", "school"], &batch, &folder.join("out")));
    let beside = format!("{:.0} microseconds of CPU each, with reading and judging", taken.cpu * 1e6 / 2000.0);
    print("2,000 school reports", taken, &beside);
    vec![line("2.000 gespreksverslagen, met lezen en beoordelen", taken)]
}

fn everything(folder: &Path) -> Vec<String> {
    let batch = generate(folder, 8400, 2);
    let taken = best(1, || sop(&["run", "--report", "board"], &batch, &folder.join("board")));
    print(
        "8,400 schools, two years, coverage and the report for the board with its charts (aim: 15 s, 300 MB)",
        taken,
        "",
    );
    let taken = best(1, || sop(&["run"], &batch, &folder.join("out")));
    print("8,400 schools, two years, every output (aim: 60 s, 400 MB)", taken, "");
    vec![line("dezelfde 8.400 scholen, alles", taken)]
}

/// From files to verdicts, coverage and tables, all rows of each made once.
fn verdicts_and_tables(batch: &Path) {
    let Outcome::Ready(dossier, _) = run::load(batch, Request::default(), &|_| {}).expect("the batch loads") else {
        panic!("the batch can't be run")
    };
    let mut rows = 0;
    for table in &tables::build(&dossier).expect("tables").tables {
        let count = |piece: &tables::Table| {
            rows += piece.height();
            Ok(())
        };
        tables::pieces(&dossier, table, &mut { count }).expect("rows");
    }
    println!("{rows} rows");
    // As the program does: what ends with the process is not given back piece by piece.
    std::mem::forget(dossier);
}

fn read_and_group(batch: &Path) {
    let inside = |folder: &Path| fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = inside(&batch.join("zelfevaluaties")).flat_map(|year| inside(&year)).collect();
    files.sort();
    let mut groups = 0;
    for file in files {
        let options = CsvReadOptions::default()
            .with_infer_schema_length(Some(0))
            .with_parse_options(CsvParseOptions::default().with_separator(b';'));
        let frame = options.try_into_reader_with_file_path(Some(file)).and_then(SerReader::finish).expect("a frame");
        groups += frame.group_by(["vestigingsnummer", "indicator"]).expect("groups").get_groups().len();
    }
    println!("{groups} groups");
}
