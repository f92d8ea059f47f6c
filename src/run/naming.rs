//! Where what stands in a batch names a school that it is not about: words of one school about another, and names of files and sheets.
//!
//! In: the register, the norms and everything that people wrote. Out: [`Known`], what tells that a text is about a school; findings about words that name
//! another; and [`Naming`], which files are named after whom. Must not know: reports, packages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::Result;

use super::batch::FILE as BATCH_FILE;
use super::dossier::Dossier;
use super::source_names::Naming;
use crate::base::finding::{self, Code, Finding, Place, Source};
use crate::intake::Evaluation;
use crate::leak::{Audience, Common, Leak, Origin, Passage, Search, Spot, Traces, What};
use crate::norm::Norm;
use crate::register::{Register, SchoolYear, SiteId};

/// What goes out, by what it may name beside the schools that it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paper {
    /// The report of a school: with its own words, which may name another one.
    OfSchool,
    /// The papers of a board: without words of schools. The dekkingsrapport counts all schools by wijk: where a school elsewhere is called as a wijk, that
    /// name is the wijk's.
    OfBoard,
    /// A draft of a mail: the partnership's own words.
    Draft,
}

/// The schools of the register with what they wrote, by site id.
pub(crate) struct Known<'a> {
    traces: BTreeMap<&'a SiteId, Traces<'a>>,
    /// What lists say of each of them.
    listed: BTreeMap<&'a SiteId, Vec<Written<'a>>>,
}

/// A text that the school it is for did not write, and that names another.
pub(crate) struct Told<'a> {
    /// What it says.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// What it says of which others.
    pub leaks: Vec<Leak>,
}

impl<'a> Known<'a> {
    /// Every name in any year, and no text.
    fn of_register(register: &'a Register) -> Known<'a> {
        let mut known: BTreeMap<&SiteId, Traces> = BTreeMap::new();
        for school in register.rows() {
            let none = || Traces { site: &school.id, names: vec![], texts: vec![], phrases: vec![] };
            let traces = known.entry(&school.id).or_insert_with(none);
            if !traces.names.contains(&school.name.as_str()) {
                traces.names.push(&school.name);
            }
            let parts = [&school.board, &school.district, &school.area, &school.conversation_lead];
            traces.phrases.extend(parts.into_iter().flatten().map(String::as_str));
        }
        Known { traces: known, listed: BTreeMap::new() }
    }

    /// Every name in any year, and every free text up to the year of the run.
    pub(crate) fn new(dossier: &'a Dossier) -> Known<'a> {
        let mut known = Known::of_register(&dossier.register);
        for assessment in dossier.years.iter().flat_map(|year| &year.assessments) {
            let school = &assessment.evaluation.school.id;
            of_evaluation(&assessment.evaluation).for_each(|(text, _)| known.add(school, Origin::Own, text));
        }
        for own in agreed(dossier).chain(decided(dossier)) {
            known.add(own.school, own.origin, own.text);
            known.listed.entry(own.school).or_default().push(own);
        }
        known
    }

    fn add(&mut self, site: &SiteId, origin: Origin, text: &'a str) {
        if let Some(traces) = self.traces.get_mut(site) {
            traces.texts.push((origin, text));
        }
    }

    /// Prepares the search for all of them.
    ///
    /// # Errors
    /// There is too much to look for.
    pub(crate) fn search(&self, dossier: &Dossier) -> Result<Search> {
        let mut texts: Vec<&str> = dossier.norms.iter().flat_map(|norm| texts_of(norm)).collect();
        dossier.wording.on_paper().for_each(|text| texts.push(text));
        let phrases = vec![dossier.partnership.as_str(), dossier.sender()];
        let traces: Vec<&Traces> = self.traces.values().collect();
        Search::new(&traces, &Common { phrases, texts })
    }

    /// Who reads what is for these schools: themselves, with those that they carry on for.
    pub(crate) fn audience<'s>(
        &self,
        search: &Search,
        dossier: &Dossier,
        schools: impl Iterator<Item = &'s SiteId>,
        paper: Paper,
    ) -> Audience {
        let own: BTreeSet<SiteId> = schools.flat_map(|site| lineage(dossier, site, dossier.year)).collect();
        let (has_words, is_about_all) = match paper {
            Paper::OfSchool => (true, false),
            Paper::OfBoard => (false, true),
            Paper::Draft => (false, false),
        };
        let theirs = self.texts_of(&own).filter(|_| has_words);
        let rows = dossier.register.rows().iter().filter(|_| is_about_all);
        let districts = rows.filter_map(|row| row.district.as_deref()).map(|district| (Origin::Own, district));
        search.audience(|site| own.contains(site), theirs.chain(districts))
    }

    fn texts_of<'k>(&'k self, own: &'k BTreeSet<SiteId>) -> impl Iterator<Item = (Origin, &'a str)> + 'k {
        own.iter().filter_map(|site| self.traces.get(site)).flat_map(|traces| traces.texts.iter().copied())
    }

    /// What stands in papers for these schools and they did not write, and what it says of others. What was decided about a school may name none, whatever the
    /// school wrote itself; what was agreed on with it may name others, and is no copy of what one of them wrote. Nor is it the schools' word where the
    /// partnership wants to have their answers.
    pub(crate) fn told<'s>(
        &self,
        search: &Search,
        dossier: &'a Dossier,
        schools: impl Iterator<Item = &'s SiteId>,
    ) -> Vec<Told<'a>> {
        let own: BTreeSet<SiteId> = schools.flat_map(|site| lineage(dossier, site, dossier.year)).collect();
        let audience = |is_read: fn(Origin) -> bool| {
            search.audience(|site| own.contains(site), self.texts_of(&own).filter(|(origin, _)| is_read(*origin)))
        };
        let of_decided = audience(|origin| origin == Origin::About);
        let of_agreed = audience(|origin| origin != Origin::About);
        let leaks = |text: &str, audience: &Audience| search.leaks(&[Passage::new(Spot::Text, text)], audience);
        let listed = own.iter().filter_map(|site| self.listed.get(site)).flatten().map(|written| {
            let found = match written.origin {
                Origin::About => leaks(written.text, &of_decided),
                Origin::Own | Origin::Agreed => {
                    let found = leaks(written.text, &of_agreed).into_iter();
                    found.filter(|leak| leak.what == What::FreeText).collect()
                }
            };
            Told { text: written.text, place: written.place.clone(), leaks: found }
        });
        let hand_in = dossier.hand_in.to.iter().map(|to| {
            let place = Place::file(BATCH_FILE);
            Told { text: to, place, leaks: leaks(to, &search.audience(|site| own.contains(site), std::iter::empty())) }
        });
        listed.chain(hand_in).filter(|told| !told.leaks.is_empty()).collect()
    }
}

fn lineage(dossier: &Dossier, site: &SiteId, year: SchoolYear) -> Vec<SiteId> {
    dossier.register.lineage(site, year).into_iter().cloned().collect()
}

/// What a school wrote in answers, with where.
fn of_evaluation(evaluation: &Evaluation) -> impl Iterator<Item = (&str, &Place)> {
    evaluation.all_answers().flat_map(|answer| {
        let own = Some(&*answer.text).filter(|_| !answer.is_public);
        [own, answer.note.as_deref()].into_iter().flatten().map(|text| (text, &answer.place))
    })
}

/// A text about one school alone.
struct Written<'a> {
    /// Where such texts come from, in a word that the sentences know.
    kind: &'static str,
    origin: Origin,
    school: &'a SiteId,
    text: &'a str,
    place: &'a Place,
}

/// What was agreed with a school: its words as well.
fn agreed(dossier: &Dossier) -> impl Iterator<Item = Written<'_>> {
    dossier.agreements.iter().flat_map(|own| {
        let texts = [Some(&own.what), own.who.as_ref(), own.contribution.as_ref(), own.remark.as_ref()];
        let (kind, origin) = ("agreement", Origin::Agreed);
        let written = move |text| Written { kind, origin, school: &own.school, text, place: &own.place };
        texts.into_iter().flatten().map(String::as_str).map(written)
    })
}

/// What others decided or saw about a school: not its words.
fn decided(dossier: &Dossier) -> impl Iterator<Item = Written<'_>> {
    let waived = dossier.waivers.iter().flat_map(|own| {
        let (kind, origin) = ("waiver", Origin::About);
        let written = move |text| Written { kind, origin, school: &own.school, text, place: &own.place };
        [own.reason.as_str(), own.granted_by.as_str()].into_iter().map(written)
    });
    let seen = dossier.second_looks.iter().flat_map(|own| {
        let texts = [Some(&own.visitor), own.explanation.as_ref()];
        let (kind, origin) = ("second_look", Origin::About);
        let written = move |text| Written { kind, origin, school: &own.school, text, place: &own.place };
        texts.into_iter().flatten().map(String::as_str).map(written)
    });
    waived.chain(seen)
}

/// Everything that a norm says in words.
fn texts_of(norm: &Norm) -> impl Iterator<Item = &str> {
    let questions = norm.indicators.iter();
    let questions = questions.flat_map(|i| [&i.text].into_iter().chain(&i.also).chain(&i.remedy));
    let levels = norm.scales.iter().flat_map(|scale| &scale.levels);
    let levels = levels.flat_map(|level| [&level.label].into_iter().chain(&level.meaning));
    let titles = norm.themes.iter().map(|t| &t.title).chain(norm.standards.iter().map(|s| &s.title));
    let asked = norm.consistency.iter().filter_map(|rule| rule.question.as_ref());
    let offered = norm.inventory.iter().flat_map(|item| [&item.text].into_iter().chain(&item.also));
    let all = [&norm.title, &norm.source]
        .into_iter()
        .chain(titles)
        .chain(questions)
        .chain(levels)
        .chain(asked)
        .chain(offered);
    all.map(String::as_str)
}

/// Which files are named after a school, and what of the batch names a school that it is not about: words of the run's year and of lists, and files with answers
/// of others.
///
/// # Errors
/// There is too much to look for.
pub(super) fn told(dossier: &Dossier) -> Result<(Naming, Vec<Finding>)> {
    let search = Known::of_register(&dossier.register).search(dossier)?;
    let nobody = search.audience(|_| false, std::iter::empty());
    let looked = Looked { dossier, search, nobody };
    let (naming, mut findings) = looked.files();
    let mut add = |own: Written| {
        for other in looked.others(own.school, own.text) {
            finding::add(&mut findings, looked.finding(own.kind, own.school, &other, own.place.clone()));
        }
    };
    for assessment in dossier.now() {
        let school = &assessment.evaluation.school.id;
        let words = of_evaluation(&assessment.evaluation);
        let (kind, origin) = ("words", Origin::Own);
        words.for_each(|(text, place)| add(Written { kind, origin, school, text, place }));
    }
    agreed(dossier).chain(decided(dossier)).for_each(add);
    findings.sort();
    findings.dedup();
    Ok((naming, findings))
}

struct Looked<'a> {
    dossier: &'a Dossier,
    search: Search,
    nobody: Audience,
}

impl Looked<'_> {
    /// The schools that a text of a school names, but for itself and those that it carries on for.
    fn others(&self, school: &SiteId, text: &str) -> BTreeSet<SiteId> {
        // Mostly it names none.
        if self.named(text, &self.nobody).is_empty() {
            return BTreeSet::new();
        }
        let own = lineage(self.dossier, school, self.dossier.year);
        self.named(text, &self.search.audience(|site| own.contains(site), std::iter::empty()))
    }

    fn named(&self, text: &str, audience: &Audience) -> BTreeSet<SiteId> {
        let leaks = self.search.leaks(&[Passage::new(Spot::Text, text)], audience);
        leaks.into_iter().map(|leak| leak.site).collect()
    }

    /// The files of all years, and those with answers of a school that they are not named after.
    fn files(&self) -> (Naming, Vec<Finding>) {
        let (mut naming, mut findings) = (Naming::default(), Vec::new());
        let mut known: BTreeSet<&Arc<Source>> = BTreeSet::new();
        for evaluation in self.dossier.years.iter().flat_map(|year| &year.assessments).map(|own| &own.evaluation) {
            let school = &evaluation.school.id;
            let handed = evaluation.submission.iter().flat_map(|own| &own.sources);
            let aside = evaluation.misfiled.iter().flat_map(|own| &own.sources).chain(&evaluation.blank);
            for source in handed.chain(aside) {
                if known.insert(source) {
                    let name = [Some(&source.file), source.sheet.as_ref()].into_iter().flatten();
                    let name: Vec<&str> = name.map(String::as_str).collect();
                    let named = self.named(&name.join("\n"), &self.nobody);
                    if !named.is_empty() {
                        naming.0.insert(source.clone(), named);
                    }
                }
                let Some(named) = naming.0.get(source).filter(|_| evaluation.year == self.dossier.year) else {
                    continue;
                };
                let own = lineage(self.dossier, school, evaluation.year);
                for other in named.iter().filter(|site| !own.contains(site)) {
                    let place = Place::at(source.clone(), 0, 0);
                    finding::add(&mut findings, self.finding("file", other, other, place));
                }
            }
        }
        (naming, findings)
    }

    fn finding(&self, kind: &str, school: &SiteId, other: &SiteId, place: Place) -> Finding {
        let name = self.dossier.register.site(other).last().map(|row| row.name.as_str()).unwrap_or_default();
        let finding = Finding::new(Code::OtherSchoolNamed, place).value(format!("{name} ({other})"));
        finding.fact("kind", kind).fact("school", school.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture;
    use crate::wording::{Language, Wording};

    /// What is told of a dossier, by kind and place, with whom it names.
    fn told_of(dossier: &Dossier) -> Vec<(String, String)> {
        let (_, findings) = told(dossier).expect("a search");
        let wording = Wording::new(Language::Nl);
        for finding in &findings {
            let sentences = wording.finding(finding) + &wording.remedy(finding);
            assert!(!sentences.contains("{$") && !sentences.contains("school wrote"), "{sentences}");
        }
        findings.iter().map(|own| (own.place.to_string(), own.value.clone().unwrap_or_default())).collect()
    }

    #[test]
    fn words_that_name_another_school_are_told_with_their_cell_and_own_names_are_not() {
        let mut dossier = fixture::dossier(Language::Nl);
        let mut expected = told_of(&dossier);
        let year = dossier.years.last_mut().expect("a year");
        let evaluation = Arc::make_mut(&mut year.assessments[1].evaluation);
        let (own, name) = (evaluation.school.id.to_string(), evaluation.school.name.clone());
        let answer = evaluation.answers.iter_mut().flatten().next().expect("an answer");
        answer.note = Some(format!("Wij, {name} ({own}), doen dit met 99AA20 en Basisschool De Regenboog 21.").into());
        let cell = answer.place.to_string();
        dossier.agreements[0].remark = Some("Zie ook Basisschool De Regenboog 22".into());
        let place = dossier.agreements[0].place.to_string();
        expected.extend([
            (cell.clone(), "Basisschool De Regenboog 20 (99AA20)".to_owned()),
            (cell, "Basisschool De Regenboog 21 (99AA21)".to_owned()),
            (place, "Basisschool De Regenboog 22 (99AA22)".to_owned()),
        ]);
        let mut found = told_of(&dossier);
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn where_such_words_go_and_what_to_do_is_told_by_what_they_are_of() {
        let mut dossier = fixture::dossier(Language::Nl);
        let named = "Zie Basisschool De Regenboog 22";
        dossier.agreements[0].remark = Some(named.into());
        dossier.waivers[0].granted_by = named.into();
        dossier.second_looks[0].explanation = Some(named.into());
        let wording = Wording::new(Language::Nl);
        let (_, findings) = told(&dossier).expect("a search");
        for (place, expected) in [
            (&dossier.agreements[0].place, "in gesprekken.xlsx en in het wijkboek"),
            (&dossier.waivers[0].place, "in het bestuursboek van haar bestuur"),
            (&dossier.second_looks[0].place, "Een tweede blik staat in het verslag"),
        ] {
            let found = findings.iter().find(|own| own.place == *place).expect("a finding");
            let remedy = wording.remedy(found);
            assert!(remedy.contains(expected) && !remedy.contains("in geen ander"), "{remedy}");
        }
    }

    #[test]
    fn a_file_that_is_named_after_a_school_is_told_where_others_are_in_it() {
        let mut dossier = fixture::dossier(Language::Nl);
        let source =
            Arc::new(Source { file: "x/99AA03.xlsx".into(), sheet: Some("Basisschool De Regenboog 2".into()) });
        for (at, assessment) in
            dossier.years.last_mut().expect("a year").assessments.iter_mut().enumerate().skip(1).take(3)
        {
            let own = Source { file: "x/99AA03.xlsx".into(), sheet: None };
            let evaluation = Arc::make_mut(&mut assessment.evaluation);
            let sources = &mut evaluation.submission.get_or_insert_default().sources;
            *sources = if at == 2 { vec![Arc::new(own)] } else { vec![source.clone()] };
        }
        let (naming, findings) = told(&dossier).expect("a search");
        let of_file = findings.iter().filter(|own| own.place.source == source);
        let values: Vec<_> = of_file.filter_map(|own| own.value.clone()).collect();
        assert_eq!(values, ["Basisschool De Regenboog 2 (99AA02)", "Basisschool De Regenboog 3 (99AA03)"]);
        let id = |at: usize| dossier.now()[at].evaluation.school.id.clone();
        assert!(naming.is_of_another(&source, &[&id(1)]) && naming.is_of_another(&source, &[&id(3)]));
        assert!(!naming.is_of_another(&source, &[&id(1), &id(2)]));
        let own = Source { file: "x/99AA03.xlsx".into(), sheet: None };
        assert!(!naming.is_of_another(&own, &[&id(2)]) && naming.is_of_another(&own, &[&id(1)]));
    }
}
