//! A dossier made in code, for tests of tables, charts and reports: 97 invented schools, three years, two norms, the awkward cases
//! included. The same on every call.
//!
//! Awkward schools in the last year: 99AA01 no gaps; 99AA02 gaps everywhere; 99AA03 handed in nothing; 99AA04 a very long name; 99AA05 blanks
//! decide; 99AA06 hostile text (markup, formulas) in name, answers and notes; 99AA07 a waiver.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::agreement::{
    Agreement, Agreements, Aim, AimAbout, AimAction, AimSubject, AimUnit, Arrangement, Availability, NationalShare,
    Progress, SecondLook, Waiver,
};
use crate::base::exact::Milli;
use crate::base::finding::{Code, Finding, Place, Source};
use crate::intake::{Answer, Evaluation, State, Submission, Totals, Unanswered};
use crate::norm::crosswalk::{Answered, Crosswalk, Extent};
use crate::norm::{
    Compare, Condition, ConsistencyRule, Indicator, InventoryItem, Level, Nature, Norm, Rule, Scale, Sign, Standard,
    Status, Theme,
};
use crate::register::{Email, Kind, Register, School, SchoolYear, Sector, SiteId};
use crate::run::assemble::{IntakeAccount, RunLists, RunScope, assemble, judged};
use crate::run::batch::HandIn;
use crate::run::dossier::Dossier;
use crate::run::lists::Plan;
use crate::wording::Language;

/// Text that must come out as it went in, and never as markup or a formula.
pub const HOSTILE: &str = "=1+1<script>alert(1)</script> #let x = 1 $x$ *vet* & \"q\" 'a' @x";

const STANDARDS: [&str; 16] = [
    "Sociale veiligheid",
    "Gedrag en aanpak van pesten",
    "Zicht op ontwikkeling",
    "Handelingsgericht werken",
    "Lezen, spelling en dyslexie",
    "Rekenen en dyscalculie",
    "Meer- en hoogbegaafde leerlingen",
    "Taal van meertalige leerlingen",
    "Langdurig zieke leerlingen",
    "Protocol medische handelingen",
    "Toegankelijkheid en hulpmiddelen",
    "Ouders als partner",
    "Kwaliteit van het OPP",
    "Ondersteuningsstructuur",
    "Warme overdracht",
    "Jaarlijkse evaluatie van het SOP",
];

/// Questions for extra support, of the first themes.
const QUESTIONS: [&str; 3] = ["Gedrag", "Executieve functies", "Taal"];

/// A small repeatable stream of numbers.
struct Stream(u64);
impl Stream {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % n
    }
}

/// The dossier in a language.
pub fn dossier(language: Language) -> Dossier {
    let register = register();
    let norms = vec![
        Arc::new(norm("anb-po", "2023", Sector::Po, 2023, Some(2024))),
        Arc::new(norm("anb-po", "2025", Sector::Po, 2025, None)),
        Arc::new(norm("anb-vo", "2023", Sector::Vo, 2023, None)),
    ];
    let waivers = vec![Waiver {
        school: site(7),
        standard: "A1".into(),
        from: None,
        until: year(2025),
        reason: "Verbouwing van het schoolgebouw".into(),
        granted_by: "Bestuur van het samenwerkingsverband".into(),
        place: Place::file("ontheffingen.csv"),
        end: Place::file("ontheffingen.csv"),
    }];
    let mut stream = Stream(2026);
    let mut evaluations = |year| -> Vec<_> {
        let of = |school: &Arc<School>| {
            let norm = norms.iter().find(|n: &&Arc<Norm>| n.applies_to(school, year)).expect("a norm");
            Arc::new(evaluation(school, year, norm, &mut stream))
        };
        register.in_year(year).map(of).collect()
    };
    let years =
        [2023, 2024, 2025].map(year).into_iter().map(|year| judged(year, &evaluations(year), &waivers)).collect();
    let about = RunScope {
        partnership: "Samenwerkingsverband Voorbeeldstad".into(),
        year: year(2025),
        newer: None,
        date: NaiveDate::from_ymd_opt(2026, 3, 1),
        language,
        minimum_group: 0,
        hand_in: HandIn::default(),
        style: Arc::default(),
        map: None,
    };
    let account = IntakeAccount {
        totals: Totals { files: 12, read: 7003, used: 7000, set_aside: 3 },
        findings: vec![
            Finding::new(Code::TableEmpty, Place::file("zelfevaluaties/2025-2026/bestuur-0.csv")),
            Finding::new(Code::ColumnUnknown, Place::at(source(), 1, 9)).value(HOSTILE).fact("column", HOSTILE),
        ],
        ..IntakeAccount::default()
    };
    let agreed = Agreements { agreements: agreements(), talks: vec![] };
    let lists = RunLists {
        crosswalks: vec![crosswalk(&norms[1])],
        norms,
        register,
        agreed,
        waivers,
        second_looks: second_looks(),
        arrangements: arrangements(),
        plan: Plan { aims: aims(), national: national() },
        links: vec![],
    };
    assemble(about, years, lists, account)
}

fn year(start: u16) -> SchoolYear {
    SchoolYear::starting(start).expect("a year")
}

fn site(n: usize) -> SiteId {
    SiteId::new(&format!("99A{}{:02}", char::from(b'A' + (n / 40) as u8), n % 40)).expect("an id")
}

fn source() -> Arc<Source> {
    Arc::new(Source { file: "zelfevaluaties/2025-2026/bestuur-1.csv".into(), sheet: None })
}

fn register() -> Register {
    let districts = [
        "Buiten",
        "Centrum",
        "Filmwijk",
        "Haven",
        "Hout",
        "Muziekwijk",
        "Oosterwold",
        "Poort",
        "Stedenwijk",
        "Waterwijk",
    ];
    let schools = (1..=97).map(|n| {
        let vo = n > 78;
        School {
            id: site(n),
            name: match n {
                4 => "Openbare Brede Buurtschool De Wereldreizigers aan de Lange Kromme Vaart in Voorbeeldstad-Haven"
                    .into(),
                6 => HOSTILE.into(),
                _ => format!("{} {}", if vo { "College De Horizon" } else { "Basisschool De Regenboog" }, n),
            },
            sector: if vo { Sector::Vo } else { Sector::Po },
            kind: Kind::new(match n {
                75..=78 => "sbo",
                79..=92 => "vo",
                93..=95 => "pro",
                96.. => "vso",
                _ => "bao",
            }),
            board_number: Some(format!("9{:04}", n % 10)),
            board: Some(format!(
                "Stichting Voorbeeldonderwijs {}",
                ["Noord", "Zuid", "Oost", "West", "Midden", "Haven", "Polder", "Meer", "Kust", "Plas"][n % 10]
            )),
            district: (!vo).then(|| districts[n % 10].into()),
            area: (!vo).then(|| ["Stad Oost", "Stad West", "Haven-Poort-Hout", "Buiten"][n % 4].into()),
            conversation_lead: Some(["Consulent Noord", "Consulent Zuid"][n % 2].into()),
            emails: if n == 3 {
                vec![]
            } else {
                Email::new(&format!("directie@school{n}.example")).into_iter().collect()
            },
            pupils: (n % 13 != 0).then_some(180 + (n as u32 * 37) % 400),
            from: None,
            until: None,
            successor: None,
            shares: Some(n.is_multiple_of(5)),
            pupils_supported: (n % 9 != 0).then_some(4 + n as u32 % 11),
            is_regular: Some(n % 6 != 0),
            place: Place::file("scholen.csv"),
        }
    });
    Register::new(schools.collect())
}

fn norm(id: &str, version: &str, sector: Sector, from: u16, until: Option<u16>) -> Norm {
    let themes = ["Veiligheid", "Zicht en aanpak", "Leren", "Zorg en toegang", "Samen", "Organisatie"];
    let mut norm = Norm {
        id: id.into(),
        version: version.into(),
        title: format!("Voorbeeldnorm basisondersteuning {} (versie {version})", sector.as_str()),
        status: Status::Example,
        sector,
        kinds: vec![],
        from: year(from),
        until: until.map(year),
        source: "Verzonnen voorbeeld".into(),
        inventory: inventory(),
        consistency: consistency(),
        school_rule: Rule::share(Milli(750)),
        scales: vec![scale()],
        themes: vec![],
        standards: vec![],
        indicators: vec![],
        file: format!("../norms/{id}-{version}.toml"),
    };
    for (t, title) in themes.iter().enumerate() {
        let start = norm.standards.len();
        for (s, title) in STANDARDS.iter().enumerate().take((t + 1) * 16 / 6).skip(start) {
            let first = norm.indicators.len();
            let standard_id = format!("{}{}", char::from(b'A' + t as u8), s - start + 1);
            for i in 0..4 + s % 2 {
                norm.indicators.push(indicator(&standard_id, s, i));
            }
            let strict = version == "2025" && s == 4;
            norm.standards.push(Standard {
                id: standard_id,
                title: (*title).into(),
                theme: t,
                rule: match s % 5 {
                    0 => Rule::ALL,
                    1 => Rule::mean(Milli(2750)),
                    _ => Rule::share(Milli(if strict { 800 } else { 750 })),
                },
                critical: s % 6 == 0,
                kinds: vec![],
                replaces: vec![],
                older: vec![],
                indicators: first..norm.indicators.len(),
            });
        }
        let question = QUESTIONS.get(t).map(|question| (*question).to_owned());
        let standards = start..norm.standards.len();
        norm.themes.push(Theme { id: format!("t{t}"), title: (*title).into(), question, standards });
    }
    norm
}

/// Of every four standards of another norm two are answered fully, one in part and one not.
fn crosswalk(from: &Arc<Norm>) -> Crosswalk {
    let to = Arc::new(norm("kaarten-po", "2026", Sector::Po, 2026, None));
    let answered = |at: usize| match at % 4 {
        0 => Answered { extent: Extent::Fully, from: vec![at] },
        1 => Answered { extent: Extent::Fully, from: vec![at - 1, at] },
        2 => Answered { extent: Extent::Partly, from: vec![at] },
        _ => Answered::NOT,
    };
    Crosswalk { from: from.clone(), answered: (0..to.standards.len()).map(answered).collect(), to }
}

fn consistency() -> Vec<ConsistencyRule> {
    let condition = |indicator: &str, compare, level| Condition { indicator: indicator.into(), compare, level };
    let pair = [condition("A1.1", Compare::AtLeast, 4), condition("A1.2", Compare::AtMost, 1)];
    let rule = |id: &str, question: Option<&str>, sign| ConsistencyRule {
        id: id.into(),
        question: question.map(Into::into),
        sign,
    };
    vec![
        rule("afspraken", Some("Hoe komt het team aan deze afspraken?"), Sign::Pair(pair)),
        rule("overal-gelijk", None, Sign::SameLevel(20)),
        rule("sprong", None, Sign::Jump(3)),
    ]
}

fn second_looks() -> Vec<SecondLook> {
    let look = |n, indicator: &str, answer: &str, explanation: Option<&str>| SecondLook {
        visitor: "B. Zoeker".into(),
        date: NaiveDate::from_ymd_opt(2026, 2, 10).unwrap_or_default(),
        until: year(2025).last_day(),
        school: site(n),
        indicator: indicator.into(),
        answer: answer.into(),
        explanation: explanation.map(Into::into),
        place: Place::file("tweede-blik.csv"),
    };
    vec![
        look(1, "A1.1", "op orde", None),
        look(2, "A1.2", "op orde", Some("Het team noemde dit in de klas meteen.")),
        look(6, "A1.1", "sterk", Some(HOSTILE)),
    ]
}

fn scale() -> Scale {
    let labels = ["nog niet", "in ontwikkeling", "op orde", "sterk"];
    Scale {
        id: None,
        levels: labels
            .iter()
            .zip(1..)
            .map(|(l, value)| Level { value, label: (*l).into(), also: vec![], meaning: None })
            .collect(),
        sufficient: 3,
        not_applicable: vec!["n.v.t.".into()],
        unknown: vec!["weet niet".into()],
    }
}

fn indicator(standard: &str, at: usize, i: usize) -> Indicator {
    Indicator {
        id: format!("{standard}.{}", i + 1),
        text: format!(
            "De school heeft afspraken over {} vastgelegd en bespreekt die ieder jaar met het team (vraag {}).",
            STANDARDS[at].to_lowercase(),
            i + 1
        ),
        also: vec![],
        standard: at,
        weight: Milli::ONE,
        critical: i == 0 && at.is_multiple_of(4),
        kinds: vec![],
        not_applicable: i == 3,
        remedy: Some("Spreek af wie dit oppakt en leg de afspraak voor de zomer vast in de schoolgids.".into()),
        scale: 0,
        number: None,
    }
}

fn inventory() -> Vec<InventoryItem> {
    let item = |id: &str, nature, text: &str| InventoryItem {
        id: id.into(),
        nature,
        text: text.into(),
        also: vec![],
        kinds: vec![],
    };
    vec![
        item("X1", Nature::Expertise, "Gedragsspecialist"),
        item("X2", Nature::Facility, "Prikkelarme ruimte"),
        item("X3", Nature::Expertise, "Fysiotherapeut"),
    ]
}

/// What the n-th school says of an item; nobody has the last one.
fn stocked(n: usize, item: usize) -> Option<Answer> {
    let level = if item == 2 { 0 } else { (n + item) as i64 % 4 };
    let text = ["niet beschikbaar", "snel beschikbaar", "in de school"].get(usize::try_from(level).ok()?)?;
    let place = Place::at(source(), 900 + item as u32, 3);
    Some(Answer { state: State::Level(level), text: (*text).into(), is_public: true, note: None, place })
}

fn evaluation(school: &Arc<School>, year: SchoolYear, norm: &Arc<Norm>, stream: &mut Stream) -> Evaluation {
    let n = school.place.row as usize + (0..=97).find(|n| site(*n) == school.id).unwrap_or(0);
    let silent = n == 3 || (n + usize::from(year.start())).is_multiple_of(41);
    let source = source();
    let mut answers = vec![None; norm.indicators.len()];
    for (at, answer) in answers.iter_mut().enumerate().filter(|_| !silent) {
        let hard = [0, 0, 1, 0, 0, 1, 2, 1, 2, 0, 1, 0, 1, 0, 0, 1][norm.indicators[at].standard];
        let luck = stream.below(10) as i64 + i64::from(year.start() - 2023) + (n % 3) as i64 - 2 * hard;
        let level = match n {
            1 => 4,
            2 => 1 + (at % 2) as i64,
            _ => (1 + luck / 3).clamp(1, 4),
        };
        let (open, stated) = match n {
            6 => (State::Unanswered(Unanswered::Unreadable), HOSTILE),
            _ => (State::BLANK, ""),
        };
        let state = match stream.below(30) {
            0 if n != 1 && n != 2 => open,
            1 if norm.indicators[at].not_applicable && n != 2 => State::NotApplicable,
            _ if n == 5 && at % 3 == 0 => open,
            _ => State::Level(level),
        };
        let text = match state {
            State::Level(level) => scale().label(level).to_owned(),
            State::NotApplicable => "n.v.t.".into(),
            State::Unanswered(_) => stated.to_owned(),
        };
        let note = match (n, at % 7) {
            (6, _) => Some(HOSTILE.to_owned()),
            (2, _) => Some("Dit staat in ons jaarplan; we zijn begonnen met een studiedag en een werkgroep, en evalueren in juni met het team.".repeat(2)),
            (_, 0) => Some("Staat in het jaarplan.".to_owned()),
            _ => None,
        };
        *answer = Some(Answer {
            state,
            text: text.into(),
            is_public: true,
            note: note.map(Into::into),
            place: Place::at(source.clone(), 2 + at as u32, 3),
        });
    }
    Evaluation {
        school: school.clone(),
        year,
        norm: norm.clone(),
        submission: (!silent).then(|| Submission {
            sources: vec![source],
            filled_by: Some("J. de Voorbeeld".into()),
            role: Some("intern begeleider".into()),
            date: NaiveDate::from_ymd_opt(i32::from(year.start()), 11, 15),
            first: NaiveDate::from_ymd_opt(i32::from(year.start()), 11, 15),
            seconds: None,
        }),
        misfiled: None,
        blank: Vec::new(),
        unused: 0,
        inventory: norm.inventory.iter().enumerate().map(|(at, _)| stocked(n, at).filter(|_| !silent)).collect(),
        answers,
    }
}

/// Places at a few schools; the last arrangement has ended, and nobody has a place for the second question.
fn arrangements() -> Vec<Arrangement> {
    let one = |number: usize, question: usize, availability| Arrangement {
        code: format!("X{number:02}"),
        title: Some(format!("Groep {number}")),
        school: site(number),
        question: QUESTIONS[question].into(),
        audience: None,
        places: Some(8 + number as u32),
        free: Some(number as u32 % 4),
        free_by_year: [(year(2026), 3)].into(),
        tariff: (number != 2).then_some(Milli(7_500_500)),
        from: Some(year(2024).first_day()),
        until: None,
        availability,
        place: Place::file("aanbod.csv"),
    };
    let running = [1, 2, 6, 80].map(|number| one(number, number % 2 * 2, Availability::Running));
    running.into_iter().chain([one(90, 2, Availability::Ended)]).collect()
}

/// Aims about a standard, a theme and a whole norm, and one that nothing is counted of.
fn aims() -> Vec<Aim> {
    let aim = |number: usize, subject: Option<AimSubject>, unit, share| Aim {
        id: format!("D{number}"),
        line: Some(format!("Programmalijn {}", number.div_ceil(2))),
        title: format!("Doel {number} van het plan"),
        about: subject.map(|subject| AimAbout {
            norms: vec!["anb-po".into()],
            subject,
            unit,
            share: Milli(share),
            place: Place::file("batch.toml"),
        }),
        unknown: None,
        from: None,
        by: year(2027),
        lead: Some("programmaleider".into()),
        measure: Some("de jaarlijkse zelfevaluatie".into()),
        actions: vec![AimAction {
            what: "De scholen van een wijk kijken bij elkaar".into(),
            who: Some("wijkteam".into()),
            when: Some("voorjaar 2026".into()),
            measure: Some("aantal bezoeken".into()),
            state: Progress::Running,
        }],
        by_place: Place::file("batch.toml"),
    };
    vec![
        aim(1, Some(AimSubject::Standard("A1".into())), AimUnit::Schools, 900),
        aim(2, Some(AimSubject::Theme("t2".into())), AimUnit::Pupils, 500),
        aim(3, Some(AimSubject::Norm), AimUnit::Schools, 10),
        aim(4, None, AimUnit::Schools, 0),
    ]
}

fn national() -> Vec<NationalShare> {
    let source = Some("Landelijk beeld (verzonnen)".to_owned());
    let place = Place::file("landelijk.csv");
    vec![NationalShare { aim: "D1".into(), year: year(2025), share: Milli(655), source, place }]
}

fn agreements() -> Vec<Agreement> {
    let agreement = |id: &str, school, standard: Option<&str>, progress, due| Agreement {
        id: id.into(),
        school: site(school),
        standard: standard.map(Into::into),
        what: "De school stelt een protocol op en bespreekt het met het team.".into(),
        who: Some("directeur en intern begeleider".into()),
        contribution: Some("20 uur begeleiding".into()),
        amount: Some(Milli::whole(2500)),
        task_taken_over: id.ends_with('2'),
        due: NaiveDate::from_ymd_opt(due, 2, 1),
        progress,
        date: NaiveDate::from_ymd_opt(2025, 1, 12),
        remark: None,
        contested: vec![],
        place: Place::file("afspraken.xlsx"),
    };
    vec![
        agreement("AF-001", 2, Some("A1"), Progress::Running, 2026),
        agreement("AF-002", 2, Some("B1"), Progress::Open, 2027),
        agreement("AF-003", 3, None, Progress::Open, 2026),
        agreement("AF-004", 6, Some("C1"), Progress::Done, 2025),
    ]
}
