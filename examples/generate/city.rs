//! The city of the sample: 97 schools in 2025-2026 (78 PO, 19 VO), ten boards, ten wijken, a merger, a new school and a renamed one.
//! In: the seed. Out: a [`World`]. Must not know: answers.

use crate::draw::{chance, normal, stream};
use crate::names::{BOARDS, DISTRICTS, FUSION, PRIMARY, SECONDARY, SPECIAL_PRIMARY, SPECIAL_SECONDARY};
use crate::world::{Board, District, FUSED_PUPILS, NEW_PUPILS, School, World, site_id};

/// How many bao schools each board has.
const BAO: [usize; 10] = [24, 17, 13, 8, 6, 0, 0, 3, 1, 0];
/// The boards of the special schools in PO, in the order of the names.
const SPECIAL: [usize; 6] = [0, 2, 6, 6, 6, 6];
/// The boards of the vo schools and of the pro and vso schools, in the order of the names.
const VO: [usize; 12] = [5, 5, 4, 5, 5, 4, 5, 4, 5, 5, 7, 9];
const SPECIAL_VO: [usize; 7] = [5, 5, 4, 6, 6, 6, 6];
/// Positions in the list of bao schools of those with a story.
const NEW: usize = 33;
const RENAMED: usize = 14;
const FUSED: usize = 50;
/// The first school year after the merger, and of the new school.
const CHANGE: u16 = 2025;

/// Builds the city.
pub(crate) fn build(seed: u64) -> World {
    let mut world = World {
        boards: BOARDS
            .iter()
            .map(|b| Board { number: b.number.into(), name: b.name.into(), stem: b.stem.into(), effect: b.effect })
            .collect(),
        districts: DISTRICTS.iter().map(|d| District { name: d.0.into(), area: d.1.into(), effect: d.3 }).collect(),
        schools: Vec::new(),
    };
    let mut ids = Ids { brin: 0, site: 0 };
    primary(seed, &mut ids, &mut world);
    secondary(seed, &mut ids, &mut world);
    world.schools.sort_by(|a, b| (&a.id, a.from).cmp(&(&b.id, b.from)));
    world
}

/// Hands out site ids: mostly a BRIN of one's own, now and then a second site under the BRIN before it.
struct Ids {
    brin: usize,
    site: usize,
}

impl Ids {
    fn next(&mut self, second: bool) -> String {
        if second {
            self.site += 1;
        } else {
            // A step of seven spreads the letters; 7 and 676 have no factor in common, so no number comes twice.
            (self.brin, self.site) = (self.brin + 7, 0);
        }
        site_id(self.brin, self.site)
    }
}

fn school(id: String, name: &str, sector: &'static str, kind: &'static str, board: usize) -> School {
    School {
        character: id.clone(),
        id,
        name: name.into(),
        sector,
        kind,
        board,
        district: None,
        pupils: 0,
        from: None,
        until: None,
        successor: None,
    }
}

/// The 78 schools in primary education, with those of before the merger.
fn primary(seed: u64, ids: &mut Ids, world: &mut World) {
    let mut boards: Vec<usize> = BAO.iter().enumerate().flat_map(|(b, n)| std::iter::repeat_n(b, *n)).collect();
    let mut districts: Vec<usize> =
        DISTRICTS.iter().enumerate().flat_map(|(d, (_, _, n, _))| std::iter::repeat_n(d, *n)).collect();
    // A board has its schools near each other rather than everywhere: shuffled in blocks, then a few swapped.
    let mut rng = stream(seed, &["places"]);
    districts.chunks_mut(26).for_each(|block| rng.shuffle(block));
    boards.chunks_mut(36).for_each(|block| rng.shuffle(block));
    for _ in 0..14 {
        let (one, other) = (rng.usize(0..boards.len()), rng.usize(0..boards.len()));
        boards.swap(one, other);
    }
    let mut places = districts.into_iter();
    for (at, &board) in boards.iter().enumerate() {
        let neighbour = at % 4 == 3 && boards[at - 1] == board;
        let id = ids.next(neighbour && at != FUSED && at != FUSED + 1);
        let mut rng = stream(seed, &["school", &id]);
        let prefix = BOARDS[board].prefix;
        let name = match board {
            8 => BOARDS[8].name.trim_start_matches("Vereniging ").to_owned(),
            _ if prefix.is_empty() || chance(&mut rng, 0.55) => PRIMARY[at].to_owned(),
            _ => format!("{prefix} {}", PRIMARY[at]),
        };
        let mut school = school(id, &name, "PO", "bao", board);
        school.district = places.next();
        let smallest = 70.0 + 60.0 * rng.f64();
        school.pupils = (259.0 + normal(&mut rng, 120.0)).clamp(smallest, 690.0) as u32;
        match at {
            NEW => (school.from, school.pupils) = (Some(CHANGE), NEW_PUPILS),
            RENAMED => rename(&mut school, world),
            FUSED => fuse(&mut school, ids, world),
            _ => {}
        }
        world.schools.push(school);
    }
    for (at, name) in SPECIAL_PRIMARY.iter().enumerate() {
        let kind = if at < 4 { "sbo" } else { "so" };
        let mut school = school(ids.next(at == 5), name, "PO", kind, SPECIAL[at]);
        school.district = places.next();
        school.pupils = 96 + stream(seed, &["school", &school.id]).u32(0..110);
        world.schools.push(school);
    }
}

/// Gives a school its earlier name in a row of its own.
fn rename(school: &mut School, world: &mut World) {
    let mut before = school.clone();
    before.name = "Basisschool Plein Zeven".into();
    before.until = Some(CHANGE - 1);
    school.from = Some(CHANGE);
    world.schools.push(before);
}

/// Makes a school the site that two others merged into; it goes on as the first of them was.
fn fuse(school: &mut School, ids: &mut Ids, world: &mut World) {
    school.pupils = FUSED_PUPILS;
    for (name, share) in [("De Koperwiek", 0.6), ("Het Morgenlicht", 0.4)] {
        let mut before = school.clone();
        before.id = ids.next(false);
        before.character = before.id.clone();
        before.name = name.into();
        before.pupils = (f64::from(school.pupils) * share) as u32;
        before.until = Some(CHANGE - 1);
        before.successor = Some(school.id.clone());
        if share > 0.5 {
            school.character = before.id.clone();
        }
        world.schools.push(before);
    }
    school.name = FUSION.into();
    school.from = Some(CHANGE);
}

/// The 19 schools in secondary education; city-wide, so without a wijk.
fn secondary(seed: u64, ids: &mut Ids, world: &mut World) {
    for (at, name) in SECONDARY.iter().enumerate() {
        let mut school = school(ids.next(at == 4 || at == 9), name, "VO", "vo", VO[at]);
        let mut rng = stream(seed, &["school", &school.id]);
        school.pupils = (930.0 + normal(&mut rng, 380.0)).clamp(310.0, 1900.0) as u32;
        world.schools.push(school);
    }
    for (at, name) in SPECIAL_SECONDARY.iter().enumerate() {
        let kind = if at < 4 { "pro" } else { "vso" };
        let mut school = school(ids.next(at == 6), name, "VO", kind, SPECIAL_VO[at]);
        school.pupils = 110 + stream(seed, &["school", &school.id]).u32(0..150);
        world.schools.push(school);
    }
}
