//! What is made of a dossier: beside each other or, of a large one, in turn.
//!
//! In: things to make. Out: they are made. Must not know: what they are.

use anyhow::Result;
use rayon::prelude::*;

use crate::base::memory::give_back;
use crate::run::dossier::Dossier;

/// Makes something.
pub(super) type Step<'a> = &'a (dyn Fn() -> Result<()> + Sync);

/// Does the same with each: beside each other, or of a large dossier one after the other. A thread that waits for a part of one would begin another, and so
/// have several at once in memory.
pub(super) fn for_each<T: Sync>(
    dossier: &Dossier,
    all: &[T],
    make: impl Fn(&T) -> Result<()> + Send + Sync,
) -> Result<()> {
    match dossier.is_large() {
        true => all.iter().try_for_each(|one| {
            make(one)?;
            give_back();
            Ok(())
        }),
        false => all.par_iter().try_for_each(make),
    }
}
