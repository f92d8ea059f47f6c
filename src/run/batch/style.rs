//! The house style (huisstijl): `[style]` in `batch.toml`. The partnership's name in short, its logo and two colours, on every paper and page.
//!
//! In: the table, and the file of the logo. Out: a [`HouseStyle`] that can be read on white. A colour with too little contrast is darkened until it has
//! enough, and a logo that can't be used is left out; each with a finding. Must not know: how a report looks.

use std::path::Path;

use super::named::{Named, unusable};
use crate::base::colour::{self, Colour, WHITE};
use crate::base::finding::{Code, Finding, Place};
use crate::input::draft::{At, Faults, Table, Value, path, text, texts};
use crate::input::picture::{self, Picture};
use crate::input::source::{self, Ledger, Limits, Purpose};

/// The house style; each part may be absent.
#[derive(Debug, Clone, Default)]
pub struct HouseStyle {
    /// The name of the partnership on papers, where it is another than that of the batch.
    pub name: Option<String>,
    /// The colours.
    pub colours: Option<Colours>,
    /// The logo.
    pub logo: Option<Logo>,
}

/// The two colours of a house style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    /// Of headings and labels: it can be read as text on white.
    pub primary: Colour,
    /// Of bars and marks: it can be seen on white.
    pub accent: Colour,
}

/// A logo with what stands for it where it is not seen.
#[derive(Debug, Clone)]
pub struct Logo {
    /// The picture.
    pub picture: Picture,
    /// What it shows.
    pub alt: String,
}

/// The table as written, before the logo is read.
#[derive(Default)]
pub struct Written {
    name: Option<String>,
    colours: Option<[(Colour, Place); 2]>,
    /// The file of the logo.
    pub(super) logo: Option<Named>,
    alt: String,
}

/// Reads the table.
pub(super) fn read<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Written> {
    let table = Table::of(faults, key, value, &["name", "logo", "logo_alt", "colours"])?;
    let name = table.optional("name", text).map(At::into_inner);
    let colours = table.optional("colours", colours);
    let logo = table.optional("logo", path).map(|at| Named::new(faults, at));
    let alt = if logo.is_some() { table.required("logo_alt", text) } else { table.optional("logo_alt", text) };
    Some(Written { name, colours, logo, alt: alt.map(At::into_inner).unwrap_or_default() })
}

fn colours<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<[(Colour, Place); 2]> {
    let written = texts(faults, key, value)?;
    let read = |at: &At<String>| {
        let place = faults.place(&at.span());
        Colour::parse(at.get_ref()).map(|colour| (colour, place)).or_else(|| unusable(faults, at, "colour"))
    };
    let all: Vec<Option<_>> = written.iter().map(read).collect();
    let all = all.into_iter().collect::<Option<Vec<_>>>()?;
    let pair = <[_; 2]>::try_from(all).ok();
    pair.or_else(|| unusable(faults, &At::new(value.span(), String::new()), "colours"))
}

/// A logo in a file of its own.
const LOGO: Limits = Limits { bytes: picture::MOST_BYTES, encoding: None, purpose: Purpose::Table };

/// Settles the style: the colours that can be read, and the logo.
pub(super) fn settle(root: &Path, written: Written, ledger: &Ledger, findings: &mut Vec<Finding>) -> HouseStyle {
    let colours = written.colours.map(|[primary, accent]| Colours {
        primary: readable(primary, colour::TEXT, findings),
        accent: readable(accent, colour::SHAPE, findings),
    });
    let logo = written.logo.and_then(|named| logo(root, &named, ledger, findings));
    let logo = logo.map(|picture| Logo { picture, alt: written.alt });
    HouseStyle { name: written.name, colours, logo }
}

/// The colour, or the nearest one that has enough contrast on white.
fn readable((own, place): (Colour, Place), need: u32, findings: &mut Vec<Finding>) -> Colour {
    let (has, nearest) = (own.contrast(WHITE), own.darkened(need));
    if has < need {
        let hundredths = |ratio: u32| format!("{:02}", ratio % 100);
        let finding = Finding::new(Code::StyleContrast, place).value(own.to_string());
        let finding = finding.fact("whole", (has / 100).to_string()).fact("part", hundredths(has));
        let kind = if need == colour::TEXT { "text" } else { "shape" };
        findings.push(finding.fact("kind", kind).fact("nearest", nearest.to_string()));
    }
    nearest
}

fn logo(root: &Path, named: &Named, ledger: &Ledger, findings: &mut Vec<Finding>) -> Option<Picture> {
    let bytes = match source::take(&root.join(&named.value), LOGO.bytes) {
        Ok(bytes) => bytes,
        Err(why) => {
            findings.push(why.finding(&named.value, LOGO));
            return None;
        }
    };
    ledger.note(&named.value, &bytes);
    match Picture::read(bytes) {
        Ok(picture) => Some(picture),
        Err(why) => {
            let finding = named.finding(Code::StyleLogo).fact("what", why.as_str()).fact("part", why.part());
            findings.push(finding);
            None
        }
    }
}
