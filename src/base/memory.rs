//! Memory that was let go goes back to the system.

/// Gives back what the allocator keeps of what was let go. That of glibc keeps tens of megabytes for each thread once it was asked for large pieces, as in reading a
/// country, and takes them for nothing else: what is made after it would stand beside them. It costs milliseconds, so only what is large does so.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(crate) fn give_back() {
    // SAFETY: it takes any number, and may be called at any moment from any thread.
    unsafe { libc::malloc_trim(0) };
}

/// Other allocators do so by themselves.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(crate) fn give_back() {}
