//! An empty batch to begin with: settings explained line by line, a register and a small norm in Excel.
//!
//! In: the name of the partnership, the schools that are known already, and the school year. Out: [`Artifact`]s by their path in the new folder. Must not know:
//! where the folder comes, or where the schools were read.

use anyhow::{Context, Result};

use super::Artifact;
use super::workbook;
use crate::norm;
use crate::register::{School, SchoolYear};
use crate::wording::{Language, Wording};

/// The small norm: the example of `norms/README.md` (a test compares).
const NORM: &str = include_str!("norm.toml");

/// The settings, with `{{NAME}}` for the name.
const fn settings(language: Language) -> &'static str {
    match language {
        Language::Nl => include_str!("batch.nl.toml"),
        Language::En => include_str!("batch.en.toml"),
    }
}

/// The folder of the evaluations, as the settings name it.
pub(crate) const EVALUATIONS: &str = "zelfevaluaties";

/// From when the norm of a new batch holds where no year was named: before any answers that are put in first.
const LONG_AGO: u16 = 2015;

/// The files of a new batch. Its norm holds from the year that it is made for; without one, in every year whose answers may be put in.
///
/// # Errors
/// A workbook can't be made.
pub(crate) fn files(name: &str, year: Option<SchoolYear>, schools: &[&School], w: &Wording) -> Result<Vec<Artifact>> {
    let quoted = toml::Value::String(name.to_owned()).to_string();
    let settings = settings(w.language()).replace("{{NAME}}", &quoted);
    let mut norm = norm::load(NORM, "norm.toml").value.context("norm.toml")?;
    match year {
        Some(year) => (norm.from, norm.version) = (year, year.start().to_string()),
        None => norm.from = SchoolYear::starting(LONG_AGO).unwrap_or(norm.from),
    }
    Ok(vec![
        Artifact::new("batch.toml", settings),
        Artifact::new("norm.xlsx", workbook::norm(&norm, w)?),
        workbook::register("scholen.xlsx", schools, w)?,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_norm_is_the_one_that_the_manual_explains() {
        let page = std::fs::read_to_string("norms/README.md").unwrap();
        assert!(page.contains(NORM));
    }

    #[test]
    fn a_name_is_a_text_whatever_stands_in_it() {
        let w = Wording::new(Language::Nl);
        let files = files("SWV \"De Brug\"\\n[style]", None, &[], &w).unwrap();
        let written = String::from_utf8(files[0].bytes.clone()).unwrap();
        let read: toml::Table = written.parse().unwrap();
        assert_eq!(read["name"].as_str(), Some("SWV \"De Brug\"\\n[style]"));
        assert!(!read.contains_key("style"));
    }
}
