//! The register and the norms against which tables of people are read: small, invented, with one of everything that makes a difference.

use std::sync::{Arc, LazyLock};

use regex::Regex;
use sop::base::finding::Severity;
use sop::input::source::{Limits, read_bytes};
use sop::norm::{Norm, load_all};
use sop::register::{self, Reading, Register};

/// The register as a batch reads it by default: ids as DUO has them, everything else as the file says it.
pub static READING: LazyLock<Reading> =
    LazyLock::new(|| Reading::plain(Regex::new("^[0-9]{2}[A-Z]{2}[0-9]{2}$").expect("the pattern is one")));

/// A norm for PO (bao and sbo) with a number among its questions, and one for VO.
pub static NORMS: LazyLock<Vec<Arc<Norm>>> = LazyLock::new(|| {
    let texts = [("po.toml", include_str!("po.toml")), ("vo.toml", include_str!("vo.toml"))];
    let loaded = load_all(&texts.map(|(file, text)| (file.to_owned(), text.to_owned())));
    assert!(loaded.findings.iter().all(|f| f.severity() == Severity::Info), "{:?}", loaded.findings);
    loaded.value
});

/// Schools of both sectors: one that was taken over by another, one whose number begins with a zero, one that no norm is for.
pub static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let file = include_str!("schools.csv").as_bytes().to_vec();
    let sheet = read_bytes(file, "scholen.csv", Limits::default()).value.remove(0);
    register::read(&sheet, &READING).value.expect("the register is good")
});
