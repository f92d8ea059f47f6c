//! Files and folders that are open in another program, as Windows knows them: a virus scanner, a preview or a sync client lets go in a moment, Excel does not.
//!
//! In: a step on the disk. Out: what came of it, after some patience. Must not know: what the step is.

use std::io;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

/// How long is waited before each next try, in milliseconds: three seconds in all.
const PAUSES: [u64; 6] = [50, 100, 200, 400, 800, 1_450];

/// A file or folder is open in another program, and the work can't be done while it is.
#[derive(Debug)]
pub(crate) struct Held(pub(crate) PathBuf);

impl std::fmt::Display for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.display())
    }
}

impl std::error::Error for Held {}

/// Does a step, and again while another program is at the file or folder.
pub(super) fn patiently<T>(step: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    persist(step, is_held, |pause| thread::sleep(Duration::from_millis(pause)))
}

fn persist<T>(
    mut step: impl FnMut() -> io::Result<T>,
    is_held: impl Fn(&io::Error) -> bool,
    wait: impl Fn(u64),
) -> io::Result<T> {
    for pause in PAUSES {
        match step() {
            Err(error) if is_held(&error) => wait(pause),
            done => return done,
        }
    }
    step()
}

/// Whether a step failed because something is open elsewhere.
pub(crate) fn is_held(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ResourceBusy || cfg!(windows) && error.raw_os_error().is_some_and(is_windows_held)
}

/// What Windows says of a file that is open elsewhere (32), of a part of it that is (33), and of a folder in which something is or whose name is not let
/// go of yet (5). The last may also be a want of rights: then the patience is for nothing.
fn is_windows_held(code: i32) -> bool {
    matches!(code, 5 | 32 | 33)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn what_is_let_go_of_in_a_moment_does_not_stop_the_work() {
        let held = || io::Error::from_raw_os_error(32);
        let is_held = |error: &io::Error| error.raw_os_error().is_some_and(is_windows_held);
        for (fails, waited) in [(0, 0), (3, 3), (6, 6)] {
            let (mut tries, pauses) = (0, RefCell::new(Vec::new()));
            let step = || {
                tries += 1;
                if tries > fails { Ok(tries) } else { Err(held()) }
            };
            assert_eq!(persist(step, is_held, |pause| pauses.borrow_mut().push(pause)).unwrap(), fails + 1);
            assert_eq!(pauses.into_inner().len(), waited);
        }
        assert_eq!(PAUSES.iter().sum::<u64>(), 3_000, "a few seconds");
    }

    #[test]
    fn what_stays_open_is_told_and_other_trouble_is_told_at_once() {
        let is_held = |error: &io::Error| error.raw_os_error().is_some_and(is_windows_held);
        for (code, expected) in [(5, 7), (32, 7), (33, 7), (2, 1), (112, 1)] {
            let mut tries = 0;
            let step = || -> io::Result<()> {
                tries += 1;
                Err(io::Error::from_raw_os_error(code))
            };
            let error = persist(step, is_held, |_| ()).unwrap_err();
            assert_eq!((error.raw_os_error(), tries), (Some(code), expected));
        }
    }
}
