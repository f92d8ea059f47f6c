//! Differences that a sentence tells: what stands in no table of the page, and what made the reports change.

use chrono::NaiveDate;

use super::super::model::{Difference, Subject};
use super::{Teller, dash, place, place_of};

impl Teller<'_> {
    /// What stands in no table of the page.
    pub(super) fn line(&self, row: &Difference) -> Option<String> {
        let w = self.w;
        let place = || place(&row.spot).into();
        Some(match row.subject {
            Subject::Explanation => {
                w.say_with("reissue-explanation", &[("question", self.question(row).into()), ("place", place())])
            }
            Subject::Talk => w.say_with(
                "reissue-talk",
                &[
                    ("what", (&row.what).into()),
                    ("old", self.moment(&row.old).into()),
                    ("new", self.moment(&row.new).into()),
                    ("place", place()),
                ],
            ),
            Subject::Submission => self.dated(row, &w.say("reissue-submission")),
            Subject::Moved => w.say_with(
                "reissue-moved",
                &[
                    ("count", row.count.unwrap_or(1).into()),
                    ("year", (&row.year).into()),
                    ("old", place_of(&row.old_spot).into()),
                    ("new", place_of(&row.spot).into()),
                ],
            ),
            Subject::School
            | Subject::Waiver
            | Subject::Agreement
            | Subject::Helper
            | Subject::Consistency
            | Subject::SecondLook => {
                let about = match row.subject {
                    Subject::School => w.say("reissue-register"),
                    Subject::Waiver => w.say_with("reissue-waiver", &[("standard", (&row.standard).into())]),
                    Subject::Helper => w.say_with("reissue-helper", &[("standard", (&row.standard).into())]),
                    Subject::Consistency => w.say("reissue-consistency"),
                    Subject::SecondLook => w.say_with("reissue-second-look", &[("indicator", (&row.indicator).into())]),
                    _ => w.say("reissue-agreement"),
                };
                let became = match row.old.is_empty() && row.new.is_empty() {
                    true => w.say("reissue-changed"),
                    false => {
                        w.say_with("reissue-became", &[("old", dash(&row.old).into()), ("new", dash(&row.new).into())])
                    }
                };
                self.dated(row, &format!("{about}, {}: {became}", row.what))
            }
            Subject::Report | Subject::Paper => return None,
            Subject::Answer | Subject::Verdict | Subject::SchoolVerdict => return None,
            Subject::FindingNew | Subject::FindingGone | Subject::Input | Subject::Run | Subject::Skipped => {
                return None;
            }
        })
    }

    /// A day as people write it, with the time behind it.
    fn moment(&self, text: &str) -> String {
        let (day, time) = text.split_once(' ').unwrap_or((text, ""));
        let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").map(|day| self.w.language().date(day));
        day.map_or_else(|_| text.to_owned(), |day| format!("{day} {time}").trim_end().to_owned())
    }

    pub(super) fn cause(&self, row: &Difference) -> String {
        let w = self.w;
        if row.subject == Subject::Run {
            let what = match row.what.as_str() {
                "peildatum" => w.say("reissue-run-date"),
                "taal" => w.say("reissue-run-language"),
                "normen" => w.say("reissue-run-norms"),
                _ => w.say("reissue-run-version"),
            };
            let facts = [("old", (&row.old).into()), ("new", (&row.new).into())];
            return format!("{what}: {}", w.say_with("reissue-became", &facts));
        }
        let what = match row.what.as_str() {
            "antwoorden" => w.say("reissue-input-answers"),
            "norm" => w.say("reissue-input-norm"),
            "register" => w.say("reissue-input-register"),
            "afspraken" => w.say("reissue-input-agreements"),
            "ontheffingen" => w.say("reissue-input-waivers"),
            "tweede_blik" => w.say("reissue-input-second-looks"),
            "aanbod" => w.say("reissue-input-places"),
            "koppelingen" => w.say("reissue-input-mappings"),
            "instellingen" => w.say("reissue-input-settings"),
            _ => w.say("reissue-input-other"),
        };
        let became = match row.new.as_str() {
            "erbij" => w.say("reissue-input-added"),
            "weg" => w.say("reissue-input-gone"),
            _ => w.say("reissue-changed"),
        };
        format!("{what} {}: {became}", row.spot.file)
    }
}
