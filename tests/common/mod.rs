//! What the tests of the program share: running the real binary and reading what it wrote.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The real data beside the repository, if this machine has it; says so loudly when not.
pub(crate) fn real(name: &str) -> Option<PathBuf> {
    let base = std::env::var_os("SOP_REAL").map_or_else(|| root().join("../shared/real"), PathBuf::from);
    let path = base.join(name);
    if path.exists() {
        return Some(path);
    }
    // Straight to the terminal: the test runner hides what a passing test prints.
    let reported = format!("SKIPPED: no real data at {}; this test proved nothing\n", path.display());
    let _ = std::io::Write::write_all(&mut std::io::stderr(), reported.as_bytes());
    None
}

/// Runs the binary.
pub(crate) fn sop(arguments: &[&str]) -> Output {
    sop_with(arguments, &[])
}

/// Runs the binary with environment variables.
pub(crate) fn sop_with(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sop"));
    command.args(arguments).envs(environment.iter().copied()).current_dir(root());
    command.output().expect("the binary starts")
}

/// Standard output and error as text.
pub(crate) fn text(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the console speaks UTF-8");
    (text(&output.stdout), text(&output.stderr))
}

/// Every file below a folder, by its path with `/`.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found
}

fn collect(folder: &Path, below: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry")) {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name, fs::read(entry.path()).expect("a file"));
        }
    }
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    for (name, bytes) in files(from) {
        let path = to.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
}

/// The rows of a CSV of ours (`;`, BOM), each as column name to cell.
pub(crate) fn rows(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// What a run of the sample makes where no group is too small to be shown apart.
pub(crate) fn sample_without_limit(year: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["sample-data", "norms"] {
        copy(&root().join(name), &folder.path().join(name));
    }
    let settings = folder.path().join("sample-data/batch.toml");
    let said = fs::read_to_string(&settings).expect("the settings");
    fs::write(&settings, format!("{said}\n[privacy]\nminimum_group = 0\n")).expect("written");
    let (batch, out) = (folder.path().join("sample-data"), folder.path().join("uit"));
    let output = sop(&["run", &batch.to_string_lossy(), "--out", &out.to_string_lossy()]);
    assert!(output.status.code() != Some(2), "{:?}", self::text(&output));
    files(&out.join(year))
}
