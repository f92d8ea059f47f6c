//! Norms and `batch.toml`: what is wrong has a place within the text, what is valid holds together.

use std::collections::BTreeSet;

use sop::base::finding::{Finding, Severity};
use sop::intake::Duplicates;
use sop::norm::{self, Norm, Reading};
use sop::run::batch::{Settings, read_settings};

use super::{check_findings, texts};

/// The longest text that a finding about TOML shows, in characters: an excerpt and its dots, or the list of known keys.
const LONGEST: usize = 1000;

/// A norm.
pub fn norm(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let loaded = norm::load(text, "a.toml");
    check_places(&loaded.findings, text.strip_prefix('\u{feff}').unwrap_or(text), "a.toml");
    assert_eq!(loaded.value.is_none(), has_errors(&loaded.findings), "{:?}", loaded.findings);
    let again = norm::load(text, "a.toml");
    assert_eq!((&loaded.value, &loaded.findings), (&again.value, &again.findings), "loaded twice");
    let together = norm::load_all(&[("a.toml".to_owned(), text.to_owned())]);
    assert_eq!(together.value.first().map(|norm| &**norm), loaded.value.as_ref(), "loaded with others");
    assert!(together.findings.len() >= loaded.findings.len());
    loaded.value.iter().for_each(check_norm);
}

/// The settings of a batch.
pub fn batch(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let read = read_settings(text);
    check_places(&read.findings, text, "batch.toml");
    assert_eq!(read.value.is_none(), has_errors(&read.findings), "{:?}", read.findings);
    let again = read_settings(text);
    assert_eq!(read.findings, again.findings, "read twice");
    assert_eq!(read.value.as_ref().map(shown), again.value.as_ref().map(shown), "read twice");
    let Some(settings) = read.value else { return };
    for named in settings.named_files().chain(&settings.norms).chain([&settings.folder]) {
        assert!(!named.value.trim().is_empty(), "a file without a name");
    }
    assert!(matches!(settings.duplicates, Duplicates::Latest | Duplicates::Refuse));
    settings.schools.iter().for_each(|(_, reading)| assert!(!reading.id_pattern.as_str().is_empty()));
}

/// Settings as they can be compared.
fn shown(settings: &Settings) -> impl PartialEq + std::fmt::Debug + use<> {
    let files: Vec<_> = settings.named_files().chain(&settings.norms).map(|named| named.value.clone()).collect();
    let register: Vec<_> = settings.schools.iter().map(|(_, reading)| format!("{reading:?}")).collect();
    let words = (settings.name.value.clone(), settings.folder.value.clone());
    (
        words,
        files,
        register,
        settings.duplicates,
        [settings.encoding, settings.schools_encoding],
        settings.minimum_group,
    )
}

fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity() == Severity::Error)
}

/// Every place is a line and a character of the text, or the one behind its last.
fn check_places(findings: &[Finding], text: &str, file: &str) {
    check_findings(findings, &[file]);
    let lines: Vec<usize> = text.split('\n').map(|line| line.chars().count()).collect();
    for finding in findings {
        let (row, column) = (finding.place.row as usize, finding.place.column as usize);
        let within = (1..=lines.len()).contains(&row) && (1..=lines[row - 1] + 1).contains(&column);
        assert!(within, "a place outside of the text: {finding:?}");
        let longest = texts(finding).map(|text| text.chars().count()).max().unwrap_or(0);
        assert!(longest <= LONGEST, "a finding of {longest} characters");
    }
    assert!(findings.is_sorted_by_key(|f| (f.place.row, f.place.column)), "findings out of order: {findings:?}");
}

fn check_norm(norm: &Norm) {
    let mut ids = BTreeSet::new();
    let mut first = |part: &'static str, id: &str| {
        assert!(!id.is_empty() && ids.insert((part, id.to_lowercase())), "the {part} {id:?} stands twice");
    };
    let (mut standards, mut indicators) = (0, 0);
    for (at, theme) in norm.themes.iter().enumerate() {
        first("theme", &theme.id);
        assert_eq!(theme.standards.start, standards, "the themes hold all standards in order");
        standards = theme.standards.end;
        assert!(norm.standards[theme.standards.clone()].iter().all(|standard| standard.theme == at));
    }
    for (at, standard) in norm.standards.iter().enumerate() {
        first("standard", &standard.id);
        assert_eq!(standard.indicators.start, indicators, "the standards hold all indicators in order");
        indicators = standard.indicators.end;
        assert!(!standard.indicators.is_empty(), "a standard without questions");
        assert!(norm.indicators[standard.indicators.clone()].iter().all(|indicator| indicator.standard == at));
        assert_eq!(norm.standard(&standard.id), Some(at));
        assert!(norm.same_standard(at, norm), "a standard differs from itself");
    }
    assert_eq!((standards, indicators), (norm.standards.len(), norm.indicators.len()));
    assert!(norm.until.is_none_or(|until| norm.from <= until));
    for (at, indicator) in norm.indicators.iter().enumerate() {
        first("indicator", &indicator.id);
        let scale = norm.scale_of(at);
        if let Some(bands) = &indicator.number {
            assert_eq!(bands.limits.len() + 1, scale.levels.len(), "a band for each level");
            assert!(bands.limits.is_sorted_by(|a, b| a < b), "bands rise");
        }
    }
    check_scales(norm);
}

/// Levels rise, and every word says just what it stands for.
fn check_scales(norm: &Norm) {
    for scale in &norm.scales {
        assert!(scale.levels.len() > 1 && scale.levels.is_sorted_by(|a, b| a.value < b.value), "levels rise");
        assert!(scale.levels.iter().any(|level| level.value == scale.sufficient));
        for level in &scale.levels {
            let words = std::iter::once(&level.label).chain(&level.also).cloned().chain([level.value.to_string()]);
            for word in words {
                assert_eq!(scale.read(&word, None), Reading::Level(level.value), "{word:?}");
            }
        }
        for (words, meaning) in [(&scale.not_applicable, Reading::NotApplicable), (&scale.unknown, Reading::Unanswered)]
        {
            words.iter().for_each(|word| assert_eq!(scale.read(word, None), meaning, "{word:?}"));
        }
    }
}
