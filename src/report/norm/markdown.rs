//! The view as Markdown: text of the norm stays text, whatever signs are in it.

use super::view::{QuestionView, ScaleView, StandardView, View};
use crate::wording::Wording;

pub(super) fn write(v: &View, w: &Wording) -> String {
    let mut out = format!("# {}\n", plain(&v.title));
    if let Some(notice) = &v.notice {
        out.push_str(&format!("\n> **{}**\n", plain(notice)));
    }
    out.push('\n');
    for (label, text) in &v.facts {
        out.push_str(&format!("- {}: {}\n", plain(label), plain(text)));
    }
    if !v.source.is_empty() {
        out.push_str(&format!("- {}: {}\n", plain(&w.say("norm-fact-source")), plain(&v.source)));
    }
    out.push_str(&format!("\n**{}**\n", plain(&v.takes)));
    out.push_str(&format!("\n## {}\n", w.say("norm-heading-reading")));
    out.push('\n');
    v.explained.iter().for_each(|line| out.push_str(&format!("- {}\n", plain(line))));
    v.scales.iter().for_each(|s| scale(&mut out, s, w));
    for theme in &v.themes {
        out.push_str(&format!("\n## {}\n", plain(&theme.title)));
        theme.support.iter().for_each(|support| out.push_str(&format!("\n{}\n", plain(support))));
        theme.standards.iter().for_each(|s| standard(&mut out, s, w));
    }
    if !v.inventory.is_empty() {
        inventory(&mut out, v, w);
    }
    if !v.consistency.is_empty() {
        consistency(&mut out, v, w);
    }
    out
}

fn inventory(out: &mut String, v: &View, w: &Wording) {
    out.push_str(&format!("\n## {}\n\n{}\n\n", w.say("inventory-heading"), w.say("inventory-about")));
    let heads = ["norm-head-id", "inventory-head-type", "inventory-head-name", "norm-head-notes"].map(|id| w.say(id));
    out.push_str(&format!("| {} |\n| --- | --- | --- | --- |\n", heads.join(" | ")));
    for row in &v.inventory {
        out.push_str(&format!("| {} |\n", row.each_ref().map(|text| plain(text)).join(" | ")));
    }
}

fn consistency(out: &mut String, v: &View, w: &Wording) {
    out.push_str(&format!("\n## {}\n\n{}\n\n", w.say("consistency-heading"), w.say("consistency-about")));
    let heads = [w.say("consistency-head-id"), w.say("consistency-head-rule"), w.say("consistency-head-question")];
    out.push_str(&format!("| {} |\n| --- | --- | --- |\n", heads.join(" | ")));
    for r in &v.consistency {
        out.push_str(&format!("| {} | {} | {} |\n", plain(&r.id), plain(&r.rule), plain(&r.question)));
    }
}

fn scale(out: &mut String, s: &ScaleView, w: &Wording) {
    out.push_str(&format!("\n### {}\n\n", plain(&s.title)));
    let heads =
        [w.say("norm-head-value"), w.say("norm-head-label"), w.say("norm-head-meaning"), w.say("norm-head-sufficient")];
    out.push_str(&format!("| {} |\n| --- | --- | --- | --- |\n", heads.join(" | ")));
    for l in &s.levels {
        let sufficient = w.yes_no(l.sufficient);
        out.push_str(&format!("| {} | {} | {} | {sufficient} |\n", l.value, plain(&l.label), plain(&l.meaning)));
    }
    for (words, about) in &s.others {
        out.push_str(&format!("| | {} | {} | |\n", plain(words), plain(about)));
    }
}

fn standard(out: &mut String, s: &StandardView, w: &Wording) {
    let mark = if s.critical { format!(" ({})", w.say("norm-mark-critical-standard")) } else { String::new() };
    out.push_str(&format!("\n### {} {}{mark}\n\n{}\n", plain(&s.id), plain(&s.title), plain(&s.takes)));
    if !s.notes.is_empty() {
        out.push_str(&format!("\n*{}*\n", plain(&s.notes.join(" "))));
    }
    let heads =
        [w.say("norm-head-id"), w.say("norm-head-question"), w.say("norm-head-notes"), w.say("norm-head-remedy")];
    out.push_str(&format!("\n| {} |\n| --- | --- | --- | --- |\n", heads.join(" | ")));
    for q in &s.questions {
        out.push_str(&format!("| {} |\n", question(q, w).join(" | ")));
    }
}

fn question(q: &QuestionView, w: &Wording) -> [String; 4] {
    let mark = if q.critical { format!("**{}** ", w.say("norm-mark-critical")) } else { String::new() };
    [plain(&q.id), format!("{mark}{}", plain(&q.text)), plain(&q.notes.join(" ")), plain(&q.remedy)]
}

/// On one line, with a backslash before what Markdown would read as a sign.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
