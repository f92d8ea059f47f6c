//! A draft of a mail, as a file that mail programs open as a message to be sent (`X-Unsent`). Nothing here sends.
//!
//! Without a date and a message id, which the program that sends it gives: so the same hand-out has the same bytes.

use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

use super::model::{About, Draft, Order, To};
use super::names;
use super::placeholders;
use crate::base::digest::sha256;
use crate::leak::{Passage, Spot};
use crate::register::Email;
use crate::report::{self, Artifact};
use crate::run::batch::Letter;
use crate::wording::Arg;

/// What is attached, by the name that it gets.
fn attached<'a>(order: &Order, about: &'a About) -> Vec<(String, &'a [u8])> {
    let name = |path: &str| names::of_report(&about.stem, path, order.dossier.year);
    about.attached().map(|file| (name(&file.path), file.bytes.as_slice())).collect()
}

/// The subject and the text.
fn words(order: &Order, about: &About) -> (String, String) {
    let (w, to, facts) = (&order.dossier.wording, about.to, placeholders::facts(order, about));
    let (own, subject, text): (&Letter, _, _) = match to {
        To::School(_) if about.silence.is_some() => {
            (&order.letters.school, "handout-silent-subject", "handout-silent-text")
        }
        To::School(_) => (&order.letters.school, "handout-school-subject", "handout-school-text"),
        To::Board(_) => (&order.letters.board, "handout-board-subject", "handout-board-text"),
    };
    let has_coverage = matches!(to, To::Board(board) if report::reads_coverage(order.dossier, board.label));
    let said = |holds: bool| if holds { "yes" } else { "no" };
    let own_args = [
        ("kinds", about.of_school().into()),
        ("guide", said(about.has_guide()).into()),
        ("coverage", said(has_coverage).into()),
        ("volumes", about.volumes().into()),
    ];
    let args: Vec<_> = facts.args().into_iter().chain(own_args).chain(of_silence(about)).collect();
    let chosen = |own: &Option<String>, id: &str| match own {
        Some(text) => facts.fill(text),
        None => without_gaps(&w.say_with(id, &args)),
    };
    let subject = chosen(&own.subject, subject).split_whitespace().collect::<Vec<_>>().join(" ");
    (subject, chosen(&own.text, text).trim_end().replace('\r', "") + "\n")
}

/// What is said of a school that handed in nothing.
fn of_silence(about: &About) -> Vec<(&'static str, Arg<'static>)> {
    let Some(silence) = &about.silence else { return Vec::new() };
    let said = |holds: bool| Arg::from(if holds { "yes" } else { "no" });
    let before = silence.before.map_or_else(|| "none".to_owned(), |year| year.to_string());
    vec![
        ("hand_in", silence.hand_in.clone().into()),
        ("blank", said(silence.is_blank)),
        ("before", before.into()),
        ("topics", said(silence.has_topics)),
    ]
}

/// Without the lines that a sentence leaves blank that is not said.
fn without_gaps(text: &str) -> String {
    let mut out = text.to_owned();
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out
}

/// The draft for a receiver.
pub(super) fn draft(order: &Order, about: &About) -> Draft {
    let (subject, text) = words(order, about);
    let files = attached(order, about);
    let mut parts = vec![MimePart::new("text/plain", text.as_str())];
    // A mark between the parts that is in none of them: they are text and base64, and it has `=_`.
    let seal = sha256([subject.as_bytes(), text.as_bytes()].concat().as_slice());
    let boundary = format!("=_sop_{}", &seal[..24]);
    for (name, bytes) in &files {
        let kind = ContentType::new(kind_of(name)).attribute("name", name.as_str());
        parts.push(MimePart::new(kind, *bytes).attachment(name.as_str()));
    }
    let mut mail = MimePart::raw(parts).header("MIME-Version", Raw::new("1.0")).header("X-Unsent", Raw::new("1"));
    if let Some(from) = &order.letters.from {
        mail = mail.header("From", address(from));
    }
    let to = about.to.emails();
    if !to.is_empty() {
        mail = mail.header("To", Address::new_list(to.iter().map(address).collect()));
    }
    mail = mail.header("Subject", Text::new(subject.as_str()));
    mail = mail.header("Content-Type", ContentType::new("multipart/mixed").attribute("boundary", boundary.as_str()));
    let mut bytes = Vec::new();
    mail.write_part(&mut bytes);
    let names = files.iter().map(|(name, _)| name.as_str());
    let addresses = to.iter().chain(&order.letters.from).map(Email::as_str);
    let lines: Vec<&str> = [subject.as_str(), &text].into_iter().chain(names).chain(addresses).collect();
    Draft {
        said: vec![Passage::new(Spot::Text, lines.join("\n"))],
        file: Artifact::new(format!("concepten/{}.eml", about.stem), bytes),
        attached: files.iter().map(|(name, bytes)| (name.clone(), sha256(bytes))).collect(),
    }
}

fn kind_of(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("pdf") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}

fn address(email: &Email) -> Address<'_> {
    Address::new_address(None::<&str>, email.as_str())
}
