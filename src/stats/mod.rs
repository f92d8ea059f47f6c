//! Counts over all schools: [`coverage`] of the norm, what verdicts hang on ([`sensitivity`]), what each question brought
//! ([`question_value`]), what came of topics and agreements ([`follow_up`]); what is offered beyond basic support ([`places`]), what schools
//! have of expertise and facilities ([`inventory`]); where aims stand ([`aims`]); what other norms would say ([`crosswalk`]);
//! and what is worth a question to one school ([`consistency`]). Knows no charts and
//! no templates.

pub mod aims;
pub(crate) mod consistency;
pub mod coverage;
pub mod crosswalk;
pub mod follow_up;
pub mod inventory;
pub mod places;
pub(crate) mod question_value;
pub(crate) mod sensitivity;
