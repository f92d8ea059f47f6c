//! The sentence says what is judged, and text of a norm stays text.

use super::*;
use crate::base::exact::Milli;
use crate::norm::testing::{norm, scale};
use crate::norm::{Bands, Better, Rule};
use crate::register::Kind;
use crate::wording::Language;

fn takes(rule: Rule, change: impl Fn(&mut Norm)) -> String {
    let mut made = norm(&[("S", rule, 4)]);
    made.scales[0].levels[2].label = "op orde".into();
    made.indicators.iter_mut().for_each(|i| i.not_applicable = false);
    change(&mut made);
    takes::standard(&made, 0, &Wording::new(Language::Nl))
}

#[test]
fn the_rule_is_one_plain_sentence_with_its_numbers() {
    let share = Rule::share(Milli(750));
    assert_eq!(
        takes(Rule::ALL, |_| ()),
        "Een school voldoet aan deze standaard als alle vragen voldoende zijn (‘op orde’ of hoger)."
    );
    assert_eq!(
        takes(share, |_| ()),
        "Een school voldoet aan deze standaard als minstens 3 van de 4 vragen (drempel 75\u{a0}%) voldoende zijn (‘op orde’ of hoger)."
    );
    assert_eq!(
        takes(Rule::share(Milli(751)), |n| {
            n.standards[0].kinds = vec![Kind::new("bao"), Kind::new("sbo")];
            n.indicators[0].critical = true;
            n.indicators[2].critical = true;
            n.indicators[1].not_applicable = true;
        }),
        "Een school van de soort bao of sbo voldoet aan deze standaard als minstens 4 van de 4 vragen (drempel 75,1\u{a0}%) voldoende zijn \
         (‘op orde’ of hoger), met in elk geval kernvragen S.1 en S.3 voldoende; een vraag met als antwoord n.v.t. telt niet mee."
    );
    assert_eq!(
        takes(share, |n| n.indicators[0].weight = Milli(500)),
        "Een school voldoet aan deze standaard als de vragen die voldoende zijn samen minstens 75\u{a0}% van het gewicht hebben \
         (‘op orde’ of hoger)."
    );
    assert_eq!(
        takes(Rule::mean(Milli(2750)), |n| n.indicators[0].critical = true),
        "Een school voldoet aan deze standaard als het gemiddelde niveau van de vragen minstens 2,75 is, met in elk geval kernvraag S.1 \
         voldoende (‘op orde’ of hoger)."
    );
    assert_eq!(
        takes(share, |n| {
            n.scales.push(scale(3, 2));
            n.indicators[0].scale = 1;
            n.indicators[0].kinds = vec![Kind::new("so")];
            n.indicators[1].number =
                Some(Bands { limits: [20, 50, 80].map(Milli::whole).into(), better: Better::Higher, unit: "%".into() });
        }),
        "Een school voldoet aan deze standaard als minstens 75\u{a0}% van de vragen voldoende is; welke vragen meetellen, hangt af van de \
         soort school; welk getal voldoende is, staat bij de vraag."
    );
}

#[test]
fn every_number_has_its_band_in_words() {
    let w = Wording::new(Language::Nl);
    let stated = |better| {
        let mut made = norm(&[("S", Rule::ALL, 1)]);
        let limits = [20, 50, 80].map(Milli::whole).into();
        made.indicators[0].number = Some(Bands { limits, better, unit: "dagen".into() });
        View::new(&made, &w).themes[0].standards[0].questions[0].notes[0].clone()
    };
    assert_eq!(
        stated(Better::Higher),
        "Een getal: minder dan 20 dagen is ‘niveau 1’; 20 dagen tot 50 dagen is ‘niveau 2’; 50 dagen tot 80 dagen is ‘niveau 3’ \
         (voldoende); 80 dagen of meer is ‘niveau 4’ (voldoende)."
    );
    assert_eq!(
        stated(Better::Lower),
        "Een getal: meer dan 80 dagen is ‘niveau 1’; meer dan 50 dagen, hoogstens 80 dagen is ‘niveau 2’; meer dan 20 dagen, hoogstens \
         50 dagen is ‘niveau 3’ (voldoende); 20 dagen of minder is ‘niveau 4’ (voldoende)."
    );
}

#[test]
fn a_norm_that_is_not_adopted_says_so_and_hostile_text_stays_text() {
    let mut made = norm(&[("S", Rule::ALL, 2)]);
    made.school_rule = Rule::share(Milli(800));
    made.standards[0].critical = true;
    made.title = "<script>alert(1)</script> | *x*".into();
    made.indicators[0].text = "a\n# b `c` [d](e) &lt;".into();
    for language in [Language::Nl, Language::En] {
        let w = Wording::new(language);
        let (page, text) = (html(&made, &w).unwrap(), markdown(&made, &w));
        assert!(!page.contains("<script") && page.contains("&#60;script"), "{page}");
        assert!(text.starts_with("# \\<script\\>alert(1)\\</script\\> \\| \\*x\\*\n"), "{text}");
        assert!(text.contains("| a \\# b \\`c\\` \\[d\\](e) \\&lt; |"), "{text}");
        let notice = w.norm_notice(made.status).unwrap();
        assert!(page.contains(&notice) && text.contains(&notice));
        assert!(!text.contains("[norm-") && !page.contains("[norm-"));
        assert!(page.contains("80"), "the rule of the school");
    }
}
