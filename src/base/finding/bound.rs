//! How many findings are kept: a file with millions of bad rows must not fill the memory, and nobody reads a list of millions.
//!
//! Of one code in one file the first [`MOST`] by place are kept; one closing finding says how many more there are. Bounding a list that was bounded in
//! part gives what bounding the whole gives, so the outcome does not depend on the order of rows, files or threads.

use std::collections::BTreeMap;

use super::{Code, Finding, Place};

/// How many findings of one code in one file are listed one by one.
pub const MOST: usize = 1000;

/// So many findings are gathered before they are bounded.
const STEP: usize = 1 << 14;

/// Adds a finding, and bounds the list now and then.
pub fn add(findings: &mut Vec<Finding>, finding: Finding) {
    findings.push(finding);
    if findings.len().is_multiple_of(STEP) {
        bound(findings);
    }
}

/// Keeps of one code in one file the first by place, and counts the rest. The findings are then in order.
pub(crate) fn bound(findings: &mut Vec<Finding>) {
    if findings.len() <= MOST {
        return;
    }
    findings.sort();
    let mut kept: BTreeMap<(String, Code), (usize, usize)> = BTreeMap::new();
    // Those that say how many more there are stand at the beginning of their file, and count as what they stand for.
    for finding in findings.iter() {
        let (code, count) = finding.stands_for();
        let entry = kept.entry((finding.place.source.file.clone(), code)).or_default();
        match finding.is_closing() {
            true => entry.1 += count,
            false => entry.0 += 1,
        }
    }
    kept.retain(|_, (listed, more)| *listed > MOST || *more > 0);
    if kept.is_empty() {
        return;
    }
    let mut room: BTreeMap<Code, BTreeMap<&str, usize>> = BTreeMap::new();
    for (file, code) in kept.keys() {
        room.entry(*code).or_default().insert(file, MOST);
    }
    findings.retain(|finding| {
        if finding.is_closing() {
            return false;
        }
        match room.get_mut(&finding.code).and_then(|files| files.get_mut(finding.place.source.file.as_str())) {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None => true,
        }
    });
    for ((file, code), (listed, more)) in &kept {
        let more = more + listed.saturating_sub(MOST);
        findings.push(Finding::closing(Place::file(file.as_str()), *code, more));
    }
    findings.sort();
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::super::Source;
    use super::*;

    fn finding(file: usize, row: u32, code: Code) -> Finding {
        let source = Arc::new(Source { file: format!("{file}.csv"), sheet: None });
        Finding::new(code, Place::at(source, row, 1))
    }

    #[test]
    fn the_first_are_kept_and_the_rest_is_counted() {
        let mut findings: Vec<_> = (0..2500).rev().map(|row| finding(1, row, Code::SiteUnknown)).collect();
        findings.extend((0..900).map(|row| finding(2, row, Code::SiteUnknown)));
        bound(&mut findings);
        assert_eq!(findings.len(), 1000 + 1 + 900);
        assert!(findings.iter().filter(|f| f.place.source.file == "1.csv").all(|f| f.place.row < 1000));
        assert_eq!(findings[0].stands_for(), (Code::SiteUnknown, 1500));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        /// However a list is cut up and in whatever order it comes, the outcome is the same and nothing is lost from the count.
        #[test]
        fn bounding_in_parts_is_bounding_the_whole(
            rows in proptest::collection::vec((0..2usize, 0..9000u32, 0..2usize), 1500..4000),
            cut in 1..1400usize,
        ) {
            let codes = [Code::SiteUnknown, Code::SiteBlank];
            let all: Vec<_> = rows.iter().map(|(file, row, code)| finding(*file, *row, codes[*code])).collect();
            let mut whole = all.clone();
            bound(&mut whole);
            whole.sort();
            let mut parts: Vec<Finding> = Vec::new();
            for part in all.chunks(cut).rev() {
                parts.extend_from_slice(part);
                bound(&mut parts);
            }
            parts.sort();
            prop_assert_eq!(&parts, &whole);
            prop_assert_eq!(whole.iter().map(|f| f.stands_for().1).sum::<usize>(), all.len());
        }
    }
}
