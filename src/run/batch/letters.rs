//! What the mails of a hand-out say (`[handout]`), where the partnership has its own text.

use super::named::unusable;
use crate::input::draft::{At, Faults, Table, Value, text};
use crate::register::Email;

/// The subject and the text of a mail; what is absent is said by the program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letter {
    /// Onderwerp.
    pub subject: Option<String>,
    /// Tekst.
    pub text: Option<String>,
}

/// The mails of a hand-out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letters {
    /// Who sends them; absent: whoever opens the draft.
    pub from: Option<Email>,
    /// To a school.
    pub school: Letter,
    /// To a board.
    pub board: Letter,
}

/// What the text may leave open, written as `{school}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placeholder {
    /// The name of the school.
    School,
    /// Its number.
    Number,
    /// The name of the board.
    Board,
    /// The school year.
    Year,
    /// The name of the partnership.
    Partnership,
    /// The schools of the package, one on a line.
    Schools,
    /// The number of the issue.
    Issue,
    /// What is attached, one on a line.
    Attached,
}

impl Placeholder {
    /// Every one.
    pub(crate) const ALL: [Placeholder; Placeholder::Attached as usize + 1] = [
        Placeholder::School,
        Placeholder::Number,
        Placeholder::Board,
        Placeholder::Year,
        Placeholder::Partnership,
        Placeholder::Schools,
        Placeholder::Issue,
        Placeholder::Attached,
    ];

    /// As it is written between braces.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Placeholder::School => "school",
            Placeholder::Number => "nummer",
            Placeholder::Board => "bestuur",
            Placeholder::Year => "schooljaar",
            Placeholder::Partnership => "samenwerkingsverband",
            Placeholder::Schools => "scholen",
            Placeholder::Issue => "uitgave",
            Placeholder::Attached => "bijlagen",
        }
    }

    /// As the sentences of the program call it.
    pub(crate) fn fact(self) -> &'static str {
        match self {
            Placeholder::School => "school",
            Placeholder::Number => "number",
            Placeholder::Board => "board",
            Placeholder::Year => "year",
            Placeholder::Partnership => "partnership",
            Placeholder::Schools => "schools",
            Placeholder::Issue => "issue",
            Placeholder::Attached => "attached",
        }
    }

    /// Whether the mail to a board can say it: it is about several schools.
    fn is_of_board(self) -> bool {
        !matches!(self, Placeholder::School | Placeholder::Number)
    }
}

pub(super) fn read<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Letters> {
    let table = Table::of(faults, key, value, &["from", "subject", "text", "board_subject", "board_text"])?;
    let from = table.optional("from", |faults, key, value| {
        let written = text(faults, key, value)?;
        Email::new(written.get_ref().trim()).or_else(|| unusable(faults, &written, "email"))
    });
    let school = Letter { subject: table.optional("subject", line_to_school), text: table.optional("text", to_school) };
    let board = Letter {
        subject: table.optional("board_subject", line_to_board),
        text: table.optional("board_text", to_board),
    };
    Some(Letters { from, school, board })
}

fn to_school(faults: &Faults, key: &'static str, value: &Value) -> Option<String> {
    filled_in(faults, text(faults, key, value)?, |_| true)
}

fn to_board(faults: &Faults, key: &'static str, value: &Value) -> Option<String> {
    filled_in(faults, text(faults, key, value)?, Placeholder::is_of_board)
}

fn line_to_school(faults: &Faults, key: &'static str, value: &Value) -> Option<String> {
    one_line(faults, text(faults, key, value)?).and_then(|line| filled_in(faults, line, |_| true))
}

fn line_to_board(faults: &Faults, key: &'static str, value: &Value) -> Option<String> {
    one_line(faults, text(faults, key, value)?).and_then(|line| filled_in(faults, line, Placeholder::is_of_board))
}

/// A subject is one line: more would be headers of the mail.
fn one_line(faults: &Faults, written: At<String>) -> Option<At<String>> {
    match written.get_ref().contains(char::is_control) {
        true => unusable(faults, &written, "line"),
        false => Some(written),
    }
}

/// The text where every `{word}` in it is one that can be filled in.
fn filled_in(faults: &Faults, written: At<String>, fits: impl Fn(Placeholder) -> bool) -> Option<String> {
    let is_known = |word: &str| Placeholder::ALL.into_iter().any(|known| known.as_str() == word && fits(known));
    let mut words = written.get_ref().split('{').skip(1).map(|rest| rest.split_once('}').map_or("", |(word, _)| word));
    match words.all(is_known) {
        true => Some(written.into_inner()),
        false => unusable(faults, &written, "placeholder"),
    }
}

#[cfg(test)]
mod tests {
    use crate::base::finding::Code;
    use crate::run::batch::read_settings;

    /// Settings with some lines below `[handout]`.
    fn read(lines: &str) -> (Option<super::Letters>, Vec<Code>) {
        let start = "name = \"a\"\nnorms = [\"n.toml\"]\n[schools]\nfile = \"s.csv\"\n[evaluations]\nfolder = \"z\"\n";
        let checked = read_settings(&format!("{start}[handout]\n{lines}"));
        let codes = checked.findings.iter().map(|finding| finding.code).collect();
        (checked.value.map(|settings| settings.letters), codes)
    }

    #[test]
    fn a_text_may_leave_open_what_is_known_and_nothing_else() {
        let (letters, codes) = read(
            "from = \"a@b.example\"\nsubject = \"{school} {nummer}\"\ntext = \"\"\"Dag {bestuur},\n{scholen}\"\"\"\nboard_text = \"{uitgave} {schooljaar}\"",
        );
        let letters = letters.unwrap();
        assert_eq!(codes, []);
        assert_eq!(letters.from.unwrap().as_str(), "a@b.example");
        assert_eq!(letters.school.text.as_deref(), Some("Dag {bestuur},\n{scholen}"));
        assert_eq!(letters.board.subject, None);
        for bad in [
            "text = \"{School}\"",
            "text = \"{adres}\"",
            "text = \"a { b\"",
            "text = \"{}\"",
            "board_text = \"{school}\"",
            "board_subject = \"{nummer}\"",
            "subject = \"a\\nBcc: b@c.example\"",
            "from = \"A <a@b.example>\"",
            "from = \"a@b.example\\r\\nBcc: b@c.example\"",
        ] {
            assert_eq!(read(bad).1, [Code::BatchSettings], "{bad}");
        }
        assert_eq!(read("tekst = \"a\"").1.len(), 1, "an unknown key");
    }
}
