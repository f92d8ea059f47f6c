//! Agreements (afspraken) made in earlier conversations, waivers (ontheffingen), second looks (tweede blik), places for extra support (aanbod), and aims (doelen).
//!
//! In: sheets. Out: typed lists and findings; a row with a fault that makes it unusable is set aside with a finding. Must not know: reports.

mod aim;
mod changeable;
pub(crate) mod choice;
mod days;
mod grantor;
mod ids;
mod known;
mod model;
mod personal;
mod place;
mod read;
mod second_look;
#[cfg(test)]
mod testing;
mod waiver;
mod written;

pub use aim::{Aim, AimAbout, AimAction, AimSubject, AimUnit, AimUnknown, NationalShare};
pub(crate) use aim::{check_past, read_aims, read_national, settle_aims, settle_national};
pub use changeable::Changeable;
#[cfg(test)]
pub(crate) use model::{AGENDA_OWN, TOPICS, WHOLE_SCHOOL};
pub use model::{Agreement, Contested, PlannedTalk};
pub(crate) use model::{BEGIN, COLUMNS, MARK, ORDER, Progress, STATE, TALK};
pub(crate) use personal::{PersonalList, in_agreements, in_second_looks, in_waivers};
pub use place::{Arrangement, Availability, read_places, settle as settle_places};
pub use read::{Agreements, read_agreements, settle as settle_agreements};
pub use second_look::{SecondLook, read_second_looks, settle as settle_second_looks};
pub(crate) use waiver::Waiver;
pub use waiver::{read_waivers, settle as settle_waivers};
pub(crate) use written::{seal, trace};
