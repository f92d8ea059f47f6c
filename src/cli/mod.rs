//! The command line: arguments become a settled plan, the plan runs the pipeline. The only console and progress bars.
//!
//! In: the arguments. Out: text on the console, reports through [`crate::publish`], an exit status: 0 done, 1 done but some input was rejected, 2 could not
//! run and nothing was written. Must not know: details of any module.

#[macro_use]
mod terminal;

mod args;
mod console;
mod diff;
mod document;
mod exit;
mod explain;
mod files;
mod forms;
mod guard;
mod handout;
mod man;
mod new;
mod norm;
mod privacy;
mod progress;
mod reissue;
mod run;
mod schools;
mod shown;
mod tested;
mod verify;
mod whatif;

use std::process::ExitCode;

use crate::wording::Wording;
use args::{Plan, Subject};
use exit::Exit;
pub use guard::is_out_of_memory;

/// Runs the program.
pub fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let wording = Wording::new(args::language(&words));
    let exit = match args::parse(&wording, words) {
        Ok(plan) => guard::guarded(&wording, || perform(plan, &wording)),
        Err(exit) => exit,
    };
    ExitCode::from(terminal::finish(exit, &wording) as u8)
}

fn perform(plan: Plan, wording: &Wording) -> Exit {
    let is_large = match &plan {
        Plan::Run(_) | Plan::Handout(_) | Plan::Check(..) | Plan::Forms(_) | Plan::WhatIf(_) | Plan::Privacy(_) => true,
        Plan::Explain(Subject::Verdict(..) | Subject::School(..), _) => true,
        Plan::Explain(Subject::Codes | Subject::Code(_) | Subject::Unclear, _) => false,
        Plan::Norm(_) | Plan::New(_) | Plan::Verify(_) | Plan::Completions(..) | Plan::Man(_) => false,
    };
    if is_large && !guard::threads(wording) {
        return Exit::Failed;
    }
    let exit = match plan {
        Plan::Run(plan) => run::run(&plan, wording),
        Plan::Check(plan, out) => run::check(&plan, out.as_deref(), wording),
        Plan::Forms(plan) => forms::forms(&plan, wording),
        Plan::Norm(plan) => norm::norm(&plan, wording),
        Plan::Explain(subject, target) => explain::explain(&subject, &target, wording),
        Plan::WhatIf(plan) => whatif::what_if(&plan, wording),
        Plan::Handout(plan) => handout::handout(&plan, wording),
        Plan::Privacy(plan) => privacy::privacy(&plan, wording),
        Plan::New(plan) => new::new(&plan, wording),
        Plan::Verify(plan) => verify::verify(&plan, wording),
        Plan::Man(target) => document::give(&target, man::page(&args::command(wording), wording).as_bytes(), wording),
        Plan::Completions(shell, target) => document::give(&target, &args::completions(shell, wording), wording),
    };
    exit.unwrap_or_else(|error| {
        console::failure(wording, &error);
        Exit::Failed
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Language;

    #[test]
    fn the_arguments_are_well_formed_in_both_languages() {
        for language in Language::ALL {
            args::command(&Wording::new(language)).debug_assert();
        }
    }
}
