//! `[schools]` of `batch.toml`: the files of the register, and what they do not tell themselves.
//!
//! In: the table as written. Out: each file with how it is read. Must not know: what stands in the files.

use std::collections::BTreeMap;

use encoding_rs::Encoding;
use regex::Regex;
use toml::de::DeValue;

use super::named::{encoding, plain, unusable};
use crate::base::text::fold::fold;
use crate::input::draft::{At, Faults, Table, Value, path, text, texts, wrong};
use crate::register::{DUO_ID, Kind, Reading, Sector};

/// The files with how each is read, and the encoding of all.
pub(super) type Schools = (Vec<(At<String>, Reading)>, Option<&'static Encoding>);

/// What a table says of kinds: the one of blank cells, and what other words stand for.
type Kinds = (Option<Kind>, BTreeMap<String, Kind>);

/// A file, with what is said of it alone.
struct OneFile {
    path: At<String>,
    sector: Option<Sector>,
    kinds: Kinds,
}

pub(super) fn read<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Schools> {
    let known = ["file", "id_pattern", "encoding", "sector", "kind", "municipality"];
    let table = Table::of(faults, key, value, &known)?;
    let files = table.required("file", files);
    let pattern = match table.get("id_pattern") {
        None => Regex::new(DUO_ID).ok(),
        Some(_) => table.optional("id_pattern", |faults, key, value| {
            let pattern = text(faults, key, value)?;
            Regex::new(pattern.get_ref()).ok().or_else(|| unusable(faults, &pattern, "pattern"))
        }),
    };
    let encoding = table.optional("encoding", encoding);
    let sector = table.optional("sector", sector);
    let (kind, kind_words) = table.optional("kind", kinds).unwrap_or_default();
    let municipalities = table.optional("municipality", texts).unwrap_or_default();
    let municipalities = municipalities.into_iter().map(At::into_inner).collect();
    let all =
        Reading { id_pattern: pattern?, sector, kind, kind_words, is_duo: false, is_typed: false, municipalities };
    // What is said of a file alone goes before what is said of all.
    let of_file = |own: OneFile| {
        let mut reading = all.clone();
        reading.sector = own.sector.or(reading.sector);
        reading.kind = own.kinds.0.or(reading.kind);
        reading.kind_words.extend(own.kinds.1);
        (own.path, reading)
    };
    Some((files?.into_iter().map(of_file).collect(), encoding))
}

/// A file, or a list of files.
fn files<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Vec<OneFile>> {
    match value.get_ref() {
        DeValue::Array(items) if items.is_empty() => wrong(faults, key, value, "text"),
        DeValue::Array(items) => {
            let files: Vec<OneFile> = items.iter().map(|item| file(faults, key, item)).collect::<Option<_>>()?;
            let twice = |at: &usize| files[..*at].iter().any(|own| is_same(&own.path, &files[*at].path));
            match (0..files.len()).find(twice) {
                Some(at) => unusable(faults, &files[at].path, "file-twice"),
                None => Some(files),
            }
        }
        _ => file(faults, key, value).map(|file| vec![file]),
    }
}

/// Whether two paths are one, however they are written.
fn is_same(a: &At<String>, b: &At<String>) -> bool {
    plain(a.get_ref()) == plain(b.get_ref())
}

/// A path, or a table with a path and what is said of this file alone.
fn file<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<OneFile> {
    let DeValue::Table(_) = value.get_ref() else {
        let path = path(faults, key, value)?;
        return Some(OneFile { path, sector: None, kinds: Kinds::default() });
    };
    let table = Table::of(faults, key, value, &["file", "sector", "kind"])?;
    let (sector, kinds) = (table.optional("sector", sector), table.optional("kind", kinds));
    Some(OneFile { path: table.required("file", path)?, sector, kinds: kinds.unwrap_or_default() })
}

fn sector<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Sector> {
    let word = text(faults, key, value)?;
    Sector::parse(word.get_ref()).or_else(|| unusable(faults, &word, "sector"))
}

/// The kind of blank cells, or what the words of the file stand for: `{ Bo = "bao" }`.
fn kinds<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Kinds> {
    let DeValue::Table(words) = value.get_ref() else {
        return text(faults, key, value).map(|word| (Some(Kind::new(word.get_ref())), BTreeMap::new()));
    };
    let mut known = BTreeMap::new();
    for (word, kind) in words {
        let kind = text(faults, key, kind)?;
        if known.insert(fold(word.get_ref()), Kind::new(kind.get_ref())).is_some() {
            // Written otherwise it is the same word: which of the two holds nobody can know.
            return unusable(faults, &At::new(word.span(), word.get_ref().to_string()), "kinds");
        }
    }
    Some((None, known))
}
