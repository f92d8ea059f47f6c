//! Makes sample data: a batch folder with invented schools, their self-evaluations and what came of earlier conversations.
//!
//! ```text
//! cargo run --release --example generate -- sample-data                      the city in the repository, byte for byte
//! cargo run --release --example generate -- /tmp/land --schools 8400         a country, for the benches
//! ```
//!
//! In: the norms, a seed. Out: a batch folder. The same seed gives the same bytes on every machine; there is no clock.
//!
//! `city` or `nation` builds a `World`; `model` says how good a school is at something; `answers` writes that down as a school would; `story` is
//! what happens on the way (late, half, nothing), `long_csv` puts it in files, `faults` spoils a few cells, `talks` makes agreements and waivers, `told` those that tell a story over the years; `judge` is the rough verdict
//! that those need.

#![allow(
    clippy::assigning_clones,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::items_after_statements,
    clippy::match_wild_err_arm,
    clippy::unwrap_used,
    reason = "it counts a handful of things, and stops at what it does not expect"
)]

mod answers;
mod book;
mod city;
mod draw;
mod faults;
mod forms_export;
mod judge;
mod long_csv;
mod looks;
mod model;
mod names;
mod nation;
mod norms;
mod own_form;
mod paper;
mod places;
mod second;
mod story;
mod talks;
mod told;
mod wide;
mod world;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Parser;

use answers::Words;
use long_csv::{Saved, Style};
use model::Model;
use norms::Norm;
use paper::Sources;
use story::{LAST, Story};
use world::year_name;

/// Share of answers with an explanation in a country: few, the benches are about answers.
const FEW_NOTES: f64 = 0.01;

/// Makes sample data: a batch folder with invented schools.
#[derive(Parser)]
struct Args {
    /// Folder to write; its answers of an earlier time are replaced.
    out: PathBuf,
    /// A country with this many schools instead of the city with 97.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=67_600))]
    schools: Option<u32>,
    /// How many school years, up to 2025-2026.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=3))]
    years: u16,
    /// Another seed gives another world.
    #[arg(long, default_value_t = 2026)]
    seed: u64,
    /// Folder of the norms.
    #[arg(long, default_value = "norms")]
    norms: PathBuf,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let norms = norms::read(&args.norms)?;
    let world = match args.schools {
        Some(schools) => nation::build(schools as usize, args.seed),
        None => city::build(args.seed),
    };
    let evaluations = args.out.join("zelfevaluaties");
    if evaluations.exists() {
        // Only what this program made is cleared away.
        ensure!(args.out.join("batch.toml").exists(), "{} is not a batch folder", args.out.display());
        fs::remove_dir_all(&evaluations)?;
    }
    fs::create_dir_all(&evaluations)?;
    world.write_register(args.seed, &args.out.join("scholen.csv"))?;
    fs::write(args.out.join("batch.toml"), batch(&args)?)?;
    let model = Model { seed: args.seed, world: &world };
    let years = LAST + 1 - args.years..=LAST;
    match args.schools {
        Some(_) => write_nation(&model, &norms, years, &args.out)?,
        None => {
            write_city(&model, &norms, years, &args.out)?;
            let (folder, norm) = (args.out.join("tweede-swv"), args.norms.join("voorbeelden/ijkpunten-po.toml"));
            fs::create_dir_all(&folder)?;
            second::write(&folder, &norm, &relative(&norm, &folder)?, args.seed)?;
        }
    }
    println!("{}: {} rows in the register", args.out.display(), world.schools.len());
    Ok(())
}

fn write_city(model: &Model, norms: &[Norm], years: impl Iterator<Item = u16>, out: &Path) -> Result<()> {
    let story = Story::new(model);
    fs::write(out.join("logo.svg"), include_str!("logo.svg"))?;
    fs::write(out.join("landelijk.csv"), include_str!("national.csv"))?;
    fs::write(out.join("naast-elkaar.toml"), include_str!("crosswalk.toml"))?;
    fs::write(out.join("wijken.geojson"), include_str!("wijken.geojson"))?;
    talks::write_plan(model, &out.join("agenda.csv"))?;
    // The forms of a year are made by the program itself, which asks for every file of the settings.
    looks::write(model, norms, &story, &out.join("tweede-blik.csv"))?;
    let told = talks::write_agreements(model, norms, &story, &out.join("afspraken.csv"))?;
    talks::write_waivers(model, norms, &story, &out.join("ontheffingen.csv"))?;
    places::write(model.seed, model.world, &out.join("aanbod.csv"))?;
    for year in years {
        let (folder, sources) = (year_folder(out, year)?, Sources { model, norms, year, out });
        let mut files = story.files(model, norms, year)?;
        faults::spoil(model.seed, year, norms, &mut files);
        for (name, file) in &files {
            paper::write(&sources, &folder, name, file)?;
        }
    }
    Ok(fs::write(out.join("README.md"), told.readme(include_str!("sample-readme.md")))?)
}

/// One large file per year.
fn write_nation(model: &Model, norms: &[Norm], years: impl Iterator<Item = u16>, out: &Path) -> Result<()> {
    let style = Style { delimiter: b';', saved: Saved::Plain, words: Words::PerSchool, dutch_dates: false };
    for year in years {
        let mut rows = Vec::new();
        for school in model.world.in_year(year) {
            let norm = norms::of(norms, school.sector, year)?;
            rows.extend(answers::rows(model, norm, school, year, style.words, FEW_NOTES));
        }
        fs::write(year_folder(out, year)?.join("antwoorden.csv"), long_csv::write(style, &rows)?)?;
    }
    Ok(())
}

fn year_folder(out: &Path, year: u16) -> Result<PathBuf> {
    let folder = out.join("zelfevaluaties").join(year_name(year));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn batch(args: &Args) -> Result<String> {
    let (name, optional) = match args.schools {
        None => (
            "Samenwerkingsverband Voorbeeldstad",
            "# Wat er in eerdere gesprekken is afgesproken, welke gesprekken zijn gepland, en wie ergens ontheffing van\n\
             # heeft. Mag ontbreken.\n\
             agreements = [\"afspraken.csv\", \"agenda.csv\"]\nwaivers = \"ontheffingen.csv\"\n\n\
             # Wat bezoekers zagen, naast het antwoord van de school zelf. Mag ontbreken.\n\
             second_look = \"tweede-blik.csv\"\n\n\
             # Welke plaatsen voor extra ondersteuning scholen hebben. Mag ontbreken.\n\
             places = \"aanbod.csv\"\n\n\
             # Landelijke aandelen naast de doelen van het plan (onderaan). Mag ontbreken.\n\
             national = \"landelijk.csv\"\n\n",
        ),
        Some(_) => ("Samenwerkingsverbanden Voorbeeldland", ""),
    };
    let norms = relative(&args.norms, &args.out)?;
    let hand_in = match args.schools {
        None => {
            "\n# Staat op het gespreksblad van een school die nog niets heeft ingeleverd. Mag ontbreken.\n\
             [hand_in]\nby = 2026-03-01\nto = \"het loket van het samenwerkingsverband\"\n\n\
             # De huisstijl: een (verzonnen) logo, en de kleuren van koppen en van accenten. Mag ontbreken.\n\
             [style]\nlogo = \"logo.svg\"\n\
             logo_alt = \"Logo van Samenwerkingsverband Voorbeeldstad: drie torens en een mens aan het water\"\n\
             colours = [\"#6a1b4d\", \"#c75b12\"]\n\n\
             # De (verzonnen) grenzen van de wijken: dan is de kaart in de verslagen echt. Mag ontbreken.\n\
             [map]\nfile = \"wijken.geojson\"\nname = \"wijknaam\"\n"
        }
        Some(_) => "",
    };
    let crosswalk = match args.schools {
        None => format!(
            "\n# Andere normen om dezelfde zelfevaluaties onder te lezen, en welke standaarden welke dekken. Mag ontbreken.\n\
             [crosswalk]\nfiles = [\"naast-elkaar.toml\"]\n\
             norms = [\"{norms}/voorbeelden/*.toml\"]\n"
        ),
        Some(_) => String::new(),
    };
    let plan = if args.schools.is_none() { include_str!("plan.toml") } else { "" };
    Ok(format!(
        "# Deze map hoort bij één samenwerkingsverband. Paden zijn vanaf dit bestand gerekend.\n\
         name = \"{name}\"\n\n\
         # De norm: één of meer bestanden. Vervang ze door de eigen norm van het samenwerkingsverband.\n\
         norms = [\"{norms}/*.toml\"]\n\n\
         {optional}\
         # Het schoolregister.\n\
         [schools]\nfile = \"scholen.csv\"\n\n\
         # De zelfevaluaties: per schooljaar een map, zoals zelfevaluaties/2025-2026.\n\
         [evaluations]\nfolder = \"zelfevaluaties\"\n\
         # Levert een school meer dan één keer in, dan telt de laatste (\"latest\") of geen van alle (\"refuse\").\n\
         duplicates = \"latest\"\n{hand_in}{crosswalk}{plan}"
    ))
}

/// The way from one folder to another, with forward slashes.
fn relative(target: &Path, from: &Path) -> Result<String> {
    let whole = |path: &Path| path.canonicalize().with_context(|| path.display().to_string());
    let (target, from) = (whole(target)?, whole(from)?);
    let shared = target.components().zip(from.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = target.components().skip(shared).map(|c| c.as_os_str().to_string_lossy().into_owned());
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}
