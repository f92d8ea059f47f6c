//! What measuring keeps track of, and how room is shared.

use super::pages::Item;
use super::tags::Tags;
use super::text::Setting;
use super::{Align, Width};

/// What measuring needs to know.
pub(super) struct Measure {
    pub tags: Tags,
    pub language: hypher::Lang,
    pub(super) cut: String,
    /// Level of the heading that all others are below; 0: none.
    pub(super) above: u8,
    /// Level of the last heading.
    pub(super) level: u8,
    /// The first mistake.
    pub(super) wrong: Option<String>,
}

impl Measure {
    /// How the lines of a text are filled.
    pub(super) fn setting(&self, leading: f32, hyphenate: bool) -> Setting<'_> {
        Setting { leading, hyphenate: hyphenate.then_some(self.language), cut: &self.cut }
    }
}

/// How far a line that leaves so much room stands from the left.
pub(super) fn shift(align: Align, room: f32) -> f32 {
    match align {
        Align::Start => 0.0,
        Align::Middle => room / 2.0,
        Align::End => room,
    }
}

/// Each column's share: what is set, and parts of the rest.
pub(super) fn shares(widths: &[Width], set: &[Option<f32>], room: f32) -> Vec<f32> {
    let part = |width: &Width| if let Width::Part(part) = width { *part } else { 0.0 };
    let parts: f32 = widths.iter().map(part).sum();
    let rest = (room - set.iter().flatten().sum::<f32>()).max(0.0);
    widths.iter().zip(set).map(|(width, set)| set.unwrap_or(rest * part(width) / parts.max(0.001))).collect()
}

/// With room above the first and below the last.
pub(super) fn spaced(mut items: Vec<Item>, (above, below): (f32, f32)) -> Vec<Item> {
    if let Some(first) = items.first_mut() {
        first.above = above;
    }
    if let Some(last) = items.last_mut() {
        last.below = below;
    }
    items
}
