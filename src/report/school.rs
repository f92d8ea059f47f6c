//! To be built.

use anyhow::Result;

use super::Artifact;
use crate::dossier::Dossier;

/// Renders it.
pub fn render(_dossier: &Dossier, _tick: super::Tick) -> Result<Vec<Artifact>> {
    Ok(vec![])
}
