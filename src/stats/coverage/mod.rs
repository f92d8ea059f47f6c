//! Coverage (dekking): per norm and standard, how many schools meet it, for the whole and per group (scoring, section 9), and what hangs on one school.
//!
//! In: the assessments of every year. Out: [`CoverageRow`]s in key order. Must not know: how it looks.

mod count;
mod fragile;
mod model;

pub use count::count;
pub(crate) use fragile::at_level;
pub use fragile::{Fragile, fragile};
pub use model::CoverageRow;
pub(crate) use model::{CoverageState, Grouping};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_state_that_holds() {
        let of = |met, schools| CoverageState::of(met, schools).as_str();
        assert_eq!([of(3, 3), of(2, 3), of(1, 3), of(0, 3)], ["volledig", "deels", "kwetsbaar", "wit"]);
        assert_eq!([of(1, 1), of(0, 1), of(2, 2), of(1, 2)], ["volledig", "wit", "volledig", "kwetsbaar"]);
    }
}
