//! What the years tell: the history of each verdict ([`history`]), why verdicts changed ([`change`]), what waivers set aside
//! ([`waiver_status`]), what is talked about ([`topic`]), what came of agreements ([`agreed`]). Knows no reports.

pub(crate) mod agreed;
pub(crate) mod change;
pub(crate) mod history;
pub(crate) mod topic;
pub(crate) mod waiver_status;
