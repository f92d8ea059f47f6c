//! Outlines as they lie on a sheet of a certain size, and where in one there is room for words.

use std::collections::BTreeMap;

use crate::base::number::to_i32;
use crate::input::outline::Part;
use crate::run::map::DistrictMap;

/// Rings on a sheet: whole pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
    pub edge: Vec<(i32, i32)>,
    pub holes: Vec<Vec<(i32, i32)>>,
}

/// A map on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Laid<'a> {
    /// Width and height, of which one fills the room.
    pub size: (i32, i32),
    /// The parts of each wijk, the largest first.
    pub districts: BTreeMap<&'a str, Vec<Shape>>,
    /// What is no wijk.
    pub others: Vec<Shape>,
}

/// Lays a map in a room, whole and in its own proportions.
pub(crate) fn laid<'a>(map: &'a DistrictMap, room: (i32, i32)) -> Laid<'a> {
    let all = map.districts.values().flatten().chain(&map.others).flat_map(|part| &part.edge);
    let bounds = all.fold(None, |bounds: Option<[i64; 4]>, (x, y)| {
        let [left, top, right, bottom] = bounds.unwrap_or([*x, *y, *x, *y]);
        Some([left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)])
    });
    let [left, top, right, bottom] = bounds.unwrap_or_default();
    // A map of no height is as high as it takes to be drawn at all.
    let (wide, high) = ((right - left).max(1), (bottom - top).max(1));
    let (room_wide, room_high) = (i64::from(room.0), i64::from(room.1));
    // What fills the room first decides: wide/high against room_wide/room_high.
    let (part, of) = if wide * room_high >= high * room_wide { (room_wide, wide) } else { (room_high, high) };
    let scaled = |n: i64| to_i32((n * part + of / 2) / of);
    let ring = |ring: &Vec<(i64, i64)>| {
        let mut spots: Vec<_> = ring.iter().map(|(x, y)| (scaled(x - left), scaled(y - top))).collect();
        spots.dedup();
        spots
    };
    let shape = |part: &Part| Shape { edge: ring(&part.edge), holes: part.holes.iter().map(ring).collect() };
    let districts = map.districts.iter().map(|(name, parts)| {
        let mut shapes: Vec<Shape> = parts.iter().map(shape).collect();
        shapes.sort_by_key(|shape| std::cmp::Reverse(shape.extent()));
        (name.as_str(), shapes)
    });
    Laid {
        size: (scaled(wide), scaled(high)),
        districts: districts.collect(),
        others: map.others.iter().map(shape).collect(),
    }
}

/// Heights at which is looked for room.
const LOOKS: i32 = 40;

impl Shape {
    /// Twice its surface, without its holes.
    fn extent(&self) -> i64 {
        let pairs = self.edge.iter().zip(self.edge.iter().cycle().skip(1));
        let sum: i64 = pairs.map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1)).sum();
        sum.abs()
    }

    /// The middle of the widest place within its edge and outside its holes where something of this size fits.
    pub(crate) fn room(&self, (wide, high): (i32, i32)) -> Option<(i32, i32)> {
        let heights = || self.edge.iter().map(|spot| spot.1);
        let (top, bottom) = (heights().min()?, heights().max()?);
        let at = |n: i32| top + (bottom - top) * n / LOOKS;
        let best = (1..LOOKS).filter_map(|n| {
            let y = at(n);
            let (from, to) = self.free(y, high)?;
            Some((to - from, y, (from + to) / 2))
        });
        // Of equals the one nearest to the middle.
        let middle = (top + bottom) / 2;
        let (found, y, x) = best.max_by_key(|(found, y, _)| (*found, -(y - middle).abs()))?;
        (found >= wide).then_some((x, y))
    }

    /// Where something small stands best: where it fits, else in its widest place, else in the middle of what is around it.
    pub(crate) fn spot(&self, size: (i32, i32)) -> (i32, i32) {
        let middle = |of: fn(&(i32, i32)) -> i32| {
            let ends = self.edge.iter().map(of).min().zip(self.edge.iter().map(of).max());
            ends.map_or(0, |(from, to)| i32::midpoint(from, to))
        };
        let around = || (middle(|spot| spot.0), middle(|spot| spot.1));
        self.room(size).or_else(|| self.room((1, 1))).unwrap_or_else(around)
    }

    /// The widest stretch that is free at this height and half of `high` above and below it.
    fn free(&self, y: i32, high: i32) -> Option<(i32, i32)> {
        let of = |y: i32| self.stretches(y);
        let mut free = of(y);
        for near in [-high / 2, -high / 4, high / 4, high / 2] {
            free = shared(&free, &of(y + near));
        }
        free.into_iter().max_by_key(|(from, to)| to - from)
    }

    /// What lies within its edge and outside its holes at a height: from left to right, apart, each at least a pixel wide. So there are no more than pixels.
    fn stretches(&self, y: i32) -> Vec<(i32, i32)> {
        let mut cuts: Vec<i32> = Vec::new();
        for ring in std::iter::once(&self.edge).chain(&self.holes) {
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                if (a.1 <= y) != (b.1 <= y) {
                    let part = i64::from(b.0 - a.0) * i64::from(y - a.1) / i64::from(b.1 - a.1);
                    cuts.push(a.0 + to_i32(part));
                }
            }
        }
        cuts.sort_unstable();
        cuts.chunks_exact(2).map(|pair| (pair[0], pair[1])).filter(|(from, to)| from < to).collect()
    }
}

/// What lies in both, which go from left to right as what comes of them does.
fn shared(a: &[(i32, i32)], b: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let (mut one, mut other) = (a.iter().peekable(), b.iter().peekable());
    let mut both = Vec::new();
    while let (Some(a), Some(b)) = (one.peek(), other.peek()) {
        let (from, to) = (a.0.max(b.0), a.1.min(b.1));
        both.extend((from < to).then_some((from, to)));
        // The one that ends first meets nothing more.
        let _ = if a.1 <= b.1 { one.next() } else { other.next() };
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(edge: &[(i64, i64)]) -> Part {
        Part { edge: edge.to_vec(), holes: vec![] }
    }

    #[test]
    fn a_map_fills_its_room_in_its_own_proportions() {
        let square = part(&[(1000, 1000), (3000, 1000), (3000, 2000), (1000, 2000)]);
        let map = DistrictMap { districts: [("a".to_owned(), vec![square])].into(), others: vec![] };
        let laid = laid(&map, (400, 400));
        assert_eq!(
            (laid.size, &laid.districts["a"][0].edge),
            ((400, 200), &vec![(0, 0), (400, 0), (400, 200), (0, 200)])
        );
    }

    #[test]
    fn words_stand_where_there_is_room_and_not_in_a_hole() {
        let square = Shape { edge: vec![(0, 0), (100, 0), (100, 100), (0, 100)], holes: vec![] };
        assert_eq!(square.room((80, 20)), Some((50, 50)));
        assert_eq!(square.room((120, 20)), None);
        assert_eq!(square.spot((20, 20)), (50, 50));
        let sliver = Shape { edge: vec![(0, 0), (100, 0), (100, 4), (0, 4)], holes: vec![] };
        let (x, y) = sliver.spot((22, 20));
        assert!((0..=100).contains(&x) && (0..=4).contains(&y), "a number stands on it all the same");
        let holed = Shape { holes: vec![vec![(20, 0), (99, 0), (99, 60), (20, 60)]], ..square };
        let (_, y) = holed.room((80, 20)).expect("room below the hole");
        assert!(y >= 70, "{y}");
    }

    #[test]
    fn what_is_shared_goes_from_left_to_right() {
        let a = [(0, 10), (20, 30), (40, 50)];
        assert_eq!(shared(&a, &[(5, 25), (28, 29), (45, 90)]), [(5, 10), (20, 25), (28, 29), (45, 50)]);
        assert_eq!((shared(&a, &[]), shared(&a, &[(10, 20)])), (vec![], vec![]));
    }

    /// As a hostile file has it: every height is cut as often as there are points.
    #[test]
    fn a_zigzag_of_thousands_of_points_has_room_at_once() {
        let teeth = (0..20_000).map(|at| (at / 27, if at % 2 == 0 { 0 } else { 700 }));
        let zigzag = Shape { edge: teeth.chain([(760, 900), (0, 900)]).collect(), holes: vec![] };
        assert!((1..LOOKS).all(|n| zigzag.stretches(900 * n / LOOKS).len() <= 761));
        let started = std::time::Instant::now();
        let _ = zigzag.room((80, 20));
        assert!(started.elapsed() < std::time::Duration::from_secs(2), "{:?}", started.elapsed());
    }
}
