//! What to ask in the conversation: what stands out in the answers, and what a visitor saw beside them. Never a mark.

use super::view::{Question, Questions};
use crate::present::conversation::Conversation;
use crate::present::scope::Scope;

/// The questions; `None` where nothing stands out.
pub(super) fn questions(scope: &Scope, conversation: &Conversation) -> Option<Questions> {
    let asked = conversation.questions.iter().map(|asked| Question {
        about: None,
        why: asked.why.clone(),
        question: asked.question.clone(),
        note: None,
        by: None,
    });
    let seen = conversation.second_looks.iter().map(|seen| Question {
        about: Some(seen.text.clone()),
        why: seen.why.clone(),
        question: seen.question.clone(),
        note: seen.explanation.clone(),
        by: Some(seen.by.clone()),
    });
    let items: Vec<_> = asked.chain(seen).collect();
    let (heading, lead) = (scope.wording.say("consistency-heading"), scope.wording.say("ask-lead"));
    (!conversation.has_no_questions()).then(|| Questions { heading, lead, items })
}
