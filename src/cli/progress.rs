//! Progress on a terminal; quiet in a pipe (indicatif draws nothing there).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A spinner with what is being done.
pub(super) struct Spinner {
    bar: ProgressBar,
    done: Arc<AtomicBool>,
}

/// A spinner with what is being done.
pub(super) fn spinner() -> Spinner {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
        bar.set_style(style);
    }
    let done = Arc::new(AtomicBool::new(false));
    if !bar.is_hidden() {
        let (bar, done) = (bar.clone(), done.clone());
        // indicatif's own ticker ends the program where no thread can start; without one it only stands still.
        let _ = thread::Builder::new().spawn(move || {
            while !done.load(Ordering::Relaxed) {
                bar.tick();
                thread::sleep(Duration::from_millis(100));
            }
        });
    }
    Spinner { bar, done }
}

impl Spinner {
    /// What is being done now.
    pub(super) fn set_message(&self, message: String) {
        self.bar.set_message(message);
    }

    /// Takes it away.
    pub(super) fn finish_and_clear(&self) {
        self.done.store(true, Ordering::Relaxed);
        self.bar.finish_and_clear();
    }
}

/// A bar of known length.
pub(super) fn bar(steps: usize, message: String) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(steps).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.set_message(message);
    bar
}
