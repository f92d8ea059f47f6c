//! Rows about one agreement, in copies of a file and in files of several years.

use super::*;

#[test]
fn rows_that_say_the_same_are_one_and_rows_that_differ_choose_nothing() {
    let same = "A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt";
    let (agreements, findings) = read(&[same, "a1;01ab01;V1;Protocol;€ 2.500,00;;2026-02-01;Loopt"]);
    assert_eq!((agreements.len(), codes(&findings)), (1, vec![]));
    let (agreements, findings) = read(&[same, "A1;01AB01;V1;Protocol;2600;ja;1-2-2026;afgerond"]);
    assert_eq!(codes(&findings), [("G121", 3, 1)]);
    assert_whole(&findings);
    let columns = ("columns", Fact::from("bedrag, taakovername, status"));
    assert!(findings[0].facts.contains(&columns), "{findings:?}");
    let said = crate::wording::Wording::new(crate::wording::Language::Nl).finding(&findings[0]);
    assert!(
        said.ends_with("Tot u kiest, staat haar status op open. Tot u kiest, telt zij niet als taakovername."),
        "{said}"
    );
    let open = &agreements[0];
    assert_eq!((open.amount, open.task_taken_over, open.progress), (None, false, Progress::Open));
    assert_eq!(open.due, NaiveDate::from_ymd_opt(2026, 2, 1), "what they agree on stays");
    let (agreements, findings) =
        read(&["A1;01AB01;V1;Protocol;;;;", "A1;01AB02;V1;Protocol;;;;", "A2;01AB01;V1;B;;;;"]);
    assert_eq!(agreements.iter().map(|a| a.id.as_str()).collect::<Vec<_>>(), ["A2"]);
    assert_eq!(codes(&findings), [("G102", 2, 1), ("G102", 3, 1)]);
    assert_whole(&findings);
}

#[test]
fn rows_about_different_things_are_told_by_what_differs() {
    let rows = ["A1;01AB01;V1;Protocol;;;;", "A1;01AB01;V1;Protocol;5;;;", "A1;01AB02;;Plan maken;;;;"];
    let (agreements, findings) = read(&rows);
    assert_eq!((agreements.len(), codes(&findings).len()), (0, 3));
    assert_whole(&findings);
    let nl = crate::wording::Wording::new(crate::wording::Language::Nl);
    let said: Vec<String> = findings.iter().map(|finding| nl.finding(finding)).collect();
    let differs = "(vestigingsnummer: 01AB01 / 01AB02; standaard: V1 / –; omschrijving: … / …)";
    assert!(said[0].contains("tabel.csv:R4") && said[0].contains(differs), "not the row about the same: {}", said[0]);
    let text = read(&["A1;01AB01;V1;Protocol;;;;", "A1;01AB01;V1;Plan maken;;;;"]).1;
    assert!(nl.finding(&text[0]).contains("(omschrijving: … / …)"), "{}", nl.finding(&text[0]));
    assert!(nl.remedy(&text[0]).contains("hetzelfde bij omschrijving"), "{}", nl.remedy(&text[0]));
}

/// A row as the program writes it.
fn written(row: &str) -> String {
    let mark = read(&[row]).0[0].mark();
    format!("{row};{mark}")
}

/// Each row in a file of its own.
fn in_files(header: &str, rows: &[&str]) -> (Vec<Agreement>, Vec<&'static str>) {
    let files = (1..).zip(rows).map(|(n, row)| sheet_of(&format!("{n}.csv"), header, &[row])).collect::<Vec<_>>();
    let checked = read_agreements(&files, &register(), &norms(), Window::default());
    assert_whole(&checked.findings);
    (checked.value.unwrap().agreements, codes(&checked.findings).into_iter().map(|(code, ..)| code).collect())
}

/// The mark of a row as the program writes it.
fn mark_of(row: &str) -> String {
    read(&[row]).0[0].mark()
}

#[test]
fn a_row_that_one_of_two_people_changed_counts() {
    let header = format!("{HEADER};kenmerk");
    let own = written("A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt");
    let mark = own.rsplit_once(';').unwrap().1.to_owned();
    let changed = format!("A1;01AB01;V1;Protocol;2500;nee;1-2-2026;afgerond;{mark}");
    let other = format!("A1;01AB01;V1;Protocol;2600;nee;1-2-2026;loopt;{mark}");
    let without = "A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt;".to_owned();
    let progress = |rows: &[&String]| {
        let rows: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
        let (read, codes) = in_files(&header, &rows);
        (read[0].progress, read[0].amount, codes.len())
    };
    let amount = Some(Milli::whole(2500));
    for rows in [[&own, &changed], [&changed, &own], [&without, &changed]] {
        assert_eq!(progress(&rows), (Progress::Done, amount, 0));
    }
    assert_eq!(progress(&[&own, &changed, &changed]), (Progress::Done, amount, 0));
    assert_eq!(progress(&[&own, &changed, &other]), (Progress::Open, None, 1), "both changed it");
}

/// Of a row as a workbook has it: what the program writes in the hidden column.
fn prints_of(row: &str) -> String {
    read(&[row]).0[0].prints()
}

#[test]
fn two_people_who_change_different_columns_of_one_agreement_both_count() {
    let header = format!("{HEADER};opmerking;kenmerk");
    let kept = prints_of("A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt");
    let row = |amount: &str, status: &str, remark: &str| {
        format!("A1;01AB01;V1;Protocol;{amount};nee;1-2-2026;{status};{remark};{kept}")
    };
    let read = |rows: &[&String]| {
        let rows: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
        let (mut read, codes) = in_files(&header, &rows);
        let one = read.remove(0);
        let contested: Vec<_> = one.contested.into_iter().map(|c| (c.column.as_str(), c.says.join(" / "))).collect();
        (one.amount, one.progress, one.remark, contested, codes)
    };
    let (own, noted, paid) =
        (row("2500", "loopt", ""), row("2500", "loopt", "Met de ib'er"), row("333,33", "loopt", ""));
    let both = (Milli::parse("333.33").ok(), Progress::Running, Some("Met de ib'er".to_owned()), vec![], vec![]);
    for rows in [vec![&noted, &paid], vec![&paid, &noted], vec![&own, &noted, &paid], vec![&paid, &own, &noted]] {
        assert_eq!(read(&rows), both);
    }
    // The amount is a contradiction; what one of them changed beside it is not.
    let (other, more) = (row("400", "afgerond", ""), row("333,33", "loopt", "Met de ib'er"));
    let contested = vec![("bedrag", "400 / 333.33".to_owned())];
    assert_eq!(read(&[&other, &more]), (None, Progress::Done, both.2.clone(), contested, vec!["G121"]));
    // A blank is a change as well: both emptied and filled in are not the same.
    let (emptied, filled) = (row("", "loopt", ""), row("400", "loopt", ""));
    assert_eq!(read(&[&emptied, &filled]).3, vec![("bedrag", " / 400".to_owned())]);
    assert_eq!(read(&[&emptied, &noted]).0, None, "emptied by one, and left alone by the other");
}

#[test]
fn a_later_agenda_that_holds_what_two_people_changed_comes_from_both() {
    let header = format!("{HEADER};opmerking;kenmerk");
    let kept = prints_of("A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt");
    let noted = format!("A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt;Met de ib'er;{kept}");
    let paid = format!("A1;01AB01;V1;Protocol;300;nee;1-2-2026;loopt;;{kept}");
    let (both, _) = in_files(&header, &[&noted, &paid]);
    let (mark, prints) = (both[0].mark(), both[0].prints());
    let next = |status: &str| format!("A1;01AB01;V1;Protocol;300;nee;1-2-2026;{status};Met de ib'er;{prints}");
    for (status, expected) in [("loopt", Progress::Running), ("afgerond", Progress::Done)] {
        let (read, codes) = in_files(&header, &[&noted, &paid, &next(status)]);
        assert_eq!((read[0].progress, read[0].amount, codes), (expected, Some(Milli::whole(300)), vec![]));
        assert_eq!(read[0].mark() == mark, status == "loopt");
    }
}

#[test]
fn a_later_agenda_beside_its_copies_speaks_only_of_what_was_changed_in_it() {
    let header = format!("{HEADER};opmerking;kenmerk");
    let row = |amount: &str, status: &str, remark: &str, kept: &str| {
        format!("A1;01AB01;V1;Protocol;{amount};nee;1-2-2026;{status};{remark};{kept}")
    };
    let kept = prints_of("A1;01AB01;V1;Protocol;1500;nee;1-2-2026;loopt");
    let (paid, noted) = (row("300", "loopt", "", &kept), row("1500", "loopt", "B1", &kept));
    let next = in_files(&header, &[&paid, &noted]).0[0].prints();
    let (done, again) = (row("300", "afgerond", "B1", &next), row("1500", "loopt", "B2", &kept));
    let (read, codes) = in_files(&header, &[&paid, &again, &done]);
    let contested: Vec<_> = read[0].contested.iter().map(|one| (one.column.as_str(), one.says.join(" / "))).collect();
    assert_eq!((contested, codes), (vec![("opmerking", "B2 / B1".to_owned())], vec!["G121"]));
    assert_eq!((read[0].amount, read[0].progress), (Some(Milli::whole(300)), Progress::Done));
    // Without the copy with the amount nothing tells which agenda is the later: the remark may have been put back.
    let (read, codes) = in_files(&header, &[&noted, &done]);
    let contested: Vec<_> = read[0].contested.iter().map(|one| (one.column.as_str(), one.says.join(" / "))).collect();
    assert_eq!((contested, codes), (vec![("bedrag", "1500 / 300".to_owned())], vec!["G121"]));
    assert_eq!((read[0].progress, read[0].remark.as_deref()), (Progress::Done, Some("B1")));
}

#[test]
fn a_choice_that_nobody_made_stays_until_somebody_fills_in_the_column() {
    let header = format!("{HEADER};staat;kenmerk");
    let kept = prints_of("A1;01AB01;V1;Protocol;1500;nee;1-2-2026;open");
    let row = |status: &str, amount: &str, choice: &str| {
        format!("A1;01AB01;V1;Protocol;{amount};nee;1-2-2026;{status};{choice};{kept}")
    };
    let choice = "kies status: ‘afgerond’ / ‘vervallen’";
    let read = |rows: &[&String]| {
        let rows: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
        let (mut read, codes) = in_files(&header, &rows);
        let contested: Vec<_> =
            read[0].contested.drain(..).map(|one| (one.column.as_str(), one.says.join(" / "))).collect();
        (read[0].progress, contested, codes.into_iter().filter(|code| *code != "G130").collect::<Vec<_>>())
    };
    let left = row("open", "1500", choice);
    let still = (Progress::Open, vec![("status", "afgerond / vervallen".to_owned())], vec!["G121"]);
    assert_eq!(read(&[&left]), still);
    assert_eq!(read(&[&left, &left]), still);
    assert_eq!(read(&[&left, &row("open", "300", choice)]), still, "something else was changed");
    assert_eq!(read(&[&row("open", "300", choice), &row("open", "400", choice)]).1.len(), 2);
    let [done, dropped] = ["afgerond", "vervallen"].map(|status| row(status, "1500", ""));
    let before = prints_of("A1;01AB01;V1;Protocol;1500;nee;1-2-2026;loopt");
    let old = |status: &str| format!("A1;01AB01;V1;Protocol;1500;nee;1-2-2026;{status};;{before}");
    assert_eq!(read(&[&left, &old("afgerond")]), still, "one of the copies that it came from is no choice");
    assert_eq!(read(&[&left, &old("afgerond"), &old("vervallen")]), still);
    let chosen = (Progress::Done, vec![], vec![]);
    assert_eq!(read(&[&row("afgerond", "1500", choice)]), chosen);
    assert_eq!(read(&[&left, &done]), chosen);
    assert_eq!(read(&[&done, &row("open", "300", choice)]), chosen, "the other changed something else");
    assert_eq!(read(&[&done, &dropped]).1, still.1, "two people chose, each something else");
    assert_eq!(read(&[&row("open", "1500", "")]), (Progress::Open, vec![], vec![]), "who removes it leaves it open");
}

#[test]
fn what_no_copy_says_alone_is_checked_as_well() {
    let header = "afspraak;vestigingsnummer;omschrijving;bedrag;taakovername;uiterlijk;datum;kenmerk";
    let kept = {
        let none = sheet(header, &["A1;01AB01;Protocol;1500;nee;1-9-2026;1-2-2025;"]);
        read_agreements(&[none], &register(), &norms(), Window::default()).value.unwrap().agreements[0].prints()
    };
    let read = |rows: [&str; 2]| {
        let rows = rows.map(|row| format!("A1;01AB01;Protocol;{row};{kept}"));
        in_files(header, &rows.each_ref().map(String::as_str))
    };
    let (one, codes) = read(["1500;nee;1-6-2025;1-2-2025", "1500;nee;1-9-2026;1-9-2025"]);
    let contested: Vec<_> = one[0].contested.iter().map(|one| (one.column.as_str(), one.says.join(" / "))).collect();
    let both = [("uiterlijk", "2025-06-01 / 2026-09-01"), ("datum", "2025-02-01 / 2025-09-01")];
    assert_eq!(contested, both.map(|(column, says)| (column, says.to_owned())));
    assert_eq!((one[0].due, one[0].date), (None, None));
    assert_eq!(codes, ["G121"]);
    let (one, codes) = read(["1500;ja;1-9-2026;1-2-2025", ";nee;1-9-2026;1-2-2025"]);
    assert!(one[0].task_taken_over && one[0].amount.is_none() && one[0].contested.is_empty());
    assert_eq!(codes, ["G109"]);
}

#[test]
fn what_copies_say_differently_is_told_with_both_values_and_no_words_of_anybody() {
    let rows = [
        "A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt;Piet belt",
        "A1;01AB01;V1;Protocol;2600;nee;1-2-2026;loopt;Kees belt",
    ];
    let checked =
        read_agreements(&[sheet(&format!("{HEADER};opmerking"), &rows)], &register(), &norms(), Window::default());
    let said = crate::wording::Wording::new(crate::wording::Language::Nl).finding(&checked.findings[0]);
    assert!(said.contains("(bedrag: 2500 / 2600; opmerking: … / …)"), "{said}");
    let contested = &checked.value.unwrap().agreements[0].contested;
    assert_eq!(contested[1].says, ["Piet belt", "Kees belt"], "the agenda holds them whole");
}

#[test]
fn a_row_that_was_copied_in_its_own_table_takes_nothing_from_the_first() {
    let header = format!("{HEADER};kenmerk");
    let first = "A2;01AB01;V1;Training;2500;nee;1-10-2025;loopt";
    let mark = mark_of(first);
    let read = |tables: &[&[String]]| {
        let tables = (1..).zip(tables).map(|(n, rows)| {
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            sheet_of(&format!("{n}.csv"), &header, &rows)
        });
        let checked = read_agreements(&tables.collect::<Vec<_>>(), &register(), &norms(), Window::default());
        assert_whole(&checked.findings);
        (checked.value.unwrap().agreements.len(), codes(&checked.findings))
    };
    let first = format!("{first};{mark}");
    let other = format!("A2;01AB02;V1;Protocol;100;nee;1-10-2026;open;{mark}");
    let same = format!("A2;01AB01;V1;Training;100;nee;1-10-2026;open;{mark}");
    let both = vec![("G102", 2, 1), ("G102", 3, 1)];
    assert_eq!(read(&[&[first.clone(), other.clone()]]), (0, both.clone()), "about another school");
    assert_eq!(
        read(&[std::slice::from_ref(&first), &[first.clone(), other.clone()]]),
        (0, both.clone()),
        "also beside a copy"
    );
    assert_eq!(read(&[&[first.clone(), same.clone()]]), (1, vec![("G121", 3, 1)]));
    assert_eq!(read(&[std::slice::from_ref(&first), &[same]]), (1, vec![]), "in another file somebody changed it");
}

#[test]
fn a_row_that_was_copied_in_its_own_table_is_no_change_beside_another_file() {
    let header = format!("{HEADER};kenmerk");
    let kept = prints_of("A2;01AB01;V1;Training;2500;nee;1-10-2025;loopt");
    let row = |amount: &str, status: &str| format!("A2;01AB01;V1;Training;{amount};nee;1-10-2025;{status};{kept}");
    let (first, again, other) = (row("2500", "loopt"), row("100", "loopt"), row("2500", "afgerond"));
    let files = [sheet_of("1.csv", &header, &[&first, &again]), sheet_of("2.csv", &header, &[&other])];
    let checked = read_agreements(&files, &register(), &norms(), Window::default());
    let one = &checked.value.unwrap().agreements[0];
    assert_eq!((one.amount, codes(&checked.findings)), (None, vec![("G121", 2, 1)]), "2500 or 100");
}

#[test]
fn a_value_that_was_put_back_is_not_lost() {
    let header = format!("{HEADER};kenmerk");
    let row = |status: &str| format!("A2;01AB01;V1;Training;2500;nee;1-10-2025;{status}");
    let (running, done) = (mark_of(&row("loopt")), mark_of(&row("afgerond")));
    let first = format!("{};", row("loopt"));
    let second = format!("{};{running}", row("afgerond"));
    let third = format!("{};{done}", row("loopt"));
    for rows in [[&first, &second, &third], [&third, &first, &second]] {
        let rows: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
        let (read, codes) = in_files(&header, &rows);
        assert_eq!((read[0].progress, codes), (Progress::Open, vec!["G121"]), "nothing tells which was the last");
    }
    let last = format!("{};{done}", row("vervallen"));
    let (read, codes) = in_files(&header, &[&first, &second, &last]);
    assert_eq!((read[0].progress, codes), (Progress::Dropped, vec![]), "a chain that does not return");
}

#[test]
fn a_row_without_a_mark_may_be_older_than_one_that_nobody_changed() {
    let header = format!("{HEADER};kenmerk");
    let written = written("A2;01AB01;V1;Training;3000;nee;1-10-2025;afgerond");
    let list = "A2;01AB01;V1;Training;2500;nee;1-10-2025;loopt;";
    let (read, codes) = in_files(&header, &[list, &written]);
    assert_eq!((read[0].progress, read[0].amount, codes), (Progress::Open, None, vec!["G121"]));
}

const DATED: &str = "afspraak;vestigingsnummer;standaard;omschrijving;bedrag;status;datum";

#[test]
fn the_same_text_in_two_school_years_is_two_agreements() {
    let (old, new) = (";01AB01;V1;Scholing team;1000;afgerond;12-11-2024", ";01AB01;V1;scholing Team;1500;;12-11-2025");
    let ids = |rows: &[&str]| {
        let (agreements, codes) = in_files(DATED, rows);
        let codes = codes.into_iter().filter(|code| *code != "G101").collect::<Vec<_>>();
        let said = |a: Agreement| (a.id, a.amount.map(|a| a.to_string()));
        (agreements.into_iter().map(said).collect::<Vec<_>>(), codes)
    };
    let amounts = [Some("1000".to_owned()), Some("1500".to_owned())];
    let (both, codes) = ids(&[old, new]);
    assert_eq!(codes, Vec::<&str>::new());
    let base = both[0].0.clone();
    assert_eq!(both, [(base.clone(), amounts[0].clone()), (format!("{base}-2025"), amounts[1].clone())]);
    assert_eq!(ids(&[new, old]).0, both, "whatever the order");
    assert_eq!(ids(&[old]).0[0].0, base, "what is agreed later changes no id");
    let numbered = format!("{base};01AB01;V1;Scholing team;1000;afgerond;12-11-2024");
    assert_eq!(ids(&[new, &numbered]).0, both, "nor does a number that the program gave");
    let same_year = ";01AB01;V1;Scholing team;1500;;12-3-2025";
    assert_eq!(ids(&[old, same_year]).1, ["G121"], "in one year it is one agreement");
    let undated = ";01AB01;V1;Scholing team;1000;afgerond;";
    assert_eq!((ids(&[old, undated]).0.len(), ids(&[old, undated]).1), (1, vec!["G121"]));
}

#[test]
fn a_text_in_other_capitals_is_the_same_agreement() {
    let rows = [";01AB01;V1;Scholing team;100;;1-11-2025", ";01AB01;V1;scholing  Team;100;;1-11-2025"];
    let (agreements, codes) = in_files(DATED, &rows);
    assert_eq!((agreements.len(), codes), (1, vec!["G101", "G101"]), "and nothing differs");
    let numbered = ["A1;01AB01;V1;Scholing team;100;;", "A1;01AB01;V1;SCHOLING team;200;;"];
    assert_eq!(in_files(DATED, &numbered).1, ["G121"], "only the amount differs");
}

#[test]
fn two_equal_rows_without_a_number_in_one_table_are_told() {
    let rows = [";01AB01;V1;Begeleiding;1000;;1-11-2025", ";01AB01;V1;begeleiding;1000;;1-11-2025"];
    let checked = read_agreements(&[sheet(DATED, &rows)], &register(), &norms(), Window::default());
    assert_eq!(checked.value.unwrap().agreements.len(), 1);
    assert_whole(&checked.findings);
    let told = |codes: Vec<(&'static str, u32, u32)>| codes.into_iter().filter(|c| c.0 != "G101").collect::<Vec<_>>();
    assert_eq!(told(codes(&checked.findings)), [("G125", 3, 1)]);
    assert!(!in_files(DATED, &rows).1.contains(&"G125"), "two files are copies");
}
