//! A country of any size for the benches, in the proportions of the city: 78 PO to 19 VO, one board per ten schools, ten wijken per region.
//! In: the number of schools and the seed. Out: a [`World`]. Must not know: answers.

use crate::draw::{normal, stream};
use crate::names::{PRIMARY, SECONDARY};
use crate::world::{Board, District, School, World, site_id};

/// Schools in a region, as many as in the city.
const REGION: usize = 97;
/// Of these in PO.
const PRIMARY_SHARE: usize = 78;

/// Builds the country.
pub(crate) fn build(schools: usize, seed: u64) -> World {
    let boards = schools.div_ceil(10).max(1);
    let regions = schools.div_ceil(REGION);
    World {
        boards: (0..boards).map(|b| board(b, seed)).collect(),
        districts: (0..regions * 10).map(|d| district(d, seed)).collect(),
        schools: (0..schools).map(|n| school(n, seed)).collect(),
    }
}

fn board(at: usize, seed: u64) -> Board {
    let number = (90_000 + at).to_string();
    let effect = normal(&mut stream(seed, &["board", &number]), 0.2);
    Board { name: format!("Stichting Voorbeeldscholen {}", at + 1), stem: format!("bestuur-{number}"), effect, number }
}

fn district(at: usize, seed: u64) -> District {
    let (region, wijk) = (at / 10 + 1, at % 10 + 1);
    let name = format!("Regio {region:02} wijk {wijk:02}");
    let effect = normal(&mut stream(seed, &["district", &name]), 0.15);
    District { name, area: format!("Regio {region:02} deel {}", wijk.div_ceil(3)), effect }
}

fn school(at: usize, seed: u64) -> School {
    let (region, within) = (at / REGION, at % REGION);
    let id = site_id(at % 676, at / 676);
    let mut rng = stream(seed, &["school", &id]);
    let primary = within < PRIMARY_SHARE;
    let (sector, kind, names): (_, _, &[&str]) = match within {
        0..72 => ("PO", "bao", &PRIMARY),
        72..76 => ("PO", "sbo", &PRIMARY),
        76..78 => ("PO", "so", &PRIMARY),
        78..90 => ("VO", "vo", &SECONDARY),
        90..94 => ("VO", "pro", &SECONDARY),
        _ => ("VO", "vso", &SECONDARY),
    };
    let mean = if kind == "vo" { 950.0 } else { 270.0 };
    School {
        character: id.clone(),
        name: format!("{} {}", names[rng.usize(0..names.len())], at + 1),
        id,
        sector,
        kind,
        board: at / 10,
        district: primary.then_some(region * 10 + within % 10),
        pupils: (mean + normal(&mut rng, mean / 2.5)).clamp(40.0, 2200.0) as u32,
        from: None,
        until: None,
        successor: None,
    }
}
