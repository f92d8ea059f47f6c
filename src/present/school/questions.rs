//! What to ask in the conversation: what stands out in the answers, and what a visitor saw beside them. Never a mark.

use super::model::Question;
use crate::present::conversation::Conversation;

/// The questions: first what stands out, then what visitors saw.
pub(crate) fn questions(conversation: &Conversation) -> Vec<Question> {
    let asked = conversation.questions.iter().map(|asked| Question {
        standard: asked.standard,
        about: None,
        why: asked.why.clone(),
        question: asked.question.clone(),
        note: None,
        by: None,
    });
    let seen = conversation.second_looks.iter().map(|seen| Question {
        standard: Some(seen.standard),
        about: Some(seen.text.clone()),
        why: seen.why.clone(),
        question: seen.question.clone(),
        note: seen.explanation.clone(),
        by: seen.by.clone(),
    });
    asked.chain(seen).collect()
}
