//! Numbers of schools in parts: the BRIN in one column, the number of the site in another.
//!
//! In: the cells of a row that are for numbers. Out: the vestigingsnummer, and whether a part fits one. Must not know: schools.

/// A BRIN is so long, and so is what stands behind it in a vestigingsnummer.
const BRIN: usize = 4;
const SITE: usize = 2;

/// The vestigingsnummer that the BRIN and the number of the site make together; nothing unless there is exactly one of both. A spreadsheet takes the
/// zero of `00` away.
pub fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let (mut brin, mut site) = (None, None);
    for text in texts {
        let part = match () {
            () if is_brin(text) => &mut brin,
            () if is_site(text) => &mut site,
            () => return None,
        };
        if part.is_some_and(|known| known != text) {
            return None;
        }
        *part = Some(text);
    }
    Some(format!("{}{:0>2}", brin?.to_uppercase(), site?))
}

/// Whether a text is a vestigingsnummer or a part of it.
pub fn fits(text: &str, id: &str) -> bool {
    let (brin, site) = id.split_at_checked(BRIN).unwrap_or((id, ""));
    let is_part =
        (is_brin(text) && brin.eq_ignore_ascii_case(text)) || (is_site(text) && format!("{text:0>2}") == site);
    id.eq_ignore_ascii_case(text) || is_part
}

fn is_brin(text: &str) -> bool {
    let shape = |(at, byte): (usize, u8)| if at < 2 { byte.is_ascii_digit() } else { byte.is_ascii_alphabetic() };
    text.len() == BRIN && text.bytes().enumerate().all(shape)
}

fn is_site(text: &str) -> bool {
    (1..=SITE).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_parts_is_one_where_both_are_there_once() {
        let joined = |texts: &[&str]| joined(texts.iter().copied());
        assert_eq!(joined(&["99AB", "00"]).as_deref(), Some("99AB00"));
        assert_eq!(joined(&["1", "99ab"]).as_deref(), Some("99AB01"));
        for texts in [&["99AB"] as &[_], &["00"], &["99AB", "99CD", "00"], &["99AB", "00", "01"], &["99AB", "De Hoek"]]
        {
            assert_eq!(joined(texts), None, "{texts:?}");
        }
        assert!(fits("99AB", "99AB00") && fits("0", "99AB00") && fits("99ab00", "99AB00"));
        assert!(!fits("99AC", "99AB00") && !fits("01", "99AB00") && !fits("99AB01", "99AB00") && !fits("", "99AB00"));
    }
}
