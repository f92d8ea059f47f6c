//! Papers that are not of one school, in words: whose book or report it is, by its path in the set.
//!
//! In: what became of each. Out: sentences, for the console and for the page alike. Must not know: how two sets are compared.

use std::collections::BTreeMap;

use super::model::Became;
use crate::report::{book, own_board};
use crate::run::dossier::Dossier;
use crate::wording::{Arg, Wording};

/// The names of boards and wijken, by the folder of their papers; as far as the set of now has them.
pub(crate) struct PaperNames(BTreeMap<String, String>);

/// Who gets a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    /// A board.
    Board,
    /// Whoever leads the conversations of a wijk, or of VO.
    Lead,
    /// It is about all schools together.
    All,
}

impl Whose {
    fn of(path: &str) -> Whose {
        match path.split_once('/') {
            Some(("besturen", _)) => Whose::Board,
            Some(("wijken", _)) => Whose::Lead,
            Some(_) | None => Whose::All,
        }
    }
}

impl PaperNames {
    /// Of everything that a run of the whole set makes.
    pub(crate) fn of(dossier: &Dossier) -> PaperNames {
        let boards = book::of_boards(dossier).into_iter().chain(own_board::of_boards(dossier));
        let books = book::of_leads(dossier).into_iter();
        let named = boards.chain(books).filter_map(|(name, path)| Some((path.rsplit_once('/')?.0.to_owned(), name)));
        PaperNames(named.collect())
    }

    /// A sentence for each sort of reader, and one for what is there no more; none where no paper differs.
    pub(crate) fn told(&self, papers: &BTreeMap<String, Became>, w: &Wording) -> Vec<String> {
        let of = |whose: Whose| {
            let own = papers.iter().filter(move |(path, became)| Whose::of(path) == whose && **became != Became::Gone);
            own.map(|(path, _)| path.as_str()).collect::<Vec<_>>()
        };
        let say = |id: &str, names: Vec<String>| {
            let facts: [(&str, Arg); 2] = [("count", names.len().into()), ("names", names.join("; ").into())];
            (!names.is_empty()).then(|| w.say_with(id, &facts))
        };
        let gone = papers.iter().filter(|(_, became)| **became == Became::Gone).map(|(path, _)| path.clone());
        let sentences = [
            say("reissue-papers-boards", self.with_kinds(&of(Whose::Board))),
            say("reissue-papers-lead", of(Whose::Lead).into_iter().map(|path| self.name(path)).collect()),
            say("reissue-papers-all", of(Whose::All).into_iter().map(|path| file(path).to_owned()).collect()),
            say("reissue-papers-gone", gone.collect()),
        ];
        sentences.into_iter().flatten().collect()
    }

    /// Boards, each with its papers: `Stichting De Ark (bestuursboek, bestuursrapport)`.
    fn with_kinds(&self, paths: &[&str]) -> Vec<String> {
        let mut boards: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for path in paths {
            let kind = file(path);
            boards.entry(self.name(path)).or_default().push(kind.rsplit_once('.').map_or(kind, |(stem, _)| stem));
        }
        boards.into_iter().map(|(board, kinds)| format!("{board} ({})", kinds.join(", "))).collect()
    }

    /// How the board or wijk of a paper is named; else its folder.
    fn name(&self, path: &str) -> String {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let slug = || folder.rsplit('/').next().unwrap_or(folder).to_owned();
        self.0.get(folder).cloned().unwrap_or_else(slug)
    }
}

fn file(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture;
    use crate::wording::Language;

    #[test]
    fn each_paper_is_told_by_who_gets_it() {
        let dossier = fixture::dossier(Language::Nl);
        let names = PaperNames::of(&dossier);
        let board = book::of_boards(&dossier).into_iter().next().expect("a board");
        let lead = book::of_leads(&dossier).into_iter().next().expect("a book");
        let papers = [
            (board.1.clone(), Became::Other),
            (board.1.replace("bestuursboek", "bestuursrapport"), Became::Other),
            (lead.1.clone(), Became::Other),
            ("bestuur/dekkingsrapport.pdf".to_owned(), Became::Other),
            ("wijken/weg/wijkboek.pdf".to_owned(), Became::Gone),
        ];
        let told = names.told(&papers.into_iter().collect(), &dossier.wording);
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told[0].contains(&format!("{} (bestuursboek, bestuursrapport)", board.0)), "{told:?}");
        assert!(told[1].contains(&lead.0) && told[2].contains("dekkingsrapport.pdf"), "{told:?}");
        assert!(told[3].contains("wijken/weg/wijkboek.pdf"), "{told:?}");
        assert!(names.told(&BTreeMap::new(), &dossier.wording).is_empty());
    }
}
