//! Every fault, at its line and column, with the text that stands there.

use std::collections::BTreeSet;

use super::*;
use crate::base::finding::{Code, Severity};
use crate::wording::{Language, Wording};

type Row = (&'static str, &'static str, &'static [(&'static str, u32, u32, &'static str)]);

/// What is replaced in the base, by what, and all that is then noticed: code, line, column, value.
const FAULTS: &[Row] = &[
    // The text and its keys.
    ("title = \"Norm\"", "title = \"Norm", &[("T101", 3, 14, "title = \"Norm")]),
    ("title = \"Norm\"", "title = \"Norm\"\ntitle = \"Nog een\"", &[("T102", 4, 1, "title")]),
    ("[school]", "[scale]\n[school]", &[("T102", 21, 2, "scale")]),
    ("title = \"Norm\"", "titel = \"Norm\"", &[("T104", 1, 1, ""), ("T103", 3, 1, "titel")]),
    ("critical = true\nreplaces", "kritisch = true\nreplaces", &[("T103", 32, 1, "kritisch")]),
    ("unit = \"%\"", "Unit = \"%\"", &[("T103", 48, 51, "Unit")]),
    ("rule = { share = 0.8 }", "", &[("T104", 21, 1, "[school]")]),
    ("title = \"Zicht\"\n", "", &[("T104", 50, 1, "[[theme.standard]]")]),
    ("label = \"deels\"", "", &[("T104", 12, 63, "{ value = 2,  }")]),
    ("version = \"2023\"", "version = 2023", &[("T105", 2, 11, "2023")]),
    ("kinds = [\"bao\", \"sbo\"]", "kinds = \"bao\"", &[("T105", 6, 9, "bao")]),
    ("weight = 1.5", "weight = \"1,5\"", &[("T105", 39, 10, "1,5")]),
    ("bands = [20, 40.5]", "bands = 20", &[("T105", 48, 20, "20")]),
    ("value = 2", "value = 2.0", &[("T105", 12, 73, "2.0")]),
    ("not_applicable = true", "not_applicable = [\"n.v.t.\"]", &[("T105", 42, 18, "[\"n.v.t.\"]")]),
    ("rule = { mean = 2.5 }", "rule = \"mean\"", &[("T105", 53, 8, "mean")]),
    ("[[theme]]", "[theme]", &[("T105", 24, 1, "[theme]")]),
    ("text = \"Hoe vaak?\"", "text = \" \"", &[("T106", 61, 8, "")]),
    ("label = \"op orde\"", "label = \"op orde\", meaning = \"\"", &[("T106", 12, 137, "")]),
    ("kinds = [\"bao\", \"sbo\"]", "kinds = [\"bao\", \"\"]", &[("T106", 6, 17, "")]),
    ("title = \"Zicht\"", "title = \"Zi\\u0007cht\"", &[("T107", 52, 9, "Zi\\u0007cht")]),
    ("weight = 1.5", "weight = 1.2345", &[("T109", 39, 10, "1.2345")]),
    ("value = 2", "value = 99999999999999999999", &[("T109", 12, 73, "99999999999999999999")]),
    // Who and when.
    ("id = \"anb-po\"", "id = \"anb po\"", &[("N110", 1, 6, "anb po")]),
    ("id = \"V1.2\"", "id = \"-V1.2\"", &[("N110", 46, 6, "-V1.2")]),
    ("[scales.vaak]", "[scales.\"te vaak\"]", &[("N110", 17, 9, "te vaak"), ("N130", 62, 9, "vaak")]),
    ("id = \"V2\"", "id = \"v1\"", &[("N111", 51, 6, "v1")]),
    ("id = \"V2.1\"", "id = \"V1.1\"", &[("N111", 56, 6, "V1.1")]),
    ("status = \"voorbeeld\"", "status = \"concept\"", &[("N112", 4, 10, "concept")]),
    ("sector = \"PO\"", "sector = \"MBO\"", &[("N113", 5, 10, "MBO")]),
    ("from = \"2023-2024\"", "from = \"2023\"", &[("N114", 7, 8, "2023")]),
    ("until = \"2026-2027\"", "until = \"2026-2028\"", &[("N114", 8, 9, "2026-2028")]),
    ("until = \"2026-2027\"", "until = \"2022-2023\"", &[("N115", 8, 9, "2022-2023")]),
    // Rules and weights.
    ("{ share = 0.75 }", "{ share = 0.75, all = true }", &[("N120", 31, 8, "{ share = 0.75, all = true }")]),
    ("{ share = 0.75 }", "{ all = false }", &[("N120", 31, 8, "{ all = false }")]),
    ("{ share = 0.75 }", "{}", &[("N120", 31, 8, "{}")]),
    ("{ share = 0.8 }", "{ mean = 2 }", &[("T103", 22, 10, "mean")]),
    ("share = 0.75", "share = 75", &[("N121", 31, 18, "75")]),
    ("share = 0.75", "share = 0", &[("N121", 31, 18, "0")]),
    ("share = 0.8", "share = -0.5", &[("N121", 22, 18, "-0.5")]),
    ("mean = 2.5", "mean = 4.001", &[("N122", 53, 17, "4.001")]),
    ("mean = 2.5", "mean = 0", &[("N123", 53, 17, "0")]),
    ("weight = 1.5", "weight = 0", &[("N124", 39, 10, "0")]),
    ("weight = 1.5", "weight = -1", &[("N124", 39, 10, "-1")]),
    ("weight = 1.5", "weight = 1000.001", &[("N124", 39, 10, "1000.001")]),
    ("replaces = [\"V1-oud\"]", "replaces = [\"V1\"]", &[("N125", 33, 13, "V1")]),
    ("replaces = [\"V1-oud\"]", "replaces = [\"V0\", \"v2\"]", &[("N125", 33, 19, "v2")]),
    ("replaces = [\"V1-oud\"]", "replaces = [\"V 0\"]", &[("N110", 33, 13, "V 0")]),
    ("kinds = [\"bao\"]", "kinds = [\"boa\"]", &[("N126", 41, 10, "boa")]),
    ("text = \"Hoe vaak?\"", "text = \"is er beleid?\"", &[("N127", 61, 8, "is er beleid?")]),
    ("not_applicable = [\"n.v.t.\"]\n", "", &[("N128", 41, 18, "true")]),
    // Scales and bands.
    ("scale = \"vaak\"", "scale = \"vaker\"", &[("N130", 62, 9, "vaker")]),
    ("scale = \"vaak\"", "", &[("N131", 17, 9, "vaak")]),
    (
        "[ { value = 0, label = \"nooit\" }, { value = 5, label = \"vaak\" } ]",
        "[{ value = 5, label = \"vaak\" }]",
        &[("N132", 17, 1, "[scales.vaak]"), ("N138", 19, 14, "5")],
    ),
    ("value = 3", "value = 2", &[("N133", 12, 105, "2")]),
    ("value = 5", "value = 1001", &[("N134", 18, 54, "1001"), ("N137", 19, 14, "5")]),
    ("label = \"deels\"", "label = \"NEE\"", &[("N135", 12, 84, "NEE")]),
    ("unknown = [\"weet niet\"]", "unknown = [\"N.v.t.\"]", &[("N135", 15, 12, "N.v.t.")]),
    ("label = \"deels\"", "label = \"3\"", &[("N136", 12, 84, "3")]),
    ("sufficient = 2", "sufficient = 4", &[("N137", 13, 14, "4")]),
    ("sufficient = 2", "sufficient = 1", &[("N138", 13, 14, "1")]),
    ("[20, 40.5]", "[20]", &[("N140", 48, 20, "[20]")]),
    ("[20, 40.5]", "[20, 20]", &[("N141", 48, 25, "20")]),
    ("better = \"higher\"", "better = \"hoger\"", &[("N142", 48, 41, "hoger")]),
    ("unit = \"%\"", "unit = \"m2\"", &[("N143", 48, 58, "m2")]),
    // The inventory.
    ("type = \"expertise\"", "type = \"mens\"", &[("N180", 75, 8, "mens")]),
    ("id = \"X2\"", "id = \"v1.1\"", &[("N111", 80, 6, "v1.1")]),
    ("\"Prikkelarme ruimte\"", "\"is er beleid?\"", &[("N127", 82, 8, "is er beleid?")]),
    ("\"Specialist gedrag\"", "\"Prikkelarme ruimte\"", &[("N127", 82, 8, "Prikkelarme ruimte")]),
    ("type = \"voorziening\"", "", &[("T104", 79, 1, "[[inventory]]")]),
    // Consistency rules.
    ("jump = 2", "", &[("N170", 69, 1, "[[consistency]]")]),
    ("jump = 2", "jump = 2\nwithin_seconds = 60", &[("N170", 69, 1, "[[consistency]]")]),
    ("\"V1.1\", at_least", "\"V1.7\", at_least", &[("N171", 67, 24, "V1.7")]),
    ("at_least = 3", "at_least = 4", &[("N172", 67, 43, "4")]),
    (", at_least = 3 }", " }", &[("N173", 67, 10, "{ indicator = \"V1.1\" }")]),
    ("\"V1.2\", is = 1", "\"V1.1\", is = 1", &[("N174", 67, 62, "V1.1")]),
    ("jump = 2", "jump = 3", &[("N175", 71, 8, "3")]),
    ("jump = 2", "same_level = 4", &[("N175", 71, 14, "4")]),
    ("at_least = 3", "at_least = 1", &[("N176", 67, 43, "1")]),
    ("jump = 2", "jump = 2\n[[consistency]]\nid = \"C3\"\njump = 1", &[("N177", 73, 6, "C3")]),
    ("jump = 2", "same_explanation = 3", &[("N178", 71, 20, "3")]),
    (", { indicator = \"V1.2\", is = 1 } ]", " ]", &[("N179", 67, 8, "[ { indicator = \"V1.1\", at_least = 3 } ]")]),
    ("id = \"C2\"", "id = \"c1\"", &[("N111", 70, 6, "c1")]),
    ("question = \"Hoe werkt het beleid?\"", "question = \"\"", &[("T106", 66, 12, "")]),
    ("jump = 2", "jump = \"2\"", &[("T105", 71, 8, "2")]),
];

#[test]
fn two_questions_that_no_school_is_asked_both_never_contradict_each_other() {
    let text = with("text = \"Hoe veel?\"", "text = \"Hoe veel?\"\nkinds = [\"sbo\"]");
    assert_eq!(
        seen(&load(&text, "a.toml").findings),
        [("N175", 68, 8, "[ { indicator = \"V1.1\", at_least = 3 }, { indicator = \"V1.2\", is = 1 } ]")]
    );
}

#[test]
fn every_fault_is_found_where_it_stands_and_nothing_else() {
    let mut wrong = Vec::new();
    for (old, new, expected) in FAULTS {
        let loaded = load(&with(old, new), "a.toml");
        let found = seen(&loaded.findings);
        if found != *expected {
            wrong.push(format!("{new}\n  found    {found:?}\n  expected {expected:?}"));
        }
        let errors = loaded.findings.iter().any(|f| f.severity() == Severity::Error);
        assert_eq!(loaded.value.is_none(), errors, "{new}: a norm exactly when there is no error");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_value_of_a_fault_is_what_stands_at_its_place() {
    for (old, new, _) in FAULTS {
        let text = with(old, new);
        for (code, line, column, value) in seen(&load(&text, "a.toml").findings) {
            let line = text.lines().nth(line as usize - 1).expect("a line of the norm");
            let there: String = line.chars().skip(column as usize - 1).collect();
            // A text that never ends is noticed at the end of its line, and shown whole.
            let stands = there.trim_start_matches('"').starts_with(value) || (code == "T101" && line == value);
            assert!(stands, "{code}: {value:?} does not stand at {there:?}");
        }
    }
}

#[test]
fn parts_without_content_are_found() {
    let from = |part: &str| BASE.find(part).expect("a part");
    let without = load(&BASE[..from("[[theme]]")], "a.toml");
    assert_eq!(seen(&without.findings)[0], ("T108", 1, 1, ""));
    let without = load(&BASE[..from("[[theme.standard]]")], "a.toml");
    assert!(seen(&without.findings).contains(&("T108", 24, 1, "[[theme]]")));
    let without = load(&BASE[..from("[[theme.standard.indicator]]")], "a.toml");
    assert!(seen(&without.findings).contains(&("T108", 28, 1, "[[theme.standard]]")));
}

#[test]
fn all_faults_come_at_once_in_the_order_of_the_text() {
    let text = with("status = \"voorbeeld\"", "status = \"concept\"")
        .replace("source = \"é\"", "bron = \"é\"")
        .replace("weight = 1.5", "weight = 1.23456")
        .replace("title = \"Zicht\"\n", "")
        .replace("scale = \"vaak\"", "scale = \"nooit\"");
    let loaded = load(&text, "a.toml");
    assert!(loaded.value.is_none());
    let expected = [
        ("N112", 4, 10, "concept"),
        ("T103", 9, 1, "bron"),
        ("T109", 39, 10, "1.23456"),
        ("T104", 50, 1, "[[theme.standard]]"),
        ("N130", 61, 9, "nooit"),
    ];
    assert_eq!(seen(&loaded.findings), expected);
}

#[test]
fn columns_count_characters() {
    let loaded = load("title = \"é€😀\" x", "a.toml");
    assert_eq!(seen(&loaded.findings)[0], ("T101", 1, 15, "x"));
    let text =
        with("levels = [ { value = 0, label = \"nooit\" }", "levels = [ { value = 0, label = \"nooït\", fout = 1 }");
    assert_eq!(seen(&load(&text, "a.toml").findings), [("T103", 18, 42, "fout")]);
}

#[test]
fn a_mean_is_judged_by_what_each_kind_of_school_can_reach() {
    // V2 has levels up to 3 and up to 5, of equal weight: 4 is the most.
    let codes = |text: &str| seen(&load(text, "a.toml").findings).iter().map(|f| f.0).collect::<Vec<_>>();
    let mean = |t: &str| with("mean = 2.5", &format!("mean = {t}"));
    assert_eq!(codes(&mean("4")), [""; 0]);
    assert_eq!(codes(&mean("4.001")), ["N122"]);
    // With the heavier weight on the longer scale it is more; n.v.t. on the shorter one makes it 5.
    assert_eq!(codes(&mean("4.5").replace("scale = \"vaak\"", "scale = \"vaak\"\nweight = 3")), [""; 0]);
    let free =
        |t: &str| mean(t).replace("text = \"Volgt de school?\"", "text = \"Volgt de school?\"\nnot_applicable = true");
    assert_eq!(codes(&free("5")), [""; 0]);
    assert_eq!(codes(&free("5.001")), ["N122"]);
    // A school for which only the shorter scale is left can't reach 3.5.
    assert_eq!(codes(&mean("3.5").replace("scale = \"vaak\"", "scale = \"vaak\"\nkinds = [\"bao\"]")), ["N122"]);
    // A mean that is always met still has a meaning beside a critical question.
    assert_eq!(codes(&mean("0").replace("scale = \"vaak\"", "scale = \"vaak\"\ncritical = true")), [""; 0]);
}

#[test]
fn a_norm_cut_off_anywhere_is_refused_or_read_but_never_a_panic() {
    for end in (0..BASE.len()).filter(|end| BASE.is_char_boundary(*end)) {
        let loaded = load(&BASE[..end], "a.toml");
        assert!(loaded.value.is_some() || !loaded.findings.is_empty(), "silent at byte {end}");
    }
}

#[test]
fn a_norm_with_any_character_left_out_is_a_norm_exactly_when_there_is_no_error() {
    for (at, gone) in BASE.char_indices() {
        let loaded = load(&format!("{}{}", &BASE[..at], &BASE[at + gone.len_utf8()..]), "a.toml");
        let error = loaded.findings.iter().any(|f| f.severity() == Severity::Error);
        assert_eq!(loaded.value.is_none(), error, "without {gone:?} at byte {at}");
        assert!(loaded.findings.iter().all(|f| f.place.row > 0 && f.place.column > 0), "a place at byte {at}");
    }
}

#[test]
fn odd_texts_are_refused_without_a_panic() {
    let deep = format!("a = {}", "[".repeat(5000));
    let long = format!("{} = 1", "é".repeat(5000));
    for text in ["", "\u{feff}", "\0", "= =", "[[[", "a = \"\\ud800\"", "\"\" = 1", "theme = 3", &deep, &long] {
        let loaded = load(text, "a.toml");
        assert!(loaded.value.is_none() && !loaded.findings.is_empty(), "{text:.20}");
        assert!(loaded.findings.iter().all(|f| f.value.as_ref().is_none_or(|v| v.chars().count() <= 101)));
    }
}

#[test]
fn every_sentence_is_whole_in_both_languages() {
    let mut codes: BTreeSet<Code> = BTreeSet::new();
    for (old, new, _) in FAULTS {
        for finding in load(&with(old, new), "a.toml").findings {
            for language in [Language::Nl, Language::En] {
                let wording = Wording::new(language);
                let text = format!("{}\n{}", wording.finding(&finding), wording.remedy(&finding));
                assert!(!text.contains("{$") && !text.contains("[finding"), "{text}");
            }
            codes.insert(finding.code);
        }
    }
    let all: BTreeSet<&str> = Code::ALL.iter().map(|c| c.id()).filter(|id| id.starts_with(['N', 'T'])).collect();
    // What is legal but odd is only in `check_all`, and what is wrong with a workbook is not in a text: tests/suite/norms.rs.
    // What is no text at all is never parsed: tests/suite/publish.rs.
    let elsewhere = ["T108", "T110", "N129", "N150", "N151", "N152"];
    let is_elsewhere =
        |id: &str| elsewhere.contains(&id) || ("N144".."N150").contains(&id) || ("N153".."O").contains(&id);
    let untried: Vec<_> = all.iter().filter(|id| !is_elsewhere(id) && codes.iter().all(|c| c.id() != **id)).collect();
    assert!(untried.is_empty(), "no faulty norm for {untried:?}");
}
