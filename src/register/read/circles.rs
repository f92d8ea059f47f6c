//! Lines of successors that run in a circle.
//!
//! In: which site carries on for which. Out: whether a link lies on a circle. Every link is followed once, however long a line is. Must not
//! know: rows, findings.

use std::collections::BTreeMap;

use crate::register::SiteId;

/// The sites in groups: two of them share a group just where each leads to the other.
pub(super) struct Circles<'a> {
    group: BTreeMap<&'a SiteId, usize>,
}

impl<'a> Circles<'a> {
    /// Of links from a site to the one that carries on for it.
    pub(super) fn new(links: &[(&'a SiteId, &'a SiteId)]) -> Circles<'a> {
        let (mut forth, mut back) = (Steps::new(), Steps::new());
        for (site, successor) in links {
            forth.entry(site).or_default().push(successor);
            back.entry(successor).or_default().push(site);
        }
        // Kosaraju: backwards from the sites that are left last, whatever is reached leads there and is led to from there.
        let mut seen = BTreeMap::new();
        let mut left = Vec::new();
        for site in forth.keys() {
            walk(site, &forth, 0, &mut seen, &mut left);
        }
        let mut group = BTreeMap::new();
        for (at, site) in left.iter().rev().enumerate() {
            walk(site, &back, at, &mut group, &mut Vec::new());
        }
        Circles { group }
    }

    /// Whether a link leads, directly or in the end, back to where it began.
    pub(super) fn has(&self, site: &SiteId, successor: &SiteId) -> bool {
        self.group.contains_key(site) && self.group.get(site) == self.group.get(successor)
    }
}

type Steps<'a> = BTreeMap<&'a SiteId, Vec<&'a SiteId>>;

/// Walks from a site to all that it leads to and that have no mark yet, gives them one, and adds each to `left` once all behind it are there.
/// Without recursion: a line may be as long as the register.
fn walk<'a>(
    from: &'a SiteId,
    steps: &Steps<'a>,
    mark: usize,
    marks: &mut BTreeMap<&'a SiteId, usize>,
    left: &mut Vec<&'a SiteId>,
) {
    let next = |site: &SiteId| steps.get(site).map_or(&[][..], Vec::as_slice).iter();
    if marks.contains_key(from) {
        return;
    }
    marks.insert(from, mark);
    let mut open = vec![(from, next(from))];
    while let Some((site, rest)) = open.last_mut() {
        match rest.next() {
            Some(found) if marks.contains_key(*found) => {}
            Some(found) => {
                marks.insert(found, mark);
                open.push((found, next(found)));
            }
            None => {
                left.push(site);
                open.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circular(links: &[(usize, usize)]) -> Vec<bool> {
        let most = links.iter().map(|(a, b)| *a.max(b)).max().unwrap_or(0);
        let sites: Vec<_> = (0..=most).map(|n| SiteId::new(&format!("S{n}")).expect("an id")).collect();
        let links: Vec<_> = links.iter().map(|(a, b)| (&sites[*a], &sites[*b])).collect();
        let circles = Circles::new(&links);
        links.iter().map(|(a, b)| circles.has(a, b)).collect()
    }

    #[test]
    fn a_line_of_ten_thousand_is_no_circle_until_it_closes() {
        let mut links: Vec<_> = (0..10_000).map(|n| (n, n + 1)).collect();
        assert_eq!(circular(&links), [false; 10_000]);
        links.push((10_000, 0));
        assert!(circular(&links).iter().all(|circular| *circular));
    }

    #[test]
    fn links_to_a_circle_and_between_circles_are_none() {
        assert_eq!(circular(&[(0, 0)]), [true]);
        assert_eq!(circular(&[(0, 1), (1, 2), (2, 1)]), [false, true, true]);
        let between = [(0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 3)];
        assert_eq!(circular(&between), [true, true, false, false, true, true]);
        assert_eq!(circular(&[(0, 1), (0, 2), (1, 3), (2, 3)]), [false; 4]);
    }
}
