//! The gespreksblad of each school: tables, gespreksverslag, paper and screen.

use std::collections::BTreeMap;

use crate::{FILES, Row, html, now, pdf, plain, summary, table, whole};

/// Of the page of a school each topic: number, title, verdict, why it is one, and per question that matters its turn, text, answer and explanation.
struct Told {
    number: String,
    title: String,
    verdict: String,
    why: String,
    answers: Vec<[String; 4]>,
}

fn told(path: &str) -> Vec<Told> {
    let page = String::from_utf8(FILES[path].clone()).expect("text");
    let of = |pattern: &str| regex::Regex::new(pattern).expect("a pattern");
    let article = of("(?s)<article>(.*?)</article>");
    let title = of(r"<h[23]>(\d+)\. (.*?)</h[23]>");
    let why = of(r#"(?s)<p class="verdict">.*?<strong>(.*?)</strong>.*?</p>\s*<p>(.*?)</p>"#);
    let row = of(
        r#"(?s)<tr>(?:<td data-label="Nr.">(\d*)</td>\s*)?<th scope="row">(?:<b>(\d+)\.</b> )?(.*?)</th>\s*<td data-label="Antwoord van de school">(.*?)</td>"#,
    );
    let (given, note) = (
        of(r#"(?s)<span class="given">(.*?)</span>( · <strong class="target">.*?</strong>)?"#),
        of(r#"(?s)<q class="note">(.*?)</q>"#),
    );
    let topics = article.captures_iter(&page).map(|article| {
        let (head, reasons) = (title.captures(&article[1]).expect("a title"), why.captures(&article[1]).expect("why"));
        let answers = row.captures_iter(&article[1]).map(|row| {
            let turn = row.get(1).or(row.get(2)).map_or("", |turn| turn.as_str());
            let question = plain(&row[3]).trim_end_matches(" kernvraag").to_owned();
            let answer = plain(&given.captures(&row[4]).expect("an answer")[0]);
            let note = note.captures(&row[4]).map_or(String::new(), |note| plain(&note[1]));
            [turn.to_owned(), question, answer, note]
        });
        Told {
            number: head[1].to_owned(),
            title: plain(&head[2]),
            verdict: plain(&reasons[1]),
            why: plain(&reasons[2]),
            answers: answers.collect(),
        }
    });
    topics.collect()
}

#[test]
fn every_sheet_says_what_the_tables_and_the_school_report_say() {
    let key = |row: &Row| (row["vestigingsnummer"].clone(), row["standaard"].clone());
    let verdicts: BTreeMap<_, _> = now("uitslagen").into_iter().map(|row| (key(&row), row)).collect();
    let of_norm = |row: &Row, column: &str| (row["norm"].clone(), row["normversie"].clone(), row[column].clone());
    let indicators = table("indicatoren");
    let texts: BTreeMap<_, _> =
        indicators.iter().map(|row| (of_norm(row, "indicator"), row["tekst"].clone())).collect();
    let titles: BTreeMap<_, _> =
        indicators.iter().map(|row| (of_norm(row, "standaard"), row["standaardtitel"].clone())).collect();
    let given: BTreeMap<_, _> = now("antwoorden")
        .into_iter()
        .map(|row| ((row["vestigingsnummer"].clone(), row["indicator"].clone()), row["antwoord"].clone()))
        .collect();
    let topics = now("gesprekspunten");
    let (mut shown, mut ways) = (0, 0);
    for school in now("schooluitslagen").into_iter().filter(|row| row["uitslag"] != "niet_ingediend") {
        let id = &school["vestigingsnummer"];
        let own: Vec<_> = topics.iter().filter(|topic| topic["vestigingsnummer"] == *id).collect();
        let (sheet, report) =
            (told(&format!("scholen/{id}/gespreksblad.html")), told(&format!("scholen/{id}/gespreksverslag.html")));
        let (words, paper) =
            (html(&format!("scholen/{id}/gespreksblad.html")), pdf(&format!("scholen/{id}/gespreksblad.pdf")));
        assert!(words.contains(&summary(whole(&school, "voldoet"), whole(&school, "standaarden"))), "{id}");
        assert_eq!((sheet.len(), report.len()), (own.len().min(3), own.len()), "{id}");
        let rest = own.len() - sheet.len();
        assert_eq!(rest > 0, words.contains(&format!("er nog {rest}: ")), "{id} {rest}");
        let is_whole = !paper.contains("Dit blad is ingekort") && !paper.contains("En nog ");
        let joined = |text: &str| text.replace([' ', '-', '\u{ad}', '\u{a0}'], "");
        for (topic, told) in sheet.iter().zip(&report) {
            let is_row = |row: &&&Row| titles[&of_norm(&verdicts[&key(row)], "standaard")] == topic.title;
            let row = own.iter().find(is_row).unwrap_or_else(|| panic!("{id} has no topic {}", topic.title));
            let verdict = &verdicts[&key(row)];
            assert_eq!(
                (&topic.number, &topic.title, &topic.verdict),
                (&told.number, &told.title, &told.verdict),
                "{id}"
            );
            assert_eq!(topic.verdict, row["uitslag"].replace('_', " "), "{id}");
            // The report has the sum behind the score as well.
            for sentence in topic.why.split_inclusive(". ") {
                assert!(told.why.contains(sentence.trim()), "{id}: {sentence} / {}", told.why);
            }
            assert!(!topic.why.contains("In punten"), "{id}: {}", topic.why);
            let path: Vec<_> = verdict["kortste_weg"].split_whitespace().collect();
            let levels: Vec<_> = verdict["kortste_weg_naar"].split_whitespace().collect();
            for answer in &topic.answers {
                assert!(told.answers.contains(answer), "{id}: {answer:?}");
                let turn = answer[0].parse::<usize>().ok().filter(|_| row["uitslag"] == "voldoet_niet");
                if let Some(indicator) = turn.and_then(|turn| path.get(turn - 1)) {
                    let norm = (verdict["norm"].clone(), verdict["normversie"].clone(), (*indicator).to_owned());
                    assert_eq!(answer[1], texts[&norm].split_whitespace().collect::<Vec<_>>().join(" "));
                    let literal = &given[&(id.clone(), (*indicator).to_owned())];
                    let literal = if literal.is_empty() { "niet beantwoord" } else { literal };
                    assert!(answer[2].contains(literal), "{id} {indicator}: {answer:?} {literal}");
                    let level = levels[turn.unwrap_or(1) - 1];
                    // A question that asks a number has it as that number, with the word of the level.
                    let is_number = [" of meer (", " of minder ("].iter().any(|words| answer[2].contains(*words));
                    let word = match level {
                        _ if !is_number => level,
                        "2" => "in ontwikkeling",
                        "3" => "op orde",
                        _ => "sterk",
                    };
                    assert!(answer[2].ends_with(&format!("({word})")), "{id} {indicator}: {answer:?} {level}");
                    ways += 1;
                }
            }
            let turns = topic.answers.iter().filter(|answer| !answer[0].is_empty()).count();
            assert!(row["uitslag"] != "voldoet_niet" || turns == path.len(), "{id}");
            let said = |text: &str| assert!(joined(&paper).contains(&joined(text)), "{id} lacks on paper: {text}");
            said(&format!("{}. {}", topic.number, topic.title));
            said(&topic.verdict);
            if is_whole {
                said(&topic.why);
                topic.answers.iter().for_each(|answer| said(&answer[2]));
            }
            shown += 1;
        }
    }
    assert!(shown > 200 && ways > 100, "{shown} {ways}");
}
