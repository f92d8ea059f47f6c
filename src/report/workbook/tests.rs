use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::report::Artifact;
use crate::report::tables::{self, Cell};
use crate::run::dossier::Dossier;
use crate::run::fixture::{HOSTILE, dossier};
use crate::wording::Language;

fn open(artifacts: Vec<Artifact>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(artifacts.into_iter().next().unwrap().bytes)).unwrap()
}

fn made(dossier: &Dossier, tables: &tables::Tables) -> Vec<Artifact> {
    let mut bytes = Vec::new();
    results(dossier, tables, &mut bytes).unwrap();
    vec![Artifact::new("resultaten.xlsx", bytes)]
}

fn agenda_of(dossier: &Dossier) -> Vec<Artifact> {
    let mut bytes = Vec::new();
    agenda(dossier, &mut bytes).unwrap();
    vec![Artifact::new("gesprekken.xlsx", bytes)]
}

fn text(data: Option<&Data>) -> String {
    data.map(ToString::to_string).unwrap_or_default()
}

#[test]
fn hostile_text_stays_text() {
    let dossier = dossier(Language::Nl);
    let mut book = open(agenda_of(&dossier));
    let names = book.sheet_names();
    let mut found = 0;
    for name in names {
        found += book.worksheet_range(&name).unwrap().used_cells().filter(|c| text(Some(c.2)) == HOSTILE).count();
        assert_eq!(book.worksheet_formula(&name).unwrap().used_cells().count(), 0);
    }
    assert!(found > 0);
}

#[test]
fn every_table_is_a_sheet_with_every_row() {
    let dossier = dossier(Language::Nl);
    let tables = tables::build(&dossier).unwrap();
    let mut book = open(made(&dossier, &tables));
    assert_eq!(tables.tables.len(), crate::report::tables::column::ALL.len());
    for table in &tables.tables {
        let sheet = book.worksheet_range(table.spec.name).unwrap();
        assert_eq!(sheet.height(), table.height().max(1) + 1, "{}", table.spec.name);
        assert_eq!(text(sheet.get((0, 0))), table.spec.columns[0].name);
        for (column, spec) in table.spec.columns.iter().enumerate() {
            let Cell::Decimal(expected) = table.cell(0, column) else { continue };
            let shown = sheet.get((1, column)).and_then(calamine::DataType::as_f64).unwrap();
            assert!((shown - expected.ratio().to_f64()).abs() < 1e-9, "{}", spec.name);
        }
    }
}

#[test]
fn the_cover_says_of_every_table_what_it_holds_and_of_none_what_another_holds() {
    for language in Language::ALL {
        let dossier = dossier(language);
        let tables = tables::build(&dossier).unwrap();
        let mut book = open(made(&dossier, &tables));
        let cover = book.worksheet_range(&book.sheet_names()[0]).unwrap();
        let lines: Vec<String> = cover.used_cells().map(|cell| text(Some(cell.2))).collect();
        let mut said = std::collections::BTreeSet::new();
        for table in &tables.tables {
            let start = format!("{}: ", table.spec.name);
            let about = lines.iter().find_map(|line| line.strip_prefix(&start)).expect("a line on the cover");
            assert!(!about.is_empty() && !about.starts_with('['), "{start}{about}");
            assert!(said.insert(about), "{start}{about}");
        }
    }
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let dossier = dossier(Language::Nl);
    assert_eq!(agenda_of(&dossier), agenda_of(&dossier));
}

#[test]
fn waivers_have_a_sheet_of_their_own_that_is_not_read_as_agreements() {
    for language in [Language::Nl, Language::En] {
        let mut dossier = dossier(language);
        let name = dossier.wording.say("workbook-waivers");
        let mut book = open(agenda_of(&dossier));
        let sheet = book.worksheet_range(&name).unwrap();
        let cells: Vec<_> = sheet.rows().nth(1).unwrap().iter().map(|c| text(Some(c))).collect();
        assert_eq!((cells[8].as_str(), cells[5].as_str()), ("99AA07", "2025-2026"));
        assert_eq!(cells[7], dossier.wording.say("workbook-waiver-last"));
        let header = sheet.rows().next().unwrap().iter().map(|c| text(Some(c)).to_lowercase());
        assert!(header.into_iter().all(|head| !["omschrijving", "afspraak"].contains(&head.as_str())));
        dossier.waivers.clear();
        dossier.years.iter_mut().flat_map(|y| &mut y.assessments).flat_map(|a| &mut a.judgements).for_each(
            |judgement| {
                judgement.verdict = judgement.without_waiver;
            },
        );
        assert!(!open(agenda_of(&dossier)).sheet_names().contains(&name));
    }
}

#[test]
fn a_text_that_is_cut_for_a_cell_says_so_within_it() {
    let long = "\u{1f333}".repeat(20_000);
    let cut = super::sheet::shortened(long, "(ingekort)");
    assert!(cut.ends_with("… (ingekort)") && cut.encode_utf16().count() <= crate::base::text::glyphs::CELL);
    assert_eq!(super::sheet::shortened("kort".into(), "(ingekort)"), "kort");
}

/// The library takes a text of this shape for markup of its own.
#[test]
fn a_text_that_looks_like_markup_of_excel_stays_a_text() {
    let hostile = "<r><t>x</t></r>";
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, super::sheet::fitting(hostile)).expect("a cell");
    let bytes = book.save_to_buffer().expect("a workbook");
    let read = crate::input::source::read_bytes(bytes, "a.xlsx", crate::input::source::Limits::default());
    let header: Vec<_> = read.value[0].header().collect();
    assert_eq!(header, [hostile]);
}

/// Programs that read a workbook from the front know where each part ends from what stands before or behind it.
#[test]
fn each_part_of_a_workbook_says_how_long_it_is() {
    let dossier = dossier(Language::Nl);
    let tables = tables::build(&dossier).unwrap();
    for artifacts in [made(&dossier, &tables), agenda_of(&dossier)] {
        let bytes = &artifacts[0].bytes;
        let number = |at: usize, size: usize| {
            bytes[at..at + size].iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
        };
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let (mut at, mut parts) = (0, 0);
        while number(at, 4) == 0x0403_4b50 {
            let part = archive.by_index_raw(parts).unwrap();
            let (is_streamed, stated) = (number(at + 6, 2) & 8 != 0, number(at + 18, 4));
            let packed = usize::try_from(part.compressed_size()).unwrap();
            let data = at + 30 + number(at + 26, 2) + number(at + 28, 2);
            let end = data + packed;
            assert!(is_streamed && number(end, 4) == 0x0807_4b50 || !is_streamed && stated == packed, "part {parts}");
            at = end + if is_streamed { 16 } else { 0 };
            parts += 1;
        }
        assert_eq!((parts, number(at, 4)), (archive.len(), 0x0201_4b50));
    }
}
