use std::sync::Arc;

use super::*;
use crate::base::finding::Code;
use crate::norm::testing::norm;
use crate::norm::{Norm, Rule};
use crate::register::Sector;
use crate::wording::{Language, Wording};

/// Two norms: `anb 1` with A, B and C, `kaart 1` with T1, T2 and T3.
fn norms() -> Vec<Arc<Norm>> {
    let named = |id: &str, standards: &[&str]| {
        let all: Vec<_> = standards.iter().map(|id| (*id, Rule::ALL, 2)).collect();
        Arc::new(Norm { id: id.into(), ..norm(&all) })
    };
    let other = Norm { sector: Sector::Vo, id: "vo".into(), ..norm(&[("V", Rule::ALL, 1)]) };
    vec![named("anb", &["A", "B", "C"]), named("kaart", &["T1", "T2", "T3"]), Arc::new(other)]
}

const HEAD: &str =
    "[[crosswalk]]\nfrom = { norm = \"anb\", version = \"1\" }\nto = { norm = \"kaart\", version = \"1\" }\n";

fn line(text: &str) -> String {
    format!("[[crosswalk.standard]]\n{text}\n")
}

fn codes(text: &str) -> (Vec<(Code, u32)>, bool) {
    let read = read(text, "naast-elkaar.toml", &norms(), &[]);
    (read.findings.iter().map(|finding| (finding.code, finding.place.row)).collect(), read.value.is_some())
}

/// It is no theme that lacks something.
#[test]
fn a_crosswalk_without_standards_is_called_one() {
    let read = read(HEAD, "naast-elkaar.toml", &norms(), &[]);
    let [finding] = read.findings.as_slice() else { panic!("{:?}", read.findings) };
    assert_eq!((finding.code, read.value.is_none()), (Code::TomlEmpty, true));
    for (language, word) in [(Language::Nl, "koppeling"), (Language::En, "crosswalk")] {
        let wording = Wording::new(language);
        let said = [wording.finding(finding), wording.remedy(finding)];
        assert!(said.iter().all(|text| text.contains(word)) && said[1].contains("[[crosswalk.standard]]"), "{said:?}");
    }
}

#[test]
fn a_crosswalk_says_what_answers_each_standard_and_silence_is_not() {
    let text = [
        HEAD.to_owned(),
        line("to = \"T2\"\nfrom = [\"C\", \"A\"]\nanswers = \"fully\""),
        line("to = \"T1\"\nfrom = [\"B\"]\nanswers = \"partly\""),
    ];
    let read = read(&text.concat(), "naast-elkaar.toml", &norms(), &[]);
    let [crosswalk] = read.value.as_deref().expect("sound") else { panic!("one crosswalk") };
    let partly = Answered { extent: Extent::Partly, from: vec![1] };
    let fully = Answered { extent: Extent::Fully, from: vec![0, 2] };
    assert_eq!(crosswalk.answered, [partly, fully, Answered::NOT]);
    assert!(crosswalk.unused().is_empty());
    let [finding] = read.findings.as_slice() else { panic!("{:?}", read.findings) };
    assert_eq!((finding.code, finding.place.row), (Code::CrosswalkNotNamed, 3));
    let with = [text.concat(), line("to = \"T3\"\nanswers = \"not\"")].concat();
    assert_eq!(codes(&with), (vec![], true));
}

#[test]
fn every_fault_has_its_line_and_leaves_no_crosswalk() {
    let whole = line("to = \"T2\"\nanswers = \"not\"") + &line("to = \"T3\"\nanswers = \"not\"");
    for (text, code, row) in [
        ("to = \"T9\"\nfrom = [\"A\"]\nanswers = \"fully\"", Code::CrosswalkStandard, 5),
        ("to = \"T1\"\nfrom = [\"A\", \"Z\"]\nanswers = \"fully\"", Code::CrosswalkStandard, 6),
        ("to = \"T1\"\nfrom = [\"A\", \"A\"]\nanswers = \"fully\"", Code::CrosswalkTwice, 6),
        ("to = \"T2\"\nfrom = [\"A\"]\nanswers = \"fully\"", Code::CrosswalkTwice, 9),
        ("to = \"T1\"\nfrom = [\"A\"]\nanswers = \"half\"", Code::CrosswalkAnswers, 7),
        ("to = \"T1\"\nfrom = []\nanswers = \"partly\"", Code::CrosswalkAnswers, 7),
        ("to = \"T1\"\nfrom = [\"A\"]\nanswers = \"not\"", Code::CrosswalkAnswers, 7),
        ("to = \"T1\"\nfrom = \"A\"\nanswers = \"fully\"", Code::TomlType, 6),
        ("to = \"T1\"\nanswer = \"not\"\nanswers = \"not\"", Code::TomlKeyUnknown, 6),
        ("to = \"T1\"", Code::TomlKeyMissing, 4),
    ] {
        let (found, is_there) = codes(&[HEAD.to_owned(), line(text), whole.clone()].concat());
        assert!(found.contains(&(code, row)) && !is_there, "{text}: {found:?}");
    }
    for (head, code) in [
        (HEAD.replace("\"1\" }\nto", "\"2\" }\nto"), Code::CrosswalkNorm),
        (HEAD.replace("kaart", "kaarten"), Code::CrosswalkNorm),
        (HEAD.replace("kaart", "vo"), Code::CrosswalkSector),
    ] {
        // A norm that is replaced by a next version must not stop the reports.
        let is_left_out = code == Code::CrosswalkNorm;
        let (found, is_there) = codes(&[head.clone(), line("to = \"T1\"\nanswers = \"not\"")].concat());
        assert!(found.iter().any(|(own, _)| *own == code) && is_there == is_left_out, "{head}: {found:?}");
    }
    let sound = [HEAD.to_owned(), line("to = \"T1\"\nanswers = \"not\""), whole].concat();
    assert_eq!(codes(&sound), (vec![], true));
    let (found, is_there) = codes(&sound.repeat(2));
    assert!(found.iter().any(|(code, _)| *code == Code::CrosswalkTwice) && !is_there, "{found:?}");
    assert!(!codes("").1 && !codes("crosswalk = 1").1 && !codes("[[crosswalk]").1);
}

#[test]
fn of_two_files_between_the_same_norms_neither_holds() {
    let text = [HEAD.to_owned(), line("to = \"T1\"\nanswers = \"not\"")].concat();
    let first = read(&text, "a.toml", &norms(), &[]).value.expect("sound");
    let before: Vec<_> = first.into_iter().map(|own| ("a.toml".to_owned(), own)).collect();
    let second = read(&text, "b.toml", &norms(), &before);
    assert!(second.value.is_none());
    let twice = second.findings.iter().find(|finding| finding.code == Code::CrosswalkTwice).expect("told");
    assert_eq!((twice.place.row, twice.facts.iter().any(|(_, fact)| *fact == "a.toml".into())), (3, true));
}
