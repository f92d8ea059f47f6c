//! The lists of the page: topics of conversation, waivers, findings, files.
//!
//! In: the dossier. Out: rows of text.

use std::collections::BTreeMap;

use super::matrix::{SchoolTag, order, sentence, symbol};
use crate::base::finding::{Code, Finding, Severity};
use crate::judge::Judgement;
use crate::present::misfiled;
use crate::present::scope::Scope;
use crate::present::words::{number, title};
use crate::report::{Kind, book};
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;
use crate::trend::waiver_status::WaivedVerdict;
use crate::wording::Wording;

/// A topic of conversation.
pub(super) struct TopicRow {
    /// The school.
    pub school: SchoolTag,
    /// Id of the standard; empty for the school as a whole.
    pub standard: String,
    /// Id and title of the standard.
    pub title: String,
    /// Kernstandaard.
    pub critical: bool,
    /// Name of the symbol of its verdict.
    pub symbol: &'static str,
    /// The verdict as addresses and tables know it (uitslag).
    pub key: &'static str,
    /// The verdict.
    pub verdict: String,
    /// Verdict, score and threshold in a sentence.
    pub text: String,
    /// What became of it over the years.
    pub status: String,
    /// Since which year.
    pub since: String,
    /// How many agreements were made about it; empty for none.
    pub agreements: String,
}

/// The topics: PO by wijk and name, VO by name; of a school in order of conversation.
pub(super) fn topics(dossier: &Dossier) -> Vec<TopicRow> {
    let mut topics: Vec<_> = dossier.topics.iter().collect();
    // Stable: the order of conversation within a school stays.
    topics.sort_by(|a, b| order(&dossier.now()[a.assessment]).cmp(&order(&dossier.now()[b.assessment])));
    topics.into_iter().map(|topic| topic_row(dossier, topic)).collect()
}

fn topic_row(dossier: &Dossier, topic: &Topic) -> TopicRow {
    let w = &dossier.wording;
    let evaluation = &dossier.now()[topic.assessment].evaluation;
    let judgement = topic.judgement(dossier.now());
    let standard = topic.standard.map(|s| &evaluation.norm.standards[s]);
    let verdict = judgement.map_or_else(|| misfiled::verdict(w, evaluation), |_| w.verdict(topic.verdict));
    TopicRow {
        school: SchoolTag::new(&evaluation.school),
        standard: standard.map(|s| s.id.clone()).unwrap_or_default(),
        title: standard.map_or_else(|| w.say("board-whole-school"), title),
        critical: standard.is_some_and(|s| s.critical),
        symbol: symbol(topic.verdict),
        key: topic.verdict.as_str(),
        text: judgement.map_or_else(|| verdict.clone(), |j| sentence(w, &evaluation.norm, j)),
        verdict,
        status: judgement.and_then(|j| status(dossier, topic, j)).unwrap_or_default(),
        since: judgement.and_then(|j| j.since).map(|y| y.to_string()).unwrap_or_default(),
        agreements: match topic.agreements.len() {
            0 => String::new(),
            n => number(w, n),
        },
    }
}

/// What became of a gap over the years, and where the norm has changed what made the verdict change.
fn status(dossier: &Dossier, topic: &Topic, judgement: &Judgement) -> Option<String> {
    let status = dossier.wording.gap_status(judgement.status?);
    let why = Scope::new(dossier, topic.assessment).why(judgement.standard);
    Some(why.map_or_else(|| status.clone(), |why| format!("{status} ({why})")))
}

/// A verdict that a waiver sets aside.
pub(super) struct WaiverRow {
    /// The school.
    pub school: SchoolTag,
    /// Id of the standard.
    pub standard: String,
    /// Id and title of the standard.
    pub title: String,
    /// Kernstandaard.
    pub critical: bool,
    /// Reden.
    pub reason: String,
    /// Verleend_door.
    pub granted_by: String,
    /// Tot: the last school year.
    pub until: String,
    /// Name of the symbol of the verdict without the waiver.
    pub symbol: &'static str,
    /// That verdict.
    pub verdict: String,
    /// Says that this is the last year; empty else.
    pub reminder: String,
}

/// The verdicts that are set aside: PO by wijk and name, VO by name; of a school in the norm's order.
pub(super) fn waivers(dossier: &Dossier) -> Vec<WaiverRow> {
    let mut waived_verdicts = dossier.waived_verdicts();
    waived_verdicts.sort_by(|a, b| order(a.assessment).cmp(&order(b.assessment)));
    waived_verdicts.iter().map(|waived_verdict| waiver_row(&dossier.wording, waived_verdict)).collect()
}

fn waiver_row(w: &Wording, waived_verdict: &WaivedVerdict) -> WaiverRow {
    let (waiver, without) = (waived_verdict.waiver, waived_verdict.judgement.without_waiver);
    WaiverRow {
        school: SchoolTag::new(&waived_verdict.assessment.evaluation.school),
        standard: waived_verdict.standard().id.clone(),
        title: title(waived_verdict.standard()),
        critical: waived_verdict.standard().critical,
        reason: waiver.reason.clone(),
        granted_by: waiver.granted_by.clone(),
        until: waiver.until.to_string(),
        symbol: symbol(without),
        verdict: w.verdict(without),
        reminder: if waived_verdict.last_year { w.say("index-waivers-last") } else { String::new() },
    }
}

/// The findings of one code.
pub(super) struct FindingGroup {
    /// Severity as a word, the same in every language, for the style.
    pub class: &'static str,
    /// Severity.
    pub severity: String,
    /// The code.
    pub code: &'static str,
    /// How many there are.
    pub count: String,
    /// Place, message, remedy.
    pub rows: Vec<[String; 3]>,
    /// Says how many more there are.
    pub more: Option<String>,
}

/// The findings, the gravest first, then by code, each in order of place; of one code at most `most` are written out.
pub(super) fn findings(dossier: &Dossier, most: usize) -> Vec<FindingGroup> {
    let mut codes: BTreeMap<(Severity, Code), Vec<&Finding>> = BTreeMap::new();
    for finding in &dossier.findings {
        let (code, _) = finding.stands_for();
        codes.entry((code.severity(), code)).or_default().push(finding);
    }
    // What says how many more there are comes last.
    codes.values_mut().for_each(|own| own.sort_by_key(|finding| finding.is_closing()));
    codes.into_iter().map(|((severity, code), own)| group(&dossier.wording, severity, code, &own, most)).collect()
}

fn group(w: &Wording, severity: Severity, code: Code, own: &[&Finding], most: usize) -> FindingGroup {
    let count: usize = own.iter().map(|finding| finding.stands_for().1).sum();
    let more = count.saturating_sub(most.min(own.len()));
    let row = |f: &&Finding| [f.place.to_string(), w.finding(f), w.remedy(f)];
    FindingGroup {
        class: match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        },
        severity: w.severity(severity),
        code: code.id(),
        count: number(w, count),
        rows: own.iter().take(most).map(row).collect(),
        more: (more > 0).then(|| w.say_with("index-findings-more", &[("count", number(w, more).into())])),
    }
}

/// A file of the output.
pub(super) struct FileRow {
    /// Where it leads; `None` for files of which there are many.
    pub link: Option<&'static str>,
    /// Path as shown.
    pub path: &'static str,
    /// What it is for.
    pub purpose: String,
}

/// What the outputs of a run are for: those of these kinds, and those that are always made.
pub(super) fn files(dossier: &Dossier, kinds: &[Kind]) -> Vec<FileRow> {
    let w = &dossier.wording;
    let mut all: Vec<_> = kinds.iter().map(|kind| files_of(*kind, dossier)).collect();
    all.sort_by_key(|(place, _)| *place);
    let always = [
        linked("bevindingen.csv", w.say("index-file-findings")),
        linked("manifest.json", w.say("index-file-manifest")),
    ];
    all.into_iter().flat_map(|(_, rows)| rows).chain(always).collect()
}

/// The outputs of a kind, and its place in the list.
fn files_of(kind: Kind, dossier: &Dossier) -> (u8, Vec<FileRow>) {
    let w = &dossier.wording;
    let many = |path, purpose| FileRow { link: None, path, purpose };
    match kind {
        Kind::Index => (0, vec![]),
        Kind::Board => {
            let charts = many("bestuur/*.svg, *.png, *.vl.json", w.say("index-file-charts"));
            (1, vec![linked("bestuur/dekkingsrapport.pdf", w.say("index-file-board")), charts])
        }
        Kind::Council => {
            let purpose = || w.say("index-file-council");
            (1, vec![linked("bestuur/opr.pdf", purpose()), linked("bestuur/alv.pdf", purpose())])
        }
        Kind::Slides => (1, vec![linked("bestuur/presentatie.pptx", w.say("index-file-slides"))]),
        Kind::Boards => (4, vec![many("besturen/<bestuur>/bestuursrapport.pdf", w.say("index-file-own"))]),
        Kind::School => {
            (2, vec![many("scholen/<vestigingsnummer>/gespreksverslag.pdf, .html", w.say("index-file-school"))])
        }
        Kind::Sheet => (3, vec![many("scholen/<vestigingsnummer>/gespreksblad.pdf, .html", w.say("index-file-sheet"))]),
        Kind::Guide => (3, vec![many("scholen/<vestigingsnummer>/schoolgids.docx, .html", w.say("index-file-guide"))]),
        Kind::Book => {
            let (path, purpose) = match book::has_volumes(dossier) {
                true => {
                    ("wijken/<wijk>/wijkboek*.pdf, besturen/<bestuur>/bestuursboek*.pdf", "index-file-book-volumes")
                }
                false => ("wijken/<wijk>/wijkboek.pdf, besturen/<bestuur>/bestuursboek.pdf", "index-file-book"),
            };
            (4, vec![many(path, w.say(purpose))])
        }
        Kind::Crosswalk => (1, vec![linked("naast-elkaar.html", w.say("index-file-crosswalk"))]),
        Kind::Agenda => (5, vec![linked("gesprekken.xlsx", w.say("index-file-agenda"))]),
        Kind::Results => (6, vec![linked("resultaten.xlsx", w.say("index-file-results"))]),
        Kind::Data => (7, vec![linked("data/", w.say("index-file-data"))]),
        Kind::PowerBi => (8, vec![linked("powerbi/", w.say("index-file-powerbi"))]),
    }
}

fn linked(path: &'static str, purpose: String) -> FileRow {
    FileRow { link: Some(path), path, purpose }
}
