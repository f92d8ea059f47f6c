//! The batch folder: `batch.toml` settled into paths and settings.
//!
//! In: the path of a batch folder. Out: a [`Batch`] whose paths exist, or findings that stop the run. Must not know: what the files hold.
