//! Aims as people write them, and what can't be read in one way.

use std::sync::Arc;

use super::*;
use crate::agreement::testing::{assert_whole, sheet};
use crate::base::exact::Milli;
use crate::base::finding::Code;
use crate::input::draft::{self, Faults, Table};
use crate::norm::Rule;
use crate::norm::testing::norm;
use crate::register::testing::year;

const AIM: &str = "[[aim]]\nid = \"D1\"\ntitle = \"Doel\"\nby = \"2027-2028\"\n";

fn read(lines: &str) -> (Vec<Aim>, Vec<(Code, Option<String>)>) {
    let faults = Faults::new(lines, "batch.toml");
    let aims = draft::read(lines, &faults, |faults, entries| {
        Table::new(faults, 0..0, entries, &["aim"]).optional("aim", read_aims)
    });
    let aims = aims.flatten().filter(|_| faults.errors() == 0).unwrap_or_default();
    let found = faults.finish();
    assert_whole(&found);
    (aims, found.into_iter().map(|finding| (finding.code, finding.value)).collect())
}

fn of(lines: &str) -> (Vec<Aim>, Vec<Code>) {
    let (aims, found) = read(&format!("{AIM}{lines}"));
    (aims, found.into_iter().map(|(code, _)| code).collect())
}

#[test]
fn a_share_is_a_part_with_a_point_or_a_percentage_with_its_sign() {
    for (written, share) in [("0.9", 900), ("1.0", 1000), ("\"90%\"", 900), ("\"87,5 %\"", 875), ("\"100%\"", 1000)] {
        let (aims, found) = of(&format!("norm = \"proef\"\nschools = {written}"));
        assert_eq!(found, [], "{written}");
        let about = aims[0].about.as_ref().unwrap();
        assert_eq!((about.share, about.unit), (Milli(share), AimUnit::Schools), "{written}");
    }
    for written in ["1", "90", "1.5", "0.0", "-0.5", "\"90\"", "\"0,9\"", "\"110%\"", "\"alle\"", "\"87,55%\""] {
        let (aims, found) = of(&format!("norm = \"proef\"\npupils = {written}"));
        assert_eq!((aims.len(), found), (0, vec![Code::AimShare]), "{written}");
    }
}

#[test]
fn an_aim_is_about_one_thing_and_counts_one_thing() {
    for lines in [
        "schools = 0.9",
        "theme = \"t\"\nschools = 0.9",
        "norm = \"proef\"\ntheme = \"t\"\nstandard = \"S\"\nschools = 0.9",
        "norm = \"proef\"\nschools = 0.9\npupils = 0.9",
        "norm = \"proef\"",
        "norm = []\nschools = 0.9",
        "lead = \"directeur\"",
    ] {
        assert_eq!(of(lines).1, [Code::AimAbout], "{lines}");
    }
    let (aims, found) = of("measure = \"het scholenbestand\"");
    assert_eq!((aims[0].about.is_none(), found), (true, vec![]), "nothing is counted, and it says how it is seen");
    let (aims, _) = of("norm = [\"proef\", \"ander\"]\ntheme = \"t\"\npupils = 0.5");
    let about = aims[0].about.as_ref().unwrap();
    assert_eq!((about.norms.len(), &about.subject), (2, &AimSubject::Theme("t".into())));
}

#[test]
fn ids_years_and_states_are_checked_at_their_line() {
    let aim = |id: &str, more: &str| format!("[[aim]]\nid = \"{id}\"\ntitle = \"Doel\"\nmeasure = \"m\"\n{more}");
    let twice = format!("{}{}", aim("a", "by = \"2027-2028\"\n"), aim("A ", "by = \"2027-2028\"\n"));
    assert_eq!(read(&twice).1, [(Code::AimTwice, Some("A".into()))]);
    assert_eq!(read(&aim("a", "by = \"2028\"\n")).1, [(Code::AimYear, Some("2028".into()))]);
    let reversed = aim("a", "from = \"2027-2028\"\nby = \"2027-2028\"\n");
    assert_eq!(read(&reversed).1, [(Code::AimYear, Some("2027-2028".into()))]);
    let action = |state: &str| {
        let line = format!("by = \"2027-2028\"\n[[aim.action]]\nwhat = \"w\"\nstate = \"{state}\"\n");
        read(&aim("a", &line))
    };
    assert_eq!(action("bezig").1, [(Code::AimActionState, Some("bezig".into()))]);
    assert_eq!(action("Loopt").1, []);
    assert_eq!(read(&aim("a", "by = \"2027-2028\"\ndoel = 1\n")).1[0].0, Code::TomlKeyUnknown);
    assert_eq!(read("[[aim]]\n").1.len(), 4, "id, title and by are missing, and nothing tells what it is about");
}

#[test]
fn an_aim_about_something_unknown_stays_uncounted_with_what_is_like_it() {
    let norms = [Arc::new(norm(&[("V1", Rule::ALL, 1), ("V2", Rule::ALL, 1)]))];
    for (lines, near) in [
        ("norm = \"proev\"\nschools = 0.9", "proef"),
        ("norm = \"proef\"\nstandard = \"V3\"\nschools = 0.9", "V1, V2"),
        ("norm = \"proef\"\ntheme = \"x\"\nschools = 0.9", "t"),
    ] {
        let (aims, _) = of(lines);
        let checked = settle_aims(aims, &norms);
        assert_eq!((checked.value.len(), checked.findings.len()), (1, 1), "{lines}");
        assert!(checked.value[0].about.is_none() && checked.value[0].unknown.is_some(), "{lines}");
        assert_whole(&checked.findings);
        let finding = &checked.findings[0];
        assert_eq!(finding.code, Code::AimUnknown);
        assert!(format!("{:?}", finding.facts).contains(near), "{finding:?}");
    }
    let (aims, _) = of("norm = \"proef\"\nstandard = \"V2\"\nschools = 0.9");
    let kept = settle_aims(aims, &norms);
    assert_eq!((kept.value.len(), kept.findings.len()), (1, 0));
    assert!(kept.value[0].about.is_some() && kept.value[0].unknown.is_none());
    assert_eq!(check_past(&kept.value, year(2027)), []);
    assert_eq!(check_past(&kept.value, year(2028))[0].code, Code::AimPast);
}

#[test]
fn the_national_line_is_never_read_on_a_guess() {
    let (aims, _) = of("norm = \"proef\"\nschools = 0.9");
    let read = |rows: &str| {
        let sheets = [sheet("doel;schooljaar;aandeel", &rows.lines().collect::<Vec<_>>())];
        let checked = read_national(&sheets, &aims);
        assert_whole(&checked.findings);
        let codes: Vec<Code> = checked.findings.iter().map(|finding| finding.code).collect();
        (checked.value.unwrap_or_default().iter().map(|one| one.share.0).collect::<Vec<_>>(), codes)
    };
    assert_eq!(read("D1;2025-2026;0,62\nd1;2024-2025;61,5 %\n"), (vec![615, 620], vec![]));
    for share in ["62", "1", "0", "1,5", "x", ""] {
        assert_eq!(read(&format!("D1;2025-2026;{share}\n")), (vec![], vec![Code::NationalUnreadable]), "{share}");
    }
    assert_eq!(read("D9;2025-2026;0,62\n").1, [Code::NationalAimUnknown]);
    assert_eq!(read("D1;2025;0,62\n").1, [Code::NationalUnreadable]);
    assert_eq!(read("D1;2025-2026;0,62\nD1;2025-2026;0,6\n"), (vec![], vec![Code::NationalDiffers]));
    assert_eq!(read("D1;2025-2026;0,62\nD1;2025-2026;62%\n"), (vec![620], vec![]));
}
