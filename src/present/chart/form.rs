//! The forms of a chart: as it stands on a screen, across the width of a printed page, wide for a slide (16:9), and tall for a sheet that hangs.
//!
//! In: how many rows or small plots there are. Out: how much room each has. Must not know: what is drawn. The letters are as large in every form: where a wide form has no
//! room for all rows, it shows those that need a conversation most, and says so.

use crate::base::number::{to_i32, to_usize};
use crate::wording::Wording;

/// Size in pixels of the smallest letters, in every form.
pub(crate) const LETTERS: i32 = 16;
/// Rows in a wide form at most: more could not be read from the back of a room.
const MOST_WIDE: usize = 16;
/// Height of a drawing that fits below its words in 16:9.
const WIDE_HEIGHT: i32 = 590;
/// Height of a drawing in a report, where its rows can be so low.
const PAPER_HEIGHT: i32 = 560;
/// A small plot of a wide form is no lower.
const LOWEST: i32 = 72;
/// Height to which a tall form is filled.
const TALL_HEIGHT: i32 = 1150;

/// A form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// On a screen, and in a file of its own.
    Page,
    /// Across the width of an A4 page: all rows, low, in letters of seven points.
    Paper,
    /// 16:9.
    Wide,
    /// Higher than it is wide.
    Tall,
}

/// What there is room for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub form: Form,
    /// Width of the sheet.
    pub width: i32,
    /// Where the plot begins: room for the name of a standard.
    pub left: i32,
    /// Where the plot ends: half the last figure of the axis stands beyond it.
    pub right: i32,
}

impl Form {
    /// The room of charts with names at the left.
    pub(super) const fn room(self) -> Room {
        match self {
            Form::Page => Room { form: self, width: 1000, left: 360, right: 975 },
            Form::Paper => Room { form: self, width: 1160, left: 430, right: 1135 },
            Form::Wide => Room { form: self, width: 1280, left: 480, right: 1255 },
            Form::Tall => Room { form: self, width: 960, left: 330, right: 935 },
        }
    }
}

impl Room {
    /// The height of each of so many rows below `top`: as in a report, or what fills the form.
    pub(super) fn row(self, rows: usize, top: i32, page: i32) -> i32 {
        let share = |height: i32| (height - top) / to_i32(rows.max(1));
        match self.form {
            Form::Page => page,
            Form::Paper => share(PAPER_HEIGHT).clamp(28, page),
            Form::Wide => share(WIDE_HEIGHT).clamp(30, 60),
            Form::Tall => share(TALL_HEIGHT).clamp(page, 84),
        }
    }

    /// How many small plots stand beside each other.
    pub(super) fn columns(self, plots: usize) -> i32 {
        match self.form {
            Form::Page => 3,
            Form::Paper | Form::Wide if plots <= 3 => to_i32(plots.max(1)),
            Form::Paper => to_i32(plots.div_ceil(2)).min(4),
            // More than two rows would be too high for letters that can be read on a slide.
            Form::Wide => to_i32(plots.div_ceil(2)).min(6),
            Form::Tall => 2,
        }
    }

    /// The height of each small plot, where so much is taken above all and by each row of them.
    pub(super) fn plot(self, plots: usize, top: i32, around: i32, page: i32) -> i32 {
        let rows = to_i32(plots.div_ceil(to_usize(self.columns(plots)))).max(1);
        let share = |height: i32| (height - top) / rows - around;
        match self.form {
            Form::Page => page,
            Form::Paper => share(PAPER_HEIGHT).clamp(84, page),
            Form::Wide => share(WIDE_HEIGHT).clamp(LOWEST, 260),
            Form::Tall => share(TALL_HEIGHT).clamp(page, 240),
        }
    }

    /// The rows that there is room for: of too many those that come first by their key, in their own order.
    pub(super) fn most<T, K: Ord>(self, rows: &[T], key: impl Fn(&T) -> K) -> Vec<&T> {
        if self.form != Form::Wide || rows.len() <= MOST_WIDE {
            return rows.iter().collect();
        }
        let mut order: Vec<_> = (0..rows.len()).collect();
        order.sort_by_key(|at| key(&rows[*at]));
        order.truncate(MOST_WIDE);
        order.sort_unstable();
        order.into_iter().filter_map(|at| rows.get(at)).collect()
    }

    /// Says that not all rows are there.
    pub(super) fn note(self, shown: usize, all: usize, wording: &Wording) -> Option<String> {
        let facts = [("n", shown.into()), ("all", all.into())];
        (shown < all).then(|| wording.say_with("chart-some", &facts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_too_many_rows_a_wide_form_holds_those_that_come_first_in_their_own_order() {
        let rows: Vec<u32> = (0..20).rev().collect();
        let kept = |form: Form| form.room().most(&rows, |row| *row).into_iter().copied().collect::<Vec<_>>();
        assert_eq!(kept(Form::Wide), (0..16).rev().collect::<Vec<_>>());
        assert_eq!(kept(Form::Tall), rows);
    }

    #[test]
    fn small_plots_fill_a_wide_form_in_two_rows() {
        let room = Form::Wide.room();
        assert_eq!([1, 3, 4, 6, 8, 12].map(|plots| room.columns(plots)), [1, 3, 2, 3, 4, 6]);
        assert!(room.plot(6, 120, 110, 150) * 2 + 220 + 120 <= WIDE_HEIGHT);
    }
}
