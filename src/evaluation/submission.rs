//! Rows of answers grouped into submissions; which one counts.
