//! GeoJSON (RFC 7946) as written. Nothing in it is followed: a `crs` or a link is not read.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::model::{Outline, Outlines, Part, Spot, Unusable};
use super::plane::{Plane, Written};

/// Features at most.
const MOST_FEATURES: usize = 2_000;
/// Points at most, of all together.
const MOST_POINTS: usize = 200_000;

/// Polygons as written: of each the rings, of which the first is the edge.
type Polygons = Vec<Vec<Vec<Written>>>;

/// Reads the areas of a file.
///
/// # Errors
/// Why none can be used.
pub(crate) fn read(bytes: &[u8]) -> Result<Outlines, Unusable> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // Its own limit of 128 levels holds for what is nested.
    let whole: Value = serde_json::from_slice(text).map_err(|_| Unusable::Json)?;
    if whole.get("type").and_then(Value::as_str) != Some("FeatureCollection") {
        return Err(Unusable::Kind);
    }
    let features = whole.get("features").and_then(Value::as_array).ok_or(Unusable::Kind)?;
    if features.len() > MOST_FEATURES {
        return Err(Unusable::Much);
    }
    let (mut read, mut others, mut points) = (Vec::new(), 0, 0);
    for feature in features {
        let polygons = feature.get("geometry").map_or(Ok(Vec::new()), |geometry| polygons(geometry, &mut points))?;
        let properties = feature.get("properties").and_then(Value::as_object).map(properties).unwrap_or_default();
        match polygons.is_empty() {
            true => others += 1,
            false => read.push((properties, polygons)),
        }
    }
    let all = read.iter().flat_map(|(_, polygons)| polygons).flatten().flatten().copied();
    let plane = Plane::of(all)?;
    let area = |(properties, polygons): (BTreeMap<String, String>, Polygons)| {
        let parts: Vec<Part> = polygons.iter().filter_map(|rings| part(rings, plane)).collect();
        (!parts.is_empty()).then_some(Outline { properties, parts })
    };
    let count = read.len();
    let areas: Vec<Outline> = read.into_iter().filter_map(area).collect();
    others += count - areas.len();
    if areas.is_empty() { Err(Unusable::Empty) } else { Ok(Outlines { areas, others }) }
}

/// Words and whole numbers: what a name can be.
fn properties(of: &Map<String, Value>) -> BTreeMap<String, String> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => number.as_i64().map(|n| n.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    of.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect()
}

/// The polygons of a geometry; none of one that is no area.
fn polygons(geometry: &Value, points: &mut usize) -> Result<Polygons, Unusable> {
    let rings = |value: &Value, points: &mut usize| {
        let rings = value.as_array().ok_or(Unusable::Coordinates)?;
        rings.iter().map(|one| ring(one, points)).collect::<Result<Vec<_>, _>>()
    };
    let written = geometry.get("coordinates");
    match (geometry.get("type").and_then(Value::as_str), written) {
        (Some("Polygon"), Some(written)) => Ok(vec![rings(written, points)?]),
        (Some("MultiPolygon"), Some(written)) => {
            let polygons = written.as_array().ok_or(Unusable::Coordinates)?;
            polygons.iter().map(|one| rings(one, points)).collect()
        }
        (Some("Polygon" | "MultiPolygon"), None) => Err(Unusable::Coordinates),
        _ => Ok(Vec::new()),
    }
}

fn ring(written: &Value, points: &mut usize) -> Result<Vec<Written>, Unusable> {
    let all = written.as_array().ok_or(Unusable::Coordinates)?;
    *points += all.len();
    if *points > MOST_POINTS {
        return Err(Unusable::Much);
    }
    let point = |value: &Value| {
        let number = |at: usize| value.get(at).and_then(Value::as_f64);
        number(0).zip(number(1)).ok_or(Unusable::Coordinates)
    };
    all.iter().map(point).collect()
}

/// A polygon; `None` for one that has no area.
fn part(rings: &[Vec<Written>], plane: Plane) -> Option<Part> {
    let mut rings = rings.iter().map(|ring| closed(ring, plane));
    let edge = rings.next().flatten()?;
    Some(Part { edge, holes: rings.flatten().collect() })
}

/// A ring without points that say nothing; `None` for one with fewer than three points.
fn closed(ring: &[Written], plane: Plane) -> Option<Vec<Spot>> {
    let mut spots: Vec<Spot> = ring.iter().map(|point| plane.spot(*point)).collect();
    spots.dedup();
    if spots.len() > 1 && spots.first() == spots.last() {
        spots.pop();
    }
    (spots.len() >= 3).then_some(spots)
}
