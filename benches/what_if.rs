//! How long a what-if takes, beside loading the same batch in the same run.
//!
//! For the sample and each example norm: the time to judge again and compare, and to make every table and chart of it, as a ratio to the time to load and
//! judge the batch. Aim: what-if under a second after loading.
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
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sop::norm::{self, Norm};
use sop::report;
use sop::run::whatif;
use sop::run::{self, Request, Trial};

const TRIES: usize = 5;
const AIM: Duration = Duration::from_secs(1);
const NORMS: [&str; 5] = [
    "anb-po-voorbeeld-2025.toml",
    "anb-vo-voorbeeld.toml",
    "voorbeelden/ijkpunten-po.toml",
    "voorbeelden/profiel-vo.toml",
    "voorbeelden/themakaarten-po-pilot.toml",
];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (loading, trial) = best(|| load(&root.join("sample-data")));
    println!("sample: loading and judging, with the sheets kept: {} ms", loading.as_millis());
    for name in NORMS {
        let tried = [Arc::new(trial.with_free_name(read(&root.join("norms").join(name))))];
        let (judging, (after, found)) = best(|| {
            let after = trial.judge_with(&tried);
            let found = whatif::compare(&trial.dossier, &after, &tried);
            (after, found)
        });
        let (drawing, _) = best(|| report::whatif::render(&found, &after).expect("files"));
        println!("  {name}: {} verdicts change", found.moves.len());
        tell("judging again and comparing", judging, loading);
        tell("with every page, table and chart", judging + drawing, loading);
    }
}

fn tell(what: &str, took: Duration, loading: Duration) {
    let ratio = took.as_secs_f64() / loading.as_secs_f64();
    let under = if took < AIM { "under" } else { "NOT under" };
    println!("    {what}: {} ms, {ratio:.1} times loading, {under} a second", took.as_millis());
}

fn best<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut best: Option<(Duration, T)> = None;
    for _ in 0..TRIES {
        let start = Instant::now();
        let value = work();
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(known, _)| time < *known) {
            best = Some((time, value));
        }
    }
    best.expect("at least one try")
}

fn load(batch: &Path) -> Trial {
    match run::trial(batch, Request::default(), &|_| {}).expect("the batch loads") {
        Ok(trial) => trial,
        Err(_) => panic!("the batch can't be judged"),
    }
}

fn read(file: &Path) -> Norm {
    let text = fs::read_to_string(file).expect("a norm");
    norm::load(&text, "norm.toml").value.expect("a norm without errors")
}
