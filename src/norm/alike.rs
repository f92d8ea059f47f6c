//! Whether two versions of a norm ask the same question, and the same of a standard: the one answer that every comparison goes by (history, change,
//! what-if, norm diff, the answer of last year on a form, question value).
//!
//! A question is the same when its id and the values of its levels are, its text is the same or one that the newer norm names as an older wording, and a
//! number has the same unit. What the levels are called, and what the norm does with the answer, does not matter: an answer means its level
//! in the norm that it was read under ([`crate::intake::carried`]).
//!
//! In: two norms. Out: yes or no. Must not know: schools, answers, how a comparison is shown.

use super::{Bands, Indicator, Norm};

/// Where a question stood in an older version of a norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// At this index, with the same text or one that the newer norm names as an older wording, answered on the same levels.
    Same(usize),
    /// It asked something else under the same id, or is answered on other levels.
    Changed,
    /// Nowhere.
    New,
}

impl Norm {
    /// The question at this index in an older version of the norm, by its id. Whether it was judged the same way does not matter here.
    pub fn earlier(&self, indicator: usize, older: &Norm) -> Earlier {
        let now = &self.indicators[indicator];
        match older.question(&now.id, indicator) {
            Some(before)
                if same_words(now, &older.indicators[before]) && self.same_levels(indicator, older, before) =>
            {
                Earlier::Same(before)
            }
            Some(_) => Earlier::Changed,
            None => Earlier::New,
        }
    }

    /// Whether two questions are answered on levels of the same values, and with numbers of the same unit or with none.
    fn same_levels(&self, indicator: usize, older: &Norm, before: usize) -> bool {
        fn unit(number: &Option<Bands>) -> Option<&str> {
            number.as_ref().map(|bands| bands.unit.as_str())
        }
        let (scale, old) = (self.scale_of(indicator), older.scale_of(before));
        let (number, old_number) = (&self.indicators[indicator].number, &older.indicators[before].number);
        scale.levels.iter().map(|l| l.value).eq(old.levels.iter().map(|l| l.value)) && unit(number) == unit(old_number)
    }
}

/// The same text, or one that the newer norm names as an older wording of it.
pub(super) fn same_words(now: &Indicator, before: &Indicator) -> bool {
    let old = before.text.trim();
    std::iter::once(&now.text).chain(&now.also).any(|text| text.trim() == old)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::exact::Milli;
    use crate::norm::testing::{norm, scale};
    use crate::norm::{Better, Rule};

    fn older() -> Norm {
        norm(&[("A", Rule::ALL, 2), ("B", Rule::share(Milli(750)), 2)])
    }

    /// Whether B is still the same after a change.
    fn still(change: impl Fn(&mut Norm)) -> bool {
        let mut newer = older();
        change(&mut newer);
        newer.same_standard(1, &older())
    }

    #[test]
    fn what_makes_the_verdict_makes_the_standard() {
        assert!(still(|_| ()));
        assert!(!still(|n| n.standards[1].rule = Rule::share(Milli(800))));
        assert!(!still(|n| n.standards[1].id = "C".into()));
        assert!(!still(|n| n.indicators[2].weight = Milli::whole(2)));
        assert!(!still(|n| n.indicators[2].critical = true));
        assert!(!still(|n| n.indicators[2].not_applicable = false));
        assert!(!still(|n| n.indicators[2].kinds = vec![crate::register::Kind::new("sbo")]));
        assert!(!still(|n| n.indicators[2].id = "B.9".into()));
        assert!(!still(|n| n.scales[0] = scale(4, 2)));
        assert!(!still(|n| n.scales[0] = scale(5, 3)));
        let bands = Bands { limits: vec![Milli::whole(1)], better: Better::Higher, unit: String::new() };
        assert!(!still(|n| n.indicators[2].number = Some(bands.clone())));
        assert!(!still(|n| n.standards[1].indicators = 2..3));
    }

    #[test]
    fn what_people_only_read_and_the_order_make_no_difference() {
        assert!(still(|n| n.standards[1].title = "Anders".into()));
        assert!(still(|n| n.scales[0].levels[0].label = "anders".into()));
        assert!(still(|n| n.indicators[2].remedy = Some("Begin hier.".into())));
        assert!(still(|n| n.indicators.swap(2, 3)));
        assert!(still(|n| n.indicators[0].weight = Milli::whole(2)), "of another standard");
    }

    #[test]
    fn a_question_is_found_again_by_its_id_and_words() {
        let (mut newer, older) = (older(), older());
        newer.indicators.swap(0, 3);
        assert_eq!(newer.earlier(0, &older), Earlier::Same(3));
        newer.indicators[0].weight = Milli::whole(2);
        assert_eq!(newer.earlier(0, &older), Earlier::Same(3), "the same question, judged otherwise");
        let old = std::mem::replace(&mut newer.indicators[0].text, "Anders".into());
        assert_eq!(newer.earlier(0, &older), Earlier::Changed);
        newer.indicators[0].also.push(old);
        assert_eq!(newer.earlier(0, &older), Earlier::Same(3));
        newer.scales[0].levels.iter_mut().for_each(|level| level.label.insert(0, 'x'));
        newer.scales[0].sufficient = 2;
        assert_eq!(newer.earlier(0, &older), Earlier::Same(3), "other words on the scale");
        let bands = Bands { limits: vec![Milli::ONE], better: Better::Higher, unit: "%".into() };
        newer.indicators[0].number = Some(bands);
        assert_eq!(newer.earlier(0, &older), Earlier::Changed, "a number where there was none");
        newer.indicators[0].number = None;
        newer.scales[0].levels[3].value = 5;
        assert_eq!(newer.earlier(0, &older), Earlier::Changed, "other levels");
        newer.indicators[0].id = "Z".into();
        assert_eq!(newer.earlier(0, &older), Earlier::New);
    }

    #[test]
    fn a_question_in_other_words_is_the_same_only_where_the_norm_says_so() {
        assert!(!still(|n| n.indicators[2].text = "Heel iets anders".into()));
        assert!(still(|n| {
            let old = std::mem::replace(&mut n.indicators[2].text, "Dezelfde vraag".into());
            n.indicators[2].also.push(old);
        }));
    }
}
