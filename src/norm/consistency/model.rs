//! What a consistency rule is.

/// One rule: what it notices, and how to ask about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsistencyRule {
    /// Id, unique among the rules of the norm.
    pub id: String,
    /// The question in the norm's own words; `None`: the standard sentence of its kind.
    pub question: Option<String>,
    /// What it notices.
    pub sign: Sign,
}

/// What a rule notices (signaal).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// Two answers that do not go together: both conditions hold.
    Pair([Condition; 2]),
    /// The same level on every question of one scale, where at least so many have a level.
    SameLevel(u32),
    /// An answer so many levels higher or lower than last year, without an explanation.
    Jump(u32),
    /// An explanation of at least so many characters that another school gave as well.
    SameExplanation(u32),
    /// All answers handed in within so many seconds.
    Within(u32),
}

/// A condition on the answer to one question. Only a level meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Id of the indicator.
    pub indicator: String,
    /// How the level of the answer compares.
    pub compare: Compare,
    /// The level, by its value.
    pub level: i64,
}

/// How a level compares with that of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compare {
    /// Precies.
    Exactly,
    /// Minstens.
    AtLeast,
    /// Hoogstens.
    AtMost,
}

impl Compare {
    /// Every way.
    pub const ALL: [Compare; Compare::AtMost as usize + 1] = [Compare::Exactly, Compare::AtLeast, Compare::AtMost];

    /// Its key in TOML, and the end of the ids of its messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Compare::Exactly => "is",
            Compare::AtLeast => "at_least",
            Compare::AtMost => "at_most",
        }
    }

    /// Its word in a norm in Excel.
    pub fn dutch(self) -> &'static str {
        match self {
            Compare::Exactly => "precies",
            Compare::AtLeast => "minstens",
            Compare::AtMost => "hoogstens",
        }
    }
}

impl Condition {
    /// Whether a level meets it.
    pub fn holds(&self, level: i64) -> bool {
        match self.compare {
            Compare::Exactly => level == self.level,
            Compare::AtLeast => level >= self.level,
            Compare::AtMost => level <= self.level,
        }
    }
}

/// What a rule with a number measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Questions with the same level.
    SameLevel,
    /// Levels of difference.
    Jump,
    /// Characters of an explanation.
    SameExplanation,
    /// Seconds.
    Within,
}

impl Measure {
    /// Every one.
    pub const ALL: [Measure; Measure::Within as usize + 1] =
        [Measure::SameLevel, Measure::Jump, Measure::SameExplanation, Measure::Within];

    /// What a rule with this number notices.
    pub fn sign(self, number: u32) -> Sign {
        match self {
            Measure::SameLevel => Sign::SameLevel(number),
            Measure::Jump => Sign::Jump(number),
            Measure::SameExplanation => Sign::SameExplanation(number),
            Measure::Within => Sign::Within(number),
        }
    }

    /// Its key in TOML.
    pub fn as_str(self) -> &'static str {
        self.sign(0).as_str()
    }
}

impl Sign {
    /// The key of every kind in TOML and its word in Excel; in the order of the variants.
    pub const KINDS: [(&'static str, &'static str); 5] = [
        ("pair", "tegenstelling"),
        ("same_level", "gelijk niveau"),
        ("jump", "sprong"),
        ("same_explanation", "gelijke toelichting"),
        ("within_seconds", "snel ingevuld"),
    ];

    fn kind(&self) -> (&'static str, &'static str) {
        let at = match self {
            Sign::Pair(_) => 0,
            Sign::SameLevel(_) => 1,
            Sign::Jump(_) => 2,
            Sign::SameExplanation(_) => 3,
            Sign::Within(_) => 4,
        };
        Sign::KINDS[at]
    }

    /// Its key in TOML, and the end of the ids of its messages.
    pub fn as_str(&self) -> &'static str {
        self.kind().0
    }

    /// Its word in tables and in a norm in Excel (soort).
    pub fn dutch(&self) -> &'static str {
        self.kind().1
    }

    /// Its number; `None` for a pair.
    pub fn number(&self) -> Option<u32> {
        match self {
            Sign::Pair(_) => None,
            Sign::SameLevel(number) | Sign::Jump(number) | Sign::SameExplanation(number) | Sign::Within(number) => {
                Some(*number)
            }
        }
    }

    /// The same for two that notice the same, whatever their numbers are and in whatever order their conditions stand.
    pub(in crate::norm) fn key(&self) -> String {
        let Sign::Pair(pair) = self else { return self.as_str().to_owned() };
        let mut conditions =
            pair.each_ref().map(|one| format!("{} {} {}", one.indicator, one.compare.as_str(), one.level));
        conditions.sort();
        conditions.join(" ")
    }
}
