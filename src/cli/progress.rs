//! Progress on a terminal; quiet in a pipe (indicatif draws nothing there).

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A spinner with what is being done.
pub fn spinner() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

/// A bar of known length.
pub fn bar(steps: usize, message: String) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(steps).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.set_message(message);
    bar
}
