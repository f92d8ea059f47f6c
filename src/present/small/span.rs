//! What follows from some sums.
//!
//! In: sets of things that are counted. Out: whether another set is a sum or difference of them. Must not know: what is counted.

/// Everything that is a sum or difference of some sets, with whole or broken factors: a basis, each with its own first place. Counted modulo a prime, so
/// without rounding.
#[derive(Debug, Default)]
pub(crate) struct Span {
    basis: Vec<(usize, Vec<u64>)>,
}

/// A prime below 2^31: products fit.
const PRIME: u64 = 2_147_483_647;

impl Span {
    pub(crate) fn add(&mut self, set: Vec<u64>) {
        let rest = self.rest(set);
        let Some(first) = rest.iter().position(|n| *n != 0) else { return };
        let factor = inverse(rest[first]);
        self.basis.push((first, rest.into_iter().map(|n| n * factor % PRIME).collect()));
    }

    pub(crate) fn holds(&self, set: Vec<u64>) -> bool {
        self.rest(set).iter().all(|n| *n == 0)
    }

    /// What is left of a set without what the basis tells of it.
    fn rest(&self, mut set: Vec<u64>) -> Vec<u64> {
        for (first, known) in &self.basis {
            let times = set[*first];
            if times != 0 {
                set.iter_mut().zip(known).for_each(|(n, k)| *n = (*n + (PRIME - times) * k) % PRIME);
            }
        }
        set
    }
}

/// By the small theorem of Fermat.
fn inverse(number: u64) -> u64 {
    let (mut power, mut base, mut outcome) = (PRIME - 2, number % PRIME, 1);
    while power > 0 {
        if power % 2 == 1 {
            outcome = outcome * base % PRIME;
        }
        base = base * base % PRIME;
        power /= 2;
    }
    outcome
}
