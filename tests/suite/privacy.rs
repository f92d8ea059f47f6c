//! What is not somebody's is in nothing that they get: no name, number or words of another school in a school's package, no words of anybody in what the
//! board gets; and `sop privacy` leaves nothing of what it takes out.

mod plant;
pub(crate) mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use crate::common;
use sop::run::dossier::Dossier;
use sop::run::{self, Outcome, Request};
use texts::{Foreign, squeezed};

const YEAR: &str = "2025-2026";

type Files = BTreeMap<String, Vec<u8>>;

/// What people wrote, or what was written about them, by school. A name of somebody counts from eight letters, any other text of more than a word from
/// twenty: shorter ones are functions and the like. What stands at two schools tells of neither.
fn written(dossier: &Dossier) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut put = |school: &str, text: Option<&str>, least: usize| {
        let text = text.map(str::trim).filter(|text| text.contains(' ')).map(squeezed);
        let text = text.filter(|text| text.chars().count() >= least && text.len() >= 12);
        all.entry(school.to_owned()).or_default().extend(text);
    };
    for evaluation in dossier.years.iter().flat_map(|year| &year.assessments).map(|own| &own.evaluation) {
        let school = evaluation.school.id.as_str();
        for answer in evaluation.answers.iter().flatten() {
            put(school, answer.note.as_deref(), 20);
            put(school, Some(&*answer.text).filter(|_| !answer.is_public), 20);
        }
        put(school, evaluation.submission.as_ref().and_then(|own| own.filled_by.as_deref()), 8);
    }
    for agreement in &dossier.agreements {
        let texts = [Some(&agreement.what), agreement.who.as_ref(), agreement.remark.as_ref()];
        texts.into_iter().for_each(|text| put(agreement.school.as_str(), text.map(String::as_str), 20));
    }
    for look in &dossier.second_looks {
        put(look.school.as_str(), Some(&look.visitor), 20);
        put(look.school.as_str(), look.explanation.as_deref(), 20);
    }
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    all.values().flatten().for_each(|text| *times.entry(text.clone()).or_default() += 1);
    all.values_mut().for_each(|texts| texts.retain(|text| times[text] == 1));
    all
}

/// A batch that was run: what it is about, and what came out.
struct Made {
    dossier: Dossier,
    files: Files,
    /// What goes out: packages and drafts of mails.
    handed: Files,
    written: BTreeMap<String, BTreeSet<String>>,
}

impl Made {
    fn of(batch: &Path) -> Made {
        let out = tempfile::tempdir().expect("a folder");
        let output = common::sop(&["run", &batch.to_string_lossy(), "--out", &out.path().to_string_lossy()]);
        assert!(output.status.code() != Some(2), "{:?}", common::text(&output));
        let Outcome::Ready(dossier, _) = run::load(batch, Request::default(), &|_| ()).expect("a batch") else {
            panic!("it can be judged")
        };
        let written = written(&dossier);
        let to = out.path().join("uitdelen");
        let (set, to) = (out.path().to_string_lossy(), to.to_string_lossy());
        let output = common::sop(&["handout", &batch.to_string_lossy(), "--set", &set, "--out", &to]);
        assert_eq!(output.status.code(), Some(0), "{:?}", common::text(&output));
        let handed = common::files(&out.path().join("uitdelen").join(YEAR));
        Made { dossier: *dossier, files: common::files(&out.path().join(YEAR)), handed, written }
    }

    /// The files of a school.
    fn package(&self, school: &str) -> Files {
        let own = format!("scholen/{school}/");
        self.files.iter().filter(|(name, _)| name.starts_with(&own)).map(|(n, b)| (n.clone(), b.clone())).collect()
    }

    /// What goes out to a school: its package and the draft of its mail.
    fn handed_to(&self, school: &str) -> Files {
        let is_own =
            |name: &str| ["scholen/", "concepten/"].iter().any(|at| name.starts_with(&format!("{at}{school} ")));
        self.handed.iter().filter(|(name, _)| is_own(name)).map(|(n, b)| (n.clone(), b.clone())).collect()
    }

    /// The sites of a school: its own, and those that it carries on for.
    fn sites(&self, school: &str) -> BTreeSet<String> {
        let register = self.dossier.register.rows();
        let (mut sites, mut before) = (BTreeSet::from([school.to_owned()]), 0);
        while sites.len() > before {
            before = sites.len();
            let handed =
                register.iter().filter(|row| row.successor.as_ref().is_some_and(|to| sites.contains(to.as_str())));
            let handed: Vec<String> = handed.map(|row| row.id.to_string()).collect();
            sites.extend(handed);
        }
        sites
    }

    /// What of all others may not stand in a school's package.
    fn foreign(&self, school: &str) -> Foreign {
        self.foreign_to(&self.sites(school))
    }

    /// What of all others may not stand in what is for these sites.
    fn foreign_to(&self, own: &BTreeSet<String>) -> Foreign {
        let register = self.dossier.register.rows();
        let (ours, others): (Vec<_>, Vec<_>) = register.iter().partition(|row| own.contains(row.id.as_str()));
        // Its own name, board and wijk may hold the name of another school.
        let known: Vec<&str> = ours
            .iter()
            .flat_map(|row| [Some(&row.name), row.board.as_ref(), row.district.as_ref(), row.area.as_ref()])
            .flatten()
            .map(String::as_str)
            .chain([self.dossier.partnership.as_str()])
            .collect();
        let is_ours = |name: &str| known.iter().any(|own| own.contains(name));
        let names: BTreeSet<&str> = others.iter().map(|row| row.name.as_str()).filter(|name| !is_ours(name)).collect();
        let own_words: BTreeSet<&String> = own.iter().filter_map(|site| self.written.get(site)).flatten().collect();
        let words = self.written.iter().filter(|(site, _)| !own.contains(*site)).flat_map(|(_, texts)| texts);
        let ours = own_words.into_iter().cloned().collect::<Vec<_>>().join("\n");
        let words: BTreeSet<&String> = words.filter(|text| !ours.contains(text.as_str())).collect();
        let numbers: BTreeSet<String> = others.iter().map(|row| row.id.to_string()).collect();
        let names = names.into_iter().map(str::to_owned).collect();
        Foreign::new(names, numbers.into_iter().collect(), words.into_iter().cloned())
    }

    fn schools(&self) -> Vec<String> {
        self.dossier.now().iter().map(|own| own.evaluation.school.id.to_string()).collect()
    }
}

static SAMPLE: LazyLock<Made> = LazyLock::new(|| Made::of(&common::root().join("sample-data")));

#[test]
fn no_package_of_the_sample_holds_anything_of_another_school() {
    let made = &*SAMPLE;
    let schools = made.schools();
    assert_eq!(schools.len(), 97);
    for school in schools {
        let (package, foreign) = (made.package(&school), made.foreign(&school));
        assert_eq!(package.len(), 6, "{school}");
        let [names, numbers, texts] = foreign.counts();
        assert!(names > 80 && numbers > 90 && texts > 10, "{school}");
        let found = foreign.in_package(&package);
        assert!(found.is_empty(), "{school}: {found:#?}");
    }
}

#[test]
fn nothing_that_goes_out_to_a_school_or_a_board_holds_anything_of_another() {
    let made = &*SAMPLE;
    for school in made.schools() {
        let handed = made.handed_to(&school);
        assert_eq!(handed.len(), 2, "{school}");
        let found = made.foreign(&school).in_package(&handed);
        assert!(found.is_empty(), "{school}: {found:#?}");
    }
    let mut boards: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for own in made.dossier.now() {
        let school = &own.evaluation.school;
        boards.entry(school.board.as_deref().expect("a board")).or_default().extend(made.sites(school.id.as_str()));
    }
    assert!(boards.len() > 5);
    for (board, sites) in boards {
        let is_own = |name: &&String| name.contains("/bestuur ") && name.contains(board);
        let handed: Files =
            made.handed.keys().filter(is_own).map(|name| (name.clone(), made.handed[name].clone())).collect();
        assert_eq!(handed.len(), 2, "{board}");
        let zip = handed.iter().find(|(name, _)| name.ends_with(".zip")).map(|(name, bytes)| texts::of(name, bytes));
        let all: Vec<(String, String)> = zip.expect("a package");
        for kind in ["bestuursboek", "bestuursrapport", "dekkingsrapport"] {
            let of_kind = all.iter().filter(|(place, _)| place.contains(kind) && place.ends_with(": pages"));
            assert!(of_kind.map(|(_, text)| text.len()).sum::<usize>() > 500, "{board}: {kind}");
        }
        let found = made.foreign_to(&sites).in_package(&handed);
        assert!(found.is_empty(), "{board}: {found:#?}");
        // Nor what people of its own schools wrote, or who they are.
        let words = made.written.values().flatten().cloned();
        let found = Foreign::new(vec![], vec![], words).in_package(&handed);
        assert!(found.is_empty(), "{board}: {found:#?}");
    }
}

/// Everything that stands in every package stands in the dossier: the search is not blind.
#[test]
fn what_a_school_wrote_stands_in_its_own_package() {
    let made = &*SAMPLE;
    let mut found = 0;
    for school in made.schools().iter().take(20) {
        let own: Vec<String> = made.written.get(school).into_iter().flatten().cloned().collect();
        let mut names = made.dossier.register.rows().iter().filter(|row| row.id.as_str() == school);
        let name = names.next_back().expect("registered").name.clone();
        let foreign = Foreign::new(vec![name], vec![school.clone()], own);
        let places = foreign.in_package(&made.package(school));
        for end in
            ["gespreksblad.pdf (pages)", "gespreksverslag.pdf (pages)", "gespreksverslag.pdf (Title)", ".html (text)"]
        {
            assert!(places.iter().any(|place| place.contains(end)), "{school} {end}: {places:#?}");
        }
        found += places.len();
    }
    assert!(found > 200, "{found}");
}

#[test]
fn whatever_is_planted_in_a_package_is_found() {
    let made = &*SAMPLE;
    let school = "99AH00";
    let (package, foreign) = (made.package(school), made.foreign(school));
    let note = made.written.iter().filter(|(site, _)| *site != school).flat_map(|(_, texts)| texts);
    let note = note.max_by_key(|text| text.len()).expect("words").clone();
    for planted in ["De Wilgenroos", "99AV01", note.as_str()] {
        for (kind, files) in plant::everywhere(&package, planted) {
            let touched = files.into_iter().filter(|(name, bytes)| package.get(name) != Some(bytes)).collect();
            let found = foreign.in_package(&touched);
            assert!(!found.is_empty(), "{planted} planted in {kind} is not found");
        }
    }
    assert!(foreign.in_package(&package).is_empty());
}

/// What is about all schools together names none, whoever looks for it: not a name, not a number, not a word of anybody.
fn of_anybody(made: &Made) -> Foreign {
    let rows = made.dossier.register.rows();
    // Boards and wijken are named there; some bear the name of a school.
    let known = rows.iter().flat_map(|row| [row.board.as_ref(), row.district.as_ref(), row.area.as_ref()]).flatten();
    let known: BTreeSet<&str> = known.map(String::as_str).chain([made.dossier.partnership.as_str()]).collect();
    let is_known = |name: &str| known.iter().any(|known| known.contains(name));
    let names: BTreeSet<&str> = rows.iter().map(|row| row.name.as_str()).filter(|name| !is_known(name)).collect();
    let numbers: BTreeSet<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let words = made.written.values().flatten().cloned();
    Foreign::new(names.into_iter().map(str::to_owned).collect(), numbers.into_iter().collect(), words)
}

#[test]
fn whatever_is_planted_in_what_boards_and_councils_get_is_found() {
    let made = &*SAMPLE;
    let anybody = of_anybody(made);
    let (board, own) =
        ("stichting-christelijk-onderwijs-dijk-en-polder", "Stichting Christelijk Onderwijs Dijk en Polder");
    let schools = made.dossier.now().iter().map(|own| &own.evaluation.school);
    let schools = schools.filter(|school| school.board.as_deref() == Some(own));
    let sites: BTreeSet<String> = schools.flat_map(|school| made.sites(school.id.as_str())).collect();
    assert!(sites.len() > 3 && !sites.contains("99AV01"));
    let others = made.foreign_to(&sites);
    let note = made.written.iter().filter(|(site, _)| !sites.contains(*site)).flat_map(|(_, texts)| texts);
    let note = note.max_by_key(|text| text.len()).expect("words").clone();
    let papers = [
        (format!("besturen/{board}/bestuursboek.pdf"), &others),
        (format!("besturen/{board}/bestuursrapport.pdf"), &others),
        ("bestuur/dekkingsrapport.pdf".to_owned(), &anybody),
        ("bestuur/opr.pdf".to_owned(), &anybody),
        ("bestuur/alv.pdf".to_owned(), &anybody),
        ("bestuur/presentatie.pptx".to_owned(), &anybody),
        ("bestuur/uitslagen-anb-po.vl.json".to_owned(), &anybody),
        ("bestuur/uitslagen-anb-po.svg".to_owned(), &anybody),
        ("bestuur/uitslagen-anb-po.png".to_owned(), &anybody),
    ];
    let mut seen = BTreeSet::new();
    for (name, foreign) in papers {
        let bytes = &made.files[&name];
        let find = |bytes: &[u8]| foreign.in_package(&BTreeMap::from([(name.clone(), bytes.to_vec())]));
        assert!(find(bytes).is_empty(), "{name}: {:#?}", find(bytes));
        let end = name.rsplit('.').next();
        // One file of each sort gets all three: reading a paper takes a second.
        let planted = ["De Wilgenroos", "99AV01", note.as_str()];
        let planted = if seen.insert(end.map(str::to_owned)) { &planted[..] } else { &planted[..1] };
        for planted in planted {
            let kinds = match end {
                Some("pdf") => plant::in_paper(bytes, planted),
                Some("pptx") => plant::in_slides(bytes, planted),
                _ => plant::in_chart(&name, bytes, planted),
            };
            for (kind, bytes) in kinds {
                assert!(!find(&bytes).is_empty(), "{planted} planted in {kind} of {name} is not found");
            }
        }
    }
}

/// Every picture, specification and paper of `bestuur/`, not only those in which something was planted.
#[test]
fn nothing_that_is_about_all_schools_together_names_one() {
    let made = &*SAMPLE;
    let anybody = of_anybody(made);
    let together = made.files.iter().filter(|(name, _)| name.starts_with("bestuur/"));
    let together: Files = together.map(|(name, bytes)| (name.clone(), bytes.clone())).collect();
    assert!(together.len() > 30);
    let found = anybody.in_package(&together);
    assert!(found.is_empty(), "{found:#?}");
}

/// Words of people stand in the school's own reports, in the agenda and its books where they were agreed, and nowhere else.
#[test]
fn what_people_wrote_stands_in_nothing_for_the_board_and_in_no_table() {
    let made = &*SAMPLE;
    // What was agreed is what the agenda is for; who sees it works for the partnership.
    let agreed: BTreeSet<String> = made
        .dossier
        .agreements
        .iter()
        .flat_map(|own| [Some(&own.what), own.who.as_ref(), own.remark.as_ref()])
        .flatten()
        .map(|text| squeezed(text.trim()))
        .collect();
    for (name, bytes) in made.files.iter().filter(|(name, _)| !name.starts_with("scholen/")) {
        if name.ends_with(".parquet") || name.ends_with(".png") {
            continue;
        }
        // The wijkboeken are the agenda on paper, for who leads the conversations.
        let is_agenda = name == "gesprekken.xlsx" || name.ends_with("wijkboek.pdf");
        let words = made.written.values().flatten().filter(|text| !is_agenda || !agreed.contains(*text));
        let all = Foreign::new(vec![], vec![], words.cloned());
        let found = all.in_package(&BTreeMap::from([(name.clone(), bytes.clone())]));
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn a_hostile_batch_tells_no_school_of_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = folder.path().join("batch");
    plant::hostile(&batch);
    let made = Made::of(&batch);
    let schools = made.schools();
    assert!(schools.len() >= 5);
    for school in schools {
        let found = made.foreign(&school).in_package(&made.package(&school));
        assert!(found.is_empty(), "{school}: {found:#?}");
    }
}
