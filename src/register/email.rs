//! Addresses of e-mail as the register and the settings have them.

use std::fmt;
use std::sync::Arc;

/// An address of e-mail: the plain form `naam@school.example` and no other. What passes can't begin a new header of a mail, and is one address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(Arc<str>);

/// RFC 5321, section 4.5.3.1: of the part before the @, of a label of the domain, and of all together.
const LOCAL: usize = 64;
const LABEL: usize = 63;
const WHOLE: usize = 254;

impl Email {
    /// Letters, digits and the signs of RFC 5322 (atext), with points between; a domain of two labels or more. `None` for any other text.
    pub fn new(text: &str) -> Option<Email> {
        let (local, domain) = text.rsplit_once('@')?;
        let is_atom = |atom: &str| !atom.is_empty() && atom.bytes().all(is_of_atom);
        let is_label = |label: &str| {
            let fits = (1..=LABEL).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-');
            fits && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let fits = text.len() <= WHOLE && local.len() <= LOCAL && domain.contains('.');
        (fits && local.split('.').all(is_atom) && domain.split('.').all(is_label)).then(|| Email(text.into()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_of_atom(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte)
}

/// The parts of a cell with addresses, separated by `;` or `,`.
pub(super) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', ',']).map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_domain_and_nothing_around() {
        for good in ["a@b.nl", "Jan-Willem.d'Oude+sop@school-1.voorbeeld.example", "1@2.3", "x_y@sub.domein.example"] {
            assert_eq!(Email::new(good).as_ref().map(Email::as_str), Some(good));
        }
        let long = format!("{}@b.nl", "a".repeat(65));
        for bad in [
            "",
            "a",
            "a@",
            "@b.nl",
            "a@b",
            "a b@c.nl",
            "a@b..nl",
            "a.@b.nl",
            "a@-b.nl",
            "a@b.nl.",
            "A <a@b.nl>",
            "mailto:a@b.nl",
            "a@b.nl\r\nBcc: c@d.nl",
            "a@b.nl\n",
            "a@b.nl\0",
            "a,b@c.nl",
            "\u{e9}@b.nl",
            "a@b\u{301}.nl",
            "a\"b@c.nl",
            "a@[1.2.3.4]",
            &long,
        ] {
            assert_eq!(Email::new(bad), None, "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn no_address_holds_what_ends_a_header_or_parts_a_list(text in any::<String>(), before in "[a-z.]{1,9}", after in "[a-z.]{1,9}") {
            for text in [text.clone(), format!("{before}@{after}{text}"), format!("{text}{before}@{after}")] {
                if let Some(email) = Email::new(&text) {
                    prop_assert!(email.as_str().is_ascii());
                    let unfit = |c: char| c.is_control() || c.is_whitespace() || "<>()[]:;,\"\\".contains(c);
                    prop_assert!(!email.as_str().contains(unfit));
                    prop_assert_eq!(email.as_str().matches('@').count(), 1);
                }
            }
        }
    }
}
