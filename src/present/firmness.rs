//! How firm the verdicts are, as the board report and the overview show it: per norm a row for each standard, with a bar.
//!
//! In: the dossier. Out: rows of text, and parts of a bar in thousandths. Must not know: templates, how a bar is drawn.

use crate::judge::Verdict;
use crate::present::coverage::NormView;
use crate::present::small;
use crate::present::words::{number, percentage, title};
use crate::run::dossier::Dossier;
use crate::stats::sensitivity::{Firmness, SensitivityRow};
use crate::wording::Wording;

/// The words above the columns. The columns of silence have a word of their own.
#[derive(Debug)]
pub(crate) struct FirmHead {
    /// The standard.
    pub standard: String,
    /// Uitslagen, bekend, of which one answer away from the norm.
    pub first: Vec<String>,
    /// On silence, and its columns: niet te beoordelen, of which one question, niet ingediend.
    pub silence: (String, Vec<String>),
    /// Ontheffing.
    pub waived: String,
    /// The bar.
    pub picture: String,
    /// What the parts of a bar stand for, by their name.
    pub legend: Vec<(&'static str, String)>,
}

/// How firm the verdicts under one norm are.
#[derive(Debug)]
pub(crate) struct FirmTable {
    /// Title of the norm.
    pub title: String,
    /// Povo of the norm.
    pub sector: &'static str,
    /// Id and version of the norm.
    pub key: String,
    /// One for each standard.
    pub rows: Vec<FirmLine>,
    /// All of these standards together.
    pub total: FirmLine,
    /// Says how many standards are left out because too few schools have them, if any are.
    pub note: Option<String>,
}

/// A row as text.
#[derive(Debug)]
pub(crate) struct FirmLine {
    /// Id of the standard; empty for all together.
    pub id: String,
    /// Id and title of the standard.
    pub standard: String,
    /// Kernstandaard.
    pub critical: bool,
    /// Uitslagen, bekend, of which one answer away from the norm, the three on silence, ontheffing.
    pub figures: Vec<String>,
    /// The parts of the bar; what is left is ontheffing.
    pub bar: Vec<BarPart>,
}

/// A part of a bar.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BarPart {
    /// `bekend`, `antwoord` or `stilte`: the same in every language, for the template.
    pub part: &'static str,
    /// Where it begins, in thousandths.
    pub start: u32,
    /// How wide it is, in thousandths.
    pub width: u32,
}

/// A table for each norm.
pub(crate) fn firm_tables(dossier: &Dossier, views: &[NormView]) -> Vec<FirmTable> {
    // The summary counts them all: one that is left out would be the rest.
    let sizes: Vec<u32> = now(dossier).map(|row| row.counts.verdicts).collect();
    let hidden = small::smallest(&sizes, dossier.minimum_group);
    views.iter().map(|view| firm_table(dossier, view, &hidden)).collect()
}

/// The words above the columns.
pub(crate) fn firm_head(w: &Wording) -> FirmHead {
    FirmHead {
        standard: w.say("board-col-standard"),
        first: vec![w.say("sensitivity-col-verdicts"), w.say("sensitivity-known"), w.say("sensitivity-col-answer")],
        silence: (
            w.say("sensitivity-on-silence"),
            vec![w.verdict(Verdict::Undecided), w.say("sensitivity-col-one"), w.verdict(Verdict::NotSubmitted)],
        ),
        waived: w.verdict(Verdict::Waived),
        picture: w.say("sensitivity-col-picture"),
        legend: vec![
            ("bekend", w.say("sensitivity-known")),
            ("antwoord", w.say("sensitivity-on-answer")),
            ("stilte", w.say("sensitivity-on-silence")),
        ],
    }
}

/// The counts of the run's year, over all norms.
pub(crate) fn all(dossier: &Dossier) -> Firmness {
    sum(now(dossier))
}

fn now(dossier: &Dossier) -> impl Iterator<Item = &SensitivityRow> {
    dossier.sensitivity.iter().filter(|row| row.year == dossier.year)
}

fn sum<'a>(rows: impl Iterator<Item = &'a SensitivityRow>) -> Firmness {
    rows.fold(Firmness::default(), |sum, row| sum.with(row.counts))
}

fn firm_table(dossier: &Dossier, view: &NormView, hidden: &[usize]) -> FirmTable {
    let w = &dossier.wording;
    let all = now(dossier).enumerate().filter(|(_, row)| row.norm.is_same(view.norm));
    // On what the verdict of a single school hangs is not for other readers.
    let (left_out, reported): (Vec<_>, Vec<_>) = all.partition(|(at, _)| hidden.contains(at));
    let (hidden, shown): (Vec<_>, Vec<_>) =
        (left_out.into_iter().map(|(_, row)| row).collect(), reported.into_iter().map(|(_, row)| row).collect());
    let facts = [
        ("n", hidden.len().into()),
        ("count", number(w, hidden.len()).into()),
        ("minimum", dossier.minimum_group.into()),
    ];
    let total = w.say("sensitivity-all");
    FirmTable {
        title: view.norm.title.clone(),
        sector: view.norm.sector.as_str(),
        key: view.norm.name(),
        rows: shown
            .iter()
            .map(|row| {
                let standard = &row.norm.standards[row.standard];
                let (id, name) = (standard.id.clone(), title(standard));
                FirmLine { id, critical: standard.critical, ..line(w, name, row.counts) }
            })
            .collect(),
        total: line(w, total, sum(shown.iter().copied())),
        note: (!hidden.is_empty()).then(|| w.say_with("sensitivity-hidden", &facts)),
    }
}

fn line(w: &Wording, standard: String, counts: Firmness) -> FirmLine {
    let figures = [
        counts.verdicts,
        counts.known(),
        counts.edge_not_met,
        counts.undecided,
        counts.undecided_by_one,
        counts.not_submitted,
        counts.waived,
    ];
    let figures = figures.map(|n| number(w, n as usize)).into();
    FirmLine { id: String::new(), standard, critical: false, figures, bar: bar(counts) }
}

/// Each part ends where all before it and itself together come to: rounding never adds up.
fn bar(counts: Firmness) -> Vec<BarPart> {
    let known = counts.known() - counts.edge_not_met;
    let parts = [("bekend", known), ("antwoord", counts.edge_not_met), ("stilte", counts.on_silence())];
    let place = |n: u32| u32::try_from(u64::from(n) * 1000 / u64::from(counts.verdicts.max(1))).unwrap_or(1000);
    let mut before = 0;
    let mut bar = Vec::new();
    for (part, n) in parts {
        let start = place(before);
        before += n;
        bar.push(BarPart { part, start, width: place(before) - start });
    }
    bar
}

/// How many verdicts there are and for how many it is known whether the standard is met.
pub(crate) fn known(w: &Wording, counts: Firmness) -> String {
    let n = |n: u32| number(w, n as usize);
    w.say_with(
        "sensitivity-verdicts",
        &[
            ("n", counts.verdicts.into()),
            ("verdicts", n(counts.verdicts).into()),
            ("known", n(counts.known()).into()),
            ("share", share(w, counts.known(), counts).into()),
        ],
    )
}

/// How many are one answer away from the norm. That a standard that is met hangs on one answer is not reported: with a rule that takes all questions most
/// do. It stands in the table gevoeligheid.
pub(crate) fn on_answer(w: &Wording, counts: Firmness) -> String {
    let part = counts.edge_not_met;
    let facts =
        [("n", part.into()), ("count", number(w, part as usize).into()), ("share", share(w, part, counts).into())];
    w.say_with("sensitivity-answer", &facts)
}

/// How many hang on silence, and for how many of these one answer would do.
pub(crate) fn on_silence(w: &Wording, counts: Firmness) -> String {
    let (n, part, one) = (|n: u32| number(w, n as usize), counts.on_silence(), counts.undecided_by_one);
    let facts = [
        ("n", part.into()),
        ("count", n(part).into()),
        ("share", share(w, part, counts).into()),
        ("undecided", n(counts.undecided).into()),
        ("missing", n(counts.not_submitted).into()),
    ];
    let mut text = w.say_with("sensitivity-silence", &facts).trim_end().to_owned();
    if one > 0 {
        text.push(' ');
        text += &w.say_with("sensitivity-one-question", &[("n", one.into()), ("count", n(one).into())]);
    }
    text
}

fn share(w: &Wording, part: u32, counts: Firmness) -> String {
    percentage(w, part as usize, counts.verdicts as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::coverage::norms;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn every_row_and_the_total_add_up_to_their_verdicts() {
        let dossier = dossier(Language::Nl);
        let views = norms(&dossier);
        let tables = firm_tables(&dossier, &views);
        assert_eq!(tables.len(), 2);
        let figures = |line: &FirmLine| -> Vec<u32> {
            line.figures.iter().map(|f| f.replace('.', "").parse().expect("a number")).collect()
        };
        for (table, view) in tables.iter().zip(&views) {
            assert_eq!(table.rows.len(), view.rows.len());
            let mut total = vec![0; 7];
            for (line, row) in table.rows.iter().zip(&view.rows) {
                let f = figures(line);
                assert_eq!(f[0], f[1] + f[3] + f[5] + f[6], "{}", line.standard);
                assert!(f[2] <= row.not_met && f[4] <= f[3]);
                assert_eq!(f[1], row.met + row.not_met);
                assert_eq!([f[0], f[3], f[5], f[6]], [row.schools, row.undecided, row.not_submitted, row.waived]);
                total.iter_mut().zip(&f).for_each(|(sum, n)| *sum += n);
            }
            assert_eq!(figures(&table.total), total);
        }
    }

    #[test]
    fn standards_of_too_few_schools_are_left_out_and_counted() {
        let mut dossier = dossier(Language::Nl);
        dossier.minimum_group = 20;
        let tables = firm_tables(&dossier, &norms(&dossier));
        assert_eq!((tables[0].rows.len(), tables[0].note.is_none()), (16, true));
        assert_eq!((tables[1].rows.len(), tables[1].total.figures[0].as_str()), (0, "0"), "19 VO schools");
        assert!(tables[1].note.as_ref().is_some_and(|note| note.contains("16") && note.contains("20")));
    }

    #[test]
    fn a_bar_is_full_but_for_waivers() {
        let counts =
            Firmness { verdicts: 4, firm: 1, edge_met: 1, edge_not_met: 1, undecided: 1, ..Firmness::default() };
        let part = |part, start, width| BarPart { part, start, width };
        assert_eq!(bar(counts), [part("bekend", 0, 500), part("antwoord", 500, 250), part("stilte", 750, 250)]);
        let waived = Firmness { verdicts: 2, firm: 1, waived: 1, ..Firmness::default() };
        assert_eq!(bar(waived), [part("bekend", 0, 500), part("antwoord", 500, 0), part("stilte", 500, 0)]);
    }

    #[test]
    fn none_and_one_are_said_as_such() {
        let w = Wording::new(Language::Nl);
        assert_eq!(known(&w, Firmness::default()), "Er zijn nog geen uitslagen.");
        let one = Firmness { verdicts: 1, firm: 1, ..Firmness::default() };
        assert_eq!(known(&w, one), "Er is 1 uitslag: één per school en standaard.");
        assert_eq!(on_answer(&w, one), "Geen enkele uitslag is één antwoord van de norm af.");
        assert_eq!(on_silence(&w, one), "Geen enkele uitslag hangt af van ontbrekende antwoorden.");
        let open = Firmness { verdicts: 2, firm: 1, undecided: 1, undecided_by_one: 1, ..Firmness::default() };
        let stated = on_silence(&w, open);
        assert!(
            stated.starts_with("1 uitslag hangt af van ontbrekende antwoorden (50\u{a0}%). Niet te beoordelen: 1."),
            "{stated}"
        );
        assert!(
            stated.ends_with("Bij één niet te beoordelen uitslag geeft het antwoord op één open vraag al zekerheid.")
        );
    }
}
