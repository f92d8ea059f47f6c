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
        let books = book::of_boards(dossier).into_iter().chain(book::of_leads(dossier));
        // All volumes of a book stand in one folder.
        let books = books.filter_map(|(name, files)| Some((name, files.into_iter().next()?)));
        let named = books
            .chain(own_board::of_boards(dossier))
            .filter_map(|(name, path)| Some((path.rsplit_once('/')?.0.to_owned(), name)));
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
            say("reissue-papers-boards", self.with_kinds(&of(Whose::Board), w)),
            say("reissue-papers-lead", self.with_volumes(&of(Whose::Lead), w)),
            say("reissue-papers-all", of(Whose::All).into_iter().map(|path| file(path).to_owned()).collect()),
            say("reissue-papers-gone", gone.collect()),
        ];
        sentences.into_iter().flatten().collect()
    }

    /// Boards, each with its papers: `Stichting De Ark (bestuursboek, bestuursrapport)`.
    fn with_kinds(&self, paths: &[&str], w: &Wording) -> Vec<String> {
        let kind = |path: &str| {
            let (stem, volume) =
                book::book_of(path).unwrap_or((path.rsplit_once('.').map_or(path, |(stem, _)| stem), None));
            std::iter::once(file(stem).to_owned())
                .chain(volume.map(|number| in_words(number, w)))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let mut boards = self.by_name(paths.iter().map(|path| (*path, Some(kind(path)))));
        boards.sort();
        boards.into_iter().map(|(board, kinds)| format!("{board} ({})", kinds.join(", "))).collect()
    }

    /// Wijken, and of a book in volumes which of them: `Voortgezet onderwijs (deel 2, deel 3)`.
    fn with_volumes(&self, paths: &[&str], w: &Wording) -> Vec<String> {
        let volume = |path: &str| book::book_of(path)?.1.map(|number| in_words(number, w));
        let books = self.by_name(paths.iter().map(|path| (*path, volume(path))));
        let told = |(name, volumes): (String, Vec<String>)| match volumes.is_empty() {
            true => name,
            false => format!("{name} ({})", volumes.join(", ")),
        };
        books.into_iter().map(told).collect()
    }

    /// What is said of papers in order of path, by folder and so by whom they are about.
    fn by_name<'p>(&self, papers: impl Iterator<Item = (&'p str, Option<String>)>) -> Vec<(String, Vec<String>)> {
        let mut found: Vec<(&str, (String, Vec<String>))> = Vec::new();
        for (path, said) in papers {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            match found.last_mut() {
                Some((last, (_, all))) if *last == folder => all.extend(said),
                _ => found.push((folder, (self.name(path), said.into_iter().collect()))),
            }
        }
        found.into_iter().map(|(_, told)| told).collect()
    }

    /// How the board or wijk of a paper is named; else its folder.
    fn name(&self, path: &str) -> String {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let slug = || folder.rsplit('/').next().unwrap_or(folder).to_owned();
        self.0.get(folder).cloned().unwrap_or_else(slug)
    }
}

/// A volume of a book.
fn in_words(number: usize, w: &Wording) -> String {
    w.say_with("book-volume-short", &[("number", number.into())])
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
            (board.1[0].clone(), Became::Other),
            (board.1[0].replace("bestuursboek", "bestuursrapport"), Became::Other),
            (lead.1[0].clone(), Became::Other),
            ("bestuur/dekkingsrapport.pdf".to_owned(), Became::Other),
            ("wijken/weg/wijkboek.pdf".to_owned(), Became::Gone),
        ];
        let told = names.told(&papers.into_iter().collect(), &dossier.wording);
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told[0].contains(&format!("{} (bestuursboek, bestuursrapport)", board.0)), "{told:?}");
        assert!(told[1].contains(&lead.0) && told[2].contains("dekkingsrapport.pdf"), "{told:?}");
        assert!(told[3].contains("wijken/weg/wijkboek.pdf"), "{told:?}");
        assert!(names.told(&BTreeMap::new(), &dossier.wording).is_empty());
        // Of a book in volumes it is told which of them, under one name.
        let volumes = [(&board, "02"), (&lead, "02"), (&lead, "03")];
        let volumes =
            volumes.map(|((_, files), at)| (files[0].replace(".pdf", &format!("-deel-{at}.pdf")), Became::Other));
        let told = names.told(&volumes.into_iter().collect(), &dossier.wording);
        assert!(told[0].ends_with(&format!("(1): {} (bestuursboek deel 2)", board.0)), "{told:?}");
        assert!(told[1].ends_with(&format!("(1): {} (deel 2, deel 3)", lead.0)), "{told:?}");
    }
}
