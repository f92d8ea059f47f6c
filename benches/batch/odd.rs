//! Inputs that are large in another way than a country: columns that no norm knows, and questions that nobody answered. They cost next to nothing.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::{best, in_process, print, sop};

const SCHOOLS: usize = 950;
const QUESTIONS: usize = 80;
/// Columns of a form that no norm knows.
const UNKNOWN: usize = 4000;
/// Questions of a norm that one school answered.
const UNANSWERED: usize = 8000;
/// Questions to a standard.
const STANDARD: usize = 8;
const LEVELS: [&str; 4] = ["nog niet", "in ontwikkeling", "op orde", "sterk"];

pub(super) fn inputs(folder: &Path) -> Vec<String> {
    let check = |batch: &Path| best(3, || sop(&["check"], batch, folder));
    let (known, unknown) = (batch(folder, QUESTIONS, 0, SCHOOLS), batch(folder, QUESTIONS, UNKNOWN, SCHOOLS));
    let (plain, more) = (check(&known), check(&unknown));
    let bare = best(3, || in_process("csv", &answers(&unknown)));
    let beside = format!(
        "{:.1} times the CPU of `csv` reading the same cells ({:.2} s); without them {:.2} s",
        more.cpu / bare.cpu,
        bare.cpu,
        plain.cpu
    );
    print(&format!("{SCHOOLS} schools with {UNKNOWN} unknown columns, reading and judging"), more, &beside);
    let (few, many) = (check(&batch(folder, QUESTIONS, 0, 1)), check(&batch(folder, UNANSWERED, 0, 1)));
    let beside = format!("{QUESTIONS} questions: {:.2} s, {} MB", few.cpu, few.peak);
    print(&format!("{SCHOOLS} schools of which one answers, a norm of {UNANSWERED} questions"), many, &beside);
    vec![]
}

/// What reading the cells of a file takes at the least.
pub(super) fn count_cells(file: &Path) {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(file).expect("a file");
    let cells: usize = reader.byte_records().map(|record| record.expect("a record").len()).sum();
    println!("{cells} cells");
}

fn answers(batch: &Path) -> PathBuf {
    batch.join("zelfevaluaties/2025-2026/formulier.csv")
}

/// A batch of schools with a norm of so many questions, of which the first so many handed in a form with columns that no norm knows.
fn batch(folder: &Path, questions: usize, unknown: usize, handed_in: usize) -> PathBuf {
    let batch = folder.join(format!("vreemd-{questions}-{unknown}-{handed_in}"));
    let file = answers(&batch);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    let site = |at: usize| {
        let letter = |number: usize| char::from(b'A' + (number % 26) as u8);
        format!("99{}{}{:02}", letter(at / 26), letter(at), at / 676)
    };
    let settings = "name = \"Proefland\"\nnorms = [\"norm.toml\"]\n[schools]\nfile = \"scholen.csv\"\n[evaluations]\nfolder = \"zelfevaluaties\"\n";
    let schools = (0..SCHOOLS).map(|at| format!("{};De Proefschool {at};PO;bao;Wijk {}\n", site(at), at % 20));
    let schools: String =
        std::iter::once("vestigingsnummer;naam;povo;soort;wijk\n".to_owned()).chain(schools).collect();
    let id = |at: usize| format!("S{}.{}", at / STANDARD, at % STANDARD);
    let mut form: Vec<String> = std::iter::once("vestigingsnummer".to_owned()).chain((0..questions).map(id)).collect();
    form.extend((0..unknown).map(|at| format!("Overige kolom {at} van het formulier")));
    let mut lines = form.join(";") + "\n";
    for school in 0..handed_in {
        let level = |at: usize| LEVELS[(school + at) % LEVELS.len()].to_owned();
        let other = |at: usize| if at.is_multiple_of(2) { format!("opmerking {}", school % 9) } else { level(at) };
        let cells = std::iter::once(site(school)).chain((0..questions).map(level)).chain((0..unknown).map(other));
        lines += &(cells.collect::<Vec<_>>().join(";") + "\n");
    }
    for (path, text) in [("batch.toml", settings), ("scholen.csv", &schools), ("norm.toml", &norm(questions))] {
        fs::write(batch.join(path), text).expect("written");
    }
    fs::write(file, lines).expect("written");
    batch
}

fn norm(questions: usize) -> String {
    let mut norm = "id = \"proef\"\nversion = \"1\"\ntitle = \"Proef\"\nstatus = \"voorbeeld\"\nsector = \"PO\"\nfrom = \"2025-2026\"\n\n[scale]\nlevels = [\n".to_owned();
    for (at, level) in LEVELS.iter().enumerate() {
        writeln!(norm, "  {{ value = {}, label = \"{level}\" }},", at + 1).expect("written");
    }
    norm += "]\nsufficient = 3\n\n[[theme]]\nid = \"t\"\ntitle = \"Thema\"\n";
    for at in 0..questions {
        let standard = at / STANDARD;
        if at.is_multiple_of(STANDARD) {
            writeln!(norm, "\n[[theme.standard]]\nid = \"S{standard}\"\ntitle = \"Standaard {standard}\"\nrule = {{ share = 0.75 }}").expect("written");
        }
        let text = format!("Vraag {at} over onderwerp {} van de school.", at * 7);
        let id = format!("S{standard}.{}", at % STANDARD);
        writeln!(norm, "\n[[theme.standard.indicator]]\nid = \"{id}\"\ntext = \"{text}\"").expect("written");
    }
    norm
}
