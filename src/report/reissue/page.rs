//! `wijzigingen.html`: what is otherwise, for those who have to send reports again. No free text of schools stands in it.

mod told;
mod words;

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use askama::Template;

use super::model::{Became, Difference, Spot, Subject};
use super::papers::PaperNames;
use crate::base::finding::Code;
use crate::judge::Assessment;
use crate::report::{Artifact, house};
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// Of more schools in one issue the rest is left to the table.
const MOST_SCHOOLS: usize = 200;
/// Of more answers of one school, or findings, the rest is left to the table.
const MOST_LINES: usize = 25;

/// What the page is about.
pub(crate) struct Issued<'a> {
    /// The number of the set.
    pub number: u32,
    /// For each earlier issue, the last one first: what is otherwise now.
    pub again: Vec<Since>,
    /// The differences, the last issue last.
    pub rows: &'a [Difference],
}

/// What is otherwise now than in an earlier issue.
pub(crate) struct Since {
    /// Its number.
    pub number: u32,
    /// What became of the reports of schools, by site id.
    pub schools: BTreeMap<String, Became>,
    /// What became of the other papers, by path.
    pub papers: BTreeMap<String, Became>,
}

#[derive(Template)]
#[template(path = "reissue.html", config = "src/report/askama.toml")]
struct Page {
    tag: &'static str,
    title: String,
    about: String,
    lead: Vec<String>,
    again_heading: String,
    again_lead: String,
    again_head: [String; 2],
    again: Vec<Again>,
    answer_head: [String; 4],
    figure_head: [String; 3],
    finding_head: [String; 4],
    issues: Vec<Issue>,
}

/// What to send again by who sent one issue.
struct Again {
    since: String,
    /// Sentences with the schools.
    schools: Vec<String>,
}

struct Issue {
    heading: String,
    open: bool,
    causes_heading: String,
    causes: Vec<String>,
    papers_heading: String,
    papers: Vec<String>,
    schools: Vec<School>,
    /// The schools whose reports are otherwise though no table is.
    untold: Option<String>,
    more: Option<String>,
    findings_heading: String,
    findings: Vec<[String; 4]>,
    more_findings: Option<String>,
    skipped_heading: String,
    skipped: Vec<String>,
}

struct School {
    name: String,
    tag: Option<String>,
    answers: Vec<[String; 4]>,
    figures: Vec<[String; 3]>,
    lines: Vec<String>,
}

/// The page.
///
/// # Errors
/// The template can't be filled.
pub(crate) fn page(dossier: &Dossier, issued: &Issued) -> Result<Artifact> {
    let teller = Teller::new(dossier);
    Ok(Artifact::new("wijzigingen.html", house::page(teller.page(issued).render()?, &dossier.style)))
}

/// Puts differences into words.
struct Teller<'a> {
    dossier: &'a Dossier,
    w: &'a Wording,
    /// By year and site id.
    schools: HashMap<(String, &'a str), &'a Assessment>,
    papers: PaperNames,
}

impl<'a> Teller<'a> {
    fn new(dossier: &'a Dossier) -> Teller<'a> {
        let mut schools = HashMap::new();
        for year in &dossier.years {
            let name = year.year.to_string();
            schools.extend(year.assessments.iter().map(|a| ((name.clone(), a.evaluation.school.id.as_str()), a)));
        }
        Teller { dossier, w: &dossier.wording, schools, papers: PaperNames::of(dossier) }
    }

    fn page(&self, issued: &Issued) -> Page {
        let w = self.w;
        let year = self.dossier.year.to_string();
        let heads = |ids: [&str; 4]| ids.map(|id| w.say(id));
        let numbers = issued.rows.iter().map(|row| row.issue).collect::<std::collections::BTreeSet<_>>();
        let facts = [("number", issued.number.into())];
        Page {
            tag: w.language().tag(),
            title: w.say("reissue-title"),
            about: w.say_with(
                "reissue-about",
                &[
                    ("partnership", (&self.dossier.partnership).into()),
                    ("year", year.into()),
                    ("number", issued.number.into()),
                ],
            ),
            lead: vec![w.say_with("reissue-lead", &facts), w.say("reissue-lead-private")],
            again_heading: w.say("reissue-again"),
            again_lead: w.say("reissue-again-lead"),
            again_head: [w.say("reissue-again-since"), w.say("reissue-again-schools")],
            again: issued.again.iter().map(|since| self.again(since)).collect(),
            answer_head: heads(["reissue-question", "reissue-old", "reissue-new", "reissue-place"]),
            figure_head: [w.say("reissue-standard"), w.say("reissue-verdict"), w.say("reissue-figures")],
            finding_head: heads([
                "reissue-finding-became",
                "reissue-finding-code",
                "reissue-finding-value",
                "reissue-place",
            ]),
            issues: numbers.iter().rev().map(|number| self.issue(*number, issued)).collect(),
        }
    }

    fn again(&self, since: &Since) -> Again {
        let w = self.w;
        let of = |became: Became| {
            let own = since.schools.iter().filter(|(_, found)| **found == became);
            own.map(|(school, _)| self.name(school)).collect::<Vec<_>>()
        };
        let told = [
            (Became::Other, "reissue-again-other"),
            (Became::New, "reissue-again-new"),
            (Became::Gone, "reissue-again-gone"),
        ];
        let mut sentences: Vec<String> = told
            .into_iter()
            .map(|(became, id)| (of(became), id))
            .filter(|(schools, _)| !schools.is_empty())
            .map(|(schools, id)| {
                w.say_with(id, &[("count", schools.len().into()), ("schools", schools.join("; ").into())])
            })
            .collect();
        sentences.extend(self.papers.told(&since.papers, w));
        if sentences.is_empty() {
            sentences.push(w.say("reissue-again-none"));
        }
        Again { since: w.say_with("reissue-number", &[("number", since.number.into())]), schools: sentences }
    }

    fn issue(&self, number: u32, issued: &Issued) -> Issue {
        let w = self.w;
        let rows: Vec<&Difference> = issued.rows.iter().filter(|row| row.issue == number).collect();
        let mut by_school: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
        for row in rows.iter().filter(|row| !row.school.is_empty()) {
            by_school.entry(&row.school).or_default().push(row);
        }
        let (untold, told): (Vec<_>, Vec<_>) = by_school.iter().partition(|(_, rows)| is_untold(rows));
        let more = told.len().saturating_sub(MOST_SCHOOLS);
        let of =
            |subjects: &[Subject]| rows.iter().copied().filter(|r| subjects.contains(&r.subject)).collect::<Vec<_>>();
        let findings = of(&[Subject::FindingNew, Subject::FindingGone]);
        let more_findings = findings.len().saturating_sub(MOST_LINES);
        Issue {
            heading: w.say_with(
                "reissue-issue",
                &[
                    ("number", number.into()),
                    ("before", number.saturating_sub(1).into()),
                    ("schools", by_school.len().into()),
                ],
            ),
            open: number == issued.number,
            causes_heading: w.say("reissue-causes"),
            causes: self.causes(&of(&[Subject::Input, Subject::Run])),
            papers_heading: w.say("reissue-papers"),
            papers: self.papers.told(&papers(&of(&[Subject::Paper])), w),
            schools: told.into_iter().take(MOST_SCHOOLS).map(|(id, rows)| self.school(id, rows)).collect(),
            untold: self.untold(&untold.into_iter().map(|(id, _)| *id).collect::<Vec<_>>()),
            more: (more > 0).then(|| self.more("reissue-more-schools", more)),
            findings_heading: w.say("reissue-findings"),
            findings: findings.into_iter().take(MOST_LINES).map(|row| self.finding(row)).collect(),
            more_findings: (more_findings > 0).then(|| self.more("reissue-more-findings", more_findings)),
            skipped_heading: w.say("reissue-skipped"),
            skipped: of(&[Subject::Skipped]).into_iter().map(|row| skipped(row, w)).collect(),
        }
    }

    /// Of which schools only the report is otherwise.
    fn untold(&self, schools: &[&str]) -> Option<String> {
        let mut names: Vec<String> = schools.iter().take(MOST_SCHOOLS).map(|school| self.name(school)).collect();
        names.extend((schools.len() > MOST_SCHOOLS).then(|| "\u{2026}".to_owned()));
        let facts = [("count", schools.len().into()), ("schools", names.join("; ").into())];
        (!names.is_empty()).then(|| self.w.say_with("reissue-nothing-told", &facts))
    }

    fn more(&self, id: &str, count: usize) -> String {
        self.w.say_with(id, &[("count", count.into())])
    }

    /// The number and name of a school.
    fn name(&self, id: &str) -> String {
        let now = self.schools.get(&(self.dossier.year.to_string(), id));
        let name = now.map(|a| a.evaluation.school.name.as_str());
        let any =
            || self.schools.iter().find(|((_, known), _)| *known == id).map(|(_, a)| a.evaluation.school.name.as_str());
        name.or_else(any).map_or_else(|| id.to_owned(), |name| format!("{id} {name}"))
    }

    fn school(&self, id: &str, rows: &[&Difference]) -> School {
        let w = self.w;
        let became = rows.iter().find(|row| row.subject == Subject::Report).map(|row| row.what.as_str());
        let tag = became.map(|became| match became {
            "nieuw" => w.say("reissue-tag-new"),
            "vervallen" => w.say("reissue-tag-gone"),
            _ => w.say("reissue-tag-again"),
        });
        let answers: Vec<_> = rows.iter().filter(|row| row.subject == Subject::Answer).collect();
        let more = answers.len().saturating_sub(MOST_LINES);
        let mut lines = self.lines(rows);
        if more > 0 {
            lines.insert(0, self.more("reissue-more-answers", more));
        }
        School {
            name: self.name(id),
            tag,
            answers: answers.into_iter().take(MOST_LINES).map(|row| self.answer(row)).collect(),
            figures: self.figures(rows),
            lines,
        }
    }

    fn answer(&self, row: &Difference) -> [String; 4] {
        let said = |text: &str| if text.is_empty() { self.w.say("reissue-blank") } else { text.to_owned() };
        [self.question(row), said(&row.old), said(&row.new), self.places(row)]
    }

    /// A question with its text, in the norm of the school in that year; the year where that is not the one of the set.
    fn question(&self, row: &Difference) -> String {
        let assessment = self.schools.get(&(row.year.clone(), row.school.as_str()));
        let text = assessment.and_then(|a| {
            let known = a.evaluation.norm.indicators.iter().find(|indicator| indicator.id == row.indicator)?;
            Some(known.text.as_str())
        });
        self.dated(row, &text.map_or_else(|| row.indicator.clone(), |text| format!("{} {text}", row.indicator)))
    }

    fn dated(&self, row: &Difference, text: &str) -> String {
        match row.year == self.dossier.year.to_string() || row.year.is_empty() {
            true => text.to_owned(),
            false => format!("{text} ({})", row.year),
        }
    }

    /// Where it stands, and where it stood if that was elsewhere.
    fn places(&self, row: &Difference) -> String {
        let (old, new) = (place(&row.old_spot), place(&row.spot));
        match (old.is_empty(), new.is_empty()) {
            _ if old == new => new,
            (true, _) => new,
            (false, true) => self.w.say_with("reissue-place-was", &[("place", old.into())]),
            (false, false) => self.w.say_with("reissue-place-both", &[("old", old.into()), ("new", new.into())]),
        }
    }

    /// What each standard, or the school as a whole, came to: its verdict and the other figures that differ.
    fn figures(&self, rows: &[&Difference]) -> Vec<[String; 3]> {
        let mut groups: BTreeMap<(bool, &str, &str), Vec<&Difference>> = BTreeMap::new();
        for row in rows.iter().filter(|row| matches!(row.subject, Subject::Verdict | Subject::SchoolVerdict)) {
            let is_standard = row.subject == Subject::Verdict;
            groups.entry((is_standard, &row.year, &row.standard)).or_default().push(row);
        }
        groups.into_iter().filter_map(|((is_standard, ..), rows)| self.group(is_standard, &rows)).collect()
    }

    fn group(&self, is_standard: bool, rows: &[&Difference]) -> Option<[String; 3]> {
        let first = rows.first()?;
        let about = if is_standard { self.standard(first) } else { self.w.say("reissue-whole-school") };
        let (verdict, figures): (Vec<&Difference>, Vec<&Difference>) =
            rows.iter().partition(|row| row.what == "uitslag");
        let verdict = verdict.first().map_or_else(|| self.w.say("reissue-same-verdict"), |row| self.became(row));
        let figures = figures.iter().map(|row| format!("{} {}", words::column(&row.what, self.w), self.became(row)));
        Some([self.dated(first, &about), verdict, figures.collect::<Vec<_>>().join("; ")])
    }

    /// A value and what it became.
    fn became(&self, row: &Difference) -> String {
        let shown = |text: &str| words::value(&row.what, text, self.w);
        format!("{} \u{2192} {}", shown(&row.old), shown(&row.new))
    }

    fn standard(&self, row: &Difference) -> String {
        let assessment = self.schools.get(&(row.year.clone(), row.school.as_str()));
        let title = assessment.and_then(|a| {
            let known = a.evaluation.norm.standards.iter().find(|standard| standard.id == row.standard)?;
            Some(known.title.as_str())
        });
        title.map_or_else(|| row.standard.clone(), |title| format!("{} {title}", row.standard))
    }

    fn finding(&self, row: &Difference) -> [String; 4] {
        let (id, value, spot) = match row.subject {
            Subject::FindingGone => ("reissue-finding-gone", &row.old, &row.old_spot),
            _ => ("reissue-finding-new", &row.new, &row.spot),
        };
        let code = Code::ALL.iter().find(|code| code.id() == row.what);
        let code = code.map_or_else(|| row.what.clone(), |code| format!("{code} {}", self.w.title(*code)));
        [self.w.say(id), code, value.clone(), place(spot)]
    }
}

/// What became of papers, by path.
fn papers(rows: &[&Difference]) -> BTreeMap<String, Became> {
    rows.iter().filter_map(|row| Some((row.spot.file.clone(), Became::of(&row.what)?))).collect()
}

/// Whether nothing is told of a school but that its report is otherwise.
fn is_untold(rows: &[&Difference]) -> bool {
    rows.iter().all(|row| row.subject == Subject::Report && row.what == Became::Other.as_str())
}

/// File and sheet.
fn place_of(spot: &Spot) -> String {
    if spot.sheet.is_empty() { spot.file.clone() } else { format!("{} [{}]", spot.file, spot.sheet) }
}

/// File, sheet and cell.
fn place(spot: &Spot) -> String {
    [place_of(spot), spot.cell.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What could not be compared, and why.
pub(crate) fn skipped(row: &Difference, w: &Wording) -> String {
    let facts = [("file", (&row.spot.file).into()), ("count", row.count.unwrap_or(0).into())];
    let id = match row.what.as_str() {
        "ontbreekt" => "reissue-skipped-missing",
        "veranderd" => "reissue-skipped-changed",
        "niet_leesbaar" => "reissue-skipped-open",
        "verslag_niet_leesbaar" => "reissue-skipped-report-open",
        "te_groot" => "reissue-skipped-large",
        "te_veel" => "reissue-skipped-many",
        "andere_run" => "reissue-skipped-run",
        "verslag_veranderd" => "reissue-skipped-report",
        _ => "reissue-skipped-columns",
    };
    w.say_with(id, &facts)
}
