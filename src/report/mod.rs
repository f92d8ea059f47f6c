//! Reports: the dossier becomes bytes. One file and one template of the same stem per kind of report.
//!
//! In: a [`Dossier`]. Out: [`Artifact`]s, each handed over as soon as it is made. Must not know: the file system, the clock. Data reaches a template as data, never as markup.

mod artifact;
pub mod board;
pub(crate) mod book;
pub(crate) mod calendar;
mod crosswalk;
pub mod data;
pub mod diff;
pub mod engine;
mod guide;
mod house;
pub mod index;
mod json;
mod look;
pub(crate) mod mailing;
mod markup;
pub mod norm;
mod office;
pub(crate) mod own_board;
mod package;
mod paper;
mod picture;
mod powerbi;
pub(crate) mod reissue;
pub mod school;
pub mod sheet;
mod slides;
pub(crate) mod starter;
pub mod tables;
mod turns;
pub mod whatif;
pub mod workbook;

pub use artifact::{Artifact, Kind, Write};
pub(crate) use artifact::{Sink, Tick};

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use crate::base::memory::give_back;
use crate::present::{figures, small};
use crate::run::dossier::Dossier;
use tables::{Table, Tables};
use turns::{Step, for_each};

/// What of a set goes to each board, by how the board is named: its book, in volumes where it has many schools, its own report, and the dekkingsrapport where [`reads_coverage`]. Paths below the
/// folder of the set.
pub(crate) fn for_boards(dossier: &Dossier) -> BTreeMap<String, Vec<String>> {
    let own = own_board::of_boards(dossier);
    let files = |(board, mut files): (String, Vec<String>)| {
        files.extend(own.get(&board).cloned());
        files.extend(reads_coverage(dossier, &board).then(|| board::REPORT.to_owned()));
        (board, files)
    };
    book::of_boards(dossier).into_iter().map(files).collect()
}

/// Whether a board gets the dekkingsrapport: not where it could take its own schools off the whole and be left with a few others.
pub(crate) fn reads_coverage(dossier: &Dossier, board: &str) -> bool {
    small::may_read_wholes(dossier, board)
}

/// The fewest others of whom a board is told something.
pub(crate) fn least_others(dossier: &Dossier) -> u32 {
    small::Audience::Boards.minimum(dossier)
}

/// How often [`make`] calls its tick.
pub(crate) fn steps(dossier: &Dossier, order: &Order) -> usize {
    let schools = order.schools.map_or_else(|| dossier.now().len(), <[usize]>::len);
    let of_kind = |kind: &Kind| match kind {
        Kind::School | Kind::Sheet | Kind::Guide => schools,
        Kind::Book => book::count(dossier),
        Kind::Boards => own_board::count(dossier),
        Kind::Board | Kind::Council | Kind::Slides | Kind::Index | Kind::Crosswalk => 1,
        Kind::Agenda | Kind::Results | Kind::PowerBi | Kind::Data => 1,
    };
    order.kinds.iter().map(of_kind).sum()
}

/// What is to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order<'a> {
    /// The kinds.
    pub kinds: &'a [Kind],
    /// The kinds that the set holds in the end, which the overview leads to.
    pub there: &'a [Kind],
    /// The only schools whose reports are made, by their place in [`Dossier::now`], each once; `None`: all.
    pub schools: Option<&'a [usize]>,
    /// Whether the findings are made though none of the kinds holds them.
    pub findings: bool,
    /// Whether the results wait: they also tell what is otherwise than in an earlier set, which is known once everything else is made.
    pub results_later: bool,
    /// The calendar of the set whose place this one takes.
    pub calendar: Option<&'a [u8]>,
}

/// Renders the reports that were asked for, in order of path.
///
/// # Errors
/// As [`render_to`].
pub fn render(dossier: &Dossier, kinds: &[Kind], tick: Tick) -> Result<Vec<Artifact>> {
    let made = Mutex::new(Vec::new());
    let keep = |artifact| {
        made.lock().unwrap_or_else(PoisonError::into_inner).push(artifact);
        Ok(())
    };
    render_to(dossier, kinds, kinds, tick, &keep)?;
    let mut artifacts = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(artifacts)
}

/// Renders the reports that were asked for. `there` are the kinds that the set holds in the end, which the overview leads to.
///
/// # Errors
/// A report can't be made, or the sink fails.
pub fn render_to(dossier: &Dossier, kinds: &[Kind], there: &[Kind], tick: Tick, sink: &dyn Sink) -> Result<()> {
    let order = Order { kinds, there, schools: None, findings: true, results_later: false, calendar: None };
    make(dossier, order, tick, sink).map(|_| ())
}

/// The results that waited, with what is otherwise than in the set before.
///
/// # Errors
/// As [`render_to`].
pub(crate) fn results(dossier: &Dossier, mut tables: Tables, changes: Option<Table>, sink: &dyn Sink) -> Result<()> {
    tables.tables.extend(changes);
    results_to(dossier, &tables, sink)
}

fn results_to(dossier: &Dossier, tables: &Tables, sink: &dyn Sink) -> Result<()> {
    sink.stream("resultaten.xlsx", &mut |out| workbook::results(dossier, tables, out))
}

/// Makes what was ordered, and gives the tables where the results wait for them. Kinds and schools are made side by side; the files are the same on any number of threads.
///
/// # Errors
/// As [`render_to`].
pub(crate) fn make(dossier: &Dossier, order: Order, tick: Tick, sink: &dyn Sink) -> Result<Option<Tables>> {
    let job = Job { dossier, order, tick, sink, tables: Mutex::new(None) };
    if dossier.is_large() {
        // What holds most beside the dossier are tables and books: tables are done when the books begin.
        give_back();
        let kinds: [Step; 8] = [
            &|| job.with_charts(),
            &|| job.agenda(),
            &|| job.schools(),
            &|| job.sheets(),
            &|| job.guides(),
            &|| job.boards(),
            &|| job.crosswalk(),
            &|| job.books(),
        ];
        both(|| job.with_tables(), || for_each(dossier, &kinds, |make| make()))?;
        return Ok(job.tables.into_inner().unwrap_or_else(PoisonError::into_inner));
    }
    // What takes longest in one piece begins first, and the many small ones come last: then no thread waits at the end.
    let rest = || {
        both(
            || job.with_charts(),
            || {
                both(
                    || job.agenda(),
                    || {
                        both(
                            || both(|| job.books(), || both(|| job.boards(), || job.crosswalk())),
                            || both(|| job.schools(), || both(|| job.sheets(), || job.guides())),
                        )
                    },
                )
            },
        )
    };
    both(|| job.with_tables(), rest)?;
    Ok(job.tables.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Does two pieces of work beside each other.
fn both(one: impl FnOnce() -> Result<()> + Send, other: impl FnOnce() -> Result<()> + Send) -> Result<()> {
    let (one, other) = rayon::join(one, other);
    one.and(other)
}

/// What is asked for.
struct Job<'a> {
    dossier: &'a Dossier,
    order: Order<'a>,
    tick: Tick<'a>,
    sink: &'a dyn Sink,
    /// The tables that the results wait for.
    tables: Mutex<Option<Tables>>,
}

/// Every finding as a file.
///
/// # Errors
/// The table can't be made.
pub(crate) fn findings(dossier: &Dossier) -> Result<Artifact> {
    data::findings(dossier, &tables::findings(dossier)?)
}

impl Job<'_> {
    fn asks(&self, kind: Kind) -> bool {
        self.order.kinds.contains(&kind)
    }

    /// Makes and hands over what was asked for.
    fn make(&self, kind: Kind, make: impl FnOnce() -> Result<Vec<Artifact>>) -> Result<()> {
        if !self.asks(kind) {
            return Ok(());
        }
        make()?.into_iter().try_for_each(|file| self.sink.put(file))?;
        (self.tick)();
        Ok(())
    }

    fn with_tables(&self) -> Result<()> {
        if ![Kind::Results, Kind::PowerBi, Kind::Data].into_iter().any(|kind| self.asks(kind)) {
            if !self.order.findings {
                return Ok(());
            }
            // What was wrong with the input goes with every report.
            return self.sink.put(findings(self.dossier)?);
        }
        let tables = tables::build(self.dossier)?;
        let is_now = !self.order.results_later;
        let results = || match is_now {
            true => self.results(&tables),
            false => Ok(()),
        };
        let findings = || tables.findings().map_or(Ok(()), |table| self.sink.put(data::findings(self.dossier, table)?));
        match self.dossier.is_large() {
            true => {
                give_back();
                let kinds: [Step; 4] = [&results, &findings, &|| self.data(&tables), &|| self.powerbi(&tables)];
                for_each(self.dossier, &kinds, |make| make())?;
            }
            false => both(results, || both(findings, || both(|| self.data(&tables), || self.powerbi(&tables))))?,
        }
        if self.order.results_later && self.asks(Kind::Results) {
            *self.tables.lock().unwrap_or_else(PoisonError::into_inner) = Some(tables);
        }
        Ok(())
    }

    fn results(&self, tables: &Tables) -> Result<()> {
        if self.asks(Kind::Results) {
            results_to(self.dossier, tables, self.sink)?;
            (self.tick)();
        }
        Ok(())
    }

    fn data(&self, tables: &Tables) -> Result<()> {
        if self.asks(Kind::Data) {
            both(|| data::each(self.dossier, tables, self.sink), || reissue::marks(self.dossier, self.sink))?;
            (self.tick)();
        }
        Ok(())
    }

    fn powerbi(&self, tables: &Tables) -> Result<()> {
        if self.asks(Kind::PowerBi) {
            powerbi::each(self.dossier, tables, self.sink)?;
            (self.tick)();
        }
        Ok(())
    }

    fn with_charts(&self) -> Result<()> {
        if ![Kind::Board, Kind::Council, Kind::Slides, Kind::Index].into_iter().any(|kind| self.asks(kind)) {
            return Ok(());
        }
        let figures = figures::board(self.dossier);
        let board = || self.make(Kind::Board, || board::render(self.dossier, &figures));
        let council = || self.make(Kind::Council, || board::council(self.dossier, &figures));
        let pictures = self.order.there.contains(&Kind::Board);
        let slides = || self.make(Kind::Slides, || slides::render(self.dossier, &figures, pictures));
        let index = || self.make(Kind::Index, || index::render(self.dossier, &figures, self.order.there));
        both(board, || both(index, || both(council, slides)))
    }

    fn crosswalk(&self) -> Result<()> {
        self.make(Kind::Crosswalk, || crosswalk::render(self.dossier))
    }

    fn agenda(&self) -> Result<()> {
        if !self.asks(Kind::Agenda) {
            return Ok(());
        }
        self.sink.stream("gesprekken.xlsx", &mut |out| workbook::agenda(self.dossier, out))?;
        calendar::render(self.dossier, self.order.calendar).into_iter().try_for_each(|file| self.sink.put(file))?;
        (self.tick)();
        Ok(())
    }

    fn books(&self) -> Result<()> {
        if !self.asks(Kind::Book) {
            return Ok(());
        }
        book::each(self.dossier, self.tick, self.sink)
    }

    fn boards(&self) -> Result<()> {
        if !self.asks(Kind::Boards) {
            return Ok(());
        }
        own_board::each(self.dossier, self.tick, self.sink)
    }

    fn schools(&self) -> Result<()> {
        if !self.asks(Kind::School) {
            return Ok(());
        }
        school::each(self.dossier, self.chosen(), self.tick, self.sink)
    }

    fn sheets(&self) -> Result<()> {
        if !self.asks(Kind::Sheet) {
            return Ok(());
        }
        sheet::each(self.dossier, self.chosen(), self.tick, self.sink)
    }

    fn guides(&self) -> Result<()> {
        if !self.asks(Kind::Guide) {
            return Ok(());
        }
        guide::each(self.dossier, self.chosen(), self.tick, self.sink)
    }

    /// The schools of which reports are made.
    fn chosen(&self) -> Vec<usize> {
        let all = || (0..self.dossier.now().len()).collect();
        self.order.schools.map_or_else(all, <[usize]>::to_vec)
    }
}

#[cfg(test)]
mod tests;
