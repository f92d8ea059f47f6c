//! Counts over all schools: [`coverage`] of the norm, what verdicts hang on ([`sensitivity`]), what each question brought
//! ([`question_value`]); and what is worth a question to one school ([`consistency`]). Knows no charts and no templates.

pub(crate) mod consistency;
pub mod coverage;
pub(crate) mod question_value;
pub(crate) mod sensitivity;
