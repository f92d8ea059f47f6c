use super::*;

#[test]
fn numbers_in_four_bytes() {
    assert_eq!(small(3 << 2 | 2), 3.0);
    assert_eq!(small((-3_i32 as u32) << 2 | 2), -3.0);
    assert_eq!(small(1234 << 2 | 3), 12.34);
    assert_eq!(small((1.5_f64.to_bits() >> 32) as u32), 1.5);
    assert_eq!(small((150.0_f64.to_bits() >> 32) as u32 | 1), 1.5);
}

#[test]
fn old_code_pages() {
    assert_eq!(encoding(Some(1252)), WINDOWS_1252);
    assert_eq!(encoding(Some(10_000)), MACINTOSH);
    assert_eq!(encoding(Some(1250)).name(), "windows-1250");
    assert_eq!([encoding(Some(1200)), encoding(None)], [WINDOWS_1252; 2]);
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes(), &(data.len() as u16).to_le_bytes(), data].concat()
}

/// A stream with a sheet of these records, named `names` times.
fn stream(records: &[u8], names: usize) -> Vec<u8> {
    let begin = record(record::BEGIN, &[0, 6, 5, 0]);
    let head = |start: u32| {
        let name = record(record::SHEET, &[&start.to_le_bytes()[..], b"\0\0\x01\0B"].concat());
        [begin.clone(), name.repeat(names), record(record::END, &[])].concat()
    };
    [head(head(0).len() as u32), begin.clone(), records.to_vec(), record(record::END, &[])].concat()
}

fn cells(stream: &[u8]) -> Result<usize, Trouble> {
    let workbook = workbook(stream)?;
    let mut grid = Grid::new(std::sync::Arc::new(crate::base::finding::Source { file: "a".into(), sheet: None }));
    sheet(&stream[workbook.sheets[0].start..], &workbook, &mut grid)?;
    Ok(grid.size().0)
}

#[test]
fn claims_are_not_believed_and_short_records_are_broken() {
    let number = record(record::NUMBER, &[&[0; 6][..], &1_f64.to_le_bytes()].concat());
    let dimensions = record(0x0200, &[0xFF; 14]);
    assert!(matches!(cells(&stream(&[dimensions, number.clone()].concat(), 1)), Ok(1)));
    assert!(matches!(cells(&stream(&record(record::NUMBER, &[0; 9]), 1)), Err(Trouble::Broken(_))));
    assert!(matches!(cells(&stream(&record(record::SHARED, &[0; 10]), 1)), Err(Trouble::Broken(_))), "no such text");
    let whole = stream(&number, 1);
    assert!(matches!(cells(&whole[..whole.len() - 4]), Err(Trouble::Broken(_))), "no end");
    let shared = record(record::TEXTS, &[&[0xFF; 8][..], &[0xFF; 20]].concat());
    assert!(workbook(&shared).is_ok());
}

#[test]
fn records_of_a_chart_in_a_sheet_are_not_its_cells() {
    let number = record(record::NUMBER, &[&[0; 6][..], &1_f64.to_le_bytes()].concat());
    let chart = [record(record::BEGIN, &[0, 6, 32, 0]), number.clone(), record(record::END, &[])].concat();
    assert!(matches!(cells(&stream(&[chart, number].concat(), 1)), Ok(1)));
}

#[test]
fn a_formula_gives_its_outcome() {
    let formula =
        |column: u8, value: [u8; 8]| record(record::FORMULA, &[&[0, 0, column, 0, 0, 0][..], &value, &[0; 8]].concat());
    let special = |kind, value| [kind, 0, value, 0, 0, 0, 0xFF, 0xFF];
    let text = record(record::FORMULA_TEXT, b"\x02\0\0ja");
    let all = [
        formula(0, 2_f64.to_le_bytes()),
        formula(1, special(0, 0)),
        text,
        formula(2, special(1, 1)),
        formula(3, special(3, 0)),
        formula(4, special(2, 0x2A)),
    ];
    assert!(matches!(cells(&stream(&all.concat(), 1)), Ok(4)), "the blank text is blank");
}

#[test]
fn the_state_of_a_sheet_is_read() {
    let state =
        |bits: u8| named(&[&[0, 0, 0, 0, bits, 0][..], b"\x01\0B"].concat(), &Letters::default()).map(|n| n.state);
    assert_eq!([0, 1, 2].map(state), [State::Shown, State::Hidden, State::VeryHidden].map(Some));
}
