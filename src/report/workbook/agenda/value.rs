//! What stands in a cell of the agenda.

use crate::base::exact::Ratio;
use crate::judge::Judgement;
use crate::norm::Rule;
use crate::present::verdict_figure::VerdictFigure;
use crate::wording::Wording;

/// What stands in a cell of the agenda.
pub(super) enum Value {
    /// Words.
    Text(String),
    /// A number, and how it is shown: as a percentage or as it is, with so many digits after the point of the number itself.
    Number { value: f64, is_percentage: bool, digits: u32 },
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number { value: f64::from(number), is_percentage: false, digits: 0 }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl Value {
    /// Its words, as far as they may need more than one line.
    pub(super) fn text(&self) -> &str {
        match self {
            Value::Text(text) => text,
            Value::Number { .. } => "",
        }
    }

    /// As it is read again: a number as it is, not as it is shown.
    pub(super) fn plain(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Number { value, .. } => value.to_string(),
        }
    }
}

/// The score; where answers are missing, what it can be: "0 tot 100 %".
pub(super) fn score(w: &Wording, judgement: &Judgement, rule: Rule) -> Value {
    match VerdictFigure::of(judgement) {
        Some(VerdictFigure::Score(score)) => number(score, rule),
        bounds => Value::Text(bounds.map(|bounds| bounds.text(rule, w)).unwrap_or_default()),
    }
}

/// The threshold as a number, with as many digits as it has: a rounded one is another threshold.
pub(super) fn threshold(rule: Rule) -> Value {
    let threshold = rule.threshold();
    let is_percentage = rule.format().is_percentage;
    let exact = |digits: &u32| threshold.0 % 10i64.pow(3 - *digits) == 0;
    let digits = (if is_percentage { 2 } else { 0 }..3).find(exact).unwrap_or(3);
    Value::Number { value: threshold.ratio().to_f64(), is_percentage, digits }
}

/// A figure as a number, shown as its rule measures it and on its own side of the threshold.
fn number(figure: Ratio, rule: Rule) -> Value {
    let format = rule.format();
    let (units, digits) = figure.beside(rule.threshold(), format.digits);
    let value = Ratio::new(units, 10i64.pow(digits)).to_f64();
    Value::Number { value, is_percentage: format.is_percentage, digits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::exact::Milli;

    fn shown(value: Value) -> (f64, bool, u32) {
        match value {
            Value::Number { value, is_percentage, digits } => (value, is_percentage, digits),
            Value::Text(text) => panic!("{text} is no number"),
        }
    }

    #[test]
    fn a_threshold_is_exact_and_a_score_stays_on_its_own_side_of_it() {
        let (mean, share) = (Rule::mean(Milli(2750)), Rule::share(Milli(667)));
        assert_eq!([threshold(mean), threshold(share)].map(shown), [(2.75, false, 2), (0.667, true, 3)]);
        assert_eq!(
            [Rule::mean(Milli::whole(3)), Rule::ALL].map(threshold).map(shown),
            [(3.0, false, 0), (1.0, true, 2)]
        );
        assert_eq!(shown(number(Ratio::new(2, 3), share)), (0.666, true, 3));
        assert_eq!(shown(number(Ratio::new(19, 7), mean)), (2.7, false, 1));
    }
}
