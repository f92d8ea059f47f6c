//! Aims and what the board is told: the same in tables, report, pages for councils, slides and overview.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use crate::{FILES, YEAR, html, now, pdf, table, thousands, whole};

/// Text without blanks, hyphens and signs that only paper has.
fn joined(text: &str) -> String {
    text.replace(|c: char| c.is_whitespace() || "-\u{ad}".contains(c), "")
}

/// All that the slides and their notes say.
fn slides() -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(FILES["bestuur/presentatie.pptx"].clone())).expect("a zip");
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let is_text = name.contains("lides/") && name.ends_with(".xml");
        if is_text {
            part.read_to_string(&mut all).expect("text");
        }
    }
    let plain = regex::Regex::new("<[^>]*>").expect("a pattern").replace_all(&all, " ").into_owned();
    plain.replace("&amp;", "&").replace("&apos;", "'").replace("&quot;", "\"")
}

#[test]
fn every_action_and_who_is_responsible_is_on_paper_on_slides_and_in_the_overview() {
    let (board, index) = (joined(&pdf("bestuur/dekkingsrapport.pdf")), joined(&html("index.html")));
    let slides = joined(&slides());
    let said = |text: &str| {
        for (page, name) in [(&index, "overview"), (&board, "report"), (&slides, "slides")] {
            assert!(page.contains(&joined(text)), "{name}: {text}");
        }
    };
    for row in table("doelen_acties") {
        ["actie", "wie", "wanneer", "waaraan_te_zien"]
            .iter()
            .filter_map(|column| row.get(*column))
            .for_each(|text| said(text));
    }
    for row in now("doelen") {
        ["programmalijn", "verantwoordelijk", "waaraan_te_zien"]
            .iter()
            .filter_map(|column| row.get(*column))
            .for_each(|text| said(text));
    }
}

#[test]
fn every_aim_is_the_same_everywhere_and_adds_up() {
    let (board, index) = (joined(&pdf("bestuur/dekkingsrapport.pdf")), joined(&html("index.html")));
    let slides = joined(&slides());
    let rows = now("doelen");
    assert!(rows.len() >= 8, "the sample has a plan");
    for row in &rows {
        let title = joined(&format!("{} {}", row["doel"], row["titel"]));
        assert!(index.contains(&title) && board.contains(&title), "{title}");
        if row["norm"].is_empty() {
            assert_eq!(row["staat"], "niet_geteld");
            continue;
        }
        let verdicts = ["voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
        assert_eq!(verdicts.iter().map(|column| whole(row, column)).sum::<usize>(), whole(row, "scholen"));
        let (met, all) = match row["telt"].as_str() {
            "scholen" => (whole(row, "voldoet"), whole(row, "scholen")),
            _ => (whole(row, "leerlingen_voldoet"), whole(row, "leerlingen")),
        };
        let counts = joined(&format!("{} van {} {}", thousands(met), thousands(all), row["telt"]));
        for (page, name) in [(&index, "overview"), (&board, "report"), (&slides, "slides")] {
            assert!(page.contains(&counts), "{name}: {counts}");
        }
        let needed = joined(&format!("{} van {}", thousands(whole(row, "nodig")), thousands(all)));
        assert!(index.contains(&needed) && board.contains(&needed), "{needed}");
        match row["staat"].as_str() {
            "op" => assert_eq!(met, whole(row, "nodig")),
            "voor" | "gehaald" => assert!(met >= whole(row, "nodig")),
            "achter" | "niet_gehaald" | "niet_te_beoordelen" => assert!(met < whole(row, "nodig"), "{row:?}"),
            _ => {}
        }
        // An aim about one standard counts what coverage counts.
        if !row["standaard"].is_empty() && !row["norm"].contains(' ') {
            let own = now("dekking").into_iter().find(|one| {
                one["niveau"] == "totaal" && one["norm"] == row["norm"] && one["standaard"] == row["standaard"]
            });
            let own = own.expect("a row of coverage");
            assert_eq!((&own["scholen"], &own["voldoet"]), (&row["scholen"], &row["voldoet"]), "{row:?}");
        }
    }
    for action in table("doelen_acties") {
        assert!(index.contains(&joined(&action["actie"])), "{}", action["actie"]);
    }
}

#[test]
fn slides_and_pages_for_councils_answer_as_the_report_does() {
    let (board, slides) = (pdf("bestuur/dekkingsrapport.pdf"), joined(&slides()));
    let submitted = now("schooluitslagen").iter().filter(|row| row["uitslag"] != "niet_ingediend").count();
    let response = joined(&format!("{submitted} scholen leverden een zelfevaluatie in"));
    let changes = now("veranderingen");
    let both = changes.iter().filter(|row| !row["standaard"].is_empty() && !row["standaard_voor"].is_empty());
    let all = both.clone().count();
    let of_norm = both.filter(|row| ["norm", "school_en_norm", "vraag"].contains(&row["oorzaak"].as_str())).count();
    let part = joined(&format!("De norm heeft deel aan {of_norm} van de {all} veranderde uitslagen"));
    for page in [&joined(&board), &slides] {
        assert!(page.contains(&response) && page.contains(&part), "{response} {part}");
    }
    let mut shares: Vec<_> =
        now("dekking").into_iter().filter(|row| row["niveau"] == "totaal" && row["dekking"] != "volledig").collect();
    shares.sort_by_key(|row| {
        (whole(row, "voldoet") * 100_000 / whole(row, "scholen"), std::cmp::Reverse(whole(row, "scholen")))
    });
    for row in &shares[..3] {
        let verb = if row["voldoet"] == "1" { "voldoet" } else { "voldoen" };
        let hole = joined(&format!("{} van {} scholen {verb}", row["voldoet"], row["scholen"]));
        for name in ["opr", "alv", "dekkingsrapport"] {
            assert!(joined(&pdf(&format!("bestuur/{name}.pdf"))).contains(&hole), "{name}: {hole}");
        }
        assert!(slides.contains(&hole), "{hole}");
    }
    for school in table("scholen") {
        assert!(!slides.contains(&school["vestigingsnummer"]), "{}", school["vestigingsnummer"]);
        assert!(!board.contains(&school["vestigingsnummer"]), "{}", school["vestigingsnummer"]);
    }
}

#[test]
fn each_board_counts_its_own_schools() {
    let mut boards: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for school in table("scholen").into_iter().filter(|row| row["schooljaar"] == YEAR && !row["norm"].is_empty()) {
        boards.entry(school["bevoegd_gezag"].clone()).or_default().push(school["vestigingsnummer"].clone());
    }
    let reports: Vec<&String> = FILES.keys().filter(|path| path.ends_with("/bestuursrapport.pdf")).collect();
    assert_eq!(reports.len(), boards.len());
    let texts: Vec<String> = reports.iter().map(|path| joined(&pdf(path))).collect();
    let verdicts = now("uitslagen");
    for (board, schools) in &boards {
        let own = || {
            verdicts
                .iter()
                .filter(|row| schools.contains(&row["vestigingsnummer"]) && row["uitslag"] != "niet_van_toepassing")
        };
        let met = own().filter(|row| row["uitslag"] == "voldoet").count();
        let text = texts.iter().find(|text| text.contains(&joined(board))).expect("a report");
        let sentence = joined(&format!("{} van {} uitslagen", thousands(met), thousands(own().count())));
        assert!(text.contains(&sentence), "{board}: {sentence}");
    }
}
