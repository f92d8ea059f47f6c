//! Follow-up of agreements and their money: tables, overview and report for the board.

use std::collections::BTreeSet;

use crate::{FILES, Row, YEAR, html, now, pdf, table, thousands, whole};

/// The sum of an amount over rows, in thousandths.
fn amount(rows: &[Row], column: &str) -> i64 {
    let milli = |row: &Row| {
        let (euros, rest) = row[column].split_once(',').unwrap_or((&row[column], ""));
        format!("{euros}{rest:0<3}").parse::<i64>().expect("an amount")
    };
    rows.iter().map(milli).sum()
}

/// Thousandths of euros as the pages write them.
fn euros(milli: i64) -> String {
    let whole = thousands((milli / 1000) as usize);
    match milli % 1000 / 10 {
        0 => format!("€ {whole}"),
        cents => format!("€ {whole},{cents:02}"),
    }
}

#[test]
fn follow_up_is_the_same_everywhere_and_adds_up() {
    let index = html("index.html");
    let joined = |text: &str| text.replace(|c: char| c.is_whitespace() || "-\u{ad}".contains(c), "");
    let screen = joined(&index);
    let stated = |text: String| assert!(screen.contains(&joined(&text)), "{text}");
    let (rows, schools) = (table("opvolging"), table("opvolging_scholen"));
    let (verdicts, topics) = (table("uitslagen"), table("gesprekspunten"));
    let mut compared = 0;
    for row in &rows {
        let same = |other: &&Row| other["schooljaar"] == row["schooljaar"] && other["afspraak"] == row["afspraak"];
        let count = |row: &Row, column: &str| if row[column].is_empty() { 0 } else { whole(row, column) };
        let columns = ["gesprekspunten", "voldoet_niet", "opgelost", "voldoet_nog_niet", "niet_te_beoordelen"];
        for column in columns {
            let sum: usize = schools.iter().filter(same).map(|school| count(school, column)).sum();
            assert_eq!(sum, count(row, column), "{column} of {row:?}");
        }
        if row["schooljaar_later"].is_empty() {
            continue;
        }
        assert_eq!(columns[2..].iter().map(|column| whole(row, column)).sum::<usize>(), whole(row, "voldoet_niet"));
        let (name, is_shown) = match row["afspraak"].as_str() {
            "dat_schooljaar" => ("afspraak van dat schooljaar", true),
            "geen" => ("geen afspraak", true),
            "eerder" => ("alleen een eerdere afspraak", row["voldoet_niet"] != "0"),
            _ => ("alleen een afspraak zonder datum", row["voldoet_niet"] != "0"),
        };
        if is_shown {
            stated(format!(
                "{} {name} {} {}",
                row["schooljaar"],
                thousands(whole(row, "voldoet_niet")),
                row["opgelost"]
            ));
            compared += 1;
        }
    }
    assert!(compared >= 4, "{compared}");
    for year in rows.iter().map(|row| &row["schooljaar"]).collect::<BTreeSet<_>>() {
        let sum =
            |column: &str| rows.iter().filter(|row| row["schooljaar"] == *year).map(|row| whole(row, column)).sum();
        assert_eq!(topics.iter().filter(|row| row["schooljaar"] == *year).count(), sum("gesprekspunten"));
        let gaps = verdicts.iter().filter(|row| row["schooljaar"] == *year && row["uitslag"] == "voldoet_niet").count();
        assert_eq!(gaps, sum("voldoet_niet"));
        let without = rows.iter().find(|row| row["schooljaar"] == *year && row["afspraak"] == "geen").expect("a row");
        assert!(sum("gesprekspunten") >= whole(without, "gesprekspunten"));
        stated(format!("{year} {}", thousands(sum("gesprekspunten"))));
    }
    stated("Dit zegt niet dat de afspraak de oorzaak is".to_owned());
    let agreements = table("afspraken");
    let dropped: BTreeSet<_> =
        agreements.iter().filter(|row| row["status"] == "vervallen").map(|row| row["afspraak"].as_str()).collect();
    let open = now("gesprekspunten")
        .iter()
        .filter(|row| row["afspraken"].split(", ").all(|id| id.is_empty() || dropped.contains(id)))
        .count();
    let none = rows.iter().rfind(|row| row["afspraak"] == "geen").expect("a row");
    assert_eq!((open, none["schooljaar"].as_str()), (whole(none, "gesprekspunten"), YEAR));
    assert!(index.contains(&format!("Bij {} onderwerpen van dit schooljaar is nog geen afspraak", thousands(open))));
    let page = String::from_utf8(FILES["index.html"].clone()).expect("text");
    let late =
        agreements.iter().filter(|row| ["verlopen", "niet_te_beoordelen"].contains(&row["staat"].as_str())).count();
    assert_eq!(page.matches("data-row=\"agreement\"").count(), late);
    assert_eq!(agreements.iter().filter(|row| row["termijn_voorbij"] == "ja").count(), late);
    // On paper the rest of the sentence may be hyphenated.
    assert!(pdf("bestuur/dekkingsrapport.pdf").contains(&format!("Bij {late} afspraken is de termijn")), "{late}");
    let with_open: BTreeSet<_> = schools
        .iter()
        .filter(|row| row["schooljaar"] == YEAR && row["afspraak"] == "geen")
        .map(|row| &row["vestigingsnummer"])
        .collect();
    assert_eq!(page.matches("data-row=\"open\"").count(), with_open.len());
}

#[test]
fn what_was_agreed_and_the_money_is_the_same_on_the_paper_of_the_board() {
    let joined = |text: &str| text.replace(|c: char| c.is_whitespace() || "-\u{ad}".contains(c), "");
    let (paper, screen) = (joined(&pdf("bestuur/dekkingsrapport.pdf")), joined(&html("index.html")));
    let stated = |text: String| assert!(screen.contains(&joined(&text)), "{text}");
    let decided = |text: String| {
        [&paper, &screen].into_iter().for_each(|page| assert!(page.contains(&joined(&text)), "{text}"));
    };
    let agreements = table("afspraken");
    for row in table("opvolging_afspraken") {
        let made: Vec<_> = agreements.iter().filter(|one| one["schooljaar_afspraak"] == row["schooljaar"]).collect();
        assert_eq!(made.len(), whole(&row, "afspraken"));
        let states = [
            "nagekomen",
            "in_uitvoering",
            "verlopen",
            "niet_te_beoordelen",
            "achterhaald",
            "zonder_gesprekspunt",
            "vervallen",
        ];
        for state in states {
            assert_eq!(made.iter().filter(|one| one["staat"] == state).count(), whole(&row, state), "{state}");
        }
        let counts = states.map(|state| row[state].clone()).join(" ");
        decided(format!("{} {} {counts}", row["schooljaar"], row["afspraken"]));
    }
    let (themes, amounts) = (table("opvolging_themas"), table("afspraken_bedragen"));
    for column in ["bedrag", "bedrag_taakovernames"] {
        assert_eq!(amount(&themes, column), amount(&amounts, column));
    }
    decided(euros(amount(&themes, "bedrag")));
    // Three of the four tasks are of one board, which would read what the fourth cost: boards don't, whatever the setting.
    let taken = euros(amount(&themes, "bedrag_taakovernames"));
    stated(taken.clone());
    assert!(!paper.contains(&joined(&taken)) && paper.contains("nietgetoond"), "{taken}");
    for title in themes.iter().map(|row| &row["thematitel"]).filter(|title| !title.is_empty()).collect::<BTreeSet<_>>()
    {
        let own: Vec<_> = themes.iter().filter(|row| row["thematitel"] == *title).cloned().collect();
        let sum = |column: &str| own.iter().map(|row| whole(row, column)).sum::<usize>();
        let (made, bare) = (sum("afspraken"), sum("zonder_bedrag"));
        let money = if made == bare { "–".to_owned() } else { euros(amount(&own, "bedrag")) };
        stated(format!("{title} {made} {bare} {money}"));
    }
}
