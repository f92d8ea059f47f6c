//! Differences that a sentence tells: what stands in no table of the page, and what made the reports change.

use chrono::NaiveDate;

use super::super::model::{Difference, Subject};
use super::{Teller, place, place_of, words};

/// So many files are named of those to which the same happened.
const MOST_FILES: usize = 10;

impl Teller<'_> {
    /// What stands in no table of the page: a line for each thing, with all that differs of it.
    /// What is the same in more years stands there once.
    pub(super) fn lines(&self, rows: &[&Difference]) -> Vec<String> {
        let mut found: Vec<(String, Vec<&str>)> = Vec::new();
        for same in rows.chunk_by(|a, b| a.is_of_same(b)) {
            let (Some(text), Some(first)) = (self.line(same), same.first()) else { continue };
            // The others say their year themselves.
            let year = if first.is_listed() || first.subject == Subject::Submission { first.year.as_str() } else { "" };
            match found.iter_mut().find(|(known, _)| *known == text) {
                Some((_, years)) => years.push(year),
                None => found.push((text, vec![year])),
            }
        }
        let now = self.dossier.year.to_string();
        let of_years =
            |(text, years): (String, Vec<&str>)| match years.iter().all(|year| year.is_empty() || **year == now) {
                true => text,
                false => format!("{text} ({})", years.join(", ")),
            };
        found.into_iter().map(of_years).collect()
    }

    fn line(&self, same: &[&Difference]) -> Option<String> {
        let (w, row) = (self.w, same.first()?);
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
            Subject::Submission => w.say("reissue-submission"),
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
                let mut parts: Vec<String> = Vec::new();
                for part in same.iter().map(|row| self.part(row)) {
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                }
                format!("{}: {}", self.about(row), parts.join("; "))
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

    /// What a line is about.
    fn about(&self, row: &Difference) -> String {
        let w = self.w;
        let standard = || [("standard", self.standard(row).into())];
        match row.subject {
            Subject::School => w.say("reissue-register"),
            Subject::Waiver => w.say_with("reissue-waiver", &standard()),
            Subject::Helper => w.say_with("reissue-helper", &standard()),
            Subject::Consistency => w.say("reissue-consistency"),
            Subject::SecondLook => w.say_with("reissue-second-look", &[("indicator", (&row.indicator).into())]),
            Subject::Agreement => {
                let standard = if row.standard.is_empty() { "none".to_owned() } else { self.standard(row) };
                w.say_with("reissue-agreement", &[("id", row.agreement().into()), ("standard", standard.into())])
            }
            Subject::Report | Subject::Answer | Subject::Explanation | Subject::Submission | Subject::Moved => {
                String::new()
            }
            Subject::Verdict | Subject::SchoolVerdict | Subject::FindingNew | Subject::FindingGone => String::new(),
            Subject::Input | Subject::Run | Subject::Skipped | Subject::Talk | Subject::Paper => String::new(),
        }
    }

    /// What differs of it, and how.
    fn part(&self, row: &Difference) -> String {
        let w = self.w;
        let column = words::column(row.column(), w);
        let became = match row.old.is_empty() && row.new.is_empty() {
            true => w.say("reissue-changed"),
            false => {
                let value = |text: &str| words::value(row.column(), text, w).into();
                w.say_with("reissue-became", &[("old", value(&row.old)), ("new", value(&row.new))])
            }
        };
        format!("{column} {became}")
    }

    /// What made the reports change: files of one kind to which the same happened together.
    pub(super) fn causes(&self, rows: &[&Difference]) -> Vec<String> {
        let together = |a: &&Difference, b: &&Difference| {
            let kind = |row: &Difference| (row.subject == Subject::Input, row.what.clone(), row.new.clone());
            a.subject == Subject::Input && kind(a) == kind(b)
        };
        let mut rows = rows.to_vec();
        rows.sort_by_key(|row| (row.subject, &row.what, &row.new));
        rows.chunk_by(together).filter_map(|same| self.cause(same)).collect()
    }

    fn cause(&self, same: &[&Difference]) -> Option<String> {
        let (w, row) = (self.w, same.first()?);
        if row.subject == Subject::Run {
            let what = match row.what.as_str() {
                "peildatum" => w.say("reissue-run-date"),
                "taal" => w.say("reissue-run-language"),
                "normen" => w.say("reissue-run-norms"),
                _ => w.say("reissue-run-version"),
            };
            let facts = [("old", (&row.old).into()), ("new", (&row.new).into())];
            return Some(format!("{what}: {}", w.say_with("reissue-became", &facts)));
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
            "normkoppeling" => w.say("reissue-input-crosswalk"),
            "instellingen" => w.say("reissue-input-settings"),
            _ => w.say("reissue-input-other"),
        };
        let became = match row.new.as_str() {
            "erbij" => w.say("reissue-input-added"),
            "weg" => w.say("reissue-input-gone"),
            _ => w.say("reissue-changed"),
        };
        let mut files = same.iter().take(MOST_FILES).map(|row| row.spot.file.as_str()).collect::<Vec<_>>().join(", ");
        let more = same.len().saturating_sub(MOST_FILES);
        if more > 0 {
            files = w.say_with("reissue-input-more", &[("files", files.into()), ("count", more.into())]);
        }
        Some(w.say_with(
            "reissue-input-files",
            &[("what", what.into()), ("became", became.into()), ("files", files.into())],
        ))
    }
}
