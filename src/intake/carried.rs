//! What an answer says under another norm than the one that it was given under: the one rule for every crossing (what made a verdict change, what-if).
//!
//! An answer means its level in the norm that it was read under. The words of the other norm's scale play no part: a school that answered "op orde" did
//! not say anything else when the norm came to call that level otherwise. Only a number is judged anew, by the bands of the other norm: there the number
//! is the answer. Must not know: how verdicts are made of it.

use super::{Evaluation, State, Unanswered};
use crate::norm::Norm;

/// What the answer to the question at `place` says to the question at `at` of another norm, which is the same ([`Norm::earlier`]); `None`: it was not asked
/// of this school.
#[inline]
pub(crate) fn carried(answers: &Evaluation, place: usize, norm: &Norm, at: usize) -> Option<State> {
    let own = &*answers.norm;
    if !own.asks(place, &answers.school.kind) {
        return None;
    }
    let (question, before) = (&norm.indicators[at], &own.indicators[place]);
    let text = || answers.answers.get(place).and_then(|answer| answer.as_ref()).map_or("", |answer| &*answer.text);
    Some(match answers.state(place) {
        // Also where the own norm does not allow n.v.t.
        State::NotApplicable | State::Unanswered(Unanswered::NotAllowed) => match question.not_applicable {
            true => State::NotApplicable,
            false => State::Unanswered(Unanswered::NotAllowed),
        },
        open @ State::Unanswered(_) => open,
        State::Level(level) => {
            let bands = question.number.as_ref().filter(|bands| before.number.as_ref() != Some(*bands));
            let number = bands.and_then(|bands| Some((bands, bands.number(text())?)));
            let anew = number.and_then(|(bands, number)| norm.scale_of(at).levels.get(bands.position(number)));
            State::Level(anew.map_or(level, |found| found.value))
        }
    })
}
