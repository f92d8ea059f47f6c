//! The catalogues of sentences, and how a sentence is made from a message and its facts.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::base::finding::{Fact, Finding};
use crate::norm::Rule;

/// The language of reports and messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Language {
    /// Dutch (Nederlands).
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; Language::En as usize + 1] = [Language::Nl, Language::En];

    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Its catalogue.
    pub(super) fn texts(self) -> impl Iterator<Item = &'static str> {
        self.subjects().iter().map(|(_, text)| *text)
    }

    fn subjects(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Language::Nl => DUTCH,
            Language::En => ENGLISH,
        }
    }

    /// The language tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }
}

impl Language {
    /// The language with its country, as files of office programs name it.
    pub fn locale(self) -> &'static str {
        match self {
            Language::Nl => "nl-NL",
            Language::En => "en-GB",
        }
    }
}

macro_rules! catalogue {
    ($($subject:literal),*) => {
        const DUTCH: &[(&str, &str)] = &[$(($subject, include_str!(concat!("nl/", $subject, ".ftl")))),*];
        const ENGLISH: &[(&str, &str)] = &[$(($subject, include_str!(concat!("en/", $subject, ".ftl")))),*];
    };
}

// One file per subject, the same in both languages.
catalogue!(
    "common",
    "agreed",
    "follow-up",
    "places",
    "aims",
    "finding-files",
    "finding-toml",
    "finding-norm",
    "finding-answers",
    "finding-second-look",
    "finding-place",
    "finding-aim",
    "explain-a",
    "explain-b",
    "explain-d",
    "explain-g",
    "explain-k",
    "explain-n",
    "explain-p",
    "explain-r",
    "explain-t",
    "explain-v",
    "explain-w",
    "cli",
    "chart",
    "school",
    "sheet",
    "guide",
    "book",
    "board",
    "chapters",
    "index",
    "inventory",
    "workbook",
    "form",
    "norm",
    "diff",
    "derivation",
    "change",
    "whatif",
    "sensitivity",
    "question-value",
    "verify",
    "consistency",
    "reissue",
    "handout",
    "powerbi",
    "crosswalk",
    "privacy",
    "new"
);

/// A fact that a sentence names.
#[derive(Debug, Clone)]
pub struct Arg<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg(FluentValue::String(text.into()))
    }
}
impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg(FluentValue::String(text.as_str().into()))
    }
}
impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg(FluentValue::String(text.into()))
    }
}
macro_rules! count_args {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(count: $number) -> Self {
                Arg(FluentValue::from(count))
            }
        }
    )*};
}
count_args!(usize, i64, u32, u64);

/// The catalogue of one language.
pub struct Wording {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Wording {
    /// Loads a catalogue. The catalogues are part of the program; a test proves that they parse.
    pub fn new(language: Language) -> Wording {
        // A tag of two letters is a language.
        let locale = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are for mixed writing directions; in PDF and Excel they would show or spoil searching.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Nl => |value, _| whole(value, Language::Nl),
            Language::En => |value, _| whole(value, Language::En),
        }));
        for text in language.texts() {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Wording { language, bundle }
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What can stand on paper, as written in the catalogue. What explains findings is not there: it names schools as examples.
    pub(crate) fn on_paper(&self) -> impl Iterator<Item = &'static str> {
        let is_told = |subject: &str| subject.starts_with("explain-") || subject.starts_with("finding-");
        self.language.subjects().iter().filter(move |(subject, _)| !is_told(subject)).map(|(_, text)| *text)
    }

    /// A sentence without facts.
    pub fn say(&self, id: &str) -> String {
        self.message(id, None, None)
    }

    /// A sentence with facts. A number decides between singular and plural, and is shown with thousands marks.
    pub fn say_with(&self, id: &str, facts: &[(&str, Arg)]) -> String {
        let mut args = FluentArgs::with_capacity(facts.len());
        for (name, arg) in facts {
            args.set(*name, arg.0.clone());
        }
        self.message(id, None, Some(&args))
    }

    /// What a kind of rule has its own sentence for: the message `{about}-{word of the rule}`.
    pub fn of_rule(&self, about: &str, rule: Rule, facts: &[(&str, Arg)]) -> String {
        self.say_with(&format!("{about}-{}", rule.as_str()), facts)
    }

    /// What is wrong (melding).
    pub fn finding(&self, finding: &Finding) -> String {
        self.message(&format!("finding-{}", finding.code.id()), None, Some(&Self::facts(finding)))
    }

    /// What to do (herstel).
    pub fn remedy(&self, finding: &Finding) -> String {
        self.message(&format!("finding-{}", finding.code.id()), Some("remedy"), Some(&Self::facts(finding)))
    }

    fn facts(finding: &Finding) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        args.set("value", one_line(finding.value.as_deref().unwrap_or("")));
        // What is wrong with a workbook is said in its columns, and never in the keys of TOML.
        args.set("book", if finding.place.source.sheet.is_some() { "yes" } else { "no" });
        for (name, fact) in &finding.facts {
            match fact {
                Fact::Text(text) => args.set(*name, one_line(text)),
                Fact::Count(count) => args.set(*name, *count),
            }
        }
        args
    }

    /// An unknown message shows its own id: a test proves that none is.
    pub(super) fn message(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs>) -> String {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|m| match attribute {
            Some(name) => m.get_attribute(name).map(|a| a.value()),
            None => m.value(),
        });
        let Some(pattern) = pattern else { return format!("[{id}]") };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }
}

/// A whole number as people write it.
fn whole(value: &FluentValue, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Counts: they fit, and have nothing behind the point.
    (number.value.fract() == 0.0 && number.value.abs() < 1e15)
        .then(|| language.integer(crate::base::number::whole(number.value)))
}

/// A text of a file on one line: a header of three lines would cut a sentence in pieces.
fn one_line(text: &str) -> Cow<'_, str> {
    match text.contains(|c: char| c.is_control()) {
        true => text
            .split(|c: char| c.is_control() || c == ' ')
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
            .into(),
        false => text.into(),
    }
}
