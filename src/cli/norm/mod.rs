//! `sop norm`: what people do with a norm before a batch uses it.
//!
//! In: files, as typed. Out: findings on standard error, what was made of a norm on standard output or in a file. Exit status: 0 the norms can be used,
//! 1 there are errors, 2 a file can't be read.

mod check;
mod import;
mod picture;
mod show;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Exit;
use super::args::NormPlan;
use super::console::clean;
use crate::base::finding::Code;
use crate::input::source;
use crate::wording::Wording;

/// Largest norm, as in a run.
const NORM_BYTES: u64 = 64 << 20;

/// Does what was asked.
pub fn norm(plan: &NormPlan, w: &Wording) -> Result<Exit> {
    match plan {
        NormPlan::Check(files) => check::check(files, w),
        NormPlan::Show(plan) => show::show(plan, w),
        NormPlan::Import(plan) => import::import(plan, w),
        NormPlan::Diff(plan) => super::diff::diff(plan, w),
    }
}

/// The path as findings show it.
pub(super) fn shown(path: &Path) -> String {
    clean(&path.display().to_string().replace('\\', "/"))
}

/// Bytes of a file; what is wrong with it is said on the console.
fn bytes(path: &Path, w: &Wording) -> Option<Vec<u8>> {
    let refuse = |why: String| {
        errln!("{}", w.say_with("norm-no-file", &[("file", shown(path).into()), ("why", why.into())]));
    };
    if let Err(error) = fs::metadata(path) {
        refuse(if error.kind() == ErrorKind::NotFound { w.say("norm-gone") } else { error.to_string() });
        return None;
    }
    let found = source::take(path, &shown(path), NORM_BYTES);
    found
        .map_err(|finding| {
            refuse(w.say(if finding.code == Code::FileTooLarge { "norm-too-large" } else { "norm-no-plain-file" }))
        })
        .ok()
}

/// Text of a file; what is wrong with it is said on the console.
pub(super) fn text(path: &Path, w: &Wording) -> Option<String> {
    let text = String::from_utf8(bytes(path, w)?);
    if text.is_err() {
        let facts = [("file", shown(path).into()), ("why", w.say("norm-not-text").into())];
        errln!("{}", w.say_with("norm-no-file", &facts));
    }
    text.ok()
}

/// The files that were named. Not every shell fills in `*`.
fn named(files: &[PathBuf]) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for file in files {
        let pattern = file.to_str().filter(|text| text.contains(['*', '?']) && !file.exists());
        let found: Vec<_> = pattern.and_then(|p| glob::glob(p).ok()).into_iter().flatten().flatten().collect();
        if found.is_empty() {
            all.push(file.clone());
        }
        all.extend(found);
    }
    all.sort();
    all.dedup();
    all
}
