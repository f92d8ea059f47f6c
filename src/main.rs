//! The entry point of the program: see [`sop::cli`].

mod memory;

use std::process::ExitCode;

fn main() -> ExitCode {
    memory::prepare();
    sop::cli::main()
}
