//! Where memory ends: one line and status 2, instead of the abort that the standard library ends with.
//!
//! Stable Rust has no handler for it that a program can set, but it has the allocator itself: this one is the system's, and where the system has
//! nothing left it says so and ends the program. Nothing was published then, for a set of reports is put in place in one step at the very end. What was
//! half written is cleared up by the next run.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

struct Memory;

#[global_allocator]
static MEMORY: Memory = Memory;

/// In both languages: without memory nothing can be looked up.
const MESSAGE: &str = "Het geheugen is op. Er is niets geschreven en eerdere verslagen staan er nog. / Out of memory. Nothing was written and \
    earlier reports are still there.\n";

// SAFETY: every call goes to the system's allocator as it came; what comes back is either passed on or ends the program.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps to the contract of this very method.
        checked(unsafe { System.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { System.realloc(block, layout, size) })
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }
}

#[inline]
fn checked(block: *mut u8) -> *mut u8 {
    if block.is_null() {
        end();
    }
    block
}

#[cold]
fn end() -> ! {
    static TELLS: AtomicBool = AtomicBool::new(false);
    if !TELLS.swap(true, Ordering::Relaxed) {
        os::tell();
        os::exit();
    }
    // Another thread is ending the program.
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}

/// Also ends in one line where the C library runs out first: it asks for memory of its own, and aborts.
pub(crate) fn prepare() {
    os::watch_aborts();
}

#[cfg(unix)]
mod os {
    use std::ffi::c_int;
    use std::io::Write;
    use std::os::fd::FromRawFd;

    /// Where not even this much address space is left, the abort was about memory.
    const LITTLE: usize = 1 << 20;

    /// Ends at once: what runs at an ordinary exit (destructors of thread-locals) may want memory again, and would wait here for ever.
    pub(super) fn exit() -> ! {
        // SAFETY: it takes any status and does not return.
        unsafe { libc::_exit(2) }
    }

    /// Past the lock and the buffer of the standard library: the thread may hold the one and there is no room for the other.
    pub(super) fn tell() {
        // SAFETY: it is only written to, and never closed.
        let mut error = std::mem::ManuallyDrop::new(unsafe { std::fs::File::from_raw_fd(2) });
        let _ = error.write_all(super::MESSAGE.as_bytes());
    }

    pub(super) fn watch_aborts() {
        // SAFETY: the handler only makes calls that a signal handler may make.
        unsafe { libc::signal(libc::SIGABRT, aborted as *const () as libc::sighandler_t) };
    }

    /// An abort for another reason, or a signal of somebody else, ends the program as it does without a handler.
    extern "C" fn aborted(_: c_int) {
        // Writable, so that every limit on memory counts it.
        let (open, own) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANON);
        // SAFETY: a mapping of its own that nothing touches; the system alone is asked, no allocator.
        let free = unsafe { libc::mmap(std::ptr::null_mut(), LITTLE, open, own, -1, 0) };
        if free == libc::MAP_FAILED || sop::cli::is_out_of_memory() {
            super::end();
        }
        // SAFETY: both may be called in a handler; the signal arrives once this returns.
        unsafe {
            libc::signal(libc::SIGABRT, libc::SIG_DFL);
            libc::raise(libc::SIGABRT);
        }
    }
}

#[cfg(not(unix))]
mod os {
    use std::io::Write;

    pub(super) fn exit() -> ! {
        std::process::exit(2)
    }

    pub(super) fn tell() {
        let _ = std::io::stderr().write_all(super::MESSAGE.as_bytes());
    }

    pub(super) fn watch_aborts() {}
}
