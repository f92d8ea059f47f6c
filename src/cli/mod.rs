//! The command line: arguments become a settled plan, the plan runs the pipeline. The only println and progress bars.

use std::process::ExitCode;

/// Runs the program.
pub fn main() -> ExitCode {
    ExitCode::from(2)
}
