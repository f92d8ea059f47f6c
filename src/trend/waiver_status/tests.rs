use super::*;
use crate::base::finding::Place;
use crate::intake::State;
use crate::intake::testing::of as evaluation;
use crate::judge::assess;
use crate::norm::Rule;
use crate::norm::testing::norm;
use crate::register::School;
use crate::register::testing::{school, site, year};
use crate::wording::{Language, Wording};

/// A waiver of a school for standard S or another.
fn waiver(school: &str, standard: &str, from: Option<u16>, until: u16) -> Waiver {
    Waiver {
        school: site(school),
        standard: standard.into(),
        from: from.map(year),
        until: year(until),
        reason: "verbouwing".into(),
        granted_by: "SWV".into(),
        place: Place::file("ontheffingen.csv"),
        end: Place::file("ontheffingen.csv"),
    }
}

fn norms() -> Vec<Arc<Norm>> {
    let older = Arc::new(norm(&[("S", Rule::ALL, 1)]));
    let mut newer = norm(&[("N", Rule::ALL, 1)]);
    newer.standards[0].replaces = vec!["S".into()];
    vec![older, Arc::new(newer)]
}

/// `+` met, `-` not met, `.` blank, ` ` nothing handed in, `n` not applicable.
fn states(sign: char) -> Option<Vec<State>> {
    Some(vec![match sign {
        '+' => State::Level(4),
        '-' => State::Level(1),
        '.' => State::BLANK,
        'n' => State::NotApplicable,
        _ => return None,
    }])
}

/// The years of school 99AA01 from 2020 on, under a norm.
fn years(norm: &Arc<Norm>, signs: &str, waivers: &[Waiver]) -> Vec<YearResults> {
    let results = |(sign, start)| YearResults {
        year: year(start),
        assessments: vec![assess(&evaluation("99AA01", start, norm, states(sign).as_deref()), waivers)],
    };
    signs.chars().zip(2020..).map(results).collect()
}

/// The codes that are said of waivers in the last of the years, under the older norm.
fn codes(signs: &str, waivers: &[Waiver]) -> Vec<&'static str> {
    let norms = norms();
    let found = check(&years(&norms[0], signs, waivers), waivers, &norms, &Register::default());
    for wording in [Language::Nl, Language::En].map(Wording::new) {
        for sentence in found.iter().flat_map(|f| [wording.finding(f), wording.remedy(f)]) {
            assert!(!sentence.contains("{$") && !sentence.contains('_') && !sentence.starts_with('['), "{sentence}");
        }
    }
    found.iter().map(|finding| finding.code.id()).collect()
}

#[test]
fn a_waiver_in_its_last_year_is_told_and_one_that_goes_on_is_not() {
    for sign in ['+', '-', '.', ' '] {
        assert_eq!(codes(&format!("-{sign}"), &[waiver("99AA01", "S", None, 2021)]), ["W109"]);
        assert!(codes(&format!("-{sign}"), &[waiver("99AA01", "S", None, 2022)]).is_empty());
    }
    assert!(codes("-n", &[waiver("99AA01", "S", None, 2021)]).is_empty(), "n.v.t. has no need of a waiver");
    assert!(codes("--", &[waiver("99AA02", "S", None, 2021)]).is_empty(), "another school");
    assert!(codes("--", &[waiver("99AA01", "S", Some(2022), 2023)]).is_empty(), "not yet");
}

#[test]
fn a_waiver_that_was_granted_anew_does_not_end() {
    let first = waiver("99AA01", "S", None, 2021);
    assert!(codes("--", &[first.clone(), waiver("99AA01", "S", Some(2022), 2023)]).is_empty());
    assert!(codes("--", &[first.clone(), waiver("99AA01", "N", Some(2022), 2023)]).is_empty(), "under its next name");
    assert_eq!(codes("--", &[first.clone(), waiver("99AA01", "S", Some(2023), 2024)]), ["W109"], "with a gap");
    assert_eq!(codes("---", &[first.clone(), waiver("99AA01", "S", Some(2022), 2022)]), ["W109"], "the second ends");
    // Both hold: the one that ends last counts.
    assert!(codes("--", &[first, waiver("99AA01", "S", Some(2021), 2023)]).is_empty());
}

#[test]
fn an_expired_waiver_is_a_warning_until_the_standard_is_met() {
    let expired = [waiver("99AA01", "S", None, 2020)];
    for (signs, expected) in [
        ("--", vec!["W110"]),
        ("-.", vec!["W110"]),
        ("- ", vec!["W110"]),
        ("-----", vec!["W110"]),
        ("-+", vec!["W111"]),
        ("--+", vec![]),
        ("-+-", vec![]),
        ("-.+.-", vec![]),
        ("-n", vec![]),
    ] {
        assert_eq!(codes(signs, &expired), expected, "{signs}");
    }
}

#[test]
fn of_several_that_have_expired_the_last_one_is_named_once() {
    let waivers = [waiver("99AA01", "S", None, 2020), waiver("99AA01", "S", Some(2021), 2021)];
    let norms = norms();
    let found = check(&years(&norms[0], "---", &waivers), &waivers, &norms, &Register::default());
    assert_eq!(found.len(), 1);
    assert!(found[0].facts.contains(&("until", "2021-2022".into())), "{found:?}");
    // The same, seen from an earlier year: what came later is not known yet.
    assert_eq!(codes("--", &waivers), ["W109"]);
    assert!(codes("-", &waivers).is_empty(), "it was granted anew");
}

#[test]
fn a_waiver_goes_on_for_the_standard_that_replaces_its_own() {
    let norms = norms();
    let waivers = [waiver("99AA01", "S", None, 2022)];
    let mut years = years(&norms[0], "--", &waivers);
    years.extend(self::years(&norms[1], "----", &waivers).split_off(2));
    let ids: Vec<Vec<_>> = years
        .iter()
        .map(|y| of_year(&y.assessments, &waivers, &norms).iter().map(|d| d.standard().id.clone()).collect())
        .collect();
    assert_eq!(ids, [vec!["S"], vec!["S"], vec!["N"], vec![]]);
    let none = Register::default();
    let stated =
        |years: &[YearResults]| check(years, &waivers, &norms, &none).iter().map(|f| f.code.id()).collect::<Vec<_>>();
    assert_eq!(stated(&years[..3]), ["W109"]);
    assert_eq!(stated(&years), ["W110"]);
}

/// What is said in 2022 of waivers of 99AA02, which went over into 99AA03 after 2020, and that into 99AA01 after 2021.
fn after_mergers(waivers: &[Waiver]) -> Vec<Finding> {
    let row = |id: &str, until: Option<u16>, successor: Option<&str>| School {
        until: until.map(year),
        successor: successor.map(site),
        ..school(id)
    };
    let gone = [row("99AA02", Some(2020), Some("99AA03")), row("99AA03", Some(2021), Some("99AA01"))];
    let register = Register::new([gone.as_slice(), &[row("99AA01", None, None)]].concat());
    let norms = norms();
    check(&years(&norms[0], "+++", waivers), waivers, &norms, &register)
}

#[test]
fn a_waiver_that_a_merger_left_behind_is_a_warning() {
    let old = waiver("99AA02", "S", None, 2023);
    let found = after_mergers(std::slice::from_ref(&old));
    assert_eq!(found.iter().map(|f| f.code.id()).collect::<Vec<_>>(), ["W112"]);
    let facts = [("standard", "S"), ("until", "2023-2024"), ("successor", "99AA01"), ("last", "2020-2021")];
    assert_eq!(found[0].facts, facts.map(|(name, fact)| (name, fact.into())));
    for wording in [Language::Nl, Language::En].map(Wording::new) {
        let stated = [wording.finding(&found[0]), wording.remedy(&found[0])].concat();
        assert!(stated.contains("99AA01") && stated.contains("2020-2021") && !stated.contains("{$"), "{stated}");
    }
    let now = waiver("99AA02", "S", None, 2022);
    assert_eq!(after_mergers(std::slice::from_ref(&now)).len(), 1, "in its last year as well");
}

#[test]
fn a_waiver_that_is_over_or_was_granted_anew_is_not_left_behind() {
    let old = waiver("99AA02", "S", None, 2023);
    assert!(after_mergers(&[waiver("99AA02", "S", None, 2021)]).is_empty(), "over");
    assert!(after_mergers(&[waiver("99AA02", "S", Some(2023), 2023)]).is_empty(), "not yet");
    for standard in ["S", "N"] {
        let anew = waiver("99AA01", standard, Some(2022), 2023);
        assert!(after_mergers(&[anew, old.clone()]).is_empty(), "granted anew as {standard}");
    }
    assert_eq!(after_mergers(&[waiver("99AA01", "T", None, 2023), old.clone()]).len(), 1, "of another standard");
    let before = waiver("99AA01", "S", None, 2020);
    let codes: Vec<_> = after_mergers(&[before, old.clone()]).iter().map(|f| f.code.id()).collect();
    assert!(codes.contains(&"W112"), "an old one of the successor is none: {codes:?}");
    // Closed without a school that carries on: there is nobody to tell.
    let closed = School { until: Some(year(2020)), ..school("99AA02") };
    let norms = norms();
    let register = Register::new(vec![closed, school("99AA01")]);
    assert!(check(&years(&norms[0], "+++", &[]), &[old], &norms, &register).is_empty());
}

#[test]
fn every_verdict_that_is_waived_has_its_debt() {
    let dossier = crate::run::fixture::dossier(Language::Nl);
    for results in &dossier.years {
        let waived_verdicts = of_year(&results.assessments, &dossier.waivers, &dossier.norms);
        let waived = results.assessments.iter().flat_map(|a| &a.judgements).filter(|j| j.verdict == Verdict::Waived);
        assert_eq!(waived_verdicts.len(), waived.count());
        assert!(waived_verdicts.iter().all(|waived_verdict| waived_verdict.last_year == (results.year == year(2025))));
    }
}
