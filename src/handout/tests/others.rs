//! Words about a school that it did not write itself.

use super::*;

/// What keeps the first school's package back of a reason or a second look that names another, with the row.
fn told(dossier: &Dossier, words: &str) -> Vec<(What, String)> {
    let letters = Letters::default();
    let handout = make(&order(dossier, &letters, &[0], &[page(words)])).unwrap();
    let list = handout.artifacts.iter().find(|file| file.path == "verzendlijst.csv");
    let list = list.map(|file| String::from_utf8(file.bytes.clone()).unwrap()).unwrap_or_default();
    let of_school = handout.refused.into_iter().filter_map(|refusal| match &refusal {
        Refusal::Told(file, leak, place) if file.starts_with("scholen/") => {
            let sentence = sentence(&refusal, dossier, &dossier.wording);
            assert!(sentence.contains(&place.to_string()) && !list.contains(";99AA01;klaar"), "{sentence} {list}");
            Some((leak.what, place.to_string()))
        }
        Refusal::Leak(file, _) if file.starts_with("besturen/") => None,
        Refusal::Told(..) => None,
        other => panic!("{other:?}"),
    });
    of_school.collect()
}

#[test]
fn what_others_wrote_about_a_school_is_no_word_of_its_own() {
    let mut dossier = fixture::dossier(Language::Nl);
    let name = "Basisschool De Regenboog 20";
    let reason = format!("Net als {name} (99AA20)");
    let first = dossier.register.rows()[0].id.clone();
    (dossier.waivers[0].school, dossier.waivers[0].reason) = (first.clone(), reason.clone());
    let row = dossier.waivers[0].place.to_string();
    let both = [(What::Name, row.clone()), (What::Number, row.clone())];
    assert_eq!(told(&dossier, &reason), both);
    assert_eq!(told(&dossier, "niets daarvan"), []);
    // Also where the school writes of it itself: the decision is still the partnership's.
    let of_first =
        dossier.years.last_mut().unwrap().assessments.iter_mut().find(|own| own.evaluation.school.id == first);
    let evaluation = std::sync::Arc::make_mut(&mut of_first.unwrap().evaluation);
    evaluation.answers.iter_mut().flatten().next().unwrap().note = Some(format!("Samen met {name}, 99AA20.").into());
    assert_eq!(told(&dossier, &reason), both);
    assert_eq!(told(&dossier, &format!("Samen met {name}, 99AA20.")), []);
    // Who granted it, and a second look.
    (dossier.waivers[0].reason, dossier.waivers[0].granted_by) = ("Verbouwing".into(), format!("Directie {name}"));
    assert_eq!(told(&dossier, &format!("Verleend door Directie {name}")), [(What::Name, row)]);
    (dossier.second_looks[0].school, dossier.second_looks[0].explanation) = (first, Some(reason.clone()));
    let seen = dossier.second_looks[0].place.to_string();
    assert_eq!(told(&dossier, &reason), [(What::Name, seen.clone()), (What::Number, seen)]);
    // One that names its own school is in order.
    dossier.second_looks[0].explanation = Some("Bij Basisschool De Regenboog 1 (99AA01)".into());
    assert_eq!(told(&dossier, "Bij Basisschool De Regenboog 1 (99AA01)"), []);
}

/// Has a school write this in its first answer.
fn write(dossier: &mut Dossier, school: &str, note: &str) {
    let all = &mut dossier.years.last_mut().unwrap().assessments;
    let own = all.iter_mut().find(|own| own.evaluation.school.id.as_str() == school).unwrap();
    let evaluation = std::sync::Arc::make_mut(&mut own.evaluation);
    evaluation.answers.iter_mut().flatten().next().unwrap().note = Some(note.into());
}

#[test]
fn what_another_school_wrote_stands_in_no_list_about_this_one() {
    let text = "Het protocol ligt bij ons al jaren in een la van de vorige directeur.";
    let longer = format!("Zij zeggen: {text} Dat blijft zo.");
    for words in [text, longer.as_str()] {
        let plants: [fn(&mut Dossier, SiteId, String) -> String; 3] = [
            |dossier, school, words| {
                (dossier.waivers[0].school, dossier.waivers[0].reason) = (school, words);
                dossier.waivers[0].place.to_string()
            },
            |dossier, school, words| {
                (dossier.second_looks[0].school, dossier.second_looks[0].explanation) = (school, Some(words));
                dossier.second_looks[0].place.to_string()
            },
            |dossier, school, words| {
                (dossier.agreements[0].school, dossier.agreements[0].what) = (school, words);
                dossier.agreements[0].place.to_string()
            },
        ];
        for plant in plants {
            let mut dossier = fixture::dossier(Language::Nl);
            write(&mut dossier, "99AA20", text);
            let first = dossier.register.rows()[0].id.clone();
            let row = plant(&mut dossier, first, words.to_owned());
            assert_eq!(told(&dossier, words), [(What::FreeText, row)], "{words}");
            assert_eq!(told(&dossier, "niets daarvan"), []);
            // Of two that wrote the same it is each one's own.
            write(&mut dossier, "99AA01", text);
            assert_eq!(told(&dossier, words), [], "{words}");
        }
    }
}

#[test]
fn where_answers_are_to_go_may_name_no_school() {
    let mut dossier = fixture::dossier(Language::Nl);
    let text = "Het protocol ligt bij ons al jaren in een la van de vorige directeur.";
    write(&mut dossier, "99AA20", text);
    for (to, what) in [
        ("het loket in Basisschool De Regenboog 20", What::Name),
        ("het loket in 99AA20", What::Number),
        (text, What::FreeText),
    ] {
        dossier.hand_in.to = Some(to.to_owned());
        assert_eq!(told(&dossier, &format!("Lever in bij {to}")), [(what, "batch.toml".to_owned())]);
        assert_eq!(told(&dossier, "niets daarvan"), []);
        // The mail to a school that handed in nothing says it as well.
        let refused = refused(&order(&dossier, &Letters::default(), &[2], &[page("tekst")]));
        let in_mail = refused.iter().filter(|refusal| match refusal {
            Refusal::Told(file, leak, _) => file.starts_with("concepten/99AA03 ") && leak.what == what,
            Refusal::Leak(..) | Refusal::Unreadable(_) | Refusal::Board(..) => false,
        });
        assert_eq!(in_mail.count(), 1, "{refused:?}");
    }
}
