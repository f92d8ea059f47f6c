//! Draft to norm: every fault at once.
