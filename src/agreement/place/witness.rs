//! What a list of places says of a school beside its number: its board, its sector or kind, its wijk. The register goes before it.
//!
//! In: a row and the register. Out: findings where they certainly differ: the number may be that of another school. Must not know: what is done with the row.

use std::collections::HashSet;
use std::sync::Arc;

use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::input::cell::{self, Columns};
use crate::input::source::{Row, Sheet};
use crate::register::{Kind, Register, School, Sector, SiteId};

/// What a column says of a school.
#[derive(Clone, Copy)]
enum Said {
    Board,
    /// The sector, or the kind.
    Sort,
    District,
}

/// The columns by name.
const NAMES: [(&str, Said); 4] =
    [("bevoegd", Said::Board), ("schooltype", Said::Sort), ("povo", Said::Sort), ("wijk", Said::District)];

/// Words with which the name of an organisation begins: such a name is of no person. Further on in a cell they say nothing: a remark has them too.
const ORGANISATIONS: [&str; 5] = ["stichting", "vereniging", "coöperatie", "cooperatie", "scholengroep"];

/// A number of a board has no word with more letters than this.
const MOST_LETTERS: usize = 2;

/// The names of those columns.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, _)| *name)
}

/// Those of them that a list has.
pub(super) fn columns(sheet: &Sheet) -> Columns {
    Columns::find(sheet, &NAMES.map(|(name, _)| name))
}

/// What the register knows.
pub(super) struct Witness<'a> {
    register: &'a Register,
    kinds: HashSet<&'a str>,
    /// The words of the names of boards and wijken: they may be shown.
    words: HashSet<String>,
}

impl<'a> Witness<'a> {
    pub(super) fn new(register: &'a Register) -> Witness<'a> {
        let rows = || register.rows().iter();
        let texts = rows().flat_map(|school| [&school.board, &school.district, &school.area]).flatten();
        let words = texts.flat_map(|text| words(text).into_iter().collect::<Vec<_>>()).collect();
        Witness { register, kinds: rows().map(|school| school.kind.as_str()).collect(), words }
    }

    /// A finding for each cell that contradicts the register, in every period that it has of the school.
    pub(super) fn contradictions(&self, row: Row, columns: &Columns, site: &SiteId) -> Vec<Finding> {
        let schools = self.register.site(site);
        let told = |(name, said): &(&'static str, Said)| {
            let column = columns.get(name)?;
            let text = row.shown(column);
            let known = self.contradicted(text, *said, schools)?;
            let finding = Finding::new(Code::PlaceRegisterDiffers, row.place_of(column)).value(self.shown(text, *said));
            Some(finding.fact("column", *name).fact("other", known).fact("school", site.as_str()))
        };
        NAMES.iter().filter_map(told).collect()
    }

    /// What the register says, where a text is certainly something else.
    fn contradicted(&self, text: &str, said: Said, schools: &[Arc<School>]) -> Option<String> {
        let agrees = |school: &Arc<School>| match said {
            // A number can't contradict a name, nor a name a number.
            Said::Board => board(school, text)
                .is_none_or(|_| is_one(text, [school.board.as_deref(), school.board_number.as_deref()])),
            Said::District => is_one(text, [school.district.as_deref(), school.area.as_deref()]),
            Said::Sort => match (Sector::parse(text), Kind::new(text)) {
                (Some(sector), kind) => sector == school.sector || kind == school.kind,
                // A word that the register has of no school may mean anything.
                (None, kind) => kind == school.kind || !self.kinds.contains(kind.as_str()),
            },
        };
        let last = schools.last().filter(|_| !text.is_empty() && !schools.iter().any(agrees))?;
        match said {
            Said::Board => board(last, text).map(str::to_owned),
            Said::District => last.district.clone(),
            Said::Sort => Some(format!("{} ({})", last.sector.as_str(), last.kind.as_str())),
        }
    }

    /// Names of organisations and words of the register; whatever else stands there may be about a pupil.
    fn shown<'t>(&self, text: &'t str, said: Said) -> &'t str {
        let own = words(text);
        let is_known = match said {
            Said::Sort => true,
            Said::Board => cell::words(&fold(text)).next().is_some_and(|first| ORGANISATIONS.contains(&first)),
            Said::District => false,
        };
        if is_known || own.iter().all(|word| self.words.contains(word)) { text } else { cell::told_school(text) }
    }
}

/// What the register has of the board of a school, of the kind that a text is: the number or the name.
fn board<'a>(school: &'a School, text: &str) -> Option<&'a str> {
    if is_number(text) { school.board_number.as_deref() } else { school.board.as_deref() }
}

/// Whether a text is a number of a board and no name: it has a digit, and no word to speak of.
fn is_number(text: &str) -> bool {
    let letters = |word: &String| word.chars().filter(|c| c.is_alphabetic()).count();
    text.chars().any(|c| c.is_ascii_digit()) && words(text).iter().all(|word| letters(word) <= MOST_LETTERS)
}

fn words(text: &str) -> HashSet<String> {
    cell::words(&fold(text)).map(str::to_owned).collect()
}

/// Whether a text may be one of these: a name may be written in full or in short.
fn is_one(text: &str, known: [Option<&str>; 2]) -> bool {
    let own = words(text);
    known.into_iter().flatten().map(words).any(|known| own.is_subset(&known) || known.is_subset(&own))
}

#[cfg(test)]
mod tests {
    use super::super::tests::read_beside;
    use super::*;
    use crate::base::finding::Fact;
    use crate::register::testing::school;

    fn schools() -> Vec<School> {
        let own = School {
            board: Some("Stichting Dijk en Polder".into()),
            board_number: Some("90333".into()),
            district: Some("Haven".into()),
            area: Some("Stad Oost".into()),
            ..school("01AB01")
        };
        let other = School { kind: Kind::new("sbo"), district: Some("Zandwijk".into()), ..school("01AB02") };
        vec![own, other]
    }

    /// Column, value and what the register says.
    fn told(board: &str, sort: &str, district: &str) -> Vec<[String; 3]> {
        told_by(schools(), board, sort, district)
    }

    fn told_by(schools: Vec<School>, board: &str, sort: &str, district: &str) -> Vec<[String; 3]> {
        let header = "arrangementscode;vestigingsnummer;bevoegd;schooltype;wijk;ondersteuningsvraag;plaatsen";
        let (found, findings) = read_beside(schools, header, &[&format!("A1;01AB01;{board};{sort};{district};Taal;3")]);
        assert_eq!(found.len(), 1, "the register goes before it: the row counts");
        let fact = |finding: &Finding, name| match finding.facts.iter().find(|(known, _)| *known == name) {
            Some((_, Fact::Text(text))) => text.clone(),
            Some((_, Fact::Count(_))) | None => panic!("no text {name}"),
        };
        let one = |f: &Finding| [fact(f, "column"), f.value.clone().unwrap_or_default(), fact(f, "other")];
        findings.iter().filter(|f| f.code == Code::PlaceRegisterDiffers).map(one).collect()
    }

    #[test]
    fn what_contradicts_the_register_is_told_with_what_the_register_says() {
        let own = |texts: [&str; 3]| vec![texts.map(str::to_owned)];
        let known = "Stichting Dijk en Polder";
        assert_eq!(told("Stichting Fout Bestuur", "", ""), own(["bevoegd", "Stichting Fout Bestuur", known]));
        assert_eq!(told("90444", "", ""), own(["bevoegd", "90444", "90333"]));
        for remark in ["Sem Jansen (bestuur gebeld)", "Sem Jansen, stichting", "bestuur: Sem Jansen"] {
            assert_eq!(told(remark, "", ""), own(["bevoegd", "…", known]), "{remark}");
        }
        assert_eq!(told("Jan Jansen", "", ""), own(["bevoegd", "…", known]), "perhaps a person");
        assert_eq!(told("", "VO", ""), own(["schooltype", "VO", "PO (bao)"]));
        assert_eq!(told("", "sbo", ""), own(["schooltype", "sbo", "PO (bao)"]));
        assert_eq!(told("", "", "Zandwijk"), own(["wijk", "Zandwijk", "Haven"]));
        assert_eq!(told("Bestuur X", "vo", "Zandwijk").len(), 3);
    }

    #[test]
    fn a_number_contradicts_no_name_and_a_name_no_number() {
        let with = |name: Option<&str>, number: Option<&str>| {
            let mut own = schools();
            own[0].board = name.map(str::to_owned);
            own[0].board_number = number.map(str::to_owned);
            own
        };
        let count = |name, number, text| told_by(with(name, number), text, "", "").len();
        for text in ["90444", "B 12", "BG41278"] {
            assert_eq!(count(Some("Stichting Dijk"), None, text), 0, "{text}");
            assert_eq!(count(Some("Stichting Dijk"), Some("90333"), text), 1, "{text}");
        }
        for text in ["Stichting Dijk", "Stichting 2Samen"] {
            assert_eq!(count(None, Some("90333"), text), 0, "{text}");
            assert_eq!(count(Some("Polder"), Some("90333"), text), 1, "{text}");
        }
    }

    #[test]
    fn another_way_to_write_the_same_contradicts_nothing() {
        for board in ["", "stichting dijk EN polder", "Dijk en Polder", "90333", "Stichting Dijk en Polder (PO)"] {
            assert_eq!(told(board, "", ""), Vec::<[String; 3]>::new(), "{board}");
        }
        for sort in ["bao", "BAO", "po", "basisschool"] {
            assert_eq!(told("", sort, ""), Vec::<[String; 3]>::new(), "{sort}");
        }
        for district in ["haven", "Stad Oost", "Wijk Haven"] {
            assert_eq!(told("", "", district), Vec::<[String; 3]>::new(), "{district}");
        }
    }
}
