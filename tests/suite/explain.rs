//! `sop explain` through the real binary: the page of a code, the list, and a code that does not exist.

use std::collections::BTreeSet;

use crate::common;
use sop::base::finding::Code;

fn explain(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = common::sop(&[&["explain"], arguments].concat());
    let (stdout, stderr) = common::text(&output);
    (output.status.code(), stdout, stderr)
}

#[test]
fn a_code_is_explained_in_words_that_fit_a_pipe() {
    let expected = "A111  School staat niet in het scholenbestand

Ernst: fout. Er is iets niet gebruikt: de uitgang van de run is 1, of 2 als er
niets kon worden gemaakt.
Rijen met antwoorden: worden terzijde gelegd en tellen niet mee.

Wat het betekent
  Een rij met antwoorden noemt een school die niet in het scholenbestand staat,
  met een nummer of een naam. De rij telt niet mee. De bevinding noemt scholen
  die erop lijken, maar gebruikt die nooit zelf.

Waarom het telt
  Het antwoord zou anders bij de verkeerde school kunnen komen. De school die
  het instuurde, geldt nu als niet ingediend of heeft een open vraag.

Voorbeeld
    scholen.csv:      99AB00;De Esdoorn;PO;bao
    antwoorden.csv:   99AB0O;A.1;3  <- een letter O in plaats van een nul

Wat u doet
  1. Klopt het nummer of de naam niet? Verbeter het in het bestand met
     antwoorden.
  2. Klopt het wel? Voeg de school toe aan scholen.csv.
  3. Schrijft de school haar naam anders? Draai sop check en geef in
     koppelingen.xlsx aan welke school het is.
  4. Staat de school er wel, maar met een R-bevinding? Los die eerst op: die rij
     is niet gebruikt.
";
    for code in ["A111", "a111"] {
        let (status, stdout, stderr) = explain(&[code]);
        assert_eq!((status, stderr.as_str()), (Some(0), ""));
        assert_eq!(stdout, expected);
    }
}

#[test]
fn a_code_is_explained_in_english() {
    let expected = "G101  Agreement without a number

Severity: info. Good to know; the run goes on.

What it means
  An agreement has no number. The program names it after the school, the
  standard and a code that belongs to what was agreed. The agreement counts as
  usual.

Why it matters
  So the agreement has the same name every time, also where the row stands
  elsewhere or other agreements come along. When you change what was agreed, its
  name changes. The same text in a later school year (datum) is another
  agreement, with the year behind its name. In the next gesprekken.xlsx it
  stands with this name as its number.

Example
    afspraak;vestigingsnummer;standaard;omschrijving
    ;99AB00;V1;Write a bullying protocol  <- named 99AB00-V1- and six more

What to do
  1. There is nothing to do.
  2. Do you want a number of your own? Fill it in at afspraak, such as AF-001.
";
    let (status, stdout, _) = explain(&["G101", "--lang", "en"]);
    assert_eq!((status, stdout.as_str()), (Some(0), expected));
}

#[test]
fn without_a_code_all_are_listed_once() {
    let (status, stdout, _) = explain(&[]);
    assert_eq!(status, Some(0));
    let codes: Vec<_> = stdout.lines().filter_map(|line| line.strip_prefix("  ")?.split("  ").next()).collect();
    let all: BTreeSet<_> = Code::ALL.iter().map(|code| code.id()).collect();
    assert_eq!((codes.len(), codes.iter().copied().collect::<BTreeSet<_>>()), (all.len(), all));
    assert!(codes.windows(2).all(|pair| pair[0][..1] != pair[1][..1] || pair[0] < pair[1]), "{codes:?}");
    assert!(
        stdout.starts_with("B  De map met bestanden (batch)\n  B001  fout          Waarde in batch.toml"),
        "{stdout}"
    );
    assert!(stdout.contains("\n  A111  fout          School staat niet in het scholenbestand\n"), "{stdout}");
}

#[test]
fn a_code_that_does_not_exist_names_those_that_look_like_it() {
    let (status, stdout, stderr) = explain(&["A1O1"]);
    assert_eq!((status, stdout.as_str()), (Some(2), ""));
    assert!(stderr.contains("‘A1O1’ bestaat niet") && stderr.contains("A101"), "{stderr}");
}
