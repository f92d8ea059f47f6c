//! The door of the program: see [`sop::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    sop::cli::main()
}
