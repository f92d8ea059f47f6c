//! `batch.toml` as written, checked: unknown keys and unusable values are errors with their line.

use std::ops::Range;
use std::sync::Arc;

use encoding_rs::Encoding;
use regex::Regex;
use serde::Deserialize;
use toml::Spanned;

use super::FILE;
use crate::evaluation::Duplicates;
use crate::finding::{Checked, Code, Finding, Place, Source};

/// A DUO vestigingsnummer: BRIN and two digits.
const ID_PATTERN: &str = "^[0-9]{2}[A-Z]{2}[0-9]{2}$";

/// A path or pattern with its place in the settings.
#[derive(Debug)]
pub struct Named {
    pub value: String,
    place: Place,
}

impl Named {
    /// A finding about what it names.
    pub fn finding(&self, code: Code) -> Finding {
        Finding::new(code, self.place.clone()).value(self.value.as_str())
    }
}

/// The settings, valid as far as they go without looking at the disk.
pub struct Settings {
    pub name: String,
    pub norms: Vec<Named>,
    pub schools: Named,
    pub id_pattern: Regex,
    pub folder: Named,
    pub duplicates: Duplicates,
    pub encoding: Option<&'static Encoding>,
    pub agreements: Option<Named>,
    pub waivers: Option<Named>,
    pub minimum_group: u32,
}

impl Settings {
    /// The files that must be there.
    pub fn named_files(&self) -> impl Iterator<Item = &Named> {
        std::iter::once(&self.schools).chain(&self.agreements).chain(&self.waivers)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    name: String,
    norms: Vec<Spanned<String>>,
    schools: Schools,
    evaluations: Evaluations,
    agreements: Option<Spanned<String>>,
    waivers: Option<Spanned<String>>,
    #[serde(default)]
    privacy: Privacy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Schools {
    file: Spanned<String>,
    id_pattern: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Evaluations {
    folder: Spanned<String>,
    duplicates: Option<Spanned<String>>,
    encoding: Option<Spanned<String>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Privacy {
    minimum_group: Option<u32>,
}

/// Reads the settings; `None` when they can't be used.
pub fn read(text: &str) -> Checked<Option<Settings>> {
    let places = Places { text, source: Arc::new(Source { file: FILE.to_owned(), sheet: None }) };
    match toml::from_str::<Draft>(text) {
        Ok(draft) => settle(draft, &places),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let finding = Finding::new(Code::BatchSettings, places.of(&span))
                .value(text.get(span).unwrap_or("").lines().next().unwrap_or("").trim())
                .fact("detail", error.message());
            Checked::new(None, vec![finding])
        }
    }
}

fn settle(draft: Draft, places: &Places) -> Checked<Option<Settings>> {
    let mut findings = Vec::new();
    let mut fault = |value: &Spanned<String>, detail: &str| {
        let finding = Finding::new(Code::BatchSettings, places.of(&value.span()));
        findings.push(finding.value(value.get_ref().as_str()).fact("detail", detail));
    };
    let id_pattern = match &draft.schools.id_pattern {
        Some(pattern) => Regex::new(pattern.get_ref()).map_err(|_| fault(pattern, "id_pattern")).ok(),
        None => Regex::new(ID_PATTERN).ok(),
    };
    let duplicates = match &draft.evaluations.duplicates {
        None => Duplicates::Latest,
        Some(word) => match word.get_ref().as_str() {
            "latest" => Duplicates::Latest,
            "refuse" => Duplicates::Refuse,
            _ => {
                fault(word, "duplicates: \"latest\", \"refuse\"");
                Duplicates::Refuse
            }
        },
    };
    let encoding = draft.evaluations.encoding.as_ref().and_then(|label| {
        let known = Encoding::for_label(label.get_ref().as_bytes());
        if known.is_none() {
            fault(label, "encoding: \"utf-8\", \"windows-1252\", \"utf-16le\", \"macintosh\"");
        }
        known
    });
    let name = draft.name.trim().to_owned();
    let Some(id_pattern) = id_pattern.filter(|_| findings.is_empty()) else { return Checked::new(None, findings) };
    let named = |value: Spanned<String>| Named { place: places.of(&value.span()), value: value.into_inner() };
    let settings = Settings {
        name,
        norms: draft.norms.into_iter().map(named).collect(),
        schools: named(draft.schools.file),
        id_pattern,
        folder: named(draft.evaluations.folder),
        duplicates,
        encoding,
        agreements: draft.agreements.map(named),
        waivers: draft.waivers.map(named),
        minimum_group: draft.privacy.minimum_group.unwrap_or(0),
    };
    Checked::new(Some(settings), findings)
}

struct Places<'t> {
    text: &'t str,
    source: Arc<Source>,
}

impl Places<'_> {
    /// Line and character of where a span begins.
    fn of(&self, span: &Range<usize>) -> Place {
        let before = self.text.get(..span.start).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        Place::at(self.source.clone(), u32::try_from(line).unwrap_or(0), u32::try_from(column).unwrap_or(0))
    }
}
