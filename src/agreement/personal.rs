//! The cells of lists of agreements, second looks and waivers that hold something of a person.
//!
//! In: settled sheets, and a school year. Out: [`PersonalCell`]s of rows that were made before that year, or waivers that ended before it. What was agreed
//! (omschrijving) is the agreement itself and stays, and so do the reason of a waiver and the board that granted it. Must not know: what becomes of the cells.

use std::collections::BTreeMap;

use super::grantor::{WholeNames, is_nobody};
use super::written::is_sealed;
use super::{read, second_look};
use crate::base::personal::{PersonalCell, PersonalKind};
use crate::base::text::fold::fold;
use crate::input::cell::{Columns, Dated, Dates};
use crate::input::source::{Row, Sheet};
use crate::register::{Register, Says, School, SchoolYear, Window};

/// The column with the day, in agreements and second looks.
const DAY: &str = "datum";

/// The last school year of a waiver.
const END: &str = "tot";

/// A column of a list, what it holds, and whether a row can't do without it.
type Held = (&'static str, PersonalKind, bool);

/// What agreements hold of persons.
const OF_AGREEMENTS: [Held; 2] = [("wie", PersonalKind::Name, false), ("opmerking", PersonalKind::Text, false)];

/// What second looks do: without a visitor a row would be none.
const OF_SECOND_LOOKS: [Held; 2] = [("bezoeker", PersonalKind::Name, true), ("toelichting", PersonalKind::Text, false)];

/// Who granted a waiver: without that it would be none.
const OF_WAIVERS: [Held; 1] = [("verleend_door", PersonalKind::Name, true)];

/// What was found in a list.
#[derive(Debug, Default)]
pub(crate) struct PersonalList {
    /// The cells, in order of place.
    pub cells: Vec<PersonalCell>,
    /// How many rows hold such a cell and no day that can be read: how old they are is not known, and they stay.
    pub undated: usize,
    /// Whether none of its sheets is such a list: what stands there is not known.
    pub is_unknown: bool,
    /// The sheets beside the list that are none: how old their words are is not known, and they stay.
    pub other_sheets: Vec<String>,
}

/// A list, and how old its rows are.
struct Kept<'a> {
    held: &'a [Held],
    /// The column that tells.
    when: &'static str,
    /// How its dates are read in each sheet, as a run does.
    orders: &'a dyn Fn(&[Sheet]) -> Vec<Dates>,
    /// Whether a text that stands for somebody names nobody.
    is_nobody: &'a dyn Fn(&str) -> bool,
}

/// In sheets of agreements, those that were made before a school year.
pub(crate) fn in_agreements(sheets: &[Sheet], before: SchoolYear, window: Window) -> PersonalList {
    list(
        sheets,
        &Kept { held: &OF_AGREEMENTS, when: DAY, orders: &read::day_orders, is_nobody: &|_| false },
        before,
        window,
    )
}

/// In sheets of second looks, those of visits before a school year.
pub(crate) fn in_second_looks(sheets: &[Sheet], before: SchoolYear, window: Window) -> PersonalList {
    list(
        sheets,
        &Kept { held: &OF_SECOND_LOOKS, when: DAY, orders: &second_look::day_orders, is_nobody: &|_| false },
        before,
        window,
    )
}

/// In sheets of waivers, those that ended before a school year. A board, or a role without a name, is no person; `partnership` is the name of the
/// partnership.
pub(crate) fn in_waivers(
    sheets: &[Sheet],
    (register, partnership): (&Register, &str),
    before: SchoolYear,
    window: Window,
) -> PersonalList {
    let of_row = |row: &'_ School| {
        [Some(row.id.to_string()), Some(row.name.clone()), row.board.clone(), row.board_number.clone()]
    };
    let known: Vec<String> = register.rows().iter().flat_map(|row| of_row(row)).flatten().collect();
    let names = WholeNames::of(known.iter().map(String::as_str).chain([partnership]));
    let kept = Kept {
        held: &OF_WAIVERS,
        when: END,
        orders: &|sheets| vec![Dates::default(); sheets.len()],
        is_nobody: &|text| is_nobody(text, &names),
    };
    list(sheets, &kept, before, window)
}

fn list(sheets: &[Sheet], kept: &Kept, before: SchoolYear, window: Window) -> PersonalList {
    let Kept { held, when, orders, is_nobody } = *kept;
    let (mut found, mut is_known) = (PersonalList::default(), false);
    // One number for each name, in every sheet: two visitors stay two.
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for row in sheets.iter().flat_map(Sheet::below) {
        let given = held
            .iter()
            .flat_map(|(name, ..)| row.cells().filter_map(|text| Some((fold(text), number_of(text, name)?))));
        numbers.extend(given);
    }
    for (sheet, dates) in sheets.iter().zip(orders(sheets)) {
        let names: Vec<&'static str> = held.iter().map(|(name, ..)| *name).chain([when, "vestigingsnummer"]).collect();
        let columns = Columns::find(sheet, &names);
        if columns.get("vestigingsnummer").is_none() {
            // What the program wrote and nobody wrote in says nothing of a person.
            let own = is_sealed(sheet);
            found.other_sheets.extend(sheet.source.sheet.clone().filter(|_| !own));
            continue;
        }
        is_known = true;
        for row in sheet.below() {
            let somebody = |(name, ..): &&Held| !row.get(columns.get(name)).is_some_and(is_nobody);
            let cells = held.iter().filter(somebody).filter_map(|held| cell(sheet, row, &columns, held, &mut numbers));
            let cells: Vec<PersonalCell> = cells.collect();
            let year = if when == END { end(row, &columns) } else { day(row, &columns, dates, window) };
            match year {
                _ if cells.is_empty() => {}
                Some(year) if year < before => found.cells.extend(cells),
                Some(_) => {}
                None => found.undated += 1,
            }
        }
    }
    found.cells.sort();
    found.is_unknown = !is_known && sheets.iter().any(|sheet| sheet.below().next().is_some());
    found
}

/// The last school year of a waiver, in each way that a run reads it.
fn end(row: Row, columns: &Columns) -> Option<SchoolYear> {
    SchoolYear::in_cell(row.get(columns.get(END))?)
}

fn cell(
    sheet: &Sheet,
    row: Row,
    columns: &Columns,
    (name, kind, is_needed): &Held,
    numbers: &mut BTreeMap<String, usize>,
) -> Option<PersonalCell> {
    let at = columns.get(name)?;
    let text = row.get(Some(at))?;
    // Blanked before.
    if number_of(text, name).is_some() {
        return None;
    }
    let instead = match is_needed {
        true => {
            let next = numbers.values().max().unwrap_or(&0) + 1;
            format!("{name} {}", numbers.entry(fold(text)).or_insert(next))
        }
        false => String::new(),
    };
    Some(PersonalCell { place: row.place_of(at), column: sheet.name(at).to_owned(), kind: *kind, instead })
}

/// The number of what stands in place of a name: `bezoeker 3`.
fn number_of(text: &str, name: &str) -> Option<usize> {
    text.strip_prefix(name)?.strip_prefix(' ')?.parse().ok()
}

/// The school year of the day in a row. A day that can't be meant tells nothing: by a slip in a year nothing is taken out.
fn day(row: Row, columns: &Columns, dates: Dates, window: Window) -> Option<SchoolYear> {
    let at = columns.get(DAY)?;
    let text = row.get(Some(at))?;
    match if row.is_number(at) { dates.read_kept(text) } else { dates.read(text) } {
        Dated::At(moment) => SchoolYear::of(moment.day).filter(|year| window.beyond(Says::Moment, *year).is_none()),
        Dated::Unclear | Dated::Not => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::testing::sheet;
    use crate::register::testing::year;

    #[test]
    fn by_a_day_that_can_not_be_meant_no_row_is_old_and_none_is_new() {
        let rows = ["01AB01;ib'er;1926-11-12", "01AB01;directie;2016-11-12", "01AB01;team;2062-11-12"];
        let sheets = [sheet("vestigingsnummer;wie;datum", &rows)];
        let found = in_agreements(&sheets, year(2020), Window::around([year(2025)]));
        assert_eq!(found.cells.iter().map(|cell| cell.place.row).collect::<Vec<_>>(), [3]);
        assert_eq!(found.undated, 2);
    }

    #[test]
    fn a_day_that_the_other_dates_of_the_file_make_doubtful_tells_no_year() {
        let rows = ["01AB01;ib'er;07/08/2016;", "01AB01;directie;07/23/2016;23-10-2016", "01AB01;team;2016-11-12;"];
        let sheets = [sheet("vestigingsnummer;wie;datum;uiterlijk", &rows)];
        let found = in_agreements(&sheets, year(2020), Window::around([year(2025)]));
        assert_eq!(found.cells.iter().map(|cell| cell.place.row).collect::<Vec<_>>(), [3, 4]);
        assert_eq!(found.undated, 1);
    }

    #[test]
    fn a_sheet_of_the_program_is_nobodys_until_somebody_writes_in_it() {
        let cover = |more: &str| {
            let seal = crate::agreement::seal(["Gesprekken", "Zo vult u dit in."]);
            let mut cover = sheet(&format!("Gesprekken;{seal}"), &[&format!("Zo vult u dit in.;{more}")]);
            let source = crate::base::finding::Source { sheet: Some("Leeswijzer".into()), ..(*cover.source).clone() };
            cover.source = std::sync::Arc::new(source);
            let sheets = [cover, sheet("vestigingsnummer;wie;datum", &["01AB01;ib'er;2016-11-12"])];
            in_agreements(&sheets, year(2020), Window::around([year(2025)])).other_sheets
        };
        assert!(cover("").is_empty());
        assert_eq!(cover("bel de moeder van")[0].as_str(), "Leeswijzer");
    }

    /// A run reads one of two sheets of a workbook: what the other says of dates makes nothing of it doubtful.
    #[test]
    fn a_day_is_read_as_a_run_reads_it_whatever_stands_in_a_sheet_beside_it() {
        let named = |name: &str, header, rows: &[&str]| {
            let mut own = sheet(header, rows);
            own.source =
                std::sync::Arc::new(crate::base::finding::Source { sheet: Some(name.into()), ..(*own.source).clone() });
            own
        };
        let rows = ["01AB01;V1;Bouw;ib'er;07/08/2016", "01AB01;V1;Bouw;ib'er;23/10/2016"];
        let read = named("Afspraken", "vestigingsnummer;standaard;omschrijving;wie;datum", &rows);
        let beside = named("Bezoek", "vestigingsnummer;datum", &["01AB01;07/23/2016"]);
        let found = in_agreements(&[read, beside], year(2020), Window::around([year(2025)]));
        assert_eq!((found.cells.len(), found.undated), (2, 0), "{:?}", found.cells);
    }

    #[test]
    fn the_end_of_a_waiver_is_read_as_a_run_reads_it() {
        let rows =
            ["01AB01;V1;22-23;Bouw;mw. Van de Brug", "01AB01;V1;2022-23;Bouw;Jo Kok", "01AB01;V1;25-26;Bouw;Jo Kok"];
        let sheets = [sheet("vestigingsnummer;standaard;tot;reden;verleend_door", &rows)];
        let (register, window) = (crate::agreement::testing::register(), Window::around([year(2025)]));
        let found = in_waivers(&sheets, (&register, "SWV"), year(2024), window);
        assert_eq!(found.cells.iter().map(|cell| cell.place.row).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(found.undated, 0);
    }
}
