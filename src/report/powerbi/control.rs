//! What the measures come to by the figures of the reports: whoever loads the star can see that it says the same.
//!
//! In: the figures of the dossier that the reports show, never the tables. Out: a value for each measure, per school year and, where it has them, per standard.

use crate::base::exact::{Milli, Ratio};
use crate::judge::Assessment;
use crate::present::facts::Facts;
use crate::report::tables::star::ControlRow;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, CoverageState, Grouping};
use crate::stats::follow_up::MadeCount;
use crate::stats::sensitivity::SensitivityRow;
use crate::trend::agreed::AgreementState;
use crate::trend::history::YearResults;

/// Every value, in order of school year, and of standard behind those of the year.
pub(super) fn values(dossier: &Dossier) -> Vec<ControlRow> {
    let mut rows = Vec::new();
    for results in &dossier.years {
        let year = results.year.to_string();
        let whole = |row: &&CoverageRow| row.year == results.year && row.grouping == Grouping::Whole;
        let covered: Vec<&CoverageRow> = dossier.coverage.iter().filter(whole).collect();
        let firm: Vec<&SensitivityRow> = dossier.sensitivity.iter().filter(|row| row.year == results.year).collect();
        let mut add = |standard: Option<String>, values: Vec<(&'static str, Milli)>| {
            let row = |(measure, value)| ControlRow { measure, year: year.clone(), standard: standard.clone(), value };
            rows.extend(values.into_iter().map(row));
        };
        add(None, coverage(&covered));
        add(None, firmness(&firm));
        add(None, schools(&results.assessments));
        if results.year == dossier.year {
            add(None, now(dossier, results));
        }
        for row in &covered {
            let norm = &row.norm;
            let id = format!("{}/{}/{}", norm.id, norm.version, norm.standards[row.standard].id);
            add(Some(id), coverage(&[*row]));
        }
    }
    rows
}

fn whole(count: impl TryInto<i64>) -> Milli {
    Milli::whole(count.try_into().unwrap_or(i64::MAX / 1000))
}

fn share(part: u64, whole: u64) -> Option<Milli> {
    let [part, whole] = [part, whole].map(crate::base::number::to_i64);
    (whole > 0).then(|| Ratio::new(part, whole).milli())
}

fn coverage(rows: &[&CoverageRow]) -> Vec<(&'static str, Milli)> {
    let sum = |of: fn(&CoverageRow) -> u64| rows.iter().map(|row| of(row)).sum::<u64>();
    let (schools, met) = (sum(|r| r.schools.into()), sum(|r| r.met.into()));
    let (pupils, pupils_met) = (sum(|r| r.pupils), sum(|r| r.pupils_met));
    let mut values = vec![
        ("Uitslagen", whole(schools)),
        ("Voldoet", whole(met)),
        ("Voldoet niet", whole(sum(|r| r.not_met.into()))),
        ("Niet te beoordelen", whole(sum(|r| r.undecided.into()))),
        ("Niet ingediend", whole(sum(|r| r.not_submitted.into()))),
        ("Ontheffing", whole(sum(|r| r.waived.into()))),
        ("Standaarden", whole(rows.len())),
        ("Leerlingen in beeld", whole(pupils)),
        ("Leerlingen voldoet", whole(pupils_met)),
    ];
    for state in CoverageState::ALL {
        let name = match state {
            CoverageState::Full => "Standaarden volledig",
            CoverageState::Partial => "Standaarden deels",
            CoverageState::Fragile => "Standaarden kwetsbaar",
            CoverageState::White => "Standaarden wit",
        };
        values.push((name, whole(rows.iter().filter(|row| row.state() == state).count())));
    }
    values.extend(share(met, schools).map(|share| ("Aandeel voldoet", share)));
    values.extend(share(pupils_met, pupils).map(|share| ("Aandeel leerlingen voldoet", share)));
    values
}

fn firmness(rows: &[&SensitivityRow]) -> Vec<(&'static str, Milli)> {
    let sum = |of: fn(&SensitivityRow) -> u32| whole(rows.iter().map(|row| u64::from(of(row))).sum::<u64>());
    vec![
        ("Uitslagen bekend", sum(|row| row.counts.known())),
        ("Eén antwoord van de norm", sum(|row| row.counts.edge_not_met)),
        ("Eén open vraag beslist", sum(|row| row.counts.undecided_by_one)),
        ("Uitslagen vast", sum(|row| row.counts.firm)),
    ]
}

fn schools(assessments: &[Assessment]) -> Vec<(&'static str, Milli)> {
    let submitted = assessments.iter().filter(|a| !a.verdict.is_silent()).count();
    let mut values = vec![("Scholen", whole(assessments.len())), ("Scholen ingediend", whole(submitted))];
    let share = share(submitted as u64, assessments.len() as u64);
    values.extend(share.map(|share| ("Aandeel ingediend", share)));
    values
}

/// What the reports say of the run's year only.
fn now(dossier: &Dossier, results: &YearResults) -> Vec<(&'static str, Milli)> {
    let facts = Facts::of(dossier);
    let critical = dossier.topics.iter().filter(|topic| {
        let norm = &results.assessments[topic.assessment].evaluation.norm;
        topic.standard.is_some_and(|standard| norm.standards[standard].critical)
    });
    let made = dossier.follow_up.made.iter().fold(MadeCount::default(), MadeCount::with);
    let submitted = results.assessments.iter().filter(|a| a.evaluation.submission.is_some());
    let questions: usize = submitted.flat_map(|a| &a.judgements).map(|j| j.counts.questions).sum();
    vec![
        ("Eerste meting", whole(facts.moved.first)),
        ("Nieuw", whole(facts.moved.new)),
        ("Teruggekeerd", whole(facts.moved.returned)),
        ("Blijvend", whole(facts.moved.lasting)),
        ("Opgelost", whole(facts.moved.solved)),
        ("Onderwerpen", whole(facts.topics)),
        ("Onderwerpen kernstandaard", whole(critical.count())),
        ("Afspraken", whole(dossier.agreements.len())),
        ("Afspraken die gelden", whole(made.sum.agreements)),
        ("Afspraken nagekomen", whole(made.of(AgreementState::Kept))),
        ("Afspraken over termijn", whole(dossier.overdue().count())),
        ("Bedrag afspraken", made.sum.amount),
        ("Taakovernames", whole(made.sum.takeovers)),
        ("Bedrag taakovernames", made.sum.takeover_amount),
        ("Vragen", whole(questions)),
        ("Vragen beantwoord", whole(facts.indicators)),
        ("Vragen open", whole(questions.saturating_sub(facts.indicators))),
    ]
}
