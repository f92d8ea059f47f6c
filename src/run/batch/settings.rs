//! `batch.toml` as written, checked: every unknown key and unusable value at once, each with its line.

use chrono::NaiveDate;
use encoding_rs::Encoding;
use toml::de::{DeTable, DeValue};

use super::letters::{self, Letters};
use super::model::{FILE, HandIn};
use super::named::{Named, encoding, unusable};
use super::{map, schools, style};
use crate::agreement::{Aim, read_aims};
use crate::base::finding::{Checked, Code};
use crate::input::draft::{self, At, Faults, Table, Value, path, path_or_paths, paths, text, whole};
use crate::intake::Duplicates;
use crate::register::Reading;

/// Groups of fewer schools are not shown apart where nobody decided otherwise: of one or two schools a group tells what each of them is.
const MINIMUM_GROUP: u32 = 3;

/// The settings, valid as far as they go without looking at the disk.
pub struct Settings {
    /// Name of the partnership.
    pub name: Named,
    /// The norms, as patterns of paths.
    pub norms: Vec<Named>,
    /// The files of the register, each with what it does not tell itself, and what a site id looks like.
    pub schools: Vec<(Named, Reading)>,
    /// Overrules the detection of the encoding of the register.
    pub schools_encoding: Option<&'static Encoding>,
    /// The folder of the evaluations.
    pub folder: Named,
    /// What to do with several submissions.
    pub duplicates: Duplicates,
    /// Overrules the detection of text encodings.
    pub encoding: Option<&'static Encoding>,
    /// Agreements: files, or patterns of paths.
    pub agreements: Vec<Named>,
    /// Waivers.
    pub waivers: Option<Named>,
    /// Second looks.
    pub second_looks: Option<Named>,
    /// Places for extra support.
    pub places: Option<Named>,
    /// The aims of the plan.
    pub aims: Vec<Aim>,
    /// The national line beside them.
    pub national: Option<Named>,
    /// Crosswalks: files, or patterns of paths.
    pub crosswalks: Vec<Named>,
    /// The norms that they lead to and nobody is judged by, as patterns of paths.
    pub other_norms: Vec<Named>,
    /// Groups with fewer schools are not broken out for the board; 0: no limit, which somebody has to ask for.
    pub minimum_group: u32,
    /// By when and to whom schools hand in.
    pub hand_in: HandIn,
    /// What the mails of a hand-out say.
    pub letters: Letters,
    /// The house style.
    pub style: style::Written,
    /// The map of the wijken.
    pub(super) map: Option<map::Written>,
}

impl Settings {
    /// The files that must be there; for those of the agreements see [`super::agreements`].
    pub fn named_files(&self) -> impl Iterator<Item = &Named> {
        let lists = self.waivers.iter().chain(&self.second_looks).chain(&self.places).chain(&self.national);
        self.schools
            .iter()
            .map(|(named, _)| named)
            .chain(lists)
            .chain(&self.style.logo)
            .chain(self.map.iter().map(|map| &map.file))
    }
}

/// Reads the settings; `None` when they can't be used.
pub fn read(written: &str) -> Checked<Option<Settings>> {
    let faults = Faults::new(written, FILE);
    let settings = draft::read(written, &faults, settings).flatten().filter(|_| faults.errors() == 0);
    Checked::new(settings, faults.finish())
}

/// Every table is read before anything is given up, so that all faults are noted.
fn settings<'a>(faults: &'a Faults<'a>, entries: &'a DeTable<'a>) -> Option<Settings> {
    let known = [
        "name",
        "norms",
        "schools",
        "evaluations",
        "agreements",
        "waivers",
        "second_look",
        "places",
        "aim",
        "national",
        "crosswalk",
        "privacy",
        "hand_in",
        "handout",
        "style",
        "map",
    ];
    let table = Table::new(faults, 0..0, entries, &known);
    let name = table.required("name", text);
    let norms = table.required("norms", paths);
    let schools = table.required("schools", schools::read);
    let evaluations = table.required("evaluations", evaluations);
    let (crosswalks, other_norms) = table.optional("crosswalk", crosswalk).unwrap_or_default();
    let minimum_group = table.optional("privacy", privacy);
    let hand_in = table.optional("hand_in", hand_in);
    let letters = table.optional("handout", letters::read);
    let style = table.optional("style", style::read);
    let map = table.optional("map", map::read);
    let named = |at| Named::new(faults, at);
    let (agreements, waivers) = (table.optional("agreements", path_or_paths), table.optional("waivers", path));
    let (second_looks, places) = (table.optional("second_look", path), table.optional("places", path));
    let (aims, national) = (table.optional("aim", read_aims), table.optional("national", path));
    let ((files, schools_encoding), (folder, duplicates, encoding)) = (schools?, evaluations?);
    Some(Settings {
        name: Named::text(faults, name?),
        norms: norms?.into_iter().map(named).collect(),
        schools: files.into_iter().map(|(file, reading)| (named(file), reading)).collect(),
        schools_encoding,
        folder: named(folder),
        duplicates,
        encoding,
        agreements: agreements.unwrap_or_default().into_iter().map(named).collect(),
        waivers: waivers.map(named),
        second_looks: second_looks.map(named),
        places: places.map(named),
        aims: aims.unwrap_or_default(),
        national: national.map(named),
        crosswalks: crosswalks.into_iter().map(named).collect(),
        other_norms: other_norms.into_iter().map(named).collect(),
        minimum_group: minimum_group.unwrap_or(MINIMUM_GROUP),
        hand_in: hand_in.unwrap_or_default(),
        letters: letters.unwrap_or_default(),
        style: style.unwrap_or_default(),
        map,
    })
}

type Evaluations = (At<String>, Duplicates, Option<&'static Encoding>);

fn evaluations<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Evaluations> {
    let table = Table::of(faults, key, value, &["folder", "duplicates", "encoding"])?;
    let folder = table.required("folder", path);
    let duplicates = table.optional("duplicates", |faults, key, value| {
        let word = text(faults, key, value)?;
        match word.get_ref().as_str() {
            "latest" => Some(Duplicates::Latest),
            "refuse" => Some(Duplicates::Refuse),
            _ => unusable(faults, &word, "duplicates"),
        }
    });
    let encoding = table.optional("encoding", encoding);
    Some((folder?, duplicates.unwrap_or_default(), encoding))
}

/// The files of crosswalks, and the norms beside the batch's own.
type Crosswalks = (Vec<At<String>>, Vec<At<String>>);

fn crosswalk<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Crosswalks> {
    let table = Table::of(faults, key, value, &["files", "norms"])?;
    let files = table.required("files", paths);
    let norms = table.optional("norms", paths);
    Some((files?, norms.unwrap_or_default()))
}

fn privacy<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<u32> {
    let table = Table::of(faults, key, value, &["minimum_group"])?;
    table.optional("minimum_group", |faults, key, value| {
        let number = whole(faults, key, value)?;
        match u32::try_from(*number.get_ref()) {
            Ok(number) => Some(number),
            Err(_) => {
                faults.add(Code::BatchSettings, &value.span(), &[("what", "group".into())]);
                None
            }
        }
    })
}

fn hand_in<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<HandIn> {
    let table = Table::of(faults, key, value, &["by", "to"])?;
    let by = table.optional("by", day);
    let to = table.optional("to", text).map(At::into_inner);
    let place = table.get("by").map_or_else(|| faults.place(&value.span()), |by| faults.place(&by.span()));
    Some(HandIn { by, to, place })
}

/// A day, as a date of TOML or as text: the year first, so that it can be read in one way.
fn day(faults: &Faults, key: &'static str, value: &Value) -> Option<NaiveDate> {
    let written = match value.get_ref() {
        DeValue::Datetime(day) => At::new(value.span(), day.to_string()),
        _ => text(faults, key, value)?,
    };
    let day = NaiveDate::parse_from_str(written.get_ref(), "%Y-%m-%d").ok();
    day.or_else(|| unusable(faults, &written, "day"))
}
