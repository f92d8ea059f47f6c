//! The order in which people expect numbered things: `A2` before `A10`.

use std::cmp::Ordering;

/// Compares two texts, runs of digits by their number; what counts as the same in that way by the text itself.
pub(crate) fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a, b);
    while let (Some(x), Some(y)) = (left.chars().next(), right.chars().next()) {
        let order = if x.is_ascii_digit() && y.is_ascii_digit() {
            let (m, n) = (digits(&mut left), digits(&mut right));
            m.len().cmp(&n.len()).then(m.cmp(n))
        } else {
            (left, right) = (&left[x.len_utf8()..], &right[y.len_utf8()..]);
            x.cmp(&y)
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    left.len().cmp(&right.len()).then(a.cmp(b))
}

/// Takes the run of digits that a text begins with, and gives it without zeros before it.
fn digits<'a>(text: &mut &'a str) -> &'a str {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (run, rest) = text.split_at(end);
    *text = rest;
    run.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::natural;

    #[test]
    fn numbers_count_as_numbers() {
        let mut ids = ["A10", "A2", "A9", "B1", "A", "A02", "2025-10", "2025-9", "é1", ""];
        ids.sort_by(|a, b| natural(a, b));
        assert_eq!(ids, ["", "2025-9", "2025-10", "A", "A02", "A2", "A9", "A10", "B1", "é1"]);
    }

    proptest! {
        #[test]
        fn it_is_an_order(a in "[aé0-3]{0,5}", b in "[aé0-3]{0,5}", c in "[aé0-3]{0,5}") {
            prop_assert_eq!(natural(&a, &b), natural(&b, &a).reverse());
            prop_assert_eq!(natural(&a, &b).is_eq(), a == b);
            if natural(&a, &b).is_le() && natural(&b, &c).is_le() {
                prop_assert!(natural(&a, &c).is_le());
            }
        }
    }
}
