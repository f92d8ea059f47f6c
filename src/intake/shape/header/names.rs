//! What the cells of a row may name: columns, questions, schools, answers.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::base::text::fold::{fold, without_count};
use crate::input::cell;
use crate::input::source::{Row, Sheet};
use crate::intake::mapping::{Link, Subject};
use crate::intake::shape::above;
use crate::intake::shape::asked::statements;
use crate::intake::shape::role::{self, Role};
use crate::norm::{Bands, Norm, Reading, Scale};
use crate::register::Register;

/// The number of a school is at least so long, in characters: a shorter one may as well be that of a question or an answer.
pub(super) const NUMBER: usize = 4;

/// Every text that can stand in a header, as it is compared, and what tells a row of data.
pub struct Headers {
    /// Ids and texts of questions, and what people confirmed, with what each stands for.
    pub(super) names: HashMap<String, Name>,
    /// Numbers and names of schools.
    pub(super) schools: HashSet<String>,
    /// The words of answers.
    pub(super) answers: HashSet<String>,
    scales: Vec<Scale>,
    /// What the questions that ask for a number make of one.
    pub(super) numbers: Vec<Bands>,
}

/// What a text in a header stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// A column that any table can have.
    Role(Role),
    /// A column that a form keeps for itself, by what it is called.
    Unused(String),
    /// A question by its id.
    Id(String),
    /// A question by its text.
    Text(String),
}

impl Name {
    pub(super) fn question(&self) -> Option<&str> {
        match self {
            Name::Id(id) | Name::Text(id) => Some(id),
            Name::Role(_) | Name::Unused(_) => None,
        }
    }

    pub(super) fn is_school(&self) -> bool {
        matches!(self, Name::Role(Role::Site | Role::School))
    }

    /// Whether both name the same column, be it by an id or in words.
    pub(super) fn is_same(&self, other: &Name) -> bool {
        match self.question() {
            Some(question) => other.question() == Some(question),
            None => self == other || (self.is_school() && other.is_school()),
        }
    }
}

impl Headers {
    /// The ids and texts of all questions, what people confirmed, and the schools of any year.
    pub fn of(norms: &[Arc<Norm>], register: &Register, links: &[Link]) -> Headers {
        let mut names = HashMap::new();
        for asked in norms.iter().flat_map(|norm| norm.all_asked()) {
            let key = cell::id_key(asked.id);
            for text in asked.wordings().map(fold).filter(|text| !text.is_empty()) {
                names.entry(text).or_insert_with(|| Name::Text(key.clone()));
            }
            for id in [fold(asked.id), key.clone()] {
                names.insert(id, Name::Id(key.clone()));
            }
        }
        for link in links.iter().filter(|link| link.subject == Subject::Column) {
            let question = || names.get(&cell::id_key(&link.target)).and_then(Name::question).map(str::to_owned);
            let name = match role::named(&link.target) {
                Some(Role::Unused) => Name::Unused(fold(&link.text)),
                Some(role) => Name::Role(role),
                None => Name::Text(question().unwrap_or_else(|| link.target.clone())),
            };
            names.entry(fold(&link.text)).or_insert(name);
        }
        let is_name = |text: &str| names.contains_key(text) || role::of(text, true).is_some();
        let scales = norms.iter().flat_map(|norm| norm.answer_scales());
        let words = scales.flat_map(|scale| {
            let labels = scale.levels.iter().flat_map(|level| std::iter::once(&level.label).chain(&level.also));
            labels.chain(&scale.not_applicable).chain(&scale.unknown)
        });
        let answers = words.map(|word| fold(word)).filter(|word| word.chars().any(char::is_alphabetic));
        let answers = answers.filter(|word| !is_name(word)).collect();
        let schools = register.rows().iter().flat_map(|school| {
            let number = Some(school.id.as_str()).filter(|id| id.chars().count() >= NUMBER);
            number.into_iter().chain(std::iter::once(school.name.as_str())).map(fold)
        });
        let schools = schools.filter(|text| !text.is_empty() && !is_name(text)).collect();
        let scales = norms.iter().flat_map(|norm| norm.answer_scales().cloned()).collect();
        let numbers = norms.iter().flat_map(|norm| &norm.indicators).filter_map(|asked| asked.number.clone());
        Headers { names, schools, answers, scales, numbers: numbers.collect() }
    }

    /// What a cell stands for in a header. A label with its value in the same cell is no name of a column.
    pub(super) fn name(&self, cell: &str) -> Option<Name> {
        if cell.is_empty() || above::is_whole(cell) {
            return None;
        }
        let folded = fold(cell);
        let linked = self.names.get(&folded);
        match linked {
            Some(name @ (Name::Role(_) | Name::Unused(_))) => return Some(name.clone()),
            Some(Name::Id(_) | Name::Text(_)) | None => {}
        }
        match role::of(cell, true) {
            Some(Role::Unused) => return Some(Name::Unused(folded)),
            Some(role) => return Some(Name::Role(role)),
            None => {}
        }
        let first_word = folded.split(' ').next().unwrap_or_default().trim_end_matches(['.', ':', ')']);
        let first_word = first_word.trim_start_matches(['[', '(']).trim_end_matches([']', ')']);
        let find = |text: &str| self.names.get(text);
        let own = linked.or_else(|| find(&cell::id_key(cell)));
        let own = own.or_else(|| without_count(&folded).and_then(find)).or_else(|| find(first_word));
        own.or_else(|| statements(cell).find_map(|text| find(&fold(text)))).cloned()
    }

    /// Whether a text may be an answer: one on any scale, or a number where any question asks for one.
    pub(super) fn is_answer(&self, text: &str) -> bool {
        let says = |scale: &Scale| matches!(scale.read(text, None), Reading::Level(_) | Reading::NotApplicable);
        !text.is_empty()
            && (self.scales.iter().any(says) || self.numbers.iter().any(|bands| bands.number(text).is_some()))
    }

    /// How many names of a header that nobody knows stand before the last that is known.
    pub(super) fn strangers(&self, sheet: &Sheet) -> usize {
        let known: Vec<bool> = sheet.header().map(|name| self.name(name).is_some() || name.is_empty()).collect();
        let last = known.iter().rposition(|known| *known).unwrap_or(0);
        known.iter().take(last).filter(|known| !**known).count()
    }

    pub(super) fn is_school(&self, cell: &str) -> bool {
        is_number(cell) || self.schools.contains(&fold(cell))
    }

    /// What is seen of a row. `known` holds what cells before it say: most say what another says.
    pub(super) fn look<'s>(&self, row: Row<'s>, known: &mut HashMap<&'s str, Said>) -> Look {
        let mut say = |cell| known.entry(cell).or_insert_with(|| self.say(cell)).clone();
        let said: Vec<Said> = row.cells().map(&mut say).collect();
        let answers = said.iter().filter(|said| said.is_answer).count();
        let is_label = said.iter().any(|said| said.is_whole);
        let mut look = Look { names: Vec::new(), tells_school: false, is_label, answers };
        for (column, cell) in row.cells().enumerate().filter(|(column, _)| said[*column].is_school) {
            match above::label_before(row, column) {
                Some(Role::Site | Role::School) => look.is_label = true,
                _ => look.tells_school |= !cell.is_empty(),
            }
        }
        Look { names: said.into_iter().map(|said| said.name).collect(), ..look }
    }

    fn say(&self, cell: &str) -> Said {
        let is_answer = self.answers.contains(&fold(cell));
        Said { name: self.name(cell), is_answer, is_school: self.is_school(cell), is_whole: above::is_whole(cell) }
    }
}

/// What a cell says, whichever row it stands in.
#[derive(Debug, Clone)]
pub(super) struct Said {
    name: Option<Name>,
    /// A word of an answer.
    is_answer: bool,
    /// The number or the name of a school.
    is_school: bool,
    /// A label with its value.
    is_whole: bool,
}

/// Whether a text has the shape of a vestigingsnummer of DUO.
pub(super) fn is_number(cell: &str) -> bool {
    let shape = |(at, byte): (usize, u8)| match at {
        2 | 3 => byte.is_ascii_alphabetic(),
        _ => byte.is_ascii_digit(),
    };
    cell.len() == 6 && cell.bytes().enumerate().all(shape)
}

/// What is seen of a row.
pub(super) struct Look {
    /// By column.
    pub(super) names: Vec<Option<Name>>,
    /// Whether it holds the number or the name of a school that stands behind no label.
    pub(super) tells_school: bool,
    /// Whether it holds a label with its value.
    pub(super) is_label: bool,
    /// How many of its cells are words of answers.
    pub(super) answers: usize,
}

impl Look {
    pub(super) fn name(&self, column: usize) -> Option<&Name> {
        self.names.get(column).and_then(Option::as_ref)
    }

    pub(super) fn roles(&self) -> BTreeSet<&Name> {
        self.names.iter().flatten().filter(|name| name.question().is_none()).collect()
    }

    pub(super) fn questions(&self) -> BTreeSet<&str> {
        self.names.iter().flatten().filter_map(Name::question).collect()
    }

    fn has(&self, role: Role) -> bool {
        self.names.iter().flatten().any(|name| *name == Name::Role(role))
    }

    fn has_school(&self) -> bool {
        self.has(Role::Site) || self.has(Role::School)
    }

    /// How many different names it holds. Where the ids of questions are plain numbers a row of answers looks just like a header of them: numbers
    /// count beside a name only.
    pub(super) fn known(&self) -> usize {
        let (roles, questions) = (self.roles().len(), self.questions());
        let is_word = |id: &&str| id.chars().any(char::is_alphabetic);
        let is_text = self.names.iter().flatten().any(|name| matches!(name, Name::Text(_)));
        if roles > 0 || is_text || questions.iter().any(is_word) { roles + questions.len() } else { 0 }
    }

    /// Whether it is certainly no header.
    pub(super) fn is_data(&self) -> bool {
        self.tells_school || (self.answers > 0 && !self.has_school())
    }

    /// Whether a table of answers can be read below it: it names questions, or the columns of a long table. The id of a question beside the text of
    /// the same or another one, and nothing else, is a row of such a table.
    pub(super) fn is_whole(&self) -> bool {
        let is_long = self.has(Role::Answer) && (self.has(Role::Indicator) || self.has(Role::Question));
        let by_id = self.names.iter().flatten().filter(|name| matches!(name, Name::Id(_))).count();
        let by_text = self.names.iter().flatten().filter(|name| matches!(name, Name::Text(_))).count();
        let is_pair = self.roles().is_empty() && by_id == 1 && by_text == 1;
        !self.is_data() && self.known() >= 2 && (is_long || (!self.questions().is_empty() && !is_pair))
    }

    /// Whether it names columns, though no question: the school, or two others.
    pub(super) fn is_part(&self) -> bool {
        !self.is_data() && !self.is_label && (self.has_school() || self.roles().len() >= 2)
    }
}

/// What programs put below a question, where nobody is asked anything.
pub(crate) fn is_filler(cell: &str) -> bool {
    const FILLERS: [&str; 8] = [
        "response",
        "openendedresponse",
        "openended",
        "respons",
        "reactie",
        "openrespons",
        "openantwoord",
        "openreactie",
    ];
    is_import(cell) || FILLERS.contains(&cell::key(cell).as_str())
}

/// Whether a cell says that answers stand below it, as programs write beneath a question: where a row says nothing else it is one of the header.
pub(crate) fn is_answer(cell: &str) -> bool {
    ["antwoord", "answer"].contains(&cell::key(cell).as_str())
}

/// What Qualtrics writes in its third row.
pub(crate) fn is_import(cell: &str) -> bool {
    cell.starts_with('{') && cell.contains("ImportId")
}
