//! Where memory ends: one line and status 2, instead of the abort that the standard library ends with. And how it is asked of the system: in large pieces
//! and large pages ([`pages`]).
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
        checked(unsafe { System.alloc(layout) }, layout.size())
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { System.alloc_zeroed(layout) }, layout.size())
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { System.realloc(block, layout, size) }, size)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }
}

#[inline]
fn checked(block: *mut u8, size: usize) -> *mut u8 {
    if block.is_null() {
        end();
    }
    pages::given(block, size);
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

/// Also ends in one line where the C library runs out first: it asks for memory of its own, and aborts. To be called before there are threads.
pub(crate) fn prepare() {
    os::watch_aborts();
    pages::prepare();
}

/// Memory in large pages, where the system gives them to whoever asks: a country touches half a gigabyte, and a fault for each 4 KB of it is a sixth of all
/// CPU. The allocator of glibc would ask for them itself, but only where the environment says so when the program starts.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod pages {
    use std::ffi::c_int;
    use std::ptr::null_mut;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// What the processor and the system call a large page.
    const LARGE: usize = 2 << 20;
    /// The heap ends at a page at least so large.
    const SMALL: usize = 4 << 10;
    /// What is asked for at once beyond what is needed: small steps would leave no room for large pages.
    const STEP: usize = 32 << 20;
    /// From so many bytes on a block is a mapping of its own, which goes back to the system when it is let go.
    const APART: usize = 8 << 20;
    /// So much of what was let go at the end of the heap is kept.
    const KEPT: usize = 64 << 20;
    /// From so many bytes on it costs nothing to look whether the heap has become smaller.
    const LOOKED_AT: usize = 64 << 10;

    /// With more threads one heap would have them wait for each other.
    const FEW: usize = 4;
    /// Blocks farther behind the end of the heap are no part of it.
    const REACH: usize = usize::MAX >> 28;

    /// A block so large, or a heap, is that of a large batch: a small one would wait longer for large pages than they save.
    const MUCH: usize = 32 << 20;
    const MUCH_HEAP: usize = 64 << 20;

    /// Up to where the heap may be before it is asked for in large pages.
    static SMALL_UNTIL: AtomicUsize = AtomicUsize::new(usize::MAX);
    /// Up to where that was looked at; out of reach until [`prepare`].
    static TOP: AtomicUsize = AtomicUsize::new(usize::MAX);

    /// One heap for a few threads: several would each grow in steps of a page, by a call of the system each, and keep what they let go for themselves.
    pub(super) fn prepare() {
        let one = std::thread::available_parallelism().is_ok_and(|threads| threads.get() <= FEW);
        let settings = [(libc::M_TOP_PAD, STEP), (libc::M_MMAP_THRESHOLD, APART), (libc::M_TRIM_THRESHOLD, KEPT)];
        for (setting, value) in settings.into_iter().chain(one.then_some((libc::M_ARENA_MAX, 1))) {
            // SAFETY: it takes any numbers; one that it does not know changes nothing.
            unsafe { libc::mallopt(setting, c_int::try_from(value).unwrap_or(c_int::MAX)) };
        }
        SMALL_UNTIL.store(top().saturating_add(MUCH_HEAP), Ordering::Relaxed);
        TOP.store(top(), Ordering::Relaxed);
    }

    /// A block was given: asks for large pages for what is new with it.
    #[inline]
    pub(super) fn given(block: *mut u8, size: usize) {
        let beyond = (block.addr() + size).wrapping_sub(TOP.load(Ordering::Relaxed));
        if size >= LOOKED_AT || (1..REACH).contains(&beyond) {
            look(block, size);
        }
    }

    #[cold]
    fn look(block: *mut u8, size: usize) {
        let known = TOP.load(Ordering::Relaxed);
        if known == usize::MAX {
            return;
        }
        if size >= MUCH {
            SMALL_UNTIL.store(0, Ordering::Relaxed);
        }
        let small_until = SMALL_UNTIL.load(Ordering::Relaxed);
        if size >= APART {
            if small_until > 0 {
                return;
            }
            let first = block.addr().next_multiple_of(LARGE);
            let end = block.addr().saturating_add(size) / LARGE * LARGE;
            if first < end {
                // SAFETY: whole pages within the block.
                unsafe { libc::madvise(block.with_addr(first).cast(), end - first, libc::MADV_HUGEPAGE) };
            }
            return;
        }
        let top = top();
        if top != known {
            TOP.store(top, Ordering::Relaxed);
        }
        if top > known && top > small_until {
            let first = known / SMALL * SMALL;
            // SAFETY: it says how the system is to provide the heap, and changes nothing that stands in it.
            unsafe { libc::madvise(null_mut::<u8>().with_addr(first).cast(), top - first, libc::MADV_HUGEPAGE) };
        }
    }

    /// Where the heap ends.
    fn top() -> usize {
        // SAFETY: nothing moves; it is only asked.
        unsafe { libc::sbrk(0) }.addr()
    }
}

/// Elsewhere the allocator does as it sees fit.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
mod pages {
    pub(super) fn prepare() {}

    pub(super) fn given(_: *mut u8, _: usize) {}
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
