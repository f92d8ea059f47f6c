//! What the years tell: the history of each verdict ([`history`]), why verdicts changed ([`change`]), what waivers set aside
//! ([`waiver_status`]), what is talked about ([`topic`]). Knows no reports.

pub mod change;
pub mod history;
pub mod topic;
pub mod waiver_status;
