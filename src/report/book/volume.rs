//! Volumes (delen): a book of many schools is several files, each with a cover and contents of its own. Nobody leafs through a thousand pages, and what is bound is
//! held until it is written.
//!
//! In: the schools of a book. Out: which of them stand in which volume, and how its file is called. A book that fits in one has no volumes, and the name it always had.

use super::group::{Group, Of};

/// So many schools stand in a volume at most.
pub(super) const MOST: usize = 150;

/// Between the name of a book and the number of a volume, in the name of its file.
const MARK: &str = "-deel-";

/// What the books are called.
const BOOKS: [&str; 2] = ["wijkboek", "bestuursboek"];

/// One file of a book: all of it, or a volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Volume<'g> {
    /// The book.
    pub group: &'g Group<'g>,
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// Its schools: some that follow one another in the book.
    pub schools: &'g [usize],
}

/// The volumes of a book, in order, of at most so many schools; about as many in each, so that none holds a single one that was left.
pub(super) fn volumes<'g>(group: &'g Group<'g>, most: usize) -> Vec<Volume<'g>> {
    let all = group.schools.as_slice();
    let count = all.len().div_ceil(most.max(1)).max(1);
    let from = |number: usize| all.len() * number / count;
    let volume = |at: usize| Volume { group, number: at + 1, count, schools: &all[from(at)..from(at + 1)] };
    (0..count).map(volume).collect()
}

impl Volume<'_> {
    /// Whether it is but a part of its book.
    pub(super) fn is_part(&self) -> bool {
        self.count > 1
    }

    /// What names it beside the other volumes of its book; blank where it is all of it. As many digits for each, so that the files stand in order.
    fn mark(&self) -> String {
        let digits = self.count.to_string().len().max(2);
        if self.is_part() { format!("{MARK}{:0digits$}", self.number) } else { String::new() }
    }

    /// Where it goes.
    pub(super) fn path(&self) -> String {
        let book = match self.group.of {
            Of::District | Of::NoDistrict | Of::Secondary => BOOKS[0],
            Of::Board => BOOKS[1],
        };
        format!("{}/{}/{book}{}.pdf", self.group.of.folder(), self.group.slug, self.mark())
    }

    /// Names the document.
    pub(super) fn ident(&self, year: impl std::fmt::Display) -> String {
        let whole = format!("sop/{}/{year}/{}", self.group.of.folder(), self.group.slug);
        // With a sign that no name of a folder has.
        if self.is_part() { format!("{whole}#{}", self.number) } else { whole }
    }
}

/// The book that a file of a set is of, by its path without end and volume, and the number of the volume where it is one; `None` where it is no book.
pub(crate) fn book_of(path: &str) -> Option<(&str, Option<usize>)> {
    let stem = path.strip_suffix(".pdf")?;
    // Only in the name of the file: a wijk may be called so too.
    let name = stem.rsplit('/').next()?;
    let (own, volume) = match name.split_once(MARK) {
        Some((own, digits)) => (own, Some(digits.parse().ok().filter(|number| *number > 0)?)),
        None => (name, None),
    };
    let book = &stem[..stem.len() - (name.len() - own.len())];
    BOOKS.contains(&own).then_some((book, volume))
}
