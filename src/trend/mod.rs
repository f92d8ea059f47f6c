//! What the years tell: the history of each verdict ([`history`]), why verdicts changed ([`change`]), what waivers set aside
//! ([`waiver_status`]), what is talked about ([`topic`]), what came of agreements ([`agreed`]), where conversations are
//! planned ([`planned`]), what a visitor saw ([`second_look`]), who can help
//! ([`help`]). Knows no reports.

pub(crate) mod agreed;
pub(crate) mod change;
pub(crate) mod help;
pub(crate) mod history;
pub(crate) mod planned;
pub(crate) mod second_look;
pub(crate) mod topic;
pub(crate) mod waiver_status;
