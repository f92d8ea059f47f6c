//! By when and to whom a school hands in.

use crate::present::scope::Scope;

/// One sentence: to whom, and by when; where the day has passed or is not known, that it is agreed now.
pub(crate) fn hand_in(scope: &Scope) -> String {
    let (wording, hand_in) = (scope.wording, &scope.dossier.hand_in);
    let to = hand_in.to.clone().unwrap_or_else(|| wording.say("hand-in-partnership"));
    let (id, date) = match hand_in.by {
        None => ("hand-in-agree", String::new()),
        Some(by) if by < scope.dossier.date => ("hand-in-passed", scope.language.date(by)),
        Some(by) => ("hand-in-by", scope.language.date(by)),
    };
    wording.say_with(id, &[("to", to.into()), ("date", date.into())])
}
