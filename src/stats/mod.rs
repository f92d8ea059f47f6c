//! Counts over all schools: [`coverage`] of the norm, what verdicts hang on ([`sensitivity`]), what each question brought
//! ([`question_value`]). Knows no charts and no templates.

pub mod coverage;
pub(crate) mod question_value;
pub(crate) mod sensitivity;
