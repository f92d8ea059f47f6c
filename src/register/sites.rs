//! Which school a text stands for: the one way to recognise a school in answers, waivers, agreements, mappings, the register itself and what is asked
//! on the command line.
//!
//! In: the rows of the register, and a text. Out: the site, the sites that share the name, or nothing. A site is known by its number, whatever the
//! case, with what spreadsheets put around it (`="99AB00"`) or within it (`99AB 00`, `99AB-00`); by the exact name of a school that no other site
//! bears; or by both beside each other. Nothing that is merely alike counts. Must not know: what the school is looked up for.

use std::sync::Arc;

use super::{School, SchoolYear, SiteId};
use crate::base::quick_map::QuickMap;
use crate::base::text::fold::{clean, fold};

/// What a text says about the school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Site<'a> {
    /// This one.
    One(&'a SiteId),
    /// A name that several sites bear, in order, each once.
    Several(Bearers<'a>),
    /// Nothing that the register knows.
    Unknown,
}

/// The sites that bear a name. Shared: half the register may be called alike, and every row may say so.
pub(crate) type Bearers<'a> = Arc<[&'a SiteId]>;

/// So many sites are named where a name is that of several.
const NAMED: usize = 20;

/// The first of some sites, and how many more there are.
pub fn listed(sites: &[&SiteId]) -> String {
    let mut named: Vec<String> = sites.iter().take(NAMED).map(|site| site.to_string()).collect();
    if sites.len() > NAMED {
        named.push(format!("\u{2026} (+{})", sites.len() - NAMED));
    }
    named.join(", ")
}

/// The sites of a register, ready to be looked up.
#[derive(Debug, Default)]
pub(crate) struct Sites<'a> {
    numbers: QuickMap<&'a str, &'a SiteId>,
    /// By number in capitals, for those that are written otherwise.
    capitals: QuickMap<String, &'a SiteId>,
    /// The sites that bear a name in the year that is asked for, by the name as it is compared; and those that bear it in any year.
    names: QuickMap<String, Bearers<'a>>,
    any_names: QuickMap<String, Bearers<'a>>,
}

impl<'a> Sites<'a> {
    /// Of rows in order of site. Names of the year go before those of other years; without a year all are equal.
    pub(crate) fn new(rows: impl IntoIterator<Item = &'a School>, year: Option<SchoolYear>) -> Sites<'a> {
        let mut sites = Sites::default();
        let (mut names, mut any_names): (Gathered<'a>, Gathered<'a>) = Default::default();
        for school in rows {
            sites.numbers.insert(school.id.as_str(), &school.id);
            let name = fold(&school.name);
            if year.is_some_and(|year| school.holds_in(year)) {
                names.entry(name.clone()).or_default().push(&school.id);
            }
            any_names.entry(name).or_default().push(&school.id);
        }
        (sites.names, sites.any_names) = (each_once(names), each_once(any_names));
        let capitals = sites.numbers.iter().map(|(number, site)| (number.to_uppercase(), *site));
        sites.capitals = capitals.filter(|(number, _)| !sites.numbers.contains_key(number.as_str())).collect();
        sites
    }

    /// The site that a text stands for.
    pub(crate) fn find(&self, text: &str) -> Site<'a> {
        let text = clean(text);
        let text = text.trim();
        if let Some(site) = self.by_number(text) {
            return Site::One(site);
        }
        let by_name = |text: &str| {
            let folded = fold(text);
            self.names.get(&folded).or_else(|| self.any_names.get(&folded))
        };
        match by_name(text).or_else(|| by_name(unquoted(text)?)) {
            Some(bearers) => match &bearers[..] {
                [one] => Site::One(one),
                _ => Site::Several(bearers.clone()),
            },
            None => self.by_both(text).map_or(Site::Unknown, Site::One),
        }
    }

    /// A site by its number alone.
    #[inline]
    pub(crate) fn by_number(&self, text: &str) -> Option<&'a SiteId> {
        let known = |number: &str| {
            let by_case = || {
                let capitals = number.to_uppercase();
                self.numbers.get(capitals.as_str()).or_else(|| self.capitals.get(&capitals))
            };
            self.numbers.get(number).or_else(by_case).copied()
        };
        known(text).or_else(|| known(&bare(text))).or_else(|| known(&joined(text)?))
    }

    /// A number with the name of that school beside it: `99AB00 - De Regenboog`.
    fn by_both(&self, text: &str) -> Option<&'a SiteId> {
        let is_word = |c: char| c.is_alphanumeric();
        let mut words = text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
        let (number, site) = words.find_map(|word| Some((word, self.by_number(word)?)))?;
        let rest = text.replacen(number, " ", 1);
        let bare = fold(rest.trim_matches(|c: char| !is_word(c)));
        // The name may begin or end with a sign of its own: `'t Kompas (99CD00)`.
        let between = |c: char| c.is_whitespace() || "-\u{2013}\u{2014}:;,/|".contains(c);
        let whole = fold(rest.replace("( )", " ").replace("[ ]", " ").trim_matches(between));
        let bears = |name: &String| self.any_names.get(name).is_some_and(|sites| sites.binary_search(&site).is_ok());
        (bare.is_empty() || bears(&bare) || bears(&whole)).then_some(site)
    }
}

/// Sites by the name that they bear, as they come.
type Gathered<'a> = QuickMap<String, Vec<&'a SiteId>>;

fn each_once(names: Gathered<'_>) -> QuickMap<String, Bearers<'_>> {
    let in_order = |mut sites: Vec<_>| {
        sites.sort_unstable();
        sites.dedup();
        Arc::from(sites)
    };
    names.into_iter().map(|(name, sites)| (name, in_order(sites))).collect()
}

/// The text of a formula that is there to keep it a text.
fn unquoted(text: &str) -> Option<&str> {
    text.strip_prefix('=')?.trim().strip_prefix('"')?.strip_suffix('"')
}

/// A code without what spreadsheets and files of fixed width put around it: white space, quotes, and the `=` that keeps a text a text.
/// White space within goes only where a number or a vestigingsnummer of DUO's form is left: elsewhere it may tell two codes apart.
pub fn bare(text: &str) -> String {
    let quotes = ['"', '\'', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}'];
    let text = text.trim().trim_start_matches('=').trim_matches(quotes).trim();
    let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let form = |at: usize, b: u8| if matches!(at, 2 | 3) { b.is_ascii_alphabetic() } else { b.is_ascii_digit() };
    let duo = (4..=6).contains(&joined.len()) && joined.bytes().enumerate().all(|(at, b)| form(at, b));
    let plain = duo || joined.bytes().all(|b| b.is_ascii_digit());
    if plain { joined } else { text.to_owned() }
}

/// A whole vestigingsnummer of DUO's form that is written in parts, `99AB-00` or `99.AB.00`; `None` for any other text.
pub(super) fn joined(text: &str) -> Option<String> {
    let parts = |c: &char| !matches!(c, ' ' | '-' | '.' | '_' | '\u{2010}'..='\u{2015}');
    let text: String = bare(text).chars().filter(parts).take(7).collect();
    let form = |at: usize, b: u8| if matches!(at, 2 | 3) { b.is_ascii_alphabetic() } else { b.is_ascii_digit() };
    (text.len() == 6 && text.bytes().enumerate().all(|(at, b)| form(at, b))).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::school;

    fn named(id: &str, name: &str) -> School {
        School { name: name.into(), ..school(id) }
    }

    #[test]
    fn a_school_is_known_by_its_number_however_it_is_written_and_by_its_exact_name() {
        let rows = [named("99AB00", "De Regenboog"), named("99CD00", "'t Kompas"), named("school-1", "De Haven")];
        let sites = Sites::new(&rows, None);
        let found = |text: &str| match sites.find(text) {
            Site::One(site) => site.to_string(),
            Site::Several(_) => "several".into(),
            Site::Unknown => String::new(),
        };
        for text in [
            "99AB00",
            "99ab00",
            " 99AB 00 ",
            "=\"99AB00\"",
            "'99AB00",
            "99AB-00",
            "99 AB 00",
            "99AB\u{200b}00",
            "de  regenboog",
            "=\"De Regenboog\"",
            "99AB00 - De Regenboog",
            "De Regenboog (99AB00)",
        ] {
            assert_eq!(found(text), "99AB00", "{text}");
        }
        assert_eq!((found("'t Kompas"), found("SCHOOL-1")), ("99CD00".into(), "school-1".into()));
        for text in ["", "99AB", "99AB01", "99AB00 De Haven", "Regenboog", "school1", "99AB0 0 0"] {
            assert_eq!(found(text), "", "{text}");
        }
    }

    #[test]
    fn a_name_of_two_schools_says_nothing_but_in_a_year_in_which_one_bears_it() {
        let until = |last| SchoolYear::starting(last);
        let rows = [School { until: until(2023), ..named("99AB00", "De Linde") }, named("99CD00", "De Linde")];
        assert!(matches!(Sites::new(&rows, None).find("De Linde"), Site::Several(sites) if sites.len() == 2));
        assert_eq!(Sites::new(&rows, until(2025)).find("de linde"), Site::One(&rows[1].id));
        assert!(matches!(Sites::new(&rows, until(2023)).find("De Linde"), Site::Several(_)));
    }
}
