//! A rough verdict, to make agreements about gaps that are there. In: what a school would say. Out: met or not. Must not know: silence and
//! faults; the program itself judges exactly.

use crate::model::Given;
use crate::norms::{Rule, Standard};

/// The position in every scale of the example norms from which an answer is sufficient.
const SUFFICIENT: usize = 2;

/// Whether a standard is met; `None` when nothing of it applies.
pub(crate) fn met(standard: &Standard, answers: &[Option<Given>]) -> Option<bool> {
    let (mut weight, mut sufficient, mut levels, mut critical) = (0, 0, 0, true);
    for (question, answer) in standard.indicators.iter().zip(answers) {
        let Some(Given::Position(at)) = answer else { continue };
        weight += question.weight;
        levels += question.weight * (*at as i64 + 1);
        match *at >= SUFFICIENT {
            true => sufficient += question.weight,
            false => critical &= !question.critical,
        }
    }
    let rule = match standard.rule {
        Rule::All => sufficient == weight,
        Rule::Share(share) => sufficient * 1000 >= share * weight,
        Rule::Mean(mean) => levels * 1000 >= mean * weight,
    };
    (weight > 0).then_some(critical && rule)
}
