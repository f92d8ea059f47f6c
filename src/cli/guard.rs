//! The last net: where the machine can't go on (no threads) or the program has a mistake, one line and status 2 instead of a trace.
//!
//! Where memory ends the program's allocator says so (`main.rs`): that can't be caught here.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use super::exit::Exit;
use crate::wording::Wording;

/// Where the first panic was. Not what it said: that may quote a cell.
static PLACE: Mutex<Option<Cause>> = Mutex::new(None);

/// Whether a thread could not begin for want of memory.
static OUT_OF_MEMORY: AtomicBool = AtomicBool::new(false);

/// Whether the abort that comes is about memory, for the handler of it.
pub fn is_out_of_memory() -> bool {
    OUT_OF_MEMORY.load(Ordering::Relaxed)
}

#[derive(Clone)]
enum Cause {
    /// The system gives no more threads.
    Threads,
    /// A mistake, with its place in the source.
    Mistake(String),
}

/// Does the work; a panic in any of its threads becomes one line.
pub(super) fn guarded(w: &Wording, work: impl FnOnce() -> Exit) -> Exit {
    panic::set_hook(Box::new(note));
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    outcome.unwrap_or_else(|_| {
        let cause = PLACE.lock().map(|mut place| place.take()).ok().flatten();
        match cause.unwrap_or(Cause::Mistake(String::new())) {
            Cause::Threads => errln!("{}", w.say("cli-no-threads")),
            Cause::Mistake(place) => errln!("{}", w.say_with("cli-mistake", &[("place", place.into())])),
        }
        Exit::Failed
    })
}

/// Starts the threads that the work is shared out over; false, after saying so, where the system gives none.
pub(super) fn threads(w: &Wording) -> bool {
    // A pool that stands already is as good.
    let built = rayon::ThreadPoolBuilder::new().build_global();
    let is_there = built.is_ok() || rayon_stands();
    if !is_there {
        errln!("{}", w.say("cli-no-threads"));
    }
    is_there
}

/// Whether rayon has threads. Asking makes a pool, and without threads that is a panic.
fn rayon_stands() -> bool {
    panic::catch_unwind(rayon::current_num_threads).is_ok()
}

fn note(info: &PanicHookInfo<'_>) {
    let stated = info.payload_as_str().unwrap_or_default();
    // A thread that starts without memory can't unwind: the handler of aborts (`memory.rs`) says what it is.
    if stated.contains("alternative stack") {
        OUT_OF_MEMORY.store(true, Ordering::Relaxed);
        std::process::abort();
    }
    let is_about_threads = ["ThreadPoolBuildError", "spawn thread", "spawn threads", "global thread pool"];
    let cause = match is_about_threads.iter().any(|words| stated.contains(words)) {
        true => Cause::Threads,
        false => Cause::Mistake(info.location().map(place).unwrap_or_default()),
    };
    if let Ok(mut place) = PLACE.lock() {
        place.get_or_insert(cause);
    }
}

/// The file within its crate, and the line.
fn place(location: &panic::Location<'_>) -> String {
    let file = location.file().replace('\\', "/");
    let file = file.rsplit_once("/registry/src/").and_then(|(_, rest)| rest.split_once('/')).map_or(&*file, |(_, f)| f);
    format!("{file}:{}", location.line())
}
