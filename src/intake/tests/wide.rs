//! What holds for any wide table: every answer is accounted for, and typing makes no difference.

use proptest::prelude::*;

use super::shapes::*;
use super::*;
use crate::base::finding::Fact;
use crate::base::text::fold::fold;

/// A wide table from small pools, so that clashes of every kind come about.
fn wide() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    let header = prop::sample::subsequence(
        vec![
            "V1.1",
            "Is de school veilig?",
            "V2.1",
            "Hoeveel procent doet mee?",
            "W1.1",
            "V1.1 Is er een mooi plan?",
            "Is er een plan",
            "Toelichting",
            "klas",
            "V1.2 Is er een plan?",
            "Is er een plan?2",
            "",
        ],
        1..9,
    );
    let site = prop::sample::select(vec![
        "01AB01",
        "01AB01",
        "01AB02",
        "De Regenboog",
        "Het Kompas",
        "77ZZ77",
        "05SO01",
        "02CD01",
        "",
    ]);
    let cell = prop::sample::select(vec!["deels", "op orde", "", "n.v.t.", "35", "zeven", "1"]);
    let row = (site, prop::collection::vec(cell, 9))
        .prop_map(|(site, cells)| std::iter::once(site).chain(cells).map(str::to_owned).collect::<Vec<_>>());
    (header.prop_map(|h| h.into_iter().map(str::to_owned).collect()), prop::collection::vec(row, 1..6))
}

/// How many answers a finding sets aside.
fn sets_aside(finding: &Finding) -> i64 {
    let count = |wanted: &str| {
        finding.facts.iter().find_map(|(name, fact)| match fact {
            Fact::Count(count) if *name == wanted => Some(*count),
            _ => None,
        })
    };
    match finding.code.sets_rows_aside() {
        true => count("rows").or(count("answers")).unwrap_or(1),
        false => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_answer_of_a_wide_table_is_used_or_set_aside_by_exactly_one_finding((header, rows) in wide()) {
        let width = header.len() + 1;
        let lines: Vec<String> = rows.iter().map(|row| row[..width].join(";")).collect();
        let header = format!("vestigingsnummer;{}", header.join(";"));
        let checked = take_with(vec![sheet("a.csv", &header, &lines)], &[]);
        let totals = checked.value.totals;
        prop_assert_eq!(totals.read, totals.used + totals.set_aside);
        prop_assert_eq!(totals.set_aside as i64, checked.findings.iter().map(sets_aside).sum::<i64>(), "{:?}", checked.findings);
    }

    #[test]
    fn a_header_in_other_typing_asks_the_same(spaces in "[ \u{a0}]{0,3}", upper: bool, curly: bool, count in 0..30u32) {
        let text = "Voelt 'iedereen' zich veilig?";
        let mut typed = text.replace(' ', if curly { "\u{a0} " } else { " " });
        typed = if upper { typed.to_uppercase() } else { typed };
        typed = if curly { typed.replacen('\'', "\u{2018}", 1).replacen('\'', "\u{2019}", 1) } else { typed };
        let typed = format!("{spaces}{typed}{}{spaces}", if count == 0 { String::new() } else { count.to_string() });
        let checked = take_lines(&[&format!("vestigingsnummer;{typed}"), "01AB01;deels"]);
        prop_assert_eq!(codes(&checked.findings), vec![], "{} {:?}", fold(&typed), checked.findings);
        prop_assert_eq!(of(&checked.value, "01AB01").state(1), State::Level(2));
    }
}

#[test]
fn how_long_a_form_took_is_known_where_a_program_kept_both_times() {
    let seconds = |header: &str, rows: &[&str]| {
        let checked = take(vec![sheet("a.csv", header, rows)]);
        of(&checked.value, "01AB01").submission.as_ref().and_then(|submission| submission.seconds)
    };
    let forms = "ID;Begintijd;Tijd van voltooien;Vestigingsnummer;V1.1;V1.2";
    assert_eq!(seconds(forms, &["1;3-11-2025 10:00:05;3-11-2025 10:00:45;01AB01;deels;deels"]), Some(40));
    // Of two submissions that of the one that counts.
    let twice = [
        "1;3-11-2025 10:00:05;3-11-2025 10:00:45;01AB01;deels;",
        "2;4-11-2025 9:00:00;4-11-2025 9:30:00;01AB01;deels;deels",
    ];
    assert_eq!(seconds(forms, &twice), Some(1800));
    assert_eq!(seconds(forms, &["1;3-11-2025 23:59:50;4-11-2025 0:00:10;01AB01;deels;deels"]), None, "on two days");
    assert_eq!(
        seconds("Tijd van voltooien;Vestigingsnummer;V1.1;V1.2", &["3-11-2025 10:00:45;01AB01;deels;deels"]),
        None
    );
    // A day that somebody filled in is not when the form was taken in.
    let own = "Begintijd;Datum;Vestigingsnummer;V1.1;V1.2";
    assert_eq!(seconds(own, &["3-11-2025 10:00:05;3-11-2025 10:00:45;01AB01;deels;deels"]), None);
    let english = "StartDate;EndDate;Vestigingsnummer;V1.1;V1.2";
    assert_eq!(seconds(english, &["2025-11-03 10:00:05;2025-11-03 10:00:15;01AB01;deels;deels"]), Some(10));
    let long = "vestigingsnummer;indicator;antwoord;begintijd;datum";
    assert_eq!(seconds(long, &["01AB01;V1.1;deels;3-11-2025 10:00:05;3-11-2025 10:00:45"]), None);
}
