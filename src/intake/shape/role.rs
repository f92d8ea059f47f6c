//! What a column of a table of answers is for, by its name.
//!
//! In: a header. Out: a [`Role`]; which column asks which question is known elsewhere. Must not know: norms, schools.

use super::own;
use crate::input::cell::key;

/// What a column, or a label above the table, is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// The vestigingsnummer.
    Site,
    /// The name of the school.
    School,
    /// The id of an indicator.
    Indicator,
    /// The text of a question (vraag).
    Question,
    /// The answer (antwoord).
    Answer,
    /// The explanation (toelichting).
    Note,
    /// The school year (schooljaar).
    Year,
    /// Who filled it in (ingevuld_door).
    FilledBy,
    /// Their function (functie).
    Function,
    /// When (datum).
    Date,
    /// What our own form shows of last year (vorig_jaar).
    LastYear,
    /// What a form keeps for itself, and columns that a person said are of no use.
    Unused,
}

impl Role {
    /// Whether it is about the submission as a whole, and no part of an answer.
    fn is_about(self) -> bool {
        match self {
            Role::Site | Role::School | Role::Year | Role::FilledBy | Role::Function | Role::Date => true,
            Role::Indicator | Role::Question | Role::Answer | Role::Note | Role::LastYear | Role::Unused => false,
        }
    }
}

/// The names of each role as [`key`] compares them, without signs at their end; the first is ours.
const NAMES: &[(Role, &[&str])] = &[
    (
        Role::Site,
        &[
            "vestigingsnummer",
            "vestigingsnr",
            "brin",
            "brinnummer",
            "brincode",
            "brin6",
            "brinvestigingsnummer",
            "brin4",
            "instellingscode",
            "vestigingscode",
            VESTIGING,
        ],
    ),
    (
        Role::School,
        &[
            "school",
            "naam",
            "schoolnaam",
            "naamschool",
            "naamvandeschool",
            "naamvanuwschool",
            "naamvanjeschool",
            "vestigingsnaam",
            "naamvestiging",
            "naamvandevestiging",
            "schoolname",
            "nameoftheschool",
            "nameofyourschool",
        ],
    ),
    (Role::Indicator, &["indicator"]),
    (Role::Question, &["vraag", "vraagtekst"]),
    (Role::Answer, &["antwoord"]),
    (Role::Note, &["toelichting"]),
    (Role::Year, &["schooljaar"]),
    (Role::FilledBy, &["ingevulddoor", "naaminvuller"]),
    (Role::Function, &["functie", "uwfunctie", "watisuwfunctie", "watisjefunctie", "jefunctie"]),
    (Role::Date, &["datum", "invuldatum", "datuminvullen"]),
    (Role::Date, &COMPLETED),
    (Role::Date, &TAKEN_IN),
    (Role::LastYear, &["vorigjaar"]),
    (Role::Unused, &["negeren"]),
];

/// The time at which Microsoft Forms took a submission in. A date in any table: people remove the columns around it.
const COMPLETED: [&str; 4] = ["tijdvanvoltooien", "voltooiingstijd", "tijdvanvoltooiing", "completiontime"];

/// The same in other programs: Google Forms, LimeSurvey, Qualtrics, Kobo.
const TAKEN_IN: [&str; 11] = [
    "tijdstempel",
    "timestamp",
    "submitdate",
    "datesubmitted",
    "recordeddate",
    "registratiedatum",
    "opgenomendatum",
    "submissiontime",
    "datumverzonden",
    "datumingezonden",
    "datumingestuurd",
];

/// When somebody ended, beside when they began: in an export that is the time of submission.
const ENDED: [&str; 3] = ["enddate", "einddatum", "endtime"];

/// Says the number or the name of a school, or which building of it: any other name for such a column goes before it.
const VESTIGING: &str = "vestiging";

/// What Microsoft Forms keeps, in Dutch and in English.
const FORMS: &[(Role, &[&str])] = &[
    (Role::FilledBy, &["naam", "name"]),
    (
        Role::Unused,
        &[
            "id",
            "begintijd",
            "starttijd",
            "starttime",
            "email",
            "emailadres",
            "emailaddress",
            "tijdvanlaatstewijziging",
            "tijdstiplaatstewijziging",
            "laatstewijzigingstijd",
            "lastmodifiedtime",
            "taal",
            "language",
            "totaalaantalpunten",
            "totalpoints",
            "quizfeedback",
            "tijdstipwaaropcijferisgepost",
            "gradepostedtime",
        ],
    ),
];

/// What other programs keep beside the time at which they took a submission in.
const KEPT: [&str; 35] = [
    "id",
    "respondentid",
    "collectorid",
    "responseid",
    "recordid",
    "externalreference",
    "seed",
    "lastpage",
    "startlanguage",
    "userlanguage",
    "ipaddress",
    "ipadres",
    "email",
    "emailaddress",
    "emailadres",
    "progress",
    "finished",
    "durationinseconds",
    "uuid",
    "index",
    "status",
    "validationstatus",
    "submittedby",
    "tags",
    "version",
    "antwoordid",
    "verzamelaarid",
    "laatstepagina",
    "starttaal",
    "verwijzendeurl",
    "refurl",
    "distributionchannel",
    "token",
    "datestamp",
    "ipaddr",
];

/// Whether a header is that of an export of any program that takes submissions in.
pub(super) fn is_export<'h>(mut headers: impl Iterator<Item = &'h str>) -> bool {
    headers.any(|header| is_taken_in(header) || matches!(name(header).as_str(), "respondentid" | "antwoordid"))
}

/// Whether such a program keeps a column for itself.
pub(super) fn is_kept(header: &str) -> bool {
    KEPT.contains(&name(header).as_str())
}

/// The number of a row, or of who filled it in.
const ROWS: [&str; 16] = [
    "id",
    "nr",
    "no",
    "num",
    "nummer",
    "volgnr",
    "volgnummer",
    "rij",
    "rijnr",
    "rijnummer",
    "regel",
    "record",
    "respondent",
    "respondentnr",
    "respondentnummer",
    "inzending",
];

/// Whether a column counts rows or those who filled them in: what stands in it is no answer.
pub(super) fn is_row_number(header: &str) -> bool {
    let name = name(header);
    name == "#" || ROWS.contains(&name.as_str()) || (KEPT.contains(&name.as_str()) && name.ends_with("id"))
}

/// The codes of what LimeSurvey keeps, before its name in words: `submitdate. Datum ingezonden`.
const CODES: [&str; 10] =
    ["id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp", "ipaddr", "refurl"];

/// The code of a question and its words, as LimeSurvey puts both in a header: `SCHOOL. Naam van de school`.
fn coded(header: &str) -> Option<(&str, &str)> {
    let (code, words) = header.trim().split_once(". ")?;
    let is_code = code.len() <= 20 && code.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '[' | ']'));
    (is_code && !code.is_empty()).then_some((code, words))
}

/// A header as it is compared with names: as [`key`], without the signs that a question or label ends with.
fn name(header: &str) -> String {
    let code = coded(header).map(|(code, _)| code).filter(|code| CODES.contains(&key(code).as_str()));
    let key = key(code.unwrap_or(header));
    key.trim_end_matches(['?', ':', '.', '*']).to_owned()
}

fn find(names: &[(Role, &[&str])], name: &str) -> Option<Role> {
    names.iter().find(|(_, known)| known.contains(&name)).map(|(role, _)| *role)
}

/// Whether a column is the time at which a program took a submission in, which nobody filled in.
pub(super) fn is_taken_in(header: &str) -> bool {
    let name = name(header);
    COMPLETED.contains(&name.as_str()) || TAKEN_IN.contains(&name.as_str())
}

/// Whether a column holds when somebody ended; a date only beside one that holds when they began.
pub(super) fn is_ended(header: &str) -> bool {
    ENDED.contains(&name(header).as_str())
}

/// Whether a program calls the end of a submission so, also where the column of the beginning was removed. `Einddatum` may be that of anything.
pub(super) fn is_ended_by_program(header: &str) -> bool {
    matches!(name(header).as_str(), "enddate" | "endtime")
}

/// Whether a column holds when somebody began.
pub(super) fn is_begun(header: &str) -> bool {
    matches!(name(header).as_str(), "startdate" | "startdatum" | "begindatum" | "starttime")
}

/// Whether a column of a form holds when somebody began to fill it in.
pub(super) fn tells_beginning(header: &str) -> bool {
    is_begun(header) || matches!(name(header).as_str(), "begintijd" | "starttijd")
}

/// The role of a header; in an export of Microsoft Forms `Naam` is who filled it in.
pub(super) fn of(header: &str, forms: bool) -> Option<Role> {
    let name = name(header);
    let as_forms = || find(FORMS, &name).or_else(|| is_marking(&name).then_some(Role::Unused));
    let role = if forms { as_forms().or_else(|| find(NAMES, &name)) } else { find(NAMES, &name) };
    // A quiz of Google, which is known by this.
    let role = role.or_else(|| (name.ends_with("[score]") || name.ends_with("[feedback]")).then_some(Role::Unused));
    // The group may be that of another school.
    let is_own = || !own::asks_other_school(header);
    let last = || header.rsplit_once('/').map(|(_, own)| own).filter(|_| is_own());
    let in_words = || coded(header).map(|(_, words)| words).filter(|_| is_own());
    let found = |part: &str| find(NAMES, &self::name(part)).filter(|role| role.is_about());
    let by_part = || last().and_then(found).or_else(|| in_words().and_then(found));
    role.or_else(|| is_site(header).then_some(Role::Site)).or_else(by_part)
}

/// Whether a column may tell the school by its name, and may as well be about something else: what stands in it decides.
pub(super) fn is_doubtful(header: &str) -> bool {
    [VESTIGING, "school", "naam"].contains(&name(header).as_str())
}

/// Whether a column that does not tell the school is that of a person.
pub(in crate::intake) fn is_person(header: &str) -> bool {
    name(header) == "naam"
}

/// `Vestiging` beside a column for the number is the name, and nothing beside columns for both.
pub(super) fn leave_to_others<'h>(headers: impl Iterator<Item = &'h str>, roles: &mut [Option<Role>]) {
    let others: Vec<usize> =
        headers.enumerate().filter(|(_, header)| name(header) == VESTIGING).map(|(at, _)| at).collect();
    for at in others {
        let has = |role| (0..roles.len()).any(|other| other != at && roles[other] == Some(role));
        if roles[at] == Some(Role::Site) && has(Role::Site) {
            roles[at] = (!has(Role::School)).then_some(Role::School);
        }
    }
}

/// The role that a person names in the file of mappings.
pub(crate) fn named(target: &str) -> Option<Role> {
    find(NAMES, &name(target)).filter(|role| *role != Role::LastYear)
}

/// The columns that a quiz adds for each question.
fn is_marking(name: &str) -> bool {
    ["punten", "points", "feedback"].iter().any(|word| name.strip_prefix(word).is_some_and(|rest| rest.len() > 8))
}

/// A question such as "Wat is het vestigingsnummer van uw school?" asks for the number and for nothing else. What is answered must be a
/// number or a name of the register in any case; with any other word it may ask for that of another school.
fn is_site(header: &str) -> bool {
    let lower = header.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.any(|word| matches!(word, "vestigingsnummer" | "brin" | "brinnummer" | "brincode"))
        && own::may_tell_school(header)
}

/// Whether a header asks for an explanation of the answer beside it.
pub(super) fn asks_explanation(folded: &str) -> bool {
    let words = ["toelichting", "licht ", "eventuele toelichting", "ruimte voor toelichting", "explanation"];
    words.iter().any(|word| folded.starts_with(word))
}

/// Whether a header asks for some text, which may be about a question if it names one: remarks at the end of a form are about none.
pub(super) fn asks_note(folded: &str) -> bool {
    asks_explanation(folded) || ["opmerking", "comment"].iter().any(|word| folded.starts_with(word))
}

/// Whether a column holds whom to speak to at a school, and how.
pub(super) fn is_contact(header: &str) -> bool {
    const WORDS: [&str; 13] = [
        "contact",
        "contactpersoon",
        "telefoon",
        "telefoonnummer",
        "tel",
        "email",
        "emailadres",
        "emailaddress",
        "mail",
        "adres",
        "plaats",
        "postcode",
        "directeur",
    ];
    WORDS.contains(&name(header).as_str())
}

/// Whether a column holds what a program noted of who filled it in, or of their machine.
pub(super) fn is_of_machine(header: &str) -> bool {
    ["submittedby", "ipaddress", "ipadres", "ipaddr", "token", "externalreference"].contains(&name(header).as_str())
}

/// Whether a column asks whatever else somebody wants to say, by its name.
pub(super) fn asks_more(folded: &str) -> bool {
    ["opmerking", "kwijt", "toevoegen", "aanvulling", "suggestie", "comment", "remark"]
        .iter()
        .any(|part| folded.contains(part))
}

/// Whether a column beside a table explains its answers.
pub(super) fn is_legend(header: &str) -> bool {
    ["legenda", "legend", "schaal", "antwoordopties", "antwoordmogelijkheden", "keuzes", "keuzelijst", "opties"]
        .contains(&name(header).as_str())
}

/// Whether a header is that of an export of Microsoft Forms: it has both the time of the beginning and that of the end.
pub(super) fn is_forms<'h>(headers: impl Iterator<Item = &'h str>) -> bool {
    let (mut begin, mut end) = (false, false);
    for header in headers {
        let name = name(header);
        begin |= matches!(name.as_str(), "begintijd" | "starttijd" | "starttime");
        end |= COMPLETED.contains(&name.as_str());
    }
    begin && end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_their_names() {
        assert_eq!(of("Vestigings nummer:", false), Some(Role::Site));
        assert_eq!(of("Wat is het vestigingsnummer (BRIN + 2 cijfers)?", true), Some(Role::Site));
        assert_eq!(of("Naam", false), Some(Role::School));
        assert_eq!(of("Naam", true), Some(Role::FilledBy));
        assert_eq!(of("Tijd van voltooien", true), Some(Role::Date));
        assert_eq!(of("Completion time", false), Some(Role::Date));
        assert_eq!(of("Punten - Is de school veilig?", true), Some(Role::Unused));
        assert_eq!(of("Brinta", false), None);
        assert_eq!(of("Vestigingsnummer van de school waarmee u samenwerkt", false), None);
        assert_eq!(of("partner/school", false), None);
        assert_eq!(of("algemeen/school", false), Some(Role::School));
        assert_eq!(of("submitdate. Datum ingezonden", false), Some(Role::Date));
        assert_eq!(of("S1. Naam van de school", false), Some(Role::School));
        assert_eq!(of("Vul dit in. Naam van de school", false), None, "a sentence is no code");
        assert!(is_taken_in("submitdate. Datum ingezonden") && is_kept("id. Antwoord ID"));
        assert!(is_forms(["Id", "Begintijd", "Tijd van voltooien"].into_iter()));
        assert!(!is_forms(["Id", "Begintijd"].into_iter()));
    }

    #[test]
    fn the_number_of_a_row_is_known() {
        assert!(
            is_row_number("Id") && is_row_number("Nr.") && is_row_number("Respondent") && is_row_number("Response ID")
        );
        assert!(!is_row_number("IPadres") && !is_row_number("Nummer van de school"));
    }

    #[test]
    fn a_person_may_name_any_column_but_that_of_our_own_form() {
        assert_eq!(named("Ingevuld door"), Some(Role::FilledBy));
        assert_eq!(named("negeren"), Some(Role::Unused));
        assert_eq!(named("antwoord"), Some(Role::Answer));
        assert_eq!(named("vorig_jaar"), None);
        assert_eq!(named("V1.1"), None);
    }

    #[test]
    fn every_name_is_written_as_it_is_compared() {
        let names = NAMES.iter().chain(FORMS).flat_map(|(_, names)| *names);
        for name_of in names.chain(&TAKEN_IN).chain(&ENDED).chain(&KEPT) {
            assert_eq!(name(name_of), *name_of);
        }
    }
}
