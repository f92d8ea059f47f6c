//! To be built.

use anyhow::Result;

use super::Artifact;
use crate::dossier::Dossier;

/// Renders it.
pub fn render(_dossier: &Dossier, _figures: &[super::figures::Figure]) -> Result<Vec<Artifact>> {
    Ok(vec![])
}
