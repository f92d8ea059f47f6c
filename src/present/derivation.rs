//! How a verdict comes about, in words: whole for the console, and in one line for the school's report.
//!
//! In: an [`Assessment`] and one of its standards. Out: lines of text. The points are exact: a shown figure never contradicts the verdict. Must
//! not know: other schools.

use std::sync::Arc;

use crate::agreement::Waiver;
use crate::base::exact::Milli;
use crate::intake::{State, Unanswered};
use crate::judge::derivation::{Derivation, Filled, Step};
use crate::judge::{Assessment, Judgement, ShortestPath, Target, Verdict};
use crate::norm::{Norm, Rule};
use crate::present::misfiled;
use crate::present::verdict_figure::{self, VerdictFigure};
use crate::present::words::rule;
use crate::trend::waiver_status;
use crate::wording::{Arg, Wording};

/// Points against what is needed, in one line: "In punten: 7 van 9; nodig: 7,2." `None` where the rule takes all questions, which needs no sum, or
/// nothing counts.
pub fn short(assessment: &Assessment, judgement: &Judgement, w: &Wording) -> Option<String> {
    let found = Derivation::of(&assessment.evaluation, judgement.standard);
    let rule = assessment.evaluation.norm.standards[judgement.standard].rule;
    let (lowest, highest) = found.bounds.filter(|_| !rule.takes_all())?;
    let facts = [
        ("open", if lowest.sum.points == highest.sum.points { "no" } else { "yes" }.into()),
        ("points", w.language().decimal(lowest.sum.points).into()),
        ("highest", w.language().decimal(highest.sum.points).into()),
        ("weight", w.language().decimal(lowest.sum.weight).into()),
        ("needed", w.language().millionths(rule.needed(lowest.sum.weight)).into()),
        ("threshold", w.language().threshold(rule).into()),
    ];
    Some(w.of_rule("derivation-short", rule, &facts))
}

/// The whole derivation of one verdict; the waivers may be those of all schools, in order of school, and the norms all that there are.
pub fn text(
    assessment: &Assessment,
    judgement: &Judgement,
    (waivers, norms): (&[Waiver], &[Arc<Norm>]),
    w: &Wording,
) -> String {
    let found = Derivation::of(&assessment.evaluation, judgement.standard);
    let explainer = Explainer { assessment, judgement, norm: &assessment.evaluation.norm, w };
    let mut lines = explainer.head();
    if !found.steps.is_empty() {
        lines.extend([String::new(), w.say("derivation-questions")]);
    }
    lines.extend(found.steps.iter().flat_map(|step| explainer.question(step)));
    lines.push(String::new());
    lines.extend(explainer.rule(&found));
    lines.push(String::new());
    lines.extend(explainer.verdict(&found, waivers, norms));
    lines.join("\n") + "\n"
}

/// All verdicts of a school, a line for each standard: its id, the verdict with its figure, what became of the gap, its title.
pub(crate) fn overview(assessment: &Assessment, w: &Wording) -> String {
    let norm = &assessment.evaluation.norm;
    let cells = |judgement: &Judgement| {
        let standard = &norm.standards[judgement.standard];
        let figure = VerdictFigure::of(judgement).map(|figure| figure.short(standard.rule, w)).unwrap_or_default();
        let verdict = verdict_figure::verdict(judgement, standard.rule, w);
        [standard.id.clone(), verdict, figure, became(judgement, w), standard.title.clone()]
    };
    let rows: Vec<[String; 5]> = assessment.judgements.iter().map(cells).collect();
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths: [usize; 5] = std::array::from_fn(width);
    let line = |row: &[String; 5]| {
        let cells: Vec<_> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        cells.join("  ").trim_end().to_owned()
    };
    let mut lines = about(assessment, w);
    lines.push(String::new());
    lines.extend(rows.iter().map(line));
    let first = assessment.judgements.first().map(|judgement| &norm.standards[judgement.standard].id);
    lines.extend(first.map(|id| format!("\n{}", w.say_with("derivation-overview-more", &[("id", id.into())]))));
    lines.join("\n") + "\n"
}

/// What became of a gap, and since when: "blijvend sinds 2023-2024". Nothing where there is none.
fn became(judgement: &Judgement, w: &Wording) -> String {
    let status = judgement.status.map(|status| w.gap_status(status)).unwrap_or_default();
    match judgement.since {
        Some(since) => {
            w.say_with("school-status-since", &[("status", status.into()), ("year", since.to_string().into())])
        }
        None => status,
    }
}

/// The school and the norm that it is laid beside.
fn about(assessment: &Assessment, w: &Wording) -> Vec<String> {
    let evaluation = &assessment.evaluation;
    let (school, norm) = (&evaluation.school, &evaluation.norm);
    let school = [
        ("id", school.id.as_str().into()),
        ("name", (&school.name).into()),
        ("kind", school.kind.as_str().into()),
        ("year", evaluation.year.to_string().into()),
    ];
    let norm =
        [("title", (&norm.title).into()), ("norm", norm.name().into()), ("status", w.norm_status(norm.status).into())];
    vec![w.say_with("derivation-school", &school), w.say_with("derivation-norm", &norm)]
}

/// The sentence about an answer that counts as none.
fn open(why: Unanswered) -> &'static str {
    match why {
        Unanswered::Blank => "derivation-answer-blank",
        Unanswered::DontKnow => "derivation-answer-unknown",
        Unanswered::NotAllowed => "derivation-answer-not-allowed",
        Unanswered::Unreadable | Unanswered::Conflicting => "derivation-answer-set-aside",
    }
}

struct Explainer<'a> {
    assessment: &'a Assessment,
    judgement: &'a Judgement,
    norm: &'a Norm,
    w: &'a Wording,
}

impl Explainer<'_> {
    fn decimal(&self, number: Milli) -> String {
        self.w.language().decimal(number)
    }

    fn rule_of(&self) -> Rule {
        self.norm.standards[self.judgement.standard].rule
    }

    fn ids(&self, indicators: impl IntoIterator<Item = usize>) -> String {
        let ids: Vec<_> = indicators.into_iter().map(|at| self.norm.indicators[at].id.as_str()).collect();
        ids.join(", ")
    }

    fn head(&self) -> Vec<String> {
        let w = self.w;
        let standard = &self.norm.standards[self.judgement.standard];
        let theme = self.norm.themes.get(standard.theme).map_or("", |theme| theme.title.as_str());
        let id = if standard.critical { "derivation-standard-critical" } else { "derivation-standard" };
        let facts = [("id", (&standard.id).into()), ("title", (&standard.title).into()), ("theme", theme.into())];
        let mut lines = about(self.assessment, w);
        lines.push(w.say_with(id, &facts));
        lines
    }

    fn question(&self, step: &Step) -> Vec<String> {
        let (w, indicator) = (self.w, &self.norm.indicators[step.standing.indicator]);
        let mut marks = vec![indicator.id.clone()];
        marks.extend(indicator.critical.then(|| w.say("derivation-question-critical")));
        marks.push(w.say_with("derivation-question-weight", &[("weight", self.decimal(indicator.weight).into())]));
        let mut lines = vec![format!("  {}", marks.join(" · ")), format!("    {}", indicator.text)];
        lines.push(format!("    {}", self.answer(step)));
        let answer = self.assessment.evaluation.answer(step.standing.indicator);
        if let Some(answer) = answer {
            let place = answer.place.to_string();
            lines.push(format!("    {}", w.say_with("derivation-place", &[("place", place.into())])));
        }
        lines.extend(self.points(step).map(|line| format!("    {line}")));
        lines
    }

    fn answer(&self, step: &Step) -> String {
        let w = self.w;
        let answer = self.assessment.evaluation.answer(step.standing.indicator);
        let text = answer.map_or("", |answer| answer.shown().trim());
        match step.standing.state {
            State::Unanswered(why) => w.say_with(open(why), &[("text", text.into())]),
            State::NotApplicable => w.say_with("derivation-answer-not-applicable", &[("text", text.into())]),
            State::Level(level) => {
                let scale = self.norm.scale_of(step.standing.indicator);
                let facts = [
                    ("text", w.answer(self.norm, step.standing.indicator, text).into()),
                    ("level", Arg::from(level.to_string())),
                    ("label", scale.label(level).into()),
                    ("sufficient", scale.sufficient.to_string().into()),
                    ("outcome", w.yes_no(step.standing.sufficient == Some(true)).into()),
                ];
                w.say_with("derivation-answer", &facts)
            }
        }
    }

    fn points(&self, step: &Step) -> Option<String> {
        let (points, highest, weight) = step.points?;
        let facts = [
            ("open", if points == highest { "no" } else { "yes" }.into()),
            ("points", self.decimal(points).into()),
            ("highest", self.decimal(highest).into()),
            ("weight", self.decimal(weight).into()),
        ];
        Some(self.w.of_rule("derivation-step", self.rule_of(), &facts))
    }

    /// The rule with the numbers filled in.
    fn rule(&self, found: &Derivation) -> Vec<String> {
        let w = self.w;
        let mut lines = vec![self.asked(found)];
        let Some((lowest, highest)) = &found.bounds else {
            let kind = self.assessment.evaluation.school.kind.as_str();
            lines.push(match found.steps.is_empty() {
                true => w.say_with("derivation-other-kind", &[("kind", kind.into())]),
                false => w.say("derivation-nothing"),
            });
            return lines;
        };
        if lowest == highest {
            lines.extend(self.filled("derivation-complete", lowest));
            return lines;
        }
        lines.push(match self.rule_of().score(found.answered) {
            None => w.say("derivation-score-none"),
            Some(score) => {
                let facts = [
                    ("points", self.decimal(found.answered.points).into()),
                    ("weight", self.decimal(found.answered.weight).into()),
                    ("score", w.language().score(score, self.rule_of()).into()),
                ];
                w.say_with("derivation-score", &facts)
            }
        });
        lines.extend(self.filled("derivation-lowest", lowest));
        lines.extend(self.filled("derivation-highest", highest));
        lines
    }

    /// The rule in words, with the critical questions that it does not speak of itself.
    fn asked(&self, found: &Derivation) -> String {
        let of = |step: &Step| &self.norm.indicators[step.standing.indicator];
        let rule_of = self.rule_of();
        let weighted =
            rule_of.weighs() && found.steps.windows(2).any(|pair| of(&pair[0]).weight != of(&pair[1]).weight);
        let critical = found.steps.iter().filter(|step| of(step).critical && !rule_of.takes_all());
        let critical: Vec<usize> = critical.map(|step| step.standing.indicator).collect();
        let facts = [
            ("rule", rule(rule_of, self.w).into()),
            ("weighted", if weighted { "yes" } else { "no" }.into()),
            ("count", critical.len().into()),
            ("critical", self.ids(critical).into()),
        ];
        self.w.say_with("derivation-rule", &facts)
    }

    fn filled(&self, id: &str, filled: &Filled) -> Vec<String> {
        let (w, rule) = (self.w, self.rule_of());
        let score = filled.score.map(|score| w.language().score(score, rule)).unwrap_or_default();
        let facts = [
            ("points", self.decimal(filled.sum.points).into()),
            ("weight", self.decimal(filled.sum.weight).into()),
            ("score", score.into()),
            ("needed", w.language().millionths(rule.needed(filled.sum.weight)).into()),
            ("outcome", w.say(if filled.holds { "derivation-holds" } else { "derivation-fails" }).into()),
        ];
        let mut lines = vec![w.say_with(id, &facts)];
        if !filled.critical.is_empty() {
            let questions = self.ids(filled.critical.iter().copied());
            lines.push(format!("  {}", w.say_with("derivation-critical", &[("questions", questions.into())])));
        }
        lines
    }

    fn verdict(&self, found: &Derivation, waivers: &[Waiver], norms: &[Arc<Norm>]) -> Vec<String> {
        let (w, judgement) = (self.w, self.judgement);
        let mut lines = Vec::new();
        if judgement.without_waiver.is_silent() {
            lines.push(match &self.assessment.evaluation.misfiled {
                Some(form) => w.say_with("derivation-misfiled", &[("year", misfiled::year(w, form).into())]),
                None if !self.assessment.evaluation.blank.is_empty() => w.say("derivation-blank"),
                None => w.say("derivation-silent"),
            });
        }
        lines.push(w.say_with("derivation-verdict", &[("verdict", w.verdict(judgement.verdict).into())]));
        if judgement.verdict == Verdict::Waived {
            lines.extend(self.waived(waivers, norms));
        }
        lines.extend(self.waiver_ended(waivers));
        if let Some(status) = judgement.status {
            lines.push(w.say_with("derivation-status", &[("status", w.gap_status(status).into())]));
        }
        lines.extend(self.change(found));
        lines
    }

    /// The waiver: up to when, why, by whom, and what the verdict would be without it.
    fn waived(&self, waivers: &[Waiver], norms: &[Arc<Norm>]) -> Vec<String> {
        let w = self.w;
        let waived_verdicts = waiver_status::of(self.assessment, waivers, norms);
        let Some(waived_verdict) =
            waived_verdicts.iter().find(|waived_verdict| waived_verdict.judgement.standard == self.judgement.standard)
        else {
            return vec![];
        };
        let waiver = waived_verdict.waiver;
        let stated = |id: &str, name: &'static str, text: &str| w.say_with(id, &[(name, text.into())]);
        let verdict = w.verdict(self.judgement.without_waiver);
        let mut lines = vec![
            w.say_with("derivation-waived", &[("until", waiver.until.to_string().into()), ("verdict", verdict.into())]),
            stated("derivation-waived-reason", "reason", &waiver.reason),
            stated("derivation-waived-by", "by", &waiver.granted_by),
            stated("derivation-waived-place", "place", &waiver.place.to_string()),
        ];
        lines.extend(waived_verdict.last_year.then(|| w.say("derivation-waived-last")));
        lines
    }

    /// Says that there was a waiver, where the verdict counts again.
    fn waiver_ended(&self, waivers: &[Waiver]) -> Option<String> {
        let own = waiver_status::ended(self.assessment, self.judgement, waivers)?;
        let facts = [("until", own.waiver.until.to_string().into()), ("place", own.waiver.place.to_string().into())];
        Some(self.w.say_with("derivation-waived-ended", &facts))
    }

    /// What would change the verdict.
    fn change(&self, found: &Derivation) -> Vec<String> {
        let (w, judgement) = (self.w, self.judgement);
        let stated = |id: &str, questions: String| w.say_with(id, &[("questions", questions.into())]);
        let mut lines = Vec::new();
        if let Some(way) = &judgement.way {
            lines.push(match way.reaches {
                true => stated("derivation-way", self.targets(way)),
                false => stated("derivation-way-not-enough", self.ids(way.indicators())),
            });
        }
        if judgement.verdict.is_open() {
            let open = found.steps.iter().filter(|step| step.standing.is_open()).map(|step| step.standing.indicator);
            lines.push(stated("derivation-way-answer", self.ids(open)));
        }
        if judgement.on_the_edge {
            let (id, questions) = match (judgement.verdict, found.enough.is_empty()) {
                (Verdict::Met, _) => ("derivation-turning-down", &found.turning),
                (_, false) => ("derivation-turning-up", &found.enough),
                (_, true) => ("derivation-turning-open", &found.turning),
            };
            lines.push(stated(id, self.ids(questions.iter().copied())));
        }
        lines
    }

    /// The questions of a way, each with the level that it should come to.
    fn targets(&self, way: &ShortestPath) -> String {
        let one = |target: &Target| {
            let level = self.w.target(self.norm, target.indicator, target.level);
            let id = self.norm.indicators[target.indicator].id.as_str();
            self.w.say_with("derivation-way-step", &[("question", id.into()), ("level", level.into())])
        };
        way.targets.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}
