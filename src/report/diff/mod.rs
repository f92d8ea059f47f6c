//! What differs between two norms, on paper: as console text, as one HTML page, as JSON for programs.
//!
//! In: a [`NormDiff`]. Out: text. The words of the JSON are the same in every language. Must not know: where the norms came from.

mod json;

use anyhow::Result;
use askama::Template;

use crate::norm::diff::{Difference, NormDiff, StandardDiff, Strictness};
use crate::report::markup;
use crate::wording::Wording;

use crate::present::consistency;
use crate::present::difference::{strictness, what};
pub use json::json;

/// The differences, worded.
#[derive(Template)]
#[template(path = "diff.html", config = "src/report/askama.toml")]
struct View {
    tag: &'static str,
    title: String,
    lead: Vec<String>,
    sections: Vec<Section>,
}

struct Section {
    heading: String,
    items: Vec<Item>,
}

/// A standard, a theme or the norm itself.
struct Item {
    name: String,
    tag: String,
    /// Stem of the style of the tag.
    style: &'static str,
    lines: Vec<String>,
    questions: Vec<Question>,
}

struct Question {
    name: String,
    lines: Vec<String>,
}

/// For the console.
pub fn text(diff: &NormDiff, w: &Wording) -> String {
    let view = view(diff, w);
    let mut text = format!("{}\n", view.title);
    view.lead.iter().for_each(|line| text.push_str(&format!("{line}\n")));
    for section in &view.sections {
        text.push_str(&format!("\n{}\n", section.heading));
        for item in &section.items {
            let tag = if item.tag.is_empty() { String::new() } else { format!(" [{}]", item.tag) };
            if !item.name.is_empty() {
                text.push_str(&format!("  {}{tag}\n", item.name));
            }
            item.lines.iter().for_each(|line| text.push_str(&format!("    - {line}\n")));
            for question in &item.questions {
                text.push_str(&format!("    {}\n", question.name));
                question.lines.iter().for_each(|line| text.push_str(&format!("      - {line}\n")));
            }
        }
    }
    text
}

/// A page that stands alone.
///
/// # Errors
/// The template fails.
pub fn html(diff: &NormDiff, w: &Wording) -> Result<String> {
    Ok(markup::page(view(diff, w).render()? + "\n"))
}

fn view(diff: &NormDiff, w: &Wording) -> View {
    let facts = [("older", (&diff.older).into()), ("newer", (&diff.newer).into())];
    let mut view =
        View { tag: w.language().tag(), title: w.say_with("diff-title", &facts), lead: vec![], sections: vec![] };
    if diff.is_empty() {
        view.lead.push(w.say("diff-none"));
        return view;
    }
    view.lead.extend([summary(diff, w), w.say("diff-how")]);
    let plain =
        |name: String, lines: Vec<String>| Item { name, tag: String::new(), style: "same", lines, questions: vec![] };
    let whole: Vec<_> = diff.whole.iter().map(|change| what(change, false, w)).collect();
    let whole = if whole.is_empty() { vec![] } else { vec![plain(String::new(), whole)] };
    let themes =
        diff.themes.iter().map(|(id, title, change)| plain(format!("{id} {title}"), vec![what(change, false, w)]));
    let standards = diff.standards.iter().map(|standard| item(standard, w));
    let rules = diff.consistency.iter().map(|rule| {
        let lines = rule.changes.iter().map(|change| what(change, false, w)).collect();
        plain(format!("{} ({})", rule.id, consistency::rule(&rule.sign, None, w)), lines)
    });
    let items = diff.inventory.iter().map(|item| {
        let lines = item.changes.iter().map(|change| what(change, false, w)).collect();
        plain(format!("{} {}", item.id, item.text), lines)
    });
    let sections = [
        (w.say("diff-whole"), whole),
        (w.say("diff-themes"), themes.collect()),
        (w.say("diff-standards"), standards.collect()),
        (w.say("diff-inventory"), items.collect()),
        (w.say("diff-consistency"), rules.collect()),
    ];
    let filled = sections.into_iter().filter(|(_, items)| !items.is_empty());
    view.sections.extend(filled.map(|(heading, items)| Section { heading, items }));
    view
}

fn summary(diff: &NormDiff, w: &Wording) -> String {
    let count = |of: Strictness| diff.standards.iter().filter(|s| s.strictness == Some(of)).count();
    let alone = |of: Difference| diff.standards.iter().filter(|s| s.changes.first() == Some(&of)).count();
    let facts = [
        ("stricter", count(Strictness::Stricter).into()),
        ("looser", count(Strictness::Looser).into()),
        ("different", count(Strictness::Different).into()),
        ("equal", count(Strictness::Same).into()),
        ("added", alone(Difference::Added).into()),
        ("removed", alone(Difference::Removed).into()),
        ("unchanged", diff.unchanged.into()),
    ];
    w.say_with("diff-summary", &facts)
}

fn item(standard: &StandardDiff, w: &Wording) -> Item {
    let (tag, style) = tag(standard, w);
    // What the tag says already is not said again.
    let stated = |change: &&Difference| match change {
        Difference::Added | Difference::Removed => false,
        Difference::Replaces(ids) => !ids.iter().eq(standard.older.iter()),
        _ => true,
    };
    let questions = standard.indicators.iter().map(|indicator| Question {
        name: format!("{} {}", indicator.id, indicator.text),
        lines: indicator.changes.iter().map(|change| what(change, true, w)).collect(),
    });
    Item {
        name: format!("{} {}", standard.id, standard.title),
        tag,
        style,
        lines: standard.changes.iter().filter(stated).map(|change| what(change, false, w)).collect(),
        questions: questions.collect(),
    }
}

fn tag(standard: &StandardDiff, w: &Wording) -> (String, &'static str) {
    let Some(found) = standard.strictness else {
        return match standard.changes.first() {
            Some(Difference::Removed) => (w.say("diff-tag-removed"), "removed"),
            _ => (w.say("diff-tag-added"), "added"),
        };
    };
    let style = found.as_str();
    match &standard.older {
        Some(older) if *older != standard.id => {
            let facts = [("strictness", strictness(found, w).into()), ("older", older.into())];
            (w.say_with("diff-tag-replaces", &facts), style)
        }
        _ => (strictness(found, w), style),
    }
}

#[cfg(test)]
mod tests;
