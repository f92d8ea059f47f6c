//! The only door to the disk: stage, manifest, swap.
