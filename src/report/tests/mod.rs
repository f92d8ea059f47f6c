//! Every kind of report is made, and together they tell nothing of small groups.

mod small_groups;

use super::*;
use crate::run::fixture;
use crate::wording::Language;

#[test]
fn every_kind_is_listed_and_makes_what_it_begins_with() {
    assert_eq!(Kind::ALL[..], *<Kind as clap::ValueEnum>::value_variants());
    let made = render(&fixture::dossier(Language::Nl), &Kind::ALL, &|| ()).expect("reports");
    for kind in Kind::ALL {
        let (_, start) = kind.start();
        assert!(made.iter().any(|file| file.path.starts_with(start)), "{kind:?} is not made");
    }
}
