//! Why a package is not made, in words: for the console and for the list.

use super::model::{Lack, Refusal, Why};
use crate::leak::{Spot, What};
use crate::register::BoardDoubt;
use crate::report::mailing::Receiver;
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// What the list says of a package that is not made; of several reasons the first, and how many there are.
pub(super) fn status(receiver: Receiver, why: &Why, dossier: &Dossier) -> String {
    let w = &dossier.wording;
    let why = match why {
        Why::Refused(found) => {
            let mut told: Vec<String> = Vec::new();
            for sentence in found.iter().map(|refusal| sentence(refusal, dossier, w)) {
                // A text behind a picture stands in a file as often as it is drawn: it is one thing to mend.
                if !told.contains(&sentence) {
                    told.push(sentence);
                }
            }
            let more = told.len().saturating_sub(1);
            let facts = [("why", told.into_iter().next().unwrap_or_default().into()), ("more", more.into())];
            return w.say_with("handout-status-refused", &facts);
        }
        Why::Lack(Lack::Absent) => "absent",
        Why::Lack(Lack::Older) => "older",
    };
    w.say_with("handout-status-lack", &[("why", why.into()), ("receiver", receiver.as_str().into())])
}

/// What speaks against a package: which file names which other school, and where; which board is not certain.
pub(crate) fn sentence(refusal: &Refusal, dossier: &Dossier, w: &Wording) -> String {
    let (file, leak, place) = match refusal {
        Refusal::Unreadable(file) => return w.say_with("handout-unreadable", &[("file", file.into())]),
        Refusal::Leak(file, leak) => (file, leak, None),
        Refusal::Told(file, leak, place) => (file, leak, Some(place)),
        Refusal::Board(board, BoardDoubt::Names { number, names }) => {
            let facts = [("board", board.into()), ("number", number.into()), ("names", names.join("; ").into())];
            return w.say_with("handout-board-names", &facts);
        }
        Refusal::Board(board, BoardDoubt::Numbers(numbers)) => {
            let facts = [("board", board.into()), ("numbers", numbers.join(", ").into())];
            return w.say_with("handout-board-numbers", &facts);
        }
    };
    let name = dossier.register.site(&leak.site).last().map(|school| school.name.clone()).unwrap_or_default();
    let id = match leak.what {
        What::Name => "handout-leak-name",
        What::Number => "handout-leak-number",
        What::FreeText => "handout-leak-text",
    };
    let within = match leak.within.as_str() {
        "" => file.clone(),
        within => format!("{file} > {within}"),
    };
    let facts = [
        ("file", within.into()),
        ("spot", spot(leak.spot, w).into()),
        ("found", (&leak.found).into()),
        ("school", name.into()),
        ("id", leak.site.to_string().into()),
    ];
    let told = w.say_with(id, &facts);
    match place {
        Some(place) => format!("{told} {}", w.say_with("handout-leak-told", &[("place", place.to_string().into())])),
        None => told,
    }
}

fn spot(spot: Spot, w: &Wording) -> String {
    let id = match spot {
        Spot::Page(page) => return w.say_with("handout-spot-page", &[("page", page.into())]),
        Spot::FileName => "handout-spot-name",
        Spot::Listing => "handout-spot-listing",
        Spot::Drawn => "handout-spot-drawn",
        Spot::Text => "handout-spot-text",
        Spot::Hidden => "handout-spot-hidden",
        Spot::Metadata => "handout-spot-metadata",
        Spot::AltText => "handout-spot-alt",
        Spot::Bookmark => "handout-spot-bookmark",
        Spot::Link => "handout-spot-link",
    };
    w.say(id)
}
