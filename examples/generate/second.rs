//! A second, small partnership with a norm of another make: that any partnership's norm runs without a line of code.
//!
//! In: a norm file, a seed. Out: a batch folder of six schools and two years. Must not know: the city.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use toml::{Table, Value};

use crate::draw;
use crate::world::year_name;

/// Number, name, kind, board, pupils.
const SCHOOLS: [(&str, &str, &str, &str, u32); 6] = [
    ("99YA00", "De Beekstap", "bao", "Stichting Onderwijs in de Vallei", 212),
    ("99YB00", "Het Molenwiel", "bao", "Stichting Onderwijs in de Vallei", 164),
    ("99YC00", "De Uitkijk", "bao", "Stichting Onderwijs in de Vallei", 301),
    ("99YD00", "Sint Walburg", "bao", "Vereniging De Drie Bruggen", 188),
    ("99YE00", "De Veldpoort", "bao", "Vereniging De Drie Bruggen", 97),
    ("99YF00", "De Hoeksteen", "sbo", "Vereniging De Drie Bruggen", 76),
];

/// The first of the years.
const FIRST: u16 = 2024;

/// Writes the folder. `path` is the way to the norm from there.
pub(crate) fn write(out: &Path, norm: &Path, path: &str, seed: u64) -> Result<()> {
    let text = fs::read_to_string(norm).with_context(|| norm.display().to_string())?;
    let norm: Table = toml::from_str(&text)?;
    fs::write(out.join("batch.toml"), batch(path))?;
    fs::write(out.join("scholen.csv"), register())?;
    for year in FIRST..FIRST + 2 {
        let folder = out.join("zelfevaluaties").join(year_name(year));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("antwoorden.csv"), answers(&norm, year, seed))?;
    }
    Ok(())
}

fn batch(norm: &str) -> String {
    format!(
        "# Een tweede, verzonnen samenwerkingsverband, met een norm van een ander model.\n\
         name = \"Samenwerkingsverband Voorbeeldvallei\"\nnorms = [\"{norm}\"]\n\n\
         [schools]\nfile = \"scholen.csv\"\n\n[evaluations]\nfolder = \"zelfevaluaties\"\nduplicates = \"latest\"\n"
    )
}

fn register() -> String {
    let mut text = "vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag;wijk;leerlingen\n".to_owned();
    for (at, (id, name, kind, board, pupils)) in SCHOOLS.iter().enumerate() {
        let (number, district) = (90901 + at / 3, ["Bovendorp", "Benedendorp"][at % 2]);
        let _ = writeln!(text, "{id};{name};PO;{kind};{number};{board};{district};{pupils}");
    }
    text
}

fn list<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

/// A row for each school and question. A school is about as good at all of a standard; in the second year a bit better.
fn answers(norm: &Table, year: u16, seed: u64) -> String {
    let scale = norm.get("scale").and_then(Value::as_table);
    let labels: Vec<&str> =
        scale.into_iter().flat_map(|s| list(s, "levels")).filter_map(|l| l.get("label")?.as_str()).collect();
    let standards = || list(norm, "theme").flat_map(|theme| list(theme, "standard"));
    let mut text = "vestigingsnummer;indicator;antwoord\n".to_owned();
    for (school, ..) in SCHOOLS {
        for standard in standards() {
            let id = standard.get("id").and_then(Value::as_str).unwrap_or_default();
            let good = 1.9 + draw::normal(&mut draw::stream(seed, &["tweede", school, id]), 0.6);
            for question in list(standard, "indicator").filter_map(|q| q.get("id")?.as_str()) {
                let mut rng = draw::stream(seed, &["tweede", school, question, &year.to_string()]);
                let level = good + f64::from(year - FIRST) * 0.3 + draw::normal(&mut rng, 0.5);
                let open = draw::chance(&mut rng, 0.02);
                let label = labels.get((level.max(0.0) as usize).min(labels.len().saturating_sub(1)));
                let _ = writeln!(text, "{school};{question};{}", label.filter(|_| !open).unwrap_or(&""));
            }
        }
    }
    text
}
