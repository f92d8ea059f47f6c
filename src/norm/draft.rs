//! The TOML as written: spans kept, nothing checked yet.
