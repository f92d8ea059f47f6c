//! Seeded chance. In: a seed and the name of what is drawn. Out: the same numbers on every machine.
//!
//! Each thing draws from its own stream, named by what it is about, so that a change to one school leaves the others as they were. Only
//! additions and multiplications of doubles: no function whose last digit differs per platform.

use fastrand::Rng;

/// The stream for one named thing.
pub(crate) fn stream(seed: u64, name: &[&str]) -> Rng {
    // FNV-1a, with a separator so that ("ab", "c") and ("a", "bc") differ.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in name.iter().flat_map(|part| part.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    Rng::with_seed(hash)
}

/// About normal with mean 0 and the given spread: twelve uniform numbers, less six.
pub(crate) fn normal(rng: &mut Rng, spread: f64) -> f64 {
    let sum: f64 = (0..12).map(|_| rng.f64()).sum();
    (sum - 6.0) * spread
}

/// True with a chance.
pub(crate) fn chance(rng: &mut Rng, share: f64) -> bool {
    rng.f64() < share
}

/// One of a list.
pub(crate) fn pick<'a, T: ?Sized>(rng: &mut Rng, list: &[&'a T]) -> &'a T {
    list[rng.usize(0..list.len())]
}
