//! `sop norm`: what people do with a norm before a batch uses it.
//!
//! In: files, as typed. Out: findings on standard error, what was made of a norm on standard output or in a file. Exit status: 0 the norms can be used,
//! 1 there are errors, 2 a file can't be read.

mod check;
mod import;
mod picture;
mod show;

use anyhow::Result;

use super::args::NormPlan;
use super::exit::Exit;
use crate::wording::Wording;

/// Does what was asked.
pub(super) fn norm(plan: &NormPlan, w: &Wording) -> Result<Exit> {
    match plan {
        NormPlan::Check(files) => check::check(files, w),
        NormPlan::Show(plan) => show::show(plan, w),
        NormPlan::Import(plan) => import::import(plan, w),
        NormPlan::Diff(plan) => super::diff::diff(plan, w),
    }
}
