//! Standard output and standard error: nothing else writes to them.
//!
//! In: text. Out: nothing; whoever closes a pipe has seen enough, and the work goes on quietly. A standard output that can't take any more (a full
//! disk) is remembered for [`finish`]: what was asked for is then not there. Of a standard error that fails there is nobody left to report to.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};
use std::sync::OnceLock;

use super::console;
use super::exit::Exit;
use crate::wording::Wording;

/// The first trouble with standard output.
static TROUBLE: OnceLock<io::Error> = OnceLock::new();

/// A line on standard output.
macro_rules! outln {
    ($($words:tt)*) => { $crate::cli::terminal::line(format_args!($($words)*)) };
}

/// A line on standard error.
macro_rules! errln {
    ($($words:tt)*) => { $crate::cli::terminal::error_line(format_args!($($words)*)) };
}

/// A line on standard output.
pub(super) fn line(words: Arguments) {
    note(writeln!(io::stdout(), "{words}"));
}

/// Bytes on standard output.
pub(super) fn bytes(bytes: &[u8]) {
    note(io::stdout().write_all(bytes));
}

/// A line on standard error.
pub(super) fn error_line(words: Arguments) {
    // One piece, so that what several threads say does not mix.
    let _ = io::stderr().write_all(format!("{words}\n").as_bytes());
}

fn note(outcome: io::Result<()>) {
    if let Err(error) = outcome
        && error.kind() != ErrorKind::BrokenPipe
    {
        let _ = TROUBLE.set(error);
    }
}

/// How the program ends, once everything is said.
pub(super) fn finish(exit: Exit, w: &Wording) -> Exit {
    note(io::stdout().flush());
    match TROUBLE.get() {
        None => exit,
        Some(error) => {
            let detail = console::refused_by_system(error, w);
            errln!("{}", w.say_with("cli-output-failed", &[("detail", detail.into())]));
            Exit::Failed
        }
    }
}
