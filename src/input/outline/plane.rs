//! Coordinates as they lie on a sheet.

use super::model::{Spot, Unusable};

/// A coordinate as written: east, north.
pub(super) type Written = (f64, f64);

/// Of a degree or a metre so many parts are kept.
const PARTS: f64 = 1_000_000.0;
/// Farther than this is on no map: the numbers of any country's own system are below it.
const FARTHEST: f64 = 20_000_000.0;

/// Which numbers these are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Plane {
    /// Degrees; a degree east is so much of a degree north.
    Degrees(f64),
    /// Metres.
    Metres,
}

impl Plane {
    /// Degrees where every point can be one, else metres.
    pub(super) fn of(all: impl Iterator<Item = Written>) -> Result<Plane, Unusable> {
        let (mut low, mut high, mut is_degrees) = (f64::MAX, f64::MIN, true);
        for (east, north) in all {
            if !(east.abs() <= FARTHEST && north.abs() <= FARTHEST) {
                return Err(Unusable::Coordinates);
            }
            is_degrees &= east.abs() <= 180.0 && north.abs() <= 90.0;
            (low, high) = (low.min(north), high.max(north));
        }
        Ok(if is_degrees { Plane::Degrees(cosine((low + high) / 2.0)) } else { Plane::Metres })
    }

    /// Where a coordinate lies.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within 20 million million: every whole number below that is exact"
    )]
    pub(super) fn spot(self, (east, north): Written) -> Spot {
        let (wide, parts) = match self {
            Plane::Degrees(wide) => (wide, PARTS),
            Plane::Metres => (1.0, PARTS / 1000.0),
        };
        let whole = |n: f64| (n * parts).round() as i64;
        (whole(east * wide), -whole(north))
    }
}

/// The cosine of degrees, by its own series: the same digits on every machine.
fn cosine(degrees: f64) -> f64 {
    let x = degrees.to_radians();
    let square = x * x;
    let (mut sum, mut term) = (1.0, 1.0);
    for n in 1..12 {
        term *= -square / f64::from((2 * n - 1) * (2 * n));
        sum += term;
    }
    // At a pole there is no width to draw.
    if sum < 0.01 { 0.01 } else { sum }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_east_is_narrower_to_the_north_and_metres_are_as_they_are() {
        let Ok(Plane::Degrees(wide)) = Plane::of([(5.2, 52.0), (5.3, 52.4)].into_iter()) else { panic!("degrees") };
        assert!((wide - 52.2_f64.to_radians().cos()).abs() < 1e-12);
        let metres = Plane::of([(142_000.0, 486_000.0)].into_iter()).expect("metres");
        assert_eq!((metres, metres.spot((142_000.5, 486_000.0))), (Plane::Metres, (142_000_500, -486_000_000)));
        assert_eq!(Plane::of([(f64::NAN, 1.0)].into_iter()), Err(Unusable::Coordinates));
        assert_eq!(Plane::of([(1e300, 1.0)].into_iter()), Err(Unusable::Coordinates));
    }
}
