//! What people and programs get from a table.

use std::io::Cursor;

use super::*;
use crate::report::tables::{Spec, Tables, build, column};
use crate::run::fixture;
use crate::wording::Language;

fn tables() -> Tables {
    build(&fixture::dossier(Language::Nl)).unwrap()
}

/// One row of every type, for the exact form of each.
fn sample(text: &[&str]) -> Table {
    const SPEC: Spec = Spec {
        name: "proef",
        about: "",
        columns: &[
            column::Column { name: "tekst", kind: Type::Text },
            column::Column { name: "getal", kind: Type::Integer },
            column::Column { name: "decimaal", kind: Type::Decimal },
            column::Column { name: "ja_nee", kind: Type::Bool },
        ],
    };
    let texts = StringChunked::from_slice("tekst".into(), text).into_column();
    let height = text.len();
    let numbers = Int64Chunked::from_vec("getal".into(), vec![-12345; height]).into_column();
    let decimals = Float64Chunked::from_vec("decimaal".into(), vec![2.0 / 3.0; height]).into_column();
    let yes = BooleanChunked::from_slice("ja_nee".into(), &vec![true; height]).into_column();
    Table::new(&SPEC, DataFrame::new(height, vec![texts, numbers, decimals, yes]).unwrap())
}

/// Its Parquet; the same lines come with it as in its CSV.
fn parquet(table: &Table) -> Vec<u8> {
    let (mut csv, mut parquet) = (Vec::new(), Vec::new());
    table.write(&fixture::dossier(Language::Nl), &mut csv, &mut parquet).unwrap();
    assert_eq!(csv, table.csv().unwrap());
    parquet
}

fn lines(table: &Table) -> String {
    String::from_utf8(table.csv().unwrap()).unwrap()
}

/// Word for word the table list of formats, "Out"; behind it the tables that came later, as the README has them.
const FORMATS: [(&str, &str); 11] = [
    (
        "scholen",
        "schooljaar, vestigingsnummer, naam, povo, soort, bevoegd_gezag_nummer, bevoegd_gezag, wijk, stadsdeel, leerlingen, norm, normversie, ingediend",
    ),
    (
        "indicatoren",
        "norm, normversie, thema, thematitel, standaard, standaardtitel, regel, drempel, kernstandaard, indicator, tekst, gewicht, kernvraag",
    ),
    (
        "antwoorden",
        "schooljaar, vestigingsnummer, norm, normversie, standaard, indicator, antwoord, staat, niveau, voldoende, bestand, blad, cel",
    ),
    (
        "uitslagen",
        "schooljaar, vestigingsnummer, norm, normversie, thema, standaard, uitslag, uitslag_zonder_ontheffing, score, score_min, score_max, drempel, regel, vragen, beantwoord, nvt, voldaan, op_de_rand, kortste_weg, kortste_weg_naar, status, sinds",
    ),
    (
        "schooluitslagen",
        "schooljaar, vestigingsnummer, norm, normversie, uitslag, standaarden, voldoet, voldoet_niet, niet_te_beoordelen, ontheffing",
    ),
    (
        "gesprekspunten",
        "schooljaar, vestigingsnummer, gesprekspunt, standaard, uitslag, status, sinds, kernstandaard, kortste_weg, afspraken",
    ),
    (
        "dekking",
        "schooljaar, norm, normversie, standaard, niveau, groep, scholen, voldoet, voldoet_niet, niet_te_beoordelen, niet_ingediend, ontheffing, aandeel, leerlingen, leerlingen_voldoet, dekking",
    ),
    (
        "gevoeligheid",
        "schooljaar, norm, normversie, standaard, uitslagen, op_de_rand_voldoet, op_de_rand_voldoet_niet, niet_te_beoordelen, waarvan_een_vraag, niet_ingediend, ontheffing, vast",
    ),
    (
        "vragenlast",
        "norm, normversie, standaard, indicator, tekst, kernvraag, jaren, eerste_jaar, gevraagd, met_niveau, meest_gegeven, aandeel_meest_gegeven, nvt, aandeel_nvt, onbeantwoord, aandeel_onbeantwoord, uitslagen_anders, uitslagen_anders_bij_ander_antwoord, maakte_verschil",
    ),
    ("bevindingen", "ernst, code, bestand, blad, rij, kolom, cel, waarde, melding, herstel"),
    (
        "ontheffingen",
        "schooljaar, vestigingsnummer, standaard, van, tot, reden, verleend_door, uitslag_zonder_ontheffing, laatste_jaar",
    ),
];

#[test]
fn header_lines_are_those_of_formats() {
    let tables = tables();
    for (name, columns) in FORMATS {
        let header = format!("\u{feff}{}\r\n", columns.replace(", ", ";"));
        assert!(lines(tables.get(name).expect(name)).starts_with(&header), "{name}");
    }
    let made: Vec<_> = tables.tables.iter().map(|table| table.spec.name).collect();
    assert_eq!(made, column::ALL.map(|spec| spec.name), "every table that is described, in that order");
}

#[test]
fn every_type_has_its_dutch_form() {
    let table = sample(&["twee; \"drie\"\r\nvier", "gewoon"]);
    let quoted = "\"twee; \"\"drie\"\"\r\nvier\"";
    let rest = ";-12345;0,667;ja\r\n";
    assert_eq!(lines(&table), format!("\u{feff}tekst;getal;decimaal;ja_nee\r\n{quoted}{rest}gewoon{rest}"));
}

#[test]
fn no_text_becomes_a_formula() {
    let formulas = [
        "=1+1",
        "+31 6",
        "-5+2",
        "-1,2,3",
        "-",
        "+",
        "-,5",
        "-5,",
        "-1e3",
        "--1",
        "-5%%",
        "-2+cmd|' /C calc'!A0",
        "@x",
        "\tx",
        "\rx",
        "\nx",
        "\u{ff1d}1",
        "\u{ff0d}1",
    ];
    let text = lines(&sample(&formulas));
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let first: Vec<_> = rows.records().map(|row| row.unwrap()[0].to_owned()).collect();
    assert_eq!(first, formulas.map(|formula| format!("'{formula}")));
}

/// How any text comes out of our CSV.
fn written(text: &str) -> String {
    let mut out = String::new();
    neutralise(text, &mut out);
    out
}

#[test]
fn no_part_of_a_text_becomes_a_formula_for_who_reads_with_another_separator() {
    let cases = [
        ("x,=cmd|' /C calc'!A0", "x,'=cmd|' /C calc'!A0"),
        ("x, +1+1", "x,' +1+1"),
        ("x\t@SUM(A1)", "x\t'@SUM(A1)"),
        ("x\n\"=1+1", "x\n'\"=1+1"),
        ("\"=1+1", "'\"=1+1"),
        ("  =1+1", "'  =1+1"),
        ("\u{a0}\u{ff1d}1+1", "'\u{a0}\u{ff1d}1+1"),
        ("x\r\n-1+1", "x\r\n'-1+1"),
        ("x;=1", "x;'=1"),
        ("x,,=1", "x,,'=1"),
        ("ja, -5, en - dus - nee", "ja, -5, en - dus - nee"),
        ("a=b, c@d.nl, 1+1", "a=b, c@d.nl, 1+1"),
    ];
    for (text, expected) in cases {
        assert_eq!(written(text), expected, "{text:?}");
    }
}

proptest::proptest! {
    /// Whichever separator a program takes, and whether or not it keeps to quotes: no cell that it sees begins a formula.
    #[test]
    fn no_reader_sees_a_formula(text in "[x1=+@\", \t\n;\u{ff1d}-]{0,12}") {
        let line = lines(&sample(&[&text]));
        for separator in [',', '\t', ';'] {
            for cell in line.split(['\n', '\r', separator]) {
                let bare = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"').trim_end_matches(['"', ' ']);
                let runs = bare.starts_with(['=', '@', '\u{ff1d}']);
                proptest::prop_assert!(!runs, "{cell:?} of {line:?}");
            }
        }
    }
}

#[test]
fn a_number_in_a_text_column_is_left_as_it_is() {
    let numbers = ["-4,5", "-3", "+2", "-0.25", "-12,5%", "+100%"];
    let text = lines(&sample(&numbers));
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    assert_eq!(rows.records().map(|row| row.unwrap()[0].to_owned()).collect::<Vec<_>>(), numbers);
}

#[test]
fn hostile_text_stays_text() {
    let tables = tables();
    let mut found = 0;
    for name in ["scholen", "antwoorden", "bevindingen"] {
        let text = lines(tables.get(name).unwrap());
        let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        for field in rows.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()) {
            assert!(!field.starts_with(['=', '@', '+']), "{name}: {field}");
            found += usize::from(field == format!("'{}", fixture::HOSTILE));
        }
    }
    assert!(found > 3, "the school's name in three years, and the finding");
}

#[test]
fn csv_reads_back_cell_by_cell() {
    for table in &tables().tables {
        let text = lines(table);
        let text = text.strip_prefix('\u{feff}').unwrap();
        let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let mut height = 0;
        for (at, row) in rows.records().enumerate() {
            for (column, field) in row.unwrap().iter().enumerate() {
                let same = match table.cell(at, column) {
                    Cell::Empty => field.is_empty(),
                    Cell::Text(text) => field == written(text),
                    Cell::Integer(number) => field.parse() == Ok(number),
                    Cell::Decimal(number) => Milli::parse(field) == Ok(number) && !field.contains('.'),
                    Cell::Bool(yes) => field == if yes { "ja" } else { "nee" },
                };
                assert!(same, "{} row {at} column {column}: {field}", table.spec.name);
            }
            height += 1;
        }
        assert_eq!(height, table.height());
    }
}

#[test]
fn parquet_reads_back_as_the_frame() {
    let mut tables = tables().tables;
    tables.push(sample(&[]));
    for table in &tables {
        let bytes = parquet(table);
        // Readers before Arrow 15 stop at the type of text that polars names there.
        assert!(!bytes.windows(12).any(|part| part == b"ARROW:schema"), "{}", table.spec.name);
        let back = ParquetReader::new(Cursor::new(bytes)).finish().unwrap();
        assert!(back.equals_missing(&table.typed().unwrap()), "{}", table.spec.name);
        let kinds = table.spec.columns.iter().flat_map(|column| match column.kind {
            Type::Text => vec![DataType::String],
            Type::Integer => vec![DataType::Int64],
            Type::Decimal => vec![DataType::Float64],
            Type::Amount => vec![DataType::Float64, DataType::Int64],
            Type::Bool => vec![DataType::Boolean],
        });
        assert_eq!(back.dtypes(), kinds.collect::<Vec<_>>());
    }
}

#[test]
fn the_same_dossier_gives_the_same_bytes_on_any_number_of_threads() {
    let bytes = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let make = || tables().tables.iter().flat_map(|t| [t.csv().unwrap(), parquet(t)]).collect::<Vec<_>>();
        pool.install(make)
    };
    assert_eq!(bytes(1), bytes(3));
}

#[test]
fn outside_the_table_nothing_stands() {
    let table = sample(&["x"]);
    assert_eq!(table.cell(0, 2), Cell::Decimal(Milli(667)));
    assert_eq!((table.cell(1, 0), table.cell(0, 4)), (Cell::Empty, Cell::Empty));
}
