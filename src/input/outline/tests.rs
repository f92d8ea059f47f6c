//! A map may hold anything, and is used as a whole or not at all.

use proptest::prelude::*;

use super::*;

fn collection(features: &str) -> String {
    format!(r#"{{"type": "FeatureCollection", "features": [{features}]}}"#)
}

const SQUARE: &str = r#"{"type": "Feature", "properties": {"wijk": "Houtland", "nr": 3, "x": null}, "geometry":
    {"type": "Polygon", "coordinates": [[[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]], [[4, 4], [6, 4], [6, 6], [4, 4]]]}}"#;

#[test]
fn an_area_has_its_edge_its_holes_and_what_is_said_of_it() {
    let point = r#"{"type": "Feature", "properties": null, "geometry": {"type": "Point", "coordinates": [1, 1]}}"#;
    let read = read(collection(&format!("{SQUARE}, {point}")).as_bytes()).expect("a map");
    assert_eq!((read.areas.len(), read.others), (1, 1));
    let area = &read.areas[0];
    assert_eq!((area.properties["wijk"].as_str(), area.properties["nr"].as_str()), ("Houtland", "3"));
    assert_eq!((area.properties.len(), area.parts[0].edge.len(), area.parts[0].holes[0].len()), (2, 4, 3));
    let top = area.parts[0].edge.iter().map(|spot| spot.1).min();
    assert_eq!(top, Some(-10_000_000), "north is up");
}

#[test]
fn what_is_no_map_is_not_used() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let feature = |coordinates: &str| {
        collection(&format!(
            r#"{{"type": "Feature", "geometry": {{"type": "Polygon", "coordinates": {coordinates}}}}}"#
        ))
    };
    let many = feature(&format!("[[{}]]", vec!["[1,2]"; 200_001].join(",")));
    let features = collection(&vec!["{}"; 2_001].join(","));
    for (text, why) in [
        ("", Unusable::Json),
        (deep.as_str(), Unusable::Json),
        ("[]", Unusable::Kind),
        (r#"{"type": "Polygon"}"#, Unusable::Kind),
        (&feature("[[[1, \"2\"]]]"), Unusable::Coordinates),
        (&feature("[[[1e30, 2], [3, 4], [5, 6]]]"), Unusable::Coordinates),
        (&feature("7"), Unusable::Coordinates),
        (&many, Unusable::Much),
        (&features, Unusable::Much),
        (&collection(""), Unusable::Empty),
        (&feature("[[[1, 2], [1, 2], [3, 4], [1, 2]]]"), Unusable::Empty),
    ] {
        assert_eq!(read(text.as_bytes()), Err(why), "{}", &text[..text.len().min(80)]);
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_map_or_not(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes).ok();
    }

    #[test]
    fn any_numbers_are_a_map_or_not(points in proptest::collection::vec((any::<f64>(), any::<f64>()), 0..20)) {
        let ring: Vec<_> = points.iter().map(|(x, y)| serde_json::json!([x, y])).collect();
        let feature = serde_json::json!({"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]}});
        read(collection(&feature.to_string()).as_bytes()).ok();
    }
}
