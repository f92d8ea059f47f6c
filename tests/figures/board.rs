//! The report for the board and the overview, and the tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::{FILES, Row, YEAR, html, now, pdf, table, thousands, whole};

#[test]
fn the_board_report_and_the_overview_say_what_the_tables_say() {
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let submitted = now("schooluitslagen").iter().filter(|row| row["uitslag"] != "niet_ingediend").count();
    let topics = now("gesprekspunten").len();
    assert!(board.contains(&format!("{submitted} scholen leverden een zelfevaluatie in")), "{board}");
    assert!(board.contains(&format!("{topics} onderwerpen van gesprek")));
    assert!(index.contains(&format!("{submitted} scholen dienden in")), "{index}");
    assert!(index.contains(&format!("{topics} onderwerpen van gesprek")));
    // The sentence is about verdicts that there are in both years.
    let all = now("veranderingen");
    let (changes, one_sided): (Vec<_>, Vec<_>) =
        all.iter().partition(|row| !row["standaard"].is_empty() && !row["standaard_voor"].is_empty());
    let caused = |cause: &str| changes.iter().filter(|row| row["oorzaak"] == cause).count();
    // A line of paper may break within a word.
    let joined = |text: &str| text.replace([' ', '-', '\u{ad}'], "");
    // Whether it got better goes by verdicts that are known in both years; silence is counted apart.
    let is_open = |verdict: &str| ["niet_te_beoordelen", "niet_ingediend"].contains(&verdict);
    let between = |before: &str, after: &str| {
        changes.iter().filter(|row| row["uitslag_voor"] == before && row["uitslag"] == after).count()
    };
    let unknown = changes.iter().filter(|row| is_open(&row["uitslag_voor"]) || is_open(&row["uitslag"])).count();
    let (better, worse) = (between("voldoet_niet", "voldoet"), between("voldoet", "voldoet_niet"));
    let answer = format!(
        "{}, van wat in beide jaren bekend is: {better} uitslagen gingen van voldoet niet naar voldoet, en {worse} andersom. Van {unknown} andere weten wij het niet",
        if better > worse { "Ja" } else { "Nee" }
    );
    for page in [&board, &pdf("bestuur/opr.pdf"), &pdf("bestuur/alv.pdf")] {
        assert!(joined(page).contains(&joined(&answer)), "{answer}");
    }
    let stated = |page: &str, text: String| assert!(joined(page).contains(&joined(&text)), "{text}");
    let came = one_sided.iter().filter(|row| row["standaard_voor"].is_empty()).count();
    for page in [&board, &index] {
        stated(page, format!("Daarnaast kwamen er {came} uitslagen bij, doordat"));
    }
    {
        let stated = |text: String| stated(&index, text);
        stated(format!("{} uitslagen zijn anders dan de vorige keer", changes.len()));
        // Each standard that was dropped is followed by one that replaces it: none of the sample went.
        assert_eq!((one_sided.len() - came, came > 1), (0, true));
        stated(format!("{} door andere antwoorden", caused("school")));
        stated(format!("{} door de norm", caused("norm")));
        stated(format!("{} doordat de norm andere vragen stelt", caused("vraag")));
    }
    let counts = ["scholen", "voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
    let coverage = now("dekking");
    for row in coverage.iter().filter(|row| row["niveau"] == "totaal") {
        let figures: Vec<_> = counts.iter().map(|column| row[*column].as_str()).collect();
        let figures = figures.join(" ");
        assert!(index.contains(&figures), "the overview lacks {} {figures}", row["standaard"]);
        // On paper how many there are and how many meet it stands with the state.
        let state = format!(
            "{} van {} {}",
            row["voldoet"],
            row["scholen"],
            counts[2..].iter().map(|column| row[*column].as_str()).collect::<Vec<_>>().join(" ")
        );
        assert!(board.contains(&state), "the board report lacks {} {state}", row["standaard"]);
    }
}

#[test]
fn what_verdicts_hang_on_is_the_same_everywhere_and_adds_up() {
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let coverage = now("dekking");
    let rows = now("gevoeligheid");
    let columns = [
        "uitslagen",
        "vast",
        "op_de_rand_voldoet",
        "op_de_rand_voldoet_niet",
        "niet_te_beoordelen",
        "waarvan_een_vraag",
        "niet_ingediend",
        "ontheffing",
    ];
    let mut total = [0; 8];
    for row in &rows {
        let counts = columns.map(|column| whole(row, column));
        let [all, firm, edge_met, edge_not_met, undecided, by_one, missing, waived] = counts;
        assert_eq!(all, firm + edge_met + edge_not_met + undecided + missing + waived, "{row:?}");
        assert!(by_one <= undecided);
        total.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        // On paper only what is not met is called one answer away from the norm.
        let known = firm + edge_met + edge_not_met;
        let figures = [all, known, edge_not_met, undecided, by_one, missing, waived].map(|n| n.to_string()).join(" ");
        assert!(index.contains(&figures), "the overview lacks {} {figures}", row["standaard"]);
        let same = |other: &&Row| {
            other["niveau"] == "totaal" && ["norm", "normversie", "standaard"].iter().all(|k| other[*k] == row[*k])
        };
        let covered = coverage.iter().find(same).expect("a row of coverage");
        assert_eq!([all, undecided, missing, waived].map(|n| n.to_string()).join(" "), {
            let columns = ["scholen", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
            columns.map(|column| covered[column].clone()).join(" ")
        });
    }
    let verdicts = now("uitslagen");
    let edge =
        |verdict: &str| verdicts.iter().filter(|row| row["op_de_rand"] == "ja" && row["uitslag"] == verdict).count();
    assert_eq!((total[2], total[3]), (edge("voldoet"), edge("voldoet_niet")));
    let sentence = format!(
        "Er zijn {} uitslagen: één per school en standaard. Bij {} daarvan is bekend of de standaard voldoet",
        thousands(total[0]),
        thousands(total[1] + total[2] + total[3])
    );
    assert!(board.contains(&sentence), "{sentence}");
    assert!(board.contains(&format!("{} uitslagen ‘voldoet niet’ zijn één antwoord van de norm af", total[3])));
}

#[test]
fn what_questions_brought_is_what_the_answers_say() {
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let rows = table("vragenlast");
    let answers = table("antwoorden");
    let mut now_asked: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for answer in answers.iter().filter(|row| row["schooljaar"] == YEAR) {
        *now_asked.entry((&answer["norm"], &answer["indicator"])).or_default() += 1;
    }
    for row in &rows {
        let [asked, level, free, open] =
            ["gevraagd", "met_niveau", "nvt", "onbeantwoord"].map(|column| whole(row, column));
        assert_eq!(asked, level + free + open, "{row:?}");
        let this_year = now_asked[&(row["norm"].as_str(), row["indicator"].as_str())];
        assert!(asked >= this_year && (row["jaren"] != "1" || asked == this_year), "{row:?}");
        assert_eq!(row["maakte_verschil"] == "nee", row["uitslagen_anders"] == "0");
        assert!(index.contains(&format!("{} {}", row["indicator"], row["tekst"])), "the overview lacks {row:?}");
    }
    let idle: Vec<_> = rows.iter().filter(|row| row["maakte_verschil"] == "nee").collect();
    for norm in rows.iter().map(|row| &row["norm"]).collect::<BTreeSet<_>>() {
        let of = |rows: &[&Row]| rows.iter().filter(|row| row["norm"] == *norm).count();
        let (all, never) = (of(&rows.iter().collect::<Vec<_>>()), of(&idle));
        let stated = match never {
            0 => "Elke vraag die is gesteld, maakte wel eens verschil.".to_owned(),
            1 => format!("Van de {all} vragen maakte er 1 nooit verschil."),
            _ => format!("Van de {all} vragen maakten er {never} nooit verschil."),
        };
        assert!(index.contains(&stated), "{norm}: {stated}");
    }
    let stated = match idle.len() {
        0 => "Elke vraag uit de normen van dit schooljaar maakte wel eens verschil".to_owned(),
        1 => format!("Van de {} vragen uit de normen van dit schooljaar maakte er 1 nooit verschil", rows.len()),
        never => {
            format!("Van de {} vragen uit de normen van dit schooljaar maakten er {never} nooit verschil", rows.len())
        }
    };
    assert!(board.contains(&stated), "{stated}");
}

#[test]
fn the_chart_of_the_overview_counts_what_the_tables_say() {
    let page = String::from_utf8(FILES["index.html"].clone()).expect("text");
    let data = page.split_once("id=\"data\">").and_then(|(_, rest)| rest.split_once("</script>")).expect("the data").0;
    let data: serde_json::Value = serde_json::from_str(data).expect("JSON");
    let list = |name: &str| data[name].as_array().expect("a list");
    let at = |value: &serde_json::Value| value.as_u64().expect("an index") as usize;
    let mut drawn = BTreeSet::new();
    for school in list("schools") {
        let norm = &list("norms")[at(&school["normAt"])];
        for (standard, verdict) in norm["standards"]
            .as_array()
            .expect("standards")
            .iter()
            .zip(school["verdicts"].as_array().expect("verdicts"))
        {
            let verdict = &list("verdicts")[at(verdict)]["key"];
            drawn.insert([&school["id"], &standard["id"], verdict].map(|text| text.as_str().expect("text").to_owned()));
        }
    }
    let told = now("uitslagen")
        .into_iter()
        .map(|row| ["vestigingsnummer", "standaard", "uitslag"].map(|column| row[column].clone()));
    assert_eq!(drawn, told.collect::<BTreeSet<_>>());
}
