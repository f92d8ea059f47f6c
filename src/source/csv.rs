//! Text files: encoding, delimiter, quotes, true line numbers.
