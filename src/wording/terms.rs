//! The words for the program's own values: which message stands for which variant.

use std::collections::BTreeSet;

use super::Wording;
use crate::agreement::Progress;
use crate::base::exact::Ratio;
use crate::base::finding::Severity;
use crate::judge::{GapStatus, Verdict};
use crate::norm::{Bands, Better, Nature, Nearness, Norm, Rule, Scale, Status};
use crate::stats::aims::AimState;
use crate::stats::coverage::{CoverageRow, CoverageState};
use crate::trend::agreed::AgreementState;
use crate::trend::change::Cause;

impl Wording {
    /// A verdict: "voldoet niet".
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.say(&format!("verdict-{}", verdict.key()))
    }

    /// The status of a gap: "blijvend".
    pub fn gap_status(&self, status: GapStatus) -> String {
        self.say(match status {
            GapStatus::First => "status-first",
            GapStatus::New => "status-new",
            GapStatus::Returned => "status-returned",
            GapStatus::Lasting => "status-lasting",
            GapStatus::Solved => "status-solved",
        })
    }

    /// What made a verdict change: "door de norm".
    pub fn cause(&self, cause: Cause) -> String {
        self.say(match cause {
            Cause::School => "cause-school",
            Cause::Norm => "cause-norm",
            Cause::Both => "cause-both",
            Cause::Question => "cause-question",
            Cause::Silence => "cause-silence",
            Cause::Waiver => "cause-waiver",
        })
    }

    /// The state of coverage: "één school". Never the word covered: basic support is what every school must offer.
    pub fn coverage(&self, state: CoverageState) -> String {
        self.say(match state {
            CoverageState::Full => "coverage-full",
            CoverageState::Partial => "coverage-partial",
            CoverageState::Fragile => "coverage-fragile",
            CoverageState::White => "coverage-white",
        })
    }

    /// The state of coverage, of a part also how large it is: "een deel: 31 van 72".
    pub fn coverage_of(&self, row: &CoverageRow) -> String {
        match row.state() {
            CoverageState::Partial => {
                let number = |n: u32| self.language().integer(n.into());
                let facts = [("met", number(row.met).into()), ("schools", number(row.schools).into())];
                self.say_with("coverage-partial-of", &facts)
            }
            state @ (CoverageState::Full | CoverageState::Fragile | CoverageState::White) => self.coverage(state),
        }
    }

    /// What an item of the inventory is: "voorziening".
    pub fn nature(&self, nature: Nature) -> String {
        self.say(&format!("inventory-nature-{}", nature.as_str()))
    }

    /// How near an item of the inventory is: "snel beschikbaar".
    pub fn nearness(&self, nearness: Nearness) -> String {
        self.say(&format!("inventory-{}", nearness.as_str()))
    }

    /// The status of a norm: "voorbeeld".
    pub fn norm_status(&self, status: Status) -> String {
        self.say(match status {
            Status::Example => "norm-status-example",
            Status::Pilot => "norm-status-pilot",
            Status::Adopted => "norm-status-adopted",
        })
    }

    /// The notice that stands on every report under a norm that is not adopted.
    pub fn norm_notice(&self, status: Status) -> Option<String> {
        match status {
            Status::Example => Some(self.say("norm-notice-example")),
            Status::Pilot => Some(self.say("norm-notice-pilot")),
            Status::Adopted => None,
        }
    }

    /// The notices of several norms, each once.
    pub fn norm_notices(&self, statuses: impl Iterator<Item = Status>) -> Vec<String> {
        let statuses: BTreeSet<_> = statuses.collect();
        statuses.into_iter().filter_map(|status| self.norm_notice(status)).collect()
    }

    /// How far an agreement is: "loopt".
    pub fn progress(&self, progress: Progress) -> String {
        self.say(match progress {
            Progress::Open => "progress-open",
            Progress::Running => "progress-running",
            Progress::Done => "progress-done",
            Progress::Dropped => "progress-dropped",
        })
    }

    /// What came of an agreement: "nagekomen".
    pub fn agreement_state(&self, state: AgreementState) -> String {
        self.say(match state {
            AgreementState::Kept => "agreed-state-kept",
            AgreementState::InProgress => "agreed-state-in-progress",
            AgreementState::Expired => "agreed-state-expired",
            AgreementState::Undecided => "agreed-state-undecided",
            AgreementState::Obsolete => "agreed-state-obsolete",
            AgreementState::WithoutTopic => "agreed-state-without-topic",
            AgreementState::Dropped => "agreed-state-dropped",
        })
    }

    /// On which side of its line an aim is: "voor op de lijn".
    pub fn aim_state(&self, state: AimState) -> String {
        self.say(match state {
            AimState::Reached => "aims-state-reached",
            AimState::Ahead => "aims-state-ahead",
            AimState::OnLine => "aims-state-on-line",
            AimState::Behind => "aims-state-behind",
            AimState::Missed => "aims-state-missed",
            AimState::Open => "aims-state-open",
            AimState::Begin => "aims-state-begin",
            AimState::Unknown => "aims-state-unknown",
            AimState::NotCounted => "aims-state-not-counted",
        })
    }

    /// How grave a finding is: "fout".
    pub fn severity(&self, severity: Severity) -> String {
        self.say(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        })
    }

    /// A level by its label and number: "op orde (3)".
    pub fn level(&self, scale: &Scale, value: i64) -> String {
        let (label, number) = (scale.label(value), value.to_string());
        if label.trim() == number {
            return number;
        }
        self.say_with("level-name", &[("label", label.into()), ("value", number.into())])
    }

    /// The level that a question should come to, of one that asks a number as that number: "op orde (3)", "50 % of meer (op orde)".
    pub(crate) fn target(&self, norm: &Norm, indicator: usize, value: i64) -> String {
        let (bands, scale) = (norm.indicators[indicator].number.as_ref(), norm.scale_of(indicator));
        let position = scale.levels.iter().position(|level| level.value == value);
        let Some((bands, edge)) = bands.zip(position).and_then(|(bands, at)| Some((bands, bands.edge(at)?))) else {
            return self.level(scale, value);
        };
        let id = match bands.better {
            Better::Higher => "target-from",
            Better::Lower => "target-to",
        };
        let limit = self.with_unit(&self.language().decimal(edge), bands);
        self.say_with(id, &[("limit", limit.into()), ("label", scale.label(value).into())])
    }

    /// An answer as it was given; a number with its unit: "38 %".
    pub(crate) fn answer(&self, norm: &Norm, indicator: usize, text: &str) -> String {
        match &norm.indicators[indicator].number {
            Some(bands) if bands.number(text).is_some() && !text.ends_with(&bands.unit) => self.with_unit(text, bands),
            Some(_) | None => text.to_owned(),
        }
    }

    /// A number with the unit of its bands.
    pub(crate) fn with_unit(&self, number: &str, bands: &Bands) -> String {
        match bands.unit.as_str() {
            "" => number.to_owned(),
            "%" => format!("{number}{}", self.language().percent_sign()),
            unit => format!("{number}\u{a0}{unit}"),
        }
    }

    /// What a score can be: "0 tot 100 %".
    pub fn bounds(&self, low: Ratio, high: Ratio, rule: Rule) -> String {
        let (low, high) = self.range(low, high, rule);
        self.say_with("score-bounds", &[("low", low.into()), ("high", high.into())])
    }

    /// The same in little space: "0–100 %".
    pub(crate) fn bounds_short(&self, low: Ratio, high: Ratio, rule: Rule) -> String {
        let (low, high) = self.range(low, high, rule);
        format!("{low}–{high}")
    }

    /// Two scores, of which the last has the sign of a percentage.
    fn range(&self, low: Ratio, high: Ratio, rule: Rule) -> (String, String) {
        let (low, high) = (self.language().score(low, rule), self.language().score(high, rule));
        let low = low.strip_suffix(self.language().percent_sign()).unwrap_or(&low).to_owned();
        (low, high)
    }

    /// Ja or nee.
    pub fn yes_no(&self, yes: bool) -> String {
        self.say(if yes { "yes" } else { "no" })
    }
}
