//! Whole numbers from one type to another, and floats to whole numbers, without ever wrapping.
//!
//! In: a count, an index, a size on paper. Out: the same in another type; what does not fit becomes the largest that does. Rows, cells, questions and
//! texts are bounded where they are read, so nothing is ever cut: were a bound forgotten, the outcome would be far too large, and never a small number that
//! looks right.

macro_rules! whole {
    ($($name:ident $to:ty;)*) => {$(
        /// As this type; its largest number where it does not fit.
        pub fn $name(number: impl TryInto<$to>) -> $to {
            number.try_into().unwrap_or(<$to>::MAX)
        }
    )*};
}

whole! {
    to_u8 u8;
    to_u16 u16;
    to_u32 u32;
    to_u64 u64;
    to_usize usize;
    to_i32 i32;
    to_i64 i64;
}

/// The whole part of a float; nothing where it is no number, else the nearest that fits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "to cut the fraction is what it is for, and a cast of a float never wraps"
)]
pub fn whole(float: f64) -> i64 {
    float as i64
}

/// The same for what is never below zero.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "as in `whole`; below zero becomes zero")]
pub fn whole_above_zero(float: f64) -> u64 {
    float as u64
}

/// Writes a whole number behind a text: as `write!` does, in a part of its time, for the millions of cells of a country.
#[inline]
pub(crate) fn push_number(number: u32, out: &mut String) {
    out.push_str(itoa::Buffer::new().format(number));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_it_is_shown() {
        for number in [0, 1, 9, 10, 99, 100, 639_119, 4_294_967_290, u32::MAX] {
            let mut out = String::from("R");
            push_number(number, &mut out);
            assert_eq!(out, format!("R{number}"));
        }
    }

    #[test]
    fn what_does_not_fit_is_the_largest_and_never_a_small_number() {
        assert_eq!((to_u8(255_usize), to_u8(256_usize), to_u32(u64::MAX)), (255, 255, u32::MAX));
        assert_eq!((to_i32(-5_i64), to_i32(i64::MAX), to_u32(-1)), (-5, i32::MAX, u32::MAX));
        assert_eq!((whole(2.9), whole(-2.9), whole(f64::NAN), whole(1e300)), (2, -2, 0, i64::MAX));
        assert_eq!((whole_above_zero(2.9), whole_above_zero(-1.0)), (2, 0));
    }
}
