//! Colours, and whether they can be read: the contrast of WCAG 2.2 in whole numbers.
//!
//! In: colours as `#0b4f5c`. Out: contrast, and the nearest colour that has enough of it. Must not know: what has the colour.

use std::fmt;

/// A colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// White paper.
pub(crate) const WHITE: Colour = Colour(255, 255, 255);

/// How much text needs beside its ground (WCAG 2.2, 1.4.3), in hundredths.
pub(crate) const TEXT: u32 = 450;
/// How much a shape needs that says something (WCAG 2.2, 1.4.11), in hundredths.
pub(crate) const SHAPE: u32 = 300;

impl Colour {
    /// `#` and six hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Option<Colour> {
        let code =
            text.strip_prefix('#').filter(|code| code.len() == 6 && code.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let [_, red, green, blue] = u32::from_str_radix(code, 16).ok()?.to_be_bytes();
        Some(Colour(red, green, blue))
    }

    /// The relative luminance, from 0 to 10,000 million: what WCAG defines, with the light of each part rounded to a millionth.
    fn luminance(self) -> u64 {
        let light = |part: u8| u64::from(LIGHT[usize::from(part)]);
        2126 * light(self.0) + 7152 * light(self.1) + 722 * light(self.2)
    }

    /// The contrast with another colour in hundredths, rounded down: 450 is 4.5 to 1.
    pub(crate) fn contrast(self, other: Colour) -> u32 {
        let (one, other) = (self.luminance() + GLARE, other.luminance() + GLARE);
        u32::try_from(100 * one.max(other) / one.min(other)).unwrap_or(u32::MAX)
    }

    /// The nearest colour that has so much contrast with white: as much of this one as there can be beside black, in 255 steps.
    pub(crate) fn darkened(self, contrast: u32) -> Colour {
        let part = |own: u8, steps: u16| u8::try_from((u16::from(own) * steps + 127) / 255).unwrap_or(u8::MAX);
        let mixed = |steps: u16| Colour(part(self.0, steps), part(self.1, steps), part(self.2, steps));
        (0..=255).rev().map(mixed).find(|colour| colour.contrast(WHITE) >= contrast).unwrap_or(Colour(0, 0, 0))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// What WCAG adds to both luminances, a twentieth of the most.
const GLARE: u64 = 500_000_000;

/// How much light a part of a colour gives, in millionths, by its value (sRGB).
#[rustfmt::skip]
const LIGHT: [u32; 256] = [
    0, 304, 607, 911, 1214, 1518, 1821, 2125, 2428, 2732, 3035, 3347,
    3677, 4025, 4391, 4777, 5182, 5605, 6049, 6512, 6995, 7499, 8023, 8568,
    9134, 9721, 10330, 10960, 11612, 12286, 12983, 13702, 14444, 15209, 15996, 16807,
    17642, 18500, 19382, 20289, 21219, 22174, 23153, 24158, 25187, 26241, 27321, 28426,
    29557, 30713, 31896, 33105, 34340, 35601, 36889, 38204, 39546, 40915, 42311, 43735,
    45186, 46665, 48172, 49707, 51269, 52861, 54480, 56128, 57805, 59511, 61246, 63010,
    64803, 66626, 68478, 70360, 72272, 74214, 76185, 78187, 80220, 82283, 84376, 86500,
    88656, 90842, 93059, 95307, 97587, 99899, 102242, 104616, 107023, 109462, 111932, 114435,
    116971, 119538, 122139, 124772, 127438, 130136, 132868, 135633, 138432, 141263, 144128, 147027,
    149960, 152926, 155926, 158961, 162029, 165132, 168269, 171441, 174647, 177888, 181164, 184475,
    187821, 191202, 194618, 198069, 201556, 205079, 208637, 212231, 215861, 219526, 223228, 226966,
    230740, 234551, 238398, 242281, 246201, 250158, 254152, 258183, 262251, 266356, 270498, 274677,
    278894, 283149, 287441, 291771, 296138, 300544, 304987, 309469, 313989, 318547, 323143, 327778,
    332452, 337164, 341914, 346704, 351533, 356400, 361307, 366253, 371238, 376262, 381326, 386429,
    391572, 396755, 401978, 407240, 412543, 417885, 423268, 428690, 434154, 439657, 445201, 450786,
    456411, 462077, 467784, 473531, 479320, 485150, 491021, 496933, 502886, 508881, 514918, 520996,
    527115, 533276, 539479, 545724, 552011, 558340, 564712, 571125, 577580, 584078, 590619, 597202,
    603827, 610496, 617207, 623960, 630757, 637597, 644480, 651406, 658375, 665387, 672443, 679542,
    686685, 693872, 701102, 708376, 715694, 723055, 730461, 737910, 745404, 752942, 760525, 768151,
    775822, 783538, 791298, 799103, 806952, 814847, 822786, 830770, 838799, 846873, 854993, 863157,
    871367, 879622, 887923, 896269, 904661, 913099, 921582, 930111, 938686, 947307, 955973, 964686,
    973445, 982251, 991102, 1000000,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn the_table_is_that_of_srgb() {
        for (value, light) in LIGHT.iter().enumerate() {
            let part = value as f64 / 255.0;
            let exact = if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
            assert!((exact * 1e6 - f64::from(*light)).abs() <= 0.51, "{value}");
        }
    }

    #[test]
    fn contrast_is_rounded_down_and_known_pairs_have_theirs() {
        let on_white = |text: &str| colour(text).contrast(WHITE);
        assert_eq!(
            [on_white("#000000"), on_white("#ffffff"), on_white("#767676"), on_white("#777777")],
            [2100, 100, 454, 447]
        );
        assert_eq!([on_white("#959595"), on_white("#949494"), on_white("#0000FF")], [299, 303, 859]);
        assert_eq!(WHITE.contrast(colour("#000000")), 2100);
    }

    #[test]
    fn the_nearest_colour_passes_and_a_step_lighter_does_not() {
        for text in ["#f39200", "#ffffff", "#00a0e3", "#ffff00", "#777777"] {
            let own = colour(text);
            for need in [TEXT, SHAPE] {
                let found = own.darkened(need);
                assert!(found.contrast(WHITE) >= need, "{text} {found}");
                assert!(own.contrast(WHITE) < need || found == own, "{text} stays");
            }
        }
        assert_eq!(colour("#0b4f5c").darkened(TEXT), colour("#0b4f5c"));
        assert_eq!(colour("#777777").darkened(TEXT).to_string(), "#767676");
    }

    #[test]
    fn only_six_digits_behind_a_mark_are_a_colour() {
        for text in ["", "#", "#fff", "0b4f5c", "#0b4f5g", "#0b4f5c1", "#+b4f5c", "teal"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
        assert_eq!(colour("#0B4F5c"), Colour(11, 79, 92));
    }
}
